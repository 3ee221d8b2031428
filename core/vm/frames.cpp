// Pushing and popping frames.
#include "vm/spare_frames.h"
#include "vm/vm.h"

namespace fermata {

uint32_t python_frame_size(const Object* object) {
  const PythonFrame* frame = static_cast<const PythonFrame*>(object);
  return static_cast<uint32_t>(sizeof(PythonFrame) + frame->code->total_registers() * sizeof(Value));
}

uint32_t native_frame_size(const Object* object) {
  if (static_cast<const Frame*>(object)->kind == FrameKind::Entry) return sizeof(EntryFrame);
  return static_cast<uint32_t>(sizeof(NativeFrame) + static_cast<const NativeFrame*>(object)->count * sizeof(Value));
}

PythonFrame* Vm::push_python_frame(Ref<Function> function) {
  if (function->code->spare_frames) return push_spare_frame(*fiber, function.leak());
  Code* code = function->code;
  uint32_t registers = code->register_count;
  uint32_t constants = code->frame_constant_count;
  PythonFrame* frame = static_cast<PythonFrame*>(
      heap.allocate(types.frame, static_cast<uint32_t>(sizeof(PythonFrame) + (registers + constants) * sizeof(Value))));
  frame->kind = FrameKind::Python;
  frame->code = Ref<Code>(code);
  frame->pc = code->instructions->data();
  if (code->free_count) {
    Value* cells = frame->registers + code->local_count;
    const Value* closure = function->closure->items();
    for (uint32_t i = 0; i < code->free_count; ++i) {
      retain(closure[i]);
      cells[i] = closure[i];
    }
  }
  const Value* source = code->constants->data();
  Value* target = frame->registers + registers;
  for (uint32_t i = 0; i < constants; ++i) target[i] = source[i];
  frame->function = std::move(function);
  frame->back = fiber->top;
  fiber->top = frame;
  ++fiber->depth;
  return frame;
}

// The frame on top leaves the stack. Whoever else holds it (a traceback, a generator) keeps it with its locals.
void Vm::pop_frame() {
  Frame* frame = fiber->top;
  if (frame->kind == FrameKind::Python && retire_frame(*fiber, static_cast<PythonFrame*>(frame))) return;
  fiber->top = frame->back;
  frame->back = nullptr;
  if (frame->kind == FrameKind::Python) --fiber->depth;
  release(static_cast<Object*>(frame));
}

NativeFrame* Vm::push_native_frame(const NativeFrameBehaviour& behaviour, std::initializer_list<Value> state,
                                   int64_t data) {
  NativeFrame* frame = static_cast<NativeFrame*>(
      heap.allocate(types.native_frame, static_cast<uint32_t>(sizeof(NativeFrame) + state.size() * sizeof(Value))));
  frame->kind = FrameKind::Native;
  frame->behaviour = &behaviour;
  frame->data = data;
  frame->count = static_cast<uint32_t>(state.size());
  Value* out = frame->state;
  for (Value value : state) {
    retain(value);
    *out++ = value;
  }
  frame->back = fiber->top;
  fiber->top = frame;
  return frame;
}

Result<Owned> Vm::start_native_frame(const NativeFrameBehaviour& behaviour, std::initializer_list<Value> state,
                                     int64_t data) {
  NativeFrame* frame = push_native_frame(behaviour, state, data);
  Result<Owned> answer = behaviour.resume(*this, *frame, Outcome::Returned, Value());
  if (answer.is_raised()) {
    pop_frame();
    return Raised{};
  }
  if (!answer.peek()->is_pushed() && !answer.peek()->is_parked()) pop_frame();
  return answer;
}

PythonFrame* Vm::caller_frame() const {
  for (Frame* frame = fiber->top; frame != nullptr; frame = frame->back) {
    if (frame->kind != FrameKind::Python) continue;
    PythonFrame* python = static_cast<PythonFrame*>(frame);
    if (!python->code->source || !python->code->source->library) return python;
  }
  return nullptr;
}

}  // namespace fermata
