// Module math: the functions of one or two floats. Which arguments are outside a function's domain is said with CPython
// 3.14's texts; an infinite result of finite arguments is a range error.
#include "builtins/math.h"

#include <cmath>
#include <cstdint>

#include "builtins/float_text.h"
#include "builtins/numbers.h"
#include "vm/native.h"

namespace fermata {

namespace {

Raised domain_error(Vm& vm, const char* expected, double value) {
  return vm.value_error({expected, ", got ", float_repr(value)});
}
Raised domain_error(Vm& vm) {
  return vm.value_error({"math domain error"});
}
Raised range_error(Vm& vm) {
  return vm.overflow_error({"math range error"});
}

using Function = double (*)(double);

template <Function function>
Result<Owned> plain(Vm& vm, Args args) {
  return Owned::real(function(TRY(double_from_number(vm, args[0]))));
}

// Overflows where a finite argument gives infinity.
template <Function function>
Result<Owned> growing(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), result = function(x);
  if (std::isinf(result) && std::isfinite(x)) return range_error(vm);
  return Owned::real(result);
}

template <Function function>
Result<Owned> of_finite(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (std::isinf(x)) return domain_error(vm, "expected a finite input", x);
  return Owned::real(function(x));
}

template <Function function>
Result<Owned> of_unit_interval(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (x < -1 || x > 1) return domain_error(vm, "expected a number in range from -1 up to 1", x);
  return Owned::real(function(x));
}

Result<Owned> math_acosh(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (x < 1) return domain_error(vm, "expected argument value not less than 1", x);
  return Owned::real(std::acosh(x));
}
Result<Owned> math_atanh(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (x <= -1 || x >= 1) return domain_error(vm, "expected a number between -1 and 1", x);
  return Owned::real(std::atanh(x));
}
Result<Owned> math_sqrt(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (x < 0) return domain_error(vm, "expected a nonnegative input", x);
  return Owned::real(std::sqrt(x));
}
Result<Owned> math_log1p(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (x <= -1) return domain_error(vm, "expected argument value > -1", x);
  return Owned::real(std::log1p(x));
}

template <Function function>
Result<Owned> gamma_like(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  const bool pole = x <= 0 && x == std::floor(x) && !(function == static_cast<Function>(std::lgamma) && std::isinf(x));
  if (pole) return domain_error(vm, "expected a noninteger or positive integer", x);
  double result = function(x);
  if (std::isinf(result) && std::isfinite(x)) return range_error(vm);
  return Owned::real(result);
}

// -- logarithms: of ints of any size

Result<double> logarithm(Vm& vm, Value value, Function function) {
  if (is_int_like(value)) {
    if (int_sign(value) <= 0) return vm.value_error({"expected a positive input"});
    double x = int_to_double(value);
    if (std::isfinite(x)) return function(x);
    // Too large for a float: 64 bits of it, and the power of two that is left.
    const uint32_t shift = int_bit_length(value) - 64;
    Owned top = int_shift_right(vm.heap, value, shift);
    return function(std::ldexp(int_to_double(top), -64)) + function(2.0) * (shift + 64.0);
  }
  double x = TRY(double_from_number(vm, value));
  if (x <= 0) return domain_error(vm, "expected a positive input", x);
  return function(x);
}

Result<Owned> math_log(Vm& vm, Args args) {
  double numerator = TRY(logarithm(vm, args[0], std::log));
  if (!args.has(1)) return Owned::real(numerator);
  double denominator = TRY(logarithm(vm, args[1], std::log));
  if (denominator == 0) return division_by_zero(vm);
  return Owned::real(numerator / denominator);
}
Result<Owned> math_log2(Vm& vm, Args args) {
  return Owned::real(TRY(logarithm(vm, args[0], std::log2)));
}
Result<Owned> math_log10(Vm& vm, Args args) {
  return Owned::real(TRY(logarithm(vm, args[0], std::log10)));
}

// -- two arguments

Result<Owned> math_atan2(Vm& vm, Args args) {
  double y = TRY(double_from_number(vm, args[0])), x = TRY(double_from_number(vm, args[1]));
  return Owned::real(std::atan2(y, x));
}
Result<Owned> math_copysign(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), y = TRY(double_from_number(vm, args[1]));
  return Owned::real(std::copysign(x, y));
}
Result<Owned> math_fmod(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), y = TRY(double_from_number(vm, args[1]));
  if ((y == 0 && !std::isnan(x)) || (std::isinf(x) && !std::isnan(y))) return domain_error(vm);
  return Owned::real(std::fmod(x, y));
}
Result<Owned> math_remainder(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), y = TRY(double_from_number(vm, args[1]));
  if ((y == 0 && !std::isnan(x)) || (std::isinf(x) && !std::isnan(y))) return domain_error(vm);
  return Owned::real(std::remainder(x, y));
}
Result<Owned> math_pow(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), y = TRY(double_from_number(vm, args[1]));
  double result = std::pow(x, y);
  if (std::isfinite(x) && std::isfinite(y)) {
    if (std::isnan(result) || (x == 0 && std::isinf(result))) return domain_error(vm);
    if (std::isinf(result)) return range_error(vm);
  }
  return Owned::real(result);
}

