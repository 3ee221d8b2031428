// Hashing of bytes, and the folding of Python's wide hashes into the 32 bits that tables keep.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace fermata {

// Not cryptographic and the same in every run: runs must repeat exactly.
inline uint32_t hash_bytes(const void* data, size_t size) {
  constexpr uint64_t kMultiplier = 0x9E3779B97F4A7C15;
  const auto* bytes = static_cast<const unsigned char*>(data);
  uint64_t state = size * kMultiplier;
  uint64_t word;
  for (; size >= sizeof word; size -= sizeof word, bytes += sizeof word) {
    std::memcpy(&word, bytes, sizeof word);
    state = (state ^ word) * kMultiplier;
    state ^= state >> 32;
  }
  word = 0;
  std::memcpy(&word, bytes, size);
  state = (state ^ word) * kMultiplier;
  state ^= state >> 29;
  return static_cast<uint32_t>(state ^ state >> 32);
}

// Small ints keep their value, so that tables of consecutive ints have no collisions.
inline uint32_t fold_hash(int64_t hash) {
  auto bits = static_cast<uint64_t>(hash);
  return static_cast<uint32_t>(bits) ^ static_cast<uint32_t>(bits >> 32);
}

}  // namespace fermata
