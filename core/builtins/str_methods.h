// The methods of str, by the file that has them; the table is in str.cpp.
#pragma once

#include "builtins/arguments.h"
#include "vm/native.h"

namespace fermata {

// clang-format off
#define STR_METHODS(X)                                                                                          \
  /* str_case.cpp */                                                                                            \
  X(capitalize) X(casefold) X(lower) X(swapcase) X(title) X(upper)                                              \
  /* str_tests.cpp */                                                                                           \
  X(isalnum) X(isalpha) X(isascii) X(isdecimal) X(isdigit) X(isidentifier) X(islower) X(isnumeric) X(isprintable) \
  X(isspace) X(istitle) X(isupper)                                                                              \
  /* str_find.cpp */                                                                                            \
  X(contains) X(count) X(endswith) X(find) X(index) X(replace) X(rfind) X(rindex) X(startswith)                 \
  X(removeprefix) X(removesuffix)                                                                               \
  /* str_split.cpp */                                                                                           \
  X(join) X(partition) X(rpartition) X(rsplit) X(split) X(splitlines)                                           \
  /* str_pad.cpp */                                                                                             \
  X(center) X(expandtabs) X(ljust) X(lstrip) X(rjust) X(rstrip) X(strip) X(zfill)                               \
  /* str_translate.cpp */                                                                                       \
  X(maketrans) X(translate)                                                                                     \
  /* str_format.cpp, percent_format.cpp, format.cpp, codecs.cpp */                                              \
  X(format) X(format_map) X(modulo) X(reflected_modulo) X(format_dunder) X(encode)
// clang-format on

#define X(name) Result<Owned> str_##name(Vm& vm, Args args);
STR_METHODS(X)
#undef X

// The self of a str method.
inline Str* self_str(Args args) {
  return args.self<Str>();
}
// The string itself, as a plain str when it is of a subclass.
inline Owned plain_str(Vm& vm, Str* string) {
  if (string->type == vm.types.str) return Owned(Value(string));
  return str_substring(vm.heap, string, 0, string->length);
}

// repr() of a string, and ascii() of one: escapes what is not printable (or not ASCII).
Ref<Str> str_repr_text(Heap& heap, const Str* string, bool ascii_only);

}  // namespace fermata
