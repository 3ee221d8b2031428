// Argument binding of Python functions.
#pragma once

#include <vector>

#include "vm/vm.h"

namespace fermata {

// Fills the parameters of the fresh frame, taking over from `args` what it uses.
Result<void> bind_arguments(Vm& vm, PythonFrame* frame, Value* args, uint32_t count, Keywords keywords);

}  // namespace fermata
