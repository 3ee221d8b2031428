// strptime: text to a date by a format.
#include <optional>

#include "builtins/calendar.h"

namespace fermata {

namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_space(char c) {
  return c == ' ' || (c >= 9 && c <= 13);
}
constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

class TimeParser {
 public:
  TimeParser(std::string_view text, std::string_view format) : text_(text), format_(format) {}

  ParsedTime run() {
    if (!check_format(format_)) return std::move(result_);
    if (!match(format_)) return fail("time data " + quoted(text_) + " does not match format " + quoted(format_));
    if (place_ != text_.size()) return fail("unconverted data remains: " + std::string(text_.substr(place_)));
    if (!result_.error.empty()) return fail(result_.error);
    complete();
    return std::move(result_);
  }

 private:
  static std::string quoted(std::string_view text) {
    const char mark =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
    std::string out(1, mark);
    for (char c : text) {
      if (c == mark || c == '\\') out += '\\';
      if (c == '\n') {
        out += "\\n";
      } else {
        out += c;
      }
    }
    return out + mark;
  }

  ParsedTime fail(std::string message) {
    ParsedTime failed;
    failed.error = std::move(message);
    failed.day_without_year = result_.day_without_year;
    return failed;
  }

  bool check_format(std::string_view format) {
    bool day = false, year = false;
    for (size_t i = 0; i < format.size(); i++) {
      if (format[i] != '%') continue;
      if (++i == format.size()) {
        result_.error = "stray % in format " + quoted(format_);
        return false;
      }
      if (std::string_view("aAbBcdfGHIjmMnpRSTtuUVwWxXyYzZe%").find(format[i]) == std::string_view::npos) {
        result_.error = quoted(format.substr(i, 1)) + " is a bad directive in format " + quoted(format_);
        return false;
      }
      day = day || format[i] == 'd';
      year = year || format[i] == 'y' || format[i] == 'Y' || format[i] == 'G';
    }
    result_.day_without_year = day && !year;
    return true;
  }

  // Up to `width` digits of a number within [low, high]; as many as leave it in range.
  bool number(int width, int64_t low, int64_t high, int64_t& out, bool exact = false) {
    size_t start = place_;
    if (!exact && width == 2 && low >= 1 && place_ < text_.size() && text_[place_] == ' ') place_++;
    int64_t value = 0;
    int count = 0;
    while (count < width && place_ < text_.size() && is_digit(text_[place_])) {
      int64_t next = value * 10 + (text_[place_] - '0');
      if (next > high) break;
      value = next;
      place_++;
      count++;
    }
    out = value;
    if (count > 0 && value >= low && (!exact || count == width)) return true;
    place_ = start;
    return false;
  }

  bool number(int width, int64_t low, int64_t high, int& out) {
    int64_t value;
    if (!number(width, low, high, value)) return false;
    out = static_cast<int>(value);
    return true;
  }

  // One of the names, in full or by its first letters.
  bool name(const char* const* names, int count, bool full, int& out) {
    for (int i = 0; i < count; i++) {
      std::string_view candidate = full ? std::string_view(names[i]) : std::string_view(names[i]).substr(0, 3);
      if (text_.size() - place_ < candidate.size()) continue;
      bool same = true;
      for (size_t k = 0; k < candidate.size(); k++) same = same && lower(text_[place_ + k]) == lower(candidate[k]);
      if (!same) continue;
      place_ += candidate.size();
      out = i;
      return true;
    }
    return false;
  }

