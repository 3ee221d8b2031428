// What bytes, bytearray and memoryview share: seeing any of them as bytes, and the methods that only read.
#pragma once

#include <string>

#include "builtins/containers.h"

namespace fermata {

// Items in rows: one of `row` items for each of `length` places of the first dimension, itself without gaps.
struct MemoryView : Object {
  Owned base;        // bytes or bytearray
  int64_t start;     // of the first item, in the base; bytes, like step
  int64_t step;      // from row to row
  uint32_t length;   // rows
  uint32_t row;      // items in each; 1 unless there are more dimensions
  Ref<Tuple> inner;  // lengths of the dimensions behind the first; null: none
  uint8_t item_size;
  char format;
  bool scalar;  // no dimension at all
  bool read_only;
  bool released;
  bool hashed;  // `hash` is known, and stays
  int32_t hash;
  bool has_gaps() const { return length > 0 && step != int64_t{row} * item_size; }
};

// False when the value holds no bytes. A memoryview with steps is copied into `copy`.
bool bytes_of(const Vm& vm, Value value, std::string_view& out, std::string& copy);
// What the `__buffer__` of a Python class gives, a memoryview; None when there is none.
Result<Owned> buffer_of(Vm& vm, Value value);
// As bytes_of, or of what is lent so: then a copy.
Result<bool> bytes_seen(Vm& vm, Value value, std::string_view& out, std::string& copy);
Raised released_view(Vm& vm);
// `__buffer__` and `__release_buffer__`.
Result<Owned> bytes_buffer(Vm& vm, Args args);
Result<Owned> memoryview_release_buffer(Vm& vm, Args args);
// "a bytes-like object is required, not 'str'"
Result<std::string_view> bytes_argument(Vm& vm, Value value, std::string& copy);
// Of bytes, bytearray or an instance of a subclass.
std::string_view own_bytes(const Vm& vm, Value self);
// A new bytes or bytearray, as `like` is.
Owned new_bytes_like(Vm& vm, Value like, std::string_view data);
// A number from 0 to 255; `what` begins the ValueError.
Result<uint8_t> byte_argument(Vm& vm, Value value, const char* what);
// bytes(source, encoding, errors): what the constructors make their objects of.
Result<std::string> bytes_from_source(Vm& vm, Value source, Value encoding, Value errors, const char* type);
// The same for what is no number: a buffer, or the numbers that an iterable gives.
Result<std::string> bytes_from_object(Vm& vm, Value source, const char* type);
// The value of a hexadecimal digit; -1 for any other character.
inline int hex_digit(char c) {
  const unsigned digit = static_cast<uint8_t>(c) - unsigned{'0'}, letter = (static_cast<uint8_t>(c) | 32u) - 'a';
  if (digit < 10) return static_cast<int>(digit);
  return letter < 6 ? static_cast<int>(letter) + 10 : -1;
}
// Two digits a byte, groups of `group` bytes parted by `separator`, which may be empty; as bytes.hex() has them.
Result<std::string> hex_text(Vm& vm, std::string_view data, Value separator, Value group);
// b'...' without prefix for the type.
void append_bytes_repr(StrBuilder& text, std::string_view data);
// Between such quotes, with a backslash before the characters of `escaped` too.
void append_quoted_bytes(StrBuilder& text, std::string_view data, char quote, std::string_view escaped);

// bytes % arguments (percent_format.cpp)
Result<Owned> bytes_modulo(Vm& vm, Args args);
Result<Owned> bytes_reflected_modulo(Vm& vm, Args args);

extern const std::span<const NativeRow> bytes_reading_methods;

}  // namespace fermata
