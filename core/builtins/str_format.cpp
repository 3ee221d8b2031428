// str.format and str.format_map: replacement fields, field names, conversions, nested specs.
#include "builtins/str_methods.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

class FieldFormatter {
 public:
  // `positional` null: format_map, which has none.
  FieldFormatter(Vm& vm, Tuple* positional, Value named) : vm_(vm), positional_(positional), named_(named) {}

  Result<void> format(Str* text, uint32_t start, uint32_t end, int depth, StrBuilder& out) {
    if (depth <= 0) return vm_.value_error({"Max string recursion exceeded"});
    for (uint32_t i = start; i < end;) {
      uint32_t literal = i;
      while (i < end && text->at(i) != '{' && text->at(i) != '}') i++;
      out.append(text, literal, i);
      if (i == end) break;
      char32_t brace = text->at(i++);
      if (i < end && text->at(i) == brace) {
        out.append(brace);
        i++;
        continue;
      }
      if (brace == '}') return vm_.value_error({"Single '}' encountered in format string"});
      if (i == end) return vm_.value_error({"Single '{' encountered in format string"});
      i = TRY(field(text, i, end, depth, out));
    }
    return {};
  }

 private:
  // The field after `{` at `i`; answers the place after its `}`.
  Result<uint32_t> field(Str* text, uint32_t i, uint32_t end, int depth, StrBuilder& out) {
    const uint32_t name_start = i;
    char32_t c = 0;
    bool in_brackets = false;
    for (; i < end; i++) {
      c = text->at(i);
      if (in_brackets) {
        in_brackets = c != ']';
        continue;
      }
      if (c == '{') return vm_.value_error({"unexpected '{' in field name"});
      if (c == '[') in_brackets = true;
      if (c == '}' || c == ':' || c == '!') break;
    }
    if (i == end) return vm_.value_error({"expected '}' before end of string"});
    const uint32_t name_end = i++;
    char32_t conversion = 0;
    if (c == '!') {
      if (i >= end) return vm_.value_error({"end of string while looking for conversion specifier"});
      conversion = text->at(i++);
      if (i >= end) return vm_.value_error({"unmatched '{' in format spec"});
      c = text->at(i++);
      if (c != ':' && c != '}') return vm_.value_error({"expected ':' after conversion specifier"});
    }
    uint32_t spec_start = i, spec_end = i;
    bool nested = false;
    if (c == ':') {
      int open = 1;
      for (; i < end; i++) {
        char32_t each = text->at(i);
        nested = nested || each == '{';
        open += each == '{' ? 1 : each == '}' ? -1 : 0;
        if (open == 0) break;
      }
      if (i == end) return vm_.value_error({"unmatched '{' in format spec"});
      spec_end = i++;
    }
    Owned value = TRY(look_up(text, name_start, name_end));
    if (conversion) value = TRY(converted(value, conversion));
    Ref<Str> spec = Ref<Str>(vm_.heap.empty_string());
    if (nested) {
      StrBuilder inner(vm_.heap);
      TRY(format(text, spec_start, spec_end, depth - 1, inner));
      spec = inner.finish();
    } else if (spec_start < spec_end) {
      spec = str_substring(vm_.heap, text, spec_start, spec_end);
    }
    if (spec->length == 0 && is_exact_str(vm_, value)) {
      out.append(static_cast<Str*>(value->object()));
    } else {
      Ref<Str> piece = TRY(vm_.format(value, Value(spec.get())));
      out.append(piece.get());
    }
    return i;
  }

  Result<Owned> converted(Value value, char32_t conversion) {
    switch (conversion) {
      case 'r': return TRY(vm_.repr(value));
      case 's': return TRY(vm_.str(value));
      case 'a': return TRY(vm_.ascii(value));
      default: break;
    }
    StrBuilder shown(vm_.heap);
    if (conversion > 32 && conversion < 127) {
      shown.append(conversion);
    } else {
      shown.append_ascii("\\x");
      std::string hex;
      for (char32_t rest = conversion; rest != 0; rest >>= 4) hex.insert(0, 1, "0123456789abcdef"[rest & 15]);
      shown.append_ascii(hex);
    }
    return vm_.value_error({"Unknown conversion specifier ", shown.finish()});
  }

