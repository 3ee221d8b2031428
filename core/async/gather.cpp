// gather(): its children, of any kind of future, and what becomes of the future that stands for all of them.
#include "async/gather.h"

#include "async/event_loop.h"
#include "async/task.h"

namespace fermata {
namespace {

Result<Owned> child_done(Vm& vm, Args args) {
  TRY(gather_child_done(vm, args.self<GatheringFuture>(), args[1]));
  return Owned::none();
}
const NativeRow kChildDone = {"gather.<locals>._done_callback(self, future, /)", child_done};

// -- children of any kind

Result<bool> ask(Vm& vm, Value child, const char* method) {
  Owned answer = TRY(vm.call_method(child, vm.intern(method)));
  return vm.truth(answer);
}
Result<bool> is_done(Vm& vm, Value child) {
  if (is_plain_future(vm, child)) return static_cast<Future*>(child.object())->is_done();
  return ask(vm, child, "done");
}
Result<bool> is_cancelled(Vm& vm, Value child) {
  if (is_plain_future(vm, child)) return static_cast<Future*>(child.object())->state == FutureState::Cancelled;
  return ask(vm, child, "cancelled");
}
// The exception or None of a child that was not cancelled.
Result<Owned> exception_of(Vm& vm, Value child) {
  if (is_plain_future(vm, child)) return future_exception(vm, static_cast<Future*>(child.object()));
  return vm.call_method(child, vm.names.exception);
}
Result<Owned> cancelled_error_of(Vm& vm, Value child) {
  if (Future* native = as_future(child)) return make_cancelled_error(vm, native);
  return vm.call_method(child, vm.intern("_make_cancelled_error"));
}

// What stands for a child in the list of results.
Result<Owned> outcome_of(Vm& vm, Value child) {
  if (TRY(is_cancelled(vm, child))) {
    Owned message = TRY(vm.get_attribute(child, "_cancel_message"));
    if (message->is_none()) message = Owned(Value(vm.heap.empty_string()));
    return new_async_error(vm, async_state(vm).cancelled_error, vm.tuple({message.get()}));
  }
  Owned error = TRY(exception_of(vm, child));
  if (!error->is_none()) return error;
  if (is_plain_future(vm, child)) return static_cast<Future*>(child.object())->outcome;
  return vm.call_method(child, vm.names.result);
}

// The future for an awaitable, a new task unless it is one already.
Result<Owned> child_for(Vm& vm, Value awaitable, Owned& loop) {
  if (is_plain_future(vm, awaitable)) {
    Future* future = static_cast<Future*>(awaitable.object());
    if (!loop->is_empty() && !(future->loop.get() == loop.get()))
      return vm.value_error({"The future belongs to a different loop than the one specified as the loop argument"});
    if (loop->is_empty()) loop = future->loop;
    return Owned(awaitable);
  }
  if (vm.type_of(awaitable) == vm.types.coroutine) {
    if (loop->is_empty() && !vm.fiber->running_loop->is_empty()) loop = vm.fiber->running_loop;
    EventLoop* native = loop->is_empty() ? nullptr : quick_loop(vm, loop);
    if (native && native->task_factory->is_empty() && !has_own_create_task(vm, native) && !native->closed)
      return Owned(TRY(new_task(vm, loop, awaitable, {})));
  }
  Owned ensure_future = TRY(library_function(vm, "asyncio.tasks", "ensure_future"));
  Owned kept(awaitable);
  const Value args[] = {awaitable}, names[] = {Value(vm.names.loop)},
              values[] = {loop->is_empty() ? Value::none() : loop.get()};
  Owned future = TRY(vm.call(ensure_future, args, {names, values}));
  if (loop->is_empty()) loop = TRY(loop_of_future(vm, future));
  return future;
}

Result<void> set_no_destroy_message(Vm& vm, Value future) {
  if (Task* task = as_task(future)) {
    task->log_destroy_pending = false;
    update_finalizer(task);
    return {};
  }
  return vm.set_attribute(future, vm.intern("_log_destroy_pending"), Value::boolean(false));
}

// Makes the children and puts them into `outer`; those that are done already into `done`.
Result<void> adopt_children(Vm& vm, GatheringFuture* outer, Tuple* awaitables, List* done) {
  Ref<Tuple> children = new_tuple(vm.heap, awaitables->length);
  outer->children = children;
  Ref<Dict> known = new_dict(vm.heap);
  Owned caller = Owned::none();
  if (!vm.fiber->running_loop->is_empty()) caller = TRY(current_task(vm, vm.fiber->running_loop));
  if (Task* task = as_task(caller)) outer->caller = Ref<Task>(task);
  Owned loop = outer->loop;
  for (uint32_t i = 0; i < awaitables->length; ++i) {
    Value awaitable = awaitables->items()[i];
    Value before = TRY(vm.dict_get(known, awaitable));
    if (!before.is_empty()) {
      children->items()[i] = Owned(before).leak();
      continue;
    }
    Owned child = TRY(child_for(vm, awaitable, loop));
    if (outer->loop->is_empty()) outer->loop = loop;
    // The caller has no hold on a task made here, so its end unawaited is not worth a message.
    if (!(child.get() == awaitable)) TRY(set_no_destroy_message(vm, child));
    TRY(vm.dict_set(known, awaitable, child));
    children->items()[i] = Owned(child).leak();
    ++outer->distinct;
    if (TRY(is_done(vm, child))) {
      list_append(vm.heap, done, std::move(child));
      continue;
    }
    Future* native = as_future(child);
    if (native && outer->caller) TRY(awaited_by_add(vm, native, Value(outer->caller.get())));
    if (is_plain_future(vm, child)) {
      TRY(future_add_callback(vm, native, Value(outer), nullptr));
    } else {
      Owned add = TRY(vm.get_attribute(child, vm.names.add_done_callback));
      Owned callback = gather_child_method(vm, outer);
      TRY(vm.call(add, {callback.get()}));
    }
  }
  return {};
}

// The caller awaits those no more that still run.
[[gnu::noinline]] Result<void> leave_children(Vm& vm, GatheringFuture* outer) {
  Ref<Task> caller = std::exchange(outer->caller, nullptr);
  if (!caller) return {};
  for (Value child : outer->children->span())
    if (Future* native = as_future(child)) TRY(awaited_by_discard(vm, native, Value(caller.get())));
  return {};
}

Result<void> finish(Vm& vm, GatheringFuture* outer) {
  Ref<Tuple> children = outer->children;
  Ref<List> results = new_list(vm.heap, children->length);
  for (Value child : children->span()) {
    if (is_plain_future(vm, child) && static_cast<Future*>(child.object())->state == FutureState::Finished &&
        !static_cast<Future*>(child.object())->failed)
      list_append(vm.heap, results, static_cast<Future*>(child.object())->outcome);
    else
      list_append(vm.heap, results, TRY(outcome_of(vm, child)));
  }
  if (outer->cancel_requested) {
    // Even if every child ended well in spite of it. In CPython too it is the last child's, whichever ended last.
    Owned error = TRY(cancelled_error_of(vm, children->span().back()));
    return future_set_exception(vm, outer, error);
  }
  return future_set_result(vm, outer, Value(results.get()));
}

}  // namespace

Result<Owned> gather(Vm& vm, Tuple* awaitables, bool return_exceptions) {
  if (awaitables->length == 0) {
    Owned get_event_loop = TRY(library_function(vm, "asyncio.events", "get_event_loop"));
    Owned loop = TRY(vm.call(get_event_loop));
    Owned outer = TRY(vm.call_method(loop, vm.intern("create_future")));
    Ref<List> nothing = new_list(vm.heap);
    TRY(vm.call_method(outer, vm.intern("set_result"), {Value(nothing.get())}));
    return outer;
  }
  Ref<Future> made = new_future(vm, vm.types.gathering_future, Value());
  Ref<GatheringFuture> outer = Ref<GatheringFuture>::adopt(static_cast<GatheringFuture*>(made.leak()));
  outer->return_exceptions = return_exceptions;
  Ref<List> done = new_list(vm.heap);
  if (adopt_children(vm, outer, awaitables, done).is_raised()) {
    // Nobody will get the future: what its children end with concerns it no more.
    outer->state = FutureState::Cancelled;
    return Raised{};
  }
  if (EventLoop* native = as_event_loop(outer->loop); native && native->debug)
    outer->source_traceback = TRY(creation_stack(vm));
  // Tasks that an eager factory finished on the spot have no callback to come.
  for (Value child : done->span()) TRY(gather_child_done(vm, outer, child));
  return Owned(std::move(outer));
}

Result<void> gather_child_done(Vm& vm, GatheringFuture* outer, Value child) {
  Ref<GatheringFuture> kept(outer);
  ++outer->ended;
  if (Future* native = outer->caller ? as_future(child) : nullptr)
    TRY(awaited_by_discard(vm, native, Value(outer->caller.get())));
  if (outer->ended == outer->distinct) outer->caller = nullptr;
  bool cancelled = TRY(is_cancelled(vm, child));
  if (outer->is_done()) {
    // Nobody will ask any more: an exception counts as retrieved.
    if (!cancelled) TRY(exception_of(vm, child));
    return {};
  }
  if (!outer->return_exceptions) {
    Owned error = cancelled ? TRY(cancelled_error_of(vm, child)) : TRY(exception_of(vm, child));
    if (!error->is_none()) {
      TRY(leave_children(vm, outer));
      return future_set_exception(vm, outer, error);
    }
  }
  return outer->ended == outer->distinct ? finish(vm, outer) : Result<void>();
}

Result<bool> gather_cancel(Vm& vm, GatheringFuture* outer, Value message) {
  if (outer->is_done()) return false;
  Ref<Tuple> children = outer->children;
  bool accepted = false;
  for (Value child : children->span()) accepted |= TRY(cancel_future(vm, child, message));
  outer->cancel_requested |= accepted;
  return accepted;
}

Owned gather_child_method(Vm& vm, GatheringFuture* outer) {
  return hidden_method(vm, kChildDone, nullptr, Value(outer));
}

namespace {

Result<Owned> cancel(Vm& vm, Args args) {
  return Owned::boolean(TRY(gather_cancel(vm, args.self<GatheringFuture>(), args[1])));
}

void traverse(Object* object, Visitor& visit) {
  future_traverse(object, visit);
  visit(static_cast<GatheringFuture*>(object)->children);
  visit(static_cast<GatheringFuture*>(object)->caller);
}
void clear(Object* object) {
  future_clear(object);
  static_cast<GatheringFuture*>(object)->children = nullptr;
  static_cast<GatheringFuture*>(object)->caller = nullptr;
}

const NativeRow kMethods[] = {{"cancel(self, msg=None)", cancel}};

}  // namespace

extern const TypeSpec gathering_future_spec;
const TypeSpec gathering_future_spec = {.name = "asyncio.tasks._GatheringFuture",
                                        .base = [](Vm& vm) { return vm.types.future; },
                                        .size = sizeof(GatheringFuture),
                                        .flags = kNoInstances,
                                        .traverse = traverse,
                                        .clear = clear,
                                        .finalize = future_finalize,
                                        .native_hash = true,
                                        .instance_dict = true,
                                        .weak_references = true,
                                        .methods = kMethods,
                                        .prepare = prepare_future};

}  // namespace fermata
