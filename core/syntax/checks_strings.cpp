// Mistakes in strings, and in the fields of f-strings and t-strings.
#include "syntax/rules.h"

namespace fermata::syntax {

// Stands at the brace of a field that could not be read.
void Parser::check_replacement_field(bool is_template) {
  Trial trial(*this);
  std::string prefix = is_template ? "t-string: " : "f-string: ";
  advance();
  for (TokenKind mark : {TokenKind::Equal, TokenKind::Exclamation, TokenKind::Colon, TokenKind::RightBrace}) {
    if (at(mark)) {
      raise_at_token(prefix + "valid expression required before '" + std::string(token_text(mark)) + "'");
      return;
    }
  }
  size_t value = position_;
  if (annotated_right_side() == nullptr) {
    position_ = value;
    raise_at_token(prefix + "expecting a valid expression after '{'");
    return;
  }
  auto at_end_of_value = [this] {
    return at(TokenKind::Exclamation) || at(TokenKind::Colon) || at(TokenKind::RightBrace);
  };
  if (!at(TokenKind::Equal) && !at_end_of_value()) {
    raise_at_token(prefix + "expecting '=', or '!', or ':', or '}'");
    return;
  }
  if (accept(TokenKind::Equal) && !at_end_of_value()) {
    raise_at_token(prefix + "expecting '!', or ':', or '}'");
    return;
  }
  if (accept(TokenKind::Exclamation)) {
    if (at(TokenKind::Colon) || at(TokenKind::RightBrace)) {
      raise_at_token(prefix + "missing conversion character");
      return;
    }
    if (!accept(TokenKind::Name)) {
      raise_at_token(prefix + "invalid conversion character");
      return;
    }
    if (!at(TokenKind::Colon) && !at(TokenKind::RightBrace)) {
      raise_at_token(prefix + "expecting ':' or '}'");
      return;
    }
  }
  if (at(TokenKind::Colon)) {
    JoinedStr* specification = nullptr;
    if (!format_specification(specification, false, is_template)) return;
    if (!at(TokenKind::RightBrace)) raise_at_token(prefix + "expecting '}', or format specs");
  } else if (!at(TokenKind::RightBrace)) {
    raise_at_token(prefix + "expecting '}'");
  }
}

// 'a' t'b' and t'a' 'b'
void Parser::check_string_mix() {
  Trial trial(*this);
  std::vector<Piece> pieces;
  bool first_is_template = at(TokenKind::TStringStart);
  size_t last = position_;
  while (true) {
    bool is_template = at(TokenKind::TStringStart);
    if (!is_template && !at(TokenKind::FStringStart) && !at(TokenKind::String)) return;
    size_t start = position_;
    bool is_bytes = false;
    bool is_good = at(TokenKind::String) ? plain_string(pieces, is_bytes) : formatted_string(pieces);
    if (!is_good) return;
    if (is_template != first_is_template) {
      raise(join(tokens_[last].span, span_from(start)), "cannot mix t-string literals with string or bytes literals");
      return;
    }
    last = start;
  }
}

}  // namespace fermata::syntax
