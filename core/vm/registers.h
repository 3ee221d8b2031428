// Writing a frame's registers: what the interpreter's loop and the uncommon instructions share. The new value is in
// place before the old one is released, whose finaliser may run Python.
#pragma once

#include "code/code.h"
#include "vm/vm.h"

namespace fermata {

inline void set(Value& target, Value owned) {
  Value old = target;
  target = owned;
  release(old);
}
inline void drop(Value& target) {
  Value old = target;
  target = Value();
  release(old);
}
inline Value take(Value& source) {
  Value value = source;
  source = Value();
  return value;
}

// Releases the registers that the instruction was the last to read.
inline void release_dying(Value* registers, const Instruction* instruction) {
  uint8_t x = instruction->x;
  if (x & kDiesA) drop(registers[instruction->a]);
  if (x & kDiesB) drop(registers[instruction->b]);
  if (x & kDiesC) drop(registers[instruction->c]);
}

}  // namespace fermata
