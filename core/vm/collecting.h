// Collecting the items of an iterator that is Python code before a native works on them: by pushed frames, so that the
// iterator may wait in between.
#pragma once

#include "vm/frame.h"
#include "vm/vm.h"

namespace fermata {

// Its items come from Python code or from outside: a generator, an iterator whose class is written in Python, standard
// input; or a map, zip, enumerate or filter that draws on one, or calls a Python function.
bool may_wait(Vm& vm, Value iterator, int depth = 0);

// Goes on with the items, and with what it was started with in frame.state[kCollectedFirst ..]; answers like a native.
using AfterCollecting = Result<Owned> (*)(Vm& vm, NativeFrame& frame, Ref<List> items);
constexpr uint32_t kCollectedFirst = 2;
Result<Owned> start_collecting(Vm& vm, Value iterator, AfterCollecting after, Value first, Value second = Value());

}  // namespace fermata
