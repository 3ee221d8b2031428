// Spare frames: the frame of a call that has returned is kept by its code for the next call, with the constants in
// place and every register empty. Making a frame anew costs more than most functions do (fib(25) took 2.2 times as
// long).
#pragma once

#include "vm/fiber.h"

namespace fermata {

// A recursion as deep as this reuses all its frames; what is deeper makes new ones.
constexpr uint16_t kMostSpareFrames = 16;

// A frame of its own for `function`'s code on top of the fiber, or null when there is none to spare. Arguments are not
// bound, cells of the closure are in place.
inline PythonFrame* push_spare_frame(Fiber& fiber, Function* owned_function) {
  Code* code = owned_function->code;
  PythonFrame* frame = static_cast<PythonFrame*>(code->spare_frames);
  if (frame == nullptr) return nullptr;
  code->spare_frames = frame->back;
  --code->spare_frame_count;
  frame->code = Ref<Code>(code);
  frame->pc = code->instructions->data();
  if (code->free_count) {
    Value* cells = frame->registers + code->local_count;
    const Value* closure = owned_function->closure->items();
    for (uint32_t i = 0; i < code->free_count; ++i) {
      retain(closure[i]);
      cells[i] = closure[i];
    }
  }
  frame->function = Ref<Function>::adopt(owned_function);
  frame->back = fiber.top;
  fiber.top = frame;
  ++fiber.depth;
  return frame;
}

// Takes the frame off the top of the fiber's stack and keeps it, if nobody else holds it and nothing is unusual about
// it; false: nothing was done. Locals go in CPython 3.14's order, the last one first.
[[gnu::always_inline]] inline bool retire_frame(Fiber& fiber, PythonFrame* frame) {
  Code* code = frame->code;
  // With a flag (a large frame, weak references) the count differs too.
  if (frame->refs != Object::kCount || !frame->handled->is_empty() || !frame->names->is_empty() ||
      code->spare_frame_count >= kMostSpareFrames)
    return false;
  fiber.top = frame->back;
  --fiber.depth;
  frame->back = nullptr;
  for (uint32_t i = code->register_count; i-- > 0;) {
    Value value = frame->registers[i];
    if (value.is_empty()) continue;
    frame->registers[i] = Value();
    release(value);
  }
  frame->resumable = nullptr;
  frame->initializer = false;
  // What the locals' finalisers ran may have got hold of the frame.
  if (frame->refs != Object::kCount) [[unlikely]] {
    release(static_cast<Object*>(frame));
    return true;
  }
  frame->function = nullptr;
  frame->back = static_cast<PythonFrame*>(code->spare_frames);
  code->spare_frames = frame;
  ++code->spare_frame_count;
  release(static_cast<Object*>(frame->code.leak()));
  return true;
}

}  // namespace fermata
