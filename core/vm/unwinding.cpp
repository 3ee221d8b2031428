// Unwinding: what leaves a frame, an answer or an exception, goes through the frames below until one goes on with it.
#include "vm/interpreter.h"

#include "vm/registers.h"

namespace fermata {
namespace {

using Place = Unwound::Place;

const Handler* find_handler(const Code* code, uint32_t at) {
  for (const Handler& handler : *code->handlers)
    if (at >= handler.start && at < handler.end) return &handler;
  return nullptr;
}

// An instruction works on what the frame has above its variables.
void drop_temporaries(PythonFrame* frame, uint32_t from) {
  for (uint32_t i = from; i < frame->code->register_count; ++i) drop(frame->registers[i]);
}

}  // namespace

std::optional<Unwound> Interpreter::catch_in(Vm& vm, PythonFrame* frame, Raising how) {
  Value* registers = frame->registers;
  const Instruction* pc = frame->pc;
  // Iterators end with StopIteration, awaited foreign ones result in it.
  if (pc->op == Opcode::ForIterate && how != Raising::Again && vm.discard_pending(vm.exceptions.StopIteration)) {
    drop(registers[pc->b]);
    frame->pc += 1 + pc->offset();
    return Unwound{Place::GoesOn};
  }
  if ((pc->op == Opcode::Await || pc->op == Opcode::YieldFrom) && is_foreign_iterator(vm, registers[pc->b])) {
    Value yielded;
    DelegatedThrow thrown =
        how == Raising::Thrown ? delegate_throw(vm, registers[pc->b], yielded) : DelegatedThrow::NotTaken;
    if (thrown == DelegatedThrow::Yielded) (void)vm.suspend(Owned::adopt(yielded));
    if (thrown == DelegatedThrow::Yielded || thrown == DelegatedThrow::Pushed) return Unwound{Place::Entered};
    if (vm.pending_is(vm.exceptions.StopIteration)) {
      Owned exception = vm.take_pending();
      return Unwound{Place::Result, Owned(static_cast<StopIterationException*>(exception->object())->value).leak()};
    }
  }
  if (how != Raising::Again) add_traceback(vm, frame);
  if (const Handler* handler = find_handler(frame->code, frame->instruction_index())) {
    drop_temporaries(frame, handler->depth);
    registers[handler->depth] = vm.take_pending().leak();
    frame->pc = frame->code->instructions->data() + handler->target;
    return Unwound{Place::GoesOn};
  }
  // A traceback keeps the frame with its locals, at the line of the error even when a handler's end raised it again;
  // what the instruction was working on goes now.
  Traceback* entry = static_cast<Exception*>(vm.pending().object())->traceback.get();
  if (entry && entry->frame.get() == frame) frame->pc = frame->code->instructions->data() + entry->instruction;
  drop_temporaries(frame, uint32_t{frame->code->local_count} + frame->code->free_count);
  if (frame->resumable) {
    generator_raised(vm, frame);
    if (vm.has_incoming_) return Unwound{Place::Entered};
  } else {
    vm.pop_frame();
  }
  return std::nullopt;
}

Unwound Interpreter::unwind(Vm& vm, Outcome outcome, Value answer, Raising how) {
  Fiber& fiber = *vm.fiber;
  if (outcome == Outcome::Raised) drop(answer);  // what a thrown exception came with
  while (fiber.top != nullptr) {
    switch (fiber.top->kind) {
      case FrameKind::Entry: {
        EntryFrame* entry = static_cast<EntryFrame*>(fiber.top);
        entry->outcome = outcome;
        entry->value = Owned::adopt(answer);
        return {.place = Place::Left, .exit = Exit::EntryReached};
      }
      case FrameKind::Native: {
        NativeFrame* native = static_cast<NativeFrame*>(fiber.top);
        Owned value = Owned::adopt(answer);
        answer = Value();
        Result<Owned> result = native->behaviour->resume(vm, *native, outcome, value);
        outcome = Outcome::Raised;
        how = Raising::Here;
        if (!result.is_raised()) {
          answer = std::move(result).value().leak();
          if (answer.is_pushed()) return {.place = Place::Entered};
          if (answer.is_parked()) return {.place = Place::Left, .exit = Exit::Parked};
          outcome = Outcome::Returned;
        }
        vm.pop_frame();
        break;
      }
      case FrameKind::Python: {
        if (outcome != Outcome::Raised) return {Place::Frame, answer, outcome};
        if (auto unwound = catch_in(vm, static_cast<PythonFrame*>(fiber.top), how)) return *unwound;
        how = Raising::Here;
        break;
      }
    }
  }
  fiber.wake_value = Owned::adopt(answer);
  return {.place = Place::Left, .exit = Exit::FiberFinished};
}

}  // namespace fermata
