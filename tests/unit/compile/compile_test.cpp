// What each construct is compiled to.
#include "compile_fixture.h"

namespace fermata {
namespace {

TEST_F(CompileTest, AddsStraightIntoItsLocal) {
  EXPECT_EQ(code_of(R"(
def f(a, b):
    x = a + b * 2
    return x
)",
                    "f"),
            R"(
0 Multiply t0 b 2
1 Add x a t0 -c
2 Return x
)");
}

TEST_F(CompileTest, ClosesAWhileLoopWithOneJump) {
  EXPECT_EQ(code_of(R"(
def f(n):
    s = i = 0
    while i < n:
        s += i
        i += 1
    return s
)",
                    "f"),
            R"(
0 Move s 0
1 Move i 0
2 Jump @5
3 Add s s i in-place
4 Add i i 1 in-place
5 JumpIfLess i n @3
6 Return s
)");
}

TEST_F(CompileTest, CallsMethodsWithoutBindingThem) {
  EXPECT_EQ(code_of(R"(
def f(o, x):
    return o.method(x, 1)
)",
                    "f"),
            R"(
0 LoadMethod t0 o .method
1 Move t2 x
2 LoadConst t3 1
3 Call t0 2
4 Return t0 -a
)");
}

TEST_F(CompileTest, PassesKeywordsAndStars) {
  EXPECT_EQ(code_of(R"(
def f(g, a, k):
    g(1, *a, x=2, **k)
    g(a, key=k)
)",
                    "f"),
            R"(
0 Move t0 g
1 LoadConst t3 1
2 BuildList t2 t3 1
3 ListExtend t2 a
4 LoadConst t4 'x'
5 LoadConst t5 2
6 BuildDict t3 t4 1
7 Move t4 k
8 DictMerge t3 t4 t0 -b plain
9 CallUnpacked t0 plain
10 Clear t0
11 Move t0 g
12 Move t2 a
13 Move t3 k
14 CallKeywords t0 2 ('key') plain
15 Clear t0
16 Return None
)");
}

TEST_F(CompileTest, ChecksLocalsThatMayBeUnbound) {
  EXPECT_EQ(code_of(R"(
def f(c):
    if c:
        x = 1
    return x
)",
                    "f"),
            R"(
0 JumpIfFalse c @2
1 LoadConst x 1
2 CheckBound x
3 Return x
)");
}

TEST_F(CompileTest, FusesConditions) {
  EXPECT_EQ(code_of(R"(
def f(a, b, c):
    if a < b and not c or a is None:
        return 1
    return a == b
)",
                    "f"),
            R"(
0 JumpIfLess a b @2 not
1 JumpIfFalse c @3
2 JumpIfNotNone a @4
3 Return 1
4 Equal t0 a b
5 Return t0 -a
)");
}

TEST_F(CompileTest, ChainsComparisons) {
  EXPECT_EQ(code_of(R"(
def f(a, b, c):
    return a() < b() < c()
)",
                    "f"),
            R"(
0 Move t3 a
1 Call t3 0 plain
2 Move t1 t3 -b
3 Move t2 b
4 Call t2 0 plain
5 Less t0 t1 t2 -b
6 JumpIfFalse t0 @12
7 Move t3 c
8 Call t3 0 plain
9 Move t1 t3 -b
10 Less t0 t2 t1 -b -c
11 Jump @13
12 Clear t2
13 Return t0 -a
)");
}

TEST_F(CompileTest, UnpacksIntoNeighbouringLocals) {
  EXPECT_EQ(code_of(R"(
def f(items):
    for k, v in items:
        k, v = v, k
    a, *b = k
)",
                    "f"),
            R"(
0 GetIterator t0 items
1 ForIterate t1 t0 @8
2 Unpack k t1 2 -b
3 Move t1 v
4 Move t2 k
5 Move k t1 -b
6 Move v t2 -b
7 Loop @1
8 CheckBound k
9 UnpackStarred a k 1
10 Return None
)");
}

TEST_F(CompileTest, RunsFinallyOnEachWayOut) {
  EXPECT_EQ(code_of(R"(
def f(g):
    for x in g:
        try:
            if x:
                return x
        finally:
            g()
)",
                    "f"),
            R"(
0 GetIterator t0 g
1 ForIterate x t0 @23
2 JumpIfFalse x @9
3 Move t1 x
4 Move t2 g
5 Call t2 0 plain
6 Clear t2
7 Clear t0
8 Return t1 -a
9 Move t1 g
10 Call t1 0 plain
11 Clear t1
12 Jump @22
13 PushHandled t2 t1
14 Move t3 g
15 Call t3 0 plain
16 Clear t3
17 PopHandled t2
18 Reraise t1
19 PopHandled t2
20 Clear t1
21 Reraise t3
22 Loop @1
23 Return None
handler 2..4 -> 13 t1
handler 14..17 -> 19 t3
)");
}

