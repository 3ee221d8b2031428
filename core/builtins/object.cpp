// object: what every class has unless it says otherwise.
#include "builtins/arguments.h"
#include "builtins/sizes.h"
#include "objects/attributes.h"
#include "objects/dict.h"
#include "objects/weak.h"
#include "vm/vm.h"

namespace fermata {
namespace {

bool overrides(Vm& vm, Type* type, Str* name) {
  return !(vm.lookup_in_type(type, name) == vm.lookup_in_type(vm.types.object, name));
}

Result<Owned> object_new(Vm& vm, Args args) {
  Type* type = cast_if<Type>(args[0], kTypeSubclass);
  if (!type) return vm.type_error({"object.__new__(X): X is not a type object (", vm.type_of(args[0]), ")"});
  Tuple* positional = args.object<Tuple>(1);
  Dict* keywords = args.object<Dict>(2);
  if (vm.only_made_inside(type) && !overrides(vm, type, vm.names.__new__) && !overrides(vm, type, vm.names.__init__))
    return vm.type_error({"cannot create '", type->name, "' instances"});
  if (positional->length || keywords->used) {
    // Whoever overrides one of the pair must take care of the arguments.
    if (overrides(vm, type, vm.names.__new__))
      return vm.type_error({"object.__new__() takes exactly one argument (the type to instantiate)"});
    if (!overrides(vm, type, vm.names.__init__)) return vm.type_error({type->name, "() takes no arguments"});
  }
  // An empty future is one that was not initialized, and says so.
  bool safe = type->has(kPythonClass) || (type->has(kFutureSubclass) && !type->has(kNoInstances));
  if (type->traverse && !safe)
    return vm.type_error({"object.__new__(", type->name, ") is not safe, use ", type->name, ".__new__()"});
  return vm.new_instance(type);
}

Result<Owned> object_init(Vm& vm, Args args) {
  Type* type = vm.type_of(args[0]);
  if (args.object<Tuple>(1)->length || args.object<Dict>(2)->used) {
    if (overrides(vm, type, vm.names.__init__))
      return vm.type_error({"object.__init__() takes exactly one argument (the instance to initialize)"});
    if (!overrides(vm, type, vm.names.__new__))
      return vm.type_error({type->name, ".__init__() takes exactly one argument (the instance to initialize)"});
  }
  return Owned::none();
}

void append_address(StrBuilder& text, Object* object) {
  text.append_ascii("0x7f");
  uint64_t address = reinterpret_cast<uintptr_t>(object) & 0xFFFFFFFFFF;
  for (int shift = 36; shift >= 0; shift -= 4)
    text.append(static_cast<char32_t>("0123456789abcdef"[address >> shift & 15]));
}

Result<Owned> object_repr(Vm& vm, Args args) {
  Type* type = vm.type_of(args[0]);
  StrBuilder text(vm.heap);
  text.append('<');
  Value module = vm.lookup_in_type(type, vm.names.__module__);
  if (Str* name = cast_if<Str>(module, kStrSubclass); name && !str_equals(name, "builtins")) {
    text.append(name);
    text.append('.');
  }
  text.append(type->qualified_name);
  text.append_ascii(" object at ");
  append_address(text, args[0].is_object() ? args[0].object() : nullptr);
  text.append('>');
  return Owned(text.finish());
}

Result<Owned> object_str(Vm& vm, Args args) {
  return vm.start_call_method(args[0], vm.names.__repr__);
}

Result<Owned> object_eq(Vm&, Args args) {
  return args[0] == args[1] ? Owned::boolean(true) : Owned::not_implemented();
}

// The opposite of what `__eq__` says.
Result<Owned> object_ne(Vm& vm, Args args) {
  if (vm.lookup_special(args[0], vm.names.__eq__) == vm.lookup_in_type(vm.types.object, vm.names.__eq__))
    return args[0] == args[1] ? Owned::boolean(false) : Owned::not_implemented();
  // A descriptor that has no answer counts as a method that declines.
  Owned method(vm.lookup_special(args[0], vm.names.__eq__));
  const Type* kind = vm.type_of(method);
  if (kind != vm.types.function && kind != vm.types.method_descriptor) {
    Result<Owned> bound = vm.finish(vm.top(), vm.start_bind(method, args[0], vm.type_of(args[0])));
    if (bound.is_raised()) {
      if (!vm.discard_pending(vm.exceptions.AttributeError)) return Raised{};
      return Owned::not_implemented();
    }
    (void)std::move(bound).value();
  }
  Owned equal = TRY(vm.call_method(args[0], vm.names.__eq__, {args[1]}));
  if (equal->is_not_implemented()) return equal;
  return Owned::boolean(!TRY(vm.truth(equal)));
}

Result<Owned> object_order(Vm&, Args) {
  return Owned::not_implemented();
}

Result<Owned> object_hash(Vm&, Args args) {
  uint64_t bits = args[0].bits();
  return Owned::integer(static_cast<int64_t>((bits >> 4 | bits << 44) & 0x7FFF'FFFF'FFFF));
}

Result<Str*> attribute_name(Vm& vm, Value name) {
  Str* text = cast_if<Str>(name, kStrSubclass);
  if (!text) return vm.type_error({"attribute name must be string, not '", vm.type_of(name), "'"});
  return vm.heap.intern(text);
}

Result<Owned> object_getattribute(Vm& vm, Args args) {
  return vm.generic_get_attribute(args[0], TRY(attribute_name(vm, args[1])));
}
// The attributes of a class are its metaclass's to set.
Result<void> refuse_type(Vm& vm, Value object, const char* method) {
  if (!vm.type_of(object)->has(kTypeSubclass)) return {};
  return vm.type_error({"can't apply this ", method, " to ", vm.type_of(object), " object"});
}

Result<Owned> object_setattr(Vm& vm, Args args) {
  TRY(refuse_type(vm, args[0], "__setattr__"));
  return vm.generic_set_attribute(args[0], TRY(attribute_name(vm, args[1])), args[2]);
}
Result<Owned> object_delattr(Vm& vm, Args args) {
  TRY(refuse_type(vm, args[0], "__delattr__"));
  return vm.generic_set_attribute(args[0], TRY(attribute_name(vm, args[1])), Value());
}

Result<Owned> object_format(Vm& vm, Args args) {
  Str* spec = TRY(the_str(vm, args[1], "__format__"));
  if (spec->length) return vm.type_error({"unsupported format string passed to ", vm.type_of(args[0]), ".__format__"});
  return Owned(TRY(vm.str(args[0])));
}

Result<Owned> object_init_subclass(Vm& vm, Args args) {
  if (args.object<Dict>(1)->used)
    return vm.type_error(
        {static_cast<Type*>(args[0].object())->qualified_name, ".__init_subclass__() takes no keyword arguments"});
  return Owned::none();
}
Result<Owned> object_subclasshook(Vm&, Args) {
  return Owned::not_implemented();
}

// Names of the instance and of its classes.
Result<Owned> object_dir(Vm& vm, Args args) {
  Ref<Dict> names = new_dict(vm.heap);
  auto add = [&](Dict* dict) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(dict, position))
      if (Str* name = cast_if<Str>(entry->key, kStrSubclass)) dict_set(vm.heap, names, name, Value::none());
  };
  Owned own = TRY(vm.find_attribute(args[0], vm.names.__dict__));
  if (Dict* dict = cast_if<Dict>(own, kDictSubclass)) add(dict);
  for (Value cls : vm.type_of(args[0])->mro->span()) add(static_cast<Type*>(cls.object())->dict);
  return Owned(TRY(vm.to_list(Value(names.get()))));
}

