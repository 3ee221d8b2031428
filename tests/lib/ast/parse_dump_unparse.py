import ast
def show(*fs):
    for f in fs:
        try: print(repr(f()), end=' | ')
        except BaseException as e: print(type(e).__name__, e, end=' | ')
    print()
src = '''"""doc"""
import os, sys as s
from . import a
from .b.c import d as e, f
@dec(1)
def fn(a, /, b: int = 2, *args: str, c, d=3, **kw) -> None:
    "ds"
    global g
    x: int = 1
    (y): str
    a += 1; del a, b
    for i, j in [1, 2]:
        pass
    else:
        break
    while x < 3 <= 4 and not y or z: continue
    if a: pass
    elif b: pass
    else: return
    with open(x) as f, g: yield
    try:
        raise E from None
    except (A, B) as e: raise
    except: pass
    else: assert x, 'm'
    finally: pass
    try: pass
    except* E: pass
    lambda x, *y, z=1, **k: (yield)
    return [a for b in c if d if e], {a for b in c}, {a: b for c in d}, (x for x in y), {1: 2, **z}, {1, 2}, [], (), {}
async def co[T: int, *Ts, **P](x):
    async for i in x: await y
    async with a as b: pass
    return [i async for i in x]
class K(B, metaclass=M):
    x = y = 1.5
    z = -2 ** 3 + 4j * (a if b else c)
match x:
    case 1 | 2: pass
    case [a, *_, b] if c: pass
    case {'k': v, **rest}: pass
    case P(1, k=z) as w: pass
    case None: pass
    case _: pass
    case a.b | "s": pass
type X[T] = list[T]
f'{a!r:>{w}} {b} {{x}}' 'lit' f"{x=}"
x[1:2, ::3, ...], a.b.c(*d, e=f, **g), (n := 5), 1 .real, b'bytes', u'u', True, "it's", 10**20, not a
a if b else (c if d else e), (a, b)[0], -(-1), (a + b) * c, a ** -b, (a ** b) ** c, a - (b - c), not (a and b), (lambda: 1)(), (yield)
x = yield y
'''
t = ast.parse(src)
print(ast.dump(t)); print(ast.unparse(t))
print(ast.dump(ast.parse('x = [1, f(y)]'), indent=2)); print(ast.dump(ast.parse('a.b', mode='eval'), include_attributes=True, annotate_fields=False)); print(ast.dump(ast.parse('f()'), show_empty=True))
assert ast.dump(ast.parse(ast.unparse(t))) == ast.dump(t)
show(*[(lambda s=s: ast.literal_eval(s)) for s in ["{'a': [1, 2.5, (3,), {4}], b'x': None, 'c': -1+2j}", ' 1', "f()", "a", "1+1", "set()", "-'a'", "[1, a]", "'x' 'y'", "{**a}", "1 2", "True", "+5", "3-4j", "..."]])
n = ast.parse('x + 1').body[0].value
print(n, n.left.id, n.lineno, n.col_offset, n.end_col_offset, n._fields, ast.Name._fields, ast.BinOp.__mro__, isinstance(n.op, ast.operator), n.left._attributes)
show(lambda: ast.Name('x'), lambda: ast.Name('x', ast.Load()), lambda: ast.Constant(3), lambda: ast.Name(1, 2, 3, 4), lambda: ast.dump(3), lambda: ast.get_docstring(t), lambda: ast.get_docstring(n), lambda: ast.get_source_segment(src, t.body[4].body[1]), lambda: [type(x).__name__ for x in ast.walk(n)], lambda: list(ast.iter_fields(n))[0], lambda: ast.compare(n, ast.parse('x + 1', mode='eval').body), lambda: ast.parse('x +'), lambda: ast.parse('1', mode='z'), lambda: ast.List(), lambda: ast.dump(ast.List()), lambda: ast.Return().value)
class V(ast.NodeVisitor):
    def visit_Name(self, node): print('name', node.id)
V().visit(ast.parse('a + b * c'))
class T(ast.NodeTransformer):
    def visit_Constant(self, node): return ast.copy_location(ast.Constant(node.value + 1), node)
    def visit_Pass(self, node): return None
m = ast.fix_missing_locations(T().visit(ast.parse('x = 1 + 2\npass'))); print(ast.unparse(m)); ns = {}; exec(compile(m, 'f', 'exec'), ns); print(ns['x'], eval(compile(ast.Expression(n.right), 'f', 'eval')))
match n:
    case ast.BinOp(ast.Name(i), ast.Add(), ast.Constant(v)): print(i, v)
print(compile('x', 'f', 'eval', ast.PyCF_ONLY_AST).body.id, ast.increment_lineno(n, 3).lineno)

