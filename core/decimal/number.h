// Decimal floating point as the General Decimal Arithmetic Specification (speleotrove.com/decimal) says: numbers, what
// an operation is told and what it tells, and the operations. Nothing here knows of Python.
//
// Where the specification leaves the digits open (powers), they are those of libmpdec, which CPython stands on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "decimal/digits.h"

namespace fermata::decimal {

enum class Kind : uint8_t { Finite, Infinite, Quiet, Signaling };

// The sign, the digits and 10**exponent.
struct Number {
  Digits digits;  // of a NaN: its payload
  int64_t exponent = 0;
  Kind kind = Kind::Finite;
  bool negative = false;

  bool is_finite() const { return kind == Kind::Finite; }
  bool is_infinite() const { return kind == Kind::Infinite; }
  bool is_nan() const { return kind >= Kind::Quiet; }
  bool is_zero() const { return is_finite() && digits.is_zero(); }
  bool is_integer() const;
  // The exponent of the first digit.
  int64_t adjusted() const { return exponent + digits.count() - 1; }
  Number with_sign(bool sign) const;
};

Number finite(bool negative, Digits digits, int64_t exponent);
Number infinity(bool negative);
Number from_int64(int64_t value);
inline Number not_a_number() {
  return {.digits = {}, .kind = Kind::Quiet};
}

enum class Rounding : uint8_t { Up, Down, Ceiling, Floor, HalfUp, HalfDown, HalfEven, ZeroOrFiveUp };

// What an operation tells of itself: a set of bits, in the order in which CPython shows them.
namespace signal {
enum : uint32_t {
  kClamped = 1 << 0,
  kConversionSyntax = 1 << 1,
  kDivisionByZero = 1 << 2,
  kDivisionImpossible = 1 << 3,
  kDivisionUndefined = 1 << 4,
  kInexact = 1 << 6,
  kInvalidContext = 1 << 7,
  kInvalidOperation = 1 << 8,
  kNoMemory = 1 << 9,
  kFloatOperation = 1 << 10,
  kOverflow = 1 << 11,
  kRounded = 1 << 12,
  kSubnormal = 1 << 13,
  kUnderflow = 1 << 14,
  // Those that the exception InvalidOperation stands for.
  kInvalid = kConversionSyntax | kDivisionImpossible | kDivisionUndefined | kInvalidContext | kInvalidOperation,
};
}  // namespace signal

// Those of a machine of 32 bits, on every machine.
constexpr int64_t kMostPrecision = 425'000'000;
constexpr int64_t kMostExponent = 425'000'000;
constexpr int64_t kLeastExponent = -kMostExponent;

struct Settings {
  int64_t precision = 28;
  int64_t least_exponent = -999'999, most_exponent = 999'999;
  Rounding rounding = Rounding::HalfEven;
  bool capitals = true;
  bool clamp = false;

  int64_t tiny() const { return least_exponent - precision + 1; }  // the least exponent of all
  int64_t top() const { return most_exponent - precision + 1; }    // the largest of a number with all its digits
};
// The widest there are.
Settings widest(Rounding rounding);

// Settings, and the signals that operations gave under them.
struct Environment : Settings {
  uint32_t signals = 0;
  int64_t most_digits = kMostPrecision;  // for which there is memory

