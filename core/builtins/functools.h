// The files of the module _functools: the specs of its types.
#pragma once

#include "builtins/containers.h"
#include "builtins/fields.h"

namespace fermata {

extern const TypeSpec partial_spec;      // partial.cpp
extern const TypeSpec placeholder_spec;  // partial.cpp
extern const TypeSpec lru_cache_spec;    // lru_cache.cpp

// `__get__` of what is bound to an instance as functions are.
Result<Owned> get_as_method(Vm& vm, Args args);

}  // namespace fermata
