#include "syntax/escapes.h"

#include "base/utf8.h"
#include "syntax/characters.h"

namespace fermata::syntax {

namespace {

int hex_value(char c) {
  return is(c, kDigit) ? c - '0' : (c | 0x20) - 'a' + 10;
}

bool is_octal(char c) {
  return c >= '0' && c <= '7';
}

// One to three octal digits at `i`.
char32_t octal(std::string_view body, size_t& i) {
  char32_t value = 0;
  for (size_t end = i + 3; i < end && i < body.size() && is_octal(body[i]); i++) {
    value = value * 8 + static_cast<char32_t>(body[i] - '0');
  }
  return value;
}

// The sequences of one letter that str and bytes share; 0 for others.
char simple_escape(char c) {
  switch (c) {
    case '\\':
    case '\'':
    case '"': return c;
    case 'a': return '\a';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    default: return 0;
  }
}

// CPython writes non-ASCII characters as \UXXXXXXXX before it decodes, and counts the positions in errors so.
size_t reported_position(std::string_view body, size_t offset) {
  size_t position = 0;
  for (size_t i = 0; i < offset; i++) {
    bool is_ascii = static_cast<uint8_t>(body[i]) < 128;
    position += is_ascii ? 1 : utf8::is_continuation(body[i]) ? 0 : 10;
  }
  return position;
}

std::string unicode_error(std::string_view body, size_t start, size_t end, const char* reason) {
  size_t first = reported_position(body, start), last = reported_position(body, end) - 1;
  std::string where = first == last ? "byte in position " : "bytes in position ";
  if (first == last) {
    where = "byte 0x5c in position " + std::to_string(first);
  } else {
    where += std::to_string(first) + "-" + std::to_string(last);
  }
  return "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason;
}

void append_bytes(std::string& out, std::string_view body, size_t from, size_t to) {
  out.append(body, from, to - from);
}

// A line end behind a backslash vanishes; returns its size.
size_t line_end(std::string_view body, size_t i) {
  if (body[i] == '\n') return 1;
  if (body[i] == '\r') return i + 1 < body.size() && body[i + 1] == '\n' ? 2 : 1;
  return 0;
}

}  // namespace

Unescaped unescape_text(std::string_view body, UnicodeData* unicode, std::string& out) {
  Unescaped result;
  size_t i = 0;
  while (true) {
    size_t backslash = body.find('\\', i);
    if (backslash == std::string_view::npos) break;
    append_bytes(out, body, i, backslash);
    i = backslash + 1;
    auto note_invalid = [&] {
      if (result.invalid == std::string_view::npos) result.invalid = backslash;
      out += '\\';
    };
    if (i == body.size()) {
      note_invalid();
      break;
    }
    char c = body[i];
    if (size_t size = line_end(body, i)) {
      i += size;
    } else if (char plain = simple_escape(c)) {
      out += plain;
      i++;
    } else if (is_octal(c)) {
      char32_t value = octal(body, i);
      if (value > 0xFF && result.invalid == std::string_view::npos) result.invalid = backslash;
      utf8::append(out, value);
    } else if (c == 'x' || c == 'u' || c == 'U') {
      size_t wanted = c == 'x' ? 2 : c == 'u' ? 4 : 8;
      char32_t value = 0;
      size_t end = ++i + wanted;
      for (; i < end && i < body.size() && is(body[i], kHexDigit); i++) {
        value = value * 16 + static_cast<char32_t>(hex_value(body[i]));
      }
      const char* truncated = c == 'x'   ? "truncated \\xXX escape"
                              : c == 'u' ? "truncated \\uXXXX escape"
                                         : "truncated \\UXXXXXXXX escape";
      if (i < end)
        result.error = unicode_error(body, backslash, i, truncated);
      else if (value > 0x10FFFF)
        result.error = unicode_error(body, backslash, i, "illegal Unicode character");
      if (!result.error.empty()) return result;
      utf8::append(out, value);
    } else if (c == 'N') {
      size_t close = ++i < body.size() && body[i] == '{' ? body.find('}', i) : std::string_view::npos;
      if (close == std::string_view::npos || close == i + 1) {
        size_t end = i;
        if (end < body.size() && body[end] == '{') end = close == std::string_view::npos ? body.size() : end + 1;
        result.error = unicode_error(body, backslash, end, "malformed \\N character escape");
        return result;
      }
      int32_t found = unicode != nullptr ? unicode->character_named(body.substr(i + 1, close - i - 1)) : -1;
      if (found < 0) {
        result.error = unicode_error(body, backslash, close + 1, "unknown Unicode character name");
        return result;
      }
      utf8::append(out, static_cast<char32_t>(found));
      i = close + 1;
    } else {
      note_invalid();
    }
  }
  append_bytes(out, body, i, body.size());
  return result;
}

Unescaped unescape_bytes(std::string_view body, std::string& out) {
  Unescaped result;
  for (size_t i = 0; i < body.size();) {
    if (body[i] != '\\') {
      out += body[i++];
      continue;
    }
    size_t backslash = i++;
    char c = body[i];
    if (size_t size = line_end(body, i)) {
      i += size;
    } else if (char plain = simple_escape(c)) {
      out += plain;
      i++;
    } else if (is_octal(c)) {
      char32_t value = octal(body, i);
      if (value > 0xFF && result.invalid == std::string_view::npos) result.invalid = backslash;
      out += static_cast<char>(value & 0xFF);
    } else if (c == 'x') {
      bool is_complete = i + 2 < body.size() && is(body[i + 1], kHexDigit) && is(body[i + 2], kHexDigit);
      if (!is_complete) {
        result.error = "(value error) invalid \\x escape at position " + std::to_string(backslash);
        return result;
      }
      out += static_cast<char>(hex_value(body[i + 1]) * 16 + hex_value(body[i + 2]));
      i += 3;
    } else {
      if (result.invalid == std::string_view::npos) result.invalid = backslash;
      out += '\\';
    }
  }
  return result;
}

}  // namespace fermata::syntax