// How an object is copied and pickled is said in Python: lib/copyreg.py. But of most objects their attributes are all
// there is to say, and that is said here.
Result<Owned> from_copyreg(Vm& vm, const char* function, std::initializer_list<Value> args) {
  Owned module = TRY(vm.import_module("copyreg"));
  Owned found = TRY(vm.get_attribute(module, function));
  return vm.start_call(found, args);
}
Result<Owned> object_reduce(Vm& vm, Args args) {
  return from_copyreg(vm, "_reduce", {args[0]});
}
bool is_made_of_attributes(Vm& vm, Value self) {
  Type* type = vm.type_of(self);
  Type* native = type;
  while (native->has(kPythonClass)) native = native->base;
  if (native != vm.types.object || native == type || type->slot_count) return false;
  for (const char* name : {"__getnewargs_ex__", "__getnewargs__"})
    if (!vm.lookup_in_type(type, vm.intern(name)).is_empty()) return false;
  for (const char* name : {"__reduce__", "__getstate__"})
    if (!(vm.lookup_in_type(type, vm.intern(name)) == vm.lookup_in_type(native, vm.intern(name)))) return false;
  return true;
}

Result<Owned> object_reduce_ex(Vm& vm, Args args) {
  if (args[1].is_small_int() && args[1].as_int() >= 2 && is_made_of_attributes(vm, args[0])) {
    Owned module = TRY(vm.import_module("copyreg"));
    Owned make = TRY(vm.get_attribute(module, "__newobj__"));
    Ref<Tuple> arguments = vm.tuple({Value(vm.type_of(args[0]))});
    Ref<Dict> state = copied_attributes(vm.heap, args[0].object());
    Value given = state->used ? Value(state.get()) : Value::none();
    return vm.tuple({make, Value(arguments.get()), given, Value::none(), Value::none()});
  }
  return from_copyreg(vm, "_reduce_ex", {args[0], Value::integer(TRY(vm.index(args[1])))});
}
Result<Owned> object_getstate(Vm& vm, Args args) {
  return from_copyreg(vm, "_getstate", {args[0]});
}

Result<Owned> get_class(Vm& vm, Value self) {
  return Owned(Value(vm.type_of(self)));
}

// What the fixed places of instances are called, by place.
std::vector<Str*> slot_names(Vm& vm, Type* type) {
  std::vector<Str*> found(type->slot_count);
  for (Value cls : type->mro->span()) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(static_cast<Type*>(cls.object())->dict, position))
      if (SlotDescriptor* slot = cast_exact<SlotDescriptor>(entry->value, vm.types.slot_descriptor);
          slot && slot->index < found.size())
        found[slot->index] = slot->name;
  }
  return found;
}