  void signal(uint32_t which) { signals |= which; }
  Number invalid(uint32_t condition = signal::kInvalidOperation);
  // 10**places times the digits; NoMemory and nothing if they are too many.
  Digits shifted_up(const Digits& digits, int64_t places);
  // The same memory, other settings, no signals yet.
  Environment under(const Settings& settings) const;
};

// -- rounding (rounding.cpp)

// The number as the settings allow it.
Number finished(Number number, Environment& environment);
// Whether the unit that remains goes up by one.
bool rounds_up(const Digits& remaining, Tail lost, bool negative, Rounding rounding);
// A finite number with this exponent, whatever its digits are then; what was lost.
Number at_exponent(const Number& number, int64_t exponent, Rounding rounding, Tail& lost);
// A finite number that is not zero with so many digits.
Number with_digits(const Number& number, int64_t count, Rounding rounding);
Number quantize(const Number& number, const Number& like, Environment& environment);
Number to_integral_value(const Number& number, Environment& environment);
Number to_integral_exact(const Number& number, Environment& environment);
Number normalize(const Number& number, Environment& environment);
Number plus(const Number& number, Environment& environment);
Number minus(const Number& number, Environment& environment);
Number absolute(const Number& number, Environment& environment);
// The NaN that comes of operands of which one is a NaN.
Number nan_of(Environment& environment, const Number& a);
Number nan_of(Environment& environment, const Number& a, const Number& b);

// -- arithmetic (arithmetic.cpp)

Number add(const Number& a, const Number& b, Environment& environment);
Number subtract(const Number& a, const Number& b, Environment& environment);
Number multiply(const Number& a, const Number& b, Environment& environment);
Number divide(const Number& a, const Number& b, Environment& environment);
Number divide_int(const Number& a, const Number& b, Environment& environment);
Number remainder(const Number& a, const Number& b, Environment& environment);
std::pair<Number, Number> divmod(const Number& a, const Number& b, Environment& environment);
Number remainder_near(const Number& a, const Number& b, Environment& environment);
Number fma(const Number& a, const Number& b, const Number& c, Environment& environment);
Number sqrt(const Number& number, Environment& environment);

// -- exponentials, logarithms and powers (powers.cpp)

Number exp(const Number& number, Environment& environment);
Number ln(const Number& number, Environment& environment);
Number log10(const Number& number, Environment& environment);
Number power(const Number& base, const Number& exponent, Environment& environment);
// base ** exponent % modulus, of integers
Number power_modulo(const Number& base, const Number& exponent, const Number& modulus, Environment& environment);

// -- comparison (comparison.cpp)

// -1, 0 or 1; neither is a NaN.
int order(const Number& a, const Number& b);
int order_of_magnitudes(const Number& a, const Number& b);
Number compare(const Number& a, const Number& b, Environment& environment);
Number compare_signal(const Number& a, const Number& b, Environment& environment);
Number compare_total(const Number& a, const Number& b, Environment& environment);
Number compare_total_mag(const Number& a, const Number& b, Environment& environment);
Number max(const Number& a, const Number& b, Environment& environment);
Number min(const Number& a, const Number& b, Environment& environment);
Number max_mag(const Number& a, const Number& b, Environment& environment);
Number min_mag(const Number& a, const Number& b, Environment& environment);
Number next_plus(const Number& number, Environment& environment);
Number next_minus(const Number& number, Environment& environment);
Number next_toward(const Number& number, const Number& other, Environment& environment);
bool same_quantum(const Number& a, const Number& b);
bool is_subnormal(const Number& number, const Settings& settings);
const char* number_class(const Number& number, const Settings& settings);

// -- digit by digit (digitwise.cpp)

Number logb(const Number& number, Environment& environment);
Number scaleb(const Number& number, const Number& by, Environment& environment);
Number rotate(const Number& number, const Number& by, Environment& environment);
Number shift(const Number& number, const Number& by, Environment& environment);
Number logical_and(const Number& a, const Number& b, Environment& environment);
Number logical_or(const Number& a, const Number& b, Environment& environment);
Number logical_xor(const Number& a, const Number& b, Environment& environment);
Number logical_invert(const Number& number, Environment& environment);

// -- text (text.cpp)

// A number of ASCII text, exactly; false if it is none. An exponent beyond all bounds is cut to one that is still
// beyond those of the settings.
bool parse(std::string_view text, Number& number);
enum class Notation : uint8_t { Scientific, Engineering };
std::string to_text(const Number& number, Notation notation, bool capitals);

}  // namespace fermata::decimal
