// MT19937: the generator itself, without Python.
#pragma once

#include <cstdint>
#include <span>

namespace fermata {

struct MersenneTwister {
  static constexpr uint32_t kWords = 624;

  uint32_t state[kWords] = {};
  uint32_t position = kWords;

  // From an array of words, at least one.
  void seed(std::span<const uint32_t> key);
  uint32_t next();
  // 53 random bits: [0, 1).
  double next_double();

 private:
  void seed_by_number(uint32_t number);
  void refill();
};

}  // namespace fermata
