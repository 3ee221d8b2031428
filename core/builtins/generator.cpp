// generator and coroutine: send, throw, close, and what happens when one is dropped half-way.
#include "vm/generator.h"
#include "builtins/common.h"
#include "builtins/resumables.h"
#include "vm/interpreter.h"

namespace fermata {
namespace {

Generator* self_generator(Value self) {
  return static_cast<Generator*>(self.object());
}
bool is_coroutine(Vm& vm, Generator* generator) {
  return generator->type == vm.types.coroutine;
}
const char* kind_of(Vm& vm, Generator* generator) {
  return is_coroutine(vm, generator) ? "coroutine" : "generator";
}

Result<Owned> repr(Vm& vm, Args args) {
  Generator* generator = args.self<Generator>();
  return repr_with_address(vm, {"<", kind_of(vm, generator), " object ", generator->qualified_name}, generator);
}

// exception: to be thrown in, or empty; removed for what cannot be thrown, whose error is pending.
Result<Owned> resume(Vm& vm, Generator* generator, Value value, Value exception) {
  if (exception.is_removed()) return vm.refuse_thrown(generator);
  switch (generator->state) {
    case ResumableState::Running: return vm.value_error({kind_of(vm, generator), " already executing"});
    case ResumableState::Finished:
      if (is_coroutine(vm, generator)) return vm.runtime_error({"cannot reuse already awaited coroutine"});
      if (!exception.is_empty()) return vm.raise_again(Owned(exception));
      return vm.raise(vm.exceptions.StopIteration, std::span<const Value>());
    case ResumableState::Created:
      if (exception.is_empty() && !value.is_none())
        return vm.type_error({"can't send non-None value to a just-started ", kind_of(vm, generator)});
      break;
    case ResumableState::Suspended: break;
  }
  if (generator->native) {
    bool finished = false;
    Owned answer = TRY(advance_native(vm, static_cast<NativeCoroutine*>(generator), value, exception, finished));
    if (finished) return vm.stop_iteration(answer);
    return answer;
  }
  return vm.start_resume(generator, value, exception);
}

// state: generator, what is sent, the exception (or None)
Result<Owned> resuming(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Value exception = frame.state[2];
  if (frame.step++ == 0)
    return resume(vm, static_cast<Generator*>(frame.state[0].object()), frame.state[1],
                  exception.is_none() ? Value() : exception);
  if (outcome == Outcome::Raised) return Raised{};
  if (outcome == Outcome::Completed) return vm.stop_iteration(value);
  return Owned(value);
}
const NativeFrameBehaviour kResuming = {"send", resuming};

// For the methods: what a native frame calls must not end in Outcome::Completed, which is for those that iterate.
Result<Owned> resume_by_method(Vm& vm, Generator* generator, Value value, Value exception) {
  if (!vm.top() || vm.top()->kind != FrameKind::Native) return resume(vm, generator, value, exception);
  return vm.start_native_frame(kResuming, {Value(generator), value, exception.is_empty() ? Value::none() : exception});
}

Result<Owned> send(Vm& vm, Args args) {
  return resume_by_method(vm, args.self<Generator>(), args[1], Value());
}
Result<Owned> next(Vm& vm, Args args) {
  return resume_by_method(vm, args.self<Generator>(), Value::none(), Value());
}

Result<Owned> generator_next(Vm& vm, Object* self) {
  Generator* generator = static_cast<Generator*>(self);
  if (generator->state == ResumableState::Finished) return Owned::exhausted();
  return resume(vm, generator, Value::none(), Value());
}

Result<Owned> throw_into(Vm& vm, Args args) {
  Result<Owned> exception = exception_to_throw(vm, args, "throw");
  return resume_by_method(vm, args.self<Generator>(), Value::none(),
                          exception.is_raised() ? Value::removed() : exception.peek().get());
}

// state: generator
Result<Owned> closing(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Generator* generator = static_cast<Generator*>(frame.state[0].object());
  if (frame.step++ == 0) {
    Owned exit = vm.make_exception_with(vm.exceptions.GeneratorExit, vm.tuple({}));
    // Unlike what throw() throws, this is raised by who closes, amid what that one handles.
    Interpreter::set_context(exit, vm.handled_exception());
    return vm.start_resume(generator, Value::none(), exit);
  }
  switch (outcome) {
    case Outcome::Raised:
      if (vm.discard_pending(vm.exceptions.GeneratorExit)) return Owned::none();
      if (vm.discard_pending(vm.exceptions.StopIteration)) return Owned::none();
      return Raised{};
    case Outcome::Yielded: return vm.runtime_error({kind_of(vm, generator), " ignored GeneratorExit"});
    default: return Owned(value);
  }
}
const NativeFrameBehaviour kClosing = {"close", closing};

Result<Owned> close(Vm& vm, Args args) {
  Generator* generator = args.self<Generator>();
  switch (generator->state) {
    case ResumableState::Running: return vm.value_error({kind_of(vm, generator), " already executing"});
    case ResumableState::Created:
      generator->state = ResumableState::Finished;
      if (generator->frame) generator->frame->resumable = nullptr;
      generator->frame = nullptr;
      return Owned::none();
    case ResumableState::Finished: return Owned::none();
    case ResumableState::Suspended:
      if (!generator->native) return vm.start_native_frame(kClosing, {args[0]});
      generator->state = ResumableState::Finished;
      static_cast<NativeCoroutine*>(generator)->awaits = Owned();
      return Owned::none();
  }
  __builtin_unreachable();
}

Result<Owned> iter(Vm&, Args args) {
  return Owned(args[0]);
}

// What `await coroutine` would iterate over, as an object of its own.
struct CoroutineWrapper : Object {
  Ref<Generator> coroutine;
};
Result<Owned> coroutine_await(Vm& vm, Args args) {
  Ref<CoroutineWrapper> wrapper = vm.heap.make<CoroutineWrapper>(vm.types.coroutine_wrapper);
  wrapper->coroutine = Ref<Generator>(args.self<Generator>());
  return Owned(std::move(wrapper));
}
Result<Owned> wrapper_send(Vm& vm, Args args) {
  return resume_by_method(vm, args.self<CoroutineWrapper>()->coroutine, args[1], Value());
}
Result<Owned> wrapper_next(Vm& vm, Args args) {
  return resume_by_method(vm, args.self<CoroutineWrapper>()->coroutine, Value::none(), Value());
}
Result<Owned> wrapper_throw(Vm& vm, Args args) {
  Owned exception = TRY(exception_to_throw(vm, args, "throw"));
  return resume_by_method(vm, args.self<CoroutineWrapper>()->coroutine, Value::none(), exception);
}
Result<Owned> wrapper_close(Vm& vm, Args args) {
  Value coroutine[] = {Value(args.self<CoroutineWrapper>()->coroutine.get())};
  return close(vm, Args(coroutine, 1));
}
void wrapper_traverse(Object* object, Visitor& visit) {
  visit(static_cast<CoroutineWrapper*>(object)->coroutine);
}
void wrapper_clear(Object* object) {
  static_cast<CoroutineWrapper*>(object)->coroutine = nullptr;
}

Result<Owned> get_name(Vm&, Value self) {
  return Owned(self_generator(self)->name);
}
Result<Owned> get_qualified_name(Vm&, Value self) {
  return Owned(self_generator(self)->qualified_name);
}
Result<Owned> get_frame(Vm& vm, Value self) {
  Generator* generator = self_generator(self);
  if (generator->native && generator->state != ResumableState::Finished)
    return native_coroutine_frame(vm, static_cast<NativeCoroutine*>(generator));
  return or_none(generator->frame);
}
Result<Owned> get_code(Vm&, Value self) {
  return or_none(self_generator(self)->code);
}
Result<Owned> get_running(Vm& vm, Value self) {
  return Owned::boolean(is_running(vm, self_generator(self)));
}
Result<Owned> get_suspended(Vm& vm, Value self) {
  return Owned::boolean(is_suspended(vm, self_generator(self)));
}
// What it waits for: the operand of the await or yield from that its frame is at.
Result<Owned> get_awaited(Vm&, Value self) {
  Generator* generator = self_generator(self);
  if (generator->native) return or_none(static_cast<NativeCoroutine*>(generator)->awaits);
  bool runs = generator->state == ResumableState::Running && !generator->delegated;
  if (!generator->frame || generator->state == ResumableState::Created || runs) return Owned::none();
  const Instruction* pc = generator->frame->pc;
  if (pc->op != Opcode::Await && pc->op != Opcode::YieldFrom) return Owned::none();
  return or_none(Owned(generator->frame->registers[pc->b]));
}
Result<Owned> get_origin(Vm&, Value self) {
  return or_none(self_generator(self)->origin);
}

const NativeRow kGeneratorMethods[] = {
    {"__repr__(self, /)", repr},
    {"__iter__(self, /)", iter},
    {"__next__(self, /)", next},
    {"send(self, object, /)", send},
    {"throw(self, typ, val=, tb=, /)~", throw_into},
    {"close(self, /)", close},
    {"__del__(self, /)", resumable_del},
    {"__class_getitem__(cls, object, /)", resumable_class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kGeneratorProperties[] = {
    {"__name__", get_name, set_generator_name},
    {"__qualname__", get_qualified_name, set_generator_qualified_name},
    {"gi_frame", get_frame},
    {"gi_code", get_code},
    {"gi_running", get_running},
    {"gi_suspended", get_suspended},
    {"gi_yieldfrom", get_awaited},
};
const NativeRow kCoroutineMethods[] = {
    {"__repr__(self, /)", repr},
    {"__await__(self, /)", coroutine_await},
    {"send(self, object, /)", send},
    {"throw(self, typ, val=, tb=, /)~", throw_into},
    {"close(self, /)", close},
    {"__del__(self, /)", resumable_del},
    {"__class_getitem__(cls, object, /)", resumable_class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kCoroutineProperties[] = {
    {"__name__", get_name, set_generator_name},
    {"__qualname__", get_qualified_name, set_generator_qualified_name},
    {"cr_frame", get_frame},
    {"cr_code", get_code},
    {"cr_running", get_running},
    {"cr_suspended", get_suspended},
    {"cr_await", get_awaited},
    {"cr_origin", get_origin},
};
const NativeRow kWrapperMethods[] = {
    {"__iter__(self, /)", iter},
    {"__next__(self, /)", wrapper_next},
    {"send(self, object, /)", wrapper_send},
    {"throw(self, typ, val=, tb=, /)~", wrapper_throw},
    {"close(self, /)", wrapper_close},
};

}  // namespace

Result<void> set_generator_name(Vm& vm, Value self, Value value) {
  Str* name = cast_if<Str>(value, kStrSubclass);
  if (!name) return vm.type_error({"__name__ must be set to a string object"});
  self_generator(self)->name = Ref<Str>(name);
  return {};
}
Result<void> set_generator_qualified_name(Vm& vm, Value self, Value value) {
  Str* name = cast_if<Str>(value, kStrSubclass);
  if (!name) return vm.type_error({"__qualname__ must be set to a string object"});
  self_generator(self)->qualified_name = Ref<Str>(name);
  return {};
}

// A part of another's chain keeps the state Running while the chain is suspended; its frame tells.
bool is_running(Vm& vm, const Resumable* resumable) {
  if (resumable->state != ResumableState::Running || !resumable->delegated)
    return resumable->state == ResumableState::Running;
  for (Frame* frame = vm.top(); frame && resumable->frame; frame = frame->back)
    if (frame == resumable->frame.get()) return true;
  return false;
}
bool is_suspended(Vm& vm, const Resumable* resumable) {
  if (resumable->state == ResumableState::Running) return !is_running(vm, resumable);
  return resumable->state == ResumableState::Suspended;
}

Result<Owned> resumable_del(Vm&, Args args) {
  args[0].object()->type->finalize(args[0].object());
  return Owned::none();
}
Result<Owned> resumable_class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

namespace {

// What calling the class `given` made; a `__new__` may give anything.
Result<Owned> made_exception(Vm& vm, Value given, Result<Owned> made) {
  // What goes wrong here is thrown in instead.
  if (made.is_raised()) return vm.take_pending();
  Owned exception = std::move(made).value();
  if (vm.type_of(exception)->has(kExceptionSubclass)) return exception;
  vm.type_error({"calling ", TRY(vm.repr(given)), " should have returned an instance of BaseException, not ",
                 vm.type_of(exception)});
  return vm.take_pending();
}

}  // namespace

// throw(exception), or the old forms with type, value and traceback.
Result<Owned> exception_to_throw(Vm& vm, Args args, const char* method) {
  Owned given(args[1]);
  if (!args[2].is_empty())
    TRY(vm.warn(vm.exceptions.DeprecationWarning, {"the (type, exc, tb) signature of ", method,
                                                   "() is deprecated, use the single-arg signature instead."}));
  if (!args[3].is_empty() && !args[3].is_none() && vm.type_of(args[3]) != vm.types.traceback)
    return vm.type_error({"throw() third argument must be a traceback object"});
  Type* type = cast_if<Type>(given, kTypeSubclass);
  if (type && type->has(kExceptionSubclass)) {
    if (args[2].is_empty() || args[2].is_none()) return made_exception(vm, given, vm.call(given));
    if (args[2].is_object() && is_subtype(args[2].object()->type, type)) return Owned(args[2]);
    if (Tuple* tuple = cast_if<Tuple>(args[2], kTupleSubclass))
      return made_exception(vm, given, vm.call(given, tuple->span()));
    return made_exception(vm, given, vm.call(given, {args[2]}));
  }
  if (!vm.type_of(given)->has(kExceptionSubclass))
    return vm.type_error(
        {"exceptions must be classes or instances deriving from BaseException, not ", vm.type_of(given)});
  if (!args[2].is_empty() && !args[2].is_none())
    return vm.type_error({"instance exception may not have a separate value"});
  return given;
}

void resumable_traverse(Object* object, Visitor& visit) {
  Resumable* resumable = static_cast<Resumable*>(object);
  visit(resumable->frame);
  // The stack references of the frames that a suspended chain keeps between its ends.
  if (resumable->state == ResumableState::Suspended)
    for (Frame* frame = resumable->innermost; frame != nullptr && frame != resumable->frame.get(); frame = frame->back)
      visit.visit(frame);
}

// A chain that is taken apart while suspended gives up the references its frames had from the stack.
void resumable_clear(Object* object) {
  Resumable* resumable = static_cast<Resumable*>(object);
  if (resumable->state == ResumableState::Suspended) {
    Frame* frame = std::exchange(resumable->innermost, nullptr);
    while (frame != nullptr && frame != resumable->frame.get()) {
      Frame* below = frame->back;
      frame->back = nullptr;
      release(static_cast<Object*>(frame));
      frame = below;
    }
  }
  resumable->state = ResumableState::Finished;
  if (resumable->frame) resumable->frame->resumable = nullptr;
  resumable->frame = nullptr;
}

void generator_traverse(Object* object, Visitor& visit) {
  resumable_traverse(object, visit);
  visit(static_cast<Generator*>(object)->code);
  visit(static_cast<Generator*>(object)->origin);
  if (!static_cast<Generator*>(object)->native) return;
  NativeCoroutine* coroutine = static_cast<NativeCoroutine*>(object);
  visit(coroutine->arguments[0]);
  visit(coroutine->arguments[1]);
  visit(coroutine->awaits);
}

void generator_clear(Object* object) {
  resumable_clear(object);
  Generator* generator = static_cast<Generator*>(object);
  generator->code = nullptr;
  generator->name = nullptr;
  generator->qualified_name = nullptr;
  generator->origin = Owned();
  if (!generator->native) return;
  NativeCoroutine* coroutine = static_cast<NativeCoroutine*>(generator);
  coroutine->arguments[0] = Owned();
  coroutine->arguments[1] = Owned();
  coroutine->awaits = Owned();
}

namespace {

// Dropped before its end: a suspended one is closed so that its `finally` clauses run; a coroutine that never began is
// a mistake worth a warning.
void generator_finalize(Object* object) {
  Generator* generator = static_cast<Generator*>(object);
  Vm& vm = *static_cast<Vm*>(object->type->heap->hooks);
  if (generator->state == ResumableState::Created && generator->type == vm.types.coroutine) {
    warn_never_awaited(vm, generator);
    return;
  }
  if (generator->state != ResumableState::Suspended) return;
  Value self[] = {Value(object)};
  Frame* below = vm.top();
  if (vm.finish(below, close(vm, Args(self, 1))).is_raised())
    vm.report_unraisable("Exception ignored while closing generator ", Value(object));
}

}  // namespace

extern const TypeSpec generator_spec, coroutine_spec, coroutine_wrapper_spec;
const TypeSpec generator_spec = {.name = "generator",
                                 .size = sizeof(Generator),
                                 .traverse = generator_traverse,
                                 .clear = generator_clear,
                                 .finalize = generator_finalize,
                                 .next = generator_next,
                                 .native_hash = true,
                                 .weak_references = true,
                                 .methods = kGeneratorMethods,
                                 .properties = kGeneratorProperties};
const TypeSpec coroutine_spec = {.name = "coroutine",
                                 .size = sizeof(Generator),
                                 .traverse = generator_traverse,
                                 .clear = generator_clear,
                                 .finalize = generator_finalize,
                                 .native_hash = true,
                                 .weak_references = true,
                                 .methods = kCoroutineMethods,
                                 .properties = kCoroutineProperties};
const TypeSpec coroutine_wrapper_spec = {.name = "coroutine_wrapper",
                                         .size = sizeof(CoroutineWrapper),
                                         .traverse = wrapper_traverse,
                                         .clear = wrapper_clear,
                                         .native_hash = true,
                                         .methods = kWrapperMethods};

}  // namespace fermata
