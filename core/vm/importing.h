// What is to be known of modules besides their attributes.
#pragma once

#include "vm/vm.h"

namespace fermata {

// Is the module's body on its way? Then it may lack what it will have.
bool is_being_imported(const Vm& vm, Value module);

// `__spec__` and `__loader__`: until they are asked for, None stands in their place. None where there is no more to
// say.
Result<Owned> origin_of(Vm& vm, Module* module, Str* name);

}  // namespace fermata
