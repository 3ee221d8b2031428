// The signals of decimal arithmetic as exceptions, and flags and traps as mappings of them to bools.
#include <bit>

#include "builtins/arguments.h"
#include "decimal/objects.h"
#include "objects/int.h"

namespace fermata::decimal {

namespace {

// What says it, its name, the signals that it is derived from, a built-in exception besides.
struct Row {
  uint32_t signals;
  const char* name;
  std::span<const char* const> bases;
  Type* Exceptions::* also = nullptr;
};
constexpr const char* kAlone[] = {"DecimalException"};
constexpr const char* kOfInvalid[] = {"InvalidOperation"};
constexpr const char* kOfOverflow[] = {"Inexact", "Rounded"};
constexpr const char* kOfUnderflow[] = {"Inexact", "Rounded", "Subnormal"};
// The signals in the order in which they take precedence, then what is more precise than InvalidOperation.
constexpr Row kRows[kSignalCount + kConditionCount] = {
    {signal::kInvalid, "InvalidOperation", kAlone},
    {signal::kFloatOperation, "FloatOperation", kAlone, &Exceptions::TypeError},
    {signal::kDivisionByZero, "DivisionByZero", kAlone, &Exceptions::ZeroDivisionError},
    {signal::kOverflow, "Overflow", kOfOverflow},
    {signal::kUnderflow, "Underflow", kOfUnderflow},
    {signal::kSubnormal, "Subnormal", kAlone},
    {signal::kInexact, "Inexact", kAlone},
    {signal::kRounded, "Rounded", kAlone},
    {signal::kClamped, "Clamped", kAlone},
    {signal::kConversionSyntax, "ConversionSyntax", kOfInvalid},
    {signal::kDivisionImpossible, "DivisionImpossible", kOfInvalid},
    {signal::kDivisionUndefined, "DivisionUndefined", kOfInvalid, &Exceptions::ZeroDivisionError},
    {signal::kInvalidContext, "InvalidContext", kOfInvalid},
};
// Bases come before what is derived from them.
constexpr uint32_t kMakingOrder[] = {0, 1, 2, 5, 6, 7, 8, 3, 4, 9, 10, 11, 12};

constexpr char kNoSignal[] =
    "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
    "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";

SignalDict* self_signals(Args args) {
  return args.self<SignalDict>();
}

bool is_signal_dict(Vm& vm, Value value) {
  return value.is_object() && is_subtype(value.object()->type, vm.type_for(signal_dict_mixin_spec));
}

// The signals that one of the nine exceptions stands for.
Result<uint32_t> signals_of_exception(Vm& vm, Value exception) {
  for (uint32_t at = 0; at < kSignalCount; at++)
    if (state_of(vm).exceptions[at] == exception) return kRows[at].signals;
  return vm.key_error(Owned(vm.str_of(kNoSignal)));
}

Ref<Tuple> all_exceptions(Vm& vm) {
  Ref<Tuple> all = new_tuple(vm.heap, kSignalCount);
  for (uint32_t at = 0; at < kSignalCount; at++) all->items()[at] = Owned(state_of(vm).exceptions[at]).leak();
  return all;
}

Result<uint32_t> signals_of_plain_dict(Vm& vm, Dict* dict) {
  if (dict->used != kSignalCount) return vm.key_error(Owned(vm.str_of("invalid signal dict")));
  uint32_t signals = 0, position = 0;
  while (DictEntry* entry = dict_next(dict, position)) {
    const uint32_t these = TRY(signals_of_exception(vm, Owned(entry->key)));
    if (TRY(vm.truth(Owned(entry->value)))) signals |= these;
  }
  return signals;
}

Result<Owned> new_of_type(Vm& vm, Args args) {
  return vm.heap.make<SignalDict>(args.object<Type>(0));
}
Result<Owned> initialize(Vm&, Args) {
  return Owned::none();
}
Result<Owned> get_item(Vm& vm, Args args) {
  return Owned::boolean(self_signals(args)->signals & TRY(signals_of_exception(vm, args[1])));
}
Result<Owned> set_item(Vm& vm, Args args) {
  const uint32_t these = TRY(signals_of_exception(vm, args[1]));
  if (TRY(vm.truth(args[2])))
    self_signals(args)->signals |= these;
  else
    self_signals(args)->signals &= ~these;
  return Owned::none();
}
Result<Owned> delete_item(Vm& vm, Args) {
  return vm.value_error("signal keys cannot be deleted");
}
Result<Owned> iterate(Vm& vm, Args) {
  return vm.get_iterator(Owned(all_exceptions(vm)));
}
Result<Owned> length(Vm&, Args) {
  return Owned::integer(kSignalCount);
}

Result<Owned> copy(Vm& vm, Args args) {
  Ref<Dict> copied = new_dict(vm.heap);
  for (uint32_t at = 0; at < kSignalCount; at++)
    TRY(vm.dict_set(copied, state_of(vm).exceptions[at],
                    Value::boolean(self_signals(args)->signals & kRows[at].signals)));
  return copied;
}

Result<Owned> show(Vm& vm, Args args) {
  StrBuilder text(vm.heap);
  for (uint32_t at = 0; at < kSignalCount; at++) {
    text.append_ascii(at ? ", " : "{");
    text.append(TRY(vm.repr(state_of(vm).exceptions[at])));
    text.append_ascii(self_signals(args)->signals & kRows[at].signals ? ":True" : ":False");
  }
  text.append_ascii("}");
  return text.finish();
}

Result<Owned> is_equal(Vm& vm, Args args) {
  Dict* dict = cast_if<Dict>(args[1], kDictSubclass);
  uint32_t other = 0;
  if (is_signal_dict(vm, args[1])) {
    other = args.object<SignalDict>(1)->signals;
  } else if (dict) {
    Result<uint32_t> signals = signals_of_plain_dict(vm, dict);
    if (signals.is_raised()) {
      if (!vm.discard_pending(vm.exceptions.KeyError)) return Raised{};
      return Owned::not_implemented();
    }
    other = signals.peek();
  } else {
    return Owned::not_implemented();
  }
  return Owned::boolean(self_signals(args)->signals == other);
}

Result<void> prepare_mixin(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict, vm.names.__hash__, Value::none());
  return {};
}

const NativeRow mixin_methods[] = {
    {"__new__(type, /, *args, **kwargs)", new_of_type, NativeKind::StaticMethod},
    {"__init__(self, /, *args, **kwargs)", initialize},
    {"__repr__(self, /)", show},
    {"__eq__(self, value, /)", is_equal},
    {"__iter__(self, /)", iterate},
    {"__len__(self, /)", length},
    {"__getitem__(self, key, /)", get_item},
    {"__setitem__(self, key, value, /)", set_item},
    {"__delitem__(self, key, /)", delete_item},
    {"copy(self, /)", copy},
};

// -- making the classes

Result<Owned> new_class(Vm& vm, const char* name, const char* home, const Ref<List>& bases) {
  Ref<Dict> body = new_dict(vm.heap);
  dict_set(vm.heap, body, vm.names.__module__, Value(vm.intern(home)));
  Ref<Tuple> all = tuple_from(vm.heap, bases->span());
  Type* meta = TRY(vm.metaclass_of(vm.types.type, all));
  return vm.call(Value(meta), {Value(vm.intern(name)), Value(all.get()), Value(body.get())});
}

Result<void> make_exception(Vm& vm, Module* module, const char* name, std::span<const char* const> base_names,
                            Type* base, Owned& made) {
  Ref<List> bases = new_list(vm.heap);
  for (const char* base_name : base_names)
    list_append(vm.heap, bases, Owned(dict_get(module->dict, vm.intern(base_name))));
  if (base) list_append(vm.heap, bases, Owned(Value(base)));
  made = TRY(new_class(vm, name, "decimal", bases));
  vm.add_to_module(module, name, made);
  return {};
}

}  // namespace

