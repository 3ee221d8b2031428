// What C++ code does with a collections.deque that the library keeps something in.
#pragma once

#include "vm/vm.h"

namespace fermata {

// The first item, taken out; empty if there is none. `deque` is one.
Owned deque_take_first(Value deque);

}  // namespace fermata
