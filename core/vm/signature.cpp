// Parsing the signatures of natives and fitting arguments to them, with CPython's messages for what does not fit.
#include "vm/signature.h"

#include <cstring>

#include "objects/int.h"
#include "vm/suggestions.h"

namespace fermata {
namespace {

Owned parse_default(Vm& vm, std::string_view text) {
  if (text.empty()) return Owned();
  if (text == "None") return Owned::none();
  if (text == "True") return Owned::boolean(true);
  if (text == "False") return Owned::boolean(false);
  if (text.front() == '\'') return vm.str_of(text.substr(1, text.size() - 2));
  if (text == "()") return vm.tuple({});
  bool negative = text.front() == '-';
  int64_t number = 0;
  double fraction = 0, scale = 0;
  for (char c : text.substr(negative ? 1 : 0)) {
    if (c == '.')
      scale = 1;
    else if (scale > 0)
      fraction += (c - '0') * (scale /= 10);
    else
      number = number * 10 + (c - '0');
  }
  if (scale > 0) return Owned::real((negative ? -1 : 1) * (static_cast<double>(number) + fraction));
  return int_from(vm.heap, negative ? -number : number);
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

const char* plural(uint32_t count) {
  return count == 1 ? "" : "s";
}

// Constructors speak for their class, and neither they nor methods count their first parameter.
bool is_constructor(const Vm& vm, const NativeFunction* function) {
  return function->owner && (function->name.get() == vm.names.__init__ || function->name.get() == vm.names.__new__);
}
uint32_t hidden_parameters(const Vm& vm, const NativeFunction* function) {
  NativeKind kind = function->row->kind;
  bool bound = function->owner && (kind == NativeKind::Method || kind == NativeKind::ClassMethod);
  return is_constructor(vm, function) || bound ? 1 : 0;
}
Str* shown_name(const Vm& vm, const NativeFunction* function) {
  return is_constructor(vm, function) ? function->owner->qualified_name : function->name;
}

// What a slot wrapper says: only those that set something or look something up say their name.
Raised wrong_slot_count(Vm& vm, const NativeFunction* function, uint32_t least, uint32_t most, uint32_t given) {
  std::string_view name = row_name(*function->row);
  const bool named = name == "__setattr__" || name == "__setitem__" || name == "__get__" || name == "__set__";
  if (least < most && !named) return vm.type_error({"expected ", least, " or ", most, " arguments, got ", given});
  const char* bound = least == most ? "" : given < least ? "at least " : "at most ";
  uint32_t expected = given < least ? least : most;
  return vm.type_error({named ? name : "", named ? " " : "", "expected ", bound, expected, " argument",
                        plural(expected), ", got ", given});
}

// What stands before the name of a function in some messages: "list." or "math.". A constructor's name is the class's;
// a type's own methods and its class methods speak for the class that they were got from.
Ref<Str> home(Vm& vm, const NativeFunction* function, const Value* args, uint32_t count) {
  const Str* name = nullptr;
  if (!function->owner) {
    name = function->module && !str_equals(function->module, "builtins") ? function->module.get() : nullptr;
  } else if (!is_constructor(vm, function)) {
    const bool for_class = function->row->kind == NativeKind::ClassMethod || function->owner == vm.types.type;
    const Type* type = for_class && count > 0 ? cast_if<Type>(args[0], kTypeSubclass) : nullptr;
    if (!type) type = function->self->is_empty() ? function->owner : vm.type_of(function->self);
    name = type->qualified_name;
  }
  return name ? str_from_pieces(vm.heap, {name, "."}) : Ref<Str>(vm.heap.empty_string());
}

// `given` counts keywords too where the parameters have names.
Raised wrong_count(Vm& vm, NativeFunction* function, Signature* signature, const Value* args, uint32_t count,
                   uint32_t given) {
  bool constructor = is_constructor(vm, function);
  uint32_t self = hidden_parameters(vm, function);
  uint32_t least = signature->required_positional - self, most = signature->positional - self;
  given -= self;
  if (is_slot_wrapper(function) && !constructor) return wrong_slot_count(vm, function, least, most, given);
  Str* name = shown_name(vm, function);
  const bool keywords_only =
      !signature->parameters.empty() && signature->parameters.back().kind == Parameter::Kind::KeywordOnly;
  Ref<Str> from = home(vm, function, args, count);
  const bool named_only = keywords_only || (signature->var_keyword && !constructor);
  if (most == 0 && !signature->var_positional && named_only)
    return vm.type_error({name, "() takes no positional arguments"});
  if (most == 0 && !signature->var_positional) {
    if (constructor) return vm.type_error({name, " takes no arguments"});
    return vm.type_error({from, name, "() takes no arguments (", given, " given)"});
  }
  const bool positional_only = signature->parameters[signature->positional - 1].kind == Parameter::Kind::PositionalOnly;
  if (least == most && positional_only && keywords_only && !function->owner && from->length > 0)
    return vm.type_error(
        {name, "() takes exactly ", most, " positional argument", plural(most), " (", given, " given)"});
  if (least == most && (positional_only || given < least))
    return most == 1 && signature->simple && !constructor &&
                   signature->parameters.back().kind == Parameter::Kind::PositionalOnly
               ? vm.type_error({from, name, "() takes exactly one argument (", given, " given)"})
               : vm.type_error({name, " expected ", most, " argument", plural(most), ", got ", given});
  if (given < least) {
    bool only_first = signature->parameters[signature->positional - 1].kind != Parameter::Kind::PositionalOnly;
    if (only_first)
      return vm.type_error(
          {name, "() takes at least ", least, " positional argument", plural(least), " (", given, " given)"});
    return vm.type_error({name, " expected at least ", least, " argument", plural(least), ", got ", given});
  }
  // Constructors that name their first argument only by its place count like those that name none.
  const bool first_by_place = constructor && signature->parameters[self].kind == Parameter::Kind::PositionalOnly;
  if (positional_only || first_by_place)
    return vm.type_error({name, " expected at most ", most, " argument", plural(most), ", got ", given});
  return vm.type_error({name, "() takes at most ", most, keywords_only ? " positional" : "", " argument", plural(most),
                        " (", given, " given)"});
}

[[gnu::noinline]] Raised unexpected_keyword(Vm& vm, const Signature* signature, Str* function, Str* key) {
  Ref<List> candidates = new_list(vm.heap);
  for (const Parameter& parameter : signature->parameters)
    if (parameter.kind == Parameter::Kind::Positional || parameter.kind == Parameter::Kind::KeywordOnly)
      list_append(vm.heap, candidates, Owned(Value(parameter.name)));
  return unexpected_keyword(vm, function, key, candidates);
}

}  // namespace

Raised unexpected_keyword(Vm& vm, Str* function, Str* key, List* candidates) {
  Ref<Str> similar = suggest(vm, candidates, key);
  return vm.type_error({function, "() got an unexpected keyword argument '", key, similar ? "'. Did you mean '" : "'",
                        similar ? Piece(similar.get()) : Piece(""), similar ? "'?" : ""});
}

bool is_slot_wrapper(const NativeFunction* function) {
  if (!function->owner || function->row->kind != NativeKind::Method) return false;
  std::string_view name = row_name(*function->row);
  if (!name.starts_with("__") || !name.ends_with("__")) return false;
  for (std::string_view method : {"__reversed__",      "__sizeof__",        "__reduce__",
                                  "__reduce_ex__",     "__format__",        "__round__",
                                  "__trunc__",         "__floor__",         "__ceil__",
                                  "__dir__",           "__length_hint__",   "__copy__",
                                  "__deepcopy__",      "__enter__",         "__exit__",
                                  "__instancecheck__", "__subclasscheck__", "__subclasses__",
                                  "__complex__",       "__bytes__",         "__getnewargs__",
                                  "__setstate__",      "__getstate__",      "__mro_entries__",
                                  "__set_name__",      "__typing_subst__",  "__typing_prepare_subst__",
                                  "__missing__",       "__alloc__",         "__replace__"})
    if (name == method) return false;
  // Those that lists, dictionaries and sets have as methods as well.
  if (name == "__getitem__") return !function->owner->has(kListSubclass | kDictSubclass);
  if (name == "__contains__") return !function->owner->has(kDictSubclass | kSetSubclass);
  return true;
}

bool is_member(const NativeProperty* property) {
  constexpr std::string_view kMembers =
      " complex.real complex.imag range.start range.stop range.step slice.start slice.stop slice.step"
      " function.__closure__ function.__globals__ function.__builtins__ method.__func__ method.__self__"
      " classmethod.__func__ classmethod.__wrapped__ staticmethod.__func__ staticmethod.__wrapped__ property.fget"
      " property.fset property.fdel code.co_argcount code.co_posonlyargcount code.co_kwonlyargcount code.co_stacksize"
      " code.co_flags code.co_names code.co_filename code.co_name code.co_qualname code.co_linetable"
      " code.co_exceptiontable code.co_consts code.co_firstlineno super.__thisclass__ super.__self__"
      " super.__self_class__ ReferenceType.__callback__ GenericAlias.__origin__ GenericAlias.__args__ Union.__args__"
      " type.__basicsize__ type.__itemsize__ type.__flags__ type.__weakrefoffset__ type.__base__ type.__dictoffset__"
      " module.__dict__ traceback.tb_frame traceback.tb_lasti builtin_function_or_method.__module__"
      " method_descriptor.__name__ method_descriptor.__objclass__ getset_descriptor.__name__"
      " getset_descriptor.__objclass__ member_descriptor.__name__ member_descriptor.__objclass__"
      " BaseException.__suppress_context__ StopIteration.value SystemExit.code ImportError.msg ImportError.name"
      " ImportError.path ImportError.name_from NameError.name AttributeError.name AttributeError.obj OSError.errno"
      " OSError.strerror OSError.filename OSError.filename2 SyntaxError.msg SyntaxError.filename SyntaxError.lineno"
      " SyntaxError.offset SyntaxError.text SyntaxError.end_lineno SyntaxError.end_offset"
      " SyntaxError.print_file_and_line BaseExceptionGroup.message BaseExceptionGroup.exceptions function.__doc__ "
      "partial.func"
      " partial.args partial.keywords ";
  return kMembers.find(' ' + to_utf8(property->owner->qualified_name) + '.' + to_utf8(property->name) + ' ') !=
         std::string_view::npos;
}

std::string_view row_name(const NativeRow& row) {
  return {row.signature, static_cast<size_t>(std::strchr(row.signature, '(') - row.signature)};
}

std::string_view row_parameters(const NativeRow& row) {
  return std::strchr(row.signature, '(');
}

Signature* parse_signature(Vm& vm, const char* text) {
  Signature* signature = new Signature;
  std::string_view rest = std::strchr(text, '(') + 1;
  rest = rest.substr(0, rest.find('~'));
  rest.remove_suffix(1);
  Parameter::Kind kind = Parameter::Kind::Positional;
  signature->simple = true;
  while (!rest.empty()) {
    // Commas inside quotes or parentheses of a default do not separate.
    size_t end = 0;
    for (bool quoted = false; end < rest.size() && (quoted || rest[end] != ','); ++end)
      if (rest[end] == '\'') quoted = !quoted;
    std::string_view item = trim(rest.substr(0, end));
    rest = end < rest.size() ? rest.substr(end + 1) : std::string_view();
    if (item == "/") {
      for (Parameter& parameter : signature->parameters) parameter.kind = Parameter::Kind::PositionalOnly;
      continue;
    }
    if (item == "*") {
      kind = Parameter::Kind::KeywordOnly;
      signature->simple = false;
      continue;
    }
    Parameter parameter{};
    parameter.kind = kind;
    if (item.starts_with("**")) {
      parameter.kind = Parameter::Kind::VarKeyword;
      item.remove_prefix(2);
      signature->var_keyword = true;
      signature->simple = false;
    } else if (item.starts_with("*")) {
      parameter.kind = Parameter::Kind::VarPositional;
      item.remove_prefix(1);
      kind = Parameter::Kind::KeywordOnly;
      signature->var_positional = true;
      signature->simple = false;
    }
    size_t equals = item.find('=');
    parameter.required = equals == std::string_view::npos && parameter.kind < Parameter::Kind::VarPositional;
    if (equals != std::string_view::npos) parameter.default_value = parse_default(vm, trim(item.substr(equals + 1)));
    parameter.name = vm.intern(trim(item.substr(0, equals)));
    if (parameter.kind <= Parameter::Kind::Positional) {
      ++signature->positional;
      if (parameter.required) ++signature->required_positional;
    }
    signature->parameters.push_back(std::move(parameter));
  }
  return signature;
}

// Whether a class has its own `__init__`, which takes the keywords that a native `__new__` does not; or, in the case of
// list, the other way round.
[[gnu::noinline]] static bool other_half_takes_keywords(Vm& vm, NativeFunction* function, const Value* args,
                                                        uint32_t count) {
  if (count == 0 || !is_constructor(vm, function)) return false;
  const bool is_new = function->row->kind == NativeKind::StaticMethod;
  if (!is_new && function->owner != vm.types.list) return false;
  Type* type = is_new ? cast_if<Type>(args[0], kTypeSubclass) : vm.type_of(args[0]);
  Str* other = is_new ? vm.names.__init__ : vm.names.__new__;
  return type && type != function->owner &&
         !(vm.lookup_in_type(type, other) == vm.lookup_in_type(function->owner, other));
}

static Result<void> bind(Vm& vm, NativeFunction* function, Signature* signature, const Value* args, uint32_t count,
                         Keywords keywords, Value* out, Surplus& surplus) {
  Str* name = shown_name(vm, function);
  std::vector<Parameter>& parameters = signature->parameters;
  bool takes_keywords = signature->var_keyword;
  for (const Parameter& parameter : parameters)
    takes_keywords |= parameter.kind == Parameter::Kind::Positional || parameter.kind == Parameter::Kind::KeywordOnly;
  if (!keywords.names.empty() && !takes_keywords && other_half_takes_keywords(vm, function, args, count)) keywords = {};
  if (!keywords.names.empty() && !takes_keywords) {
    if (is_slot_wrapper(function) && !is_constructor(vm, function))
      return vm.type_error({"wrapper ", name, "() takes no keyword arguments"});
    return vm.type_error({home(vm, function, args, count), name, "() takes no keyword arguments"});
  }
  if (!signature->var_positional) {
    uint32_t total = static_cast<uint32_t>(parameters.size());
    uint32_t given = count + (signature->var_keyword ? 0 : static_cast<uint32_t>(keywords.names.size()));
    // More than there are parameters, whatever they are called.
    if (takes_keywords && given > total && !signature->var_keyword) {
      uint32_t self = hidden_parameters(vm, function);
      const bool plain = function->owner == vm.types.int_ || function->owner == vm.types.str;
      if (plain && keywords.names.empty() && is_constructor(vm, function))
        return vm.type_error({name, " expected at most ", total - self, " arguments, got ", given - self});
      return vm.type_error({name, "() takes at most ", total - self, count == self ? " keyword" : "", " argument",
                            plural(total - self), " (", given - self, " given)"});
    }
    if (count > signature->positional) return wrong_count(vm, function, signature, args, count, given);
  }
  uint32_t position = 0;
  for (size_t i = 0; i < parameters.size(); ++i) {
    out[i] = Value();
    if (parameters[i].kind <= Parameter::Kind::Positional && position < count) out[i] = args[position++];
    if (parameters[i].kind == Parameter::Kind::VarPositional) {
      uint32_t given = count > signature->positional ? count - signature->positional : 0;
      surplus.positional = tuple_from(vm.heap, {args + count - given, given});
      out[i] = Value(surplus.positional.get());
    }
    if (parameters[i].kind == Parameter::Kind::VarKeyword) {
      surplus.keywords = new_dict(vm.heap);
      out[i] = Value(surplus.keywords.get());
    }
  }
  // What is missing is said before what is given twice or unknown.
  constexpr size_t kNone = ~size_t{0};
  size_t misplaced = kNone, given_before = kNone;
  for (size_t k = 0; k < keywords.names.size(); ++k) {
    Str* key = static_cast<Str*>(keywords.names[k].object());
    bool found = false;
    for (size_t i = 0; i < parameters.size() && !found; ++i) {
      Parameter& parameter = parameters[i];
      if (parameter.kind != Parameter::Kind::Positional && parameter.kind != Parameter::Kind::KeywordOnly) continue;
      if (parameter.name != key && !str_equal(parameter.name, key)) continue;
      found = true;
      if (out[i].is_empty()) {
        out[i] = keywords.values[k];
      } else if (misplaced == kNone) {
        misplaced = k;
        given_before = i;
      }
    }
    if (found) continue;
    if (surplus.keywords) {
      dict_set(vm.heap, surplus.keywords, key, keywords.values[k]);
      continue;
    }
    if (misplaced == kNone) misplaced = k;
  }
  for (size_t i = 0; i < parameters.size(); ++i) {
    if (!out[i].is_empty()) continue;
    if (!parameters[i].required) {
      out[i] = parameters[i].default_value;
      continue;
    }
    if (parameters[i].kind == Parameter::Kind::PositionalOnly)
      return wrong_count(vm, function, signature, args, count, count);
    if (parameters[i].kind == Parameter::Kind::KeywordOnly)
      return vm.type_error({name, "() missing required keyword-only argument: '", parameters[i].name, "'"});
    uint32_t self = 1 - hidden_parameters(vm, function);
    return vm.type_error(
        {name, "() missing required argument '", parameters[i].name, "' (pos ", static_cast<int64_t>(i + self), ")"});
  }
  if (given_before != kNone)
    return vm.type_error({"argument for ", name, "() given by name ('", parameters[given_before].name,
                          "') and position (", static_cast<int64_t>(given_before + 1 - hidden_parameters(vm, function)),
                          ")"});
  if (misplaced != kNone)
    return unexpected_keyword(vm, signature, name, static_cast<Str*>(keywords.names[misplaced].object()));
  return {};
}

Result<void> bind_native(Vm& vm, NativeFunction* function, Signature* signature, const Value* args, uint32_t count,
                         Keywords keywords, Value* out, Surplus& surplus) {
  Result<void> bound = bind(vm, function, signature, args, count, keywords, out, surplus);
  if (!bound.is_raised() || !function->row->misfit) return bound;
  Owned usual = vm.take_pending();
  TRY(function->row->misfit(vm, std::span(args, count).subspan(hidden_parameters(vm, function)), keywords));
  return vm.raise(std::move(usual));
}

}  // namespace fermata
