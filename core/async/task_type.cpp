// The Python side of Task: its methods and properties.
#include "async/task.h"
#include "builtins/common.h"

namespace fermata {
namespace {

Task* self_task(Value self) {
  return static_cast<Task*>(self.object());
}

Result<Owned> init(Vm& vm, Args args) {
  Task* task = args.self<Task>();
  Owned self(args[0]);
  TRY(task_init(vm, task, args[2], args[1], {args[3], args[4]}));
  if (TRY(vm.truth(args[5]))) {
    bool running = vm.fiber->running_loop.get() == task->loop.get();
    if (running) return task_start_eagerly(vm, task);
  }
  TRY(task_schedule_step(vm, task, Value::none()));
  register_task(vm, task);
  return Owned::none();
}

Result<Owned> set_result(Vm& vm, Args) {
  return vm.runtime_error({"Task does not support set_result operation"});
}
Result<Owned> set_exception(Vm& vm, Args) {
  return vm.runtime_error({"Task does not support set_exception operation"});
}
Result<Owned> cancel(Vm& vm, Args args) {
  TRY(check_initialized(vm, args.self<Task>()));
  return Owned::boolean(TRY(task_cancel(vm, args.self<Task>(), args[1])));
}
Result<Owned> cancelling(Vm&, Args args) {
  return Owned::integer(args.self<Task>()->cancel_requests);
}
Result<Owned> uncancel(Vm&, Args args) {
  Task* task = args.self<Task>();
  if (task->cancel_requests > 0 && --task->cancel_requests == 0) task->must_cancel = false;
  return Owned::integer(task->cancel_requests);
}
Result<Owned> get_coro(Vm&, Args args) {
  return or_none(args.self<Task>()->coroutine);
}
Result<Owned> get_context(Vm&, Args args) {
  return or_none(args.self<Task>()->context);
}
Result<Owned> get_name(Vm& vm, Args args) {
  if (args.self<Task>()->name->is_empty()) return Owned::none();
  return Owned(task_name(vm, args.self<Task>()));
}
Result<Owned> set_name(Vm& vm, Args args) {
  args.self<Task>()->name = TRY(vm.str(args[1]));
  return Owned::none();
}

// What is rare is written in Python.
Result<Owned> repr(Vm& vm, Args args) {
  Owned describe = TRY(library_function(vm, "asyncio.base_tasks", "_task_repr"));
  return vm.start_call(describe, {args[0]});
}
Result<Owned> get_stack(Vm& vm, Args args) {
  Owned function = TRY(library_function(vm, "asyncio.base_tasks", "_task_get_stack"));
  return vm.start_call(function, {args[0], args[1]});
}
Result<Owned> print_stack(Vm& vm, Args args) {
  Owned function = TRY(library_function(vm, "asyncio.base_tasks", "_task_print_stack"));
  return vm.start_call(function, {args[0], args[1], args[2]});
}
Result<Owned> class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

Result<Owned> get_coro_property(Vm&, Value self) {
  return or_none(self_task(self)->coroutine);
}
Result<Owned> get_waits_for(Vm&, Value self) {
  return or_none(self_task(self)->waits_for);
}
Result<Owned> get_must_cancel(Vm&, Value self) {
  return Owned::boolean(self_task(self)->must_cancel);
}
Result<Owned> get_cancel_requests(Vm&, Value self) {
  return Owned::integer(self_task(self)->cancel_requests);
}
Result<Owned> get_log_destroy_pending(Vm&, Value self) {
  return Owned::boolean(self_task(self)->log_destroy_pending);
}
Result<void> set_log_destroy_pending(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.raise(vm.exceptions.AttributeError, {"cannot delete attribute"});
  self_task(self)->log_destroy_pending = TRY(vm.truth(value));
  update_finalizer(self_task(self));
  return {};
}

void traverse(Object* object, Visitor& visit) {
  Task* task = static_cast<Task*>(object);
  future_traverse(object, visit);
  visit(task->coroutine);
  visit(task->context);
  visit(task->waits_for);
}
void clear(Object* object) {
  Task* task = static_cast<Task*>(object);
  unregister_task(task);
  task->waits_for = Owned();
  task->coroutine = Owned();
  task->context = nullptr;
  task->name = Owned();
  future_clear(object);
}

const NativeRow kMethods[] = {
    {"__init__(self, coro, *, loop=None, name=None, context=None, eager_start=False)", init},
    {"__repr__(self, /)", repr},
    {"__class_getitem__(cls, item, /)", class_getitem, NativeKind::ClassMethod},
    {"set_result(self, result, /)", set_result},
    {"set_exception(self, exception, /)", set_exception},
    {"cancel(self, /, msg=None)", cancel},
    {"cancelling(self, /)", cancelling},
    {"uncancel(self, /)", uncancel},
    {"get_coro(self, /)", get_coro},
    {"get_context(self, /)", get_context},
    {"get_name(self, /)", get_name},
    {"set_name(self, value, /)", set_name},
    {"get_stack(self, /, *, limit=None)", get_stack},
    {"print_stack(self, /, *, limit=None, file=None)", print_stack},
};
const PropertyRow kProperties[] = {
    {"_coro", get_coro_property},
    {"_fut_waiter", get_waits_for},
    {"_must_cancel", get_must_cancel},
    {"_num_cancels_requested", get_cancel_requests},
    {"_log_destroy_pending", get_log_destroy_pending, set_log_destroy_pending},
};

}  // namespace

extern const TypeSpec task_spec;
const TypeSpec task_spec = {.name = "_asyncio.Task",
                            .base = [](Vm& vm) { return vm.types.future; },
                            .size = sizeof(Task),
                            .flags = kSubclassable | kTaskSubclass,
                            .traverse = traverse,
                            .clear = clear,
                            .finalize = future_finalize,
                            .native_hash = true,
                            .instance_dict = true,
                            .weak_references = true,
                            .methods = kMethods,
                            .properties = kProperties,
                            .prepare = prepare_future};

}  // namespace fermata
