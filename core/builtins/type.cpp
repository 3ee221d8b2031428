// type: the class of classes.
#include <algorithm>

#include "builtins/annotations.h"
#include "builtins/arguments.h"
#include "builtins/codecs.h"
#include "builtins/common.h"
#include "objects/attributes.h"
#include "objects/type_name.h"
#include "objects/weak.h"
#include "vm/signature.h"
#include "vm/vm.h"

namespace fermata {
namespace {

Type* self_type(Value self) {
  return static_cast<Type*>(self.object());
}

// After the class is made: `__set_name__` of what is in it, then the parent's `__init_subclass__`.
Result<void> announce(Vm& vm, Type* type, Dict* keywords) {
  // `__set_name__` may put other attributes into the class: those that it was written with are told.
  Ref<Dict> members = new_dict(vm.heap);
  dict_copy_into(vm.heap, members, type->dict);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(members, position)) {
    Value key = entry->key, value = entry->value;
    Str* name = cast_if<Str>(key, kStrSubclass);
    if (!name || vm.lookup_special(value, vm.names.__set_name__).is_empty()) continue;
    if (vm.call_method(value, vm.names.__set_name__, {Value(type), key}).is_raised()) {
      Exception* error = static_cast<Exception*>(vm.pending().object());
      if (error->notes->is_empty()) error->notes = new_list(vm.heap);
      if (List* notes = cast_if<List>(error->notes, kListSubclass))
        list_append(vm.heap, notes,
                    str_from_pieces(vm.heap, {"Error calling __set_name__ on '", vm.type_of(value), "' instance '",
                                              name, "' in '", type->name, "'"}));
      return Raised{};
    }
  }
  // super(type, type).__init_subclass__(**keywords)
  Ref<Super> super = vm.heap.make<Super>(vm.types.super);
  super->type = Ref<Type>(type);
  super->self = Owned(Value(type));
  super->self_type = Ref<Type>(type);
  Owned hook = TRY(vm.get_attribute(Value(super.get()), vm.names.__init_subclass__));
  TRY(vm.call(hook, std::span<const Value>(), DictKeywords(keywords)));
  return {};
}

Raised not_to_delete(Vm& vm, Value self, const char* name) {
  return vm.type_error({"cannot delete '", name, "' attribute of immutable type '", self_type(self)->name, "'"});
}
// Whether it may be a class's name.
Result<void> check_class_name(Vm& vm, Str* name) {
  TRY(encode_text(vm, name, nullptr, nullptr));  // without surrogates
  for (uint32_t i = 0; i < name->length; i++)
    if (name->at(i) == 0) return vm.value_error({"type name must not contain null characters"});
  return {};
}
// The natively made ones keep their names. (Assigning to their attributes is refused before; a descriptor can be
// called.)
Result<void> check_mutable(Vm& vm, Value self, const char* name) {
  if (self_type(self)->has(kMutable)) return {};
  return vm.type_error({"cannot set '", name, "' attribute of immutable type '", self_type(self)->name, "'"});
}
Result<Owned> type_new(Vm& vm, Args args) {
  Type* meta = cast_if<Type>(args[0], kTypeSubclass);
  if (!meta) return vm.type_error({"type.__new__(X): X is not a type object (", vm.type_of(args[0]), ")"});
  if (!args.has(3) || args.object<Tuple>(4)->length) {
    const int64_t given = args.has(1) + args.has(2) + args.has(3) + int64_t{args.object<Tuple>(4)->length};
    return vm.type_error({"type.__new__() takes exactly 3 arguments (", given, " given)"});
  }
  Str* name = cast_if<Str>(args[1], kStrSubclass);
  if (!name) return vm.type_error({"type.__new__() argument 1 must be str, not ", given_kind(vm, args[1])});
  Tuple* bases = cast_if<Tuple>(args[2], kTupleSubclass);
  if (!bases) return vm.type_error({"type.__new__() argument 2 must be tuple, not ", given_kind(vm, args[2])});
  Dict* names = cast_if<Dict>(args[3], kDictSubclass);
  if (!names) return vm.type_error({"type.__new__() argument 3 must be dict, not ", given_kind(vm, args[3])});
  TRY(check_class_name(vm, name));
  for (Value base : bases->span())
    if (!cast_if<Type>(base, kTypeSubclass) && !vm.lookup_special(base, vm.names.__mro_entries__).is_empty())
      return vm.type_error({"type() doesn't support MRO entry resolution; use types.new_class()"});
  Type* winner = TRY(vm.metaclass_of(meta, bases));
  if (winner != meta &&
      !(vm.lookup_in_type(winner, vm.names.__new__) == vm.lookup_in_type(vm.types.type, vm.names.__new__))) {
    Owned make = TRY(vm.get_attribute(Value(winner), vm.names.__new__));
    return vm.start_call(make, {Value(winner), args[1], args[2], args[3]});
  }
  Ref<Type> type = TRY(vm.build_class(winner, name, bases, names));
  TRY(announce(vm, type, args.object<Dict>(5)));
  return Owned(std::move(type));
}

Result<Owned> type_init(Vm& vm, Args args) {
  const uint32_t given = args.object<Tuple>(1)->length;
  if (given == 1 && args.object<Dict>(2)->used) return vm.type_error({"type.__init__() takes no keyword arguments"});
  if (given != 1 && given != 3) return vm.type_error({"type.__init__() takes 1 or 3 arguments"});
  return Owned::none();
}

Result<Owned> type_call(Vm& vm, Args args) {
  Tuple* positional = args.object<Tuple>(1);
  std::vector<Value> all;
  for (Value item : positional->span()) all.push_back(Owned(item).leak());
  Result<Owned> made =
      vm.start_construct(self_type(args[0]), all.data(), positional->length, DictKeywords(args.object<Dict>(2)));
  for (Value value : all) release(value);
  return made;
}

Result<Owned> type_repr(Vm& vm, Args args) {
  Type* type = self_type(args[0]);
  Value module = dict_get(type->dict, vm.names.__module__);
  Str* text = cast_if<Str>(module, kStrSubclass);
  if (!text || str_equals(text, "builtins"))
    return Owned(str_from_pieces(vm.heap, {"<class '", type->qualified_name, "'>"}));
  return Owned(str_from_pieces(vm.heap, {"<class '", text, ".", type->qualified_name, "'>"}));
}

Result<Owned> type_instancecheck(Vm& vm, Args args) {
  Type* type = self_type(args[0]);
  if (is_subtype(vm.type_of(args[1]), type)) return Owned::boolean(true);
  return Owned::boolean(TRY(vm.is_instance_by_class(args[1], type)));
}

Result<Owned> type_subclasscheck(Vm& vm, Args args) {
  Type* given = cast_if<Type>(args[1], kTypeSubclass);
  if (!given) return vm.type_error({"issubclass() arg 1 must be a class"});
  return Owned::boolean(is_subtype(given, self_type(args[0])));
}

Result<Owned> type_subclasses(Vm& vm, Args args) {
  Ref<List> list = new_list(vm.heap);
  if (Dict* subclasses = self_type(args[0])->subclasses) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(subclasses, position))
      if (Object* subclass = static_cast<WeakReference*>(entry->key.object())->referent)
        list_append(vm.heap, list, Owned(Value(subclass)));
  }
  return Owned(std::move(list));
}

