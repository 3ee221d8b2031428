// Suspending and resuming chains (see vm/generator.h for the picture).
#include "vm/generator.h"

#include "vm/chains.h"
#include "vm/interpreter.h"

namespace fermata {
namespace {

bool is_async_generator(Vm& vm, const Resumable* resumable) {
  return resumable->type == vm.types.async_generator;
}

// The running step of the async generator is the root of a chain: it was resumed by itself (`step.send(None)`).
bool step_is_root(Vm& vm, AsyncGenerator* generator) {
  return vm.fiber->root == generator->current_step;
}

// The frame on top stops for good; its generator has no frame any more.
void finish(Vm& vm, Resumable* resumable) {
  resumable->state = ResumableState::Finished;
  // Its finaliser has nothing to do any more.
  resumable->refs |= Object::kFinalized;
  // A traceback may keep the frame for longer than the generator lives.
  if (resumable->frame) resumable->frame->resumable = nullptr;
  resumable->frame = nullptr;
  vm.pop_frame();
}

void leave_root(Fiber* fiber, Resumable* root) {
  fiber->root = root->outer;
  root->outer = nullptr;
  fiber->depth = root->depth;
  release(static_cast<Object*>(root));
}

// One that is a part of the chain that now awaits it, or one that another task awaits.
Raised running_coroutine_awaited(Vm& vm, const Resumable* coroutine) {
  for (const Frame* frame = vm.fiber->top; frame; frame = frame->back)
    if (frame == coroutine->frame.get()) return vm.value_error({"coroutine already executing"});
  return vm.runtime_error({"coroutine is being awaited already"});
}

// Where a coroutine is made, for its `cr_origin`: (file, line, function) of as many callers as were asked for, without
// the library's as in tracebacks.
Ref<Tuple> callers(Vm& vm, const Frame* frame) {
  Ref<List> found = new_list(vm.heap);
  for (; frame && found->length < vm.coroutine_origin_depth; frame = frame->back) {
    if (frame->kind != FrameKind::Python) continue;
    const PythonFrame* python = static_cast<const PythonFrame*>(frame);
    if (python->code->source->library && !vm.show_library_frames) continue;
    list_append(
        vm.heap, found,
        vm.tuple({Value(python->code->source->filename), Value::integer(python->line()), Value(python->code->name)}));
  }
  return tuple_from(vm.heap, found->span());
}

// -- closing. GeneratorExit goes to the innermost frame of a chain first. What it awaits for is closed by then,
// whatever its frame made of the exception: what awaits it gets GeneratorExit, or the RuntimeError that says that it
// was ignored.

Resumable* part_of(const Frame* frame) {
  return frame->kind == FrameKind::Python ? static_cast<const PythonFrame*>(frame)->resumable : nullptr;
}

// What an async generator awaits for is thrown into, not closed.
void begin_closing(Vm& vm, const Frame* innermost, const Frame* bottom) {
  const Frame* from = innermost;
  for (const Frame* frame = innermost; frame != bottom; frame = frame->back)
    if (const Resumable* part = part_of(frame); part && is_async_generator(vm, part)) from = frame->back;
  for (const Frame* frame = from; frame != bottom; frame = frame->back)
    if (Resumable* part = part_of(frame)) part->closing = true;
  if (Resumable* root = part_of(bottom); !is_async_generator(vm, root)) root->closing = true;
}

// The part of the running chain that ignores GeneratorExit when the chain is suspended now; null where it is the root,
// whose close() will notice.
Resumable* ignoring_part(const Fiber* fiber) {
  for (const Frame* frame = fiber->top; frame != fiber->root->frame.get(); frame = frame->back)
    if (Resumable* part = part_of(frame); part && part->closing) return part;
  return nullptr;
}

// The innermost part of a chain is suspended by itself. top, depth: of the chain.
void cut_off(Resumable* part, Frame*& top, uint32_t& depth) {
  PythonFrame* bottom = part->frame.get();
  part->depth = 0;
  for (Frame* frame = top; frame != bottom->back; frame = frame->back)
    if (frame->kind == FrameKind::Python) ++part->depth;
  part->innermost = top;
  part->state = ResumableState::Suspended;
  part->delegated = part->closing = false;
  depth -= part->depth;
  top = bottom->back;
  bottom->back = nullptr;
  release(static_cast<Object*>(bottom));
}

}  // namespace

Owned Interpreter::make_generator(Vm& vm, PythonFrame* frame) {
  uint32_t flags = frame->code->flags;
  if (flags & kNativeBody) return make_native_coroutine(vm, frame);
  Type* type = flags & kCoroutine        ? vm.types.coroutine
               : flags & kAsyncGenerator ? vm.types.async_generator
                                         : vm.types.generator;
  Ref<Generator> generator =
      Ref<Generator>::adopt(static_cast<Generator*>(vm.heap.allocate(type, Heap::instance_size(type))));
  generator->name = frame->function->name;
  generator->qualified_name = frame->function->qualified_name;
  generator->state = ResumableState::Created;
  generator->code = frame->code;
  if (vm.coroutine_origin_depth && flags & kCoroutine) generator->origin = callers(vm, frame->back);
  frame->resumable = generator.get();
  // From the stack to the generator: the one reference moves.
  vm.fiber->top = frame->back;
  frame->back = nullptr;
  --vm.fiber->depth;
  generator->frame = Ref<PythonFrame>::adopt(frame);
  return generator;
}

// An exception is to be thrown into a chain: what the chain is handling is its context.
void Interpreter::place_thrown(PythonFrame* bottom, Frame* innermost, Value exception) {
  Frame* handling = innermost;
  while (handling != bottom && handling->handled->is_empty()) handling = handling->back;
  set_context(exception, handling->handled);
}

void Interpreter::send_to_top(Vm& vm, Value value) {
  auto* frame = static_cast<PythonFrame*>(vm.fiber->top);
  if (frame->kind != FrameKind::Python || frame->pc->op != Opcode::Yield)
    return vm.deliver_later(Outcome::Resumed, Owned(value));
  Owned::adopt(std::exchange(frame->registers[frame->pc->a], Owned(value).leak()));
  ++frame->pc;
}

Result<Owned> Vm::start_resume(Resumable* resumable, Value value, Value exception) {
  if (fiber->depth + resumable->depth >= recursion_limit)
    return raise(exceptions.RecursionError, {"maximum recursion depth exceeded"});
  const bool fresh = resumable->state == ResumableState::Created;
  PythonFrame* bottom = resumable->frame.get();
  link_chain(*fiber, resumable);
  Frame* innermost = fiber->top;
  if (!exception.is_empty()) {
    if (innermost != bottom && is_subtype(type_of(exception), exceptions.GeneratorExit))
      begin_closing(*this, innermost, bottom);
    pending_ = Owned(exception);
    Interpreter::place_thrown(bottom, innermost, exception);
    deliver_later(Outcome::Raised, Owned());
  } else if (!fresh) {
    Interpreter::send_to_top(*this, value);
  }
  return Owned::adopt(Value::pushed());
}

Result<Owned> Vm::refuse_thrown(Resumable* resumable) {
  Resumable* part =
      resumable->state == ResumableState::Suspended && resumable->innermost ? part_of(resumable->innermost) : nullptr;
  if (!part || part == resumable || is_async_generator(*this, part)) return Raised{};
  cut_off(part, resumable->innermost, resumable->depth);
  return start_resume(resumable, Value::none(), take_pending());
}

Result<Owned> Vm::suspend(Owned value) {
  Resumable* root = fiber->root;
  if (root->closing) [[unlikely]] {
    if (Resumable* part = ignoring_part(fiber)) {
      cut_off(part, fiber->top, fiber->depth);
      runtime_error({part->type == types.coroutine ? "coroutine" : "generator", " ignored GeneratorExit"});
      deliver_later(Outcome::Raised, Owned());
      return Owned::adopt(Value::pushed());
    }
    root->closing = false;
  }
  PythonFrame* bottom = root->frame.get();
  unlink_chain(*fiber);
  deliver_later(Outcome::Yielded, std::move(value));
  release(static_cast<Object*>(bottom));
  release(static_cast<Object*>(root));
  return Owned::adopt(Value::pushed());
}

Result<Owned> advance_native(Vm& vm, NativeCoroutine* coroutine, Value sent, Value exception, bool& finished) {
  Ref<NativeCoroutine> kept(coroutine);
  // One that goes on in its place.
  if (Generator* other = cast_exact<Generator>(coroutine->awaits, vm.types.coroutine)) {
    if (other->state == ResumableState::Suspended) return vm.start_resume(other, sent, exception);
    return vm.runtime_error({"cannot reuse already awaited coroutine"});
  }
  if (!exception.is_empty()) {
    coroutine->state = ResumableState::Finished;
    coroutine->awaits = Owned();
    return vm.raise_again(Owned(exception));
  }
  coroutine->state = ResumableState::Running;
  Result<Owned> answer = coroutine->body(vm, coroutine, sent, finished);
  bool goes_on = !answer.is_raised() && !finished;
  coroutine->state = goes_on ? ResumableState::Suspended : ResumableState::Finished;
  if (!answer.is_raised() && answer.peek()->is_exhausted())
    return vm.start_resume(static_cast<Resumable*>(coroutine->awaits->object()), Value::none(), Value());
  return answer;
}

// (Inside delegate(), which is then long enough: rule 5 in vm/interpreter.cpp.)
[[gnu::always_inline]] static inline Result<Owned> resume_native(Vm& vm, NativeCoroutine* coroutine, Value sent) {
  if (coroutine->state == ResumableState::Finished) return vm.runtime_error({"cannot reuse already awaited coroutine"});
  if (coroutine->state == ResumableState::Suspended) return vm.runtime_error({"coroutine is being awaited already"});
  coroutine->state = ResumableState::Running;
  bool finished = false;
  Result<Owned> answer = coroutine->body(vm, coroutine, sent, finished);
  if (!answer.is_raised() && !finished && !answer.peek()->is_exhausted()) return vm.suspend(std::move(answer).value());
  coroutine->state = ResumableState::Finished;
  if (!answer.is_raised() && answer.peek()->is_exhausted())
    return Interpreter::start_delegate(vm, static_cast<Resumable*>(coroutine->awaits->object()));
  return answer;
}

// Delegating: the awaited generator's frame goes on top of the awaiting one as a part of its chain.
Result<Owned> Interpreter::start_delegate(Vm& vm, Resumable* inner) {
  if (inner->state == ResumableState::Running) {
    if (inner->type != vm.types.coroutine) return vm.value_error({"generator already executing"});
    return running_coroutine_awaited(vm, inner);
  }
  if (inner->state == ResumableState::Finished) {
    if (inner->type == vm.types.coroutine) return vm.runtime_error({"cannot reuse already awaited coroutine"});
    return Owned::none();
  }
  if (inner->state == ResumableState::Suspended && inner->type == vm.types.coroutine)
    return vm.runtime_error({"coroutine is being awaited already"});
  if (vm.fiber->depth >= vm.recursion_limit)
    return vm.raise(vm.exceptions.RecursionError, {"maximum recursion depth exceeded"});
  bool fresh = inner->state == ResumableState::Created;
  PythonFrame* bottom = inner->frame.get();
  Frame* innermost = fresh ? bottom : inner->innermost;
  vm.fiber->depth += fresh ? 1 : inner->depth;
  inner->innermost = nullptr;
  inner->state = ResumableState::Running;
  inner->delegated = true;
  bottom->back = vm.fiber->top;
  retain(static_cast<Object*>(bottom));
  vm.fiber->top = innermost;
  if (!fresh) send_to_top(vm, Value::none());
  return Owned::adopt(Value::pushed());
}

Result<Owned> Interpreter::make_async_step(Vm& vm, AsyncGenerator* generator, AsyncGeneratorStep::Kind kind,
                                           Value argument) {
  // The event loop wants to know of every async generator that begins, to close it in the end.
  if (!generator->hooks_called) {
    generator->hooks_called = true;
    generator->finalizer = vm.fiber->async_generator_finalizer;
    Owned first = vm.fiber->async_generator_first;
    if (!first->is_empty() && !first->is_none()) TRY(vm.call(first, {Value(generator)}));
  }
  Type* type = kind == AsyncGeneratorStep::Kind::Send ? vm.types.async_generator_step : vm.types.async_generator_athrow;
  Ref<AsyncGeneratorStep> step = vm.heap.make<AsyncGeneratorStep>(type);
  step->generator = Ref<AsyncGenerator>(generator);
  step->argument = Owned(argument);
  step->kind = kind;
  return Owned(std::move(step));
}

// Begins a step of an async generator whose awaiting frame is on top. `sent` and `thrown` are what send() and throw()
// of a step that nobody awaits were called with.
Result<Owned> Interpreter::start_async_step(Vm& vm, AsyncGeneratorStep* step, Value sent, Value thrown) {
  AsyncGenerator* generator = step->generator;
  const bool sends = step->kind == AsyncGeneratorStep::Kind::Send;
  const bool closes = step->kind == AsyncGeneratorStep::Kind::Close;
  if (step->state == ResumableState::Finished)
    return vm.runtime_error({sends ? "cannot reuse already awaited __anext__()/asend()"
                                   : "cannot reuse already awaited aclose()/athrow()"});
  if (step->state != ResumableState::Created) return vm.value_error({"async generator already executing"});
  const bool finished = generator->state == ResumableState::Finished;
  if (!sends && finished && thrown.is_empty()) {
    step->state = ResumableState::Finished;
    return Owned::none();
  }
  if (generator->running) {
    step->state = ResumableState::Finished;
    return vm.runtime_error({sends    ? "anext(): asynchronous generator is already running"
                             : closes ? "aclose(): asynchronous generator is already running"
                                      : "athrow(): asynchronous generator is already running"});
  }
  if (finished && !thrown.is_empty()) {
    step->state = ResumableState::Finished;
    return vm.raise_again(Owned(thrown));
  }
  if (finished || (!sends && generator->closed && thrown.is_empty())) {
    step->state = ResumableState::Finished;
    return vm.raise(vm.exceptions.StopAsyncIteration, std::span<const Value>());
  }
  if (!sends && thrown.is_empty() && !sent.is_none())
    return vm.runtime_error({"can't send non-None value to a just-started coroutine"});
  if (sends && !sent.is_none()) step->argument = Owned(sent);
  if (sends && thrown.is_empty() && generator->state == ResumableState::Created && !step->argument->is_none()) {
    step->state = ResumableState::Finished;
    return vm.type_error({"can't send non-None value to a just-started async generator"});
  }
  if (closes && generator->state == ResumableState::Created && thrown.is_empty()) {
    generator->closed = true;
    generator->state = ResumableState::Finished;
    generator->frame->resumable = nullptr;
    generator->frame = nullptr;
    step->state = ResumableState::Finished;
    return Owned::none();
  }
  if (closes && thrown.is_empty()) generator->closed = true;
  bool fresh = generator->state == ResumableState::Created;
  PythonFrame* bottom = generator->frame.get();
  Frame* innermost = fresh ? bottom : generator->innermost;
  vm.fiber->depth += fresh ? 1 : generator->depth;
  generator->innermost = nullptr;
  generator->state = ResumableState::Running;
  generator->running = true;
  generator->current_step = step;
  step->state = ResumableState::Running;
  retain(static_cast<Object*>(bottom));
  bottom->back = vm.fiber->top;
  vm.fiber->top = innermost;
  if (!sends && thrown.is_empty()) thrown = step->argument;
  if (thrown.is_empty()) {
    if (!fresh) send_to_top(vm, step->argument);
  } else {
    vm.pending_ = Owned(thrown);
    place_thrown(bottom, innermost, thrown);
    vm.deliver_later(Outcome::Raised, Owned());
  }
  return Owned::adopt(Value::pushed());
}

Result<Owned> Interpreter::resume_step(Vm& vm, AsyncGeneratorStep* step, Value value, Value exception) {
  step->went_on = step->state == ResumableState::Suspended && exception.is_empty();
  if (step->state == ResumableState::Suspended) return vm.start_resume(step, value, exception);
  // The step becomes the root of a chain whose frames are the generator's.
  Fiber* fiber = vm.fiber;
  uint32_t depth = fiber->depth;
  Owned answer = TRY(start_async_step(vm, step, value, exception));
  if (!answer->is_pushed()) {
    vm.stop_iteration(answer);
    return Raised{};
  }
  step->frame = step->generator->frame;
  step->depth = depth;
  enter_root(*fiber, step);
  return answer;
}

bool Interpreter::is_foreign_iterator(Vm& vm, Value iterator) {
  if (!iterator.is_object()) return true;
  const Type* type = iterator.object()->type;
  return type != vm.types.coroutine && type != vm.types.generator && type != vm.types.async_generator_step &&
         type != vm.types.async_generator_athrow;
}

Result<Owned> Interpreter::delegate(Vm& vm, PythonFrame*, Value iterator, Value sent) {
  if (iterator.is_object()) {
    Object* object = iterator.object();
    if (object->type == vm.types.coroutine || object->type == vm.types.generator) {
      Resumable* inner = static_cast<Resumable*>(object);
      if (inner->native) return resume_native(vm, static_cast<NativeCoroutine*>(inner), sent);
      return start_delegate(vm, inner);
    }
    if (object->type == vm.types.async_generator_step || object->type == vm.types.async_generator_athrow)
      return start_async_step(vm, static_cast<AsyncGeneratorStep*>(object), Value::none(), Value());
    if (object->type->send) {
      bool finished = false;
      Owned value = TRY(object->type->send(vm, object, sent, finished));
      if (finished) return value;
      return vm.suspend(std::move(value));
    }
  }
  // A foreign iterator: what it gives is handed on, its StopIteration carries the result.
  Result<Owned> answer =
      sent.is_none() ? vm.start_next(iterator) : vm.start_call_method(iterator, vm.names.send, {sent});
  if (answer.is_raised()) {
    if (!vm.pending_is(vm.exceptions.StopIteration)) return Raised{};
    Owned exception = vm.take_pending();
    return static_cast<StopIterationException*>(exception->object())->value;
  }
  Owned value = std::move(answer).value();
  if (value->is_exhausted()) return Owned::none();
  if (value->is_pushed() || value->is_parked()) return value;
  return vm.suspend(std::move(value));
}

Interpreter::DelegatedThrow Interpreter::delegate_throw(Vm& vm, Value iterator, Value& value) {
  if (iterator.is_object() && iterator.object()->type->send) return DelegatedThrow::NotTaken;
  Owned exception = vm.take_pending();
  bool closing = is_subtype(vm.type_of(exception), vm.exceptions.GeneratorExit);
  Result<Owned> method = vm.find_attribute(iterator, closing ? vm.names.close : vm.names.throw_);
  if (method.is_raised()) {
    if (!closing) return DelegatedThrow::Raised;
    vm.report_unraisable("Exception ignored while closing generator ", iterator);
    vm.pending_ = std::move(exception);
    return DelegatedThrow::NotTaken;
  }
  Owned function = std::move(method).value();
  if (function->is_removed()) {
    vm.pending_ = std::move(exception);
    return DelegatedThrow::NotTaken;
  }
  if (closing) {
    Result<Owned> closed = vm.call(function);
    if (closed.is_raised()) return DelegatedThrow::Raised;
    vm.pending_ = std::move(exception);
    return DelegatedThrow::NotTaken;
  }
  Result<Owned> answer = vm.start_call(function, {exception.get()});
  if (answer.is_raised()) return DelegatedThrow::Raised;
  Owned result = std::move(answer).value();
  if (result->is_pushed()) return DelegatedThrow::Pushed;
  value = result.leak();
  return DelegatedThrow::Yielded;
}

void Interpreter::generator_returned(Vm& vm, PythonFrame* frame, Owned value) {
  Resumable* resumable = frame->resumable;
  Ref<Resumable> kept(resumable);
  if (is_async_generator(vm, resumable)) {
    AsyncGenerator* generator = static_cast<AsyncGenerator*>(resumable);
    AsyncGeneratorStep* step = static_cast<AsyncGeneratorStep*>(generator->current_step);
    bool root = step_is_root(vm, generator);
    bool closes = step->kind == AsyncGeneratorStep::Kind::Close;
    Ref<Resumable> kept_step(step);
    generator->running = false;
    generator->closed = true;
    finish(vm, generator);
    step->state = step->state_after_error();
    if (root) {
      leave_root(vm.fiber, step);
      step->frame = nullptr;
    }
    if (closes) {
      vm.deliver_later(root ? Outcome::Completed : Outcome::Returned, Owned::none());
    } else {
      vm.raise(vm.exceptions.StopAsyncIteration, std::span<const Value>());
      vm.deliver_later(Outcome::Raised, Owned());
    }
    return;
  }
  bool root = vm.fiber->root == resumable;
  finish(vm, resumable);
  resumable->delegated = false;
  if (root) {
    leave_root(vm.fiber, resumable);
    vm.deliver_later(Outcome::Completed, std::move(value));
  } else if (resumable->closing) {
    vm.raise(vm.exceptions.GeneratorExit, std::span<const Value>());
    vm.deliver_later(Outcome::Raised, Owned());
  } else {
    vm.deliver_later(Outcome::Returned, std::move(value));
  }
}

void Interpreter::generator_yielded(Vm& vm, PythonFrame* frame, Owned value) {
  Resumable* resumable = frame->resumable;
  if (!is_async_generator(vm, resumable)) {
    (void)vm.suspend(std::move(value));
    return;
  }
  // An async generator's yield ends the step that was awaited, and leaves the chain that awaits it as it is.
  AsyncGenerator* generator = static_cast<AsyncGenerator*>(resumable);
  AsyncGeneratorStep* step = static_cast<AsyncGeneratorStep*>(generator->current_step);
  bool root = step_is_root(vm, generator);
  bool closes = step->kind == AsyncGeneratorStep::Kind::Close;
  generator->innermost = frame;
  generator->state = ResumableState::Suspended;
  generator->running = false;
  generator->current_step = nullptr;
  generator->depth = 1;
  --vm.fiber->depth;
  vm.fiber->top = frame->back;
  frame->back = nullptr;
  step->state = ResumableState::Finished;
  Ref<Resumable> kept_step(step);
  if (root) {
    leave_root(vm.fiber, step);
    step->frame = nullptr;
  }
  release(static_cast<Object*>(frame));
  if (closes) {
    vm.runtime_error({"async generator ignored GeneratorExit"});
    vm.deliver_later(Outcome::Raised, Owned());
    return;
  }
  vm.deliver_later(root ? Outcome::Completed : Outcome::Returned, std::move(value));
}

void Interpreter::generator_raised(Vm& vm, PythonFrame* frame) {
  Resumable* resumable = frame->resumable;
  Ref<Resumable> kept(resumable);
  bool async = is_async_generator(vm, resumable);
  // A StopIteration that leaves a generator would end its consumer's loop silently: it becomes a RuntimeError.
  bool stop = vm.pending_is(vm.exceptions.StopIteration);
  // One that was thrown before its first step, which is a jump, never was in it.
  bool began = frame->instruction_index() > 0;
  if (began && (stop || (async && vm.pending_is(vm.exceptions.StopAsyncIteration)))) {
    Ref<Object> cause(vm.take_pending()->object());
    const char* kind = resumable->type == vm.types.coroutine ? "coroutine" : async ? "async generator" : "generator";
    vm.runtime_error({kind, stop ? " raised StopIteration" : " raised StopAsyncIteration"});
    Exception* error = static_cast<Exception*>(vm.pending().object());
    error->cause = cause;
    error->context = cause;
    error->suppress_context = true;
  }
  if (async) {
    AsyncGenerator* generator = static_cast<AsyncGenerator*>(resumable);
    AsyncGeneratorStep* step = static_cast<AsyncGeneratorStep*>(generator->current_step);
    bool root = step_is_root(vm, generator);
    Ref<Resumable> kept_step(step);
    generator->running = false;
    generator->closed = true;
    finish(vm, generator);
    step->state = step->state_after_error();
    if (root) {
      leave_root(vm.fiber, step);
      step->frame = nullptr;
    }
    // aclose() swallows what it threw.
    if (step->kind == AsyncGeneratorStep::Kind::Close &&
        (vm.discard_pending(vm.exceptions.GeneratorExit) || vm.discard_pending(vm.exceptions.StopAsyncIteration)))
      vm.deliver_later(root ? Outcome::Completed : Outcome::Returned, Owned::none());
    return;
  }
  bool root = vm.fiber->root == resumable;
  finish(vm, resumable);
  resumable->delegated = false;
  if (root) leave_root(vm.fiber, resumable);
}

}  // namespace fermata
