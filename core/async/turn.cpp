// Turn: what `await sleep(0)` awaits. It gives a bare None to the task, which steps again in the loop's next turn.
#include "async/turn.h"

namespace fermata {
namespace {

struct Turn : Object {
  bool given;
};

Result<Owned> send(Vm&, Object* self, Value, bool& finished) {
  finished = std::exchange(static_cast<Turn*>(self)->given, true);
  return Owned::none();
}

}  // namespace

Owned new_turn(Vm& vm) {
  return vm.heap.make<Turn>(vm.types.turn);
}

extern const TypeSpec turn_spec;
const TypeSpec turn_spec = {
    .name = "_asyncio.Turn", .size = sizeof(Turn), .flags = kNoInstances, .send = send, .native_hash = true};

}  // namespace fermata
