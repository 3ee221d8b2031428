// Attribute access: the type's method resolution order, descriptors, the instance's own attributes, `__getattr__`.
#include "objects/attributes.h"

#include "vm/attributes.h"
#include "vm/importing.h"
#include "vm/signature.h"
#include "vm/vm.h"

namespace fermata {

Value find_behind(const Super* super, Str* name) {
  if (super->self->is_empty()) return Value();
  Tuple* mro = super->self_type->mro;
  uint32_t i = 0;
  while (i < mro->length && mro->items()[i].object() != super->type.get()) ++i;
  for (++i; i < mro->length; ++i)
    if (Value found = dict_get(static_cast<Type*>(mro->items()[i].object())->dict, name); !found.is_empty())
      return found;
  return Value();
}

namespace {

// How a value found in a class behaves as a descriptor.
enum class DescriptorKind : uint8_t {
  None,
  Function,
  NativeMethod,
  ClassMethod,
  StaticMethod,
  NativeProperty,
  Slot,
  Property,
  Python
};

DescriptorKind descriptor_kind(const Vm& vm, Value value) {
  if (!value.is_object()) return DescriptorKind::None;
  const Type* type = value.object()->type;
  const Types& types = vm.types;
  if (type == types.function) return DescriptorKind::Function;
  if (type == types.method_descriptor) return DescriptorKind::NativeMethod;
  if (type == types.native_property) return DescriptorKind::NativeProperty;
  if (type == types.slot_descriptor) return DescriptorKind::Slot;
  if (type == types.property) return DescriptorKind::Property;
  if (type == types.classmethod) return DescriptorKind::ClassMethod;
  if (type == types.staticmethod) return DescriptorKind::StaticMethod;
  if (type->has(kPythonClass) || type->has(kHasDescriptorGet)) return DescriptorKind::Python;
  return DescriptorKind::None;
}

// One with `__set__` alone leaves reading to the instance.
bool can_get(Vm& vm, Value value, DescriptorKind kind) {
  return kind != DescriptorKind::Python || !vm.lookup_special(value, vm.names.__get__).is_empty();
}

bool is_data_descriptor(Vm& vm, Value value, DescriptorKind kind) {
  switch (kind) {
    case DescriptorKind::NativeProperty:
    case DescriptorKind::Slot:
    case DescriptorKind::Property: return true;
    case DescriptorKind::Python:
      return !vm.lookup_special(value, vm.names.__set__).is_empty() ||
             !vm.lookup_special(value, vm.names.__delete__).is_empty();
    default: return false;
  }
}

Owned new_bound_method(Vm& vm, Value function, Value self) {
  Ref<BoundMethod> method = vm.heap.make<BoundMethod>(vm.types.bound_method);
  method->function = Owned(function);
  method->self = Owned(self);
  return method;
}

Owned bind_native_method(Vm& vm, Value descriptor, Value self) {
  NativeFunction* unbound = static_cast<NativeFunction*>(descriptor.object());
  Ref<NativeFunction> bound = vm.heap.make<NativeFunction>(vm.types.native_function);
  bound->row = unbound->row;
  bound->signature = signature_of(vm, unbound);
  bound->signature->users++;
  bound->name = unbound->name;
  bound->owner = unbound->owner;
  bound->self = Owned(self);
  bound->module = unbound->module;
  return bound;
}

Result<Owned> get_from_type(Vm& vm, Type* type, Str* name);
Result<Owned> get_from_super(Vm& vm, Super* super, Str* name);

// The attribute without `__getattr__`; removed() when there is none.
Result<Owned> get_plain(Vm& vm, Value object, Str* name) {
  Type* type = vm.type_of(object);
  Value found = vm.lookup_in_type(type, name);
  DescriptorKind kind = DescriptorKind::None;
  if (!found.is_empty()) {
    kind = descriptor_kind(vm, found);
    if (is_data_descriptor(vm, found, kind) && can_get(vm, found, kind)) {
      Owned kept(found);
      return vm.start_bind(kept, object, type);
    }
  }
  if (type->attributes_offset != 0) {
    Value own = instance_attribute(object.object(), name);
    if (!own.is_empty()) return Owned(own);
  }
  if (found.is_empty()) return Owned::adopt(Value::removed());
  if (kind == DescriptorKind::None) return Owned(found);
  Owned kept(found);
  return vm.start_bind(kept, object, type);
}

// A class's attribute: the metaclass's data descriptors, then the class's own mro, then the metaclass's rest.
Result<Owned> get_from_type(Vm& vm, Type* type, Str* name) {
  Value in_meta = vm.lookup_in_type(type->type, name);
  DescriptorKind meta_kind = DescriptorKind::None;
  if (!in_meta.is_empty()) {
    meta_kind = descriptor_kind(vm, in_meta);
    if (is_data_descriptor(vm, in_meta, meta_kind) && can_get(vm, in_meta, meta_kind)) {
      Owned kept(in_meta);
      return vm.start_bind(kept, Value(type), type->type);
    }
  }
  Value own = vm.lookup_in_type(type, name);
  if (!own.is_empty()) {
    Owned kept(own);
    return vm.start_bind(kept, Value(), type);
  }
  if (in_meta.is_empty()) return Owned::adopt(Value::removed());
  Owned kept(in_meta);
  return vm.start_bind(kept, Value(type), type->type);
}

Result<Owned> get_from_super(Vm& vm, Super* super, Str* name) {
  if (Value found = name != vm.names.__class__ ? find_behind(super, name) : Value(); !found.is_empty()) {
    Owned kept(found);
    // super() of a class method: the class itself is the object.
    bool on_class = super->self->is_object() && super->self->object() == super->self_type.get();
    return vm.start_bind(kept, on_class ? Value() : super->self.get(), super->self_type);
  }
  return get_plain(vm, Value(super), name);
}

// An AttributeError that a `__getattr__` made itself learns what was looked for: the traceback suggests a name.
void tell_what_is_missing(Vm& vm, Value error, Value object, Str* name) {
  AttributeErrorException* exception = static_cast<AttributeErrorException*>(error.object());
  if (!is_subtype(exception->type, vm.exceptions.AttributeError)) return;
  auto known = [](const Owned& value) { return !value->is_empty() && !value->is_none(); };
  if (known(exception->name) || known(exception->object)) return;
  exception->name = Owned(Value(name));
  exception->object = Owned(object);
}

// A module's `__getattr__`. state: module, name, function
Result<Owned> call_module_fallback(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (frame.step++ == 0) return vm.start_call(frame.state[2], {frame.state[1]});
  if (outcome != Outcome::Raised) return Owned(value);
  tell_what_is_missing(vm, vm.pending(), frame.state[0], static_cast<Str*>(frame.state[1].object()));
  return Raised{};
}
const NativeFrameBehaviour kCallModuleFallback = {"__getattr__", call_module_fallback};

Result<Owned> get_from_module(Vm& vm, Module* module, Str* name) {
  Value own = fermata::dict_get(module->dict, name);
  if ((own.is_empty() || own.is_none()) && (name == vm.names.__spec__ || name == vm.names.__loader__)) {
    Owned known = TRY(origin_of(vm, module, name));
    if (!known->is_none()) return known;
  }
  if (!own.is_empty()) return Owned(own);
  Owned found = TRY(get_plain(vm, Value(module), name));
  if (!found->is_removed()) return found;
  Value fallback = fermata::dict_get(module->dict, vm.names.__getattr__);
  if (fallback.is_empty()) return found;
  return vm.start_native_frame(kCallModuleFallback, {Value(module), Value(name), fallback});
}

// As the attribute is found without a Python `__getattribute__`; removed() when there is none.
Result<Owned> get_native(Vm& vm, Value object, Str* name) {
  if (object.is_object()) {
    Type* type = object.object()->type;
    if (type->has(kTypeSubclass)) return get_from_type(vm, static_cast<Type*>(object.object()), name);
    if (type == vm.types.module || is_subtype(type, vm.types.module))
      return get_from_module(vm, static_cast<Module*>(object.object()), name);
    if (is_subtype(type, vm.types.super)) return get_from_super(vm, static_cast<Super*>(object.object()), name);
    if (type->get_attribute) return type->get_attribute(vm, object.object(), name);
  }
  return get_plain(vm, object, name);
}

}  // namespace

bool is_method_like(const Vm& vm, Value value) {
  DescriptorKind kind = descriptor_kind(vm, value);
  return kind == DescriptorKind::Function || kind == DescriptorKind::NativeMethod;
}

bool is_plain_class_value(const Vm& vm, Value value) {
  return descriptor_kind(vm, value) == DescriptorKind::None;
}

Type* Vm::type_of(Value value) const {
  if (value.is_object()) return value.object()->type;
  if (value.is_small_int()) return types.int_;
  if (value.is_float()) return types.float_;
  if (value.is_bool()) return types.bool_;
  if (value.is_none()) return types.none;
  if (value.is_not_implemented()) return types.not_implemented;
  if (value.is_ellipsis()) return types.ellipsis;
  return types.object;
}

Value Vm::lookup_in_type(const Type* type, Str* name) {
  MethodCacheEntry& entry =
      method_cache_[(type->version * 31 ^ static_cast<uint32_t>(reinterpret_cast<uintptr_t>(name) >> 4)) %
                    kMethodCacheSize];
  if (entry.version == type->version && entry.name == name) return entry.value;
  Value found;
  Tuple* mro = type->mro;
  for (uint32_t i = 0; i < mro->length && found.is_empty(); ++i)
    found = fermata::dict_get(static_cast<Type*>(mro->items()[i].object())->dict, name);
  // Only interned names: others may be freed and their address used again.
  if (name->interned) entry = {type->version, name, found};
  return found;
}

bool Vm::instance_has_no(Value object, Str* name) {
  return !object.is_object() || instance_attribute(object.object(), name).is_empty();
}

Owned Vm::bind_class_method(Value descriptor, Type* type) {
  Owned function = static_cast<MethodWrapper*>(descriptor.object())->function;
  if (is_method_like(*this, function) && function->object()->type != types.function)
    return bind_native_method(*this, function, Value(type));
  return new_bound_method(*this, function, Value(type));
}

Result<Owned> Vm::start_bind(Value descriptor, Value object, Type* type) {
  switch (descriptor_kind(*this, descriptor)) {
    case DescriptorKind::None: return Owned(descriptor);
    case DescriptorKind::Function:
      if (object.is_empty()) return Owned(descriptor);
      return new_bound_method(*this, descriptor, object);
    case DescriptorKind::NativeMethod:
      if (object.is_empty()) return Owned(descriptor);
      return bind_native_method(*this, descriptor, object);
    case DescriptorKind::ClassMethod: return bind_class_method(descriptor, type);
    case DescriptorKind::StaticMethod: return static_cast<MethodWrapper*>(descriptor.object())->function;
    case DescriptorKind::NativeProperty: {
      if (object.is_empty()) return Owned(descriptor);
      NativeProperty* property = static_cast<NativeProperty*>(descriptor.object());
      if (!is_subtype(type_of(object), property->owner))
        return type_error({"descriptor '", property->name, "' for '", property->owner, "' objects doesn't apply to a '",
                           type_of(object), "' object"});
      return property->row->get(*this, object);
    }
    case DescriptorKind::Slot: {
      if (object.is_empty()) return Owned(descriptor);
      SlotDescriptor* slot = static_cast<SlotDescriptor*>(descriptor.object());
      if (!object.is_object() || !is_subtype(object.object()->type, slot->owner))
        return type_error({"descriptor '", slot->name, "' for '", slot->owner, "' objects doesn't apply to a '",
                           type_of(object), "' object"});
      Value value = attributes_of(object.object())->values[slot->index];
      if (value.is_empty()) return Owned::adopt(Value::removed());
      return Owned(value);
    }
    case DescriptorKind::Property: {
      if (object.is_empty()) return Owned(descriptor);
      Property* property = static_cast<Property*>(descriptor.object());
      if (property->get->is_none() || property->get->is_empty()) {
        if (property->name)
          return raise(exceptions.AttributeError, {"property ", TRY(repr(Value(property->name))), " of ",
                                                   TRY(repr(Value(type->qualified_name))), " object has no getter"});
        return raise(exceptions.AttributeError, {"property of '", type->qualified_name, "' object has no getter"});
      }
      return start_call(property->get, {object});
    }
    case DescriptorKind::Python: {
      Value get = lookup_special(descriptor, names.__get__);
      if (get.is_empty()) return Owned(descriptor);
      Owned kept(get);
      return start_call(kept, {descriptor, object.is_empty() ? Value::none() : object, Value(type)});
    }
  }
  __builtin_unreachable();
}

Result<Owned> Vm::generic_get_attribute(Value object, Str* name) {
  missing_attribute_error_ = Owned();  // of another search
  Owned found = TRY(get_native(*this, object, name));
  if (found->is_removed()) return attribute_error(object, name);
  return found;
}

Result<Owned> Vm::start_get_attribute(Value object, Str* name) {
  Type* type = type_of(object);
  if (!type->has(kCustomGetAttribute | kHasGetAttr)) return generic_get_attribute(object, name);
  Owned found = TRY(find_attribute(object, name));
  if (found->is_removed()) return attribute_error(object, name);
  return found;
}

Result<Owned> Vm::get_attribute(Value object, Str* name) {
  Frame* below = top();
  return finish(below, start_get_attribute(object, name));
}

Result<Owned> Vm::find_attribute(Value object, Str* name) {
  Type* type = type_of(object);
  Frame* below = top();
  Result<Owned> found = type->has(kCustomGetAttribute)
                            ? finish(below, start_call_method(object, names.__getattribute__, {Value(name)}))
                            : finish(below, get_native(*this, object, name));
  if (found.is_raised()) {
    if (!pending_is(exceptions.AttributeError)) return Raised{};
    if (!type->has(kHasGetAttr)) {
      // What a property or `__getattribute__` raised keeps its own text when it is needed.
      missing_attribute_error_ = take_pending();
      return Owned::adopt(Value::removed());
    }
    (void)take_pending();
  } else {
    Owned value = std::move(found).value();
    if (!value->is_removed() || !type->has(kHasGetAttr)) {
      missing_attribute_error_ = Owned();
      return value;
    }
  }
  Value fallback = lookup_in_type(type, names.__getattr__);
  if (fallback.is_empty()) return Owned::adopt(Value::removed());
  Result<Owned> answer = call_method(object, names.__getattr__, {Value(name)});
  if (answer.is_raised() && pending_is(exceptions.AttributeError)) {
    missing_attribute_error_ = take_pending();
    return Owned::adopt(Value::removed());
  }
  return answer;
}

namespace {
// A circular import may have asked too early.
[[gnu::noinline]] Owned no_attribute_of_module(Vm& vm, Module* module, Str* name, Str* attribute) {
  Type* error = vm.exceptions.AttributeError;
  if (const std::string advice = advice_to_rename(vm, module, name); !advice.empty())
    return vm.make_exception(error, {"module '", name, "' has no attribute '", attribute, "'", advice});
  if (is_being_imported(vm, Value(module))) {
    Str* file = cast_if<Str>(dict_get(module->dict, vm.names.__file__), kStrSubclass);
    return vm.make_exception(
        error, {"partially initialized module '", name, file ? "' from '" : "", file ? Piece(file) : Piece(""),
                "' has no attribute '", attribute, "'", kCircular});
  }
  Value submodule = dict_get(vm.modules, str_from_pieces(vm.heap, {name, ".", attribute}));
  if (!submodule.is_empty() && is_being_imported(vm, submodule))
    return vm.make_exception(error, {"cannot access submodule '", attribute, "' of module '", name, "'", kCircular});
  return vm.make_exception(error, {"module '", name, "' has no attribute '", attribute, "'"});
}
}  // namespace

// AttributeError, or the one that find_attribute had to swallow on its way.
Raised Vm::attribute_error(Value object, Str* name) {
  if (!missing_attribute_error_.get().is_empty()) {
    tell_what_is_missing(*this, missing_attribute_error_, object, name);
    return raise_again(std::move(missing_attribute_error_));
  }
  Type* type = type_of(object);
  Owned error;
  if (type->has(kTypeSubclass))
    error = make_exception(exceptions.AttributeError,
                           {"type object '", static_cast<Type*>(object.object()), "' has no attribute '", name, "'"});
  else if (is_subtype(type, types.module)) {
    Value module_name = fermata::dict_get(static_cast<Module*>(object.object())->dict, names.__name__);
    if (Str* text = cast_if<Str>(module_name, kStrSubclass))
      error = no_attribute_of_module(*this, static_cast<Module*>(object.object()), text, name);
    else
      error = make_exception(exceptions.AttributeError, {"module has no attribute '", name, "'"});
  } else if (is_subtype(type, types.super)) {
    error = make_exception(exceptions.AttributeError, {"'super' object has no attribute '", name, "'"});
  } else {
    Value slot = lookup_in_type(type, name);
    const bool unset = slot.is_object() && slot.object()->type == types.slot_descriptor;
    error = make_exception(exceptions.AttributeError, {"'", unset ? Piece(full_name(type)) : Piece(type),
                                                       "' object has no attribute '", name, "'"});
  }
  AttributeErrorException* exception = static_cast<AttributeErrorException*>(error->object());
  exception->name = Owned(Value(name));
  exception->object = Owned(object);
  return raise(std::move(error));
}

Result<Owned> Vm::generic_set_attribute(Value object, Str* name, Value value) {
  Type* type = type_of(object);
  if (type->has(kTypeSubclass)) return set_on_type(static_cast<Type*>(object.object()), name, value);
  if (object.is_object() && type->set_attribute) return type->set_attribute(*this, object.object(), name, value);
  Value found = lookup_in_type(type, name);
  if (!found.is_empty()) {
    Owned descriptor(found);
    switch (descriptor_kind(*this, found)) {
      case DescriptorKind::NativeProperty: {
        NativeProperty* property = static_cast<NativeProperty*>(found.object());
        if (!property->row->set && is_member(property)) return raise(exceptions.AttributeError, {"readonly attribute"});
        if (!property->row->set)
          return raise(exceptions.AttributeError,
                       {"attribute '", name, "' of '", property->owner, "' objects is not writable"});
        TRY(property->row->set(*this, object, value));
        return Owned::none();
      }
      case DescriptorKind::Slot: {
        Value& place = attributes_of(object.object())->values[static_cast<SlotDescriptor*>(found.object())->index];
        if (value.is_empty() && place.is_empty()) return raise(exceptions.AttributeError, {name});
        Owned old = Owned::adopt(place);
        place = Owned(value).leak();
        return Owned::none();
      }
      case DescriptorKind::Property: {
        Property* property = static_cast<Property*>(found.object());
        Owned function = value.is_empty() ? property->del : property->set;
        if (function->is_none() || function->is_empty()) {
          const char* what = value.is_empty() ? "' object has no deleter" : "' object has no setter";
          if (property->name)
            return raise(exceptions.AttributeError,
                         {"property '", property->name, "' of '", type->qualified_name, what});
          return raise(exceptions.AttributeError, {"property of '", type->qualified_name, what});
        }
        return value.is_empty() ? start_call(function, {object}) : start_call(function, {object, value});
      }
      case DescriptorKind::Python: {
        Str* method = value.is_empty() ? names.__delete__ : names.__set__;
        if (!lookup_special(found, method).is_empty())
          return value.is_empty() ? start_call_method(found, method, {object})
                                  : start_call_method(found, method, {object, value});
        if (!lookup_special(found, value.is_empty() ? names.__set__ : names.__delete__).is_empty())
          return raise(exceptions.AttributeError, {method});
        break;
      }
      default: break;
    }
  }
  if (is_subtype(type, types.module) && object.is_object()) {
    Dict* dict = static_cast<Module*>(object.object())->dict;
    if (!value.is_empty())
      fermata::dict_set(heap, dict, name, value);
    else if (!fermata::dict_remove(heap, dict, name))
      return attribute_error(object, name);
    return Owned::none();
  }
  if (type->attributes_offset != 0 && type->has_instance_dict) {
    if (!value.is_empty()) {
      set_instance_attribute(heap, object.object(), name, value);
      return Owned::none();
    }
    if (delete_instance_attribute(heap, object.object(), name)) return Owned::none();
    return attribute_error(object, name);
  }
  if (!found.is_empty())
    return raise(exceptions.AttributeError, {"'", type, "' object attribute '", name, "' is read-only"});
  Owned error = make_exception(exceptions.AttributeError, {"'", type, "' object has no attribute '", name,
                                                           "' and no __dict__ for setting new attributes"});
  static_cast<AttributeErrorException*>(error->object())->name = Owned(Value(name));
  static_cast<AttributeErrorException*>(error->object())->object = Owned(object);
  return raise(std::move(error));
}

Result<Owned> Vm::start_set_attribute(Value object, Str* name, Value value) {
  Type* type = type_of(object);
  if (!type->has(kCustomSetAttribute)) return generic_set_attribute(object, name, value);
  if (value.is_empty()) return start_call_method(object, names.__delattr__, {Value(name)});
  return start_call_method(object, names.__setattr__, {Value(name), value});
}

Result<void> Vm::set_attribute(Value object, Str* name, Value value) {
  Frame* below = top();
  TRY(finish(below, start_set_attribute(object, name, value)));
  return {};
}

Result<Owned> Vm::set_on_type(Type* type, Str* name, Value value) {
  if (!type->has(kMutable))
    return type_error({"cannot set '", name, "' attribute of immutable type '", type->name, "'"});
  Value in_meta = lookup_in_type(type->type, name);
  if (!in_meta.is_empty()) {
    DescriptorKind kind = descriptor_kind(*this, in_meta);
    if (kind == DescriptorKind::NativeProperty) {
      const PropertyRow* row = static_cast<NativeProperty*>(in_meta.object())->row;
      if (!row->set && is_member(static_cast<NativeProperty*>(in_meta.object())))
        return raise(exceptions.AttributeError, {"readonly attribute"});
      if (!row->set)
        return raise(exceptions.AttributeError, {"attribute '", name, "' of 'type' objects is not writable"});
      TRY(row->set(*this, Value(type), value));
      return Owned::none();
    }
    if (kind == DescriptorKind::Property || kind == DescriptorKind::Python) {
      if (is_data_descriptor(*this, in_meta, kind)) {
        Owned setter = TRY(get_attribute(in_meta, value.is_empty() ? names.__delete__ : names.__set__));
        return value.is_empty() ? start_call(setter, {Value(type)}) : start_call(setter, {Value(type), value});
      }
    }
  }
  if (value.is_empty()) {
    if (!fermata::dict_remove(heap, type->dict, name)) return attribute_error(Value(type), name);
  } else {
    fermata::dict_set(heap, type->dict, name, value);
  }
  type_changed(type);
  return Owned::none();
}

}  // namespace fermata
