// The Python side of Future: its methods and properties, and the iterator that __await__() gives.
#include <algorithm>

#include "async/event_loop.h"
#include "async/future.h"
#include "async/task.h"
#include "builtins/common.h"
#include "builtins/resumables.h"
#include "objects/attributes.h"

namespace fermata {
namespace {

Future* self_future(Value self) {
  return static_cast<Future*>(self.object());
}

Result<Owned> init(Vm& vm, Args args) {
  TRY(future_init(vm, args.self<Future>(), args[1]));
  return Owned::none();
}

Result<Owned> result(Vm& vm, Args args) {
  return future_result(vm, args.self<Future>());
}
Result<Owned> exception(Vm& vm, Args args) {
  return future_exception(vm, args.self<Future>());
}
Result<Owned> set_result(Vm& vm, Args args) {
  Future* future = args.self<Future>();
  TRY(check_initialized(vm, future));
  if (future->is_done()) return raise_invalid_state(vm, "invalid state");
  TRY(future_set_result(vm, future, args[1]));
  return Owned::none();
}
Result<Owned> set_exception(Vm& vm, Args args) {
  Future* future = args.self<Future>();
  TRY(check_initialized(vm, future));
  if (future->is_done()) return raise_invalid_state(vm, "invalid state");
  TRY(future_set_exception(vm, future, args[1]));
  return Owned::none();
}

Result<Owned> add_done_callback(Vm& vm, Args args) {
  Future* future = args.self<Future>();
  TRY(check_initialized(vm, future));
  Ref<Context> context;
  if (args[2].is_none())
    context = copy_current_context(vm);
  else if (Context* given = cast_exact<Context>(args[2], vm.types.context))
    context = Ref<Context>(given);
  else
    return vm.type_error({"an instance of Context was expected, got ", TRY(vm.repr(args[2]))});
  TRY(future_add_callback(vm, future, args[1], context));
  return Owned::none();
}

Result<Owned> remove_done_callback(Vm& vm, Args args) {
  Future* future = args.self<Future>();
  TRY(check_initialized(vm, future));
  // Comparing may run Python: those that were equal go afterwards.
  std::vector<Owned> all, gone;
  for_each_callback(future, [&](const FutureCallback& callback) {
    if (callback.context) all.push_back(callback.function);
  });
  for (Owned& function : all)
    if (TRY(vm.equal(function, args[1]))) gone.push_back(std::move(function));
  return Owned::integer(gone.empty() ? 0 : future_remove_callbacks(future, gone));
}

Result<Owned> cancel(Vm& vm, Args args) {
  Future* future = args.self<Future>();
  TRY(check_initialized(vm, future));
  return Owned::boolean(TRY(future_cancel(vm, future, args[1])));
}
Result<Owned> cancelled(Vm&, Args args) {
  return Owned::boolean(args.self<Future>()->state == FutureState::Cancelled);
}
Result<Owned> done(Vm&, Args args) {
  return Owned::boolean(args.self<Future>()->is_done());
}
Result<Owned> get_loop(Vm& vm, Args args) {
  TRY(check_initialized(vm, args.self<Future>()));
  return args.self<Future>()->loop;
}
Result<Owned> take_cancelled_error(Vm& vm, Args args) {
  return make_cancelled_error(vm, args.self<Future>());
}
Result<Owned> repr(Vm& vm, Args args) {
  Owned describe = TRY(library_function(vm, "asyncio.base_futures", "_future_repr"));
  return vm.start_call(describe, {args[0]});
}
Result<Owned> class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

// -- the iterator of __await__(): a view of the future, which knows itself how far it is

struct FutureIterator : Object {
  Ref<Future> future;
};

Result<Owned> await(Vm& vm, Args args) {
  TRY(check_initialized(vm, args.self<Future>()));
  Ref<FutureIterator> iterator = vm.heap.make<FutureIterator>(vm.types.future_iterator);
  iterator->future = Ref<Future>(args.self<Future>());
  return Owned(std::move(iterator));
}

Result<Owned> iterator_send(Vm& vm, Object* self, Value sent, bool& finished) {
  Ref<Future> future = static_cast<FutureIterator*>(self)->future;
  if (!future) return vm.stop_iteration();
  return future_send(vm, future.get(), sent, finished);
}
Result<Owned> advance(Vm& vm, Value self, Value sent) {
  bool finished = false;
  Owned value = TRY(iterator_send(vm, self.object(), sent, finished));
  if (finished) return vm.stop_iteration(value);
  return value;
}
Result<Owned> iterator_next(Vm& vm, Args args) {
  return advance(vm, args[0], Value::none());
}
Result<Owned> iterator_send_method(Vm& vm, Args args) {
  return advance(vm, args[0], args[1]);
}
Result<Owned> iterator_throw(Vm& vm, Args args) {
  args.self<FutureIterator>()->future = nullptr;
  return vm.raise(TRY(exception_to_throw(vm, args, "throw")));
}
Result<Owned> iterator_close(Vm&, Args args) {
  args.self<FutureIterator>()->future = nullptr;
  return Owned::none();
}
Result<Owned> iterator_iter(Vm&, Args args) {
  return Owned(args[0]);
}
void iterator_traverse(Object* object, Visitor& visit) {
  visit(static_cast<FutureIterator*>(object)->future);
}
void iterator_clear(Object* object) {
  static_cast<FutureIterator*>(object)->future = nullptr;
}

// -- properties

Result<Owned> get_state(Vm& vm, Value self) {
  static constexpr const char* kNames[] = {"PENDING", "CANCELLED", "FINISHED"};
  return Owned(Value(vm.intern(kNames[static_cast<int>(self_future(self)->state)])));
}
Result<Owned> get_blocking(Vm&, Value self) {
  return Owned::boolean(self_future(self)->blocking);
}
Result<void> set_blocking(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.raise(vm.exceptions.AttributeError, {"cannot delete attribute"});
  self_future(self)->blocking = TRY(vm.truth(value));
  return {};
}
Result<Owned> get_loop_property(Vm&, Value self) {
  return or_none(self_future(self)->loop);
}
Result<Owned> get_callbacks(Vm& vm, Value self) {
  Future* future = self_future(self);
  if (future->first.function->is_empty() && future->more_count == 0) return Owned::none();
  Ref<List> list = new_list(vm.heap);
  for_each_callback(future, [&](const FutureCallback& callback) {
    Owned function = callable_of(vm, callback), context = or_none(callback.context);
    list_append(vm.heap, list, vm.tuple({function.get(), context.get()}));
  });
  return Owned(std::move(list));
}
Result<Owned> get_result(Vm&, Value self) {
  Future* future = self_future(self);
  return future->state == FutureState::Finished && !future->failed ? future->outcome : Owned::none();
}
Result<Owned> get_exception(Vm&, Value self) {
  return self_future(self)->failed ? self_future(self)->outcome : Owned::none();
}
Result<Owned> get_log_traceback(Vm& vm, Value self) {
  TRY(check_initialized(vm, self_future(self)));
  return Owned::boolean(self_future(self)->log_traceback);
}
Result<void> set_log_traceback(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.raise(vm.exceptions.AttributeError, {"cannot delete attribute"});
  if (TRY(vm.truth(value))) return vm.value_error({"_log_traceback can only be set to False"});
  self_future(self)->log_traceback = false;
  update_finalizer(self_future(self));
  return {};
}
Result<Owned> get_source_traceback(Vm&, Value self) {
  return or_none(self_future(self)->source_traceback);
}
Result<Owned> get_cancel_message(Vm&, Value self) {
  return or_none(self_future(self)->cancel_message);
}
Result<void> set_cancel_message(Vm&, Value self, Value value) {
  self_future(self)->cancel_message = Owned(value);
  return {};
}
// The tasks among its callbacks, and who was added by hand.
Result<Owned> get_awaited_by(Vm& vm, Value self) {
  Future* future = self_future(self);
  Ref<Set> waiters = new_set_like(vm.heap, vm.types.frozenset);
  std::vector<Owned> tasks;
  for_each_callback(future, [&](const FutureCallback& callback) {
    if (!callback.context && is_task(callback.function)) tasks.push_back(callback.function);
  });
  for (const Owned& task : tasks) TRY(vm.set_add(waiters, task));
  if (as_future(future->awaited_by)) {
    TRY(vm.set_add(waiters, future->awaited_by));
  } else if (!future->awaited_by->is_empty()) {
    Owned others = future->awaited_by;
    TRY(vm.for_each(others, [&](Value waiter) -> Result<void> {
      TRY(vm.set_add(waiters, waiter));
      return {};
    }));
  }
  if (waiters->used == 0) return Owned::none();
  return Owned(std::move(waiters));
}

const NativeRow kMethods[] = {
    {"__init__(self, /, *, loop=None)", init},
    {"__repr__(self, /)", repr},
    {"__iter__(self, /)", await},
    {"__await__(self, /)", await},
    {"__class_getitem__(cls, item, /)", class_getitem, NativeKind::ClassMethod},
    {"result(self, /)", result},
    {"exception(self, /)", exception},
    {"set_result(self, result, /)", set_result},
    {"set_exception(self, exception, /)", set_exception},
    {"add_done_callback(self, fn, /, *, context=None)", add_done_callback},
    {"remove_done_callback(self, fn, /)", remove_done_callback},
    {"cancel(self, /, msg=None)", cancel},
    {"cancelled(self, /)", cancelled},
    {"done(self, /)", done},
    {"get_loop(self, /)", get_loop},
    {"_make_cancelled_error(self, /)", take_cancelled_error},
};
const PropertyRow kProperties[] = {
    {"_state", get_state},
    {"_asyncio_future_blocking", get_blocking, set_blocking},
    {"_asyncio_awaited_by", get_awaited_by},
    {"_loop", get_loop_property},
    {"_callbacks", get_callbacks},
    {"_result", get_result},
    {"_exception", get_exception},
    {"_log_traceback", get_log_traceback, set_log_traceback},
    {"_source_traceback", get_source_traceback},
    {"_cancel_message", get_cancel_message, set_cancel_message},
};
const NativeRow kIteratorMethods[] = {
    {"__iter__(self, /)", iterator_iter},
    {"__next__(self, /)", iterator_next},
    {"send(self, value, /)", iterator_send_method},
    {"throw(self, typ, val=, tb=, /)", iterator_throw},
    {"close(self, /)", iterator_close},
};

}  // namespace

extern const TypeSpec future_spec, future_iterator_spec;
const TypeSpec future_spec = {.name = "_asyncio.Future",
                              .size = sizeof(Future),
                              .flags = kSubclassable | kFutureSubclass,
                              .traverse = future_traverse,
                              .clear = future_clear,
                              .finalize = future_finalize,
                              .send = future_send,
                              .native_hash = true,
                              .instance_dict = true,
                              .weak_references = true,
                              .methods = kMethods,
                              .properties = kProperties,
                              .prepare = prepare_future};
const TypeSpec future_iterator_spec = {.name = "_asyncio.FutureIter",
                                       .size = sizeof(FutureIterator),
                                       .flags = kNoInstances,
                                       .traverse = iterator_traverse,
                                       .clear = iterator_clear,
                                       .send = iterator_send,
                                       .native_hash = true,
                                       .methods = kIteratorMethods};

}  // namespace fermata
