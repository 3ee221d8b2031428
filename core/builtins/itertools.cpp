// The module itertools. What its types take their items from may be Python code; it then runs nested.
#include "builtins/itertools.h"

namespace fermata {

Result<Owned> itertools_tee_function(Vm& vm, Args args);  // itertools_grouping.cpp

namespace {

const NativeRow functions[] = {
    {"tee(iterable, n=2, /)", itertools_tee_function},
};

Result<void> prepare(Vm& vm, Module* module) {
  for (auto types : {itertools_endless_types(), itertools_choosing_types(), itertools_joining_types(),
                     itertools_combinatoric_types(), itertools_grouping_types()}) {
    for (const TypeSpec* spec : types) {
      Type* type = vm.new_type(*spec);
      vm.add_to_module(module, to_utf8(type->qualified_name.get()), Value(type));
    }
  }
  return {};
}

}  // namespace

extern const ModuleSpec itertools_module = {
    .functions = functions,
    .prepare = prepare,
    .doc = "Functional tools for creating and using iterators.",
};

}  // namespace fermata
