// Operations on the exponent, and on the digits one by one.
#include <algorithm>

#include "decimal/number.h"

namespace fermata::decimal {

namespace {

// Whether it is an integer of no more than this size, written without an exponent.
bool is_small_integer(const Number& number, int64_t most, int64_t& value) {
  if (!number.is_finite() || number.exponent != 0 || compare(number.digits, Digits(static_cast<uint64_t>(most))) > 0)
    return false;
  value = 0;
  for (size_t at = number.digits.words().size(); at-- > 0;) value = value * Digits::kBase + number.digits.words()[at];
  if (number.negative) value = -value;
  return true;
}

// Checks what rotate() and shift() are given; the lowest digits of the number, as many as the precision.
bool prepare_move(const Number& number, const Number& by, Environment& environment, int64_t& places, Digits& digits) {
  if (!is_small_integer(by, environment.precision, places)) {
    environment.signal(signal::kInvalidOperation);
    return false;
  }
  digits = number.digits.lowest(environment.precision);
  return true;
}

// The digits 0 and 1 of a number that has no others, as text, `length` of them; empty if it has.
std::string bits_of(const Number& number, int64_t length) {
  if (!number.is_finite() || number.negative || number.exponent != 0) return {};
  std::string bits = number.digits.text();
  if (bits.find_first_not_of("01") != std::string::npos) return {};
  const auto size = static_cast<size_t>(length);
  return bits.size() > size ? bits.substr(bits.size() - size) : std::string(size - bits.size(), '0') + bits;
}

template <typename Operation>
Number bitwise(const Number& a, const Number& b, Environment& environment, Operation operation) {
  // All the digits of both count, and all that there may be.
  const int64_t length = std::min(std::max(a.digits.count(), b.digits.count()), environment.precision);
  std::string left = bits_of(a, length), right = bits_of(b, length);
  if (left.empty() || right.empty()) return environment.invalid();
  for (size_t at = 0; at < left.size(); at++)
    left[at] = static_cast<char>('0' + operation(left[at] & 1, right[at] & 1));
  return finite(false, Digits::from_text(left), 0);
}

}  // namespace

Number logb(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  if (!number.is_finite()) return infinity(false);
  if (number.digits.is_zero()) {
    environment.signal(signal::kDivisionByZero);
    return infinity(true);
  }
  return finished(from_int64(number.adjusted()), environment);
}

Number scaleb(const Number& number, const Number& by, Environment& environment) {
  if (number.is_nan() || by.is_nan()) return nan_of(environment, number, by);
  int64_t places;
  if (!is_small_integer(by, 2 * (environment.most_exponent + environment.precision), places))
    return environment.invalid();
  if (!number.is_finite()) return number;
  return finished(finite(number.negative, number.digits, number.exponent + places), environment);
}

Number rotate(const Number& number, const Number& by, Environment& environment) {
  if (number.is_nan() || by.is_nan()) return nan_of(environment, number, by);
  int64_t places;
  Digits digits;
  if (!prepare_move(number, by, environment, places, digits)) return not_a_number();
  if (!number.is_finite()) return number;
  if (places < 0) places += environment.precision;
  const int64_t rest = environment.precision - places;
  Digits moved = environment.shifted_up(digits.lowest(rest), places) + digits.shifted_down(rest);
  return finite(number.negative, std::move(moved), number.exponent);
}

Number shift(const Number& number, const Number& by, Environment& environment) {
  if (number.is_nan() || by.is_nan()) return nan_of(environment, number, by);
  int64_t places;
  Digits digits;
  if (!prepare_move(number, by, environment, places, digits)) return not_a_number();
  if (!number.is_finite()) return number;
  Digits moved = places < 0 ? digits.shifted_down(-places)
                            : environment.shifted_up(digits.lowest(environment.precision - places), places);
  return finite(number.negative, std::move(moved), number.exponent);
}

Number logical_and(const Number& a, const Number& b, Environment& environment) {
  return bitwise(a, b, environment, [](int left, int right) { return left & right; });
}
Number logical_or(const Number& a, const Number& b, Environment& environment) {
  return bitwise(a, b, environment, [](int left, int right) { return left | right; });
}
Number logical_xor(const Number& a, const Number& b, Environment& environment) {
  return bitwise(a, b, environment, [](int left, int right) { return left ^ right; });
}

Number logical_invert(const Number& number, Environment& environment) {
  if (environment.precision > environment.most_digits) environment.signal(signal::kNoMemory);
  if (environment.signals & signal::kNoMemory) return not_a_number();
  std::string bits = bits_of(number, environment.precision);
  if (bits.empty()) return environment.invalid();
  for (char& bit : bits) bit ^= 1;
  return finite(false, Digits::from_text(bits), 0);
}

}  // namespace fermata::decimal
