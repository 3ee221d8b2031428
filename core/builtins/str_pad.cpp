// str's filling and stripping at the ends: center, ljust, zfill, strip, expandtabs.
#include "builtins/str_methods.h"
#include "builtins/str_search.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

Owned padded(Vm& vm, Str* text, int64_t left, int64_t right, char32_t fill) {
  StrBuilder out(vm.heap);
  for (int64_t i = 0; i < left; i++) out.append(fill);
  out.append(text);
  for (int64_t i = 0; i < right; i++) out.append(fill);
  return out.finish();
}

struct Padding {
  int64_t missing;
  char32_t fill;
};

Result<Padding> padding_arguments(Vm& vm, Args args) {
  int64_t width = TRY(count_argument(vm, args[1]));
  Str* fill = as_str(args[2]);
  if (!fill) {
    return vm.type_error({"The fill character must be a unicode character, not ", vm.type_of(args[2])});
  }
  if (fill->length != 1) return vm.type_error({"The fill character must be exactly one character long"});
  int64_t missing = width - self_str(args)->length;
  if (missing > 0 && !vm.heap.can_allocate(static_cast<uint64_t>(missing))) return vm.memory_error();
  return Padding{missing, fill->at(0)};
}

enum class End : uint8_t { Left = 1, Right = 2, Both = 3 };

template <typename Test>
Owned stripped(Vm& vm, Str* text, End ends, Test&& drops) {
  uint32_t start = 0, end = text->length;
  if (static_cast<int>(ends) & 1) {
    while (start < end && drops(text->at(start))) start++;
  }
  if (static_cast<int>(ends) & 2) {
    while (end > start && drops(text->at(end - 1))) end--;
  }
  return start == 0 && end == text->length ? plain_str(vm, text) : Owned(str_substring(vm.heap, text, start, end));
}

Result<Owned> strip(Vm& vm, Args args, const char* name, End ends) {
  Str* text = self_str(args);
  if (args[1].is_none()) return stripped(vm, text, ends, [](char32_t c) { return unicode::is_space(c); });
  Str* characters = as_str(args[1]);
  if (!characters) return vm.type_error({name, " arg must be None or str"});
  return stripped(vm, text, ends, [&](char32_t c) { return str_find_char(characters, c, 0, characters->length) >= 0; });
}

}  // namespace

Result<Owned> str_center(Vm& vm, Args args) {
  Padding padding = TRY(padding_arguments(vm, args));
  Str* text = self_str(args);
  if (padding.missing <= 0) return plain_str(vm, text);
  // The odd one goes to the left when the width is odd, as in CPython.
  int64_t width = text->length + padding.missing;
  int64_t left = padding.missing / 2 + (padding.missing & width & 1);
  return padded(vm, text, left, padding.missing - left, padding.fill);
}
Result<Owned> str_ljust(Vm& vm, Args args) {
  Padding padding = TRY(padding_arguments(vm, args));
  if (padding.missing <= 0) return plain_str(vm, self_str(args));
  return padded(vm, self_str(args), 0, padding.missing, padding.fill);
}
Result<Owned> str_rjust(Vm& vm, Args args) {
  Padding padding = TRY(padding_arguments(vm, args));
  if (padding.missing <= 0) return plain_str(vm, self_str(args));
  return padded(vm, self_str(args), padding.missing, 0, padding.fill);
}

Result<Owned> str_zfill(Vm& vm, Args args) {
  Str* text = self_str(args);
  int64_t missing = TRY(count_argument(vm, args[1])) - text->length;
  if (missing <= 0) return plain_str(vm, text);
  if (!vm.heap.can_allocate(static_cast<uint64_t>(missing))) return vm.memory_error();
  bool sign = text->length > 0 && (text->at(0) == '+' || text->at(0) == '-');
  StrBuilder out(vm.heap);
  if (sign) out.append(text->at(0));
  for (int64_t i = 0; i < missing; i++) out.append(U'0');
  out.append(text, sign ? 1 : 0, text->length);
  return out.finish();
}

Result<Owned> str_expandtabs(Vm& vm, Args args) {
  Str* text = self_str(args);
  int64_t size = TRY(count_argument(vm, args[1]));
  StrBuilder out(vm.heap);
  int64_t column = 0;
  for (uint32_t i = 0; i < text->length; i++) {
    char32_t c = text->at(i);
    if (c == '\t') {
      int64_t spaces = size > 0 ? size - column % size : 0;
      if (!vm.heap.can_allocate(static_cast<uint64_t>(out.length() + spaces))) return vm.memory_error();
      for (int64_t k = 0; k < spaces; k++) out.append(U' ');
      column += spaces;
    } else {
      out.append(c);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return out.finish();
}

Result<Owned> str_strip(Vm& vm, Args args) {
  return strip(vm, args, "strip", End::Both);
}
Result<Owned> str_lstrip(Vm& vm, Args args) {
  return strip(vm, args, "lstrip", End::Left);
}
Result<Owned> str_rstrip(Vm& vm, Args args) {
  return strip(vm, args, "rstrip", End::Right);
}

}  // namespace fermata
