// The loop's ring of ready entries, and what a class of the program's may override.
#include "async/event_loop.h"

#include <cstdlib>
#include <new>

#include "async/future.h"

namespace fermata {
namespace {

void grow(Vm& vm, EventLoop* loop) {
  uint32_t capacity = loop->ready_capacity ? loop->ready_capacity * 2 : 16;
  auto* ring = static_cast<Ready*>(std::malloc(capacity * sizeof(Ready)));
  CHECK(ring != nullptr);
  for (uint32_t i = 0; i < loop->ready_count; ++i) {
    Ready* from = &loop->ready[(loop->ready_head + i) & (loop->ready_capacity - 1)];
    ::new (static_cast<void*>(ring + i)) Ready(std::move(*from));
  }
  std::free(static_cast<void*>(loop->ready));
  vm.heap.account(int64_t{capacity - loop->ready_capacity} * static_cast<int64_t>(sizeof(Ready)));
  loop->ready = ring;
  loop->ready_capacity = capacity;
  loop->ready_head = 0;
}

void look_for_overrides(Vm& vm, EventLoop* loop) {
  auto overridden = [&](Str* name) {
    return !(vm.lookup_in_type(loop->type, name) == vm.lookup_in_type(vm.types.event_loop, name));
  };
  loop->overrides_call_soon = overridden(vm.names.call_soon);
  loop->overrides_timers = overridden(vm.names.call_later) || overridden(vm.names.call_at) || overridden(vm.names.time);
  loop->overrides_create_task = overridden(vm.names.create_task);
  loop->overrides_create_future = overridden(vm.intern("create_future"));
  loop->known_version = loop->type->version;
}

}  // namespace

EventLoop* quick_loop(Vm& vm, Value value) {
  EventLoop* loop = as_event_loop(value);
  if (!loop) return nullptr;
  if (loop->known_version != loop->type->version) look_for_overrides(vm, loop);
  return loop->overrides_call_soon ? nullptr : loop;
}
bool has_own_timers(Vm& vm, EventLoop* loop) {
  if (loop->known_version != loop->type->version) look_for_overrides(vm, loop);
  return loop->overrides_timers;
}
bool has_own_create_task(Vm& vm, EventLoop* loop) {
  if (loop->known_version != loop->type->version) look_for_overrides(vm, loop);
  return loop->overrides_create_task;
}

Result<Owned> loop_create_future(Vm& vm, Value loop) {
  if (EventLoop* native = quick_loop(vm, loop); native && !native->overrides_create_future && !native->debug)
    return Owned(new_future(vm, vm.types.future, loop));
  Owned kept(loop);
  return vm.call_method(kept, vm.intern("create_future"));
}

Result<void> loop_check_thread(Vm& vm, const EventLoop* loop) {
  if (!loop->debug || !loop->runs_on || loop->runs_on == vm.fiber) return {};
  return vm.runtime_error({"Non-thread-safe operation invoked on an event loop other than the current one"});
}

void loop_push(Vm& vm, EventLoop* loop, Ready entry) {
  if (loop->ready_count == loop->ready_capacity) grow(vm, loop);
  uint32_t place = (loop->ready_head + loop->ready_count++) & (loop->ready_capacity - 1);
  ::new (static_cast<void*>(loop->ready + place)) Ready(std::move(entry));
}

Ready loop_pop(EventLoop* loop) {
  Ready entry = std::move(loop->ready[loop->ready_head]);
  loop->ready_head = (loop->ready_head + 1) & (loop->ready_capacity - 1);
  --loop->ready_count;
  return entry;
}

void loop_clear(EventLoop* loop) {
  // Letting go of an entry may run Python, which must find a loop that is whole.
  while (loop->ready_count > 0) loop_pop(loop);
  while (loop->timer_count > 0) {
    Owned target = std::move(loop->timers[--loop->timer_count].target);
  }
  loop->dead_timers = 0;
  int64_t bytes = int64_t{loop->ready_capacity} * static_cast<int64_t>(sizeof(Ready)) +
                  int64_t{loop->timer_capacity} * static_cast<int64_t>(sizeof(Timer));
  loop->type->heap->account(-bytes);
  std::free(static_cast<void*>(std::exchange(loop->ready, nullptr)));
  std::free(static_cast<void*>(std::exchange(loop->timers, nullptr)));
  loop->ready_capacity = loop->timer_capacity = loop->ready_head = 0;
}

Inbox* loop_inbox(Vm& vm, EventLoop* loop) {
  if (!loop->inbox) loop->inbox = new_inbox(vm);
  return loop->inbox;
}

Result<Owned> creation_stack(Vm& vm) {
  Owned extract = TRY(library_function(vm, "asyncio.format_helpers", "extract_stack"));
  PythonFrame* frame = vm.nearest_python_frame();
  return vm.call(extract, {frame ? Value(frame) : Value::none()});
}

}  // namespace fermata