  // A number that the whole of [start, end) spells, or -1.
  Result<int64_t> number(const Str* text, uint32_t start, uint32_t end) {
    if (start == end) return -1;
    int64_t value = 0;
    for (uint32_t i = start; i < end; i++) {
      int digit = unicode::decimal_value(text->at(i));
      if (digit < 0) return -1;
      if (value > (INT32_MAX - digit) / 10) return vm_.value_error({"Too many decimal digits in format string"});
      value = value * 10 + digit;
    }
    return value;
  }

  enum class Numbering : uint8_t { Undecided, Automatic, Manual };

  Result<Owned> first_object(Str* text, uint32_t start, uint32_t end) {
    int64_t position = TRY(number(text, start, end));
    const bool automatic = start == end;
    if (!automatic && position < 0) {
      Ref<Str> name = str_substring(vm_.heap, text, start, end);
      if (Dict* dict = cast_exact<Dict>(named_, vm_.types.dict)) {
        Value found = dict_get(dict, name);
        if (found.is_empty()) return vm_.key_error(Value(name.get()));
        return Owned(found);
      }
      return vm_.get_item(named_, Value(name.get()));
    }
    if (numbering_ == Numbering::Undecided) numbering_ = automatic ? Numbering::Automatic : Numbering::Manual;
    if (automatic && numbering_ == Numbering::Manual) {
      return vm_.value_error({"cannot switch from manual field specification to automatic field numbering"});
    }
    if (!automatic && numbering_ == Numbering::Automatic) {
      return vm_.value_error({"cannot switch from automatic field numbering to manual field specification"});
    }
    if (automatic) position = next_++;
    if (!positional_) return vm_.value_error({"Format string contains positional fields"});
    if (position >= positional_->length) {
      return vm_.index_error({"Replacement index ", position, " out of range for positional args tuple"});
    }
    return Owned(positional_->items()[position]);
  }

  Result<Owned> look_up(Str* text, uint32_t start, uint32_t end) {
    uint32_t i = start;
    while (i < end && text->at(i) != '.' && text->at(i) != '[') i++;
    Owned value = TRY(first_object(text, start, i));
    while (i < end) {
      char32_t c = text->at(i++);
      const uint32_t part = i;
      if (c == '.') {
        while (i < end && text->at(i) != '.' && text->at(i) != '[') i++;
        if (i == part) return vm_.value_error({"Empty attribute in format string"});
        Ref<Str> name = str_substring(vm_.heap, text, part, i);
        value = TRY(vm_.get_attribute(value, vm_.heap.intern(name.get())));
      } else if (c == '[') {
        while (i < end && text->at(i) != ']') i++;
        if (i == end) return vm_.value_error({"Missing ']' in format string"});
        if (i == part) return vm_.value_error({"Empty attribute in format string"});
        int64_t position = TRY(number(text, part, i));
        Ref<Str> key = str_substring(vm_.heap, text, part, i);
        value = TRY(vm_.get_item(value, position >= 0 ? Value::integer(position) : Value(key.get())));
        i++;
      } else {
        return vm_.value_error({"Only '.' or '[' may follow ']' in format field specifier"});
      }
    }
    return value;
  }

  Vm& vm_;
  Tuple* positional_;
  Value named_;
  Numbering numbering_ = Numbering::Undecided;
  int64_t next_ = 0;
};

}  // namespace

Result<Owned> str_format(Vm& vm, Args args) {
  Str* text = self_str(args);
  StrBuilder out(vm.heap);
  TRY(FieldFormatter(vm, args.object<Tuple>(1), args[2]).format(text, 0, text->length, 2, out));
  return out.finish();
}

Result<Owned> str_format_map(Vm& vm, Args args) {
  Str* text = self_str(args);
  StrBuilder out(vm.heap);
  TRY(FieldFormatter(vm, nullptr, args[1]).format(text, 0, text->length, 2, out));
  return out.finish();
}

}  // namespace fermata
