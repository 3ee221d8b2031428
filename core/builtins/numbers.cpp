#include "builtins/numbers.h"

#include <cmath>

#include "builtins/arguments.h"
#include "builtins/format_spec.h"

namespace fermata {

Raised division_by_zero(Vm& vm) {
  return vm.raise(vm.exceptions.ZeroDivisionError, {"division by zero"});
}

Raised result_out_of_range(Vm& vm) {
  Owned text = vm.str_of("Numerical result out of range");
  const Value args[] = {Value::integer(34), text};
  return vm.raise(vm.exceptions.OverflowError, args);
}

bool compares(Comparison op, int order) {
  switch (op) {
    case Comparison::Less: return order < 0;
    case Comparison::LessEqual: return order <= 0;
    case Comparison::Equal: return order == 0;
    case Comparison::NotEqual: return order != 0;
    case Comparison::Greater: return order > 0;
    case Comparison::GreaterEqual: return order >= 0;
  }
  return false;
}

// -- ints

namespace {

// Numbers of more bits than this are refused before the work begins: 16 MB of digits.
constexpr uint64_t kMaxBits = uint64_t{1} << 27;

Result<void> check_bits(Vm& vm, uint64_t bits) {
  if (bits > kMaxBits || !vm.heap.can_allocate(bits / 4)) return vm.memory_error();
  return {};
}

Result<Owned> int_raise(Vm& vm, Value base, Value exponent) {
  if (int_sign(exponent) < 0) {
    if (int_sign(base) == 0) return vm.raise(vm.exceptions.ZeroDivisionError, {"zero to a negative power"});
    double left = TRY(double_from_int(vm, base)), right = TRY(double_from_int(vm, exponent));
    return float_power(vm, left, right);
  }
  const uint32_t bits = int_bit_length(base);
  int64_t times;
  bool fits = int_to_int64(exponent, times) && times <= UINT32_MAX;
  if (bits <= 1) {
    // -1, 0, 1
    if (bits == 0) return Owned::integer(int_sign(exponent) == 0 ? 1 : 0);
    bool odd = int_sign(int_and(vm.heap, exponent, Value::integer(1))) != 0;
    return Owned::integer(int_sign(base) < 0 && odd ? -1 : 1);
  }
  if (!fits) return vm.memory_error();
  TRY(check_bits(vm, uint64_t{bits - 1} * static_cast<uint64_t>(times)));
  return int_power(vm.heap, base, static_cast<uint32_t>(times));
}

Result<Owned> shift_left(Vm& vm, Value value, Value amount) {
  if (int_sign(value) == 0) return Owned::integer(0);
  int64_t bits;
  if (!int_to_int64(amount, bits) || bits > INT32_MAX) return vm.overflow_error({"too many digits in integer"});
  TRY(check_bits(vm, int_bit_length(value) + static_cast<uint64_t>(bits)));
  return int_shift_left(vm.heap, value, static_cast<uint32_t>(bits));
}

Owned shift_right(Vm& vm, Value value, Value amount) {
  int64_t bits;
  if (!int_to_int64(amount, bits)) return Owned::integer(int_sign(value) < 0 ? -1 : 0);
  return int_shift_right(vm.heap, value, static_cast<uint64_t>(bits));
}

}  // namespace

Result<Owned> int_binary(Vm& vm, Operator op, Value left, Value right) {
  Heap& heap = vm.heap;
  switch (op) {
    case Operator::Add: return int_add(heap, left, right);
    case Operator::Subtract: return int_subtract(heap, left, right);
    case Operator::Multiply:
      TRY(check_bits(vm, uint64_t{int_bit_length(left)} + int_bit_length(right)));
      return int_multiply(heap, left, right);
    case Operator::TrueDivide: {
      if (int_sign(right) == 0) return division_by_zero(vm);
      double quotient = int_true_divide(left, right);
      if (std::isinf(quotient)) return vm.overflow_error({"integer division result too large for a float"});
      return Owned::real(quotient);
    }
    case Operator::FloorDivide:
      if (int_sign(right) == 0) return division_by_zero(vm);
      return int_floor_divide(heap, left, right);
    case Operator::Modulo:
      if (int_sign(right) == 0) return division_by_zero(vm);
      return int_modulo(heap, left, right);
    case Operator::Power: return int_raise(vm, left, right);
    case Operator::MatrixMultiply: return Owned::not_implemented();
    case Operator::LeftShift:
      if (int_sign(right) < 0) return vm.value_error({"negative shift count"});
      return shift_left(vm, left, right);
    case Operator::RightShift:
      if (int_sign(right) < 0) return vm.value_error({"negative shift count"});
      return shift_right(vm, left, right);
    case Operator::And:
      if (left.is_bool() && right.is_bool()) return Owned::boolean(left.is_true() && right.is_true());
      return int_and(heap, left, right);
    case Operator::Or:
      if (left.is_bool() && right.is_bool()) return Owned::boolean(left.is_true() || right.is_true());
      return int_or(heap, left, right);
    case Operator::Xor:
      if (left.is_bool() && right.is_bool()) return Owned::boolean(left.is_true() != right.is_true());
      return int_xor(heap, left, right);
  }
  return Owned::not_implemented();
}

std::vector<uint32_t> int_magnitude_words(Value value) {
  IntView view(value);
  std::vector<uint32_t> words;
  uint64_t bits = 0;
  int held = 0;
  for (int i = 0; i < view.get()->used; ++i) {
    bits |= uint64_t{view.get()->dp[i]} << held;
    held += MP_DIGIT_BIT;
    if (held < 32) continue;
    words.push_back(static_cast<uint32_t>(bits));
    bits >>= 32;
    held -= 32;
  }
  words.push_back(static_cast<uint32_t>(bits));
  while (!words.empty() && words.back() == 0) words.pop_back();
  return words;
}

Owned int_from_words(Heap& heap, const std::vector<uint32_t>& words, bool negative) {
  std::string bytes;
  for (uint32_t word : words) {
    for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(word >> shift);
  }
  Owned magnitude = int_from_bytes(heap, bytes, false);
  return negative ? int_negate(heap, magnitude) : magnitude;
}

// -- floats

FloatDivision float_divmod(double left, double right) {
  double remainder = std::fmod(left, right);
  double quotient = (left - remainder) / right;
  if (remainder != 0) {
    if ((right < 0) != (remainder < 0)) {
      remainder += right;
      quotient -= 1;
    }
  } else {
    remainder = std::copysign(0.0, right);
  }
  if (quotient != 0) {
    double whole = std::floor(quotient);
    if (quotient - whole > 0.5) whole += 1;
    quotient = whole;
  } else {
    quotient = std::copysign(0.0, left / right);
  }
  return {quotient, remainder};
}

Result<Owned> float_power(Vm& vm, double base, double exponent) {
  if (base == 0 && exponent < 0 && !std::isinf(exponent))
    return vm.raise(vm.exceptions.ZeroDivisionError, {"zero to a negative power"});
  if (base < 0 && std::isfinite(base) && std::isfinite(exponent) && exponent != std::floor(exponent)) {
    Owned left = complex_from(vm.heap, base, 0), right = complex_from(vm.heap, exponent, 0);
    return complex_binary(vm, Operator::Power, left, right);
  }
  double result = std::pow(base, exponent);
  if (std::isinf(result) && std::isfinite(base) && std::isfinite(exponent)) return result_out_of_range(vm);
  return Owned::real(result);
}

Result<Owned> float_binary(Vm& vm, Operator op, double left, double right) {
  switch (op) {
    case Operator::Add: return Owned::real(left + right);
    case Operator::Subtract: return Owned::real(left - right);
    case Operator::Multiply: return Owned::real(left * right);
    case Operator::TrueDivide:
      if (right == 0) return division_by_zero(vm);
      return Owned::real(left / right);
    case Operator::FloorDivide:
      if (right == 0) return division_by_zero(vm);
      return Owned::real(float_divmod(left, right).quotient);
    case Operator::Modulo:
      if (right == 0) return division_by_zero(vm);
      return Owned::real(float_divmod(left, right).remainder);
    case Operator::Power: return float_power(vm, left, right);
    default: return Owned::not_implemented();
  }
}

Result<double> double_from_int(Vm& vm, Value value) {
  double result = int_to_double(value);
  if (std::isinf(result)) return vm.overflow_error({"int too large to convert to float"});
  return result;
}

Result<void> warn_of_subclass(Vm& vm, std::initializer_list<Piece> what, Value result, Type* type) {
  if (vm.type_of(result) == type) return {};
  return vm.warn(vm.exceptions.DeprecationWarning,
                 {str_from_pieces(vm.heap, what), vm.type_of(result),
                  ").  The ability to return an instance of a strict subclass of ", type,
                  " is deprecated, and may be removed in a future version of Python."});
}

Result<double> double_from_number(Vm& vm, Value value) {
  double result;
  if (value.is_float()) return value.as_float();
  if (value.is_small_int()) return static_cast<double>(value.as_int());
  if (is_float_like(value, result) && vm.type_of(value)->has(kPythonClass) == false) return result;
  if (is_int_like(value) && !vm.type_of(value)->has(kPythonClass)) return double_from_int(vm, value);
  if (!vm.lookup_special(value, vm.names.__float__).is_empty()) {
    Owned converted = TRY(vm.call_method(value, vm.names.__float__));
    if (is_float_like(converted, result)) {
      TRY(warn_of_subclass(vm, {vm.type_of(value), ".__float__ returned non-float (type "}, converted,
                           vm.types.float_));
      return result;
    }
    return vm.type_error({vm.type_of(value), ".__float__ returned non-float (type ", vm.type_of(converted), ")"});
  }
  if (!vm.lookup_special(value, vm.names.__index__).is_empty()) {
    Owned whole = TRY(vm.index_object(value));
    return double_from_int(vm, whole);
  }
  return vm.type_error({"must be real number, not ", vm.type_of(value)});
}

// -- any of them

namespace {

enum class Kind : uint8_t { Int, Float, Other };

Kind exact_kind(const Vm& vm, Value value) {
  if (value.is_small_int() || value.is_bool()) return Kind::Int;
  if (value.is_float()) return Kind::Float;
  return value.is_object() && value.object()->type == vm.types.int_ ? Kind::Int : Kind::Other;
}

}  // namespace

Result<Owned> number_binary(Vm& vm, Operator op, Value left, Value right) {
  const Kind a = exact_kind(vm, left), b = exact_kind(vm, right);
  if (a == Kind::Other || b == Kind::Other) return Owned::not_implemented();
  if (a == Kind::Int && b == Kind::Int) return int_binary(vm, op, left, right);
  if (op > Operator::Power) return Owned::not_implemented();
  double x = a == Kind::Float ? left.as_float() : TRY(double_from_int(vm, left));
  double y = b == Kind::Float ? right.as_float() : TRY(double_from_int(vm, right));
  return float_binary(vm, op, x, y);
}

Owned number_compare(Comparison op, Value left, Value right, const Vm& vm) {
  const Kind a = exact_kind(vm, left), b = exact_kind(vm, right);
  if (a == Kind::Other || b == Kind::Other) return Owned::not_implemented();
  if (a == Kind::Int && b == Kind::Int) return Owned::boolean(compares(op, int_compare(left, right)));
  const double x = a == Kind::Float ? left.as_float() : 0, y = b == Kind::Float ? right.as_float() : 0;
  if (std::isnan(x) || std::isnan(y)) return Owned::boolean(op == Comparison::NotEqual);
  int order;
  if (a == Kind::Int) {
    order = int_compare_double(left, y);
  } else if (b == Kind::Int) {
    order = -int_compare_double(right, x);
  } else {
    order = x < y ? -1 : x > y ? 1 : 0;
  }
  return Owned::boolean(compares(op, order));
}

Result<Owned> format_scalar(Vm& vm, Value value, const Str* spec) {
  const bool plain = !spec || spec->length == 0;
  if (is_exact_str(vm, value)) {
    if (plain) return Owned(value);
    FormatSpec parsed = TRY(parse_format_spec(vm, spec, FormatKind::String, vm.types.str));
    return TRY(format_str(vm, static_cast<Str*>(value.object()), parsed, vm.types.str));
  }
  const Kind kind = exact_kind(vm, value);
  if (kind == Kind::Other) return Owned::not_implemented();
  if (plain) return TRY(vm.str(value));
  const Type* type = vm.type_of(value);
  FormatSpec parsed = TRY(parse_format_spec(vm, spec, FormatKind::Number, type));
  if (kind == Kind::Float) return TRY(format_float(vm, value.as_float(), parsed, type));
  return TRY(format_int(vm, value, parsed, type));
}

Result<double> seconds_of(Vm& vm, Value value) {
  double seconds;
  if (is_float_like(value, seconds)) {
    if (std::isnan(seconds)) return vm.value_error({"Invalid value NaN (not a number)"});
    return seconds;
  }
  if (!is_int_like(value) && vm.lookup_special(value, vm.names.__index__).is_empty())
    return vm.type_error({"'", vm.type_of(value), "' object cannot be interpreted as an integer or float"});
  return int_to_double(TRY(vm.index_object(value)));
}

}  // namespace fermata
