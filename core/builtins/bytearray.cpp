// bytearray. The methods that it shares with bytes are in bytes_methods.cpp.
#include <algorithm>

#include "builtins/bytes_methods.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

constexpr const char* kRange = "byte must be in range(0, 256)";

// Memoryviews look into the array: its size may not change then.
Result<void> check_resizable(Vm& vm, ByteArray* array) {
  if (array->exports == 0) return {};
  return vm.raise(vm.exceptions.BufferError, {"Existing exports of data: object cannot be re-sized"});
}

Result<Owned> bytearray_new(Vm& vm, Args args) {
  return vm.heap.make<ByteArray>(args.object<Type>(0));
}

Result<Owned> bytearray_init(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  TRY(check_resizable(vm, array));
  std::string data = TRY(bytes_from_source(vm, args[1], args[2], args[3], "bytearray"));
  bytearray_replace(array, 0, array->length, data);
  return Owned::none();
}

Result<Owned> bytearray_repr(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  StrBuilder text(vm.heap);
  text.append(array->type->name.get());
  text.append_ascii("(");
  // Unlike that of bytes, this one escapes apostrophes whatever its quotes are.
  const std::string_view data = array->view();
  bool single = data.find('\'') != std::string_view::npos, both = single && data.find('"') != std::string_view::npos;
  append_quoted_bytes(text, data, single && !both ? '"' : '\'', "'");
  text.append_ascii(")");
  return text.finish();
}

Result<Owned> bytearray_iter(Vm& vm, Args args) {
  return new_index_iterator(vm, vm.types.bytearray_iterator, args[0]);
}

Result<Owned> bytearray_delete_item(Vm& vm, Args args);

Result<Owned> bytearray_set_item(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  if (has_index(vm, args[1])) {
    uint8_t byte = TRY(byte_argument(vm, args[2], kRange));
    uint32_t index = TRY(place_argument(vm, args[1], array->length, "bytearray index out of range"));
    array->data[index] = byte;
    return Owned::none();
  }
  Slice* slice = cast_exact<Slice>(args[1], vm.types.slice);
  if (!slice) return vm.type_error({"bytearray indices must be integers or slices, not ", vm.type_of(args[1])});
  const SliceBounds bounds = TRY(slice_bounds(vm, slice));
  if (has_index(vm, args[2]) || args[2].is_float() || as_str(args[2])) {
    return vm.type_error({"can assign only bytes, buffers, or iterables of ints in range(0, 256)"});
  }
  // Bytes are looked at where they are, unless they are the array's own.
  Bytes* bytes = cast_if<Bytes>(args[2], kBytesSubclass);
  std::string copy;
  if (!bytes) copy = TRY(bytes_from_source(vm, args[2], Value(), Value(), "bytearray"));
  const std::string_view data = bytes ? bytes->view() : std::string_view(copy);
  const SliceIndices at = bounds.within(array->length);
  if (at.step == 1) {
    if (static_cast<int64_t>(data.size()) != at.length) TRY(check_resizable(vm, array));
    auto start = static_cast<uint32_t>(at.start);
    bytearray_replace(array, start, start + static_cast<uint32_t>(at.length), data);
    return Owned::none();
  }
  if (data.empty()) return bytearray_delete_item(vm, args);
  if (static_cast<int64_t>(data.size()) != at.length) {
    return vm.value_error({"attempt to assign bytes of size ", static_cast<int64_t>(data.size()),
                           " to extended slice of size ", at.length});
  }
  int64_t place = at.start;
  for (char c : data) {
    array->data[place] = static_cast<uint8_t>(c);
    place += at.step;
  }
  return Owned::none();
}