// The class, of this one and its bases, that said last what instances have room for.
Type* last_with_room(Type* type) {
  auto adds_nothing = [](const Type* cls, const Type* base) {
    return cls->slot_count == base->slot_count && cls->has_instance_dict == base->has_instance_dict &&
           cls->has_weak_references == base->has_weak_references;
  };
  while (type->has(kPythonClass) && adds_nothing(type, type->base)) type = type->base;
  return type;
}

bool same_room(Vm& vm, Type* one, Type* other) {
  return one == other ||
         (one->base == other->base && one->has_instance_dict == other->has_instance_dict &&
          one->has_weak_references == other->has_weak_references && slot_names(vm, one) == slot_names(vm, other));
}

Result<void> set_class(Vm& vm, Value self, Value value) {
  Type* type = cast_if<Type>(value, kTypeSubclass);
  if (value.is_empty()) return vm.type_error({"can't delete __class__ attribute"});
  if (!type) return vm.type_error({"__class__ must be set to a class, not '", vm.type_of(value), "' object"});
  Type* old = vm.type_of(self);
  bool modules = is_subtype(old, vm.types.module) && is_subtype(type, vm.types.module);
  if (!modules && !(old->has(kPythonClass) && type->has(kPythonClass)))
    return vm.type_error({"__class__ assignment only supported for mutable types or ModuleType subclasses"});
  if (!same_room(vm, last_with_room(type), last_with_room(old)))
    return vm.type_error({"__class__ assignment: '", type->name, "' object layout differs from '", old->name, "'"});
  // The values move into a dict of the instance's own.
  if (old->has_instance_dict) (void)instance_dict(vm.heap, self.object());
  retain(static_cast<Object*>(type));
  self.object()->type = type;
  release(static_cast<Object*>(old));
  return {};
}

Result<Owned> get_dict(Vm& vm, Value self) {
  if (!self.is_object() || !self.object()->type->has_instance_dict) return Owned::adopt(Value::removed());
  return Owned(Value(instance_dict(vm.heap, self.object())));
}

Result<Owned> get_weak_references(Vm& vm, Value self) {
  WeakReference* first = vm.heap.first_weak_reference(self.object());
  return first ? Owned(Value(first)) : Owned::none();
}

Result<void> set_dict(Vm& vm, Value self, Value value) {
  if (!self.is_object() || !self.object()->type->has_instance_dict) return vm.attribute_error(self, vm.names.__dict__);
  if (value.is_empty()) {
    if (!self.object()->type->has(kPythonClass)) return vm.type_error({"cannot delete __dict__"});
    set_instance_dict(self.object(), new_dict(vm.heap));
    return {};
  }
  Dict* dict = cast_if<Dict>(value, kDictSubclass);
  if (!dict) return vm.type_error({"__dict__ must be set to a dictionary, not a '", vm.type_of(value), "'"});
  set_instance_dict(self.object(), Ref<Dict>(dict));
  return {};
}

const NativeRow kMethods[] = {
    {"__new__(type, /, *args, **kwargs)", object_new, NativeKind::StaticMethod},
    {"__init__(self, /, *args, **kwargs)", object_init},
    {"__repr__(self, /)", object_repr},
    {"__str__(self, /)", object_str},
    {"__eq__(self, value, /)", object_eq},
    {"__ne__(self, value, /)", object_ne},
    {"__lt__(self, value, /)", object_order},
    {"__le__(self, value, /)", object_order},
    {"__gt__(self, value, /)", object_order},
    {"__ge__(self, value, /)", object_order},
    {"__hash__(self, /)", object_hash},
    {"__getattribute__(self, name, /)", object_getattribute},
    {"__setattr__(self, name, value, /)", object_setattr},
    {"__delattr__(self, name, /)", object_delattr},
    {"__format__(self, format_spec, /)", object_format},
    {"__init_subclass__(type, /, **kwargs)", object_init_subclass, NativeKind::ClassMethod},
    {"__subclasshook__(type, subclass, /)", object_subclasshook, NativeKind::ClassMethod},
    {"__dir__(self, /)", object_dir},
    {"__sizeof__(self, /)", sizeof_method},
    {"__reduce__(self, /)", object_reduce},
    {"__reduce_ex__(self, protocol, /)", object_reduce_ex},
    {"__getstate__(self, /)", object_getstate},
};
const PropertyRow kProperties[] = {
    {"__class__", get_class, set_class},
};

}  // namespace

void append_object_address(StrBuilder& text, Object* object) {
  append_address(text, object);
}

extern const PropertyRow instance_dict_row, weak_references_row;
const PropertyRow instance_dict_row = {"__dict__", get_dict, set_dict};
const PropertyRow weak_references_row = {"__weakref__", get_weak_references};

extern const TypeSpec object_spec;
const TypeSpec object_spec = {.name = "object",
                              .flags = kSubclassable,
                              .native_hash = true,
                              .methods = kMethods,
                              .properties = kProperties,
                              .doc = "The base class of the class hierarchy."};

}  // namespace fermata
