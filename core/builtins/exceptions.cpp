// The built-in exceptions: one layout for most, fields of their own for a few.
#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "objects/attributes.h"
#include "objects/int.h"
#include "vm/signature.h"

namespace fermata {
namespace {

Exception* self_exception(Value self) {
  return static_cast<Exception*>(self.object());
}

Result<Owned> exception_new(Vm& vm, Args args) {
  Type* type = cast_if<Type>(args[0], kTypeSubclass);
  if (!type) return vm.type_error({"exceptions must be made from a class"});
  Owned made = TRY(vm.new_instance(type));
  self_exception(made)->args = Ref<Tuple>(args.object<Tuple>(1));
  return made;
}

Result<Owned> exception_init(Vm& vm, Args args) {
  if (args.object<Dict>(2)->used) return vm.type_error({vm.type_of(args[0]), "() takes no keyword arguments"});
  args.self<Exception>()->args = Ref<Tuple>(args.object<Tuple>(1));
  return Owned::none();
}

Result<Owned> exception_str(Vm& vm, Args args) {
  Tuple* values = args.self<Exception>()->args;
  if (!values || values->length == 0) return Owned(vm.str_of(""));
  if (values->length == 1) return Owned(TRY(vm.str(values->items()[0])));
  return Owned(TRY(vm.str(Value(values))));
}

Result<Owned> exception_repr(Vm& vm, Args args) {
  Exception* exception = args.self<Exception>();
  if (exception->args && exception->args->length == 1)
    return Owned(str_from_pieces(vm.heap, {exception->type, "(", TRY(vm.repr(exception->args->items()[0])), ")"}));
  if (!exception->args) return Owned(str_from_pieces(vm.heap, {exception->type, "()"}));
  return Owned(str_from_pieces(vm.heap, {exception->type, TRY(vm.repr(Value(exception->args.get())))}));
}

Result<Owned> with_traceback(Vm& vm, Args args) {
  if (args[1].is_none())
    args.self<Exception>()->traceback = nullptr;
  else if (Traceback* traceback = cast_exact<Traceback>(args[1], vm.types.traceback))
    args.self<Exception>()->traceback = Ref<Traceback>(traceback);
  else
    return vm.type_error({"__traceback__ must be a traceback or None"});
  return Owned(args[0]);
}

Result<Owned> add_note(Vm& vm, Args args) {
  Exception* exception = args.self<Exception>();
  TRY(the_str(vm, args[1], "add_note"));
  if (exception->notes->is_empty()) exception->notes = new_list(vm.heap);
  List* notes = cast_if<List>(exception->notes, kListSubclass);
  if (!notes) return vm.type_error({"Cannot add note: __notes__ is not a list"});
  list_append(vm.heap, notes, Owned(args[1]));
  return Owned::none();
}

// What a copy needs: the attributes and notes, and what `more` says of the fields.
Result<Owned> reduce_with(Vm& vm, Exception* exception, Tuple* values,
                          std::initializer_list<std::pair<const char*, Value>> more) {
  Ref<Dict> state = new_dict(vm.heap);
  if (Dict* dict = instance_dict(vm.heap, exception)) dict_copy_into(vm.heap, state, dict);
  if (!exception->notes->is_empty()) dict_set(vm.heap, state, vm.intern("__notes__"), exception->notes);
  for (auto [name, value] : more)
    if (!value.is_empty() && !value.is_none()) dict_set(vm.heap, state, vm.intern(name), value);
  if (state->used) return Owned(vm.tuple({Value(exception->type), Value(values), Value(state.get())}));
  return Owned(vm.tuple({Value(exception->type), Value(values)}));
}
Result<Owned> exception_reduce(Vm& vm, Args args) {
  return reduce_with(vm, args.self<Exception>(), args.self<Exception>()->args, {});
}

// Sets what the mapping says as attributes.
Result<Owned> exception_set_state(Vm& vm, Args args) {
  if (args[1].is_none()) return Owned::none();
  Dict* dict = cast_if<Dict>(args[1], kDictSubclass);
  if (!dict) return vm.type_error({"state is not a dictionary"});
  Ref<Dict> state(dict);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(state, position))
    TRY(vm.set_attribute(args[0], vm.heap.intern(TRY(str_argument(vm, entry->key, "__setstate__", "1"))),
                         entry->value));
  return Owned::none();
}

Result<Owned> get_args(Vm& vm, Value self) {
  Ref<Tuple>& args = self_exception(self)->args;
  return args ? Owned(args) : Owned(vm.tuple({}));
}
Raised not_to_delete(Vm& vm, const char* name) {
  return vm.type_error({name, " may not be deleted"});
}
Result<void> set_args(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, "args");
  Ref<List> items = TRY(vm.to_list(value));
  self_exception(self)->args = tuple_from(vm.heap, items->span());
  return {};
}
Result<Owned> get_traceback(Vm&, Value self) {
  return or_none(self_exception(self)->traceback);
}
Result<void> set_traceback(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, "__traceback__");
  if (value.is_none()) {
    self_exception(self)->traceback = nullptr;
    return {};
  }
  Traceback* traceback = cast_exact<Traceback>(value, vm.types.traceback);
  if (!traceback) return vm.type_error({"__traceback__ must be a traceback or None"});
  self_exception(self)->traceback = Ref<Traceback>(traceback);
  return {};
}
Result<Ref<Object>> linked_exception(Vm& vm, Value value, const char* what) {
  if (value.is_object() && value.object()->type->has(kExceptionSubclass)) return Ref<Object>(value.object());
  return vm.type_error({"exception ", what, " must be None or derive from BaseException"});
}
Result<Owned> get_context(Vm&, Value self) {
  return or_none(self_exception(self)->context);
}
Result<void> set_context(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, "__context__");
  if (value.is_none())
    self_exception(self)->context = nullptr;
  else
    self_exception(self)->context = TRY(linked_exception(vm, value, "context"));
  return {};
}
Result<Owned> get_cause(Vm&, Value self) {
  return or_none(self_exception(self)->cause);
}
Result<void> set_cause(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return not_to_delete(vm, "__cause__");
  if (value.is_none())
    self_exception(self)->cause = nullptr;
  else
    self_exception(self)->cause = TRY(linked_exception(vm, value, "cause"));
  self_exception(self)->suppress_context = true;
  return {};
}
Result<Owned> get_suppress(Vm&, Value self) {
  return Owned::boolean(self_exception(self)->suppress_context);
}
Result<void> set_suppress(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.type_error({"can't delete numeric/char attribute"});
  if (!value.is_bool()) return vm.type_error({"attribute value type must be bool"});
  self_exception(self)->suppress_context = value.is_true();
  return {};
}
Result<Owned> get_notes(Vm&, Value self) {
  Owned notes = self_exception(self)->notes;
  return notes->is_empty() ? Owned::adopt(Value::removed()) : notes;
}
Result<void> set_notes(Vm&, Value self, Value value) {
  self_exception(self)->notes = Owned(value);
  return {};
}

