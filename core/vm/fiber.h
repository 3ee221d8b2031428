// A fiber is a Python thread: a stack of frames that can wait. The main program is fiber 0.
#pragma once

#include "objects/dict.h"
#include "vm/frame.h"

namespace fermata {

struct Fiber;
struct Resumable;

enum class FiberState : uint8_t { Ready, Running, Parked, Finished };

// Fibers in a row, first come first served; a fiber stands in one list at most.
class FiberList {
 public:
  bool is_empty() const { return first_ == nullptr; }
  Fiber* first() const { return first_; }
  void push(Fiber* fiber);
  Fiber* pop();  // null when empty
  void remove(Fiber* fiber);

 private:
  Fiber* first_ = nullptr;
  Fiber* last_ = nullptr;
};

// What fibers wait for until another one wakes them: the layout of locks and the like begins with it.
struct WaitQueue : Object {
  FiberList fibers;
};

struct Fiber {
  uint32_t id;
  Frame* top = nullptr;       // owns one reference to each frame of its stack
  Resumable* root = nullptr;  // innermost running chain
  uint32_t depth = 0;         // Python calls on the stack, for the recursion limit
  uint32_t native_depth = 0;  // nested interpreters on the C++ stack: while there are any the fiber cannot be left
  FiberState state = FiberState::Ready;
  bool waiting = false;    // the frame on top is to be given wake_value or wake_exception
  uint32_t operation = 0;  // the host's operation it waits for, 0: none; given up when it waits for something else
  double deadline = 0;     // while parked: time to wake at; infinity: only by wake()
  Ref<WaitQueue> queue;    // while parked: where it stands, or null
  Fiber* next = nullptr;   // in the list it stands in
  Owned context;           // the current contextvars.Context, or empty until needed
  Owned running_loop;      // the event loop that runs on it, or empty
  Owned wake_value;        // result of what it waited for
  Owned wake_exception;    // or the exception
  Owned thread;            // _thread._ThreadHandle; empty for the main program
  Ref<Dict> local_data;    // of _thread._local: its id -> the attributes it has in this thread; or null
  Owned async_generator_first, async_generator_finalizer;  // sys.set_asyncgen_hooks
};

inline void FiberList::push(Fiber* fiber) {
  fiber->next = nullptr;
  (last_ ? last_->next : first_) = fiber;
  last_ = fiber;
}

inline Fiber* FiberList::pop() {
  Fiber* fiber = first_;
  if (!fiber) return nullptr;
  first_ = fiber->next;
  if (!first_) last_ = nullptr;
  fiber->next = nullptr;
  return fiber;
}

inline void FiberList::remove(Fiber* fiber) {
  Fiber* before = nullptr;
  for (Fiber* each = first_; each && each != fiber; each = each->next) before = each;
  (before ? before->next : first_) = fiber->next;
  if (last_ == fiber) last_ = before;
  fiber->next = nullptr;
}

}  // namespace fermata
