#include "formats/pickle_machine.h"

#include <algorithm>

#include "base/utf8.h"
#include "builtins/machine_numbers.h"
#include "objects/attributes.h"

namespace fermata::pickling {

Raised unpickling_error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_pickle", "UnpicklingError", message);
}

Result<Owned> find_class(Vm& vm, MachineState& state, Value module_name, Value name) {
  Owned place = vm.tuple({module_name, name});
  if (state.protocol < 3 && state.fix_imports) place = TRY(call_rare(vm, "from_old", {module_name, name}));
  auto* pair = static_cast<Tuple*>(place->object());
  Owned module = TRY(imported(vm, pair->items()[0]));
  Str* path = as_str(pair->items()[1]);
  if (!path) return vm.type_error("attribute name must be string");
  if (state.protocol < 4) return vm.get_attribute(module, vm.heap.intern(path));
  Result<Owned> found = find_by_path(vm, module, path);
  const bool dotted = to_utf8(path).find('.') != std::string::npos;
  if (!found.is_raised() || !dotted || !vm.pending_is(vm.exceptions.AttributeError)) return found;
  Owned cause = vm.take_pending();
  Ref<Str> shown = TRY(vm.repr(Value(path))), home = TRY(vm.repr(pair->items()[0]));
  (void)vm.raise(vm.exceptions.AttributeError, {"Can't resolve path ", shown, " on module ", home});
  return in_context(vm, std::move(cause));
}

