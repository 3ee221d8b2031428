#include "syntax/lexer.h"

#include <algorithm>
#include <cstring>

#include "base/utf8.h"
#include "syntax/characters.h"

namespace fermata::syntax {

namespace {

constexpr size_t kMaxBrackets = 200;
constexpr size_t kMaxIndentations = 100;
constexpr int kTabSize = 8;

struct KeywordEntry {
  std::string_view text;
  TokenKind kind;
};

// Open addressing over the 35 keywords; the hash looks at the first two bytes and the length.
constexpr size_t keyword_slot(std::string_view text) {
  return (static_cast<uint8_t>(text[0]) * 7u + static_cast<uint8_t>(text[1]) * 5u + text.size() * 3u) & 127u;
}

constexpr std::array<KeywordEntry, 128> kKeywords = [] {
  std::array<KeywordEntry, 128> table{};
  auto insert = [&table](std::string_view text, TokenKind kind) {
    size_t slot = keyword_slot(text);
    while (!table[slot].text.empty()) slot = (slot + 1) & 127u;
    table[slot] = {text, kind};
  };
#define KEYWORD(kind, text) insert(text, TokenKind::kind);
#include "syntax/tokens.def"
  return table;
}();

char closing_of(char bracket) {
  return bracket == '(' ? ')' : bracket == '[' ? ']' : '}';
}

std::string hex_code_point(char32_t code_point) {
  std::string digits;
  for (int shift = 20; shift >= 0; shift -= 4) {
    char32_t digit = (code_point >> shift) & 15;
    if (digit != 0 || !digits.empty() || shift <= 12) digits += "0123456789ABCDEF"[digit];
  }
  return "U+" + digits;
}

}  // namespace

Lexer::Lexer(std::string_view text, std::vector<Warning>& warnings, const UnicodeData* unicode)
    : text_(text.data()),
      end_(text.data() + text.size()),
      at_(text_),
      warnings_(warnings),
      unicode_(unicode),
      indentations_{{0, 0}} {}

std::vector<Token> Lexer::run() {
  tokens_.reserve(static_cast<size_t>(end_ - text_) / 4 + 16);
  while (step()) {
  }
  if (error_kind_ != ErrorKind::None) add(TokenKind::Error, at_);
  return std::move(tokens_);
}

bool Lexer::step() {
  if (!fstrings_.empty() && fstrings_.back().in_text) return fstring_text();
  if (at_line_start_) {
    at_line_start_ = false;
    if (!start_line()) return false;
  }
  while (is(*at_, kBlank)) at_++;
  char c = *at_;
  if (is(c, kNameStart)) return name_or_string();
  if (is(c, kDigit) || (c == '.' && is(at_[1], kDigit))) return number();
  switch (c) {
    case '\r':
    case '\n': return end_line(at_);
    case '#': {
      const char* comment = at_;
      skip_comment();
      return at_end() ? true : end_line(comment);
    }
    case '\\': return continue_line();
    case '\'':
    case '"': return string(at_, at_);
    case '\0': return at_end() ? finish() : other_character();
    default: return operator_or_bracket();
  }
}

// The token of a line's end begins with the comment in front of it.
bool Lexer::end_line(const char* start) {
  at_ += *at_ == '\r' && at_[1] == '\n' ? 2 : 1;
  if (!brackets_.empty()) return true;
  add(TokenKind::Newline, start);
  at_line_start_ = true;
  return true;
}

// Measures the indentation of the next line that is not blank and adds Indent and Dedents.
bool Lexer::start_line() {
  while (true) {
    int column = 0, alternative_column = 0;
    int continued_column = 0;
    while (true) {
      char c = *at_;
      if (c == ' ') {
        column++, alternative_column++, at_++;
      } else if (c == '\t') {
        column = (column / kTabSize + 1) * kTabSize;
        alternative_column++, at_++;
      } else if (c == '\f') {
        column = alternative_column = 0, at_++;
      } else if (c == '\\') {
        // The indentation that counts is the one before the first backslash.
        if (continued_column == 0) continued_column = column;
        if (!continue_line()) return false;
      } else {
        break;
      }
    }
    if (*at_ == '#') skip_comment();
    if (*at_ == '\n' || *at_ == '\r') {
      at_ += *at_ == '\r' && at_[1] == '\n' ? 2 : 1;
      continue;
    }
    if (at_end()) return true;
    if (continued_column != 0) column = continued_column, alternative_column = continued_column;
    return set_indentation(column, alternative_column);
  }
}

bool Lexer::set_indentation(int column, int alternative_column) {
  auto start_of_line = [this] {
    uint32_t start = offset();
    while (start > 0 && text_[start - 1] != '\n' && text_[start - 1] != '\r') start--;
    return Span{start, start};
  };
  auto mixed = [&] {
    return fail_status(Diagnostic::Kind::TabError, "inconsistent use of tabs and spaces in indentation",
                       start_of_line(), Diagnostic::Mark::Begin);
  };
  Indentation top = indentations_.back();
  if (column == top.column) return alternative_column == top.alternative_column || mixed();
  if (column > top.column) {
    if (indentations_.size() >= kMaxIndentations) {
      return fail_status(Diagnostic::Kind::IndentationError, "too many levels of indentation", start_of_line(),
                         Diagnostic::Mark::Begin);
    }
    if (alternative_column <= top.alternative_column) return mixed();
    indentations_.push_back({column, alternative_column});
    add(TokenKind::Indent, at_);
    return true;
  }
  while (indentations_.size() > 1 && column < indentations_.back().column) {
    indentations_.pop_back();
    add(TokenKind::Dedent, at_);
  }
  if (column != indentations_.back().column) {
    while (!tokens_.empty() && tokens_.back().kind == TokenKind::Dedent) tokens_.pop_back();
    uint32_t line_end = offset();
    while (line_end < offset_of(end_) && text_[line_end] != '\n' && text_[line_end] != '\r') line_end++;
    return fail_status(Diagnostic::Kind::IndentationError, "unindent does not match any outer indentation level",
                       {line_end, line_end}, Diagnostic::Mark::Point);
  }
  return alternative_column == indentations_.back().alternative_column || mixed();
}

bool Lexer::finish() {
  if (!brackets_.empty()) {
    error_kind_ = ErrorKind::UnclosedBracket;
    error_.message = std::string("'") + text_[brackets_.back()] + "' was never closed";
    error_.span = innermost_bracket();
    error_.mark = Diagnostic::Mark::Begin;
    return false;
  }
  if (!tokens_.empty() && tokens_.back().kind != TokenKind::Newline && tokens_.back().kind != TokenKind::Dedent) {
    add(TokenKind::Newline, at_);
  }
  for (; indentations_.size() > 1; indentations_.pop_back()) add(TokenKind::Dedent, at_);
  add(TokenKind::EndMarker, at_);
  return false;
}

void Lexer::skip_comment() {
  while (*at_ != '\n' && *at_ != '\r' && !at_end()) at_++;
}

// A backslash must be the last character of its line, and a line must follow.
bool Lexer::continue_line() {
  const char* backslash = at_++;
  if (*at_ == '\n' || *at_ == '\r') {
    at_ += *at_ == '\r' && at_[1] == '\n' ? 2 : 1;
    if (!at_end()) return true;
  }
  if (at_end()) {
    return fail_status(Diagnostic::Kind::SyntaxError, "unexpected EOF while parsing", {offset(), offset()},
                       Diagnostic::Mark::Before);
  }
  uint32_t start = offset_of(backslash) + 1;
  return fail_status(Diagnostic::Kind::SyntaxError, "unexpected character after line continuation character",
                     {start, start + 1}, Diagnostic::Mark::Begin);
}

bool Lexer::operator_or_bracket() {
  const char* start = at_;
  char c = *at_;
  switch (c) {
    case '(':
    case '[':
    case '{': return open_bracket(c);
    case ')':
    case ']':
    case '}': return close_bracket(c);
    default: break;
  }
  FString* field =
      !fstrings_.empty() && fstrings_.back().depth == fstrings_.back().field_depth + 1 ? &fstrings_.back() : nullptr;
  if (c == ':' && field != nullptr) {  // `:` at the top of a field begins the format specification
    at_++;
    add(TokenKind::Colon, start);
    field->in_text = field->in_format_spec = true;
    return true;
  }
  auto take = [&](TokenKind kind, int size) {
    at_ += size;
    add(kind, start);
    return true;
  };
  char second = at_[1], third = second == '\0' ? '\0' : at_[2];
  switch (c) {
    case ',': return take(TokenKind::Comma, 1);
    case ';': return take(TokenKind::Semicolon, 1);
    case '~': return take(TokenKind::Tilde, 1);
    case ':': return second == '=' ? take(TokenKind::ColonEqual, 2) : take(TokenKind::Colon, 1);
    case '.': return second == '.' && third == '.' ? take(TokenKind::Ellipsis, 3) : take(TokenKind::Dot, 1);
    case '=': return second == '=' ? take(TokenKind::EqualEqual, 2) : take(TokenKind::Equal, 1);
    case '!': return second == '=' ? take(TokenKind::NotEqual, 2) : take(TokenKind::Exclamation, 1);
    case '+': return second == '=' ? take(TokenKind::PlusEqual, 2) : take(TokenKind::Plus, 1);
    case '-':
      if (second == '>') return take(TokenKind::Arrow, 2);
      return second == '=' ? take(TokenKind::MinusEqual, 2) : take(TokenKind::Minus, 1);
    case '*':
      if (second == '*') return third == '=' ? take(TokenKind::DoubleStarEqual, 3) : take(TokenKind::DoubleStar, 2);
      return second == '=' ? take(TokenKind::StarEqual, 2) : take(TokenKind::Star, 1);
    case '/':
      if (second == '/') return third == '=' ? take(TokenKind::DoubleSlashEqual, 3) : take(TokenKind::DoubleSlash, 2);
      return second == '=' ? take(TokenKind::SlashEqual, 2) : take(TokenKind::Slash, 1);
    case '%': return second == '=' ? take(TokenKind::PercentEqual, 2) : take(TokenKind::Percent, 1);
    case '@': return second == '=' ? take(TokenKind::AtEqual, 2) : take(TokenKind::At, 1);
    case '&': return second == '=' ? take(TokenKind::AmpersandEqual, 2) : take(TokenKind::Ampersand, 1);
    case '|': return second == '=' ? take(TokenKind::BarEqual, 2) : take(TokenKind::Bar, 1);
    case '^': return second == '=' ? take(TokenKind::CaretEqual, 2) : take(TokenKind::Caret, 1);
    case '<':
      if (second == '<') return third == '=' ? take(TokenKind::LeftShiftEqual, 3) : take(TokenKind::LeftShift, 2);
      if (second == '>') return take(TokenKind::LessGreater, 2);
      return second == '=' ? take(TokenKind::LessEqual, 2) : take(TokenKind::Less, 1);
    case '>':
      if (second == '>') return third == '=' ? take(TokenKind::RightShiftEqual, 3) : take(TokenKind::RightShift, 2);
      return second == '=' ? take(TokenKind::GreaterEqual, 2) : take(TokenKind::Greater, 1);
    case '$':
    case '?':
    case '`': return take(TokenKind::Unknown, 1);
    default: return other_character();
  }
}

bool Lexer::open_bracket(char bracket) {
  const char* start = at_++;
  if (brackets_.size() >= kMaxBrackets) return fail("too many nested parentheses");
  brackets_.push_back(offset_of(start));
  if (!fstrings_.empty()) fstrings_.back().depth++;
  add(bracket == '(' ? TokenKind::LeftParen : bracket == '[' ? TokenKind::LeftBracket : TokenKind::LeftBrace, start);
  return true;
}

bool Lexer::close_bracket(char bracket) {
  const char* start = at_++;
  FString* fstring = fstrings_.empty() ? nullptr : &fstrings_.back();
  std::string where = fstring ? std::string(1, fstring_letter()) + "-string: " : std::string();
  if (fstring && fstring->depth == 0 && bracket == '}') return fail(where + "single '}' is not allowed");
  if (brackets_.empty()) return fail(where + "unmatched '" + bracket + "'");
  char opening = text_[brackets_.back()];
  if (closing_of(opening) != bracket) {
    // The brace of a field is no parenthesis that the closing one could be meant for.
    if (fstring && opening == '{' && fstring->depth - 1 == fstring->field_depth) {
      return fail(where + "unmatched '" + bracket + "'");
    }
    std::string message =
        std::string("closing parenthesis '") + bracket + "' does not match opening parenthesis '" + opening + "'";
    uint32_t opening_line = line_of(brackets_.back());
    if (opening_line != line_of(offset())) message += " on line " + std::to_string(opening_line);
    return fail(std::move(message));
  }
  brackets_.pop_back();
  if (fstring) {
    fstring->depth--;
    if (fstring->depth == fstring->field_depth && bracket == '}') {  // the end of a field
      fstring->field_depth--;
      fstring->in_text = true;
      // Back in the text, or in the format specification that the field stood in.
      fstring->in_format_spec = fstring->field_depth >= 0;
    }
  }
  add(bracket == ')' ? TokenKind::RightParen : bracket == ']' ? TokenKind::RightBracket : TokenKind::RightBrace, start);
  return true;
}

// Names, keywords, and the prefixes of strings.
bool Lexer::name_or_string() {
  const char* start = at_;
  bool is_ascii = true;
  while (is(*at_, kNameStart | kDigit)) {
    is_ascii &= static_cast<uint8_t>(*at_) < 128;
    at_++;
  }
  if ((*at_ == '\'' || *at_ == '"') && at_ - start <= 3) {
    bool is_prefix = true;
    for (const char* c = start; c < at_; c++) is_prefix &= std::strchr("bBuUrRfFtT", *c) != nullptr;
    if (is_prefix && at_ - start <= 2) return string(start, at_);
    // Three letters are a prefix only if they show two that exclude each other.
    if (is_prefix && !prefixes_agree(start, at_)) return false;
  }
  return is_ascii ? keyword_or_name(start) : non_ascii_name(start);
}

bool Lexer::keyword_or_name(const char* start) {
  std::string_view text(start, static_cast<size_t>(at_ - start));
  TokenKind kind = TokenKind::Name;
  if (text.size() >= 2 && text.size() <= 8) {
    for (size_t slot = keyword_slot(text); !kKeywords[slot].text.empty(); slot = (slot + 1) & 127u) {
      if (kKeywords[slot].text == text) {
        kind = kKeywords[slot].kind;
        break;
      }
    }
  }
  add(kind, start);
  return true;
}

bool Lexer::non_ascii_name(const char* start) {
  for (const char* c = start; c < at_;) {
    utf8::Decoded next = utf8::decode({c, static_cast<size_t>(at_ - c)});
    bool valid = next.code_point < 128 || (unicode_ && unicode_->is_stand_in(next.code_point)) ||
                 (c == start ? starts_identifier(next.code_point) : continues_identifier(next.code_point));
    if (!valid) {
      at_ = c;
      return other_character();
    }
    c += next.size;
  }
  add(TokenKind::Name, start);
  return true;
}

// A character that can be in no token.
bool Lexer::other_character() {
  utf8::Decoded next = utf8::decode({at_, static_cast<size_t>(end_ - at_)});
  std::string shown(at_, next.size);
  at_ += next.size;
  if (!is_printable(next.code_point)) return fail("invalid non-printable character " + hex_code_point(next.code_point));
  return fail("invalid character '" + shown + "' (" + hex_code_point(next.code_point) + ")");
}

bool Lexer::fail(std::string message) {
  uint32_t start = offset();
  if (start > 0) start--;
  while (start > 0 && utf8::is_continuation(text_[start])) start--;
  return fail_at({start, offset()}, std::move(message));
}

bool Lexer::fail_at(Span span, std::string message) {
  error_kind_ = ErrorKind::Overriding;
  error_.message = std::move(message);
  error_.span = span;
  error_.mark = Diagnostic::Mark::Same;
  return false;
}

bool Lexer::fail_status(Diagnostic::Kind kind, std::string message, Span span, Diagnostic::Mark mark) {
  error_kind_ = ErrorKind::Status;
  error_ = {kind, std::move(message), span, mark};
  return false;
}

void Lexer::warn(std::string message, Span span) {
  warnings_.push_back({Warning::Category::SyntaxWarning, std::move(message), span});
}

uint32_t Lexer::line_of(uint32_t place) const {
  uint32_t line = 1;
  for (uint32_t i = 0; i < place; i++) {
    line += text_[i] == '\n' || (text_[i] == '\r' && text_[i + 1] != '\n');
  }
  return line;
}

}  // namespace fermata::syntax
