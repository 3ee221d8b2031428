// bool: two ints with names.
#include "builtins/numbers.h"
#include "vm/native.h"

namespace fermata {

namespace {

Type* base_int(Vm& vm) {
  return vm.types.int_;
}

Result<Owned> bool_new(Vm& vm, Args args) {
  if (!args.has(1)) return Owned::boolean(false);
  return Owned::boolean(TRY(vm.truth(args[1])));
}

Result<Owned> bool_repr(Vm& vm, Args args) {
  return Owned(Value(vm.intern(args[0].is_true() ? "True" : "False")));
}

template <Operator op>
Result<Owned> logical(Vm& vm, Args args) {
  if (!is_int_like(args[1])) return Owned::not_implemented();
  return int_binary(vm, op, args[0], args[1]);
}

Result<Owned> bool_invert(Vm& vm, Args args) {
  TRY(vm.warn(
      vm.exceptions.DeprecationWarning,
      {"Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise "
       "inversion of the underlying int object and is usually not what you expect from negating a bool. Use the "
       "'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying "
       "int."}));
  return int_invert(vm.heap, args[0]);
}

const NativeRow bool_rows[] = {
    {"__new__(cls, object=, /)", bool_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", bool_repr},
    {"__and__(self, value, /)", logical<Operator::And>},
    {"__rand__(self, value, /)", logical<Operator::And>},
    {"__or__(self, value, /)", logical<Operator::Or>},
    {"__ror__(self, value, /)", logical<Operator::Or>},
    {"__xor__(self, value, /)", logical<Operator::Xor>},
    {"__rxor__(self, value, /)", logical<Operator::Xor>},
    {"__invert__(self, /)", bool_invert},
};

}  // namespace

extern const TypeSpec bool_spec = {
    .name = "bool",
    .base = base_int,
    .size = sizeof(Int),
    .flags = kIntSubclass,
    .native_hash = true,
    .methods = bool_rows,
};

}  // namespace fermata
