#include "builtins/containers.h"

#include <algorithm>

#include "builtins/common.h"

namespace fermata {

Result<int64_t> repetitions(Vm& vm, Value count, uint64_t length, uint64_t item_size) {
  if (!has_index(vm, count)) return -1;
  Owned number = TRY(vm.index_object(count));
  int64_t times;
  if (!int_to_int64(number, times))
    return vm.overflow_error({"cannot fit '", vm.type_of(count), "' into an index-sized integer"});
  if (length == 0 || times <= 0) return 0;
  if (static_cast<uint64_t>(times) > (uint64_t{1} << 31) / length / item_size ||
      !vm.heap.can_allocate(length * item_size * static_cast<uint64_t>(times))) {
    return vm.memory_error();
  }
  return times;
}

Result<Owned> iterator_self(Vm&, Args args) {
  return Owned(args[0]);
}

Ref<IndexIterator> new_index_iterator(Vm& vm, Type* type, Value sequence) {
  Ref<IndexIterator> iterator = vm.heap.make<IndexIterator>(type);
  iterator->sequence = Owned(sequence);
  return iterator;
}

void traverse_index_iterator(Object* object, Visitor& visit) {
  visit(static_cast<IndexIterator*>(object)->sequence);
}
void clear_index_iterator(Object* object) {
  static_cast<IndexIterator*>(object)->sequence = Owned();
}

Result<Owned> iterator_reduced(Vm& vm, const char* name, std::span<const Value> arguments, Value state) {
  Ref<Tuple> given = tuple_from(vm.heap, arguments);
  Value function = dict_get(vm.builtins, vm.intern(name));
  if (function.is_empty()) return vm.raise(vm.exceptions.AttributeError, {name});
  if (state.is_empty()) return vm.tuple({function, Value(given.get())});
  return vm.tuple({function, Value(given.get()), state});
}

Result<Owned> index_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<IndexIterator>();
  const Types& types = vm.types;
  const bool of_list = iterator->type == types.list_iterator || iterator->type == types.list_reverseiterator;
  const bool backwards = iterator->type == types.list_reverseiterator || iterator->type == types.reversed;
  if (!iterator->sequence->is_empty()) {
    const Value sequence[] = {iterator->sequence};
    return iterator_reduced(vm, backwards ? "reversed" : "iter", sequence, int_from(vm.heap, iterator->index));
  }
  // At its end: an iterator over nothing.
  const bool bytes = iterator->type == types.bytes_iterator || iterator->type == types.bytearray_iterator;
  Owned nothing = of_list ? Owned(new_list(vm.heap)) : bytes ? Owned(vm.str_of("")) : Owned(vm.tuple({}));
  const Value arguments[] = {nothing};
  return iterator_reduced(vm, iterator->type == types.reversed ? "reversed" : "iter", arguments);
}

namespace {
Result<Owned> set_index(Vm& vm, Args args, int64_t lowest) {
  int64_t index = TRY(vm.index(args[1]));
  auto* iterator = args.self<IndexIterator>();
  if (index < 0 && iterator->type == vm.types.list_iterator) iterator->sequence = Owned();
  if (iterator->sequence->is_empty()) return Owned::none();
  Owned sequence = iterator->sequence;
  int64_t length = iterator->type == vm.types.sequence_iterator ? INT64_MAX : TRY(vm.length(sequence));
  iterator->index = std::clamp(index, lowest, length + lowest);
  return Owned::none();
}
}  // namespace

Result<Owned> index_iterator_set_state(Vm& vm, Args args) {
  return set_index(vm, args, 0);
}
Result<Owned> reverse_iterator_set_state(Vm& vm, Args args) {
  return set_index(vm, args, -1);
}

Result<Owned> generic_class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

Result<Ref<List>> gather(Vm& vm, Value iterable) {
  Ref<List> list = new_list(vm.heap);
  TRY(vm.extend_list(list.get(), iterable));
  return list;
}

// -- iterators over whatever has __getitem__

namespace {

Result<Owned> sequence_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  Owned sequence = iterator->sequence;
  Result<Owned> item = vm.get_item(sequence, Value::integer(iterator->index));
  if (item.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.IndexError) && !vm.discard_pending(vm.exceptions.StopIteration))
      return Raised{};
    iterator->sequence = Owned();
    return Owned::exhausted();
  }
  iterator->index++;
  return item;
}

Result<Owned> sequence_iterator_length_hint(Vm& vm, Args args) {
  auto* iterator = args.self<IndexIterator>();
  if (iterator->sequence->is_empty()) return Owned::integer(0);
  int64_t length = TRY(vm.length(iterator->sequence));
  return Owned::integer(std::max<int64_t>(length - iterator->index, 0));
}

const NativeRow sequence_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", sequence_iterator_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", index_iterator_set_state},
};

}  // namespace

extern const TypeSpec sequence_iterator_spec = {
    .name = "iterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = sequence_iterator_next,
    .methods = sequence_iterator_methods,
};

Owned Vm::new_sequence_iterator(Value sequence) {
  return new_index_iterator(*this, types.sequence_iterator, sequence);
}

}  // namespace fermata