void exception_traverse(Object* object, Visitor& visit) {
  Exception* exception = static_cast<Exception*>(object);
  visit(exception->args);
  visit(exception->traceback);
  visit(exception->context);
  visit(exception->cause);
  visit(exception->notes);
}
void exception_clear(Object* object) {
  Exception* exception = static_cast<Exception*>(object);
  exception->args = nullptr;
  exception->traceback = nullptr;
  exception->context = nullptr;
  exception->cause = nullptr;
  exception->notes = Owned();
}

const NativeRow kMethods[] = {
    {"__new__(type, /, *args, **kwargs)", exception_new, NativeKind::StaticMethod},
    {"__init__(self, /, *args, **kwargs)", exception_init},
    {"__str__(self, /)", exception_str},
    {"__repr__(self, /)", exception_repr},
    {"with_traceback(self, tb, /)", with_traceback},
    {"add_note(self, note, /)", add_note},
    {"__reduce__(self, /)", exception_reduce},
    {"__setstate__(self, state, /)", exception_set_state},
};
const PropertyRow kProperties[] = {
    {"args", get_args, set_args},
    {"__traceback__", get_traceback, set_traceback},
    {"__context__", get_context, set_context},
    {"__cause__", get_cause, set_cause},
    {"__suppress_context__", get_suppress, set_suppress},
    {"__notes__", get_notes, set_notes},
};

// -- layouts with fields: all of them are Owned values that follow Exception

