// collections.deque: a ring buffer.
#include "builtins/deque.h"

#include <algorithm>
#include <cstdlib>

#include "builtins/containers.h"
#include "objects/type_name.h"

namespace fermata {

namespace {

struct Deque : Object {
  Value* ring;  // malloc'ed, owned; `capacity` places, a power of two
  uint32_t capacity;
  uint32_t head;  // place of the first item
  uint32_t length;
  uint32_t changes;  // goes up whenever an item comes or goes: iterators notice
  int64_t maximum;   // maxlen, -1: none

  Value& at(uint32_t index) const { return ring[(head + index) & (capacity - 1)]; }
};

void grow(Vm& vm, Deque* deque) {
  uint32_t capacity = deque->capacity ? deque->capacity * 2 : 8;
  auto* ring = static_cast<Value*>(std::malloc(capacity * sizeof(Value)));
  CHECK(ring != nullptr);
  for (uint32_t i = 0; i < deque->length; i++) ring[i] = deque->at(i);
  std::free(static_cast<void*>(deque->ring));
  vm.heap.account(int64_t{capacity - deque->capacity} * static_cast<int64_t>(sizeof(Value)));
  deque->ring = ring;
  deque->capacity = capacity;
  deque->head = 0;
}

Owned take_first(Deque* deque) {
  Owned item = Owned::adopt(deque->at(0));
  deque->head = (deque->head + 1) & (deque->capacity - 1);
  deque->length--;
  deque->changes++;
  return item;
}

Owned take_last(Deque* deque) {
  deque->changes++;
  return Owned::adopt(deque->at(--deque->length));
}

void push_last(Vm& vm, Deque* deque, Owned item) {
  if (deque->maximum == 0) return;
  Owned pushed_out;
  if (deque->length == deque->maximum) pushed_out = take_first(deque);
  if (deque->length == deque->capacity) grow(vm, deque);
  deque->at(deque->length++) = item.leak();
  deque->changes++;
}

void push_first(Vm& vm, Deque* deque, Owned item) {
  if (deque->maximum == 0) return;
  Owned pushed_out;
  if (deque->length == deque->maximum) pushed_out = take_last(deque);
  if (deque->length == deque->capacity) grow(vm, deque);
  deque->head = (deque->head - 1) & (deque->capacity - 1);
  deque->length++;
  deque->at(0) = item.leak();
  deque->changes++;
}

void clear_deque(Object* object) {
  auto* deque = static_cast<Deque*>(object);
  Value* ring = std::exchange(deque->ring, nullptr);
  uint32_t head = deque->head, length = deque->length, capacity = deque->capacity;
  deque->head = deque->length = deque->capacity = 0;
  deque->changes++;
  object->type->heap->account(-int64_t{capacity} * static_cast<int64_t>(sizeof(Value)));
  for (uint32_t i = 0; i < length; i++) release(ring[(head + i) & (capacity - 1)]);
  std::free(static_cast<void*>(ring));
}

void traverse_deque(Object* object, Visitor& visit) {
  auto* deque = static_cast<Deque*>(object);
  for (uint32_t i = 0; i < deque->length; i++) visit(deque->at(i));
}

Ref<Deque> new_deque(Vm& vm, Type* type, int64_t maximum) {
  Ref<Deque> deque = vm.heap.make<Deque>(type);
  deque->maximum = maximum;
  return deque;
}

Result<void> extend(Vm& vm, Deque* deque, Value iterable) {
  Owned source(iterable);
  if (iterable == Value(deque)) source = TRY(gather(vm, iterable));
  return vm.for_each(source, [&](Value item) -> Result<void> {
    push_last(vm, deque, Owned(item));
    return {};
  });
}

// A deque of the same class, maxlen and items.
Result<Owned> copy_of(Vm& vm, Deque* self) {
  if (self->type == vm.types.deque) {
    Ref<Deque> copy = new_deque(vm, self->type, self->maximum);
    for (uint32_t i = 0; i < self->length; i++) push_last(vm, copy.get(), Owned(self->at(i)));
    return copy;
  }
  if (self->maximum < 0) return vm.call(Value(self->type), {Value(self)});
  return vm.call(Value(self->type), {Value(self), Value::integer(self->maximum)});
}

Deque* as_deque(const Vm& vm, Value value) {
  return value.is_object() && is_subtype(value.object()->type, vm.types.deque) ? static_cast<Deque*>(value.object())
                                                                               : nullptr;
}

Result<Owned> deque_new(Vm& vm, Args args) {
  return new_deque(vm, args.object<Type>(0), -1);
}

Result<Owned> deque_init(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t maximum = -1;
  if (!args[2].is_none()) {
    if (!is_int_like(args[2])) return vm.type_error({"an integer is required"});
    if (!int_to_int64(args[2], maximum)) return vm.overflow_error({"Python int too large to convert to C ssize_t"});
    if (maximum < 0) return vm.value_error({"maxlen must be non-negative"});
  }
  clear_deque(deque);
  deque->maximum = maximum;
  if (args.has(1)) TRY(extend(vm, deque, args[1]));
  return Owned::none();
}

Result<Owned> deque_repr(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  ReprGuard guard(vm, deque);
  if (guard.is_recursive()) return vm.str_of("[...]");
  Ref<List> items = TRY(gather(vm, args[0]));
  Ref<Str> text = TRY(vm.repr(Value(items.get())));
  if (deque->maximum < 0) return str_from_pieces(vm.heap, {plain_name(deque->type), "(", text, ")"});
  return str_from_pieces(vm.heap, {plain_name(deque->type), "(", text, ", maxlen=", deque->maximum, ")"});
}

template <Comparison op>
Result<Owned> deque_compare(Vm& vm, Args args) {
  auto* a = args.self<Deque>();
  Deque* b = as_deque(vm, args[1]);
  if (!b) return Owned::not_implemented();
  return compare_sequences(
      vm, op, [a] { return a->length; }, [a](uint32_t i) { return a->at(i); }, [b] { return b->length; },
      [b](uint32_t i) { return b->at(i); });
}

Result<Owned> deque_length(Vm&, Args args) {
  return Owned::integer(args.self<Deque>()->length);
}

Raised mutated(Vm& vm, Type* error) {
  return vm.raise(error, {"deque mutated during iteration"});
}

// Index of the first equal item, -1 if there is none; `error` when the comparison changes the deque.
Result<int64_t> find(Vm& vm, Deque* deque, Value value, int64_t start, int64_t stop, Type* error) {
  uint32_t changes = deque->changes;
  for (int64_t i = start; i < stop && i < deque->length; i++) {
    Owned item(deque->at(static_cast<uint32_t>(i)));
    bool same = TRY(vm.equal(item, value));
    if (deque->changes != changes) return mutated(vm, error);
    if (same) return i;
  }
  return -1;
}

Result<Owned> deque_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(find(vm, args.self<Deque>(), args[1], 0, INT64_MAX, vm.exceptions.RuntimeError)) >= 0);
}

