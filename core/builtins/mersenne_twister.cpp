#include "builtins/mersenne_twister.h"

#include <algorithm>

namespace fermata {

void MersenneTwister::seed_by_number(uint32_t number) {
  state[0] = number;
  for (uint32_t i = 1; i < kWords; i++) state[i] = 1812433253u * (state[i - 1] ^ state[i - 1] >> 30) + i;
  position = kWords;
}

void MersenneTwister::seed(std::span<const uint32_t> key) {
  seed_by_number(19650218u);
  const auto length = static_cast<uint32_t>(key.size());
  uint32_t i = 1, j = 0;
  auto step = [&] {
    if (++i < kWords) return;
    state[0] = state[kWords - 1];
    i = 1;
  };
  for (uint32_t k = std::max(kWords, length); k > 0; k--) {
    state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) * 1664525u) + key[j] + j;
    step();
    if (++j >= length) j = 0;
  }
  for (uint32_t k = kWords - 1; k > 0; k--) {
    state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >> 30) * 1566083941u) - i;
    step();
  }
  state[0] = 0x80000000u;
}

void MersenneTwister::refill() {
  constexpr uint32_t kShift = 397;
  for (uint32_t k = 0; k < kWords; k++) {
    uint32_t joined = (state[k] & 0x80000000u) | (state[(k + 1) % kWords] & 0x7FFFFFFFu);
    state[k] = state[(k + kShift) % kWords] ^ joined >> 1 ^ ((joined & 1) != 0 ? 0x9908B0DFu : 0u);
  }
  position = 0;
}

uint32_t MersenneTwister::next() {
  if (position >= kWords) refill();
  uint32_t word = state[position++];
  word ^= word >> 11;
  word ^= word << 7 & 0x9D2C5680u;
  word ^= word << 15 & 0xEFC60000u;
  return word ^ word >> 18;
}

double MersenneTwister::next_double() {
  uint32_t high = next() >> 5, low = next() >> 6;
  return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
}

}  // namespace fermata
