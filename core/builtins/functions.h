// Functions of the module builtins that stand in a file of their own; the tables are listed in functions.def.
#pragma once

#include "vm/native.h"
#include "vm/vm.h"

namespace fermata {

Result<Owned> builtin_print(Vm& vm, Args args);
Result<Owned> builtin_input(Vm& vm, Args args);

}  // namespace fermata
