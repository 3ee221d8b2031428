// What is known of a character: its properties as str's methods ask for them, and its images under case mappings.
#pragma once

#include <cstdint>

namespace fermata::unicode {

enum Property : uint16_t {
  kAlpha = 1,
  kLower = 2,
  kUpper = 4,
  kTitle = 8,
  kDecimal = 16,
  kDigit = 32,
  kNumeric = 64,
  kSpace = 128,
  kPrintable = 256,
  kIdentifierStart = 512,
  kIdentifierPart = 1024,
  kCaseIgnorable = 2048,
  kCased = kLower | kUpper | kTitle,
  kAlphanumeric = kAlpha | kDecimal | kDigit | kNumeric,
};

// The properties of a character, a union of Property.
uint16_t properties(char32_t c);
inline bool has(char32_t c, uint16_t any_of) {
  return (properties(c) & any_of) != 0;
}
bool is_space(char32_t c);
bool is_line_break(char32_t c);
// 0 … 9 of a decimal digit of any script, -1 for others.
int decimal_value(char32_t c);
bool is_printable(char32_t c);

enum class Mapping : uint8_t { Lower, Upper, Title, Fold };
// The image in `out`; how many characters it has (1 to 3).
uint32_t map(Mapping mapping, char32_t c, char32_t out[3]);
// The image if it is a single character, else the character itself (what regular expressions use).
char32_t map_simple(Mapping mapping, char32_t c);

}  // namespace fermata::unicode
