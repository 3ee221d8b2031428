// What every heap object begins with, and who owns it: Ref<T> and Owned own, plain pointers and Value borrow.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "objects/value.h"

namespace fermata {

struct Type;

struct Object {
  // Flags live in the low four bits, so one count is kCount.
  static constexpr uint32_t kHasWeakReferences = 1;
  static constexpr uint32_t kFinalized = 2;  // `__del__` has run
  static constexpr uint32_t kInCycle = 4;    // the collector is taking it apart
  static constexpr uint32_t kLarge = 8;      // allocated outside the pages of the heap
  static constexpr uint32_t kCount = 16;

  uint32_t refs;
  Type* type;

  bool has_flag(uint32_t flag) const { return (refs & flag) != 0; }
  uint32_t reference_count() const { return refs / kCount; }
};

// Takes the object apart and frees it; called when the last reference goes (objects/heap.cpp).
void destroy(Object* object);

inline void retain(Object* object) {
  object->refs += Object::kCount;
}
inline void release(Object* object) {
  object->refs -= Object::kCount;
  if (object->refs < Object::kCount) [[unlikely]]
    destroy(object);
}
inline void retain(Value value) {
  if (value.is_object()) retain(value.object());
}
inline void release(Value value) {
  if (value.is_object()) release(value.object());
}

// What owners do with their reference. In code that is compiled for size (FERMATA_COLD, see the Makefile) they call
// functions: counting is a tenth of it otherwise. What the compiler can prove to be empty, as it is after a move, costs
// nothing.
void take_reference(Object* object);
void take_reference(Value value);
void give_reference(Object* object);
void give_reference(Value value);
#ifdef FERMATA_COLD
#define FERMATA_UNLESS_EMPTY(empty, call) \
  if (!__builtin_constant_p(empty) || !(empty)) call
inline void acquire(Object* object) {
  FERMATA_UNLESS_EMPTY(object == nullptr, take_reference(object));
}
inline void acquire(Value value) {
  FERMATA_UNLESS_EMPTY(!value.is_object(), take_reference(value));
}
inline void relinquish(Object* object) {
  FERMATA_UNLESS_EMPTY(object == nullptr, give_reference(object));
}
inline void relinquish(Value value) {
  FERMATA_UNLESS_EMPTY(!value.is_object(), give_reference(value));
}
#undef FERMATA_UNLESS_EMPTY
#else
inline void acquire(Object* object) {
  if (object) retain(object);
}
inline void acquire(Value value) {
  retain(value);
}
inline void relinquish(Object* object) {
  if (object) release(object);
}
inline void relinquish(Value value) {
  release(value);
}
#endif

// Owns one reference to an object, or nothing.
template <typename T>
class [[clang::trivial_abi]] Ref {
 public:
  Ref() = default;
  Ref(std::nullptr_t) {}
  explicit Ref(T* borrowed) : object_(borrowed) { acquire(static_cast<Object*>(object_)); }
  static Ref adopt(T* owned) {
    Ref ref;
    ref.object_ = owned;
    return ref;
  }
  Ref(const Ref& other) : Ref(other.object_) {}
  Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  template <typename U>
    requires std::is_convertible_v<U*, T*>
  Ref(Ref<U>&& other) noexcept : object_(other.leak()) {}
  ~Ref() { relinquish(static_cast<Object*>(object_)); }
  // The new value is in place before the old one goes: its destructor may run Python.
  Ref& operator=(Ref other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }

  T* get() const { return object_; }
  T* operator->() const { return object_; }
  T& operator*() const { return *object_; }
  operator T*() const { return object_; }
  explicit operator bool() const { return object_ != nullptr; }
  T* leak() { return std::exchange(object_, nullptr); }

  static Ref raised_state() { return Ref(); }
  bool is_raised_state() const { return object_ == nullptr; }

 private:
  T* object_ = nullptr;
};

// Owns one reference to a Value; unboxed values cost nothing.
class [[clang::trivial_abi]] Owned {
 public:
  Owned() = default;
  explicit Owned(Value borrowed) : value_(borrowed) { acquire(value_); }
  static Owned adopt(Value owned) {
    Owned result;
    result.value_ = owned;
    return result;
  }
  // Unboxed values have no owner, so they convert freely.
  static Owned none() { return adopt(Value::none()); }
  static Owned boolean(bool value) { return adopt(Value::boolean(value)); }
  static Owned integer(int64_t small) { return adopt(Value::integer(small)); }
  static Owned real(double value) { return adopt(Value::real(value)); }
  static Owned not_implemented() { return adopt(Value::not_implemented()); }
  static Owned exhausted() { return adopt(Value::exhausted()); }

  Owned(const Owned& other) : Owned(other.value_) {}
  Owned(Owned&& other) noexcept : value_(std::exchange(other.value_, Value())) {}
  template <typename T>
  Owned(Ref<T>&& ref) noexcept : value_(static_cast<Object*>(ref.leak())) {}
  template <typename T>
  Owned(const Ref<T>& ref) : Owned(Value(static_cast<Object*>(ref.get()))) {}
  ~Owned() { relinquish(value_); }
  Owned& operator=(Owned other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }

  Value get() const { return value_; }
  operator Value() const { return value_; }
  const Value* operator->() const { return &value_; }
  Value leak() { return std::exchange(value_, Value()); }

  static Owned raised_state() { return Owned(); }
  bool is_raised_state() const { return value_.is_empty(); }

 private:
  Value value_;
};

}  // namespace fermata
