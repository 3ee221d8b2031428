// Digests by libtomcrypt: MD5, SHA-1, SHA-2, SHA-3, SHAKE and BLAKE2 behind one shape.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fermata::digests {

struct HashAlgorithm;

// What BLAKE2 is told besides the data (RFC 7693, and the tree hashing of its authors' paper).
struct Blake2Parameters {
  uint32_t digest_size;  // bytes, 1 to 64 (BLAKE2s: 32)
  std::string_view key;  // at most as many
  std::string_view salt, person;
  uint8_t fanout, depth;
  uint32_t leaf_size;
  uint64_t node_offset;
  uint8_t node_depth, inner_size;
  bool last_node;
};

// A digest in the making. It is copied like any value, and digest() leaves it as it is.
class Hash {
 public:
  // By hashlib's name, "sha3_256"; null when there is no such algorithm.
  static const HashAlgorithm* find(std::string_view name);
  explicit Hash(const HashAlgorithm* algorithm);
  static Hash blake2b(const Blake2Parameters& parameters);
  static Hash blake2s(const Blake2Parameters& parameters);

  std::string_view name() const;
  uint32_t block_size() const;   // bytes
  uint32_t digest_size() const;  // bytes; 0: as many as are asked for
  void update(std::string_view data);
  std::string digest() const;
  // Of an algorithm that gives as many bytes as are asked for.
  std::string digest(size_t length) const;

 private:
  static constexpr size_t kStateSize = 440;
  const HashAlgorithm* algorithm_;
  uint32_t digest_size_;
  alignas(8) std::byte state_[kStateSize];  // libtomcrypt's
};

}  // namespace fermata::digests
