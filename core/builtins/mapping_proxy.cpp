// mappingproxy: a mapping that can be read only.
#include "builtins/common.h"

namespace fermata {
namespace {

struct MappingProxy : Object {
  Owned mapping;
};

Value mapping_of(Value self) {
  return static_cast<MappingProxy*>(self.object())->mapping;
}

Result<Owned> proxy_new(Vm& vm, Args args) {
  if (vm.lookup_special(args[1], vm.names.__getitem__).is_empty() ||
      vm.type_of(args[1])->has(kListSubclass | kTupleSubclass))
    return vm.type_error({"mappingproxy() argument must be a mapping, not ", vm.type_of(args[1])});
  Ref<MappingProxy> proxy = vm.heap.make<MappingProxy>(vm.types.mapping_proxy);
  proxy->mapping = Owned(args[1]);
  return Owned(std::move(proxy));
}

Result<Owned> proxy_repr(Vm& vm, Args args) {
  return Owned(str_from_pieces(vm.heap, {"mappingproxy(", TRY(vm.repr(mapping_of(args[0]))), ")"}));
}
Result<Owned> proxy_str(Vm& vm, Args args) {
  return Owned(TRY(vm.str(mapping_of(args[0]))));
}
Result<Owned> proxy_getitem(Vm& vm, Args args) {
  return vm.start_get_item(mapping_of(args[0]), args[1]);
}
Result<Owned> proxy_contains(Vm& vm, Args args) {
  return vm.start_contains(mapping_of(args[0]), args[1]);
}
Result<Owned> proxy_len(Vm& vm, Args args) {
  return Owned::integer(TRY(vm.length(mapping_of(args[0]))));
}
Result<Owned> proxy_iter(Vm& vm, Args args) {
  return vm.start_get_iterator(mapping_of(args[0]));
}
Result<Owned> proxy_reversed(Vm& vm, Args args) {
  return vm.start_call_method(mapping_of(args[0]), vm.names.__reversed__);
}
Result<Owned> proxy_hash(Vm& vm, Args args) {
  return Owned::integer(TRY(vm.python_hash(mapping_of(args[0]))));
}
Result<Owned> proxy_eq(Vm& vm, Args args) {
  return vm.start_compare(Comparison::Equal, mapping_of(args[0]), args[1]);
}
Result<Owned> proxy_get(Vm& vm, Args args) {
  return vm.start_call_method(mapping_of(args[0]), vm.names.get, {args[1], args[2]});
}
Result<Owned> proxy_keys(Vm& vm, Args args) {
  return vm.start_call_method(mapping_of(args[0]), vm.names.keys);
}
Result<Owned> proxy_values(Vm& vm, Args args) {
  return vm.start_call_method(mapping_of(args[0]), vm.names.values);
}
Result<Owned> proxy_items(Vm& vm, Args args) {
  return vm.start_call_method(mapping_of(args[0]), vm.names.items);
}
Result<Owned> proxy_copy(Vm& vm, Args args) {
  return vm.start_call_method(mapping_of(args[0]), vm.names.copy);
}
Result<Owned> proxy_or(Vm& vm, Args args) {
  MappingProxy* other = cast_exact<MappingProxy>(args[1], vm.types.mapping_proxy);
  return vm.start_binary(Operator::Or, false, mapping_of(args[0]), other ? other->mapping.get() : args[1]);
}
// A proxy on the right of something else.
Result<Owned> proxy_ror(Vm& vm, Args args) {
  return vm.start_binary(Operator::Or, false, args[1], mapping_of(args[0]));
}
Result<Owned> proxy_ior(Vm& vm, Args args) {
  return vm.type_error({"'|=' is not supported by ", vm.type_of(args[0]), "; use '|' instead"});
}
Result<Owned> proxy_getitem_class(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

void proxy_traverse(Object* object, Visitor& visit) {
  visit(static_cast<MappingProxy*>(object)->mapping);
}
void proxy_clear(Object* object) {
  static_cast<MappingProxy*>(object)->mapping = Owned();
}

const NativeRow kMethods[] = {
    {"__new__(type, mapping)", proxy_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", proxy_repr},
    {"__str__(self, /)", proxy_str},
    {"__getitem__(self, key, /)", proxy_getitem},
    {"__contains__(self, key, /)", proxy_contains},
    {"__len__(self, /)", proxy_len},
    {"__iter__(self, /)", proxy_iter},
    {"__reversed__(self, /)", proxy_reversed},
    {"__eq__(self, value, /)", proxy_eq},
    {"__hash__(self, /)", proxy_hash},
    {"get(self, key, default=None, /)", proxy_get},
    {"keys(self, /)", proxy_keys},
    {"values(self, /)", proxy_values},
    {"items(self, /)", proxy_items},
    {"copy(self, /)", proxy_copy},
    {"__or__(self, value, /)", proxy_or},
    {"__ror__(self, value, /)", proxy_ror},
    {"__ior__(self, value, /)", proxy_ior},
    {"__class_getitem__(cls, item, /)", proxy_getitem_class, NativeKind::ClassMethod},
};

}  // namespace

extern const TypeSpec mapping_proxy_spec;
const TypeSpec mapping_proxy_spec = {.name = "mappingproxy",
                                     .size = sizeof(MappingProxy),
                                     .flags = kMatchMapping,
                                     .traverse = proxy_traverse,
                                     .clear = proxy_clear,
                                     .methods = kMethods};

}  // namespace fermata
