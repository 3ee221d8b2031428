// String literals: plain ones, f-strings, t-strings, and neighbours that become one.
#include <algorithm>

#include "base/utf8.h"
#include "syntax/characters.h"
#include "syntax/escapes.h"
#include "syntax/rules.h"

namespace fermata::syntax {

Expression* Parser::strings() {
  if (checking_) {
    check_string_mix();
    if (raised_) return nullptr;
  }
  size_t start = position_;
  std::vector<Piece> pieces;
  bool is_template = at(TokenKind::TStringStart);
  bool is_formatted = false, is_bytes = false, is_mixed = false, is_first = true;
  while (true) {
    if (at(TokenKind::String) && !is_template) {
      bool this_is_bytes = false;
      if (!plain_string(pieces, this_is_bytes)) return nullptr;
      if (!is_first && this_is_bytes != is_bytes) is_mixed = true;
      is_bytes = this_is_bytes;
    } else if (at(is_template ? TokenKind::TStringStart : TokenKind::FStringStart)) {
      if (!formatted_string(pieces)) return nullptr;
      if (!is_first && is_bytes) is_mixed = true;
      is_formatted = true;
      is_bytes = false;
    } else {
      break;
    }
    is_first = false;
  }
  if (is_mixed) return raise_at_last("cannot mix bytes and nonbytes literals");
  if (is_template && (at(TokenKind::String) || at(TokenKind::FStringStart))) return nullptr;
  if (!is_template && at(TokenKind::TStringStart)) return nullptr;
  Span span = span_from(start);
  if (!is_formatted) {
    auto* made = node<Constant>(NodeKind::Constant, span);
    made->value_kind = is_bytes ? ConstantKind::Bytes : ConstantKind::Str;
    made->u_prefix = pieces[0].u_prefix;
    for (size_t i = 1; i < pieces.size(); i++) pieces[0].text += pieces[i].text;
    made->text = arena_.copy(pieces[0].text);
    return made;
  }
  ListOf<Expression> values = merge(pieces);
  if (is_template) {
    auto* made = node<TemplateStr>(NodeKind::TemplateStr, span);
    made->values = values;
    return made;
  }
  auto* made = node<JoinedStr>(NodeKind::JoinedStr, span);
  made->values = values;
  return made;
}

// Neighbouring texts become one Constant; empty ones vanish.
ListOf<Expression> Parser::merge(std::vector<Piece>& pieces) {
  Collector<Expression> values(*this);
  for (size_t i = 0; i < pieces.size();) {
    if (pieces[i].field != nullptr) {
      values.add(pieces[i++].field);
      continue;
    }
    Piece whole = std::move(pieces[i++]);
    for (; i < pieces.size() && pieces[i].field == nullptr; i++) {
      if (pieces[i].text.empty()) continue;
      if (whole.text.empty()) whole.span = pieces[i].span;
      whole.text += pieces[i].text;
      whole.span = join(whole.span, pieces[i].span);
    }
    if (whole.text.empty()) continue;
    auto* constant = node<Constant>(NodeKind::Constant, whole.span);
    constant->value_kind = ConstantKind::Str;
    constant->u_prefix = whole.u_prefix;
    constant->text = arena_.copy(whole.text);
    values.add(constant);
  }
  return values.finish(arena_);
}

bool Parser::plain_string(std::vector<Piece>& pieces, bool& is_bytes) {
  Span span = token().span;
  std::string_view literal = token_string();
  bool is_raw = false;
  Piece piece;
  piece.span = span;
  size_t quote = 0;
  for (; literal[quote] != '\'' && literal[quote] != '"'; quote++) {
    char letter = literal[quote] | 0x20;
    is_raw |= letter == 'r';
    is_bytes |= letter == 'b';
    piece.u_prefix |= literal[quote] == 'u';
  }
  size_t size =
      literal.size() - quote >= 6 && literal[quote + 1] == literal[quote] && literal[quote + 2] == literal[quote] ? 3
                                                                                                                  : 1;
  std::string_view body = literal.substr(quote + size, literal.size() - quote - 2 * size);
  if (is_bytes) {
    for (char c : body) {
      if (static_cast<uint8_t>(c) >= 128) {
        raise(span, "bytes can only contain ASCII literal characters");
        return false;
      }
    }
  }
  if (!decode(body, span, is_raw, is_bytes, piece.text)) return false;
  advance();
  pieces.push_back(std::move(piece));
  return true;
}

// `span` is the place of an error.
bool Parser::decode(std::string_view body, Span span, bool is_raw, bool is_bytes, std::string& out) {
  if (is_raw || body.find('\\') == std::string_view::npos) {
    out = body;
  } else {
    out.reserve(body.size());
    Unescaped result = is_bytes ? unescape_bytes(body, out) : unescape_text(body, unicode_, out);
    if (!result.error.empty()) {
      raise(span, std::move(result.error));
      return false;
    }
    bool is_ascii = result.invalid == std::string_view::npos || result.invalid + 1 == body.size() ||
                    static_cast<uint8_t>(body[result.invalid + 1]) < 128;
    // (CPython sees no backslash in front of a character that is not ASCII.)
    if (result.invalid != std::string_view::npos && is_ascii && !remembering_) {
      auto place = static_cast<uint32_t>(body.data() - text_.data() + static_cast<ptrdiff_t>(result.invalid)) + 1;
      bool is_octal = text_[place] >= '0' && text_[place] <= '7';
      uint32_t size = is_octal ? 3 : utf8::decode(text_.substr(place)).size;
      std::string shown(text_.substr(place, size));
      warnings_.push_back({Warning::Category::SyntaxWarning,
                           "\"\\" + shown + "\" is an invalid " + (is_octal ? "octal " : "") +
                               "escape sequence. Such sequences will not work in the future. Did you mean \"\\\\" +
                               shown + "\"? A raw string is also an option.",
                           {place - 1, place + size}});
    }
  }
  // Line ends inside of literals are \n, whatever the file has.
  size_t carriage_return = out.find('\r');
  if (carriage_return != std::string::npos && body.find('\r') != std::string_view::npos) {
    std::string unified;
    if (!is_raw) {
      // Those that came from an escape \r stay: unify the source first, then decode again.
      for (size_t i = 0; i < body.size(); i++) {
        if (body[i] == '\r' && i + 1 < body.size() && body[i + 1] == '\n') continue;
        unified += body[i] == '\r' ? '\n' : body[i];
      }
      out.clear();
      is_bytes ? unescape_bytes(unified, out) : unescape_text(unified, unicode_, out);
    } else {
      for (size_t i = 0; i < out.size(); i++) {
        if (out[i] == '\r' && i + 1 < out.size() && out[i + 1] == '\n') continue;
        unified += out[i] == '\r' ? '\n' : out[i];
      }
      out = std::move(unified);
    }
  }
  return true;
}

// From the opening to the closing quotes of an f-string or t-string.
bool Parser::formatted_string(std::vector<Piece>& pieces) {
  Depth depth(*this);
  if (depth.too_deep()) return false;
  bool is_template = at(TokenKind::TStringStart);
  TokenKind middle = is_template ? TokenKind::TStringMiddle : TokenKind::FStringMiddle;
  TokenKind end = is_template ? TokenKind::TStringEnd : TokenKind::FStringEnd;
  bool is_raw = token_string().find_first_of("rR") != std::string_view::npos;
  advance();
  std::vector<Span> texts;  // decoded when the closing quotes are there: CPython reports their errors at those
  std::vector<size_t> places;
  while (!at(end)) {
    if (at(middle)) {
      places.push_back(pieces.size());
      pieces.push_back({.span = token().span});
      advance();
    } else if (!at(TokenKind::LeftBrace) || !replacement_field(pieces, is_raw, is_template)) {
      return false;
    }
  }
  for (size_t place : places) {
    Piece& piece = pieces[place];
    if (!decode(text_of(piece.span), token().span, is_raw, false, piece.text)) return false;
    // Of a doubled brace the text has one, the source two.
    char next = text_[piece.span.end], last = text_[piece.span.end - 1];
    if (next == last && (last == '{' || last == '}')) piece.span.end++;
  }
  advance();
  return true;
}

bool Parser::replacement_field(std::vector<Piece>& pieces, bool is_raw, bool is_template) {
  size_t start = position_;
  bool is_good = good_replacement_field(pieces, is_raw, is_template);
  if (!is_good && checking_ && !raised_) {
    position_ = start;
    check_replacement_field(is_template);
  }
  return is_good;
}

bool Parser::good_replacement_field(std::vector<Piece>& pieces, bool is_raw, bool is_template) {
  size_t start = position_;
  advance();
  if (!starts_expression() && !at(TokenKind::Star) && !at(TokenKind::Yield)) return false;
  Expression* value = annotated_right_side();
  if (value == nullptr) return false;
  uint32_t value_end = token().span.start;
  bool shows_itself = accept(TokenKind::Equal);
  uint32_t shown_end = token().span.start;
  Conversion conversion = Conversion::None;
  if (at(TokenKind::Exclamation)) {
    Span mark = token().span;
    advance();
    if (!at(TokenKind::Name)) return false;
    std::string_view letter = token_string();
    const char* prefix = is_template ? "t-string: " : "f-string: ";
    if (token().span.start != mark.end) {
      raise(join(mark, token().span),
            std::string(prefix) + "conversion type must come right after the exclamation mark");
      return false;
    }
    if (letter != "s" && letter != "r" && letter != "a") {
      raise(token().span, std::string(prefix) + "invalid conversion character '" + std::string(letter) +
                              "': expected 's', 'r', or 'a'");
      return false;
    }
    conversion = static_cast<Conversion>(letter[0]);
    advance();
  }
  JoinedStr* format_spec = nullptr;
  if (at(TokenKind::Colon) && !format_specification(format_spec, is_raw, is_template)) return false;
  if (!accept(TokenKind::RightBrace)) return false;
  uint32_t text_start = tokens_[start].span.end;
  if (shows_itself) {
    if (conversion == Conversion::None && format_spec == nullptr) conversion = Conversion::Repr;
    Piece shown{.span = {text_start, shown_end}};
    decode(without_comments(start, shown.span), shown.span, true, false, shown.text);
    pieces.push_back(std::move(shown));
  }
  Piece piece;
  piece.span = span_from(start);
  if (is_template) {
    auto* made = node<Interpolation>(NodeKind::Interpolation, piece.span);
    made->value = value;
    std::string_view source = without_comments(start, {text_start, value_end});
    while (!source.empty() && (is(source.back(), kBlank) || source.back() == '\n')) source.remove_suffix(1);
    made->str = source;
    made->conversion = conversion;
    made->format_spec = format_spec;
    piece.field = made;
  } else {
    auto* made = node<FormattedValue>(NodeKind::FormattedValue, piece.span);
    made->value = value;
    made->conversion = conversion;
    made->format_spec = format_spec;
    piece.field = made;
  }
  pieces.push_back(std::move(piece));
  return true;
}

// The text between two tokens, of which `first` is the one before it. Comments can only be in the gaps.
std::string_view Parser::without_comments(size_t first, Span span) {
  std::string_view whole = text_of(span);
  if (whole.find('#') == std::string_view::npos) return whole;
  std::string text;
  uint32_t place = span.start;
  for (size_t i = first + 1; place < span.end; i++) {
    uint32_t gap_end = std::min(tokens_[i].span.start, span.end);
    for (bool in_comment = false; place < gap_end; place++) {
      if (text_[place] == '#') in_comment = true;
      if (text_[place] == '\n' || text_[place] == '\r') in_comment = false;
      if (!in_comment) text += text_[place];
    }
    uint32_t token_end = std::min(tokens_[i].span.end, span.end);
    text += text_.substr(place, token_end - place);
    place = token_end;
  }
  return arena_.copy(text);
}

// Behind the colon of a field: text and fields up to the closing brace, which stays.
bool Parser::format_specification(JoinedStr*& into, bool is_raw, bool is_template) {
  size_t start = position_;
  TokenKind middle = is_template ? TokenKind::TStringMiddle : TokenKind::FStringMiddle;
  advance();
  std::vector<Piece> pieces;
  while (true) {
    if (at(middle)) {
      Piece piece{.span = token().span};
      if (!decode(text_of(piece.span), piece.span, is_raw, false, piece.text)) return false;
      pieces.push_back(std::move(piece));
      advance();
    } else if (at(TokenKind::LeftBrace)) {
      if (!replacement_field(pieces, is_raw, false)) return false;
    } else {
      break;
    }
  }
  into = node<JoinedStr>(NodeKind::JoinedStr, span_from(start));
  into->values = merge(pieces);
  return true;
}

}  // namespace fermata::syntax
