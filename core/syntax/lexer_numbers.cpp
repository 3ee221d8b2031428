// The lexer's numbers: it finds where they end and what is wrong with them; the parser strips the underscores.
#include <cstring>

#include "syntax/characters.h"
#include "syntax/lexer.h"

namespace fermata::syntax {

bool Lexer::number() {
  const char* start = at_;
  if (*at_ == '0') {
    switch (at_[1]) {
      case 'x':
      case 'X': return number_with_base(start, 16);
      case 'o':
      case 'O': return number_with_base(start, 8);
      case 'b':
      case 'B': return number_with_base(start, 2);
      default: break;
    }
  }
  return decimal_number(start);
}

bool Lexer::number_with_base(const char* start, int base) {
  const char* what = base == 16 ? "hexadecimal" : base == 8 ? "octal" : "binary";
  auto is_digit = [base](char c) { return base == 16 ? is(c, kHexDigit) : c >= '0' && c < '0' + base; };
  auto invalid_digit = [&](char c) {
    at_++;
    return fail(std::string("invalid digit '") + c + "' in " + what + " literal");
  };
  at_ += 2;
  do {
    if (*at_ == '_') at_++;
    if (!is_digit(*at_)) {
      if (is(*at_, kDigit)) return invalid_digit(*at_);
      return fail(std::string("invalid ") + what + " literal");
    }
    while (is_digit(*at_)) at_++;
  } while (*at_ == '_');
  if (is(*at_, kDigit)) return invalid_digit(*at_);
  if (!end_of_number(what)) return false;
  add(TokenKind::Number, start);
  return true;
}

bool Lexer::decimal_number(const char* start) {
  const char* nonzero = nullptr;  // the first digit that is not 0, in an integer that begins with 0
  bool is_integer = true;
  const char* what = "decimal";
  if (*at_ != '.') {
    if (!digits()) return false;
    if (*start == '0') {
      for (const char* c = start; c < at_ && nonzero == nullptr; c++) {
        if (*c != '0' && *c != '_') nonzero = c;
      }
    }
  }
  if (*at_ == '.') {
    is_integer = false;
    at_++;
    if (is(*at_, kDigit) && !digits()) return false;
  }
  if (*at_ == 'e' || *at_ == 'E') {
    const char* exponent = at_++;
    if (*at_ == '+' || *at_ == '-') {
      at_++;
      if (!is(*at_, kDigit)) return fail("invalid decimal literal");
    }
    if (is(*at_, kDigit)) {
      is_integer = false;
      if (!digits()) return false;
    } else {
      at_ = exponent;  // perhaps the `e` of a keyword
    }
  }
  if (*at_ == 'j' || *at_ == 'J') {
    is_integer = false;
    at_++;
    what = "imaginary";
  }
  if (is_integer && nonzero != nullptr) {
    fail_at({offset_of(start), offset_of(nonzero)},
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    error_.mark = Diagnostic::Mark::Range;
    return false;
  }
  if (!end_of_number(what)) return false;
  add(TokenKind::Number, start);
  return true;
}

// Digits with single underscores between them.
bool Lexer::digits() {
  while (true) {
    while (is(*at_, kDigit)) at_++;
    if (*at_ != '_') return true;
    at_++;
    if (!is(*at_, kDigit)) return fail("invalid decimal literal");
  }
}

// A letter right behind a number is an error, unless a keyword begins there that can follow a number: that is only
// warned of (`1if x else y`).
bool Lexer::end_of_number(const char* what) {
  if (!is(*at_, kNameStart | kDigit) || static_cast<uint8_t>(*at_) >= 128) return true;
  // CPython looks at no more than the two letters of the short ones.
  for (std::string_view keyword : {"and", "else", "for", "if", "in", "is", "or", "not"}) {
    if (std::strncmp(at_, keyword.data(), keyword.size()) != 0) continue;
    if (keyword.size() > 2 && is(at_[keyword.size()], kNameStart | kDigit)) continue;
    warn(std::string("invalid ") + what + " literal", {offset(), offset() + 1});
    return true;
  }
  return fail(std::string("invalid ") + what + " literal");
}

}  // namespace fermata::syntax
