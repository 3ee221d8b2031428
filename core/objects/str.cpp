#include "objects/str.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "base/copy_bytes.h"
#include "base/hash.h"
#include "base/result.h"
#include "base/utf8.h"
#include "objects/pages.h"

namespace fermata {

namespace {

// From this size on a text that is appended to gets room to grow.
constexpr uint64_t kRoomy = 2048;

uint8_t width_for(char32_t all_bits) {
  return all_bits < 0x100 ? 1 : all_bits < 0x10000 ? 2 : 4;
}

template <typename To, typename From>
void copy_points(uint8_t* to, const uint8_t* from, size_t count) {
  auto* target = reinterpret_cast<To*>(to);
  auto* source = reinterpret_cast<const From*>(from);
  for (size_t i = 0; i < count; i++) target[i] = static_cast<To>(source[i]);
}

void convert(uint8_t* to, uint8_t to_width, const uint8_t* from, uint8_t from_width, size_t count) {
  if (to_width == from_width) {
    copy_bytes(to, from, count * to_width);
  } else if (to_width == 1) {
    from_width == 2 ? copy_points<uint8_t, uint16_t>(to, from, count) : copy_points<uint8_t, uint32_t>(to, from, count);
  } else if (to_width == 2) {
    from_width == 1 ? copy_points<uint16_t, uint8_t>(to, from, count)
                    : copy_points<uint16_t, uint32_t>(to, from, count);
  } else {
    from_width == 1 ? copy_points<uint32_t, uint8_t>(to, from, count)
                    : copy_points<uint32_t, uint16_t>(to, from, count);
  }
}

char32_t point_at(const uint8_t* bytes, uint8_t width, size_t index) {
  if (width == 1) return bytes[index];
  return width == 2 ? reinterpret_cast<const uint16_t*>(bytes)[index] : reinterpret_cast<const uint32_t*>(bytes)[index];
}

char32_t or_of_points(const uint8_t* bytes, uint8_t width, size_t count) {
  char32_t all = 0;
  for (size_t i = 0; i < count; i++) all |= point_at(bytes, width, i);
  return all;
}

// The Str of points stored in any width.
Ref<Str> narrowest(Heap& heap, const uint8_t* bytes, uint8_t width, uint32_t length, char32_t all_bits) {
  if (length == 0) return Ref<Str>(heap.empty_string());
  if (length == 1 && all_bits < 0x100) return Ref<Str>(heap.character(static_cast<uint8_t>(all_bits)));
  uint8_t needed = width_for(all_bits);
  Ref<Str> result = new_str(heap, length, needed, all_bits < 0x80);
  convert(result->bytes(), needed, bytes, width, length);
  return result;
}

// The decimal digits of a number.
class Digits {
 public:
  explicit Digits(int64_t number) {
    uint64_t rest = number < 0 ? -static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
    for (; rest > UINT32_MAX; rest /= 10) *--start_ = static_cast<char>('0' + rest % 10);
    auto low = static_cast<uint32_t>(rest);  // whose division is much quicker
    do *--start_ = static_cast<char>('0' + low % 10);
    while (low /= 10);
    if (number < 0) *--start_ = '-';
  }
  std::string_view text() const { return {start_, static_cast<size_t>(end() - start_)}; }

