// Fibers: which one runs, when a waiting one wakes, and the safe points between instructions.
#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "host/host.h"
#include "vm/interpreter.h"
#include "vm/operations.h"

namespace fermata {

namespace {
// Instructions between two looks at the clock: about a tenth of a millisecond.
constexpr int64_t kInstructionsPerCheck = 20000;
constexpr double kForever = std::numeric_limits<double>::infinity();
}  // namespace

Fiber& Vm::new_fiber() {
  Fiber* made = new Fiber;
  made->id = next_fiber_id_++;
  fibers_.push_back(made);
  return *made;
}

double Vm::now() {
  return virtual_time ? virtual_now_ : host.now();
}

double Vm::computing_time() {
  return host.now() - waited_;
}
double Vm::wall_clock() {
  return virtual_time ? kVirtualEpoch + virtual_now_ : host.wall_clock();
}

Fiber& Vm::start_fiber(const NativeFrameBehaviour& behaviour, std::initializer_list<Value> state) {
  Fiber& made = new_fiber();
  Fiber* running = std::exchange(fiber, &made);
  push_native_frame(behaviour, state, 0);
  fiber = running;
  made.waiting = true;
  made.wake_value = Owned::none();
  made.state = FiberState::Ready;
  ready_.push(&made);
  return made;
}

Result<Owned> Vm::park_until(double deadline) {
  if (uint32_t abandoned = std::exchange(fiber->operation, 0)) operations.cancel(abandoned);
  fiber->deadline = deadline;
  fiber->state = FiberState::Parked;
  fiber->wake_value = Owned::none();
  return Owned::adopt(Value::parked());
}

Result<Owned> Vm::park_in(WaitQueue* queue, double deadline, Value answer) {
  Result<Owned> parked = park_until(deadline);
  fiber->wake_value = Owned(answer);
  fiber->queue = Ref<WaitQueue>(queue);
  queue->fibers.push(fiber);
  return parked;
}

// It goes on at its next turn; one that waits inside C++ goes on where it waits.
void Vm::make_ready(Fiber& sleeper) {
  if (Ref<WaitQueue> queue = std::exchange(sleeper.queue, nullptr)) queue->fibers.remove(&sleeper);
  sleeper.state = FiberState::Ready;
  if (sleeper.native_depth == 0) ready_.push(&sleeper);
}

void Vm::wake(Fiber& sleeper, Owned value) {
  if (sleeper.state != FiberState::Parked) return;
  sleeper.wake_value = std::move(value);
  make_ready(sleeper);
}

void Vm::wake_raising(Fiber& sleeper, Owned exception) {
  if (sleeper.state != FiberState::Parked) return;
  sleeper.wake_exception = std::move(exception);
  make_ready(sleeper);
}

double Vm::next_deadline() const {
  double next = kForever;
  for (Fiber* each : fibers_)
    if (each->state == FiberState::Parked) next = std::min(next, each->deadline);
  return next;
}

// Those whose time has come, the earliest first. Under virtual time, when `may_jump`, the clock goes to the earliest
// deadline first.
bool Vm::wake_due(bool may_jump) {
  double next = next_deadline();
  if (virtual_time && may_jump && next != kForever) virtual_now_ = std::max(virtual_now_, next);
  double time = now();
  if (next > time) return false;
  std::vector<Fiber*> due;
  auto earlier = [](Fiber* a, Fiber* b) { return a->deadline < b->deadline; };
  for (Fiber* each : fibers_)
    if (each->state == FiberState::Parked && each->deadline <= time)
      due.insert(std::upper_bound(due.begin(), due.end(), each, earlier), each);
  for (Fiber* each : due) make_ready(*each);
  return true;
}

Vm::Progress Vm::run_slice(double budget_seconds) {
  const double begin = host.now();
  slice_end_ = begin + budget_seconds;
  if (idle_since_ != 0) waited_ += begin - std::exchange(idle_since_, 0);
  instruction_budget_ = kInstructionsPerCheck;
  for (;;) {
    Fiber* main = main_fiber();
    if (main->state == FiberState::Finished) return Progress::Finished;
    if (signals_ && main->state == FiberState::Parked) handle_signals_of_parked(*main);
    Fiber* chosen = ready_.pop();
    if (!chosen) {
      if (wake_due(!follows_clock)) continue;
      idle_since_ = host.now();
      return Progress::Waiting;
    }
    if (!run_fiber(*chosen)) return Progress::SliceOver;
  }
}

// False when the slice is over.
bool Vm::run_fiber(Fiber& chosen) {
  fiber = &chosen;
  bool was_waiting = chosen.waiting;
  chosen.waiting = false;
  chosen.state = FiberState::Running;
  if (was_waiting) {
    if (!chosen.wake_exception->is_empty()) {
      raise(std::move(chosen.wake_exception));
      deliver_later(Outcome::Raised, Owned());
    } else {
      deliver_later(Outcome::Returned, std::move(chosen.wake_value));
    }
  }
  switch (Interpreter::run(*this)) {
    case Interpreter::Exit::Parked:
      chosen.waiting = true;
      // It may have been woken already, by what it did itself: one that only gives way does that.
      if (chosen.state == FiberState::Ready) {
        wake_due(false);
        return host.now() < slice_end_;
      }
      if (chosen.state == FiberState::Running) chosen.state = FiberState::Parked;
      return true;
    case Interpreter::Exit::SliceOver: {
      if (fibers_.size() > 1) wake_due(false);
      chosen.state = FiberState::Ready;
      ready_.push(&chosen);
      instruction_budget_ = kInstructionsPerCheck;
      return host.now() < slice_end_;
    }
    case Interpreter::Exit::FiberFinished:
      chosen.state = FiberState::Finished;
      if (&chosen != main_fiber()) {
        fiber = main_fiber();
        std::erase(fibers_, &chosen);
        delete &chosen;
      }
      return true;
    case Interpreter::Exit::EntryReached: break;
  }
  __builtin_trap();
}

Vm::SafePoint Vm::safe_point() {
  instruction_budget_ = kInstructionsPerCheck;
  if (signals_ && fiber == main_fiber() && handle_signals().is_raised()) return SafePoint::Raised;
  // The handler of a signal raised while this fiber waited, and something else had woken it by then.
  if (!fiber->wake_exception->is_empty()) {
    raise(std::move(fiber->wake_exception));
    return SafePoint::Raised;
  }
  if (heap.memory_exhausted()) {
    heap.collect();
    if (heap.memory_exhausted()) {
      memory_error();
      return SafePoint::Raised;
    }
  }
  if (heap.wants_collection() && heap.collection_enabled) heap.collect();
  if (fiber->native_depth > 0) return SafePoint::GoOn;
  if (fibers_.size() > 1 || host.now() >= slice_end_) return SafePoint::Leave;
  return SafePoint::GoOn;
}

// A blocking call in the middle of a native: this fiber cannot be left, so the others run on top of it, and where none
// can, the host blocks.
void Vm::block_until_awake() {
  Fiber* waiting = fiber;
  waiting->waiting = false;
  while (waiting->state == FiberState::Parked) {
    if (Fiber* other = ready_.pop()) {
      (void)run_fiber(*other);
      fiber = waiting;
      continue;
    }
    double deadline = next_deadline();
    if (deadline == kForever) {
      wake_raising(*waiting, make_exception(exceptions.RuntimeError,
                                            {"cannot wait here: the call was made from inside a built-in function"}));
      break;
    }
    if (!virtual_time) host.block(deadline);
    wake_due(true);
  }
  waiting->state = FiberState::Running;
}

}  // namespace fermata