Result<Owned> deque_count(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t count = 0;
  uint32_t changes = deque->changes;
  for (uint32_t i = 0; i < deque->length; i++) {
    Owned item(deque->at(i));
    count += TRY(vm.equal(item, args[1]));
    if (deque->changes != changes) return mutated(vm, vm.exceptions.RuntimeError);
  }
  return Owned::integer(count);
}

Result<Owned> deque_index(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  Bounds bounds = TRY(bounds_arguments(vm, args[2], args[3], deque->length));
  int64_t found = TRY(find(vm, deque, args[1], bounds.start, bounds.end, vm.exceptions.RuntimeError));
  if (found >= 0) return Owned::integer(found);
  return vm.value_error({"deque.index(x): x not in deque"});
}

Result<uint32_t> place(Vm& vm, Deque* deque, Value key) {
  if (!has_index(vm, key)) return vm.type_error({"sequence index must be integer, not '", vm.type_of(key), "'"});
  return place_argument(vm, key, deque->length, "deque index out of range");
}

Result<Owned> deque_get_item(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  return Owned(deque->at(TRY(place(vm, deque, args[1]))));
}

Result<Owned> deque_set_item(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  uint32_t index = TRY(place(vm, deque, args[1]));
  Owned old = Owned::adopt(std::exchange(deque->at(index), Owned(args[2]).leak()));
  return Owned::none();
}

