// What the vm asks of the built-in scalars before it looks up any method. Declared here because the vm does not know
// builtins/, where these are defined (numbers.cpp, format.cpp).
#pragma once

#include "base/result.h"
#include "vm/vm.h"

namespace fermata {

// left op right for ints, bools and floats of the exact types; NotImplemented when an operand is anything else or the
// operator is not one of numbers.
Result<Owned> number_binary(Vm& vm, Operator op, Value left, Value right);
// The comparison's bool, or NotImplemented, by the same rule. Never raises.
Owned number_compare(Comparison op, Value left, Value right, const Vm& vm);

// format(value, spec) of an exact str, int, bool or float; NotImplemented for other types. `spec` may be null.
Result<Owned> format_scalar(Vm& vm, Value value, const Str* spec);

}  // namespace fermata