const TypeSpec signal_dict_mixin_spec = {
    .name = "decimal.SignalDictMixin",
    .size = sizeof(SignalDict),
    .flags = kSubclassable,
    .methods = mixin_methods,
    .prepare = prepare_mixin,
};

Result<void> prepare_signals(Vm& vm, Module* module) {
  State& state = state_of(vm);
  Owned base;
  TRY(make_exception(vm, module, "DecimalException", {}, vm.exceptions.ArithmeticError, base));
  for (uint32_t at : kMakingOrder) {
    const Row& row = kRows[at];
    TRY(make_exception(vm, module, row.name, row.bases, row.also ? vm.exceptions.*row.also : nullptr,
                       state.exceptions[at]));
  }
  Owned abc = TRY(vm.import_module("collections.abc"));
  Ref<List> bases = new_list(vm.heap);
  list_append(vm.heap, bases, Owned(Value(vm.type_for(signal_dict_mixin_spec))));
  list_append(vm.heap, bases, TRY(vm.get_attribute(abc, "MutableMapping")));
  Owned made = TRY(new_class(vm, "SignalDict", "abc", bases));
  state.signal_dict = Ref<Type>(static_cast<Type*>(made->object()));
  return {};
}

Ref<SignalDict> new_signal_dict(Vm& vm, uint32_t signals) {
  Ref<SignalDict> dict = vm.heap.make<SignalDict>(state_of(vm).signal_dict);
  dict->signals = signals;
  return dict;
}

