// None, NotImplemented, Ellipsis: values without an object behind them.
#include "builtins/common.h"

namespace fermata {
namespace {

Result<Owned> none_new(Vm& vm, Args args) {
  if (args.object<Tuple>(1)->length || args.object<Dict>(2)->used)
    return vm.type_error({"NoneType takes no arguments"});
  return Owned::none();
}
Result<Owned> none_repr(Vm& vm, Args) {
  return Owned(vm.str_of("None"));
}
Result<Owned> none_bool(Vm&, Args) {
  return Owned::boolean(false);
}
Result<Owned> none_hash(Vm&, Args) {
  return Owned::integer(0xFCA86420);
}
Result<Owned> not_implemented_new(Vm& vm, Args args) {
  if (args.object<Tuple>(1)->length || args.object<Dict>(2)->used)
    return vm.type_error({"NotImplementedType takes no arguments"});
  return Owned::not_implemented();
}
Result<Owned> not_implemented_repr(Vm& vm, Args) {
  return Owned(vm.str_of("NotImplemented"));
}
Result<Owned> not_implemented_bool(Vm& vm, Args) {
  return vm.type_error({"NotImplemented should not be used in a boolean context"});
}
Result<Owned> ellipsis_new(Vm& vm, Args args) {
  if (args.object<Tuple>(1)->length || args.object<Dict>(2)->used)
    return vm.type_error({"EllipsisType takes no arguments"});
  return Owned::adopt(Value::ellipsis());
}
Result<Owned> ellipsis_repr(Vm& vm, Args) {
  return Owned(vm.str_of("Ellipsis"));
}

const NativeRow kNoneMethods[] = {
    {"__new__(type, /, *args, **kwargs)", none_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", none_repr},
    {"__bool__(self, /)", none_bool},
    {"__hash__(self, /)", none_hash},
};
const NativeRow kNotImplementedMethods[] = {
    {"__new__(type, /, *args, **kwargs)", not_implemented_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", not_implemented_repr},
    {"__bool__(self, /)", not_implemented_bool},
};
const NativeRow kEllipsisMethods[] = {
    {"__new__(type, /, *args, **kwargs)", ellipsis_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", ellipsis_repr},
};

}  // namespace

extern const TypeSpec none_spec, not_implemented_spec, ellipsis_spec;
const TypeSpec none_spec = {.name = "NoneType", .native_hash = true, .methods = kNoneMethods};
const TypeSpec not_implemented_spec = {
    .name = "NotImplementedType", .native_hash = true, .methods = kNotImplementedMethods};
const TypeSpec ellipsis_spec = {.name = "ellipsis", .native_hash = true, .methods = kEllipsisMethods};

}  // namespace fermata
