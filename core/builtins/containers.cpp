#include "builtins/containers.h"

#include "builtins/common.h"

namespace fermata {

Result<int64_t> repetitions(Vm& vm, Value count, uint64_t length, uint64_t item_size) {
  if (!has_index(vm, count)) return -1;
  Owned number = TRY(vm.index_object(count));
  if (int_is_negative(number)) return 0;
  int64_t times;
  if (!int_to_int64(number, times)) return vm.overflow_error({"cannot fit 'int' into an index-sized integer"});
  if (length == 0 || times == 0) return 0;
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
