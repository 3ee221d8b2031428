#include "async/future.h"

#include <cstdlib>
#include <new>

#include "async/event_loop.h"
#include "async/gather.h"
#include "async/task.h"
#include "objects/attributes.h"
#include "objects/type_name.h"
#include "vm/observer.h"

namespace fermata {
namespace {

FutureCallback* more_place(Vm& vm, Future* future) {
  if (future->more_count == future->more_capacity) {
    uint32_t capacity = future->more_capacity ? future->more_capacity * 2 : 2;
    // The entries are pointers that may be moved as bytes.
    void* grown = std::realloc(static_cast<void*>(future->more), capacity * sizeof(FutureCallback));
    CHECK(grown != nullptr);
    vm.heap.account(int64_t{capacity - future->more_capacity} * static_cast<int64_t>(sizeof(FutureCallback)));
    future->more = static_cast<FutureCallback*>(grown);
    future->more_capacity = capacity;
  }
  return ::new (static_cast<void*>(future->more + future->more_count++)) FutureCallback();
}

Result<void> schedule(Vm& vm, Future* future, FutureCallback callback) {
  if (EventLoop* loop = quick_loop(vm, future->loop)) {
    // Futures of a closed loop may end, but nobody will be told.
    if (loop->closed) return vm.runtime_error({"Event loop is closed"});
    TRY(loop_check_thread(vm, loop));
    if (!callback.context && is_task(callback.function)) {
      loop_push(vm, loop, {Ready::Kind::Wake, std::move(callback.function), Owned(Value(future)), {}});
      return {};
    }
    if (!loop->debug || !callback.context) {
      loop_push(
          vm, loop,
          {Ready::Kind::Callback, std::move(callback.function), Owned(Value(future)), std::move(callback.context)});
      return {};
    }
  }
  Owned function = callable_of(vm, callback);
  Owned context = callback.context ? Owned(callback.context) : Owned(copy_current_context(vm));
  if (!callback.context && is_task(callback.function))
    context = static_cast<Task*>(callback.function->object())->context;
  Owned call_soon = TRY(vm.get_attribute(future->loop, vm.names.call_soon));
  const Value args[] = {function.get(), Value(future)}, names[] = {Value(vm.names.context)}, values[] = {context};
  TRY(vm.call(call_soon, args, {names, values}));
  return {};
}

// Tells everybody who waits, in the order in which they came.
Result<void> schedule_callbacks(Vm& vm, Future* future) {
  if (vm.observer)
    vm.observer->emit(TraceKind::FutureDone, trace_ending(future), trace_id(vm, future->trace_id), vm.now(), 0, 0);
  if (future->timed) {
    future->timed = false;
    if (EventLoop* loop = as_event_loop(future->loop)) ++loop->dead_timers;
  }
  if (future->first.function->is_empty()) return {};
  FutureCallback first = std::move(future->first);
  FutureCallback* more = std::exchange(future->more, nullptr);
  uint32_t count = std::exchange(future->more_count, 0), capacity = std::exchange(future->more_capacity, 0);
  Result<void> result = schedule(vm, future, std::move(first));
  for (uint32_t i = 0; i < count; ++i) {
    if (!result.is_raised()) result = schedule(vm, future, std::move(more[i]));
    more[i].~FutureCallback();
  }
  std::free(static_cast<void*>(more));
  vm.heap.account(-int64_t{capacity} * static_cast<int64_t>(sizeof(FutureCallback)));
  return result;
}

Result<void> call_exception_handler(Vm& vm, Future* future, Ref<Dict> context) {
  if (!future->source_traceback->is_empty())
    dict_set(vm.heap, context, vm.intern("source_traceback"), future->source_traceback);
  Owned loop = future->loop;
  if (loop->is_empty()) return {};
  TRY(vm.call_method(loop, vm.names.call_exception_handler, {Value(context.get())}));
  return {};
}

}  // namespace

bool is_plain_future(const Vm& vm, Value value) {
  if (!value.is_object()) return false;
  const Type* type = value.object()->type;
  return type == vm.types.task || type == vm.types.future || type == vm.types.gathering_future;
}

Ref<Future> new_future(Vm& vm, Type* type, Value loop) {
  Ref<Future> future = vm.heap.make<Future>(type);
  attributes_at(future.get(), type->attributes_offset)->shape = Ref<Shape>(type->root_shape).leak();
  future->loop = Owned(loop);
  future->refs |= Object::kFinalized;
  return future;
}

Result<void> future_init(Vm& vm, Future* future, Value loop) {
  if (loop.is_none()) {
    Owned get_event_loop = TRY(library_function(vm, "asyncio.events", "get_event_loop"));
    future->loop = TRY(vm.call(get_event_loop));
  } else {
    future->loop = Owned(loop);
  }
  bool debug = false;
  if (EventLoop* native = as_event_loop(future->loop)) {
    debug = native->debug;
  } else {
    Owned answer = TRY(vm.call_method(future->loop, vm.names.get_debug));
    debug = TRY(vm.truth(answer));
  }
  if (debug) future->source_traceback = TRY(creation_stack(vm));
  update_finalizer(future);
  return {};
}

Result<void> check_initialized(Vm& vm, Future* future) {
  if (future->loop->is_empty()) return vm.runtime_error({"Future object is not initialized."});
  return {};
}

void update_finalizer(Future* future) {
  if (future->type->has(kPythonClass)) return;  // it may have a `__del__`
  bool complains = future->log_traceback;
  if (future->type->has(kTaskSubclass) && !future->is_done())
    complains |= static_cast<Task*>(future)->log_destroy_pending;
  future->refs = complains ? future->refs & ~Object::kFinalized : future->refs | Object::kFinalized;
}

uint8_t trace_ending(const Future* future) {
  if (future->state == FutureState::Pending) return 0;
  if (future->state == FutureState::Cancelled) return 3;
  return future->failed ? 2 : 1;
}

Result<void> future_set_result(Vm& vm, Future* future, Value result) {
  future->outcome = Owned(result);
  future->state = FutureState::Finished;
  return schedule_callbacks(vm, future);
}

Result<void> future_set_exception(Vm& vm, Future* future, Value given) {
  Owned exception(given);
  if (Type* type = cast_if<Type>(given, kTypeSubclass)) {
    if (type->has(kExceptionSubclass)) exception = TRY(vm.call(given));
  }
  if (!vm.type_of(exception)->has(kExceptionSubclass)) return vm.type_error({"invalid exception object"});
  if (is_subtype(vm.type_of(exception), vm.exceptions.StopIteration)) {
    Owned error =
        vm.make_exception(vm.exceptions.RuntimeError,
                          {"StopIteration interacts badly with generators and cannot be raised into a Future"});
    Exception* made = static_cast<Exception*>(error->object());
    made->cause = Ref<Object>(exception->object());
    made->context = made->cause;
    made->suppress_context = true;
    exception = std::move(error);
  }
  future->traceback = static_cast<Exception*>(exception->object())->traceback;
  future->outcome = std::move(exception);
  future->failed = true;
  future->state = FutureState::Finished;
  future->log_traceback = true;
  Result<void> result = schedule_callbacks(vm, future);
  update_finalizer(future);
  return result;
}

Result<void> future_set_cancelled(Vm& vm, Future* future, Value message) {
  future->state = FutureState::Cancelled;
  future->cancel_message = Owned(message);
  return schedule_callbacks(vm, future);
}

Result<bool> future_cancel(Vm& vm, Future* future, Value message) {
  future->log_traceback = false;
  update_finalizer(future);
  if (future->is_done()) return false;
  TRY(future_set_cancelled(vm, future, message));
  return true;
}

Owned make_cancelled_error(Vm& vm, Future* future) {
  if (!future->cancelled_error->is_empty()) return std::move(future->cancelled_error);
  Value message = future->cancel_message;
  Ref<Tuple> args = message.is_empty() || message.is_none() ? vm.tuple({}) : vm.tuple({message});
  return new_async_error(vm, async_state(vm).cancelled_error, std::move(args));
}

namespace {
void exception_was_asked_for(Future* future) {
  future->log_traceback = false;
  update_finalizer(future);
}
}  // namespace

Owned future_error(Vm& vm, Future* future) {
  if (future->state == FutureState::Cancelled) {
    // It is raised here, for whoever waits: its context is what is handled around the loop.
    (void)vm.raise(make_cancelled_error(vm, future));
    return vm.take_pending();
  }
  if (!future->failed) return Owned::none();
  exception_was_asked_for(future);
  static_cast<Exception*>(future->outcome->object())->traceback = future->traceback;
  return future->outcome;
}

Result<Owned> future_result(Vm& vm, Future* future) {
  if (future->loop->is_empty()) return raise_invalid_state(vm, "Future object is not initialized.");
  if (future->state == FutureState::Pending) return raise_invalid_state(vm, "Result is not set.");
  Owned error = future_error(vm, future);
  if (!error->is_none()) return vm.raise(std::move(error));
  return future->outcome;
}

Result<Owned> future_exception(Vm& vm, Future* future) {
  if (future->loop->is_empty()) return raise_invalid_state(vm, "Future object is not initialized.");
  if (future->state == FutureState::Cancelled) return vm.raise(make_cancelled_error(vm, future));
  if (future->state == FutureState::Pending) return raise_invalid_state(vm, "Exception is not set.");
  exception_was_asked_for(future);
  return future->failed ? future->outcome : Owned::none();
}

Result<void> future_add_callback(Vm& vm, Future* future, Value function, Context* context) {
  FutureCallback callback{Owned(function), Ref<Context>(context)};
  if (future->is_done()) return schedule(vm, future, std::move(callback));
  if (future->first.function->is_empty())
    future->first = std::move(callback);
  else
    *more_place(vm, future) = std::move(callback);
  return {};
}

int64_t future_remove_callbacks(Future* future, std::span<const Owned> functions) {
  auto goes = [&](const FutureCallback& callback) {
    if (!callback.context) return false;
    for (const Owned& function : functions)
      if (callback.function.get() == function.get()) return true;
    return false;
  };
  // Let go at the end: that may run Python.
  std::vector<FutureCallback> removed;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < future->more_count; ++i) {
    FutureCallback callback = std::move(future->more[i]);
    if (goes(callback))
      removed.push_back(std::move(callback));
    else
      future->more[kept++] = std::move(callback);
  }
  for (uint32_t i = kept; i < future->more_count; ++i) future->more[i].~FutureCallback();
  future->more_count = kept;
  if (!future->first.function->is_empty() && goes(future->first)) {
    removed.push_back(std::move(future->first));
    if (kept > 0) {
      future->first = std::move(future->more[0]);
      for (uint32_t i = 1; i < kept; ++i) future->more[i - 1] = std::move(future->more[i]);
      future->more[--future->more_count].~FutureCallback();
    }
  }
  return static_cast<int64_t>(removed.size());
}

