// Signals. They are the main program's: it handles them between two of its instructions, by the handlers that the
// Python module `signal` knows if it was imported; else SIGINT raises KeyboardInterrupt.
#include <bit>
#include <utility>

#include "vm/frame.h"
#include "vm/vm.h"

namespace fermata {

int Vm::take_signal() {
  int number = std::countr_zero(signals_) + 1;
  signals_ &= signals_ - 1;
  return number;
}

Result<void> Vm::handle_signal(int number) {
  Value module = fermata::dict_get(modules, intern("signal"));
  if (module.is_empty()) return raise(make_exception_with(exceptions.KeyboardInterrupt, tuple({})));
  Owned deliver = TRY(get_attribute(module, intern("_deliver")));
  // Where the main program waits, another fiber runs its handler.
  Frame* interrupted = main_fiber()->top;
  while (interrupted && interrupted->kind != FrameKind::Python) interrupted = interrupted->back;
  Owned frame = interrupted ? Owned(Value(interrupted)) : Owned::none();
  TRY(call(deliver, {Value::integer(number), frame.get()}));
  return {};
}

Result<void> Vm::handle_signals() {
  while (signals_) TRY(handle_signal(take_signal()));
  return {};
}

namespace {

Result<Owned> resume_handler(Vm& vm, NativeFrame& frame, Outcome, Value) {
  if (!vm.handle_signal(static_cast<int>(frame.state[0].as_int())).is_raised()) return Owned::none();
  Owned exception = vm.take_pending();
  if (vm.main_fiber()->state == FiberState::Parked)
    vm.wake_raising(*vm.main_fiber(), std::move(exception));
  else
    vm.main_fiber()->wake_exception = std::move(exception);
  return Owned::none();
}

}  // namespace

// While the main program waits, each handler runs on a fiber that stands for it. If it raises, the wait ends with that;
// else it goes on.
void Vm::handle_signals_of_parked(Fiber& main) {
  static constexpr NativeFrameBehaviour kHandler = {"signal handler", resume_handler};
  while (signals_) {
    Fiber& standing_in = start_fiber(kHandler, {Value::integer(take_signal())});
    standing_in.id = main.id;
    standing_in.context = main.context;
    standing_in.running_loop = main.running_loop;
  }
}

}  // namespace fermata
