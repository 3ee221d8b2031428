# What ast.literal_eval takes, and how it refuses.
import ast
for text in ('1', '-1', '+1.5', '1+2j', '-1-2j', '"a" "b"', "b'x'", '(1, [2, {3: 4}, {5}])', 'None', 'True', '...', 'set()', '{}', '()', ' 1', '1_000', '{1, *()}', '',
             '   ', '1 + 2', 'x', 'f()', '[x for x in y]', '{**{}}', '"a" + "b"', '1j+2', '-"a"', '--1', '~1', 'not 1', 'dict()', 'set([1])', 'lambda: 1', 'f"a"', '1 if 1 else 2', '(1', '"\\x"', '1; 2', 'frozenset()', '{1: }', '\x00', '9' * 5000, '[' * 300 + ']' * 300):
    try:
        print(repr(text[:40]), repr(ast.literal_eval(text))[:40])
    except Exception as error:
        print(repr(text[:40]), type(error).__name__, str(error)[:60])
try:
    ast.literal_eval(5)
except ValueError as error:
    print(error)
print(ast.literal_eval(ast.parse('[1, 2]', mode='eval')), ast.literal_eval(ast.Constant(5)))

# output:
# '1' 1
# '-1' -1
# '+1.5' 1.5
# '1+2j' (1+2j)
# '-1-2j' (-1-2j)
# '"a" "b"' 'ab'
# "b'x'" b'x'
# '(1, [2, {3: 4}, {5}])' (1, [2, {3: 4}, {5}])
# 'None' None
# 'True' True
# '...' Ellipsis
# 'set()' set()
# '{}' {}
# '()' ()
# ' 1' 1
# '1_000' 1000
# '{1, *()}' ValueError malformed node or string on line 1: Starred(value=Tuple(elts
# '' SyntaxError invalid syntax (<unknown>, line 0)
# '   ' SyntaxError invalid syntax (<unknown>, line 0)
# '1 + 2' ValueError malformed node or string on line 1: BinOp(left=Constant(valu
# 'x' ValueError malformed node or string on line 1: Name(id='x', ctx=Load())
# 'f()' ValueError malformed node or string on line 1: Call(func=Name(id='f', c
# '[x for x in y]' ValueError malformed node or string on line 1: ListComp(elt=Name(id='x'
# '{**{}}' ValueError malformed node or string: None
# '"a" + "b"' ValueError malformed node or string on line 1: Constant(value='a', kind
# '1j+2' ValueError malformed node or string on line 1: BinOp(left=Constant(valu
# '-"a"' ValueError malformed node or string on line 1: Constant(value='a', kind
# '--1' ValueError malformed node or string on line 1: UnaryOp(op=USub(), opera
# '~1' ValueError malformed node or string on line 1: UnaryOp(op=Invert(), ope
# 'not 1' ValueError malformed node or string on line 1: UnaryOp(op=Not(), operan
# 'dict()' ValueError malformed node or string on line 1: Call(func=Name(id='dict'
# 'set([1])' ValueError malformed node or string on line 1: Call(func=Name(id='set',
# 'lambda: 1' ValueError malformed node or string on line 1: Lambda(args=arguments(po
# 'f"a"' ValueError malformed node or string on line 1: JoinedStr(values=[Consta
# '1 if 1 else 2' ValueError malformed node or string on line 1: IfExp(test=Constant(valu
# '(1' SyntaxError '(' was never closed (<unknown>, line 1)
# '"\\x"' SyntaxError (unicode error) 'unicodeescape' codec can't decode bytes in
# '1; 2' SyntaxError invalid syntax (<unknown>, line 1)
# 'frozenset()' ValueError malformed node or string on line 1: Call(func=Name(id='froze
# '{1: }' SyntaxError expression expected after dictionary key and ':' (<unknown>,
# '\x00' SyntaxError source code string cannot contain null bytes
# '9999999999999999999999999999999999999999' SyntaxError Exceeds the limit (4300 digits) for integer string conversio
# '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' SyntaxError too many nested parentheses (<unknown>, line 1)
# malformed node or string: 5
# [1, 2] 5
