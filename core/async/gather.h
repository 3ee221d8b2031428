// GatheringFuture: what gather() gives. Its children tell it of their ends; it ends when the last has, or with the
// first exception.
#pragma once

#include "async/future.h"

namespace fermata {

struct GatheringFuture : Future {
  Ref<Tuple> children;  // in the order of gather()'s arguments; one may be there twice
  Ref<Task> caller;     // the task that called gather(), or null
  uint32_t distinct;    // children, each counted once
  uint32_t ended;
  bool return_exceptions;
  bool cancel_requested;
};

Result<Owned> gather(Vm& vm, Tuple* awaitables, bool return_exceptions);
Result<void> gather_child_done(Vm& vm, GatheringFuture* outer, Value child);
Result<bool> gather_cancel(Vm& vm, GatheringFuture* outer, Value message);
// What a child that is no plain future gets as its callback.
Owned gather_child_method(Vm& vm, GatheringFuture* outer);

}  // namespace fermata
