// Collecting the items of an iterator before what is written in C++ works on them: by pushed frames, so that the
// iterator may be Python code, and wait in between.
#pragma once

#include "vm/frame.h"
#include "vm/vm.h"

namespace fermata {

// An iterator: whoever its items come from, it is quicker to collect them this way than to ask. Containers do not wait.
bool may_wait(Vm& vm, Value value);

// Goes on with the items, and with what it was started with in frame.state[kCollectedFirst ..]; answers like a native.
using AfterCollecting = Result<Owned> (*)(Vm& vm, NativeFrame& frame, Ref<List> items);
constexpr uint32_t kCollectedFirst = 2;
Result<Owned> start_collecting(Vm& vm, Value iterable, AfterCollecting after, Value first, Value second = Value());
// What stops early asks for so many items at most.
Result<Owned> collect_from(Vm& vm, Value iterator, AfterCollecting after, Value first, Value second = Value(),
                           uint32_t limit = UINT32_MAX);

}  // namespace fermata
