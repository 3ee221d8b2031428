#include "bindings/key_derivation.h"

#include <bit>
#include <cstring>
#include <vector>

namespace fermata::digests {

namespace {

// HMAC (RFC 2104) of many messages with one key.
class Hmac {
 public:
  Hmac(const HashAlgorithm* algorithm, std::string_view key) : inner_(algorithm), outer_(algorithm) {
    std::string padded(key);
    if (key.size() > inner_.block_size()) {
      Hash shortened(algorithm);
      shortened.update(key);
      padded = shortened.digest();
    }
    padded.resize(inner_.block_size());
    for (char& byte : padded) byte ^= 0x36;
    inner_.update(padded);
    for (char& byte : padded) byte ^= 0x36 ^ 0x5C;
    outer_.update(padded);
  }

  std::string digest(std::string_view message) const {
    Hash inner = inner_, outer = outer_;
    inner.update(message);
    outer.update(inner.digest());
    return outer.digest();
  }

 private:
  Hash inner_, outer_;
};

using Words = std::vector<uint32_t>;
constexpr size_t kSalsaWords = 16;

void salsa20_8(uint32_t* block) {
  uint32_t x[kSalsaWords];
  std::memcpy(x, block, sizeof x);
  const auto quarter = [&x](int a, int b, int c, int d) {
    x[b] ^= std::rotl(x[a] + x[d], 7);
    x[c] ^= std::rotl(x[b] + x[a], 9);
    x[d] ^= std::rotl(x[c] + x[b], 13);
    x[a] ^= std::rotl(x[d] + x[c], 18);
  };
  for (int round = 0; round < 4; round++) {
    for (int i = 0; i < 4; i++) quarter(5 * i, (5 * i + 4) % 16, (5 * i + 8) % 16, (5 * i + 12) % 16);
    for (int i = 0; i < 4; i++) quarter(5 * i, 4 * i + (i + 1) % 4, 4 * i + (i + 2) % 4, 4 * i + (i + 3) % 4);
  }
  for (size_t i = 0; i < kSalsaWords; i++) block[i] += x[i];
}

// scryptBlockMix: the even results come before the odd ones.
void mix_block(Words& block, Words& mixed) {
  const size_t pieces = block.size() / kSalsaWords;
  uint32_t last[kSalsaWords];
  std::memcpy(last, &block[block.size() - kSalsaWords], sizeof last);
  for (size_t piece = 0; piece < pieces; piece++) {
    for (size_t i = 0; i < kSalsaWords; i++) last[i] ^= block[piece * kSalsaWords + i];
    salsa20_8(last);
    std::memcpy(&mixed[(piece / 2 + piece % 2 * (pieces / 2)) * kSalsaWords], last, sizeof last);
  }
  block.swap(mixed);
}

// scryptROMix
void mix_with_memory(Words& block, uint32_t n, Words& table) {
  Words spare(block.size());
  for (uint32_t i = 0; i < n; i++) {
    std::copy(block.begin(), block.end(), table.begin() + static_cast<ptrdiff_t>(i * block.size()));
    mix_block(block, spare);
  }
  for (uint32_t i = 0; i < n; i++) {
    const size_t chosen = block[block.size() - kSalsaWords] & (n - 1);
    for (size_t at = 0; at < block.size(); at++) block[at] ^= table[chosen * block.size() + at];
    mix_block(block, spare);
  }
}

uint32_t little_endian(const char* bytes) {
  uint32_t word = 0;
  for (int i = 4; i-- > 0;) word = word << 8 | static_cast<uint8_t>(bytes[i]);
  return word;
}

}  // namespace

std::string pbkdf2_hmac(const HashAlgorithm* algorithm, std::string_view password, std::string_view salt,
                        uint64_t iterations, size_t length) {
  const Hmac keyed(algorithm, password);
  std::string out;
  for (uint32_t number = 1; out.size() < length; number++) {
    std::string message(salt);
    for (int shift : {24, 16, 8, 0}) message += static_cast<char>(number >> shift);
    std::string last = keyed.digest(message), total = last;
    for (uint64_t i = 1; i < iterations; i++) {
      last = keyed.digest(last);
      for (size_t at = 0; at < total.size(); at++) total[at] ^= last[at];
    }
    out += total;
  }
  out.resize(length);
  return out;
}

std::string scrypt(std::string_view password, std::string_view salt, uint32_t n, uint32_t r, uint32_t p,
                   size_t length) {
  const size_t bytes = size_t{128} * r;
  std::string data = pbkdf2_hmac(Hash::find("sha256"), password, salt, 1, p * bytes);
  Words block(bytes / 4), table(n * block.size());
  for (size_t start = 0; start < data.size(); start += bytes) {
    for (size_t i = 0; i < block.size(); i++) block[i] = little_endian(&data[start + 4 * i]);
    mix_with_memory(block, n, table);
    for (size_t i = 0; i < bytes; i++) data[start + i] = static_cast<char>(block[i / 4] >> (8 * (i % 4)));
  }
  return pbkdf2_hmac(Hash::find("sha256"), password, data, 1, length);
}

}  // namespace fermata::digests
