// What a slice selects from a sequence of known length.
#pragma once

#include "objects/range.h"
#include "vm/vm.h"

namespace fermata {

struct SliceIndices {
  int64_t start, stop, step;
  int64_t length;  // items selected: start, start + step, …
};

// What a slice says by itself; bounds beyond int64 are clamped.
struct SliceBounds {
  int64_t start, stop, step;
  bool to_the_beginning;  // backward, and no stop given: beyond the first item, where no number can point

  SliceIndices within(int64_t length) const;
};

// TypeError or ValueError (zero step) as CPython has them.
Result<SliceBounds> slice_bounds(Vm& vm, const Slice* slice);
inline Result<SliceIndices> slice_indices(Vm& vm, const Slice* slice, int64_t length) {
  return TRY(slice_bounds(vm, slice)).within(length);
}

// The same for lengths, bounds and steps of any size.
struct LongSliceIndices {
  Owned start, stop, step;
};
Result<LongSliceIndices> long_slice_indices(Vm& vm, const Slice* slice, Value length);

}  // namespace fermata
