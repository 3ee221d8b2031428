#include "syntax/encoding.h"

#include "base/utf8.h"

namespace fermata::syntax {

namespace {

Diagnostic problem(std::string message, size_t offset) {
  auto place = static_cast<uint32_t>(offset);
  return Diagnostic{Diagnostic::Kind::SyntaxError, std::move(message), {place, place}, Diagnostic::Mark::Same};
}

[[gnu::noinline]] Diagnostic not_utf8(std::string_view source, size_t invalid, std::string_view file) {
  auto byte = static_cast<uint8_t>(source[invalid]);
  std::string message = "Non-UTF-8 code starting with '\\x";
  message += {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15], '\''};
  if (!file.empty()) message.append(" in file ").append(file);
  size_t line = 1;
  for (size_t i = 0; i < invalid; i++) line += source[i] == '\n';
  message += " on line " + std::to_string(line) +
             ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
  return problem(std::move(message), invalid);
}

}  // namespace

std::optional<Diagnostic> check_encoding(std::string_view source, std::string_view file) {
  size_t nul = source.find('\0');
  if (nul != std::string_view::npos) return problem("source code cannot contain null bytes", nul);
  size_t invalid = utf8::find_invalid(source);
  if (invalid != source.size()) return not_utf8(source, invalid, file);
  return std::nullopt;
}

}  // namespace fermata::syntax
