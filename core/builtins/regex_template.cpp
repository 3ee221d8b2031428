// Replacement templates of re.sub and Match.expand, and the building of their results.
#include "base/utf8.h"
#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/regex.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

Result<std::u32string> points_of(Vm& vm, Value string) {
  std::u32string points;
  if (Str* text = as_str(string)) {
    for (uint32_t i = 0; i < text->length; i++) points += text->at(i);
    return points;
  }
  std::string_view data;
  std::string copy;
  if (!TRY(bytes_seen(vm, string, data, copy))) {
    TRY(vm.python_hash(string));
    return vm.type_error({"decoding to str: need a bytes-like object, ", vm.type_of(string), " found"});
  }
  for (char byte : data) points += static_cast<uint8_t>(byte);
  return points;
}

std::string to_text(std::u32string_view points) {
  std::string out;
  for (char32_t c : points) utf8::append(out, c);
  return out;
}

constexpr bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_octal(char32_t c) {
  return c >= '0' && c <= '7';
}

}  // namespace

Result<RegexTemplate> parse_template(Vm& vm, const RegexPattern* pattern, Value source) {
  const std::u32string text = TRY(points_of(vm, source));
  const uint32_t group_count = pattern->program->group_count;
  RegexTemplate result;
  result.bytes = !as_str(source);
  if (text.find(U'\\') == text.npos) return result;
  std::u32string literal;
  auto add_group = [&](int64_t group) {
    result.pieces.push_back({std::move(literal), group});
    literal.clear();
  };
  auto check_group = [&](uint64_t group, size_t position) -> Result<void> {
    if (group <= group_count) return {};
    return pattern_error(vm, "invalid group reference " + std::to_string(group), source,
                         static_cast<int64_t>(position));
  };
  for (size_t i = 0; i < text.size();) {
    char32_t c = text[i++];
    if (c != '\\') {
      literal += c;
      continue;
    }
    const size_t start = i - 1;
    if (i == text.size()) return pattern_error(vm, "bad escape (end of pattern)", source, static_cast<int64_t>(start));
    c = text[i++];
    if (c == 'g') {
      if (i == text.size() || text[i] != '<') return pattern_error(vm, "missing <", source, static_cast<int64_t>(i));
      const size_t name_start = ++i;
      while (i < text.size() && text[i] != '>') i++;
      std::u32string name = text.substr(name_start, i - name_start);
      if (i == text.size()) {
        return pattern_error(vm, name.empty() ? "missing group name" : "missing >, unterminated name", source,
                             static_cast<int64_t>(name_start));
      }
      i++;
      if (name.empty()) return pattern_error(vm, "missing group name", source, static_cast<int64_t>(name_start));
      bool number = true, identifier = true;
      for (size_t k = 0; k < name.size(); k++) {
        number = number && is_digit(name[k]);
        identifier = identifier && (!result.bytes || name[k] < 128) &&
                     unicode::has(name[k], k == 0 ? unicode::kIdentifierStart : unicode::kIdentifierPart);
      }
      if (number) {
        uint64_t group = 0;
        for (char32_t digit : name) group = std::min<uint64_t>(group * 10 + (digit - '0'), 1'000'000'000);
        TRY(check_group(group, name_start));
        add_group(static_cast<int64_t>(group));
        continue;
      }
      if (!identifier) {
        const std::string shown = result.bytes ? regex::quoted_bytes(name) : "'" + to_text(name) + "'";
        return pattern_error(vm, "bad character in group name " + shown, source, static_cast<int64_t>(name_start));
      }
      int64_t group = -1;
      for (auto& [known, index] : pattern->program->names) {
        if (known == name) group = index;
      }
      if (group < 0) return vm.index_error({"unknown group name '", to_text(name), "'"});
      add_group(group);
    } else if (c == '0') {
      char32_t value = 0;
      for (int k = 0; k < 2 && i < text.size() && is_octal(text[i]); k++) value = value * 8 + (text[i++] - '0');
      literal += value & 0xFF;
    } else if (is_digit(c)) {
      uint64_t group = c - '0';
      if (i < text.size() && is_digit(text[i])) {
        if (is_octal(c) && is_octal(text[i]) && i + 1 < text.size() && is_octal(text[i + 1])) {
          char32_t value = (c - '0') * 64 + (text[i] - '0') * 8 + (text[i + 1] - '0');
          i += 2;
          if (value > 0377) {
            return pattern_error(vm,
                                 "octal escape value " + to_text(std::u32string_view(text).substr(start, 4)) +
                                     " outside of range 0-0o377",
                                 source, static_cast<int64_t>(start));
          }
          literal += value;
          continue;
        }
        group = group * 10 + (text[i++] - '0');
      }
      TRY(check_group(group, start + 1));
      add_group(static_cast<int64_t>(group));
    } else {
      switch (c) {
        case 'a': literal += U'\a'; break;
        case 'b': literal += U'\b'; break;
        case 'f': literal += U'\f'; break;
        case 'n': literal += U'\n'; break;
        case 'r': literal += U'\r'; break;
        case 't': literal += U'\t'; break;
        case 'v': literal += U'\v'; break;
        case '\\': literal += U'\\'; break;
        default:
          if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return pattern_error(vm, "bad escape " + to_text(std::u32string_view(text).substr(start, 2)), source,
                                 static_cast<int64_t>(start));
          }
          literal += U'\\';
          literal += c;
          break;
      }
    }
  }
  if (!literal.empty() || result.pieces.empty()) result.pieces.push_back({std::move(literal), -1});
  return result;
}

