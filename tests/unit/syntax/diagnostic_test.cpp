#include "syntax/diagnostic.h"

#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace fermata::syntax {
namespace {

std::string rendered(std::string_view source, ModuleCheck compiles = {}) {
  Arena arena;
  ParseResult result = parse(arena, source, ParseMode::Module);
  return result.error ? render(*result.error, "main.py", LineIndex(source), compiles) : "fine";
}

TEST(Diagnostic, ShowsLineAndCarets) {
  EXPECT_EQ(rendered("def f():\n    foo(a b)\n"),
            "  File \"main.py\", line 2\n"
            "    foo(a b)\n"
            "        ^^^\n"
            "SyntaxError: invalid syntax. Perhaps you forgot a comma?\n");
}

TEST(Diagnostic, KeepsTabsAboveCarets) {
  EXPECT_EQ(rendered("if x:\n\ty = (1 2)\n"),
            "  File \"main.py\", line 2\n"
            "    \ty = (1 2)\n"
            "    \t     ^^^\n"
            "SyntaxError: invalid syntax. Perhaps you forgot a comma?\n");
}

TEST(Diagnostic, ShowsNoCaretForUnexpectedIndentation) {
  EXPECT_EQ(rendered("x = 1\n  y = 2\n"),
            "  File \"main.py\", line 2\n"
            "    y = 2\n"
            "IndentationError: unexpected indent\n");
}

TEST(Diagnostic, PointsBehindTheLastLine) {
  EXPECT_EQ(rendered("try:\n    pass\n"),
            "  File \"main.py\", line 2\n"
            "    pass\n"
            "        ^\n"
            "SyntaxError: expected 'except' or 'finally' block\n");
}

TEST(Diagnostic, MarksToTheEndOfTheLineOverSeveralLines) {
  EXPECT_EQ(rendered("x = (\n'a'\nb = 1)\n"),
            "  File \"main.py\", line 2\n"
            "    'a'\n"
            "    ^^^\n"
            "SyntaxError: invalid syntax. Perhaps you forgot a comma?\n");
}

TEST(Diagnostic, SuggestsMistypedKeywords) {
  EXPECT_EQ(rendered("import os\n\nasynch def f():\n    pass\n"),
            "  File \"main.py\", line 3\n"
            "    asynch def f():\n"
            "    ^^^^^^\n"
            "SyntaxError: invalid syntax. Did you mean 'async'?\n");
  EXPECT_EQ(rendered("def f():\n  awiat g()\n"),
            "  File \"main.py\", line 2\n"
            "    awiat g()\n"
            "    ^^^^^\n"
            "SyntaxError: invalid syntax. Did you mean 'await'?\n");
}

TEST(Diagnostic, SuggestsOnlyWhatCompiles) {
  EXPECT_NE(rendered("retrun 1\n").find("Did you mean 'return'?"), std::string::npos);
  ModuleCheck never = {[](void*, const Module&, std::string_view) { return false; }};
  EXPECT_EQ(rendered("retrun 1\n", never).find("Did you mean"), std::string::npos);
}

TEST(Diagnostic, RendersWarnings) {
  std::string_view source = "x = 1\n  \ny = '\\d'\n";
  Arena arena;
  ParseResult result = parse(arena, source, ParseMode::Module);
  ASSERT_EQ(result.warnings.size(), 1u);
  EXPECT_EQ(
      render(result.warnings[0], "main.py", LineIndex(source)),
      "main.py:3: SyntaxWarning: \"\\d\" is an invalid escape sequence. Such sequences will not work in the future. "
      "Did you mean \"\\\\d\"? A raw string is also an option.\n"
      "  y = '\\d'\n");
}

}  // namespace
}  // namespace fermata::syntax
