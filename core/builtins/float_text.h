// Floats as text in Python's ways: repr() and the format codes e, f, g with their cases.
#pragma once

#include <string>

namespace fermata {

enum class FloatPoint : uint8_t {
  Plain,      // no point without digits after it
  Alternate,  // '#': always a point, and g keeps its zeros
  DotZero,    // repr's: ".0" where the text would look like an int
  AlternateDotZero,
};

// `code`: e E f F g G, or r for the shortest text that reads back as the same float (precision is then ignored).
// A negative sign is written; nan has none.
std::string float_to_text(double value, char code, int precision, FloatPoint point);

std::string float_repr(double value);

}  // namespace fermata
