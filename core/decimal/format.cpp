// format(decimal, spec): the mini-language of format() as decimal understands it.
#include <algorithm>

#include "builtins/arguments.h"
#include "decimal/objects.h"

namespace fermata::decimal {

namespace {

struct Format {
  char32_t fill = ' ';
  char align = '>';
  bool zero_padded = false;
  char sign = '-';
  bool no_negative_zero = false;
  bool alternate = false;  // a point, even with no digits after it
  int64_t width = 0;
  std::string point = ".", separator;
  std::string grouping = "\3";  // the sizes of groups of digits from the right, the last of them for all that follow
  char fraction_separator = 0;
  int64_t precision = -1;
  char type = 0;  // e f g n %, or none
  bool capitals = false;

  bool is_fixed() const { return type == 'f' || type == '%'; }
};

// Reads a spec from front to end.
class SpecReader {
 public:
  explicit SpecReader(const Str* text) : text_(text) {}
  bool read(Format& format);

 private:
  bool at_end() const { return at_ >= text_->length; }
  // The next character if it is among these, else 0.
  char take(std::string_view among) {
    const char32_t c = at_end() ? 0 : text_->at(at_);
    if (c == 0 || c > 127 || among.find(static_cast<char>(c)) == std::string_view::npos) return 0;
    at_++;
    return static_cast<char>(c);
  }
  bool is_align_at(uint32_t at) const {
    constexpr std::string_view kAligns = "<>=^";
    return at < text_->length && text_->at(at) < 128 &&
           kAligns.find(static_cast<char>(text_->at(at))) != std::string_view::npos;
  }
  // Digits as a number, if there are any; false if it is too large.
  bool take_number(int64_t& number) {
    for (bool first = true; const char digit = take("0123456789"); first = false) {
      number = (first ? 0 : number * 10) + (digit - '0');
      if (number > INT32_MAX) return false;
    }
    return true;
  }

