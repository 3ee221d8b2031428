// The loop's sockets: a poll whose readers and writers are Handles. As CPython's selector loop, a turn first takes in
// what the poll tells, in its order, the reader of a socket before its writer.
#include "async/handle.h"
#include "network/network.h"

namespace fermata {

using network::Poll;
using network::Watch;

namespace {

Poll* poll_of(EventLoop* loop) {
  return static_cast<Poll*>(loop->poll.get());
}

// A handle that was cancelled is no longer watched for.
void make_ready(Vm& vm, EventLoop* loop, Watch& watch, Owned Watch::* side) {
  if ((watch.*side)->is_empty()) return;
  if (static_cast<Handle*>((watch.*side)->object())->cancelled) {
    Owned dropped = std::move(watch.*side);
    return;
  }
  loop_push(vm, loop, {Ready::Kind::Handle, watch.*side, {}, {}});
}

}  // namespace

Result<Poll*> loop_poll(Vm& vm, EventLoop* loop) {
  if (!loop->poll) loop->poll = network::new_poll(vm, TRY(network::network_of(vm)));
  return poll_of(loop);
}

bool loop_sockets_are_ready(EventLoop* loop) {
  return loop->poll && network::poll_is_ready(poll_of(loop));
}

void loop_take_ready_sockets(Vm& vm, EventLoop* loop) {
  if (!loop->poll) return;
  network::poll_take(poll_of(loop), [&](Watch& watch, uint32_t events) {
    if (events & ~network::readiness::kOut) make_ready(vm, loop, watch, &Watch::reader);
    if (events & ~network::readiness::kIn) make_ready(vm, loop, watch, &Watch::writer);
  });
}

void loop_wait_for_sockets(EventLoop* loop, Fiber* fiber) {
  if (loop->poll) poll_of(loop)->waiting = fiber;
}

}  // namespace fermata