Result<void> Machine::perform(uint8_t code) {
  switch (code) {
    case kProtocol:
      state_.protocol = static_cast<int>(TRY(take_number(1)));
      if (state_.protocol > kHighestProtocol)
        return vm_.value_error({"unsupported pickle protocol: ", state_.protocol});
      return {};
    case kFrame: return need(TRY(take_number(8)));
    case kMark: state_.marks.push_back(state_.stack.size()); return {};
    case kPop:
      if (state_.stack.size() > floor()) {
        state_.stack.pop_back();
      } else {
        if (state_.marks.empty()) return underflow();
        state_.marks.pop_back();
      }
      return {};
    case kPopMark: TRY(since_mark()); return {};
    case kDuplicate: push(TRY(top())); return {};

    case kNone: push(Owned::none()); return {};
    case kTrue: push(Owned::boolean(true)); return {};
    case kFalse: push(Owned::boolean(false)); return {};
    case kIntLine:
    case kLongLine:
    case kFloatLine: return push_number_line(code);
    case kInt1: push(Owned::integer(static_cast<int64_t>(TRY(take_number(1))))); return {};
    case kInt2: push(Owned::integer(static_cast<int64_t>(TRY(take_number(2))))); return {};
    case kInt4: push(Owned::integer(static_cast<int32_t>(TRY(take_number(4))))); return {};
    case kLong1: push(int_from_bytes(vm_.heap, TRY(take_sized(1)), true)); return {};
    case kLong4: push(int_from_bytes(vm_.heap, TRY(take_sized(4)), true)); return {};
    case kFloat: {
      std::string_view data = TRY(take(8));
      uint64_t bits = 0;
      for (char byte : data) bits = bits << 8 | static_cast<uint8_t>(byte);
      push(storable_double(std::bit_cast<double>(bits)));
      return {};
    }
    case kStringLine: return push_string_line();
    case kString1: return push_old_text(TRY(take_sized(1)));
    case kString4: return push_old_text(TRY(take_sized(4)));
    case kUnicodeLine: {
      Ref<Bytes> line = bytes_from(vm_.heap, TRY(take_line()));
      push(TRY(call_rare(vm_, "raw_unicode", {Value(line.get())})));
      return {};
    }
    case kUnicode1: return push_text(TRY(take_sized(1)));
    case kUnicode4: return push_text(TRY(take_sized(4)));
    case kUnicode8: return push_text(TRY(take_sized(8)));
    case kBytes1: push(bytes_from(vm_.heap, TRY(take_sized(1)))); return {};
    case kBytes4: push(bytes_from(vm_.heap, TRY(take_sized(4)))); return {};
    case kBytes8: push(bytes_from(vm_.heap, TRY(take_sized(8)))); return {};
    case kByteArray8: push(new_bytearray(vm_.heap, TRY(take_sized(8)))); return {};
    case kNextBuffer: return push_next_buffer();
    case kReadOnlyBuffer: {
      Owned view = TRY(vm_.call(Value(vm_.types.memoryview), {TRY(top())}));
      if (!static_cast<MemoryView*>(view->object())->read_only)
        state_.stack.back() = TRY(vm_.call_method(view, vm_.intern("toreadonly")));
      return {};
    }

    case kEmptyTuple: push(vm_.tuple({})); return {};
    case kTuple1:
    case kTuple2:
    case kTuple3: {
      const size_t count = code - kTuple1 + 1u;
      TRY(need_items(count));
      state_.marks.push_back(state_.stack.size() - count);
      push(tuple_of(TRY(since_mark())));
      return {};
    }
    case kTuple: push(tuple_of(TRY(since_mark()))); return {};
    case kEmptyList: push(new_list(vm_.heap)); return {};
    case kList: {
      std::vector<Owned> items = TRY(since_mark());
      push(new_list(vm_.heap));
      return extend(state_.stack.back(), std::move(items));
    }
    case kAppend: {
      TRY(need_items(2));
      state_.marks.push_back(state_.stack.size() - 1);
      std::vector<Owned> items = TRY(since_mark());
      return extend(TRY(top()), std::move(items));
    }
    case kAppends: {
      std::vector<Owned> items = TRY(since_mark());
      return extend(TRY(top()), std::move(items));
    }
    case kEmptyDict: push(new_dict(vm_.heap)); return {};
    case kDict: {
      std::vector<Owned> items = TRY(since_mark());
      push(new_dict(vm_.heap));
      return set_items(TRY(top()), std::move(items));
    }
    case kSetItem: {
      TRY(need_items(3));
      state_.marks.push_back(state_.stack.size() - 2);
      std::vector<Owned> items = TRY(since_mark());
      return set_items(TRY(top()), std::move(items));
    }
    case kSetItems: {
      std::vector<Owned> items = TRY(since_mark());
      return set_items(TRY(top()), std::move(items));
    }
    case kEmptySet: push(new_set_like(vm_.heap, vm_.types.set)); return {};
    case kAddItems: {
      std::vector<Owned> items = TRY(since_mark());
      return add_items(TRY(top()), std::move(items));
    }
    case kFrozenSet: {
      Owned items = tuple_of(TRY(since_mark()));
      push(TRY(vm_.call(Value(vm_.types.frozenset), {items})));
      return {};
    }

    case kGlobal: {
      Ref<Str> module = TRY(line_text(TRY(take_line()))), name = TRY(line_text(TRY(take_line())));
      return push_class(Value(module.get()), Value(name.get()));
    }
    case kStackGlobal: return push_global_of_stack();
    case kExtension1: return push_extension(1);
    case kExtension2: return push_extension(2);
    case kExtension4: return push_extension(4);
    case kReduce: return reduce();
    case kNew: return make_new(false);
    case kNewWithKeywords: return make_new(true);
    case kInstance: {
      // Of Python 2, like the next.
      Ref<Str> module = TRY(line_text(TRY(take_line()))), name = TRY(line_text(TRY(take_line())));
      Owned cls =
          TRY(vm_.call_method(Value(self_), vm_.intern("find_class"), {Value(module.get()), Value(name.get())}));
      return make_instance(std::move(cls), TRY(since_mark()));
    }
    case kObject: {
      std::vector<Owned> args = TRY(since_mark());
      if (args.empty()) return underflow();
      Owned cls = std::move(args.front());
      args.erase(args.begin());
      return make_instance(std::move(cls), std::move(args));
    }
    case kBuild: return build();
    case kPersistentLine: {
      Ref<Str> mark = str_from_utf8(vm_.heap, TRY(take_line()));
      if (!mark->ascii) return unpickling_error(vm_, {"persistent IDs in protocol 0 must be ASCII strings"});
      return push_persistent(Value(mark.get()));
    }
    case kPersistent: return push_persistent(TRY(pop()));

    case kGetLine: return get(static_cast<uint64_t>(TRY(line_number())));
    case kGet1: return get(TRY(take_number(1)));
    case kGet4: return get(TRY(take_number(4)));
    case kPutLine: {
      const int64_t number = TRY(line_number());
      if (number < 0) return vm_.value_error("negative PUT argument");
      return put(static_cast<uint64_t>(number));
    }
    case kPut1: return put(TRY(take_number(1)));
    case kPut4: return put(TRY(take_number(4)));
    case kMemoize: return put(state_.memo.size());
    default: break;
  }
  const bool plain = code >= 32 && code < 127 && code != '\'' && code != '\\';
  const char shown[] = {static_cast<char>(code), '\0'};
  const char hex[] = {'\\', 'x', "0123456789abcdef"[code >> 4], "0123456789abcdef"[code & 15], '\0'};
  return unpickling_error(vm_, {"invalid load key, '", plain ? shown : hex, "'."});
}

