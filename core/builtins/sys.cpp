// The module sys.
#include <limits>

#include "builtins/arguments.h"
#include "builtins/common.h"
#include "builtins/containers.h"
#include "builtins/install.h"
#include "builtins/text_stream.h"
#include "objects/int.h"
#include "vm/frame.h"

namespace fermata {
namespace {

Result<Owned> sys_exit(Vm& vm, Args args) {
  Owned exception =
      TRY(vm.call(Value(vm.exceptions.SystemExit), args[0].is_none() ? std::span<const Value>() : args.from(0)));
  return vm.raise(std::move(exception));
}

Result<Owned> sys_exc_info(Vm& vm, Args) {
  Value handled = vm.handled_exception();
  if (handled.is_empty()) return Owned(vm.tuple({Value::none(), Value::none(), Value::none()}));
  Exception* exception = static_cast<Exception*>(handled.object());
  Owned traceback = or_none(exception->traceback);
  return Owned(vm.tuple({Value(exception->type), handled, traceback}));
}
Result<Owned> sys_exception(Vm& vm, Args) {
  Value handled = vm.handled_exception();
  return handled.is_empty() ? Owned::none() : Owned(handled);
}

Result<Owned> sys_getframe(Vm& vm, Args args) {
  int64_t depth = TRY(vm.index(args[0]));
  for (Frame* frame = vm.top(); frame != nullptr; frame = frame->back) {
    if (frame->kind != FrameKind::Python) continue;
    if (depth-- <= 0) return Owned(Value(frame));
  }
  return vm.value_error({"call stack is not deep enough"});
}
Result<Owned> sys_getframemodulename(Vm& vm, Args args) {
  int64_t depth = TRY(vm.index(args[0]));
  for (Frame* frame = vm.top(); frame != nullptr; frame = frame->back) {
    if (frame->kind != FrameKind::Python || depth-- > 0) continue;
    Value name = dict_get(static_cast<PythonFrame*>(frame)->function->globals, vm.names.__name__);
    return name.is_empty() ? Owned::none() : Owned(name);
  }
  return Owned::none();
}

Result<Owned> sys_getrecursionlimit(Vm& vm, Args) {
  return Owned::integer(vm.recursion_limit);
}
Result<Owned> sys_setrecursionlimit(Vm& vm, Args args) {
  int64_t limit = TRY(vm.index(args[0]));
  if (limit < 1) return vm.value_error({"recursion limit must be greater or equal than 1"});
  if (vm.fiber->depth >= limit)
    return vm.raise(vm.exceptions.RecursionError,
                    {"cannot set the recursion limit to ", limit, " at the recursion depth ", vm.fiber->depth,
                     ": the limit is too low"});
  vm.recursion_limit = static_cast<uint32_t>(limit);
  return Owned::none();
}

Result<Owned> sys_getrefcount(Vm&, Args args) {
  return Owned::integer(args[0].is_object() ? args[0].object()->reference_count() + 1 : 4294967295);
}
Result<Owned> told_size(Vm& vm, Value object) {
  Owned size = TRY(vm.call_method(object, vm.intern("__sizeof__")));
  if (!is_int_like(size)) return vm.type_error("an integer is required");
  if (TRY(vm.index(size)) < 0) return vm.value_error("__sizeof__() should return >= 0");
  return size;
}
// The default stands for what does not tell its size.
Result<Owned> sys_getsizeof(Vm& vm, Args args) {
  Result<Owned> size = told_size(vm, args[0]);
  if (size.is_raised() && args.has(1) && vm.discard_pending(vm.exceptions.TypeError)) return Owned(args[1]);
  return size;
}
Result<Owned> sys_intern(Vm& vm, Args args) {
  Str* text = cast_exact<Str>(args[0], vm.types.str);
  if (!text && cast_if<Str>(args[0], kStrSubclass)) return vm.type_error({"can't intern ", vm.type_of(args[0])});
  if (!text) return vm.type_error({"intern() argument must be str, not ", given_kind(vm, args[0])});
  return Owned(Value(vm.heap.intern(text)));
}
Result<Owned> sys_getdefaultencoding(Vm& vm, Args) {
  return Owned(vm.str_of("utf-8"));
}
Result<Owned> sys_getfilesystemencodeerrors(Vm& vm, Args) {
  return Owned(vm.str_of("surrogateescape"));
}
Result<Owned> sys_true(Vm&, Args) {
  return Owned::boolean(true);
}
Result<Owned> sys_false(Vm&, Args) {
  return Owned::boolean(false);
}

Result<Owned> named_values(Vm& vm, const char* type_name, std::initializer_list<std::pair<const char*, Value>> fields);

[[gnu::noinline]] Raised no_hook(Vm& vm, uint32_t index, Value given) {
  return vm.type_error({"callable ", index == 0 ? "firstiter" : "finalizer", " expected, got ", vm.type_of(given)});
}
Result<Owned> sys_set_asyncgen_hooks(Vm& vm, Args args) {
  for (uint32_t i : {0u, 1u})
    if (args.has(i) && !args[i].is_none() && !vm.is_callable(args[i])) return no_hook(vm, i, args[i]);
  if (args.has(0)) vm.fiber->async_generator_first = Owned(args[0]);
  if (args.has(1)) vm.fiber->async_generator_finalizer = Owned(args[1]);
  return Owned::none();
}
// The event loop's own way to ask.
Result<Owned> sys_asyncgen_hooks(Vm& vm, Args) {
  return Owned(vm.tuple({or_none(vm.fiber->async_generator_first), or_none(vm.fiber->async_generator_finalizer)}));
}
Result<Owned> sys_get_asyncgen_hooks(Vm& vm, Args) {
  Owned first = or_none(vm.fiber->async_generator_first), finalizer = or_none(vm.fiber->async_generator_finalizer);
  // The type is made at the first call.
  Str* name = vm.intern("_asyncgen_hooks_type");
  if (Owned type(dict_get(vm.sys, name)); !type->is_empty())
    return vm.call(TRY(vm.get_attribute(Value(vm.types.tuple), "__new__")),
                   {type, Value(vm.tuple({first, finalizer}).get())});
  Owned hooks = TRY(named_values(vm, "asyncgen_hooks", {{"firstiter", first}, {"finalizer", finalizer}}));
  dict_set(vm.heap, vm.sys, name, Value(vm.type_of(hooks)));
  return hooks;
}
Result<Owned> sys_set_origin_depth(Vm& vm, Args args) {
  int64_t depth = TRY(vm.index(args[0]));
  if (depth < 0) return vm.value_error({"depth must be >= 0"});
  vm.coroutine_origin_depth = static_cast<uint32_t>(depth);
  return Owned::none();
}
constexpr int64_t kLeastMaxStrDigits = 640;

Result<Owned> sys_set_int_max_str_digits(Vm& vm, Args args) {
  int64_t most = TRY(vm.index(args[0]));
  if (most != 0 && most < kLeastMaxStrDigits)
    return vm.value_error({"maxdigits must be >= ", kLeastMaxStrDigits, " or 0 for unlimited"});
  vm.int_max_str_digits = static_cast<uint32_t>(std::min<int64_t>(most, INT32_MAX));
  return Owned::none();
}
Result<Owned> sys_get_int_max_str_digits(Vm& vm, Args) {
  return Owned::integer(vm.int_max_str_digits);
}

Result<Owned> sys_get_origin_depth(Vm& vm, Args) {
  return Owned::integer(vm.coroutine_origin_depth);
}

// To what sys.stdout or sys.stderr is now.
Result<void> write_to(Vm& vm, Str* stream, Str* text) {
  Owned file(dict_get(vm.sys, stream));
  if (file->is_empty()) return vm.runtime_error({"lost sys.", stream});
  if (!file->is_none()) TRY(vm.call_method(file, vm.names.write, {Value(text)}));
  return {};
}

Result<Owned> sys_displayhook(Vm& vm, Args args) {
  if (args[0].is_none()) return Owned::none();
  Ref<Str> text = TRY(vm.repr(args[0]));
  TRY(write_to(vm, vm.names.stdout_, text));
  TRY(write_to(vm, vm.names.stdout_, vm.heap.character('\n')));
  dict_set(vm.heap, vm.builtins, vm.names._, args[0]);
  return Owned::none();
}

Result<Owned> sys_excepthook(Vm& vm, Args args) {
  Ref<Str> text = vm.str_of("NoneType: None\n");
  if (vm.type_of(args[1])->has(kExceptionSubclass)) {
    Exception* error = static_cast<Exception*>(args[1].object());
    if (!error->traceback) error->traceback = Ref<Traceback>(cast_exact<Traceback>(args[2], vm.types.traceback));
    text = vm.format_exception(args[1]);
  } else if (!args[1].is_none()) {
    text = str_from_pieces(vm.heap, {"TypeError: print_exception(): Exception expected for value, ",
                                     vm.type_of(args[1])->name, " found\n"});
  }
  TRY(write_to(vm, vm.names.stderr_, text));
  return Owned::none();
}

// Where a module is: (file or None, whether it is a package, whether it is Fermata's own), or None. For importlib.
Result<Owned> sys_find_module(Vm& vm, Args args) {
  Str* name = cast_if<Str>(args[0], kStrSubclass);
  if (!name) return vm.type_error({"module name must be str, not ", vm.type_of(args[0])});
  const std::string dotted = to_utf8(name);
  if (vm.find_native_module(dotted))
    return Owned(vm.tuple({Value::none(), Value::boolean(false), Value::boolean(true)}));
  CodeLoader::Found found;
  if (!vm.loader.find_module(dotted, found)) return Owned::none();
  return Owned(vm.tuple(
      {Value(vm.str_of(found.filename).get()), Value::boolean(found.is_package), Value::boolean(found.library)}));
}

Result<Owned> call_library(Vm& vm, const char* name, const char* function, std::span<const Value> args,
                           Keywords keywords = {}) {
  Owned module = TRY(vm.import_module(name));
  Owned callee = TRY(vm.get_attribute(module, function));
  return vm.start_call(callee, args, keywords);
}
// sys.settrace and its like are in the library (_tracing.py).
Result<Owned> call_tracing(Vm& vm, const char* function, std::span<const Value> args, Keywords keywords = {}) {
  return call_library(vm, "_tracing", function, args, keywords);
}
// What few programs ask for is in the library, too (_sys_more.py).
Result<Owned> sys_getattr(Vm& vm, Args args) {
  return call_library(vm, "_sys_more", "find", args.from(0));
}
Result<Owned> sys_dir(Vm& vm, Args) {
  return call_library(vm, "_sys_more", "names", {});
}
Result<Owned> sys_settrace(Vm& vm, Args args) {
  return call_tracing(vm, "settrace", args.from(0));
}
Result<Owned> sys_setprofile(Vm& vm, Args args) {
  return call_tracing(vm, "setprofile", args.from(0));
}
Result<Owned> sys_getprofile(Vm& vm, Args) {
  return call_tracing(vm, "getprofile", {});
}
Result<Owned> sys_gettrace(Vm& vm, Args) {
  return dict_get(vm.modules, vm.intern("_tracing")).is_empty() ? Owned::none() : call_tracing(vm, "gettrace", {});
}
Result<Owned> sys_breakpointhook(Vm& vm, Args args) {
  return call_tracing(vm, "breakpointhook", args.object<Tuple>(0)->span(), DictKeywords(args.object<Dict>(1)));
}

const NativeRow kFunctions[] = {
    {"__getattr__(name, /)", sys_getattr},
    {"__dir__()", sys_dir},
    {"exit(status=None, /)", sys_exit},
    {"exc_info()", sys_exc_info},
    {"exception()", sys_exception},
    {"_getframe(depth=0, /)", sys_getframe},
    {"_getframemodulename(depth=0)", sys_getframemodulename},
    {"getrecursionlimit()", sys_getrecursionlimit},
    {"setrecursionlimit(limit, /)", sys_setrecursionlimit},
    {"set_int_max_str_digits(maxdigits)", sys_set_int_max_str_digits},
    {"get_int_max_str_digits()", sys_get_int_max_str_digits},
    {"getrefcount(object, /)", sys_getrefcount},
    {"getsizeof(object, default=)", sys_getsizeof},
    {"intern(string, /)", sys_intern},
    {"getdefaultencoding()", sys_getdefaultencoding},
    {"getfilesystemencoding()", sys_getdefaultencoding},
    {"getfilesystemencodeerrors()", sys_getfilesystemencodeerrors},
    {"is_finalizing()", sys_false},
    {"_is_gil_enabled()", sys_true},
    {"breakpointhook(*args, **kws)", sys_breakpointhook},
    {"gettrace()", sys_gettrace},
    {"_find_module(name, /)", sys_find_module},
    {"settrace(function, /)", sys_settrace},
    {"setprofile(function, /)", sys_setprofile},
    {"getprofile()", sys_getprofile},
    {"set_asyncgen_hooks(firstiter=, finalizer=)", sys_set_asyncgen_hooks},
    {"get_asyncgen_hooks()", sys_get_asyncgen_hooks},
    {"_asyncgen_hooks()", sys_asyncgen_hooks},
    {"set_coroutine_origin_tracking_depth(depth)", sys_set_origin_depth},
    {"get_coroutine_origin_tracking_depth()", sys_get_origin_depth},
    {"displayhook(object, /)", sys_displayhook},
    {"excepthook(exctype, value, traceback, /)", sys_excepthook},
};

Result<Owned> item(Vm&, Args args) {
  return Owned(args.object<Tuple>(1)->items()[args[0].as_int()]);
}
const NativeRow kItemGetter = {"item(index, tuple, /)", item, NativeKind::Function};

// The names are the properties of the type, in order.
Result<Owned> named_repr(Vm& vm, Args args) {
  Type* type = vm.type_of(args[0]);
  StrBuilder text(vm.heap);
  text.append_ascii("sys.");
  text.append(type->name);
  uint32_t position = 0, index = 0;
  Tuple* items = args.object<Tuple>(0);
  while (DictEntry* entry = dict_next(type->dict, position)) {
    if (!cast_exact<Property>(entry->value, vm.types.property)) continue;
    text.append_ascii(index == 0 ? "(" : ", ");
    text.append(static_cast<Str*>(entry->key.object()));
    text.append_ascii("=");
    TRY(append_repr(vm, text, items->items()[index++]));
  }
  text.append_ascii(")");
  return text.finish();
}
Result<Owned> named_new(Vm& vm, Args args) {
  return vm.type_error({"cannot create 'sys.", static_cast<Type*>(args[0].object())->name, "' instances"});
}
const NativeRow kNamedMethods[] = {{"__repr__(self, /)", named_repr},
                                   {"__new__(cls, /, *args, **kwargs)", named_new, NativeKind::StaticMethod}};

// A tuple with names, as sys.version_info and sys.flags are: a namedtuple's look without its module.
Result<Owned> named_values(Vm& vm, const char* type_name, std::initializer_list<std::pair<const char*, Value>> fields) {
  Ref<Dict> names = new_dict(vm.heap);
  dict_set(vm.heap, names, vm.names.__module__, Value(vm.names.sys));
  dict_set(vm.heap, names, vm.names.__slots__, Value(vm.tuple({}).get()));
  Ref<Tuple> bases = vm.tuple({Value(vm.types.tuple)});
  Ref<Type> type = TRY(vm.build_class(vm.types.type, vm.intern(type_name), bases, names));
  std::vector<Value> values;
  for (auto& field : fields) values.push_back(field.second);
  Ref<Tuple> items = tuple_from(vm.heap, values);
  Owned made = TRY(vm.call(Value(type.get()), {Value(items.get())}));
  int64_t index = 0;
  for (auto& field : fields) {
    Ref<Property> property = vm.heap.make<Property>(vm.types.property);
    property->name = Ref<Str>(vm.intern(field.first));
    Ref<NativeFunction> getter = vm.heap.make<NativeFunction>(vm.types.native_function);
    getter->row = &kItemGetter;
    getter->name = property->name;
    getter->self = Owned::integer(index++);
    property->get = Owned(std::move(getter));
    property->set = property->del = property->doc = Owned::none();
    dict_set(vm.heap, type->dict, property->name, Value(property.get()));
  }
  vm.add_methods(type, kNamedMethods);
  vm.type_changed(type);
  return made;
}

Result<void> prepare(Vm& vm, Module* module) {
  auto text = [&](const char* name, const char* value) { vm.add_to_module(module, name, Owned(vm.str_of(value))); };
  auto number = [&](const char* name, int64_t value) {
    vm.add_to_module(module, name, Owned(int_from(vm.heap, value)));
  };
  text("version", "3.14.2 (Fermata) [WebAssembly]");
  text("platform", "linux");
  text("byteorder", "little");
  text("executable", "/usr/bin/python3");
  text("prefix", "/usr");
  text("exec_prefix", "/usr");
  text("base_prefix", "/usr");
  text("copyright", "Copyright (c) the Fermata contributors.");
  text("float_repr_style", "short");
  number("maxsize", std::numeric_limits<int64_t>::max());
  number("maxunicode", 0x10FFFF);
  number("hexversion", 0x030E02F0);
  number("api_version", 1013);
  vm.add_to_module(module, "dont_write_bytecode", Value::boolean(true));
  vm.add_to_module(module, "modules", Value(vm.modules.get()));
  vm.add_to_module(module, "argv", Owned(new_list(vm.heap)));
  vm.add_to_module(module, "path", Owned(new_list(vm.heap)));
  vm.add_to_module(module, "path_hooks", Owned(new_list(vm.heap)));
  vm.add_to_module(module, "path_importer_cache", Owned(new_dict(vm.heap)));
  vm.add_to_module(module, "warnoptions", Owned(new_list(vm.heap)));
  vm.add_to_module(module, "_xoptions", Owned(new_dict(vm.heap)));
  Owned output = new_text_stream(vm, Stream::Output), error = new_text_stream(vm, Stream::Error);
  for (const char* name : {"stdout", "__stdout__"}) vm.add_to_module(module, name, output);
  for (const char* name : {"stderr", "__stderr__"}) vm.add_to_module(module, name, error);
  Owned input = new_input_stream(vm);
  for (const char* name : {"stdin", "__stdin__"}) vm.add_to_module(module, name, input);
  for (const char* name : {"displayhook", "excepthook", "breakpointhook"})
    vm.add_to_module(module, std::string("__") + name + "__", dict_get(module->dict, vm.intern(name)));
  Owned final_text = vm.str_of("final");
  Owned version = TRY(named_values(vm, "version_info",
                                   {{"major", Value::integer(3)},
                                    {"minor", Value::integer(14)},
                                    {"micro", Value::integer(2)},
                                    {"releaselevel", final_text},
                                    {"serial", Value::integer(0)}}));
  vm.add_to_module(module, "version_info", version);
  Value zero = Value::integer(0);
  Owned flags = TRY(named_values(vm, "flags",
                                 {{"debug", zero},
                                  {"inspect", zero},
                                  {"interactive", zero},
                                  {"optimize", zero},
                                  {"dont_write_bytecode", zero},
                                  {"no_user_site", zero},
                                  {"no_site", zero},
                                  {"ignore_environment", zero},
                                  {"verbose", zero},
                                  {"bytes_warning", zero},
                                  {"quiet", zero},
                                  {"hash_randomization", zero},
                                  {"isolated", zero},
                                  {"dev_mode", Value::boolean(false)},
                                  {"utf8_mode", Value::integer(1)},
                                  {"warn_default_encoding", zero},
                                  {"safe_path", Value::boolean(false)},
                                  {"int_max_str_digits", Value::integer(Vm::kDefaultMaxStrDigits)}}));
  vm.add_to_module(module, "flags", flags);
  Owned implementation = TRY(named_values(vm, "implementation",
                                          {{"name", Value(vm.intern("fermata"))},
                                           {"version", version},
                                           {"cache_tag", Value(vm.intern("fermata-314"))},
                                           {"hexversion", Value::integer(0x030E02F0)}}));
  vm.add_to_module(module, "implementation", implementation);
  Owned hash_info = TRY(named_values(vm, "hash_info",
                                     {{"width", Value::integer(64)},
                                      {"modulus", Owned(int_from(vm.heap, (int64_t{1} << 61) - 1))},
                                      {"inf", Value::integer(314159)},
                                      {"nan", zero},
                                      {"imag", Value::integer(1000003)},
                                      {"algorithm", Value(vm.intern("siphash13"))},
                                      {"hash_bits", Value::integer(64)},
                                      {"seed_bits", Value::integer(128)},
                                      {"cutoff", zero}}));
  vm.add_to_module(module, "hash_info", hash_info);
  Owned float_info = TRY(named_values(vm, "float_info",
                                      {{"max", Value::real(std::numeric_limits<double>::max())},
                                       {"max_exp", Value::integer(1024)},
                                       {"max_10_exp", Value::integer(308)},
                                       {"min", Value::real(std::numeric_limits<double>::min())},
                                       {"min_exp", Value::integer(-1021)},
                                       {"min_10_exp", Value::integer(-307)},
                                       {"dig", Value::integer(15)},
                                       {"mant_dig", Value::integer(53)},
                                       {"epsilon", Value::real(std::numeric_limits<double>::epsilon())},
                                       {"radix", Value::integer(2)},
                                       {"rounds", Value::integer(1)}}));
  vm.add_to_module(module, "float_info", float_info);
  return {};
}

}  // namespace

const ModuleSpec sys_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
