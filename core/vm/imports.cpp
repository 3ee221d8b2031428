// Importing: sys.modules, native modules, the library's and the program's own sources.
#include <algorithm>

#include "vm/importing.h"
#include "vm/interpreter.h"

namespace fermata {
namespace {

// A package puts an object of a class of its own in its place to give attributes lazily: that is a module as well.
Module* as_module(Vm& vm, Value value) {
  return value.is_object() && is_subtype(vm.type_of(value), vm.types.module) ? static_cast<Module*>(value.object())
                                                                             : nullptr;
}

void bind_in_parent(Vm& vm, std::string_view dotted, Value module) {
  size_t dot = dotted.rfind('.');
  if (dot == std::string_view::npos) return;
  Owned parent(dict_get(vm.modules, vm.intern(dotted.substr(0, dot))));
  Str* name = vm.intern(dotted.substr(dot + 1));
  if (Module* package = as_module(vm, parent))
    dict_set(vm.heap, package->dict, name, module);
  else if (!parent->is_empty() && vm.set_attribute(parent, name, module).is_raised())  // a weakref.proxy, say
    (void)vm.take_pending();
}

// The body of a module was pushed; when it has run the module is the result of what follows, and the parent package has
// it as an attribute. state: module, dotted name, body
Result<Owned> run_module(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  Module* module = static_cast<Module*>(frame.state[0].object());
  Str* name = static_cast<Str*>(frame.state[1].object());
  if (frame.step == 0) {
    frame.step = 1;
    Function* function = static_cast<Function*>(frame.state[2].object());
    vm.push_python_frame(Ref<Function>(function));
    return Owned::adopt(Value::pushed());
  }
  if (outcome == Outcome::Raised) {
    // A module whose body failed is as if it had never been there.
    dict_remove(vm.heap, vm.modules, name);
    return Raised{};
  }
  // The body may have put something else in its place.
  Value registered = dict_get(vm.modules, name);
  Owned loaded(registered.is_empty() ? Value(module) : registered);
  bind_in_parent(vm, to_utf8(name), loaded);
  return loaded;
}
const NativeFrameBehaviour kRunModule = {"import", run_module};

Raised not_found(Vm& vm, std::string_view dotted) {
  size_t dot = dotted.rfind('.');
  Ref<Str> name = vm.str_of(dotted), quoted = TRY(vm.repr(Value(name.get())));
  Owned error;
  if (dot != std::string_view::npos) {
    Value parent = dict_get(vm.modules, vm.intern(dotted.substr(0, dot)));
    // What a program put there may be no module.
    Result<Owned> path = parent.is_empty() ? Owned::none() : vm.find_attribute(parent, vm.names.__path__);
    if (path.is_raised()) (void)vm.take_pending();
    if (path.is_raised() || path.peek()->is_removed())
      error = vm.make_exception(vm.exceptions.ModuleNotFoundError,
                                {"No module named ", quoted, "; '", dotted.substr(0, dot), "' is not a package"});
  }
  if (error->is_empty()) error = vm.make_exception(vm.exceptions.ModuleNotFoundError, {"No module named ", quoted});
  ImportErrorException* exception = static_cast<ImportErrorException*>(error->object());
  exception->message = Owned(exception->args->items()[0]);
  exception->name = std::move(name);
  exception->path = Owned::none();
  return vm.raise(std::move(error));
}

// The module exists, but the host could not get its text.
Raised not_loaded(Vm& vm, std::string_view dotted, std::string_view reason) {
  Owned error = vm.make_exception(vm.exceptions.ImportError, {"cannot load module '", dotted, "': ", reason});
  ImportErrorException* exception = static_cast<ImportErrorException*>(error->object());
  exception->message = Owned(exception->args->items()[0]);
  exception->name = vm.str_of(dotted);
  exception->path = Owned::none();
  return vm.raise(std::move(error));
}

// sys.meta_path, once the program has looked at it (_sys_more.py).
List* meta_path(Vm& vm) {
  return cast_exact<List>(dict_get(vm.sys, vm.intern("meta_path")), vm.types.list);
}

// What the library imports of itself: the finders are asked by means of such modules.
bool is_within_library(Vm& vm, std::string_view dotted) {
  PythonFrame* frame = vm.nearest_python_frame();
  if (!frame || !frame->function->code->source->library) return false;
  CodeLoader::Found found;
  return vm.find_native_module(dotted) || (vm.loader.find_module(dotted, found) && found.library);
}

// The module that asks the finders, or its package: neither can be asked for where a program has emptied sys.modules.
bool asks_finders(std::string_view dotted) {
  return dotted == "importlib" || dotted == "importlib._finders";
}

bool are_same(std::span<const Value> some, std::span<const Value> others) {
  if (some.size() != others.size()) return false;
  for (size_t i = 0; i < some.size(); ++i)
    if (some[i] != others[i]) return false;
  return true;
}

// Whether the program put finders before the interpreter's own.
bool has_finders_before(Vm& vm, std::string_view dotted) {
  List* finders = meta_path(vm);
  if (!finders) return false;
  Tuple* own = cast_if<Tuple>(dict_get(vm.sys, vm.intern("_meta_path")), kTupleSubclass);
  const bool untouched =
      own && finders->length >= own->length && are_same(finders->span().first(own->length), own->span());
  return !untouched && !asks_finders(dotted) && !is_within_library(vm, dotted);
}

// Whether the program changed where modules come from: sys.meta_path, or other folders in sys.path.
bool has_finders(Vm& vm) {
  if (meta_path(vm)) return true;
  List* folders = cast_exact<List>(dict_get(vm.sys, vm.intern("path")), vm.types.list);
  Tuple* own = cast_exact<Tuple>(dict_get(vm.sys, vm.intern("_path")), vm.types.tuple);
  return folders && own && !are_same(folders->span(), own->span());
}

// Whether the program made the package of this module itself: its __path__ is searched.
bool in_made_package(Vm& vm, std::string_view dotted) {
  size_t dot = dotted.rfind('.');
  Value parent = dot == dotted.npos ? Value() : dict_get(vm.modules, vm.intern(dotted.substr(0, dot)));
  Module* package = as_module(vm, parent);
  if (!package) return !parent.is_empty();
  Value file = dict_get(package->dict, vm.names.__file__);
  return file.is_empty() || file.is_none();
}

// The module that a function of importlib._finders finds and loads, or None.
Result<Owned> load_by_finders(Vm& vm, const char* function, Str* name) {
  Owned finders = TRY(vm.import_module("importlib._finders"));
  Owned load = TRY(vm.get_attribute(finders, function));
  Owned loaded = TRY(vm.call(load, {Value(name)}));
  if (!loaded->is_none()) bind_in_parent(vm, to_utf8(name), loaded);
  return loaded;
}

// What the interpreter does not find by itself. A folder without a source, which it knows, may be one of several of its
// name, or give way to a package in another folder: None if it is neither.
[[gnu::noinline]] Result<Owned> load_elsewhere(Vm& vm, std::string_view dotted, Str* name, bool known) {
  Owned loaded = Owned::none();
  if (has_finders(vm) || (!known && in_made_package(vm, dotted))) loaded = TRY(load_by_finders(vm, "load_after", name));
  if (loaded->is_none() && !known) return not_found(vm, dotted);
  return loaded;
}

// `__cached__`: where the byte code of a module of the program's would be, with the cache_tag of sys.implementation.
[[gnu::noinline]] void note_cached(Vm& vm, Dict* dict, std::string file) {
  file.replace(file.size() - 3, 3, ".fermata-314.pyc").insert(file.rfind('/') + 1, "__pycache__/");
  dict_set(vm.heap, dict, vm.intern("__cached__"), Value(vm.str_of(file).get()));
}

}  // namespace

const char* const kCircular = " (most likely due to a circular import)";

bool is_being_imported(const Vm& vm, Value module) {
  for (const Frame* frame = vm.top(); frame; frame = frame->back) {
    if (frame->kind != FrameKind::Native) continue;
    const NativeFrame* native = static_cast<const NativeFrame*>(frame);
    if (native->behaviour == &kRunModule && native->state[0] == module) return true;
  }
  return false;
}

namespace {
Result<bool> is_of_library(Vm& vm, Str* name) {
  Owned sys = TRY(vm.import_module("sys"));
  return vm.contains(TRY(vm.get_attribute(sys, "stdlib_module_names")), Value(name));
}
}  // namespace

std::string advice_to_rename(Vm& vm, Module* module, Str* name) {
  Str* file = cast_if<Str>(dict_get(module->dict, vm.names.__file__), kStrSubclass);
  const std::string shown = file ? to_utf8(file) : "";
  if (!vm.loader.is_beside_program(shown)) return "";
  const std::string advice = " (consider renaming '" + shown + "' ";
  Result<bool> hides = is_of_library(vm, name);
  if (hides.is_raised())
    (void)vm.take_pending();
  else if (std::move(hides).value())
    return advice + "since it has the same name as the standard library module named '" + to_utf8(name) +
           "' and prevents importing that standard library module)";
  return is_being_imported(vm, Value(module)) ? advice + "if it has the same name as a library you intended to import)"
                                              : "";
}

Result<Owned> origin_of(Vm& vm, Module* module, Str* name) {
  Str* dotted = cast_if<Str>(dict_get(module->dict, vm.names.__name__), kStrSubclass);
  bool imported = dotted && dotted != vm.names.__main__ && dict_get(vm.modules, dotted) == Value(module);
  if (!imported) return Owned::none();
  Owned machinery = TRY(vm.import_module("importlib.machinery"));
  Owned spec = TRY(vm.call(TRY(vm.get_attribute(machinery, "_own_spec")), {Value(dotted)}));
  if (spec->is_none()) return spec;
  dict_set(vm.heap, module->dict, vm.names.__loader__, TRY(vm.get_attribute(spec, "loader")));
  dict_set(vm.heap, module->dict, vm.names.__spec__, spec);
  return Owned(dict_get(module->dict, name));
}

// One module by its full name, its parent being there already.
Result<Owned> Vm::start_load_module(std::string_view dotted) {
  Str* name = intern(dotted);
  if (has_finders_before(*this, dotted)) {
    Owned loaded = TRY(load_by_finders(*this, "load_before", name));
    if (!loaded->is_none()) return loaded;
  }
  if (const ModuleSpec* spec = find_native_module(dotted)) {
    Ref<Module> module = new_module(dotted, *spec);
    fermata::dict_set(heap, modules, name, Value(module.get()));
    if (spec->prepare && spec->prepare(*this, module).is_raised()) {
      fermata::dict_remove(heap, modules, name);
      return Raised{};
    }
    bind_in_parent(*this, dotted, Value(module.get()));
    return Owned(std::move(module));
  }
  CodeLoader::Found found;
  const bool known = loader.find_module(dotted, found);
  if (!known || (!found.library && found.filename.ends_with('/'))) {
    Owned loaded = TRY(load_elsewhere(*this, dotted, name, known));
    if (!loaded->is_none()) return loaded;
  }
  std::string fetched;
  if (!found.outside.empty()) {
    flush_output();
    if (!host.read_library(found.outside, fetched)) return not_loaded(*this, dotted, fetched);
    found.source = fetched;
  }
  Ref<Str> filename = str_of(found.filename);
  Ref<Code> code = TRY(loader.compile(*this, found.source, filename, CodeLoader::Mode::Module, found.library));
  Ref<Module> module = heap.make<Module>(types.module);
  module->dict = new_dict(heap);
  Dict* dict = module->dict;
  fermata::dict_set(heap, dict, names.__name__, Value(name));
  fermata::dict_set(heap, dict, names.__doc__, code->has_docstring ? Value(code->docstring.get()) : Value::none());
  for (Str* later : {names.__package__, names.__loader__, names.__spec__})
    fermata::dict_set(heap, dict, later, Value::none());
  std::string_view package = dotted;
  if (found.is_package) {
    Ref<List> path = new_list(heap);
    std::string folder = found.filename.substr(0, found.filename.rfind('/'));
    list_append(heap, path, str_of(folder));
    fermata::dict_set(heap, dict, names.__path__, Value(path.get()));
  } else {
    size_t dot = dotted.rfind('.');
    package = dot == std::string_view::npos ? std::string_view() : dotted.substr(0, dot);
  }
  fermata::dict_set(heap, dict, names.__package__, Value(intern(package)));
  bool has_file = !found.filename.ends_with('/');  // a folder without a source of its own has none
  fermata::dict_set(heap, dict, names.__file__, has_file ? Value(filename.get()) : Value::none());
  if (has_file && !found.library) note_cached(*this, dict, found.filename);
  fermata::dict_set(heap, dict, names.__builtins__, Value(builtins.get()));
  fermata::dict_set(heap, modules, name, Value(module.get()));
  if (!found.library && found.source.find("__spec__") != std::string_view::npos)
    TRY(origin_of(*this, module, names.__spec__));
  Ref<Function> body = new_function(code, dict);
  return start_native_frame(kRunModule, {Value(module.get()), Value(name), Value(body.get())});
}

// The module with all its parents. Nested: importing inside a native is rare and short.
Result<Owned> Vm::import_module(std::string_view dotted) {
  Owned module;
  if (dotted.starts_with('.')) return not_found(*this, dotted);
  for (size_t at = 0; at != std::string_view::npos;) {
    at = dotted.find('.', at + 1);
    std::string_view prefix = dotted.substr(0, at);
    Value there = fermata::dict_get(modules, intern(prefix));
    if (there.is_none()) {
      Owned error =
          make_exception(exceptions.ModuleNotFoundError, {"import of ", prefix, " halted; None in sys.modules"});
      static_cast<ImportErrorException*>(error->object())->name = str_of(prefix);
      return raise(std::move(error));
    }
    if (!there.is_empty()) {
      module = Owned(there);
      continue;
    }
    Frame* below = top();
    module = TRY(finish(below, start_load_module(prefix)));
  }
  return module;
}

namespace {

// "..x" seen from a package.
Result<std::string> absolute_name(Vm& vm, Str* name, uint32_t level, Dict* globals) {
  std::string text = to_utf8(name);
  if (level == 0) return text;
  Value package_value = dict_get(globals, vm.names.__package__);
  Str* package_text = cast_if<Str>(package_value, kStrSubclass);
  if (!package_text && !package_value.is_empty() && !package_value.is_none())
    return vm.type_error({"package must be a string"});
  if (!package_text || package_text->length == 0) {
    Owned error =
        vm.make_exception(vm.exceptions.ImportError, {"attempted relative import with no known parent package"});
    return vm.raise(std::move(error));
  }
  std::string package = to_utf8(package_text);
  for (uint32_t up = 1; up < level; ++up) {
    size_t dot = package.rfind('.');
    if (dot == std::string::npos)
      return vm.raise(vm.exceptions.ImportError, {"attempted relative import beyond top-level package"});
    package.resize(dot);
  }
  return text.empty() ? package : package + "." + text;
}

// Whether a package has a name without a submodule being loaded for it: a `__getattr__` of its own may give it.
[[gnu::noinline]] Result<bool> has_name(Vm& vm, Module& package, Str* name) {
  if (!dict_get(package.dict, name).is_empty()) return true;
  if (dict_get(package.dict, vm.names.__getattr__).is_empty()) return false;
  Owned found = TRY(vm.find_attribute(Value(&package), name));
  return !found->is_removed();
}

bool is_star(Tuple* names) {
  Str* only = names->length == 1 ? cast_if<Str>(names->items()[0], kStrSubclass) : nullptr;
  return only && str_equals(only, "*");
}

// The names wanted of a package that it does not have: `*` stands for those of its __all__.
Result<Ref<List>> names_lacking(Vm& vm, Module* package, Value from_list) {
  Ref<List> lacking = new_list(vm.heap);
  Tuple* wanted = cast_if<Tuple>(from_list, kTupleSubclass);
  if (!wanted || dict_get(package->dict, vm.names.__path__).is_empty()) return lacking;
  Owned names(from_list);
  if (is_star(wanted)) {
    names = Owned(dict_get(package->dict, vm.names.__all__));
    // A copy: the package's `__getattr__` may change its list.
    if (List* list = cast_if<List>(names, kListSubclass)) names = Owned(tuple_from(vm.heap, list->span()));
    wanted = cast_if<Tuple>(names, kTupleSubclass);
    if (!wanted) return lacking;
  }
  for (Value name : wanted->span())
    if (Str* text = cast_if<Str>(name, kStrSubclass); text && !TRY(has_name(vm, *package, text)))
      list_append(vm.heap, lacking, Owned(name));
  return lacking;
}

// The first that an import statement still has to load, in the order of loading: a module with its parents, then those
// of the names wanted of it that are modules.
Result<bool> find_unloaded(Vm& vm, std::string_view dotted, Value from_list, std::string& unloaded) {
  Value module;
  for (size_t at = 0; at != std::string_view::npos;) {
    at = dotted.find('.', at + 1);
    unloaded = dotted.substr(0, at);
    module = dict_get(vm.modules, vm.intern(unloaded));
    if (module.is_empty()) return true;
  }
  // (A `__getattr__` of the package may take it out of sys.modules.)
  Ref<Module> package(as_module(vm, module));
  if (!package) return false;
  Ref<List> lacking = TRY(names_lacking(vm, package, from_list));
  for (Value name : lacking->span()) {
    unloaded = std::string(dotted) + "." + to_utf8(static_cast<Str*>(name.object()));
    if (!dict_get(vm.modules, vm.intern(unloaded)).is_empty()) continue;
    CodeLoader::Found found;
    if (vm.find_native_module(unloaded) || vm.loader.find_module(unloaded, found)) return true;
  }
  return false;
}

// What most import statements in functions come to: the module is there, with the names wanted of it. Null otherwise.
// (0.2 us instead of 0.9.)
Module* loaded_already(Vm& vm, Str* name, Value from_list) {
  Module* module = cast_exact<Module>(dict_get(vm.modules, name), vm.types.module);
  if (!module) return nullptr;
  if (from_list.is_none()) {
    // The answer of a dotted name is the first part.
    for (uint32_t i = 0; i < name->length; ++i)
      if (name->at(i) == '.') return nullptr;
    return module;
  }
  Tuple* wanted = cast_exact<Tuple>(from_list, vm.types.tuple);
  if (!wanted || wanted->length == 0) return nullptr;
  for (Value item : wanted->span()) {
    Str* part = cast_if<Str>(item, kStrSubclass);
    if (!part || dict_get(module->dict, part).is_empty()) return nullptr;
  }
  return module;
}

// The program's own finders may know more submodules.
[[gnu::noinline]] Result<void> ask_finders(Vm& vm, Module* package, std::string_view dotted, Value from_list) {
  Ref<List> lacking = TRY(names_lacking(vm, package, from_list));
  for (Value name : lacking->span()) {
    const std::string full = std::string(dotted) + "." + to_utf8(static_cast<Str*>(name.object()));
    if (!vm.import_module(full).is_raised()) continue;
    // That there is no such module is said where the name is looked for; what a module lacks is its own error.
    if (!vm.pending_is(vm.exceptions.ModuleNotFoundError)) return Raised{};
    Str* missing = cast_if<Str>(static_cast<ImportErrorException*>(vm.pending().object())->name, kStrSubclass);
    if (!missing || !str_equals(missing, full.c_str())) return Raised{};
    (void)vm.take_pending();
  }
  return {};
}

// What the statement gives: with names wanted the module, without them the first of a dotted name. Where a module took
// itself out of sys.modules, it is imported again.
Result<Owned> imported(Vm& vm, std::string_view dotted, Value from_list, bool first) {
  Owned module = TRY(vm.import_module(dotted));
  Module* package = as_module(vm, module);
  if (package && has_finders(vm)) TRY(ask_finders(vm, package, dotted, from_list));
  if (!first) return module;
  return Owned(dict_get(vm.modules, vm.intern(dotted.substr(0, dotted.find('.')))));
}

// One module after the other is loaded by frames on top, so that their code may wait. state: the full name, the names
// wanted of it. data: whether the first of a dotted name is the answer. step: how many were loaded.
Result<Owned> resume_import(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  if (outcome == Outcome::Raised) return Raised{};
  std::string dotted = to_utf8(static_cast<Str*>(frame.state[0].object())), unloaded;
  // Parents, names wanted, and no endless loop.
  constexpr int64_t kMost = 1000;
  while (frame.step++ < kMost && TRY(find_unloaded(vm, dotted, frame.state[1], unloaded))) {
    Owned loaded = TRY(vm.start_load_module(unloaded));
    if (loaded->is_pushed()) return loaded;
  }
  return imported(vm, dotted, frame.state[1], frame.data != 0);
}

}  // namespace

Result<Owned> Vm::start_import(Str* name, Value from_list, uint32_t level, Dict* globals) {
  static constexpr NativeFrameBehaviour kImport = {"import", resume_import};
  bool from = !from_list.is_none() && !from_list.is_empty();
  if (level == 0)
    if (Module* module = loaded_already(*this, name, from_list.is_empty() ? Value::none() : from_list))
      return Owned(Value(module));
  std::string dotted = TRY(absolute_name(*this, name, level, globals));
  bool first = !from && level == 0;
  if (first && dotted.find('.') == std::string::npos && fermata::dict_get(modules, intern(dotted)).is_empty())
    return start_load_module(dotted);
  Ref<Str> text = str_of(dotted);
  return start_native_frame(kImport, {Value(text.get()), from ? from_list : Value::none()}, first);
}

Result<Owned> Interpreter::import_from(Vm& vm, Value module, Str* name) {
  Owned found = TRY(vm.find_attribute(module, name));
  if (!found->is_removed()) return found;
  Owned module_name = TRY(vm.find_attribute(module, vm.names.__name__));
  Str* text = cast_if<Str>(module_name, kStrSubclass);
  // A circular import may have left the submodule in sys.modules only.
  if (text) {
    Value submodule = dict_get(vm.modules, vm.intern(to_utf8(text) + "." + to_utf8(name)));
    if (!submodule.is_empty()) return Owned(submodule);
  }
  Owned file = TRY(vm.find_attribute(module, vm.names.__file__));
  Ref<Str> where =
      cast_if<Str>(file, kStrSubclass) ? Ref<Str>(static_cast<Str*>(file->object())) : vm.str_of("unknown location");
  Ref<Str> shown = text ? Ref<Str>(text) : vm.str_of("<unknown module name>");
  Module* lacking = cast_exact<Module>(module, vm.types.module);
  const std::string advice = lacking && text ? advice_to_rename(vm, lacking, text) : "";
  bool circular = advice.empty() && is_being_imported(vm, module);
  Ref<Str> note =
      advice.empty() ? str_from_pieces(vm.heap, {circular ? kCircular : "", " (", where, ")"}) : vm.str_of(advice);
  Owned error = vm.make_exception(
      vm.exceptions.ImportError,
      {"cannot import name '", name, "' from ", circular ? "partially initialized module '" : "'", shown, "'", note});
  ImportErrorException* exception = static_cast<ImportErrorException*>(error->object());
  exception->message = Owned(exception->args->items()[0]);
  exception->name = Owned(Value(shown.get()));
  exception->name_from = Owned(Value(name));
  exception->path = file->is_removed() ? Owned::none() : file;
  return vm.raise(std::move(error));
}

Result<Owned> Interpreter::import_star(Vm& vm, PythonFrame* frame, Value module) {
  Ref<List> wanted;
  Owned all = TRY(vm.find_attribute(module, vm.names.__all__));
  bool listed = !all->is_removed();
  if (listed) {
    wanted = TRY(vm.to_list(all));
  } else {
    Owned dict = TRY(vm.get_attribute(module, vm.names.__dict__));
    wanted = TRY(vm.to_list(dict));
  }
  for (Value item : wanted->span()) {
    Str* name = cast_if<Str>(item, kStrSubclass);
    if (!name) {
      Owned of = TRY(vm.get_attribute(module, vm.names.__name__));
      Ref<Str> shown = TRY(vm.str(of));
      return vm.type_error({listed ? "Item in " : "Key in ", shown, listed ? ".__all__" : ".__dict__",
                            " must be str, not ", vm.type_of(item)});
    }
    if (!listed && name->length > 0 && name->at(0) == '_') continue;
    name = vm.heap.intern(name);
    Owned value = TRY(vm.get_attribute(module, name));
    if (!frame->names->is_empty())
      TRY(vm.finish(vm.top(), store_name(vm, frame, name, value)));
    else
      dict_set(vm.heap, frame->function->globals, name, value);
  }
  return Owned::none();
}

}  // namespace fermata