template <typename T, uint32_t index>
Owned& field(Object* object) {
  return reinterpret_cast<Owned*>(reinterpret_cast<char*>(object) + ((sizeof(Exception) + 7) & ~size_t{7}))[index];
}
template <typename T, uint32_t index>
Result<Owned> get_field(Vm&, Value self) {
  return or_none(field<T, index>(self.object()));
}
template <typename T, uint32_t index>
Result<void> set_field(Vm&, Value self, Value value) {
  field<T, index>(self.object()) = Owned(value);
  return {};
}
template <typename T>
constexpr uint32_t kFieldCount = (sizeof(T) - ((sizeof(Exception) + 7) & ~size_t{7})) / sizeof(Owned);
template <typename T>
void fields_traverse(Object* object, Visitor& visit) {
  exception_traverse(object, visit);
  Owned* fields = &field<T, 0>(object);
  for (uint32_t i = 0; i < kFieldCount<T>; ++i) visit(fields[i]);
}
template <typename T>
void fields_clear(Object* object) {
  exception_clear(object);
  Owned* fields = &field<T, 0>(object);
  for (uint32_t i = 0; i < kFieldCount<T>; ++i) fields[i] = Owned();
}

// Keywords that an exception class knows; others are refused in its name, which is not that of a subclass.
Result<void> take_keywords(Vm& vm, Type* type, Dict* keywords,
                           std::initializer_list<std::pair<const char*, Owned*>> known) {
  if (keywords->used > known.size())
    return vm.type_error({type->name, "() takes at most ", static_cast<int64_t>(known.size()), " keyword argument",
                          known.size() == 1 ? "" : "s", " (", keywords->used, " given)"});
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(keywords, position)) {
    Str* name = static_cast<Str*>(entry->key.object());
    bool found = false;
    for (auto [text, place] : known)
      if (str_equals(name, text)) {
        *place = Owned(entry->value);
        found = true;
      }
    if (!found) {
      Ref<List> candidates = new_list(vm.heap);
      for (auto [text, place] : known) list_append(vm.heap, candidates, Owned(Value(vm.intern(text))));
      return unexpected_keyword(vm, type->name, name, candidates);
    }
  }
  return {};
}

Result<Owned> stop_iteration_init(Vm& vm, Args args) {
  TRY(exception_init(vm, args));
  Tuple* values = args.object<Tuple>(1);
  static_cast<StopIterationException*>(args[0].object())->value =
      values->length ? Owned(values->items()[0]) : Owned::none();
  return Owned::none();
}
const NativeRow kStopIterationMethods[] = {{"__init__(self, /, *args, **kwargs)", stop_iteration_init}};
const PropertyRow kStopIterationProperties[] = {
    {"value", get_field<StopIterationException, 0>, set_field<StopIterationException, 0>}};

Result<Owned> system_exit_init(Vm& vm, Args args) {
  TRY(exception_init(vm, args));
  Tuple* values = args.object<Tuple>(1);
  Owned& code = static_cast<SystemExitException*>(args[0].object())->code;
  code = values->length == 0 ? Owned::none() : values->length == 1 ? Owned(values->items()[0]) : Owned(Value(values));
  return Owned::none();
}
const NativeRow kSystemExitMethods[] = {{"__init__(self, /, *args, **kwargs)", system_exit_init}};
const PropertyRow kSystemExitProperties[] = {
    {"code", get_field<SystemExitException, 0>, set_field<SystemExitException, 0>}};

Result<Owned> import_error_init(Vm& vm, Args args) {
  ImportErrorException* error = static_cast<ImportErrorException*>(args[0].object());
  error->args = Ref<Tuple>(args.object<Tuple>(1));
  error->message = error->args->length == 1 ? Owned(error->args->items()[0]) : Owned::none();
  TRY(take_keywords(vm, vm.exceptions.ImportError, args.object<Dict>(2),
                    {{"name", &error->name}, {"path", &error->path}, {"name_from", &error->name_from}}));
  return Owned::none();
}
Result<Owned> import_error_str(Vm& vm, Args args) {
  ImportErrorException* error = static_cast<ImportErrorException*>(args[0].object());
  if (Str* text = cast_exact<Str>(error->message, vm.types.str)) return Owned(Value(text));
  return exception_str(vm, args);
}
Result<Owned> import_error_reduce(Vm& vm, Args args) {
  ImportErrorException* error = static_cast<ImportErrorException*>(args[0].object());
  return reduce_with(vm, error, error->args,
                     {{"name", error->name}, {"path", error->path}, {"name_from", error->name_from}});
}
const NativeRow kImportErrorMethods[] = {{"__reduce__(self, /)", import_error_reduce},
                                         {"__init__(self, /, *args, **kwargs)", import_error_init},
                                         {"__str__(self, /)", import_error_str}};
