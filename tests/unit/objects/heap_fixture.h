// A heap with the handful of types that the objects room makes by itself, for tests that need no virtual machine.
#pragma once

#include <gtest/gtest.h>

#include "objects/attributes.h"
#include "objects/dict.h"
#include "objects/heap.h"
#include "objects/sequences.h"
#include "objects/str.h"
#include "objects/weak.h"

namespace fermata {

class HeapTest : public ::testing::Test {
 protected:
  HeapTest() {
    type_type = bare_type(sizeof(Type), kTypeSubclass);
    type_type->type = type_type;
    retain(static_cast<Object*>(type_type));
    type_type->traverse = traverse_type;
    type_type->clear = clear_type;
    heap.str_type = new_type(sizeof(Str), kStrSubclass);
    heap.str_type->size = str_size;
    heap.tuple_type = new_type(sizeof(Tuple), kTupleSubclass, traverse_tuple, clear_tuple);
    heap.tuple_type->size = tuple_size;
    heap.list_type = new_type(sizeof(List), kListSubclass, traverse_list, clear_list);
    heap.dict_type = new_type(sizeof(Dict), kDictSubclass, traverse_dict, clear_dict);
    heap.bytes_type = new_type(sizeof(Bytes), kBytesSubclass);
    heap.bytes_type->size = bytes_size;
    heap.bytearray_type = new_type(sizeof(ByteArray), 0, nullptr, clear_bytearray);
    heap.shape_type = new_type(sizeof(Shape), 0, traverse_shape, clear_shape);
    weak_type = new_type(sizeof(WeakReference), 0, traverse_weak_reference, clear_weak_reference);
  }

  Type* new_type(uint32_t size, uint32_t flags, void (*traverse)(Object*, Visitor&) = nullptr,
                 void (*clear)(Object*) = nullptr) {
    Type* type = bare_type(size, flags);
    type->type = type_type;
    retain(static_cast<Object*>(type_type));
    type->traverse = traverse;
    type->clear = clear;
    return type;
  }
  // Instances with a dict, as of `class C: pass`.
  Type* new_class(uint16_t capacity = 4, uint32_t flags = 0) {
    Type* type = new_type(sizeof(Object), flags);
    type->attributes_offset = sizeof(Object);
    type->value_capacity = capacity;
    type->has_instance_dict = true;
    return type;
  }
  Ref<Str> str(const char* text) { return str_from_utf8(heap, text); }
  std::string text(Value value) { return to_utf8(static_cast<Str*>(value.object())); }

  Heap heap;
  Type* type_type;
  Type* weak_type;

 private:
  Type* bare_type(uint32_t size, uint32_t flags) {
    auto* type = static_cast<Type*>(heap.allocate(nullptr, sizeof(Type)));
    type->heap = &heap;
    type->basic_size = size;
    type->flags = flags;
    type->version = heap.next_type_version();
    return type;
  }
};

}  // namespace fermata
