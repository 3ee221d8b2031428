#include "syntax/encoding.h"

#include <algorithm>

#include "base/utf8.h"

namespace fermata::syntax {

namespace {

// The name in a declaration by PEP 263's rule, or empty: `coding`, then : or =, blanks, and the name, in a comment.
std::string_view declared_encoding(std::string_view line) {
  size_t hash = line.find_first_not_of(" \t\f");
  if (hash == std::string_view::npos || line[hash] != '#') return {};
  auto is_name = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  };
  for (size_t at = line.find("coding", hash); at != std::string_view::npos; at = line.find("coding", at + 1)) {
    size_t i = at + 6;
    if (i >= line.size() || (line[i] != ':' && line[i] != '=')) continue;
    i = line.find_first_not_of(" \t", i + 1);
    if (i == std::string_view::npos) return {};
    size_t end = i;
    while (end < line.size() && is_name(line[end])) end++;
    if (end > i) return line.substr(i, end - i);
  }
  return {};
}

bool is_utf8_name(std::string_view name) {
  std::string plain(name);
  for (char& c : plain) c = c == '_' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  if (plain.starts_with("utf-8") && (plain.size() == 5 || plain[5] == '-')) return true;
  return plain == "utf8" || plain == "u8" || plain == "ascii" || plain == "us-ascii";
}

bool is_blank_or_comment(std::string_view line) {
  size_t first = line.find_first_not_of(" \t\f");
  return first == std::string_view::npos || line[first] == '#';
}

}  // namespace

std::optional<Diagnostic> check_encoding(std::string_view source) {
  auto problem = [](std::string message, size_t offset) {
    auto place = static_cast<uint32_t>(offset);
    return Diagnostic{Diagnostic::Kind::SyntaxError, std::move(message), {place, place}, Diagnostic::Mark::Begin};
  };
  size_t start = source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (int line_number = 0; line_number < 2; line_number++) {
    size_t end = std::min(source.find_first_of("\r\n", start), source.size());
    std::string_view line = source.substr(start, end - start);
    std::string_view name = declared_encoding(line);
    if (!name.empty() && !is_utf8_name(name)) return problem("unknown encoding: " + std::string(name), 0);
    if (!is_blank_or_comment(line) || end == source.size()) break;
    start = end + (source.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  size_t nul = source.find('\0');
  if (nul != std::string_view::npos) return problem("source code cannot contain null bytes", nul);
  size_t invalid = utf8::find_invalid(source);
  if (invalid < source.size()) {
    auto byte = static_cast<uint8_t>(source[invalid]);
    std::string shown = {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15]};
    return problem("(unicode error) 'utf-8' codec can't decode byte 0x" + shown + " in position " +
                       std::to_string(invalid) + ": invalid start byte",
                   invalid);
  }
  return std::nullopt;
}

}  // namespace fermata::syntax
