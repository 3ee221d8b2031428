// WeakReference: Python's weakref.ref. The heap keeps the references to one object in a list, newest first, and clears
// them when the object goes.
#pragma once

#include "objects/heap.h"

namespace fermata {

struct WeakReference : Object {
  Object* referent;  // not owned; null once it has gone
  Owned callback;    // called with the reference when the object goes; may be empty
  WeakReference* next;
  int64_t hash;  // that of the object, kept for after its death
  bool hashed;
};

// A reference of this type (weakref.ref or a subclass) to `referent`, without callback.
Ref<WeakReference> new_weak_reference(Heap& heap, Type* type, Object* referent);
void traverse_weak_reference(Object* object, Visitor& visit);
void clear_weak_reference(Object* object);

}  // namespace fermata