const PropertyRow kImportErrorProperties[] = {
    {"msg", get_field<ImportErrorException, 0>, set_field<ImportErrorException, 0>},
    {"name", get_field<ImportErrorException, 1>, set_field<ImportErrorException, 1>},
    {"path", get_field<ImportErrorException, 2>, set_field<ImportErrorException, 2>},
    {"name_from", get_field<ImportErrorException, 3>, set_field<ImportErrorException, 3>},
};

Result<Owned> name_error_init(Vm& vm, Args args) {
  NameErrorException* error = static_cast<NameErrorException*>(args[0].object());
  error->args = Ref<Tuple>(args.object<Tuple>(1));
  TRY(take_keywords(vm, vm.exceptions.NameError, args.object<Dict>(2), {{"name", &error->name}}));
  return Owned::none();
}
const NativeRow kNameErrorMethods[] = {{"__init__(self, /, *args, **kwargs)", name_error_init}};
const PropertyRow kNameErrorProperties[] = {
    {"name", get_field<NameErrorException, 0>, set_field<NameErrorException, 0>}};

Result<Owned> attribute_error_init(Vm& vm, Args args) {
  AttributeErrorException* error = static_cast<AttributeErrorException*>(args[0].object());
  error->args = Ref<Tuple>(args.object<Tuple>(1));
  TRY(take_keywords(vm, vm.exceptions.AttributeError, args.object<Dict>(2),
                    {{"name", &error->name}, {"obj", &error->object}}));
  return Owned::none();
}
Result<Owned> attribute_error_reduce(Vm& vm, Args args) {
  AttributeErrorException* error = static_cast<AttributeErrorException*>(args[0].object());
  return reduce_with(vm, error, error->args, {{"name", error->name}});
}
const NativeRow kAttributeErrorMethods[] = {{"__reduce__(self, /)", attribute_error_reduce},
                                            {"__init__(self, /, *args, **kwargs)", attribute_error_init}};
const PropertyRow kAttributeErrorProperties[] = {
    {"name", get_field<AttributeErrorException, 0>, set_field<AttributeErrorException, 0>},
    {"obj", get_field<AttributeErrorException, 1>, set_field<AttributeErrorException, 1>},
};

Result<Owned> key_error_str(Vm& vm, Args args) {
  Tuple* values = args.self<Exception>()->args;
  if (values && values->length == 1) return Owned(TRY(vm.repr(values->items()[0])));
  return exception_str(vm, args);
}
const NativeRow kKeyErrorMethods[] = {{"__str__(self, /)", key_error_str}};

// As in CPython, a class with an __init__ of its own, and no __new__, says there what the error is made of.
bool made_by_init(Vm& vm, Type* type) {
  auto inherits = [&](Str* name) {
    return vm.lookup_in_type(type, name) == vm.lookup_in_type(vm.exceptions.OSError, name);
  };
  return !inherits(vm.names.__init__) && inherits(vm.names.__new__);
}

void fill_os_error(Vm& vm, OSErrorException* error, Tuple* values) {
  error->args = Ref<Tuple>(values);
  if (values->length < 2 || values->length > 5) return;
  error->number = Owned(values->items()[0]);
  error->message = Owned(values->items()[1]);
  if (values->length >= 3 && error->type == vm.exceptions.BlockingIOError && is_int_like(values->items()[2])) {
    error->written = Owned(values->items()[2]);
  } else if (values->length >= 3) {
    error->filename = Owned(values->items()[2]);
    if (!error->filename->is_none()) error->args = tuple_from(vm.heap, {values->items(), 2});
  }
  if (values->length == 5) error->filename2 = Owned(values->items()[4]);
}