namespace {

// What CPython's join says of the pieces of a result.
Raised wrong_item(Vm& vm, int64_t item, bool bytes, Type* type) {
  return vm.type_error({"sequence item ", item,
                        bytes ? ": expected a bytes-like object, " : ": expected str instance, ", type, " found"});
}

}  // namespace

void RegexBuilder::append(Value text, int64_t start, int64_t end) {
  if (start >= end) return;
  items_++;
  if (Str* string = as_str(text)) {
    text_.append(string, static_cast<uint32_t>(start), static_cast<uint32_t>(end));
  } else {
    std::string_view data = regex_bytes(vm_, text);
    const size_t from = std::min(static_cast<size_t>(start), data.size());
    bytes_.append(data.substr(from, static_cast<size_t>(end) - from));
  }
}

Result<void> RegexBuilder::append_replacement(Value replacement) {
  const int64_t item = items_++;
  if (is_bytes_) {
    std::string copy;
    std::string_view data;
    if (!TRY(bytes_seen(vm_, replacement, data, copy))) return wrong_item(vm_, item, true, vm_.type_of(replacement));
    bytes_.append(data);
    return {};
  }
  Str* text = as_str(replacement);
  if (!text) return wrong_item(vm_, item, false, vm_.type_of(replacement));
  text_.append(text);
  return {};
}

Result<void> RegexBuilder::append(const RegexTemplate& source, Value text, const std::vector<int64_t>& slots) {
  const bool has_groups = source.pieces[0].group >= 0;
  if (has_groups && source.bytes == (as_str(text) != nullptr))
    return wrong_item(vm_, 1, source.bytes, source.bytes ? vm_.types.str : vm_.types.bytes);
  if (source.bytes != is_bytes_) return wrong_item(vm_, items_, is_bytes_, vm_.types.bytes);
  for (const RegexTemplate::Piece& piece : source.pieces) {
    for (char32_t c : piece.text) {
      if (is_bytes_) {
        bytes_ += static_cast<char>(c);
      } else {
        text_.append(c);
      }
    }
    if (piece.group >= 0) {
      auto slot = static_cast<size_t>(piece.group) * 2;
      append(text, slots[slot], slots[slot + 1]);
    }
  }
  return {};
}

Owned RegexBuilder::finish() {
  if (is_bytes_) return bytes_from(vm_.heap, bytes_);
  return text_.finish();
}

}  // namespace fermata
