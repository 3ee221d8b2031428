// Bytes that look random and are the same for the same seed: what a host with a seed gives as entropy. The SplitMix64
// sequence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace fermata {

class SeededBytes {
 public:
  explicit SeededBytes(uint64_t seed) : state_(seed) {}

  void fill(std::span<std::byte> out) {
    uint64_t bits = 0;
    for (size_t i = 0; i < out.size(); ++i, bits >>= 8) {
      if (i % 8 == 0) bits = next();
      out[i] = static_cast<std::byte>(bits & 0xFF);
    }
  }

 private:
  uint64_t next() {
    uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }

  uint64_t state_;
};

}  // namespace fermata