Result<Owned> bytearray_delete_item(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  TRY(check_resizable(vm, array));
  if (has_index(vm, args[1])) {
    uint32_t index = TRY(place_argument(vm, args[1], array->length, "bytearray index out of range"));
    bytearray_replace(array, index, index + 1, {});
    return Owned::none();
  }
  Slice* slice = cast_exact<Slice>(args[1], vm.types.slice);
  if (!slice) return vm.type_error({"bytearray indices must be integers or slices, not ", vm.type_of(args[1])});
  SliceIndices at = TRY(slice_indices(vm, slice, array->length));
  if (at.step == 1) {
    auto start = static_cast<uint32_t>(at.start);
    bytearray_replace(array, start, start + static_cast<uint32_t>(at.length), {});
    return Owned::none();
  }
  // From the last one on, so that the places of the others stay.
  for (int64_t i = 0; i < at.length; i++) {
    auto place = static_cast<uint32_t>(at.step > 0 ? at.start + (at.length - 1 - i) * at.step : at.start + i * at.step);
    bytearray_replace(array, place, place + 1, {});
  }
  return Owned::none();
}

Result<Owned> bytearray_extend(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  TRY(check_resizable(vm, array));
  if (as_str(args[1])) return vm.type_error({"expected iterable of integers; got: 'str'"});
  const bool iterable = !vm.lookup_special(args[1], vm.names.__iter__).is_empty() ||
                        !vm.lookup_special(args[1], vm.names.__getitem__).is_empty() ||
                        !vm.lookup_special(args[1], vm.intern("__buffer__")).is_empty();
  if (!iterable) return vm.type_error({"can't extend bytearray with ", vm.type_of(args[1])});
  std::string data = TRY(bytes_from_source(vm, args[1], Value(), Value(), "bytearray"));
  bytearray_replace(array, array->length, array->length, data);
  return Owned::none();
}

Result<Owned> bytearray_in_place_add(Vm& vm, Args args) {
  std::string copy;
  std::string_view data;
  if (!TRY(bytes_seen(vm, args[1], data, copy)))
    return vm.type_error({"can't concat ", vm.type_of(args[1]), " to bytearray"});
  ByteArray* array = args.self<ByteArray>();
  TRY(check_resizable(vm, array));
  TRY(vm.need_memory(data.size()));
  bytearray_replace(array, array->length, array->length, data);
  return Owned(args[0]);
}

Result<Owned> bytearray_in_place_multiply(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  TRY(check_resizable(vm, array));
  std::string data(array->view());
  int64_t times = TRY(repetitions(vm, args[1], data.size(), 1));
  if (times < 0) return Owned::not_implemented();
  if (times == 0) bytearray_resize(array, 0);
  for (int64_t i = 1; i < times; i++) bytearray_replace(array, array->length, array->length, data);
  return Owned(args[0]);
}

Result<Owned> bytearray_append(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  uint8_t byte = TRY(byte_argument(vm, args[1], kRange));
  TRY(check_resizable(vm, array));
  bytearray_resize(array, array->length + 1);
  array->data[array->length - 1] = byte;
  return Owned::none();
}

Result<Owned> bytearray_insert(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  int64_t index = TRY(vm.index(args[1]));
  uint8_t byte = TRY(byte_argument(vm, args[2], kRange));
  TRY(check_resizable(vm, array));
  if (index < 0) index = std::max<int64_t>(index + array->length, 0);
  auto place = static_cast<uint32_t>(std::min<int64_t>(index, array->length));
  char data = static_cast<char>(byte);
  bytearray_replace(array, place, place, {&data, 1});
  return Owned::none();
}

Result<Owned> bytearray_pop(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  const int64_t place = TRY(vm.index(args[1]));
  if (array->length == 0) return vm.index_error({"pop from empty bytearray"});
  uint32_t index = TRY(place_argument(vm, Value::integer(place), array->length, "pop index out of range"));
  TRY(check_resizable(vm, array));
  uint8_t byte = array->data[index];
  bytearray_replace(array, index, index + 1, {});
  return Owned::integer(byte);
}

Result<Owned> bytearray_remove(Vm& vm, Args args) {
  ByteArray* array = args.self<ByteArray>();
  uint8_t byte = TRY(byte_argument(vm, args[1], kRange));
  size_t found = array->view().find(static_cast<char>(byte));
  if (found == std::string_view::npos) return vm.value_error({"value not found in bytearray"});
  TRY(check_resizable(vm, array));
  bytearray_replace(array, static_cast<uint32_t>(found), static_cast<uint32_t>(found) + 1, {});
  return Owned::none();
}

