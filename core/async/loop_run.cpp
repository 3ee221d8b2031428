// Running the loop: a frame on the fiber's stack. Whatever an entry pushes runs above it, so the interpreter may leave
// at any instruction; while nothing is ready the fiber is parked.
#include <limits>

#include "async/gather.h"
#include "async/handle.h"
#include "async/task.h"
#include "vm/observer.h"

namespace fermata {
namespace {

using Phase = EventLoop::Phase;

bool goes_on(const Result<Owned>& answer) {
  return !answer.is_raised() && (answer.peek()->is_pushed() || answer.peek()->is_parked());
}

// -- an entry's context and name

Result<void> enter_context(Vm& vm, EventLoop* loop, Context* context) {
  if (context->entered)
    return vm.runtime_error({"cannot enter context: ", TRY(vm.repr(Value(context))), " is already entered"});
  context->entered = true;
  loop->in_context = true;
  loop->context_before = std::exchange(vm.fiber->context, Owned(Value(context)));
  return {};
}

void leave_context(Vm& vm, EventLoop* loop) {
  if (!std::exchange(loop->in_context, false)) return;
  static_cast<Context*>(vm.fiber->context->object())->entered = false;
  vm.fiber->context = std::move(loop->context_before);
}

std::string callback_name(Vm& vm, Value callback) {
  Result<Owned> name = vm.find_attribute(callback, vm.names.__qualname__);
  if (name.is_raised()) (void)vm.take_pending();
  Str* text = name.is_raised() ? nullptr : cast_if<Str>(name.peek().get(), kStrSubclass);
  return to_utf8(text ? text : vm.type_of(callback)->qualified_name.get());
}

void trace_callback(Vm& vm, EventLoop* loop, Value callback, uint32_t id) {
  loop->running_id = id;
  vm.observer->emit(TraceKind::CallbackBegin, 0, id, vm.now(), vm.observer->name(callback_name(vm, callback)), 0);
}

// -- running one entry

Result<Owned> start_handle(Vm& vm, EventLoop* loop, Handle* handle) {
  if (vm.observer) {
    Owned callback = handle->callback;
    trace_callback(vm, loop, callback, trace_id(vm, handle->trace_id));
  }
  if (loop->debug) loop->current_handle = Owned(Value(handle));
  Tuple* args = cast_exact<Tuple>(handle->args, vm.types.tuple);
  if (vm.type_of(handle->context) != vm.types.context || !args) {
    Ref<List> all = new_list(vm.heap);
    list_append(vm.heap, all, handle->callback);
    TRY(vm.extend_list(all, handle->args));
    Owned run = TRY(vm.get_attribute(handle->context, "run"));
    return vm.start_call(run, all->span());
  }
  TRY(enter_context(vm, loop, static_cast<Context*>(handle->context->object())));
  Owned callback = handle->callback;
  Ref<Tuple> kept(args);
  return vm.start_call(callback, kept->span());
}

Result<Owned> start_running(Vm& vm, EventLoop* loop) {
  Ready& entry = loop->running;
  switch (entry.kind) {
    case Ready::Kind::Step:
    case Ready::Kind::Wake: {
      Task* task = static_cast<Task*>(entry.target->object());
      TRY(enter_context(vm, loop, task->context));
      Owned error =
          entry.kind == Ready::Kind::Step ? std::move(entry.argument) : TRY(task_wake_error(vm, task, entry.argument));
      return task_start_step(vm, task, std::move(error));
    }
    case Ready::Kind::Callback:
      if (!entry.context) {
        TRY(gather_child_done(vm, static_cast<GatheringFuture*>(entry.target->object()), entry.argument));
        return Owned::none();
      }
      if (vm.observer) trace_callback(vm, loop, entry.target, ++async_state(vm).trace_count);
      TRY(enter_context(vm, loop, entry.context));
      return vm.start_call(entry.target, {entry.argument.get()});
    case Ready::Kind::Handle: return start_handle(vm, loop, static_cast<Handle*>(entry.target->object()));
    case Ready::Kind::Sleeper: {
      Future* future = static_cast<Future*>(entry.target->object());
      if (!future->is_done()) TRY(future_set_result(vm, future, Value::none()));
      return Owned::none();
    }
  }
  __builtin_unreachable();
}

// -- what an entry leaves behind

// The entry as the Handle that CPython would have had for it.
Result<Owned> handle_of_entry(Vm& vm, EventLoop* loop) {
  Ready& entry = loop->running;
  if (entry.kind == Ready::Kind::Handle) return entry.target;
  Owned callback = entry.target, context = entry.context;
  Ref<Tuple> args = vm.tuple({entry.argument.get()});
  if (Task* task = as_task(entry.target)) {
    callback = task_wakeup_method(vm, task);
    context = task->context;
    if (entry.kind == Ready::Kind::Step) args = vm.tuple({});
  } else if (!entry.context) {
    return Owned::none();
  }
  return Owned(TRY(new_handle(vm, callback, Value(args.get()), Value(loop), context)));
}

bool is_fatal(Vm& vm) {
  return vm.pending_is(vm.exceptions.KeyboardInterrupt) || vm.pending_is(vm.exceptions.SystemExit);
}

// Debug mode: an entry that took long is worth a warning.
Result<void> check_duration(Vm& vm, EventLoop* loop) {
  double taken = vm.now() - loop->running_since;
  Owned limit = TRY(vm.get_attribute(Value(loop), "slow_callback_duration"));
  if (!TRY(vm.compare_bool(Comparison::GreaterEqual, Value::real(taken), limit))) return {};
  Owned what = loop->running.target;
  if (!is_task(what)) what = TRY(handle_of_entry(vm, loop));
  Owned report = TRY(library_function(vm, "asyncio.base_events", "_report_slow"));
  TRY(vm.call(report, {what.get(), Value::real(taken)}));
  return {};
}

Result<Owned> finish_entry(Vm& vm, EventLoop* loop) {
  if (loop->phase == Phase::Report) vm.top()->handled = Owned();
  loop->phase = Phase::Free;
  Result<void> checked;
  if (std::exchange(loop->is_timed, false)) {
    checked = check_duration(vm, loop);
    loop->current_handle = Owned();
  }
  Ready done = std::move(loop->running);
  if (checked.is_raised()) return Raised{};
  return Owned::none();
}

// The entry has run to its end, `raised` or not. Pushed: the exception handler runs.
Result<Owned> end_entry(Vm& vm, EventLoop* loop, bool raised) {
  leave_context(vm, loop);
  if (loop->running_id != 0) {
    if (vm.observer) vm.observer->emit(TraceKind::CallbackEnd, 0, loop->running_id, vm.now(), 0, 0);
    loop->running_id = 0;
  }
  if (raised) {
    if (is_fatal(vm)) return Raised{};
    Owned error = vm.take_pending();
    Owned handle = TRY(handle_of_entry(vm, loop));
    loop->phase = Phase::Report;
    Owned report = TRY(library_function(vm, "asyncio.base_events", "_report_failure"));
    // What the exception handler raises itself was raised while this was being handled.
    vm.top()->handled = error;
    Owned answer = TRY(vm.start_call(report, {Value(loop), handle.get(), error.get()}));
    if (answer->is_pushed() || answer->is_parked()) return answer;
  }
  return finish_entry(vm, loop);
}

Result<Owned> start_entry(Vm& vm, EventLoop* loop) {
  --loop->left_in_turn;
  loop->running = loop_pop(loop);
  if (loop->running.kind == Ready::Kind::Handle && static_cast<Handle*>(loop->running.target->object())->cancelled) {
    Ready dropped = std::move(loop->running);
    return Owned::none();
  }
  loop->phase = Phase::Entry;
  if (loop->debug) {
    loop->is_timed = true;
    loop->running_since = vm.now();
  }
  Result<Owned> answer = start_running(vm, loop);
  if (goes_on(answer)) return answer;
  return end_entry(vm, loop, answer.is_raised());
}

// What a callback or a task's step pushed has come to its end.
Result<Owned> continue_entry(Vm& vm, EventLoop* loop, Outcome outcome, Value value) {
  bool raised = outcome == Outcome::Raised;
  if (Task* task = as_task(loop->running.target))
    raised = task_end_step(vm, task, outcome, value).is_raised();
  else if (outcome == Outcome::Completed)
    raised = (vm.stop_iteration(value), true);
  return end_entry(vm, loop, raised);
}

// -- turns. A turn takes in answers of the host, then sockets that are ready, then timers that are due; the entries
// that are ready then belong to it.

Result<Owned> begin_entries(Vm& vm, EventLoop* loop) {
  loop->phase = Phase::Free;
  loop_take_ready_sockets(vm, loop);
  loop_take_due_timers(vm, loop);
  loop->left_in_turn = loop->ready_count;
  loop->in_turn = true;
  return Owned::none();
}

Result<Owned> take_answers(Vm& vm, EventLoop* loop) {
  if (loop->inbox) {
    if (Ref<List> answers = inbox_take(vm, loop->inbox)) {
      loop->phase = Phase::Answers;
      Owned take = TRY(vm.get_attribute(Value(loop), "_take_answers"));
      Owned answer = TRY(vm.start_call(take, {Value(answers.get())}));
      if (answer->is_pushed() || answer->is_parked()) return answer;
    }
  }
  return begin_entries(vm, loop);
}

Result<Owned> begin_turn(Vm& vm, EventLoop* loop) {
  loop_drop_dead_timers(vm, loop);
  Inbox* inbox = loop_inbox(vm, loop);
  bool something = loop->ready_count > 0 || loop->stopping || inbox->answers->length > 0;
  if (something || loop_sockets_are_ready(loop)) return take_answers(vm, loop);
  // Without a timer and without an operation of the host this never ends: the runtime sees it and says so.
  if (vm.observer) vm.observer->emit(TraceKind::LoopIdle, 0, 0, vm.now(), 0, 0);
  loop->phase = Phase::Idle;
  loop_wait_for_sockets(loop, vm.fiber);
  bool stands = vm.virtual_time && inbox->awaited > 0;
  bool has_timer = loop->timer_count > 0 && !stands;
  return inbox_park(vm, inbox, has_timer ? loop->timers[0].when : std::numeric_limits<double>::infinity());
}

Result<Owned> go_on(Vm& vm, EventLoop* loop, Outcome outcome, Value value) {
  if (loop->phase == Phase::Entry) return continue_entry(vm, loop, outcome, value);
  if (outcome == Outcome::Raised) return Raised{};
  switch (loop->phase) {
    case Phase::Report: return finish_entry(vm, loop);
    case Phase::Idle: loop_wait_for_sockets(loop, nullptr); return take_answers(vm, loop);
    case Phase::Answers: return begin_entries(vm, loop);
    default: return Owned::none();
  }
}

void leave_loop(Vm& vm, EventLoop* loop) {
  leave_context(vm, loop);
  if (loop->inbox) loop->inbox->waiting = nullptr;
  loop_wait_for_sockets(loop, nullptr);
  loop->is_running = loop->stopping = loop->in_turn = false;
  loop->left_in_turn = 0;
  loop->phase = Phase::Free;
  loop->is_timed = false;
  loop->current_handle = Owned();
  loop->runs_on = nullptr;
  vm.fiber->running_loop = Owned();
  Ready dropped = std::move(loop->running);
}

// state: loop
Result<Owned> run_frame(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  EventLoop* loop = static_cast<EventLoop*>(frame.state[0].object());
  Result<Owned> answer = Owned::none();
  if (frame.step++ > 0) answer = go_on(vm, loop, outcome, value);
  for (;;) {
    if (answer.is_raised()) {
      leave_loop(vm, loop);
      return Raised{};
    }
    if (goes_on(answer)) return answer;
    if (loop->left_in_turn > 0) {
      answer = start_entry(vm, loop);
      continue;
    }
    if (loop->in_turn && loop->stopping) {
      leave_loop(vm, loop);
      return Owned::none();
    }
    answer = begin_turn(vm, loop);
  }
}
const NativeFrameBehaviour kRunFrame = {"event loop", run_frame};

}  // namespace

Result<Owned> loop_run(Vm& vm, EventLoop* loop) {
  loop->is_running = true;
  loop->runs_on = vm.fiber;
  vm.fiber->running_loop = Owned(Value(loop));
  return vm.start_native_frame(kRunFrame, {Value(loop)});
}

}  // namespace fermata
