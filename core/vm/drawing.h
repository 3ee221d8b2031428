// How an iterator that is written in C++ takes an item from another one, which may be Python code or wait for
// something: by pushed frames, after which its `next` begins anew and finds the item where it stopped before. What it
// had by then stands in its own fields, or is kept for it.
#pragma once

#include "vm/frame.h"
#include "vm/vm.h"

namespace fermata {

// The next item of `source` for the `next` of `self`; exhausted at the end. Pushed or parked: `next` answers the same,
// and is called again, with `kept`.
inline Result<Owned> draw(Vm& vm, Object* self, Value source, Value kept = Value());
// What was kept for the `next` of `self`; empty when it begins.
inline Owned kept_for(const Vm& vm, const Object* self);

inline bool is_waiting(const Owned& drawn) {
  return drawn->is_pushed() || drawn->is_parked();
}
inline bool is_item(const Owned& drawn) {
  return !drawn->is_exhausted() && !is_waiting(drawn);
}

Result<Owned> draw_from_any(Vm& vm, Object* self, Value source, Value kept);
Result<Owned> draw(Vm& vm, Object* self, Value source, Value kept) {
  if (!source.is_object() || !source.object()->type->has(kNeverWaits)) return draw_from_any(vm, self, source, kept);
  return source.object()->type->next(vm, source.object());
}

Owned kept_in_frame(const Vm& vm, const Object* self);
Owned kept_for(const Vm& vm, const Object* self) {
  const Frame* top = vm.fiber->top;
  return top && top->kind == FrameKind::Native ? kept_in_frame(vm, self) : Owned();
}

// Puts a frame below those that were pushed on `below`.
void insert_frame(Vm& vm, Frame* frame, Frame* below);

}  // namespace fermata