// OSError(errno, text[, filename]) makes the subclass that goes with the number.
Result<Owned> os_error_new(Vm& vm, Args args) {
  Type* type = cast_if<Type>(args[0], kTypeSubclass);
  Tuple* values = args.object<Tuple>(1);
  const Exceptions& e = vm.exceptions;
  if (made_by_init(vm, type)) {
    Owned made = TRY(vm.new_instance(type));
    static_cast<OSErrorException*>(made->object())->args = vm.tuple({});
    return made;
  }
  Value init = vm.lookup_in_type(type, vm.names.__init__);
  if (args.object<Dict>(2)->used && init == vm.lookup_in_type(e.OSError, vm.names.__init__))
    return vm.type_error({type->name, "() takes no keyword arguments"});
  if (type == e.OSError && values->length >= 2 && values->length <= 5 && values->items()[0].is_small_int()) {
    struct Row {
      int number;
      Type* type;
    };
    const Row rows[] = {{11, e.BlockingIOError},         {114, e.BlockingIOError},        {115, e.BlockingIOError},
                        {10, e.ChildProcessError},       {32, e.BrokenPipeError},         {108, e.BrokenPipeError},
                        {103, e.ConnectionAbortedError}, {111, e.ConnectionRefusedError}, {104, e.ConnectionResetError},
                        {17, e.FileExistsError},         {2, e.FileNotFoundError},        {4, e.InterruptedError},
                        {21, e.IsADirectoryError},       {20, e.NotADirectoryError},      {1, e.PermissionError},
                        {13, e.PermissionError},         {3, e.ProcessLookupError},       {110, e.TimeoutError}};
    for (const Row& row : rows)
      if (values->items()[0].as_int() == row.number) type = row.type;
  }
  Owned made = TRY(vm.new_instance(type));
  fill_os_error(vm, static_cast<OSErrorException*>(made->object()), values);
  return made;
}
// How much of a buffer went out before the error; only where somebody said so.
Result<Owned> get_written(Vm& vm, Value self) {
  Owned& written = static_cast<OSErrorException*>(self.object())->written;
  if (written->is_empty()) return vm.raise(vm.exceptions.AttributeError, {"characters_written"});
  return written;
}
Result<void> set_written(Vm& vm, Value self, Value value) {
  Owned& written = static_cast<OSErrorException*>(self.object())->written;
  if (value.is_empty() && written->is_empty()) return vm.raise(vm.exceptions.AttributeError, {"characters_written"});
  written = value.is_empty() ? Owned() : Owned::integer(TRY(vm.index(value)));
  return {};
}

Result<Owned> os_error_init(Vm& vm, Args args) {
  Type* type = args[0].object()->type;
  if (!made_by_init(vm, type)) return Owned::none();
  if (args.object<Dict>(2)->used) return vm.type_error({type->name, "() takes no keyword arguments"});
  fill_os_error(vm, static_cast<OSErrorException*>(args[0].object()), args.object<Tuple>(1));
  return Owned::none();
}
Result<Owned> os_error_str(Vm& vm, Args args) {
  OSErrorException* error = static_cast<OSErrorException*>(args[0].object());
  if (error->number->is_empty()) return exception_str(vm, args);
  Ref<Str> number = TRY(vm.str(error->number)), message = TRY(vm.str(error->message));
  if (error->filename->is_empty() || error->filename->is_none())
    return Owned(str_from_pieces(vm.heap, {"[Errno ", number, "] ", message}));
  Ref<Str> filename = TRY(vm.repr(error->filename));
  if (error->filename2->is_empty() || error->filename2->is_none())
    return Owned(str_from_pieces(vm.heap, {"[Errno ", number, "] ", message, ": ", filename}));
  return Owned(str_from_pieces(
      vm.heap, {"[Errno ", number, "] ", message, ": ", filename, " -> ", TRY(vm.repr(error->filename2))}));
}
// The file names are not among the arguments any more.
Result<Owned> os_error_reduce(Vm& vm, Args args) {
  OSErrorException* error = static_cast<OSErrorException*>(args[0].object());
  Ref<Tuple> values = error->args;
  const bool one = !error->filename->is_empty() && !error->filename->is_none();
  const bool two = !error->filename2->is_empty() && !error->filename2->is_none();
  if (values->length == 2 && one && two)
    values = vm.tuple(
        {values->items()[0], values->items()[1], error->filename.get(), Value::none(), error->filename2.get()});
  else if (values->length == 2 && one)
    values = vm.tuple({values->items()[0], values->items()[1], error->filename.get()});
  return reduce_with(vm, error, values, {});
}
const NativeRow kOSErrorMethods[] = {
    {"__reduce__(self, /)", os_error_reduce},
    {"__new__(type, /, *args, **kwargs)", os_error_new, NativeKind::StaticMethod},
    {"__init__(self, /, *args, **kwargs)", os_error_init},
    {"__str__(self, /)", os_error_str},
};
const PropertyRow kOSErrorProperties[] = {
    {"errno", get_field<OSErrorException, 0>, set_field<OSErrorException, 0>},
    {"strerror", get_field<OSErrorException, 1>, set_field<OSErrorException, 1>},
    {"filename", get_field<OSErrorException, 2>, set_field<OSErrorException, 2>},
    {"filename2", get_field<OSErrorException, 3>, set_field<OSErrorException, 3>},
    {"characters_written", get_written, set_written},
};

