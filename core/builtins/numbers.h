// What int, bool, float and complex share: their layouts as far as Values are not unboxed, conversions between them,
// and arithmetic with Python's errors. number_binary() and its kin, which the vm calls itself, are declared in
// vm/numbers.h.
#pragma once

#include <string>
#include <vector>

#include "objects/int.h"
#include "vm/numbers.h"
#include "vm/vm.h"

namespace fermata {

// Instances of subclasses of float; plain floats are unboxed.
struct FloatObject : Object {
  double value;
};

struct Complex : Object {
  double real, imag;
};
// The heap is that of a Vm.
Owned complex_from(Heap& heap, double real, double imag);

// A float or an instance of a subclass.
inline bool is_float_like(Value value, double& out) {
  if (value.is_float()) {
    out = value.as_float();
    return true;
  }
  if (auto* boxed = cast_if<FloatObject>(value, kFloatSubclass)) {
    out = boxed->value;
    return true;
  }
  return false;
}

// -- conversions
// The seconds that a float or an integer says, for time-outs. ValueError for NaN.
Result<double> seconds_of(Vm& vm, Value value);
// Digits of an int; ValueError past sys.set_int_max_str_digits for bases that are not powers of two.
Result<std::string> int_digits(Vm& vm, Value value, uint32_t base);
// Moves the ends past whitespace: Unicode's, but only C's in a text of ASCII alone.
void trim_number_text(const Str* text, uint32_t& start, uint32_t& end);
// `__int__`, `__float__` and the like should answer with the type itself: DeprecationWarning for a subclass of it.
// `what` begins the message.
Result<void> warn_of_subclass(Vm& vm, std::initializer_list<Piece> what, Value result, Type* type);
// int(text): whitespace, sign, prefix, underscores, digits of any script. `literal` is what errors show.
Result<Owned> int_from_text(Vm& vm, const Str* text, int base, Value literal);
// int(value) for anything but strings: `__int__`, `__index__`, floats.
Result<Owned> int_converted(Vm& vm, Value value);
Result<Owned> int_from_float(Vm& vm, double value);
// A float argument: floats, ints, `__float__`, `__index__`; "must be real number, not str".
Result<double> double_from_number(Vm& vm, Value value);
// OverflowError "int too large to convert to float" beyond.
Result<double> double_from_int(Vm& vm, Value value);
// float("…"): false when the text is no float.
bool parse_float_text(const Str* text, double& out);

// 32-bit words of the absolute value, lowest first, none for zero; and back.
std::vector<uint32_t> int_magnitude_words(Value value);
Owned int_from_words(Heap& heap, const std::vector<uint32_t>& words, bool negative);

// -- arithmetic
Result<Owned> int_binary(Vm& vm, Operator op, Value left, Value right);
Result<Owned> float_binary(Vm& vm, Operator op, double left, double right);
Result<Owned> complex_binary(Vm& vm, Operator op, Value left, Value right);
struct FloatDivision {
  double quotient, remainder;
};
FloatDivision float_divmod(double left, double right);  // right is not zero
Result<Owned> float_power(Vm& vm, double base, double exponent);
Raised division_by_zero(Vm& vm);
Raised result_out_of_range(Vm& vm);  // OverflowError(34, 'Numerical result out of range')

bool compares(Comparison op, int order);

// The rows of an operator and its reflection, for a table where templates `forward` and `reflected` are in scope.
#define OPERATOR_ROWS(name, op)                               \
  {"__" #name "__(self, value, /)", forward<Operator::op>}, { \
    "__r" #name "__(self, value, /)", reflected<Operator::op> \
  }

}  // namespace fermata
