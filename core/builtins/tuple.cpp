// tuple
#include "builtins/containers.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

Result<Owned> tuple_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (!args.has(1)) return type == vm.types.tuple ? new_tuple(vm.heap, 0) : vm.heap.make_with_tail<Tuple>(type, 0);
  if (Tuple* given = cast_exact<Tuple>(args[1], vm.types.tuple); given && type == vm.types.tuple) return Owned(args[1]);
  Ref<List> items = TRY(gather(vm, args[1]));
  Ref<Tuple> tuple = vm.heap.make_with_tail<Tuple>(type, items->length * sizeof(Value));
  tuple->length = items->length;
  for (uint32_t i = 0; i < items->length; i++) tuple->items()[i] = Owned(items->items[i]).leak();
  return tuple;
}

Result<Owned> tuple_repr(Vm& vm, Args args) {
  Tuple* tuple = args.self<Tuple>();
  if (tuple->length == 0) return vm.str_of("()");
  ReprGuard guard(vm, tuple);
  if (guard.is_recursive()) return vm.str_of("(...)");
  StrBuilder text(vm.heap);
  text.append_ascii("(");
  for (uint32_t i = 0; i < tuple->length; i++) {
    if (i > 0) text.append_ascii(", ");
    TRY(append_repr(vm, text, tuple->items()[i]));
  }
  text.append_ascii(tuple->length == 1 ? ",)" : ")");
  return text.finish();
}

Result<Owned> tuple_hash_method(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(vm.tuple_hash(args.self<Tuple>())));
}

template <Comparison op>
Result<Owned> tuple_compare(Vm& vm, Args args) {
  Tuple* a = args.self<Tuple>();
  Tuple* b = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!b) return Owned::not_implemented();
  return compare_sequences(
      vm, op, [a] { return a->length; }, [a](uint32_t i) { return a->items()[i]; }, [b] { return b->length; },
      [b](uint32_t i) { return b->items()[i]; });
}

Result<Owned> tuple_length(Vm&, Args args) {
  return Owned::integer(args.self<Tuple>()->length);
}
Result<Owned> tuple_iter(Vm& vm, Args args) {
  return new_index_iterator(vm, vm.types.tuple_iterator, args[0]);
}

Result<int64_t> find(Vm& vm, Tuple* tuple, Value value, int64_t start, int64_t stop) {
  for (int64_t i = start; i < stop; i++) {
    if (TRY(vm.equal(tuple->items()[i], value))) return i;
  }
  return -1;
}

Result<Owned> tuple_contains(Vm& vm, Args args) {
  Tuple* tuple = args.self<Tuple>();
  return Owned::boolean(TRY(find(vm, tuple, args[1], 0, tuple->length)) >= 0);
}

Result<Owned> tuple_index(Vm& vm, Args args) {
  Tuple* tuple = args.self<Tuple>();
  TRY(check_places(vm, args[2], args[3]));
  Bounds bounds = TRY(bounds_arguments(vm, args[2], args[3], tuple->length));
  int64_t found = TRY(find(vm, tuple, args[1], bounds.start, bounds.end));
  if (found < 0) return vm.value_error({"tuple.index(x): x not in tuple"});
  return Owned::integer(found);
}

Result<Owned> tuple_count(Vm& vm, Args args) {
  int64_t count = 0;
  for (Value item : args.self<Tuple>()->span()) count += TRY(vm.equal(item, args[1]));
  return Owned::integer(count);
}

Result<Owned> tuple_get_item(Vm& vm, Args args) {
  Tuple* tuple = args.self<Tuple>();
  Value key = args[1];
  if (has_index(vm, key)) {
    uint32_t index = TRY(place_argument(vm, key, tuple->length, "tuple index out of range"));
    return Owned(tuple->items()[index]);
  }
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return vm.type_error({"tuple indices must be integers or slices, not ", vm.type_of(key)});
  SliceIndices at = TRY(slice_indices(vm, slice, tuple->length));
  if (at.length == tuple->length && at.step == 1 && tuple->type == vm.types.tuple) return Owned(args[0]);
  Ref<Tuple> result = new_tuple(vm.heap, static_cast<uint32_t>(at.length));
  for (int64_t i = 0; i < at.length; i++) result->items()[i] = Owned(tuple->items()[at.start + i * at.step]).leak();
  return result;
}