# output:
# Module(body=[Expr(value=Constant(value='doc')), Import(names=[alias(name='os'), alias(name='sys', asname='s')]), ImportFrom(names=[alias(name='a')], level=1), ImportFrom(module='b.c', names=[alias(name='d', asname='e'), alias(name='f')], level=1), FunctionDef(name='fn', args=arguments(posonlyargs=[arg(arg='a')], args=[arg(arg='b', annotation=Name(id='int', ctx=Load()))], vararg=arg(arg='args', annotation=Name(id='str', ctx=Load())), kwonlyargs=[arg(arg='c'), arg(arg='d')], kw_defaults=[None, Constant(value=3)], kwarg=arg(arg='kw'), defaults=[Constant(value=2)]), body=[Expr(value=Constant(value='ds')), Global(names=['g']), AnnAssign(target=Name(id='x', ctx=Store()), annotation=Name(id='int', ctx=Load()), value=Constant(value=1), simple=1), AnnAssign(target=Name(id='y', ctx=Store()), annotation=Name(id='str', ctx=Load()), simple=0), AugAssign(target=Name(id='a', ctx=Store()), op=Add(), value=Constant(value=1)), Delete(targets=[Name(id='a', ctx=Del()), Name(id='b', ctx=Del())]), For(target=Tuple(elts=[Name(id='i', ctx=Store()), Name(id='j', ctx=Store())], ctx=Store()), iter=List(elts=[Constant(value=1), Constant(value=2)], ctx=Load()), body=[Pass()], orelse=[Break()]), While(test=BoolOp(op=Or(), values=[BoolOp(op=And(), values=[Compare(left=Name(id='x', ctx=Load()), ops=[Lt(), LtE()], comparators=[Constant(value=3), Constant(value=4)]), UnaryOp(op=Not(), operand=Name(id='y', ctx=Load()))]), Name(id='z', ctx=Load())]), body=[Continue()]), If(test=Name(id='a', ctx=Load()), body=[Pass()], orelse=[If(test=Name(id='b', ctx=Load()), body=[Pass()], orelse=[Return()])]), With(items=[withitem(context_expr=Call(func=Name(id='open', ctx=Load()), args=[Name(id='x', ctx=Load())]), optional_vars=Name(id='f', ctx=Store())), withitem(context_expr=Name(id='g', ctx=Load()))], body=[Expr(value=Yield())]), Try(body=[Raise(exc=Name(id='E', ctx=Load()), cause=Constant(value=None))], handlers=[ExceptHandler(type=Tuple(elts=[Name(id='A', ctx=Load()), Name(id='B', ctx=Load())], ctx=Load()), name='e', body=[Raise()]), ExceptHandler(body=[Pass()])], orelse=[Assert(test=Name(id='x', ctx=Load()), msg=Constant(value='m'))], finalbody=[Pass()]), TryStar(body=[Pass()], handlers=[ExceptHandler(type=Name(id='E', ctx=Load()), body=[Pass()])]), Expr(value=Lambda(args=arguments(args=[arg(arg='x')], vararg=arg(arg='y'), kwonlyargs=[arg(arg='z')], kw_defaults=[Constant(value=1)], kwarg=arg(arg='k')), body=Yield())), Return(value=Tuple(elts=[ListComp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='b', ctx=Store()), iter=Name(id='c', ctx=Load()), ifs=[Name(id='d', ctx=Load()), Name(id='e', ctx=Load())], is_async=0)]), SetComp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='b', ctx=Store()), iter=Name(id='c', ctx=Load()), is_async=0)]), DictComp(key=Name(id='a', ctx=Load()), value=Name(id='b', ctx=Load()), generators=[comprehension(target=Name(id='c', ctx=Store()), iter=Name(id='d', ctx=Load()), is_async=0)]), GeneratorExp(elt=Name(id='x', ctx=Load()), generators=[comprehension(target=Name(id='x', ctx=Store()), iter=Name(id='y', ctx=Load()), is_async=0)]), Dict(keys=[Constant(value=1), None], values=[Constant(value=2), Name(id='z', ctx=Load())]), Set(elts=[Constant(value=1), Constant(value=2)]), List(ctx=Load()), Tuple(ctx=Load()), Dict()], ctx=Load()))], decorator_list=[Call(func=Name(id='dec', ctx=Load()), args=[Constant(value=1)])], returns=Constant(value=None)), AsyncFunctionDef(name='co', args=arguments(args=[arg(arg='x')]), body=[AsyncFor(target=Name(id='i', ctx=Store()), iter=Name(id='x', ctx=Load()), body=[Expr(value=Await(value=Name(id='y', ctx=Load())))]), AsyncWith(items=[withitem(context_expr=Name(id='a', ctx=Load()), optional_vars=Name(id='b', ctx=Store()))], body=[Pass()]), Return(value=ListComp(elt=Name(id='i', ctx=Load()), generators=[comprehension(target=Name(id='i', ctx=Store()), iter=Name(id='x', ctx=Load()), is_async=1)]))], type_params=[TypeVar(name='T', bound=Name(id='int', ctx=Load())), TypeVarTuple(name='Ts'), ParamSpec(name='P')]), ClassDef(name='K', bases=[Name(id='B', ctx=Load())], keywords=[keyword(arg='metaclass', value=Name(id='M', ctx=Load()))], body=[Assign(targets=[Name(id='x', ctx=Store()), Name(id='y', ctx=Store())], value=Constant(value=1.5)), Assign(targets=[Name(id='z', ctx=Store())], value=BinOp(left=UnaryOp(op=USub(), operand=BinOp(left=Constant(value=2), op=Pow(), right=Constant(value=3))), op=Add(), right=BinOp(left=Constant(value=4j), op=Mult(), right=IfExp(test=Name(id='b', ctx=Load()), body=Name(id='a', ctx=Load()), orelse=Name(id='c', ctx=Load())))))]), Match(subject=Name(id='x', ctx=Load()), cases=[match_case(pattern=MatchOr(patterns=[MatchValue(value=Constant(value=1)), MatchValue(value=Constant(value=2))]), body=[Pass()]), match_case(pattern=MatchSequence(patterns=[MatchAs(name='a'), MatchStar(), MatchAs(name='b')]), guard=Name(id='c', ctx=Load()), body=[Pass()]), match_case(pattern=MatchMapping(keys=[Constant(value='k')], patterns=[MatchAs(name='v')], rest='rest'), body=[Pass()]), match_case(pattern=MatchAs(pattern=MatchClass(cls=Name(id='P', ctx=Load()), patterns=[MatchValue(value=Constant(value=1))], kwd_attrs=['k'], kwd_patterns=[MatchAs(name='z')]), name='w'), body=[Pass()]), match_case(pattern=MatchSingleton(value=None), body=[Pass()]), match_case(pattern=MatchAs(), body=[Pass()]), match_case(pattern=MatchOr(patterns=[MatchValue(value=Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load())), MatchValue(value=Constant(value='s'))]), body=[Pass()])]), TypeAlias(name=Name(id='X', ctx=Store()), type_params=[TypeVar(name='T')], value=Subscript(value=Name(id='list', ctx=Load()), slice=Name(id='T', ctx=Load()), ctx=Load())), Expr(value=JoinedStr(values=[FormattedValue(value=Name(id='a', ctx=Load()), conversion=114, format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=Name(id='w', ctx=Load()), conversion=-1)])), Constant(value=' '), FormattedValue(value=Name(id='b', ctx=Load()), conversion=-1), Constant(value=' {x}litx='), FormattedValue(value=Name(id='x', ctx=Load()), conversion=114)])), Expr(value=Tuple(elts=[Subscript(value=Name(id='x', ctx=Load()), slice=Tuple(elts=[Slice(lower=Constant(value=1), upper=Constant(value=2)), Slice(step=Constant(value=3)), Constant(value=Ellipsis)], ctx=Load()), ctx=Load()), Call(func=Attribute(value=Attribute(value=Name(id='a', ctx=Load()), attr='b', ctx=Load()), attr='c', ctx=Load()), args=[Starred(value=Name(id='d', ctx=Load()), ctx=Load())], keywords=[keyword(arg='e', value=Name(id='f', ctx=Load())), keyword(value=Name(id='g', ctx=Load()))]), NamedExpr(target=Name(id='n', ctx=Store()), value=Constant(value=5)), Attribute(value=Constant(value=1), attr='real', ctx=Load()), Constant(value=b'bytes'), Constant(value='u', kind='u'), Constant(value=True), Constant(value="it's"), BinOp(left=Constant(value=10), op=Pow(), right=Constant(value=20)), UnaryOp(op=Not(), operand=Name(id='a', ctx=Load()))], ctx=Load())), Expr(value=Tuple(elts=[IfExp(test=Name(id='b', ctx=Load()), body=Name(id='a', ctx=Load()), orelse=IfExp(test=Name(id='d', ctx=Load()), body=Name(id='c', ctx=Load()), orelse=Name(id='e', ctx=Load()))), Subscript(value=Tuple(elts=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())], ctx=Load()), slice=Constant(value=0), ctx=Load()), UnaryOp(op=USub(), operand=UnaryOp(op=USub(), operand=Constant(value=1))), BinOp(left=BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Name(id='b', ctx=Load())), op=Mult(), right=Name(id='c', ctx=Load())), BinOp(left=Name(id='a', ctx=Load()), op=Pow(), right=UnaryOp(op=USub(), operand=Name(id='b', ctx=Load()))), BinOp(left=BinOp(left=Name(id='a', ctx=Load()), op=Pow(), right=Name(id='b', ctx=Load())), op=Pow(), right=Name(id='c', ctx=Load())), BinOp(left=Name(id='a', ctx=Load()), op=Sub(), right=BinOp(left=Name(id='b', ctx=Load()), op=Sub(), right=Name(id='c', ctx=Load()))), UnaryOp(op=Not(), operand=BoolOp(op=And(), values=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())])), Call(func=Lambda(args=arguments(), body=Constant(value=1))), Yield()], ctx=Load())), Assign(targets=[Name(id='x', ctx=Store())], value=Yield(value=Name(id='y', ctx=Load())))])
# """doc"""
# import os, sys as s
# from . import a
# from .b.c import d as e, f
#
# @dec(1)
# def fn(a, /, b: int=2, *args: str, c, d=3, **kw) -> None:
#     """ds"""
#     global g
#     x: int = 1
#     (y): str
#     a += 1
#     del a, b
#     for i, j in [1, 2]:
#         pass
#     else:
#         break
#     while x < 3 <= 4 and (not y) or z:
#         continue
#     if a:
#         pass
#     elif b:
#         pass
#     else:
#         return
#     with open(x) as f, g:
#         yield
#     try:
#         raise E from None
#     except (A, B) as e:
#         raise
#     except:
#         pass
#     else:
#         assert x, 'm'
#     finally:
#         pass
#     try:
#         pass
#     except* E:
#         pass
#     lambda x, *y, z=1, **k: (yield)
#     return ([a for b in c if d if e], {a for b in c}, {a: b for c in d}, (x for x in y), {1: 2, **z}, {1, 2}, [], (), {})
#
# async def co[T: int, *Ts, **P](x):
#     async for i in x:
#         await y
#     async with a as b:
#         pass
#     return [i async for i in x]
#
# class K(B, metaclass=M):
#     x = y = 1.5
#     z = -2 ** 3 + 4j * (a if b else c)
# match x:
#     case 1 | 2:
#         pass
#     case [a, *_, b] if c:
#         pass
#     case {'k': v, **rest}:
#         pass
#     case P(1, k=z) as w:
#         pass
#     case None:
#         pass
#     case _:
#         pass
#     case a.b | 's':
#         pass
# type X[T] = list[T]
# f'{a!r:>{w}} {b} {{x}}litx={x!r}'
# (x[1:2, ::3, ...], a.b.c(*d, e=f, **g), (n := 5), 1 .real, b'bytes', u'u', True, "it's", 10 ** 20, not a)
# (a if b else c if d else e, (a, b)[0], --1, (a + b) * c, a ** (-b), (a ** b) ** c, a - (b - c), not (a and b), (lambda: 1)(), (yield))
# x = (yield y)
# Module(
#   body=[
#     Assign(
#       targets=[
#         Name(id='x', ctx=Store())],
#       value=List(
#         elts=[
#           Constant(value=1),
#           Call(
#             func=Name(id='f', ctx=Load()),
#             args=[
#               Name(id='y', ctx=Load())])],
#         ctx=Load()))])
# Expression(Attribute(Name('a', Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), 'b', Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=3))
# Module(body=[Expr(value=Call(func=Name(id='f', ctx=Load()), args=[], keywords=[]))], type_ignores=[])
# {'a': [1, 2.5, (3,), {4}], b'x': None, 'c': (-1+2j)} | 1 | ValueError malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[], keywords=[]) | ValueError malformed node or string on line 1: Name(id='a', ctx=Load()) | ValueError malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None)) | set() | ValueError malformed node or string on line 1: Constant(value='a', kind=None) | ValueError malformed node or string on line 1: Name(id='a', ctx=Load()) | 'xy' | ValueError malformed node or string: None | SyntaxError invalid syntax (<unknown>, line 1) | True | 5 | (3-4j) | Ellipsis |
# BinOp(left=Name(id='x', ctx=Load()), op=Add(), right=Constant(value=1, kind=None)) x 1 0 5 ('left', 'op', 'right') ('id', 'ctx') (<class 'ast.BinOp'>, <class 'ast.expr'>, <class 'ast.AST'>, <class 'object'>) True ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
# Name(id='x', ctx=Load()) | Name(id='x', ctx=Load()) | Constant(value=3, kind=None) | TypeError Name constructor takes at most 2 positional arguments | TypeError expected AST, got 'int' | 'doc' | TypeError 'BinOp' can't have docstrings | 'global g' | ['BinOp', 'Name', 'Add', 'Constant', 'Load'] | ('left', Name(id='x', ctx=Load())) | True | SyntaxError invalid syntax (<unknown>, line 1) | ValueError compile() mode must be 'exec', 'eval', 'single' or 'func_type' | List(elts=[], ctx=Load()) | 'List(ctx=Load())' | None |
# name a
# name b
# name c
# x = 2 + 3
# 5 1
# x 1
# x 4
