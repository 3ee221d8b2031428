// The tables behind unicode.h, made by generate_unicode_tables.py.
//
// class_runs covers U+0000 … U+10FFFF in runs: a class number and the length of the run as a varint; with bit 6 set the
// characters alternate between that class and the one in the next byte. class_flags gives a class's properties.
// class_marks are the places of every 32nd run.
//
// *_ranges: distance from the previous range's start, (count << 1 | every second character only), signed distance of
// the image; all varints. A mapping to more than one character is in special_cases instead. `title` holds only what
// differs from `upper`, `casefold` what differs from `lower`; ASCII is in none of them.
#pragma once

#include <cstdint>

namespace fermata::unicode {

struct ClassMark {
  uint32_t start;
  uint32_t offset;
};

struct SpecialCase {
  uint16_t code_point;
  uint16_t mapping;  // Mapping
  uint16_t image[3];
};

extern const uint16_t class_flags[];
extern const uint8_t class_runs[];
extern const uint32_t class_runs_size;
extern const ClassMark class_marks[];
extern const uint32_t class_mark_count;
extern const uint8_t lower_ranges[], upper_ranges[], title_ranges[], casefold_ranges[];
extern const uint32_t lower_ranges_size, upper_ranges_size, title_ranges_size, casefold_ranges_size;
extern const SpecialCase special_cases[];
extern const uint32_t special_case_count;

}  // namespace fermata::unicode
