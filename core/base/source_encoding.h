// What encoding a source text says that it is in (PEP 263).
#pragma once

#include <string_view>

namespace fermata {

// The name in a declaration (`# -*- coding: name -*-` in one of the first two lines, the first being blank or a
// comment); empty where there is none.
std::string_view declared_encoding(std::string_view source);
// Whether it is worth a closer look.
inline bool may_declare_encoding(std::string_view source) {
  return source.substr(0, source.find('\n', source.find('\n') + 1)).find("coding") != std::string_view::npos;
}
bool is_utf8_name(std::string_view name);

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view without_mark(std::string_view source) {
  return source.substr(source.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0);
}

}  // namespace fermata