TEST_F(CompileTest, UnbindsTheNameOfAHandler) {
  EXPECT_EQ(code_of(R"(
def f(g):
    try:
        g()
    except ValueError as e:
        g(e)
)",
                    "f"),
            R"(
0 Move t0 g
1 Call t0 0 plain
2 Clear t0
3 Jump @26
4 PushHandled t1 t0
5 LoadGlobal t2 .ValueError
6 ExceptionMatches t2 t0 t2
7 JumpIfFalse t2 @21 -a
8 Move e t0
9 Move t2 g
10 Move t4 e
11 Call t2 1 plain
12 Clear t2
13 PopHandled t1
14 Clear t0
15 Clear e
16 Jump @26
17 Clear e
18 PopHandled t1
19 Clear t0
20 Reraise t2
21 PopHandled t1
22 Reraise t0
23 PopHandled t1
24 Clear t0
25 Reraise t2
26 Return None
handler 0..3 -> 4 t0
handler 9..13 -> 17 t2
handler 5..9 -> 23 t2
)");
}

TEST_F(CompileTest, LeavesWithBlocks) {
  EXPECT_EQ(code_of(R"(
def f(m):
    with m as x:
        return x
)",
                    "f"),
            R"(
0 LoadSpecial t0 m 1
1 LoadSpecial t2 m 0
2 Call t2 0
3 Move x t2 -b
4 Move t2 x
5 Move t3 t0 -b
6 Move t4 t1 -b
7 LoadConst t5 None
8 LoadConst t6 None
9 LoadConst t7 None
10 Call t3 3
11 Clear t3
12 Return t2 -a
13 PushHandled t3 t2
14 Move t4 t0 -b
15 Move t5 t1 -b
16 ExceptionInfo t6 t2
17 Call t4 3
18 JumpIfTrue t4 @24 -a
19 PopHandled t3
20 Reraise t2
21 PopHandled t3
22 Clear t2
23 Reraise t4
24 PopHandled t3
25 Clear t2
26 Return None
handler 3..5 -> 13 t2
handler 14..19 -> 21 t4
)");
}

TEST_F(CompileTest, KeepsSharedLocalsInCells) {
  EXPECT_EQ(code_of(R"(
def f(x):
    def g():
        nonlocal x
        x += 1
        return x
    return g
)",
                    "f"),
            R"(
0 Move t5 x
1 BuildTuple t4 t5 1
2 MakeFunction t0 <code> t1
3 Move g t0 -b
4 Return g
)");
}

TEST_F(CompileTest, InlinesComprehensions) {
  EXPECT_EQ(code_of(R"(
def f(a):
    x = 1
    return [x * y for y in a if y]
)",
                    "f"),
            R"(
0 LoadConst x 1
1 GetIterator t1 a
2 BuildList t0 t2 0
3 ForIterate y t1 @9
4 JumpIfTrue y @6
5 Loop @3
6 Multiply t2 x y
7 ListAppend t0 t2 -b
8 Loop @3
9 Clear y
10 Jump @13
11 Clear y
12 Reraise t2
13 Return t0 -a
handler 3..9 -> 11 t2
)");
}

TEST_F(CompileTest, GivesGeneratorExpressionsAnIterator) {
  EXPECT_EQ(code_of(R"(
def f(a):
    return sum(x for x in a)
)",
                    "f"),
            R"(
0 LoadGlobal t0 .sum
1 MakeFunction t2 <code> t4
2 GetIterator t4 a
3 Call t2 1 plain
4 Call t0 1 plain
5 Return t0 -a
)");
}

