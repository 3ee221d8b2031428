// Keys derived from passwords, slowly on purpose.
#pragma once

#include "bindings/hashes.h"

namespace fermata::digests {

// PBKDF2 with HMAC (RFC 8018): `length` bytes, each block of them from so many iterations.
std::string pbkdf2_hmac(const HashAlgorithm* algorithm, std::string_view password, std::string_view salt,
                        uint64_t iterations, size_t length);

// scrypt (RFC 7914): n a power of two, the cost in time and memory; r the size of a block, in 128 bytes; p how often.
// Takes 128 * r * (n + p + 2) bytes while it works.
std::string scrypt(std::string_view password, std::string_view salt, uint32_t n, uint32_t r, uint32_t p, size_t length);

}  // namespace fermata::digests
