// Finding one string in another, whatever their widths.
#pragma once

#include <string_view>
#include <vector>

#include "objects/str.h"

namespace fermata {

// First and last place of `needle` within [start, end) of `text`, or -1. An empty needle is found everywhere.
int64_t str_find_in(const Str* text, const Str* needle, int64_t start, int64_t end);
int64_t str_rfind_in(const Str* text, const Str* needle, int64_t start, int64_t end);
int64_t str_find_char(const Str* text, char32_t c, int64_t start, int64_t end);

// Places where non-empty `needle` stands without overlaps, from the left, at most `limit` of them.
std::vector<uint32_t> str_find_all(const Str* text, const Str* needle, int64_t limit);
int64_t str_count_in(const Str* text, const Str* needle, int64_t start, int64_t end);

// As string_view::find(), in a time that only grows with the sizes.
size_t find_bytes(std::string_view text, std::string_view needle, size_t from = 0);

bool str_has_at(const Str* text, const Str* needle, int64_t place);

// Calls `body(const T* points)` with the string's points in their own width.
template <typename Body>
decltype(auto) with_points(const Str* string, Body&& body) {
  switch (string->width) {
    case 1: return body(string->bytes());
    case 2: return body(string->wide2());
    default: return body(string->wide4());
  }
}

}  // namespace fermata
