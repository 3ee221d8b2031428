// What Fiber::context is: the layout of contextvars.Context (async/context.cpp).
#pragma once

#include "objects/dict.h"

namespace fermata {

// The values of context variables. Copying shares the dict; whoever writes while it is shared copies it first.
struct Context : Object {
  Ref<Dict> values;  // ContextVar -> value
  bool entered;
};

}  // namespace fermata
