// AsyncState: what the module _asyncio keeps for one runtime between calls.
#pragma once

#include "vm/vm.h"

namespace fermata {

struct Task;

struct AsyncState : Object {
  Ref<Type> cancelled_error;      // asyncio.exceptions.CancelledError
  Ref<Type> invalid_state_error;  // asyncio.exceptions.InvalidStateError
  Ref<Dict> current_tasks;        // event loops written in Python -> the task that each is running
  Owned foreign_tasks;            // WeakSet of the registered tasks that are not native, or empty
  Task* tasks;                    // borrowed: all native tasks, newest first, linked through Task::next
  Owned thrown;                   // what the running step threw into its coroutine: it lives until the step ends
  int64_t task_count;             // tasks that were given no name
  uint32_t trace_count;           // numbers given to things in the trace
};

AsyncState& async_state(Vm& vm);

// A function of the library's: the rare parts of asyncio that are written in Python.
Result<Owned> library_function(Vm& vm, const char* module, const char* name);
// Not raised: CancelledError or InvalidStateError.
Owned new_async_error(Vm& vm, Type* type, Ref<Tuple> args);
Raised raise_invalid_state(Vm& vm, const char* message);

// The number of a thing in the trace, given at the first question.
uint32_t trace_id(Vm& vm, uint32_t& id);

// A method of `owner`'s (or of nobody's, null) that is in no class, bound to `self`.
Owned hidden_method(Vm& vm, const NativeRow& row, Type* owner, Value self);

}  // namespace fermata