Owned callable_of(Vm& vm, const FutureCallback& callback) {
  if (callback.context) return callback.function;
  if (is_task(callback.function)) return task_wakeup_method(vm, static_cast<Task*>(callback.function->object()));
  return gather_child_method(vm, static_cast<GatheringFuture*>(callback.function->object()));
}

Result<void> awaited_by_add(Vm& vm, Future* future, Value waiter) {
  if (future->awaited_by->is_empty()) {
    future->awaited_by = Owned(waiter);
    return {};
  }
  if (as_future(future->awaited_by)) {
    if (future->awaited_by.get() == waiter) return {};
    Ref<Set> set = new_set_like(vm.heap, vm.types.set);
    TRY(vm.set_add(set, future->awaited_by));
    future->awaited_by = Owned(std::move(set));
  }
  TRY(vm.set_add(static_cast<Set*>(future->awaited_by->object()), waiter));
  return {};
}

Result<void> awaited_by_discard(Vm& vm, Future* future, Value waiter) {
  if (future->awaited_by.get() == waiter) {
    future->awaited_by = Owned();
  } else if (!future->awaited_by->is_empty() && !as_future(future->awaited_by)) {
    Ref<Set> set(static_cast<Set*>(future->awaited_by->object()));
    int32_t entry = TRY(vm.set_entry(set, waiter));
    if (entry >= 0) dict_remove_at(vm.heap, set, entry);
  }
  return {};
}

