// Built-in functions on objects, attributes and classes, and `__build_class__`.

#include "base/sort.h"
#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "code/code.h"
#include "vm/frame.h"
#include "vm/source_text.h"

namespace fermata {

Ref<Dict> frame_locals(Vm& vm, PythonFrame* frame);
Result<Owned> builtin_aiter(Vm& vm, Args args);
Result<Owned> builtin_anext(Vm& vm, Args args);

namespace {

Result<Str*> attribute_name(Vm& vm, Value name) {
  Str* text = cast_if<Str>(name, kStrSubclass);
  if (!text) return vm.type_error({"attribute name must be string, not '", vm.type_of(name), "'"});
  return vm.heap.intern(text);
}

Result<Owned> function_getattr(Vm& vm, Args args) {
  Str* name = TRY(attribute_name(vm, args[1]));
  if (!args.has(2)) return vm.start_get_attribute(args[0], name);
  Owned found = TRY(vm.find_attribute(args[0], name));
  return found->is_removed() ? Owned(args[2]) : found;
}
Result<Owned> function_hasattr(Vm& vm, Args args) {
  Owned found = TRY(vm.find_attribute(args[0], TRY(attribute_name(vm, args[1]))));
  return Owned::boolean(!found->is_removed());
}
Result<Owned> function_setattr(Vm& vm, Args args) {
  TRY(vm.set_attribute(args[0], TRY(attribute_name(vm, args[1])), args[2]));
  return Owned::none();
}
Result<Owned> function_delattr(Vm& vm, Args args) {
  TRY(vm.set_attribute(args[0], TRY(attribute_name(vm, args[1])), Value()));
  return Owned::none();
}
Result<Owned> function_isinstance(Vm& vm, Args args) {
  return Owned::boolean(TRY(vm.is_instance(args[0], args[1])));
}
Result<Owned> function_issubclass(Vm& vm, Args args) {
  return Owned::boolean(TRY(vm.is_subclass(args[0], args[1])));
}
Result<Owned> function_callable(Vm& vm, Args args) {
  return Owned::boolean(vm.is_callable(args[0]));
}

Result<Ref<List>> sorted_names(Vm& vm, Value names) {
  Ref<List> list = TRY(vm.to_list(names));
  bool strings = true;
  for (Value name : list->span()) strings &= cast_if<Str>(name, kStrSubclass) != nullptr;
  if (strings)
    sort_range(list->items, list->length, [](Value a, Value b) {
      return str_compare(static_cast<Str*>(a.object()), static_cast<Str*>(b.object())) < 0;
    });
  else
    TRY(sort_values(vm, list->items, list->items, list->length, false));
  return list;
}

// Whether the names of a frame are in a mapping of the program's that is no dict.
bool has_mapping(PythonFrame* frame) {
  return !frame->initializer && !frame->names->is_empty() && !cast_if<Dict>(frame->names, kDictSubclass);
}

Result<Owned> function_dir(Vm& vm, Args args) {
  if (!args.has(0)) {
    PythonFrame* frame = vm.nearest_python_frame();
    if (has_mapping(frame)) {
      Owned keys = TRY(vm.call_method(frame->names, vm.intern("keys")));
      return Owned(TRY(sorted_names(vm, keys)));
    }
    Ref<Dict> locals = frame_locals(vm, frame);
    return Owned(TRY(sorted_names(vm, Value(locals.get()))));
  }
  Owned names = TRY(vm.call_method(args[0], vm.names.__dir__));
  return Owned(TRY(sorted_names(vm, names)));
}

Result<Owned> function_globals(Vm& vm, Args) {
  return Owned(vm.nearest_python_frame()->function->globals);
}
Result<Owned> function_locals(Vm& vm, Args) {
  PythonFrame* frame = vm.nearest_python_frame();
  return has_mapping(frame) ? frame->names : Owned(frame_locals(vm, frame));
}
Result<Owned> function_vars(Vm& vm, Args args) {
  if (!args.has(0)) return function_locals(vm, args);
  Owned dict = TRY(vm.find_attribute(args[0], vm.names.__dict__));
  if (dict->is_removed()) return vm.type_error({"vars() argument must have __dict__ attribute"});
  return dict;
}

// -- compile, exec, eval

Raised null_bytes(Vm& vm) {
  Owned message = vm.str_of("source code string cannot contain null bytes");
  Value args[] = {message.get()};
  return vm.raise(vm.exceptions.SyntaxError, std::span<const Value>(args));
}

Result<std::string> source_text(Vm& vm, Value source, const char* function, Str* filename) {
  if (Str* text = cast_if<Str>(source, kStrSubclass)) {
    std::string utf8 = to_utf8(text);
    if (utf8.find('\0') != std::string::npos) return null_bytes(vm);
    return utf8;
  }
  std::string copy;
  std::string_view bytes;
  if (!TRY(bytes_seen(vm, source, bytes, copy))) {
    const char* last = function[0] == 'c' ? "AST object" : "code object";
    return vm.type_error({function, "() arg 1 must be a string, bytes or ", last});
  }
  if (bytes.find('\0') != std::string_view::npos) return null_bytes(vm);
  return decode_source(vm, bytes, filename);
}

// The features of __future__ that hold where compile(), exec() or eval() is called hold in what they compile.
uint32_t inherited_features(Vm& vm) {
  const PythonFrame* caller = vm.nearest_python_frame();
  return caller ? caller->code->flags & kFutureAnnotations : 0;
}

Result<int32_t> c_int(Vm& vm, Value value) {
  int64_t number;
  if (!int_to_int64(TRY(vm.index_object(value)), number) || number != static_cast<int32_t>(number))
    return vm.overflow_error({"Python int too large to convert to C int"});
  return static_cast<int32_t>(number);
}

Result<Owned> function_compile(Vm& vm, Args args) {
  Ref<Str> filename(cast_if<Str>(args[1], kStrSubclass));
  if (Bytes* bytes = cast_if<Bytes>(args[1], kBytesSubclass)) filename = vm.str_of(bytes->view());
  if (!filename) return vm.type_error({"expected str, bytes or os.PathLike object, not ", vm.type_of(args[1])});
  Str* mode = TRY(str_argument(vm, args[2], "compile", "'mode'"));
  // The flags of the features of __future__, of a tree, comments of types, incomplete input and top-level await.
  constexpr uint32_t kKnownFlags = 0x1FEF610, kOnlyTree = 0x400, kAllowTopLevelAwait = 0x2000;
  uint32_t flags = static_cast<uint32_t>(TRY(c_int(vm, args[3])));
  const bool alone = TRY(vm.truth(args[4]));
  const int32_t level = TRY(c_int(vm, args[5]));
  if (flags & ~kKnownFlags) return vm.value_error({"compile(): unrecognised flags"});
  if (level < -1 || level > 2) return vm.value_error({"compile(): invalid optimize value"});
  if (!alone) flags |= inherited_features(vm);
  CodeLoader::Mode kind = CodeLoader::Mode::Exec;
  if (str_equals(mode, "eval"))
    kind = CodeLoader::Mode::Eval;
  else if (str_equals(mode, "single"))
    kind = CodeLoader::Mode::Single;
  else if (str_equals(mode, "func_type") && !(flags & kOnlyTree))
    return vm.value_error({"compile() mode 'func_type' requires flag PyCF_ONLY_AST"});
  else if (!str_equals(mode, "exec") && !str_equals(mode, "func_type"))
    return vm.value_error(
        {"compile() mode must be 'exec', 'eval'", flags & kOnlyTree ? ", 'single' or 'func_type'" : " or 'single'"});
  // Of a syntax tree, or into one: the library's ast does it.
  if ((flags & kOnlyTree) || !vm.lookup_special(args[0], vm.intern("_attributes")).is_empty()) {
    Owned ast = TRY(vm.import_module("ast"));
    return vm.call(TRY(vm.get_attribute(ast, "_compiled")),
                   {args[0], Value(filename.get()), args[2], Value::integer(flags), args[5]});
  }
  std::string text = TRY(source_text(vm, args[0], "compile", filename));
  if (flags & kAllowTopLevelAwait) {
    Owned module = TRY(vm.import_module("_child")), source = vm.str_of(text);
    Owned compile = TRY(vm.get_attribute(module, "compile_awaiting"));
    return vm.call(
        compile, {source.get(), Value(filename.get()), Value::integer(static_cast<int>(kind)), Value::integer(flags)});
  }
  return Owned(TRY(vm.loader.compile(vm, text, filename, kind, false, level, flags)));
}

// The cells that the free variables of exec()'s code are in.
Result<void> close_over(Vm& vm, Function* function, Value closure) {
  uint32_t wanted = function->code->free_count;
  if (wanted == 0) {
    if (closure.is_none()) return {};
    return vm.type_error({"cannot use a closure with this code object"});
  }
  Tuple* cells = cast_exact<Tuple>(closure, vm.types.tuple);
  bool fits = cells && cells->length == wanted;
  for (uint32_t i = 0; fits && i < wanted; ++i) fits = cast_exact<Cell>(cells->items()[i], vm.types.cell) != nullptr;
  if (!fits) return vm.type_error({"code object requires a closure of exactly length ", wanted});
  function->closure = Ref<Tuple>(cells);
  return {};
}

Result<Owned> run_code(Vm& vm, Args args, CodeLoader::Mode mode, const char* function) {
  PythonFrame* caller = vm.nearest_python_frame();
  Ref<Dict> globals;
  Owned locals(args[2]);
  const bool eval = mode == CodeLoader::Mode::Eval;
  auto mapping = [&](Value value) { return !vm.lookup_special(value, vm.names.__getitem__).is_empty(); };
  if (!locals->is_none() && !mapping(locals))
    return eval ? vm.type_error({"locals must be a mapping"})
                : vm.type_error({"locals must be a mapping or None, not ", vm.type_of(locals)});
  if (args.has(3) && !args[3].is_none() && !cast_exact<Code>(args[0], vm.types.code))
    return vm.type_error({"closure can only be used when source is a code object"});
  if (args[1].is_none()) {
    globals = caller->function->globals;
    if (locals->is_none()) {
      locals = has_mapping(caller) ? caller->names : Owned(frame_locals(vm, caller));
    }
  } else {
    Dict* given = cast_if<Dict>(args[1], kDictSubclass);
    if (!given && eval)
      return vm.type_error(
          {mapping(args[1]) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict"});
    if (!given) return vm.type_error({function, "() globals must be a dict, not ", vm.type_of(args[1])});
    globals = Ref<Dict>(given);
    if (locals->is_none()) locals = globals;
    if (dict_get(globals, vm.names.__builtins__).is_empty())
      dict_set(vm.heap, globals, vm.names.__builtins__, Value(vm.builtins.get()));
  }
  Ref<Code> code;
  if (Code* given = cast_exact<Code>(args[0], vm.types.code)) {
    code = Ref<Code>(given);
  } else {
    Ref<Str> filename = vm.str_of("<string>");
    std::string text = TRY(source_text(vm, args[0], function, filename));
    std::string_view source = text;
    if (mode == CodeLoader::Mode::Eval)
      while (!source.empty() && (source.front() == ' ' || source.front() == '\t')) source.remove_prefix(1);
    code = TRY(vm.loader.compile(vm, source, filename, mode, false, -1, inherited_features(vm)));
  }
  Ref<Function> body = vm.new_function(code, globals);
  if (eval && code->free_count) return vm.type_error({"code object passed to eval() may not contain free variables"});
  if (!eval) TRY(close_over(vm, body, args[3]));
  if (code->flags & kCoroutine) return vm.call(Value(body.get()), {});
  PythonFrame* frame = vm.push_python_frame(std::move(body));
  frame->names = locals;
  return Owned::adopt(Value::pushed());
}
// exec() of a code object, which may be a function's: what it returns is dropped. state: code, globals, locals, closure
Result<Owned> execute(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  if (outcome == Outcome::Raised) return Raised{};
  if (frame.step++ > 0) return Owned::none();
  Owned answer = TRY(run_code(vm, Args(frame.state, 4), CodeLoader::Mode::Exec, "exec"));
  return answer->is_pushed() ? std::move(answer) : Owned::none();
}
const NativeFrameBehaviour kExecute = {"exec", execute};

Result<Owned> function_exec(Vm& vm, Args args) {
  if (cast_exact<Code>(args[0], vm.types.code))
    return vm.start_native_frame(kExecute, {args[0], args[1], args[2], args[3]});
  return run_code(vm, args, CodeLoader::Mode::Exec, "exec");
}
Result<Owned> function_eval(Vm& vm, Args args) {
  return run_code(vm, args, CodeLoader::Mode::Eval, "eval");
}

Result<Owned> function_import(Vm& vm, Args args) {
  Str* name = cast_if<Str>(args[0], kStrSubclass);
  if (!name) return vm.type_error({"module name must be a string"});
  if (name->length == 0 && args[4] == Value::integer(0)) return vm.value_error({"Empty module name"});
  Dict* globals = cast_if<Dict>(args[1], kDictSubclass);
  Ref<Dict> empty = new_dict(vm.heap);
  int32_t level = TRY(c_int(vm, args[4]));
  if (level < 0) return vm.value_error({"level must be >= 0"});
  Owned from = Owned::none();
  if (TRY(vm.truth(args[3]))) {
    // What cannot be iterated (`True`) asks for the last module of a dotted name, and for nothing in it.
    Result<Ref<List>> listed = vm.to_list(args[3]);
    if (listed.is_raised() && !vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
    Ref<List> wanted = listed.is_raised() ? new_list(vm.heap) : std::move(listed).value();
    from = Owned(tuple_from(vm.heap, wanted->span()));
  }
  return vm.start_import(name, from, static_cast<uint32_t>(level), globals ? globals : empty.get());
}

// -- __build_class__

// The bases as written, with `__mro_entries__` in place of what is not a class.
Result<Ref<Tuple>> resolve_bases(Vm& vm, Tuple* bases) {
  Ref<List> resolved = new_list(vm.heap);
  bool changed = false;
  for (Value base : bases->span()) {
    if (!cast_if<Type>(base, kTypeSubclass)) {
      Owned hook = TRY(vm.find_attribute(base, vm.names.__mro_entries__));
      if (!hook->is_removed()) {
        changed = true;
        Owned entries = TRY(vm.call(hook, {Value(bases)}));
        Tuple* tuple = cast_if<Tuple>(entries, kTupleSubclass);
        if (!tuple) return vm.type_error({"__mro_entries__ must return a tuple"});
        for (Value entry : tuple->span()) list_append(vm.heap, resolved, Owned(entry));
        continue;
      }
    }
    list_append(vm.heap, resolved, Owned(base));
  }
  return changed ? tuple_from(vm.heap, resolved->span()) : Ref<Tuple>(bases);
}

// Methods that name `__class__` need the class that they are of: type.__new__ has put it into their cell.
[[gnu::noinline]] Raised wrong_class_cell(Vm& vm, Cell* cell, Value name, Value made) {
  if (cell->contents.is_empty())
    return vm.runtime_error({"__class__ not set defining ", TRY(vm.repr(name)), " as ", TRY(vm.repr(made)),
                             ". Was __classcell__ propagated to type.__new__?"});
  return vm.type_error({"__class__ set to ", TRY(vm.repr(cell->contents)), " defining ", TRY(vm.repr(name)), " as ",
                        TRY(vm.repr(made))});
}
Result<void> check_class_cell(Vm& vm, Value holder, Value name, Value made) {
  Cell* cell = cast_exact<Cell>(holder, vm.types.cell);
  if (!cell || !cast_if<Type>(made, kTypeSubclass) || cell->contents == made) return {};
  return wrong_class_cell(vm, cell, name, made);
}

// The class body runs between `__prepare__` and the call of the metaclass.
// state: function, name, bases, keywords (names), keywords (values), metaclass, namespace, original bases
Result<Owned> build_class(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  Value* state = frame.state;
  Tuple* names = static_cast<Tuple*>(state[3].object());
  Tuple* values = static_cast<Tuple*>(state[4].object());
  Keywords keywords{names->span(), values->items()};
  switch (frame.step++) {
    case 0: {
      Function* function = static_cast<Function*>(state[0].object());
      PythonFrame* body = vm.push_python_frame(Ref<Function>(function));
      body->names = Owned(state[6]);
      return Owned::adopt(Value::pushed());
    }
    case 1: {
      // The body's result is the `__class__` cell, or None.
      state[8] = Owned(value).leak();
      if (!(state[2] == state[7])) TRY(vm.set_item(state[6], Value(vm.names.__orig_bases__), state[7]));
      Owned made = TRY(vm.start_call(Owned(state[5]),
                                     std::span<const Value>(std::initializer_list<Value>{state[1], state[2], state[6]}),
                                     keywords));
      if (made->is_pushed() || made->is_parked()) return made;
      TRY(check_class_cell(vm, state[8], state[1], made));
      return made;
    }
    default: TRY(check_class_cell(vm, state[8], state[1], value)); return Owned(value);
  }
}
const NativeFrameBehaviour kBuildClass = {"__build_class__", build_class};

Result<Owned> function_build_class(Vm& vm, Args args) {
  Function* function = cast_exact<Function>(args[0], vm.types.function);
  if (!function) return vm.type_error({"__build_class__: func must be a function"});
  Str* name = cast_if<Str>(args[1], kStrSubclass);
  if (!name) return vm.type_error({"__build_class__: name is not a string"});
  Tuple* original = args.object<Tuple>(2);
  Ref<Tuple> bases = TRY(resolve_bases(vm, original));
  std::vector<Value> keys, values;
  Owned meta;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(args.object<Dict>(3), position)) {
    if (entry->key == Value(vm.names.metaclass) || str_equals(static_cast<Str*>(entry->key.object()), "metaclass")) {
      meta = Owned(entry->value);
      continue;
    }
    keys.push_back(entry->key);
    values.push_back(entry->value);
  }
  if (meta->is_empty()) meta = Owned(Value(bases->length ? vm.type_of(bases->items()[0]) : vm.types.type));
  if (Type* type = cast_if<Type>(meta, kTypeSubclass)) meta = Owned(Value(TRY(vm.metaclass_of(type, bases))));
  Ref<Tuple> keyword_names = tuple_from(vm.heap, keys), keyword_values = tuple_from(vm.heap, values);
  Owned names;
  if (meta.get() == Value(vm.types.type)) {
    names = new_dict(vm.heap);
  } else {
    Owned prepare = TRY(vm.find_attribute(meta, vm.names.__prepare__));
    if (prepare->is_removed()) {
      names = new_dict(vm.heap);
    } else {
      Value positional[] = {Value(name), Value(bases.get())};
      names = TRY(vm.call(prepare, positional, {keyword_names->span(), keyword_values->items()}));
      if (vm.lookup_special(names, vm.names.__getitem__).is_empty()) {
        Type* type = cast_if<Type>(meta, kTypeSubclass);
        return vm.type_error({type ? type->name.get() : vm.intern("<metaclass>"),
                              ".__prepare__() must return a mapping, not ", vm.type_of(names)});
      }
    }
  }
  return vm.start_native_frame(
      kBuildClass, {args[0], args[1], Value(bases.get()), Value(keyword_names.get()), Value(keyword_values.get()),
                    meta.get(), names.get(), Value(original), Value::none()});
}

// exit() and quit(): for people at a prompt, and in their scripts.
Result<Owned> function_exit(Vm& vm, Args args) {
  Owned exit = TRY(vm.call(Value(vm.exceptions.SystemExit), {args[0]}));
  return vm.raise(std::move(exit));
}

Result<Owned> function_help(Vm& vm, Args args) {
  Owned module = TRY(vm.import_module("pydoc"));
  Owned help = TRY(vm.get_attribute(module, vm.intern("help")));
  return args.has(0) ? vm.call(help, {args[0]}) : vm.call(help);
}

Result<Owned> builtin_breakpoint(Vm& vm, Args args) {
  Value hook = dict_get(vm.sys, vm.intern("breakpointhook"));
  if (hook.is_empty()) return vm.runtime_error({"lost sys.breakpointhook"});
  return vm.start_call(hook, args.object<Tuple>(0)->span(), DictKeywords(args.object<Dict>(1)));
}

const NativeRow kFunctions[] = {
    {"breakpoint(*args, **kws)", builtin_breakpoint},
    {"exit(code=None)", function_exit},
    {"quit(code=None)", function_exit},
    {"help(request=, /)", function_help},
    {"getattr(object, name, default=, /)~", function_getattr},
    {"hasattr(obj, name, /)", function_hasattr},
    {"setattr(obj, name, value, /)", function_setattr},
    {"delattr(obj, name, /)", function_delattr},
    {"isinstance(obj, class_or_tuple, /)", function_isinstance},
    {"issubclass(cls, class_or_tuple, /)", function_issubclass},
    {"callable(obj, /)", function_callable},
    {"dir(object=, /)~", function_dir},
    {"vars(object=, /)~", function_vars},
    {"globals()", function_globals},
    {"locals()", function_locals},
    {"compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
     function_compile},
    {"exec(source, /, globals=None, locals=None, *, closure=None)", function_exec},
    {"eval(source, /, globals=None, locals=None)", function_eval},
    {"__import__(name, globals=None, locals=None, fromlist=(), level=0)", function_import},
    {"__build_class__(func, name, /, *bases, **kwds)~", function_build_class},
    {"aiter(async_iterable, /)", builtin_aiter},
    {"anext(aiterator, default=, /)", builtin_anext},
};

}  // namespace

extern const std::span<const NativeRow> object_functions = kFunctions;

}  // namespace fermata
