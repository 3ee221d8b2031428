// The module _decimal, and the type Decimal: its looks and its parts. Its methods are in the files beside this one.
#include "decimal/objects.h"

#include "builtins/arguments.h"
#include "objects/int.h"

namespace fermata::decimal {

namespace {

// -- Decimal

Result<Ref<Str>> text_of(Vm& vm, Value self) {
  const bool capitals = TRY(current_context(vm))->settings.capitals;
  return str_from_ascii(vm.heap, to_text(number_of(self), Notation::Scientific, capitals));
}
Result<Owned> decimal_str(Vm& vm, Args args) {
  return TRY(text_of(vm, args[0]));
}
Result<Owned> decimal_repr(Vm& vm, Args args) {
  return str_from_pieces(vm.heap, {"Decimal('", TRY(text_of(vm, args[0])), "')"});
}
Result<Owned> decimal_reduce(Vm& vm, Args args) {
  Ref<Tuple> values = vm.tuple({Value(TRY(text_of(vm, args[0])).get())});
  return vm.tuple({Value(args.self<Object>()->type), Value(values.get())});
}
Result<Owned> decimal_self(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> decimal_adjusted(Vm&, Args args) {
  const Number& number = number_of(args[0]);
  return Owned::integer(number.is_finite() ? number.adjusted() : 0);
}
Result<Owned> decimal_sizeof(Vm&, Args args) {
  return Owned::integer(static_cast<int64_t>(sizeof(DecimalObject) + number_of(args[0]).digits.memory()));
}
Result<Owned> get_real(Vm&, Value self) {
  return Owned(self);
}
Result<Owned> get_imag(Vm& vm, Value) {
  return new_decimal(vm, Number());
}

void clear_decimal(Object* object) {
  Digits& digits = static_cast<DecimalObject*>(object)->number.digits;
  object->type->heap->account(-static_cast<int64_t>(digits.memory()));
  Digits none = std::move(digits);
}

const NativeRow methods[] = {
    {"__str__(self, /)", decimal_str},
    {"__repr__(self, /)", decimal_repr},
    {"__format__(self, format_spec, override=, /)~", decimal_format},
    {"__reduce__(self, /)", decimal_reduce},
    {"__copy__(self, /)", decimal_self},
    {"__deepcopy__(self, memo, /)", decimal_self},
    {"__sizeof__(self, /)", decimal_sizeof},
    {"adjusted(self, /)", decimal_adjusted},
    {"canonical(self, /)", decimal_self},
    {"conjugate(self, /)", decimal_self},
};
const PropertyRow properties[] = {{"real", get_real}, {"imag", get_imag}};

Result<void> prepare_decimal(Vm& vm, Type* type) {
  for (std::span<const NativeRow> rows : {operator_methods, conversion_methods, decimal_operations})
    vm.add_methods(type, rows);
  return {};
}

// -- the module

void traverse_state(Object* object, Visitor& visit) {
  auto* state = static_cast<State*>(object);
  for (const Ref<Type>* type : {&state->decimal, &state->context, &state->context_manager, &state->signal_dict})
    visit(*type);
  visit(state->decimal_tuple);
  for (const Owned& exception : state->exceptions) visit(exception);
  visit(state->variable);
  for (const Ref<ContextObject>* context : {&state->default_context, &state->basic_context, &state->extended_context})
    visit(*context);
}
void clear_state(Object* object) {
  auto* state = static_cast<State*>(object);
  for (Ref<Type>* type : {&state->decimal, &state->context, &state->context_manager, &state->signal_dict})
    *type = nullptr;
  state->decimal_tuple = Owned();
  for (Owned& exception : state->exceptions) exception = Owned();
  state->variable = Owned();
  for (Ref<ContextObject>* context : {&state->default_context, &state->basic_context, &state->extended_context})
    *context = nullptr;
}
const TypeSpec state_spec = {
    .name = "_decimal.State", .size = sizeof(State), .traverse = traverse_state, .clear = clear_state};

Result<Owned> new_decimal_tuple(Vm& vm) {
  Owned collections = TRY(vm.import_module("collections"));
  Owned namedtuple = TRY(vm.get_attribute(collections, "namedtuple"));
  const Value args[] = {Value(vm.intern("DecimalTuple")), Value(vm.intern("sign digits exponent"))};
  const Value names[] = {Value(vm.intern("module"))}, values[] = {Value(vm.intern("decimal"))};
  return vm.call(namedtuple, args, {names, values});
}

Result<void> register_as_number(Vm& vm, Value type) {
  Owned numbers = TRY(vm.import_module("numbers"));
  Owned number = TRY(vm.get_attribute(numbers, "Number"));
  TRY(vm.call_method(number, vm.intern("register"), {type}));
  return {};
}

Result<void> prepare(Vm& vm, Module* module) {
  Ref<State> owned = vm.heap.make<State>(vm.new_type(state_spec));
  vm.decimal_state = Ref<Object>(owned.get());
  State& state = *owned;
  state.decimal = Ref<Type>(vm.new_type(decimal_spec));
  state.context = Ref<Type>(vm.new_type(context_spec));
  state.context_manager = Ref<Type>(vm.new_type(context_manager_spec));
  TRY(prepare_signals(vm, module));
  state.decimal_tuple = TRY(new_decimal_tuple(vm));
  Owned variables = TRY(vm.import_module("_contextvars"));
  Owned variable_type = TRY(vm.get_attribute(variables, "ContextVar"));
  state.variable = TRY(vm.call(variable_type, {Value(vm.intern("decimal_context"))}));
  state.variable_hash = TRY(vm.hash(state.variable));
  constexpr uint32_t kUsualTraps = signal::kInvalid | signal::kDivisionByZero | signal::kOverflow;
  Settings nine_digits;
  nine_digits.precision = 9;
  state.extended_context = new_context(vm, nine_digits, 0);
  nine_digits.rounding = Rounding::HalfUp;
  state.basic_context = new_context(vm, nine_digits, kUsualTraps | signal::kClamped | signal::kUnderflow);
  state.default_context = new_context(vm, Settings(), kUsualTraps);

  const std::pair<const char*, Value> names[] = {
      {"Decimal", Value(state.decimal.get())},
      {"Context", Value(state.context.get())},
      {"DecimalTuple", state.decimal_tuple},
      {"DefaultContext", Value(state.default_context.get())},
      {"BasicContext", Value(state.basic_context.get())},
      {"ExtendedContext", Value(state.extended_context.get())},
      {"HAVE_CONTEXTVAR", Value::boolean(true)},
      {"HAVE_THREADS", Value::boolean(true)},
      {"IEEE_CONTEXT_MAX_BITS", Value::integer(256)},
      {"MAX_PREC", Value::integer(kMostPrecision)},
      {"MAX_EMAX", Value::integer(kMostExponent)},
      {"MIN_EMIN", Value::integer(kLeastExponent)},
      {"MIN_ETINY", Value::integer(kLeastExponent - kMostPrecision + 1)},
      {"__version__", Value(vm.intern("1.70"))},
      {"__libmpdec_version__", Value(vm.intern("2.5.1"))},
  };
  for (auto [name, value] : names) vm.add_to_module(module, name, value);
  for (const char* name : rounding_names) vm.add_to_module(module, name, Value(vm.intern(name)));
  vm.add_functions(module, context_functions);
  return register_as_number(vm, Value(state.decimal.get()));
}

}  // namespace

const TypeSpec decimal_spec = {
    .name = "decimal.Decimal",
    .size = sizeof(DecimalObject),
    .flags = kSubclassable,
    .clear = clear_decimal,
    .methods = methods,
    .properties = properties,
    .prepare = prepare_decimal,
};

bool is_decimal(Vm& vm, Value value) {
  if (!value.is_object()) return false;
  const Type *type = value.object()->type, *decimal = state_of(vm).decimal;
  return type == decimal || is_subtype(type, decimal);
}

Owned new_decimal(Vm& vm, Type* type, Number number) {
  Ref<DecimalObject> object = vm.heap.make<DecimalObject>(type);
  object->number = std::move(number);
  vm.heap.account(static_cast<int64_t>(object->number.digits.memory()));
  return object;
}
Owned new_decimal(Vm& vm, Number number) {
  return new_decimal(vm, state_of(vm).decimal, std::move(number));
}

namespace {
constexpr ModuleSpec module_spec = {.prepare = prepare};
}  // namespace

}  // namespace fermata::decimal

namespace fermata {

extern const ModuleSpec decimal_module = decimal::module_spec;

}  // namespace fermata