// -- values

Result<void> Machine::push_number_line(uint8_t code) {
  std::string_view line = TRY(take_line());
  if (code == kIntLine && (line == "00" || line == "01")) {
    push(Owned::boolean(line == "01"));
    return {};
  }
  if (code == kLongLine && line.ends_with('L')) line.remove_suffix(1);
  Ref<Str> text = TRY(line_text(line));
  Result<Owned> number = code == kFloatLine ? vm_.call(Value(vm_.types.float_), {Value(text.get())})
                                            : int_from_text(vm_, text, 10, Value(text.get()));
  if (number.is_raised() && code != kLongLine && vm_.discard_pending(vm_.exceptions.ValueError))
    return vm_.value_error({"could not convert string to ", code == kIntLine ? "int" : "float"});
  push(TRY(std::move(number)));
  return {};
}

Result<void> Machine::push_text(std::string_view data) {
  if (utf8::find_invalid(data) == data.size()) {
    push(str_from_utf8(vm_.heap, data));
    return {};
  }
  Ref<Bytes> bytes = bytes_from(vm_.heap, data);
  Ref<Str> errors = vm_.str_of("surrogatepass");
  push(TRY(decode_text(vm_, Value(bytes.get()), bytes->view(), nullptr, errors)));
  return {};
}

// A str of Python 2.
Result<void> Machine::push_old_text(std::string_view data) {
  Ref<Bytes> bytes = bytes_from(vm_.heap, data);
  if (str_equals(state_.encoding, "bytes"))
    push(std::move(bytes));
  else
    push(TRY(vm_.call_method(Value(bytes.get()), vm_.intern("decode"),
                             {Value(state_.encoding.get()), Value(state_.errors.get())})));
  return {};
}

Result<void> Machine::push_string_line() {
  std::string_view line = TRY(take_line());
  if (line.size() < 2 || line.front() != line.back() || (line[0] != '"' && line[0] != '\''))
    return unpickling_error(vm_, {"the STRING opcode argument must be quoted"});
  Ref<Bytes> inside = bytes_from(vm_.heap, line.substr(1, line.size() - 2));
  Owned data = TRY(call_rare(vm_, "unescaped", {Value(inside.get())}));
  return push_old_text(static_cast<Bytes*>(data->object())->view());
}

// -- containers

Result<void> Machine::extend(Value target, std::vector<Owned> items) {
  Owned kept(target);
  if (List* list = cast_exact<List>(target, vm_.types.list)) {
    list_reserve(vm_.heap, list, list->length + static_cast<uint32_t>(items.size()));
    for (Owned& item : items) list_append(vm_.heap, list, std::move(item));
    return {};
  }
  if (items.size() > 1) {
    Owned method = TRY(vm_.find_attribute(target, vm_.intern("extend")));
    if (!method->is_removed()) {
      Ref<List> list = new_list(vm_.heap, static_cast<uint32_t>(items.size()));
      for (Owned& item : items) list_append(vm_.heap, list, std::move(item));
      TRY(vm_.call(method, {Value(list.get())}));
      return {};
    }
  }
  Owned append = TRY(vm_.get_attribute(target, "append"));
  for (Owned& item : items) TRY(vm_.call(append, {item}));
  return {};
}