void remove_at(Deque* deque, uint32_t index) {
  Owned item = Owned::adopt(deque->at(index));
  for (uint32_t i = index; i + 1 < deque->length; i++) deque->at(i) = deque->at(i + 1);
  deque->length--;
  deque->changes++;
}

Result<Owned> deque_delete_item(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  remove_at(deque, TRY(place(vm, deque, args[1])));
  return Owned::none();
}

Result<Owned> deque_remove(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t found = TRY(find(vm, deque, args[1], 0, INT64_MAX, vm.exceptions.IndexError));
  if (found < 0) return vm.value_error({"deque.remove(x): x not in deque"});
  remove_at(deque, static_cast<uint32_t>(found));
  return Owned::none();
}

Result<Owned> deque_insert(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t index = TRY(vm.index(args[1]));
  if (deque->length == deque->maximum) return vm.index_error({"deque already at its maximum size"});
  if (index < 0) index = std::max<int64_t>(index + deque->length, 0);
  auto target = static_cast<uint32_t>(std::min<int64_t>(index, deque->length));
  push_last(vm, deque, Owned(args[2]));
  for (uint32_t i = deque->length - 1; i > target; i--) std::swap(deque->at(i), deque->at(i - 1));
  return Owned::none();
}

Result<Owned> deque_append(Vm& vm, Args args) {
  push_last(vm, args.self<Deque>(), Owned(args[1]));
  return Owned::none();
}
Result<Owned> deque_appendleft(Vm& vm, Args args) {
  push_first(vm, args.self<Deque>(), Owned(args[1]));
  return Owned::none();
}
Result<Owned> deque_pop(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  if (deque->length == 0) return vm.index_error({"pop from an empty deque"});
  return take_last(deque);
}
Result<Owned> deque_popleft(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  if (deque->length == 0) return vm.index_error({"pop from an empty deque"});
  return take_first(deque);
}

Result<Owned> deque_extend(Vm& vm, Args args) {
  TRY(extend(vm, args.self<Deque>(), args[1]));
  return Owned::none();
}
Result<Owned> deque_extendleft(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  Owned source(args[1]);
  if (args[0] == args[1]) source = TRY(gather(vm, args[1]));
  TRY(vm.for_each(source, [&](Value item) -> Result<void> {
    push_first(vm, deque, Owned(item));
    return {};
  }));
  return Owned::none();
}

Result<Owned> deque_rotate(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t steps = TRY(vm.index(args[1]));
  if (deque->length < 2) return Owned::none();
  int64_t length = deque->length;
  steps = ((steps % length) + length) % length;
  // Whichever way is shorter.
  if (steps <= length / 2) {
    for (; steps > 0; steps--) push_first(vm, deque, take_last(deque));
  } else {
    for (; steps < length; steps++) push_last(vm, deque, take_first(deque));
  }
  return Owned::none();
}

Result<Owned> deque_reverse(Vm&, Args args) {
  auto* deque = args.self<Deque>();
  for (uint32_t i = 0, j = deque->length; i + 1 < j; i++) std::swap(deque->at(i), deque->at(--j));
  return Owned::none();
}

Result<Owned> deque_clear(Vm&, Args args) {
  clear_deque(args[0].object());
  return Owned::none();
}

