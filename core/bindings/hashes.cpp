#include "bindings/hashes.h"

#include <tomcrypt.h>

#include <algorithm>
#include <cstring>

namespace fermata::digests {

struct HashAlgorithm {
  std::string_view name;
  uint32_t digest_size, block_size;
  int (*begin)(hash_state*);
  int (*process)(hash_state*, const unsigned char*, unsigned long);
  int (*done)(hash_state*, unsigned char*);
};

namespace {

template <int bits>
int begin_shake(hash_state* state) {
  return sha3_shake_init(state, bits);
}

// What is larger than the widest digest of a fixed size, and BLAKE2b's parameters.
constexpr size_t kMostBytes = 64;

const HashAlgorithm algorithms[] = {
    {"md5", 16, 64, md5_init, md5_process, md5_done},
    {"sha1", 20, 64, sha1_init, sha1_process, sha1_done},
    {"sha224", 28, 64, sha224_init, sha256_process, sha224_done},
    {"sha256", 32, 64, sha256_init, sha256_process, sha256_done},
    {"sha384", 48, 128, sha384_init, sha512_process, sha384_done},
    {"sha512", 64, 128, sha512_init, sha512_process, sha512_done},
    {"sha3_224", 28, 144, sha3_224_init, sha3_process, sha3_done},
    {"sha3_256", 32, 136, sha3_256_init, sha3_process, sha3_done},
    {"sha3_384", 48, 104, sha3_384_init, sha3_process, sha3_done},
    {"sha3_512", 64, 72, sha3_512_init, sha3_process, sha3_done},
    {"shake_128", 0, 168, begin_shake<128>, sha3_process, nullptr},
    {"shake_256", 0, 136, begin_shake<256>, sha3_process, nullptr},
    {"blake2b", 64, 128, blake2b_512_init, blake2b_process, blake2b_done},
    {"blake2s", 32, 64, blake2s_256_init, blake2s_process, blake2s_done},
};

const unsigned char* bytes_in(std::string_view data) {
  return reinterpret_cast<const unsigned char*>(data.data());
}

template <typename T>
T* place(T* at, uint64_t number, int bytes) {
  for (; bytes > 0; bytes--, number >>= 8) *at++ = static_cast<T>(number);
  return at;
}

// libtomcrypt knows of a key and of sequential hashing. The block of parameters is mixed into the first state by xor
// alone, so the others are mixed in here.
template <typename Word>
void mix_parameters(Word* state, const Blake2Parameters& given) {
  constexpr int word = sizeof(Word);
  unsigned char block[kMostBytes] = {};
  unsigned char* at = block + 2;
  at = place(at, given.fanout ^ 1u, 1);
  at = place(at, given.depth ^ 1u, 1);
  at = place(at, given.leaf_size, 4);
  at = place(at, given.node_offset, word == 8 ? 8 : 6);
  at = place(at, given.node_depth, 1);
  place(at, given.inner_size, 1);
  std::copy(given.salt.begin(), given.salt.end(), block + 4 * word);
  std::copy(given.person.begin(), given.person.end(), block + 6 * word);
  for (int i = 0; i < 8; i++) {
    Word mixed = 0;
    for (int byte = word; byte-- > 0;) mixed = static_cast<Word>(mixed << 8 | block[i * word + byte]);
    state[i] ^= mixed;
  }
}

// `kind` is the state's member of one of the two.
template <typename State>
void begin_blake2(const Blake2Parameters& parameters,
                  int (*begin)(hash_state*, unsigned long, const unsigned char*, unsigned long), hash_state* state,
                  State hash_state::* kind) {
  const std::string_view key = parameters.key;
  begin(state, parameters.digest_size, key.empty() ? nullptr : bytes_in(key), key.size());
  mix_parameters((state->*kind).h, parameters);
  (state->*kind).last_node = parameters.last_node;
}

}  // namespace

const HashAlgorithm* Hash::find(std::string_view name) {
  for (const HashAlgorithm& one : algorithms)
    if (one.name == name) return &one;
  return nullptr;
}

Hash::Hash(const HashAlgorithm* algorithm) : algorithm_(algorithm), digest_size_(algorithm->digest_size) {
  static_assert(sizeof(hash_state) <= kStateSize);
  algorithm->begin(reinterpret_cast<hash_state*>(state_));
}

Hash Hash::blake2b(const Blake2Parameters& parameters) {
  Hash hash(find("blake2b"));
  hash.digest_size_ = parameters.digest_size;
  begin_blake2(parameters, blake2b_init, reinterpret_cast<hash_state*>(hash.state_), &hash_state::blake2b);
  return hash;
}

Hash Hash::blake2s(const Blake2Parameters& parameters) {
  Hash hash(find("blake2s"));
  hash.digest_size_ = parameters.digest_size;
  begin_blake2(parameters, blake2s_init, reinterpret_cast<hash_state*>(hash.state_), &hash_state::blake2s);
  return hash;
}

std::string_view Hash::name() const {
  return algorithm_->name;
}
uint32_t Hash::block_size() const {
  return algorithm_->block_size;
}
uint32_t Hash::digest_size() const {
  return digest_size_;
}

void Hash::update(std::string_view data) {
  if (!data.empty()) algorithm_->process(reinterpret_cast<hash_state*>(state_), bytes_in(data), data.size());
}

std::string Hash::digest() const {
  Hash last = *this;
  unsigned char out[kMostBytes];
  algorithm_->done(reinterpret_cast<hash_state*>(last.state_), out);
  return {reinterpret_cast<char*>(out), digest_size_};
}

std::string Hash::digest(size_t length) const {
  Hash last = *this;
  std::string out(length, '\0');
  sha3_shake_done(reinterpret_cast<hash_state*>(last.state_), reinterpret_cast<unsigned char*>(out.data()), length);
  return out;
}

}  // namespace fermata::digests