Result<Owned> bytearray_clear(Vm& vm, Args args) {
  TRY(check_resizable(vm, args.self<ByteArray>()));
  bytearray_resize(args.self<ByteArray>(), 0);
  return Owned::none();
}

Result<Owned> bytearray_resize_method(Vm& vm, Args args) {
  int64_t size = TRY(vm.index(args[1]));
  if (size < 0) return vm.value_error({"Can only resize to positive sizes, got ", size});
  if (size > INT32_MAX || !vm.heap.can_allocate(static_cast<uint64_t>(size))) return vm.memory_error();
  TRY(check_resizable(vm, args.self<ByteArray>()));
  bytearray_resize(args.self<ByteArray>(), static_cast<uint32_t>(size));
  return Owned::none();
}

Result<Owned> bytearray_alloc(Vm&, Args args) {
  uint32_t capacity = args.self<ByteArray>()->capacity;
  return Owned::integer(capacity ? int64_t{capacity} + 1 : 0);
}

Result<Owned> bytearray_copy(Vm& vm, Args args) {
  return new_bytearray(vm.heap, args.self<ByteArray>()->view());
}

Result<Owned> bytearray_reverse(Vm&, Args args) {
  ByteArray* array = args.self<ByteArray>();
  std::reverse(array->data, array->data + array->length);
  return Owned::none();
}

Result<Owned> bytearray_iterator_next(Vm&, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  auto* array = static_cast<ByteArray*>(iterator->sequence->object());
  if (iterator->index < array->length) return Owned::integer(array->data[iterator->index++]);
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> bytearray_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<IndexIterator>();
  if (iterator->sequence->is_empty()) return Owned::integer(0);
  return Owned::integer(
      std::max<int64_t>(static_cast<ByteArray*>(iterator->sequence->object())->length - iterator->index, 0));
}

const NativeRow bytearray_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", bytearray_iterator_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", index_iterator_set_state},
};

const NativeRow bytearray_own_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", bytearray_new, NativeKind::StaticMethod},
    {"__init__(self, source=, encoding=, errors=)", bytearray_init},
    {"__repr__(self, /)", bytearray_repr},
    {"__str__(self, /)", bytearray_repr},
    {"__iter__(self, /)", bytearray_iter},
    {"__setitem__(self, key, value, /)", bytearray_set_item},
    {"__delitem__(self, key, /)", bytearray_delete_item},
    {"__iadd__(self, value, /)", bytearray_in_place_add},
    {"__imul__(self, value, /)", bytearray_in_place_multiply},
    {"__alloc__(self, /)", bytearray_alloc},
    {"__buffer__(self, flags, /)", bytes_buffer},
    {"__release_buffer__(self, buffer, /)", memoryview_release_buffer},
    {"append(self, item, /)", bytearray_append},
    {"clear(self, /)", bytearray_clear},
    {"copy(self, /)", bytearray_copy},
    {"extend(self, iterable_of_ints, /)", bytearray_extend},
    {"insert(self, index, item, /)", bytearray_insert},
    {"pop(self, index=-1, /)", bytearray_pop},
    {"remove(self, value, /)", bytearray_remove},
    {"resize(self, size, /)", bytearray_resize_method},
    {"reverse(self, /)", bytearray_reverse},
};

Result<void> prepare_bytearray(Vm& vm, Type* type) {
  vm.add_methods(type, bytes_reading_methods);
  dict_set(vm.heap, type->dict.get(), vm.names.__hash__, Value::none());
  return {};
}

}  // namespace

extern const TypeSpec bytearray_spec = {
    .name = "bytearray",
    .size = sizeof(ByteArray),
    .flags = kSubclassable | kByteArrayLayout,
    .clear = clear_bytearray,
    .methods = bytearray_own_methods,
    .prepare = prepare_bytearray,
};

extern const TypeSpec bytearray_iterator_spec = {
    .name = "bytearray_iterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = bytearray_iterator_next,
    .methods = bytearray_iterator_methods,
};

}  // namespace fermata
