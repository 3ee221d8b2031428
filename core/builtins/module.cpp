// module.
#include "builtins/annotations.h"
#include "builtins/arguments.h"
#include "builtins/common.h"
#include "vm/importing.h"

namespace fermata {
namespace {

Module* self_module(Value self) {
  return static_cast<Module*>(self.object());
}

Result<Owned> module_new(Vm& vm, Args args) {
  Owned made = TRY(vm.new_instance(static_cast<Type*>(args[0].object())));
  self_module(made)->dict = new_dict(vm.heap);
  return made;
}

Result<Owned> module_init(Vm& vm, Args args) {
  Str* name = TRY(str_argument(vm, args[1], "module", "'name'"));
  Dict* dict = args.self<Module>()->dict;
  dict_set(vm.heap, dict, vm.names.__name__, Value(name));
  dict_set(vm.heap, dict, vm.names.__doc__, args[2]);
  for (Str* empty : {vm.names.__package__, vm.names.__loader__, vm.names.__spec__})
    dict_set(vm.heap, dict, empty, Value::none());
  return Owned::none();
}

Result<Owned> module_repr(Vm& vm, Args args) {
  Dict* dict = args.self<Module>()->dict;
  Value name_value = dict_get(dict, vm.names.__name__);
  Ref<Str> name = name_value.is_empty() ? vm.str_of("'?'") : TRY(vm.repr(name_value));
  Value file = dict_get(dict, vm.names.__file__);
  if (Str* path = cast_if<Str>(file, kStrSubclass))
    return Owned(str_from_pieces(vm.heap, {"<module ", name, " from ", TRY(vm.repr(Value(path))), ">"}));
  if (Owned folders(dict_get(dict, vm.names.__path__)); file.is_none() && !folders->is_empty())
    return Owned(str_from_pieces(vm.heap, {"<module ", name, " (namespace) from ", TRY(vm.repr(folders)), ">"}));
  bool native = vm.find_native_module && cast_if<Str>(name_value, kStrSubclass) &&
                vm.find_native_module(to_utf8(static_cast<Str*>(name_value.object())));
  if (native) return Owned(str_from_pieces(vm.heap, {"<module ", name, " (built-in)>"}));
  // Modules of the program's own finders say what their specs know.
  Owned loader(dict_get(dict, vm.names.__loader__));
  if (Owned spec(dict_get(dict, vm.names.__spec__)); !spec->is_empty() && !spec->is_none()) {
    Owned origin = TRY(vm.find_attribute(spec, vm.intern("origin")));
    if (Str* text = cast_if<Str>(origin, kStrSubclass))
      return Owned(str_from_pieces(vm.heap, {"<module ", name, " (", text, ")>"}));
    loader = TRY(vm.find_attribute(spec, vm.intern("loader")));
  }
  if (loader->is_empty() || loader->is_none() || loader->is_removed())
    return Owned(str_from_pieces(vm.heap, {"<module ", name, ">"}));
  return Owned(str_from_pieces(vm.heap, {"<module ", name, " (", TRY(vm.repr(loader)), ")>"}));
}

bool is_of_library(Vm& vm, Dict* module) {
  Str* file = cast_if<Str>(dict_get(module, vm.names.__file__), kStrSubclass);
  return file && to_utf8(file).starts_with(kLibraryFolder);
}

// Modules of the library make some of their names when they are asked for: `__all__` tells of those.
Result<Owned> module_dir(Vm& vm, Args args) {
  Dict* dict = args.self<Module>()->dict;
  if (Value own = dict_get(dict, vm.names.__dir__); !own.is_empty()) return vm.start_call(Owned(own), {});
  Ref<List> names = TRY(vm.to_list(Value(dict)));
  Owned all(dict_get(dict, vm.names.__all__));
  if (all->is_empty() || !is_of_library(vm, dict)) return Owned(std::move(names));
  Ref<List> told = TRY(vm.to_list(all));
  for (Value name : told->span())
    if (!TRY(vm.contains(Value(dict), name))) list_append(vm.heap, names, Owned(name));
  return Owned(std::move(names));
}

Result<Owned> get_dict(Vm&, Value self) {
  return Owned(self_module(self)->dict);
}

// Annotations of a module are evaluated when first asked for (PEP 649).
Result<Owned> get_annotations(Vm& vm, Value self) {
  Dict* dict = self_module(self)->dict;
  if (Value made = dict_get(dict, vm.names.__annotations__); !made.is_empty()) return Owned(made);
  Owned annotate(dict_get(dict, vm.names.__annotate__));
  Ref<Dict> annotations = TRY(evaluated_annotations(vm, annotate));
  dict_set(vm.heap, dict, vm.names.__annotations__, Value(annotations.get()));
  return Owned(std::move(annotations));
}
Result<void> set_annotations(Vm& vm, Value self, Value value) {
  Dict* dict = self_module(self)->dict;
  if (!value.is_empty())
    dict_set(vm.heap, dict, vm.names.__annotations__, value);
  else if (!dict_remove(vm.heap, dict, vm.names.__annotations__))
    return vm.raise(vm.exceptions.AttributeError, {"__annotations__"});
  dict_remove(vm.heap, dict, vm.names.__annotate__);
  return {};
}

Result<Owned> get_annotate(Vm& vm, Value self) {
  Dict* dict = self_module(self)->dict;
  if (dict_get(dict, vm.names.__annotate__).is_empty()) dict_set(vm.heap, dict, vm.names.__annotate__, Value::none());
  return Owned(dict_get(dict, vm.names.__annotate__));
}
Result<void> set_annotate(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.type_error({"cannot delete __annotate__ attribute"});
  TRY(check_annotate(vm, value));
  Dict* dict = self_module(self)->dict;
  dict_set(vm.heap, dict, vm.names.__annotate__, value);
  if (!value.is_none()) dict_remove(vm.heap, dict, vm.names.__annotations__);
  return {};
}

void module_traverse(Object* object, Visitor& visit) {
  visit(static_cast<Module*>(object)->dict);
}
void module_clear(Object* object) {
  static_cast<Module*>(object)->dict = nullptr;
}

const NativeRow kMethods[] = {
    {"__new__(type, /, *args, **kwargs)", module_new, NativeKind::StaticMethod},
    {"__init__(self, name, doc=None)", module_init},
    {"__repr__(self, /)", module_repr},
    {"__dir__(self, /)", module_dir},
};
const PropertyRow kProperties[] = {
    {"__dict__", get_dict},
    {"__annotations__", get_annotations, set_annotations},
    {"__annotate__", get_annotate, set_annotate},
};

}  // namespace

void add_exception(Vm& vm, Module* module, const char* name, Type* base, const char* home) {
  Ref<Dict> names = new_dict(vm.heap);
  dict_set(vm.heap, names, vm.names.__module__,
           home ? Value(vm.intern(home)) : dict_get(module->dict, vm.names.__name__));
  Result<Ref<Type>> made = vm.build_class(vm.types.type, vm.intern(name), vm.tuple({Value(base)}), names);
  CHECK(!made.is_raised());
  vm.add_to_module(module, name, Value(made.peek().get()));
}

Raised raise_of_module(Vm& vm, const char* module, const char* name, std::initializer_list<Piece> message) {
  Owned found = TRY(vm.import_module(module));
  Owned type = TRY(vm.get_attribute(found, name));
  Owned text = str_from_pieces(vm.heap, message);
  const Value args[] = {text};
  return vm.raise(static_cast<Type*>(type->object()), args);
}

extern const TypeSpec module_spec;
const TypeSpec module_spec = {.name = "module",
                              .size = sizeof(Module),
                              .flags = kSubclassable,
                              .traverse = module_traverse,
                              .clear = module_clear,
                              .native_hash = true,
                              .weak_references = true,
                              .methods = kMethods,
                              .properties = kProperties};

}  // namespace fermata
