#include "builtins/float_hex.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace fermata {

std::string float_hex(double value) {
  if (std::isnan(value)) return "nan";
  std::string text = std::signbit(value) ? "-" : "";
  if (std::isinf(value)) return text + "inf";
  const auto bits = std::bit_cast<uint64_t>(value);
  const int biased = static_cast<int>(bits >> 52 & 0x7FF);
  const uint64_t fraction = bits & 0xF'FFFF'FFFF'FFFF;
  if (biased == 0 && fraction == 0) return text + "0x0.0p+0";
  text += biased ? "0x1." : "0x0.";
  for (int shift = 48; shift >= 0; shift -= 4) text += "0123456789abcdef"[fraction >> shift & 15];
  const int exponent = biased ? biased - 1023 : -1022;
  return text + "p" + (exponent < 0 ? "-" : "+") + std::to_string(std::abs(exponent));
}

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool equals_ignoring_case(std::string_view text, std::string_view word) {
  if (text.size() != word.size()) return false;
  for (size_t i = 0; i < text.size(); i++) {
    if (lower(text[i]) != word[i]) return false;
  }
  return true;
}

}  // namespace

HexOutcome parse_float_hex(std::string_view text, double& out) {
  auto space = [](char c) { return c == ' ' || (c >= 9 && c <= 13); };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  bool negative = false;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  auto finish = [&](double magnitude) {
    out = negative ? -magnitude : magnitude;
    return HexOutcome::Parsed;
  };
  if (equals_ignoring_case(text, "inf") || equals_ignoring_case(text, "infinity")) return finish(INFINITY);
  if (equals_ignoring_case(text, "nan")) return finish(NAN);
  if (text.size() >= 2 && text[0] == '0' && lower(text[1]) == 'x') text.remove_prefix(2);
  // 60 bits are enough to round once; what falls off only says whether the rest is zero.
  uint64_t mantissa = 0;
  int64_t exponent = 0;
  bool point = false, any = false, rest = false;
  size_t i = 0;
  for (; i < text.size(); i++) {
    if (text[i] == '.' && !point) {
      point = true;
      continue;
    }
    int digit = hex_digit(text[i]);
    if (digit < 0) break;
    any = true;
    if (mantissa >> 56 == 0) {
      mantissa = mantissa << 4 | static_cast<unsigned>(digit);
      if (point) exponent -= 4;
    } else {
      rest = rest || digit != 0;
      if (!point) exponent += 4;
    }
  }
  if (!any) return HexOutcome::Invalid;
  if (i < text.size()) {
    if (lower(text[i++]) != 'p') return HexOutcome::Invalid;
    bool minus = false;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) minus = text[i++] == '-';
    if (i == text.size()) return HexOutcome::Invalid;
    int64_t power = 0;
    for (; i < text.size(); i++) {
      if (text[i] < '0' || text[i] > '9') return HexOutcome::Invalid;
      if (power < 1'000'000) power = power * 10 + (text[i] - '0');
    }
    exponent += minus ? -power : power;
  }
  if (mantissa == 0) return finish(0);
  // Keeps 53 bits, fewer where the result is subnormal.
  int64_t top = 64 - std::countl_zero(mantissa) + exponent;  // value < 2**top
  int64_t dropped = (64 - std::countl_zero(mantissa)) - 53;
  if (top < -1021) dropped += -1021 - top;
  if (dropped > 63) return finish(0);
  if (dropped > 0) {
    uint64_t low = mantissa & ((uint64_t{1} << dropped) - 1), half = uint64_t{1} << (dropped - 1);
    mantissa >>= dropped;
    exponent += dropped;
    if (low > half || (low == half && (rest || (mantissa & 1) != 0))) mantissa++;
  }
  double value = exponent > 2000 ? INFINITY : std::ldexp(static_cast<double>(mantissa), static_cast<int>(exponent));
  if (std::isinf(value)) return HexOutcome::TooLarge;
  return finish(value);
}

}  // namespace fermata
