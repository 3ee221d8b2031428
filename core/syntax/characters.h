// What kind of thing a character is for the lexer: one table look-up for ASCII, and Unicode's two properties of
// identifiers for the rest.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fermata::syntax {

enum CharacterClass : uint8_t {
  kNameStart = 1,  // letters, _, and every byte of a non-ASCII character
  kDigit = 2,
  kHexDigit = 4,
  kBlank = 8,       // space, tab, form feed
  kStringStop = 16  // ends the fast loop over the inside of a string: quotes, \, line ends, NUL, braces
};

constexpr std::array<uint8_t, 256> kCharacterClasses = [] {
  std::array<uint8_t, 256> classes{};
  for (int c = 0; c < 256; c++) {
    bool lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
    bool hex = digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (lower || upper || c == '_' || c >= 128) classes[static_cast<size_t>(c)] |= kNameStart;
    if (digit) classes[static_cast<size_t>(c)] |= kDigit;
    if (hex) classes[static_cast<size_t>(c)] |= kHexDigit;
  }
  for (char c : {' ', '\t', '\f'}) classes[static_cast<size_t>(c)] |= kBlank;
  for (char c : {'\'', '"', '\\', '\n', '\r', '\0', '{', '}'}) classes[static_cast<size_t>(c)] |= kStringStop;
  return classes;
}();

constexpr bool is(char c, int classes) {
  return (kCharacterClasses[static_cast<uint8_t>(c)] & classes) != 0;
}

// Unicode's XID_Start and XID_Continue as Python 3.14 has them (Unicode 16), for code points from 128 up.
bool starts_identifier(char32_t code_point);
bool continues_identifier(char32_t code_point);

// Whether the name is its own NFKC form for certain: letters of everyday scripts are, of others only the tables know.
bool is_surely_normal(std::string_view name);

// Whether str.isprintable() holds, for the wording of an error: only the characters that people paste by accident
// (spaces, format and control characters, surrogates, private use) are told apart.
bool is_printable(char32_t code_point);

// What a text asks of Unicode's data, which are the library's.
class UnicodeData {
 public:
  // The code point of a name in \N{...}, or -1 if there is no such character.
  virtual int32_t character_named(std::string_view name) = 0;
  // NFKC, by which identifiers are the same.
  virtual std::string normal_form(std::string_view identifier) = 0;

  // Whether this character, which no name has, stands for others in names: normal_form() tells them (a source that is
  // made of a syntax tree, whose names are any text).
  virtual bool is_stand_in(char32_t) const { return false; }

 protected:
  ~UnicodeData() = default;
};

}  // namespace fermata::syntax
