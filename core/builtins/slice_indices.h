// What a slice selects from a sequence of known length.
#pragma once

#include "objects/range.h"
#include "vm/vm.h"

namespace fermata {

struct SliceIndices {
  int64_t start, stop, step;
  int64_t length;  // items selected: start, start + step, …
};

// TypeError or ValueError (zero step) as CPython has them; bounds beyond int64 are clamped.
Result<SliceIndices> slice_indices(Vm& vm, const Slice* slice, int64_t length);

// The same for lengths, bounds and steps of any size.
struct LongSliceIndices {
  Owned start, stop, step;
};
Result<LongSliceIndices> long_slice_indices(Vm& vm, const Slice* slice, Value length);

}  // namespace fermata
