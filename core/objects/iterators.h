// Layouts of the iterators that the runtime knows by name; others are private to the files of their types.
#pragma once

#include "objects/heap.h"

namespace fermata {

// Of a range whose items are all small ints; the interpreter steps it by itself.
struct RangeIterator : Object {
  int64_t next;
  int64_t step;
  uint64_t remaining;
};

// Over something that is found by index: list, tuple, bytes, bytearray, or any object with `__getitem__`. `sequence` is
// empty once the end was reached.
struct IndexIterator : Object {
  Owned sequence;
  int64_t index;  // of the next item
};

}  // namespace fermata
