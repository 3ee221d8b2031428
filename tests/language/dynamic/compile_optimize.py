# compile(optimize=): 1 drops asserts and sets __debug__, 2 drops docstrings too.
source = '''
"""The doc."""
def f():
    """Of f."""
    assert False, 'asserted'
    return __debug__
class C:
    """Of C."""
async def g():
    "Of g."
if __debug__:
    kind = 'debug'
else:
    kind = 'optimized'
'''
for level in (-1, 0, 1, 2):
    names = {}
    exec(compile(source, 's', 'exec', optimize=level), names)
    try:
        result = names['f']()
    except AssertionError as error:
        result = error
    print(level, names.get('__doc__'), names['f'].__doc__, names['C'].__doc__, names['g'].__doc__, result, names['kind'])
for level in (3, -2):
    try:
        compile('1', 's', 'eval', optimize=level)
    except ValueError as error:
        print(error)
try:
    compile('1', 's', 'eval', optimize='x')
except TypeError as error:
    print(error)
print(eval(compile('__debug__', 's', 'eval', optimize=1)), __debug__)
import ast
print(ast.dump(ast.parse('assert x', optimize=1)), ast.dump(ast.parse('1 + 2', optimize=0)))

# output:
# -1 The doc. Of f. Of C. Of g. asserted debug
# 0 The doc. Of f. Of C. Of g. asserted debug
# 1 The doc. Of f. Of C. Of g. False optimized
# 2 None None None None False optimized
# compile(): invalid optimize value
# compile(): invalid optimize value
# 'str' object cannot be interpreted as an integer
# False True
# Module(body=[Assert(test=Name(id='x', ctx=Load()))]) Module(body=[Expr(value=BinOp(left=Constant(value=1), op=Add(), right=Constant(value=2)))])
