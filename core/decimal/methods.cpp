// The operations that Decimal and Context both have as methods.
#include "builtins/arguments.h"
#include "decimal/objects.h"
#include "objects/int.h"

namespace fermata::decimal {

namespace {

ContextObject* self_context(Args args) {
  return args.self<ContextObject>();
}

// number.compare(other, context) and context.compare(number, other) are one native: its context, and its numbers.
Result<ContextObject*> given_context(Vm& vm, Args args, uint32_t numbers) {
  if (!is_decimal(vm, args[0])) return self_context(args);
  return context_argument(vm, args[numbers]);
}
Result<void> take_given(Vm& vm, Args args, std::span<Operand> numbers) {
  const uint32_t first = is_decimal(vm, args[0]) ? 0 : 1;
  for (uint32_t at = 0; at < numbers.size(); at++) TRY(numbers[at].require(vm, args[first + at]));
  return {};
}

Result<Owned> apply_given(Vm& vm, Unary operation, Args args) {
  ContextObject* context = TRY(given_context(vm, args, 1));
  Operand number;
  TRY(take_given(vm, args, {&number, 1}));
  return apply(vm, operation, *number, context);
}
template <Unary operation>
Result<Owned> method(Vm& vm, Args args) {
  return apply_given(vm, operation, args);
}

Result<Owned> apply_given(Vm& vm, Binary operation, Args args) {
  ContextObject* context = TRY(given_context(vm, args, 2));
  Operand numbers[2];
  TRY(take_given(vm, args, numbers));
  return apply(vm, operation, *numbers[0], *numbers[1], context);
}
template <Binary operation>
Result<Owned> method(Vm& vm, Args args) {
  return apply_given(vm, operation, args);
}

// Which need no context.
using Predicate = bool (*)(const Number&);
template <Predicate predicate>
Result<Owned> method(Vm& vm, Args args) {
  Operand number;
  TRY(take_given(vm, args, {&number, 1}));
  return Owned::boolean(predicate(*number));
}
bool is_finite(const Number& number) {
  return number.is_finite();
}
bool is_infinite(const Number& number) {
  return number.is_infinite();
}
bool is_nan(const Number& number) {
  return number.is_nan();
}
bool is_qnan(const Number& number) {
  return number.kind == Kind::Quiet;
}
bool is_snan(const Number& number) {
  return number.kind == Kind::Signaling;
}
bool is_signed(const Number& number) {
  return number.negative;
}
bool is_zero(const Number& number) {
  return number.is_zero();
}

// Which ask the context, and do not signal.
using Question = Owned (*)(Vm&, const Number&, const Settings&);
template <Question question>
Result<Owned> method(Vm& vm, Args args) {
  ContextObject* context = TRY(given_context(vm, args, 1));
  Operand number;
  TRY(take_given(vm, args, {&number, 1}));
  return question(vm, *number, context->settings);
}
Owned is_normal(Vm&, const Number& number, const Settings& settings) {
  return Owned::boolean(number.is_finite() && !number.is_zero() && !is_subnormal(number, settings));
}
Owned is_subnormal(Vm&, const Number& number, const Settings& settings) {
  return Owned::boolean(is_subnormal(number, settings));
}
Owned number_class(Vm& vm, const Number& number, const Settings& settings) {
  return Owned(Value(vm.intern(number_class(number, settings))));
}

// Which are copied, and not rounded.
using Copy = Number (*)(const Number&);
template <Copy copy>
Result<Owned> method(Vm& vm, Args args) {
  Operand number;
  TRY(take_given(vm, args, {&number, 1}));
  return new_decimal(vm, copy(*number));
}
Number copy_abs(const Number& number) {
  return number.with_sign(false);
}
Number copy_negate(const Number& number) {
  return number.with_sign(!number.negative);
}
Number copy_decimal(const Number& number) {
  return number;
}

// Of two numbers; the context has no say.
Result<Owned> copy_sign(Vm& vm, Args args) {
  TRY(given_context(vm, args, 2));
  Operand numbers[2];
  TRY(take_given(vm, args, numbers));
  return new_decimal(vm, (*numbers[0]).with_sign((*numbers[1]).negative));
}
Result<Owned> same_quantum(Vm& vm, Args args) {
  TRY(given_context(vm, args, 2));
  Operand numbers[2];
  TRY(take_given(vm, args, numbers));
  return Owned::boolean(same_quantum(*numbers[0], *numbers[1]));
}

Number applied(const Number& number, Environment& environment) {
  return finished(number, environment);
}

// -- with a rounding mode of their own

Result<Owned> decimal_quantize(Vm& vm, Args args) {
  ContextObject* context = TRY(context_argument(vm, args[3]));
  Operand like;
  TRY(like.require(vm, args[1]));
  Environment environment = environment_of(vm, context);
  TRY(rounding_argument(vm, args[2], environment.rounding));
  Number result = quantize(number_of(args[0]), *like, environment);
  return finish(vm, context, environment, std::move(result));
}

template <Unary operation>
Result<Owned> method_with_rounding(Vm& vm, Args args) {
  ContextObject* context = TRY(context_argument(vm, args[2]));
  Environment environment = environment_of(vm, context);
  TRY(rounding_argument(vm, args[1], environment.rounding));
  Number result = operation(number_of(args[0]), environment);
  return finish(vm, context, environment, std::move(result));
}

// -- of three numbers

Result<Owned> fma(Vm& vm, Args args) {
  ContextObject* context = TRY(given_context(vm, args, 3));
  Operand numbers[3];
  TRY(take_given(vm, args, numbers));
  Environment environment = environment_of(vm, context);
  Number result = fma(*numbers[0], *numbers[1], *numbers[2], environment);
  return finish(vm, context, environment, std::move(result));
}

Result<Owned> context_power(Vm& vm, Args args) {
  Operand base, exponent, modulus;
  TRY(base.require(vm, args[1]));
  TRY(exponent.require(vm, args[2]));
  const bool has_modulus = !args[3].is_none();
  if (has_modulus) TRY(modulus.require(vm, args[3]));
  return raise_to(vm, *base, *exponent, has_modulus ? &*modulus : nullptr, self_context(args));
}
Result<Owned> context_divmod(Vm& vm, Args args) {
  Operand a, b;
  TRY(a.require(vm, args[1]));
  TRY(b.require(vm, args[2]));
  return divide_both(vm, *a, *b, self_context(args));
}

// -- text

template <Notation notation>
Result<Owned> to_string(Vm& vm, Args args) {
  const bool capitals = TRY(given_context(vm, args, 1))->settings.capitals;
  Operand number;
  TRY(take_given(vm, args, {&number, 1}));
  return str_from_ascii(vm.heap, to_text(*number, notation, capitals));
}

// -- making numbers

Result<Owned> context_create_decimal(Vm& vm, Args args) {
  return decimal_from(vm, state_of(vm).decimal, args[1], self_context(args), Conversion::Rounded);
}
Result<Owned> context_create_from_float(Vm& vm, Args args) {
  Number number = TRY(number_of_real(vm, args[1], "argument must be int or float"));
  Environment environment = environment_of(vm, self_context(args));
  number = finished(std::move(number), environment);
  return finish(vm, self_context(args), environment, std::move(number));
}
Result<Owned> context_canonical(Vm& vm, Args args) {
  if (!is_decimal(vm, args[1])) return vm.type_error("argument must be a Decimal");
  return Owned(args[1]);
}
Result<Owned> context_is_canonical(Vm& vm, Args args) {
  TRY(context_canonical(vm, args));
  return Owned::boolean(true);
}
Result<Owned> decimal_is_canonical(Vm&, Args) {
  return Owned::boolean(true);
}
Result<Owned> radix(Vm& vm, Args) {
  return new_decimal(vm, from_int64(10));
}

// -- the tables

// clang-format off
#define OF_ONE(X)                                                                                                 \
  X(exp) X(is_normal) X(is_subnormal) X(ln) X(log10) X(logb) X(logical_invert) X(next_minus) X(next_plus)          \
  X(normalize) X(number_class) X(sqrt)
#define OF_ONE_ALONE(X)                                                                                           \
  X(copy_abs) X(copy_negate) X(is_finite) X(is_infinite) X(is_nan) X(is_qnan) X(is_signed) X(is_snan) X(is_zero)
#define OF_TWO(X)                                                                                                 \
  X(compare) X(compare_signal) X(compare_total) X(compare_total_mag) X(logical_and) X(logical_or) X(logical_xor)   \
  X(max) X(max_mag) X(min) X(min_mag) X(next_toward) X(remainder_near) X(rotate) X(scaleb) X(shift)
// clang-format on

#define ROW(name) {#name "(self, /, context=None)", method<name>},
#define ROW_ALONE(name) {#name "(self, /)", method<name>},
#define ROW_OF_TWO(name) {#name "(self, /, other, context=None)", method<name>},
const NativeRow of_decimal[] = {
    OF_ONE(ROW) OF_ONE_ALONE(ROW_ALONE) OF_TWO(ROW_OF_TWO)  //
    {"copy_sign(self, /, other, context=None)", copy_sign},
    {"same_quantum(self, /, other, context=None)", same_quantum},
    {"fma(self, /, other, third, context=None)", fma},
    {"quantize(self, /, exp, rounding=None, context=None)", decimal_quantize},
    {"to_integral(self, /, rounding=None, context=None)", method_with_rounding<to_integral_value>},
    {"to_integral_exact(self, /, rounding=None, context=None)", method_with_rounding<to_integral_exact>},
    {"to_integral_value(self, /, rounding=None, context=None)", method_with_rounding<to_integral_value>},
    {"to_eng_string(self, /, context=None)", to_string<Notation::Engineering>},
    {"is_canonical(self, /)", decimal_is_canonical},
    {"radix(self, /)", radix},
};
#undef ROW
#undef ROW_ALONE
#undef ROW_OF_TWO

#define ROW(name) {#name "(self, x, /)", method<name>},
#define ROW_OF_TWO(name) {#name "(self, x, y, /)", method<name>},
const NativeRow of_contexts[] = {
    OF_ONE(ROW) OF_ONE_ALONE(ROW) OF_TWO(ROW_OF_TWO)  //
    {"_apply(self, object, /)", method<applied>},
    {"abs(self, x, /)", method<absolute>},
    {"minus(self, x, /)", method<minus>},
    {"plus(self, x, /)", method<plus>},
    {"to_integral(self, x, /)", method<to_integral_value>},
    {"to_integral_exact(self, x, /)", method<to_integral_exact>},
    {"to_integral_value(self, x, /)", method<to_integral_value>},
    {"add(self, x, y, /)", method<add>},
    {"divide(self, x, y, /)", method<divide>},
    {"divide_int(self, x, y, /)", method<divide_int>},
    {"multiply(self, x, y, /)", method<multiply>},
    {"quantize(self, x, y, /)", method<quantize>},
    {"remainder(self, x, y, /)", method<remainder>},
    {"subtract(self, x, y, /)", method<subtract>},
    {"divmod(self, x, y, /)", context_divmod},
    {"power(self, /, a, b, modulo=None)", context_power},
    {"fma(self, x, y, z, /)", fma},
    {"copy_decimal(self, x, /)", method<copy_decimal>},
    {"copy_sign(self, x, y, /)", copy_sign},
    {"same_quantum(self, x, y, /)", same_quantum},
    {"canonical(self, x, /)", context_canonical},
    {"is_canonical(self, x, /)", context_is_canonical},
    {"create_decimal(self, num='0', /)", context_create_decimal},
    {"create_decimal_from_float(self, f, /)", context_create_from_float},
    {"radix(self, /)", radix},
    {"to_eng_string(self, x, /)", to_string<Notation::Engineering>},
    {"to_sci_string(self, x, /)", to_string<Notation::Scientific>},
};
#undef ROW
#undef ROW_OF_TWO

}  // namespace

const std::span<const NativeRow> decimal_operations = of_decimal, context_operations = of_contexts;

}  // namespace fermata::decimal
