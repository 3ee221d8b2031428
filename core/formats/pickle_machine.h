// Machine: what runs a pickle, which is a program for a machine with a stack and a memo.
//
// What it calls runs in pushed frames, since it may wait: the functions that make objects, the file that is read.
#pragma once

#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/containers.h"
#include "builtins/numbers.h"
#include "formats/pickle.h"

namespace fermata::pickling {

Raised unpickling_error(Vm& vm, std::initializer_list<Piece> message);

// What is done with the answer of a call.
enum class After : uint8_t { Push, Drop, Append, AppendLine };

struct MachineState {
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
  MachineState* state;  // owned; null before __init__
};

// What Unpickler.find_class() answers.
Result<Owned> find_class(Vm& vm, MachineState& state, Value module_name, Value name);

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
  MachineState& state_;
  Owned waiting_;  // pushed or parked, while a call is under way
  int64_t wants_ = 0;
  bool wants_line_ = false;
};

}  // namespace fermata::pickling