  bool zone_offset() {
    if (place_ < text_.size() && text_[place_] == 'Z') {
      place_++;
      result_.time.has_offset = true;
      return true;
    }
    if (place_ >= text_.size() || (text_[place_] != '+' && text_[place_] != '-')) return false;
    const size_t start = place_;
    const int sign = text_[place_++] == '-' ? -1 : 1;
    int64_t hours, minutes, seconds = 0;
    if (!number(2, 0, 99, hours, true)) return false;
    const bool colon = place_ < text_.size() && text_[place_] == ':';
    if (colon) place_++;
    if (!number(2, 0, 59, minutes, true)) return false;
    const size_t before = place_;
    const bool second_colon = place_ < text_.size() && text_[place_] == ':';
    if (second_colon) place_++;
    if (!number(2, 0, 59, seconds, true)) {
      place_ = before;
    } else if (place_ + 1 < text_.size() && text_[place_] == '.' && is_digit(text_[place_ + 1])) {
      place_++;
      result_.offset_microsecond = sign * fraction();
    }
    // Told when all else has been read.
    if (place_ > before && colon && !second_colon)
      result_.error = "Inconsistent use of : in " + std::string(text_.substr(start, place_ - start));
    if (place_ > before && second_colon && !colon)
      result_.error = "invalid literal for int() with base 10: " + quoted(text_.substr(before, 2));
    result_.time.offset = sign * static_cast<int>(hours * 3600 + minutes * 60 + seconds);
    result_.time.has_offset = true;
    return true;
  }

  int fraction() {
    int value = 0, count = 0;
    while (count < 6 && place_ < text_.size() && is_digit(text_[place_])) {
      value = value * 10 + (text_[place_++] - '0');
      count++;
    }
    for (int k = count; k < 6; k++) value *= 10;
    return count == 0 ? -1 : value;
  }

  bool zone_name() {
    for (std::string_view known : {"utc", "gmt"}) {
      if (text_.size() - place_ < 3) continue;
      bool same = true;
      for (size_t k = 0; k < 3; k++) same = same && lower(text_[place_ + k]) == known[k];
      if (!same) continue;
      result_.time.zone = std::string(text_.substr(place_, 3));
      result_.time.daylight = 0;
      place_ += 3;
      return true;
    }
    return false;
  }

  bool directive(char c) {
    BrokenTime& time = result_.time;
    int index = 0;
    switch (c) {
      case 'a':
      case 'A':
        if (!name(kDayNames, 7, c == 'A', index)) return false;
        weekday_ = index;
        return true;
      case 'b':
      case 'B':
        if (!name(kMonthNames, 12, c == 'B', index)) return false;
        time.month = index + 1;
        return true;
      case 'c': return match("%a %b %d %H:%M:%S %Y");
      case 'd':
      case 'e': return number(2, 1, 31, time.day);
      case 'x': return match("%m/%d/%y");
      case 'f': return (result_.microsecond = fraction()) >= 0;
      case 'G': {
        int64_t year;
        if (!number(4, 0, 9999, year, true)) return false;
        iso_year_ = year;
        return true;
      }
      case 'H': return number(2, 0, 23, time.hour);
      case 'I': {
        int hour;
        if (!number(2, 1, 12, hour)) return false;
        hour12_ = hour;
        return true;
      }
      case 'j': {
        int day;
        if (!number(3, 1, 366, day)) return false;
        year_day_ = day;
        return true;
      }
      case 'm': return number(2, 1, 12, time.month);
      case 'M': return number(2, 0, 59, time.minute);
      case 'p': {
        static const char* const halves[] = {"AM", "PM"};
        if (!name(halves, 2, true, index)) return false;
        afternoon_ = index == 1;
        return true;
      }
      case 'R': return match("%H:%M");
      case 'S': return number(2, 0, 61, time.second);
      case 'T':
      case 'X': return match("%H:%M:%S");
      case 'u':
        if (!number(1, 1, 7, index)) return false;
        weekday_ = index - 1;
        return true;
      case 'U':
      case 'W':
        if (!number(2, 0, 53, index)) return false;
        week_ = index;
        week_from_sunday_ = c == 'U';
        return true;
      case 'V':
        if (!number(2, 1, 53, index)) return false;
        iso_week_ = index;
        return true;
      case 'w':
        if (!number(1, 0, 6, index)) return false;
        weekday_ = (index + 6) % 7;
        return true;
      case 'y':
        if (!number(2, 0, 99, time.year, true)) return false;
        time.year += time.year <= 68 ? 2000 : 1900;
        return has_year_ = true;
      case 'Y': return has_year_ = number(4, 0, 9999, time.year, true);
      case 'z': return zone_offset();
      case 'Z': return zone_name();
      case 'n':
      case 't':
        while (place_ < text_.size() && is_space(text_[place_])) place_++;
        return true;
      default:
        if (place_ >= text_.size() || text_[place_] != '%') return false;
        place_++;
        return true;
    }
  }

