#include "builtins/arguments.h"

#include <algorithm>

#include "builtins/codecs.h"
#include "objects/int.h"
#include "objects/sequences.h"

namespace fermata {

Result<Str*> c_string_argument(Vm& vm, Value value, const char* function, std::string_view argument) {
  Str* text = TRY(str_argument(vm, value, function, argument));
  if (!text->ascii) TRY(encode_text(vm, text, nullptr, nullptr));  // lone surrogates
  bool null = text->ascii && text->ascii_view().find('\0') != std::string_view::npos;
  for (uint32_t i = 0; i < text->length && !text->ascii && !null; ++i) null = text->at(i) == 0;
  if (null) return vm.value_error({"embedded null character"});
  return text;
}

Result<int64_t> count_argument(Vm& vm, Value value) {
  if (value.is_small_int()) return value.as_int();
  return vm.index(value);
}

Result<int64_t> bound_argument(Vm& vm, Value value, int64_t fallback) {
  if (value.is_empty() || value.is_none()) return fallback;
  if (value.is_small_int()) return value.as_int();
  if (vm.lookup_special(value, vm.names.__index__).is_empty()) {
    return vm.type_error({"slice indices must be integers or None or have an __index__ method"});
  }
  Owned number = TRY(vm.index_object(value));
  int64_t small;
  if (int_to_int64(number.get(), small)) return small;
  return int_sign(number) < 0 ? INT64_MIN : INT64_MAX;
}

Result<void> check_places(Vm& vm, Value start, Value end) {
  for (Value place : {start, end})
    if (!place.is_small_int() && vm.lookup_special(place, vm.names.__index__).is_empty())
      return vm.type_error({"slice indices must be integers or have an __index__ method"});
  return {};
}

Result<Items> items_argument(Vm& vm, Value iterable) {
  if (List* list = cast_exact<List>(iterable, vm.types.list)) return Items{Owned(iterable), list->span()};
  if (Tuple* tuple = cast_exact<Tuple>(iterable, vm.types.tuple)) return Items{Owned(iterable), tuple->span()};
  Ref<List> list = TRY(vm.to_list(iterable));
  return Items{Owned(list), list->span()};
}

Result<Bounds> bounds_arguments(Vm& vm, Value start, Value end, int64_t length) {
  Bounds bounds{TRY(bound_argument(vm, start, 0)), TRY(bound_argument(vm, end, length))};
  if (bounds.start < 0) bounds.start = std::max<int64_t>(bounds.start + length, 0);
  if (bounds.end < 0) bounds.end = std::max<int64_t>(bounds.end + length, 0);
  bounds.end = std::min(bounds.end, length);
  return bounds;
}

Result<Bounds> index_bounds_arguments(Vm& vm, Value start, Value end, int64_t length) {
  for (Value bound : {start, end})
    if (!bound.is_small_int() && vm.lookup_special(bound, vm.names.__index__).is_empty())
      return vm.type_error({"slice indices must be integers or have an __index__ method"});
  return bounds_arguments(vm, start, end, length);
}

}  // namespace fermata