 private:
  const char* end() const { return digits_ + sizeof digits_; }
  char digits_[24];
  char* start_ = digits_ + sizeof digits_;
};

}  // namespace

uint32_t str_size(const Object* object) {
  auto* string = static_cast<const Str*>(object);
  return static_cast<uint32_t>(sizeof(Str)) + string->length * string->width + 1;
}

Ref<Str> new_str(Heap& heap, uint32_t length, uint8_t width, bool ascii) {
  Ref<Str> string = heap.make_with_tail<Str>(heap.str_type, size_t{length} * width + 1);
  string->length = length;
  string->width = width;
  string->ascii = ascii;
  return string;
}

Str* Heap::empty_string() {
  if (!empty_string_) {
    empty_string_ = new_str(*this, 0, 1, true).leak();
    empty_string_->interned = intern(empty_string_) == empty_string_;
  }
  return empty_string_;
}

Str* Heap::character(uint8_t code_point) {
  Str*& known = characters_[code_point];
  if (!known) {
    known = new_str(*this, 1, 1, code_point < 0x80).leak();
    known->bytes()[0] = code_point;
    known->interned = intern(known) == known;
  }
  return known;
}

Ref<Str> str_from_ascii(Heap& heap, std::string_view ascii) {
  auto length = static_cast<uint32_t>(ascii.size());
  if (length == 0) return Ref<Str>(heap.empty_string());
  if (length == 1) return Ref<Str>(heap.character(static_cast<uint8_t>(ascii[0])));
  Ref<Str> string = new_str(heap, length, 1, true);
  copy_bytes(string->bytes(), reinterpret_cast<const uint8_t*>(ascii.data()), length);
  return string;
}

Ref<Str> str_from_int(Heap& heap, int64_t number) {
  return str_from_ascii(heap, Digits(number).text());
}

Ref<Str> str_from_utf8(Heap& heap, std::string_view utf8) {
  if (utf8::is_ascii(utf8)) return str_from_ascii(heap, utf8);
  StrBuilder builder(heap);
  builder.append_utf8(utf8);
  return builder.finish();
}

Ref<Str> str_from_code_points(Heap& heap, const char32_t* points, uint32_t length) {
  auto* bytes = reinterpret_cast<const uint8_t*>(points);
  return narrowest(heap, bytes, 4, length, or_of_points(bytes, 4, length));
}

Ref<Str> str_from_code_point(Heap& heap, char32_t point) {
  return str_from_code_points(heap, &point, 1);
}

Ref<Str> str_substring(Heap& heap, Str* string, uint32_t start, uint32_t end) {
  if (start == 0 && end == string->length && string->type == heap.str_type) return Ref<Str>(string);
  const uint8_t* from = string->bytes() + size_t{start} * string->width;
  if (string->ascii) return str_from_ascii(heap, {reinterpret_cast<const char*>(from), end - start});
  return narrowest(heap, from, string->width, end - start, or_of_points(from, string->width, end - start));
}

Ref<Str> str_concatenate(Heap& heap, Str* left, Str* right) {
  if (left->length == 0 && right->type == heap.str_type) return Ref<Str>(right);
  if (right->length == 0 && left->type == heap.str_type) return Ref<Str>(left);
  uint8_t width = std::max(left->width, right->width);
  Ref<Str> result = new_str(heap, left->length + right->length, width, left->ascii && right->ascii);
  convert(result->bytes(), width, left->bytes(), left->width, left->length);
  convert(result->bytes() + size_t{left->length} * width, width, right->bytes(), right->width, right->length);
  return result;
}

void str_copy_points(uint8_t* to, uint8_t to_width, const Str* from, uint32_t start, uint32_t count) {
  convert(to, to_width, from->bytes() + size_t{start} * from->width, from->width, count);
}

Ref<Str> str_joined(Heap& heap, const Str* separator, std::span<const Value> strings, const StrSize& size) {
  if (size.length == 0) return Ref<Str>(heap.empty_string());
  Ref<Str> result = new_str(heap, static_cast<uint32_t>(size.length), size.width, size.ascii);
  uint8_t* to = result->bytes();
  auto copy = [&](const Str* piece) {
    str_copy_points(to, size.width, piece, 0, piece->length);
    to += size_t{piece->length} * size.width;
  };
  for (const Value& string : strings) {
    if (separator && &string != strings.data()) copy(separator);
    copy(static_cast<const Str*>(string.object()));
  }
  if (size.length == 1 && size.width == 1) return Ref<Str>(heap.character(result->bytes()[0]));
  return result;
}

Ref<Str> str_append(Heap& heap, Ref<Str> left, Str* right) {
  const bool grows = left->reference_count() == 1 && left->has_flag(Object::kLarge) && !left->interned &&
                     left->type == heap.str_type && left->width >= right->width;
  if (!grows) {
    const uint64_t bytes = (uint64_t{left->length} + right->length) * left->width;
    if (left->width < right->width || bytes < kRoomy || left->type != heap.str_type || left->length == 0) {
      return str_concatenate(heap, left, right);
    }
  }
  const uint32_t length = left->length + right->length;
  const uint32_t needed = static_cast<uint32_t>(sizeof(Str)) + length * left->width + 1;
  if (!grows || needed > LargeObject::of(left.get())->bytes) {
    // Half as much again; an object of this size lies outside the pages and knows how large it was made.
    Ref<Str> roomy = Ref<Str>::adopt(static_cast<Str*>(heap.allocate(heap.str_type, needed + needed / 2)));
    roomy->length = left->length;
    roomy->width = left->width;
    roomy->ascii = left->ascii;
    std::memcpy(roomy->bytes(), left->bytes(), size_t{left->length} * left->width);
    left = std::move(roomy);
  }
  convert(left->bytes() + size_t{left->length} * left->width, left->width, right->bytes(), right->width, right->length);
  left->length = length;
  left->ascii = left->ascii && right->ascii;
  left->hashed = false;
  left->bytes()[size_t{length} * left->width] = 0;
  return left;
}

uint32_t str_hash(const Str* string) {
  if (!string->hashed) {
    string->hash_value = hash_bytes(string->bytes(), size_t{string->length} * string->width);
    string->hashed = true;
  }
  return string->hash_value;
}

bool str_equal(const Str* a, const Str* b) {
  if (a == b) return true;
  if (a->length != b->length || a->width != b->width) return false;
  if (a->hashed && b->hashed && a->hash_value != b->hash_value) return false;
  return std::memcmp(a->bytes(), b->bytes(), size_t{a->length} * a->width) == 0;
}

bool str_equals(const Str* a, std::string_view utf8) {
  if (a->ascii) return a->ascii_view() == utf8;
  return to_utf8(a) == utf8;
}

int str_compare(const Str* a, const Str* b) {
  uint32_t common = std::min(a->length, b->length);
  if (a->width == 1 && b->width == 1) {
    if (int order = std::memcmp(a->bytes(), b->bytes(), common)) return order;
  } else {
    for (uint32_t i = 0; i < common; i++) {
      if (a->at(i) != b->at(i)) return a->at(i) < b->at(i) ? -1 : 1;
    }
  }
  return a->length == b->length ? 0 : a->length < b->length ? -1 : 1;
}

void append_utf8(std::string& out, const Str* string) {
  if (string->ascii) {
    out += string->ascii_view();
    return;
  }
  for (uint32_t i = 0; i < string->length; i++) utf8::append(out, string->at(i));
}

std::string to_utf8(const Str* string) {
  std::string out;
  append_utf8(out, string);
  return out;
}

StrBuilder::~StrBuilder() {
  if (bytes_ != few_) std::free(bytes_);
}

void StrBuilder::grow(size_t bytes) {
  capacity_ = std::max(bytes, capacity_ * 2);
  bool own = bytes_ == few_;
  bytes_ = static_cast<uint8_t*>(std::realloc(own ? nullptr : bytes_, capacity_));
  CHECK(bytes_ != nullptr);
  if (own) std::memcpy(bytes_, few_, size_t{length_} * width_);
}

uint8_t* StrBuilder::more(uint32_t count) {
  size_t old = size_t{length_} * width_, needed = old + size_t{count} * width_;
  if (needed > capacity_) grow(needed);
  length_ += count;
  return bytes_ + old;
}

void StrBuilder::widen(uint8_t width) {
  std::string narrow(reinterpret_cast<const char*>(bytes_), size_t{length_} * width_);
  if (size_t{length_} * width > capacity_) grow(size_t{length_} * width);
  convert(bytes_, width, reinterpret_cast<const uint8_t*>(narrow.data()), width_, length_);
  width_ = width;
}

void StrBuilder::append(char32_t point) {
  all_bits_ |= point;
  if (uint8_t needed = width_for(all_bits_); needed > width_) widen(needed);
  uint8_t* place = more(1);
  if (width_ == 1) {
    *place = static_cast<uint8_t>(point);
  } else {
    convert(place, width_, reinterpret_cast<const uint8_t*>(&point), sizeof point, 1);
  }
}

void StrBuilder::append(const Str* string) {
  append(string, 0, string->length);
}

void StrBuilder::append(const Str* string, uint32_t start, uint32_t end) {
  const uint8_t* from = string->bytes() + size_t{start} * string->width;
  uint32_t count = end - start;
  // Of a whole string the width says enough: it is the narrowest.
  if (start == 0 && end == string->length) {
    all_bits_ |= string->ascii ? 0 : string->width == 1 ? 0x80 : string->width == 2 ? 0x100 : 0x10000;
  } else if (!string->ascii) {
    all_bits_ |= or_of_points(from, string->width, count);
  }
  if (uint8_t needed = width_for(all_bits_); needed > width_) widen(needed);
  convert(more(count), width_, from, string->width, count);
}

void StrBuilder::append_ascii(std::string_view text) {
  auto count = static_cast<uint32_t>(text.size());
  convert(more(count), width_, reinterpret_cast<const uint8_t*>(text.data()), 1, count);
}

void StrBuilder::append_utf8(std::string_view text) {
  while (!text.empty()) {
    size_t ascii = 0;
    while (ascii < text.size() && static_cast<uint8_t>(text[ascii]) < 0x80) ascii++;
    append_ascii(text.substr(0, ascii));
    text.remove_prefix(ascii);
    if (text.empty()) break;
    utf8::Decoded next = utf8::decode(text);
    append(next.size ? next.code_point : char32_t{0xFFFD});
    text.remove_prefix(next.size ? next.size : 1);
  }
}

Ref<Str> StrBuilder::finish() {
  return narrowest(heap_, bytes_, width_, length_, length_ == 1 ? point_at(bytes_, width_, 0) : all_bits_);
}

void Piece::append_to(StrBuilder& out) const {
  switch (kind_) {
    case Kind::Text: out.append_utf8(text_); break;
    case Kind::String: out.append(string_); break;
    case Kind::Number: out.append_ascii(Digits(number_).text()); break;
  }
}

Ref<Str> str_from_pieces(Heap& heap, std::initializer_list<Piece> pieces) {
  StrBuilder builder(heap);
  for (const Piece& piece : pieces) piece.append_to(builder);
  return builder.finish();
}

}  // namespace fermata
