// float.hex() and float.fromhex().
#pragma once

#include <string>
#include <string_view>

namespace fermata {

std::string float_hex(double value);

enum class HexOutcome : uint8_t { Parsed, Invalid, TooLarge };
// Rounds to nearest, ties to even. Whitespace around it and the words inf, infinity and nan are understood.
HexOutcome parse_float_hex(std::string_view text, double& out);

}  // namespace fermata
