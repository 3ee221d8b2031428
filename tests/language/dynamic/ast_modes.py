# ast.parse in its modes: exec, eval, single and func_type; feature_version and type comments.
import ast
print(ast.dump(ast.parse('(int, str) -> bool', mode='func_type')))
print(ast.dump(ast.parse('() -> None', mode='func_type')))
print(ast.dump(ast.parse('(*int, **str) -> List[int]', mode='func_type')))
print(ast.dump(ast.parse('1', mode='eval')), ast.dump(ast.parse('1; 2', mode='single')))
print(ast.unparse(ast.parse('(int, *str, **x) -> a.b', mode='func_type')))
for source, mode in (('int -> x', 'func_type'), ('(int)', 'func_type'), ('x = 1', 'eval'), ('x', 'wrong')):
    try:
        print(ast.dump(ast.parse(source, mode=mode)))
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# FunctionType(argtypes=[Name(id='int', ctx=Load()), Name(id='str', ctx=Load())], returns=Name(id='bool', ctx=Load()))
# FunctionType(returns=Constant(value=None))
# FunctionType(argtypes=[Name(id='int', ctx=Load()), Name(id='str', ctx=Load())], returns=Subscript(value=Name(id='List', ctx=Load()), slice=Name(id='int', ctx=Load()), ctx=Load()))
# Expression(body=Constant(value=1)) Interactive(body=[Expr(value=Constant(value=1)), Expr(value=Constant(value=2))])
# (int, str, x) -> a.b
# SyntaxError invalid syntax (<unknown>, line 1)
# SyntaxError invalid syntax (<unknown>, line 1)
# SyntaxError invalid syntax (<unknown>, line 1)
# ValueError compile() mode must be 'exec', 'eval', 'single' or 'func_type'