Result<Owned> type_mro(Vm& vm, Args args) {
  return Owned(TRY(vm.to_list(Value(TRY(vm.linearized(self_type(args[0]))).get()))));
}

Result<Owned> type_prepare(Vm& vm, Args) {
  return Owned(new_dict(vm.heap));
}

Result<Owned> type_dir(Vm& vm, Args args) {
  Ref<Dict> names = new_dict(vm.heap);
  for (Value cls : self_type(args[0])->mro->span()) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(static_cast<Type*>(cls.object())->dict, position))
      if (Str* name = cast_if<Str>(entry->key, kStrSubclass)) dict_set(vm.heap, names, name, Value::none());
  }
  return Owned(TRY(vm.to_list(Value(names.get()))));
}

Result<Owned> type_ror(Vm& vm, Args args) {
  return type_union(vm, args[1], args[0]);
}
Result<Owned> type_or(Vm& vm, Args args) {
  return type_union(vm, args[0], args[1]);
}

Result<Owned> type_setattr(Vm& vm, Args args) {
  Str* name = cast_if<Str>(args[1], kStrSubclass);
  if (!name) return vm.type_error({"attribute name must be string, not '", vm.type_of(args[1]), "'"});
  return vm.generic_set_attribute(args[0], vm.heap.intern(name), args.has(2) ? args[2] : Value());
}

