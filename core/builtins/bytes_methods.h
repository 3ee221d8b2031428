// What bytes, bytearray and memoryview share: seeing any of them as bytes, and the methods that only read.
#pragma once

#include <string>

#include "builtins/containers.h"

namespace fermata {

struct MemoryView : Object {
  Owned base;     // bytes or bytearray
  int64_t start;  // of the first item, in the base
  int64_t step;
  uint32_t length;
  bool released;
};

// False when the value holds no bytes. A memoryview with steps is copied into `copy`.
bool bytes_of(const Vm& vm, Value value, std::string_view& out, std::string& copy);
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
// b'...' without prefix for the type.
void append_bytes_repr(StrBuilder& text, std::string_view data);
// Between such quotes, with a backslash before the characters of `escaped` too.
void append_quoted_bytes(StrBuilder& text, std::string_view data, char quote, std::string_view escaped);

// bytes % arguments (percent_format.cpp)
Result<Owned> bytes_modulo(Vm& vm, Args args);
Result<Owned> bytes_reflected_modulo(Vm& vm, Args args);

extern const std::span<const NativeRow> bytes_reading_methods;

}  // namespace fermata