Result<Owned> math_ldexp(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  if (!is_int_like(args[1])) return vm.type_error({"Expected an int as second argument to ldexp."});
  int64_t exponent;
  if (!int_to_int64(args[1], exponent)) exponent = int_sign(args[1]) < 0 ? INT32_MIN : INT32_MAX;
  exponent = std::max<int64_t>(INT32_MIN / 2, std::min<int64_t>(exponent, INT32_MAX / 2));
  if (x == 0 || !std::isfinite(x)) return Owned::real(x);
  double result = std::ldexp(x, static_cast<int>(exponent));
  if (std::isinf(result)) return range_error(vm);
  return Owned::real(result);
}

Result<Owned> math_fma(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), y = TRY(double_from_number(vm, args[1])),
         z = TRY(double_from_number(vm, args[2]));
  double result = std::fma(x, y, z);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z)) {
    return vm.value_error({"invalid operation in fma"});
  }
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z)) {
    return vm.overflow_error({"overflow in fma"});
  }
  return Owned::real(result);
}

Result<Owned> math_frexp(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0]));
  int exponent = 0;
  double fraction = std::isfinite(x) ? std::frexp(x, &exponent) : x;
  return vm.tuple({Value::real(fraction), Value::integer(exponent)});
}
Result<Owned> math_modf(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), whole;
  double fraction = std::modf(x, &whole);
  return vm.tuple({Value::real(fraction), Value::real(whole)});
}

Result<Owned> math_nextafter(Vm& vm, Args args) {
  double x = TRY(double_from_number(vm, args[0])), y = TRY(double_from_number(vm, args[1]));
  if (args[2].is_none()) return Owned::real(std::nextafter(x, y));
  Owned count = TRY(vm.index_object(args[2]));
  if (int_sign(count) < 0) return vm.value_error({"steps must be a non-negative integer"});
  if (std::isnan(x) || std::isnan(y)) return Owned::real(x + y);
  int64_t steps;
  if (!int_to_int64(count, steps)) steps = INT64_MAX;
  // Floats ordered as integers: one step is one unit.
  auto ordinal = [](double value) {
    auto bits = std::bit_cast<int64_t>(value);
    return bits < 0 ? INT64_MIN - bits : bits;
  };
  int64_t from = ordinal(x), to = ordinal(y);
  if (from == to || steps == 0) return Owned::real(steps == 0 ? x : y);
  const auto distance = from < to ? static_cast<uint64_t>(to) - static_cast<uint64_t>(from)
                                  : static_cast<uint64_t>(from) - static_cast<uint64_t>(to);
  if (static_cast<uint64_t>(steps) >= distance) return Owned::real(y);
  int64_t place = from < to ? from + steps : from - steps;
  return Owned::real(std::bit_cast<double>(place < 0 ? INT64_MIN - place : place));
}

double unit_in_last_place(double x) {
  x = std::fabs(x);
  if (!std::isfinite(x)) return x;
  double above = std::nextafter(x, INFINITY);
  return std::isinf(above) ? x - std::nextafter(x, -INFINITY) : above - x;
}

double exp2(double x) {
  return std::exp2(x);
}
double degrees(double x) {
  return x * (180.0 / 3.14159265358979323846);
}
double radians(double x) {
  return x * (3.14159265358979323846 / 180.0);
}

Result<Owned> math_isfinite(Vm& vm, Args args) {
  return Owned::boolean(std::isfinite(TRY(double_from_number(vm, args[0]))));
}
Result<Owned> math_isinf(Vm& vm, Args args) {
  return Owned::boolean(std::isinf(TRY(double_from_number(vm, args[0]))));
}
Result<Owned> math_isnan(Vm& vm, Args args) {
  return Owned::boolean(std::isnan(TRY(double_from_number(vm, args[0]))));
}

