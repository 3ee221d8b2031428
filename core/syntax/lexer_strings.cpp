// The lexer's strings. A plain literal is one token; an f-string or t-string is opened, its text and its fields'
// expressions follow as tokens of their own, and it is closed: so fields may hold any expression, strings with the same
// quotes included.
#include "syntax/characters.h"
#include "syntax/lexer.h"

namespace fermata::syntax {

namespace {

constexpr size_t kMaxNestedFStrings = 150;
constexpr int kMaxFieldDepth = 3;

uint8_t opening_quotes(const char* at) {
  return at[1] == at[0] && at[2] == at[0] ? 3 : 1;
}

bool closes(const char* at, char quote, uint8_t size) {
  return *at == quote && (size == 1 || (at[1] == quote && at[2] == quote));
}

}  // namespace

bool Lexer::prefixes_agree(const char* start, const char* prefix_end) {
  bool saw[128] = {};
  for (const char* c = start; c < prefix_end; c++) saw[*c | 0x20] = true;
  for (const char* pair : {"ub", "ur", "uf", "ut", "bf", "bt", "ft"}) {
    if (saw[static_cast<size_t>(pair[0])] && saw[static_cast<size_t>(pair[1])]) {
      fail_at({offset_of(start), offset_of(prefix_end)},
              std::string("'") + pair[0] + "' and '" + pair[1] + "' prefixes are incompatible");
      error_.mark = Diagnostic::Mark::Range;
      return false;
    }
  }
  return true;
}

// `at_` is at the opening quote.
bool Lexer::string(const char* start, const char* prefix_end) {
  if (prefix_end - start == 2) {
    if (!prefixes_agree(start, prefix_end)) return false;
    if ((start[0] | 0x20) == (start[1] | 0x20)) return keyword_or_name(start);  // bb'' is a name and a string
  }
  for (const char* c = start; c < prefix_end; c++) {
    char letter = *c | 0x20;
    if (letter == 'f' || letter == 't') return start_fstring(start, prefix_end);
  }
  char quote = *at_;
  uint8_t size = opening_quotes(at_);
  if (size == 1 && at_[1] == quote) {
    at_ += 2;
    add(TokenKind::String, start);
    return true;
  }
  bool has_escaped_quote = false;
  at_ += size;
  while (true) {
    while (!is(*at_, kStringStop)) at_++;
    if (closes(at_, quote, size)) break;
    bool is_line_end = *at_ == '\n' || *at_ == '\r';
    if (at_end() || (is_line_end && size == 1)) {
      // In a field, quotes like those of the f-string around are the f-string's end: the field is what is unfinished.
      if (!fstrings_.empty() && fstrings_.back().quote == quote && fstrings_.back().quote_size == size) {
        return fail_at({offset_of(start), offset_of(start) + 1},
                       std::string(1, fstring_letter()) + "-string: expecting '}'");
      }
      uint32_t last = offset() - (at_end() && offset() > 0 && (at_[-1] == '\n' || at_[-1] == '\r') ? 1 : 0);
      std::string line = std::to_string(line_of(last));
      std::string message = size == 3 ? "unterminated triple-quoted string literal (detected at line " + line + ")"
                            : has_escaped_quote ? "unterminated string literal (detected at line " + line +
                                                      "); perhaps you escaped the end quote?"
                                                : "unterminated string literal (detected at line " + line + ")";
      return fail_at({offset_of(start), offset_of(start) + 1}, std::move(message));
    }
    if (*at_ == '\\') {
      at_++;
      if (at_end()) continue;
      if (*at_ == quote) has_escaped_quote = true;
      at_ += *at_ == '\r' && at_[1] == '\n' ? 2 : 1;
    } else {
      at_++;
    }
  }
  at_ += size;
  add(TokenKind::String, start);
  return true;
}

bool Lexer::start_fstring(const char* start, const char* prefix_end) {
  FString fstring{.quote = *at_,
                  .quote_size = opening_quotes(at_),
                  .is_raw = false,
                  .is_template = false,
                  .start = offset_of(start),
                  .text_start = 0};
  for (const char* c = start; c < prefix_end; c++) {
    char letter = *c | 0x20;
    if (letter == 'r') fstring.is_raw = true;
    if (letter == 't') fstring.is_template = true;
  }
  at_ += fstring.quote_size;
  fstring.text_start = offset();
  if (fstrings_.size() + 1 >= kMaxNestedFStrings) return fail("too many nested f-strings or t-strings");
  fstrings_.push_back(fstring);
  add(fstring.is_template ? TokenKind::TStringStart : TokenKind::FStringStart, start);
  return true;
}

// Text up to the end of the string, the start of a field, a doubled brace, or the end of a format specification.
bool Lexer::fstring_text() {
  FString& fstring = fstrings_.back();
  const char* start = at_;
  TokenKind middle = fstring.is_template ? TokenKind::TStringMiddle : TokenKind::FStringMiddle;
  auto add_text = [&] {
    if (at_ > start) add(middle, start);
  };
  while (true) {
    while (!is(*at_, kStringStop)) at_++;
    char c = *at_;
    if (closes(at_, fstring.quote, fstring.quote_size)) {
      add_text();
      const char* quotes = at_;
      if (fstring.field_depth >= 0) {  // in a format specification: the parser will miss the brace
        at_ += fstring.quote_size;
        add(fstring.is_template ? TokenKind::TStringEnd : TokenKind::FStringEnd, quotes);
        while (fstring.depth > 0 && !brackets_.empty()) brackets_.pop_back(), fstring.depth--;
        fstrings_.pop_back();
        return true;
      }
      at_ += fstring.quote_size;
      add(fstring.is_template ? TokenKind::TStringEnd : TokenKind::FStringEnd, quotes);
      fstrings_.pop_back();
      return true;
    }
    bool is_line_end = c == '\n' || c == '\r';
    if (at_end() || (is_line_end && fstring.quote_size == 1)) {
      if (is_line_end && fstring.in_format_spec) {
        at_++;
        return fail(std::string(1, fstring_letter()) +
                    "-string: newlines are not allowed in format specifiers for single quoted " + fstring_letter() +
                    "-strings");
      }
      return unterminated_fstring();
    }
    if (c == '{') {
      if (at_[1] == '{' && !fstring.in_format_spec) {
        at_++;
        add_text();
        at_++;
        return true;
      }
      add_text();
      if (fstring.field_depth + 1 >= kMaxFieldDepth) {
        return fail(std::string(1, fstring_letter()) + "-string: expressions nested too deeply");
      }
      fstring.field_depth++;
      fstring.in_text = false;
      return open_bracket('{');
    }
    if (c == '}') {
      if (fstring.in_format_spec) {
        add_text();
        fstring.in_text = false;
        return close_bracket('}');
      }
      if (at_[1] == '}') {
        at_++;
        add_text();
        at_++;
        return true;
      }
      add_text();
      at_++;
      return fail(std::string(1, fstring_letter()) + "-string: single '}' is not allowed");
    }
    if (c == '\\') {
      at_++;
      if (*at_ == '{' || *at_ == '}' || at_end()) continue;  // a brace counts even behind a backslash
      if (*at_ == 'N' && at_[1] == '{' && !fstring.is_raw) {
        while (*at_ != '}' && *at_ != fstring.quote && *at_ != '\n' && !at_end()) at_++;
        if (*at_ == '}') at_++;
        continue;
      }
      at_ += *at_ == '\r' && at_[1] == '\n' ? 2 : 1;
      continue;
    }
    at_++;  // the other quote, a line end in triple quotes
  }
}

bool Lexer::unterminated_fstring() {
  const FString& fstring = fstrings_.back();
  uint32_t last = offset() - (at_end() && (at_[-1] == '\n' || at_[-1] == '\r') ? 1 : 0);
  std::string message = std::string(fstring.quote_size == 3 ? "unterminated triple-quoted " : "unterminated ") +
                        fstring_letter() + "-string literal (detected at line " + std::to_string(line_of(last)) + ")";
  return fail_at({fstring.start, fstring.start + 1}, std::move(message));
}

}  // namespace fermata::syntax