Result<Owned> future_send(Vm& vm, Object* self, Value, bool& finished) {
  Future* future = static_cast<Future*>(self);
  if (!future->is_done()) {
    TRY(check_initialized(vm, future));
    if (future->blocking) return vm.runtime_error({"await wasn't used with future"});
    future->blocking = true;
    return Owned(Value(self));
  }
  finished = true;
  return future_result(vm, future);
}

Result<void> prepare_future(Vm&, Type* type) {
  type->value_capacity = 0;
  return {};
}

void future_traverse(Object* object, Visitor& visit) {
  Future* future = static_cast<Future*>(object);
  visit(future->loop);
  visit(future->outcome);
  for_each_callback(future, [&](const FutureCallback& callback) {
    visit(callback.function);
    visit(callback.context);
  });
  visit(future->cancel_message);
  visit(future->cancelled_error);
  visit(future->source_traceback);
  visit(future->awaited_by);
  visit(future->traceback);
}

void future_clear(Object* object) {
  Future* future = static_cast<Future*>(object);
  FutureCallback* more = std::exchange(future->more, nullptr);
  uint32_t count = std::exchange(future->more_count, 0);
  int64_t bytes = int64_t{std::exchange(future->more_capacity, 0)} * static_cast<int64_t>(sizeof(FutureCallback));
  for (uint32_t i = 0; i < count; ++i) more[i].~FutureCallback();
  std::free(static_cast<void*>(more));
  future->type->heap->account(-bytes);
  future->first.function = Owned();
  future->first.context = nullptr;
  future->cancel_message = Owned();
  future->cancelled_error = Owned();
  future->source_traceback = Owned();
  future->awaited_by = Owned();
  future->traceback = nullptr;
  future->outcome = Owned();
  future->loop = Owned();
}

