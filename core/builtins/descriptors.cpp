// property, classmethod, staticmethod, super.
#include "builtins/common.h"
#include "code/code.h"
#include "objects/attributes.h"

namespace fermata {
namespace {

// -- property

Property* self_property(Value self) {
  return static_cast<Property*>(self.object());
}

Result<Owned> property_new(Vm& vm, Args args) {
  return vm.new_instance(static_cast<Type*>(args[0].object()));
}

Result<Owned> property_init(Vm& vm, Args args) {
  Property* property = self_property(args[0]);
  property->get = Owned(args[1]);
  property->set = Owned(args[2]);
  property->del = Owned(args[3]);
  property->doc = Owned();
  property->name = nullptr;
  property->doc_of_getter = false;
  Owned doc(args[4]);
  if (doc->is_none() && !args[1].is_none()) {
    doc = TRY(vm.find_attribute(args[1], vm.names.__doc__));
    if (doc->is_removed()) doc = Owned::none();
    property->doc_of_getter = !doc->is_none();
  }
  if (property->type == vm.types.property) {
    property->doc = std::move(doc);
    return Owned::none();
  }
  // A class in Python has a `__doc__` of its own, which hides the property's. One that has no place for it goes
  // without.
  if (vm.set_attribute(args[0], vm.names.__doc__, doc).is_raised())
    if (property->doc_of_getter || !vm.discard_pending(vm.exceptions.AttributeError)) return Raised{};
  return Owned::none();
}

// Another one of the same class, made by calling it.
Result<Owned> copy_property(Vm& vm, Property* from, Value get, Value set, Value del) {
  Owned fields[] = {get.is_empty() ? or_none(from->get) : Owned(get), set.is_empty() ? or_none(from->set) : Owned(set),
                    del.is_empty() ? or_none(from->del) : Owned(del)};
  const bool again = from->doc_of_getter && !fields[0]->is_none();
  Owned doc = again ? Owned::none() : or_none(from->doc);
  Owned copy = TRY(vm.call(Value(from->type), {fields[0].get(), fields[1].get(), fields[2].get(), doc.get()}));
  if (is_subtype(vm.type_of(copy), vm.types.property)) self_property(copy)->name = from->name;
  return copy;
}
Result<Owned> property_getter(Vm& vm, Args args) {
  return copy_property(vm, args.self<Property>(), args[1], Value(), Value());
}
Result<Owned> property_setter(Vm& vm, Args args) {
  return copy_property(vm, args.self<Property>(), Value(), args[1], Value());
}
Result<Owned> property_deleter(Vm& vm, Args args) {
  return copy_property(vm, args.self<Property>(), Value(), Value(), args[1]);
}

Result<Owned> no_accessor(Vm& vm, Property* property, Value object, const char* what) {
  Type* type = vm.type_of(object);
  Owned name = property->name ? Owned(property->name) : TRY(vm.find_attribute(property->get, vm.names.__name__));
  if (!name->is_removed())
    return vm.raise(vm.exceptions.AttributeError,
                    {"property ", TRY(vm.repr(name)), " of '", type->qualified_name, "' object has no ", what});
  return vm.raise(vm.exceptions.AttributeError, {"property of '", type->qualified_name, "' object has no ", what});
}

Result<Owned> property_get(Vm& vm, Args args) {
  Property* property = args.self<Property>();
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  if (args[1].is_none()) return Owned(args[0]);
  if (property->get->is_none() || property->get->is_empty()) return no_accessor(vm, property, args[1], "getter");
  return vm.start_call(property->get, {args[1]});
}
Result<Owned> property_set(Vm& vm, Args args) {
  Property* property = args.self<Property>();
  if (property->set->is_none() || property->set->is_empty()) return no_accessor(vm, property, args[1], "setter");
  return vm.start_call(property->set, {args[1], args[2]});
}
Result<Owned> property_delete(Vm& vm, Args args) {
  Property* property = args.self<Property>();
  if (property->del->is_none() || property->del->is_empty()) return no_accessor(vm, property, args[1], "deleter");
  return vm.start_call(property->del, {args[1]});
}
Result<Owned> property_set_name(Vm&, Args args) {
  if (Str* name = cast_if<Str>(args[2], kStrSubclass)) args.self<Property>()->name = Ref<Str>(name);
  return Owned::none();
}
Result<void> property_set_name_misfit(Vm& vm, std::span<const Value> args, Keywords) {
  return vm.type_error({"__set_name__() takes 2 positional arguments but ", args.size(), " were given"});
}

Result<Owned> get_fget(Vm&, Value self) {
  return or_none(self_property(self)->get);
}
Result<Owned> get_fset(Vm&, Value self) {
  return or_none(self_property(self)->set);
}
Result<Owned> get_fdel(Vm&, Value self) {
  return or_none(self_property(self)->del);
}
Result<Owned> get_property_doc(Vm&, Value self) {
  return or_none(self_property(self)->doc);
}
Result<void> set_property_doc(Vm&, Value self, Value value) {
  self_property(self)->doc = Owned(value);
  return {};
}
Result<Owned> get_property_name(Vm& vm, Value self) {
  Property* property = self_property(self);
  if (property->name) return Owned(property->name);
  return vm.find_attribute(property->get, vm.names.__name__);
}
Result<void> set_property_name(Vm& vm, Value self, Value value) {
  if (!value.is_empty() && !cast_if<Str>(value, kStrSubclass))
    return vm.type_error({"__name__ must be set to a string object"});
  self_property(self)->name = Ref<Str>(cast_if<Str>(value, kStrSubclass));
  return {};
}
Result<Owned> get_property_abstract(Vm& vm, Value self) {
  Property* property = self_property(self);
  for (Value function : {property->get.get(), property->set.get(), property->del.get()}) {
    if (function.is_empty() || function.is_none()) continue;
    Owned mark = TRY(vm.find_attribute(function, vm.intern("__isabstractmethod__")));
    if (!mark->is_removed() && TRY(vm.truth(mark))) return Owned::boolean(true);
  }
  return Owned::boolean(false);
}

void property_traverse(Object* object, Visitor& visit) {
  Property* property = static_cast<Property*>(object);
  visit(property->get);
  visit(property->set);
  visit(property->del);
  visit(property->doc);
}
void property_clear(Object* object) {
  Property* property = static_cast<Property*>(object);
  property->get = property->set = property->del = property->doc = Owned();
  property->name = nullptr;
}

const NativeRow kPropertyMethods[] = {
    {"__new__(type, /, *args, **kwargs)", property_new, NativeKind::StaticMethod},
    {"__init__(self, fget=None, fset=None, fdel=None, doc=None)", property_init},
    {"getter(self, object, /)", property_getter},
    {"setter(self, object, /)", property_setter},
    {"deleter(self, object, /)", property_deleter},
    {"__get__(self, instance, owner=None, /)", property_get},
    {"__set__(self, instance, value, /)", property_set},
    {"__delete__(self, instance, /)", property_delete},
    {"__set_name__(self, owner, name, /)", property_set_name, NativeKind::Method, nullptr, -1,
     property_set_name_misfit},
};
const PropertyRow kPropertyProperties[] = {
    {"fget", get_fget},
    {"fset", get_fset},
    {"fdel", get_fdel},
    {"__doc__", get_property_doc, set_property_doc},
    {"__name__", get_property_name, set_property_name},
    {"__isabstractmethod__", get_property_abstract},
};

// -- classmethod and staticmethod

MethodWrapper* self_wrapper(Value self) {
  return static_cast<MethodWrapper*>(self.object());
}

Result<Owned> wrapper_new(Vm& vm, Args args) {
  return vm.new_instance(static_cast<Type*>(args[0].object()));
}

Result<Owned> wrapper_init(Vm& vm, Args args) {
  args.self<MethodWrapper>()->function = Owned(args[1]);
  for (Str* name : {vm.names.__module__, vm.names.__name__, vm.names.__qualname__, vm.names.__doc__}) {
    Owned value = TRY(vm.find_attribute(args[1], name));
    if (!value->is_removed()) TRY(vm.set_attribute(args[0], name, value));
  }
  return Owned::none();
}

Result<Owned> classmethod_get(Vm& vm, Args args) {
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  Type* owner = cast_if<Type>(args[2], kTypeSubclass);
  return vm.bind_class_method(args[0], owner ? owner : vm.type_of(args[1]));
}
Result<Owned> staticmethod_get(Vm& vm, Args args) {
  if (args[1].is_none() && args[2].is_none()) return vm.type_error({"__get__(None, None) is invalid"});
  return args.self<MethodWrapper>()->function;
}

Result<Owned> wrapper_repr(Vm& vm, Args args) {
  const char* kind = is_subtype(vm.type_of(args[0]), vm.types.classmethod) ? "classmethod" : "staticmethod";
  Owned function = or_none(args.self<MethodWrapper>()->function);
  return Owned(str_from_pieces(vm.heap, {"<", kind, "(", TRY(vm.repr(function)), ")>"}));
}

Result<Owned> staticmethod_call(Vm& vm, Args args) {
  return vm.start_call(args.self<MethodWrapper>()->function, args.object<Tuple>(1)->span(),
                       DictKeywords(args.object<Dict>(2)));
}

Result<Owned> get_wrapped(Vm&, Value self) {
  return or_none(self_wrapper(self)->function);
}
Result<Owned> get_wrapper_abstract(Vm& vm, Value self) {
  Owned mark = TRY(vm.find_attribute(self_wrapper(self)->function, vm.intern("__isabstractmethod__")));
  return Owned::boolean(!mark->is_removed() && TRY(vm.truth(mark)));
}

void wrapper_traverse(Object* object, Visitor& visit) {
  visit(static_cast<MethodWrapper*>(object)->function);
}
void wrapper_clear(Object* object) {
  static_cast<MethodWrapper*>(object)->function = Owned();
}

Result<Owned> wrapper_class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

const NativeRow kClassmethodMethods[] = {
    {"__class_getitem__(cls, object, /)", wrapper_class_getitem, NativeKind::ClassMethod},
    {"__new__(type, /, *args, **kwargs)", wrapper_new, NativeKind::StaticMethod},
    {"__init__(self, function, /)", wrapper_init},
    {"__get__(self, instance, owner=None, /)", classmethod_get},
    {"__repr__(self, /)", wrapper_repr},
};
const NativeRow kStaticmethodMethods[] = {
    {"__class_getitem__(cls, object, /)", wrapper_class_getitem, NativeKind::ClassMethod},
    {"__new__(type, /, *args, **kwargs)", wrapper_new, NativeKind::StaticMethod},
    {"__init__(self, function, /)", wrapper_init},
    {"__get__(self, instance, owner=None, /)", staticmethod_get},
    {"__call__(self, /, *args, **kwargs)", staticmethod_call},
    {"__repr__(self, /)", wrapper_repr},
};
// The function's, which the wrapper keeps among its own attributes from then on: there they can be replaced.
Result<Owned> of_function(Vm& vm, Value self, Str* name) {
  if (Value known = instance_attribute(self.object(), name); !known.is_empty()) return Owned(known);
  Owned found = TRY(vm.get_attribute(self_wrapper(self)->function, name));
  set_instance_attribute(vm.heap, self.object(), name, found);
  return found;
}
Result<void> set_beside_function(Vm& vm, Value self, Str* name, Value value) {
  if (!value.is_empty())
    set_instance_attribute(vm.heap, self.object(), name, value);
  else if (!delete_instance_attribute(vm.heap, self.object(), name))
    return vm.attribute_error(self, name);
  return {};
}
Result<Owned> get_wrapper_annotations(Vm& vm, Value self) {
  return of_function(vm, self, vm.names.__annotations__);
}
Result<void> set_wrapper_annotations(Vm& vm, Value self, Value value) {
  return set_beside_function(vm, self, vm.names.__annotations__, value);
}
Result<Owned> get_wrapper_annotate(Vm& vm, Value self) {
  return of_function(vm, self, vm.names.__annotate__);
}
Result<void> set_wrapper_annotate(Vm& vm, Value self, Value value) {
  return set_beside_function(vm, self, vm.names.__annotate__, value);
}
const PropertyRow kWrapperProperties[] = {
    {"__annotations__", get_wrapper_annotations, set_wrapper_annotations},
    {"__annotate__", get_wrapper_annotate, set_wrapper_annotate},
    {"__func__", get_wrapped},
    {"__wrapped__", get_wrapped},
    {"__isabstractmethod__", get_wrapper_abstract},
};

// -- super

Result<Owned> super_new(Vm& vm, Args args) {
  return vm.new_instance(static_cast<Type*>(args[0].object()));
}

// The type whose mro is searched, when `self` goes with `type`.
Result<Ref<Type>> check_super(Vm& vm, Type* type, Value self) {
  if (Type* cls = cast_if<Type>(self, kTypeSubclass))
    if (is_subtype(cls, type)) return Ref<Type>(cls);
  if (is_subtype(vm.type_of(self), type)) return Ref<Type>(vm.type_of(self));
  if (self.is_object() && TRY(vm.is_instance_by_class(self, type))) {
    Owned cls = TRY(vm.get_attribute(self, vm.names.__class__));
    return Ref<Type>(static_cast<Type*>(cls->object()));
  }
  Type* given = cast_if<Type>(self, kTypeSubclass);
  return vm.type_error({given ? "super(type, obj): obj (type " : "super(type, obj): obj (instance of ",
                        given ? given : vm.type_of(self), ") is not an instance or subtype of type (", type->name,
                        ")."});
}

Result<Owned> super_init(Vm& vm, Args args) {
  Super* super = args.self<Super>();
  Tuple* given = args.object<Tuple>(1);
  if (given->length > 2) return vm.type_error({"super() expected at most 2 arguments, got ", given->length});
  Owned type(given->length > 0 ? given->items()[0] : Value()), self(given->length > 1 ? given->items()[1] : Value());
  if (type->is_empty()) {
    // super() alone: the class and the first argument of the method that calls it.
    PythonFrame* frame = vm.nearest_python_frame();
    if (!frame) return vm.runtime_error({"super(): no current frame"});
    Code* code = frame->code;
    if (code->positional_count == 0) return vm.runtime_error({"super(): no arguments"});
    if (code->class_cell == kNone) return vm.runtime_error({"super(): __class__ cell not found"});
    Cell* cell = static_cast<Cell*>(frame->registers[code->class_cell].object());
    if (cell->contents.is_empty()) return vm.runtime_error({"super(): empty __class__ cell"});
    type = Owned(cell->contents);
    Value first = frame->registers[0];
    for (uint16_t parameter : *code->cell_parameters)
      if (parameter == 0 && first.is_object()) first = static_cast<Cell*>(first.object())->contents;
    if (first.is_empty()) return vm.runtime_error({"super(): arg[0] deleted"});
    self = first.is_none() ? Owned() : Owned(first);
  }
  Type* cls = cast_if<Type>(type, kTypeSubclass);
  if (!cls) return vm.type_error({"super() argument 1 must be a type, not ", vm.type_of(type)});
  if (self->is_none() && given->length > 0) self = Owned();
  super->type = Ref<Type>(cls);
  if (!self->is_empty()) {
    super->self_type = TRY(check_super(vm, cls, self));
    super->self = self;
  }
  return Owned::none();
}

Result<Owned> super_repr(Vm& vm, Args args) {
  Super* super = args.self<Super>();
  if (super->self_type)
    return Owned(str_from_pieces(
        vm.heap, {"<super: <class '", super->type->name, "'>, <", super->self_type->name, " object>>"}));
  return Owned(str_from_pieces(
      vm.heap, {"<super: <class '", super->type ? super->type->name.get() : vm.intern("NULL"), "'>, NULL>"}));
}

// super(T) in a class body, bound when it is asked for on an instance.
Result<Owned> super_get(Vm& vm, Args args) {
  Super* super = args.self<Super>();
  if (args[1].is_none() || !super->self->is_empty() || !super->type) return Owned(args[0]);
  return vm.start_call(Owned(Value(vm.type_of(args[0]))), {Value(super->type.get()), args[1]});
}

Result<Owned> get_thisclass(Vm&, Value self) {
  return or_none(static_cast<Super*>(self.object())->type);
}
Result<Owned> get_super_self(Vm&, Value self) {
  return or_none(static_cast<Super*>(self.object())->self);
}
Result<Owned> get_self_class(Vm&, Value self) {
  return or_none(static_cast<Super*>(self.object())->self_type);
}

void super_traverse(Object* object, Visitor& visit) {
  Super* super = static_cast<Super*>(object);
  visit(super->type);
  visit(super->self);
  visit(super->self_type);
}
void super_clear(Object* object) {
  Super* super = static_cast<Super*>(object);
  super->type = nullptr;
  super->self = Owned();
  super->self_type = nullptr;
}

const NativeRow kSuperMethods[] = {
    {"__new__(type, /, *args, **kwargs)", super_new, NativeKind::StaticMethod},
    {"__init__(self, /, *args)", super_init},
    {"__repr__(self, /)", super_repr},
    {"__get__(self, instance, owner=None, /)", super_get},
};
const PropertyRow kSuperProperties[] = {
    {"__thisclass__", get_thisclass},
    {"__self__", get_super_self},
    {"__self_class__", get_self_class},
};

}  // namespace

extern const TypeSpec property_spec, classmethod_spec, staticmethod_spec, super_spec;
const TypeSpec property_spec = {.name = "property",
                                .size = sizeof(Property),
                                .flags = kSubclassable | kHasDescriptorGet,
                                .traverse = property_traverse,
                                .clear = property_clear,
                                .native_hash = true,
                                .methods = kPropertyMethods,
                                .properties = kPropertyProperties};
const TypeSpec classmethod_spec = {.name = "classmethod",
                                   .size = sizeof(MethodWrapper),
                                   .flags = kSubclassable | kHasDescriptorGet,
                                   .traverse = wrapper_traverse,
                                   .clear = wrapper_clear,
                                   .native_hash = true,
                                   .instance_dict = true,
                                   .methods = kClassmethodMethods,
                                   .properties = kWrapperProperties};
const TypeSpec staticmethod_spec = {.name = "staticmethod",
                                    .size = sizeof(MethodWrapper),
                                    .flags = kSubclassable | kHasDescriptorGet,
                                    .traverse = wrapper_traverse,
                                    .clear = wrapper_clear,
                                    .native_hash = true,
                                    .instance_dict = true,
                                    .methods = kStaticmethodMethods,
                                    .properties = kWrapperProperties};
const TypeSpec super_spec = {.name = "super",
                             .size = sizeof(Super),
                             .flags = kSubclassable | kHasDescriptorGet,
                             .traverse = super_traverse,
                             .clear = super_clear,
                             .native_hash = true,
                             .methods = kSuperMethods,
                             .properties = kSuperProperties};

}  // namespace fermata
