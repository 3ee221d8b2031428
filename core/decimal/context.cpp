// decimal.Context: the settings, flags and traps of operations; which one is current; localcontext().
#include "vm/context.h"
#include "builtins/arguments.h"
#include "decimal/objects.h"
#include "objects/int.h"

namespace fermata::decimal {

namespace {

constexpr const char* kRoundingNames[] = {"ROUND_UP",      "ROUND_DOWN",      "ROUND_CEILING",   "ROUND_FLOOR",
                                          "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"};

ContextObject* self_context(Value self) {
  return static_cast<ContextObject*>(self.object());
}

bool is_context(Vm& vm, Value value) {
  return value.is_object() && is_subtype(value.object()->type, state_of(vm).context);
}

Result<Rounding> rounding_named(Vm& vm, Value name) {
  Str* text = as_str(name);
  for (size_t at = 0; text && at < std::size(kRoundingNames); at++)
    if (str_equals(text, kRoundingNames[at])) return static_cast<Rounding>(at);
  return vm.type_error(
      "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
      "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
}

Result<int64_t> ranged(Vm& vm, Value value, int64_t least, int64_t most, const char* message) {
  if (!is_int_like(value)) return vm.type_error("an integer is required");
  int64_t number;
  if (!int_to_int64(value, number) || number != static_cast<int32_t>(number))
    return vm.overflow_error("Python int too large to convert to C ssize_t");
  if (number < least || number > most) return vm.value_error(message);
  return number;
}

// -- the settings as attributes

Result<Owned> get_precision(Vm&, Value self) {
  return Owned::integer(self_context(self)->settings.precision);
}
Result<Owned> get_rounding(Vm& vm, Value self) {
  return Owned(Value(vm.intern(rounding_name(self_context(self)->settings.rounding))));
}
Result<Owned> get_least_exponent(Vm&, Value self) {
  return Owned::integer(self_context(self)->settings.least_exponent);
}
Result<Owned> get_most_exponent(Vm&, Value self) {
  return Owned::integer(self_context(self)->settings.most_exponent);
}
Result<Owned> get_capitals(Vm&, Value self) {
  return Owned::integer(self_context(self)->settings.capitals);
}
Result<Owned> get_clamp(Vm&, Value self) {
  return Owned::integer(self_context(self)->settings.clamp);
}
Result<Owned> get_flags(Vm&, Value self) {
  return Owned(self_context(self)->flags);
}
Result<Owned> get_traps(Vm&, Value self) {
  return Owned(self_context(self)->traps);
}

Result<void> set_precision(Vm& vm, Value self, Value value) {
  self_context(self)->settings.precision =
      TRY(ranged(vm, value, 1, kMostPrecision, "valid range for prec is [1, MAX_PREC]"));
  return {};
}
Result<void> set_rounding(Vm& vm, Value self, Value value) {
  self_context(self)->settings.rounding = TRY(rounding_named(vm, value));
  return {};
}
Result<void> set_least_exponent(Vm& vm, Value self, Value value) {
  self_context(self)->settings.least_exponent =
      TRY(ranged(vm, value, kLeastExponent, 0, "valid range for Emin is [MIN_EMIN, 0]"));
  return {};
}
Result<void> set_most_exponent(Vm& vm, Value self, Value value) {
  self_context(self)->settings.most_exponent =
      TRY(ranged(vm, value, 0, kMostExponent, "valid range for Emax is [0, MAX_EMAX]"));
  return {};
}
Result<void> set_capitals(Vm& vm, Value self, Value value) {
  self_context(self)->settings.capitals = TRY(ranged(vm, value, 0, 1, "valid values for capitals are 0 or 1"));
  return {};
}
Result<void> set_clamp(Vm& vm, Value self, Value value) {
  self_context(self)->settings.clamp = TRY(ranged(vm, value, 0, 1, "valid values for clamp are 0 or 1"));
  return {};
}
Result<void> set_flags(Vm& vm, Value self, Value value) {
  self_context(self)->flags->signals = TRY(signals_of_dict(vm, value));
  return {};
}
Result<void> set_traps(Vm& vm, Value self, Value value) {
  self_context(self)->traps->signals = TRY(signals_of_dict(vm, value));
  return {};
}

// In the order of Context's parameters.
const PropertyRow kAttributes[] = {
    {"prec", get_precision, set_precision},
    {"rounding", get_rounding, set_rounding},
    {"Emin", get_least_exponent, set_least_exponent},
    {"Emax", get_most_exponent, set_most_exponent},
    {"capitals", get_capitals, set_capitals},
    {"clamp", get_clamp, set_clamp},
    {"flags", get_flags, set_flags},
    {"traps", get_traps, set_traps},
};
constexpr uint32_t kFlags = 6;  // from here on, a list will do in a call

// An attribute as a call gives it; None leaves it.
Result<void> set_given(Vm& vm, Value self, uint32_t which, Value value) {
  if (value.is_none()) return {};
  List* list = cast_if<List>(value, kListSubclass);
  if (which < kFlags || !list) return kAttributes[which].set(vm, self, value);
  const uint32_t signals = TRY(signals_of_list(vm, list));
  (which == kFlags ? self_context(self)->flags : self_context(self)->traps)->signals = signals;
  return {};
}

Result<Owned> set_attribute(Vm& vm, Args args) {
  Str* name = as_str(args[1]);
  const Type* type = args[0].object()->type;
  if (name && !type->has_instance_dict && vm.lookup_in_type(type, name).is_empty())
    return vm.attribute_error(args[0], name);
  return vm.generic_set_attribute(args[0], name, args[2]);
}
Result<Owned> delete_attribute(Vm& vm, Args) {
  return vm.raise(vm.exceptions.AttributeError, "context attributes cannot be deleted");
}

// -- making contexts

Ref<ContextObject> new_context_of(Vm& vm, Type* type, const Settings& settings, uint32_t flags, uint32_t traps) {
  Ref<ContextObject> context = vm.heap.make<ContextObject>(type);
  context->settings = settings;
  context->flags = new_signal_dict(vm, flags);
  context->traps = new_signal_dict(vm, traps);
  return context;
}

Ref<ContextObject> copy_of(Vm& vm, const ContextObject* context, uint32_t flags) {
  return new_context_of(vm, state_of(vm).context, context->settings, flags, context->traps->signals);
}

Result<Owned> context_new(Vm& vm, Args args) {
  const ContextObject* usual = state_of(vm).default_context;
  Settings settings = usual ? usual->settings : Settings();
  settings.capitals = true;
  constexpr uint32_t kUsualTraps = signal::kInvalid | signal::kDivisionByZero | signal::kOverflow;
  return new_context_of(vm, args.object<Type>(0), settings, 0, usual ? usual->traps->signals : kUsualTraps);
}
Result<Owned> context_init(Vm& vm, Args args) {
  for (uint32_t at = 0; at < std::size(kAttributes); at++) TRY(set_given(vm, args[0], at, args[at + 1]));
  return Owned::none();
}
Result<Owned> context_copy(Vm& vm, Args args) {
  return copy_of(vm, args.self<ContextObject>(), args.self<ContextObject>()->flags->signals);
}

Result<Owned> context_reduce(Vm& vm, Args args) {
  const auto* self = args.self<ContextObject>();
  Ref<Tuple> values = new_tuple(vm.heap, std::size(kAttributes));
  for (uint32_t at = 0; at < kFlags; at++) values->items()[at] = TRY(kAttributes[at].get(vm, args[0])).leak();
  values->items()[kFlags] = Owned(list_of_signals(vm, self->flags->signals)).leak();
  values->items()[kFlags + 1] = Owned(list_of_signals(vm, self->traps->signals)).leak();
  return vm.tuple({Value(self->type), Value(values.get())});
}

Result<Owned> context_repr(Vm& vm, Args args) {
  const auto* self = args.self<ContextObject>();
  const Settings& settings = self->settings;
  return str_from_pieces(
      vm.heap, {"Context(prec=", settings.precision, ", rounding=", rounding_name(settings.rounding),
                ", Emin=", settings.least_exponent, ", Emax=", settings.most_exponent,
                ", capitals=", int{settings.capitals}, ", clamp=", int{settings.clamp},
                ", flags=", signals_text(self->flags->signals), ", traps=", signals_text(self->traps->signals), ")"});
}

Result<Owned> context_clear_flags(Vm&, Args args) {
  args.self<ContextObject>()->flags->signals = 0;
  return Owned::none();
}
Result<Owned> context_clear_traps(Vm&, Args args) {
  args.self<ContextObject>()->traps->signals = 0;
  return Owned::none();
}
Result<Owned> context_tiny(Vm&, Args args) {
  return Owned::integer(args.self<ContextObject>()->settings.tiny());
}
Result<Owned> context_top(Vm&, Args args) {
  return Owned::integer(args.self<ContextObject>()->settings.top());
}

void context_traverse(Object* object, Visitor& visit) {
  visit(static_cast<ContextObject*>(object)->flags);
  visit(static_cast<ContextObject*>(object)->traps);
}
void context_clear(Object* object) {
  static_cast<ContextObject*>(object)->flags = nullptr;
  static_cast<ContextObject*>(object)->traps = nullptr;
}

const NativeRow context_methods[] = {
    {"__new__(type, /, *args, **kwargs)", context_new, NativeKind::StaticMethod},
    {"__init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, "
     "traps=None)",
     context_init},
    {"__repr__(self, /)", context_repr},
    {"__setattr__(self, name, value, /)", set_attribute},
    {"__delattr__(self, name, /)", delete_attribute},
    {"__copy__(self, /)", context_copy},
    {"__reduce__(self, /)", context_reduce},
    {"Etiny(self, /)", context_tiny},
    {"Etop(self, /)", context_top},
    {"clear_flags(self, /)", context_clear_flags},
    {"clear_traps(self, /)", context_clear_traps},
    {"copy(self, /)", context_copy},
};

Result<void> prepare_context(Vm& vm, Type* type) {
  vm.add_methods(type, context_operations);
  return {};
}

// -- the current context

Result<void> make_current(Vm& vm, Ref<ContextObject> context) {
  TRY(vm.call_method(state_of(vm).variable, vm.intern("set"), {Value(context.get())}));
  return {};
}

Result<Owned> getcontext(Vm& vm, Args) {
  return Owned(Value(TRY(current_context(vm))));
}

Result<Owned> setcontext(Vm& vm, Args args) {
  if (!is_context(vm, args[0])) return vm.type_error("argument must be a context");
  const State& state = state_of(vm);
  Ref<ContextObject> context(args.object<ContextObject>(0));
  for (const Ref<ContextObject>* shared : {&state.default_context, &state.basic_context, &state.extended_context})
    if (context.get() == shared->get()) context = copy_of(vm, context, 0);
  TRY(make_current(vm, std::move(context)));
  return Owned::none();
}

// Of the interchange format of that many bits.
Result<Owned> ieee_context(Vm& vm, Args args) {
  constexpr int64_t kMostBits = 256;
  const int64_t bits = TRY(vm.index(args[0]));
  if (bits <= 0 || bits > kMostBits || bits % 32)
    return vm.value_error({"argument must be a multiple of 32, with a maximum of ", kMostBits});
  Settings settings;
  settings.precision = 9 * (bits / 32) - 2;
  settings.most_exponent = 3 * (int64_t{1} << (bits / 16 + 3));
  settings.least_exponent = 1 - settings.most_exponent;
  settings.clamp = true;
  return new_context_of(vm, state_of(vm).context, settings, 0, 0);
}

// -- with localcontext():

struct ContextManager : Object {
  Ref<ContextObject> local, outer;
};

Result<Owned> localcontext(Vm& vm, Args args) {
  Ref<ContextManager> manager = vm.heap.make<ContextManager>(state_of(vm).context_manager);
  manager->outer = Ref<ContextObject>(TRY(current_context(vm)));
  const ContextObject* from = TRY(context_argument(vm, args[0]));
  manager->local = copy_of(vm, from, from->flags->signals);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(args.object<Dict>(1), position)) {
    Str* name = static_cast<Str*>(entry->key.object());
    uint32_t which = 0;
    while (which < std::size(kAttributes) && !str_equals(name, kAttributes[which].name)) which++;
    if (which == std::size(kAttributes))
      return vm.type_error({"this function got an unexpected keyword argument '", name, "'"});
    TRY(set_given(vm, Value(manager->local.get()), which, Owned(entry->value)));
  }
  return manager;
}
Result<Owned> manager_enter(Vm& vm, Args args) {
  TRY(make_current(vm, args.self<ContextManager>()->local));
  return Owned(args.self<ContextManager>()->local);
}
Result<Owned> manager_exit(Vm& vm, Args args) {
  TRY(make_current(vm, args.self<ContextManager>()->outer));
  return Owned::boolean(false);
}

void manager_traverse(Object* object, Visitor& visit) {
  visit(static_cast<ContextManager*>(object)->local);
  visit(static_cast<ContextManager*>(object)->outer);
}
void manager_clear(Object* object) {
  static_cast<ContextManager*>(object)->local = nullptr;
  static_cast<ContextManager*>(object)->outer = nullptr;
}

const NativeRow manager_methods[] = {
    {"__enter__(self, /)", manager_enter},
    {"__exit__(self, /, *args)", manager_exit},
};

const NativeRow functions[] = {
    {"getcontext()", getcontext},
    {"setcontext(context, /)", setcontext},
    {"localcontext(ctx=None, **kwargs)", localcontext},
    {"IEEEContext(bits, /)", ieee_context},
};

}  // namespace

const std::span<const char* const> rounding_names = kRoundingNames;
const std::span<const NativeRow> context_functions = functions;

const TypeSpec context_spec = {
    .name = "decimal.Context",
    .size = sizeof(ContextObject),
    .flags = kSubclassable | kCustomSetAttribute,
    .traverse = context_traverse,
    .clear = context_clear,
    .methods = context_methods,
    .properties = kAttributes,
    .prepare = prepare_context,
};

const TypeSpec context_manager_spec = {
    .name = "decimal.ContextManager",
    .size = sizeof(ContextManager),
    .flags = kNoInstances,
    .traverse = manager_traverse,
    .clear = manager_clear,
    .methods = manager_methods,
};

const char* rounding_name(Rounding rounding) {
  return kRoundingNames[static_cast<size_t>(rounding)];
}

Ref<ContextObject> new_context(Vm& vm, const Settings& settings, uint32_t traps) {
  return new_context_of(vm, state_of(vm).context, settings, 0, traps);
}

Result<ContextObject*> current_context(Vm& vm) {
  const State& state = state_of(vm);
  if (!vm.fiber->context->is_empty()) {
    Dict* values = static_cast<Context*>(vm.fiber->context->object())->values;
    const int32_t entry = TRY(vm.dict_entry(values, state.variable.get(), state.variable_hash));
    if (entry >= 0) return self_context(values->entries[entry].value);
  }
  Ref<ContextObject> fresh = copy_of(vm, state.default_context, 0);
  TRY(make_current(vm, fresh));
  return fresh.get();
}

Result<ContextObject*> context_argument(Vm& vm, Value value) {
  if (value.is_empty() || value.is_none()) return current_context(vm);
  if (is_context(vm, value)) return self_context(value);
  return vm.type_error("optional argument must be a context");
}

Result<void> rounding_argument(Vm& vm, Value value, Rounding& rounding) {
  if (value.is_empty() || value.is_none()) return {};
  rounding = TRY(rounding_named(vm, value));
  return {};
}

}  // namespace fermata::decimal
