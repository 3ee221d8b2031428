// Context variables: which values the running code sees, per task and thread.
#pragma once

#include "vm/context.h"
#include "vm/vm.h"

namespace fermata {

Ref<Context> new_context(Vm& vm);
// The running fiber's context; made when first asked for.
Context* current_context(Vm& vm);
Ref<Context> copy_current_context(Vm& vm);

}  // namespace fermata