Result<uint32_t> signals_of_list(Vm& vm, List* list) {
  uint32_t signals = 0;
  for (uint32_t at = 0; at < list->length; at++) signals |= TRY(signals_of_exception(vm, list->items[at]));
  return signals;
}

Result<uint32_t> signals_of_dict(Vm& vm, Value value) {
  if (is_signal_dict(vm, value)) return static_cast<SignalDict*>(value.object())->signals;
  if (Dict* dict = cast_if<Dict>(value, kDictSubclass)) return signals_of_plain_dict(vm, dict);
  return vm.type_error("argument must be a signal dict");
}

Ref<List> list_of_signals(Vm& vm, uint32_t signals) {
  Ref<List> list = new_list(vm.heap);
  for (uint32_t at = 0; at < kSignalCount; at++)
    if (signals & kRows[at].signals) list_append(vm.heap, list, state_of(vm).exceptions[at]);
  return list;
}

std::string signals_text(uint32_t signals) {
  std::string text = "[";
  for (uint32_t left = signals; left; left &= left - 1) {
    const uint32_t lowest = left & -left;
    const Row* row = kRows;
    while (!(row->signals & lowest)) row++;
    if (row->signals & signals & (lowest - 1)) continue;  // InvalidOperation once
    if (text.size() > 1) text += ", ";
    text += row->name;
  }
  return text + "]";
}

Result<void> report(Vm& vm, ContextObject* context, uint32_t signals) {
  if (signals == 0) return {};
  context->flags->signals |= signals & ~uint32_t{signal::kNoMemory};
  if (signals & signal::kNoMemory) return vm.memory_error();
  const uint32_t trapped = signals & context->traps->signals;
  if (trapped == 0) return {};
  State& state = state_of(vm);
  // All that were trapped, the conditions first: InvalidOperation among them is the one that says no more.
  Ref<List> all = new_list(vm.heap);
  if (trapped & signal::kInvalidOperation) list_append(vm.heap, all, state.exceptions[0]);
  for (uint32_t at = kSignalCount; at < kSignalCount + kConditionCount; at++)
    if (trapped & kRows[at].signals) list_append(vm.heap, all, state.exceptions[at]);
  for (uint32_t at = 1; at < kSignalCount; at++)
    if (trapped & kRows[at].signals) list_append(vm.heap, all, state.exceptions[at]);
  uint32_t first = 0;
  while (!(trapped & kRows[first].signals)) first++;
  const Value args[] = {Value(all.get())};
  return vm.raise(static_cast<Type*>(state.exceptions[first]->object()), args);
}

}  // namespace fermata::decimal
