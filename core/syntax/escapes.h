// The escape sequences of string literals.
#pragma once

#include <string>
#include <string_view>

#include "syntax/parser.h"

namespace fermata::syntax {

struct Unescaped {
  std::string error;  // empty, or the message of the SyntaxError
  // Where the first sequence stands that means nothing (a warning), or npos.
  size_t invalid = std::string_view::npos;
};

// Appends what the inside of a str literal stands for. A backslash at the very end (before a brace of an f-string)
// counts as invalid.
Unescaped unescape_text(std::string_view body, UnicodeData* unicode, std::string& out);
// The same for a bytes literal.
Unescaped unescape_bytes(std::string_view body, std::string& out);

}  // namespace fermata::syntax
