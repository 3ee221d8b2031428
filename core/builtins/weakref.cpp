// weakref.ref, and the module _weakref on which the library's weakref stands.
#include "objects/weak.h"

#include "builtins/common.h"
#include "builtins/install.h"
#include "objects/int.h"

namespace fermata {
namespace {

WeakReference* self_reference(Value self) {
  return static_cast<WeakReference*>(self.object());
}

// One or two arguments, beside which subclasses take others by name.
Result<void> check_count(Vm& vm, const char* name, uint32_t count) {
  if (count == 0) return vm.type_error({name, " expected at least 1 argument, got 0"});
  if (count > 2) return vm.type_error({name, " expected at most 2 arguments, got ", count});
  return {};
}

Result<Owned> reference_new(Vm& vm, Args args) {
  Type* type = static_cast<Type*>(args[0].object());
  Tuple* given = args.object<Tuple>(1);
  TRY(check_count(vm, "__new__", given->length));
  const Value object = given->items()[0];
  const Value callback = given->length > 1 ? given->items()[1] : Value::none();
  if (!object.is_object() || !object.object()->type->has_weak_references)
    return vm.type_error({"cannot create weak reference to '", vm.type_of(object), "' object"});
  Object* referent = object.object();
  bool plain = type == vm.types.weak_reference && callback.is_none();
  // One reference without callback serves everybody.
  if (plain)
    for (WeakReference* known = vm.heap.first_weak_reference(referent); known; known = known->next)
      if (known->type == type && known->callback->is_empty()) return Owned(Value(known));
  Ref<WeakReference> reference = new_weak_reference(vm.heap, type, referent);
  if (!callback.is_none()) reference->callback = Owned(callback);
  return Owned(std::move(reference));
}
Result<Owned> reference_init(Vm& vm, Args args) {
  if (args.object<Dict>(2)->used != 0) return vm.type_error({"ref() takes no keyword arguments"});
  TRY(check_count(vm, "__init__", args.object<Tuple>(1)->length));
  return Owned::none();
}

Result<Owned> reference_call(Vm&, Args args) {
  Object* referent = args.self<WeakReference>()->referent;
  return referent ? Owned(Value(referent)) : Owned::none();
}

Result<Owned> reference_repr(Vm& vm, Args args) {
  WeakReference* reference = args.self<WeakReference>();
  Owned start = repr_with_address(vm, {"<weakref"}, reference);
  Ref<Str> head =
      str_substring(vm.heap, static_cast<Str*>(start->object()), 0, static_cast<Str*>(start->object())->length - 1);
  if (!reference->referent) return Owned(str_from_pieces(vm.heap, {head, "; dead>"}));
  Type* type = vm.type_of(Value(reference->referent));
  Str* module = cast_if<Str>(dict_get(type->dict, vm.names.__module__), kStrSubclass);
  bool plain = !module || !type->has(kPythonClass) || str_equals(module, "builtins") || str_equals(module, "__main__");
  Owned target = plain ? repr_with_address(vm, {"; to '", type, "'"}, reference->referent)
                       : repr_with_address(vm, {"; to '", module, ".", type->qualified_name, "'"}, reference->referent);
  return Owned(str_from_pieces(vm.heap, {head, static_cast<Str*>(target->object())}));
}

Result<Owned> reference_hash(Vm& vm, Args args) {
  WeakReference* reference = args.self<WeakReference>();
  if (!reference->hashed) {
    if (!reference->referent) return vm.type_error({"weak object has gone away"});
    Owned kept{Value(reference->referent)};
    reference->hash = TRY(vm.python_hash(kept));
    reference->hashed = true;
  }
  return int_from(vm.heap, reference->hash);
}

Result<Owned> reference_eq(Vm& vm, Args args) {
  if (!args[1].is_object() || !is_subtype(args[1].object()->type, vm.types.weak_reference))
    return Owned::not_implemented();
  WeakReference *a = args.self<WeakReference>(), *b = self_reference(args[1]);
  if (!a->referent || !b->referent) return Owned::boolean(a == b);
  Owned left{Value(a->referent)}, right{Value(b->referent)};
  return Owned::boolean(TRY(vm.equal(left, right)));
}

Result<Owned> class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}
Result<Owned> get_callback(Vm&, Value self) {
  if (!self_reference(self)->referent) return Owned::none();
  return or_none(self_reference(self)->callback);
}

const NativeRow kMethods[] = {
    {"__new__(type, /, *args, **kwargs)", reference_new, NativeKind::StaticMethod},
    {"__init__(self, /, *args, **kwargs)", reference_init},
    {"__call__(self, /)", reference_call},
    {"__repr__(self, /)", reference_repr},
    {"__hash__(self, /)", reference_hash},
    {"__eq__(self, value, /)", reference_eq},
    {"__class_getitem__(cls, item, /)", class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kProperties[] = {{"__callback__", get_callback}};

Result<Owned> weakref_count(Vm& vm, Args args) {
  int64_t count = 0;
  if (args[0].is_object())
    for (WeakReference* each = vm.heap.first_weak_reference(args[0].object()); each; each = each->next) ++count;
  return Owned::integer(count);
}
Result<Owned> weakref_list(Vm& vm, Args args) {
  Ref<List> list = new_list(vm.heap);
  if (!args[0].is_object()) return list;
  // The one that serves everybody comes first.
  for (bool shared : {true, false})
    for (WeakReference* each = vm.heap.first_weak_reference(args[0].object()); each; each = each->next)
      if ((each->type == vm.types.weak_reference && each->callback->is_empty()) == shared)
        list_append(vm.heap, list, Owned(Value(each)));
  return Owned(std::move(list));
}

const NativeRow kFunctions[] = {
    {"getweakrefcount(object, /)", weakref_count},
    {"getweakrefs(object, /)", weakref_list},
};
Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "ref", Value(vm.types.weak_reference));
  vm.add_to_module(module, "ReferenceType", Value(vm.types.weak_reference));
  return {};
}

}  // namespace

extern const TypeSpec weak_reference_spec;
const TypeSpec weak_reference_spec = {.name = "weakref.ReferenceType",
                                      .size = sizeof(WeakReference),
                                      .flags = kSubclassable,
                                      .traverse = traverse_weak_reference,
                                      .clear = clear_weak_reference,
                                      .methods = kMethods,
                                      .properties = kProperties};
const ModuleSpec weakref_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
