// Numbers as text, and back.
#include <algorithm>

#include "decimal/number.h"

namespace fermata::decimal {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

size_t digits_at(std::string_view text, size_t at) {
  const size_t from = at;
  while (at < text.size() && is_digit(text[at])) at++;
  return at - from;
}

// Takes a word from the front of the text, whatever its case.
bool take_word(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (size_t at = 0; at < word.size(); at++)
    if ((text[at] | 0x20) != word[at]) return false;
  text.remove_prefix(word.size());
  return true;
}

bool parse_special(std::string_view text, Number& number) {
  if (take_word(text, "inf")) {
    number.kind = Kind::Infinite;
    return text.empty() || (take_word(text, "inity") && text.empty());
  }
  number.kind = take_word(text, "s") ? Kind::Signaling : Kind::Quiet;
  if (!take_word(text, "nan") || digits_at(text, 0) != text.size()) return false;
  number.digits = Digits::from_text(text);
  return true;
}

// "e+5" at the front, and nothing after it.
bool parse_exponent(std::string_view text, int64_t& exponent) {
  exponent = 0;
  if (text.empty()) return true;
  if (!take_word(text, "e")) return false;
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || digits_at(text, 0) != text.size()) return false;
  constexpr int64_t kMost = int64_t{1} << 60;
  for (char digit : text) exponent = std::min(exponent * 10 + (digit - '0'), kMost / 10);
  if (negative) exponent = -exponent;
  return true;
}

}  // namespace

bool parse(std::string_view text, Number& number) {
  number = {};
  number.negative = text.starts_with('-');
  if (number.negative || text.starts_with('+')) text.remove_prefix(1);
  const size_t whole = digits_at(text, 0);
  const bool point = whole < text.size() && text[whole] == '.';
  const size_t fraction = point ? digits_at(text, whole + 1) : 0;
  if (whole + fraction == 0) return parse_special(text, number);
  int64_t exponent;
  if (!parse_exponent(text.substr(whole + point + fraction), exponent)) return false;
  if (fraction == 0)
    number.digits = Digits::from_text(text.substr(0, whole));
  else
    number.digits = Digits::from_text(std::string(text.substr(0, whole)).append(text.substr(whole + 1, fraction)));
  number.exponent = exponent - static_cast<int64_t>(fraction);
  return true;
}

std::string to_text(const Number& number, Notation notation, bool capitals) {
  std::string text;
  // Zeros after the point and the exponent besides the digits.
  constexpr int64_t kMore = 24;
  text.reserve(static_cast<size_t>(number.digits.count() + kMore));
  if (number.negative) text += '-';
  if (number.is_infinite()) return text += "Infinity";
  if (number.is_nan()) {
    text += number.kind == Kind::Signaling ? "sNaN" : "NaN";
    if (!number.digits.is_zero()) number.digits.append_to(text);
    return text;
  }
  const int64_t size = number.digits.count();
  const int64_t left = number.exponent + size;  // where the point would be without an exponent
  int64_t place = 1;
  if (number.exponent <= 0 && left > -6)
    place = left;
  else if (notation == Notation::Engineering)
    place = number.digits.is_zero() ? ((left + 1) % 3 + 3) % 3 - 1 : ((left - 1) % 3 + 3) % 3 + 1;
  if (place <= 0) text.append("0.").append(static_cast<size_t>(-place), '0');
  const size_t first = text.size();
  number.digits.append_to(text);
  if (place > size)
    text.append(static_cast<size_t>(place - size), '0');
  else if (place > 0 && place < size)
    text.insert(first + static_cast<size_t>(place), 1, '.');
  if (left != place)
    text.append(capitals ? "E" : "e").append(left < place ? "-" : "+").append(std::to_string(std::abs(left - place)));
  return text;
}

}  // namespace fermata::decimal