Result<Owned> get_name(Vm&, Value self) {
  return Owned(plain_name(self_type(self)));
}
Result<void> set_name(Vm& vm, Value self, Value value) {
  TRY(check_mutable(vm, self, "__name__"));
  if (value.is_empty()) return not_to_delete(vm, self, "__name__");
  Str* name = cast_if<Str>(value, kStrSubclass);
  if (!name)
    return vm.type_error(
        {"can only assign string to ", self_type(self)->name, ".__name__, not '", vm.type_of(value), "'"});
  TRY(check_class_name(vm, name));
  self_type(self)->name = Ref<Str>(name);
  return {};
}
Result<Owned> get_qualified_name(Vm&, Value self) {
  return Owned(self_type(self)->qualified_name);
}
Result<void> set_qualified_name(Vm& vm, Value self, Value value) {
  TRY(check_mutable(vm, self, "__qualname__"));
  if (value.is_empty()) return not_to_delete(vm, self, "__qualname__");
  Str* name = cast_if<Str>(value, kStrSubclass);
  if (!name)
    return vm.type_error(
        {"can only assign string to ", self_type(self)->name, ".__qualname__, not '", vm.type_of(value), "'"});
  self_type(self)->qualified_name = Ref<Str>(name);
  return {};
}
Result<Owned> get_module(Vm& vm, Value self) {
  Value module = dict_get(self_type(self)->dict, vm.names.__module__);
  // The property of this name that instances of native types may have is not the type's own module.
  if (module.is_object() && module.object()->type == vm.types.native_property) return Owned(Value(vm.names.builtins));
  return module.is_empty() ? Owned(Value(vm.names.builtins)) : Owned(module);
}
Result<void> set_module(Vm& vm, Value self, Value value) {
  TRY(check_mutable(vm, self, "__module__"));
  if (value.is_empty()) return not_to_delete(vm, self, "__module__");
  dict_set(vm.heap, self_type(self)->dict, vm.names.__module__, value);
  dict_remove(vm.heap, self_type(self)->dict, vm.intern("__firstlineno__"));  // was a line of the other module's
  vm.type_changed(self_type(self));
  return {};
}
Result<Owned> get_doc(Vm& vm, Value self) {
  Value doc = dict_get(self_type(self)->dict, vm.names.__doc__);
  if (doc.is_empty()) return Owned::none();
  Owned kept(doc);
  return vm.start_bind(kept, Value(), self_type(self));
}
Result<void> set_doc(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, self, "__doc__");
  dict_set(vm.heap, self_type(self)->dict, vm.names.__doc__, value);
  return {};
}
Result<Owned> get_bases(Vm&, Value self) {
  return Owned(self_type(self)->bases);
}
Result<void> set_bases(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, self, "__bases__");
  return set_class_bases(vm, self_type(self), value);
}
Result<Owned> get_base(Vm&, Value self) {
  Type* base = self_type(self)->base;
  return base ? Owned(Value(base)) : Owned::none();
}
Result<Owned> get_mro(Vm&, Value self) {
  return Owned(self_type(self)->mro);
}
Result<Owned> get_dict(Vm& vm, Value self) {
  struct Proxy : Object {
    Owned mapping;
  };
  Ref<Proxy> proxy = vm.heap.make<Proxy>(vm.types.mapping_proxy);
  proxy->mapping = self_type(self)->dict;
  return Owned(std::move(proxy));
}
Result<Owned> get_abstract(Vm& vm, Value self) {
  Value methods = dict_get(self_type(self)->dict, vm.names.__abstractmethods__);
  return methods.is_empty() ? Owned::adopt(Value::removed()) : Owned(methods);
}
Result<void> set_abstract(Vm& vm, Value self, Value value) {
  Type* type = self_type(self);
  if (value.is_empty()) {
    dict_remove(vm.heap, type->dict, vm.names.__abstractmethods__);
    type->flags &= ~kAbstract;
    return {};
  }
  bool any = TRY(vm.truth(value));
  dict_set(vm.heap, type->dict, vm.names.__abstractmethods__, value);
  type->flags = any ? type->flags | kAbstract : type->flags & ~kAbstract;
  vm.type_changed(type);
  return {};
}

