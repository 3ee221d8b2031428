# A tree may join any expressions that give text, as werkzeug does, and compile(); only its text cannot be had.
import ast

name = ast.Name('name', ast.Load())
call = ast.Call(ast.Name('str', ast.Load()), [ast.Constant(5)], [])
joined = ast.JoinedStr([ast.Constant('a {'), call, ast.Constant("}'"), name, ast.FormattedValue(name, ord('r'))])
tree = ast.fix_missing_locations(ast.Expression(joined))
print(eval(compile(tree, 'joined', 'eval'), {'name': 'N'}))
try:
    ast.unparse(tree)
except ValueError as error:
    print(str(error).partition(',')[0])

# output:
# a {5}'N'N'
# Unexpected node inside JoinedStr
