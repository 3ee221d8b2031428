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
  out.reserve(24);
  if (std::signbit(value)) out += '-';
  value = std::fabs(value);
  if (std::isinf(value)) return out + (upper ? "INF" : "inf");
  const char kind = static_cast<char>(upper ? code + ('a' - 'A') : code);

  const bool alternate = point == FloatPoint::Alternate || point == FloatPoint::AlternateDotZero;
  const bool dot_zero = point == FloatPoint::DotZero || point == FloatPoint::AlternateDotZero;

  auto add_point = [&] {
    if (point != FloatPoint::Plain && out.find('.') == std::string::npos) out += dot_zero ? ".0" : ".";
  };
  if (kind == 'f') {
    out += fixed_digits(value, precision);
    add_point();
    return out;
  }

  DecimalDigits decimal;
  bool exponential = kind == 'e';
  if (kind == 'r') {
    decimal = shortest_digits(value);
    exponential = decimal.exponent < -4 || decimal.exponent > 15;
  } else if (kind == 'e') {
    decimal = exponential_digits(value, precision + 1);
  } else {
    if (precision == 0) precision = 1;
    decimal = exponential_digits(value, precision);
    // repr's ".0" needs a digit more than the point alone.
    exponential = decimal.exponent < -4 || decimal.exponent >= precision - (dot_zero ? 1 : 0);
    if (!alternate) {
      while (decimal.digits.size() > 1 && decimal.digits.back() == '0') decimal.digits.pop_back();
    }
  }
  const std::string& digits = decimal.digits;
  if (exponential) {
    out += digits[0];
    if (digits.size() > 1) {
      out += '.';
      out.append(digits, 1);
    } else if (alternate) {
      out += '.';
    }
    append_exponent(out, value == 0 ? 0 : decimal.exponent, upper);
    return out;
  }
  append_positional(out, digits, decimal.exponent + 1);
  add_point();
  return out;
}

std::string float_repr(double value) {
  return float_to_text(value, 'r', 0, FloatPoint::DotZero);
}

}  // namespace fermata