TEST_F(CompileTest, Awaits) {
  EXPECT_EQ(code_of(R"(
async def f(a):
    x = await a
    async for y in x:
        pass
    async with a:
        pass
)",
                    "f"),
            R"(
0 Jump @1
1 Move t0 a
2 GetAwaitable t0 t0
3 Await t0 t0
4 Move x t0 -b
5 GetAsyncIterator t0 x
6 GetAsyncNext t1 t0
7 Await t1 t1
8 Move y t1 -b
9 Loop @6
10 EndAsyncFor t1
11 Clear t0
12 LoadSpecial t0 a 3
13 LoadSpecial t2 a 2
14 Call t2 0
15 GetAwaitable t2 t2 not
16 Await t2 t2
17 Clear t2
18 LoadConst t2 None
19 LoadConst t3 None
20 LoadConst t4 None
21 Call t0 3
22 GetAwaitable t0 t0 plain
23 Await t0 t0
24 Clear t0
25 Jump @41
26 PushHandled t3 t2
27 Move t4 t0 -b
28 Move t5 t1 -b
29 ExceptionInfo t6 t2
30 Call t4 3
31 GetAwaitable t4 t4 plain
32 Await t4 t4
33 JumpIfTrue t4 @39 -a
34 PopHandled t3
35 Reraise t2
36 PopHandled t3
37 Clear t2
38 Reraise t4
39 PopHandled t3
40 Clear t2
41 Return None
handler 6..8 -> 10 t1
handler 17..18 -> 26 t2
handler 27..34 -> 36 t4
)");
}

TEST_F(CompileTest, KeepsOrderWhereAnOperandBinds) {
  EXPECT_EQ(code_of(R"(
def f(x):
    return x + (x := 1)
)",
                    "f"),
            R"(
0 Move t0 x
1 LoadConst t1 1
2 Move x t1
3 Add t0 t0 t1 -c
4 Return t0 -a
)");
}

TEST_F(CompileTest, MatchesPatterns) {
  EXPECT_EQ(code_of(R"(
def f(x):
    match x:
        case 1 | 2:
            return 'few'
        case [a, *rest] if a:
            return rest
        case _:
            return None
)",
                    "f"),
            R"(
0 Move t0 x
1 JumpIfEqual t0 1 @3 not
2 Jump @4
3 JumpIfEqual t0 2 @6 not
4 Clear t0
5 Return 'few'
6 MatchSequence t1 t0
7 JumpIfFalse t1 @19 -a
8 Move t1 t0
9 Intrinsic t1 t1 10
10 JumpIfGreaterEqual t1 1 @19 -a not
11 UnpackStarred t1 t0 1
12 Move a t1
13 Move rest t2
14 Clear t1
15 Clear t2
16 JumpIfFalse a @21
17 Clear t0
18 Return rest
19 Clear t1
20 Clear t2
21 Clear t0
22 Return None
)");
}

TEST_F(CompileTest, FormatsStrings) {
  EXPECT_EQ(code_of(R"(
def f(a, b):
    return f'{a}-{b!r:>{a}}'
)",
                    "f"),
            R"(
0 FormatValue t1 a -
1 LoadConst t2 '-'
2 LoadConst t4 '>'
3 FormatValue t5 a -
4 BuildString t3 t4 2
5 FormatValue t3 b t3 plain
6 BuildString t0 t1 3
7 Return t0 -a
)");
}

TEST_F(CompileTest, LoadsFreeNamesOfClassesFromTheirNamespaceFirst) {
  EXPECT_EQ(code_of(R"(
def f(x):
    class C:
        y = x
        def m(self):
            self.z = __class__
    return C
)",
                    "f.<locals>.C"),
            R"(
0 MakeCell __class__
1 MakeCell __classdict__
2 LoadNamespace t0
3 StoreCell __classdict__ t0 -b
4 LoadName t0 '__name__'
5 StoreName '__module__' t0 -b
6 StoreName '__qualname__' 'f.<locals>.C'
7 StoreName '__firstlineno__' 3
8 LoadNameOrCell t0 'x' x
9 StoreName 'y' t0 -b
10 Move t5 __class__
11 BuildTuple t4 t5 1
12 MakeFunction t0 <code> t1
13 StoreName 'm' t0 -b
14 LoadConst t0 ('z')
15 StoreName '__static_attributes__' t0 -b
16 StoreName '__classdictcell__' __classdict__
17 StoreName '__classcell__' __class__
18 Return __class__
)");
}

TEST_F(CompileTest, AnnotatesLazily) {
  EXPECT_EQ(code_of(R"(
def f(a: int) -> str: ...
)",
                    "__annotate__"),
            R"(
0 JumpIfGreater format 2 @3 not
1 LoadGlobal t0 .NotImplementedError
2 Raise t0 -
3 BuildDict t0 t0 0
4 LoadGlobal t1 .int
5 DictSet t0 'a' t1 -c
6 LoadGlobal t1 .str
7 DictSet t0 'return' t1 -c
8 Return t0 -a
)");
}

}  // namespace
}  // namespace fermata