Result<Owned> tuple_add(Vm& vm, Args args) {
  Tuple* left = args.self<Tuple>();
  Tuple* right = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!right) return Owned::not_implemented();
  // What would be the same is the same.
  if (left->length == 0 && right->type == vm.types.tuple) return Owned(args[1]);
  if (right->length == 0 && left->type == vm.types.tuple) return Owned(args[0]);
  TRY(vm.need_memory((uint64_t{left->length} + right->length) * sizeof(Value)));
  Ref<Tuple> result = new_tuple(vm.heap, left->length + right->length);
  Value* out = result->items();
  for (Tuple* part : {left, right}) {
    for (Value item : part->span()) *out++ = Owned(item).leak();
  }
  return result;
}

Result<Owned> tuple_multiply(Vm& vm, Args args) {
  Tuple* tuple = args.self<Tuple>();
  int64_t times = TRY(repetitions(vm, args[1], tuple->length, sizeof(Value)));
  if (times < 0) return Owned::not_implemented();
  if (times == 1 && tuple->type == vm.types.tuple) return Owned(args[0]);
  Ref<Tuple> result = new_tuple(vm.heap, static_cast<uint32_t>(tuple->length * times));
  Value* out = result->items();
  for (int64_t i = 0; i < times; i++) {
    for (Value item : tuple->span()) *out++ = Owned(item).leak();
  }
  return result;
}

Result<Owned> tuple_getnewargs(Vm& vm, Args args) {
  Ref<Tuple> copy = tuple_from(vm.heap, args.self<Tuple>()->span());
  return vm.tuple({Value(copy.get())});
}

Result<Owned> tuple_iterator_next(Vm&, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  auto* tuple = static_cast<Tuple*>(iterator->sequence->object());
  if (iterator->index < tuple->length) return Owned(tuple->items()[iterator->index++]);
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> tuple_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<IndexIterator>();
  if (iterator->sequence->is_empty()) return Owned::integer(0);
  return Owned::integer(static_cast<Tuple*>(iterator->sequence->object())->length - iterator->index);
}

const NativeRow tuple_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", tuple_iterator_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", index_iterator_set_state},
};

const NativeRow tuple_methods[] = {
    {"__new__(cls, iterable=, /)", tuple_new, NativeKind::StaticMethod, nullptr, 1},
    {"__repr__(self, /)", tuple_repr},
    {"__hash__(self, /)", tuple_hash_method},
    {"__eq__(self, value, /)", tuple_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", tuple_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", tuple_compare<Comparison::Less>},
    {"__le__(self, value, /)", tuple_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", tuple_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", tuple_compare<Comparison::GreaterEqual>},
    {"__len__(self, /)", tuple_length},
    {"__iter__(self, /)", tuple_iter},
    {"__contains__(self, key, /)", tuple_contains},
    {"__getitem__(self, key, /)", tuple_get_item},
    {"__add__(self, value, /)", tuple_add},
    {"__mul__(self, value, /)", tuple_multiply},
    {"__rmul__(self, value, /)", tuple_multiply},
    {"__getnewargs__(self, /)", tuple_getnewargs},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"count(self, value, /)", tuple_count},
    {"index(self, value, start=0, stop=9223372036854775807, /)", tuple_index},
};

}  // namespace

extern const TypeSpec tuple_spec = {
    .name = "tuple",
    .size = sizeof(Tuple),
    .flags = kSubclassable | kTupleSubclass | kMatchSequence,
    .traverse = traverse_tuple,
    .clear = clear_tuple,
    .tail_size = tuple_size,
    .native_hash = true,
    .methods = tuple_methods,
};

extern const TypeSpec tuple_iterator_spec = {
    .name = "tuple_iterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances | kNeverWaits,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = tuple_iterator_next,
    .methods = tuple_iterator_methods,
};

}  // namespace fermata
