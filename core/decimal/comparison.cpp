// Which of two numbers is larger, and the neighbours of one.
#include <algorithm>

#include "decimal/number.h"

namespace fermata::decimal {

namespace {

int sign_of(const Number& number) {
  return number.is_zero() ? 0 : number.negative ? -1 : 1;
}

int compared(int64_t a, int64_t b) {
  return a < b ? -1 : a > b;
}

Number from_order(int order) {
  return from_int64(order);
}

// Of representations: exponents and NaNs count, too. Without signs.
int total_order_of_magnitudes(const Number& a, const Number& b) {
  // NaNs that signal come before the others.
  auto rank = [](const Number& number) {
    return number.is_finite() ? 0 : number.is_infinite() ? 1 : number.kind == Kind::Signaling ? 2 : 3;
  };
  if (rank(a) != rank(b) || a.is_infinite()) return compared(rank(a), rank(b));
  if (a.is_nan()) return compare(a.digits, b.digits);
  const int by_value = order_of_magnitudes(a, b);
  return by_value ? by_value : compared(a.exponent, b.exponent);
}

int total_order(const Number& a, const Number& b) {
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  const int magnitudes = total_order_of_magnitudes(a, b);
  return a.negative ? -magnitudes : magnitudes;
}

enum class By : uint8_t { Value, Magnitude };

// The larger of both where `direction` is 1, the smaller where it is -1. A number wins over a NaN that is quiet.
Number extreme(const Number& a, const Number& b, int direction, By by, Environment& environment) {
  if (a.is_nan() || b.is_nan()) {
    const bool wins = a.kind != Kind::Signaling && b.kind != Kind::Signaling && a.is_nan() != b.is_nan();
    return wins ? finished(a.is_nan() ? b : a, environment) : nan_of(environment, a, b);
  }
  int which = by == By::Magnitude ? order_of_magnitudes(a, b) : 0;
  if (which == 0) which = order(a, b);
  if (which == 0) which = total_order(a, b);
  return finished(which * direction >= 0 ? a : b, environment);
}

// The next number in a direction: 1 up, -1 down.
Number neighbour(const Number& number, int direction, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  const bool up = direction > 0;
  if (!number.is_finite()) {
    if (number.negative != up) return number;
    return finite(up, Digits::nines(environment.precision), environment.top());
  }
  Environment quiet = environment.under(environment);
  quiet.rounding = up ? Rounding::Ceiling : Rounding::Floor;
  Number rounded = finished(number, quiet);
  if (!rounded.is_finite() || order(rounded, number) != 0) return rounded;
  return add(number, finite(!up, Digits(1), environment.tiny() - 1), quiet);
}

}  // namespace

int order_of_magnitudes(const Number& a, const Number& b) {
  if (!a.is_finite() || !b.is_finite()) return compared(!a.is_finite(), !b.is_finite());
  if (a.digits.is_zero() || b.digits.is_zero()) return compared(!a.digits.is_zero(), !b.digits.is_zero());
  if (a.adjusted() != b.adjusted()) return compared(a.adjusted(), b.adjusted());
  const int64_t shift = a.exponent - b.exponent;
  if (shift == 0) return compare(a.digits, b.digits);
  return shift > 0 ? compare(a.digits.shifted_up(shift), b.digits) : compare(a.digits, b.digits.shifted_up(-shift));
}

int order(const Number& a, const Number& b) {
  if (sign_of(a) != sign_of(b)) return compared(sign_of(a), sign_of(b));
  return sign_of(a) * order_of_magnitudes(a, b);
}

Number compare(const Number& a, const Number& b, Environment& environment) {
  return a.is_nan() || b.is_nan() ? nan_of(environment, a, b) : from_order(order(a, b));
}
Number compare_signal(const Number& a, const Number& b, Environment& environment) {
  if (a.is_nan() || b.is_nan()) environment.signal(signal::kInvalidOperation);
  return compare(a, b, environment);
}
Number compare_total(const Number& a, const Number& b, Environment&) {
  return from_order(total_order(a, b));
}
Number compare_total_mag(const Number& a, const Number& b, Environment&) {
  return from_order(total_order_of_magnitudes(a, b));
}

Number max(const Number& a, const Number& b, Environment& environment) {
  return extreme(a, b, 1, By::Value, environment);
}
Number min(const Number& a, const Number& b, Environment& environment) {
  return extreme(a, b, -1, By::Value, environment);
}
Number max_mag(const Number& a, const Number& b, Environment& environment) {
  return extreme(a, b, 1, By::Magnitude, environment);
}
Number min_mag(const Number& a, const Number& b, Environment& environment) {
  return extreme(a, b, -1, By::Magnitude, environment);
}

Number next_plus(const Number& number, Environment& environment) {
  return neighbour(number, 1, environment);
}
Number next_minus(const Number& number, Environment& environment) {
  return neighbour(number, -1, environment);
}
Number next_toward(const Number& number, const Number& other, Environment& environment) {
  if (number.is_nan() || other.is_nan()) return nan_of(environment, number, other);
  const int distance = order(other, number);
  if (distance == 0) return number.with_sign(other.negative);
  Number next = neighbour(number, distance, environment);
  if (next.is_infinite()) {
    environment.signal(signal::kOverflow | signal::kRounded | signal::kInexact);
  } else if (next.adjusted() < environment.least_exponent) {
    environment.signal(signal::kUnderflow | signal::kSubnormal | signal::kRounded | signal::kInexact);
    if (next.is_zero()) environment.signal(signal::kClamped);
  }
  return next;
}

bool same_quantum(const Number& a, const Number& b) {
  if (a.is_finite() && b.is_finite()) return a.exponent == b.exponent;
  return (a.is_nan() && b.is_nan()) || (a.is_infinite() && b.is_infinite());
}

bool is_subnormal(const Number& number, const Settings& settings) {
  return number.is_finite() && !number.digits.is_zero() && number.adjusted() < settings.least_exponent;
}

const char* number_class(const Number& number, const Settings& settings) {
  if (number.is_nan()) return number.kind == Kind::Signaling ? "sNaN" : "NaN";
  const char* names[] = {"+Infinity", "+Zero", "+Subnormal", "+Normal", "-Infinity", "-Zero", "-Subnormal", "-Normal"};
  const int which = number.is_infinite() ? 0 : number.is_zero() ? 1 : is_subnormal(number, settings) ? 2 : 3;
  return names[which + (number.negative ? 4 : 0)];
}

}  // namespace fermata::decimal
