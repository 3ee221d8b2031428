// Context variables: which values the running code sees, per task and thread.
#pragma once

#include "vm/vm.h"

namespace fermata {

// The values of context variables. Copying shares the dict; whoever writes while it is shared copies it first.
struct Context : Object {
  Ref<Dict> values;  // ContextVar -> value
  bool entered;
};

Ref<Context> new_context(Vm& vm);
// The running fiber's context; made when first asked for.
Context* current_context(Vm& vm);
Ref<Context> copy_current_context(Vm& vm);

}  // namespace fermata
