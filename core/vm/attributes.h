// What the look-up of attributes says of what it finds (attributes.cpp).
#pragma once

#include "vm/vm.h"

namespace fermata {

// A function or a native method: found through an instance, it is bound to it.
bool is_method_like(const Vm& vm, Value found);
// Found through an instance, it is what it is: it has no `__get__`.
bool is_plain_class_value(const Vm& vm, Value found);
// Along the mro of the object's type, behind the class that super() names; empty if absent.
Value find_behind(const Super* super, Str* name);

}  // namespace fermata
