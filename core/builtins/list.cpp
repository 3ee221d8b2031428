// list
#include <algorithm>

#include "builtins/containers.h"
#include "builtins/sizes.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

Result<Owned> list_new(Vm& vm, Args args) {
  return vm.heap.make<List>(args.object<Type>(0));
}

Result<Owned> list_init(Vm& vm, Args args) {
  List* list = args.self<List>();
  list_clear(list);
  if (args.has(1)) TRY(vm.extend_list(list, args[1]));
  return Owned::none();
}

Result<Owned> list_repr(Vm& vm, Args args) {
  List* list = args.self<List>();
  if (list->length == 0) return vm.str_of("[]");
  ReprGuard guard(vm, list);
  if (guard.is_recursive()) return vm.str_of("[...]");
  StrBuilder text(vm.heap);
  text.append_ascii("[");
  for (uint32_t i = 0; i < list->length; i++) {
    if (i > 0) text.append_ascii(", ");
    TRY(append_repr(vm, text, list->items[i]));
  }
  text.append_ascii("]");
  return text.finish();
}

template <Comparison op>
Result<Owned> list_compare(Vm& vm, Args args) {
  List* a = args.self<List>();
  List* b = cast_if<List>(args[1], kListSubclass);
  if (!b) return Owned::not_implemented();
  return compare_sequences(
      vm, op, [a] { return a->length; }, [a](uint32_t i) { return a->items[i]; }, [b] { return b->length; },
      [b](uint32_t i) { return b->items[i]; });
}

Result<Owned> list_length(Vm&, Args args) {
  return Owned::integer(args.self<List>()->length);
}
Result<Owned> list_iter(Vm& vm, Args args) {
  return new_index_iterator(vm, vm.types.list_iterator, args[0]);
}
Result<Owned> list_reversed(Vm& vm, Args args) {
  Ref<IndexIterator> iterator = new_index_iterator(vm, vm.types.list_reverseiterator, args[0]);
  iterator->index = int64_t{args.self<List>()->length} - 1;
  return iterator;
}

// Index of the first item equal to `value` from `start` on, or -1.
Result<int64_t> find(Vm& vm, List* list, Value value, int64_t start, int64_t stop) {
  for (int64_t i = start; i < stop && i < list->length; i++) {
    Owned item(list->items[i]);
    if (TRY(vm.equal(item, value))) return i;
  }
  return -1;
}

Result<Owned> list_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(find(vm, args.self<List>(), args[1], 0, INT64_MAX)) >= 0);
}

Result<Owned> list_index(Vm& vm, Args args) {
  List* list = args.self<List>();
  TRY(check_places(vm, args[2], args[3]));
  Bounds bounds = TRY(bounds_arguments(vm, args[2], args[3], list->length));
  int64_t found = TRY(find(vm, list, args[1], bounds.start, bounds.end));
  if (found < 0) return vm.value_error({"list.index(x): x not in list"});
  return Owned::integer(found);
}

Result<Owned> list_count(Vm& vm, Args args) {
  List* list = args.self<List>();
  int64_t count = 0;
  for (uint32_t i = 0; i < list->length; i++) {
    Owned item(list->items[i]);
    count += TRY(vm.equal(item, args[1]));
  }
  return Owned::integer(count);
}

Raised wrong_index_type(Vm& vm, Value key) {
  return vm.type_error({"list indices must be integers or slices, not ", vm.type_of(key)});
}

Result<Owned> list_get_item(Vm& vm, Args args) {
  List* list = args.self<List>();
  Value key = args[1];
  if (has_index(vm, key)) {
    uint32_t index = TRY(place_argument(vm, key, list->length, "list index out of range"));
    return Owned(list->items[index]);
  }
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return wrong_index_type(vm, key);
  SliceIndices at = TRY(slice_indices(vm, slice, list->length));
  Ref<List> result = new_list(vm.heap, static_cast<uint32_t>(at.length));
  for (int64_t i = 0; i < at.length; i++)
    list_append(vm.heap, result.get(), Owned(list->items[at.start + i * at.step]));
  return result;
}

