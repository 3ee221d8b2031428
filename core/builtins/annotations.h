// What functions, classes and modules have in common of annotations, which are evaluated when first asked for (PEP
// 649).
#pragma once

#include "vm/vm.h"

namespace fermata {

// The values that `__annotate__` gives: a dict, an empty one if it is nothing that can be called.
Result<Ref<Dict>> evaluated_annotations(Vm& vm, Value annotate);
// Whether it may be set as `__annotate__`.
Result<void> check_annotate(Vm& vm, Value annotate);

}  // namespace fermata