Result<Owned> syntax_error_init(Vm& vm, Args args) {
  SyntaxErrorException* error = static_cast<SyntaxErrorException*>(args[0].object());
  if (args.object<Dict>(2)->used) return vm.type_error({error->type, "() takes no keyword arguments"});
  Tuple* values = args.object<Tuple>(1);
  error->args = Ref<Tuple>(values);
  error->message = values->length ? Owned(values->items()[0]) : Owned::none();
  if (values->length == 2) {
    Ref<List> info = TRY(vm.to_list(values->items()[1]));
    if (info->length < 4 || info->length > 7)
      return vm.type_error(
          {"function takes at ", info->length < 4 ? "least 4" : "most 7", " arguments (", info->length, " given)"});
    if (info->length == 5) return vm.type_error({"end_offset must be provided when end_lineno is provided"});
    Owned* fields[] = {&error->filename, &error->line,       &error->offset,  &error->text,
                       &error->end_line, &error->end_offset, &error->metadata};
    for (uint32_t i = 0; i < info->length; ++i) *fields[i] = Owned(info->items[i]);
  }
  return Owned::none();
}
Result<Owned> syntax_error_str(Vm& vm, Args args) {
  SyntaxErrorException* error = static_cast<SyntaxErrorException*>(args[0].object());
  Value first = error->args && error->args->length ? error->args->items()[0] : Value::none();
  Ref<Str> message = TRY(vm.str(error->message->is_empty() ? first : error->message.get()));
  Str* filename = cast_if<Str>(error->filename, kStrSubclass);
  bool line = error->line->is_small_int();
  if (!filename && !line) return Owned(message);
  std::string base;
  if (filename) {
    base = to_utf8(filename);
    base = base.substr(base.rfind('/') + 1);
  }
  if (filename && line)
    return Owned(str_from_pieces(vm.heap, {message, " (", base, ", line ", error->line->as_int(), ")"}));
  if (filename) return Owned(str_from_pieces(vm.heap, {message, " (", base, ")"}));
  return Owned(str_from_pieces(vm.heap, {message, " (line ", error->line->as_int(), ")"}));
}
const NativeRow kSyntaxErrorMethods[] = {{"__init__(self, /, *args, **kwargs)", syntax_error_init},
                                         {"__str__(self, /)", syntax_error_str}};
const PropertyRow kSyntaxErrorProperties[] = {
    {"msg", get_field<SyntaxErrorException, 0>, set_field<SyntaxErrorException, 0>},
    {"filename", get_field<SyntaxErrorException, 1>, set_field<SyntaxErrorException, 1>},
    {"lineno", get_field<SyntaxErrorException, 2>, set_field<SyntaxErrorException, 2>},
    {"offset", get_field<SyntaxErrorException, 3>, set_field<SyntaxErrorException, 3>},
    {"text", get_field<SyntaxErrorException, 4>, set_field<SyntaxErrorException, 4>},
    {"end_lineno", get_field<SyntaxErrorException, 5>, set_field<SyntaxErrorException, 5>},
    {"end_offset", get_field<SyntaxErrorException, 6>, set_field<SyntaxErrorException, 6>},
    {"print_file_and_line", get_field<SyntaxErrorException, 7>, set_field<SyntaxErrorException, 7>},
    {"_metadata", get_field<SyntaxErrorException, 8>, set_field<SyntaxErrorException, 8>},
};

