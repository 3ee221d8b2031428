// _ast: the syntax tree of a source as Python values, for the library's ast.
#pragma once

#include "vm/native.h"

namespace fermata {

extern const ModuleSpec ast_module;

}  // namespace fermata
