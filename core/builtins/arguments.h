// Checks of arguments that natives share: the value as a C++ thing, or CPython's TypeError.
#pragma once

#include "vm/vm.h"

namespace fermata {

inline Str* as_str(Value value) {
  return cast_if<Str>(value, kStrSubclass);
}
inline bool is_exact_str(const Vm& vm, Value value) {
  return value.is_object() && value.object()->type == vm.types.str;
}

// How CPython's errors of arguments name what was given: by its type, or "None".
inline Piece given_kind(const Vm& vm, Value value) {
  return value.is_none() ? Piece("None") : Piece(vm.type_of(value));
}

// "find() argument 1 must be str, not int"
inline Result<Str*> str_argument(Vm& vm, Value value, const char* function, std::string_view argument) {
  if (Str* string = as_str(value)) return string;
  return vm.type_error(
      {function, "() argument", argument.empty() ? "" : " ", argument, " must be str, not ", given_kind(vm, value)});
}

// The same for an only argument: "__format__() argument must be str, not int"
inline Result<Str*> the_str(Vm& vm, Value value, const char* function) {
  return str_argument(vm, value, function, "");
}

// A string that CPython hands to C, where a null character would end it: ValueError if it has one,
// UnicodeEncodeError if it has a lone surrogate.
Result<Str*> c_string_argument(Vm& vm, Value value, const char* function, std::string_view argument);

// An int within the size of a sequence, for counts, widths and the like: OverflowError beyond.
Result<int64_t> count_argument(Vm& vm, Value value);

// A bound of a slice as methods take them: None and missing give `fallback`, ints are clamped to int64, others need
// `__index__`.
Result<int64_t> bound_argument(Vm& vm, Value value, int64_t fallback);

// The items of any iterable; lists and tuples are not copied.
struct Items {
  Owned owner;
  std::span<const Value> span;
};
Result<Items> items_argument(Vm& vm, Value iterable);

struct Bounds {
  int64_t start, end;
};
// [start:end] of a sequence of `length` items as slicing understands it; start may be past end or length.
// That both are numbers, where None is not allowed.
Result<void> check_places(Vm& vm, Value start, Value end);
Result<Bounds> bounds_arguments(Vm& vm, Value start, Value end, int64_t length);

// The same where None does not stand for a bound.
Result<Bounds> index_bounds_arguments(Vm& vm, Value start, Value end, int64_t length);

// The operand has a reflected method of its own to try: a native operator must then answer NotImplemented instead of
// raising.
inline bool has_reflected(Vm& vm, Value operand, Str* name) {
  return operand.is_object() && operand.object()->type->has(kPythonClass) &&
         !vm.lookup_special(operand, name).is_empty();
}

}  // namespace fermata
