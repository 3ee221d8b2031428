// What may stand behind `await`, `yield from`, `async for`: the iterator that is resumed in its place.
#include "vm/interpreter.h"

namespace fermata {

Result<Owned> Interpreter::get_awaitable(Vm& vm, Value object, int source) {
  Type* type = vm.type_of(object);
  if (type == vm.types.coroutine) {
    // One without a frame is told here, the others when they are to go on (running_coroutine_awaited).
    Resumable* coroutine = static_cast<Resumable*>(object.object());
    if (coroutine->native && coroutine->state == ResumableState::Running)
      return vm.runtime_error({"coroutine is being awaited already"});
    return Owned(object);
  }
  if (type == vm.types.generator && static_cast<Generator*>(object.object())->frame &&
      static_cast<Generator*>(object.object())->frame->code->flags & kIterableCoroutine)
    return Owned(object);
  if (type == vm.types.async_generator_step || type == vm.types.async_generator_athrow || type->send)
    return Owned(object);
  if (vm.lookup_in_type(type, vm.names.__await__).is_empty()) {
    if (source == 1)
      return vm.type_error(
          {"'async with' received an object from __aenter__ that does not implement __await__: ", type});
    if (source == 2)
      return vm.type_error(
          {"'async with' received an object from __aexit__ that does not implement __await__: ", type});
    return vm.type_error({"'", type, "' object can't be awaited"});
  }
  Owned iterator = TRY(vm.call_method(object, vm.names.__await__));
  Type* result = vm.type_of(iterator);
  if (result == vm.types.coroutine) return vm.type_error({"__await__() returned a coroutine"});
  if (!result->next && !result->send && vm.lookup_in_type(result, vm.names.__next__).is_empty())
    return vm.type_error({"__await__() returned non-iterator of type '", result, "'"});
  return iterator;
}

Result<Owned> Interpreter::get_yield_from_iterator(Vm& vm, PythonFrame* frame, Value object) {
  Type* type = vm.type_of(object);
  if (type == vm.types.coroutine) {
    if (!(frame->code->flags & (kCoroutine | kIterableCoroutine)))
      return vm.type_error({"cannot 'yield from' a coroutine object in a non-coroutine generator"});
    return Owned(object);
  }
  if (type == vm.types.generator) return Owned(object);
  return vm.start_get_iterator(object);
}

Result<Owned> Interpreter::get_async_iterator(Vm& vm, Value object) {
  Type* type = vm.type_of(object);
  if (vm.lookup_in_type(type, vm.names.__aiter__).is_empty()) {
    return vm.type_error({"'async for' requires an object with __aiter__ method, got ", type});
  }
  Owned iterator = TRY(vm.call_method(object, vm.names.__aiter__));
  if (vm.lookup_special(iterator, vm.names.__anext__).is_empty())
    return vm.type_error(
        {"'async for' received an object from __aiter__ that does not implement __anext__: ", vm.type_of(iterator)});
  return iterator;
}

Result<Owned> Interpreter::get_async_next(Vm& vm, Value object) {
  Type* type = vm.type_of(object);
  if (type == vm.types.async_generator)
    return make_async_step(vm, static_cast<AsyncGenerator*>(object.object()), AsyncGeneratorStep::Kind::Send,
                           Value::none());
  if (vm.lookup_in_type(type, vm.names.__anext__).is_empty())
    return vm.type_error({"'async for' requires an iterator with __anext__ method, got ", type});
  Owned next = TRY(vm.call_method(object, vm.names.__anext__));
  Result<Owned> awaitable = get_awaitable(vm, next, 0);
  if (awaitable.is_raised()) {
    Owned cause = vm.take_pending();
    vm.type_error({"'async for' received an invalid object from __anext__: ", vm.type_of(next)});
    Exception* error = static_cast<Exception*>(vm.pending().object());
    error->cause = Ref<Object>(cause->object());
    error->context = Ref<Object>(cause->object());
    error->suppress_context = true;
    return Raised{};
  }
  return awaitable;
}

}  // namespace fermata
