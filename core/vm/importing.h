// What is to be known of modules besides their attributes.
#pragma once

#include <string>

#include "vm/vm.h"

namespace fermata {

// Where the modules of the library say that they are.
inline constexpr std::string_view kLibraryFolder = "/usr/lib/python3.14";

// Is the module's body on its way? Then it may lack what it will have.
bool is_being_imported(const Vm& vm, Value module);

extern const char* const kCircular;  // ends what is said of a module that lacks something for this reason

// What to say of a module that lacks a name, where its file in the program's folder has the name of a module of the
// library, or, while it is being imported, perhaps that of another's. Else empty.
std::string advice_to_rename(Vm& vm, Module* module, Str* name);

// `__spec__` and `__loader__`: until they are asked for, None stands in their place. None where there is no more to
// say.
Result<Owned> origin_of(Vm& vm, Module* module, Str* name);

}  // namespace fermata