Result<void> Machine::set_items(Value target, std::vector<Owned> items) {
  Owned kept(target);
  if (items.size() % 2) return unpickling_error(vm_, {"odd number of items for SETITEMS"});
  Dict* dict = cast_exact<Dict>(target, vm_.types.dict);
  for (size_t i = 0; i < items.size(); i += 2) {
    if (dict)
      TRY(vm_.dict_set(dict, items[i], items[i + 1]));
    else
      TRY(vm_.set_item(target, items[i], items[i + 1]));
  }
  return {};
}

Result<void> Machine::add_items(Value target, std::vector<Owned> items) {
  Owned kept(target);
  if (Set* set = cast_exact<Set>(target, vm_.types.set)) {
    for (Owned& item : items) TRY(vm_.set_add(set, item));
    return {};
  }
  Owned add = TRY(vm_.get_attribute(target, "add"));
  for (Owned& item : items) TRY(vm_.call(add, {item}));
  return {};
}

// -- objects

Result<void> Machine::push_class(Value module, Value name) {
  if (!is_plain())
    return begin(vm_.start_call_method(Value(self_), vm_.intern("find_class"), {module, name}), After::Push);
  push(TRY(find_class(vm_, state_, module, name)));
  return {};
}

Result<void> Machine::push_global_of_stack() {
  Owned name = TRY(pop()), module = TRY(pop());
  if (!is_exact_str(vm_, name) || !is_exact_str(vm_, module))
    return unpickling_error(vm_, {"STACK_GLOBAL requires str"});
  return push_class(module, name);
}

Result<void> Machine::push_extension(int bytes) {
  const auto code = static_cast<int64_t>(TRY(take_number(bytes)));
  if (code == 0) return unpickling_error(vm_, {"EXT specifies code <= 0"});
  Owned copyreg = TRY(vm_.import_module("copyreg"));
  Owned registry = TRY(vm_.get_attribute(copyreg, "_inverted_registry"));
  Result<Owned> found = vm_.get_item(registry, Value::integer(code));
  if (found.is_raised() && vm_.discard_pending(vm_.exceptions.KeyError))
    return vm_.value_error({"unregistered extension code ", code});
  Owned pair = TRY(std::move(found));
  Tuple* place = cast_if<Tuple>(pair, kTupleSubclass);
  if (!place || place->length != 2) return vm_.value_error("_inverted_registry value is no pair");
  return push_class(place->items()[0], place->items()[1]);
}

Result<void> Machine::reduce() {
  Owned args = TRY(pop()), function = TRY(pop());
  Tuple* arguments = cast_if<Tuple>(args, kTupleSubclass);
  if (!arguments) return vm_.type_error("argument list must be a tuple");
  return begin(vm_.start_call(function, arguments->span()), After::Push);
}

Result<void> Machine::make_new(bool with_keywords) {
  Owned keywords = with_keywords ? TRY(pop()) : Owned();
  Owned args = TRY(pop()), given = TRY(pop());
  const char* code = with_keywords ? "NEWOBJ_EX" : "NEWOBJ";
  Type* cls = cast_if<Type>(given, kTypeSubclass);
  if (!cls) return unpickling_error(vm_, {code, " class argument must be a type, not ", vm_.type_of(given)});
  Tuple* arguments = cast_if<Tuple>(args, kTupleSubclass);
  if (!arguments) return unpickling_error(vm_, {code, " expected an arg tuple, got ", vm_.type_of(args)});
  // The usual case: what object.__new__ does.
  if (!with_keywords && arguments->length == 0 &&
      vm_.lookup_in_type(cls, vm_.names.__new__) == vm_.lookup_in_type(vm_.types.object, vm_.names.__new__) &&
      cls->has(kPythonClass)) {
    push(TRY(vm_.new_instance(cls)));
    return {};
  }
  std::vector<Value> all{given};
  all.insert(all.end(), arguments->items(), arguments->items() + arguments->length);
  std::vector<Value> names, values;
  if (Dict* dict = cast_if<Dict>(keywords, kDictSubclass)) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(dict, position)) {
      names.push_back(entry->key);
      all.push_back(entry->value);
    }
  }
  Owned make = TRY(vm_.get_attribute(given, vm_.names.__new__));
  const size_t positional = all.size() - names.size();
  return begin(vm_.start_call(make, std::span<const Value>(all).first(positional), {names, all.data() + positional}),
               After::Push);
}