Result<Owned> math_isclose(Vm& vm, Args args) {
  double a = TRY(double_from_number(vm, args[0])), b = TRY(double_from_number(vm, args[1]));
  double relative = TRY(double_from_number(vm, args[2])), absolute = TRY(double_from_number(vm, args[3]));
  if (relative < 0 || absolute < 0) return vm.value_error({"tolerances must be non-negative"});
  if (a == b) return Owned::boolean(true);
  if (std::isinf(a) || std::isinf(b)) return Owned::boolean(false);
  double difference = std::fabs(b - a);
  return Owned::boolean(difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) ||
                        difference <= absolute);
}

// -- to ints: floats and whatever has the method

template <Function function>
Result<Owned> rounded(Vm& vm, Value value, Str* method) {
  if (value.is_small_int()) return Owned(value);
  if (value.is_float()) return int_from_float(vm, function(value.as_float()));
  if (!vm.lookup_special(value, method).is_empty()) return vm.start_call_method(value, method);
  return int_from_float(vm, function(TRY(double_from_number(vm, value))));
}
Result<Owned> math_floor(Vm& vm, Args args) {
  return rounded<std::floor>(vm, args[0], vm.names.__floor__);
}
Result<Owned> math_ceil(Vm& vm, Args args) {
  return rounded<std::ceil>(vm, args[0], vm.names.__ceil__);
}
Result<Owned> math_trunc(Vm& vm, Args args) {
  if (args[0].is_float()) return int_from_float(vm, args[0].as_float());
  if (vm.lookup_special(args[0], vm.names.__trunc__).is_empty()) {
    return vm.type_error({"type ", vm.type_of(args[0]), " doesn't define __trunc__ method"});
  }
  return vm.start_call_method(args[0], vm.names.__trunc__);
}

const NativeRow float_functions[] = {
    {"acos(x, /)", of_unit_interval<std::acos>},
    {"acosh(x, /)", math_acosh},
    {"asin(x, /)", of_unit_interval<std::asin>},
    {"asinh(x, /)", plain<std::asinh>},
    {"atan(x, /)", plain<std::atan>},
    {"atan2(y, x, /)", math_atan2},
    {"atanh(x, /)", math_atanh},
    {"cbrt(x, /)", plain<std::cbrt>},
    {"ceil(x, /)", math_ceil},
    {"copysign(x, y, /)", math_copysign},
    {"cos(x, /)", of_finite<std::cos>},
    {"cosh(x, /)", growing<std::cosh>},
    {"degrees(x, /)", plain<degrees>},
    {"erf(x, /)", plain<std::erf>},
    {"erfc(x, /)", plain<std::erfc>},
    {"exp(x, /)", growing<std::exp>},
    {"exp2(x, /)", growing<exp2>},
    {"expm1(x, /)", growing<std::expm1>},
    {"fabs(x, /)", plain<std::fabs>},
    {"floor(x, /)", math_floor},
    {"fma(x, y, z, /)", math_fma},
    {"fmod(x, y, /)", math_fmod},
    {"frexp(x, /)", math_frexp},
    {"gamma(x, /)", gamma_like<std::tgamma>},
    {"isclose(a, b, *, rel_tol=0.000000001, abs_tol=0.0)", math_isclose},
    {"isfinite(x, /)", math_isfinite},
    {"isinf(x, /)", math_isinf},
    {"isnan(x, /)", math_isnan},
    {"ldexp(x, i, /)", math_ldexp},
    {"lgamma(x, /)", gamma_like<std::lgamma>},
    {"log(x, base=, /)", math_log},
    {"log10(x, /)", math_log10},
    {"log1p(x, /)", math_log1p},
    {"log2(x, /)", math_log2},
    {"modf(x, /)", math_modf},
    {"nextafter(x, y, /, *, steps=None)", math_nextafter},
    {"pow(x, y, /)", math_pow},
    {"radians(x, /)", plain<radians>},
    {"remainder(x, y, /)", math_remainder},
    {"sin(x, /)", of_finite<std::sin>},
    {"sinh(x, /)", growing<std::sinh>},
    {"sqrt(x, /)", math_sqrt},
    {"tan(x, /)", of_finite<std::tan>},
    {"tanh(x, /)", plain<std::tanh>},
    {"trunc(x, /)", math_trunc},
    {"ulp(x, /)", plain<unit_in_last_place>},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "pi", Value::real(3.14159265358979323846));
  vm.add_to_module(module, "e", Value::real(2.71828182845904523536));
  vm.add_to_module(module, "tau", Value::real(6.28318530717958647692));
  vm.add_to_module(module, "inf", Value::real(INFINITY));
  vm.add_to_module(module, "nan", Value::real(NAN));
  vm.add_functions(module, math_integer_functions);
  vm.add_functions(module, math_sequence_functions);
  return {};
}

}  // namespace

extern const ModuleSpec math_module = {.functions = float_functions, .prepare = prepare};

}  // namespace fermata
