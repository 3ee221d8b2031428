#include "async/handle.h"

#include "builtins/common.h"
#include "objects/int.h"

namespace fermata {
namespace {

Handle* self_handle(Value self) {
  return static_cast<Handle*>(self.object());
}
TimerHandle* self_timer(Value self) {
  return static_cast<TimerHandle*>(self.object());
}

Result<void> init(Vm& vm, Handle* handle, Value callback, Value args, Value loop, Value context) {
  handle->callback = Owned(callback);
  handle->args = Owned(args);
  handle->loop = Owned(loop);
  handle->context = context.is_none() ? Owned(copy_current_context(vm)) : Owned(context);
  bool debug = false;
  if (EventLoop* native = as_event_loop(loop)) {
    debug = native->debug;
  } else {
    Owned answer = TRY(vm.call_method(handle->loop, vm.names.get_debug));
    debug = TRY(vm.truth(answer));
  }
  if (debug) handle->source_traceback = TRY(creation_stack(vm));
  return {};
}

Result<Owned> handle_init(Vm& vm, Args args) {
  TRY(init(vm, args.self<Handle>(), args[1], args[2], args[3], args[4]));
  return Owned::none();
}
Result<Owned> timer_init(Vm& vm, Args args) {
  args.self<TimerHandle>()->when = Owned(args[1]);
  TRY(init(vm, args.self<Handle>(), args[2], args[3], args[4], args[5]));
  return Owned::none();
}

// What is rare is written in Python.
Result<Owned> repr(Vm& vm, Args args) {
  Handle* handle = args.self<Handle>();
  if (!handle->repr->is_empty()) return handle->repr;
  Owned describe = TRY(library_function(vm, "asyncio.events", "_handle_repr"));
  return vm.start_call(describe, {args[0]});
}
Result<Owned> run(Vm& vm, Args args) {
  Owned function = TRY(library_function(vm, "asyncio.events", "_run_handle"));
  return vm.start_call(function, {args[0]});
}

Result<Owned> cancel(Vm& vm, Args args) {
  TRY(handle_cancel(vm, args.self<Handle>()));
  return Owned::none();
}
Result<Owned> cancelled(Vm&, Args args) {
  return Owned::boolean(args.self<Handle>()->cancelled);
}
Result<Owned> get_context(Vm&, Args args) {
  return or_none(args.self<Handle>()->context);
}
Result<Owned> when(Vm&, Args args) {
  return or_none(args.self<TimerHandle>()->when);
}
Result<Owned> hash(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(vm.python_hash(args.self<TimerHandle>()->when)));
}

template <Comparison op>
Result<Owned> compare_times(Vm& vm, Args args) {
  if (!args[1].is_object() || !is_subtype(args[1].object()->type, vm.types.timer_handle))
    return Owned::not_implemented();
  return vm.start_compare(op, self_timer(args[0])->when, self_timer(args[1])->when);
}
Result<Owned> equal(Vm& vm, Args args) {
  if (!args[1].is_object() || !is_subtype(args[1].object()->type, vm.types.timer_handle))
    return Owned::not_implemented();
  TimerHandle *a = self_timer(args[0]), *b = self_timer(args[1]);
  return Owned::boolean(a->cancelled == b->cancelled && TRY(vm.equal(a->when, b->when)) &&
                        TRY(vm.equal(a->callback, b->callback)) && TRY(vm.equal(a->args, b->args)));
}

template <Owned Handle::* field>
Result<Owned> get(Vm&, Value self) {
  return or_none(self_handle(self)->*field);
}
Result<Owned> get_cancelled(Vm&, Value self) {
  return Owned::boolean(self_handle(self)->cancelled);
}
Result<Owned> get_when(Vm&, Value self) {
  return or_none(self_timer(self)->when);
}
Result<Owned> get_scheduled(Vm&, Value self) {
  return Owned::boolean(self_timer(self)->scheduled);
}
Result<void> set_scheduled(Vm& vm, Value self, Value value) {
  self_timer(self)->scheduled = !value.is_empty() && TRY(vm.truth(value));
  return {};
}

void traverse(Object* object, Visitor& visit) {
  Handle* handle = static_cast<Handle*>(object);
  for (Owned Handle::* field :
       {&Handle::callback, &Handle::args, &Handle::loop, &Handle::context, &Handle::source_traceback, &Handle::repr})
    visit(handle->*field);
}
void clear(Object* object) {
  Handle* handle = static_cast<Handle*>(object);
  for (Owned Handle::* field :
       {&Handle::callback, &Handle::args, &Handle::loop, &Handle::context, &Handle::source_traceback, &Handle::repr})
    handle->*field = Owned();
}
void timer_traverse(Object* object, Visitor& visit) {
  traverse(object, visit);
  visit(static_cast<TimerHandle*>(object)->when);
}
void timer_clear(Object* object) {
  clear(object);
  static_cast<TimerHandle*>(object)->when = Owned();
}

const NativeRow kMethods[] = {
    {"__init__(self, callback, args, loop, context=None)", handle_init},
    {"__repr__(self, /)", repr},
    {"_run(self)", run},
    {"cancel(self)", cancel},
    {"cancelled(self)", cancelled},
    {"get_context(self)", get_context},
};
const PropertyRow kProperties[] = {
    {"_callback", get<&Handle::callback>},
    {"_args", get<&Handle::args>},
    {"_loop", get<&Handle::loop>},
    {"_context", get<&Handle::context>},
    {"_source_traceback", get<&Handle::source_traceback>},
    {"_cancelled", get_cancelled},
};
const NativeRow kTimerMethods[] = {
    {"__init__(self, when, callback, args, loop, context=None)", timer_init},
    {"when(self)", when},
    {"__hash__(self, /)", hash},
    {"__lt__(self, other, /)", compare_times<Comparison::Less>},
    {"__le__(self, other, /)", compare_times<Comparison::LessEqual>},
    {"__gt__(self, other, /)", compare_times<Comparison::Greater>},
    {"__ge__(self, other, /)", compare_times<Comparison::GreaterEqual>},
    {"__eq__(self, other, /)", equal},
};
const PropertyRow kTimerProperties[] = {{"_when", get_when}, {"_scheduled", get_scheduled, set_scheduled}};

}  // namespace

