// Writer: objects that say what they are made of (__reduce__), and what is found by its name.
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/containers.h"
#include "builtins/numbers.h"
#include "formats/pickle_writer.h"

namespace fermata::pickling {

// -- objects

// What the object is made of; a str or nothing where it is found by name.
Result<Owned> Writer::reduction_of(Value object, Type* type, bool& is_global) {
  if (!state_.reducer_override->is_removed()) {
    Owned reduced = TRY(vm_.call(state_.reducer_override, {object}));
    if (!reduced->is_not_implemented()) return reduced;
  }
  is_global = type == vm_.types.type || type == vm_.types.function;
  if (is_global) return Owned::none();
  if (state_.dispatch_table->is_removed()) {
    Owned module = TRY(vm_.import_module("copyreg"));
    state_.dispatch_table = TRY(vm_.get_attribute(module, "dispatch_table"));
  }
  Owned reductor;
  if (Dict* table = cast_exact<Dict>(state_.dispatch_table, vm_.types.dict)) {
    if (Value found = TRY(vm_.dict_get(table, Value(type))); !found.is_empty()) reductor = Owned(found);
  } else {
    Result<Owned> found = vm_.get_item(state_.dispatch_table, Value(type));
    if (!found.is_raised())
      reductor = std::move(found).value();
    else if (!vm_.discard_pending(vm_.exceptions.KeyError))
      return Raised{};
  }
  if (!reductor->is_empty()) return vm_.call(reductor, {object});
  is_global = type->has(kTypeSubclass);
  if (is_global) return Owned::none();
  return vm_.call_method(object, vm_.intern("__reduce_ex__"), {Value::integer(state_.protocol)});
}

Result<void> Writer::check_reduced(Value reduced) {
  auto wrong = [&](const char* what, const char* need, Value given) -> Result<void> {
    Ref<Str> name = TRY(full_name(vm_, given));
    return pickling_error(vm_, {what, need, ", not ", name});
  };
  Tuple* parts = cast_if<Tuple>(reduced, kTupleSubclass);
  if (!parts) return wrong("__reduce__ must return a string or tuple", "", reduced);
  const Value* part = parts->items();
  if (parts->length < 2 || parts->length > 6)
    return pickling_error(vm_, {"tuple returned by __reduce__ must contain 2 through 6 elements"});
  if (!vm_.is_callable(part[0]))
    return wrong("first item of the tuple returned by __reduce__ ", "must be callable", part[0]);
  if (!cast_if<Tuple>(part[1], kTupleSubclass))
    return wrong("second item of the tuple returned by __reduce__ ", "must be a tuple", part[1]);
  for (uint32_t i = 3; i < 5 && i < parts->length; i++)
    if (!part[i].is_none() && vm_.lookup_special(part[i], vm_.names.__next__).is_empty())
      return wrong(i == 3 ? "fourth item of the tuple returned by __reduce__ "
                          : "fifth item of the tuple returned by __reduce__ ",
                   "must be an iterator", part[i]);
  if (parts->length == 6 && !part[5].is_none() && !vm_.is_callable(part[5]))
    return wrong("sixth item of the tuple returned by __reduce__ ", "must be callable", part[5]);
  return {};
}

Result<void> Writer::save_other(Value object, Type* type) {
  if (type == vm_.type_for(pickle_buffer_spec)) return save_buffer(object);
  bool is_global = false;
  Owned reduced = TRY(reduction_of(object, type, is_global));
  if (is_global && type == vm_.types.type) return save_type(object);
  if (is_global) return save_global(object, Value());
  if (as_str(reduced)) return save_global(object, reduced);
  Result<void> saved = check_reduced(reduced);
  if (!saved.is_raised()) saved = save_reduced(object, static_cast<Tuple*>(reduced->object())->span());
  if (!saved.is_raised()) return {};
  Owned error = vm_.take_pending();
  Ref<Str> name = TRY(full_name(vm_, object));
  (void)vm_.raise_again(std::move(error));
  return noted({"when serializing ", name, " object"});
}

// `reduced`: function, arguments, and what else there is of state, items, pairs, setter of the state.
Result<void> Writer::save_reduced(Value object, std::span<const Value> reduced) {
  auto part = [&](size_t index) { return index < reduced.size() ? reduced[index] : Value::none(); };
  const Value function = part(0), args = part(1), state = part(2), items = part(3), pairs = part(4), setter = part(5);
  Owned name = Owned::none();
  if (state_.protocol >= 2) name = TRY(vm_.find_attribute(function, vm_.names.__name__));
  Str* text = as_str(name);
  auto* arguments = static_cast<Tuple*>(args.object());
  if (text && str_equals(text, "__newobj_ex__")) {
    TRY(save_new_with_keywords(object, arguments));
  } else if (text && str_equals(text, "__newobj__")) {
    TRY(save_new(object, arguments));
  } else {
    TRY(save_part(function, object, " reconstructor"));
    TRY(save_part(args, object, " reconstructor arguments"));
    put(kReduce);
  }
  if (const uint32_t* number = known(object)) {
    // It was made on the way, by what refers to it.
    put(kPop);
    refer(*number);
  } else {
    memoize(object);
  }
  if (!items.is_none()) TRY(append_all(items, object));
  if (!pairs.is_none()) TRY(set_all(pairs, object));
  if (state.is_none()) return {};
  if (setter.is_none()) {
    TRY(save_part(state, object, " state"));
    put(kBuild);
    return {};
  }
  TRY(save_part(setter, object, " state setter"));
  TRY(save(object));
  TRY(save_part(state, object, " state"));
  put(kTuple2);  // in every protocol
  put(kReduce);
  put(kPop);
  return {};
}

Result<void> Writer::save_new(Value object, Tuple* args) {
  if (args->length == 0) return pickling_error(vm_, {"__newobj__ expected at least 1 argument, got 0"});
  const Value cls = args->items()[0];
  if (TRY(vm_.find_attribute(cls, vm_.names.__new__))->is_removed())
    return pickling_error(vm_, {"first argument to __newobj__() must be a class, not ", TRY(full_name(vm_, cls))});
  Owned own = TRY(vm_.get_attribute(object, vm_.names.__class__));
  if (!(own.get() == cls))
    return pickling_error(
        vm_, {"first argument to __newobj__() must be ", TRY(vm_.repr(own)), ", not ", TRY(vm_.repr(cls))});
  TRY(save_part(cls, object, " class"));
  Ref<Tuple> rest = tuple_from(vm_.heap, args->span().subspan(1));
  TRY(save_part(Value(rest.get()), object, " __new__ arguments"));
  put(kNew);
  return {};
}

Result<void> Writer::save_new_with_keywords(Value object, Tuple* args) {
  if (args->length != 3) return pickling_error(vm_, {"__newobj_ex__ expected 3 arguments, got ", args->length});
  const Value cls = args->items()[0], positional = args->items()[1], keywords = args->items()[2];
  auto wrong = [&](const char* which, const char* need, Value given) -> Result<void> {
    return pickling_error(
        vm_, {which, " argument to __newobj_ex__() must be a ", need, ", not ", TRY(full_name(vm_, given))});
  };
  if (TRY(vm_.find_attribute(cls, vm_.names.__new__))->is_removed()) return wrong("first", "class", cls);
  if (!cast_if<Tuple>(positional, kTupleSubclass)) return wrong("second", "tuple", positional);
  if (!cast_if<Dict>(keywords, kDictSubclass)) return wrong("third", "dict", keywords);
  if (state_.protocol >= 4) {
    TRY(save_part(cls, object, " class"));
    TRY(save_part(positional, object, " __new__ arguments"));
    TRY(save_part(keywords, object, " __new__ arguments"));
    put(kNewWithKeywords);
    return {};
  }
  Owned make = TRY(call_rare(vm_, "maker", {cls, positional, keywords}));
  Ref<Tuple> nothing = vm_.tuple({});
  TRY(save_part(make, object, " reconstructor"));
  TRY(save_part(Value(nothing.get()), object, " reconstructor arguments"));
  put(kReduce);
  return {};
}

// -- what is found by name

Result<void> Writer::save_type(Value object) {
  const std::pair<Type*, Value> specials[] = {{vm_.types.none, Value::none()},
                                              {vm_.types.ellipsis, Value::ellipsis()},
                                              {vm_.types.not_implemented, Value::not_implemented()}};
  for (const auto& [type, value] : specials)
    if (object == Value(type)) return save_call(object, Value(vm_.types.type), {value});
  return save_global(object, Value());
}

// Numbers that stand for names (copyreg.add_extension).
Result<bool> Writer::save_extension(Str* module, Str* name) {
  Owned copyreg = TRY(vm_.import_module("copyreg"));
  Owned registry = TRY(vm_.get_attribute(copyreg, "_extension_registry"));
  Dict* numbers = cast_if<Dict>(registry, kDictSubclass);
  if (!numbers || numbers->used == 0) return false;
  Ref<Tuple> key = vm_.tuple({Value(module), Value(name)});
  Value found = TRY(vm_.dict_get(numbers, Value(key.get())));
  if (found.is_empty()) return false;
  const auto code = static_cast<uint64_t>(TRY(vm_.index(found)));
  const int size = code < 256 ? 1 : code < 65536 ? 2 : 4;
  put(size == 1 ? kExtension1 : size == 2 ? kExtension2 : kExtension4);
  put_number(code, size);
  return true;
}

// An empty name: the object's own.
Result<void> Writer::save_global(Value object, Value given) {
  Owned name(given);
  if (given.is_empty()) {
    name = TRY(vm_.find_attribute(object, vm_.names.__qualname__));
    if (name->is_removed() || name->is_none()) name = TRY(vm_.get_attribute(object, vm_.names.__name__));
  }
  Str* path = as_str(name);
  if (!path) return pickling_error(vm_, {"can't pickle ", TRY(vm_.repr(object)), ": its name is no str"});
  const std::string dotted = to_utf8(path);
  if (("." + dotted + ".").find(".<locals>.") != std::string::npos)
    return pickling_error(vm_, {"Can't pickle local object ", TRY(vm_.repr(object))});
  Owned module_name = TRY(vm_.find_attribute(object, vm_.names.__module__));
  if (module_name->is_removed() || module_name->is_none())
    module_name = TRY(call_rare(vm_, "module_of", {object, name}));
  Result<Owned> module = imported(vm_, module_name);
  if (module.is_raised()) {
    Owned error = vm_.take_pending();
    Type* kind = vm_.type_of(error);
    if (!is_subtype(kind, vm_.exceptions.ImportError) && !is_subtype(kind, vm_.exceptions.ValueError) &&
        !is_subtype(kind, vm_.exceptions.KeyError))
      return vm_.raise_again(std::move(error));
    Ref<Str> shown = TRY(vm_.repr(object)), reason = TRY(vm_.str(error));
    (void)pickling_error(vm_, {"Can't pickle ", shown, ": ", reason});
    return in_context(vm_, std::move(error));
  }
  Result<Owned> found = find_by_path(vm_, module.peek(), path);
  const bool missing = found.is_raised() && vm_.pending_is(vm_.exceptions.AttributeError);
  if (found.is_raised() && !missing) return Raised{};
  if (missing || !(found.peek().get() == object)) {
    Owned cause = missing ? vm_.take_pending() : Owned::none();
    Ref<Str> shown = TRY(vm_.repr(object)), home = TRY(vm_.str(module_name));
    (void)pickling_error(
        vm_, {"Can't pickle ", shown, ": it's not ", missing ? "found as " : "the same object as ", home, ".", path});
    return missing ? in_context(vm_, std::move(cause)) : Raised{};
  }
  if (state_.protocol >= 2 && as_str(module_name) && TRY(save_extension(as_str(module_name), path))) return {};
  if (state_.protocol >= 4) {
    // CPython's built-in functions and types name their module by two strings, which shows in the memo.
    if (as_str(module_name) && str_equals(as_str(module_name), "builtins") &&
        vm_.type_of(object) == vm_.types.native_function) {
      if (!state_.home_of_functions) state_.home_of_functions = vm_.str_of("builtins");
      module_name = state_.home_of_functions;
    }
    TRY(save(module_name));
    TRY(save(name));
    put(kStackGlobal);
  } else {
    // Older protocols know no dots: what is inside is got from what is outside.
    std::vector<Ref<Str>> inner;
    const size_t outer = std::min(dotted.find('.'), dotted.size());
    for (size_t start = outer; start < dotted.size();) {
      const size_t end = std::min(dotted.find('.', start + 1), dotted.size());
      inner.push_back(vm_.str_of(std::string_view(dotted).substr(start + 1, end - start - 1)));
      start = end;
    }
    Owned getattr = Owned(dict_get(vm_.builtins, vm_.intern("getattr")));
    for (size_t i = 0; i < inner.size(); i++) {
      TRY(save(getattr));
      if (state_.protocol < 2) put(kMark);
    }
    TRY(write_global(module_name, vm_.str_of(std::string_view(dotted).substr(0, outer))));
    for (const Ref<Str>& attribute : inner) {
      TRY(save(Value(attribute.get())));
      put(state_.protocol < 2 ? kTuple : kTuple2);
      put(kReduce);
    }
  }
  memoize(object);
  return {};
}

Result<void> Writer::write_global(Value module, Str* name) {
  Owned place = vm_.tuple({module, Value(name)});
  if (state_.fix_imports) place = TRY(call_rare(vm_, "to_old", {module, Value(name)}));
  std::string text;
  for (Value part : static_cast<Tuple*>(place->object())->span()) {
    Ref<Str> shown = TRY(vm_.str(part));
    if (state_.protocol < 3 && !shown->ascii)
      return pickling_error(vm_, {"can't pickle global identifier '", TRY(vm_.str(module)), ".", name,
                                  "' using pickle protocol ", state_.protocol});
    append_utf8(text, shown);
    text += '\n';
  }
  put(kGlobal);
  put_text(text);
  return {};
}

}  // namespace fermata::pickling
