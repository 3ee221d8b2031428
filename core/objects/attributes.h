// Where an instance keeps its attributes: values by index, and a Shape that says which name has which index. Instances
// of one class whose attributes were set in the same order share the Shape, so an inline cache needs one comparison.
// When a program looks at `__dict__`, deletes attributes, or sets more than the class expected, the instance changes to
// a dict of its own and keeps it.
#pragma once

#include "objects/type.h"

namespace fermata {

struct Str;

// A node in a tree of transitions: the parent's names and one more.
struct Shape : Object {
  Ref<Shape> parent;
  Ref<Str> name;          // null in the root
  uint16_t index;         // of `name` among the values (the slots of the class come first)
  uint16_t count;         // values in use: slots and names
  Ref<Dict> transitions;  // name -> Shape, null while there is none
  Ref<Dict> indices;      // name -> int; built when first searched at depth > 4
};

struct Attributes {
  Shape* shape;  // owned; null when the instance has a dict, or nothing yet was set in a class without root shape
  Dict* dict;    // owned; null while the shape serves
  Value values[];
};

// Null when instances of the type have none.
inline Attributes* attributes_at(Object* object, uint32_t offset) {
  return reinterpret_cast<Attributes*>(reinterpret_cast<char*>(object) + offset);
}
Attributes* attributes_of(Object* object);

constexpr int kNoIndex = -1;
// Index of `name` in the shape, or kNoIndex. `name` must be interned.
int shape_index(Shape* shape, Str* name);
// The shape with one name more; borrowed, it lives as long as the root. Null when the shape already has so many
// successors that sharing serves nobody.
Shape* shape_with(Heap& heap, Shape* shape, Str* name);
// For a class whose instances have `slot_count` slots.
Ref<Shape> new_root_shape(Heap& heap, uint16_t slot_count);
void traverse_shape(Object* object, Visitor& visit);
void clear_shape(Object* object);

// The instance's attributes as a dict, which it keeps from now on. Null when the type has none.
Dict* instance_dict(Heap& heap, Object* object);
// A copy of what that dict has or would have; the attributes stay where they are.
Ref<Dict> copied_attributes(Heap& heap, Object* object);
void set_instance_dict(Object* object, Ref<Dict> dict);

// Plain storage, no descriptors: what is stored under `name` in the instance. Borrowed; empty if there is none.
Value instance_attribute(Object* object, Str* name);
// False when the type's instances have no place for it.
bool set_instance_attribute(Heap& heap, Object* object, Str* name, Value value);
// False when there was none.
bool delete_instance_attribute(Heap& heap, Object* object, Str* name);

void traverse_attributes(Object* object, Visitor& visit);
void clear_attributes(Object* object);

}  // namespace fermata
