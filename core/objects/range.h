// Layouts of range and slice.
#pragma once

#include "objects/heap.h"

namespace fermata {

// All four are ints of any size.
struct Range : Object {
  Owned start, stop, step, length;
};

struct Slice : Object {
  Owned start, stop, step;
};

}  // namespace fermata
