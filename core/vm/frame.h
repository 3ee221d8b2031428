// Frames: activations on the heap, linked by `back`. The interpreter runs the one on top of its fiber; finishing gives
// a value to the one below. A PythonFrame runs bytecode, a NativeFrame continues a C++ function that had to call
// Python, an EntryFrame is where a nested interpreter was entered from C++.
//
// Ownership: a frame on a fiber's stack has one reference from that stack; `back` borrows. The frame of a generator is
// also owned by the generator. A suspended chain keeps the stack references of its frames.
#pragma once

#include "code/code.h"
#include "objects/function.h"

namespace fermata {

struct Resumable;
struct NativeFrame;

enum class FrameKind : uint8_t { Python, Native, Entry };

struct Frame : Object {
  Frame* back;
  Owned handled;  // the exception being handled in this frame: what a bare `raise` raises, the context of new ones
  FrameKind kind;
};

struct PythonFrame : Frame {
  Ref<Function> function;  // code, globals, builtins
  Ref<Code> code;          // function->code as it was at the call
  Owned names;             // namespace of class bodies and exec(); empty when names are in registers
  Resumable* resumable;    // borrowed: the generator whose frame this is; null for plain calls
  const Instruction* pc;   // the instruction being executed; its result register takes what a callee returns
  // `__init__` of a call of a class: `names` is the new instance, which is the call's result.
  bool initializer;
  Value registers[];  // code->total_registers(); constants at the end are borrowed from the code

  Value* constants() { return registers + code->register_count; }
  uint32_t instruction_index() const { return static_cast<uint32_t>(pc - code->instructions->data()); }
  uint32_t line() const { return code->line_at(instruction_index()); }
};
uint32_t python_frame_size(const Object* object);

// What reaches a frame from above.
enum class Outcome : uint8_t {
  Returned,   // the callee returned `value`
  Yielded,    // the resumed generator or coroutine gave `value` and is suspended
  Completed,  // the resumed generator or coroutine returned `value`: its StopIteration
  Resumed,    // this frame is the innermost of a chain that was resumed with `value`
  Raised,     // an exception is pending in the vm
};

// How a NativeFrame goes on: called once when it begins (step 0, Returned, no value) and then with whatever reaches it.
// Answers like a native function: a value finishes the frame and goes to the one below; pushed: there is a frame on
// top; parked: the fiber waits, and resume is called again with what it waited for; Raised: the exception goes on.
struct NativeFrameBehaviour {
  const char* name;
  Result<Owned> (*resume)(Vm& vm, NativeFrame& frame, Outcome outcome, Value value);
};

struct NativeFrame : Frame {
  const NativeFrameBehaviour* behaviour;
  int64_t step;  // the behaviour's own, from 0
  int64_t data;  // given at the start, the behaviour's own
  uint32_t count;
  Value state[];  // owned
};
uint32_t native_frame_size(const Object* object);

// Where C++ entered a nested interpreter: what reaches it ends that interpreter's run.
struct EntryFrame : Frame {
  Outcome outcome;
  Owned value;
};

}  // namespace fermata