Result<Owned> unicode_error_init(Vm& vm, Args args) {
  UnicodeErrorException* error = static_cast<UnicodeErrorException*>(args[0].object());
  if (args.object<Dict>(2)->used) return vm.type_error({error->type, "() takes no keyword arguments"});
  Tuple* values = args.object<Tuple>(1);
  error->args = Ref<Tuple>(values);
  bool translate = is_subtype(error->type, vm.exceptions.UnicodeTranslateError);
  uint32_t expected = translate ? 4 : 5;
  if (values->length != expected)
    return vm.type_error({"function takes exactly ", expected, " arguments (", values->length, " given)"});
  Owned* fields[] = {&error->encoding, &error->object, &error->start, &error->end, &error->reason};
  const bool decode = is_subtype(error->type, vm.exceptions.UnicodeDecodeError);
  for (uint32_t i = 0; i < expected; ++i) {
    const uint32_t field = i + (translate ? 1 : 0);
    Value value = values->items()[i];
    if (field == 2 || field == 3) {
      TRY(vm.index(value));
    } else if (field == 1 && decode) {
      std::string copy;
      TRY(bytes_argument(vm, value, copy));
    } else if (!as_str(value)) {
      return vm.type_error({"argument ", i + 1, " must be str, not ", given_kind(vm, value)});
    }
    *fields[field] = Owned(value);
  }
  return Owned::none();
}
Result<Owned> unicode_error_str(Vm& vm, Args args) {
  UnicodeErrorException* error = static_cast<UnicodeErrorException*>(args[0].object());
  if (error->object->is_empty()) return Owned(vm.str_of(""));
  int64_t start = TRY(vm.index(error->start)), end = TRY(vm.index(error->end));
  Ref<Str> reason = TRY(vm.str(error->reason));
  bool decode = is_subtype(error->type, vm.exceptions.UnicodeDecodeError);
  bool translate = is_subtype(error->type, vm.exceptions.UnicodeTranslateError);
  Ref<Str> encoding = translate ? vm.str_of("") : TRY(vm.str(error->encoding));
  const char* verb = decode ? "decode" : translate ? "translate" : "encode";
  StrBuilder out(vm.heap);
  if (!translate) {
    out.append('\'');
    out.append(encoding);
    out.append_ascii("' codec ");
  }
  out.append_ascii("can't ");
  out.append_ascii(verb);
  if (end == start + 1 && start >= 0 && start < TRY(vm.length(error->object))) {
    Owned item = TRY(vm.get_item(error->object, Value::integer(start)));
    if (decode) {
      out.append_ascii(" byte 0x");
      int64_t byte = item->is_small_int() ? item->as_int() : 0;
      out.append(static_cast<char32_t>("0123456789abcdef"[byte >> 4 & 15]));
      out.append(static_cast<char32_t>("0123456789abcdef"[byte & 15]));
    } else {
      char32_t point = cast_if<Str>(item, kStrSubclass) ? static_cast<Str*>(item->object())->at(0) : 0;
      int digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8;
      out.append_ascii(" character '\\");
      out.append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
      for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out.append(static_cast<char32_t>("0123456789abcdef"[point >> shift & 15]));
      out.append('\'');
    }
    out.append_ascii(" in position ");
    Piece(start).append_to(out);
  } else {
    out.append_ascii(decode ? " bytes in position " : " characters in position ");
    Piece(start).append_to(out);
    out.append('-');
    Piece(end - 1).append_to(out);
  }
  out.append_ascii(": ");
  out.append(reason);
  return Owned(out.finish());
}
template <uint32_t index>
Result<void> set_place(Vm& vm, Value self, Value value) {
  if (value.is_empty()) return vm.type_error({"can't delete numeric/char attribute"});
  if (!is_int_like(value)) return vm.type_error({"an integer is required"});
  return set_field<UnicodeErrorException, index>(vm, self, value);
}
const NativeRow kUnicodeErrorMethods[] = {{"__init__(self, /, *args, **kwargs)", unicode_error_init},
                                          {"__str__(self, /)", unicode_error_str}};
