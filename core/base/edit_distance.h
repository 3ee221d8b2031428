// How different two names are, as CPython measures it for "Did you mean: ...?": inserting, deleting or replacing a
// character costs 2, changing its case 1.
#pragma once

#include <algorithm>
#include <cstdint>

namespace fermata {

constexpr int kMoveCost = 2;

// `a(i)` and `b(i)` give the characters. Stops early with limit + 1 where the distance is certainly greater than that.
template <class A, class B>
int edit_distance(A a, uint32_t a_length, B b, uint32_t b_length, int limit) {
  constexpr uint32_t kMaxLength = 40;
  auto substitution_cost = [](char32_t x, char32_t y) {
    auto lower = [](char32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; };
    return x == y ? 0 : lower(x) == lower(y) ? 1 : kMoveCost;
  };
  uint32_t start = 0;
  while (start < a_length && start < b_length && a(start) == b(start)) ++start;
  while (a_length > start && b_length > start && a(a_length - 1) == b(b_length - 1)) --a_length, --b_length;
  uint32_t n = a_length - start, m = b_length - start;
  if (n == 0 || m == 0) return static_cast<int>(n + m) * kMoveCost;
  if (n > kMaxLength || m > kMaxLength) return limit + 1;
  int row[kMaxLength + 1];
  for (uint32_t i = 0; i <= n; ++i) row[i] = static_cast<int>(i) * kMoveCost;
  for (uint32_t j = 1; j <= m; ++j) {
    int diagonal = row[0];
    row[0] = static_cast<int>(j) * kMoveCost;
    int least = row[0];
    for (uint32_t i = 1; i <= n; ++i) {
      int substituted = diagonal + substitution_cost(a(start + i - 1), b(start + j - 1));
      int moved = std::min(row[i], row[i - 1]) + kMoveCost;
      diagonal = row[i];
      row[i] = std::min(substituted, moved);
      least = std::min(least, row[i]);
    }
    if (least > limit) return limit + 1;
  }
  return row[n];
}

// A third of the characters of both names may be wrong.
constexpr int edit_limit(uint32_t a_length, uint32_t b_length) {
  return static_cast<int>(a_length + b_length + 3) * kMoveCost / 6;
}

}  // namespace fermata
