#include "builtins/unicode.h"

#include "builtins/unicode_tables.h"

namespace fermata::unicode {

namespace {

uint32_t read_varint(const uint8_t*& in) {
  uint32_t value = 0;
  for (uint32_t shift = 0;; shift += 7) {
    uint8_t byte = *in++;
    value |= uint32_t{byte & 127u} << shift;
    if (byte < 128) return value;
  }
}

struct ClassAt {
  uint8_t number;
  uint32_t run_start;
};

ClassAt find_class(char32_t c) {
  uint32_t low = 0, high = class_mark_count;
  while (high - low > 1) {
    uint32_t middle = (low + high) / 2;
    (class_marks[middle].start <= c ? low : high) = middle;
  }
  const uint8_t* in = class_runs + class_marks[low].offset;
  uint32_t start = class_marks[low].start;
  for (;;) {
    uint8_t first = *in++;
    bool alternating = (first & 64) != 0;
    uint8_t second = alternating ? *in++ : first;
    uint32_t length = read_varint(in);
    if (c - start < length) {
      uint8_t number = alternating && ((c - start) & 1) != 0 ? second : first;
      return {static_cast<uint8_t>(number & 63), start};
    }
    start += length;
  }
}

struct Table {
  const uint8_t* data;
  uint32_t size;
};

Table table_of(Mapping mapping) {
  switch (mapping) {
    case Mapping::Lower: return {lower_ranges, lower_ranges_size};
    case Mapping::Upper: return {upper_ranges, upper_ranges_size};
    case Mapping::Title: return {title_ranges, title_ranges_size};
    case Mapping::Fold: return {casefold_ranges, casefold_ranges_size};
  }
  return {};
}

bool find_simple(Mapping mapping, char32_t c, char32_t& image) {
  Table table = table_of(mapping);
  const uint8_t* in = table.data;
  uint32_t start = 0;
  while (in < table.data + table.size) {
    start += read_varint(in);
    if (start > c) return false;
    uint32_t count = read_varint(in), code = read_varint(in);
    uint32_t distance = c - start;
    if ((count & 1) == 0 ? distance < count >> 1 : distance + 2 < count && (distance & 1) == 0) {
      int32_t delta = (code & 1) != 0 ? -static_cast<int32_t>((code + 1) >> 1) : static_cast<int32_t>(code >> 1);
      image = static_cast<char32_t>(static_cast<int32_t>(c) + delta);
      return true;
    }
  }
  return false;
}

const SpecialCase* find_special(Mapping mapping, char32_t c) {
  uint32_t low = 0, high = special_case_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    const SpecialCase& entry = special_cases[middle];
    if (entry.code_point == c && entry.mapping == static_cast<uint16_t>(mapping)) return &entry;
    if (entry.code_point < c || (entry.code_point == c && entry.mapping < static_cast<uint16_t>(mapping))) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return nullptr;
}

// The tables are far from a program that asks for ASCII only: they are in the rest of the wasm.
[[gnu::noinline]] uint16_t properties_by_table(char32_t c) {
  return c > 0x10FFFF ? uint16_t{0} : class_flags[find_class(c).number];
}

uint16_t properties_of_ascii(char32_t c) {
  constexpr uint16_t kWord = kPrintable | kIdentifierPart;
  const bool lower = c >= 'a' && c <= 'z';
  if (lower || (c >= 'A' && c <= 'Z')) return kWord | kAlpha | kIdentifierStart | (lower ? kLower : kUpper);
  if (c >= '0' && c <= '9') return kWord | kDecimal | kDigit | kNumeric;
  if (c == '_') return kWord | kIdentifierStart;
  if (c == ' ') return kPrintable | kSpace;
  if (c < ' ') return (c >= '\t' && c <= '\r') || c >= 0x1C ? kSpace : 0;
  if (c == 0x7F) return 0;
  return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`' ? kPrintable | kCaseIgnorable : kPrintable;
}

}  // namespace

uint16_t properties(char32_t c) {
  return c < 128 ? properties_of_ascii(c) : properties_by_table(c);
}

bool is_space(char32_t c) {
  if (c < 128) return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F);
  return has(c, kSpace);
}

bool is_line_break(char32_t c) {
  return (c >= 10 && c <= 13) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

int decimal_value(char32_t c) {
  if (c < 128) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  if (c > 0x10FFFF) return -1;
  ClassAt found = find_class(c);
  // Decimal digits stand in runs of ten from zero to nine.
  return (class_flags[found.number] & kDecimal) != 0 ? static_cast<int>((c - found.run_start) % 10) : -1;
}

bool is_printable(char32_t c) {
  if (c < 128) return c >= 32 && c < 127;
  return has(c, kPrintable);
}

uint32_t map(Mapping mapping, char32_t c, char32_t out[3]) {
  if (c < 128) {
    bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
    bool to_lower = mapping == Mapping::Lower || mapping == Mapping::Fold;
    out[0] = to_lower ? (upper ? c + 32 : c) : (lower ? c - 32 : c);
    return 1;
  }
  // Most of the world's characters have no case; their class says so before the tables are searched.
  if (!has(c, kCased | kCaseIgnorable)) {
    out[0] = c;
    return 1;
  }
  for (;;) {
    if (find_simple(mapping, c, out[0])) return 1;
    if (const SpecialCase* special = find_special(mapping, c)) {
      uint32_t count = 0;
      while (count < 3 && special->image[count] != 0) {
        out[count] = special->image[count];
        count++;
      }
      return count;
    }
    if (mapping == Mapping::Title) {
      mapping = Mapping::Upper;
    } else if (mapping == Mapping::Fold) {
      mapping = Mapping::Lower;
    } else {
      out[0] = c;
      return 1;
    }
  }
}

char32_t map_simple(Mapping mapping, char32_t c) {
  char32_t image[3];
  return map(mapping, c, image) == 1 ? image[0] : c;
}

}  // namespace fermata::unicode
