// Type: a Python class. A native one is made from a TypeSpec (vm/native.h), others by the `class` statement
// (builtins/type.cpp). Behaviour is found by name in the method resolution order, for natives as for Python classes;
// the few function pointers here are what the runtime needs without a name.
#pragma once

#include <cstdint>
#include <type_traits>

#include "objects/object.h"

namespace fermata {

class Vm;
class Heap;
struct Keywords;
struct Dict;
struct Shape;
struct Str;
struct Tuple;
struct List;
template <typename T>
class Result;

// Calls `visit` for each owned reference of an object; how the collector sees edges.
struct Visitor {
  virtual void visit(Object* object) = 0;
  void operator()(Value value) {
    if (value.is_object()) visit(value.object());
  }
  template <typename T>
  void operator()(const Ref<T>& ref) {
    if (ref) visit(ref.get());
  }
  void operator()(const Owned& owned) { (*this)(owned.get()); }

 protected:
  ~Visitor() = default;
};

enum TypeFlags : uint32_t {
  kSubclassable = 1 << 0,
  kPythonClass = 1 << 1,         // made by a class statement or type()
  kHasDel = 1 << 2,              // `__del__` somewhere in the mro, or a native finaliser that may run Python
  kMutable = 1 << 3,             // attributes of the class may be set
  kAbstract = 1 << 4,            // has abstract methods left
  kCustomGetAttribute = 1 << 5,  // `__getattribute__` is not object's
  kHasGetAttr = 1 << 6,          // `__getattr__` somewhere in the mro
  kCustomSetAttribute = 1 << 7,  // `__setattr__` or `__delattr__` is not object's
  kMatchSequence = 1 << 8,
  kMatchMapping = 1 << 9,
  kIntSubclass = 1 << 10,  // fast subclass tests, inherited
  kStrSubclass = 1 << 11,
  kTupleSubclass = 1 << 12,
  kListSubclass = 1 << 13,
  kDictSubclass = 1 << 14,
  kTypeSubclass = 1 << 15,
  kExceptionSubclass = 1 << 16,
  kBytesSubclass = 1 << 17,
  kFloatSubclass = 1 << 18,
  kSetSubclass = 1 << 19,       // set or frozenset
  kNoInstances = 1 << 20,       // cannot be created by calling it
  kHasDescriptorGet = 1 << 21,  // a native type with `__get__`
  kFutureSubclass = 1 << 22,
  kTaskSubclass = 1 << 23,
  kEventLoopSubclass = 1 << 24,
  kOrderedDictSubclass = 1 << 25,
  kByteArrayLayout = 1 << 26,  // laid out as a ByteArray, whose bytes are lent to others: bytearray, array.array
  kNeverWaits = 1 << 27,       // an iterator over a container: its `next` pushes no frame
};

// The one protocol that is not a method call: iteration without a StopIteration per loop. Returns the item,
// Value::exhausted() at the end, Value::pushed() when a frame was pushed whose result is the item.
using NextFunction = Result<Owned> (*)(Vm&, Object* self);

// A native iterator as awaited or delegated to: gives what it yields, or its result with `finished` set.
using SendFunction = Result<Owned> (*)(Vm&, Object* self, Value sent, bool& finished);

// Calling an instance, without a tuple and a dict for its arguments, as `__call__` has them. May answer pushed.
using CallFunction = Result<Owned> (*)(Vm&, Object* self, const Value* args, uint32_t count, Keywords keywords);

struct Type : Object {
  Heap* heap;
  Ref<Str> name;            // `__name__`
  Ref<Str> qualified_name;  // `__qualname__`
  Ref<Type> base;           // `__base__`: the one whose layout this type extends
  Ref<Tuple> bases;
  Ref<Tuple> mro;
  Ref<Dict> dict;
  Ref<Dict> subclasses;  // weak references by identity, for invalidation and `__subclasses__`
  uint32_t flags;
  uint32_t version;     // unique among all states of all types; inline caches compare it. Never 0.
  uint32_t basic_size;  // bytes of the native layout
  // Where Attributes begin in an instance; 0 when instances have none, kAfterTail for layouts of variable size.
  uint32_t attributes_offset;
  uint16_t slot_count;      // `__slots__` of this type and its bases: the first values of Attributes
  uint16_t value_capacity;  // values of Attributes in an instance: slots, then what the root shape expects
  bool has_instance_dict;
  bool has_weak_references;
  Ref<Shape> root_shape;

  void (*traverse)(Object*, Visitor&);  // null: holds no references
  void (*clear)(Object*);               // drops what it holds, memory outside the cell too; may be called twice
  // The native part that must happen before the object goes while it is still whole ("coroutine … was never awaited",
  // closing a suspended generator). May run Python and may resurrect. Null for most.
  void (*finalize)(Object*);
  uint32_t (*size)(const Object*);  // bytes of a layout of variable size; null: basic_size
  NextFunction next;                // null: find `__next__`
  SendFunction send;                // null for most; an object whose type has it is its own await iterator
  CallFunction call;                // null for most, and for Python classes: `__call__`
  // Native attribute hooks of the few types that have their own; null: the generic way. get gives Value::removed() for
  // "none".
  Result<Owned> (*get_attribute)(Vm&, Object* self, Str* name);
  Result<Owned> (*set_attribute)(Vm&, Object* self, Str* name, Value value);
  // `__eq__` and `__hash__` are those of the native layout: dict look-ups need not call Python.
  bool native_hash;

  static constexpr uint32_t kAfterTail = UINT32_MAX;
  bool has(uint32_t flag) const { return (flags & flag) != 0; }
};

// Subclass test by the method resolution order; the kXxxSubclass flags are quicker.
bool is_subtype(const Type* type, const Type* base);
void traverse_type(Object* object, Visitor& visit);
void clear_type(Object* object);

// The object as a T if its type has the flag, else null.
template <typename T>
T* cast_if(Value value, uint32_t flag) {
  return value.is_object() && value.object()->type->has(flag) ? static_cast<T*>(value.object()) : nullptr;
}
// The object as a T when it is exactly of this type, else null.
template <typename T>
T* cast_exact(Value value, const Type* type) {
  return value.is_object() && value.object()->type == type ? static_cast<T*>(value.object()) : nullptr;
}

}  // namespace fermata
