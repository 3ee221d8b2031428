#include "builtins/calendar.h"

namespace fermata {

const char* const kMonthNames[12] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
const char* const kDayNames[7] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

bool is_leap_year(int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in_month(int64_t year, int month) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap_year(year) ? 29 : days[month - 1];
}

namespace {

int64_t floor_divide(int64_t a, int64_t b) {
  return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

// Days before January 1st of the year, counted from year 1.
int64_t days_before_year(int64_t year) {
  int64_t y = year - 1;
  return y * 365 + floor_divide(y, 4) - floor_divide(y, 100) + floor_divide(y, 400);
}

constexpr int64_t kEpoch = 719162;  // 1970-01-01

}  // namespace

int64_t days_from_civil(int64_t year, int month, int day) {
  int64_t days = days_before_year(year) - kEpoch + day - 1;
  for (int m = 1; m < month; m++) days += days_in_month(year, m);
  return days;
}

BrokenTime broken_time(int64_t seconds) {
  BrokenTime time;
  int64_t days = floor_divide(seconds, 86400), rest = seconds - days * 86400;
  time.hour = static_cast<int>(rest / 3600);
  time.minute = static_cast<int>(rest / 60 % 60);
  time.second = static_cast<int>(rest % 60);
  time.weekday = static_cast<int>(((days + 3) % 7 + 7) % 7);
  time.year = floor_divide((days + kEpoch) * 400, 146097) + 1;
  while (days_before_year(time.year + 1) <= days + kEpoch) time.year++;
  while (days_before_year(time.year) > days + kEpoch) time.year--;
  auto left = static_cast<int>(days + kEpoch - days_before_year(time.year));
  time.year_day = left + 1;
  while (left >= days_in_month(time.year, time.month)) left -= days_in_month(time.year, time.month++);
  time.day = left + 1;
  time.daylight = 0;
  return time;
}

int64_t seconds_of(const BrokenTime& time) {
  int64_t months = time.year * 12 + time.month - 1;
  int64_t days =
      days_from_civil(floor_divide(months, 12), static_cast<int>(months - floor_divide(months, 12) * 12) + 1, 1) +
      time.day - 1;
  return days * 86400 + time.hour * 3600 + time.minute * 60 + time.second;
}

namespace {

void append_number(std::string& out, int64_t value, int width, char fill = '0') {
  std::string digits = std::to_string(value < 0 ? -value : value);
  if (value < 0) out += '-';
  for (int missing = width - static_cast<int>(digits.size()) - (value < 0 ? 1 : 0); missing > 0; missing--) out += fill;
  out += digits;
}

// ISO 8601: the week that holds the year's first Thursday is week 1.
struct IsoWeek {
  int64_t year;
  int week;
};
IsoWeek iso_week(const BrokenTime& time) {
  int week = (time.year_day - 1 - time.weekday + 10) / 7;
  auto weeks_in = [](int64_t year) {
    auto first = static_cast<int>(((days_from_civil(year, 1, 1) + 3) % 7 + 7) % 7);
    return first == 3 || (first == 2 && is_leap_year(year)) ? 53 : 52;
  };
  if (week < 1) return {time.year - 1, weeks_in(time.year - 1)};
  if (week > weeks_in(time.year)) return {time.year + 1, 1};
  return {time.year, week};
}

void append_directive(std::string& out, char directive, const BrokenTime& time) {
  const int hour12 = time.hour % 12 == 0 ? 12 : time.hour % 12;
  auto composed = [&](std::string_view format) { out += format_time(format, time); };
  switch (directive) {
    case 'a': out.append(kDayNames[time.weekday % 7], 3); break;
    case 'A': out += kDayNames[time.weekday % 7]; break;
    case 'b':
    case 'h': out.append(kMonthNames[time.month - 1], 3); break;
    case 'B': out += kMonthNames[time.month - 1]; break;
    case 'c': composed("%a %b %e %H:%M:%S %Y"); break;
    case 'C': append_number(out, floor_divide(time.year, 100), 2); break;
    case 'd': append_number(out, time.day, 2); break;
    case 'D':
    case 'x': composed("%m/%d/%y"); break;
    case 'e': append_number(out, time.day, 2, ' '); break;
    case 'F': composed("%Y-%m-%d"); break;
    case 'g': append_number(out, iso_week(time).year % 100, 2); break;
    case 'G': append_number(out, iso_week(time).year, 4); break;
    case 'H': append_number(out, time.hour, 2); break;
    case 'I': append_number(out, hour12, 2); break;
    case 'j': append_number(out, time.year_day, 3); break;
    case 'k': append_number(out, time.hour, 2, ' '); break;
    case 'l': append_number(out, hour12, 2, ' '); break;
    case 'm': append_number(out, time.month, 2); break;
    case 'M': append_number(out, time.minute, 2); break;
    case 'n': out += '\n'; break;
    case 'p': out += time.hour < 12 ? "AM" : "PM"; break;
    case 'P': out += time.hour < 12 ? "am" : "pm"; break;
    case 'r': composed("%I:%M:%S %p"); break;
    case 'R': composed("%H:%M"); break;
    case 's': append_number(out, seconds_of(time) - time.offset, 1); break;
    case 'S': append_number(out, time.second, 2); break;
    case 't': out += '\t'; break;
    case 'T':
    case 'X': composed("%H:%M:%S"); break;
    case 'u': append_number(out, time.weekday + 1, 1); break;
    case 'U': append_number(out, (time.year_day - 1 + 7 - (time.weekday + 1) % 7) / 7, 2); break;
    case 'V': append_number(out, iso_week(time).week, 2); break;
    case 'w': append_number(out, (time.weekday + 1) % 7, 1); break;
    case 'W': append_number(out, (time.year_day - 1 + 7 - time.weekday) / 7, 2); break;
    case 'y': append_number(out, ((time.year % 100) + 100) % 100, 2); break;
    case 'Y': append_number(out, time.year, time.year < 0 ? 1 : 4); break;
    case 'z':
      out += time.offset < 0 ? '-' : '+';
      append_number(out, std::abs(time.offset) / 3600, 2);
      append_number(out, std::abs(time.offset) / 60 % 60, 2);
      break;
    case 'Z': out += time.zone; break;
    case '%': out += '%'; break;
    default:
      out += '%';
      out += directive;
      break;
  }
}

}  // namespace

std::string format_time(std::string_view format, const BrokenTime& time) {
  std::string out;
  for (size_t i = 0; i < format.size(); i++) {
    if (format[i] != '%' || i + 1 == format.size()) {
      out += format[i];
      continue;
    }
    char next = format[++i];
    // glibc's flags: no padding, padding with spaces or zeros, upper case.
    if ((next == '-' || next == '_' || next == '^' || next == '0') && i + 1 < format.size()) {
      std::string plain;
      append_directive(plain, format[++i], time);
      if (next == '-' || next == '_') {
        size_t k = 0;
        while (k + 1 < plain.size() && (plain[k] == '0' || plain[k] == ' ')) k++;
        if (next == '-') plain.erase(0, k);
        for (size_t z = 0; next == '_' && z < k; z++) plain[z] = ' ';
      }
      for (char& c : plain) {
        if (next == '^' && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        if (next == '0' && c == ' ') c = '0';
      }
      out += plain;
    } else {
      append_directive(out, next, time);
    }
  }
  return out;
}

std::string asctime_text(const BrokenTime& time) {
  std::string out(kDayNames[time.weekday % 7], 3);
  out += ' ';
  out.append(kMonthNames[time.month - 1], 3);
  out += ' ';
  append_number(out, time.day, 2, ' ');
  return out + format_time(" %H:%M:%S ", time) + std::to_string(time.year);
}

}  // namespace fermata
