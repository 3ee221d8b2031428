// Sorting of short ranges in places that need no speed: a heap sort, whose code is a tenth of std::sort's.
#pragma once

#include <cstddef>
#include <utility>

namespace fermata {

template <typename T, typename Less>
void sort_range(T* items, size_t count, Less less) {
  auto sink = [&](size_t at, size_t end) {
    for (size_t child = 2 * at + 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end && less(items[child], items[child + 1])) ++child;
      if (!less(items[at], items[child])) return;
      std::swap(items[at], items[child]);
      at = child;
    }
  };
  for (size_t start = count / 2; start > 0;) sink(--start, count);
  for (size_t end = count; end > 1;) {
    std::swap(items[0], items[--end]);
    sink(0, end);
  }
}

template <typename T>
void sort_range(T* items, size_t count) {
  sort_range(items, count, [](const T& a, const T& b) { return a < b; });
}

}  // namespace fermata
