// str % arguments, and bytes % arguments: the format's bytes are then taken for the characters of those numbers.
#include <algorithm>
#include <cmath>

#include "builtins/bytes_methods.h"
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

Ref<Str> characters_of_bytes(Vm& vm, std::string_view data) {
  StrBuilder text(vm.heap);
  for (char c : data) text.append(static_cast<char32_t>(static_cast<uint8_t>(c)));
  return text.finish();
}

Ref<Bytes> bytes_from_characters(Vm& vm, const Str* text) {
  Ref<Bytes> bytes = new_bytes(vm.heap, text->length);
  for (uint32_t i = 0; i < text->length; i++) bytes->data()[i] = static_cast<uint8_t>(text->at(i));
  return bytes;
}

class PercentFormatter {
 public:
  enum class Kind : uint8_t { Text, Bytes };

  PercentFormatter(Vm& vm, Str* format, Value arguments, Kind kind)
      : vm_(vm), format_(format), arguments_(arguments), bytes_(kind == Kind::Bytes), out_(vm.heap) {
    tuple_ = cast_if<Tuple>(arguments, kTupleSubclass);
    // Anything that can be subscripted, other than tuples and strings, may be asked by name and need not be used up.
    const bool is_text = as_str(arguments) || (bytes_ && is_bytes(arguments));
    is_mapping_ = !tuple_ && !is_text && !vm.lookup_special(arguments, vm.names.__getitem__).is_empty();
  }

  Result<Ref<Str>> run() {
    const uint32_t length = format_->length;
    bool converts = false;
    while (place_ < length) {
      uint32_t start = place_;
      while (place_ < length && format_->at(place_) != '%') place_++;
      out_.append(format_, start, place_);
      if (place_ == length) break;
      place_++;
      converts = true;
      TRY(convert_next());
    }
    const bool left_over = tuple_ ? next_ < tuple_->length : next_ == 0;
    if (left_over && !is_mapping_) {
      return vm_.type_error({"not all arguments converted during ", bytes_ ? "bytes" : "string", " formatting"});
    }
    if (!converts && length > 0) return Ref<Str>(format_);  // which may be of a subclass
    return out_.finish();
  }

