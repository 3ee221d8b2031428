// Functions of the module builtins, by the file that has their rows; the module itself is in builtins_module.cpp.
#pragma once

#include <span>

#include "vm/native.h"
#include "vm/vm.h"

namespace fermata {

std::span<const NativeRow> scalar_functions();  // functions_scalars.cpp

Result<Owned> builtin_print(Vm& vm, Args args);

}  // namespace fermata