  const Str* text_;
  uint32_t at_ = 0;
};

bool SpecReader::read(Format& format) {
  const bool has_fill = is_align_at(1), has_align = has_fill || is_align_at(0);
  if (has_fill) format.fill = text_->at(at_++);
  if (has_align) format.align = take("<>=^");
  if (const char sign = take("+- ")) format.sign = sign;
  format.no_negative_zero = take("z");
  format.alternate = take("#");
  if (take("0")) {
    if (has_align) return false;
    format.fill = '0';
    format.align = '=';
    format.zero_padded = true;
  }
  if (!take_number(format.width)) return false;
  if (const char separator = take(",_")) format.separator = separator;
  if (take(".")) {
    if (!take_number(format.precision)) return false;
    format.fraction_separator = take(",_");
    if (format.precision < 0 && !format.fraction_separator) return false;
  }
  const char type = take("eEfFgGnN%");
  format.capitals = type >= 'A' && type <= 'Z';
  format.type = static_cast<char>(format.capitals ? type | 0x20 : type);
  return at_end() && !(format.type == 'n' && !format.separator.empty());
}

// A number with as many digits as the format asks for.
Number rounded(Number number, const Format& format, Rounding rounding) {
  if (format.type == '%') number.exponent += 2;
  Tail lost;
  if (format.precision >= 0 && format.is_fixed()) {
    number = at_exponent(number, -format.precision, rounding, lost);
  } else if (format.precision >= 0 && !number.digits.is_zero()) {
    const int64_t count = format.type == 'e' ? format.precision + 1 : std::max(format.precision, int64_t{1});
    if (format.type == 'e' || number.digits.count() > count) number = with_digits(number, count, rounding);
  }
  if (format.is_fixed() && number.digits.is_zero() && number.exponent > 0) number.exponent = 0;
  return number;
}

int64_t length_of(std::string_view utf8) {
  return std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

// Digits in groups, with zeros in front up to the width.
std::string grouped(std::string_view digits, const Format& format, int64_t width) {
  const int64_t separator_length = length_of(format.separator);
  std::string backwards;
  int64_t length = 0;
  size_t group = 0;
  int left = format.grouping[0];  // of this group
  for (auto digit = digits.rbegin(); digit != digits.rend() || length < width; length++, left--) {
    if (left == 0) {
      for (size_t at = format.separator.size(); at-- > 0;) backwards += format.separator[at];
      length += separator_length;
      if (group + 1 < format.grouping.size()) group++;
      left = format.grouping[group];
    }
    backwards += digit != digits.rend() ? *digit++ : '0';
  }
  std::ranges::reverse(backwards);
  return backwards;
}

// What stands between the sign and the padding; `sign_size` is that of the sign.
std::string finite_body(const Number& number, const Format& format, bool capitals, size_t sign_size) {
  const std::string digits = number.digits.text();
  const auto size = static_cast<int64_t>(digits.size());
  const int64_t left = number.exponent + size;  // where the point would be without an exponent
  int64_t place = 1;
  if (format.is_fixed())
    place = left;
  else if (format.type == 'e')
    place = number.digits.is_zero() && format.precision > 0 ? 1 - format.precision : 1;
  else if (number.exponent <= 0 && left > -6)
    place = left;

  std::string whole = "0", rest;
  if (place <= 0) {
    rest.append(static_cast<size_t>(-place), '0').append(digits);
  } else {
    const auto cut = static_cast<size_t>(std::min(place, size));
    whole = digits.substr(0, cut) + std::string(static_cast<size_t>(place) - cut, '0');
    rest = digits.substr(cut);
  }
  if (format.fraction_separator)
    for (size_t at = 3; at < rest.size(); at += 4) rest.insert(at, 1, format.fraction_separator);
  if (!rest.empty() || format.alternate) rest.insert(0, format.point);
  if (format.type == 'e' || (left != place && !format.is_fixed())) {
    const int64_t exponent = left - place;
    rest.append(capitals ? "E" : "e").append(exponent < 0 ? "-" : "+").append(std::to_string(std::abs(exponent)));
  }
  if (format.type == '%') rest += '%';
  if (!format.separator.empty()) {
    whole = grouped(whole, format,
                    format.zero_padded ? format.width - static_cast<int64_t>(sign_size) - length_of(rest) : 0);
  }
  return whole + rest;
}

Owned padded(Vm& vm, const Format& format, std::string_view sign, std::string_view body) {
  const int64_t missing = std::max(format.width - static_cast<int64_t>(sign.size()) - length_of(body), int64_t{0});
  StrBuilder text(vm.heap);
  auto fill = [&](int64_t count) {
    for (; count > 0; count--) text.append(format.fill);
  };
  const int64_t before = format.align == '>' ? missing : format.align == '^' ? missing / 2 : 0;
  const int64_t between = format.align == '=' ? missing : 0;
  fill(before);
  text.append_ascii(sign);
  fill(between);
  text.append_utf8(body);
  fill(missing - before - between);
  return text.finish();
}

// The point and the separators that a dict says, as localeconv() names them.
Result<void> take_override(Vm& vm, Value value, Format& format) {
  Dict* dict = cast_if<Dict>(value, kDictSubclass);
  if (!dict) return vm.type_error("optional argument must be a dict");
  const std::pair<const char*, std::string&> entries[] = {
      {"decimal_point", format.point}, {"thousands_sep", format.separator}, {"grouping", format.grouping}};
  for (auto& [name, text] : entries) {
    const Value given = dict_get(dict, vm.intern(name));
    if (given.is_empty()) continue;
    Str* str = as_str(given);
    if (!str) return vm.type_error("optional argument must be a dict");
    text = to_utf8(str);
  }
  constexpr size_t kMostBytes = 4;
  if (format.point.empty() || format.point.size() > kMostBytes || format.separator.size() > kMostBytes)
    return vm.value_error("invalid override dict");
  format.grouping.resize(std::min(format.grouping.find('\0'), format.grouping.size()));
  if (std::ranges::any_of(format.grouping, [](char size) { return size < 0; }))
    return vm.value_error("invalid override dict");
  if (format.grouping.empty()) format.separator.clear();
  return {};
}

}  // namespace

Result<Owned> decimal_format(Vm& vm, Args args) {
  Str* spec = as_str(args[1]);
  if (!spec) return vm.type_error("format arg must be str");
  const Settings& settings = TRY(current_context(vm))->settings;
  Format format;
  if (!SpecReader(spec).read(format)) return vm.value_error("invalid format string");
  if (args.has(2)) TRY(take_override(vm, args[2], format));
  if (spec->length && spec->at(spec->length - 1) == 'N')
    TRY(vm.warn(vm.exceptions.DeprecationWarning,
                {"Format specifier 'N' is deprecated and slated for removal in Python 3.18"}));
  TRY(vm.need_memory(static_cast<uint64_t>(4 * format.width + std::max(format.precision, int64_t{0}))));

  const Number& given = number_of(args[0]);
  const bool capitals = format.type && format.type != '%' && format.type != 'f' ? format.capitals : settings.capitals;
  if (!given.is_finite()) {
    if (format.zero_padded) {
      format.fill = ' ';
      format.align = '>';
    }
    const std::string_view sign = given.negative ? "-" : format.sign == '+' ? "+" : format.sign == ' ' ? " " : "";
    std::string body = to_text(given.with_sign(false), Notation::Scientific, capitals);
    if (format.type == '%') body += '%';
    return padded(vm, format, sign, body);
  }
  if (format.is_fixed()) TRY(vm.need_memory(static_cast<uint64_t>(4 * std::max(given.adjusted(), int64_t{0}))));
  const Number number = rounded(given, format, settings.rounding);
  const bool negative = number.negative && !(format.no_negative_zero && number.digits.is_zero());
  const std::string_view sign = negative ? "-" : format.sign == '+' ? "+" : format.sign == ' ' ? " " : "";
  return padded(vm, format, sign, finite_body(number, format, capitals, sign.size()));
}

}  // namespace fermata::decimal
