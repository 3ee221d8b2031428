// str % arguments.
#include <algorithm>
#include <cmath>

#include "builtins/float_text.h"
#include "builtins/numbers.h"
#include "builtins/str_methods.h"
#include "objects/int.h"

namespace fermata {

namespace {

struct Conversion {
  bool left = false, plus = false, space = false, alternate = false, zero = false;
  int64_t width = 0;
  int64_t precision = -1;
  char32_t code = 0;
};

class PercentFormatter {
 public:
  PercentFormatter(Vm& vm, const Str* format, Value arguments)
      : vm_(vm), format_(format), arguments_(arguments), out_(vm.heap) {
    tuple_ = cast_if<Tuple>(arguments, kTupleSubclass);
    // Anything that can be subscripted, other than tuples and strings, may be asked by name and need not be used up.
    is_mapping_ = !tuple_ && !as_str(arguments) && !vm.lookup_special(arguments, vm.names.__getitem__).is_empty();
  }

  Result<Owned> run() {
    const uint32_t length = format_->length;
    while (place_ < length) {
      uint32_t start = place_;
      while (place_ < length && format_->at(place_) != '%') place_++;
      out_.append(format_, start, place_);
      if (place_ == length) break;
      place_++;
      TRY(convert_next());
    }
    const bool left_over = tuple_ ? next_ < tuple_->length : next_ == 0;
    if (left_over && !is_mapping_) return vm_.type_error({"not all arguments converted during string formatting"});
    return out_.finish();
  }

 private:
  Result<Value> next_argument() {
    if (tuple_ && !by_name_) {
      if (next_ < tuple_->length) return tuple_->items()[next_++];
    } else if (next_ == 0) {
      next_ = 1;
      return by_name_ ? named_.get() : arguments_;
    }
    return vm_.type_error({"not enough arguments for format string"});
  }

  Result<char32_t> next_character() {
    if (place_ >= format_->length) return vm_.value_error({"incomplete format"});
    return format_->at(place_++);
  }