Result<Owned> deque_copy(Vm& vm, Args args) {
  return copy_of(vm, args.self<Deque>());
}

Result<Owned> deque_add(Vm& vm, Args args) {
  Deque* other = as_deque(vm, args[1]);
  if (!other) return vm.type_error({"can only concatenate deque (not \"", vm.type_of(args[1]), "\") to deque"});
  Owned copy = TRY(copy_of(vm, args.self<Deque>()));
  TRY(extend(vm, static_cast<Deque*>(copy->object()), args[1]));
  return copy;
}

Result<Owned> deque_in_place_add(Vm& vm, Args args) {
  TRY(extend(vm, args.self<Deque>(), args[1]));
  return Owned(args[0]);
}

Result<void> repeat(Vm& vm, Deque* deque, int64_t times) {
  std::vector<Owned> items;
  for (uint32_t i = 0; i < deque->length; i++) items.emplace_back(deque->at(i));
  if (times == 0) clear_deque(deque);
  for (int64_t i = 1; i < times; i++) {
    for (const Owned& item : items) push_last(vm, deque, item);
  }
  return {};
}

Result<Owned> deque_multiply(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t times = TRY(repetitions(vm, args[1], deque->length, sizeof(Value)));
  if (times < 0) return Owned::not_implemented();
  Owned copy = TRY(copy_of(vm, deque));
  TRY(repeat(vm, static_cast<Deque*>(copy->object()), times));
  return copy;
}

Result<Owned> deque_in_place_multiply(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  int64_t times = TRY(repetitions(vm, args[1], deque->length, sizeof(Value)));
  if (times < 0) return Owned::not_implemented();
  TRY(repeat(vm, deque, times));
  return Owned(args[0]);
}

Result<Owned> deque_reduce(Vm& vm, Args args) {
  auto* deque = args.self<Deque>();
  Ref<Tuple> arguments = deque->maximum < 0 ? vm.tuple({}) : Ref<Tuple>();
  if (!arguments) {
    Ref<Tuple> nothing = vm.tuple({});
    arguments = vm.tuple({Value(nothing.get()), Value::integer(deque->maximum)});
  }
  Owned state = TRY(vm.call_method(args[0], vm.intern("__getstate__")));
  Owned iterator = TRY(vm.get_iterator(args[0]));
  return vm.tuple({Value(deque->type), Value(arguments.get()), state, iterator});
}

Result<Owned> get_maxlen(Vm&, Value self) {
  int64_t maximum = static_cast<Deque*>(self.object())->maximum;
  return maximum < 0 ? Owned::none() : Owned::integer(maximum);
}

// -- iteration

struct DequeIterator : Object {
  Ref<Deque> deque;  // null once exhausted
  uint32_t given;
  uint32_t changes;
};

template <Type* Types::* type>
Result<Owned> deque_iter(Vm& vm, Args args) {
  Ref<DequeIterator> iterator = vm.heap.make<DequeIterator>(vm.types.*type);
  iterator->deque = Ref<Deque>(args.self<Deque>());
  iterator->changes = iterator->deque->changes;
  return iterator;
}

template <bool backwards>
Result<Owned> deque_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<DequeIterator*>(self);
  Deque* deque = iterator->deque.get();
  if (!deque) return Owned::exhausted();
  if (deque->changes != iterator->changes) {
    iterator->deque = nullptr;
    return mutated(vm, vm.exceptions.RuntimeError);
  }
  if (iterator->given == deque->length) {
    iterator->deque = nullptr;
    return Owned::exhausted();
  }
  uint32_t index = iterator->given++;
  return Owned(deque->at(backwards ? deque->length - 1 - index : index));
}

Result<Owned> deque_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<DequeIterator>();
  return Owned::integer(iterator->deque ? iterator->deque->length - iterator->given : 0);
}

void traverse_iterator(Object* object, Visitor& visit) {
  visit(static_cast<DequeIterator*>(object)->deque);
}
void clear_iterator(Object* object) {
  static_cast<DequeIterator*>(object)->deque = nullptr;
}

