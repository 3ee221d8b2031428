// Numbers made to fit: what every operation ends with, and the operations that do nothing else.
#include <algorithm>

#include "decimal/number.h"

namespace fermata::decimal {

Number finite(bool negative, Digits digits, int64_t exponent) {
  return {.digits = std::move(digits), .exponent = exponent, .negative = negative};
}
Number infinity(bool negative) {
  return {.digits = {}, .kind = Kind::Infinite, .negative = negative};
}
Number from_int64(int64_t value) {
  return finite(value < 0, Digits(value < 0 ? -static_cast<uint64_t>(value) : static_cast<uint64_t>(value)), 0);
}

Number Number::with_sign(bool sign) const {
  Number other = *this;
  other.negative = sign;
  return other;
}

bool Number::is_integer() const {
  return is_finite() && (exponent >= 0 || digits.is_zero() || digits.trailing_zeros() >= -exponent);
}

Settings widest(Rounding rounding) {
  return {.precision = kMostPrecision,
          .least_exponent = kLeastExponent,
          .most_exponent = kMostExponent,
          .rounding = rounding};
}

Number Environment::invalid(uint32_t condition) {
  signal(condition);
  return not_a_number();
}

Digits Environment::shifted_up(const Digits& digits, int64_t places) {
  if (digits.count() + places <= most_digits) return digits.shifted_up(places);
  signal(signal::kNoMemory);
  return {};
}

Environment Environment::under(const Settings& settings) const {
  Environment other{settings};
  other.most_digits = most_digits;
  return other;
}

bool rounds_up(const Digits& remaining, Tail lost, bool negative, Rounding rounding) {
  if (lost == Tail::Zero) return false;
  switch (rounding) {
    case Rounding::Up: return true;
    case Rounding::Down: return false;
    case Rounding::Ceiling: return !negative;
    case Rounding::Floor: return negative;
    case Rounding::HalfUp: return lost >= Tail::Half;
    case Rounding::HalfDown: return lost == Tail::AboveHalf;
    case Rounding::HalfEven: return lost == Tail::AboveHalf || (lost == Tail::Half && remaining.is_odd());
    case Rounding::ZeroOrFiveUp: return remaining.digit(0) % 5 == 0;
  }
}

namespace {

// The digits without the lowest so many, rounded.
Digits cut(const Number& number, int64_t places, Rounding rounding, Tail& lost) {
  Digits kept = number.digits.shifted_down(places, lost);
  return rounds_up(kept, lost, number.negative, rounding) ? kept + Digits(1) : kept;
}

Number overflowed(bool negative, Environment& environment) {
  environment.signal(signal::kOverflow | signal::kInexact | signal::kRounded);
  const Rounding rounding = environment.rounding;
  const bool stays_finite = rounding == Rounding::Down || rounding == Rounding::ZeroOrFiveUp ||
                            rounding == (negative ? Rounding::Ceiling : Rounding::Floor);
  if (!stays_finite) return infinity(negative);
  return finite(negative, Digits::nines(environment.precision), environment.top());
}

Number finished_zero(Number number, Environment& environment) {
  const int64_t most = environment.clamp ? environment.top() : environment.most_exponent;
  const int64_t exponent = std::clamp(number.exponent, environment.tiny(), std::max(most, environment.tiny()));
  if (exponent != number.exponent) environment.signal(signal::kClamped);
  number.exponent = exponent;
  return number;
}

// What of a NaN's payload fits into the precision.
Digits payload(const Number& nan, const Settings& settings) {
  return nan.digits.lowest(settings.precision - settings.clamp);
}

Number quiet(const Number& nan, const Settings& settings) {
  Number result = not_a_number();
  result.negative = nan.negative;
  result.digits = payload(nan, settings);
  return result;
}

// Below this exponent nothing is kept. Signals what was lost.
void round_up_to_exponent(Number& number, int64_t least, Environment& environment) {
  Tail lost;
  number.digits = cut(number, least - number.exponent, environment.rounding, lost);
  number.exponent = least;
  environment.signal(signal::kRounded);
  if (lost != Tail::Zero) environment.signal(signal::kInexact);
}

}  // namespace

Number finished(Number number, Environment& environment) {
  if (environment.signals & signal::kNoMemory) return not_a_number();
  if (number.is_nan()) number.digits = payload(number, environment);
  if (!number.is_finite()) return number;
  if (number.digits.is_zero()) return finished_zero(std::move(number), environment);
  const int64_t adjusted = number.adjusted();
  if (adjusted > environment.most_exponent) return overflowed(number.negative, environment);
  if (adjusted < environment.least_exponent) {
    environment.signal(signal::kSubnormal);
    if (number.exponent < environment.tiny()) {
      const uint32_t before = std::exchange(environment.signals, 0);
      round_up_to_exponent(number, environment.tiny(), environment);
      if (environment.signals & signal::kInexact) environment.signal(signal::kUnderflow);
      if (number.digits.is_zero()) environment.signal(signal::kClamped);
      environment.signal(before);
    }
  } else if (const int64_t surplus = number.digits.count() - environment.precision; surplus > 0) {
    round_up_to_exponent(number, number.exponent + surplus, environment);
    if (number.digits.count() > environment.precision) {
      number.digits = number.digits.shifted_down(1);
      number.exponent++;
      if (number.adjusted() > environment.most_exponent) return overflowed(number.negative, environment);
    }
  }
  if (environment.clamp && number.exponent > environment.top()) {
    environment.signal(signal::kClamped);
    number.digits = environment.shifted_up(number.digits, number.exponent - environment.top());
    number.exponent = environment.top();
  }
  return number;
}

Number at_exponent(const Number& number, int64_t exponent, Rounding rounding, Tail& lost) {
  lost = Tail::Zero;
  if (exponent <= number.exponent)
    return finite(number.negative, number.digits.shifted_up(number.exponent - exponent), exponent);
  return finite(number.negative, cut(number, exponent - number.exponent, rounding, lost), exponent);
}

Number with_digits(const Number& number, int64_t count, Rounding rounding) {
  Tail lost;
  Number rounded = at_exponent(number, number.exponent + number.digits.count() - count, rounding, lost);
  if (rounded.digits.count() > count) {
    rounded.digits = rounded.digits.shifted_down(1);
    rounded.exponent++;
  }
  return rounded;
}

Number nan_of(Environment& environment, const Number& a) {
  if (a.kind == Kind::Signaling) environment.signal(signal::kInvalidOperation);
  return quiet(a, environment);
}
Number nan_of(Environment& environment, const Number& a, const Number& b) {
  if (a.kind == Kind::Signaling || b.kind == Kind::Signaling)
    return nan_of(environment, a.kind == Kind::Signaling ? a : b);
  return quiet(a.is_nan() ? a : b, environment);
}

Number quantize(const Number& number, const Number& like, Environment& environment) {
  if (number.is_nan() || like.is_nan()) return nan_of(environment, number, like);
  if (!number.is_finite() || !like.is_finite())
    return number.is_finite() || like.is_finite() ? environment.invalid() : number;
  if (like.exponent > environment.most_exponent || like.exponent < environment.tiny()) return environment.invalid();
  if (number.digits.is_zero()) return finished(finite(number.negative, {}, like.exponent), environment);
  if (number.adjusted() > environment.most_exponent || number.adjusted() - like.exponent + 1 > environment.precision)
    return environment.invalid();
  Tail lost = Tail::Zero;
  Number result = number;
  if (like.exponent <= number.exponent)
    result =
        finite(number.negative, environment.shifted_up(number.digits, number.exponent - like.exponent), like.exponent);
  else
    result = at_exponent(number, like.exponent, environment.rounding, lost);
  if (environment.signals & signal::kNoMemory) return not_a_number();
  if (result.adjusted() > environment.most_exponent || result.digits.count() > environment.precision)
    return environment.invalid();
  if (result.exponent > number.exponent) environment.signal(signal::kRounded);
  if (lost != Tail::Zero) environment.signal(signal::kInexact);
  return finished(std::move(result), environment);
}

namespace {

Number to_integral(const Number& number, Environment& environment, uint32_t lost_digits, uint32_t lost_value) {
  if (number.is_nan()) return nan_of(environment, number);
  if (!number.is_finite() || number.exponent >= 0) return number;
  Tail lost;
  Number result = at_exponent(number, 0, environment.rounding, lost);
  if (!number.digits.is_zero()) environment.signal(lost_digits);
  if (lost != Tail::Zero) environment.signal(lost_value);
  return result;
}

}  // namespace

Number to_integral_value(const Number& number, Environment& environment) {
  return to_integral(number, environment, 0, 0);
}
Number to_integral_exact(const Number& number, Environment& environment) {
  return to_integral(number, environment, signal::kRounded, signal::kInexact);
}

Number normalize(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  Number result = finished(number, environment);
  if (!result.is_finite()) return result;
  if (result.digits.is_zero()) return finite(result.negative, {}, 0);
  const int64_t top = environment.clamp ? environment.top() : environment.most_exponent;
  const int64_t zeros = std::min(result.digits.trailing_zeros(), std::max(top - result.exponent, int64_t{0}));
  return finite(result.negative, result.digits.shifted_down(zeros), result.exponent + zeros);
}

Number plus(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  if (number.is_zero() && environment.rounding != Rounding::Floor)
    return finished(number.with_sign(false), environment);
  return finished(number, environment);
}
Number minus(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  return plus(number.with_sign(!number.negative), environment);
}
Number absolute(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  return finished(number.with_sign(false), environment);
}

}  // namespace fermata::decimal
