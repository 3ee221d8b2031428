// The Python side of the native loop, `_asyncio.Loop`: what BaseEventLoop of asyncio/base_events.py builds on.
#include <algorithm>
#include <cmath>

#include "async/handle.h"
#include "async/task.h"
#include "builtins/common.h"
#include "builtins/numbers.h"
#include "network/network.h"
#include "vm/observer.h"

namespace fermata {
namespace {

EventLoop* self_loop(Value self) {
  return static_cast<EventLoop*>(self.object());
}

Result<void> check_closed(Vm& vm, EventLoop* loop) {
  if (loop->closed) return vm.runtime_error({"Event loop is closed"});
  return {};
}
// Debug mode looks at what it is given.
Result<void> check_callback(Vm& vm, EventLoop* loop, Value callback, const char* method) {
  if (!loop->debug) return {};
  Owned check = TRY(library_function(vm, "asyncio.base_events", "_check_callback"));
  Ref<Str> name = vm.str_of(method);
  TRY(vm.call(check, {callback, Value(name.get())}));
  return {};
}

Result<Owned> time(Vm& vm, Args) {
  return Owned::real(vm.now());
}
Result<Owned> is_running(Vm&, Args args) {
  return Owned::boolean(args.self<EventLoop>()->is_running);
}
Result<Owned> is_closed(Vm&, Args args) {
  return Owned::boolean(args.self<EventLoop>()->closed);
}
Result<Owned> get_debug(Vm&, Args args) {
  return Owned::boolean(args.self<EventLoop>()->debug);
}
Result<Owned> set_debug(Vm& vm, Args args) {
  args.self<EventLoop>()->debug = TRY(vm.truth(args[1]));
  return Owned::none();
}
Result<Owned> check_closed_method(Vm& vm, Args args) {
  TRY(check_closed(vm, args.self<EventLoop>()));
  return Owned::none();
}

Result<Owned> create_future(Vm& vm, Args args) {
  EventLoop* loop = args.self<EventLoop>();
  Ref<Future> future = new_future(vm, vm.types.future, args[0]);
  if (loop->debug) future->source_traceback = TRY(creation_stack(vm));
  return Owned(std::move(future));
}

// The keywords are the task factory's, or else those of Task.
Result<Owned> create_task(Vm& vm, Args args) {
  EventLoop* loop = args.self<EventLoop>();
  Dict* options = args.object<Dict>(2);
  TRY(check_closed(vm, loop));
  if (loop->task_factory->is_empty() && options->used == 0) return Owned(TRY(new_task(vm, args[0], args[1], {})));
  std::vector<Value> names, values;
  if (loop->task_factory->is_empty()) {
    names.push_back(Value(vm.names.loop));
    values.push_back(args[0]);
  }
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(options, position)) {
    names.push_back(entry->key);
    values.push_back(entry->value);
  }
  if (loop->task_factory->is_empty())
    return vm.start_call(Value(vm.types.task), std::span(&args.from(1)[0], 1), {names, values.data()});
  Owned factory = loop->task_factory;
  const Value given[] = {args[0], args[1]};
  return vm.start_call(factory, given, {names, values.data()});
}

Result<Owned> set_task_factory(Vm& vm, Args args) {
  if (!args[1].is_none() && !vm.is_callable(args[1])) return vm.type_error({"task factory must be a callable or None"});
  args.self<EventLoop>()->task_factory = args[1].is_none() ? Owned() : Owned(args[1]);
  return Owned::none();
}
Result<Owned> get_task_factory(Vm&, Args args) {
  return or_none(args.self<EventLoop>()->task_factory);
}

Result<Owned> call_soon(Vm& vm, Args args) {
  EventLoop* loop = args.self<EventLoop>();
  TRY(check_closed(vm, loop));
  TRY(loop_check_thread(vm, loop));
  TRY(check_callback(vm, loop, args[1], "call_soon"));
  Ref<Handle> handle = TRY(new_handle(vm, args[1], args[2], args[0], args[3]));
  loop_push(vm, loop, {Ready::Kind::Handle, Owned(handle), {}, {}});
  return Owned(std::move(handle));
}
Result<Owned> call_soon_threadsafe(Vm& vm, Args args) {
  EventLoop* loop = args.self<EventLoop>();
  TRY(check_closed(vm, loop));
  TRY(check_callback(vm, loop, args[1], "call_soon_threadsafe"));
  Ref<Handle> handle = TRY(new_handle(vm, vm.types.thread_safe_handle, args[1], args[2], args[0], args[3]));
  loop_push(vm, loop, {Ready::Kind::Handle, Owned(handle), {}, {}});
  inbox_wake(vm, loop_inbox(vm, loop));
  return Owned(std::move(handle));
}

Result<Owned> set_timer(Vm& vm, EventLoop* loop, Value when, Value callback, Value arguments, Value context) {
  TRY(check_closed(vm, loop));
  TRY(loop_check_thread(vm, loop));
  TRY(check_callback(vm, loop, callback, "call_at"));
  double time = TRY(double_from_number(vm, when));
  Ref<TimerHandle> timer = TRY(new_timer_handle(vm, when, callback, arguments, Value(loop), context));
  timer->scheduled = true;
  loop_set_timer(vm, loop, time, Value(timer.get()));
  if (vm.observer) {
    Result<Owned> name = vm.find_attribute(callback, vm.names.__qualname__);
    if (name.is_raised()) (void)vm.take_pending();
    Str* text = name.is_raised() ? nullptr : cast_if<Str>(name.peek().get(), kStrSubclass);
    double microseconds = std::clamp((time - vm.now()) * 1e6, 0.0, 4294967295.0);
    vm.observer->emit(TraceKind::TimerSet, 0, trace_id(vm, timer->trace_id), vm.now(),
                      vm.observer->name(text ? to_utf8(text) : "timer"), static_cast<uint32_t>(microseconds));
  }
  return Owned(std::move(timer));
}

Result<Owned> call_at(Vm& vm, Args args) {
  if (args[1].is_none()) return vm.type_error({"when cannot be None"});
  return set_timer(vm, args.self<EventLoop>(), args[1], args[2], args[3], args[4]);
}
Result<Owned> call_later(Vm& vm, Args args) {
  EventLoop* loop = args.self<EventLoop>();
  if (args[1].is_none()) return vm.type_error({"delay must not be None"});
  if (!has_own_timers(vm, loop)) {
    Owned when = TRY(vm.binary(Operator::Add, Value::real(vm.now()), args[1]));
    return set_timer(vm, loop, when, args[2], args[3], args[4]);
  }
  Owned now = TRY(vm.call_method(args[0], vm.names.time));
  Owned when = TRY(vm.binary(Operator::Add, now, args[1]));
  std::vector<Value> all{when.get(), args[2]};
  Tuple* rest = args.object<Tuple>(3);
  all.insert(all.end(), rest->items(), rest->items() + rest->length);
  Owned method = TRY(vm.get_attribute(args[0], vm.names.call_at));
  const Value names[] = {Value(vm.names.context)}, values[] = {args[4]};
  return vm.start_call(method, all, {names, values});
}
Result<Owned> timer_handle_cancelled(Vm&, Args args) {
  ++args.self<EventLoop>()->dead_timers;
  return Owned::none();
}

Result<Owned> stop(Vm&, Args args) {
  args.self<EventLoop>()->stopping = true;
  return Owned::none();
}
Result<Owned> run(Vm& vm, Args args) {
  return loop_run(vm, args.self<EventLoop>());
}
// Closed: nothing of what was to be run will be.
Result<Owned> discard(Vm&, Args args) {
  args.self<EventLoop>()->closed = true;
  loop_clear(args.self<EventLoop>());
  return Owned::none();
}

Result<Owned> get_inbox(Vm& vm, Value self) {
  return Owned(Value(loop_inbox(vm, self_loop(self))));
}
Result<Owned> get_poll(Vm& vm, Value self) {
  return Owned(Value(TRY(loop_poll(vm, self_loop(self)))));
}
Result<Owned> get_current_handle(Vm&, Value self) {
  return or_none(self_loop(self)->current_handle);
}
Result<Owned> get_stopping(Vm&, Value self) {
  return Owned::boolean(self_loop(self)->stopping);
}

void traverse(Object* object, Visitor& visit) {
  EventLoop* loop = static_cast<EventLoop*>(object);
  auto visit_entry = [&](const Ready& entry) {
    visit(entry.target);
    visit(entry.argument);
    visit(entry.context);
  };
  for (uint32_t i = 0; i < loop->ready_count; ++i)
    visit_entry(loop->ready[(loop->ready_head + i) & (loop->ready_capacity - 1)]);
  visit_entry(loop->running);
  for (uint32_t i = 0; i < loop->timer_count; ++i) visit(loop->timers[i].target);
  visit(loop->inbox);
  visit(loop->poll);
  visit(loop->task_factory);
  visit(loop->current_task);
  visit(loop->current_handle);
  visit(loop->context_before);
}
void clear(Object* object) {
  EventLoop* loop = static_cast<EventLoop*>(object);
  loop_clear(loop);
  Ready dropped = std::move(loop->running);
  loop->inbox = nullptr;
  loop->poll = nullptr;
  loop->task_factory = Owned();
  loop->current_task = Owned();
  loop->current_handle = Owned();
  loop->context_before = Owned();
}

const NativeRow kMethods[] = {
    {"time(self)", time},
    {"is_running(self)", is_running},
    {"is_closed(self)", is_closed},
    {"get_debug(self)", get_debug},
    {"set_debug(self, enabled)", set_debug},
    {"create_future(self)", create_future},
    {"create_task(self, coro, **kwargs)", create_task},
    {"set_task_factory(self, factory)", set_task_factory},
    {"get_task_factory(self)", get_task_factory},
    {"call_soon(self, callback, *args, context=None)", call_soon},
    {"call_soon_threadsafe(self, callback, *args, context=None)", call_soon_threadsafe},
    {"call_later(self, delay, callback, *args, context=None)", call_later},
    {"call_at(self, when, callback, *args, context=None)", call_at},
    {"stop(self)", stop},
    {"_check_closed(self)", check_closed_method},
    {"_timer_handle_cancelled(self, handle)", timer_handle_cancelled},
    {"_run(self)", run},
    {"_discard(self)", discard},
};
const PropertyRow kProperties[] = {
    {"_inbox", get_inbox},
    {"_poll", get_poll},
    {"_current_handle", get_current_handle},
    {"_stopping", get_stopping},
};

}  // namespace

extern const TypeSpec event_loop_spec;
const TypeSpec event_loop_spec = {.name = "_asyncio.Loop",
                                  .size = sizeof(EventLoop),
                                  .flags = kSubclassable | kEventLoopSubclass,
                                  .traverse = traverse,
                                  .clear = clear,
                                  .native_hash = true,
                                  .weak_references = true,
                                  .methods = kMethods,
                                  .properties = kProperties};

}  // namespace fermata
