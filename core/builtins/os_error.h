// Errors of the operating system by their number.
#pragma once

#include "vm/vm.h"

namespace fermata {

// OSError(number, text, filename, None, filename2), of the subclass that goes with the number; empty names are left
// out.
Raised raise_os_error(Vm& vm, int number, Value filename = {}, Value filename2 = {});

}  // namespace fermata
