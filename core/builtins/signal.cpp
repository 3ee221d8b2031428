// Module _signal: what the Python module signal needs of the machine.
#include "builtins/common.h"

namespace fermata {

namespace {

// The main program handles it at once, another thread leaves it to the main program.
Result<Owned> raise_signal(Vm& vm, Args args) {
  int64_t number = TRY(vm.index(args[0]));
  if (number < 1 || number > 64) return vm.value_error({"signal number out of range"});
  vm.post_signal(static_cast<int>(number));
  if (vm.fiber == vm.main_fiber()) TRY(vm.handle_signals());
  return Owned::none();
}

const NativeRow kFunctions[] = {{"raise_signal(signalnum, /)", raise_signal}};

}  // namespace

extern const ModuleSpec signal_module;
const ModuleSpec signal_module = {.functions = kFunctions};

}  // namespace fermata
