// Decimals from other values, and other values from Decimals.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/double_text.h"
#include "builtins/arguments.h"
#include "builtins/numbers.h"
#include "builtins/unicode.h"
#include "decimal/objects.h"

namespace fermata::decimal {

namespace {

const Number& self_number(Args args) {
  return args.self<DecimalObject>()->number;
}

// -- from other values

Raised cannot_convert(Vm& vm, Value value) {
  return vm.type_error({"conversion from ", vm.type_of(value), " to Decimal is not supported"});
}

// The digits of any script as ASCII, what else is no part of a number as something that is none either.
std::string ascii_of(const Str* text, uint32_t start, uint32_t end) {
  std::string ascii;
  ascii.reserve(end - start);
  for (uint32_t at = start; at < end; at++) {
    const char32_t c = text->at(at);
    const int digit = c < 128 ? -1 : unicode::decimal_value(c);
    ascii += digit >= 0 ? static_cast<char>('0' + digit) : c < 128 ? static_cast<char>(c) : '?';
  }
  return ascii;
}

bool parse_str(const Str* text, Conversion conversion, Number& number) {
  uint32_t start = 0, end = text->length;
  if (conversion == Conversion::Rounded) return parse(ascii_of(text, start, end), number);
  while (start < end && unicode::is_space(text->at(start))) start++;
  while (end > start && unicode::is_space(text->at(end - 1))) end--;
  std::string ascii = ascii_of(text, start, end);
  std::erase(ascii, '_');
  return parse(ascii, number);
}

bool is_pair_of_signs(Value value, bool& negative) {
  int64_t sign;
  if (!is_int_like(value) || !int_to_int64(value, sign) || sign < 0 || sign > 1) return false;
  negative = sign;
  return true;
}

bool items_of(Value value, std::span<const Value>& items) {
  if (auto* tuple = cast_if<Tuple>(value, kTupleSubclass))
    items = tuple->span();
  else if (auto* list = cast_if<List>(value, kListSubclass))
    items = list->span();
  else
    return false;
  return true;
}

Result<Number> number_of_parts(Vm& vm, std::span<const Value> parts) {
  if (parts.size() != 3) return vm.value_error("argument must be a sequence of length 3");
  Number number;
  if (!is_pair_of_signs(parts[0], number.negative))
    return vm.value_error("sign must be an integer with the value 0 or 1");
  if (Str* kind = as_str(parts[2])) {
    constexpr std::string_view kLetters = "FnN";
    const size_t which =
        kind->length == 1 && kind->at(0) < 128 ? kLetters.find(static_cast<char>(kind->at(0))) : std::string_view::npos;
    if (which == std::string_view::npos)
      return vm.value_error("string argument in the third position must be 'F', 'n' or 'N'");
    number.kind = static_cast<Kind>(which + 1);
  } else if (!is_int_like(parts[2])) {
    return vm.value_error("exponent must be an integer");
  } else if (!int_to_int64(parts[2], number.exponent)) {
    return vm.overflow_error("Python int too large to convert to C ssize_t");
  }
  constexpr int64_t kBeyondAllBounds = int64_t{1} << 56;
  number.exponent = std::clamp(number.exponent, -kBeyondAllBounds, kBeyondAllBounds);
  std::span<const Value> digits;
  if (!items_of(parts[1], digits)) return vm.value_error("coefficient must be a tuple of digits");
  std::string text;
  for (Value digit : digits) {
    int64_t value;
    if (!is_int_like(digit) || !int_to_int64(digit, value) || value < 0 || value > 9)
      return vm.value_error("coefficient must be a tuple of digits");
    text += static_cast<char>('0' + value);
  }
  if (!number.is_infinite()) number.digits = Digits::from_text(text);
  return number;
}

// Within all bounds, so that it is what it is in every context.
bool is_exact(const Number& number) {
  const Settings widest_settings = widest(Rounding::HalfEven);
  return !number.is_finite() ||
         (number.exponent >= widest_settings.tiny() && number.exponent <= kMostExponent &&
          number.digits.count() <= kMostPrecision && (number.digits.is_zero() || number.adjusted() <= kMostExponent));
}

void settle(Number& number, Environment& environment, Conversion conversion) {
  if (conversion == Conversion::Exact) {
    if (!is_exact(number)) number = environment.invalid();
  } else if (number.is_nan() && !number.digits.is_zero() &&
             number.digits.count() > environment.precision - environment.clamp) {
    number = environment.invalid(signal::kConversionSyntax);
  } else {
    number = finished(std::move(number), environment);
  }
}

// What a class method gives: a Decimal, or what the class makes of it.
Result<Owned> as_class_says(Vm& vm, Value cls, Number number) {
  Owned made = new_decimal(vm, std::move(number));
  if (cls == Value(state_of(vm).decimal.get())) return made;
  return vm.start_call(cls, {made});
}

Result<Owned> from_float(Vm& vm, Args args) {
  return as_class_says(vm, args[0], TRY(number_of_real(vm, args[1], "argument must be int or float")));
}
Result<Owned> from_number(Vm& vm, Args args) {
  double real;
  if (is_decimal(vm, args[1])) return as_class_says(vm, args[0], number_of(args[1]));
  if (!is_int_like(args[1]) && !is_float_like(args[1], real)) return cannot_convert(vm, args[1]);
  return from_float(vm, args);
}

Result<Owned> decimal_new(Vm& vm, Args args) {
  ContextObject* context = nullptr;
  if (!args[2].is_none()) context = TRY(context_argument(vm, args[2]));
  return decimal_from(vm, args.object<Type>(0), args[1], context, Conversion::Exact);
}

// -- to other values

Owned int_of_digits(Vm& vm, const Digits& digits, bool negative) {
  constexpr size_t kWordsOf64Bits = 2;
  if (digits.words().size() <= kWordsOf64Bits) {
    int64_t value = 0;
    for (size_t at = digits.words().size(); at-- > 0;) value = value * Digits::kBase + digits.words()[at];
    return int_from(vm.heap, negative ? -value : value);
  }
  std::vector<uint32_t> words;
  for (size_t at = digits.words().size(); at-- > 0;) {
    uint64_t carry = digits.words()[at];
    for (uint32_t& word : words) {
      carry += uint64_t{word} * Digits::kBase;
      word = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) words.push_back(static_cast<uint32_t>(carry));
  }
  return int_from_words(vm.heap, words, negative);
}

template <Rounding rounding>
Result<Owned> to_int(Vm& vm, Args args) {
  return int_of_number(vm, self_number(args), rounding);
}

Result<Owned> decimal_round(Vm& vm, Args args) {
  if (args[1].is_empty()) return to_int<Rounding::HalfEven>(vm, args);
  if (!is_int_like(args[1])) return vm.type_error("optional arg must be an integer");
  int64_t places;
  if (!int_to_int64(args[1], places) || places != static_cast<int32_t>(places))
    return vm.overflow_error("Python int too large to convert to C ssize_t");
  ContextObject* context = TRY(current_context(vm));
  Environment environment = environment_of(vm, context);
  return finish(vm, context, environment, quantize(self_number(args), finite(false, Digits(1), -places), environment));
}

// Of so few digits and zeros, that all is exact but the last step.
bool is_simple_double(const Number& number, double& value) {
  constexpr int64_t kMostDigits = 15, kMostZeros = 22;
  if (number.digits.count() > kMostDigits || std::abs(number.exponent) > kMostZeros) return false;
  double scale = 1;
  for (int64_t zeros = std::abs(number.exponent); zeros > 0; zeros--) scale *= 10;
  value = 0;
  for (size_t at = number.digits.words().size(); at-- > 0;) value = value * Digits::kBase + number.digits.words()[at];
  value = number.exponent < 0 ? value / scale : value * scale;
  return true;
}

Result<double> double_of(Vm& vm, const Number& number) {
  constexpr int64_t kBeyond = 400;  // the exponent of no float
  double value = NAN;
  if (number.kind == Kind::Signaling) return vm.value_error("cannot convert signaling NaN to float");
  if (number.is_infinite() || (number.is_finite() && number.adjusted() > kBeyond && !number.is_zero()))
    value = INFINITY;
  else if (number.is_finite() && number.adjusted() < -kBeyond)
    value = 0;
  else if (number.is_finite() && !is_simple_double(number, value))
    parse_double(number.digits.text() + "e" + std::to_string(number.exponent), value);
  return number.negative ? -value : value;
}
Result<Owned> decimal_float(Vm& vm, Args args) {
  return Owned::real(TRY(double_of(vm, self_number(args))));
}
Result<Owned> decimal_complex(Vm& vm, Args args) {
  return complex_from(vm.heap, TRY(double_of(vm, self_number(args))), 0);
}

Result<Owned> as_integer_ratio(Vm& vm, Args args) {
  const Number& number = self_number(args);
  if (number.is_infinite()) return vm.overflow_error("cannot convert Infinity to integer ratio");
  if (number.is_nan()) return vm.value_error("cannot convert NaN to integer ratio");
  if (number.exponent >= 0 || number.digits.is_zero())
    return vm.tuple({TRY(int_of_number(vm, number, Rounding::Down)), Value::integer(1)});
  // What can be cancelled are powers of 2 and 5.
  const int64_t zeros = std::min(number.digits.trailing_zeros(), -number.exponent);
  Digits above = number.digits.shifted_down(zeros);
  int64_t twos = -number.exponent - zeros, fives = twos;
  auto cancel = [&](uint32_t factor, int64_t& powers) {
    for (Digits rest = above; powers > 0 && rest.divide_by(factor) == 0; powers--) above = rest;
  };
  cancel(2, twos);
  cancel(5, fives);
  TRY(vm.need_memory(static_cast<uint64_t>(-number.exponent)));
  Owned below = int_shift_left(vm.heap, int_power(vm.heap, Value::integer(5), static_cast<uint32_t>(fives)),
                               static_cast<uint32_t>(twos));
  return vm.tuple({int_of_digits(vm, above, number.negative), below});
}

Result<Owned> as_tuple(Vm& vm, Args args) {
  const Number& number = self_number(args);
  const bool no_digits = number.is_nan() && number.digits.is_zero();
  const std::string text = no_digits ? "" : number.digits.text();
  Ref<Tuple> digits = new_tuple(vm.heap, static_cast<uint32_t>(text.size()));
  for (size_t at = 0; at < text.size(); at++) digits->items()[at] = Value::integer(text[at] - '0');
  constexpr const char* kLetters[] = {"", "F", "n", "N"};
  const Value exponent = number.is_finite() ? Value::integer(number.exponent)
                                            : Value(vm.intern(kLetters[static_cast<size_t>(number.kind)]));
  return vm.start_call(state_of(vm).decimal_tuple, {Value::integer(number.negative), Value(digits.get()), exponent});
}

// Of what equals an int, a float or a Fraction, that one's hash: the value modulo a prime.
Result<Owned> decimal_hash(Vm& vm, Args args) {
  constexpr uint64_t kPrime = (uint64_t{1} << 61) - 1, kTenth = 2'075'258'708'292'324'556;
  constexpr int64_t kInfinity = 314'159;
  const Number& number = self_number(args);
  if (number.kind == Kind::Signaling) return vm.type_error("Cannot hash a signaling NaN value");
  if (number.is_nan()) return vm.call(vm.lookup_in_type(vm.types.object, vm.names.__hash__), {args[0]});
  if (number.is_infinite()) return Owned::integer(number.negative ? -kInfinity : kInfinity);
  auto times = [](uint64_t a, uint64_t b) {
    const auto product = static_cast<unsigned __int128>(a) * b;
    const uint64_t sum = (static_cast<uint64_t>(product) & kPrime) + static_cast<uint64_t>(product >> 61);
    return sum >= kPrime ? sum - kPrime : sum;
  };
  uint64_t hash = 0;
  for (size_t at = number.digits.words().size(); at-- > 0;)
    hash = (times(hash, Digits::kBase) + number.digits.words()[at]) % kPrime;
  uint64_t factor = number.exponent < 0 ? kTenth : 10;
  for (auto power = static_cast<uint64_t>(std::abs(number.exponent)); power;
       power >>= 1, factor = times(factor, factor))
    if (power & 1) hash = times(hash, factor);
  const auto value = static_cast<int64_t>(hash);
  return int_from(vm.heap, number.negative ? (value == 1 ? -2 : -value) : value);
}

const NativeRow methods[] = {
    {"__new__(cls, value='0', context=None)", decimal_new, NativeKind::StaticMethod},
    {"from_float(cls, f, /)", from_float, NativeKind::ClassMethod},
    {"from_number(cls, number, /)", from_number, NativeKind::ClassMethod},
    {"__int__(self, /)", to_int<Rounding::Down>},
    {"__trunc__(self, /)", to_int<Rounding::Down>},
    {"__floor__(self, /)", to_int<Rounding::Floor>},
    {"__ceil__(self, /)", to_int<Rounding::Ceiling>},
    {"__round__(self, ndigits=, /)~", decimal_round},
    {"__float__(self, /)", decimal_float},
    {"__complex__(self, /)", decimal_complex},
    {"__hash__(self, /)", decimal_hash},
    {"as_integer_ratio(self, /)", as_integer_ratio},
    {"as_tuple(self, /)", as_tuple},
};

}  // namespace

const std::span<const NativeRow> conversion_methods = methods;

bool Operand::take(Vm& vm, Value value) {
  if (is_decimal(vm, value)) {
    number_ = &number_of(value);
    return true;
  }
  if (!is_int_like(value)) return false;
  own_ = number_of_int(value);
  number_ = &own_;
  return true;
}
Result<void> Operand::require(Vm& vm, Value value) {
  if (take(vm, value)) return {};
  return cannot_convert(vm, value);
}

Number number_of_int(Value value) {
  int64_t small;
  if (int_to_int64(value, small)) return from_int64(small);
  Number number;
  number.negative = int_is_negative(value);
  const std::vector<uint32_t> words = int_magnitude_words(value);
  for (size_t at = words.size(); at-- > 0;) {
    number.digits.multiply_add(1u << 16, words[at] >> 16);
    number.digits.multiply_add(1u << 16, words[at] & 0xFFFF);
  }
  return number;
}

// mantissa * 2**exponent, and 2**-n is 5**n / 10**n.
Number number_of_double(double value) {
  Number number;
  number.negative = std::signbit(value);
  if (!std::isfinite(value)) {
    number.kind = std::isnan(value) ? Kind::Quiet : Kind::Infinite;
    return number;
  }
  constexpr int kMantissaBits = 53;
  int exponent;
  auto mantissa = static_cast<uint64_t>(std::ldexp(std::frexp(std::fabs(value), &exponent), kMantissaBits));
  exponent -= kMantissaBits;
  const int zeros = mantissa ? std::countr_zero(mantissa) : 0;
  mantissa >>= zeros;
  exponent = mantissa ? exponent + zeros : 0;
  number.digits = Digits(mantissa);
  for (int left = exponent; left > 0; left -= 31) number.digits.multiply_add(1u << std::min(left, 31), 0);
  constexpr int kFivesAtOnce = 13;
  for (int left = -exponent; left > 0; left -= kFivesAtOnce) {
    uint32_t factor = 1;
    for (int i = std::min(left, kFivesAtOnce); i > 0; i--) factor *= 5;
    number.digits.multiply_add(factor, 0);
  }
  number.exponent = std::min(exponent, 0);
  return number;
}

Result<Number> number_of_real(Vm& vm, Value value, const char* message) {
  double real;
  if (is_float_like(value, real)) return number_of_double(real);
  if (is_int_like(value)) return number_of_int(value);
  return vm.type_error(message);
}

Result<Owned> int_of_number(Vm& vm, const Number& number, Rounding rounding) {
  if (number.is_infinite()) return vm.overflow_error("cannot convert Infinity to integer");
  if (number.is_nan()) return vm.value_error("cannot convert NaN to integer");
  if (number.exponent > 0 && !number.digits.is_zero()) {
    TRY(vm.need_memory(static_cast<uint64_t>(number.adjusted())));
    Owned unit = int_power(vm.heap, Value::integer(10), static_cast<uint32_t>(number.exponent));
    return int_multiply(vm.heap, int_of_digits(vm, number.digits, number.negative), unit);
  }
  Tail lost;
  return int_of_digits(vm, at_exponent(number, 0, rounding, lost).digits, number.negative);
}

Result<Owned> decimal_from(Vm& vm, Type* type, Value value, ContextObject* context, Conversion conversion) {
  Number number;
  uint32_t signals = 0;
  double real;
  std::span<const Value> parts;
  if (is_decimal(vm, value)) {
    const bool same = conversion == Conversion::Exact && value.object()->type == type;
    if (same && type == state_of(vm).decimal) return Owned(value);
    number = number_of(value);
  } else if (Str* text = as_str(value)) {
    if (!parse_str(text, conversion, number)) {
      number = not_a_number();
      signals = signal::kConversionSyntax;
    }
  } else if (is_int_like(value)) {
    number = number_of_int(value);
  } else if (is_float_like(value, real)) {
    number = number_of_double(real);
    signals = signal::kFloatOperation;
  } else if (items_of(value, parts)) {
    number = TRY(number_of_parts(vm, parts));
  } else {
    return cannot_convert(vm, value);
  }
  if (conversion == Conversion::Exact && signals == 0 && is_exact(number))
    return new_decimal(vm, type, std::move(number));
  if (!context) context = TRY(current_context(vm));
  TRY(report(vm, context, signals));
  Environment environment = environment_of(vm, context);
  settle(number, environment, conversion);
  TRY(report(vm, context, environment.signals));
  return new_decimal(vm, type, std::move(number));
}

}  // namespace fermata::decimal
