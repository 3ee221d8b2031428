// Handle: a callback that the event loop is to run, with its arguments and context; TimerHandle: at a given time.
#pragma once

#include "async/context.h"
#include "async/event_loop.h"

namespace fermata {

struct Handle : Object {
  Owned callback;  // None once cancelled
  Owned args;      // a sequence; None once cancelled
  Owned loop;
  Owned context;           // anything with a `run`
  Owned source_traceback;  // debug mode; or empty
  Owned repr;              // debug mode, once cancelled; or empty
  uint32_t trace_id;
  bool cancelled;
};

struct TimerHandle : Handle {
  Owned when;  // as it was given
  bool scheduled;
};

inline bool is_timer(const Vm& vm, const Object* handle) {
  return is_subtype(handle->type, vm.types.timer_handle);
}

// `context` None: a copy of the current one. `type`: that of handles, or of those that other threads give to a loop.
Result<Ref<Handle>> new_handle(Vm& vm, Type* type, Value callback, Value args, Value loop, Value context);
inline Result<Ref<Handle>> new_handle(Vm& vm, Value callback, Value args, Value loop, Value context) {
  return new_handle(vm, vm.types.handle, callback, args, loop, context);
}
Result<Ref<TimerHandle>> new_timer_handle(Vm& vm, Value when, Value callback, Value args, Value loop, Value context);
Result<void> handle_cancel(Vm& vm, Handle* handle);

}  // namespace fermata
