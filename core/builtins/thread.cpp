// Module _thread: threads, which are fibers, and their locks. Below threading, queue and concurrent.futures.
//
// Whoever waits for a lock gets it when it is released, in the order in which they came: a released lock with waiting
// threads never looks free in between.
#include <cmath>
#include <limits>
#include <vector>

#include "builtins/common.h"
#include "builtins/numbers.h"
#include "objects/sequences.h"
#include "vm/frame.h"

namespace fermata {

extern const TypeSpec thread_local_spec;

namespace {

constexpr double kForever = std::numeric_limits<double>::infinity();
constexpr double kTimeoutMax = 9223372036.0;  // seconds

int64_t ident_of(const Fiber& fiber) {
  return int64_t{fiber.id} + 1;
}

// The time to wake at for the arguments `blocking` and `timeout` of acquire(); `now` itself when it must not wait.
Result<double> acquire_deadline(Vm& vm, Value blocking, Value timeout) {
  bool waits = TRY(vm.truth(blocking));
  double seconds = TRY(seconds_of(vm, timeout));
  if (!waits && seconds != -1) return vm.value_error({"can't specify a timeout for a non-blocking call"});
  if (seconds < 0 && seconds != -1) return vm.value_error({"timeout value must be a non-negative number"});
  if (seconds > kTimeoutMax) return vm.overflow_error({"timeout value is too large"});
  if (!waits) return vm.now();
  return seconds == -1 ? kForever : vm.now() + seconds;
}

// -- lock

struct Lock : WaitQueue {
  bool locked;
};

Result<Owned> lock_new(Vm& vm, Args args) {
  return Owned(vm.heap.make<Lock>(args.object<Type>(0)));
}

Result<Owned> lock_acquire(Vm& vm, Args args) {
  Lock* lock = args.self<Lock>();
  double deadline = TRY(acquire_deadline(vm, args[1], args[2]));
  if (!lock->locked) {
    lock->locked = true;
    return Owned::boolean(true);
  }
  if (deadline <= vm.now()) return Owned::boolean(false);
  return vm.park_in(lock, deadline, Value::boolean(false));
}

Result<Owned> lock_enter(Vm& vm, Args args) {
  Value acquire[] = {args[0], Value::boolean(true), Value::integer(-1)};
  return lock_acquire(vm, Args(acquire, 3));
}

Result<Owned> lock_release(Vm& vm, Args args) {
  Lock* lock = args.self<Lock>();
  if (!lock->locked) return vm.runtime_error({"release unlocked lock"});
  if (Fiber* next = lock->fibers.first())
    vm.wake(*next, Owned::boolean(true));
  else
    lock->locked = false;
  return Owned::none();
}

Result<Owned> lock_locked(Vm&, Args args) {
  return Owned::boolean(args.self<Lock>()->locked);
}

Result<Owned> lock_repr(Vm& vm, Args args) {
  Lock* lock = args.self<Lock>();
  return repr_with_address(vm, {lock->locked ? "<locked " : "<unlocked ", "_thread.lock object"}, lock);
}

// -- RLock

struct RecursiveLock : WaitQueue {
  int64_t owner;  // a thread's ident, 0: nobody
  int64_t count;
};

Result<Owned> rlock_new(Vm& vm, Args args) {
  return Owned(vm.heap.make<RecursiveLock>(args.object<Type>(0)));
}

Result<Owned> rlock_acquire(Vm& vm, Args args) {
  RecursiveLock* lock = args.self<RecursiveLock>();
  double deadline = TRY(acquire_deadline(vm, args[1], args[2]));
  int64_t me = ident_of(*vm.fiber);
  if (lock->owner == 0 || lock->owner == me) {
    lock->owner = me;
    ++lock->count;
    return Owned::boolean(true);
  }
  if (deadline <= vm.now()) return Owned::boolean(false);
  return vm.park_in(lock, deadline, Value::boolean(false));
}

Result<Owned> rlock_enter(Vm& vm, Args args) {
  Value acquire[] = {args[0], Value::boolean(true), Value::integer(-1)};
  return rlock_acquire(vm, Args(acquire, 3));
}

// The lock is given up, whatever its count; the thread that waits longest has it now.
void hand_over(Vm& vm, RecursiveLock* lock) {
  Fiber* next = lock->fibers.first();
  lock->owner = next ? ident_of(*next) : 0;
  lock->count = next ? 1 : 0;
  if (next) vm.wake(*next, Owned::boolean(true));
}

Result<Owned> rlock_release(Vm& vm, Args args) {
  RecursiveLock* lock = args.self<RecursiveLock>();
  if (lock->owner != ident_of(*vm.fiber)) return vm.runtime_error({"cannot release un-acquired lock"});
  if (--lock->count == 0) hand_over(vm, lock);
  return Owned::none();
}

Result<Owned> rlock_locked(Vm&, Args args) {
  return Owned::boolean(args.self<RecursiveLock>()->owner != 0);
}

Result<Owned> rlock_is_owned(Vm& vm, Args args) {
  return Owned::boolean(args.self<RecursiveLock>()->owner == ident_of(*vm.fiber));
}

Result<Owned> rlock_recursion_count(Vm& vm, Args args) {
  RecursiveLock* lock = args.self<RecursiveLock>();
  return Owned::integer(lock->owner == ident_of(*vm.fiber) ? lock->count : 0);
}

// For conditions: gives the lock up and says how often it was held; _acquire_restore() takes that.
Result<Owned> rlock_release_save(Vm& vm, Args args) {
  RecursiveLock* lock = args.self<RecursiveLock>();
  if (lock->count == 0) return vm.runtime_error({"cannot release un-acquired lock"});
  Ref<Tuple> saved = vm.tuple({Value::integer(lock->count), Value::integer(lock->owner)});
  hand_over(vm, lock);
  return Owned(std::move(saved));
}

Result<Owned> resume_restore(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  RecursiveLock* lock = static_cast<RecursiveLock*>(frame.state[0].object());
  if (frame.step == 0) {
    frame.step = 1;
    Value acquire[] = {frame.state[0], Value::boolean(true), Value::integer(-1)};
    Result<Owned> answer = rlock_acquire(vm, Args(acquire, 3));
    if (answer.is_raised() || answer.peek()->is_parked()) return answer;
  } else if (outcome == Outcome::Raised) {
    return Raised{};
  }
  lock->count = frame.data;
  return Owned::none();
}

Result<Owned> rlock_acquire_restore(Vm& vm, Args args) {
  static constexpr NativeFrameBehaviour kRestore = {"_acquire_restore", resume_restore};
  Tuple* saved = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!saved || saved->length != 2) return vm.type_error({"_acquire_restore() takes what _release_save() gave"});
  return vm.start_native_frame(kRestore, {args[0]}, TRY(vm.index(saved->items()[0])));
}

Result<Owned> rlock_repr(Vm& vm, Args args) {
  RecursiveLock* lock = args.self<RecursiveLock>();
  return repr_with_address(
      vm, {lock->owner ? "<locked " : "<unlocked ", "_thread.RLock object owner=", lock->owner, " count=", lock->count},
      lock);
}

// -- threads

// A thread as others see it. They wait in it for its end.
struct ThreadHandle : WaitQueue {
  enum class State : uint8_t { Unstarted, Running, Done };
  int64_t ident;
  State state;
  bool daemon;
};

Result<Type*> handle_type(Vm& vm);

Result<Owned> handle_new(Vm& vm, Args args) {
  return Owned(vm.heap.make<ThreadHandle>(args.object<Type>(0)));
}

Result<Owned> handle_is_done(Vm&, Args args) {
  return Owned::boolean(args.self<ThreadHandle>()->state == ThreadHandle::State::Done);
}

Result<Owned> handle_join(Vm& vm, Args args) {
  ThreadHandle* handle = args.self<ThreadHandle>();
  double deadline = kForever;
  if (!args[1].is_none()) {
    double seconds = TRY(seconds_of(vm, args[1]));
    if (seconds > kTimeoutMax) return vm.overflow_error({"timeout value is too large"});
    if (seconds >= 0) deadline = vm.now() + seconds;
  }
  if (handle->state == ThreadHandle::State::Unstarted) return vm.runtime_error({"thread not started"});
  if (handle->state == ThreadHandle::State::Done) return Owned::none();
  if (handle->ident == ident_of(*vm.fiber)) return vm.runtime_error({"Cannot join current thread"});
  return vm.park_in(handle, deadline, Value::none());
}

Result<Owned> handle_ident(Vm&, Value self) {
  return Owned::integer(static_cast<ThreadHandle*>(self.object())->ident);
}

Result<Owned> handle_repr(Vm& vm, Args args) {
  return repr_with_address(vm, {"<_ThreadHandle object: ident=", args.self<ThreadHandle>()->ident},
                           args.self<Object>());
}

void end_thread(Vm& vm, ThreadHandle* handle) {
  handle->state = ThreadHandle::State::Done;
  while (Fiber* waiting = handle->fibers.first()) vm.wake(*waiting, Owned::none());
}

Result<Owned> call_with(Vm& vm, Value function, Tuple* args, Value keywords) {
  return vm.start_call(function, args->span(), DictKeywords(cast_if<Dict>(keywords, kDictSubclass)));
}

// The bottom frame of a thread. State: the function, its arguments, its keyword arguments or None, the thread's handle.
Result<Owned> resume_thread(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  bool raised = outcome == Outcome::Raised;
  if (frame.step++ == 0) {
    Result<Owned> answer = call_with(vm, frame.state[0], static_cast<Tuple*>(frame.state[1].object()), frame.state[2]);
    raised = answer.is_raised();
    if (!raised && (answer.peek()->is_pushed() || answer.peek()->is_parked())) return answer;
  }
  if (raised && !vm.discard_pending(vm.exceptions.SystemExit))
    vm.report_unraisable("Exception ignored in thread started by ", frame.state[0]);
  // Here, where what is dropped may still wait.
  vm.fiber->local_data = nullptr;
  vm.fiber->context = Owned();
  end_thread(vm, static_cast<ThreadHandle*>(frame.state[3].object()));
  return Owned::none();
}

void start_thread(Vm& vm, ThreadHandle* handle, Value function, Value args, Value keywords) {
  static constexpr NativeFrameBehaviour kThread = {"thread", resume_thread};
  Fiber& made = vm.start_fiber(kThread, {function, args, keywords, Value(handle)});
  made.thread = Owned(Value(handle));
  handle->ident = ident_of(made);
  handle->state = ThreadHandle::State::Running;
}

Result<Owned> start_joinable_thread(Vm& vm, Args args) {
  if (!vm.is_callable(args[0])) return vm.type_error({"thread function must be callable"});
  Type* type = TRY(handle_type(vm));
  if (!args[1].is_none() && vm.type_of(args[1]) != type) return vm.type_error({"'handle' must be a _ThreadHandle"});
  Ref<ThreadHandle> handle =
      args[1].is_none() ? vm.heap.make<ThreadHandle>(type) : Ref<ThreadHandle>(args.object<ThreadHandle>(1));
  if (handle->state != ThreadHandle::State::Unstarted) return vm.runtime_error({"thread already started"});
  handle->daemon = TRY(vm.truth(args[2]));
  Ref<Tuple> none = vm.tuple({});
  start_thread(vm, handle, args[0], Value(none.get()), Value::none());
  return Owned(std::move(handle));
}

Result<Owned> start_new_thread(Vm& vm, Args args) {
  if (!vm.is_callable(args[0])) return vm.type_error({"first arg must be callable"});
  if (!cast_if<Tuple>(args[1], kTupleSubclass)) return vm.type_error({"2nd arg must be a tuple"});
  if (!args[2].is_none() && !cast_if<Dict>(args[2], kDictSubclass))
    return vm.type_error({"optional 3rd arg must be a dictionary"});
  Ref<ThreadHandle> handle = vm.heap.make<ThreadHandle>(TRY(handle_type(vm)));
  handle->daemon = true;
  start_thread(vm, handle, args[0], args[1], args[2]);
  return Owned::integer(handle->ident);
}

Result<Owned> get_ident(Vm& vm, Args) {
  return Owned::integer(ident_of(*vm.fiber));
}

Result<Owned> main_thread_ident(Vm& vm, Args) {
  return Owned::integer(ident_of(*vm.main_fiber()));
}

Result<Owned> thread_exit(Vm& vm, Args) {
  return vm.raise(vm.exceptions.SystemExit, std::span<const Value>());
}

Result<Owned> interrupt_main(Vm& vm, Args args) {
  int64_t number = TRY(vm.index(args[0]));
  if (number < 1 || number > 64) return vm.value_error({"signal number out of range"});
  vm.post_signal(static_cast<int>(number));
  if (vm.fiber == vm.main_fiber()) TRY(vm.handle_signals());
  return Owned::none();
}

Result<Owned> stack_size(Vm&, Args) {
  return Owned::integer(0);
}

// (ident, its innermost frame or None, the lock or the like that it waits for or None) of each thread.
Result<Owned> threads(Vm& vm, Args) {
  Ref<List> all = new_list(vm.heap);
  for (Fiber* fiber : vm.fibers()) {
    if (fiber->state == FiberState::Finished) continue;
    Frame* frame = fiber->top;
    while (frame && frame->kind != FrameKind::Python) frame = frame->back;
    Value place = frame ? Value(frame) : Value::none();
    Value queue = fiber->queue ? Value(fiber->queue.get()) : Value::none();
    list_append(vm.heap, all, vm.tuple({Value::integer(ident_of(*fiber)), place, queue}));
  }
  return Owned(std::move(all));
}

const NativeRow kFunctions[] = {
    {"_get_main_thread_ident()", main_thread_ident},
    {"daemon_threads_allowed()", [](Vm&, Args) -> Result<Owned> { return Owned::boolean(true); }},
    {"exit()", thread_exit},
    {"get_ident()", get_ident},
    {"get_native_id()", get_ident},
    {"interrupt_main(signum=2, /)", interrupt_main},
    {"stack_size(size=0, /)", stack_size},
    {"start_joinable_thread(function, handle=None, daemon=True)", start_joinable_thread},
    {"_threads()", threads},
    {"start_new_thread(function, args, kwargs=None, /)", start_new_thread},
};

const NativeRow kLockMethods[] = {
    {"__new__(cls)", lock_new, NativeKind::StaticMethod},
    {"__enter__(self, /)", lock_enter},
    {"__exit__(self, *exc_info)", lock_release},
    {"__repr__(self, /)", lock_repr},
    {"acquire(self, blocking=True, timeout=-1)", lock_acquire},
    {"locked(self, /)", lock_locked},
    {"release(self, /)", lock_release},
};

const NativeRow kRecursiveLockMethods[] = {
    {"__new__(cls)", rlock_new, NativeKind::StaticMethod},
    {"__enter__(self, /)", rlock_enter},
    {"__exit__(self, *exc_info)", rlock_release},
    {"__repr__(self, /)", rlock_repr},
    {"_acquire_restore(self, state, /)", rlock_acquire_restore},
    {"_is_owned(self, /)", rlock_is_owned},
    {"_recursion_count(self, /)", rlock_recursion_count},
    {"_release_save(self, /)", rlock_release_save},
    {"acquire(self, blocking=True, timeout=-1)", rlock_acquire},
    {"locked(self, /)", rlock_locked},
    {"release(self, /)", rlock_release},
};

const NativeRow kHandleMethods[] = {
    {"__new__(cls)", handle_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", handle_repr},
    {"is_done(self, /)", handle_is_done},
    {"join(self, timeout=None, /)", handle_join},
};
const PropertyRow kHandleProperties[] = {{"ident", handle_ident}};

const TypeSpec lock_spec = {
    .name = "_thread.lock", .size = sizeof(Lock), .weak_references = true, .methods = kLockMethods};
const TypeSpec rlock_spec = {.name = "_thread.RLock",
                             .size = sizeof(RecursiveLock),
                             .flags = kSubclassable,
                             .weak_references = true,
                             .methods = kRecursiveLockMethods};
const TypeSpec handle_spec = {.name = "_thread._ThreadHandle",
                              .size = sizeof(ThreadHandle),
                              .methods = kHandleMethods,
                              .properties = kHandleProperties};

Result<Type*> handle_type(Vm& vm) {
  Owned module = TRY(vm.import_module("_thread"));
  Owned type = TRY(vm.get_attribute(module, "_ThreadHandle"));
  return static_cast<Type*>(type->object());
}

Result<void> prepare(Vm& vm, Module* module) {
  Value lock(vm.new_type(lock_spec));
  for (const char* name : {"lock", "LockType", "allocate_lock"}) vm.add_to_module(module, name, lock);
  vm.add_to_module(module, "RLock", Value(vm.new_type(rlock_spec)));
  vm.add_to_module(module, "_local", Value(vm.new_type(thread_local_spec)));
  vm.add_to_module(module, "_ThreadHandle", Value(vm.new_type(handle_spec)));
  vm.add_to_module(module, "error", Value(vm.exceptions.RuntimeError));
  vm.add_to_module(module, "TIMEOUT_MAX", Value::real(kTimeoutMax));
  return {};
}

}  // namespace

extern const ModuleSpec thread_module;
const ModuleSpec thread_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
