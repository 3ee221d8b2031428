// Python's int: 48 bits unboxed in a Value, larger ones an Int on libtommath. The functions take Values that are ints
// of any kind (small, bool, Int, instances of subclasses: is_int_like) and answer with plain ints, unboxed where they
// fit. Nothing here raises: callers check divisors, sizes and ranges first.
#pragma once

#include <tommath.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "objects/heap.h"

namespace fermata {

struct Int : Object {
  mp_int number;
  mp_digit few[3];  // the digits of a number of up to 64 bits
};

void clear_int(Object* object);

inline bool is_int_like(Value value) {
  return value.is_small_int() || value.is_bool() || (value.is_object() && value.object()->type->has(kIntSubclass));
}

// An mp_int to read from, whatever the Value is; small ints live in the view itself.
class IntView {
 public:
  explicit IntView(Value value);
  explicit IntView(int64_t value) { set(value); }
  IntView(const IntView&) = delete;
  IntView& operator=(const IntView&) = delete;
  const mp_int* get() const { return number_; }
  operator const mp_int*() const { return number_; }

 private:
  void set(int64_t value);
  const mp_int* number_;
  mp_int small_;
  mp_digit digits_[3];
};

Owned int_from(Heap& heap, int64_t value);
Owned int_from_unsigned(Heap& heap, uint64_t value);
// Takes over the number (which is cleared).
Owned int_from_number(Heap& heap, mp_int& number);
// The integer part of a finite double.
Owned int_from_double(Heap& heap, double value);
// Digits of a base from 2 to 36, nothing else between them.
Owned int_from_digits(Heap& heap, std::string_view digits, uint32_t base);
// Little-endian two's complement or unsigned magnitude.
Owned int_from_bytes(Heap& heap, std::string_view little_endian, bool is_signed);
// An instance of a subclass of int with this value.
Owned int_of_type(Heap& heap, Type* type, Value value);
// A plain int of the same value (bools and subclass instances become ints).
Owned int_exact(Heap& heap, Value value);

// Lower-case digits with a leading '-' if negative.
std::string int_to_text(Value value, uint32_t base = 10);
bool int_to_int64(Value value, int64_t& out);
// Correctly rounded; infinite when out of range.
double int_to_double(Value value);
// Zero denominators are the caller's business; infinite when out of range.
double int_true_divide(Value left, Value right);

Owned int_add(Heap& heap, Value left, Value right);
Owned int_subtract(Heap& heap, Value left, Value right);
Owned int_multiply(Heap& heap, Value left, Value right);
// Rounding towards minus infinity; `right` is not zero.
Owned int_floor_divide(Heap& heap, Value left, Value right);
Owned int_modulo(Heap& heap, Value left, Value right);
std::pair<Owned, Owned> int_divmod(Heap& heap, Value left, Value right);
// `exponent` is not negative.
Owned int_power(Heap& heap, Value base, uint32_t exponent);
// Empty when the base has no inverse that a negative exponent asks for. `modulus` is not zero.
Owned int_power_modulo(Heap& heap, Value base, Value exponent, Value modulus);
Owned int_negate(Heap& heap, Value value);
Owned int_absolute(Heap& heap, Value value);
Owned int_invert(Heap& heap, Value value);
Owned int_and(Heap& heap, Value left, Value right);
Owned int_or(Heap& heap, Value left, Value right);
Owned int_xor(Heap& heap, Value left, Value right);
Owned int_shift_left(Heap& heap, Value value, uint32_t bits);
Owned int_shift_right(Heap& heap, Value value, uint64_t bits);
Owned int_gcd(Heap& heap, Value left, Value right);
// Of a number that is not negative.
Owned int_square_root(Heap& heap, Value value);

int int_sign(Value value);
inline bool int_is_negative(Value value) {
  return int_sign(value) < 0;
}
int int_compare(Value left, Value right);
// With a double that is not NaN: exact, as Python's comparison is.
int int_compare_double(Value left, double right);
uint32_t int_bit_length(Value value);
uint32_t int_bit_count(Value value);
// As hash() gives it: the value modulo 2**61 - 1, -1 excepted.
int64_t int_hash(Value value);
int64_t double_hash(double value);  // NaN: 0, the caller hashes identity

}  // namespace fermata
