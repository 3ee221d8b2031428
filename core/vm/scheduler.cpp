// Fibers: which one runs, when a waiting one wakes, and the safe points between instructions.
#include <algorithm>
#include <limits>

#include "host/host.h"
#include "vm/interpreter.h"

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
double Vm::wall_clock() {
  return virtual_time ? virtual_epoch + virtual_now_ : host.wall_clock();
}

Result<Owned> Vm::park_until(double deadline) {
  if (uint32_t abandoned = std::exchange(fiber->operation, 0)) cancel_operation(abandoned);
  fiber->deadline = deadline;
  fiber->state = FiberState::Parked;
  fiber->wake_value = Owned::none();
  return Owned::adopt(Value::parked());
}

void Vm::wake(Fiber& sleeper, Owned value) {
  if (sleeper.state != FiberState::Parked) return;
  sleeper.wake_value = std::move(value);
  sleeper.state = FiberState::Ready;
}

void Vm::wake_raising(Fiber& sleeper, Owned exception) {
  if (sleeper.state != FiberState::Parked) return;
  sleeper.wake_exception = std::move(exception);
  sleeper.state = FiberState::Ready;
}

double Vm::next_deadline() const {
  double next = kForever;
  for (Fiber* each : fibers_)
    if (each->state == FiberState::Parked) next = std::min(next, each->deadline);
  return next;
}

// Those whose time has come. Under virtual time, when `may_jump`, the clock goes to the earliest deadline first.
bool Vm::wake_due(bool may_jump) {
  double next = next_deadline();
  if (virtual_time && may_jump && next != kForever) virtual_now_ = std::max(virtual_now_, next);
  double time = now();
  bool any = false;
  for (Fiber* each : fibers_)
    if (each->state == FiberState::Parked && each->deadline <= time) {
      each->state = FiberState::Ready;
      any = true;
    }
  return any;
}

Vm::Progress Vm::run_slice(double budget_seconds) {
  slice_end_ = host.now() + budget_seconds;
  instruction_budget_ = kInstructionsPerCheck;
  for (;;) {
    Fiber* main = fibers_.front();
    if (main->state == FiberState::Finished) return Progress::Finished;
    if (interrupted_ && main->state == FiberState::Parked) interrupt_parked(*main);
    Fiber* chosen = nullptr;
    for (size_t i = 0; i < fibers_.size() && !chosen; ++i) {
      Fiber* candidate = fibers_[(turn_ + i) % fibers_.size()];
      if (candidate->state == FiberState::Ready) {
        chosen = candidate;
        turn_ = (turn_ + i) % fibers_.size();
      }
    }
    if (!chosen) {
      if (wake_due(true)) continue;
      return Progress::Waiting;
    }
    if (!run_fiber(*chosen)) return Progress::SliceOver;
    if (fibers_.size() > 1) {
      ++turn_;
      forget_finished_fibers();
    }
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
      // It may have been woken already, by what it did itself.
      if (chosen.state == FiberState::Running) chosen.state = FiberState::Parked;
      return true;
    case Interpreter::Exit::SliceOver: {
      chosen.state = FiberState::Ready;
      bool slice_over = host.now() >= slice_end_;
      instruction_budget_ = kInstructionsPerCheck;
      if (fibers_.size() > 1) {
        ++turn_;
        wake_due(false);
      }
      return !slice_over;
    }
    case Interpreter::Exit::FiberFinished: chosen.state = FiberState::Finished; return true;
    case Interpreter::Exit::EntryReached: break;
  }
  __builtin_trap();
}

void Vm::forget_finished_fibers() {
  for (size_t i = 1; i < fibers_.size();) {
    if (fibers_[i]->state != FiberState::Finished) {
      ++i;
      continue;
    }
    delete fibers_[i];
    fibers_.erase(fibers_.begin() + static_cast<ptrdiff_t>(i));
  }
}

// Stop while the main program waits: the wait ends with KeyboardInterrupt.
void Vm::interrupt_parked(Fiber& main) {
  interrupted_ = false;
  Fiber* before = fiber;
  fiber = &main;
  wake_raising(main, make_exception_with(exceptions.KeyboardInterrupt, tuple({})));
  fiber = before;
}

Vm::SafePoint Vm::safe_point() {
  instruction_budget_ = kInstructionsPerCheck;
  if (interrupted_ && fiber == fibers_.front()) {
    interrupted_ = false;
    raise(make_exception_with(exceptions.KeyboardInterrupt, tuple({})));
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

// A blocking call in the middle of a native: only this fiber can go on, so the whole thread waits.
void Vm::block_until_awake() {
  fiber->waiting = false;
  while (fiber->state == FiberState::Parked) {
    if (fiber->deadline == kForever) {
      // Nothing but another fiber could wake it, and none can run now.
      wake_raising(*fiber, make_exception(exceptions.RuntimeError,
                                          {"cannot wait here: the call was made from inside a built-in function"}));
      break;
    }
    if (virtual_time)
      virtual_now_ = std::max(virtual_now_, fiber->deadline);
    else
      host.block(fiber->deadline);
    if (now() >= fiber->deadline) fiber->state = FiberState::Ready;
  }
  fiber->state = FiberState::Running;
}

}  // namespace fermata
