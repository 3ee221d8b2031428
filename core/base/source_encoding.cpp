#include "base/source_encoding.h"

#include <algorithm>
#include <string>

namespace fermata {

namespace {

// The name in a declaration by PEP 263's rule, or empty: `coding`, then : or =, blanks, and the name, in a comment.
std::string_view declared_in(std::string_view line) {
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

bool is_blank_or_comment(std::string_view line) {
  size_t first = line.find_first_not_of(" \t\f");
  return first == std::string_view::npos || line[first] == '#';
}

}  // namespace

bool is_utf8_name(std::string_view name) {
  std::string plain(name);
  for (char& c : plain) c = c == '_' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  if (plain.starts_with("utf-8") && (plain.size() == 5 || plain[5] == '-')) return true;
  return plain == "utf8" || plain == "u8";
}

std::string_view declared_encoding(std::string_view source) {
  size_t start = source.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
  for (int line_number = 0; line_number < 2; line_number++) {
    size_t end = std::min(source.find_first_of("\r\n", start), source.size());
    std::string_view line = source.substr(start, end - start);
    if (std::string_view name = declared_in(line); !name.empty()) return name;
    if (!is_blank_or_comment(line) || end == source.size()) break;
    start = end + (source.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  return {};
}

}  // namespace fermata
