#include "objects/sequences.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string>

#include "base/hash.h"
#include "base/result.h"

namespace fermata {

uint32_t tuple_size(const Object* object) {
  return static_cast<uint32_t>(sizeof(Tuple) + static_cast<const Tuple*>(object)->length * sizeof(Value));
}

Ref<Tuple> new_tuple(Heap& heap, uint32_t length) {
  Ref<Tuple> tuple = heap.make_with_tail<Tuple>(heap.tuple_type, length * sizeof(Value));
  tuple->length = length;
  return tuple;
}

Ref<Tuple> tuple_of(Heap& heap, std::initializer_list<Value> items) {
  return tuple_from(heap, {items.begin(), items.size()});
}

Ref<Tuple> tuple_from(Heap& heap, std::span<const Value> items) {
  Ref<Tuple> tuple = new_tuple(heap, static_cast<uint32_t>(items.size()));
  for (size_t i = 0; i < items.size(); i++) tuple->items()[i] = Owned(items[i]).leak();
  return tuple;
}

void traverse_tuple(Object* object, Visitor& visit) {
  for (Value item : static_cast<Tuple*>(object)->span()) visit(item);
}

void clear_tuple(Object* object) {
  for (Value& item : static_cast<Tuple*>(object)->span()) release(std::exchange(item, Value()));
}

Ref<List> new_list(Heap& heap, uint32_t capacity) {
  Ref<List> list = heap.make<List>(heap.list_type);
  if (capacity) list_reserve(heap, list.get(), capacity);
  return list;
}

void list_reserve(Heap& heap, List* list, uint32_t capacity) {
  if (capacity <= list->capacity) return;
  auto* items = static_cast<Value*>(std::realloc(static_cast<void*>(list->items), capacity * sizeof(Value)));
  CHECK(items != nullptr);
  heap.account(int64_t{capacity - list->capacity} * static_cast<int64_t>(sizeof(Value)));
  list->items = items;
  list->capacity = capacity;
}

static void list_grow(Heap& heap, List* list, uint32_t needed) {
  if (needed > list->capacity) list_reserve(heap, list, std::max(needed + (needed >> 2) + 3, uint32_t{4}));
}

void list_append(Heap& heap, List* list, Owned value) {
  if (list->length == list->capacity) list_grow(heap, list, list->length + 1);
  list->items[list->length++] = value.leak();
}

void list_append_all(Heap& heap, List* list, std::span<const Value> values) {
  list_reserve(heap, list, list->length + static_cast<uint32_t>(values.size()));
  Value* end = list->items + list->length;
  for (Value value : values) {
    retain(value);
    *end++ = value;
  }
  list->length += static_cast<uint32_t>(values.size());
}

void list_replace(Heap& heap, List* list, uint32_t start, uint32_t end, std::span<const Value> values) {
  auto count = static_cast<uint32_t>(values.size());
  for (Value value : values) retain(value);  // `values` may lie in this list
  std::vector<Value> added;
  if (!values.empty() && values.data() >= list->items && values.data() < list->items + list->length) {
    added.assign(values.begin(), values.end());
    values = added;
  }
  // The old items go last: what they do when they die must find the list whole.
  std::vector<Value> old(list->items + start, list->items + end);
  uint32_t length = list->length - (end - start) + count;
  list_grow(heap, list, length);
  if (list->items) {
    std::memmove(static_cast<void*>(list->items + start + count), static_cast<const void*>(list->items + end),
                 (list->length - end) * sizeof(Value));
    std::copy(values.begin(), values.end(), list->items + start);
  }
  list->length = length;
  for (Value value : old) release(value);
}

void list_clear(List* list) {
  Value* items = std::exchange(list->items, nullptr);
  uint32_t length = std::exchange(list->length, 0);
  list->type->heap->account(-int64_t{std::exchange(list->capacity, 0)} * static_cast<int64_t>(sizeof(Value)));
  for (uint32_t i = 0; i < length; i++) release(items[i]);
  std::free(static_cast<void*>(items));
}

void traverse_list(Object* object, Visitor& visit) {
  for (Value item : static_cast<List*>(object)->span()) visit(item);
}

void clear_list(Object* object) {
  list_clear(static_cast<List*>(object));
}

uint32_t bytes_size(const Object* object) {
  return static_cast<uint32_t>(sizeof(Bytes)) + static_cast<const Bytes*>(object)->length;
}

Ref<Bytes> new_bytes(Heap& heap, uint32_t length) {
  Ref<Bytes> bytes = heap.make_with_tail<Bytes>(heap.bytes_type, length);
  bytes->length = length;
  return bytes;
}

Ref<Bytes> bytes_from(Heap& heap, std::string_view data) {
  Ref<Bytes> bytes = new_bytes(heap, static_cast<uint32_t>(data.size()));
  std::copy(data.begin(), data.end(), bytes->data());
  return bytes;
}

uint32_t bytes_hash(const Bytes* bytes) {
  if (!bytes->hashed) {
    bytes->hash_value = hash_bytes(bytes->data(), bytes->length);
    bytes->hashed = true;
  }
  return bytes->hash_value;
}

Ref<ByteArray> new_bytearray(Heap& heap, std::string_view data) {
  Ref<ByteArray> array = heap.make<ByteArray>(heap.bytearray_type);
  bytearray_replace(array.get(), 0, 0, data);
  return array;
}

void bytearray_resize(ByteArray* array, uint32_t length) {
  if (length > array->capacity) {
    uint32_t capacity = std::max(length + (length >> 3), uint32_t{16});
    auto* data = static_cast<uint8_t*>(std::realloc(array->data, capacity));
    CHECK(data != nullptr);
    array->type->heap->account(int64_t{capacity} - array->capacity);
    array->data = data;
    array->capacity = capacity;
  }
  if (length > array->length) std::memset(array->data + array->length, 0, length - array->length);
  array->length = length;
}

void bytearray_replace(ByteArray* array, uint32_t start, uint32_t end, std::string_view data) {
  std::string copy(data);  // it may be the array's own
  uint32_t tail = array->length - end;
  uint32_t count = static_cast<uint32_t>(copy.size());
  uint32_t length = start + count + tail;
  if (length > array->length) bytearray_resize(array, length);
  if (tail) std::memmove(array->data + start + count, array->data + end, tail);
  std::copy(copy.begin(), copy.end(), array->data + start);
  array->length = length;
}

void clear_bytearray(Object* object) {
  auto* array = static_cast<ByteArray*>(object);
  object->type->heap->account(-int64_t{array->capacity});
  std::free(array->data);
  array->data = nullptr;
  array->length = array->capacity = 0;
}

}  // namespace fermata
