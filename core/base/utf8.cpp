#include "base/utf8.h"

#include <cstring>

namespace fermata::utf8 {

Decoded decode(std::string_view text) {
  if (text.empty()) return {0, 0};
  auto byte = [text](size_t i) { return static_cast<uint8_t>(text[i]); };
  auto tail = [&](size_t i) { return static_cast<char32_t>(byte(i) & 0x3F); };
  uint8_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {0, 0};
  for (uint32_t i = 1; i < size; i++) {
    if (!is_continuation(text[i])) return {0, 0};
  }
  if (size == 2) return {static_cast<char32_t>(lead & 0x1F) << 6 | tail(1), 2};
  if (size == 3) {
    char32_t value = static_cast<char32_t>(lead & 0x0F) << 12 | tail(1) << 6 | tail(2);
    return value < 0x800 ? Decoded{0, 0} : Decoded{value, 3};
  }
  char32_t value = static_cast<char32_t>(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
  return value < 0x10000 || value > 0x10FFFF ? Decoded{0, 0} : Decoded{value, 4};
}

uint32_t encode(char32_t code_point, char* out) {
  if (code_point < 0x80) {
    out[0] = static_cast<char>(code_point);
    return 1;
  }
  auto tail = [code_point](int shift) { return static_cast<char>(0x80 | ((code_point >> shift) & 0x3F)); };
  if (code_point < 0x800) {
    out[0] = static_cast<char>(0xC0 | code_point >> 6);
    out[1] = tail(0);
    return 2;
  }
  if (code_point < 0x10000) {
    out[0] = static_cast<char>(0xE0 | code_point >> 12);
    out[1] = tail(6);
    out[2] = tail(0);
    return 3;
  }
  out[0] = static_cast<char>(0xF0 | code_point >> 18);
  out[1] = tail(12);
  out[2] = tail(6);
  out[3] = tail(0);
  return 4;
}

void append(std::string& out, char32_t code_point) {
  char bytes[4];
  out.append(bytes, encode(code_point, bytes));
}

size_t length(std::string_view text) {
  size_t count = 0;
  for (char byte : text) count += !is_continuation(byte);
  return count;
}

// From `i` on, up to a byte that is not ASCII or in front of the last few: eight at a time, for most texts hold nothing
// else.
static size_t skip_ascii(std::string_view text, size_t i) {
  uint64_t eight;
  for (; i + sizeof eight <= text.size(); i += sizeof eight) {
    std::memcpy(&eight, text.data() + i, sizeof eight);
    if (eight & 0x8080808080808080u) break;
  }
  return i;
}

bool is_ascii(std::string_view text) {
  for (size_t i = skip_ascii(text, 0); i < text.size(); i++)
    if (static_cast<uint8_t>(text[i]) >= 0x80) return false;
  return true;
}

size_t find_invalid(std::string_view text) {
  size_t i = 0;
  while (i < text.size()) {
    i = skip_ascii(text, i);
    if (i == text.size()) break;
    Decoded next = decode(text.substr(i));
    if (next.size == 0 || (next.code_point >= 0xD800 && next.code_point < 0xE000)) return i;
    i += next.size;
  }
  return i;
}

}  // namespace fermata::utf8
