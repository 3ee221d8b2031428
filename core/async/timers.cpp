// The loop's timers: a binary heap, the earliest first, equal times in the order of setting.
#include <algorithm>
#include <cstdlib>
#include <new>

#include "async/future.h"
#include "async/handle.h"
#include "vm/observer.h"

namespace fermata {
namespace {

// As exact as the loop's clock: what is due within it is due.
constexpr double kResolution = 1e-9;
// CPython's rule: with more timers than this, half of them cancelled, the heap is built anew.
constexpr uint32_t kMinCompaction = 100;

struct Later {
  bool operator()(const Timer& a, const Timer& b) const {
    return a.when > b.when || (a.when == b.when && a.number > b.number);
  }
};

bool is_dead(const Timer& timer) {
  if (Future* sleep = as_future(timer.target)) return sleep->is_done();
  return static_cast<Handle*>(timer.target->object())->cancelled;
}

// The timer leaves the heap: what it was for need not tell of its end any more.
void forget(const Timer& timer) {
  if (Future* sleep = as_future(timer.target))
    sleep->timed = false;
  else
    static_cast<TimerHandle*>(timer.target->object())->scheduled = false;
}

Timer pop(EventLoop* loop) {
  std::pop_heap(loop->timers, loop->timers + loop->timer_count, Later());
  Timer timer = std::move(loop->timers[--loop->timer_count]);
  forget(timer);
  return timer;
}

}  // namespace

void loop_set_timer(Vm& vm, EventLoop* loop, double when, Value target) {
  if (loop->timer_count == loop->timer_capacity) {
    uint32_t capacity = loop->timer_capacity ? loop->timer_capacity * 2 : 8;
    // Entries are numbers and pointers that may be moved as bytes.
    auto* grown = static_cast<Timer*>(std::realloc(static_cast<void*>(loop->timers), capacity * sizeof(Timer)));
    CHECK(grown != nullptr);
    vm.heap.account(int64_t{capacity - loop->timer_capacity} * static_cast<int64_t>(sizeof(Timer)));
    loop->timers = grown;
    loop->timer_capacity = capacity;
  }
  ::new (static_cast<void*>(loop->timers + loop->timer_count++)) Timer{when, loop->next_timer++, Owned(target)};
  std::push_heap(loop->timers, loop->timers + loop->timer_count, Later());
}

void loop_drop_dead_timers(Vm&, EventLoop* loop) {
  if (loop->timer_count > kMinCompaction && loop->dead_timers * 2 > loop->timer_count) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < loop->timer_count; ++i) {
      Timer timer = std::move(loop->timers[i]);
      if (is_dead(timer))
        forget(timer);
      else
        loop->timers[kept++] = std::move(timer);
    }
    loop->timer_count = kept;
    std::make_heap(loop->timers, loop->timers + kept, Later());
    loop->dead_timers = 0;
    return;
  }
  while (loop->timer_count > 0 && is_dead(loop->timers[0])) {
    if (loop->dead_timers > 0) --loop->dead_timers;
    pop(loop);
  }
}

void loop_take_due_timers(Vm& vm, EventLoop* loop) {
  if (loop->timer_count == 0) return;
  double end = vm.now() + kResolution;
  while (loop->timer_count > 0 && loop->timers[0].when < end) {
    bool dead = is_dead(loop->timers[0]);
    Timer timer = pop(loop);
    if (dead && loop->dead_timers > 0) --loop->dead_timers;
    if (dead) continue;
    Ready::Kind kind = as_future(timer.target) ? Ready::Kind::Sleeper : Ready::Kind::Handle;
    loop_push(vm, loop, {kind, std::move(timer.target), {}, {}});
  }
}

Ref<Future> loop_sleep(Vm& vm, EventLoop* loop, double delay) {
  Ref<Future> future = new_future(vm, vm.types.future, Value(loop));
  future->timed = true;
  loop_set_timer(vm, loop, vm.now() + delay, Value(future.get()));
  if (vm.observer) {
    double microseconds = std::min(delay * 1e6, 4294967295.0);
    vm.observer->emit(TraceKind::TimerSet, 0, trace_id(vm, future->trace_id), vm.now(), vm.observer->name("sleep"),
                      static_cast<uint32_t>(microseconds));
  }
  return future;
}

}  // namespace fermata
