// _pickle.Unpickler: a pickle is a program for a machine with a stack and a memo; this is the machine.
//
// What it calls runs in pushed frames, since it may wait: the functions that make objects, the file that is read.
#include <algorithm>
#include <memory>

#include "base/utf8.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/containers.h"
#include "builtins/machine_numbers.h"
#include "builtins/numbers.h"
#include "builtins/pickle.h"
#include "objects/attributes.h"
#include "vm/frame.h"

namespace fermata::pickling {

namespace {

Raised unpickling_error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_pickle", "UnpicklingError", message);
}

// What is done with the answer of a call.
enum class After : uint8_t { Push, Drop, Append, AppendLine };

struct State {
  Owned read, read_line;  // of the file; empty where there is none
  Owned buffers;          // an iterator; empty where there is none
  Ref<Str> encoding, errors;
  bool fix_imports = true;
  std::vector<Owned> memo;  // empty places: nothing under that number
  // Of the pickle that is being read.
  int protocol = 0;
  std::string data;
  size_t at = 0;
  std::vector<Owned> stack;
  std::vector<size_t> marks;  // heights of the stack
  bool running = false;
  After after = After::Drop;  // of the call that is under way
  int64_t asked = 0;          // bytes that it is to give

  template <typename F>
  void each(F f) {
    for (Owned& value : memo) f(value);
    for (Owned& value : stack) f(value);
    for (Owned* value : {&read, &read_line, &buffers}) f(*value);
  }
};

struct Unpickler : Object {
  State* state;  // owned; null before __init__
};

Result<Owned> find_class(Vm& vm, State& state, Value module_name, Value name) {
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

class Machine {
 public:
  Machine(Vm& vm, Unpickler* self) : vm_(vm), self_(self), state_(*self->state) {}

  // The object of the pickle, or pushed: take_answer() then gets what was called for.
  Result<Owned> run() {
    while (true) {
      const size_t start = state_.at;
      Result<uint8_t> code = first_byte();
      if (!code.is_raised() && code.peek() == kStop) return pop();
      Result<void> done = code.is_raised() ? Result<void>(Raised{}) : perform(code.peek());
      if (vm_.has_pending()) return Raised{};
      if (done.is_raised()) {
        // Too few bytes: the operation begins anew when there are more.
        state_.at = start;
        TRY(wants_line_ ? begin(vm_.start_call(state_.read_line, {}), After::AppendLine)
                        : begin(vm_.start_call(state_.read, {Value::integer(wants_)}), After::Append));
      }
      if (!waiting_->is_empty()) return waiting_;
    }
  }

  Result<void> take_answer(Owned value) {
    if (state_.after == After::Drop) return {};
    if (state_.after == After::Push) {
      push(std::move(value));
      return {};
    }
    std::string copy;
    std::string_view piece;
    if (!bytes_of(vm_, value, piece, copy))
      return vm_.type_error({"a bytes-like object is required, not '", vm_.type_of(value), "'"});
    state_.data.erase(0, std::exchange(state_.at, 0));
    if (piece.empty() && state_.data.empty()) return vm_.raise(vm_.exceptions.EOFError, "Ran out of input");
    if (state_.after == After::AppendLine ? !piece.ends_with('\n') : static_cast<int64_t>(piece.size()) < state_.asked)
      return truncated();
    state_.data += piece;
    return {};
  }

 private:
  // A call that may have pushed frames.
  Result<void> begin(Result<Owned> call, After after) {
    Owned answer = TRY(std::move(call));
    state_.after = after;
    state_.asked = wants_;
    wants_ = 0;
    wants_line_ = false;
    if (!answer->is_pushed() && !answer->is_parked()) return take_answer(std::move(answer));
    waiting_ = std::move(answer);
    return {};
  }

  // -- bytes

  // That there are `size` bytes from `at` on; otherwise they are wanted from the file.
  Result<void> need(uint64_t size) {
    const size_t left = state_.data.size() - state_.at;
    if (size <= left) return {};
    if (state_.read->is_empty()) return truncated();
    wants_ = static_cast<int64_t>(size - left);
    return Raised{};
  }
  Raised truncated() { return unpickling_error(vm_, {"pickle data was truncated"}); }

  Result<uint8_t> first_byte() {
    if (state_.at == state_.data.size() && state_.read->is_empty())
      return vm_.raise(vm_.exceptions.EOFError, "Ran out of input");
    TRY(need(1));
    return static_cast<uint8_t>(state_.data[state_.at++]);
  }
  // Good until the next reading.
  Result<std::string_view> take(size_t size) {
    TRY(need(size));
    state_.at += size;
    return std::string_view(state_.data).substr(state_.at - size, size);
  }
  Result<uint64_t> take_number(int bytes) {
    std::string_view data = TRY(take(static_cast<size_t>(bytes)));
    uint64_t number = 0;
    for (int i = 0; i < bytes; i++) number |= uint64_t{static_cast<uint8_t>(data[static_cast<size_t>(i)])} << 8 * i;
    return number;
  }
  Result<std::string_view> take_sized(int bytes) {
    const uint64_t size = TRY(take_number(bytes));
    TRY(need(size));
    return take(static_cast<size_t>(size));
  }
  // Without its end.
  Result<std::string_view> take_line() {
    const size_t end = state_.data.find('\n', state_.at);
    if (end == std::string::npos) {
      if (state_.read_line->is_empty()) return truncated();
      wants_line_ = true;
      return Raised{};
    }
    std::string_view line = std::string_view(state_.data).substr(state_.at, end - state_.at);
    state_.at = end + 1;
    return line;
  }

  // -- the stack

  size_t floor() const { return state_.marks.empty() ? 0 : state_.marks.back(); }
  Raised underflow() {
    return unpickling_error(vm_, {state_.marks.empty() ? "unpickling stack underflow" : "unexpected MARK found"});
  }
  Result<void> need_items(size_t count) {
    if (state_.stack.size() - floor() < count) return underflow();
    return {};
  }
  void push(Owned value) { state_.stack.push_back(std::move(value)); }
  Result<Owned> pop() {
    TRY(need_items(1));
    Owned value = std::move(state_.stack.back());
    state_.stack.pop_back();
    return value;
  }
  Result<Owned> top() {
    TRY(need_items(1));
    return Owned(state_.stack.back());
  }
  // Everything above the last mark, which goes.
  Result<std::vector<Owned>> since_mark() {
    if (state_.marks.empty()) return unpickling_error(vm_, {"could not find MARK"});
    auto first = state_.stack.begin() + static_cast<ptrdiff_t>(state_.marks.back());
    std::vector<Owned> items(std::make_move_iterator(first), std::make_move_iterator(state_.stack.end()));
    state_.stack.erase(first, state_.stack.end());
    state_.marks.pop_back();
    return items;
  }
  Owned tuple_of(std::vector<Owned> items) {
    Ref<Tuple> tuple = new_tuple(vm_.heap, static_cast<uint32_t>(items.size()));
    for (size_t i = 0; i < items.size(); i++) tuple->items()[i] = items[i].leak();
    return tuple;
  }

  Result<void> perform(uint8_t code);

  // -- values

  Result<Ref<Str>> line_text(std::string_view line) {
    Ref<Bytes> bytes = bytes_from(vm_.heap, line);
    return decode_text(vm_, Value(bytes.get()), bytes->view(), nullptr, nullptr);
  }
  Result<void> push_number_line(uint8_t code);
  Result<void> push_text(std::string_view data);
  Result<void> push_old_text(std::string_view data);
  Result<void> push_string_line();

  // -- containers

  Result<void> extend(Value target, std::vector<Owned> items);
  Result<void> set_items(Value target, std::vector<Owned> items);
  Result<void> add_items(Value target, std::vector<Owned> items);

  // -- objects

  Result<void> push_class(Value module, Value name);
  Result<void> push_global_of_stack();
  Result<void> push_extension(int bytes);
  Result<void> reduce();
  Result<void> make_new(bool with_keywords);
  Result<void> make_instance(Owned cls, std::vector<Owned> args);
  Result<void> build();
  Result<void> push_persistent(Value mark);
  Result<void> push_next_buffer();

  // -- memo

  Result<void> get(uint64_t number) {
    if (number >= state_.memo.size() || state_.memo[static_cast<size_t>(number)]->is_empty())
      return unpickling_error(vm_, {"Memo value not found at index ", static_cast<int64_t>(number)});
    push(state_.memo[static_cast<size_t>(number)]);
    return {};
  }
  Result<void> put(uint64_t number) {
    TRY(need_items(1));
    if (number >= state_.memo.size()) {
      TRY(vm_.need_memory(number * sizeof(Value)));
      state_.memo.resize(static_cast<size_t>(number) + 1);
    }
    state_.memo[static_cast<size_t>(number)] = state_.stack.back();
    return {};
  }
  Result<int64_t> line_number() {
    Ref<Str> text = TRY(line_text(TRY(take_line())));
    return vm_.index(TRY(int_from_text(vm_, text, 10, Value(text.get()))));
  }

  // Whether the class of the Unpickler is ours, so that no method is another's.
  bool is_plain() { return self_->type == vm_.type_for(unpickler_spec); }

  Vm& vm_;
  Unpickler* self_;
  State& state_;
  Owned waiting_;  // pushed or parked, while a call is under way
  int64_t wants_ = 0;
  bool wants_line_ = false;
};

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

Raised no_persistent_load(Vm& vm) {
  return unpickling_error(vm, {"A load persistent id instruction was encountered, "
                               "but no persistent_load function was specified."});
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

// -- Unpickler

Result<void> set_up(Vm& vm, State& state, const char* function, Value fix_imports, Value encoding, Value errors,
                    Value buffers) {
  state.fix_imports = TRY(vm.truth(fix_imports));
  state.encoding = Ref<Str>(TRY(str_argument(vm, encoding, function, "'encoding'")));
  state.errors = Ref<Str>(TRY(str_argument(vm, errors, function, "'errors'")));
  Tuple* tuple = cast_if<Tuple>(buffers, kTupleSubclass);
  if (!buffers.is_none() && !(tuple && tuple->length == 0)) state.buffers = TRY(vm.get_iterator(buffers));
  return {};
}

Result<void> open_file(Vm& vm, State& state, Value file) {
  state.read = TRY(vm.find_attribute(file, vm.intern("read")));
  state.read_line = TRY(vm.find_attribute(file, vm.intern("readline")));
  if (state.read->is_removed() || state.read_line->is_removed())
    return vm.type_error("file must have 'read' and 'readline' attributes");
  return {};
}

Unpickler* self_of(Value self) {
  return static_cast<Unpickler*>(self.object());
}

Result<State*> state_of(Vm& vm, Value self) {
  if (self_of(self)->state) return self_of(self)->state;
  return unpickling_error(vm, {"Unpickler.__init__() was not called by ", vm.type_of(self), ".__init__()"});
}

Result<Owned> unpickler_new(Vm& vm, Args args) {
  return vm.heap.make<Unpickler>(args.object<Type>(0));
}

Raised already_used(Vm& vm) {
  return vm.runtime_error("Unpickler object is already being used");
}

Result<Owned> unpickler_init(Vm& vm, Args args) {
  if (State* present = self_of(args[0])->state; present && present->running) return already_used(vm);
  auto state = std::make_unique<State>();
  TRY(open_file(vm, *state, args[1]));
  TRY(set_up(vm, *state, "Unpickler", args[2], args[3], args[4], args[5]));
  delete std::exchange(self_of(args[0])->state, state.release());
  return Owned::none();
}

Result<Owned> resume_load(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Machine machine(vm, self_of(frame.state[0]));
  bool& running = self_of(frame.state[0])->state->running;
  Result<void> taken = outcome == Outcome::Raised ? Result<void>(Raised{})
                       : frame.step++ > 0         ? machine.take_answer(Owned(value))
                                                  : Result<void>();
  Result<Owned> answer = taken.is_raised() ? Result<Owned>(Raised{}) : machine.run();
  running = !answer.is_raised() && (answer.peek()->is_pushed() || answer.peek()->is_parked());
  return answer;
}

// Reads what `data` begins with, or the file.
Result<Owned> start_load(Vm& vm, Value self, std::string_view data) {
  static constexpr NativeFrameBehaviour kLoad = {"load", resume_load};
  State& state = *TRY(state_of(vm, self));
  if (state.running) return already_used(vm);
  state.running = true;
  state.data = data;
  state.at = 0;
  state.protocol = 0;
  state.stack.clear();
  state.marks.clear();
  return vm.start_native_frame(kLoad, {self});
}

Result<Owned> unpickler_load(Vm& vm, Args args) {
  return start_load(vm, args[0], {});
}

Result<Owned> unpickler_find_class(Vm& vm, Args args) {
  return find_class(vm, *TRY(state_of(vm, args[0])), args[1], args[2]);
}

Result<Owned> unpickler_persistent_load(Vm& vm, Args) {
  return no_persistent_load(vm);
}

// {number: object}
Result<Owned> get_memo(Vm& vm, Value self) {
  State& state = *TRY(state_of(vm, self));
  Ref<Dict> memo = new_dict(vm.heap);
  for (size_t i = 0; i < state.memo.size(); i++)
    if (!state.memo[i]->is_empty()) TRY(vm.dict_set(memo, Value::integer(static_cast<int64_t>(i)), state.memo[i]));
  return memo;
}

Result<void> set_memo(Vm& vm, Value self, Value value) {
  State& state = *TRY(state_of(vm, self));
  Dict* memo = cast_if<Dict>(value, kDictSubclass);
  if (!memo)
    return vm.type_error({"'memo' attribute must be an UnpicklerMemoProxy object or dict, not ", vm.type_of(value)});
  std::vector<Owned> made;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(memo, position)) {
    const int64_t number = TRY(vm.index(entry->key));
    if (number < 0) return vm.value_error("memo key must be positive integers.");
    if (static_cast<size_t>(number) >= made.size()) {
      TRY(vm.need_memory(static_cast<uint64_t>(number) * sizeof(Value)));
      made.resize(static_cast<size_t>(number) + 1);
    }
    made[static_cast<size_t>(number)] = Owned(entry->value);
  }
  state.memo.swap(made);
  return {};
}

void traverse_unpickler(Object* object, Visitor& visit) {
  if (State* state = static_cast<Unpickler*>(object)->state) state->each([&](Owned& value) { visit(value); });
}
void clear_unpickler(Object* object) {
  delete std::exchange(static_cast<Unpickler*>(object)->state, nullptr);
}

const PropertyRow kProperties[] = {{"memo", get_memo, set_memo}};

const NativeRow kMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", unpickler_new, NativeKind::StaticMethod},
    {"__init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())", unpickler_init},
    {"find_class(self, module_name, global_name, /)", unpickler_find_class},
    {"load(self, /)", unpickler_load},
    {"persistent_load(self, pid, /)", unpickler_persistent_load},
};

}  // namespace

const TypeSpec unpickler_spec = {.name = "_pickle.Unpickler",
                                 .size = sizeof(Unpickler),
                                 .flags = kSubclassable,
                                 .traverse = traverse_unpickler,
                                 .clear = clear_unpickler,
                                 .instance_dict = true,
                                 .weak_references = true,
                                 .methods = kMethods,
                                 .properties = kProperties};

Result<Owned> loads(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  Ref<Unpickler> unpickler = vm.heap.make<Unpickler>(vm.type_for(unpickler_spec));
  unpickler->state = new State;
  TRY(set_up(vm, *unpickler->state, "loads", args[1], args[2], args[3], args[4]));
  return start_load(vm, Value(unpickler.get()), data);
}

Result<Owned> load(Vm& vm, Args args) {
  Ref<Unpickler> unpickler = vm.heap.make<Unpickler>(vm.type_for(unpickler_spec));
  unpickler->state = new State;
  TRY(open_file(vm, *unpickler->state, args[0]));
  TRY(set_up(vm, *unpickler->state, "load", args[1], args[2], args[3], args[4]));
  return start_load(vm, Value(unpickler.get()), {});
}

}  // namespace fermata::pickling
