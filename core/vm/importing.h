// Modules whose body has not come to its end.
#pragma once

#include "vm/vm.h"

namespace fermata {

// Is the module's body on its way? Then it may lack what it will have.
bool is_being_imported(const Vm& vm, Value module);

}  // namespace fermata