// Annotations of a class are evaluated when first asked for (PEP 649).
Result<Owned> get_annotations(Vm& vm, Value self) {
  Type* type = self_type(self);
  if (!type->has(kPythonClass)) return Owned::adopt(Value::removed());
  for (Str* name : {vm.names.__annotations__, vm.names.__annotations_cache__})
    if (Value kept = dict_get(type->dict, name); !kept.is_empty()) return Owned(kept);
  Owned annotate = TRY(vm.get_attribute(self, vm.names.__annotate__));
  Ref<Dict> annotations = TRY(evaluated_annotations(vm, annotate));
  dict_set(vm.heap, type->dict, vm.names.__annotations_cache__, Value(annotations.get()));
  return Owned(std::move(annotations));
}
Result<void> set_annotations(Vm& vm, Value self, Value value) {
  TRY(check_mutable(vm, self, "__annotations__"));
  Dict* dict = self_type(self)->dict;
  const bool written = !dict_get(dict, vm.names.__annotations__).is_empty();
  Str* name = written ? vm.names.__annotations__ : vm.names.__annotations_cache__;
  if (!value.is_empty())
    dict_set(vm.heap, dict, name, value);
  else if (!dict_remove(vm.heap, dict, name))
    return vm.raise(vm.exceptions.AttributeError, {"__annotations__"});
  for (Str* evaluated : {vm.names.__annotate_func__, vm.names.__annotate__}) dict_remove(vm.heap, dict, evaluated);
  return {};
}
Result<Owned> get_annotate(Vm& vm, Value self) {
  Type* type = self_type(self);
  if (!type->has(kPythonClass)) return Owned::adopt(Value::removed());
  // What the class itself defines goes first.
  for (Str* name : {vm.names.__annotate__, vm.names.__annotate_func__})
    if (Value kept = dict_get(type->dict, name); !kept.is_empty()) return vm.start_bind(kept, Value(), type);
  dict_set(vm.heap, type->dict, vm.names.__annotate_func__, Value::none());
  return Owned::none();
}
Result<void> set_annotate(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.type_error({"cannot delete __annotate__ attribute"});
  TRY(check_mutable(vm, self, "__annotate__"));
  TRY(check_annotate(vm, value));
  Dict* dict = self_type(self)->dict;
  dict_set(vm.heap, dict, vm.names.__annotate_func__, value);
  if (!value.is_none()) dict_remove(vm.heap, dict, vm.names.__annotations_cache__);
  return {};
}
Result<Owned> get_type_params(Vm& vm, Value self) {
  Type* type = self_type(self);
  Value params = type->has(kPythonClass) ? dict_get(type->dict, vm.names.__type_params__) : Value();
  return params.is_empty() ? Owned(vm.tuple({})) : Owned(params);
}
Result<void> set_type_params(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, self, "__type_params__");
  dict_set(vm.heap, self_type(self)->dict, vm.names.__type_params__, value);
  return {};
}
Result<Owned> get_flags(Vm&, Value self) {
  // The two bits of CPython's that programs and the library ask for: made by a class statement, and abstract.
  return Owned::integer((self_type(self)->has(kPythonClass) ? 1 << 9 : 0) |
                        (self_type(self)->has(kAbstract) ? 1 << 20 : 0));
}

Result<Owned> get_basic_size(Vm&, Value self) {
  return Owned::integer(Heap::instance_size(self_type(self)));
}
Result<Owned> get_item_size(Vm&, Value self) {
  return Owned::integer(self_type(self)->size ? 8 : 0);
}
Result<Owned> get_dict_offset(Vm&, Value self) {
  return Owned::integer(self_type(self)->has_instance_dict ? -1 : 0);
}
Result<Owned> get_weak_offset(Vm&, Value self) {
  return Owned::integer(self_type(self)->has_weak_references ? self_type(self)->basic_size : 0);
}