Result<Ref<Handle>> new_handle(Vm& vm, Type* type, Value callback, Value args, Value loop, Value context) {
  Ref<Handle> handle = vm.heap.make<Handle>(type);
  TRY(init(vm, handle, callback, args, loop, context));
  return handle;
}

Result<Ref<TimerHandle>> new_timer_handle(Vm& vm, Value when, Value callback, Value args, Value loop, Value context) {
  Ref<TimerHandle> handle = vm.heap.make<TimerHandle>(vm.types.timer_handle);
  handle->when = Owned(when);
  TRY(init(vm, handle, callback, args, loop, context));
  return handle;
}

Result<void> handle_cancel(Vm& vm, Handle* handle) {
  if (handle->cancelled) return {};
  EventLoop* loop = as_event_loop(handle->loop);
  if (is_timer(vm, handle)) {
    if (loop) {
      if (static_cast<TimerHandle*>(handle)->scheduled) ++loop->dead_timers;
    } else if (!handle->loop->is_empty()) {
      TRY(vm.call_method(handle->loop, vm.intern("_timer_handle_cancelled"), {Value(handle)}));
    }
  }
  handle->cancelled = true;
  // What it was can only be told now.
  if (loop && loop->debug) {
    Ref<Str> text = TRY(vm.repr(Value(handle)));
    handle->repr = Owned(std::move(text));
  }
  handle->callback = Owned::none();
  handle->args = Owned::none();
  return {};
}

extern const TypeSpec handle_spec, timer_handle_spec, thread_safe_handle_spec;
const TypeSpec handle_spec = {.name = "asyncio.events.Handle",
                              .size = sizeof(Handle),
                              .flags = kSubclassable,
                              .traverse = traverse,
                              .clear = clear,
                              .native_hash = true,
                              .weak_references = true,
                              .methods = kMethods,
                              .properties = kProperties};
const TypeSpec timer_handle_spec = {.name = "asyncio.events.TimerHandle",
                                    .base = [](Vm& vm) { return vm.types.handle; },
                                    .size = sizeof(TimerHandle),
                                    .flags = kSubclassable,
                                    .traverse = timer_traverse,
                                    .clear = timer_clear,
                                    .methods = kTimerMethods,
                                    .properties = kTimerProperties};
const TypeSpec thread_safe_handle_spec = {.name = "asyncio.events._ThreadSafeHandle",
                                          .base = [](Vm& vm) { return vm.types.handle; },
                                          .size = sizeof(Handle),
                                          .flags = kSubclassable,
                                          .traverse = traverse,
                                          .clear = clear};

}  // namespace fermata