// Runs while the object is whole, before it goes.
void future_finalize(Object* object) {
  Future* future = static_cast<Future*>(object);
  Vm& vm = *static_cast<Vm*>(object->type->heap->hooks);
  Result<void> told;
  if (future->type->has(kTaskSubclass) && !future->is_done() && static_cast<Task*>(future)->log_destroy_pending) {
    Ref<Dict> context = new_dict(vm.heap);
    dict_set(vm.heap, context, vm.intern("task"), Value(object));
    dict_set(vm.heap, context, vm.intern("message"), Value(vm.str_of("Task was destroyed but it is pending!").get()));
    told = call_exception_handler(vm, future, std::move(context));
  }
  if (!told.is_raised() && future->log_traceback) {
    future->log_traceback = false;
    Ref<Dict> context = new_dict(vm.heap);
    Ref<Str> message = str_from_pieces(vm.heap, {plain_name(future->type), " exception was never retrieved"});
    dict_set(vm.heap, context, vm.intern("message"), Value(message.get()));
    dict_set(vm.heap, context, vm.intern("exception"), future->outcome);
    dict_set(vm.heap, context, vm.intern("future"), Value(object));
    told = call_exception_handler(vm, future, std::move(context));
  }
  if (told.is_raised()) vm.report_unraisable("Exception ignored while finalizing future ", Value(object));
}

}  // namespace fermata