Result<void> set_slice(Vm& vm, List* list, Slice* slice, Value value) {
  const SliceBounds bounds = TRY(slice_bounds(vm, slice));
  Owned source(value);
  if (!vm.type_of(value)->has(kListSubclass | kTupleSubclass)) {
    Result<Owned> iterator = vm.get_iterator(value);
    if (iterator.is_raised()) {
      if (!vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
      return vm.type_error({"must assign iterable to extended slice"});
    }
    source = std::move(iterator).value();
  }
  Ref<List> values = TRY(gather(vm, source));
  const SliceIndices at = bounds.within(list->length);
  if (at.step == 1) {
    auto start = static_cast<uint32_t>(at.start);
    list_replace(vm.heap, list, start, start + static_cast<uint32_t>(at.length), values->span());
    return {};
  }
  if (values->length != at.length) {
    return vm.value_error(
        {"attempt to assign sequence of size ", values->length, " to extended slice of size ", at.length});
  }
  for (int64_t i = 0; i < at.length; i++) std::swap(list->items[at.start + i * at.step], values->items[i]);
  return {};
}

Result<Owned> list_set_item(Vm& vm, Args args) {
  List* list = args.self<List>();
  Value key = args[1];
  if (has_index(vm, key)) {
    uint32_t index = TRY(place_argument(vm, key, list->length, "list assignment index out of range"));
    Owned old = Owned::adopt(std::exchange(list->items[index], Owned(args[2]).leak()));
    return Owned::none();
  }
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return wrong_index_type(vm, key);
  TRY(set_slice(vm, list, slice, args[2]));
  return Owned::none();
}

Result<Owned> list_delete_item(Vm& vm, Args args) {
  List* list = args.self<List>();
  Value key = args[1];
  if (has_index(vm, key)) {
    uint32_t index = TRY(place_argument(vm, key, list->length, "list assignment index out of range"));
    list_replace(vm.heap, list, index, index + 1, {});
    return Owned::none();
  }
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return wrong_index_type(vm, key);
  SliceIndices at = TRY(slice_indices(vm, slice, list->length));
  if (at.length == 0) return Owned::none();
  if (at.step == 1) {
    auto start = static_cast<uint32_t>(at.start);
    list_replace(vm.heap, list, start, start + static_cast<uint32_t>(at.length), {});
    return Owned::none();
  }
  int64_t first = at.step > 0 ? at.start : at.start + (at.length - 1) * at.step;
  int64_t step = std::abs(at.step);
  std::vector<Owned> removed;
  uint32_t kept = static_cast<uint32_t>(first);
  for (int64_t i = first, next = first; i < list->length; i++) {
    if (i == next && removed.size() < static_cast<size_t>(at.length)) {
      removed.push_back(Owned::adopt(list->items[i]));
      next += step;
    } else {
      list->items[kept++] = list->items[i];
    }
  }
  list->length = kept;
  return Owned::none();
}

Result<Owned> list_add(Vm& vm, Args args) {
  List* left = args.self<List>();
  List* right = cast_if<List>(args[1], kListSubclass);
  if (!right) return Owned::not_implemented();
  TRY(vm.need_memory((uint64_t{left->length} + right->length) * sizeof(Value)));
  Ref<List> result = new_list(vm.heap, left->length + right->length);
  for (List* part : {left, right}) list_append_all(vm.heap, result.get(), part->span());
  return result;
}

Result<Owned> list_multiply(Vm& vm, Args args) {
  List* list = args.self<List>();
  int64_t times = TRY(repetitions(vm, args[1], list->length, sizeof(Value)));
  if (times < 0) return Owned::not_implemented();
  Ref<List> result = new_list(vm.heap, static_cast<uint32_t>(list->length * times));
  for (int64_t i = 0; i < times; i++) {
    for (Value item : list->span()) list_append(vm.heap, result.get(), Owned(item));
  }
  return result;
}

Result<Owned> list_in_place_add(Vm& vm, Args args) {
  Owned source(args[1]);
  if (args[0] == args[1]) source = TRY(gather(vm, args[1]));
  TRY(vm.extend_list(args.self<List>(), source));
  return Owned(args[0]);
}

Result<Owned> list_in_place_multiply(Vm& vm, Args args) {
  List* list = args.self<List>();
  uint32_t length = list->length;
  int64_t times = TRY(repetitions(vm, args[1], length, sizeof(Value)));
  if (times < 0) return Owned::not_implemented();
  if (times == 0) list_clear(list);
  list_reserve(vm.heap, list, static_cast<uint32_t>(length * times));
  for (int64_t i = 1; i < times; i++) {
    for (uint32_t k = 0; k < length; k++) list_append(vm.heap, list, Owned(list->items[k]));
  }
  return Owned(args[0]);
}

Result<Owned> list_append_method(Vm& vm, Args args) {
  list_append(vm.heap, args.self<List>(), Owned(args[1]));
  return Owned::none();
}

Result<Owned> list_extend(Vm& vm, Args args) {
  TRY(list_in_place_add(vm, args));
  return Owned::none();
}

Result<Owned> list_insert(Vm& vm, Args args) {
  List* list = args.self<List>();
  int64_t index = TRY(vm.index(args[1]));
  if (index < 0) index = std::max<int64_t>(index + list->length, 0);
  auto place = static_cast<uint32_t>(std::min<int64_t>(index, list->length));
  Value item = args[2];
  list_replace(vm.heap, list, place, place, {&item, 1});
  return Owned::none();
}

Result<Owned> list_pop(Vm& vm, Args args) {
  List* list = args.self<List>();
  int64_t index = TRY(vm.index(args[1]));
  if (list->length == 0) return vm.index_error({"pop from empty list"});
  if (index < 0) index += list->length;
  if (index < 0 || index >= list->length) return vm.index_error({"pop index out of range"});
  Owned item = Owned::adopt(list->items[index]);
  std::move(list->items + index + 1, list->items + list->length, list->items + index);
  list->length--;
  return item;
}

Result<Owned> list_remove(Vm& vm, Args args) {
  List* list = args.self<List>();
  int64_t found = TRY(find(vm, list, args[1], 0, INT64_MAX));
  if (found < 0 || found >= list->length) return vm.value_error({"list.remove(x): x not in list"});
  list_replace(vm.heap, list, static_cast<uint32_t>(found), static_cast<uint32_t>(found + 1), {});
  return Owned::none();
}

Result<Owned> list_clear_method(Vm&, Args args) {
  list_clear(args.self<List>());
  return Owned::none();
}

Result<Owned> list_copy(Vm& vm, Args args) {
  auto* list = args.self<List>();
  Ref<List> copy = new_list(vm.heap, list->length);
  list_append_all(vm.heap, copy.get(), list->span());
  return Owned(std::move(copy));
}

Result<Owned> list_reverse(Vm&, Args args) {
  std::ranges::reverse(args.self<List>()->span());
  return Owned::none();
}

Result<Owned> list_sort(Vm& vm, Args args) {
  bool reverse = TRY(vm.truth(args[2]));
  return start_sort(vm, args.self<List>(), args[1], reverse, false);
}

// -- iterators

Result<Owned> list_iterator_next(Vm&, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  auto* list = static_cast<List*>(iterator->sequence->object());
  if (iterator->index < list->length) return Owned(list->items[iterator->index++]);
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> list_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<IndexIterator>();
  if (iterator->sequence->is_empty()) return Owned::integer(0);
  return Owned::integer(
      std::max<int64_t>(static_cast<List*>(iterator->sequence->object())->length - iterator->index, 0));
}

Result<Owned> list_reverseiterator_next(Vm&, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  auto* list = static_cast<List*>(iterator->sequence->object());
  if (iterator->index >= 0 && iterator->index < list->length) return Owned(list->items[iterator->index--]);
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> list_reverseiterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<IndexIterator>();
  if (iterator->sequence->is_empty()) return Owned::integer(0);
  const bool shrunk = iterator->index >= static_cast<List*>(iterator->sequence->object())->length;
  return Owned::integer(shrunk ? 0 : iterator->index + 1);
}

const NativeRow list_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", list_iterator_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", index_iterator_set_state},
};

