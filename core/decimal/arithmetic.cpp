// Sums, products, quotients and roots.
#include <algorithm>

#include "decimal/number.h"

namespace fermata::decimal {

namespace {

// a + b, where b's sign is given.
Number sum(const Number& a, const Number& b, bool b_negative, Environment& environment) {
  if (a.is_nan() || b.is_nan()) return nan_of(environment, a, b);
  if (!a.is_finite()) return a.negative != b_negative && b.is_infinite() ? environment.invalid() : a;
  if (!b.is_finite()) return b.with_sign(b_negative);
  const bool a_is_high = a.exponent >= b.exponent;
  const Number& high = a_is_high ? a : b;
  const Number* low = a_is_high ? &b : &a;
  Number speck;
  Digits aligned;
  if (high.exponent != low->exponent && !high.digits.is_zero()) {
    // What is far below the digits of the other matters only as not being zero.
    const int64_t cut = high.exponent - 1 + std::min(high.digits.count() - environment.precision - 1, int64_t{0});
    if (low->adjusted() < cut) {
      speck = finite(false, Digits(!low->digits.is_zero()), cut);
      low = &speck;
    }
    aligned = environment.shifted_up(high.digits, high.exponent - low->exponent);
  } else {
    aligned = high.digits;
  }
  const bool high_negative = a_is_high ? a.negative : b_negative;
  const bool low_negative = a_is_high ? b_negative : a.negative;
  if (high_negative == low_negative)
    return finished(finite(high_negative, aligned + low->digits, low->exponent), environment);
  const int order = compare(aligned, low->digits);
  if (order == 0) return finished(finite(environment.rounding == Rounding::Floor, {}, low->exponent), environment);
  if (order > 0) return finished(finite(high_negative, aligned - low->digits, low->exponent), environment);
  return finished(finite(low_negative, low->digits - aligned, low->exponent), environment);
}

// The product of finite numbers, exactly.
Number product(const Number& a, const Number& b) {
  return finite(a.negative != b.negative, a.digits * b.digits, a.exponent + b.exponent);
}

Number product_with_infinity(const Number& a, const Number& b, Environment& environment) {
  if (a.is_zero() || b.is_zero()) return environment.invalid();
  return infinity(a.negative != b.negative);
}

// Through zero; the dividend is finite.
Number through_zero(const Number& dividend, bool negative, Environment& environment) {
  if (dividend.digits.is_zero()) return environment.invalid(signal::kDivisionUndefined);
  environment.signal(signal::kDivisionByZero);
  return infinity(negative);
}

// Both as integers of the same unit, the smaller of their exponents.
struct Aligned {
  int64_t exponent;
  Digits a, b;
  Aligned(const Number& left, const Number& right, Environment& environment)
      : exponent(std::min(left.exponent, right.exponent)),
        a(environment.shifted_up(left.digits, left.exponent - exponent)),
        b(environment.shifted_up(right.digits, right.exponent - exponent)) {}
};

// The integer quotient, and what remains, of finite numbers; the divisor is not zero. False where the quotient has too
// many digits.
bool divide_wholly(const Number& a, const Number& b, Environment& environment, Number& quotient, Number& rest) {
  const int64_t ideal = std::min(a.exponent, b.exponent);
  quotient = finite(a.negative != b.negative, {}, 0);
  if (a.digits.is_zero()) {
    rest = finite(a.negative, {}, ideal);
    return true;
  }
  const int64_t distance = a.adjusted() - b.adjusted();
  if (distance < 0) {
    rest = finite(a.negative, a.digits.shifted_up(a.exponent - ideal), ideal);
    // Its exponent would be b's: there are not so many zeros.
    if (a.exponent < b.exponent) rest = a;
    return true;
  }
  if (distance > environment.precision) return false;
  const Aligned aligned(a, b, environment);
  if (environment.signals & signal::kNoMemory) return true;
  Division division(aligned.a, aligned.b);
  if (division.quotient.count() > environment.precision) return false;
  quotient.digits = std::move(division.quotient);
  rest = finite(a.negative, std::move(division.remainder), ideal);
  return true;
}

}  // namespace

Number add(const Number& a, const Number& b, Environment& environment) {
  return sum(a, b, b.negative, environment);
}
Number subtract(const Number& a, const Number& b, Environment& environment) {
  return sum(a, b, !b.negative, environment);
}

Number multiply(const Number& a, const Number& b, Environment& environment) {
  if (a.is_nan() || b.is_nan()) return nan_of(environment, a, b);
  if (!a.is_finite() || !b.is_finite()) return product_with_infinity(a, b, environment);
  return finished(product(a, b), environment);
}

Number fma(const Number& a, const Number& b, const Number& c, Environment& environment) {
  if (a.is_nan() || b.is_nan()) {
    if (c.kind == Kind::Signaling && a.kind != Kind::Signaling && b.kind != Kind::Signaling)
      return nan_of(environment, c);
    return nan_of(environment, a, b);
  }
  if (a.is_finite() && b.is_finite()) return add(product(a, b), c, environment);
  if (c.is_nan() && (c.kind == Kind::Signaling || !(a.is_zero() || b.is_zero()))) return nan_of(environment, c);
  return add(product_with_infinity(a, b, environment), c, environment);
}

Number divide(const Number& a, const Number& b, Environment& environment) {
  if (a.is_nan() || b.is_nan()) return nan_of(environment, a, b);
  const bool negative = a.negative != b.negative;
  if (!a.is_finite()) return b.is_finite() ? infinity(negative) : environment.invalid();
  if (!b.is_finite()) {
    environment.signal(signal::kClamped);
    return finite(negative, {}, environment.tiny());
  }
  if (b.digits.is_zero()) return through_zero(a, negative, environment);
  const int64_t ideal = a.exponent - b.exponent;
  if (a.digits.is_zero()) return finished(finite(negative, {}, ideal), environment);
  const int64_t places = b.digits.count() - a.digits.count() + environment.precision + 1;
  const Digits dividend = environment.shifted_up(a.digits, std::max(places, int64_t{0}));
  if (environment.signals & signal::kNoMemory) return not_a_number();
  Division division(dividend, places < 0 ? b.digits.shifted_up(-places) : b.digits);
  int64_t exponent = ideal - places;
  Digits& quotient = division.quotient;
  if (!division.remainder.is_zero()) {
    // So that it is not taken for a half, or for exact.
    if (quotient.digit(0) % 5 == 0) quotient = quotient + Digits(1);
  } else if (exponent < ideal) {
    const int64_t zeros = std::min(quotient.trailing_zeros(), ideal - exponent);
    quotient = quotient.shifted_down(zeros);
    exponent += zeros;
  }
  return finished(finite(negative, std::move(quotient), exponent), environment);
}

std::pair<Number, Number> divmod(const Number& a, const Number& b, Environment& environment) {
  auto both = [](Number number) { return std::pair(number, number); };
  if (a.is_nan() || b.is_nan()) return both(nan_of(environment, a, b));
  const bool negative = a.negative != b.negative;
  if (!a.is_finite()) {
    const Number nan = environment.invalid();
    return {b.is_finite() ? infinity(negative) : nan, nan};
  }
  if (!b.is_finite()) return {finite(negative, {}, 0), finished(a, environment)};
  if (b.digits.is_zero()) {
    if (!a.digits.is_zero()) environment.signal(signal::kInvalidOperation);
    return {through_zero(a, negative, environment), not_a_number()};
  }
  Number quotient, rest;
  if (!divide_wholly(a, b, environment, quotient, rest)) return both(environment.invalid(signal::kDivisionImpossible));
  Number finished_quotient = finished(std::move(quotient), environment);
  return {std::move(finished_quotient), finished(std::move(rest), environment)};
}

Number divide_int(const Number& a, const Number& b, Environment& environment) {
  if (a.is_nan() || b.is_nan()) return nan_of(environment, a, b);
  const bool negative = a.negative != b.negative;
  if (!a.is_finite()) return b.is_finite() ? infinity(negative) : environment.invalid();
  if (!b.is_finite()) return finite(negative, {}, 0);
  if (b.digits.is_zero()) return through_zero(a, negative, environment);
  Number quotient, rest;
  if (!divide_wholly(a, b, environment, quotient, rest)) return environment.invalid(signal::kDivisionImpossible);
  return finished(std::move(quotient), environment);
}

Number remainder(const Number& a, const Number& b, Environment& environment) {
  if (a.is_nan() || b.is_nan()) return nan_of(environment, a, b);
  if (!a.is_finite()) return environment.invalid();
  if (!b.is_finite()) return finished(a, environment);
  if (b.digits.is_zero())
    return environment.invalid(a.digits.is_zero() ? signal::kDivisionUndefined : signal::kInvalidOperation);
  Number quotient, rest;
  if (!divide_wholly(a, b, environment, quotient, rest)) return environment.invalid(signal::kDivisionImpossible);
  return finished(std::move(rest), environment);
}

Number remainder_near(const Number& a, const Number& b, Environment& environment) {
  if (a.is_nan() || b.is_nan()) return nan_of(environment, a, b);
  if (!a.is_finite()) return environment.invalid();
  if (!b.is_finite()) return finished(a, environment);
  if (b.digits.is_zero())
    return environment.invalid(a.digits.is_zero() ? signal::kDivisionUndefined : signal::kInvalidOperation);
  const int64_t ideal = std::min(a.exponent, b.exponent);
  if (a.digits.is_zero()) return finished(finite(a.negative, {}, ideal), environment);
  const int64_t distance = a.adjusted() - b.adjusted();
  if (distance > environment.precision) return environment.invalid(signal::kDivisionImpossible);
  if (distance < -1) {
    const int64_t exponent = a.exponent <= b.exponent ? a.exponent : ideal;
    return finished(finite(a.negative, a.digits.shifted_up(a.exponent - exponent), exponent), environment);
  }
  const Aligned aligned(a, b, environment);
  if (environment.signals & signal::kNoMemory) return not_a_number();
  Division division(aligned.a, aligned.b);
  const int half = compare(division.remainder + division.remainder, aligned.b);
  const bool beyond = half > 0 || (half == 0 && division.quotient.is_odd());
  if (beyond) division.quotient = division.quotient + Digits(1);
  if (division.quotient.count() > environment.precision) return environment.invalid(signal::kDivisionImpossible);
  Digits rest = beyond ? aligned.b - division.remainder : division.remainder;
  return finished(finite(a.negative != beyond, std::move(rest), ideal), environment);
}

Number sqrt(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  const int64_t ideal = number.exponent >> 1;
  if (number.is_zero()) return finished(finite(number.negative, {}, ideal), environment);
  if (number.negative) return environment.invalid();
  if (!number.is_finite()) return number;
  const bool odd = number.exponent & 1;
  Digits square = odd ? number.digits.shifted_up(1) : number.digits;
  int64_t places = environment.precision + 1 - (square.count() + 1) / 2;
  Tail lost = Tail::Zero;
  square = places >= 0 ? environment.shifted_up(square, 2 * places) : square.shifted_down(-2 * places, lost);
  if (environment.signals & signal::kNoMemory) return not_a_number();
  Digits root = square_root(square);
  int64_t exponent = ideal - places;
  if (lost == Tail::Zero && compare(root * root, square) == 0) {
    if (exponent < ideal) {
      const int64_t zeros = std::min(root.trailing_zeros(), ideal - exponent);
      root = root.shifted_down(zeros);
      exponent += zeros;
    } else {
      root = root.shifted_up(exponent - ideal);
      exponent = ideal;
    }
  } else if (root.digit(0) % 5 == 0) {
    root = root + Digits(1);
  }
  environment.rounding = Rounding::HalfEven;
  return finished(finite(false, std::move(root), exponent), environment);
}

}  // namespace fermata::decimal
