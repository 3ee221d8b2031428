#include "builtins/slice_indices.h"

#include <algorithm>

#include "builtins/arguments.h"

namespace fermata {

Result<SliceIndices> slice_indices(Vm& vm, const Slice* slice, int64_t size) {
  int64_t step = TRY(bound_argument(vm, slice->step, 1));
  if (step == 0) return vm.value_error({"slice step cannot be zero"});
  // So that -step cannot overflow.
  step = std::max(step, -INT64_MAX);
  const bool forward = step > 0;
  int64_t start = TRY(bound_argument(vm, slice->start, forward ? 0 : INT64_MAX));
  int64_t stop = TRY(bound_argument(vm, slice->stop, forward ? INT64_MAX : INT64_MIN));
  auto place = [&](int64_t bound) {
    if (bound < 0) bound = bound < -size ? -1 : bound + size;
    if (forward) return std::clamp<int64_t>(bound, 0, size);
    return std::clamp<int64_t>(bound, -1, size - 1);
  };
  // A missing stop of a backward slice lies before the first item, where a negative number cannot point.
  bool to_the_beginning = !forward && slice->stop->is_none();
  start = place(start);
  stop = to_the_beginning ? -1 : place(stop);
  int64_t length = 0;
  if (forward && start < stop) length = (stop - start - 1) / step + 1;
  if (!forward && stop < start) length = (start - stop - 1) / -step + 1;
  return SliceIndices{start, stop, step, length};
}

}  // namespace fermata
