// What C++ code does with a collections.deque that the library keeps something in.
#pragma once

#include "vm/vm.h"

namespace fermata {

// The first item, taken out; empty if there is none. `deque` is one.
Owned deque_take_first(Value deque);
// The item at `index` from the front, or empty behind the last. Borrowed.
Value deque_item(Value deque, uint32_t index);

}  // namespace fermata