const PropertyRow kUnicodeErrorProperties[] = {
    {"encoding", get_field<UnicodeErrorException, 0>, set_field<UnicodeErrorException, 0>},
    {"object", get_field<UnicodeErrorException, 1>, set_field<UnicodeErrorException, 1>},
    {"start", get_field<UnicodeErrorException, 2>, set_place<2>},
    {"end", get_field<UnicodeErrorException, 3>, set_place<3>},
    {"reason", get_field<UnicodeErrorException, 4>, set_field<UnicodeErrorException, 4>},
};

}  // namespace

// Defined in exception_group.cpp.
extern const std::span<const NativeRow> exception_group_methods;
extern const std::span<const PropertyRow> exception_group_properties;

namespace {

// The rows of the class that introduces a layout, and of the few that override something.
struct Extras {
  std::string_view name;
  std::span<const NativeRow> methods;
  std::span<const PropertyRow> properties;
};

struct Layout {
  uint32_t size;
  void (*traverse)(Object*, Visitor&);
  void (*clear)(Object*);
};
template <typename T>
constexpr Layout kLayoutOf = {sizeof(T), std::is_same_v<T, Exception> ? exception_traverse : fields_traverse<T>,
                              std::is_same_v<T, Exception> ? exception_clear : fields_clear<T>};

// The tree's root is not an exception.
struct ExceptionsAndObject : Exceptions {
  Type* object;
};
struct Row {
  const char* name;
  Type* ExceptionsAndObject::* field;
  Type* ExceptionsAndObject::* base;
  const Layout* layout;
};
// The base's row comes first, so its type exists.
constexpr Row kRows[] = {
#define X(name, base, layout) {#name, &ExceptionsAndObject::name, &ExceptionsAndObject::base, &kLayoutOf<layout>},
#include "vm/exceptions.def"
#undef X
};

}  // namespace

void Vm::make_exceptions() {
  const Extras extras[] = {
      {"BaseException", kMethods, kProperties},
      {"BaseExceptionGroup", exception_group_methods, exception_group_properties},
      {"StopIteration", kStopIterationMethods, kStopIterationProperties},
      {"SystemExit", kSystemExitMethods, kSystemExitProperties},
      {"ImportError", kImportErrorMethods, kImportErrorProperties},
      {"NameError", kNameErrorMethods, kNameErrorProperties},
      {"AttributeError", kAttributeErrorMethods, kAttributeErrorProperties},
      {"KeyError", kKeyErrorMethods, {}},
      {"OSError", kOSErrorMethods, kOSErrorProperties},
      {"SyntaxError", kSyntaxErrorMethods, kSyntaxErrorProperties},
      {"UnicodeDecodeError", kUnicodeErrorMethods, kUnicodeErrorProperties},
      {"UnicodeEncodeError", kUnicodeErrorMethods, kUnicodeErrorProperties},
      {"UnicodeTranslateError", kUnicodeErrorMethods, kUnicodeErrorProperties},
  };
  ExceptionsAndObject made;
  made.object = types.object;
  for (const Row& row : kRows) {
    TypeSpec spec{};
    spec.name = row.name;
    spec.size = row.layout->size;
    spec.traverse = row.layout->traverse;
    spec.clear = row.layout->clear;
    spec.flags = kSubclassable | kExceptionSubclass;
    spec.native_hash = true;
    spec.instance_dict = true;
    spec.weak_references = true;
    for (const Extras& extra : extras)
      if (extra.name == row.name) {
        spec.methods = extra.methods;
        spec.properties = extra.properties;
      }
    Type* type = new_bare_type(spec);
    Type* base = made.*row.base;
    type->base = Ref<Type>(base);
    type->flags |= base->flags & kExceptionSubclass;
    if (base != types.object) {
      type->get_attribute = base->get_attribute;
      type->set_attribute = base->set_attribute;
    }
    complete_type(type, spec);
    made.*row.field = type;
  }
  exceptions = made;
  exception_new_ = lookup_in_type(exceptions.BaseException, names.__new__);
  exception_init_ = lookup_in_type(exceptions.BaseException, names.__init__);
}

}  // namespace fermata
