// Copies bytes that do not overlap. memcpy is a call in wasm, and most texts are shorter than a call is worth.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace fermata {

inline void copy_bytes(uint8_t* to, const uint8_t* from, size_t count) {
  constexpr size_t kWord = 8, kLong = 96;
  if (count > kLong) {
    std::memcpy(to, from, count);
    return;
  }
  if (count < kWord) {
    for (size_t i = 0; i < count; ++i) to[i] = from[i];
    return;
  }
  // Whole words, and one that ends where the text ends.
  for (size_t i = 0; i < count - kWord; i += kWord) __builtin_memcpy(to + i, from + i, kWord);
  __builtin_memcpy(to + count - kWord, from + count - kWord, kWord);
}

}  // namespace fermata
