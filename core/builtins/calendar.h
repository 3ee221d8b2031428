// Dates of the proleptic Gregorian calendar as struct_time has them, and their text by strftime's and strptime's
// directives, in the C locale. Knows nothing of Python.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fermata {

// Months and days count from 1, weekdays from Monday = 0.
struct BrokenTime {
  int64_t year = 1900;
  int month = 1, day = 1, hour = 0, minute = 0, second = 0;
  int weekday = 0;
  int year_day = 1;
  int daylight = -1;
  std::string zone;
  int offset = 0;  // seconds east of UTC
  bool has_offset = false;
};

int64_t days_from_civil(int64_t year, int month, int day);  // since 1970-01-01
BrokenTime broken_time(int64_t seconds);                    // of UTC; daylight 0
int64_t seconds_of(const BrokenTime& time);                 // fields may be outside their ranges
bool is_leap_year(int64_t year);
int days_in_month(int64_t year, int month);

std::string format_time(std::string_view format, const BrokenTime& time);
// "Thu Jan  1 00:00:00 1970"
std::string asctime_text(const BrokenTime& time);

struct ParsedTime {
  BrokenTime time;
  int microsecond = 0;
  int offset_microsecond = 0;
  bool day_without_year = false;  // the format has %d and no year
  std::string error;              // empty: parsed. Else the message of the ValueError
};
ParsedTime parse_time(std::string_view text, std::string_view format);

extern const char* const kMonthNames[12];
extern const char* const kDayNames[7];  // from Monday

}  // namespace fermata
