#include "builtins/install.h"

namespace fermata {

#define X(rows) extern const std::span<const NativeRow> rows;
#include "builtins/functions.def"
#undef X

// The specs are told by functions: in the wasm, those of modules that few programs import are not among the constants
// that are there from the start.
const ModuleSpec* find_native_module(std::string_view dotted_name) {
  struct NativeModule {
    const char* name;
    const ModuleSpec* (*spec)();
  };
  static constexpr NativeModule kModules[] = {
#define X(symbol, name) {name, []() -> const ModuleSpec* { return &symbol; }},
#include "builtins/modules.def"
#undef X
  };
  for (const NativeModule& module : kModules)
    if (dotted_name == module.name) return module.spec();
  return nullptr;
}

namespace {

// The functions come from several tables, so that each file of builtins/ keeps its own.
Result<void> prepare_builtins(Vm& vm, Module* module) {
  const std::span<const NativeRow> tables[] = {
#define X(rows) rows,
#include "builtins/functions.def"
#undef X
  };
  for (std::span<const NativeRow> table : tables) {
    Ref<Module> part = vm.new_module("builtins", {.functions = table});
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(part->dict, position))
      dict_set(vm.heap, module->dict, static_cast<Str*>(entry->key.object()), entry->value);
  }
  using T = Types;
  static constexpr Type* Types::* kTypes[] = {
      &T::object,      &T::type,         &T::str,    &T::tuple,     &T::dict,       &T::list,   &T::property,
      &T::classmethod, &T::staticmethod, &T::super,  &T::int_,      &T::bool_,      &T::float_, &T::complex,
      &T::bytes,       &T::bytearray,    &T::set,    &T::frozenset, &T::range,      &T::slice,  &T::enumerate,
      &T::zip,         &T::map,          &T::filter, &T::reversed,  &T::memoryview,
  };
  for (Type* Types::* field : kTypes) {
    Type* type = vm.types.*field;
    dict_set(vm.heap, module->dict, type->name, Value(type));
  }
  static constexpr Type* Exceptions::* kExceptions[] = {
#define X(name, base, layout) &Exceptions::name,
#include "vm/exceptions.def"
#undef X
  };
  for (Type* Exceptions::* field : kExceptions) {
    Type* type = vm.exceptions.*field;
    dict_set(vm.heap, module->dict, type->name, Value(type));
  }
  vm.add_to_module(module, "EnvironmentError", Value(vm.exceptions.OSError));
  vm.add_to_module(module, "IOError", Value(vm.exceptions.OSError));
  Ref<Tuple> bases = vm.tuple({Value(vm.exceptions.BaseExceptionGroup), Value(vm.exceptions.Exception)});
  Ref<Dict> names = new_dict(vm.heap);
  dict_set(vm.heap, names, vm.names.__module__, Value(vm.names.builtins));
  Ref<Type> group = TRY(vm.build_class(vm.types.type, vm.intern("ExceptionGroup"), bases, names));
  group->flags &= ~kMutable;
  vm.add_to_module(module, "ExceptionGroup", Value(group.get()));
  vm.add_to_module(module, "True", Value::boolean(true));
  vm.add_to_module(module, "False", Value::boolean(false));
  vm.add_to_module(module, "None", Value::none());
  vm.add_to_module(module, "NotImplemented", Value::not_implemented());
  vm.add_to_module(module, "Ellipsis", Value::ellipsis());
  vm.add_to_module(module, "__debug__", Value::boolean(true));
  return {};
}

}  // namespace

extern const ModuleSpec builtins_module;
const ModuleSpec builtins_module = {.prepare = prepare_builtins,
                                    .doc = "Built-in functions, types, exceptions, and other objects."};

void install_builtins(Vm& vm) {
  vm.find_native_module = find_native_module;
  vm.modules = new_dict(vm.heap);
  vm.builtins = new_dict(vm.heap);
  Ref<Module> builtins = vm.new_module("builtins", builtins_module);
  vm.builtins = builtins->dict;
  CHECK(!prepare_builtins(vm, builtins).is_raised());
  dict_set(vm.heap, vm.modules, vm.names.builtins, Value(builtins.get()));
  Ref<Module> sys = vm.new_module("sys", sys_module);
  vm.sys = sys->dict;
  dict_set(vm.heap, vm.modules, vm.names.sys, Value(sys.get()));
  CHECK(!sys_module.prepare(vm, sys).is_raised());
}

}  // namespace fermata
