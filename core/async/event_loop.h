// EventLoop: the native base of asyncio's loops. It runs what is ready in turns: a turn takes in what has come due,
// then runs the entries that were ready when it began, first come first served; what they make ready waits for the next
// turn.
//
// The common entries need no Handle object: a step of a task, waking a task that waited for a future, telling a
// callback of a future's end. They run in the order in which CPython's handles would.
#pragma once

#include "async/context.h"
#include "async/inbox.h"
#include "async/state.h"

namespace fermata {

namespace network {
struct Poll;
}

struct Future;

struct Ready {
  enum class Kind : uint8_t {
    Step,      // target: the task, argument: the exception to throw in, or None
    Wake,      // target: the task, argument: the future it waited for
    Callback,  // target: a callable, or without context a GatheringFuture; argument: the future that is done
    Handle,    // target: the handle
    Sleeper,   // target: a future to end with None: its time has come
  };
  Kind kind;
  Owned target;
  Owned argument;
  Ref<Context> context;
};

struct Timer {
  double when;
  uint64_t number;  // timers of one time go off in the order in which they were set
  Owned target;     // a TimerHandle, or the future of a sleep
};

struct EventLoop : Object {
  Ready* ready;  // malloc'ed ring, owned; `ready_capacity` places, a power of two
  uint32_t ready_capacity;
  uint32_t ready_head;
  uint32_t ready_count;
  uint32_t timer_count;
  Timer* timers;  // malloc'ed heap, owned: the earliest first
  uint32_t timer_capacity;
  uint32_t dead_timers;  // among them: cancelled, or of futures that are done
  uint64_t next_timer;
  Ref<Inbox> inbox;
  Ref<Object> poll;      // Poll: of sockets, with Handles; null until there are any
  Owned task_factory;    // or empty
  Owned current_task;    // or empty
  Owned current_handle;  // debug mode: the handle that runs, or empty

  // What the loop's frame is at.
  enum class Phase : uint8_t { Free, Entry, Report, Idle, Answers };
  Ready running;          // the entry under way
  Owned context_before;   // the fiber's context before that entry, or empty
  double running_since;   // where it is timed
  uint32_t running_id;    // in the trace
  uint32_t left_in_turn;  // entries that still belong to the present turn
  Phase phase;
  bool in_turn;
  bool is_timed;    // the entry under way began in debug mode
  bool in_context;  // the entry's context is the current one
  bool is_running, stopping, closed, debug;
  Fiber* runs_on;  // borrowed: while it is running

  // What a class of the program's overrides, as of its version.
  uint32_t known_version;
  bool overrides_call_soon, overrides_timers, overrides_create_task, overrides_create_future;
};

inline EventLoop* as_event_loop(Value value) {
  return cast_if<EventLoop>(value, kEventLoopSubclass);
}
// The loop if it is a native one whose call_soon() nobody has overridden: entries may be put in directly.
EventLoop* quick_loop(Vm& vm, Value loop);
// The same for call_later(), call_at() and time().
bool has_own_timers(Vm& vm, EventLoop* loop);
bool has_own_create_task(Vm& vm, EventLoop* loop);
// loop.create_future(), of any kind of loop.
Result<Owned> loop_create_future(Vm& vm, Value loop);

// Debug mode: raises when another thread than the loop's makes something ready, which the loop would not notice.
Result<void> loop_check_thread(Vm& vm, const EventLoop* loop);
void loop_push(Vm& vm, EventLoop* loop, Ready entry);
Ready loop_pop(EventLoop* loop);
void loop_set_timer(Vm& vm, EventLoop* loop, double when, Value target);
// Moves the timers that are due to the ready entries (timers.cpp).
void loop_take_due_timers(Vm& vm, EventLoop* loop);
// Drops dead timers from the top, or, where they are many, all of them.
void loop_drop_dead_timers(Vm& vm, EventLoop* loop);
void loop_clear(EventLoop* loop);
Inbox* loop_inbox(Vm& vm, EventLoop* loop);
Result<network::Poll*> loop_poll(Vm& vm, EventLoop* loop);
// Sockets that are ready make their handles ready (loop_sockets.cpp).
bool loop_sockets_are_ready(EventLoop* loop);
void loop_take_ready_sockets(Vm& vm, EventLoop* loop);
// The fiber that waits for sockets too, or null.
void loop_wait_for_sockets(EventLoop* loop, Fiber* fiber);

// A future that ends with None after `delay` seconds.
Ref<Future> loop_sleep(Vm& vm, EventLoop* loop, double delay);
// Runs until stop() (loop_run.cpp).
Result<Owned> loop_run(Vm& vm, EventLoop* loop);

// Debug mode: the call stack as a list for `_source_traceback`.
Result<Owned> creation_stack(Vm& vm);

}  // namespace fermata
