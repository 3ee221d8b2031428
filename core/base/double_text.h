// Doubles to decimal digits and back, exactly: the shortest digits that read back as the same double, digits rounded to
// a given number of places, and the double nearest to a decimal text. Magnitudes only; signs, infinities and NaN are
// the callers' business.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fermata {

// d.ddd… times ten to the power of `exponent`. Zero is "0" with exponent 0.
struct DecimalDigits {
  std::string digits;
  int exponent;
};

DecimalDigits shortest_digits(double magnitude);
// `count` digits (at least 1), ties to even.
DecimalDigits exponential_digits(double magnitude, int count);
// "123.46" with `places` digits behind the point; no point when there are none.
std::string fixed_digits(double magnitude, int places);

// The double nearest to `digits` (decimal digits, a point or none, an exponent or none: "12", ".5", "1e-7"). False if
// the text is anything else. Too large a number gives infinity.
bool parse_double(std::string_view text, double& out);

// mantissa * 2**exponent, rounded once (ties to even). If bits below the mantissa were lost its last bit must be set,
// and it must have at least 55 bits.
double round_to_double(uint64_t mantissa, int exponent);

}  // namespace fermata
