// A fiber is a Python thread: a stack of frames that can wait. The main program is fiber 0.
#pragma once

#include "vm/frame.h"

namespace fermata {

struct Resumable;

enum class FiberState : uint8_t { Ready, Running, Parked, Finished };

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
  Owned context;           // the current contextvars.Context, or empty until needed
  Owned wake_value;        // result of what it waited for
  Owned wake_exception;    // or the exception
  Owned thread;            // threading.Thread, or empty
  Owned async_generator_first, async_generator_finalizer;  // sys.set_asyncgen_hooks
};

}  // namespace fermata