const NativeRow deque_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", deque_iterator_length_hint},
};

const PropertyRow deque_properties[] = {{"maxlen", get_maxlen}};

const NativeRow deque_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", deque_new, NativeKind::StaticMethod},
    {"__init__(self, iterable=, maxlen=None)", deque_init, NativeKind::Method, nullptr, 1},
    {"__repr__(self, /)", deque_repr},
    {"__eq__(self, value, /)", deque_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", deque_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", deque_compare<Comparison::Less>},
    {"__le__(self, value, /)", deque_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", deque_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", deque_compare<Comparison::GreaterEqual>},
    {"__len__(self, /)", deque_length},
    {"__iter__(self, /)", deque_iter<&Types::deque_iterator>},
    {"__reversed__(self, /)", deque_iter<&Types::deque_reverse_iterator>},
    {"__contains__(self, key, /)", deque_contains},
    {"__getitem__(self, key, /)", deque_get_item},
    {"__setitem__(self, key, value, /)", deque_set_item},
    {"__delitem__(self, key, /)", deque_delete_item},
    {"__add__(self, value, /)", deque_add},
    {"__iadd__(self, value, /)", deque_in_place_add},
    {"__mul__(self, value, /)", deque_multiply},
    {"__rmul__(self, value, /)", deque_multiply},
    {"__imul__(self, value, /)", deque_in_place_multiply},
    {"__copy__(self, /)", deque_copy},
    {"__reduce__(self, /)", deque_reduce},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"append(self, item, /)", deque_append},
    {"appendleft(self, item, /)", deque_appendleft},
    {"clear(self, /)", deque_clear},
    {"copy(self, /)", deque_copy},
    {"count(self, value, /)", deque_count},
    {"extend(self, iterable, /)", deque_extend, NativeKind::Method, nullptr, 1},
    {"extendleft(self, iterable, /)", deque_extendleft, NativeKind::Method, nullptr, 1},
    {"index(self, value, start=None, stop=None, /)", deque_index},
    {"insert(self, index, value, /)", deque_insert},
    {"pop(self, /)", deque_pop},
    {"popleft(self, /)", deque_popleft},
    {"remove(self, value, /)", deque_remove},
    {"reverse(self, /)", deque_reverse},
    {"rotate(self, n=1, /)", deque_rotate},
};

Result<void> prepare(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict.get(), vm.names.__hash__, Value::none());
  return {};
}

}  // namespace

Owned deque_take_first(Value value) {
  auto* deque = static_cast<Deque*>(value.object());
  return deque->length > 0 ? take_first(deque) : Owned();
}

Value deque_item(Value value, uint32_t index) {
  auto* deque = static_cast<Deque*>(value.object());
  return index < deque->length ? Value(deque->at(index)) : Value();
}

extern const TypeSpec deque_spec = {
    .name = "collections.deque",
    .size = sizeof(Deque),
    .flags = kSubclassable | kMatchSequence,
    .traverse = traverse_deque,
    .clear = clear_deque,
    .weak_references = true,
    .methods = deque_methods,
    .properties = deque_properties,
    .prepare = prepare,
};

extern const TypeSpec deque_iterator_spec = {
    .name = "_collections._deque_iterator",
    .size = sizeof(DequeIterator),
    .flags = kNoInstances,
    .traverse = traverse_iterator,
    .clear = clear_iterator,
    .next = deque_iterator_next<false>,
    .methods = deque_iterator_methods,
};

extern const TypeSpec deque_reverse_iterator_spec = {
    .name = "_collections._deque_reverse_iterator",
    .size = sizeof(DequeIterator),
    .flags = kNoInstances,
    .traverse = traverse_iterator,
    .clear = clear_iterator,
    .next = deque_iterator_next<true>,
    .methods = deque_iterator_methods,
};

}  // namespace fermata
