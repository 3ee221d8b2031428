// Resumables: what can be suspended and resumed. A chain is a resumable and everything it delegates to by await or
// yield from; its root is the one that somebody resumed. Suspending unlinks the whole chain at once and resuming links
// it again at once, whatever its depth:
//
//   driver (task step, for loop, send())  <- root's frame <- … <- innermost frame = top of the fiber
//
// Suspended, the root remembers the innermost frame; the frames in between stay linked to each other by `back`.
#pragma once

#include "vm/frame.h"

namespace fermata {

enum class ResumableState : uint8_t { Created, Suspended, Running, Finished };

struct Resumable : Object {
  Ref<PythonFrame> frame;  // bottom of the chain when this is its root; null when finished
  Frame* innermost;        // borrowed: while suspended as a root
  Resumable* outer;        // borrowed: while running as a root, the root that was running before
  uint32_t depth;          // recursion depth of the chain: at entry while running, of the chain while suspended
  ResumableState state;
  bool delegated;  // running as a part of another's chain
  bool native;     // a NativeCoroutine
  bool closing;    // GeneratorExit was thrown into a chain of which it is a part
};

// Generator, coroutine, async generator.
struct Generator : Resumable {
  Ref<Code> code;  // also when the frame is gone
  Ref<Str> name;
  Ref<Str> qualified_name;
  Owned origin;  // coroutines: sys.set_coroutine_origin_tracking_depth's tuple, or empty
};

// A coroutine whose body is C++. It has no frame: while it is awaited, the awaiting frame is the innermost of the
// chain. `body` is asked again and again, as Type::send is; it may also answer exhausted: then a coroutine in `awaits`
// goes on in its place.
struct NativeCoroutine : Generator {
  SendFunction body;
  Owned arguments[2];
  Owned awaits;  // what it waits for; empty before it begins
};
// Set in the code of an `async def`: calling it gives a NativeCoroutine, made from the frame with its arguments bound.
constexpr uint32_t kNativeBody = 0x80000000;              // kTwinSites (vm/caches.h) is the bit below
Owned make_native_coroutine(Vm& vm, PythonFrame* frame);  // async/sleep.cpp
// Where it stands, made for whoever asks: a frame of the `async def` that it stands for, at its await.
Result<Owned> native_coroutine_frame(Vm& vm, NativeCoroutine* coroutine);  // async/sleep.cpp
// Goes on with one that is a root: gives what it yields, or its result with `finished` set; or pushed. `exception` not
// empty: it is thrown in.
Result<Owned> advance_native(Vm& vm, NativeCoroutine* coroutine, Value sent, Value exception, bool& finished);

struct AsyncGenerator : Generator {
  Owned finalizer;          // sys.set_asyncgen_hooks' finalizer at first iteration, or empty
  Resumable* current_step;  // borrowed: the AsyncGeneratorStep that is running it
  bool hooks_called;
  bool closed;
  bool running;  // a step was begun and has not ended
};

// What asend(), athrow(), aclose() and __anext__() give: the awaitable of one step.
struct AsyncGeneratorStep : Resumable {
  enum class Kind : uint8_t { Send, Throw, Close };
  Ref<AsyncGenerator> generator;
  Owned argument;  // value to send, or exception to throw
  Kind kind;
  // Whether it went on last by send(): an athrow() that ends so by an exception is not used up, and has nothing to do.
  bool went_on;
  ResumableState state_after_error() const {
    return kind == Kind::Throw && went_on ? ResumableState::Created : ResumableState::Finished;
  }
};

}  // namespace fermata
