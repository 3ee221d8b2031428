// Str: Python's str. Code points of equal width, as narrow as the widest one needs (1, 2 or 4 bytes), so that indexing
// is constant time and equal strings have equal bytes. Lone surrogates are code points like any other.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "objects/heap.h"

namespace fermata {

struct Str : Object {
  uint32_t length;  // code points
  uint8_t width;    // bytes per code point: 1, 2, 4
  bool ascii;
  bool interned;
  mutable bool hashed;
  mutable uint32_t hash_value;
  // followed by length * width bytes and one NUL

  const uint8_t* bytes() const { return reinterpret_cast<const uint8_t*>(this + 1); }
  uint8_t* bytes() { return reinterpret_cast<uint8_t*>(this + 1); }
  const uint16_t* wide2() const { return reinterpret_cast<const uint16_t*>(this + 1); }
  const uint32_t* wide4() const { return reinterpret_cast<const uint32_t*>(this + 1); }
  char32_t at(uint32_t index) const {
    return width == 1 ? bytes()[index] : width == 2 ? wide2()[index] : wide4()[index];
  }
  // The text when it is ASCII; only then is it UTF-8 as it stands.
  std::string_view ascii_view() const { return {reinterpret_cast<const char*>(bytes()), length}; }
};

uint32_t str_size(const Object* object);
// A string of `length` code points of `width` bytes, contents to be filled in by the caller, who keeps to the rule that
// the width is the narrowest (seal_str helps) and sets `ascii`.
Ref<Str> new_str(Heap& heap, uint32_t length, uint8_t width, bool ascii);
Ref<Str> str_from_utf8(Heap& heap, std::string_view utf8);  // malformed bytes become U+FFFD
Ref<Str> str_from_ascii(Heap& heap, std::string_view ascii);
Ref<Str> str_from_int(Heap& heap, int64_t number);
Ref<Str> str_from_code_points(Heap& heap, const char32_t* points, uint32_t length);
Ref<Str> str_from_code_point(Heap& heap, char32_t point);
Ref<Str> str_substring(Heap& heap, Str* string, uint32_t start, uint32_t end);
Ref<Str> str_concatenate(Heap& heap, Str* left, Str* right);
// The same for a left side that nobody else holds: it may grow in place, so that building a text piece by piece takes
// time proportional to its length.
Ref<Str> str_append(Heap& heap, Ref<Str> left, Str* right);
// Copies `count` code points from `start` on to where there is room for them in a width that holds them.
void str_copy_points(uint8_t* to, uint8_t to_width, const Str* from, uint32_t start, uint32_t count);
// How large the text of several will be. It may be more than there can be: see Heap::can_allocate().
struct StrSize {
  uint64_t length = 0;
  uint8_t width = 1;
  bool ascii = true;

  void add(const Str* string, uint64_t times = 1) {
    length += string->length * times;
    if (times == 0) return;
    width = width > string->width ? width : string->width;
    ascii = ascii && string->ascii;
  }
  bool fits(const Heap& heap) const { return length <= INT32_MAX && heap.can_allocate(length * width); }
};
// All of `strings`, `separator` (or null) between them, whose size has been added up and fits.
Ref<Str> str_joined(Heap& heap, const Str* separator, std::span<const Value> strings, const StrSize& size);
uint32_t str_hash(const Str* string);
bool str_equal(const Str* a, const Str* b);
bool str_equals(const Str* a, std::string_view utf8);
int str_compare(const Str* a, const Str* b);            // by code points: <0, 0, >0
void append_utf8(std::string& out, const Str* string);  // lone surrogates as three bytes (WTF-8)
std::string to_utf8(const Str* string);

// Appends pieces and gives the Str at the end; keeps the narrowest width as it goes. A short text needs no memory but
// the builder's own.
class StrBuilder {
 public:
  explicit StrBuilder(Heap& heap) : heap_(heap) {}
  ~StrBuilder();
  StrBuilder(const StrBuilder&) = delete;
  StrBuilder& operator=(const StrBuilder&) = delete;
  void append(char32_t point);
  void append(const Str* string);
  void append(const Str* string, uint32_t start, uint32_t end);
  void append_ascii(std::string_view text);
  void append_utf8(std::string_view text);
  uint32_t length() const { return length_; }
  Ref<Str> finish();

 private:
  void widen(uint8_t width);
  void grow(size_t bytes);
  // The place of `count` more code points of width_ bytes each.
  uint8_t* more(uint32_t count);
  Heap& heap_;
  uint8_t* bytes_ = few_;  // length_ * width_ of them
  size_t capacity_ = sizeof few_;
  uint32_t length_ = 0;
  uint8_t width_ = 1;
  char32_t all_bits_ = 0;
  alignas(4) uint8_t few_[120];
};

// A piece of a message: text, a number, a Str, or the name of a type. Messages are lists of pieces.
class Piece {
 public:
  Piece(std::string_view text) : kind_(Kind::Text), text_(text) {}
  Piece(const char* text) : Piece(std::string_view(text)) {}
  Piece(const std::string& text) : Piece(std::string_view(text)) {}
  Piece(int64_t number) : kind_(Kind::Number), number_(number) {}
  Piece(int number) : Piece(static_cast<int64_t>(number)) {}
  Piece(uint32_t number) : Piece(static_cast<int64_t>(number)) {}
  Piece(unsigned long number) : Piece(static_cast<int64_t>(number)) {}
  Piece(const Str* string) : kind_(Kind::String), string_(string) {}
  Piece(const Ref<Str>& string) : Piece(string.get()) {}
  Piece(const Type* type) : kind_(Kind::String), string_(type->name.get()) {}
  void append_to(StrBuilder& out) const;

 private:
  enum class Kind : uint8_t { Text, Number, String };
  Kind kind_;
  union {
    std::string_view text_;
    int64_t number_;
    const Str* string_;
  };
};
Ref<Str> str_from_pieces(Heap& heap, std::initializer_list<Piece> pieces);

}  // namespace fermata
