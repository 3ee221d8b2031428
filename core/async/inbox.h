// Inbox: where the answers of the host's operations arrive for one event loop, which waits on it for the next timer or
// the next answer, whichever comes first.
#pragma once

#include "vm/vm.h"

namespace fermata {

struct Inbox : Object {
  Ref<List> answers;  // (operation, kind, payload); see inbox.cpp
  Fiber* waiting;     // borrowed: the fiber that is parked for it, which cannot end while it is
  int awaited;        // answers of the world: virtual time stands still for them
};

Ref<Inbox> new_inbox(Vm& vm);
// Parks the fiber until `deadline` or an answer.
Result<Owned> inbox_park(Vm& vm, Inbox* inbox, double deadline);
// Ends the wait of whoever waits.
void inbox_wake(Vm& vm, Inbox* inbox);
// The answers so far; null when there are none.
Ref<List> inbox_take(Vm& vm, Inbox* inbox);

}  // namespace fermata
