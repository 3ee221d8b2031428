// The module _functools: what of `functools` is called as often as the functions that it wraps.
#include "builtins/functools.h"

#include "builtins/install.h"
#include "vm/drawing.h"

namespace fermata {

Result<Owned> get_as_method(Vm& vm, Args args) {
  if (args[1].is_none()) return Owned(args[0]);
  Ref<BoundMethod> method = vm.heap.make<BoundMethod>(vm.types.bound_method);
  method->function = Owned(args[0]);
  method->self = Owned(args[1]);
  return Owned(std::move(method));
}

namespace {

// -- reduce

// What a frame of reduce() waits for.
enum ReduceStep { kBegins, kDraws, kFolds };

// state: the function, the iterator, what there is so far or empty
Result<Owned> fold(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  bool ended = outcome == Outcome::Completed;
  if (ended && frame.step == kFolds) return vm.stop_iteration(value);  // the function is the __next__ of a generator
  if (outcome == Outcome::Raised) {
    if (frame.step == kFolds || !vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
    ended = true;
  }
  Owned arrived(value);
  for (;;) {
    if (frame.step != kDraws) {
      if (frame.step == kFolds) Owned::adopt(std::exchange(frame.state[2], arrived.leak()));
      frame.step = kDraws;
      Result<Owned> item = vm.start_next(frame.state[1]);
      if (item.is_raised() && !vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
      arrived = item.is_raised() ? Owned::exhausted() : std::move(item).value();
      if (is_waiting(arrived)) return arrived;
      ended = arrived->is_exhausted();
    }
    frame.step = kFolds;
    const bool none = frame.state[2].is_empty();
    if (ended && none) return vm.type_error("reduce() of empty iterable with no initial value");
    if (ended) return Owned(frame.state[2]);
    if (none) continue;
    arrived = TRY(vm.start_call(frame.state[0], {frame.state[2], arrived}));
    if (is_waiting(arrived)) return arrived;
  }
}
constexpr NativeFrameBehaviour kFold = {"reduce", fold};

Result<Owned> reduce(Vm& vm, Args args) {
  Result<Owned> iterator = vm.get_iterator(args[1]);
  if (iterator.is_raised())
    return vm.discard_pending(vm.exceptions.TypeError) ? vm.type_error("reduce() arg 2 must support iteration")
                                                       : Raised{};
  return vm.start_native_frame(kFold, {args[0], iterator.peek(), args.has(2) ? args[2] : Value()});
}

// -- cmp_to_key

struct KeyWrapper : Object {
  Owned compare;
  Owned object;  // empty: what cmp_to_key() gives, which is called for the others

  template <typename F>
  void each(F f) {
    f(compare);
    f(object);
  }
};

Owned new_key(Vm& vm, Type* type, Value compare, Value object) {
  Ref<KeyWrapper> key = vm.heap.make<KeyWrapper>(type);
  key->compare = Owned(compare);
  key->object = Owned(object);
  return key;
}

Result<Owned> key_call(Vm& vm, Args args) {
  auto* self = args.self<KeyWrapper>();
  return new_key(vm, self->type, self->compare, args[1]);
}

// state: the function, two objects; data: the comparison of what it says of them with 0
Result<Owned> compare_keys(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  if (outcome == Outcome::Completed) return vm.stop_iteration(value);
  Owned answer(value);
  if (frame.step == 2) return answer;
  if (frame.step++ == 0) {
    answer = TRY(vm.start_call(frame.state[0], {frame.state[1], frame.state[2]}));
    if (is_waiting(answer)) return answer;
  }
  frame.step = 2;
  return vm.start_compare(static_cast<Comparison>(frame.data), answer, Value::integer(0));
}
constexpr NativeFrameBehaviour kCompareKeys = {"cmp_to_key", compare_keys};

template <Comparison op>
Result<Owned> key_compare(Vm& vm, Args args) {
  auto* self = args.self<KeyWrapper>();
  auto* other = cast_exact<KeyWrapper>(args[1], self->type);
  if (!other) return vm.type_error("other argument must be K instance");
  if (self->object->is_empty() || other->object->is_empty()) return vm.raise(vm.exceptions.AttributeError, "object");
  return vm.start_native_frame(kCompareKeys, {self->compare, self->object, other->object}, static_cast<int64_t>(op));
}

Result<Owned> get_object(Vm&, Value self) {
  const Owned& object = static_cast<KeyWrapper*>(self.object())->object;
  return object->is_empty() ? Owned::none() : object;
}
Result<void> set_object(Vm&, Value self, Value value) {
  static_cast<KeyWrapper*>(self.object())->object = Owned(value);
  return {};
}

const NativeRow kKeyMethods[] = {
    {"__call__(self, /, obj)", key_call},
    {"__lt__(self, value, /)", key_compare<Comparison::Less>},
    {"__le__(self, value, /)", key_compare<Comparison::LessEqual>},
    {"__eq__(self, value, /)", key_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", key_compare<Comparison::NotEqual>},
    {"__gt__(self, value, /)", key_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", key_compare<Comparison::GreaterEqual>},
};
const PropertyRow kKeyMembers[] = {{"obj", get_object, set_object, "Value wrapped by a key function."}};

const TypeSpec key_spec = {.name = "functools.KeyWrapper",
                           .size = sizeof(KeyWrapper),
                           .flags = kNoInstances,
                           .traverse = traverse_fields<KeyWrapper>,
                           .clear = clear_fields<KeyWrapper>,
                           .methods = kKeyMethods,
                           .properties = kKeyMembers};

Result<Owned> cmp_to_key(Vm& vm, Args args) {
  Owned type = TRY(vm.get_attribute(TRY(vm.import_module("_functools")), "KeyWrapper"));
  return new_key(vm, static_cast<Type*>(type->object()), args[0], Value());
}

const NativeRow kFunctions[] = {
    {"reduce(function, iterable, /, initial=)", reduce},
    {"cmp_to_key(mycmp)", cmp_to_key},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "KeyWrapper", Value(vm.new_type(key_spec)));
  vm.add_to_module(module, "partial", Value(vm.new_type(partial_spec)));
  vm.add_to_module(module, "_lru_cache_wrapper", Value(vm.new_type(lru_cache_spec)));
  vm.add_to_module(module, "Placeholder", Owned(vm.heap.make<Object>(vm.types.placeholder)));
  return {};
}

}  // namespace

extern const ModuleSpec functools_module;
const ModuleSpec functools_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
