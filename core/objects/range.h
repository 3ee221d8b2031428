// Layouts of range and slice.
#pragma once

#include "objects/heap.h"

namespace fermata {

// Start, stop and step are ints of any size; `length` too, and `small` says that all four fit into 62 bits, which is how
// nearly every range is walked.
struct Range : Object {
  Owned start, stop, step, length;
};

struct Slice : Object {
  Owned start, stop, step;
};

// A slice applied to a sequence: `length` items from `start` on, `step` apart.
struct SliceIndices {
  int64_t start, stop, step, length;
};

}  // namespace fermata
