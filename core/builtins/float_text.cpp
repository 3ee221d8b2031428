#include "builtins/float_text.h"

#include <cmath>

#include "base/double_text.h"

namespace fermata {

namespace {

void append_exponent(std::string& out, int exponent, bool upper) {
  out += upper ? 'E' : 'e';
  out += exponent < 0 ? '-' : '+';
  unsigned magnitude = static_cast<unsigned>(std::abs(exponent));
  if (magnitude < 10) out += '0';
  out += std::to_string(magnitude);
}

// Digits with the point after the first `place` of them; zeros fill up on either side.
void append_positional(std::string& out, const std::string& digits, int place) {
  if (place <= 0) {
    out += "0.";
    out.append(static_cast<size_t>(-place), '0');
    out += digits;
    return;
  }
  auto before = static_cast<size_t>(place);
  if (digits.size() <= before) {
    out += digits;
    out.append(before - digits.size(), '0');
    return;
  }
  out.append(digits, 0, before);
  out += '.';
  out.append(digits, before);
}

}  // namespace

std::string float_to_text(double value, char code, int precision, FloatPoint point) {
  const bool upper = code == 'E' || code == 'F' || code == 'G';
  if (std::isnan(value)) return upper ? "NAN" : "nan";
  std::string out;
  if (std::signbit(value)) out += '-';
  value = std::fabs(value);
  if (std::isinf(value)) return out + (upper ? "INF" : "inf");
  const char kind = static_cast<char>(upper ? code + ('a' - 'A') : code);

  // d.ddd × 10^(place - 1), or 0.ddd when place is 0.
  DecimalDigits decimal;
  bool exponential = false;
  switch (kind) {
    case 'r':
      decimal = shortest_digits(value);
      exponential = decimal.point <= -4 || decimal.point > 16;
      break;
    case 'e':
      decimal = significant_digits(value, precision + 1);
      exponential = true;
      break;
    case 'f': decimal = fixed_digits(value, precision); break;
    default:
      if (precision == 0) precision = 1;
      decimal = significant_digits(value, precision);
      exponential = decimal.point <= -4 || decimal.point > precision - (point == FloatPoint::DotZero ? 1 : 0);
      if (point != FloatPoint::Alternate) {
        while (decimal.digits.size() > 1 && decimal.digits.back() == '0') decimal.digits.pop_back();
      }
      break;
  }
  std::string& digits = decimal.digits;
  if (exponential) {
    out += digits[0];
    if (digits.size() > 1) {
      out += '.';
      out.append(digits, 1);
    } else if (point == FloatPoint::Alternate) {
      out += '.';
    }
    append_exponent(out, value == 0 ? 0 : decimal.point - 1, upper);
    return out;
  }
  const size_t start = out.size();
  append_positional(out, digits, decimal.point);
  if (out.find('.', start) == std::string::npos) {
    if (point == FloatPoint::DotZero) out += ".0";
    if (point == FloatPoint::Alternate) out += '.';
  }
  return out;
}

std::string float_repr(double value) { return float_to_text(value, 'r', 0, FloatPoint::DotZero); }

}  // namespace fermata
