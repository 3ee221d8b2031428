// Value: eight bytes that are a Python value. Small ints, floats, None, bools and a few marks are unboxed, the rest is
// a pointer to an Object. A Value borrows; Owned (objects/ref.h) owns.
//
//   0x0000'0000'0000'0000  empty: an unbound local, a missing argument, "nothing here"
//   0x0000'pppp'pppp'pppp  pointer to an Object
//   0x0001'0000'0000'000x  one of the marks below
//   0x0002 … 0xFFFE        a double, its bits raised by 2 << 48
//   0xFFFF'iiii'iiii'iiii  an int of 48 bits
#pragma once

#include <bit>
#include <cstdint>

namespace fermata {

struct Object;

class Value {
 public:
  constexpr Value() = default;
  Value(Object* object) : bits_(reinterpret_cast<uintptr_t>(object)) {}

  static constexpr Value none() { return Value(mark(0)); }
  static constexpr Value boolean(bool value) { return Value(mark(value ? 3 : 2)); }
  static constexpr Value not_implemented() { return Value(mark(4)); }
  static constexpr Value ellipsis() { return Value(mark(5)); }
  // Not Python values: what a native answers when it has not finished (vm/native.h), the end of an iteration, a removed
  // entry of a dict.
  static constexpr Value pushed() { return Value(mark(6)); }
  static constexpr Value parked() { return Value(mark(7)); }
  static constexpr Value exhausted() { return Value(mark(8)); }
  static constexpr Value removed() { return Value(mark(9)); }

  static constexpr int64_t kMaxInt = (int64_t{1} << 47) - 1;
  static constexpr int64_t kMinInt = -(int64_t{1} << 47);
  static constexpr bool fits_int(int64_t value) { return value >= kMinInt && value <= kMaxInt; }
  // `value` must fit; int_from() in objects/int.h takes any.
  static constexpr Value integer(int64_t value) { return Value(kIntTag | (static_cast<uint64_t>(value) & kPayload)); }
  static constexpr Value real(double value) { return Value(std::bit_cast<uint64_t>(value) + kDoubleOffset); }

  constexpr bool is_empty() const { return bits_ == 0; }
  constexpr bool is_none() const { return bits_ == mark(0); }
  constexpr bool is_bool() const { return (bits_ | 1) == mark(3); }
  constexpr bool is_true() const { return bits_ == mark(3); }
  constexpr bool is_false() const { return bits_ == mark(2); }
  constexpr bool is_not_implemented() const { return bits_ == mark(4); }
  constexpr bool is_ellipsis() const { return bits_ == mark(5); }
  constexpr bool is_pushed() const { return bits_ == mark(6); }
  constexpr bool is_parked() const { return bits_ == mark(7); }
  constexpr bool is_exhausted() const { return bits_ == mark(8); }
  constexpr bool is_removed() const { return bits_ == mark(9); }
  // A small int; a bool is not one (see is_int_like in objects/int.h).
  constexpr bool is_small_int() const { return bits_ >= kIntTag; }
  constexpr bool is_float() const { return bits_ - kDoubleOffset < kIntTag - kDoubleOffset; }
  constexpr bool is_object() const { return bits_ - 1 < kPayload; }

  constexpr int64_t as_int() const { return static_cast<int64_t>(bits_ << 16) >> 16; }
  constexpr double as_float() const { return std::bit_cast<double>(bits_ - kDoubleOffset); }
  Object* object() const { return reinterpret_cast<Object*>(static_cast<uintptr_t>(bits_)); }
  constexpr uint64_t bits() const { return bits_; }

  static constexpr bool both_small_ints(Value a, Value b) { return (a.bits_ & b.bits_) >= kIntTag; }

  // Identity: Python's `is` for everything but unboxed numbers, where equal values of one kind are the same.
  friend constexpr bool operator==(Value a, Value b) { return a.bits_ == b.bits_; }

 private:
  static constexpr uint64_t kPayload = 0x0000'FFFF'FFFF'FFFF;
  static constexpr uint64_t kIntTag = 0xFFFF'0000'0000'0000;
  static constexpr uint64_t kDoubleOffset = 0x0002'0000'0000'0000;
  static constexpr uint64_t mark(uint64_t index) { return 0x0001'0000'0000'0000 + index; }
  explicit constexpr Value(uint64_t bits) : bits_(bits) {}

  uint64_t bits_ = 0;
};

static_assert(sizeof(Value) == 8);

}  // namespace fermata
