#include "builtins/float_hex.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace fermata {
namespace {

TEST(FloatHex, GoesThereAndBack) {
  for (double value :
       {0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, std::numeric_limits<double>::max()}) {
    double back = 0;
    ASSERT_EQ(parse_float_hex(float_hex(value), back), HexOutcome::Parsed);
    EXPECT_EQ(back, value);
  }
}

TEST(FloatHex, RoundsHalvesToEven) {
  double value = 0;
  parse_float_hex("0x1.00000000000008p0", value);
  EXPECT_EQ(value, 1.0);
  parse_float_hex("0x1.00000000000018p0", value);
  EXPECT_EQ(value, 1 + 0x1p-51);
  parse_float_hex("0x1.000000000000080000000000000001p0", value);
  EXPECT_EQ(value, 1 + 0x1p-52);
}

TEST(FloatHex, RefusesTheRest) {
  double value = 0;
  EXPECT_EQ(parse_float_hex("0x", value), HexOutcome::Invalid);
  EXPECT_EQ(parse_float_hex("0x1p", value), HexOutcome::Invalid);
  EXPECT_EQ(parse_float_hex("0x1p1024", value), HexOutcome::TooLarge);
}

}  // namespace
}  // namespace fermata
