// builtin_function_or_method, method_descriptor, getset_descriptor, member_descriptor: what the tables of rows become.
#include "builtins/common.h"
#include "objects/attributes.h"
#include "vm/signature.h"

namespace fermata {
namespace {

NativeFunction* self_native(Value self) {
  return static_cast<NativeFunction*>(self.object());
}

Result<Owned> native_repr(Vm& vm, Args args) {
  NativeFunction* function = args.self<NativeFunction>();
  if (!function->owner) return Owned(str_from_pieces(vm.heap, {"<built-in function ", function->name, ">"}));
  if (is_slot_wrapper(function))
    return repr_with_address(vm, {"<method-wrapper '", function->name, "' of ", vm.type_of(function->self), " object"},
                             function->self->is_object() ? function->self->object() : nullptr);
  // A static method is its class's.
  Value self = function->self->is_empty() ? Value(function->owner) : function->self.get();
  return repr_with_address(vm, {"<built-in method ", function->name, " of ", vm.type_of(self), " object"},
                           self.is_object() ? self.object() : nullptr);
}

Result<Owned> descriptor_repr(Vm& vm, Args args) {
  NativeFunction* function = args.self<NativeFunction>();
  const char* kind = is_slot_wrapper(function) ? "<slot wrapper '" : "<method '";
  return Owned(str_from_pieces(vm.heap, {kind, function->name, "' of '", function->owner, "' objects>"}));
}

Result<Owned> native_call(Vm& vm, Args args) {
  return vm.start_call(args[0], args.object<Tuple>(1)->span(), DictKeywords(args.object<Dict>(2)));
}

Result<Owned> native_eq(Vm& vm, Args args) {
  NativeFunction* a = args.self<NativeFunction>();
  NativeFunction* b = cast_exact<NativeFunction>(args[1], vm.types.native_function);
  if (!b) return Owned::not_implemented();
  return Owned::boolean(a->row == b->row && a->self.get() == b->self.get());
}
Result<Owned> native_hash(Vm&, Args args) {
  NativeFunction* function = args.self<NativeFunction>();
  return Owned::integer(static_cast<int64_t>(
      (reinterpret_cast<uintptr_t>(function->row) ^ function->self->bits() >> 4) & 0x7FFFFFFFFFFF));
}

Result<Owned> descriptor_get(Vm& vm, Args args) {
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  const NativeFunction* function = args.self<NativeFunction>();
  const bool method = function->owner && function->row->kind == NativeKind::Method;
  if (method && !args[1].is_none() && !is_subtype(vm.type_of(args[1]), function->owner))
    return vm.type_error({"descriptor '", function->name, "' for '", function->owner, "' objects doesn't apply to a '",
                          vm.type_of(args[1]), "' object"});
  return vm.start_bind(args[0], args[1].is_none() ? Value() : args[1], vm.type_of(args[1]));
}

Result<Owned> get_name(Vm&, Value self) {
  return Owned(self_native(self)->name);
}
Result<Owned> get_qualified_name(Vm& vm, Value self) {
  NativeFunction* function = self_native(self);
  if (!function->owner) return Owned(function->name);
  // A bound method is named after the type of its object.
  if (!function->self->is_empty() && !is_slot_wrapper(function)) {
    Type* cls = cast_if<Type>(function->self, kTypeSubclass);
    Str* home = (cls ? cls : vm.type_of(function->self))->qualified_name;
    return Owned(str_from_pieces(vm.heap, {home, ".", function->name}));
  }
  return Owned(str_from_pieces(vm.heap, {function->owner->qualified_name, ".", function->name}));
}
Result<Owned> get_module(Vm&, Value self) {
  return or_none(self_native(self)->module);
}
// Of a module's function: the module.
Result<Owned> get_self(Vm& vm, Value self) {
  NativeFunction* function = self_native(self);
  if (!function->self->is_empty() || function->owner || !function->module) return or_none(function->self);
  Value module = dict_get(vm.modules, function->module);
  return module.is_empty() ? Owned::none() : Owned(module);
}
Result<Owned> get_owner(Vm&, Value self) {
  Type* owner = self_native(self)->owner;
  return owner ? Owned(Value(owner)) : Owned::adopt(Value::removed());
}
Result<Owned> get_doc(Vm& vm, Value self) {
  const char* doc = self_native(self)->row->doc;
  return doc ? Owned(vm.str_of(doc)) : Owned::none();
}
// As CPython writes it: the parameter that binding fills is marked, a default that cannot be written has no name.
Result<Owned> get_text_signature(Vm& vm, Value self) {
  NativeFunction* function = self_native(self);
  const NativeRow& row = *function->row;
  if (function->name.get() == vm.names.__new__) return Owned(vm.str_of("($type, *args, **kwargs)"));
  if (function->name.get() == vm.names.__init__) return Owned(vm.str_of("($self, /, *args, **kwargs)"));
  std::string text(row_parameters(row));
  if (size_t shown = text.find('~'); shown != std::string::npos) text.erase(0, shown + 1);
  if (text.empty()) return Owned::none();
  const bool marked = text.find("/, ") != std::string::npos || text.find("/)") != std::string::npos;
  if (!function->owner) {
    text.insert(1, text == "()" ? "$module, /" : marked ? "$module, " : "$module, /, ");
  } else {
    text.replace(1, text.find_first_of(",)") - 1, row.kind == NativeKind::ClassMethod ? "$type" : "$self");
  }
  for (size_t at = 0; (at = text.find('=', at)) != std::string::npos; ++at)
    if (text[at + 1] == ',' || text[at + 1] == ')') text.insert(at + 1, "<unrepresentable>");
  return Owned(vm.str_of(text));
}

void native_traverse(Object* object, Visitor& visit) {
  visit(static_cast<NativeFunction*>(object)->self);
}
void native_clear(Object* object) {
  NativeFunction* function = static_cast<NativeFunction*>(object);
  Signature* signature = std::exchange(function->signature, nullptr);
  if (signature && --signature->users == 0) delete signature;
  function->name = nullptr;
  function->module = nullptr;
  function->self = Owned();
}

const NativeRow kNativeMethods[] = {
    {"__repr__(self, /)", native_repr},
    {"__call__(self, /, *args, **kwargs)", native_call},
    {"__eq__(self, value, /)", native_eq},
    {"__hash__(self, /)", native_hash},
};
const NativeRow kDescriptorMethods[] = {
    {"__repr__(self, /)", descriptor_repr},
    {"__call__(self, /, *args, **kwargs)", native_call},
    {"__get__(self, instance, owner=None, /)", descriptor_get},
};
const PropertyRow kNativeProperties[] = {
    {"__name__", get_name},     {"__qualname__", get_qualified_name},
    {"__module__", get_module}, {"__self__", get_self},
    {"__doc__", get_doc},       {"__text_signature__", get_text_signature},
};
const PropertyRow kDescriptorProperties[] = {
    {"__name__", get_name}, {"__qualname__", get_qualified_name},       {"__objclass__", get_owner},
    {"__doc__", get_doc},   {"__text_signature__", get_text_signature},
};

// -- properties of native types, and slots

template <typename T>
Result<Owned> attribute_descriptor_repr(Vm& vm, Args args) {
  T* descriptor = args.self<T>();
  bool member = true;
  if constexpr (std::is_same_v<T, NativeProperty>) member = is_member(descriptor);
  const char* kind = member ? "<member '" : "<attribute '";
  return Owned(str_from_pieces(vm.heap, {kind, descriptor->name, "' of '", descriptor->owner, "' objects>"}));
}
Result<Owned> attribute_descriptor_get(Vm& vm, Args args) {
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  Owned found = TRY(vm.start_bind(args[0], args[1].is_none() ? Value() : args[1], vm.type_of(args[1])));
  if (found->is_removed()) return vm.attribute_error(args[1], static_cast<NativeProperty*>(args[0].object())->name);
  return found;
}
Result<Owned> slot_get(Vm& vm, Args args) {
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  Owned found = TRY(vm.start_bind(args[0], args[1].is_none() ? Value() : args[1], vm.type_of(args[1])));
  if (found->is_removed()) return vm.attribute_error(args[1], static_cast<SlotDescriptor*>(args[0].object())->name);
  return found;
}
Result<Owned> slot_set(Vm& vm, Args args) {
  SlotDescriptor* slot = args.self<SlotDescriptor>();
  if (!args[1].is_object() || !is_subtype(args[1].object()->type, slot->owner))
    return vm.type_error({"descriptor '", slot->name, "' for '", slot->owner, "' objects doesn't apply to a '",
                          vm.type_of(args[1]), "' object"});
  Value& place = attributes_of(args[1].object())->values[slot->index];
  if (place.is_empty() && args[2].is_empty()) return vm.raise(vm.exceptions.AttributeError, {slot->name});
  release(std::exchange(place, Owned(args[2]).leak()));
  return Owned::none();
}
Result<Owned> slot_delete(Vm& vm, Args args) {
  Value none[] = {args[0], args[1], Value()};
  return slot_set(vm, Args(none, 3));
}
Result<Owned> property_set(Vm& vm, Args args) {
  NativeProperty* property = args.self<NativeProperty>();
  if (!property->row->set && is_member(property)) return vm.raise(vm.exceptions.AttributeError, {"readonly attribute"});
  if (!property->row->set)
    return vm.raise(vm.exceptions.AttributeError,
                    {"attribute '", property->name, "' of '", property->owner, "' objects is not writable"});
  TRY(property->row->set(vm, args[1], args[2]));
  return Owned::none();
}
Result<Owned> property_delete(Vm& vm, Args args) {
  Value none[] = {args[0], args[1], Value()};
  return property_set(vm, Args(none, 3));
}
template <typename T>
Result<Owned> descriptor_name(Vm&, Value self) {
  return Owned(static_cast<T*>(self.object())->name);
}
template <typename T>
Result<Owned> descriptor_qualified_name(Vm& vm, Value self) {
  T* descriptor = static_cast<T*>(self.object());
  return Owned(str_from_pieces(vm.heap, {descriptor->owner->qualified_name, ".", descriptor->name}));
}
template <typename T>
Result<Owned> descriptor_owner(Vm&, Value self) {
  return Owned(Value(static_cast<T*>(self.object())->owner));
}
Result<Owned> property_doc(Vm& vm, Value self) {
  const char* doc = static_cast<NativeProperty*>(self.object())->row->doc;
  return doc ? Owned(vm.str_of(doc)) : Owned::none();
}

template <typename T>
void descriptor_clear(Object* object) {
  static_cast<T*>(object)->name = nullptr;
}

const NativeRow kPropertyMethods[] = {
    {"__repr__(self, /)", attribute_descriptor_repr<NativeProperty>},
    {"__get__(self, instance, owner=None, /)", attribute_descriptor_get},
    {"__set__(self, instance, value, /)", property_set},
    {"__delete__(self, instance, /)", property_delete},
};
const PropertyRow kPropertyProperties[] = {
    {"__name__", descriptor_name<NativeProperty>},
    {"__qualname__", descriptor_qualified_name<NativeProperty>},
    {"__objclass__", descriptor_owner<NativeProperty>},
    {"__doc__", property_doc},
};
const NativeRow kSlotMethods[] = {
    {"__repr__(self, /)", attribute_descriptor_repr<SlotDescriptor>},
    {"__get__(self, instance, owner=None, /)", slot_get},
    {"__set__(self, instance, value, /)", slot_set},
    {"__delete__(self, instance, /)", slot_delete},
};
const PropertyRow kSlotProperties[] = {
    {"__name__", descriptor_name<SlotDescriptor>},
    {"__qualname__", descriptor_qualified_name<SlotDescriptor>},
    {"__objclass__", descriptor_owner<SlotDescriptor>},
};

}  // namespace

extern const TypeSpec native_function_spec, method_descriptor_spec, native_property_spec, slot_descriptor_spec;
const TypeSpec native_function_spec = {.name = "builtin_function_or_method",
                                       .size = sizeof(NativeFunction),
                                       .traverse = native_traverse,
                                       .clear = native_clear,
                                       .weak_references = true,
                                       .methods = kNativeMethods,
                                       .properties = kNativeProperties};
const TypeSpec method_descriptor_spec = {.name = "method_descriptor",
                                         .size = sizeof(NativeFunction),
                                         .flags = kHasDescriptorGet,
                                         .traverse = native_traverse,
                                         .clear = native_clear,
                                         .native_hash = true,
                                         .methods = kDescriptorMethods,
                                         .properties = kDescriptorProperties};
const TypeSpec native_property_spec = {.name = "getset_descriptor",
                                       .size = sizeof(NativeProperty),
                                       .flags = kHasDescriptorGet,
                                       .clear = descriptor_clear<NativeProperty>,
                                       .native_hash = true,
                                       .methods = kPropertyMethods,
                                       .properties = kPropertyProperties};
const TypeSpec slot_descriptor_spec = {.name = "member_descriptor",
                                       .size = sizeof(SlotDescriptor),
                                       .flags = kHasDescriptorGet,
                                       .clear = descriptor_clear<SlotDescriptor>,
                                       .native_hash = true,
                                       .methods = kSlotMethods,
                                       .properties = kSlotProperties};

}  // namespace fermata
