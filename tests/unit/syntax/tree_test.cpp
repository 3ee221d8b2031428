// Texts and their trees. Every tree but those of t-strings is what CPython's `ast` gives, spans included.
#include <gtest/gtest.h>

#include "dump.h"
#include "syntax/parser.h"

namespace fermata::syntax {
namespace {

std::string tree_of(std::string_view source, ParseMode mode = ParseMode::Module) {
  Arena arena;
  ParseResult result = parse(arena, source, mode);
  return result.module ? dump(*result.module) : result.error->message;
}

struct Tree {
  std::string_view source;
  std::string_view tree;
};

// clang-format off
constexpr Tree kTrees[] = {
    {"x = 1",
     "Module(body=[Assign(targets=[Name(id=x, ctx=Store)[0:1]], value=Constant(value=int 1)[4:5])[0:5]])"},
    {"a = b, *c = d",
     "Module(body=[Assign(targets=[Name(id=a, ctx=Store)[0:1], Tuple(elts=[Name(id=b, ctx=Store)[4:5], Starred(value=Name(id=c, ctx=Store)[8:9], ctx=Store)[7:9]], ctx=Store)[4:9]], value=Name(id=d, ctx=Load)[12:13])[0:13]])"},
    {"x: int",
     "Module(body=[AnnAssign(target=Name(id=x, ctx=Store)[0:1], annotation=Name(id=int, ctx=Load)[3:6], simple=1)[0:6]])"},
    {"(x): int = 1",
     "Module(body=[AnnAssign(target=Name(id=x, ctx=Store)[1:2], annotation=Name(id=int, ctx=Load)[5:8], value=Constant(value=int 1)[11:12], simple=0)[0:12]])"},
    {"a.b: str = yield",
     "Module(body=[AnnAssign(target=Attribute(value=Name(id=a, ctx=Load)[0:1], attr=b, ctx=Store)[0:3], annotation=Name(id=str, ctx=Load)[5:8], value=Yield()[11:16], simple=0)[0:16]])"},
    {"x += 1",
     "Module(body=[AugAssign(target=Name(id=x, ctx=Store)[0:1], op=Add, value=Constant(value=int 1)[5:6])[0:6]])"},
    {"a.b[c] @= d",
     "Module(body=[AugAssign(target=Subscript(value=Attribute(value=Name(id=a, ctx=Load)[0:1], attr=b, ctx=Load)[0:3], slice=Name(id=c, ctx=Load)[4:5], ctx=Store)[0:6], op=MatMult, value=Name(id=d, ctx=Load)[10:11])[0:11]])"},
    {"def f(a, /, b: int = 1, *args: str, c, d=2, **kw) -> None: pass",
     "Module(body=[FunctionDef(name=f, args=arguments(posonlyargs=[arg(arg=a)[6:7]], args=[arg(arg=b, annotation=Name(id=int, ctx=Load)[15:18])[12:18]], vararg=arg(arg=args, annotation=Name(id=str, ctx=Load)[31:34])[25:34], kwonlyargs=[arg(arg=c)[36:37], arg(arg=d)[39:40]], kw_defaults=[None, Constant(value=int 2)[41:42]], kwarg=arg(arg=kw)[46:48], defaults=[Constant(value=int 1)[21:22]]), body=[Pass()[59:63]], returns=Constant(value=None)[53:57])[0:63]])"},
    {"def f(*args: *Ts): return *a, b",
     "Module(body=[FunctionDef(name=f, args=arguments(vararg=arg(arg=args, annotation=Starred(value=Name(id=Ts, ctx=Load)[14:16], ctx=Load)[13:16])[7:16]), body=[Return(value=Tuple(elts=[Starred(value=Name(id=a, ctx=Load)[27:28], ctx=Load)[26:28], Name(id=b, ctx=Load)[30:31]], ctx=Load)[26:31])[19:31]])[0:31]])"},
    {"async def f(): await g()",
     "Module(body=[AsyncFunctionDef(name=f, args=arguments(), body=[Expr(value=Await(value=Call(func=Name(id=g, ctx=Load)[21:22])[21:24])[15:24])[15:24]])[0:24]])"},
    {"@a.b(1)\n@c\nclass A(B, metaclass=M, **k): x = 1",
     "Module(body=[ClassDef(name=A, bases=[Name(id=B, ctx=Load)[19:20]], keywords=[keyword(arg=metaclass, value=Name(id=M, ctx=Load)[32:33])[22:33], keyword(value=Name(id=k, ctx=Load)[37:38])[35:38]], body=[Assign(targets=[Name(id=x, ctx=Store)[41:42]], value=Constant(value=int 1)[45:46])[41:46]], decorator_list=[Call(func=Attribute(value=Name(id=a, ctx=Load)[1:2], attr=b, ctx=Load)[1:4], args=[Constant(value=int 1)[5:6]])[1:7], Name(id=c, ctx=Load)[9:10]])[11:46]])"},
    {"def f[T: int = str, *Ts = *tuple[int], **P](): pass",
     "Module(body=[FunctionDef(name=f, args=arguments(), body=[Pass()[47:51]], type_params=[TypeVar(name=T, bound=Name(id=int, ctx=Load)[9:12], default_value=Name(id=str, ctx=Load)[15:18])[6:18], TypeVarTuple(name=Ts, default_value=Starred(value=Subscript(value=Name(id=tuple, ctx=Load)[27:32], slice=Name(id=int, ctx=Load)[33:36], ctx=Load)[27:37], ctx=Load)[26:37])[20:37], ParamSpec(name=P)[39:42]])[0:51]])"},
    {"class A[T]: pass",
     "Module(body=[ClassDef(name=A, body=[Pass()[12:16]], type_params=[TypeVar(name=T)[8:9]])[0:16]])"},
    {"type X[T] = list[T]",
     "Module(body=[TypeAlias(name=Name(id=X, ctx=Store)[5:6], type_params=[TypeVar(name=T)[7:8]], value=Subscript(value=Name(id=list, ctx=Load)[12:16], slice=Name(id=T, ctx=Load)[17:18], ctx=Load)[12:19])[0:19]])"},
    {"return",
     "Module(body=[Return()[0:6]])"},
    {"del a, (b.c, [d[0]])",
     "Module(body=[Delete(targets=[Name(id=a, ctx=Del)[4:5], Tuple(elts=[Attribute(value=Name(id=b, ctx=Load)[8:9], attr=c, ctx=Del)[8:11], List(elts=[Subscript(value=Name(id=d, ctx=Load)[14:15], slice=Constant(value=int 0)[16:17], ctx=Del)[14:18]], ctx=Del)[13:19]], ctx=Del)[7:20]])[0:20]])"},
    {"for i, *j in x, *y:\n  pass\nelse:\n  break",
     "Module(body=[For(target=Tuple(elts=[Name(id=i, ctx=Store)[4:5], Starred(value=Name(id=j, ctx=Store)[8:9], ctx=Store)[7:9]], ctx=Store)[4:9], iter=Tuple(elts=[Name(id=x, ctx=Load)[13:14], Starred(value=Name(id=y, ctx=Load)[17:18], ctx=Load)[16:18]], ctx=Load)[13:18], body=[Pass()[22:26]], orelse=[Break()[35:40]])[0:40]])"},
    {"async def f():\n  async for x in y: continue",
     "Module(body=[AsyncFunctionDef(name=f, args=arguments(), body=[AsyncFor(target=Name(id=x, ctx=Store)[27:28], iter=Name(id=y, ctx=Load)[32:33], body=[Continue()[35:43]])[17:43]])[0:43]])"},
    {"while x:\n  y\nelse: z",
     "Module(body=[While(test=Name(id=x, ctx=Load)[6:7], body=[Expr(value=Name(id=y, ctx=Load)[11:12])[11:12]], orelse=[Expr(value=Name(id=z, ctx=Load)[19:20])[19:20]])[0:20]])"},
    {"if a: b\nelif c: d\nelse: e",
     "Module(body=[If(test=Name(id=a, ctx=Load)[3:4], body=[Expr(value=Name(id=b, ctx=Load)[6:7])[6:7]], orelse=[If(test=Name(id=c, ctx=Load)[13:14], body=[Expr(value=Name(id=d, ctx=Load)[16:17])[16:17]], orelse=[Expr(value=Name(id=e, ctx=Load)[24:25])[24:25]])[8:25]])[0:25]])"},
    {"with a as b, c: pass",
     "Module(body=[With(items=[withitem(context_expr=Name(id=a, ctx=Load)[5:6], optional_vars=Name(id=b, ctx=Store)[10:11]), withitem(context_expr=Name(id=c, ctx=Load)[13:14])], body=[Pass()[16:20]])[0:20]])"},
    {"with (a as b, c as (d, e),): pass",
     "Module(body=[With(items=[withitem(context_expr=Name(id=a, ctx=Load)[6:7], optional_vars=Name(id=b, ctx=Store)[11:12]), withitem(context_expr=Name(id=c, ctx=Load)[14:15], optional_vars=Tuple(elts=[Name(id=d, ctx=Store)[20:21], Name(id=e, ctx=Store)[23:24]], ctx=Store)[19:25])], body=[Pass()[29:33]])[0:33]])"},
    {"with (a, b) as c: pass",
     "Module(body=[With(items=[withitem(context_expr=Tuple(elts=[Name(id=a, ctx=Load)[6:7], Name(id=b, ctx=Load)[9:10]], ctx=Load)[5:11], optional_vars=Name(id=c, ctx=Store)[15:16])], body=[Pass()[18:22]])[0:22]])"},
    {"async def f():\n  async with a: pass",
     "Module(body=[AsyncFunctionDef(name=f, args=arguments(), body=[AsyncWith(items=[withitem(context_expr=Name(id=a, ctx=Load)[28:29])], body=[Pass()[31:35]])[17:35]])[0:35]])"},
    {"raise",
     "Module(body=[Raise()[0:5]])"},
    {"raise A from b",
     "Module(body=[Raise(exc=Name(id=A, ctx=Load)[6:7], cause=Name(id=b, ctx=Load)[13:14])[0:14]])"},
    {"try: a\nexcept: b",
     "Module(body=[Try(body=[Expr(value=Name(id=a, ctx=Load)[5:6])[5:6]], handlers=[ExceptHandler(body=[Expr(value=Name(id=b, ctx=Load)[15:16])[15:16]])[7:16]])[0:16]])"},
    {"try: a\nexcept A as e: b\nexcept (B, C): c\nelse: d\nfinally: e",
     "Module(body=[Try(body=[Expr(value=Name(id=a, ctx=Load)[5:6])[5:6]], handlers=[ExceptHandler(type=Name(id=A, ctx=Load)[14:15], name=e, body=[Expr(value=Name(id=b, ctx=Load)[22:23])[22:23]])[7:23], ExceptHandler(type=Tuple(elts=[Name(id=B, ctx=Load)[32:33], Name(id=C, ctx=Load)[35:36]], ctx=Load)[31:37], body=[Expr(value=Name(id=c, ctx=Load)[39:40])[39:40]])[24:40]], orelse=[Expr(value=Name(id=d, ctx=Load)[47:48])[47:48]], finalbody=[Expr(value=Name(id=e, ctx=Load)[58:59])[58:59]])[0:59]])"},
    {"try: a\nexcept* A: b",
     "Module(body=[TryStar(body=[Expr(value=Name(id=a, ctx=Load)[5:6])[5:6]], handlers=[ExceptHandler(type=Name(id=A, ctx=Load)[15:16], body=[Expr(value=Name(id=b, ctx=Load)[18:19])[18:19]])[7:19]])[0:19]])"},
    {"assert a, b",
     "Module(body=[Assert(test=Name(id=a, ctx=Load)[7:8], msg=Name(id=b, ctx=Load)[10:11])[0:11]])"},
    {"import a.b.c as d, e",
     "Module(body=[Import(names=[alias(name=a.b.c, asname=d)[7:17], alias(name=e)[19:20]])[0:20]])"},
    {"from . import a",
     "Module(body=[ImportFrom(names=[alias(name=a)[14:15]], level=1)[0:15]])"},
    {"from ...b.c import (d as e, f,)",
     "Module(body=[ImportFrom(module=b.c, names=[alias(name=d, asname=e)[20:26], alias(name=f)[28:29]], level=3)[0:31]])"},
    {"from a import *",
     "Module(body=[ImportFrom(module=a, names=[alias(name=*)[14:15]], level=0)[0:15]])"},
    {"global a, b",
     "Module(body=[Global(names=[a, b])[0:11]])"},
    {"def f():\n  nonlocal a",
     "Module(body=[FunctionDef(name=f, args=arguments(), body=[Nonlocal(names=[a])[11:21]])[0:21]])"},
    {"pass; x; y;",
     "Module(body=[Pass()[0:4], Expr(value=Name(id=x, ctx=Load)[6:7])[6:7], Expr(value=Name(id=y, ctx=Load)[9:10])[9:10]])"},
    {"match x:\n  case 1 | -2.5 | 1+2j | \"a\" \"b\" | None: pass\n  case [a, *_, (b, *c)] if d: pass\n  case {\"k\": v, a.b: 1, **r}: pass\n  case A.B(1, x=2) as y: pass\n  case (z): pass\n  case _: pass",
     "Module(body=[Match(subject=Name(id=x, ctx=Load)[6:7], cases=[match_case(pattern=MatchOr(patterns=[MatchValue(value=Constant(value=int 1)[16:17])[16:17], MatchValue(value=UnaryOp(op=USub, operand=Constant(value=float 2.5)[21:24])[20:24])[20:24], MatchValue(value=BinOp(left=Constant(value=int 1)[27:28], op=Add, right=Constant(value=complex 2)[29:31])[27:31])[27:31], MatchValue(value=Constant(value=str 6162)[34:41])[34:41], MatchSingleton(value=None)[44:48]])[16:48], body=[Pass()[50:54]]), match_case(pattern=MatchSequence(patterns=[MatchAs(name=a)[63:64], MatchStar()[66:68], MatchSequence(patterns=[MatchAs(name=b)[71:72], MatchStar(name=c)[74:76]])[70:77]])[62:78], guard=Name(id=d, ctx=Load)[82:83], body=[Pass()[85:89]]), match_case(pattern=MatchMapping(keys=[Constant(value=str 6b)[98:101], Attribute(value=Name(id=a, ctx=Load)[106:107], attr=b, ctx=Load)[106:109]], patterns=[MatchAs(name=v)[103:104], MatchValue(value=Constant(value=int 1)[111:112])[111:112]], rest=r)[97:118], body=[Pass()[120:124]]), match_case(pattern=MatchAs(pattern=MatchClass(cls=Attribute(value=Name(id=A, ctx=Load)[132:133], attr=B, ctx=Load)[132:135], patterns=[MatchValue(value=Constant(value=int 1)[136:137])[136:137]], kwd_attrs=[x], kwd_patterns=[MatchValue(value=Constant(value=int 2)[141:142])[141:142]])[132:143], name=y)[132:148], body=[Pass()[150:154]]), match_case(pattern=MatchAs(name=z)[163:164], body=[Pass()[167:171]]), match_case(pattern=MatchAs()[179:180], body=[Pass()[182:186]])])[0:186]])"},
    {"match a, *b:\n  case c, : pass",
     "Module(body=[Match(subject=Tuple(elts=[Name(id=a, ctx=Load)[6:7], Starred(value=Name(id=b, ctx=Load)[10:11], ctx=Load)[9:11]], ctx=Load)[6:11], cases=[match_case(pattern=MatchSequence(patterns=[MatchAs(name=c)[20:21]])[20:22], body=[Pass()[25:29]])])[0:29]])"},
    {"match = 1",
     "Module(body=[Assign(targets=[Name(id=match, ctx=Store)[0:5]], value=Constant(value=int 1)[8:9])[0:9]])"},
    {"match(x)",
     "Module(body=[Expr(value=Call(func=Name(id=match, ctx=Load)[0:5], args=[Name(id=x, ctx=Load)[6:7]])[0:8])[0:8]])"},
    {"match[x].case = type(y)",
     "Module(body=[Assign(targets=[Attribute(value=Subscript(value=Name(id=match, ctx=Load)[0:5], slice=Name(id=x, ctx=Load)[6:7], ctx=Load)[0:8], attr=case, ctx=Store)[0:13]], value=Call(func=Name(id=type, ctx=Load)[16:20], args=[Name(id=y, ctx=Load)[21:22]])[16:23])[0:23]])"},
    {"a or b or c and not d",
     "Module(body=[Expr(value=BoolOp(op=Or, values=[Name(id=a, ctx=Load)[0:1], Name(id=b, ctx=Load)[5:6], BoolOp(op=And, values=[Name(id=c, ctx=Load)[10:11], UnaryOp(op=Not, operand=Name(id=d, ctx=Load)[20:21])[16:21]])[10:21]])[0:21])[0:21]])"},
    {"(x := 1)",
     "Module(body=[Expr(value=NamedExpr(target=Name(id=x, ctx=Store)[1:2], value=Constant(value=int 1)[6:7])[1:7])[0:8]])"},
    {"a + b * c ** -d // e << 1 | f & ~g ^ h",
     "Module(body=[Expr(value=BinOp(left=BinOp(left=BinOp(left=Name(id=a, ctx=Load)[0:1], op=Add, right=BinOp(left=BinOp(left=Name(id=b, ctx=Load)[4:5], op=Mult, right=BinOp(left=Name(id=c, ctx=Load)[8:9], op=Pow, right=UnaryOp(op=USub, operand=Name(id=d, ctx=Load)[14:15])[13:15])[8:15])[4:15], op=FloorDiv, right=Name(id=e, ctx=Load)[19:20])[4:20])[0:20], op=LShift, right=Constant(value=int 1)[24:25])[0:25], op=BitOr, right=BinOp(left=BinOp(left=Name(id=f, ctx=Load)[28:29], op=BitAnd, right=UnaryOp(op=Invert, operand=Name(id=g, ctx=Load)[33:34])[32:34])[28:34], op=BitXor, right=Name(id=h, ctx=Load)[37:38])[28:38])[0:38])[0:38]])"},
    {"-1 ** 2",
     "Module(body=[Expr(value=UnaryOp(op=USub, operand=BinOp(left=Constant(value=int 1)[1:2], op=Pow, right=Constant(value=int 2)[6:7])[1:7])[0:7])[0:7]])"},
    {"lambda: 0",
     "Module(body=[Expr(value=Lambda(args=arguments(), body=Constant(value=int 0)[8:9])[0:9])[0:9]])"},
    {"lambda x, *, y=1: x if y else z",
     "Module(body=[Expr(value=Lambda(args=arguments(args=[arg(arg=x)[7:8]], kwonlyargs=[arg(arg=y)[13:14]], kw_defaults=[Constant(value=int 1)[15:16]]), body=IfExp(test=Name(id=y, ctx=Load)[23:24], body=Name(id=x, ctx=Load)[18:19], orelse=Name(id=z, ctx=Load)[30:31])[18:31])[0:31])[0:31]])"},
    {"{**a, 'b': 1}",
     "Module(body=[Expr(value=Dict(keys=[None, Constant(value=str 62)[6:9]], values=[Name(id=a, ctx=Load)[3:4], Constant(value=int 1)[11:12]])[0:13])[0:13]])"},
    {"{}",
     "Module(body=[Expr(value=Dict()[0:2])[0:2]])"},
    {"{1, *a}",
     "Module(body=[Expr(value=Set(elts=[Constant(value=int 1)[1:2], Starred(value=Name(id=a, ctx=Load)[5:6], ctx=Load)[4:6]])[0:7])[0:7]])"},
    {"[x async for x in y if a if b for z in w]",
     "Module(body=[Expr(value=ListComp(elt=Name(id=x, ctx=Load)[1:2], generators=[comprehension(target=Name(id=x, ctx=Store)[13:14], iter=Name(id=y, ctx=Load)[18:19], ifs=[Name(id=a, ctx=Load)[23:24], Name(id=b, ctx=Load)[28:29]], is_async=1), comprehension(target=Name(id=z, ctx=Store)[34:35], iter=Name(id=w, ctx=Load)[39:40], is_async=0)])[0:41])[0:41]])"},
    {"{k: v for k, v in d}",
     "Module(body=[Expr(value=DictComp(key=Name(id=k, ctx=Load)[1:2], value=Name(id=v, ctx=Load)[4:5], generators=[comprehension(target=Tuple(elts=[Name(id=k, ctx=Store)[10:11], Name(id=v, ctx=Store)[13:14]], ctx=Store)[10:14], iter=Name(id=d, ctx=Load)[18:19], is_async=0)])[0:20])[0:20]])"},
    {"{x for x in y}",
     "Module(body=[Expr(value=SetComp(elt=Name(id=x, ctx=Load)[1:2], generators=[comprehension(target=Name(id=x, ctx=Store)[7:8], iter=Name(id=y, ctx=Load)[12:13], is_async=0)])[0:14])[0:14]])"},
    {"(x for x in y)",
     "Module(body=[Expr(value=GeneratorExp(elt=Name(id=x, ctx=Load)[1:2], generators=[comprehension(target=Name(id=x, ctx=Store)[7:8], iter=Name(id=y, ctx=Load)[12:13], is_async=0)])[0:14])[0:14]])"},
    {"f(x for x in y)",
     "Module(body=[Expr(value=Call(func=Name(id=f, ctx=Load)[0:1], args=[GeneratorExp(elt=Name(id=x, ctx=Load)[2:3], generators=[comprehension(target=Name(id=x, ctx=Store)[8:9], iter=Name(id=y, ctx=Load)[13:14], is_async=0)])[1:15]])[0:15])[0:15]])"},
    {"f(a, *b, c=1, **d)",
     "Module(body=[Expr(value=Call(func=Name(id=f, ctx=Load)[0:1], args=[Name(id=a, ctx=Load)[2:3], Starred(value=Name(id=b, ctx=Load)[6:7], ctx=Load)[5:7]], keywords=[keyword(arg=c, value=Constant(value=int 1)[11:12])[9:12], keyword(value=Name(id=d, ctx=Load)[16:17])[14:17]])[0:18])[0:18]])"},
    {"f(a := 1)",
     "Module(body=[Expr(value=Call(func=Name(id=f, ctx=Load)[0:1], args=[NamedExpr(target=Name(id=a, ctx=Store)[2:3], value=Constant(value=int 1)[7:8])[2:8]])[0:9])[0:9]])"},
    {"a < b is not c not in d != e",
     "Module(body=[Expr(value=Compare(left=Name(id=a, ctx=Load)[0:1], ops=[Lt, IsNot, NotIn, NotEq], comparators=[Name(id=b, ctx=Load)[4:5], Name(id=c, ctx=Load)[13:14], Name(id=d, ctx=Load)[22:23], Name(id=e, ctx=Load)[27:28]])[0:28])[0:28]])"},
    {"await x ** 2",
     "Module(body=[Expr(value=BinOp(left=Await(value=Name(id=x, ctx=Load)[6:7])[0:7], op=Pow, right=Constant(value=int 2)[11:12])[0:12])[0:12]])"},
    {"yield",
     "Module(body=[Expr(value=Yield()[0:5])[0:5]])"},
    {"yield a, b",
     "Module(body=[Expr(value=Yield(value=Tuple(elts=[Name(id=a, ctx=Load)[6:7], Name(id=b, ctx=Load)[9:10]], ctx=Load)[6:10])[0:10])[0:10]])"},
    {"x = yield from y",
     "Module(body=[Assign(targets=[Name(id=x, ctx=Store)[0:1]], value=YieldFrom(value=Name(id=y, ctx=Load)[15:16])[4:16])[0:16]])"},
    {"...",
     "Module(body=[Expr(value=Constant(value=Ellipsis)[0:3])[0:3]])"},
    {"x[a], x[a:b], x[::c], x[a:b, c], x[*a], x[a,]",
     "Module(body=[Expr(value=Tuple(elts=[Subscript(value=Name(id=x, ctx=Load)[0:1], slice=Name(id=a, ctx=Load)[2:3], ctx=Load)[0:4], Subscript(value=Name(id=x, ctx=Load)[6:7], slice=Slice(lower=Name(id=a, ctx=Load)[8:9], upper=Name(id=b, ctx=Load)[10:11])[8:11], ctx=Load)[6:12], Subscript(value=Name(id=x, ctx=Load)[14:15], slice=Slice(step=Name(id=c, ctx=Load)[18:19])[16:19], ctx=Load)[14:20], Subscript(value=Name(id=x, ctx=Load)[22:23], slice=Tuple(elts=[Slice(lower=Name(id=a, ctx=Load)[24:25], upper=Name(id=b, ctx=Load)[26:27])[24:27], Name(id=c, ctx=Load)[29:30]], ctx=Load)[24:30], ctx=Load)[22:31], Subscript(value=Name(id=x, ctx=Load)[33:34], slice=Tuple(elts=[Starred(value=Name(id=a, ctx=Load)[36:37], ctx=Load)[35:37]], ctx=Load)[35:37], ctx=Load)[33:38], Subscript(value=Name(id=x, ctx=Load)[40:41], slice=Tuple(elts=[Name(id=a, ctx=Load)[42:43]], ctx=Load)[42:44], ctx=Load)[40:45]], ctx=Load)[0:45])[0:45]])"},
    {"()",
     "Module(body=[Expr(value=Tuple(ctx=Load)[0:2])[0:2]])"},
    {"(a,)",
     "Module(body=[Expr(value=Tuple(elts=[Name(id=a, ctx=Load)[1:2]], ctx=Load)[0:4])[0:4]])"},
    {"a, b,",
     "Module(body=[Expr(value=Tuple(elts=[Name(id=a, ctx=Load)[0:1], Name(id=b, ctx=Load)[3:4]], ctx=Load)[0:5])[0:5]])"},
    {"[]",
     "Module(body=[Expr(value=List(ctx=Load)[0:2])[0:2]])"},
    {"\"a\" 'b' u\"c\"",
     "Module(body=[Expr(value=Constant(value=str 616263)[0:12])[0:12]])"},
    {"b\"a\\xff\" rb\"\\d\"",
     "Module(body=[Expr(value=Constant(value=bytes 61ff5c64)[0:15])[0:15]])"},
    {"f\"a{b}c\" \"d\" f\"{e!r:>{w}.2f}{g=}{{}}\"",
     "Module(body=[Expr(value=JoinedStr(values=[Constant(value=str 61)[2:3], FormattedValue(value=Name(id=b, ctx=Load)[4:5], conversion=-1)[3:6], Constant(value=str 6364)[6:12], FormattedValue(value=Name(id=e, ctx=Load)[16:17], conversion=114, format_spec=JoinedStr(values=[Constant(value=str 3e)[20:21], FormattedValue(value=Name(id=w, ctx=Load)[22:23], conversion=-1)[21:24], Constant(value=str 2e3266)[24:27]])[19:27])[15:28], Constant(value=str 673d)[29:31], FormattedValue(value=Name(id=g, ctx=Load)[29:30], conversion=114)[28:32], Constant(value=str 7b7d)[32:36]])[0:37])[0:37]])"},
    {"f\"{x=!s}{ y = :3}\"",
     "Module(body=[Expr(value=JoinedStr(values=[Constant(value=str 783d)[3:5], FormattedValue(value=Name(id=x, ctx=Load)[3:4], conversion=115)[2:8], Constant(value=str 2079203d20)[9:14], FormattedValue(value=Name(id=y, ctx=Load)[10:11], conversion=-1, format_spec=JoinedStr(values=[Constant(value=str 33)[15:16]])[14:16])[8:17]])[0:18])[0:18]])"},
    {"f\"\"",
     "Module(body=[Expr(value=JoinedStr()[0:3])[0:3]])"},
    {"0xFF_0",
     "Module(body=[Expr(value=Constant(value=int 0xFF0)[0:6])[0:6]])"},
    {"1_000.5e-3",
     "Module(body=[Expr(value=Constant(value=float 1000.5e-3)[0:10])[0:10]])"},
    {".5j",
     "Module(body=[Expr(value=Constant(value=complex .5)[0:3])[0:3]])"},
    {"True, False, None",
     "Module(body=[Expr(value=Tuple(elts=[Constant(value=True)[0:4], Constant(value=False)[6:11], Constant(value=None)[13:17]], ctx=Load)[0:17])[0:17]])"},
    {"\"\\u00e9\\n\\x41\\101\\\n\"",
     "Module(body=[Expr(value=Constant(value=str c3a90a4141)[0:20])[0:20]])"},
};
// clang-format on

TEST(Tree, IsThatOfCpython) {
  for (const Tree& expected : kTrees) {
    SCOPED_TRACE(expected.source);
    EXPECT_EQ(tree_of(expected.source), expected.tree);
  }
}

TEST(Tree, HasTemplateStrings) {
  EXPECT_EQ(
      tree_of("t'a{ x }{y!r:z}'"),
      "Module(body=[Expr(value=TemplateStr(values=[Constant(value=str 61)[2:3], Interpolation(value=Name(id=x, "
      "ctx=Load)[5:6], str= x, conversion=-1)[3:8], Interpolation(value=Name(id=y, ctx=Load)[9:10], str=y, "
      "conversion=114, format_spec=JoinedStr(values=[Constant(value=str 7a)[13:14]])[12:14])[8:15]])[0:16])[0:16]])");
}

TEST(Tree, HoldsUnparenthesizedExceptionLists) {
  EXPECT_EQ(tree_of("try: a\nexcept A, B: b"),
            "Module(body=[Try(body=[Expr(value=Name(id=a, ctx=Load)[5:6])[5:6]], handlers=[ExceptHandler(type=Tuple("
            "elts=[Name(id=A, ctx=Load)[14:15], Name(id=B, ctx=Load)[17:18]], ctx=Load)[14:18], body=[Expr(value=Name("
            "id=b, ctx=Load)[20:21])[20:21]])[7:21]])[0:21]])");
}

TEST(Tree, OfAnExpression) {
  EXPECT_EQ(tree_of("a, b\n", ParseMode::Expression),
            "Expression(body=Tuple(elts=[Name(id=a, ctx=Load)[0:1], Name(id=b, ctx=Load)[3:4]], ctx=Load)[0:4])");
  EXPECT_EQ(tree_of("a = b", ParseMode::Expression), "invalid syntax");
}

TEST(Tree, OfOneStatementTypedAtAPrompt) {
  EXPECT_EQ(tree_of("pass; pass\n", ParseMode::Interactive), "Interactive(body=[Pass()[0:4], Pass()[6:10]])");
  EXPECT_EQ(tree_of("", ParseMode::Interactive), "invalid syntax");
  EXPECT_EQ(tree_of("x\ny", ParseMode::Interactive), "multiple statements found while compiling a single statement");
  EXPECT_EQ(tree_of("if x: y\nz", ParseMode::Interactive), "invalid syntax");
}

TEST(Tree, OutlivesItsSource) {
  Arena arena;
  Module* module;
  {
    std::string source = "name = 'text'";
    module = parse(arena, source, ParseMode::Module).module;
  }
  ASSERT_NE(module, nullptr);
  EXPECT_EQ(static_cast<Name*>(static_cast<Assign*>(module->body[0])->targets[0])->id, "name");
}

TEST(Tree, UnifiesLineEndsInStrings) {
  EXPECT_EQ(tree_of("'''a\r\nb\rc\\r'''"), "Module(body=[Expr(value=Constant(value=str 610a620a630d)[0:14])[0:14]])");
}

TEST(Tree, AsksForNamesAndNormalForms) {
  struct Data final : UnicodeData {
    int32_t character_named(std::string_view name) override { return name == "BULLET" ? 0x2022 : -1; }
    std::string normal_form(std::string_view) override { return "fi"; }
  } data;
  Arena arena;
  ParseResult result = parse(arena, "'\\N{BULLET}'\n\xEF\xAC\x81", ParseMode::Module, &data);
  ASSERT_NE(result.module, nullptr);
  auto* constant = static_cast<Constant*>(static_cast<Expr*>(result.module->body[0])->value);
  EXPECT_EQ(constant->text, "\xE2\x80\xA2");
  EXPECT_EQ(static_cast<Name*>(static_cast<Expr*>(result.module->body[1])->value)->id, "fi");
}

TEST(Tree, RefusesWhatIsTooDeep) {
  auto error_of = [](const std::string& source) {
    Arena arena;
    return parse(arena, source, ParseMode::Module).error->message;
  };
  EXPECT_EQ(error_of(std::string(201, '(')), "too many nested parentheses");
  EXPECT_EQ(error_of(std::string(100'000, '-') + "x"), "Parser stack overflowed - Python source too complex to parse");
  std::string nested;
  for (int i = 0; i < 101; i++) nested += std::string(static_cast<size_t>(i), ' ') + "if x:\n";
  EXPECT_EQ(error_of(nested), "too many levels of indentation");
  std::string powers = "x", lambdas, conditions;
  for (int i = 0; i < 50'000; i++) powers += "**x", lambdas += "lambda:", conditions += "not ";
  EXPECT_EQ(error_of(powers), "Parser stack overflowed - Python source too complex to parse");
  EXPECT_EQ(error_of(lambdas + "x"), "Parser stack overflowed - Python source too complex to parse");
  EXPECT_EQ(error_of(conditions + "x"), "Parser stack overflowed - Python source too complex to parse");
}

TEST(Tree, SaysWhenTheSourceIsIncomplete) {
  auto is_incomplete = [](std::string_view source) {
    Arena arena;
    return parse(arena, source, ParseMode::Module).incomplete;
  };
  EXPECT_TRUE(is_incomplete("def f():\n"));
  EXPECT_TRUE(is_incomplete("f(1,"));
  EXPECT_TRUE(is_incomplete("x = '''a"));
  EXPECT_FALSE(is_incomplete("x y"));
  EXPECT_FALSE(is_incomplete("x = 1"));
}

}  // namespace
}  // namespace fermata::syntax
