"""The code of a tree that was changed has the places of its nodes: lines, columns, and first lines of functions."""
import ast
import traceback

source = '''\
def total(prices):
    tax = 1.25

    return (sum(prices) *
            tax)


@staticmethod
def last(items): return items[-1]
'''


class Doubled(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.BinOp(node, ast.Add(), node), node) if node.value == 1.25 else node


tree = ast.fix_missing_locations(Doubled().visit(ast.parse(source)))
names = {}
code = compile(tree, 'shop.py', 'exec')
exec(code, names)
print(names['total']([2, 4]), names['last']([1, 2]))
for function in names['total'], names['last'].__func__:
    print(function.__name__, function.__code__.co_firstlineno, function.__code__.co_filename)
try:
    names['total'](['a'])
except TypeError as error:
    for frame in traceback.extract_tb(error.__traceback__)[1:]:
        print(frame.name, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno)

# Nodes that somebody put together are where it says.
call = ast.Call(ast.Name('chr', ast.Load(), lineno=7, col_offset=4, end_lineno=7, end_col_offset=7),
                [ast.Constant(-1, lineno=8, col_offset=6, end_lineno=8, end_col_offset=8)], [],
                lineno=7, col_offset=4, end_lineno=8, end_col_offset=9)
try:
    eval(compile(ast.Expression(call), 'made.py', 'eval'))
except ValueError as error:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    print(frame.filename, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno)

# A name may be any text: nobody else can mean it.
odd = ast.parse('name = 1\ndef f(): return name\nresult = f()')
for node in ast.walk(odd):
    if isinstance(node, ast.Name) and node.id == 'name':
        node.id = 'not a name: é, \U00020000, \U000F0001'
values = {}
exec(compile(odd, 'odd.py', 'exec'), values)
print({name: values[name] for name in values if name[:2] != '__' and name != 'f'}, values['f'].__code__.co_names)
for source in '\U000F0000name = 1', 'na\U000F0001me = 1':
    try:
        exec(source)
    except SyntaxError as error:
        print(error)
for name in 'None', 'True':
    try:
        compile(ast.Module([ast.FunctionDef(name, ast.arguments(), [ast.Pass()])], []), '', 'exec')
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
tree = ast.fix_missing_locations(ast.Expression(ast.Name('None', ast.Load())))
try:
    compile(tree, '', 'eval')
except ValueError as error:
    print(error)

# Errors are where the node is.
late = ast.parse('x = 1\nif x:\n    y = 2\n')
late.body[1].body[0] = ast.copy_location(ast.Return(ast.Constant(2, lineno=3, col_offset=11)), late.body[1].body[0])
try:
    compile(late, 'late.py', 'exec')
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset)

# Characters by their names are known when a tree is made.
print(ast.unparse(ast.parse(r"'\N{SNOWMAN}'; ﬁ = 1")))
print(ast.unparse(ast.parse('a; b', mode='single')))
print(ast.unparse(ast.parse('"""Ends in "quotes\\""""')))

# output:
# 15.0 2
# total 1 shop.py
# last 8 shop.py
# total 4 4 12 23
# made.py 7 8 4 9
# {'not a name: é, 𠀀, \U000f0001': 1, 'result': 1} ('not a name: é, 𠀀, \U000f0001',)
# invalid non-printable character U+F0000 (<string>, line 1)
# invalid non-printable character U+F0001 (<string>, line 1)
# TypeError required field "lineno" missing from stmt
# TypeError required field "lineno" missing from stmt
# identifier field can't represent 'None' constant
# 'return' outside function late.py 3 5
# """☃"""
# fi = 1
# a; b
# '''Ends in "quotes"'''