 private:
  bool is_bytes(Value value) const {
    return value.is_object() &&
           (value.object()->type->has(kBytesSubclass) || is_subtype(value.object()->type, vm_.types.bytearray));
  }

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
    if (bytes_) {
      Ref<Bytes> name = bytes_from_characters(vm_, key);
      named_ = TRY(vm_.get_item(arguments_, Value(name.get())));
    } else {
      named_ = TRY(vm_.get_item(arguments_, Value(key.get())));
    }
    by_name_ = true;
    next_ = 0;
    return {};
  }

  // A number in the format, or `*` for an argument; `c` is the character after it.
  Result<int64_t> take_count(char32_t& c, const char* too_big, const char* c_type, int64_t most) {
    if (c == '*') {
      Value value = TRY(next_argument());
      int64_t count;
      if (!is_int_like(value)) return vm_.type_error({"* wants int"});
      if (!int_to_int64(value, count) || count > most)
        return vm_.overflow_error({"Python int too large to convert to C ", c_type});
      c = TRY(next_character());
      return count;
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
    spec.width = TRY(take_count(c, "width too big", "ssize_t", INT64_MAX));
    if (spec.width < 0) {
      spec.left = true;
      spec.width = -spec.width;
    }
    if (c == '.') {
      c = TRY(next_character());
      spec.precision =
          std::max<int64_t>(0, TRY(take_count(c, bytes_ ? "prec too big" : "precision too big", "int", INT32_MAX)));
    }
    if (c == 'h' || c == 'l' || c == 'L') c = TRY(next_character());
    spec.code = c;
    if (std::max(spec.width, spec.precision) > 0 &&
        !vm_.heap.can_allocate(static_cast<uint64_t>(std::max(spec.width, spec.precision)))) {
      return vm_.memory_error();
    }
    const uint32_t at = place_ - 1;
    Value value = TRY(next_argument());
    switch (c) {
      case 'b':
        if (!bytes_) break;
        return byte_text(spec, value);
      case 's': return bytes_ ? byte_text(spec, value) : text(spec, value);
      case 'r':
      case 'a': return text(spec, value);
      case 'c': return bytes_ ? byte(spec, value) : character(spec, value);
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
      piece = spec.code == 'r' && !bytes_ ? TRY(vm_.repr(value)) : TRY(vm_.ascii(value));
    }
    uint32_t length = piece->length;
    if (spec.precision >= 0 && spec.precision < length) length = static_cast<uint32_t>(spec.precision);
    pad(spec, piece, length);
    return {};
  }

  Result<void> byte_text(const Conversion& spec, Value value) {
    std::string copy;
    std::string_view data;
    Owned made;
    if (!TRY(bytes_seen(vm_, value, data, copy))) {
      if (vm_.lookup_special(value, vm_.names.__bytes__).is_empty()) {
        return vm_.type_error({"%b requires a bytes-like object, or an object that implements __bytes__, not '",
                               vm_.type_of(value), "'"});
      }
      made = TRY(vm_.call_method(value, vm_.names.__bytes__));
      if (!cast_if<Bytes>(made, kBytesSubclass)) {
        return vm_.type_error({"__bytes__ returned non-bytes (type ", vm_.type_of(made), ")"});
      }
      data = static_cast<Bytes*>(made->object())->view();
    }
    if (spec.precision >= 0) data = data.substr(0, static_cast<size_t>(spec.precision));
    Ref<Str> piece = characters_of_bytes(vm_, data);
    pad(spec, piece, piece->length);
    return {};
  }

  Result<void> byte(const Conversion& spec, Value value) {
    std::string copy;
    std::string_view data;
    char32_t point = 0;
    if (is_bytes(value)) {
      bytes_of(vm_, value, data, copy);
      if (data.size() != 1) {
        return vm_.type_error({"%c requires an integer in range(256) or a single byte, not a ",
                               vm_.type_of(value)->has(kBytesSubclass) ? "bytes" : "bytearray", " object of length ",
                               static_cast<int64_t>(data.size())});
      }
      point = static_cast<uint8_t>(data[0]);
    } else {
      if (!is_int_like(value) && vm_.lookup_special(value, vm_.names.__index__).is_empty()) {
        return vm_.type_error({"%c requires an integer in range(256) or a single byte, not ", vm_.type_of(value)});
      }
      Owned number = TRY(vm_.index_object(value));
      int64_t wide;
      if (!int_to_int64(number, wide) || wide < 0 || wide > 255) {
        return vm_.overflow_error({"%c arg not in range(256)"});
      }
      point = static_cast<char32_t>(wide);
    }
    Ref<Str> piece = str_from_code_point(vm_.heap, point);
    pad(spec, piece, 1);
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
      Result<Owned> number = vm_.index_object(value);
      if (number.is_raised()) {
        if (!vm_.discard_pending(vm_.exceptions.TypeError)) return Raised{};
        return vm_.type_error({"%", code, " format: an integer is required, not ", vm_.type_of(value)});
      }
      whole = std::move(number).value();
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
    Result<double> number_of = double_from_number(vm_, value);
    if (number_of.is_raised()) {
      if (!bytes_) return Raised{};
      (void)vm_.take_pending();
      return vm_.type_error({"float argument required, not ", vm_.type_of(value)});
    }
    const double converted = std::move(number_of).value();
    int precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
    std::string digits = float_to_text(converted, static_cast<char>(spec.code), precision,
                                       spec.alternate ? FloatPoint::Alternate : FloatPoint::Plain);
    number(spec, digits, {});
    return {};
  }

  Vm& vm_;
  Str* format_;
  Value arguments_;
  Tuple* tuple_ = nullptr;
  bool bytes_;
  bool is_mapping_ = false;
  bool by_name_ = false;
  Owned named_;
  uint32_t next_ = 0;
  uint32_t place_ = 0;
  StrBuilder out_;
};

}  // namespace

using Kind = PercentFormatter::Kind;

Result<Owned> str_modulo(Vm& vm, Args args) {
  return Owned(TRY(PercentFormatter(vm, self_str(args), args[1], Kind::Text).run()));
}

Result<Owned> str_reflected_modulo(Vm& vm, Args args) {
  Str* format = as_str(args[1]);
  if (!format) return Owned::not_implemented();
  return Owned(TRY(PercentFormatter(vm, format, args[0], Kind::Text).run()));
}

Result<Owned> bytes_modulo(Vm& vm, Args args) {
  Ref<Str> format = characters_of_bytes(vm, own_bytes(vm, args[0]));
  Ref<Str> text = TRY(PercentFormatter(vm, format, args[1], Kind::Bytes).run());
  Ref<Bytes> bytes = bytes_from_characters(vm, text);
  return args[0].object()->type->has(kBytesSubclass) ? Owned(std::move(bytes))
                                                     : Owned(new_bytearray(vm.heap, bytes->view()));
}

Result<Owned> bytes_reflected_modulo(Vm& vm, Args args) {
  if (!args[1].is_object() ||
      args[1].object()->type->has(kBytesSubclass) != args[0].object()->type->has(kBytesSubclass) ||
      !is_subtype(args[1].object()->type,
                  args[0].object()->type->has(kBytesSubclass) ? vm.types.bytes : vm.types.bytearray)) {
    return Owned::not_implemented();
  }
  const Value swapped[] = {args[1], args[0]};
  return bytes_modulo(vm, Args(swapped, 2));
}

}  // namespace fermata
