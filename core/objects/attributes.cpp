#include "objects/attributes.h"

#include <utility>
#include <vector>

#include "objects/dict.h"
#include "objects/str.h"

namespace fermata {

namespace {

// Deeper shapes are searched by a table.
constexpr int kChainLimit = 4;
// A shape with more successors than this belongs to a class whose instances have nothing in common.
constexpr uint32_t kMaxTransitions = 64;

Dict* own_dict(Heap& heap, Attributes* attributes) {
  if (!attributes->dict) attributes->dict = new_dict(heap).leak();
  return attributes->dict;
}

}  // namespace

Attributes* attributes_of(Object* object) {
  const Type* type = object->type;
  uint32_t offset = type->attributes_offset;
  if (offset == 0) return nullptr;
  if (offset == Type::kAfterTail) {
    uint32_t size = type->size ? type->size(object) : type->basic_size;
    offset = (size + uint32_t{alignof(Value)} - 1) & ~(uint32_t{alignof(Value)} - 1);
  }
  return attributes_at(object, offset);
}

int shape_index(Shape* shape, Str* name) {
  if (!shape->indices) {
    Shape* each = shape;
    for (int depth = 0; each->name; depth++, each = each->parent.get()) {
      if (each->name.get() == name) return each->index;
      if (depth == kChainLimit) break;
    }
    if (!each->name) return kNoIndex;
    Heap& heap = *shape->type->heap;
    shape->indices = new_dict(heap);
    for (each = shape; each->name; each = each->parent.get()) {
      dict_set(heap, shape->indices.get(), each->name.get(), Value::integer(each->index));
    }
  }
  Value index = dict_get(shape->indices.get(), name);
  return index.is_empty() ? kNoIndex : static_cast<int>(index.as_int());
}

Shape* shape_with(Heap& heap, Shape* shape, Str* name) {
  if (!shape->transitions) shape->transitions = new_dict(heap);
  Dict* transitions = shape->transitions.get();
  if (Value known = dict_get(transitions, name); !known.is_empty()) return static_cast<Shape*>(known.object());
  if (transitions->used >= kMaxTransitions) return nullptr;
  Ref<Shape> next = heap.make<Shape>(heap.shape_type);
  next->parent = Ref<Shape>(shape);
  next->name = Ref<Str>(name);
  next->index = shape->count;
  next->count = static_cast<uint16_t>(shape->count + 1);
  dict_set(heap, transitions, name, Value(next.get()));
  return next.get();
}

Ref<Shape> new_root_shape(Heap& heap, uint16_t slot_count) {
  Ref<Shape> root = heap.make<Shape>(heap.shape_type);
  root->index = root->count = slot_count;
  return root;
}

void traverse_shape(Object* object, Visitor& visit) {
  auto* shape = static_cast<Shape*>(object);
  visit(shape->parent);
  visit(shape->name);
  visit(shape->transitions);
  visit(shape->indices);
}

void clear_shape(Object* object) {
  auto* shape = static_cast<Shape*>(object);
  shape->transitions = nullptr;
  shape->indices = nullptr;
  shape->name = nullptr;
  shape->parent = nullptr;
}

Dict* instance_dict(Heap& heap, Object* object) {
  Attributes* attributes = attributes_of(object);
  if (!attributes || !object->type->has_instance_dict) return nullptr;
  if (attributes->dict) return attributes->dict;
  Dict* dict = own_dict(heap, attributes);
  Shape* shape = std::exchange(attributes->shape, nullptr);
  if (!shape) return dict;
  uint32_t first = object->type->slot_count;
  std::vector<Str*> names(shape->count);
  for (Shape* each = shape; each->name; each = each->parent.get()) names[each->index] = each->name.get();
  for (uint32_t i = first; i < shape->count; i++) {
    dict_set(heap, dict, names[i], attributes->values[i]);
    release(std::exchange(attributes->values[i], Value()));
  }
  release(shape);
  return dict;
}

Ref<Dict> copied_attributes(Heap& heap, Object* object) {
  Ref<Dict> copy = new_dict(heap);
  Attributes* attributes = attributes_of(object);
  if (attributes && attributes->dict) dict_copy_into(heap, copy, attributes->dict);
  Shape* shape = attributes && !attributes->dict ? attributes->shape : nullptr;
  if (!shape) return copy;
  std::vector<Str*> names(shape->count);
  for (Shape* each = shape; each->name; each = each->parent.get()) names[each->index] = each->name.get();
  for (uint32_t i = object->type->slot_count; i < shape->count; i++)
    dict_set(heap, copy, names[i], attributes->values[i]);
  return copy;
}

void set_instance_dict(Object* object, Ref<Dict> dict) {
  instance_dict(*object->type->heap, object);
  Dict* old = std::exchange(attributes_of(object)->dict, dict.leak());
  if (old) release(old);
}

Value instance_attribute(Object* object, Str* name) {
  Attributes* attributes = attributes_of(object);
  if (!attributes) return Value();
  if (attributes->dict) return dict_get(attributes->dict, name);
  if (!attributes->shape) return Value();
  int index = shape_index(attributes->shape, name);
  return index == kNoIndex ? Value() : attributes->values[index];
}

bool set_instance_attribute(Heap& heap, Object* object, Str* name, Value value) {
  Type* type = object->type;
  Attributes* attributes = attributes_of(object);
  if (!attributes || !type->has_instance_dict) return false;
  if (!attributes->dict) {
    if (!type->root_shape) type->root_shape = new_root_shape(heap, type->slot_count);
    Shape* shape = attributes->shape ? attributes->shape : type->root_shape.get();
    int index = shape_index(shape, name);
    if (index != kNoIndex) {
      retain(value);
      release(std::exchange(attributes->values[index], value));
      return true;
    }
    if (shape->count < type->value_capacity) {
      if (Shape* next = shape_with(heap, shape, name)) {
        retain(value);
        attributes->values[next->index] = value;
        retain(static_cast<Object*>(next));
        if (Shape* old = std::exchange(attributes->shape, next)) release(static_cast<Object*>(old));
        return true;
      }
    }
  }
  dict_set(heap, instance_dict(heap, object), name, value);
  return true;
}

bool delete_instance_attribute(Heap& heap, Object* object, Str* name) {
  if (instance_attribute(object, name).is_empty()) return false;
  return dict_remove(heap, instance_dict(heap, object), name);
}

void traverse_attributes(Object* object, Visitor& visit) {
  Attributes* attributes = attributes_of(object);
  if (attributes->shape) visit.visit(attributes->shape);
  if (attributes->dict) visit.visit(attributes->dict);
  for (uint32_t i = 0; i < object->type->value_capacity; i++) visit(attributes->values[i]);
}

void clear_attributes(Object* object) {
  Attributes* attributes = attributes_of(object);
  Shape* shape = std::exchange(attributes->shape, nullptr);
  if (Dict* dict = std::exchange(attributes->dict, nullptr)) release(static_cast<Object*>(dict));
  for (uint32_t i = 0; i < object->type->value_capacity; i++) release(std::exchange(attributes->values[i], Value()));
  if (shape) release(static_cast<Object*>(shape));
}

}  // namespace fermata
