// Turn: an awaitable that lets every other ready task have its turn.
#pragma once

#include "vm/vm.h"

namespace fermata {

Owned new_turn(Vm& vm);

}  // namespace fermata
