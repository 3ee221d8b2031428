// The module _asyncio: futures, tasks, handles, the loop's native base, and the functions about the running loop and
// its tasks on which lib/asyncio stands.
#include "async/event_loop.h"
#include "async/gather.h"
#include "async/task.h"
#include "builtins/deque.h"
#include "vm/generator.h"

namespace fermata {
namespace {

// -- the running loop

Result<Owned> running_loop(Vm& vm) {
  if (vm.fiber->running_loop->is_empty()) return vm.runtime_error({"no running event loop"});
  return vm.fiber->running_loop;
}
Result<Owned> get_running_loop(Vm& vm, Args) {
  return running_loop(vm);
}
Result<Owned> get_running_loop_or_none(Vm& vm, Args) {
  return vm.fiber->running_loop->is_empty() ? Owned::none() : vm.fiber->running_loop;
}
Result<Owned> set_running_loop(Vm& vm, Args args) {
  vm.fiber->running_loop = args[0].is_none() ? Owned() : Owned(args[0]);
  return Owned::none();
}
Result<Owned> get_event_loop(Vm& vm, Args) {
  if (!vm.fiber->running_loop->is_empty()) return vm.fiber->running_loop;
  Owned function = TRY(library_function(vm, "asyncio.events", "get_event_loop"));
  return vm.start_call(function, {});
}

// -- tasks of a loop

Result<Owned> current_task_function(Vm& vm, Args args) {
  Owned loop = args[0].is_none() ? TRY(running_loop(vm)) : Owned(args[0]);
  return current_task(vm, loop);
}

Result<Owned> all_tasks(Vm& vm, Args args) {
  Owned loop = args[0].is_none() ? TRY(running_loop(vm)) : Owned(args[0]);
  std::vector<Owned> found;
  for (Task* task = async_state(vm).tasks; task; task = task->next)
    if (task->loop.get() == loop.get() && !task->is_done()) found.emplace_back(Value(task));
  Ref<Set> tasks = new_set_like(vm.heap, vm.types.set);
  for (const Owned& task : found) TRY(vm.set_add(tasks, task));
  if (Owned foreign = async_state(vm).foreign_tasks; !foreign->is_empty()) {
    Ref<List> others = TRY(vm.to_list(foreign));
    for (Value task : others->span()) {
      Owned its_loop = TRY(loop_of_future(vm, task)), done = TRY(vm.call_method(task, vm.intern("done")));
      if (its_loop.get() == loop.get() && !TRY(vm.truth(done))) TRY(vm.set_add(tasks, task));
    }
  }
  return Owned(std::move(tasks));
}

Result<Owned> register_any_task(Vm& vm, Args args) {
  if (Task* task = as_task(args[0])) {
    register_task(vm, task);
    return Owned::none();
  }
  AsyncState& state = async_state(vm);
  if (state.foreign_tasks->is_empty()) {
    Owned weak_set = TRY(library_function(vm, "weakref", "WeakSet"));
    Owned made = TRY(vm.call(weak_set));
    state.foreign_tasks = std::move(made);
  }
  TRY(vm.call_method(state.foreign_tasks, vm.names.add, {args[0]}));
  return Owned::none();
}
Result<Owned> unregister_any_task(Vm& vm, Args args) {
  if (Task* task = as_task(args[0]))
    unregister_task(task);
  else if (Owned foreign = async_state(vm).foreign_tasks; !foreign->is_empty())
    TRY(vm.call_method(foreign, vm.intern("discard"), {args[0]}));
  return Owned::none();
}

Result<Owned> enter_task_function(Vm& vm, Args args) {
  TRY(enter_task(vm, args[0], args[1]));
  return Owned::none();
}
Result<Owned> leave_task_function(Vm& vm, Args args) {
  TRY(leave_task(vm, args[0], args[1]));
  return Owned::none();
}
Result<Owned> swap_current_task(Vm& vm, Args args) {
  Owned before = TRY(current_task(vm, args[0]));
  TRY(set_current_task(vm, args[0], args[1]));
  return before;
}

// -- who awaits whom

Result<Owned> add_to_awaited_by(Vm& vm, Args args) {
  Future* future = as_future(args[0]);
  if (future && as_future(args[1])) TRY(awaited_by_add(vm, future, args[1]));
  return Owned::none();
}
Result<Owned> discard_from_awaited_by(Vm& vm, Args args) {
  Future* future = as_future(args[0]);
  if (future && as_future(args[1])) TRY(awaited_by_discard(vm, future, args[1]));
  return Owned::none();
}

// -- the inner workings of asyncio/tasks.py

// Decorator of sleep().
Result<Owned> native_sleep(Vm& vm, Args args) {
  Function* function = cast_exact<Function>(args[0], vm.types.function);
  if (!function) return vm.type_error({"expected a function, got ", vm.type_of(args[0])});
  function->code->flags |= kNativeBody;
  return Owned(args[0]);
}
// A future for somebody who waits for `bound`: a lock, a queue or the like, which belongs to the first loop that it is
// waited for on.
Result<Owned> new_waiter(Vm& vm, Args args) {
  Owned loop = TRY(running_loop(vm));
  Str* name = vm.intern("_loop");
  Owned bound_to = TRY(vm.get_attribute(args[0], name));
  if (bound_to->is_none())
    TRY(vm.set_attribute(args[0], name, loop));
  else if (!(bound_to.get() == loop.get()))
    return vm.runtime_error({TRY(vm.repr(args[0])), " is bound to a different event loop"});
  return loop_create_future(vm, loop);
}

// The first of the deque's futures that nobody has ended yet is ended; those before it go.
Result<Owned> wake_next(Vm& vm, Args args) {
  if (vm.type_of(args[0]) != vm.types.deque) return vm.type_error({"expected a deque, got ", vm.type_of(args[0])});
  for (;;) {
    Owned waiter = deque_take_first(args[0]);
    if (waiter->is_empty()) return Owned::none();
    if (is_plain_future(vm, waiter)) {
      Future* future = static_cast<Future*>(waiter->object());
      if (future->is_done()) continue;
      TRY(future_set_result(vm, future, Value::none()));
      return Owned::none();
    }
    Owned done = TRY(vm.call_method(waiter, vm.intern("done")));
    if (TRY(vm.truth(done))) continue;
    return vm.start_call_method(waiter, vm.intern("set_result"), {Value::none()});
  }
}

// Whether a future of the deque (or None) was not cancelled.
Result<Owned> anybody_waits(Vm& vm, Args args) {
  if (args[0].is_none()) return Owned::boolean(false);
  if (vm.type_of(args[0]) != vm.types.deque) return vm.type_error({"expected a deque, got ", vm.type_of(args[0])});
  for (uint32_t i = 0;; ++i) {
    Owned waiter(deque_item(args[0], i));
    if (waiter->is_empty()) return Owned::boolean(false);
    if (is_plain_future(vm, waiter)) {
      if (static_cast<Future*>(waiter->object())->state != FutureState::Cancelled) return Owned::boolean(true);
      continue;
    }
    Owned cancelled = TRY(vm.call_method(waiter, vm.intern("cancelled")));
    if (!TRY(vm.truth(cancelled))) return Owned::boolean(true);
  }
}

Result<Owned> gather_function(Vm& vm, Args args) {
  Tuple* awaitables = cast_exact<Tuple>(args[0], vm.types.tuple);
  if (!awaitables) return vm.type_error({"expected a tuple, got ", vm.type_of(args[0])});
  return gather(vm, awaitables, TRY(vm.truth(args[1])));
}

const NativeRow kFunctions[] = {
    {"get_running_loop()", get_running_loop},
    {"_get_running_loop()", get_running_loop_or_none},
    {"_set_running_loop(loop, /)", set_running_loop},
    {"get_event_loop()", get_event_loop},
    {"current_task(loop=None)", current_task_function},
    {"all_tasks(loop=None)", all_tasks},
    {"_register_task(task)", register_any_task},
    {"_unregister_task(task)", unregister_any_task},
    {"_register_eager_task(task)", register_any_task},
    {"_unregister_eager_task(task)", unregister_any_task},
    {"_enter_task(loop, task)", enter_task_function},
    {"_leave_task(loop, task)", leave_task_function},
    {"_swap_current_task(loop, task)", swap_current_task},
    {"future_add_to_awaited_by(fut, waiter, /)", add_to_awaited_by},
    {"future_discard_from_awaited_by(fut, waiter, /)", discard_from_awaited_by},
    {"_native_sleep(function, /)", native_sleep},
    {"_new_waiter(bound, /)", new_waiter},
    {"_wake_next(waiters, /)", wake_next},
    {"_anybody_waits(waiters, /)", anybody_waits},
    {"_gather(awaitables, return_exceptions, /)", gather_function},
};

Result<void> prepare(Vm& vm, Module* module) {
  Ref<AsyncState> state = vm.heap.make<AsyncState>(vm.types.async_state);
  state->current_tasks = new_dict(vm.heap);
  auto exception = [&](const char* name) -> Result<Ref<Type>> {
    Owned type = TRY(library_function(vm, "asyncio.exceptions", name));
    return Ref<Type>(static_cast<Type*>(type->object()));
  };
  state->cancelled_error = TRY(exception("CancelledError"));
  state->invalid_state_error = TRY(exception("InvalidStateError"));
  vm.async_state = std::move(state);
  struct Named {
    const char* name;
    Type* type;
  };
  const Named types[] = {{"Future", vm.types.future},
                         {"Task", vm.types.task},
                         {"_GatheringFuture", vm.types.gathering_future},
                         {"Handle", vm.types.handle},
                         {"TimerHandle", vm.types.timer_handle},
                         {"_ThreadSafeHandle", vm.types.thread_safe_handle},
                         {"Loop", vm.types.event_loop}};
  for (const Named& named : types) vm.add_to_module(module, named.name, Value(named.type));
  return {};
}

}  // namespace

extern const ModuleSpec asyncio_module;
const ModuleSpec asyncio_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