  Result<void> take_name() {
    if (tuple_ || !is_mapping_) return vm_.type_error({"format requires a mapping"});
    uint32_t start = place_;
    int depth = 1;
    while (depth > 0) {
      if (place_ >= format_->length) return vm_.value_error({"incomplete format key"});
      char32_t c = format_->at(place_++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    Ref<Str> key = str_substring(vm_.heap, const_cast<Str*>(format_), start, place_ - 1);
    named_ = TRY(vm_.get_item(arguments_, Value(key.get())));
    by_name_ = true;
    next_ = 0;
    return {};
  }

  // A number in the format, or `*` for an argument; `c` is the character after it.
  Result<int64_t> take_count(char32_t& c, const char* too_big) {
    if (c == '*') {
      Value value = TRY(next_argument());
      if (!value.is_small_int()) return vm_.type_error({"* wants int"});
      c = TRY(next_character());
      return value.as_int();
    }
    int64_t count = 0;
    while (c >= '0' && c <= '9') {
      count = count * 10 + static_cast<int64_t>(c - '0');
      if (count > INT32_MAX) return vm_.value_error({too_big});
      c = TRY(next_character());
    }
    return count;
  }

  Result<void> convert_next() {
    Conversion spec;
    char32_t c = TRY(next_character());
    if (c == '%') {
      out_.append(U'%');
      return {};
    }
    if (c == '(') {
      TRY(take_name());
      c = TRY(next_character());
    }
    for (;; c = TRY(next_character())) {
      if (c == '-')
        spec.left = true;
      else if (c == '+')
        spec.plus = true;
      else if (c == ' ')
        spec.space = true;
      else if (c == '#')
        spec.alternate = true;
      else if (c == '0')
        spec.zero = true;
      else
        break;
    }
    spec.width = TRY(take_count(c, "width too big"));
    if (spec.width < 0) {
      spec.left = true;
      spec.width = -spec.width;
    }
    if (c == '.') {
      c = TRY(next_character());
      spec.precision = std::max<int64_t>(0, TRY(take_count(c, "precision too big")));
    }
    if (c == 'h' || c == 'l' || c == 'L') c = TRY(next_character());
    spec.code = c;
    if (std::max(spec.width, spec.precision) > 0 &&
        !vm_.heap.can_allocate(static_cast<uint64_t>(std::max(spec.width, spec.precision)))) {
      return vm_.memory_error();
    }
    const uint32_t at = place_ - 1;
    if (c == '%') {
      TRY(next_argument());
      out_.append(U'%');
      return {};
    }
    Value value = TRY(next_argument());
    switch (c) {
      case 's':
      case 'r':
      case 'a': return text(spec, value);
      case 'c': return character(spec, value);
      case 'd':
      case 'i':
      case 'u':
      case 'o':
      case 'x':
      case 'X': return integer(spec, value);
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G': return real(spec, value);
      default: break;
    }
    std::string shown(1, c > 31 && c < 127 ? static_cast<char>(c) : '?');
    std::string hex;
    for (char32_t rest = c; rest != 0 || hex.empty(); rest >>= 4) hex.insert(0, 1, "0123456789abcdef"[rest & 15]);
    return vm_.value_error({"unsupported format character '", shown, "' (0x", hex, ") at index ", at});
  }

  Result<void> text(const Conversion& spec, Value value) {
    Ref<Str> piece;
    if (spec.code == 's') {
      piece = is_exact_str(vm_, value) ? Ref<Str>(static_cast<Str*>(value.object())) : TRY(vm_.str(value));
    } else {
      piece = spec.code == 'r' ? TRY(vm_.repr(value)) : TRY(vm_.ascii(value));
    }
    uint32_t length = piece->length;
    if (spec.precision >= 0 && spec.precision < length) length = static_cast<uint32_t>(spec.precision);
    pad(spec, piece, length);
    return {};
  }

  void pad(const Conversion& spec, const Str* piece, uint32_t length) {
    int64_t missing = spec.width - length;
    if (!spec.left) fill(missing, ' ');
    out_.append(piece, 0, length);
    if (spec.left) fill(missing, ' ');
  }

  void fill(int64_t count, char c) {
    for (; count > 0; count--) out_.append(static_cast<char32_t>(c));
  }

  Result<void> character(const Conversion& spec, Value value) {
    Ref<Str> piece;
    if (Str* given = as_str(value)) {
      if (given->length != 1) {
        return vm_.type_error({"%c requires an int or a unicode character, not a string of length ", given->length});
      }
      piece = Ref<Str>(given);
    } else {
      if (!is_int_like(value) && vm_.lookup_special(value, vm_.names.__index__).is_empty()) {
        return vm_.type_error({"%c requires an int or a unicode character, not ", vm_.type_of(value)});
      }
      Owned number = TRY(vm_.index_object(value));
      int64_t point;
      if (!int_to_int64(number, point) || point < 0 || point > 0x10FFFF) {
        return vm_.overflow_error({"%c arg not in range(0x110000)"});
      }
      piece = str_from_code_point(vm_.heap, static_cast<char32_t>(point));
    }
    pad(spec, piece, 1);
    return {};
  }

  // Sign, prefix and digits with the padding where it belongs.
  void number(const Conversion& spec, std::string_view body, std::string_view prefix) {
    std::string head;
    if (body.starts_with('-')) {
      head = "-";
      body.remove_prefix(1);
    } else if (spec.plus) {
      head = "+";
    } else if (spec.space) {
      head = " ";
    }
    head += prefix;
    int64_t missing = spec.width - static_cast<int64_t>(head.size() + body.size());
    if (!spec.left && !spec.zero) fill(missing, ' ');
    out_.append_ascii(head);
    if (!spec.left && spec.zero) fill(missing, '0');
    out_.append_ascii(body);
    if (spec.left) fill(missing, ' ');
  }

  Result<void> integer(const Conversion& spec, Value value) {
    const bool decimal = spec.code == 'd' || spec.code == 'i' || spec.code == 'u';
    const std::string code(1, static_cast<char>(spec.code));
    Owned whole;
    if (is_int_like(value)) {
      whole = Owned(value);
    } else if (decimal) {
      bool convertible = value.is_float() || !vm_.lookup_special(value, vm_.names.__int__).is_empty() ||
                         !vm_.lookup_special(value, vm_.names.__index__).is_empty();
      Result<Owned> number = convertible ? int_converted(vm_, value) : Result<Owned>(vm_.type_error({""}));
      if (number.is_raised()) {
        if (!vm_.discard_pending(vm_.exceptions.TypeError)) return Raised{};
        return vm_.type_error({"%", code, " format: a real number is required, not ", vm_.type_of(value)});
      }
      whole = std::move(number).value();
    } else {
      if (vm_.lookup_special(value, vm_.names.__index__).is_empty()) {
        return vm_.type_error({"%", code, " format: an integer is required, not ", vm_.type_of(value)});
      }
      whole = TRY(vm_.index_object(value));
    }
    std::string digits = TRY(int_digits(vm_, whole, decimal ? 10 : spec.code == 'o' ? 8 : 16));
    if (spec.code == 'X') {
      for (char& c : digits) c = c >= 'a' ? static_cast<char>(c - 32) : c;
    }
    const size_t sign = digits[0] == '-' ? 1 : 0;
    if (spec.precision > static_cast<int64_t>(digits.size() - sign)) {
      digits.insert(sign, static_cast<size_t>(spec.precision) - (digits.size() - sign), '0');
    }
    number(spec, digits, spec.alternate && !decimal ? "0" + code : std::string());
    return {};
  }

  Result<void> real(const Conversion& spec, Value value) {
    double converted = TRY(double_from_number(vm_, value));
    int precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
    std::string digits = float_to_text(converted, static_cast<char>(spec.code), precision,
                                       spec.alternate ? FloatPoint::Alternate : FloatPoint::Plain);
    number(spec, digits, {});
    return {};
  }

  Vm& vm_;
  const Str* format_;
  Value arguments_;
  Tuple* tuple_ = nullptr;
  bool is_mapping_ = false;
  bool by_name_ = false;
  Owned named_;
  uint32_t next_ = 0;
  uint32_t place_ = 0;
  StrBuilder out_;
};

}  // namespace

Result<Owned> str_modulo(Vm& vm, Args args) {
  return PercentFormatter(vm, self_str(args), args[1]).run();
}

Result<Owned> str_reflected_modulo(Vm& vm, Args args) {
  Str* format = as_str(args[1]);
  if (!format) return Owned::not_implemented();
  return PercentFormatter(vm, format, args[0]).run();
}

}  // namespace fermata
