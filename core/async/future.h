// Future: a result that is not there yet. Its waiters are callbacks, in the order in which they came; when it is done
// the event loop runs them in its next turn, in that order.
#pragma once

#include "async/context.h"
#include "async/state.h"

namespace fermata {

struct EventLoop;
struct Task;

enum class FutureState : uint8_t { Pending, Cancelled, Finished };

struct FutureCallback {
  Owned function;        // a callable; or, without a context, a Task to be woken or a GatheringFuture to be told
  Ref<Context> context;  // null: see above
};

struct Future : Object {
  Owned loop;     // empty before `__init__`
  Owned outcome;  // result or exception, once there is one
  FutureCallback first;
  FutureCallback* more;  // malloc'ed, owned: the callbacks after the first
  uint32_t more_count;
  uint32_t more_capacity;
  Owned cancel_message;
  Owned cancelled_error;     // the CancelledError that ended a task, until somebody takes it
  Owned source_traceback;    // debug mode: where it was made; or empty
  Owned awaited_by;          // besides the tasks among the callbacks: a future, a set of them, or empty
  Ref<Traceback> traceback;  // of the exception, as it was when it was set
  uint32_t trace_id;
  FutureState state;
  bool failed;         // finished, with an exception
  bool blocking;       // `_asyncio_future_blocking`: yielded by an await, not yet seen by a task
  bool log_traceback;  // nobody has asked for the exception
  bool timed;          // a timer of the loop's refers to it

  bool is_done() const { return state != FutureState::Pending; }
};

inline Future* as_future(Value value) {
  return cast_if<Future>(value, kFutureSubclass);
}
// Exactly a native future, whose methods nobody has overridden.
bool is_plain_future(const Vm& vm, Value value);

// A future of exactly this type, which has the layout of one.
Ref<Future> new_future(Vm& vm, Type* type, Value loop);
// What `__init__` does; `loop` None: the current one.
Result<void> future_init(Vm& vm, Future* future, Value loop);
Result<void> check_initialized(Vm& vm, Future* future);

// Ends a pending future. Raises only if a loop written in Python does.
Result<void> future_set_result(Vm& vm, Future* future, Value result);
Result<void> future_set_exception(Vm& vm, Future* future, Value exception);
Result<void> future_set_cancelled(Vm& vm, Future* future, Value message);
// Future.cancel(): false when it is too late.
Result<bool> future_cancel(Vm& vm, Future* future, Value message);

// The result; else raises what the future ended with, or InvalidStateError.
Result<Owned> future_result(Vm& vm, Future* future);
// The exception or None; raises CancelledError or InvalidStateError.
Result<Owned> future_exception(Vm& vm, Future* future);
// What it ended with as an exception to be raised, None if it ended well.
Owned future_error(Vm& vm, Future* future);
Owned make_cancelled_error(Vm& vm, Future* future);

// A callback, or, without context, somebody to be told (see FutureCallback).
Result<void> future_add_callback(Vm& vm, Future* future, Value function, Context* context);
// Takes out the callbacks with one of these functions; how many they were.
int64_t future_remove_callbacks(Future* future, std::span<const Owned> functions);
// Calls `body(const FutureCallback&)` for each.
template <typename Body>
void for_each_callback(const Future* future, Body&& body) {
  if (!future->first.function->is_empty()) body(future->first);
  for (uint32_t i = 0; i < future->more_count; ++i) body(future->more[i]);
}
// The callback as a Python callable.
Owned callable_of(Vm& vm, const FutureCallback& callback);

// Who awaits whom, for the call graph.
Result<void> awaited_by_add(Vm& vm, Future* future, Value waiter);
Result<void> awaited_by_discard(Vm& vm, Future* future, Value waiter);

// A finaliser runs only for a future that has something to complain of.
void update_finalizer(Future* future);
// 0 suspended, 1 returned, 2 raised, 3 cancelled: StepEnding of the trace.
uint8_t trace_ending(const Future* future);

// Of the types of futures: hardly any future is given attributes, so it has no places for them and is small.
Result<void> prepare_future(Vm& vm, Type* type);

void future_traverse(Object* object, Visitor& visit);
void future_clear(Object* object);
void future_finalize(Object* object);
Result<Owned> future_send(Vm& vm, Object* self, Value sent, bool& finished);

}  // namespace fermata
