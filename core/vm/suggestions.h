// "Did you mean": the candidate nearest to a misspelt name, by CPython's rules (edit distance with cheap case changes,
// at most a third of the letters, at most 750 candidates).
#pragma once

#include "vm/vm.h"

namespace fermata {

// Null when nothing is near enough. `candidates` are strings.
Ref<Str> suggest(Vm& vm, List* candidates, Str* wrong);

}  // namespace fermata
