// The two names of a type. Type::name is what messages show: a type in C has its module before it there ("re.Pattern"),
// and so has a class in Python whose `__name__` was set to `module.qualified_name`, since CPython's is in C.
#pragma once

#include "objects/str.h"

namespace fermata {

// `__name__`: what reprs and the messages about arguments show.
Ref<Str> plain_name(const Type* type);

}  // namespace fermata
