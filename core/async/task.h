// Task: a future that steps a coroutine until it ends. A step resumes the coroutine; it ends with the coroutine's
// result or exception, or with something to wait for.
#pragma once

#include "async/future.h"
#include "vm/generator.h"

namespace fermata {

struct Task : Future {
  Owned coroutine;
  Ref<Context> context;
  Owned name;       // a str, or the number N of "Task-N"
  Owned waits_for;  // the future that will wake it, or empty
  Task* previous;   // borrowed: its neighbours among all tasks (AsyncState::tasks)
  Task* next;
  uint32_t cancel_requests;
  bool registered;
  bool must_cancel;  // the next step throws CancelledError in
  bool log_destroy_pending;
};

inline bool is_task(Value value) {
  return value.is_object() && value.object()->type->has(kTaskSubclass);
}
inline Task* as_task(Value value) {
  return cast_if<Task>(value, kTaskSubclass);
}

struct TaskOptions {
  Value name = Value::none();
  Value context = Value::none();
};
// A task of exactly the native type, its first step scheduled.
Result<Ref<Task>> new_task(Vm& vm, Value loop, Value coroutine, TaskOptions options);
// `__init__`: all but the first step.
Result<void> task_init(Vm& vm, Task* task, Value loop, Value coroutine, TaskOptions options);
// `error` is thrown into the coroutine, here and below, unless it is None.
Result<void> task_schedule_step(Vm& vm, Task* task, Value error);
// The first step now, until the coroutine first waits; may be pushed.
Result<Owned> task_start_eagerly(Vm& vm, Task* task);
// True for coroutines and what behaves like one.
Result<bool> is_coroutine(Vm& vm, Value value);

// A step as a part of the event loop's frame, the task's context being the current one. Pushed or parked: the frame is
// to call task_end_step() with what then reaches it. Raised: KeyboardInterrupt, SystemExit, or a step that cannot be.
Result<Owned> task_start_step(Vm& vm, Task* task, Owned error);
Result<void> task_end_step(Vm& vm, Task* task, Outcome outcome, Value value);
// What the future that a task waited for ended with, to be thrown into the task; None if it ended well.
Result<Owned> task_wake_error(Vm& vm, Task* task, Value future);

// task.task_wakeup as a callback has it.
Owned task_wakeup_method(Vm& vm, Task* task);

Result<bool> task_cancel(Vm& vm, Task* task, Value message);
Ref<Str> task_name(Vm& vm, Task* task);
void register_task(Vm& vm, Task* task);
void unregister_task(Task* task);

// -- the current task of each loop, or None
Result<Owned> current_task(Vm& vm, Value loop);
Result<void> set_current_task(Vm& vm, Value loop, Value task);
Result<void> enter_task(Vm& vm, Value loop, Value task);
Result<void> leave_task(Vm& vm, Value loop, Value task);

// -- any kind of future, native or not
Result<Owned> loop_of_future(Vm& vm, Value future);
Result<bool> cancel_future(Vm& vm, Value future, Value message);

}  // namespace fermata
