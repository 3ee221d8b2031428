#include "builtins/slice_indices.h"

#include <algorithm>

#include "builtins/arguments.h"
#include "builtins/containers.h"
#include "builtins/numbers.h"

namespace fermata {

namespace {

Result<Owned> integer_bound(Vm& vm, Value value) {
  if (!has_index(vm, value))
    return vm.type_error({"slice indices must be integers or None or have an __index__ method"});
  return vm.index_object(value);
}

}  // namespace

Result<SliceBounds> slice_bounds(Vm& vm, const Slice* slice) {
  int64_t step = TRY(bound_argument(vm, slice->step, 1));
  if (step == 0) return vm.value_error({"slice step cannot be zero"});
  // So that -step cannot overflow.
  step = std::max(step, -INT64_MAX);
  const bool forward = step > 0;
  const int64_t start = TRY(bound_argument(vm, slice->start, forward ? 0 : INT64_MAX));
  const int64_t stop = TRY(bound_argument(vm, slice->stop, forward ? INT64_MAX : INT64_MIN));
  return SliceBounds{start, stop, step, !forward && slice->stop->is_none()};
}

SliceIndices SliceBounds::within(int64_t size) const {
  const bool forward = step > 0;
  auto place = [&](int64_t bound) {
    if (bound < 0) bound = bound < -size ? -1 : bound + size;
    if (forward) return std::clamp<int64_t>(bound, 0, size);
    return std::clamp<int64_t>(bound, -1, size - 1);
  };
  const int64_t first = place(start), end = to_the_beginning ? -1 : place(stop);
  int64_t length = 0;
  if (forward && first < end) length = (end - first - 1) / step + 1;
  if (!forward && end < first) length = (first - end - 1) / -step + 1;
  return {first, end, step, length};
}

Result<LongSliceIndices> long_slice_indices(Vm& vm, const Slice* slice, Value length) {
  Heap& heap = vm.heap;
  Owned step = slice->step->is_none() ? Owned::integer(1) : TRY(integer_bound(vm, slice->step));
  if (int_sign(step) == 0) return vm.value_error({"slice step cannot be zero"});
  const bool forward = int_sign(step) > 0;
  Owned lowest = Owned::integer(forward ? 0 : -1);
  Owned highest = forward ? Owned(length) : int_subtract(heap, length, Value::integer(1));
  auto bound = [&](Value given, Value missing) -> Result<Owned> {
    if (given.is_none()) return Owned(missing);
    Owned place = TRY(integer_bound(vm, given));
    if (int_is_negative(place)) place = int_add(heap, place, length);
    if (int_compare(place, lowest) < 0) return lowest;
    return int_compare(place, highest) > 0 ? highest : place;
  };
  Owned start = TRY(bound(slice->start, forward ? lowest : highest));
  Owned stop = TRY(bound(slice->stop, forward ? highest : lowest));
  return LongSliceIndices{std::move(start), std::move(stop), std::move(step)};
}

}  // namespace fermata
