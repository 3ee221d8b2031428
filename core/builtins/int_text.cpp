// int's ways to and from text: digits with the limit on their number, and what int("…") accepts.
#include <algorithm>

#include "builtins/arguments.h"
#include "builtins/numbers.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

// No int of so many bits passes a limit of so many decimal digits: log10(2) < 0.30103.
uint64_t bits_below(uint32_t digits) {
  return uint64_t{digits} * 100000 / 30103;
}

constexpr bool is_power_of_two(uint32_t base) {
  return (base & (base - 1)) == 0;
}

Raised invalid_literal(Vm& vm, int base, Value literal) {
  Owned text = as_str(literal) ? Owned(literal) : TRY(vm.call(Value(vm.types.bytes), {literal}));
  Ref<Str> shown = TRY(vm.repr(text));
  return vm.value_error({"invalid literal for int() with base ", base, ": ",
                         str_substring(vm.heap, shown, 0, std::min(shown->length, 200u))});
}

// The value of a digit in any base, 36 for what is none.
uint32_t digit_value(char32_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  if (c < 128) return 36;
  int decimal = unicode::decimal_value(c);
  return decimal < 0 ? 36 : static_cast<uint32_t>(decimal);
}

}  // namespace

Result<std::string> int_digits(Vm& vm, Value value, uint32_t base) {
  if (value.is_small_int() && base == 10) return std::to_string(value.as_int());
  uint32_t most = vm.int_max_str_digits;
  if (most != 0 && !is_power_of_two(base) && int_bit_length(value) > bits_below(most)) {
    // Far beyond the limit the conversion, which takes quadratic time, is not even begun.
    std::string text =
        int_bit_length(value) > 4 * bits_below(most) ? std::string(most + 2, '9') : int_to_text(value, base);
    if (text.size() - (text[0] == '-' ? 1 : 0) > most) {
      return vm.value_error(
          {"Exceeds the limit (", most,
           " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"});
    }
    return text;
  }
  return int_to_text(value, base);
}

void trim_number_text(const Str* text, uint32_t& start, uint32_t& end) {
  bool ascii = true;
  for (uint32_t i = 0; i < text->length && ascii; i++) ascii = text->at(i) < 128;
  auto space = [&](char32_t c) { return ascii ? c == ' ' || (c >= '\t' && c <= '\r') : unicode::is_space(c); };
  while (start < end && space(text->at(start))) start++;
  while (end > start && space(text->at(end - 1))) end--;
}

Result<Owned> int_from_text(Vm& vm, const Str* text, int given_base, Value literal) {
  uint32_t i = 0, end = text->length;
  trim_number_text(text, i, end);
  bool negative = false;
  if (i < end && (text->at(i) == '+' || text->at(i) == '-')) negative = text->at(i++) == '-';
  auto base = static_cast<uint32_t>(given_base);
  bool zero_only = false;  // base 0: a leading zero stands for zero alone
  if (i + 1 < end && text->at(i) == '0') {
    char32_t letter = text->at(i + 1) | 32;
    uint32_t marked = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (marked && (base == marked || base == 0)) {
      base = marked;
      i += 2;
      if (i < end && text->at(i) == '_') i++;
    } else if (base == 0) {
      zero_only = true;
    }
  }
  if (base == 0) base = 10;
  std::string digits(end - i, '\0');
  size_t count = 0;
  bool after_digit = false;
  for (; i < end; i++) {
    char32_t c = text->at(i);
    if (c == '_' && after_digit && i + 1 < end) {
      after_digit = false;
      continue;
    }
    uint32_t value = digit_value(c);
    if (value >= base) return invalid_literal(vm, given_base, literal);
    digits[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[value];
    after_digit = true;
  }
  digits.resize(count);
  if (digits.empty() || !after_digit) return invalid_literal(vm, given_base, literal);
  if (zero_only && digits.find_first_not_of('0') != std::string::npos) return invalid_literal(vm, given_base, literal);
  if (!is_power_of_two(base) && vm.int_max_str_digits != 0 && digits.size() > vm.int_max_str_digits) {
    return vm.value_error({"Exceeds the limit (", vm.int_max_str_digits,
                           " digits) for integer string conversion: value has ", static_cast<int64_t>(digits.size()),
                           " digits; use sys.set_int_max_str_digits() to increase the limit"});
  }
  Owned magnitude = int_from_digits(vm.heap, digits, base);
  return negative ? int_negate(vm.heap, magnitude) : magnitude;
}

}  // namespace fermata
