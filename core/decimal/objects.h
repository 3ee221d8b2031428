// The module _decimal: Decimal and Context, over the arithmetic of number.h.
#pragma once

#include "builtins/common.h"
#include "decimal/number.h"

namespace fermata::decimal {

struct DecimalObject : Object {
  Number number;
};

// Flags or traps: a mapping of the nine signals to bools.
struct SignalDict : Object {
  uint32_t signals;
};

struct ContextObject : Object {
  Settings settings;
  Ref<SignalDict> flags, traps;
};

// The exceptions that a signal raises, and those that say more closely what an InvalidOperation was.
constexpr uint32_t kSignalCount = 9, kConditionCount = 4;

// What the module keeps between calls: Vm::decimal_state.
struct State : Object {
  Ref<Type> decimal, context, context_manager, signal_dict;
  Owned decimal_tuple;
  Owned exceptions[kSignalCount + kConditionCount];
  Owned variable;  // the ContextVar whose value is the current context
  uint32_t variable_hash;
  Ref<ContextObject> default_context, basic_context, extended_context;
};
inline State& state_of(Vm& vm) {
  return static_cast<State&>(*vm.decimal_state);
}

// -- numbers as objects (module.cpp)

inline const Number& number_of(Value decimal) {
  return static_cast<DecimalObject*>(decimal.object())->number;
}
bool is_decimal(Vm& vm, Value value);
Owned new_decimal(Vm& vm, Number number);
Owned new_decimal(Vm& vm, Type* type, Number number);
extern const TypeSpec decimal_spec;

// -- contexts (context.cpp)

extern const TypeSpec context_spec, context_manager_spec;
extern const std::span<const NativeRow> context_functions;
// Without flags.
Ref<ContextObject> new_context(Vm& vm, const Settings& settings, uint32_t traps);
// That of the running task or thread, which owns it.
Result<ContextObject*> current_context(Vm& vm);
// An argument that may be None or missing: the current one then.
Result<ContextObject*> context_argument(Vm& vm, Value value);
// The argument of a rounding mode by its name; None and missing leave it.
Result<void> rounding_argument(Vm& vm, Value value, Rounding& rounding);
const char* rounding_name(Rounding rounding);
extern const std::span<const char* const> rounding_names;

// -- signals (signals.cpp)

extern const TypeSpec signal_dict_mixin_spec;
Result<void> prepare_signals(Vm& vm, Module* module);
Ref<SignalDict> new_signal_dict(Vm& vm, uint32_t signals);
// The signals that a SignalDict, a dict of all or a list of some says.
Result<uint32_t> signals_of_dict(Vm& vm, Value value);
Result<uint32_t> signals_of_list(Vm& vm, List* list);
Ref<List> list_of_signals(Vm& vm, uint32_t signals);
// "[Inexact, Rounded]"
std::string signals_text(uint32_t signals);
// Sets the flags, and raises where a signal is trapped.
Result<void> report(Vm& vm, ContextObject* context, uint32_t signals);

// -- to and from other types (conversions.cpp)

// An operand: a Decimal or an int. It must be kept as long.
class Operand {
 public:
  // False if it is neither.
  bool take(Vm& vm, Value value);
  Result<void> require(Vm& vm, Value value);
  const Number& operator*() const { return *number_; }

 private:
  Number own_;
  const Number* number_ = nullptr;
};
Number number_of_int(Value value);
Number number_of_double(double value);
// An int or float, exactly and without a signal; else TypeError.
Result<Number> number_of_real(Vm& vm, Value value, const char* message);
// The integer part of a finite number.
Result<Owned> int_of_number(Vm& vm, const Number& number, Rounding rounding);
// Exactly, or rounded to the context as Context.create_decimal() does. No context: the current one.
enum class Conversion : uint8_t { Exact, Rounded };
Result<Owned> decimal_from(Vm& vm, Type* type, Value value, ContextObject* context, Conversion conversion);
extern const std::span<const NativeRow> conversion_methods;

// -- operators (operators.cpp)

using Unary = Number (*)(const Number&, Environment&);
using Binary = Number (*)(const Number&, const Number&, Environment&);
Environment environment_of(Vm& vm, const ContextObject* context);
// The result of an operation, after its signals.
Result<Owned> finish(Vm& vm, ContextObject* context, const Environment& environment, Number number);
Result<Owned> apply(Vm& vm, Unary operation, const Number& number, ContextObject* context);
Result<Owned> apply(Vm& vm, Binary operation, const Number& a, const Number& b, ContextObject* context);
// A tuple of quotient and remainder.
Result<Owned> divide_both(Vm& vm, const Number& a, const Number& b, ContextObject* context);
Result<Owned> raise_to(Vm& vm, const Number& a, const Number& b, const Number* modulus, ContextObject* context);
extern const std::span<const NativeRow> operator_methods;

// -- the operations that Decimal and Context both have (methods.cpp)

extern const std::span<const NativeRow> decimal_operations, context_operations;

// -- text (format.cpp)

Result<Owned> decimal_format(Vm& vm, Args args);

}  // namespace fermata::decimal
