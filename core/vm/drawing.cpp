#include "vm/drawing.h"

namespace fermata {
namespace {

enum Step {
  kWaits,    // for the source's item
  kArrived,  // the item is in the frame
  kFailed,   // the exception is
  kAnswers,  // `next` took it; what it called answers for it
};

// state: the iterator, what came from the source, what is kept for `next`
Result<Owned> go_on(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (frame.step == kAnswers) {
    if (outcome == Outcome::Raised) return Raised{};
    if (outcome == Outcome::Completed) return vm.stop_iteration(value);
    return Owned(value);
  }
  frame.step = kArrived;
  if (outcome == Outcome::Completed ||
      (outcome == Outcome::Raised && vm.discard_pending(vm.exceptions.StopIteration))) {
    frame.state[1] = Value::exhausted();
  } else if (outcome == Outcome::Raised) {
    frame.step = kFailed;
    frame.state[1] = vm.take_pending().leak();
  } else {
    frame.state[1] = Owned(value).leak();
  }
  Object* self = frame.state[0].object();
  Type* type = self->type;
  while (type->has(kPythonClass)) type = type->base.get();
  Owned item = TRY(type->next(vm, self));
  if (item->is_exhausted()) return vm.stop_iteration();
  return item;
}
constexpr NativeFrameBehaviour kDraw = {"draw", go_on};

// The frame on top if `next` of `self` was called from there.
NativeFrame* frame_of(const Vm& vm, const Object* self) {
  Frame* top = vm.fiber->top;
  if (!top || top->kind != FrameKind::Native) return nullptr;
  auto* frame = static_cast<NativeFrame*>(top);
  return frame->behaviour == &kDraw && frame->state[0].object() == self ? frame : nullptr;
}

bool has_come(const NativeFrame& frame) {
  return frame.step == kArrived || frame.step == kFailed;
}

}  // namespace

Owned kept_in_frame(const Vm& vm, const Object* self) {
  const NativeFrame* frame = frame_of(vm, self);
  return frame && has_come(*frame) ? Owned(frame->state[2]) : Owned();
}

Result<Owned> draw_from_any(Vm& vm, Object* self, Value source, Value kept) {
  NativeFrame* frame = frame_of(vm, self);
  if (frame && has_come(*frame)) {
    Owned came = Owned::adopt(std::exchange(frame->state[1], Value()));
    if (std::exchange(frame->step, kAnswers) == kFailed) return vm.raise_again(std::move(came));
    return came;
  }
  // An iterator over an endless one stays in C++: here is where it learns that the memory is used up.
  if (vm.heap.memory_exhausted()) [[unlikely]] {
    vm.heap.collect();
    TRY(vm.need_memory(0));
  }
  Frame* below = vm.fiber->top;
  Result<Owned> item = vm.start_next(source);
  if (item.is_raised())
    return vm.discard_pending(vm.exceptions.StopIteration) ? Owned::exhausted() : Result<Owned>(Raised{});
  if (!is_waiting(item.peek())) return item;
  if (frame) {
    frame->step = kWaits;
    Owned::adopt(std::exchange(frame->state[2], Owned(kept).leak()));
  } else {
    insert_frame(vm, vm.push_native_frame(kDraw, {Value(self), Value(), kept}), below);
  }
  return item;
}

void insert_frame(Vm& vm, Frame* frame, Frame* below) {
  Frame* top = vm.fiber->top == frame ? frame->back : vm.fiber->top;
  frame->back = below;
  vm.fiber->top = frame;
  if (top == below) return;
  Frame* bottom = top;
  while (bottom->back != below) bottom = bottom->back;
  bottom->back = frame;
  vm.fiber->top = top;
}

}  // namespace fermata
