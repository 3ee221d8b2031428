#include "base/line_index.h"

#include <gtest/gtest.h>

namespace fermata {
namespace {

TEST(LineIndex, FindsLinesOfEveryEnding) {
  LineIndex lines("a\nbc\r\nd\re");
  EXPECT_EQ(lines.line_count(), 4u);
  EXPECT_EQ(lines.text_of(2), "bc");
  EXPECT_EQ(lines.text_of(4), "e");
  EXPECT_EQ(lines.text_of(5), "");
  EXPECT_EQ(lines.line_at(1), 1u);
  EXPECT_EQ(lines.line_at(2), 2u);
  EXPECT_EQ(lines.line_at(9), 4u);
}

TEST(LineIndex, CountsColumnsInCodePoints) {
  LineIndex lines("x = 1\n\u00e9\u20ac y");
  LineColumn place = lines.position(12);
  EXPECT_EQ(place.line, 2u);
  EXPECT_EQ(place.column, 3u);
}

}  // namespace
}  // namespace fermata
