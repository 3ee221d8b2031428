// Filling the inline caches: the full look-up of a global, an attribute or a method, and what its site remembers of it
// for the next time (see caches.h).
#include "vm/interpreter.h"

#include "objects/attributes.h"
#include "vm/attributes.h"
#include "vm/caches.h"

namespace fermata {

namespace {

// The twin of a site of the frame on top. Makes room for the code's twins, so the site may have moved.
Site& twin_of(Vm& vm, Site*& site) {
  Code* code = static_cast<PythonFrame*>(vm.top())->code;
  std::vector<Site>& sites = *code->sites;
  if (!(code->flags & kTwinSites)) {
    auto index = site - sites.data();
    size_t count = sites.size();
    sites.reserve(2 * count);
    for (size_t i = 0; i < count; ++i) {
      retain(static_cast<Object*>(sites[i].name));
      sites.push_back({.name = sites[i].name});
    }
    code->flags |= kTwinSites;
    site = &sites[static_cast<size_t>(index)];
  }
  return site[sites.size() / 2];
}

bool has_instance_attributes(const Type* type) {
  return type->attributes_offset != 0 && type->attributes_offset != Type::kAfterTail;
}

// The getter of a property, where it is a plain function; else null.
Function* plain_getter(const Vm& vm, Value found) {
  const Property* property = cast_exact<Property>(found, vm.types.property);
  Function* getter = property ? cast_exact<Function>(property->get, vm.types.function) : nullptr;
  if (!getter || getter->code->positional_count != 1 || vm.fiber->depth >= vm.recursion_limit) return nullptr;
  return (getter->code->flags & (kSimpleParameters | kAnyGenerator)) == kSimpleParameters ? getter : nullptr;
}

Result<Owned> start_getter(Vm& vm, Function* getter, Value self) {
  PythonFrame* frame = vm.push_python_frame(Ref<Function>(getter));
  frame->registers[0] = Owned(self).leak();
  Interpreter::wrap_cell_parameters(vm, frame);
  return Owned::adopt(Value::pushed());
}

// The following give what they find, borrowed; empty where only the look-up by all the rules can say.

Value module_value(const Module* module, Str* name) {
  // None may stand for what is made when it is asked for: `__spec__`.
  Value found = dict_get(module->dict, name);
  return found.is_none() ? Value() : found;
}

Value class_value(Vm& vm, Type* cls, Site& site) {
  if (!vm.lookup_in_type(cls->type, site.name).is_empty()) return Value();
  Value found = vm.lookup_in_type(cls, site.name);
  if (found.is_empty() || !(is_plain_class_value(vm, found) || found.object()->type == vm.types.function))
    return Value();
  if (found.is_object()) {
    site.kind = static_cast<uint16_t>(SiteKind::TypeValue);
    site.version = cls->type->version;
    site.version2 = cls->version;
    site.target = found.object();
  }
  return found;
}

Value slot_value(Object* object, const SlotDescriptor* slot, Site& site) {
  const Type* type = object->type;
  Value found = attributes_at(object, type->attributes_offset)->values[slot->index];
  if (found.is_empty() || !is_subtype(type, slot->owner)) return Value();
  site.kind = static_cast<uint16_t>(SiteKind::Slot);
  site.version = type->version;
  site.index = slot->index;
  return found;
}

// `in_class`: what the class has under the name.
Value instance_value(Vm& vm, Object* object, Value in_class, Site& site) {
  if (!in_class.is_empty() && !is_plain_class_value(vm, in_class) && !is_method_like(vm, in_class)) return Value();
  const Attributes* attributes = attributes_at(object, object->type->attributes_offset);
  if (!attributes->shape || attributes->dict) return Value();
  const int index = shape_index(attributes->shape, site.name);
  if (index == kNoIndex) return Value();
  site.kind = static_cast<uint16_t>(SiteKind::Instance);
  site.version = object->type->version;
  site.shape = attributes->shape;
  site.index = static_cast<uint16_t>(index);
  return attributes->values[index];
}

// A method that the class has and the instance does not hide.
Value method_value(Vm& vm, Value value, Type* type, Site& site) {
  Value found = vm.lookup_in_type(type, site.name);
  if (found.is_empty() || !is_method_like(vm, found)) return Value();
  Shape* shape = nullptr;
  bool cacheable = value.is_object();
  if (type->attributes_offset != 0 && type->has_instance_dict) {
    if (!instance_attribute(value.object(), site.name).is_empty()) return Value();
    shape = attributes_of(value.object())->shape;
    cacheable = shape != nullptr && type->attributes_offset != Type::kAfterTail;
  }
  if (cacheable) {
    site.kind = static_cast<uint16_t>(SiteKind::Method);
    site.version = type->version;
    site.shape = shape;
    site.target = found.object();
  }
  return found;
}

void store_in_instance(Vm& vm, Object* object, Value stored, Site& site) {
  const Attributes* attributes = attributes_at(object, object->type->attributes_offset);
  Shape* before = attributes->shape;
  const bool shaped = before != nullptr && attributes->dict == nullptr;
  set_instance_attribute(vm.heap, object, site.name, stored);
  Shape* after = attributes->shape;
  if (!shaped || after == nullptr || attributes->dict != nullptr) return;
  site.version = object->type->version;
  site.shape = before;
  site.index = static_cast<uint16_t>(shape_index(after, site.name));
  site.target = after;
  site.kind = static_cast<uint16_t>(before == after ? SiteKind::Instance : SiteKind::Add);
}

}  // namespace

Result<Owned> Interpreter::load_global(Vm& vm, PythonFrame* frame, Site& site) {
  Dict* globals = frame->function->globals;
  int32_t entry = dict_find(globals, site.name);
  if (entry >= 0) {
    if (entry <= UINT16_MAX) {
      site.kind = static_cast<uint16_t>(SiteKind::Global);
      site.version = dict_keys_version(vm.heap, globals);
      site.index = static_cast<uint16_t>(entry);
    }
    return Owned(globals->entries[entry].value);
  }
  Dict* builtins = frame->function->builtins;
  entry = dict_find(builtins, site.name);
  if (entry < 0) return vm.name_error(site.name);
  site.kind = static_cast<uint16_t>(SiteKind::Builtin);
  site.version = dict_keys_version(vm.heap, globals);
  site.version2 = dict_keys_version(vm.heap, builtins);
  site.index = static_cast<uint16_t>(entry);
  return Owned(builtins->entries[entry].value);
}

Result<Owned> Interpreter::load_attribute(Vm& vm, Value value, Site& first_site) {
  Site* place = &first_site;
  if (place->version != 0) {
    Site& twin = twin_of(vm, place);
    if (Value known = cached_attribute(value, twin); !known.is_empty()) return Owned(known);
    std::swap(*place, twin);
  }
  Site& site = *place;
  Value found;
  if (value.is_object() && !value.object()->type->has(kCustomGetAttribute)) {
    Object* object = value.object();
    const Type* type = object->type;
    if (type == vm.types.module) {
      found = module_value(static_cast<Module*>(object), site.name);
    } else if (type->has(kTypeSubclass)) {
      found = class_value(vm, static_cast<Type*>(object), site);
    } else if (has_instance_attributes(type)) {
      Value in_class = vm.lookup_in_type(type, site.name);
      Function* getter = type->has(kHasGetAttr) ? nullptr : plain_getter(vm, in_class);
      if (getter) return start_getter(vm, getter, value);
      const SlotDescriptor* slot = cast_exact<SlotDescriptor>(in_class, vm.types.slot_descriptor);
      found = slot ? slot_value(object, slot, site) : instance_value(vm, object, in_class, site);
    }
  }
  return found.is_empty() ? vm.start_get_attribute(value, site.name) : Owned(found);
}

Result<Owned> Interpreter::load_method(Vm& vm, Value value, Site& first_site, Owned& self) {
  Site* place = &first_site;
  if (place->version != 0) {
    Site& twin = twin_of(vm, place);
    if (Value known = cached_method(value, twin); !known.is_empty()) {
      self = Owned(value);
      return Owned(known);
    }
    std::swap(*place, twin);
  }
  Site& site = *place;
  Type* type = vm.type_of(value);
  if (type == vm.types.super && site.name != vm.names.__class__) {
    Super* super = static_cast<Super*>(value.object());
    Value found = find_behind(super, site.name);
    // super() of a class method: the class itself is the object, and functions stay unbound.
    if (cast_exact<Function>(found, vm.types.function) && super->self.get() != Value(super->self_type.get())) {
      self = super->self;
      return Owned(found);
    }
  } else if (type == vm.types.module) {
    Value found = dict_get(static_cast<Module*>(value.object())->dict, site.name);
    if (!found.is_empty()) return Owned(found);
  } else if (!type->has(kCustomGetAttribute | kTypeSubclass) && !type->get_attribute) {
    Value found = method_value(vm, value, type, site);
    if (!found.is_empty()) {
      self = Owned(value);
      return Owned(found);
    }
  }
  return vm.start_get_attribute(value, site.name);
}

Result<Owned> Interpreter::store_attribute(Vm& vm, Value value, Site& first_site, Value stored) {
  Site* place = &first_site;
  if (place->version != 0) {
    Site& twin = twin_of(vm, place);
    if (Value* target = cached_store(value, twin)) {
      retain(stored);
      release(std::exchange(*target, stored));
      return Owned::none();
    }
    std::swap(*place, twin);
  }
  Site& site = *place;
  const Type* type = vm.type_of(value);
  if (value.is_object() && !type->has(kCustomSetAttribute | kTypeSubclass) && has_instance_attributes(type)) {
    Value in_class = vm.lookup_in_type(type, site.name);
    if (const SlotDescriptor* slot = cast_exact<SlotDescriptor>(in_class, vm.types.slot_descriptor)) {
      site.kind = static_cast<uint16_t>(SiteKind::Slot);
      site.version = type->version;
      site.index = slot->index;
    } else if (type->has_instance_dict &&
               (in_class.is_empty() || is_plain_class_value(vm, in_class) || is_method_like(vm, in_class))) {
      store_in_instance(vm, value.object(), stored, site);
      return Owned::none();
    }
  }
  return vm.start_set_attribute(value, site.name, stored);
}

}  // namespace fermata
