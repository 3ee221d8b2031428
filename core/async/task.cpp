#include "async/task.h"

#include "async/event_loop.h"
#include "async/gather.h"
#include "objects/attributes.h"
#include "vm/observer.h"

namespace fermata {
namespace {

Result<Owned> wakeup(Vm& vm, Args args);
Result<Owned> step(Vm& vm, Args args);
const NativeRow kWakeup = {"task_wakeup(self, future, /)", wakeup};
const NativeRow kStep = {"task_step(self, exception=None, /)", step};

bool is_cancelled_error(Vm& vm, Value error) {
  return is_subtype(vm.type_of(error), async_state(vm).cancelled_error);
}

void trace_step_end(Vm& vm, Task* task) {
  uint32_t waits_for = 0, line = 0;
  if (Future* future = as_future(task->waits_for)) waits_for = trace_id(vm, future->trace_id);
  if (Generator* coroutine = cast_exact<Generator>(task->coroutine, vm.types.coroutine); coroutine && coroutine->frame)
    line = coroutine->frame->line();
  vm.observer->emit(TraceKind::StepEnd, trace_ending(task), trace_id(vm, task->trace_id), vm.now(), waits_for, line);
}

// The coroutine ended or gave something: what becomes of the task.
Result<void> wait_for(Vm& vm, Task* task, Value awaited);
Result<void> settle(Vm& vm, Task* task, Outcome outcome, Value value) {
  Owned result(value);
  if (outcome == Outcome::Yielded || outcome == Outcome::Returned) return wait_for(vm, task, value);
  if (outcome == Outcome::Raised && vm.pending_is(vm.exceptions.StopIteration)) {
    // From the send() of a coroutine written in Python: its result.
    Owned stop = vm.take_pending();
    result = static_cast<StopIterationException*>(stop->object())->value;
    outcome = Outcome::Completed;
  }
  if (outcome == Outcome::Completed) {
    if (!task->must_cancel) return future_set_result(vm, task, result);
    task->must_cancel = false;
    return future_set_cancelled(vm, task, Owned(task->cancel_message));
  }
  Owned error = vm.take_pending();
  if (is_cancelled_error(vm, error)) {
    task->cancelled_error = std::move(error);
    return future_set_cancelled(vm, task, Value());
  }
  bool fatal = is_subtype(vm.type_of(error), vm.exceptions.KeyboardInterrupt) ||
               is_subtype(vm.type_of(error), vm.exceptions.SystemExit);
  TRY(future_set_exception(vm, task, error));
  if (fatal) return vm.raise_again(std::move(error));
  return {};
}

// As settle(), and the finaliser follows the task's state.
Result<void> settle_step(Vm& vm, Task* task, Outcome outcome, Value value) {
  Result<void> result = settle(vm, task, outcome, value);
  if (task->is_done()) update_finalizer(task);
  return result;
}

Result<void> fail_next_step(Vm& vm, Task* task, std::initializer_list<Piece> message) {
  return task_schedule_step(vm, task, vm.make_exception(vm.exceptions.RuntimeError, message));
}

Result<void> refuse_loop(Vm& vm, Task* task, Value future) {
  return fail_next_step(
      vm, task,
      {"Task ", TRY(vm.repr(Value(task))), " got Future ", TRY(vm.repr(future)), " attached to a different loop"});
}
Result<void> refuse_yield(Vm& vm, Task* task, Value future) {
  return fail_next_step(
      vm, task,
      {"yield was used instead of yield from in task ", TRY(vm.repr(Value(task))), " with ", TRY(vm.repr(future))});
}

Result<void> waits_for(Vm& vm, Task* task, Value future) {
  task->waits_for = Owned(future);
  if (task->must_cancel) {
    Owned kept(future), message = task->cancel_message;
    if (TRY(cancel_future(vm, kept, message))) task->must_cancel = false;
  }
  return {};
}

// Futures of a class of the program's, or of none of ours: by their methods.
Result<void> wait_for_foreign(Vm& vm, Task* task, Value awaited, Value blocking) {
  Owned loop = TRY(loop_of_future(vm, awaited));
  if (!(loop.get() == task->loop.get())) return refuse_loop(vm, task, awaited);
  if (!TRY(vm.truth(blocking))) return refuse_yield(vm, task, awaited);
  TRY(vm.set_attribute(awaited, vm.names._asyncio_future_blocking, Value::boolean(false)));
  if (Future* future = as_future(awaited)) TRY(awaited_by_add(vm, future, Value(task)));
  Owned add = TRY(vm.get_attribute(awaited, vm.names.add_done_callback));
  Owned callback = task_wakeup_method(vm, task), context = task->context;
  const Value args[] = {callback.get()}, names[] = {Value(vm.names.context)}, values[] = {context.get()};
  TRY(vm.call(add, args, {names, values}));
  return waits_for(vm, task, awaited);
}

Result<void> wait_for(Vm& vm, Task* task, Value awaited) {
  if (awaited.is_none()) return task_schedule_step(vm, task, Value::none());
  if (awaited.is_object() && awaited.object() == task)
    return fail_next_step(vm, task, {"Task cannot await on itself: ", TRY(vm.repr(Value(task)))});
  if (is_plain_future(vm, awaited)) {
    Future* future = static_cast<Future*>(awaited.object());
    if (!(future->loop.get() == task->loop.get())) return refuse_loop(vm, task, awaited);
    if (!future->blocking) return refuse_yield(vm, task, awaited);
    future->blocking = false;
    TRY(future_add_callback(vm, future, Value(task), nullptr));
    return waits_for(vm, task, awaited);
  }
  Owned blocking = TRY(vm.find_attribute(awaited, vm.names._asyncio_future_blocking));
  if (!blocking->is_removed() && !blocking->is_none()) return wait_for_foreign(vm, task, awaited, blocking);
  if (vm.type_of(awaited) == vm.types.generator)
    return fail_next_step(vm, task,
                          {"yield was used instead of yield from for generator in task ", TRY(vm.repr(Value(task))),
                           " with ", TRY(vm.repr(awaited))});
  return fail_next_step(vm, task, {"Task got bad yield: ", TRY(vm.repr(awaited))});
}

// Resumes the coroutine. Raised here is as if the coroutine had raised; `finished`: the answer is its result.
Result<Owned> resume(Vm& vm, Task* task, Value error, bool& finished) {
  Value coroutine = task->coroutine;
  Generator* native = cast_exact<Generator>(coroutine, vm.types.coroutine);
  if (!native) native = cast_exact<Generator>(coroutine, vm.types.generator);
  if (native && (native->state == ResumableState::Created || native->state == ResumableState::Suspended)) {
    Value thrown = error.is_none() ? Value() : error;
    if (native->native)
      return advance_native(vm, static_cast<NativeCoroutine*>(native), Value::none(), thrown, finished);
    return vm.start_resume(native, Value::none(), thrown);
  }
  Owned kept(coroutine);
  if (error.is_none()) return vm.start_call_method(kept, vm.names.send, {Value::none()});
  return vm.start_call_method(kept, vm.names.throw_, {error});
}

bool goes_on(const Result<Owned>& answer) {
  return !answer.is_raised() && (answer.peek()->is_pushed() || answer.peek()->is_parked());
}

// A step between whatever makes the task the current one and makes it that no more. The answer is pushed or parked, or
// the step is over.
Result<void> end_run(Vm& vm, Task* task, Outcome outcome, Value value);
Result<Owned> start_run(Vm& vm, Task* task, Owned error) {
  task->waits_for = Owned();
  if (task->must_cancel) {
    if (error->is_none() || !is_cancelled_error(vm, error)) error = make_cancelled_error(vm, task);
    task->must_cancel = false;
  }
  if (vm.observer) vm.observer->emit(TraceKind::StepBegin, 0, trace_id(vm, task->trace_id), vm.now(), 0, 0);
  bool finished = false;
  if (!error->is_none()) async_state(vm).thrown = error;
  Result<Owned> answer = resume(vm, task, error, finished);
  if (goes_on(answer)) return answer;
  if (answer.is_raised())
    TRY(end_run(vm, task, Outcome::Raised, Value()));
  else
    TRY(end_run(vm, task, finished ? Outcome::Completed : Outcome::Returned, answer.peek()));
  return Owned::none();
}
Result<void> end_run(Vm& vm, Task* task, Outcome outcome, Value value) {
  Result<void> result = settle_step(vm, task, outcome, value);
  async_state(vm).thrown = Owned();
  if (vm.observer) trace_step_end(vm, task);
  return result;
}

// A step for an event loop that knows nothing of tasks. state: task, error or None
Result<Owned> step_frame(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Ref<Task> task(static_cast<Task*>(frame.state[0].object()));
  if (frame.step++ == 0) {
    Owned answer = TRY(task_start_step(vm, task, Owned(frame.state[1])));
    return answer->is_pushed() || answer->is_parked() ? answer : Owned::none();
  }
  TRY(task_end_step(vm, task, outcome, value));
  return Owned::none();
}
const NativeFrameBehaviour kStepFrame = {"task step", step_frame};

Result<Owned> step(Vm& vm, Args args) {
  return vm.start_native_frame(kStepFrame, {args[0], args[1]});
}
Result<Owned> wakeup(Vm& vm, Args args) {
  Owned error = TRY(task_wake_error(vm, args.self<Task>(), args[1]));
  return vm.start_native_frame(kStepFrame, {args[0], error.get()});
}

// state: task, the current task before, the context before
Result<Owned> eager_frame(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Ref<Task> task(static_cast<Task*>(frame.state[0].object()));
  Result<void> ended;
  if (frame.step++ == 0) {
    task->context->entered = true;
    vm.fiber->context = task->context;
    Result<Owned> answer = start_run(vm, task, Owned::none());
    if (goes_on(answer)) return answer;
    if (answer.is_raised()) ended = Raised{};
  } else {
    ended = end_run(vm, task, outcome, value);
  }
  task->context->entered = false;
  vm.fiber->context = frame.state[2].is_none() ? Owned() : Owned(frame.state[2]);
  if (task->is_done()) task->coroutine = Owned::none();
  if (ended.is_raised()) {
    Owned error = vm.take_pending();
    TRY(set_current_task(vm, task->loop, frame.state[1]));
    return vm.raise_again(std::move(error));
  }
  TRY(set_current_task(vm, task->loop, frame.state[1]));
  return Owned::none();
}
const NativeFrameBehaviour kEagerFrame = {"eager task step", eager_frame};

// The task is the current one no more; what is pending, if the step raised, still is.
Result<void> leave_after(Vm& vm, Task* task, bool raised) {
  if (!raised) return leave_task(vm, task->loop, Value(task));
  Owned error = vm.take_pending();
  TRY(leave_task(vm, task->loop, Value(task)));
  return vm.raise_again(std::move(error));
}

}  // namespace

Result<bool> is_coroutine(Vm& vm, Value value) {
  if (vm.type_of(value) == vm.types.coroutine) return true;
  Owned test = TRY(library_function(vm, "asyncio.coroutines", "iscoroutine"));
  Owned answer = TRY(vm.call(test, {value}));
  return vm.truth(answer);
}

Result<void> task_init(Vm& vm, Task* task, Value loop, Value coroutine, TaskOptions options) {
  if (!task->loop.get().is_empty()) unregister_task(task);
  TRY(future_init(vm, task, loop));
  if (!TRY(is_coroutine(vm, coroutine)))
    return vm.type_error({"a coroutine was expected, got ", TRY(vm.repr(coroutine))});
  if (options.context.is_none()) {
    task->context = copy_current_context(vm);
  } else {
    if (vm.type_of(options.context) != vm.types.context)
      return vm.type_error({"expected an instance of Context, got ", TRY(vm.repr(options.context))});
    task->context = Ref<Context>(static_cast<Context*>(options.context.object()));
  }
  if (options.name.is_none())
    task->name = Owned::integer(++async_state(vm).task_count);
  else
    task->name = TRY(vm.str(options.name));
  task->coroutine = Owned(coroutine);
  task->log_destroy_pending = true;
  update_finalizer(task);
  if (vm.observer) {
    Owned creator = TRY(current_task(vm, task->loop));
    Task* known = as_task(creator);
    uint32_t creator_id = known ? trace_id(vm, known->trace_id) : 0;
    uint32_t id = trace_id(vm, task->trace_id);
    vm.observer->emit(TraceKind::TaskCreated, 0, id, vm.now(), vm.observer->name(to_utf8(task_name(vm, task))),
                      creator_id);
  }
  return {};
}

Result<Ref<Task>> new_task(Vm& vm, Value loop, Value coroutine, TaskOptions options) {
  Ref<Future> made = new_future(vm, vm.types.task, loop);
  Ref<Task> task = Ref<Task>::adopt(static_cast<Task*>(made.leak()));
  TRY(task_init(vm, task, loop, coroutine, options));
  TRY(task_schedule_step(vm, task, Value::none()));
  register_task(vm, task);
  return task;
}

Result<void> task_schedule_step(Vm& vm, Task* task, Value error) {
  if (EventLoop* loop = quick_loop(vm, task->loop)) {
    if (loop->closed) return vm.runtime_error({"Event loop is closed"});
    TRY(loop_check_thread(vm, loop));
    loop_push(vm, loop, {Ready::Kind::Step, Owned(Value(task)), Owned(error), {}});
    return {};
  }
  Owned step_method = hidden_method(vm, kStep, vm.types.task, Value(task)), context = task->context, kept(error);
  Owned call_soon = TRY(vm.get_attribute(task->loop, vm.names.call_soon));
  const Value args[] = {step_method.get(), kept.get()}, names[] = {Value(vm.names.context)}, values[] = {context.get()};
  TRY(vm.call(call_soon, std::span(args, error.is_none() ? 1 : 2), {names, values}));
  return {};
}

Result<Owned> task_start_eagerly(Vm& vm, Task* task) {
  Owned before = TRY(current_task(vm, task->loop));
  TRY(set_current_task(vm, task->loop, Value(task)));
  register_task(vm, task);
  Owned context = vm.fiber->context->is_empty() ? Owned::none() : vm.fiber->context;
  return vm.start_native_frame(kEagerFrame, {Value(task), before.get(), context.get()});
}

Result<Owned> task_start_step(Vm& vm, Task* task, Owned error) {
  if (task->is_done()) {
    Ref<Str> text = TRY(vm.repr(Value(task))), given = TRY(vm.repr(error));
    Ref<Str> message = str_from_pieces(vm.heap, {"__step(): already done: ", text, ", ", given});
    return vm.raise(new_async_error(vm, async_state(vm).invalid_state_error, vm.tuple({Value(message.get())})));
  }
  TRY(enter_task(vm, task->loop, Value(task)));
  Result<Owned> answer = start_run(vm, task, std::move(error));
  if (goes_on(answer)) return answer;
  TRY(leave_after(vm, task, answer.is_raised()));
  return Owned::none();
}

Result<void> task_end_step(Vm& vm, Task* task, Outcome outcome, Value value) {
  return leave_after(vm, task, end_run(vm, task, outcome, value).is_raised());
}

Result<Owned> task_wake_error(Vm& vm, Task* task, Value future) {
  if (is_plain_future(vm, future)) return future_error(vm, static_cast<Future*>(future.object()));
  if (Future* native = as_future(future)) TRY(awaited_by_discard(vm, native, Value(task)));
  if (vm.call_method(future, vm.names.result).is_raised()) return vm.take_pending();
  return Owned::none();
}

Owned task_wakeup_method(Vm& vm, Task* task) {
  return hidden_method(vm, kWakeup, vm.types.task, Value(task));
}

Result<bool> task_cancel(Vm& vm, Task* task, Value message) {
  task->log_traceback = false;
  update_finalizer(task);
  if (task->is_done()) return false;
  ++task->cancel_requests;
  if (vm.observer) {
    Owned asking = TRY(current_task(vm, task->loop));
    Task* known = as_task(asking);
    vm.observer->emit(TraceKind::CancelRequested, 0, trace_id(vm, task->trace_id), vm.now(),
                      known ? trace_id(vm, known->trace_id) : 0, 0);
  }
  if (!task->waits_for->is_empty()) {
    Owned waited_for = task->waits_for;
    if (TRY(cancel_future(vm, waited_for, message))) return true;
  }
  task->must_cancel = true;
  task->cancel_message = Owned(message);
  return true;
}

Ref<Str> task_name(Vm& vm, Task* task) {
  if (task->name->is_small_int()) {
    Ref<Str> text = str_from_pieces(vm.heap, {"Task-", task->name->as_int()});
    task->name = Owned(text);
    return text;
  }
  return Ref<Str>(static_cast<Str*>(task->name->object()));
}

void register_task(Vm& vm, Task* task) {
  if (task->registered) return;
  AsyncState& state = async_state(vm);
  task->registered = true;
  task->previous = nullptr;
  task->next = state.tasks;
  if (state.tasks) state.tasks->previous = task;
  state.tasks = task;
}

void unregister_task(Task* task) {
  if (!task->registered) return;
  task->registered = false;
  if (task->next) task->next->previous = task->previous;
  if (task->previous)
    task->previous->next = task->next;
  else if (HeapHooks* hooks = task->type->heap->hooks)
    async_state(*static_cast<Vm*>(hooks)).tasks = task->next;
}

Result<Owned> loop_of_future(Vm& vm, Value future) {
  if (is_plain_future(vm, future)) return static_cast<Future*>(future.object())->loop;
  Owned get_loop = TRY(vm.find_attribute(future, vm.names.get_loop));
  if (!get_loop->is_removed()) return vm.call(get_loop);
  return vm.get_attribute(future, "_loop");
}

Result<bool> cancel_future(Vm& vm, Value future, Value message) {
  if (Future* native = is_plain_future(vm, future) ? as_future(future) : nullptr) {
    if (native->type == vm.types.task) return task_cancel(vm, static_cast<Task*>(native), message);
    if (native->type == vm.types.gathering_future)
      return gather_cancel(vm, static_cast<GatheringFuture*>(native), message);
    return future_cancel(vm, native, message);
  }
  Owned cancel = TRY(vm.get_attribute(future, vm.names.cancel));
  const Value names[] = {Value(vm.names.msg)}, values[] = {message.is_empty() ? Value::none() : message};
  Owned answer = TRY(vm.call(cancel, {}, {names, values}));
  return vm.truth(answer);
}

}  // namespace fermata