// How types are called whose __new__ takes whatever comes, or has defaults that it does not show.
constexpr const char* kSignatures[] = {
    "bool(object=False, /)",
    "classmethod(function, /)",
    "staticmethod(function, /)",
    "complex(real=0, imag=0)",
    "float(x=0, /)",
    "frozenset(iterable=(), /)",
    "list(iterable=(), /)",
    "set(iterable=(), /)",
    "tuple(iterable=(), /)",
    "map(function, iterable, /, *iterables, strict=False)",
    "property(fget=None, fset=None, fdel=None, doc=None)",
    "object()",
    "NoneType()",
    "NotImplementedType()",
    "ellipsis()",
    "module(name, doc=None)",
    "cell([contents])",
    "partial(func, /, *args, **keywords)",
    "Handle(callback, args, loop, context=None)",
    "TimerHandle(when, callback, args, loop, context=None)",
    "Future(*, loop=None)",
    "Task(coro, *, loop=None, name=None, context=None, eager_start=False)",
};
Result<Owned> get_text_signature(Vm& vm, Value self) {
  Type* type = self_type(self);
  if (type->has(kPythonClass)) return Owned::none();
  std::string name = to_utf8(type->qualified_name) + "(";
  for (const char* text : kSignatures)
    if (std::string_view(text).starts_with(name)) return Owned(vm.str_of(text + name.size() - 1));
  auto* method = cast_exact<MethodWrapper>(dict_get(type->dict, vm.names.__new__), vm.types.staticmethod);
  if (!method) return Owned::none();
  std::string text(row_parameters(*static_cast<NativeFunction*>(method->function->object())->row));
  for (const char* vague : {"=,", "=)", "*args", "~", "cls)"})
    if (text.find(vague) != std::string::npos) return Owned::none();
  text.erase(1, text.find(", ") + 1);
  if (text.starts_with("(/, ")) text.erase(1, 3);
  if (text == "(/)") return Owned::none();
  return Owned(vm.str_of(text));
}

void type_traverse(Object* object, Visitor& visit) {
  Type* type = static_cast<Type*>(object);
  visit(type->name);
  visit(type->qualified_name);
  visit(type->base);
  visit(type->bases);
  visit(type->mro);
  visit(type->dict);
  visit(type->subclasses);
  visit(type->root_shape);
}

void type_clear(Object* object) {
  Type* type = static_cast<Type*>(object);
  type->bases = nullptr;
  type->dict = nullptr;
  type->subclasses = nullptr;
  type->root_shape = nullptr;
  type->mro = nullptr;
  type->base = nullptr;
}

const NativeRow kMethods[] = {
    {"__new__(metatype, object_or_name=, bases=, dict=, /, *rest, **kwds)", type_new, NativeKind::StaticMethod},
    {"__init__(self, /, *args, **kwargs)", type_init},
    {"__call__(self, /, *args, **kwargs)", type_call},
    {"__repr__(self, /)", type_repr},
    {"__instancecheck__(self, instance, /)", type_instancecheck},
    {"__subclasscheck__(self, subclass, /)", type_subclasscheck},
    {"__subclasses__(self, /)", type_subclasses},
    {"mro(self, /)", type_mro},
    {"__prepare__(cls, /, *args, **kwargs)", type_prepare, NativeKind::ClassMethod},
    {"__dir__(self, /)", type_dir},
    {"__setattr__(self, name, value, /)", type_setattr},
    {"__delattr__(self, name, /)", type_setattr},
    {"__or__(self, value, /)", type_or},
    {"__ror__(self, value, /)", type_ror},
};
const PropertyRow kProperties[] = {
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualified_name, set_qualified_name},
    {"__module__", get_module, set_module},
    {"__doc__", get_doc, set_doc},
    {"__bases__", get_bases, set_bases},
    {"__base__", get_base},
    {"__mro__", get_mro},
    {"__dict__", get_dict},
    {"__abstractmethods__", get_abstract, set_abstract},
    {"__annotations__", get_annotations, set_annotations},
    {"__annotate__", get_annotate, set_annotate},
    {"__type_params__", get_type_params, set_type_params},
    {"__flags__", get_flags},
    {"__basicsize__", get_basic_size},
    {"__itemsize__", get_item_size},
    {"__dictoffset__", get_dict_offset},
    {"__weakrefoffset__", get_weak_offset},
    {"__text_signature__", get_text_signature},
};

}  // namespace

extern const TypeSpec type_spec;
const TypeSpec type_spec = {.name = "type",
                            .size = sizeof(Type),
                            .flags = kSubclassable | kTypeSubclass,
                            .traverse = type_traverse,
                            .clear = type_clear,
                            .native_hash = true,
                            .weak_references = true,
                            .methods = kMethods,
                            .properties = kProperties};

}  // namespace fermata
