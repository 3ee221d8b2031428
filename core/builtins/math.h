// The rows of module math, by the file that has them.
#pragma once

#include <span>

#include "vm/native.h"

namespace fermata {

extern const std::span<const NativeRow> math_integer_functions;   // math_integer.cpp: factorial, comb, gcd …
extern const std::span<const NativeRow> math_sequence_functions;  // math_sums.cpp: fsum, prod, dist, hypot …

}  // namespace fermata
