// What is wrong with a program's text, and where. The lexer, the parser and the compiler all report through this; it
// is turned into CPython's text, and into the attributes of a SyntaxError object, in one place (diagnostic.cpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/line_index.h"
#include "base/span.h"

namespace fermata::syntax {

struct Module;

// Whether a module that was parsed without error also compiles.
struct ModuleCheck {
  bool (*function)(void* context, const Module& module, std::string_view source) = nullptr;  // null: take it as good
  void* context = nullptr;
};

struct Diagnostic {
  enum class Kind : uint8_t { SyntaxError, IndentationError, TabError, MemoryError, RecursionError };
  // How CPython fills in `offset` and `end_offset` of the SyntaxError, which also decides where carets are drawn.
  enum class Mark : uint8_t {
    Range,    // both ends of the span
    Bytes,    // the same, in bytes of UTF-8 where the others count code points (errors of the compiler)
    Begin,    // the start of the span; end_offset is 0
    Same,     // the start of the span; end_offset is the same (errors of the lexer)
    Point,    // the start of the span; end_offset is -1
    Nowhere,  // offsets 0, in the line of the start of the span
    Before,   // the character before the start of the span (tokens without text); end_offset is -1
  };

  Kind kind = Kind::SyntaxError;
  std::string message;
  Span span;
  Mark mark = Mark::Range;
  // Where the compound statement begins that was the last to be complete; 0 if none was. See keyword_typo.h.
  uint32_t statement_line = 0;
  // A last line without a newline gets one, but not where an expression or a single statement was expected.
  bool supplies_newline = true;
};

struct Warning {
  enum class Category : uint8_t { SyntaxWarning, DeprecationWarning };

  Category category = Category::SyntaxWarning;
  std::string message;
  Span span;
};

std::string_view kind_name(Diagnostic::Kind kind);
std::string_view category_name(Warning::Category category);

// The attributes of the SyntaxError object. Lines and offsets count from 1, offsets in code points; 0 or -1 stand where
// CPython has them.
struct SyntaxErrorFields {
  int line;
  int offset;
  int end_line;
  int end_offset;
  std::string text;  // the line, with its newline if it has one
};
// (Offsets are those of the exception object; what is shown may be about a mistyped keyword instead, see render().)
SyntaxErrorFields fields(const Diagnostic& diagnostic, const LineIndex& lines);

// The block that CPython prints at the end of a traceback for this error, without "Traceback (most recent call last):":
// `  File "x.py", line 1`, the line, the carets, `SyntaxError: message`. Ends with a newline. Where the mistake may be
// a mistyped keyword and the program would compile with the right one, it says so instead: `compiles` finds what the
// parser alone accepts but the compiler does not (a `return` outside of a function).
std::string render(const Diagnostic& diagnostic, std::string_view file_name, const LineIndex& lines,
                   ModuleCheck compiles = {});

// `x.py:1: SyntaxWarning: message` and the line, each ending with a newline.
std::string render(const Warning& warning, std::string_view file_name, const LineIndex& lines);

}  // namespace fermata::syntax
