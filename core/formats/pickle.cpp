// Module _pickle: objects as bytes and back.
#include "formats/pickle.h"

#include "builtins/bytes_methods.h"

namespace fermata::pickling {

Result<Owned> call_rare(Vm& vm, const char* name, std::initializer_list<Value> args) {
  Owned module = TRY(vm.import_module("_pickle_rare"));
  Owned function = TRY(vm.get_attribute(module, name));
  return vm.call(function, args);
}

Result<Owned> find_by_path(Vm& vm, Value module, Str* path) {
  Owned found(module);
  for (uint32_t start = 0; start <= path->length;) {
    uint32_t end = start;
    while (end < path->length && path->at(end) != '.') end++;
    Ref<Str> name = str_substring(vm.heap, path, start, end);
    found = TRY(vm.get_attribute(found, vm.heap.intern(name)));
    start = end + 1;
  }
  return found;
}

Result<Owned> imported(Vm& vm, Value module_name) {
  if (Str* name = as_str(module_name)) {
    Value known = dict_get(vm.modules, name);
    if (cast_exact<Module>(known, vm.types.module)) return Owned(known);
  }
  Owned import = Owned(dict_get(vm.builtins, vm.intern("__import__")));
  TRY(vm.call(import, {module_name}));
  Owned sys = TRY(vm.import_module("sys"));
  Owned modules = TRY(vm.get_attribute(sys, "modules"));
  return vm.get_item(modules, module_name);
}

Raised in_context(Vm& vm, Owned context) {
  Owned error = vm.take_pending();
  TRY(vm.set_attribute(error, vm.intern("__context__"), context));
  return vm.raise_again(std::move(error));
}

namespace {

// A buffer that may travel beside the pickle.
struct PickleBuffer : Object {
  Owned view;  // a memoryview; empty once released
  template <typename F>
  void each(F f) {
    f(view);
  }
};

Result<Owned> buffer_new(Vm& vm, Args args) {
  Ref<PickleBuffer> made = vm.heap.make<PickleBuffer>(args.object<Type>(0));
  made->view = TRY(vm.call(Value(vm.types.memoryview), {args[1]}));
  return made;
}

Result<Owned> view_of(Vm& vm, Args args) {
  Owned& view = args.self<PickleBuffer>()->view;
  if (view->is_empty()) return vm.value_error("operation forbidden on released PickleBuffer object");
  return view;
}

Result<Owned> buffer_buffer(Vm& vm, Args args) {
  return vm.call(Value(vm.types.memoryview), {TRY(view_of(vm, args))});
}

Result<Owned> buffer_raw(Vm& vm, Args args) {
  Owned view = TRY(view_of(vm, args));
  if (static_cast<MemoryView*>(view->object())->has_gaps())
    return vm.raise(vm.exceptions.BufferError, "cannot extract raw buffer from non-contiguous buffer");
  return vm.start_call_method(view, vm.intern("cast"), {Value(vm.intern("B"))});
}

Result<Owned> buffer_release(Vm& vm, Args args) {
  Owned view = std::exchange(args.self<PickleBuffer>()->view, Owned());
  if (!view->is_empty()) TRY(vm.call_method(view, vm.intern("release")));
  return Owned::none();
}

const NativeRow kBufferMethods[] = {
    {"__new__(cls, object, /)", buffer_new, NativeKind::StaticMethod},
    {"__buffer__(self, flags, /)", buffer_buffer},
    {"__release_buffer__(self, buffer, /)", memoryview_release_buffer},
    {"raw(self, /)", buffer_raw},
    {"release(self, /)", buffer_release},
};

const NativeRow kFunctions[] = {
    {"dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)", dump},
    {"dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None)", dumps},
    {"load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())", load},
    {"loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())", loads},
};

Result<void> prepare(Vm& vm, Module* module) {
  add_exception(vm, module, "PickleError", vm.exceptions.Exception);
  auto* base = static_cast<Type*>(dict_get(module->dict, vm.intern("PickleError")).object());
  add_exception(vm, module, "PicklingError", base);
  add_exception(vm, module, "UnpicklingError", base);
  vm.add_to_module(module, "Pickler", Value(vm.type_for(pickler_spec)));
  vm.add_to_module(module, "Unpickler", Value(vm.type_for(unpickler_spec)));
  vm.add_to_module(module, "PickleBuffer", Value(vm.type_for(pickle_buffer_spec)));
  return {};
}

}  // namespace

extern const TypeSpec pickle_buffer_spec = {
    .name = "pickle.PickleBuffer",
    .size = sizeof(PickleBuffer),
    .traverse = [](Object* object, Visitor& visit) { visit(static_cast<PickleBuffer*>(object)->view); },
    .clear = [](Object* object) { static_cast<PickleBuffer*>(object)->view = {}; },
    .weak_references = true,
    .methods = kBufferMethods};

}  // namespace fermata::pickling

namespace fermata {

extern const ModuleSpec pickle_module;
const ModuleSpec pickle_module = {.functions = pickling::kFunctions, .prepare = pickling::prepare};

}  // namespace fermata
