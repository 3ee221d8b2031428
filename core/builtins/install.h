// What builtins/ gives to a runtime: the module builtins, and the native modules of modules.def.
#pragma once

#include "vm/vm.h"

namespace fermata {

// Makes vm.builtins, vm.sys and vm.modules. Once, before any Python runs.
void install_builtins(Vm& vm);
// The native module of this name, or null.
const ModuleSpec* find_native_module(std::string_view dotted_name);

#define X(symbol, name) extern const ModuleSpec symbol;
#include "builtins/modules.def"
#undef X

}  // namespace fermata