const NativeRow list_reverseiterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", list_reverseiterator_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", reverse_iterator_set_state},
};

const NativeRow list_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", list_new, NativeKind::StaticMethod},
    {"__init__(self, iterable=, /)", list_init, NativeKind::Method, nullptr, 1},
    {"__repr__(self, /)", list_repr},
    {"__eq__(self, value, /)", list_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", list_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", list_compare<Comparison::Less>},
    {"__le__(self, value, /)", list_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", list_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", list_compare<Comparison::GreaterEqual>},
    {"__len__(self, /)", list_length},
    {"__iter__(self, /)", list_iter},
    {"__reversed__(self, /)", list_reversed},
    {"__contains__(self, key, /)", list_contains},
    {"__getitem__(self, index, /)", list_get_item},
    {"__setitem__(self, key, value, /)", list_set_item},
    {"__delitem__(self, key, /)", list_delete_item},
    {"__add__(self, value, /)", list_add},
    {"__iadd__(self, value, /)", list_in_place_add, NativeKind::Method, nullptr, 1},
    {"__mul__(self, value, /)", list_multiply},
    {"__rmul__(self, value, /)", list_multiply},
    {"__imul__(self, value, /)", list_in_place_multiply},
    {"__sizeof__(self, /)", sizeof_method},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"append(self, object, /)", list_append_method},
    {"clear(self, /)", list_clear_method},
    {"copy(self, /)", list_copy},
    {"count(self, value, /)", list_count},
    {"extend(self, iterable, /)", list_extend, NativeKind::Method, nullptr, 1},
    {"index(self, value, start=0, stop=9223372036854775807, /)", list_index},
    {"insert(self, index, object, /)", list_insert},
    {"pop(self, index=-1, /)", list_pop},
    {"remove(self, value, /)", list_remove},
    {"reverse(self, /)", list_reverse},
    {"sort(self, /, *, key=None, reverse=False)", list_sort},
};

// Lists are equal by their items, so they cannot be keys.
Result<void> prepare_list(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict.get(), vm.names.__hash__, Value::none());
  return {};
}

}  // namespace

extern const TypeSpec list_spec = {
    .name = "list",
    .size = sizeof(List),
    .flags = kSubclassable | kListSubclass | kMatchSequence,
    .traverse = traverse_list,
    .clear = clear_list,
    .methods = list_methods,
    .prepare = prepare_list,
};

extern const TypeSpec list_iterator_spec = {
    .name = "list_iterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances | kNeverWaits,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = list_iterator_next,
    .methods = list_iterator_methods,
};

extern const TypeSpec list_reverseiterator_spec = {
    .name = "list_reverseiterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances | kNeverWaits,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = list_reverseiterator_next,
    .methods = list_reverseiterator_methods,
};

}  // namespace fermata
