// What the compiler refuses, by CPython 3.14's texts and places.
#include "compile_fixture.h"

namespace fermata {
namespace {

struct Case {
  const char* source;
  const char* message;
};

class CompileErrorTest : public CompileTest {};

TEST_F(CompileErrorTest, SaysWhatCPythonSays) {
  const Case cases[] = {
      {"return 1\n", "'return' outside function"},
      {"yield 1\n", "'yield' outside function"},
      {"await x\n", "'await' outside function"},
      {"def f():\n    await x\n", "'await' outside async function"},
      {"async def f():\n    yield from g()\n", "'yield from' inside async function"},
      {"async def f():\n    yield 1\n    return 2\n", "'return' with value in async generator"},
      {"break\n", "'break' outside loop"},
      {"continue\n", "'continue' not properly in loop"},
      {"def f(x, x): pass\n", "duplicate argument 'x' in function definition"},
      {"def f(x):\n    global x\n", "name 'x' is parameter and global"},
      {"def f():\n    x = 1\n    global x\n", "name 'x' is assigned to before global declaration"},
      {"def f():\n    print(x)\n    global x\n", "name 'x' is used prior to global declaration"},
      {"def f():\n    nonlocal z\n", "no binding for nonlocal 'z' found"},
      {"nonlocal z\n", "nonlocal declaration not allowed at module level"},
      {"def f():\n    from a import *\n", "import * only allowed at module level"},
      {"from __future__ import braces\n", "not a chance"},
      {"x = 1\nfrom __future__ import division\n", "from __future__ imports must occur at the beginning of the file"},
      {"__debug__ = 1\n", "cannot assign to __debug__"},
      {"try: pass\nexcept: pass\nexcept A: pass\n", "default 'except:' must be last"},
      {"def f(): return [(yield) for x in y]\n", "'yield' inside list comprehension"},
      {"[(x := 1) for x in y]\n", "assignment expression cannot rebind comprehension iteration variable 'x'"},
      {"def f():\n    async for x in y: pass\n", "'async for' outside async function"},
      {"def f():\n    return [x async for x in y]\n", "asynchronous comprehension outside of an asynchronous function"},
      {"match x:\n    case _: pass\n    case 1: pass\n", "wildcard makes remaining patterns unreachable"},
      {"match x:\n    case a | 1: pass\n", "name capture 'a' makes remaining patterns unreachable"},
      {"type X = (yield)\n", "yield expression cannot be used within a type alias"},
  };
  for (const Case& one : cases) EXPECT_EQ(error_of(one.source), one.message) << one.source;
}

TEST_F(CompileErrorTest, WarnsOnceAboutWhatLooksWrong) {
  const Case cases[] = {
      {"x is 1\n", "\"is\" with 'int' literal. Did you mean \"==\"?"},
      {"1()\n", "'int' object is not callable; perhaps you missed a comma?"},
      {"[1, 2]['a']\n", "list indices must be integers or slices, not str; perhaps you missed a comma?"},
      {"assert (x, 'm')\n", "assertion is always true, perhaps remove parentheses?"},
      {"def f():\n    try: pass\n    finally: return 1\n", "'return' in a 'finally' block"},
  };
  for (const Case& one : cases) {
    CompileResult result = compile_text(one.source);
    ASSERT_EQ(result.warnings.size(), 1u) << one.source;
    EXPECT_EQ(result.warnings[0].message, one.message);
  }
}

TEST_F(CompileErrorTest, AwaitsAtTheTopOnlyWhenAsked) {
  EXPECT_EQ(error_of("await x\n"), "'await' outside function");
  CompileResult result =
      compile_text("await x\nasync for y in z: pass\n", CompileMode::Module, {.top_level_await = true});
  ASSERT_FALSE(result.error);
  EXPECT_TRUE(result.code->flags & kCoroutine);
  result = compile_text("x = 1\n", CompileMode::Module, {.top_level_await = true});
  EXPECT_FALSE(result.code->flags & kCoroutine);
}

}  // namespace
}  // namespace fermata
