// Tuple, List, Bytes, ByteArray: layouts only.
#pragma once

#include <span>
#include <string_view>

#include "objects/heap.h"

namespace fermata {

struct alignas(Value) Tuple : Object {
  uint32_t length;
  Value* items() { return reinterpret_cast<Value*>(this + 1); }
  const Value* items() const { return reinterpret_cast<const Value*>(this + 1); }
  std::span<Value> span() { return {items(), length}; }
};
static_assert(sizeof(Tuple) % alignof(Value) == 0);

uint32_t tuple_size(const Object* object);
void traverse_tuple(Object* object, Visitor& visit);
void clear_tuple(Object* object);
// Items are empty until the caller fills them; each is then owned by the tuple.
Ref<Tuple> new_tuple(Heap& heap, uint32_t length);
Ref<Tuple> tuple_of(Heap& heap, std::initializer_list<Value> items);
Ref<Tuple> tuple_from(Heap& heap, std::span<const Value> items);

struct List : Object {
  uint32_t length;
  uint32_t capacity;
  Value* items;  // malloc'ed, owned; the first `length` are owned references
  std::span<Value> span() { return {items, length}; }
};

Ref<List> new_list(Heap& heap, uint32_t capacity = 0);
void list_reserve(Heap& heap, List* list, uint32_t capacity);
void list_append(Heap& heap, List* list, Owned value);
// `values` may lie in this list if it has room for them.
void list_append_all(Heap& heap, List* list, std::span<const Value> values);
// Replaces items [start, end) by copies of `values`.
void list_replace(Heap& heap, List* list, uint32_t start, uint32_t end, std::span<const Value> values);
void list_clear(List* list);
void traverse_list(Object* object, Visitor& visit);
void clear_list(Object* object);

struct Bytes : Object {
  uint32_t length;
  mutable bool hashed;
  mutable uint32_t hash_value;
  uint8_t* data() { return reinterpret_cast<uint8_t*>(this + 1); }
  const uint8_t* data() const { return reinterpret_cast<const uint8_t*>(this + 1); }
  std::string_view view() const { return {reinterpret_cast<const char*>(data()), length}; }
};

uint32_t bytes_size(const Object* object);
// Zero bytes that the caller fills.
Ref<Bytes> new_bytes(Heap& heap, uint32_t length);
Ref<Bytes> bytes_from(Heap& heap, std::string_view data);
uint32_t bytes_hash(const Bytes* bytes);

struct ByteArray : Object {
  uint32_t length;
  uint32_t capacity;
  uint32_t exports;  // memoryviews on it: the size may not change while there are any
  uint8_t* data;     // malloc'ed, owned
  std::string_view view() const { return {reinterpret_cast<const char*>(data), length}; }
};

Ref<ByteArray> new_bytearray(Heap& heap, std::string_view data);
// New bytes are zero.
void bytearray_resize(ByteArray* array, uint32_t length);
void bytearray_replace(ByteArray* array, uint32_t start, uint32_t end, std::string_view data);
void clear_bytearray(Object* object);

}  // namespace fermata
