#include "base/double_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace fermata {
namespace {

std::string shortest(double value) {
  DecimalDigits decimal = shortest_digits(value);
  return decimal.digits + "e" + std::to_string(decimal.exponent);
}

double parsed(std::string_view text) {
  double value = -1;
  EXPECT_TRUE(parse_double(text, value)) << text;
  return value;
}

TEST(DoubleText, ShortestDigits) {
  EXPECT_EQ(shortest(0.1), "1e-1");
  EXPECT_EQ(shortest(0.1 + 0.2), "30000000000000004e-1");
  EXPECT_EQ(shortest(1.0 / 3), "3333333333333333e-1");
  EXPECT_EQ(shortest(1e22), "1e22");
  EXPECT_EQ(shortest(1e23), "1e23");
  EXPECT_EQ(shortest(5e-324), "5e-324");
  EXPECT_EQ(shortest(2.2250738585072014e-308), "22250738585072014e-308");
  EXPECT_EQ(shortest(1.7976931348623157e308), "17976931348623157e308");
  EXPECT_EQ(shortest(9007199254740993.0), "9007199254740992e15");
  EXPECT_EQ(shortest(123456789.125), "123456789125e8");
  EXPECT_EQ(shortest(0x1p-44), "5684341886080802e-14");
}

TEST(DoubleText, EveryDoubleReadsBackFromItsShortestDigits) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20000; i++) {
    double value = std::fabs(std::bit_cast<double>(random()));
    if (!std::isfinite(value)) continue;
    std::string text = shortest(value);
    DecimalDigits decimal = shortest_digits(value);
    std::string e =
        decimal.digits.substr(0, 1) + "." + decimal.digits.substr(1) + "e" + std::to_string(decimal.exponent);
    ASSERT_EQ(parsed(e), value) << e;
    ASSERT_EQ(strtod(e.c_str(), nullptr), value) << e;
    char nearest[40];
    snprintf(nearest, sizeof nearest, "%.16e", value);
    ASSERT_EQ(parsed(nearest), value);
    snprintf(nearest, sizeof nearest, "%.14e", value);
    ASSERT_EQ(parsed(nearest), strtod(nearest, nullptr)) << nearest;
    DecimalDigits twelve = exponential_digits(value, 12);
    snprintf(nearest, sizeof nearest, "%.11e", value);
    std::string expected(nearest);
    ASSERT_EQ(twelve.digits, expected.substr(0, 1) + expected.substr(2, 11)) << nearest;
    ASSERT_EQ(twelve.exponent, atoi(nearest + expected.find('e') + 1));
  }
}

TEST(DoubleText, FixedDigits) {
  EXPECT_EQ(fixed_digits(3.14159, 2), "3.14");
  EXPECT_EQ(fixed_digits(0.5, 0), "0");
  EXPECT_EQ(fixed_digits(1.5, 0), "2");
  EXPECT_EQ(fixed_digits(2.5, 0), "2");
  EXPECT_EQ(fixed_digits(0.51, 0), "1");
  EXPECT_EQ(fixed_digits(0.05, 1), "0.1");
  EXPECT_EQ(fixed_digits(0.04, 1), "0.0");
  EXPECT_EQ(fixed_digits(0.001, 2), "0.00");
  EXPECT_EQ(fixed_digits(0.006, 2), "0.01");
  EXPECT_EQ(fixed_digits(9.999, 2), "10.00");
  EXPECT_EQ(fixed_digits(0.999, 2), "1.00");
  EXPECT_EQ(fixed_digits(1e22, 1), "10000000000000000000000.0");
  EXPECT_EQ(fixed_digits(0, 3), "0.000");
  EXPECT_EQ(fixed_digits(0, 0), "0");
  std::mt19937_64 random(2);
  for (int i = 0; i < 5000; i++) {
    double value = std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 80) - 80);
    int places = static_cast<int>(random() % 20);
    char expected[100];
    snprintf(expected, sizeof expected, "%.*f", places, value);
    ASSERT_EQ(fixed_digits(value, places), expected);
  }
}

TEST(DoubleText, ParsesHardCases) {
  EXPECT_EQ(parsed("0"), 0.0);
  EXPECT_EQ(parsed(".5"), 0.5);
  EXPECT_EQ(parsed("5."), 5.0);
  EXPECT_EQ(parsed("1e400"), HUGE_VAL);
  EXPECT_EQ(parsed("1e-400"), 0.0);
  EXPECT_EQ(parsed("2.4703282292062327e-324"), 0.0);
  EXPECT_EQ(parsed("2.4703282292062328e-324"), 5e-324);
  EXPECT_EQ(parsed("1.7976931348623158e308"), 1.7976931348623157e308);
  EXPECT_EQ(parsed("1.7976931348623159e308"), HUGE_VAL);
  EXPECT_EQ(parsed("9007199254740993"), 9007199254740992.0);
  EXPECT_EQ(parsed("9007199254740993.00000000000000000000000001"), 9007199254740994.0);
  EXPECT_EQ(parsed("2.2250738585072011e-308"), 2.2250738585072011e-308);
  EXPECT_EQ(parsed(std::string(900, '1') + "e-900"), strtod((std::string(900, '1') + "e-900").c_str(), nullptr));
  EXPECT_EQ(parsed("0." + std::string(320, '0') + "123"),
            strtod(("0." + std::string(320, '0') + "123").c_str(), nullptr));
  double out;
  for (const char* bad : {"", ".", "e5", "1e", "1e+", "1.2.3", "1x"}) EXPECT_FALSE(parse_double(bad, out)) << bad;
}

}  // namespace
}  // namespace fermata
