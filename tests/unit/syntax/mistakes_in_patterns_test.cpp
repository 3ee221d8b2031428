// Mistakes in match statements. Every row was printed by CPython 3.14.
#include "mistakes.h"

namespace fermata::syntax {
namespace {

// source, kind, message, line, offset, end line, end offset
// clang-format off
constexpr Mistake kMistakes[] = {
    {"match x\n case 1: pass", "SyntaxError", "expected ':'", 1, 8, 1, 9},
    {"match x:\ncase 1: pass", "IndentationError", "expected an indented block after 'match' statement on line 1", 2, 1, 2, 5},
    {"match x:\n case 1\n  y", "SyntaxError", "expected ':'", 2, 8, 2, 9},
    {"match x:\n case 1:\n y", "IndentationError", "expected an indented block after 'case' statement on line 2", 3, 2, 3, 3},
    {"case x: pass", "SyntaxError", "invalid syntax", 1, 6, 1, 7},
    {"match x:\n case a as _: pass", "SyntaxError", "cannot use '_' as a target", 2, 12, 2, 13},
    {"match x:\n case a as b.c: pass", "SyntaxError", "cannot use attribute as pattern target", 2, 12, 2, 15},
    {"match x:\n case a as f(): pass", "SyntaxError", "cannot use function call as pattern target", 2, 12, 2, 15},
    {"match x:\n case A(b=1, c): pass", "SyntaxError", "positional patterns follow keyword patterns", 2, 14, 2, 15},
    {"match x:\n case {**r, 'a': 1}: pass", "SyntaxError", "invalid syntax", 2, 13, 2, 16},
    {"match x:\n case {**_}: pass", "SyntaxError", "invalid syntax", 2, 10, 2, 11},
    {"match x:\n case -a: pass", "SyntaxError", "invalid syntax", 2, 8, 2, 9},
    {"match x:\n case 1j+2j: pass", "SyntaxError", "real number required in complex literal", 2, 7, 2, 9},
    {"match x:\n case *a: pass", "SyntaxError", "invalid syntax", 2, 9, 2, 10},
    {"match x:\n case a.1: pass", "SyntaxError", "invalid syntax", 2, 8, 2, 10},
    {"match x:\n pass", "SyntaxError", "invalid syntax", 2, 2, 2, 6},
    {"match x y", "SyntaxError", "invalid syntax", 1, 9, 1, 10},
    {"match: pass", "SyntaxError", "invalid syntax", 1, 8, 1, 12},
    {"match x:\n  case 1:\n    pass\n  x", "SyntaxError", "invalid syntax", 4, 3, 4, 4},
    {"match x:\n  x\n  case 1: pass", "SyntaxError", "invalid syntax", 2, 3, 2, 4},
    {"match x:\n  case 1 pass", "SyntaxError", "invalid syntax", 2, 10, 2, 14},
    {"match x:\n  case 1 if x\n   y", "SyntaxError", "expected ':'", 2, 14, 2, 15},
    {"match x:\n  case: pass", "SyntaxError", "invalid syntax", 2, 7, 2, 8},
    {"match x:\n  case {1: 2, **a, 3: 4}: pass", "SyntaxError", "invalid syntax", 2, 20, 2, 21},
    {"match x:\n  case {a: 1}: pass", "SyntaxError", "invalid syntax", 2, 10, 2, 11},
    {"match x:\n  case {**a, **b}: pass", "SyntaxError", "invalid syntax", 2, 14, 2, 16},
    {"match x:\n  case A(1, b=2, 3, c=4): pass", "SyntaxError", "positional patterns follow keyword patterns", 2, 18, 2, 19},
    {"match x:\n  case A(b=2, 3, 4): pass", "SyntaxError", "positional patterns follow keyword patterns", 2, 15, 2, 19},
    {"match x:\n  case A(b=2, 3 | 4, c=5, 6): pass", "SyntaxError", "positional patterns follow keyword patterns", 2, 15, 2, 20},
    {"match x:\n  case a as 1: pass", "SyntaxError", "cannot use literal as pattern target", 2, 13, 2, 14},
    {"match x:\n  case a as b as c: pass", "SyntaxError", "invalid syntax", 2, 15, 2, 17},
    {"match x:\n  case a as b, c as _: pass", "SyntaxError", "cannot use '_' as a target", 2, 21, 2, 22},
    {"match x:\n  case (a as b.c): pass", "SyntaxError", "cannot use attribute as pattern target", 2, 14, 2, 17},
    {"match x:\n  case 1j + 1: pass", "SyntaxError", "real number required in complex literal", 2, 8, 2, 10},
    {"match x:\n  case 1 + a: pass", "SyntaxError", "invalid syntax", 2, 12, 2, 13},
    {"match x:\n  case not a: pass", "SyntaxError", "invalid syntax", 2, 8, 2, 11},
    {"match x:\n  case a().b: pass", "SyntaxError", "invalid syntax", 2, 11, 2, 12},
    {"match x:\n  case a[0]: pass", "SyntaxError", "invalid syntax", 2, 9, 2, 10},
    {"match x:\n  case a = 1: pass", "SyntaxError", "invalid syntax", 2, 10, 2, 11},
    {"match x:\n  case [a b]: pass", "SyntaxError", "invalid syntax", 2, 11, 2, 12},
    {"match x:\n  case (a, b c): pass", "SyntaxError", "invalid syntax", 2, 14, 2, 15},
    {"match x:\n  case *a: pass", "SyntaxError", "invalid syntax", 2, 10, 2, 11},
    {"match x:\n  case **a: pass", "SyntaxError", "invalid syntax", 2, 8, 2, 10},
    {"match *a: \n  case 1: pass", "SyntaxError", "invalid syntax", 1, 9, 1, 10},
    {"match a b:\n  case 1: pass", "SyntaxError", "invalid syntax", 1, 9, 1, 10},
    {"match x:", "IndentationError", "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1},
    {"match x:\n  \n", "IndentationError", "expected an indented block after 'match' statement on line 1", 2, 3, 2, -1},
    {"match x: case 1: pass", "SyntaxError", "invalid syntax", 1, 10, 1, 14},
    {"match x:\n  case 1:\n", "IndentationError", "expected an indented block after 'case' statement on line 2", 2, 10, 2, -1},
    {"match x:\n  case 1:\n    x y", "SyntaxError", "invalid syntax", 3, 7, 3, 8},
    {"match x:\n  case 1:\n    pass\n  case 2\n    pass", "SyntaxError", "expected ':'", 4, 9, 4, 10},
    {"match = 1\nmatch x y", "SyntaxError", "invalid syntax", 2, 9, 2, 10},
    {"match(x)\nmatch(x):\n y", "SyntaxError", "expected ':'", 3, 2, 3, 3},
    {"match x: pass", "SyntaxError", "invalid syntax", 1, 10, 1, 14},
    {"match.x = 2 3", "SyntaxError", "invalid syntax", 1, 13, 1, 14},
    {"match x.y z:", "SyntaxError", "invalid syntax", 1, 11, 1, 12},
    {"case x", "SyntaxError", "invalid syntax", 1, 6, 1, 7},
    {"case 1: pass", "SyntaxError", "invalid syntax", 1, 6, 1, 7},
};
// clang-format on

TEST(MistakesInPatterns, AreReportedAsByCpython) {
  expect_mistakes(kMistakes);
}

}  // namespace
}  // namespace fermata::syntax
