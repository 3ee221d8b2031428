// Polls: who watches which descriptors. The event loop keeps handles in one; `select` builds on its Python side:
//
//   _socket.Poll()                     poll.watch(fd, reader, writer)   None: not interested
//   poll.wait(timeout) -> [(fd, events), ...]   events as epoll's; timeout in seconds, None: for ever
#include <algorithm>
#include <limits>

#include "network/network.h"
#include "vm/frame.h"

namespace fermata::network {

namespace {

void drop_watch(Poll* poll, Watch* watch) {
  if (watch->endpoint) std::erase(watch->endpoint->watches, watch);
  if (watch->queued) std::erase(poll->state->maybe_ready, watch);
  poll->state->watches[static_cast<size_t>(watch->descriptor)] = nullptr;
  delete watch;
}

// The watch of a descriptor that is open now, or null. A watch of one that was closed is of no use any more.
Watch* find_watch(Poll* poll, int descriptor) {
  auto number = static_cast<size_t>(descriptor);
  if (descriptor < 0 || number >= poll->state->watches.size()) return nullptr;
  return poll->state->watches[number];
}

void traverse(Object* object, Visitor& visit) {
  Poll* poll = static_cast<Poll*>(object);
  visit(poll->network);
  if (!poll->state) return;
  for (Watch* watch : poll->state->watches) {
    if (!watch) continue;
    visit(watch->reader);
    visit(watch->writer);
  }
}
void clear(Object* object) {
  Poll* poll = static_cast<Poll*>(object);
  if (poll->state) {
    // Letting go of a handle may run Python, which must find a poll that is whole.
    for (size_t i = 0; i < poll->state->watches.size(); ++i) {
      if (Watch* watch = poll->state->watches[i]) {
        Owned reader = std::move(watch->reader), writer = std::move(watch->writer);
        drop_watch(poll, watch);
      }
    }
    delete std::exchange(poll->state, nullptr);
  }
  poll->network = nullptr;
}

Result<Owned> events_of(Vm& vm, Poll* poll) {
  Ref<List> events = new_list(vm.heap);
  poll_take(poll, [&](Watch& watch, uint32_t mask) {
    Ref<Tuple> event = vm.tuple({Value::integer(watch.descriptor), Value::integer(mask)});
    list_append(vm.heap, events, Owned(std::move(event)));
  });
  return events;
}

// state: the poll
Result<Owned> resume_wait(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  Poll* poll = static_cast<Poll*>(frame.state[0].object());
  if (frame.step++ == 0) {
    poll->waiting = vm.fiber;
    double deadline = frame.state[1].as_float();
    return vm.park_until(deadline);
  }
  poll->waiting = nullptr;
  if (outcome == Outcome::Raised) return Raised{};
  return events_of(vm, poll);
}

Result<Owned> poll_new(Vm& vm, Args args) {
  Network* network = TRY(network_of(vm));
  Ref<Poll> poll = vm.heap.make<Poll>(args.object<Type>(0));
  poll->state = new Poll::State;
  poll->network = Ref<Object>(network);
  return poll;
}

Result<Owned> watch(Vm& vm, Args args) {
  Poll* poll = args.self<Poll>();
  auto descriptor = static_cast<int>(TRY(vm.index(args[1])));
  TRY(poll_watch(vm, poll, descriptor, &Watch::reader, args[2]));
  TRY(poll_watch(vm, poll, descriptor, &Watch::writer, args[3]));
  return Owned::none();
}

Result<Owned> wait(Vm& vm, Args args) {
  static constexpr NativeFrameBehaviour kWait = {"wait", resume_wait};
  Poll* poll = args.self<Poll>();
  double seconds = std::numeric_limits<double>::infinity();
  if (!args[1].is_none())
    seconds = args[1].is_float() ? args[1].as_float() : static_cast<double>(TRY(vm.index(args[1])));
  if (seconds <= 0 || poll_is_ready(poll)) return events_of(vm, poll);
  return vm.start_native_frame(kWait, {args[0], Value::real(vm.now() + seconds)});
}

Result<Owned> set_reader(Vm& vm, Args args) {
  auto descriptor = static_cast<int>(TRY(vm.index(args[1])));
  return poll_watch(vm, args.self<Poll>(), descriptor, &Watch::reader, args[2]);
}
Result<Owned> set_writer(Vm& vm, Args args) {
  auto descriptor = static_cast<int>(TRY(vm.index(args[1])));
  return poll_watch(vm, args.self<Poll>(), descriptor, &Watch::writer, args[2]);
}
template <Owned Watch::* side>
Result<Owned> get_side(Vm& vm, Args args) {
  Watch* watch = find_watch(args.self<Poll>(), static_cast<int>(TRY(vm.index(args[1]))));
  return watch && !(watch->*side)->is_empty() ? watch->*side : Owned::none();
}

const NativeRow kMethods[] = {
    {"__new__(cls)", poll_new, NativeKind::StaticMethod},
    {"watch(self, fd, reader, writer, /)", watch},
    {"wait(self, timeout=None, /)", wait},
    {"set_reader(self, fd, thing, /)", set_reader},
    {"set_writer(self, fd, thing, /)", set_writer},
    {"reader(self, fd, /)", get_side<&Watch::reader>},
    {"writer(self, fd, /)", get_side<&Watch::writer>},
};

}  // namespace

Ref<Poll> new_poll(Vm& vm, Network* network) {
  Ref<Poll> poll = vm.heap.make<Poll>(network->poll_type);
  poll->state = new Poll::State;
  poll->network = Ref<Object>(network);
  return poll;
}

uint32_t watch_events(const Watch& watch) {
  using namespace readiness;
  if (!watch.endpoint || (watch.reader->is_empty() && watch.writer->is_empty())) return 0;
  uint32_t wanted = kError | kHangUp;
  if (!watch.reader->is_empty()) wanted |= kIn;
  if (!watch.writer->is_empty()) wanted |= kOut;
  return watch.endpoint->events() & wanted;
}

bool poll_is_ready(Poll* poll) {
  std::deque<Watch*>& list = poll->state->maybe_ready;
  while (!list.empty() && watch_events(*list.front()) == 0) {
    list.front()->queued = false;
    list.pop_front();
  }
  return !list.empty();
}

Result<Owned> poll_watch(Vm& vm, Poll* poll, int descriptor, Owned Watch::* side, Value thing) {
  Endpoint* endpoint = network_find(static_cast<Network*>(poll->network.get()), descriptor);
  Watch* watch = find_watch(poll, descriptor);
  // The number may have been given to another socket since.
  if (watch && watch->endpoint != endpoint) {
    Owned reader = std::move(watch->reader), writer = std::move(watch->writer);
    drop_watch(poll, watch);
    watch = nullptr;
  }
  if (!watch) {
    if (thing.is_none()) return Owned::none();
    if (!endpoint) {
      Ref<Str> text = vm.str_of(error_text(error_number::kBadDescriptor));
      const Value args[] = {Value::integer(error_number::kBadDescriptor), Value(text.get())};
      return vm.raise(vm.exceptions.OSError, args);
    }
    watch = new Watch{poll, endpoint, descriptor, false, {}, {}};
    auto number = static_cast<size_t>(descriptor);
    if (number >= poll->state->watches.size()) poll->state->watches.resize(number + 1);
    poll->state->watches[number] = watch;
    endpoint->watches.push_back(watch);
  }
  Owned before = std::exchange(watch->*side, thing.is_none() ? Owned() : Owned(thing));
  if (watch->reader->is_empty() && watch->writer->is_empty()) {
    drop_watch(poll, watch);
  } else if (!watch->queued && watch_events(*watch) != 0) {
    watch->queued = true;
    poll->state->maybe_ready.push_back(watch);
    // Another thread watches for a poll that is waiting.
    if (Fiber* sleeper = std::exchange(poll->waiting, nullptr)) vm.wake(*sleeper, Owned::none());
  }
  return before->is_empty() ? Owned::none() : before;
}

extern const TypeSpec poll_spec;
const TypeSpec poll_spec = {
    .name = "_socket.Poll", .size = sizeof(Poll), .traverse = traverse, .clear = clear, .methods = kMethods};

}  // namespace fermata::network
