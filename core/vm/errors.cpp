// Raising, and what an exception carries: context, traceback.
#include "objects/attributes.h"
#include "vm/interpreter.h"

namespace fermata {

// An instance without running `__init__` in Python: the built-in classes take their arguments as they are.
Owned Vm::make_exception_with(Type* type, Ref<Tuple> args) {
  Ref<Exception> exception = heap.make<Exception>(type);
  exception->args = std::move(args);
  return exception;
}

Owned Vm::make_exception(Type* type, std::initializer_list<Piece> message) {
  Ref<Str> text = str_from_pieces(heap, message);
  return make_exception_with(type, tuple({Value(text.get())}));
}

Raised Vm::raise(Type* type, std::initializer_list<Piece> message) {
  return raise(make_exception(type, message));
}

Raised Vm::raise(Type* type, const char* message) {
  return raise(make_exception(type, {message}));
}

#define KIND(name, field)                                 \
  Raised Vm::name(std::initializer_list<Piece> message) { \
    return raise(exceptions.field, message);              \
  }                                                       \
  Raised Vm::name(const char* message) {                  \
    return raise(exceptions.field, message);              \
  }
KIND(type_error, TypeError)
KIND(value_error, ValueError)
KIND(index_error, IndexError)
KIND(runtime_error, RuntimeError)
KIND(overflow_error, OverflowError)
#undef KIND

Raised Vm::raise(Type* type, std::span<const Value> args) {
  Result<Owned> exception = call(Value(type), args);
  if (exception.is_raised()) return Raised{};
  return raise(std::move(exception).value());
}

Value Vm::handled_exception() const {
  for (Frame* frame = fiber->top; frame != nullptr; frame = frame->back)
    if (!frame->handled->is_empty()) return frame->handled;
  return Value();
}

// The exception being handled becomes the context of the new one, unless that would close a circle.
void Interpreter::set_context(Value exception, Value handled) {
  Exception* raised = static_cast<Exception*>(exception.object());
  if (handled.is_empty() || handled.object() == raised) return;
  Exception* link = static_cast<Exception*>(handled.object());
  // Cut the chain where it comes back to the exception that is being raised. A program may have closed the chain to a
  // circle itself: `slow` goes at half the pace, and meets `at` only there.
  Exception* slow = link;
  bool half = false;
  for (Exception* at = link; at->context; half = !half) {
    if (at->context.get() == raised) {
      at->context = nullptr;
      break;
    }
    at = static_cast<Exception*>(at->context.get());
    if (at == slow) break;
    if (half) slow = static_cast<Exception*>(slow->context.get());
  }
  raised->context = Ref<Object>(link);
}

Raised Vm::raise(Owned exception) {
  if (fiber) Interpreter::set_context(exception, handled_exception());
  pending_ = std::move(exception);
  return Raised{};
}

Raised Vm::raise_again(Owned exception) {
  pending_ = std::move(exception);
  return Raised{};
}

Raised Vm::key_error(Value key) {
  Ref<Tuple> args = tuple({key});
  return raise(make_exception_with(exceptions.KeyError, std::move(args)));
}

Raised Vm::name_error(Str* name) {
  Owned error = make_exception(exceptions.NameError, {"name '", name, "' is not defined"});
  static_cast<NameErrorException*>(error->object())->name = Owned(Value(name));
  return raise(std::move(error));
}

Raised Vm::stop_iteration(Value value) {
  Ref<StopIterationException> exception = heap.make<StopIterationException>(exceptions.StopIteration);
  exception->args = value.is_none() ? tuple({}) : tuple({value});
  exception->value = Owned(value);
  return raise(Owned(std::move(exception)));
}

Raised Vm::memory_error() {
  return raise(make_exception_with(exceptions.MemoryError, tuple({})));
}

bool Vm::pending_is(Type* type) const {
  return has_pending() && is_subtype(pending_->object()->type, type);
}

Owned Vm::take_pending() {
  return std::move(pending_);
}

bool Vm::discard_pending(Type* type) {
  if (!pending_is(type)) return false;
  (void)take_pending();
  return true;
}

Result<Owned> Vm::new_exception(Type* type, std::initializer_list<Piece> message) {
  Ref<Str> text = str_from_pieces(heap, message);
  return call(Value(type), {Value(text.get())});
}

void Interpreter::add_traceback(Vm& vm, PythonFrame* frame) {
  Exception* exception = static_cast<Exception*>(vm.pending().object());
  Ref<Traceback> entry = vm.heap.make<Traceback>(vm.types.traceback);
  entry->next = exception->traceback;
  entry->frame = Ref<Object>(frame);
  entry->instruction = frame->instruction_index();
  exception->traceback = std::move(entry);
}

// `raise`, `raise X`, `raise X from Y`.
Raised Interpreter::raise_statement(Vm& vm, Value exception, Value cause) {
  if (exception.is_empty()) {
    Value handled = vm.handled_exception();
    if (handled.is_empty()) return vm.runtime_error({"No active exception to reraise"});
    return vm.raise_again(Owned(handled));
  }
  auto instance = [&](Value given, const char* complaint) -> Result<Owned> {
    if (given.is_object()) {
      if (given.object()->type->has(kExceptionSubclass)) return Owned(given);
      if (given.object()->type->has(kTypeSubclass) && static_cast<Type*>(given.object())->has(kExceptionSubclass)) {
        Owned made = TRY(vm.call(given));
        if (!vm.type_of(made)->has(kExceptionSubclass))
          return vm.type_error({"calling ", TRY(vm.repr(given)),
                                " should have returned an instance of BaseException, not ",
                                TRY(vm.repr(Value(vm.type_of(made))))});
        return made;
      }
    }
    return vm.type_error({complaint});
  };
  Result<Owned> made = instance(exception, "exceptions must derive from BaseException");
  if (made.is_raised()) return Raised{};
  Owned raised = std::move(made).value();
  if (!cause.is_empty()) {
    Exception* object = static_cast<Exception*>(raised->object());
    if (cause.is_none()) {
      object->cause = nullptr;
    } else {
      Result<Owned> made_cause = instance(cause, "exception causes must derive from BaseException");
      if (made_cause.is_raised()) return Raised{};
      object->cause = Ref<Object>(std::move(made_cause).value()->object());
    }
    object->suppress_context = true;
  }
  return vm.raise(std::move(raised));
}

Result<bool> Interpreter::exception_matches(Vm& vm, Value exception, Value type) {
  const char* complaint = "catching classes that do not inherit from BaseException is not allowed";
  if (type.is_object() && type.object()->type->has(kTupleSubclass)) {
    Tuple* tuple = static_cast<Tuple*>(type.object());
    for (Value item : tuple->span())
      if (!item.is_object() || !item.object()->type->has(kTypeSubclass) ||
          !static_cast<Type*>(item.object())->has(kExceptionSubclass))
        return vm.type_error({complaint});
    for (Value item : tuple->span())
      if (is_subtype(exception.object()->type, static_cast<Type*>(item.object()))) return true;
    return false;
  }
  if (!type.is_object() || !type.object()->type->has(kTypeSubclass) ||
      !static_cast<Type*>(type.object())->has(kExceptionSubclass))
    return vm.type_error({complaint});
  return is_subtype(exception.object()->type, static_cast<Type*>(type.object()));
}

Raised Interpreter::unbound_local(Vm& vm, PythonFrame* frame, uint32_t index) {
  Str* name = static_cast<Str*>(frame->code->local_names->items()[index].object());
  return vm.raise(vm.exceptions.UnboundLocalError,
                  {"cannot access local variable '", name, "' where it is not associated with a value"});
}

Raised Interpreter::unbound_cell(Vm& vm, PythonFrame* frame, uint32_t index) {
  Code* code = frame->code;
  if (index < code->local_count) return unbound_local(vm, frame, index);
  Str* name = static_cast<Str*>(code->free_names->items()[index - code->local_count].object());
  Owned error = vm.make_exception(
      vm.exceptions.NameError,
      {"cannot access free variable '", name, "' where it is not associated with a value in enclosing scope"});
  static_cast<NameErrorException*>(error->object())->name = Owned(Value(name));
  return vm.raise(std::move(error));
}

}  // namespace fermata
