// Text to tokens, all of them at once: brackets, indentation, f-string nesting and every error that CPython's tokenizer
// reports. The lexer needs nothing from the parser; the parser needs the whole list, because an error of the lexer far
// below goes before a syntax error above it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "syntax/characters.h"
#include "syntax/diagnostic.h"
#include "syntax/token.h"

namespace fermata::syntax {

class Lexer {
 public:
  // `text` must be valid UTF-8 without NUL, followed by a NUL byte that is not part of it, and outlive the lexer.
  Lexer(std::string_view text, std::vector<Warning>& warnings, const UnicodeData* unicode = nullptr);

  // Reads everything. The list ends with EndMarker or, if the text is wrong, with Error.
  std::vector<Token> run();

  // ---- What the parser asks after Error
  // Overriding: raised while reading; it goes before any error of the parser in front of it.
  // Status: counts only when the parser gets there (indentation, a backslash).
  // UnclosedBracket: the source ended inside of brackets.
  enum class ErrorKind : uint8_t { None, Overriding, Status, UnclosedBracket };
  ErrorKind error_kind() const { return error_kind_; }
  const Diagnostic& error() const { return error_; }
  bool stopped_inside_fstring() const { return !fstrings_.empty(); }
  // The innermost bracket that was open at the end.
  Span innermost_bracket() const { return {brackets_.back(), brackets_.back() + 1}; }

 private:
  struct FString {
    char quote;
    uint8_t quote_size;  // 1 or 3
    bool is_raw;
    bool is_template;
    bool in_text = true;  // else inside of a replacement field
    bool in_format_spec = false;
    int depth = 0;         // brackets open inside of this string, braces of fields included
    int field_depth = -1;  // number of fields nested into each other, less one
    uint32_t start;        // of the prefix
    uint32_t text_start;   // after the opening quotes
  };

  uint32_t offset() const { return static_cast<uint32_t>(at_ - text_); }
  uint32_t offset_of(const char* place) const { return static_cast<uint32_t>(place - text_); }
  bool at_end() const { return at_ >= end_; }
  void add(TokenKind kind, const char* start) {
    tokens_.push_back({kind, static_cast<uint16_t>(brackets_.size()), {offset_of(start), offset()}});
  }

  bool step();  // one token (or a piece of white space); false after the last
  bool start_line();
  bool end_line(const char* start);
  bool set_indentation(int column, int alternative_column);
  bool finish();
  void skip_comment();
  bool continue_line();

  bool operator_or_bracket();
  bool open_bracket(char bracket);
  bool close_bracket(char bracket);
  bool name_or_string();
  bool keyword_or_name(const char* start);
  bool other_character();
  bool non_ascii_name(const char* start);

  bool number();
  bool number_with_base(const char* start, int base);
  bool decimal_number(const char* start);
  bool digits();
  bool end_of_number(const char* what);

  bool string(const char* start, const char* prefix_end);
  bool prefixes_agree(const char* start, const char* prefix_end);
  bool start_fstring(const char* start, const char* prefix_end);
  bool fstring_text();
  bool unterminated_fstring();
  char fstring_letter() const { return fstrings_.back().is_template ? 't' : 'f'; }

  // All of these return false, for `return fail(...)`.
  bool fail(std::string message);  // at the character before the current place
  bool fail_at(Span span, std::string message);
  bool fail_status(Diagnostic::Kind kind, std::string message, Span span, Diagnostic::Mark mark);
  void warn(std::string message, Span span);
  uint32_t line_of(uint32_t offset) const;

  const char* text_;
  const char* end_;
  const char* at_;
  std::vector<Warning>& warnings_;
  const UnicodeData* unicode_;
  std::vector<Token> tokens_;
  std::vector<uint32_t> brackets_;  // offsets of those that are open
  std::vector<FString> fstrings_;   // innermost last
  struct Indentation {
    int column;
    int alternative_column;  // with tabs counted as one: both must agree
  };
  std::vector<Indentation> indentations_;
  bool at_line_start_ = true;
  ErrorKind error_kind_ = ErrorKind::None;
  Diagnostic error_;
};

}  // namespace fermata::syntax
