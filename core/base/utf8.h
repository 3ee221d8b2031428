// UTF-8: one code point at a time, and the few questions asked of whole texts. Lone surrogates (which Python strings
// may hold) are encoded as three bytes like any other character of their size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fermata::utf8 {

struct Decoded {
  char32_t code_point;
  uint32_t size;  // in bytes; 0 if the bytes are not UTF-8 (or there are none)
};

constexpr bool is_continuation(char byte) {
  return (static_cast<uint8_t>(byte) & 0xC0) == 0x80;
}

// The first code point of the text. Overlong forms and values past U+10FFFF are refused; surrogates are accepted.
Decoded decode(std::string_view text);

// Writes 1 to 4 bytes; returns how many.
uint32_t encode(char32_t code_point, char* out);
void append(std::string& out, char32_t code_point);

// Number of code points of a text that is valid.
size_t length(std::string_view text);

bool is_ascii(std::string_view text);

// Offset of the first byte that is not part of valid UTF-8 (a surrogate is not), or the size of the text.
size_t find_invalid(std::string_view text);

}  // namespace fermata::utf8