// A class called, or made bare where it takes nothing.
Result<void> Machine::make_instance(Owned cls, std::vector<Owned> args) {
  Owned arguments = tuple_of(std::move(args));
  auto* tuple = static_cast<Tuple*>(arguments->object());
  const bool bare = tuple->length == 0 && cast_if<Type>(cls, kTypeSubclass) &&
                    TRY(vm_.find_attribute(cls, vm_.intern("__getinitargs__")))->is_removed();
  if (!bare) return begin(vm_.start_call(cls, tuple->span()), After::Push);
  Owned make = TRY(vm_.get_attribute(cls, vm_.names.__new__));
  return begin(vm_.start_call(make, {cls}), After::Push);
}

Result<void> Machine::build() {
  TRY(need_items(2));
  Owned state = TRY(pop()), target = TRY(top());
  Owned set_state = TRY(vm_.find_attribute(target, vm_.intern("__setstate__")));
  if (!set_state->is_removed()) return begin(vm_.start_call(set_state, {state}), After::Drop);
  Owned slots = Owned::none();
  if (Tuple* pair = cast_if<Tuple>(state, kTupleSubclass); pair && pair->length == 2) {
    slots = Owned(pair->items()[1]);
    state = Owned(pair->items()[0]);
  }
  if (!state->is_none()) {
    Dict* values = cast_if<Dict>(state, kDictSubclass);
    if (!values) return unpickling_error(vm_, {"state is not a dictionary"});
    const bool plain = target->is_object() && target->object()->type->has_instance_dict &&
                       target->object()->type->has(kPythonClass) && values->only_strings;
    Owned own = plain ? Owned::none() : TRY(vm_.get_attribute(target, vm_.names.__dict__));
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(values, position)) {
      Owned key(entry->key), value(entry->value);
      if (is_exact_str(vm_, key)) key = Owned(Value(vm_.heap.intern(static_cast<Str*>(key->object()))));
      if (plain)
        set_instance_attribute(vm_.heap, target->object(), static_cast<Str*>(key->object()), value);
      else
        TRY(vm_.set_item(own, key, value));
    }
  }
  if (slots->is_none()) return {};
  Dict* values = cast_if<Dict>(slots, kDictSubclass);
  if (!values) return unpickling_error(vm_, {"slot state is not a dictionary"});
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(values, position)) {
    Owned key(entry->key), value(entry->value);
    Str* name = as_str(key);
    if (!name) return vm_.type_error({"attribute name must be string, not '", vm_.type_of(key), "'"});
    TRY(vm_.set_attribute(target, vm_.heap.intern(name), value));
  }
  return {};
}

Result<void> Machine::push_persistent(Value mark) {
  Owned kept(mark);
  return begin(vm_.start_call_method(Value(self_), vm_.intern("persistent_load"), {mark}), After::Push);
}

Result<void> Machine::push_next_buffer() {
  if (state_.buffers->is_empty())
    return unpickling_error(vm_, {"pickle stream refers to out-of-band data but no *buffers* argument was given"});
  Owned buffer = TRY(vm_.next(state_.buffers));
  if (buffer->is_exhausted()) return unpickling_error(vm_, {"not enough out-of-band buffers"});
  push(std::move(buffer));
  return {};
}

}  // namespace fermata::pickling
