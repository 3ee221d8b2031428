// The module _functools: what of `functools` is called as often as the functions that it wraps.
#include "builtins/functools.h"

#include "builtins/install.h"

namespace fermata {

Result<Owned> get_as_method(Vm& vm, Args args) {
  if (args[1].is_none()) return Owned(args[0]);
  Ref<BoundMethod> method = vm.heap.make<BoundMethod>(vm.types.bound_method);
  method->function = Owned(args[0]);
  method->self = Owned(args[1]);
  return Owned(std::move(method));
}

static Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "partial", Value(vm.new_type(partial_spec)));
  vm.add_to_module(module, "_lru_cache_wrapper", Value(vm.new_type(lru_cache_spec)));
  vm.add_to_module(module, "Placeholder", Owned(vm.heap.make<Object>(vm.types.placeholder)));
  return {};
}

extern const ModuleSpec functools_module;
const ModuleSpec functools_module = {.name = "_functools", .prepare = prepare};

}  // namespace fermata
