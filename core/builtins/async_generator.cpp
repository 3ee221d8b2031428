// async generator, and the awaitables of its steps: __anext__(), asend(), athrow(), aclose().
#include "builtins/common.h"
#include "builtins/resumables.h"
#include "vm/interpreter.h"

namespace fermata {
namespace {

AsyncGenerator* self_generator(Value self) {
  return static_cast<AsyncGenerator*>(self.object());
}

Result<Owned> repr(Vm& vm, Args args) {
  AsyncGenerator* generator = args.self<AsyncGenerator>();
  return repr_with_address(vm, {"<async_generator object ", generator->qualified_name}, generator);
}

Result<Owned> aiter(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> anext(Vm& vm, Args args) {
  return Interpreter::make_async_step(vm, args.self<AsyncGenerator>(), AsyncGeneratorStep::Kind::Send, Value::none());
}
Result<Owned> asend(Vm& vm, Args args) {
  return Interpreter::make_async_step(vm, args.self<AsyncGenerator>(), AsyncGeneratorStep::Kind::Send, args[1]);
}
Result<Owned> athrow(Vm& vm, Args args) {
  Owned exception = TRY(exception_to_throw(vm, args, "athrow"));
  return Interpreter::make_async_step(vm, args.self<AsyncGenerator>(), AsyncGeneratorStep::Kind::Throw, exception);
}
Result<Owned> aclose(Vm& vm, Args args) {
  Owned exit = vm.make_exception_with(vm.exceptions.GeneratorExit, vm.tuple({}));
  return Interpreter::make_async_step(vm, args.self<AsyncGenerator>(), AsyncGeneratorStep::Kind::Close, exit);
}

Result<Owned> step_iter(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> step_send(Vm& vm, Args args) {
  return Interpreter::resume_step(vm, args.self<AsyncGeneratorStep>(), args[1], Value());
}
Result<Owned> step_next(Vm& vm, Args args) {
  return Interpreter::resume_step(vm, args.self<AsyncGeneratorStep>(), Value::none(), Value());
}
Result<Owned> step_throw(Vm& vm, Args args) {
  Owned exception = TRY(exception_to_throw(vm, args, "throw"));
  return Interpreter::resume_step(vm, args.self<AsyncGeneratorStep>(), Value::none(), exception);
}

// state: step
Result<Owned> step_closing(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  AsyncGeneratorStep* step = static_cast<AsyncGeneratorStep*>(frame.state[0].object());
  if (frame.step++ == 0) {
    Owned exit = vm.make_exception_with(vm.exceptions.GeneratorExit, vm.tuple({}));
    Result<Owned> answer = Interpreter::resume_step(vm, step, Value::none(), exit);
    if (!answer.is_raised()) return answer;
    outcome = Outcome::Raised;
  }
  if (outcome == Outcome::Completed) return Owned::none();
  if (outcome != Outcome::Raised) return vm.runtime_error({"coroutine ignored GeneratorExit"});
  for (Type* expected : {vm.exceptions.GeneratorExit, vm.exceptions.StopIteration, vm.exceptions.StopAsyncIteration})
    if (vm.discard_pending(expected)) return Owned::none();
  return Raised{};
}
const NativeFrameBehaviour kStepClosing = {"close", step_closing};

Result<Owned> step_close(Vm& vm, Args args) {
  if (args.self<AsyncGeneratorStep>()->state == ResumableState::Finished) return Owned::none();
  return vm.start_native_frame(kStepClosing, {args[0]});
}

Result<Owned> get_name(Vm&, Value self) {
  return Owned(self_generator(self)->name);
}
Result<Owned> get_qualified_name(Vm&, Value self) {
  return Owned(self_generator(self)->qualified_name);
}
Result<Owned> get_frame(Vm&, Value self) {
  return or_none(self_generator(self)->frame);
}
Result<Owned> get_code(Vm&, Value self) {
  return or_none(self_generator(self)->code);
}
Result<Owned> get_running(Vm&, Value self) {
  return Owned::boolean(self_generator(self)->running);
}
Result<Owned> get_suspended(Vm& vm, Value self) {
  return Owned::boolean(is_suspended(vm, self_generator(self)));
}
Result<Owned> get_awaited(Vm&, Value self) {
  AsyncGenerator* generator = self_generator(self);
  if (!generator->frame || generator->state == ResumableState::Created) return Owned::none();
  const Instruction* pc = generator->frame->pc;
  return pc->op == Opcode::Await ? or_none(Owned(generator->frame->registers[pc->b])) : Owned::none();
}

void async_generator_traverse(Object* object, Visitor& visit) {
  generator_traverse(object, visit);
  visit(static_cast<AsyncGenerator*>(object)->finalizer);
}
void async_generator_clear(Object* object) {
  generator_clear(object);
  static_cast<AsyncGenerator*>(object)->finalizer = Owned();
}

// Nobody will go on with a step that waits: its frames are the generator's, to be ended with it.
void give_up(AsyncGeneratorStep& step) {
  AsyncGenerator* generator = step.generator;
  generator->state = ResumableState::Suspended;
  generator->innermost = step.innermost;
  generator->depth = step.depth;
  step.state = ResumableState::Finished;
}

// Throws GeneratorExit into it, as a step that nobody awaits.
Result<Owned> close_now(Vm& vm, AsyncGenerator* generator) {
  Ref<AsyncGeneratorStep> step = vm.heap.make<AsyncGeneratorStep>(vm.types.async_generator_athrow);
  step->generator = Ref<AsyncGenerator>(generator);
  step->argument = vm.make_exception_with(vm.exceptions.GeneratorExit, vm.tuple({}));
  Interpreter::set_context(step->argument, vm.handled_exception());
  step->kind = AsyncGeneratorStep::Kind::Throw;
  generator->closed = false;   // an aclose() that it ignored
  generator->running = false;  // a step that was dropped while it waited
  Frame* below = vm.top();
  Result<Owned> answer = vm.finish(below, Interpreter::resume_step(vm, step, Value::none(), Value()));
  if (step->state == ResumableState::Suspended) give_up(*step);
  if (!answer.is_raised() || vm.discard_pending(vm.exceptions.StopIteration))
    return vm.runtime_error({"async generator ignored GeneratorExit"});
  // One that ends by itself says StopAsyncIteration, which nobody expects here.
  if (vm.discard_pending(vm.exceptions.GeneratorExit)) return Owned::none();
  return answer;
}

// Dropped while suspended: the loop closes it, in a task, because its clean-up may wait. Without a loop, or if it
// ignored an aclose(), it ends at once.
void async_generator_finalize(Object* object) {
  AsyncGenerator* generator = static_cast<AsyncGenerator*>(object);
  Vm& vm = *static_cast<Vm*>(object->type->heap->hooks);
  if (generator->state != ResumableState::Suspended) return;
  Owned finalizer = generator->finalizer;
  if (generator->closed || finalizer->is_empty() || finalizer->is_none()) {
    if (close_now(vm, generator).is_raised())
      vm.report_unraisable("Exception ignored while closing generator ", Value(object));
    return;
  }
  if (vm.call(finalizer, {Value(object)}).is_raised())
    vm.report_unraisable("Exception ignored while finalizing async generator ", Value(object));
}

void step_traverse(Object* object, Visitor& visit) {
  resumable_traverse(object, visit);
  visit(static_cast<AsyncGeneratorStep*>(object)->generator);
  visit(static_cast<AsyncGeneratorStep*>(object)->argument);
}
void step_clear(Object* object) {
  AsyncGeneratorStep* step = static_cast<AsyncGeneratorStep*>(object);
  // The frames belong to the generator, which may live on.
  step->frame = nullptr;
  step->generator = nullptr;
  step->argument = Owned();
}
void step_finalize(Object* object) {
  AsyncGeneratorStep* step = static_cast<AsyncGeneratorStep*>(object);
  AsyncGenerator* generator = step->generator.get();
  if (!generator) return;
  if (step->state == ResumableState::Suspended) {
    give_up(*step);
    // In a circle the generator may have come first, and found nothing to end.
    if (generator->has_flag(Object::kFinalized)) async_generator_finalize(generator);
  }
  if (step->state != ResumableState::Created || step->went_on) return;
  Vm& vm = *static_cast<Vm*>(object->type->heap->hooks);
  const char* method = step->kind == AsyncGeneratorStep::Kind::Close   ? "aclose"
                       : step->kind == AsyncGeneratorStep::Kind::Throw ? "athrow"
                                                                       : "asend";
  Result<void> warned = [&]() -> Result<void> {
    Owned warnings = TRY(vm.import_module("warnings"));
    Owned function = TRY(vm.get_attribute(warnings, "_warn_unawaited_step"));
    Owned name = vm.str_of(method);
    TRY(vm.call(function, {Value(step), name.get(), Value(step->generator->qualified_name)}));
    return {};
  }();
  if (warned.is_raised()) vm.report_unraisable("Exception ignored while finalizing ", Value(object));
}

const NativeRow kMethods[] = {
    {"__repr__(self, /)", repr},
    {"__aiter__(self, /)", aiter},
    {"__anext__(self, /)", anext},
    {"asend(self, object, /)", asend},
    {"athrow(self, typ, val=, tb=, /)~", athrow},
    {"aclose(self, /)", aclose},
    {"__del__(self, /)", resumable_del},
    {"__class_getitem__(cls, object, /)", resumable_class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kProperties[] = {
    {"__name__", get_name, set_generator_name},
    {"__qualname__", get_qualified_name, set_generator_qualified_name},
    {"ag_frame", get_frame},
    {"ag_code", get_code},
    {"ag_running", get_running},
    {"ag_suspended", get_suspended},
    {"ag_await", get_awaited},
};
const NativeRow kStepMethods[] = {
    {"__await__(self, /)", step_iter},
    {"__iter__(self, /)", step_iter},
    {"__next__(self, /)", step_next},
    {"send(self, object, /)", step_send},
    {"throw(self, typ, val=, tb=, /)~", step_throw},
    {"close(self, /)", step_close},
    {"__del__(self, /)", resumable_del},
};

// -- anext(iterator, default): the default instead of StopAsyncIteration

struct AnextAwaitable : Object {
  Owned awaitable, fallback;
};

Result<Owned> anext_answer(Vm& vm, AnextAwaitable* self, Result<Owned> answer) {
  if (!answer.is_raised()) return answer;
  if (!vm.discard_pending(vm.exceptions.StopAsyncIteration)) return Raised{};
  return vm.stop_iteration(self->fallback);
}
Result<Owned> anext_step(Vm& vm, AnextAwaitable* self, Str* method, std::initializer_list<Value> args) {
  Owned iterator = TRY(Interpreter::get_awaitable(vm, self->awaitable, 0));
  if (iterator->object()->type == vm.types.coroutine || vm.lookup_special(iterator, vm.names.send).is_empty() == false)
    return anext_answer(vm, self, vm.call_method(iterator, method, args));
  return anext_answer(vm, self, vm.call_method(iterator, vm.names.__next__));
}
Result<Owned> anext_iter(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> anext_next(Vm& vm, Args args) {
  return anext_step(vm, args.self<AnextAwaitable>(), vm.names.send, {Value::none()});
}
Result<Owned> anext_send(Vm& vm, Args args) {
  return anext_step(vm, args.self<AnextAwaitable>(), vm.names.send, {args[1]});
}
Result<Owned> anext_throw(Vm& vm, Args args) {
  return anext_step(vm, args.self<AnextAwaitable>(), vm.names.throw_, {args[1]});
}
Result<Owned> anext_close(Vm& vm, Args args) {
  Owned iterator = TRY(Interpreter::get_awaitable(vm, args.self<AnextAwaitable>()->awaitable, 0));
  return vm.start_call_method(iterator, vm.names.close);
}

void anext_traverse(Object* object, Visitor& visit) {
  visit(static_cast<AnextAwaitable*>(object)->awaitable);
  visit(static_cast<AnextAwaitable*>(object)->fallback);
}
void anext_clear(Object* object) {
  static_cast<AnextAwaitable*>(object)->awaitable = Owned();
  static_cast<AnextAwaitable*>(object)->fallback = Owned();
}

const NativeRow kAnextMethods[] = {
    {"__await__(self, /)", anext_iter},         {"__iter__(self, /)", anext_iter},
    {"__next__(self, /)", anext_next},          {"send(self, object, /)", anext_send},
    {"throw(self, exception, /)", anext_throw}, {"close(self, /)", anext_close},
};

}  // namespace

Result<Owned> builtin_aiter(Vm& vm, Args args) {
  if (vm.lookup_special(args[0], vm.names.__aiter__).is_empty())
    return vm.type_error({"'", vm.type_of(args[0]), "' object is not an async iterable"});
  Owned iterator = TRY(vm.call_method(args[0], vm.names.__aiter__));
  if (vm.lookup_special(iterator, vm.names.__anext__).is_empty())
    return vm.type_error({"aiter() returned not an async iterator of type '", vm.type_of(iterator), "'"});
  return iterator;
}

Result<Owned> builtin_anext(Vm& vm, Args args) {
  if (vm.lookup_special(args[0], vm.names.__anext__).is_empty())
    return vm.type_error({"'", vm.type_of(args[0]), "' object is not an async iterator"});
  Owned awaitable = TRY(vm.call_method(args[0], vm.names.__anext__));
  if (!args.has(1)) return awaitable;
  Ref<AnextAwaitable> with_default = vm.heap.make<AnextAwaitable>(vm.types.anext_awaitable);
  with_default->awaitable = std::move(awaitable);
  with_default->fallback = Owned(args[1]);
  return Owned(std::move(with_default));
}

extern const TypeSpec async_generator_spec, async_generator_step_spec, async_generator_athrow_spec,
    anext_awaitable_spec;
const TypeSpec async_generator_spec = {.name = "async_generator",
                                       .size = sizeof(AsyncGenerator),
                                       .traverse = async_generator_traverse,
                                       .clear = async_generator_clear,
                                       .finalize = async_generator_finalize,
                                       .native_hash = true,
                                       .weak_references = true,
                                       .methods = kMethods,
                                       .properties = kProperties};
const TypeSpec async_generator_step_spec = {.name = "async_generator_asend",
                                            .size = sizeof(AsyncGeneratorStep),
                                            .traverse = step_traverse,
                                            .clear = step_clear,
                                            .finalize = step_finalize,
                                            .native_hash = true,
                                            .methods = kStepMethods};
const TypeSpec async_generator_athrow_spec = {.name = "async_generator_athrow",
                                              .size = sizeof(AsyncGeneratorStep),
                                              .traverse = step_traverse,
                                              .clear = step_clear,
                                              .finalize = step_finalize,
                                              .native_hash = true,
                                              .methods = kStepMethods};
const TypeSpec anext_awaitable_spec = {.name = "anext_awaitable",
                                       .size = sizeof(AnextAwaitable),
                                       .traverse = anext_traverse,
                                       .clear = anext_clear,
                                       .native_hash = true,
                                       .methods = kAnextMethods};

}  // namespace fermata
