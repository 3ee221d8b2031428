// Decimal's operators and comparisons.
#include "builtins/arguments.h"
#include "builtins/numbers.h"
#include "decimal/objects.h"

namespace fermata::decimal {

namespace {

Result<Owned> apply_operator(Vm& vm, Binary operation, Value left, Value right) {
  Operand a, b;
  if (!a.take(vm, left) || !b.take(vm, right)) return Owned::not_implemented();
  return apply(vm, operation, *a, *b, TRY(current_context(vm)));
}
template <Binary operation>
Result<Owned> forward(Vm& vm, Args args) {
  return apply_operator(vm, operation, args[0], args[1]);
}
template <Binary operation>
Result<Owned> reflected(Vm& vm, Args args) {
  return apply_operator(vm, operation, args[1], args[0]);
}
template <Unary operation>
Result<Owned> prefix(Vm& vm, Args args) {
  return apply(vm, operation, number_of(args[0]), TRY(current_context(vm)));
}

Result<Owned> apply_divmod(Vm& vm, Value left, Value right) {
  Operand a, b;
  if (!a.take(vm, left) || !b.take(vm, right)) return Owned::not_implemented();
  return divide_both(vm, *a, *b, TRY(current_context(vm)));
}
Result<Owned> forward_divmod(Vm& vm, Args args) {
  return apply_divmod(vm, args[0], args[1]);
}
Result<Owned> reflected_divmod(Vm& vm, Args args) {
  return apply_divmod(vm, args[1], args[0]);
}

Result<Owned> apply_power(Vm& vm, Value left, Value right, Value modulus) {
  Operand a, b, c;
  if (!a.take(vm, left) || !b.take(vm, right)) return Owned::not_implemented();
  if (!modulus.is_none() && !c.take(vm, modulus)) return Owned::not_implemented();
  return raise_to(vm, *a, *b, modulus.is_none() ? nullptr : &*c, TRY(current_context(vm)));
}
Result<Owned> forward_power(Vm& vm, Args args) {
  return apply_power(vm, args[0], args[1], args[2]);
}
Result<Owned> reflected_power(Vm& vm, Args args) {
  return apply_power(vm, args[1], args[0], args[2]);
}

Result<Owned> decimal_bool(Vm&, Args args) {
  return Owned::boolean(!number_of(args[0]).is_zero());
}

// -- comparisons

bool is_equality(Comparison op) {
  return op == Comparison::Equal || op == Comparison::NotEqual;
}

// Both sides of a comparison with a Decimal: that of a Rational has been multiplied by the denominator.
struct Sides {
  const Number* left;
  Number scaled;
  Operand right;
  Number converted;
  const Number* other;
};

Result<Number> integer_attribute(Vm& vm, Value rational, const char* name) {
  Owned value = TRY(vm.get_attribute(rational, name));
  if (!is_int_like(value)) return vm.type_error({name, " is not an integer"});
  return number_of_int(value);
}

Result<bool> take_rational(Vm& vm, Value value, Sides& sides) {
  Owned numbers = TRY(vm.import_module("numbers"));
  Owned rational = TRY(vm.get_attribute(numbers, "Rational"));
  if (!TRY(vm.is_instance(value, rational))) return false;
  sides.converted = TRY(integer_attribute(vm, value, "numerator"));
  Number below = TRY(integer_attribute(vm, value, "denominator"));
  if (sides.left->is_finite()) {
    sides.scaled = finite(sides.left->negative, sides.left->digits * below.digits, sides.left->exponent);
    sides.left = &sides.scaled;
  }
  return true;
}

// What a Decimal is compared with; false if it is nothing of the kind.
Result<bool> take_other(Vm& vm, Value value, Comparison op, Sides& sides) {
  if (sides.right.take(vm, value)) {
    sides.other = &*sides.right;
    return true;
  }
  sides.other = &sides.converted;
  double real;
  Complex* complex = cast_exact<Complex>(value, vm.types.complex);
  if (complex && is_equality(op) && complex->imag == 0) {
    real = complex->real;
  } else if (!is_float_like(value, real)) {
    return take_rational(vm, value, sides);
  }
  ContextObject* context = TRY(current_context(vm));
  if (is_equality(op))
    context->flags->signals |= signal::kFloatOperation;
  else
    TRY(report(vm, context, signal::kFloatOperation));
  sides.converted = number_of_double(real);
  return true;
}

Result<Owned> compare_numbers(Vm& vm, Comparison op, const Number& left, const Number& right) {
  if (!left.is_nan() && !right.is_nan()) return Owned::boolean(compares(op, order(left, right)));
  if (!is_equality(op) || left.kind == Kind::Signaling || right.kind == Kind::Signaling)
    TRY(report(vm, TRY(current_context(vm)), signal::kInvalidOperation));
  return Owned::boolean(op == Comparison::NotEqual);
}

Result<Owned> compare_with_other(Vm& vm, Comparison op, const Number& number, Value value) {
  Sides sides;
  sides.left = &number;
  if (!TRY(take_other(vm, value, op, sides))) return Owned::not_implemented();
  return compare_numbers(vm, op, *sides.left, *sides.other);
}

template <Comparison op>
Result<Owned> comparison(Vm& vm, Args args) {
  const Number& number = number_of(args[0]);
  if (is_decimal(vm, args[1])) return compare_numbers(vm, op, number, number_of(args[1]));
  return compare_with_other(vm, op, number, args[1]);
}

#define OPERATOR(name, operation)                          \
  {"__" #name "__(self, value, /)", forward<operation>}, { \
    "__r" #name "__(self, value, /)", reflected<operation> \
  }
const NativeRow operators[] = {
    OPERATOR(add, add),
    OPERATOR(sub, subtract),
    OPERATOR(mul, multiply),
    OPERATOR(truediv, divide),
    OPERATOR(floordiv, divide_int),
    OPERATOR(mod, remainder),
    {"__divmod__(self, value, /)", forward_divmod},
    {"__rdivmod__(self, value, /)", reflected_divmod},
    {"__pow__(self, value, mod=None, /)", forward_power},
    {"__rpow__(self, value, mod=None, /)", reflected_power},
    {"__neg__(self, /)", prefix<minus>},
    {"__pos__(self, /)", prefix<plus>},
    {"__abs__(self, /)", prefix<absolute>},
    {"__bool__(self, /)", decimal_bool},
    {"__eq__(self, value, /)", comparison<Comparison::Equal>},
    {"__ne__(self, value, /)", comparison<Comparison::NotEqual>},
    {"__lt__(self, value, /)", comparison<Comparison::Less>},
    {"__le__(self, value, /)", comparison<Comparison::LessEqual>},
    {"__gt__(self, value, /)", comparison<Comparison::Greater>},
    {"__ge__(self, value, /)", comparison<Comparison::GreaterEqual>},
};
#undef OPERATOR

}  // namespace

const std::span<const NativeRow> operator_methods = operators;

Environment environment_of(Vm& vm, const ContextObject* context) {
  Environment environment{context->settings};
  // Four copies of a number at 4 bytes for each 9 digits.
  while (!vm.heap.can_allocate(static_cast<uint64_t>(2 * environment.most_digits))) environment.most_digits /= 2;
  return environment;
}

Result<Owned> finish(Vm& vm, ContextObject* context, const Environment& environment, Number number) {
  TRY(report(vm, context, environment.signals));
  return new_decimal(vm, std::move(number));
}

Result<Owned> apply(Vm& vm, Unary operation, const Number& number, ContextObject* context) {
  Environment environment = environment_of(vm, context);
  Number result = operation(number, environment);
  return finish(vm, context, environment, std::move(result));
}
Result<Owned> apply(Vm& vm, Binary operation, const Number& a, const Number& b, ContextObject* context) {
  Environment environment = environment_of(vm, context);
  Number result = operation(a, b, environment);
  return finish(vm, context, environment, std::move(result));
}

Result<Owned> divide_both(Vm& vm, const Number& a, const Number& b, ContextObject* context) {
  Environment environment = environment_of(vm, context);
  auto [quotient, rest] = divmod(a, b, environment);
  TRY(report(vm, context, environment.signals));
  return vm.tuple({new_decimal(vm, std::move(quotient)), new_decimal(vm, std::move(rest))});
}
Result<Owned> raise_to(Vm& vm, const Number& a, const Number& b, const Number* modulus, ContextObject* context) {
  Environment environment = environment_of(vm, context);
  Number result = modulus ? power_modulo(a, b, *modulus, environment) : power(a, b, environment);
  return finish(vm, context, environment, std::move(result));
}
}  // namespace fermata::decimal
