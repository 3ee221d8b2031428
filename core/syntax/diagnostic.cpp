#include "syntax/diagnostic.h"

#include <algorithm>

#include "base/utf8.h"
#include "syntax/keyword_typo.h"

namespace fermata::syntax {

std::string_view kind_name(Diagnostic::Kind kind) {
  switch (kind) {
    case Diagnostic::Kind::SyntaxError: return "SyntaxError";
    case Diagnostic::Kind::IndentationError: return "IndentationError";
    case Diagnostic::Kind::TabError: return "TabError";
    case Diagnostic::Kind::MemoryError: return "MemoryError";
    case Diagnostic::Kind::RecursionError: return "RecursionError";
  }
  return {};
}

std::string_view category_name(Warning::Category category) {
  return category == Warning::Category::SyntaxWarning ? "SyntaxWarning" : "DeprecationWarning";
}

SyntaxErrorFields fields(const Diagnostic& diagnostic, const LineIndex& lines) {
  SyntaxErrorFields result{};
  Span span = diagnostic.span;
  auto size = static_cast<uint32_t>(lines.source().size());
  bool is_nowhere = diagnostic.mark == Diagnostic::Mark::Nowhere;
  if (diagnostic.mark == Diagnostic::Mark::Before || is_nowhere) {
    // At the end of the source, CPython still stands in the last line, behind its (perhaps supplied) newline.
    bool at_end = span.start >= size && size > 0;
    bool behind_newline = at_end && (lines.source()[size - 1] == '\n' || lines.source()[size - 1] == '\r');
    LineColumn place = lines.position(behind_newline ? size - 1 : span.start);
    result.line = static_cast<int>(place.line);
    result.offset = static_cast<int>(place.column) + (at_end ? 1 : 0);
    result.end_line = result.line;
    result.end_offset = -1;
    if (is_nowhere) result.offset = result.end_offset = 0;
  } else {
    LineColumn start = lines.position(span.start), end = lines.position(span.end);
    result.line = static_cast<int>(start.line);
    result.offset = static_cast<int>(start.column) + 1;
    result.end_line = result.line;
    if (diagnostic.mark == Diagnostic::Mark::Point) result.end_offset = -1;
    if (diagnostic.mark == Diagnostic::Mark::Same) result.end_offset = result.offset;
    if (diagnostic.mark == Diagnostic::Mark::Bytes) {
      auto bytes = [&](uint32_t at, uint32_t line) { return static_cast<int>(at - lines.start_of(line)) + 1; };
      result.offset = bytes(span.start, start.line);
      result.end_line = static_cast<int>(end.line);
      result.end_offset = bytes(span.end, end.line);
    }
    if (diagnostic.mark == Diagnostic::Mark::Range) {
      // The token of a line's end reaches one column further than its line; it may have no character in the source.
      bool is_line_end =
          span.end > span.start && (lines.source()[span.end - 1] == '\n' || lines.source()[span.end - 1] == '\r');
      bool is_final = span.start >= size && span.empty();
      if (is_final && !diagnostic.supplies_newline) {
        result.offset = result.end_offset = 0;
      } else if (is_line_end || is_final) {
        std::string_view line = lines.text_of(lines.line_at(is_line_end ? span.end - 1 : span.start));
        result.end_line = static_cast<int>(lines.line_at(is_line_end ? span.end - 1 : span.start));
        result.end_offset = static_cast<int>(utf8::length(line)) + 2;
      } else {
        result.end_line = static_cast<int>(end.line);
        result.end_offset = static_cast<int>(end.column) + 1;
        // CPython counts the columns of both ends in the first line.
        if (end.line != start.line) {
          int first_line = static_cast<int>(utf8::length(lines.text_of(start.line)));
          result.end_offset = std::min(result.end_offset, first_line + 1);
        }
      }
    }
  }
  result.text = std::string(lines.text_of(static_cast<uint32_t>(result.line)));
  // The lexer shows the line as far as it has read it.
  const bool has_newline =
      diagnostic.supplies_newline || lines.start_of(static_cast<uint32_t>(result.line)) + result.text.size() < size;
  if (diagnostic.mark != Diagnostic::Mark::Same && has_newline) result.text += '\n';
  return result;
}

namespace {

// The line and its carets, by the rules of CPython's traceback module. `end_offset` as in SyntaxErrorFields.
void append_marked_line(std::string& out, std::string_view line, int offset, int end_offset) {
  auto length = static_cast<int>(utf8::length(line));
  size_t blanks = 0;
  while (blanks < line.size() && (line[blanks] == ' ' || line[blanks] == '\f')) blanks++;
  out += "    " + std::string(line.substr(blanks)) + "\n";
  offset = std::min(offset, length + 1);
  end_offset = std::min(end_offset, length + 1);
  if (offset >= end_offset) end_offset = offset + 1;
  int first = offset - 1 - static_cast<int>(blanks), last = end_offset - 1 - static_cast<int>(blanks);
  if (first < 0) return;
  out += "    ";
  size_t place = blanks;
  for (int i = 0; i < first; i++) {
    // Tabs in the line are kept, so that the carets stand below what they mark.
    bool is_tab = place < line.size() && line[place] == '\t';
    out += is_tab ? '\t' : ' ';
    if (place < line.size()) place++;
    while (place < line.size() && utf8::is_continuation(line[place])) place++;
  }
  out.append(static_cast<size_t>(last - first), '^');
  out += '\n';
}

}  // namespace

std::string render(const Diagnostic& diagnostic, std::string_view file_name, const LineIndex& lines,
                   ModuleCheck compiles) {
  // Errors of the compiler itself have no place in the source.
  if (diagnostic.kind == Diagnostic::Kind::MemoryError || diagnostic.kind == Diagnostic::Kind::RecursionError)
    return std::string(kind_name(diagnostic.kind)) + ": " + diagnostic.message + "\n";
  SyntaxErrorFields at = fields(diagnostic, lines);
  std::string out = "  File \"" + std::string(file_name) + "\", line " + std::to_string(at.line) + "\n";
  std::string message = diagnostic.message;
  if (std::optional<KeywordTypo> typo = find_keyword_typo(diagnostic.message, diagnostic.statement_line,
                                                          static_cast<uint32_t>(at.line), lines, compiles)) {
    append_marked_line(out, typo->line, typo->offset, typo->end_offset);
    message = "invalid syntax. Did you mean '" + std::string(typo->keyword) + "'?";
  } else {
    std::string_view line = lines.text_of(static_cast<uint32_t>(at.line));
    bool is_one_line = at.line == at.end_line;
    int to_end = static_cast<int>(utf8::length(line)) + 1;
    append_marked_line(out, line, at.offset, !is_one_line ? to_end : at.end_offset != 0 ? at.end_offset : at.offset);
  }
  out += std::string(kind_name(diagnostic.kind)) + ": " + message + "\n";
  return out;
}

std::string render(const Warning& warning, std::string_view file_name, const LineIndex& lines) {
  uint32_t line = lines.line_at(warning.span.start);
  std::string_view text = lines.text_of(line);
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return std::string(file_name) + ":" + std::to_string(line) + ": " + std::string(category_name(warning.category)) +
         ": " + warning.message + "\n  " + std::string(text) + "\n";
}

}  // namespace fermata::syntax
