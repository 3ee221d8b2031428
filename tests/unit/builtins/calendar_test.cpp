#include "builtins/calendar.h"

#include <gtest/gtest.h>

namespace fermata {
namespace {

TEST(Calendar, BreaksDownSeconds) {
  BrokenTime time = broken_time(1'000'000'000);
  EXPECT_EQ(format_time("%Y-%m-%d %H:%M:%S %a %j", time), "2001-09-09 01:46:40 Sun 252");
  EXPECT_EQ(format_time("%F %T", broken_time(-1)), "1969-12-31 23:59:59");
  EXPECT_EQ(format_time("%F", broken_time(-62135596800)), "0001-01-01");
}

TEST(Calendar, GoesThereAndBack) {
  for (int64_t seconds = -100'000'000'000; seconds < 300'000'000'000; seconds += 7'654'321'987) {
    EXPECT_EQ(seconds_of(broken_time(seconds)), seconds);
  }
}

TEST(Calendar, CountsIsoWeeks) {
  EXPECT_EQ(format_time("%G-%V-%u", broken_time(days_from_civil(2021, 1, 3) * 86400)), "2020-53-7");
  EXPECT_EQ(format_time("%G-%V-%u", broken_time(days_from_civil(2024, 12, 30) * 86400)), "2025-01-1");
}

TEST(Calendar, ParsesWhatItFormats) {
  const std::string format = "%Y-%m-%dT%H:%M:%S.%f%z";
  ParsedTime parsed = parse_time("2024-02-29T23:59:58.25+0530", format);
  ASSERT_EQ(parsed.error, "");
  EXPECT_EQ(parsed.time.day, 29);
  EXPECT_EQ(parsed.microsecond, 250000);
  EXPECT_EQ(parsed.time.offset, 19800);
}

TEST(Calendar, SaysWhatIsWrong) {
  EXPECT_EQ(parse_time("x", "%Y").error, "time data 'x' does not match format '%Y'");
  EXPECT_EQ(parse_time("2020x", "%Y").error, "unconverted data remains: x");
  EXPECT_EQ(parse_time("30 2 2023", "%d %m %Y").error, "day 30 must be in range 1..28 for month 2 in year 2023");
}

}  // namespace
}  // namespace fermata