  bool match(std::string_view format) {
    for (size_t i = 0; i < format.size(); i++) {
      if (is_space(format[i])) {
        // A run of whitespace stands for one or more of any.
        while (i + 1 < format.size() && is_space(format[i + 1])) i++;
        size_t start = place_;
        while (place_ < text_.size() && is_space(text_[place_])) place_++;
        if (place_ == start) return false;
      } else if (format[i] == '%') {
        if (!directive(format[++i])) return false;
      } else {
        if (place_ >= text_.size() || lower(text_[place_]) != lower(format[i])) return false;
        place_++;
      }
    }
    return true;
  }

  void set_day_of_year(int64_t year, int day) {
    BrokenTime at = broken_time((days_from_civil(year, 1, 1) + day - 1) * 86400);
    result_.time.year = at.year;
    result_.time.month = at.month;
    result_.time.day = at.day;
  }

  // What is wrong with the directives of weeks beside each other, null if nothing.
  const char* week_error() const {
    if (iso_year_ && year_day_)
      return "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.";
    if (iso_year_ && !(iso_week_ && weekday_))
      return "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', "
             "'%a', '%w', or '%u').";
    if (iso_year_ || !iso_week_) return nullptr;
    if (!has_year_ || !weekday_)
      return "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', "
             "'%a', '%w', or '%u').";
    return "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.";
  }

  // Fills in what follows from what was read.
  void complete() {
    BrokenTime& time = result_.time;
    if (const char* error = week_error()) {
      result_.error = error;
      return;
    }
    if (hour12_) {
      time.hour = *hour12_ % 12 + (afternoon_.value_or(false) ? 12 : 0);
    }
    auto weekday_of = [](int64_t days) { return static_cast<int>(((days + 3) % 7 + 7) % 7); };
    if (iso_year_ && iso_week_ && weekday_) {
      int64_t fourth = days_from_civil(*iso_year_, 1, 4);
      int64_t day = fourth - weekday_of(fourth) + (*iso_week_ - 1) * 7 + *weekday_;
      set_day_of_year(1970, static_cast<int>(day) + 1);
    } else if (week_ && weekday_) {
      int first = weekday_of(days_from_civil(time.year, 1, 1));
      int wanted = *weekday_;
      if (week_from_sunday_) {
        first = (first + 1) % 7;
        wanted = (wanted + 1) % 7;
      }
      set_day_of_year(time.year, *week_ == 0 ? 1 + wanted - first : 1 + (7 - first) % 7 + (*week_ - 1) * 7 + wanted);
    } else if (year_day_) {
      set_day_of_year(time.year, *year_day_);
    }
    // Without a year, the 29th of February stands.
    const bool bare_leap_day = time.year == 1900 && time.month == 2 && time.day == 29;
    if (time.day > days_in_month(time.year, time.month) && !bare_leap_day) {
      result_.error = "day " + std::to_string(time.day) + " must be in range 1.." +
                      std::to_string(days_in_month(time.year, time.month)) + " for month " +
                      std::to_string(time.month) + " in year " + std::to_string(time.year);
      return;
    }
    const int64_t days = days_from_civil(bare_leap_day ? 1904 : time.year, time.month, time.day);
    time.weekday = weekday_.value_or(weekday_of(days));
    time.year_day = static_cast<int>(days - days_from_civil(bare_leap_day ? 1904 : time.year, 1, 1)) + 1;
  }

  std::string_view text_, format_;
  size_t place_ = 0;
  ParsedTime result_;
  std::optional<int> hour12_, year_day_, weekday_, week_, iso_week_;
  std::optional<int64_t> iso_year_;
  std::optional<bool> afternoon_;
  bool week_from_sunday_ = false, has_year_ = false;
};

}  // namespace

ParsedTime parse_time(std::string_view text, std::string_view format) {
  return TimeParser(text, format).run();
}

}  // namespace fermata
