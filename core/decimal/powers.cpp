// Exponentials, logarithms and powers. What is computed is an integer in units of 1 / Digits::kBase**words, in which a
// product is brought back to its unit by leaving words out; more words are taken until the result can be rounded.
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "decimal/number.h"

namespace fermata::decimal {

namespace {

// A number in such units, of which the words of the caller know how many.
using Fixed = Digits;

Fixed one(int64_t words) {
  return Digits(1).shifted_up(words * Digits::kPerWord);
}
Fixed fixed_product(const Fixed& a, const Fixed& b, int64_t words) {
  return (a * b).shifted_down(words * Digits::kPerWord);
}
Fixed fixed_quotient(const Fixed& a, const Fixed& b, int64_t words) {
  return Division(a.shifted_up(words * Digits::kPerWord), b).quotient;
}
// |number| in units of so many words, cut off.
Fixed fixed(const Number& number, int64_t words) {
  const int64_t places = words * Digits::kPerWord + number.exponent;
  return places >= 0 ? number.digits.shifted_up(places) : number.digits.shifted_down(-places);
}
int64_t words_for(int64_t digits) {
  return digits / Digits::kPerWord + 2;
}

// factor * atanh(1 / n)
Fixed atanh_of_reciprocal(uint32_t n, uint32_t factor, int64_t words) {
  Fixed power = one(words);
  power.multiply_add(factor, 0);
  power.divide_by(n);
  Fixed sum = power;
  for (uint32_t i = 3; !power.is_zero(); i += 2) {
    power.divide_by(n * n);
    Fixed term = power;
    term.divide_by(i);
    sum = sum + term;
  }
  return sum;
}
Fixed ln10(int64_t words) {
  return atanh_of_reciprocal(31, 46, words) + atanh_of_reciprocal(49, 34, words) + atanh_of_reciprocal(161, 20, words);
}

// e**x from 0 to ln 10: (e**(x / 2**halvings))**(2**halvings), where the series is short.
Fixed exp_fixed(const Fixed& x, int64_t given_words) {
  const int halvings = 8 + static_cast<int>(std::sqrt(static_cast<double>(given_words)) * 1.5);
  const int64_t guard = 2 + halvings / 24;
  const int64_t words = given_words + guard;
  Fixed small = x.shifted_up(guard * Digits::kPerWord);
  for (int left = halvings; left > 0; left -= 16) small.divide_by(1u << std::min(left, 16));
  Fixed term = one(words), sum = term;
  for (uint32_t n = 1; !term.is_zero(); n++) {
    term = fixed_product(term, small, words);
    term.divide_by(n);
    sum = sum + term;
  }
  for (int i = 0; i < halvings; i++) sum = fixed_product(sum, sum, words);
  return sum.shifted_down(guard * Digits::kPerWord);
}

// ln x from 1 to 10. A third of the words comes from a third of the words, the rest by a step of Halley's method:
// y + 2 (x - e**y) / (x + e**y).
Fixed ln_fixed(const Fixed& x, int64_t words) {
  if (words <= 1) {
    double value = 0;
    for (size_t at = x.words().size(); at-- > 0;) value = value * Digits::kBase + x.words()[at];
    const double unit = words ? Digits::kBase : 1;
    return Digits(static_cast<uint64_t>(std::max(std::log(value / unit), 0.0) * unit));
  }
  const int64_t first = words / 3 + 1, rest = (words - first) * Digits::kPerWord;
  const Fixed y = ln_fixed(x.shifted_down(rest), first).shifted_up(rest);
  const Fixed reached = exp_fixed(y, words);
  const bool below = compare(reached, x) < 0;
  const Fixed distance = below ? x - reached : reached - x;
  const Fixed step = fixed_quotient(distance + distance, x + reached, words);
  return below ? y + step : compare(y, step) < 0 ? Fixed() : y - step;
}

// A value whose first digits are right, as many as were asked for.
struct Approximation {
  bool negative;
  Digits digits;
  int64_t exponent;
};

// What `approximate` gives when asked for so many digits, correctly rounded; it is not a number of few digits.
template <typename Function>
Number rounded(Environment& environment, Function approximate) {
  for (int64_t extra = 8;; extra *= 2) {
    const int64_t count = environment.precision + extra;
    if (count > environment.most_digits) {
      environment.signal(signal::kNoMemory);
      return not_a_number();
    }
    Approximation near = approximate(count);
    const int64_t surplus = near.digits.count() - count;
    if (surplus < 0) continue;
    Digits known = near.digits.shifted_down(surplus);
    // Between a whole and a half unit in the last place, what is unknown does not matter.
    Digits tail = known.lowest(extra);
    const Digits half = Digits(5).shifted_up(extra - 1), margin(5);
    if (compare(tail, half) >= 0) tail = tail - half;
    if (compare(tail, margin) < 0 || compare(tail + margin, half) > 0) continue;
    environment.rounding = Rounding::HalfEven;
    return finished(finite(near.negative, std::move(known), near.exponent + surplus), environment);
  }
}

Approximation exp_of(const Number& number, int64_t digits) {
  const int64_t words = words_for(digits + std::max(number.adjusted(), int64_t{0}) + 12);
  const Fixed unit = ln10(words);
  Division parts(fixed(number, words), unit);
  int64_t tens = 0;
  for (size_t at = parts.quotient.words().size(); at-- > 0;) tens = tens * Digits::kBase + parts.quotient.words()[at];
  Fixed rest = std::move(parts.remainder);
  if (number.negative) {
    tens = -tens - 1;
    rest = unit - rest;
  }
  return {false, exp_fixed(rest, words), tens - words * Digits::kPerWord};
}

// The logarithm of a positive number, in units of so many words.
Number ln_of(const Number& number, int64_t words) {
  const int64_t tens = number.adjusted();
  const Fixed mantissa = ln_fixed(fixed(finite(false, number.digits, number.exponent - tens), words), words);
  const Fixed size = ln10(words) * Digits(static_cast<uint64_t>(std::abs(tens)));
  if (tens >= 0) return finite(false, mantissa + size, -words * Digits::kPerWord);
  const bool negative = compare(mantissa, size) < 0;
  return finite(negative, negative ? size - mantissa : mantissa - size, -words * Digits::kPerWord);
}

// How many digits of a logarithm are zeros after the point: those of a number close to 1.
int64_t zeros_of_ln(const Number& number, const Environment& environment) {
  if (number.adjusted() < -1 || number.adjusted() > 0) return 0;
  Environment exactly = environment.under(widest(Rounding::Down));
  return std::max(-subtract(number, from_int64(1), exactly).adjusted(), int64_t{0});
}

enum class Base : uint8_t { E, Ten };

// Those of zero, infinity and what is no positive number are the same for all bases.
template <typename Exactly>
Number logarithm(const Number& number, Base base, Environment& environment, Exactly exactly) {
  if (number.is_nan()) return nan_of(environment, number);
  if (number.is_zero()) return infinity(true);
  if (number.negative) return environment.invalid();
  if (!number.is_finite()) return number;
  Number exact;
  if (exactly(exact)) return exact;
  const int64_t zeros = zeros_of_ln(number, environment);
  return rounded(environment, [&](int64_t digits) {
    const int64_t words = words_for(digits + zeros + 12);
    Number value = ln_of(number, words);
    if (base == Base::Ten) value.digits = fixed_quotient(value.digits, ln10(words), words);
    return Approximation{value.negative, std::move(value.digits), value.exponent};
  });
}

// What is far below all numbers, whatever the rounding, and what is above them.
Number vanishing(Environment& environment) {
  environment.signal(signal::kInexact | signal::kRounded | signal::kSubnormal | signal::kUnderflow | signal::kClamped);
  return finite(false, {}, environment.tiny());
}
Number exceeding(bool negative, Environment& environment) {
  return finished(finite(negative, Digits(1), environment.most_exponent + 1), environment);
}

bool is_odd(const Number& integer) {
  return integer.exponent <= 0 && integer.digits.digit(-integer.exponent) % 2 == 1;
}

int64_t digits_in(int64_t value) {
  return from_int64(value).digits.count();
}

// No more than the exponent of the first digit of |log10(magnitude)|.
int64_t least_size_of_log10(const Number& number, const Environment& environment) {
  const int64_t adjusted = number.adjusted();
  if (adjusted > 0) return digits_in(adjusted) - 1;
  if (adjusted < -1) return digits_in(adjusted + 1) - 1;
  Environment exactly = environment.under(widest(Rounding::Down));
  return subtract(number.with_sign(false), from_int64(1), exactly).adjusted() - (adjusted == 0 ? 2 : 1);
}

// The magnitude of an integer; those beyond all bounds as INT64_MAX.
int64_t integer_of(const Number& integer) {
  constexpr int64_t kMostDigits = 18;
  if (integer.adjusted() >= kMostDigits) return INT64_MAX;
  Tail lost;
  const Digits digits = at_exponent(integer, 0, Rounding::Down, lost).digits;
  int64_t value = 0;
  for (size_t at = digits.words().size(); at-- > 0;) value = value * Digits::kBase + digits.words()[at];
  return value;
}

// Of 1 and -1: with as many zeros as the product has, or as fit.
Number power_of_one(const Number& base, const Number& exponent, bool negative, Environment& environment) {
  const int64_t most = environment.precision - 1;
  int64_t zeros = most;
  if (!exponent.is_integer()) {
    environment.signal(signal::kInexact | signal::kRounded);
  } else if (exponent.negative || base.exponent == 0) {
    zeros = 0;
  } else if (const int64_t times = integer_of(exponent); times <= most / -base.exponent) {
    zeros = times * -base.exponent;
  } else {
    environment.signal(signal::kRounded);
  }
  return finite(negative, environment.shifted_up(Digits(1), zeros), -zeros);
}

// By repeated squaring with a few digits more, as libmpdec does it, so that the last digit is the same.
Number power_of_integer(const Number& base, const Number& exponent, bool negative, Environment& environment) {
  Environment more = environment.under(environment);
  more.precision += exponent.adjusted() + 3 + exponent.negative;
  more.rounding = Rounding::HalfEven;
  more.clamp = false;
  const Number factor = exponent.negative ? divide(from_int64(1), base, more) : base;
  const auto times = static_cast<uint64_t>(integer_of(exponent));
  Number result = factor;
  for (uint64_t bit = uint64_t{1} << (63 - __builtin_clzll(times)); bit >>= 1;) {
    result = multiply(result, result, more);
    if (times & bit) result = multiply(result, factor, more);
    if (!result.is_finite() || (result.digits.is_zero() && more.signals & signal::kClamped)) break;
  }
  environment.signal(more.signals);
  if (!result.is_finite()) return exceeding(negative, environment);
  return finished(result.with_sign(negative), environment);
}

// e ** (exponent * ln(base)), with as many more digits as libmpdec takes.
Number power_of_fraction(const Number& base, const Number& exponent, bool negative, Environment& environment) {
  constexpr int64_t kMoreDigits = 4 + 10;
  Environment more = environment.under(widest(Rounding::HalfEven));
  more.precision = std::max(base.digits.count(), environment.precision) + kMoreDigits;
  Number result = exp(multiply(ln(base.with_sign(false), more), exponent, more), more);
  environment.signal((more.signals & signal::kNoMemory) | signal::kInexact | signal::kRounded);
  if (!result.is_finite()) return exceeding(negative, environment);
  if (order(result, from_int64(1)) == 0) {
    const int64_t zeros = environment.precision - 1;
    return finite(negative, environment.shifted_up(Digits(1), zeros), -zeros);
  }
  return finished(result.with_sign(negative), environment);
}

}  // namespace

Number exp(const Number& number, Environment& environment) {
  if (number.is_nan()) return nan_of(environment, number);
  if (!number.is_finite()) return number.negative ? finite(false, {}, 0) : number;
  if (number.digits.is_zero()) return finite(false, Digits(1), 0);
  environment.rounding = Rounding::HalfEven;
  // 10**kMostDigits is beyond the logarithm of any number.
  constexpr int64_t kMostDigits = 10;
  if (number.adjusted() >= kMostDigits) return number.negative ? vanishing(environment) : exceeding(false, environment);
  if (number.adjusted() < -environment.precision - 1) {
    const Digits unit = environment.shifted_up(Digits(1), environment.precision + 1);
    if (unit.is_zero()) return not_a_number();
    return finished(finite(false, number.negative ? unit - Digits(1) : unit + Digits(1), -environment.precision - 1),
                    environment);
  }
  return rounded(environment, [&](int64_t digits) { return exp_of(number, digits); });
}

Number ln(const Number& number, Environment& environment) {
  return logarithm(number, Base::E, environment, [&](Number& exact) {
    exact = Number();
    return order(number, from_int64(1)) == 0;
  });
}

Number log10(const Number& number, Environment& environment) {
  return logarithm(number, Base::Ten, environment, [&](Number& exact) {
    if (compare(number.digits, Digits::power_of_ten(number.digits.count() - 1)) != 0) return false;
    environment.rounding = Rounding::HalfEven;
    exact = finished(from_int64(number.adjusted()), environment);
    return true;
  });
}

Number power(const Number& base, const Number& exponent, Environment& environment) {
  if (base.is_nan() || exponent.is_nan()) return nan_of(environment, base, exponent);
  const bool whole = exponent.is_integer();
  const bool negative = base.negative && whole && is_odd(exponent);
  if (base.is_zero()) {
    if (exponent.is_zero()) return environment.invalid();
    return exponent.negative ? infinity(negative) : finite(negative, {}, 0);
  }
  if (base.negative && !whole) return environment.invalid();
  if (!base.is_finite() && exponent.is_finite()) {
    if (exponent.is_zero()) return finite(negative, Digits(1), 0);
    return exponent.negative ? finite(negative, {}, 0) : infinity(negative);
  }
  const int against_one = order_of_magnitudes(base, from_int64(1));
  if (exponent.is_zero()) return finite(negative, Digits(1), 0);
  if (against_one == 0) return power_of_one(base, exponent, negative, environment);
  if (!exponent.is_finite())
    return (against_one > 0) == exponent.negative ? finite(negative, {}, 0) : infinity(negative);
  const int64_t size = least_size_of_log10(base, environment) + exponent.adjusted();
  const bool grows = (against_one > 0) != exponent.negative;
  if (size > digits_in(grows ? environment.most_exponent : environment.tiny()))
    return grows ? exceeding(negative, environment)
                 : finished(finite(negative, Digits(1), environment.tiny() - 1), environment);
  return whole && integer_of(exponent) < INT64_MAX ? power_of_integer(base, exponent, negative, environment)
                                                   : power_of_fraction(base, exponent, negative, environment);
}

Number power_modulo(const Number& base, const Number& exponent, const Number& modulus, Environment& environment) {
  for (const Number* number : {&base, &exponent, &modulus})
    if (number->kind == Kind::Signaling) return nan_of(environment, *number);
  for (const Number* number : {&base, &exponent, &modulus})
    if (number->is_nan()) return nan_of(environment, *number);
  if (!base.is_integer() || !exponent.is_integer() || !modulus.is_integer() || exponent.negative ||
      modulus.digits.is_zero() || modulus.adjusted() >= environment.precision || (base.is_zero() && exponent.is_zero()))
    return environment.invalid();
  Tail none;
  const Digits by = at_exponent(modulus, 0, Rounding::Down, none).digits;
  // base = digits * 10**exponent, both modulo `by`.
  auto times = [&](const Digits& a, const Digits& b) { return Division(a * b, by).remainder; };
  auto raised = [&](Digits value, Digits to) {
    Digits result(1);
    for (; !to.is_zero(); value = times(value, value))
      if (to.divide_by(2)) result = times(result, value);
    return Division(result, by).remainder;
  };
  const int64_t tens = std::max(base.exponent, int64_t{0});
  const Digits factor = times(base.digits.shifted_down(std::max(-base.exponent, int64_t{0})),
                              raised(Digits(10), Digits(static_cast<uint64_t>(tens))));
  // (f ** digits) ** 10 ** exponent
  Digits result = raised(factor, exponent.digits.shifted_down(std::max(-exponent.exponent, int64_t{0})));
  for (int64_t i = 0; i < exponent.exponent; i++) result = raised(result, Digits(10));
  return finite(base.negative && is_odd(exponent), std::move(result), 0);
}

}  // namespace fermata::decimal
