// How C++ gives Python functions, methods, types and modules: rows with Python signatures, a table at the end of each
// file of builtins/.
//
//   Result<Owned> list_insert(Vm& vm, Args args) { … }
//   const NativeRow list_methods[] = {
//     {"insert(self, index, object, /)", list_insert},
//   …
//
// Signature: as inspect prints it. Parameters arrive in `args` in the order written, defaults filled in (None, True,
// False, ints, floats and 'strings' are understood; `x=` with nothing after it leaves the Value empty), `*args` as a
// tuple,
// `**kwargs` as a dict. A method is only called with a self of its type. `~` and what follows it is the signature that
// programs are shown, nothing if they are shown none.
//
// A native answers with a value, Raised, or one of
//   Value::pushed()  it pushed frames (Vm::start_*); what they return is its result. A tail call: it has no more to do.
//   Value::parked()  it parked the fiber (Vm::park_*); what the fiber is woken with is its result.
// To go on after calling Python without nesting an interpreter, it pushes a NativeFrame and continues there.
#pragma once

#include <span>

#include "base/result.h"
#include "objects/function.h"
#include "objects/object.h"
#include "objects/type.h"

namespace fermata {

class Vm;
struct Keywords;

class Args {
 public:
  Args(const Value* values, uint32_t count) : values_(values), count_(count) {}
  Value operator[](uint32_t index) const { return values_[index]; }
  uint32_t count() const { return count_; }
  bool has(uint32_t index) const { return index < count_ && !values_[index].is_empty(); }
  std::span<const Value> from(uint32_t index) const { return {values_ + index, count_ - index}; }
  // Self of a method: its type was checked by the call.
  template <typename T>
  T* self() const {
    return static_cast<T*>(values_[0].object());
  }
  template <typename T>
  T* object(uint32_t index) const {
    return static_cast<T*>(values_[index].object());
  }

 private:
  const Value* values_;
  uint32_t count_;
};

using NativeBody = Result<Owned> (*)(Vm& vm, Args args);

enum class NativeKind : uint8_t { Function, Method, ClassMethod, StaticMethod };

struct NativeRow {
  const char* signature;  // "name(parameters)"
  NativeBody body;
  NativeKind kind = NativeKind::Method;  // in a module's table: always a function
  const char* doc = nullptr;
  // Parameter that may be any iterable but that the body wants as a list or tuple: it is collected by pushed frames
  // before the call, so that a Python generator may wait in between. -1: none.
  int8_t collects = -1;
  // Says in its own words what is wrong with arguments that do not fit, or leaves it at what the others say; null: it
  // always does. `args` begins behind a method's self and a constructor's class.
  Result<void> (*misfit)(Vm& vm, std::span<const Value> args, Keywords keywords) = nullptr;
};

struct PropertyRow {
  const char* name;
  Result<Owned> (*get)(Vm& vm, Value self);                        // Value::removed(): no such attribute on this object
  Result<void> (*set)(Vm& vm, Value self, Value value) = nullptr;  // value empty: delete
  const char* doc = nullptr;
};

// A native type. `layout` bytes, how to visit and drop its references, its methods.
struct TypeSpec {
  const char* name;  // "list", "collections.deque": what precedes the last dot is `__module__` (else builtins)
  Type* (*base)(Vm& vm) = nullptr;  // null: object
  uint32_t size = sizeof(Object);
  uint32_t flags = 0;  // TypeFlags
  void (*traverse)(Object*, Visitor&) = nullptr;
  void (*clear)(Object*) = nullptr;
  void (*finalize)(Object*) = nullptr;
  uint32_t (*tail_size)(const Object*) = nullptr;  // total layout bytes of one object of variable size
  NextFunction next = nullptr;
  SendFunction send = nullptr;
  CallFunction call = nullptr;
  bool native_hash = false;
  bool instance_dict = false;  // instances take arbitrary attributes
  bool weak_references = false;
  std::span<const NativeRow> methods = {};
  std::span<const PropertyRow> properties = {};
  const char* doc = nullptr;
  // Further entries of the class's dict, after the tables.
  Result<void> (*prepare)(Vm& vm, Type* type) = nullptr;
};

// A native module, made at its first import.
struct ModuleSpec {
  std::span<const NativeRow> functions = {};
  Result<void> (*prepare)(Vm& vm, Module* module) = nullptr;  // constants and types
  const char* doc = nullptr;
};

}  // namespace fermata
