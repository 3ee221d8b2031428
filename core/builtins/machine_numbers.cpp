#include "builtins/machine_numbers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "builtins/numbers.h"

namespace fermata {

namespace {

using enum MachineNumber::Kind;

constexpr MachineNumber kNumbers[] = {{'B', 1, Unsigned}, {'b', 1, Signed},   {'c', 1, Char},     {'?', 1, Bool},
                                      {'h', 2, Signed},   {'H', 2, Unsigned}, {'i', 4, Signed},   {'I', 4, Unsigned},
                                      {'l', 8, Signed},   {'L', 8, Unsigned}, {'q', 8, Signed},   {'Q', 8, Unsigned},
                                      {'n', 8, Signed},   {'N', 8, Unsigned}, {'P', 8, Unsigned}, {'e', 2, Float},
                                      {'f', 4, Float},    {'d', 8, Float}};

constexpr uint64_t kNanBits = 0x7FF0'0000'0000'0000;

double half_to_double(uint16_t bits) {
  const int exponent = bits >> 10 & 31, fraction = bits & 1023;
  if (exponent == 31) return std::bit_cast<double>(kNanBits | uint64_t(bits >> 15) << 63 | uint64_t(fraction) << 42);
  const double value = exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25);
  return bits & 0x8000 ? -value : value;
}

// False when it is too large.
bool double_to_half(double value, uint16_t& bits) {
  bits = std::signbit(value) ? 0x8000 : 0;
  if (!std::isfinite(value)) {
    bits |= 0x7C00 | (std::bit_cast<uint64_t>(value) >> 42 & 1023);
    return true;
  }
  value = std::fabs(value);
  int exponent = -13;
  if (value != 0) std::frexp(value, &exponent);
  exponent = std::max(exponent, -13);
  auto units = static_cast<uint32_t>(std::nearbyint(std::ldexp(value, 11 - exponent)));
  uint32_t whole = units + (static_cast<uint32_t>(exponent + 13) << 10);
  if (whole >= 0x7C00) return false;
  bits |= static_cast<uint16_t>(whole);
  return true;
}

template <typename T>
T load(const uint8_t* bytes) {
  T value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

double load_double(uint32_t size, const uint8_t* bytes) {
  return size == 8 ? load<double>(bytes) : size == 4 ? load<float>(bytes) : half_to_double(load<uint16_t>(bytes));
}

uint64_t load_bits(uint32_t size, const uint8_t* bytes) {
  switch (size) {
    case 1: return *bytes;
    case 2: return load<uint16_t>(bytes);
    case 4: return load<uint32_t>(bytes);
    default: return load<uint64_t>(bytes);
  }
}

}  // namespace

const MachineNumber* find_machine_number(char code) {
  const auto* found = std::ranges::find(kNumbers, code, &MachineNumber::code);
  return found == std::end(kNumbers) ? nullptr : found;
}

// Of the NaNs with the sign set, those with the highest payloads have bits that a Value needs for itself.
Owned storable_double(double value) {
  const uint64_t bits = std::bit_cast<uint64_t>(value), highest = uint64_t{0xFFFC} << 48;
  return Owned::real(bits > highest ? std::bit_cast<double>(bits & ~(uint64_t{7} << 48)) : value);
}

Owned load_number(Vm& vm, const MachineNumber& number, const uint8_t* bytes) {
  switch (number.kind) {
    case Float: return storable_double(load_double(number.size, bytes));
    case Char: return bytes_from(vm.heap, {reinterpret_cast<const char*>(bytes), 1});
    case Bool: return Owned::boolean(*bytes != 0);
    default: break;
  }
  const uint64_t bits = load_bits(number.size, bytes);
  if (number.kind == Unsigned) return int_from_unsigned(vm.heap, bits);
  const int unused = 64 - 8 * number.size;
  return int_from(vm.heap, static_cast<int64_t>(bits << unused) >> unused);
}

bool store_integer(const MachineNumber& number, Value integer, uint8_t* bytes) {
  uint64_t bits;
  const uint32_t room = 8u * number.size;
  if (int64_t small; int_to_int64(integer, small)) {
    bits = static_cast<uint64_t>(small);
    const bool fits = number.kind == Unsigned ? small >= 0 && (room == 64 || bits >> room == 0)
                                              : small >> (room - 1) == (small < 0 ? -1 : 0);
    if (!fits) return false;
  } else {
    if (number.kind != Unsigned || room < 64 || int_is_negative(integer) || int_bit_length(integer) > 64) return false;
    std::vector<uint32_t> words = int_magnitude_words(integer);
    bits = words[0] | uint64_t{words[1]} << 32;
  }
  for (uint32_t i = 0; i < number.size; i++) bytes[i] = static_cast<uint8_t>(bits >> (8 * i));
  return true;
}

bool store_double(uint32_t size, double value, uint8_t* bytes) {
  if (size == 8) {
    std::memcpy(bytes, &value, 8);
    return true;
  }
  if (size == 4) {
    const auto single = static_cast<float>(value);
    std::memcpy(bytes, &single, 4);
    return std::isinf(value) || !std::isinf(single);
  }
  uint16_t half;
  const bool fits = double_to_half(value, half);
  std::memcpy(bytes, &half, 2);
  return fits;
}

}  // namespace fermata
