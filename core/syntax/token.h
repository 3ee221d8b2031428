// What the lexer hands to the parser: a kind and a place.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"

namespace fermata::syntax {

enum class TokenKind : uint8_t {
#define TOKEN(kind, what) kind,
#define KEYWORD(kind, text) kind,
#define OPERATOR(kind, text, level, operation) kind,
#define AUGMENTED(kind, text, operation) kind,
#include "syntax/tokens.def"
};

struct Token {
  TokenKind kind;
  uint16_t level;  // how many brackets are open after this token
  // Indent, Dedent and EndMarker are empty and lie where the lexer stood: after the white space, or at the end.
  Span span;
};

// The text of a keyword or operator; empty for the others.
std::string_view token_text(TokenKind kind);

constexpr bool is_keyword(TokenKind kind) {
  return kind >= TokenKind::False && kind <= TokenKind::Yield;
}

}  // namespace fermata::syntax
