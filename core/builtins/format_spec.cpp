#include "builtins/format_spec.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "builtins/float_text.h"
#include "builtins/numbers.h"
#include "builtins/unicode.h"
#include "objects/int.h"

namespace fermata {

namespace {

constexpr bool is_align(char32_t c) {
  return c == '<' || c == '>' || c == '=' || c == '^';
}
constexpr bool is_grouping(char32_t c) {
  return c == ',' || c == '_';
}

std::string type_text(char32_t type) {
  std::string text;
  if (type > 32 && type < 128) {
    text += static_cast<char>(type);
    return text;
  }
  text = "\\x";
  bool begun = false;
  for (int shift = 20; shift >= 0; shift -= 4) {
    uint32_t digit = type >> shift & 15;
    begun = begun || digit != 0;
    if (begun) text += "0123456789abcdef"[digit];
  }
  return text;
}

Raised unknown_code(Vm& vm, const FormatSpec& spec, const Type* type) {
  return vm.value_error({"Unknown format code '", type_text(spec.type), "' for object of type '", type, "'"});
}

// Digits at `i`, or -1 when there are none.
Result<int32_t> parse_count(Vm& vm, const Str* text, uint32_t& i) {
  int64_t value = -1;
  for (; i < text->length; i++) {
    char32_t c = text->at(i);
    int digit = c < 128 ? (c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1) : unicode::decimal_value(c);
    if (digit < 0) break;
    value = std::max<int64_t>(value, 0) * 10 + digit;
    if (value > INT32_MAX) return vm.value_error({"Too many decimal digits in format string"});
  }
  return static_cast<int32_t>(value);
}

Result<char> parse_grouping(Vm& vm, const Str* text, uint32_t& i) {
  if (i == text->length || !is_grouping(text->at(i))) return '\0';
  const char grouping = static_cast<char>(text->at(i++));
  if (i < text->length && is_grouping(text->at(i)) && text->at(i) != static_cast<char32_t>(grouping))
    return vm.value_error({"Cannot specify both ',' and '_'."});
  return grouping;
}

// A number about to be laid out: sign, prefix, whole digits, and what follows them, all ASCII but for `c`.
struct NumberParts {
  char sign = 0;
  std::string prefix;
  std::string digits;
  std::string rest;
};

// Whole digits with separators, filled up with zeros to at least `width` characters. A separator never comes first.
std::string group_digits(const std::string& digits, char separator, int64_t width, int64_t size) {
  std::string reversed;
  auto remaining = static_cast<int64_t>(digits.size());
  for (bool first = true;; first = false) {
    int64_t length = separator ? std::min(size, std::max({remaining, width, int64_t{1}})) : std::max(remaining, width);
    if (!first) reversed += separator;
    for (int64_t k = 0; k < length; k++) {
      reversed += remaining > 0 ? digits[static_cast<size_t>(--remaining)] : '0';
    }
    width -= length;
    if (remaining <= 0 && width <= 0) break;
    width -= 1;
  }
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

// Separators within the digits after the point at the front of `rest`.
void group_fraction(std::string& rest, char separator) {
  if (rest.empty() || rest[0] != '.') return;
  size_t end = 1;
  while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9') end++;
  for (size_t i = 4, inserted = 0; i + inserted < end + inserted; i += 3) {
    rest.insert(i + inserted++, 1, separator);
  }
}

Result<void> check_size(Vm& vm, int64_t width) {
  if (width > 0 && !vm.heap.can_allocate(static_cast<uint64_t>(width))) return vm.memory_error();
  return {};
}

void append_fill(StrBuilder& out, char32_t fill, int64_t count) {
  for (int64_t i = 0; i < count; i++) out.append(fill);
}

Result<Ref<Str>> lay_out(Vm& vm, const FormatSpec& spec, NumberParts parts) {
  TRY(check_size(vm, spec.width));
  const char sign = parts.sign == '-' ? '-' : spec.sign == '+' || spec.sign == ' ' ? spec.sign : char{0};
  const char align = spec.align ? spec.align : '>';
  const auto fixed = static_cast<int64_t>((sign ? 1u : 0u) + parts.prefix.size() + parts.rest.size());
  const bool based = spec.type == 'b' || spec.type == 'o' || spec.type == 'x' || spec.type == 'X';
  const int64_t zero_width = spec.fill == '0' && align == '=' ? spec.width - fixed : 0;
  const bool grouped = spec.grouping != 0 && !parts.digits.empty();
  std::string digits =
      grouped ? group_digits(parts.digits, spec.grouping, zero_width, based ? 4 : 3) : std::move(parts.digits);
  const int64_t missing = std::max<int64_t>(0, spec.width - fixed - static_cast<int64_t>(digits.size()));
  int64_t left = 0, middle = 0, right = 0;
  switch (align) {
    case '<': right = missing; break;
    case '^':
      left = missing / 2;
      right = missing - left;
      break;
    case '=': middle = missing; break;
    default: left = missing; break;
  }
  StrBuilder out(vm.heap);
  append_fill(out, spec.fill, left);
  if (sign) out.append(static_cast<char32_t>(sign));
  out.append_ascii(parts.prefix);
  append_fill(out, spec.fill, middle);
  out.append_ascii(digits);
  out.append_ascii(parts.rest);
  append_fill(out, spec.fill, right);
  return out.finish();
}

// Text of a float's magnitude by the spec's code, taken apart. `code` r stands for no code at all.
NumberParts float_parts(double value, char code, const FormatSpec& spec, bool dot_zero, bool percent) {
  int precision = spec.precision;
  if (code == 'r' && precision >= 0) code = 'g';
  if (precision < 0 && code != 'r') precision = 6;
  FloatPoint point = spec.alternate ? (dot_zero ? FloatPoint::AlternateDotZero : FloatPoint::Alternate)
                     : dot_zero     ? FloatPoint::DotZero
                                    : FloatPoint::Plain;
  std::string text = float_to_text(value, code, precision, point);
  NumberParts parts;
  size_t start = 0;
  if (text[0] == '-') {
    parts.sign = '-';
    start = 1;
    bool zero = text.find_first_of("123456789infINF") == std::string::npos;
    if (spec.coerce_zero && zero) parts.sign = 0;
  }
  size_t end = start;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') end++;
  parts.digits = text.substr(start, end - start);
  parts.rest = text.substr(end);
  if (percent) parts.rest += '%';
  if (spec.fraction_grouping) group_fraction(parts.rest, spec.fraction_grouping);
  return parts;
}

Result<char> float_code(Vm& vm, const FormatSpec& spec, const Type* type) {
  switch (spec.type) {
    case 0: return 'r';
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return static_cast<char>(spec.type);
    case 'n': return 'g';
    case '%': return 'f';
    default: return unknown_code(vm, spec, type);
  }
}

}  // namespace

Result<FormatSpec> parse_format_spec(Vm& vm, const Str* text, FormatKind kind, const Type* type) {
  FormatSpec spec;
  uint32_t i = 0;
  auto at = [&](uint32_t k) { return k < text->length ? text->at(k) : 0; };
  if (text->length >= 2 && is_align(text->at(1))) {
    spec.fill = text->at(0);
    spec.align = static_cast<char>(text->at(1));
    spec.align_given = true;
    i = 2;
  } else if (is_align(at(0))) {
    spec.align = static_cast<char>(text->at(0));
    spec.align_given = true;
    i = 1;
  }
  const bool fill_given = i == 2;
  if (i < text->length && (at(i) == '+' || at(i) == '-' || at(i) == ' ')) spec.sign = static_cast<char>(at(i++));
  if (at(i) == 'z') spec.coerce_zero = true, i++;
  if (at(i) == '#') spec.alternate = true, i++;
  if (!fill_given && at(i) == '0') {
    spec.fill = '0';
    if (!spec.align_given && kind != FormatKind::String) spec.align = '=';
    i++;
  }
  spec.zero_padded = spec.fill == '0';
  spec.width = TRY(parse_count(vm, text, i));
  spec.grouping = TRY(parse_grouping(vm, text, i));
  if (at(i) == '.' && i < text->length) {
    i++;
    spec.precision = TRY(parse_count(vm, text, i));
    spec.fraction_grouping = TRY(parse_grouping(vm, text, i));
    if (spec.precision < 0 && !spec.fraction_grouping) return vm.value_error({"Format specifier missing precision"});
  }
  if (text->length - i > 1) {
    return vm.value_error({"Invalid format specifier '", text, "' for object of type '", type, "'"});
  }
  if (i < text->length) spec.type = text->at(i);
  if (spec.grouping) {
    char32_t code = spec.type ? spec.type : kind == FormatKind::String ? U's' : U'd';
    bool decimal = code == 'd' || code == 'e' || code == 'f' || code == 'g' || code == 'E' || code == 'G' ||
                   code == '%' || code == 'F';
    bool based = spec.grouping == '_' && (code == 'b' || code == 'o' || code == 'x' || code == 'X');
    if (!decimal && !based) {
      std::string separator(1, spec.grouping);
      return vm.value_error({"Cannot specify '", separator, "' with '", type_text(code), "'."});
    }
  }
  if (spec.fraction_grouping && spec.type == 'n')
    return vm.value_error({"Cannot specify '", std::string(1, spec.fraction_grouping), "' with 'n'."});
  return spec;
}

Result<Ref<Str>> format_str(Vm& vm, Str* value, const FormatSpec& spec, const Type* type) {
  if (spec.type != 0 && spec.type != 's') return unknown_code(vm, spec, type);
  if (spec.sign) {
    if (spec.sign == ' ') return vm.value_error({"Space not allowed in string format specifier"});
    return vm.value_error({"Sign not allowed in string format specifier"});
  }
  if (spec.coerce_zero) return vm.value_error({"Negative zero coercion (z) not allowed in string format specifier"});
  if (spec.alternate) return vm.value_error({"Alternate form (#) not allowed in string format specifier"});
  if (spec.align == '=') return vm.value_error({"'=' alignment not allowed in string format specifier"});
  TRY(check_size(vm, spec.width));
  uint32_t length = value->length;
  if (spec.precision >= 0) length = std::min(length, static_cast<uint32_t>(spec.precision));
  const int64_t missing = std::max<int64_t>(0, int64_t{spec.width} - length);
  // What stays as it is may be of a subclass, and stays that.
  if (missing == 0) return length == value->length ? Ref<Str>(value) : str_substring(vm.heap, value, 0, length);
  const int64_t left = spec.align == '>' ? missing : spec.align == '^' ? missing / 2 : 0;
  StrBuilder out(vm.heap);
  append_fill(out, spec.fill, left);
  out.append(value, 0, length);
  append_fill(out, spec.fill, missing - left);
  return out.finish();
}

namespace {
// Whether decimal digits and a width are all that the spec asks of an int.
bool is_only_width(const FormatSpec& spec) {
  return (spec.type == 0 || spec.type == 'd') && spec.sign == 0 && !spec.coerce_zero && spec.grouping == 0 &&
         spec.precision < 0 && spec.align != '=' && spec.width < 1000;
}

Ref<Str> padded(Vm& vm, Str* digits, const FormatSpec& spec) {
  int64_t missing = int64_t{spec.width} - digits->length;
  if (missing <= 0) return Ref<Str>(digits);
  int64_t left = spec.align == '<' ? 0 : spec.align == '^' ? missing / 2 : missing;
  StrBuilder out(vm.heap);
  append_fill(out, spec.fill, left);
  out.append(digits);
  append_fill(out, spec.fill, missing - left);
  return out.finish();
}
}  // namespace

Result<Ref<Str>> format_int(Vm& vm, Value value, const FormatSpec& spec, const Type* type) {
  if (value.is_small_int() && is_only_width(spec)) return padded(vm, TRY(vm.repr(value)), spec);
  uint32_t base = 10;
  NumberParts parts;
  switch (spec.type) {
    case 0:
    case 'd':
    case 'n': break;
    case 'b': base = 2; break;
    case 'o': base = 8; break;
    case 'x':
    case 'X': base = 16; break;
    case 'c': break;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%': {
      double number = int_to_double(value);
      if (std::isinf(number)) return vm.overflow_error({"int too large to convert to float"});
      return format_float(vm, number, spec, type);
    }
    default: return unknown_code(vm, spec, type);
  }
  if (spec.precision >= 0) return vm.value_error({"Precision not allowed in integer format specifier"});
  if (spec.coerce_zero) return vm.value_error({"Negative zero coercion (z) not allowed in integer format specifier"});
  if (spec.type == 'c') {
    if (spec.sign) return vm.value_error({"Sign not allowed with integer format specifier 'c'"});
    if (spec.alternate) return vm.value_error({"Alternate form (#) not allowed with integer format specifier 'c'"});
    int64_t point;
    if (!int_to_int64(value, point)) return vm.overflow_error({"Python int too large to convert to C long"});
    if (point < 0 || point > 0x10FFFF) return vm.overflow_error({"%c arg not in range(0x110000)"});
    FormatSpec as_text = spec;
    as_text.type = 0;
    if (as_text.align == 0 || as_text.align == '=') as_text.align = '>';
    Ref<Str> character = str_from_code_point(vm.heap, static_cast<char32_t>(point));
    return format_str(vm, character, as_text, type);
  }
  std::string text = TRY(int_digits(vm, value, base));
  if (text[0] == '-') {
    parts.sign = '-';
    text.erase(0, 1);
  }
  if (spec.type == 'X') {
    for (char& c : text) c = c >= 'a' ? static_cast<char>(c - 32) : c;
  }
  if (spec.alternate && base != 10) parts.prefix = {'0', static_cast<char>(spec.type)};
  parts.digits = std::move(text);
  return lay_out(vm, spec, std::move(parts));
}

Result<Ref<Str>> format_float(Vm& vm, double value, const FormatSpec& spec, const Type* type) {
  const char code = TRY(float_code(vm, spec, type));
  TRY(check_size(vm, spec.precision));
  const bool percent = spec.type == '%';
  return lay_out(vm, spec, float_parts(percent ? value * 100 : value, code, spec, spec.type == 0, percent));
}

Result<Ref<Str>> format_complex(Vm& vm, double real, double imag, const FormatSpec& spec, const Type* type) {
  if (spec.type == '%') return unknown_code(vm, spec, type);
  const char code = TRY(float_code(vm, spec, type));
  if (spec.zero_padded) return vm.value_error({"Zero padding is not allowed in complex format specifier"});
  if (spec.align == '=') return vm.value_error({"'=' alignment flag is not allowed in complex format specifier"});
  TRY(check_size(vm, spec.precision));
  // Without a code it looks like repr(): parentheses, and no real part when that is (positive) zero.
  const bool bare = spec.type == 0;
  const bool only_imaginary = bare && real == 0 && !std::signbit(real);
  FormatSpec part = spec;
  part.width = -1;
  part.fill = ' ';
  part.align = 0;
  StrBuilder out(vm.heap);
  if (bare && !only_imaginary) out.append(U'(');
  if (!only_imaginary) {
    Ref<Str> text = TRY(lay_out(vm, part, float_parts(real, code, part, false, false)));
    out.append(text.get());
    part.sign = '+';
  }
  Ref<Str> text = TRY(lay_out(vm, part, float_parts(imag, code, part, false, false)));
  out.append(text.get());
  out.append(U'j');
  if (bare && !only_imaginary) out.append(U')');
  Ref<Str> whole = out.finish();
  FormatSpec outer;
  outer.fill = spec.fill;
  outer.align = spec.align ? spec.align : '>';
  outer.width = spec.width;
  return format_str(vm, whole, outer, type);
}

}  // namespace fermata
