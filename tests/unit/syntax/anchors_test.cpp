#include "syntax/anchors.h"

#include <gtest/gtest.h>

namespace fermata::syntax {
namespace {

// The segment's marks, as a traceback draws them.
std::string marks(std::string_view segment) {
  std::optional<Span> found = anchor_in(segment);
  std::string out(segment.size(), found ? '~' : '^');
  if (found) out.replace(found->start, found->size(), found->size(), '^');
  return out;
}

TEST(Anchors, MarkTheOperator) {
  EXPECT_EQ(marks("a + b * c"), "~~^~~~~~~");
  EXPECT_EQ(marks("(a) // (b)"), "~~~~^^~~~~");
  EXPECT_EQ(marks("a ** b"), "~~^^~~");
  EXPECT_EQ(marks("a -(b)"), "~~^^~~");  // as CPython does
  EXPECT_EQ(marks("a*-b"), "~^~~");
}

TEST(Anchors, MarkParenthesesAndBrackets) {
  EXPECT_EQ(marks("f(1, 2)"), "~^^^^^^");
  EXPECT_EQ(marks("a.b(1)(2)"), "~~~~~~^^^");
  EXPECT_EQ(marks("(f)(x)"), "~~~^^^");
  EXPECT_EQ(marks("a[0][1]"), "~~~~^^^");
}

TEST(Anchors, LeaveOtherExpressionsWhole) {
  EXPECT_EQ(marks("a.b"), "^^^");
  EXPECT_EQ(marks("await f()"), "^^^^^^^^^");
  EXPECT_EQ(marks("a < b"), "^^^^^");
  EXPECT_EQ(marks("x = 1"), "^^^^^");
}

TEST(Anchors, TakeSegmentsOfSeveralLines) {
  std::optional<Span> found = anchor_in("a +\n  b");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->start, 2u);
}

TEST(Marks, AreNotShownBelowAWholeStatement) {
  EXPECT_FALSE(shows_marks("raise ValueError()", {0, 18}, false));
  EXPECT_FALSE(shows_marks("x = f(1)", {4, 8}, true));
  EXPECT_FALSE(shows_marks("return f(1)", {7, 11}, true));
  EXPECT_TRUE(shows_marks("return a.f(1)", {7, 13}, true));
  EXPECT_TRUE(shows_marks("x = f(1) + 2", {4, 8}, true));
  EXPECT_TRUE(shows_marks("print(x.y)", {6, 9}, false));
  EXPECT_TRUE(shows_marks("f(1)", {0, 4}, true));
}

}  // namespace
}  // namespace fermata::syntax
