// Writing JSON. An encoder has the settings of a json.JSONEncoder; called with an object, it gives its text.
//
// The containers that are being written stand in a list, not on the C++ stack: default() is called by pushed frames and
// may wait.
#include <cmath>
#include <memory>

#include "builtins/containers.h"
#include "builtins/float_text.h"
#include "builtins/numbers.h"
#include "formats/json.h"
#include "vm/drawing.h"
#include "vm/frame.h"

namespace fermata::formats {
namespace {

void append_unit(StrBuilder& out, char32_t unit) {
  char text[] = "\\u0000";
  for (uint32_t i = 0; i < 4; i++) text[5 - i] = "0123456789abcdef"[unit >> (4 * i) & 15];
  out.append_ascii({text, 6});
}

void append_escape(StrBuilder& out, char32_t c) {
  static const char kMeanings[] = "\"\\\b\f\n\r\t", kLetters[] = "\"\\bfnrt";
  for (uint32_t i = 0; kLetters[i]; i++) {
    if (c != static_cast<char32_t>(kMeanings[i])) continue;
    out.append('\\');
    out.append(static_cast<char32_t>(kLetters[i]));
    return;
  }
  if (c > 0xFFFF) {
    append_unit(out, 0xD7C0 + (c >> 10));
    c = 0xDC00 | (c & 0x3FF);
  }
  append_unit(out, c);
}

}  // namespace

void append_json_string(StrBuilder& out, const Str* text, char32_t highest) {
  out.append('"');
  for (uint32_t start = 0;; start++) {
    const uint32_t end = json_plain_end(text, start, ' ', highest);
    if (end != start) out.append(text, start, end);
    if (end == text->length) break;
    append_escape(out, text->at(end));
    start = end;
  }
  out.append('"');
}

namespace {

// What a NativeFrame of kEncode keeps. Its `data` is how far lines are indented.
enum State {
  kEncoder,
  kInPieces,  // whether each piece that json.dump writes is a part of its own
  kParts,     // a list: the text so far
  kObject,    // the innermost that is being written; None if there is none
  kItems,     // what it consists of, a list or tuple, or the dict itself; None while what default() gave is written
  kIndex,     // of the next one
  kKey,       // of the present one; NotImplemented before the first
  kOuter,     // a list: the four of each around it
};
constexpr uint32_t kStatesOfObject = kOuter - kObject;
enum Step {
  kBegins,
  kWritesItem,    // an error concerns an item of the innermost object
  kWritesObject,  // or that object itself
};

class Encoding {
 public:
  Encoding(Vm& vm, NativeFrame& frame)
      : vm_(vm),
        frame_(frame),
        encoder_(*static_cast<JsonEncoder*>(frame.state[kEncoder].object())),
        parts_(static_cast<List*>(frame.state[kParts].object())),
        outer_(static_cast<List*>(frame.state[kOuter].object())),
        out_(std::make_unique<StrBuilder>(vm.heap)) {}

  // Writes what came; exhausted, here and below: what came is written. The parts, if it need not wait.
  Result<Owned> run(Owned value) {
    while (!value->is_exhausted() || !state(kObject).is_none()) {
      if (value->is_exhausted()) {
        value = TRY(next_item());
      } else if (is_waiting(value)) {
        end_part();
        return value;
      } else if (TRY(write_scalar(value))) {
        value = Owned::exhausted();
        end_piece();
      } else {
        end_piece();
        value = TRY(enter(std::move(value)));
      }
    }
    end_part();
    return tuple_from(vm_.heap, parts_->span());
  }

  // Notes in the pending exception what was being written.
  Raised fail() {
    Owned error = vm_.take_pending();
    if (frame_.step == kWritesObject) leave();
    for (; !state(kObject).is_none(); leave())
      TRY(json_note(vm_, error, state(kObject), state(kItems).is_none() ? Value() : state(kKey)));
    return vm_.raise_again(std::move(error));
  }

 private:
  Value state(State which) const { return frame_.state[which]; }
  void put(State which, Owned value) { Owned::adopt(std::exchange(frame_.state[which], value.leak())); }

  void end_part() {
    if (!out_->length()) return;
    list_append(vm_.heap, parts_, out_->finish());
    out_ = std::make_unique<StrBuilder>(vm_.heap);
  }
  void end_piece() {
    if (state(kInPieces).is_true()) end_part();
  }

  void new_line() {
    if (!encoder_.indent) return;
    out_->append('\n');
    for (int64_t i = 0; i < frame_.data; i++) out_->append(encoder_.indent.get());
  }

  Result<void> write_string(Str* text) {
    if (encoder_.string_encoder->is_empty()) {
      append_json_string(*out_, text, encoder_.highest);
      return {};
    }
    Owned made = TRY(vm_.call(encoder_.string_encoder, {Value(text)}));
    if (!as_str(made)) return vm_.type_error({"encoder() must return a string, not ", vm_.type_of(made)});
    out_->append(as_str(made));
    return {};
  }

  // Writes None, a bool or a number; false if it is anything else.
  Result<bool> write_constant(StrBuilder& out, Value value) {
    double number;
    if (value.is_none() || value.is_bool()) {
      out.append_ascii(value.is_none() ? "null" : value.is_true() ? "true" : "false");
    } else if (is_int_like(value)) {
      out.append_ascii(TRY(int_digits(vm_, value, 10)));
    } else if (!is_float_like(value, number)) {
      return false;
    } else if (std::isfinite(number)) {
      out.append_ascii(float_repr(number));
    } else if (!encoder_.allow_nan) {
      return vm_.value_error({"Out of range float values are not JSON compliant: ", TRY(vm_.repr(value))});
    } else {
      out.append_ascii(std::isnan(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
    }
    return true;
  }

  // False if it is nothing that is written at once.
  Result<bool> write_scalar(Value value) {
    Str* text = as_str(value);
    if (!text) return write_constant(*out_, value);
    TRY(write_string(text));
    return true;
  }

  // Begins a container, or gives what default() wants to be written in the place of another object.
  Result<Owned> enter(Owned object) {
    const bool is_array = cast_if<List>(object, kListSubclass) || cast_if<Tuple>(object, kTupleSubclass);
    Dict* dict = cast_if<Dict>(object, kDictSubclass);
    if (!is_array && !dict) {
      TRY(push(object, Owned::none()));
      frame_.step = kWritesObject;
      Owned replacement = TRY(vm_.start_call(encoder_.default_function, {object}));
      if (!is_waiting(replacement)) frame_.step = kWritesItem;
      return replacement;
    }
    Owned items = object;
    if (is_array && !cast_exact<List>(object, vm_.types.list) && !cast_exact<Tuple>(object, vm_.types.tuple))
      items = TRY(gather(vm_, object));
    if (dict ? dict->used == 0 : sequence(items).empty()) {
      out_->append_ascii(dict ? "{}" : "[]");
      end_piece();
      return Owned::exhausted();
    }
    TRY(push(object, std::move(items)));
    frame_.data++;
    out_->append(dict ? '{' : '[');
    if (!dict) {
      new_line();
      return Owned::exhausted();
    }
    end_piece();
    frame_.step = kWritesObject;
    if (encoder_.sort_keys || dict->type != vm_.types.dict) put(kItems, TRY(json_members(vm_, encoder_, object)));
    frame_.step = kWritesItem;
    return Owned::exhausted();
  }

  Result<void> push(Owned object, Owned items) {
    if (encoder_.check_circular) {
      bool inside = state(kObject) == object.get();
      for (uint32_t i = 0; i < outer_->length; i += kStatesOfObject) inside |= outer_->items[i] == object.get();
      if (inside) return vm_.value_error("Circular reference detected");
    }
    TRY(check_json_depth(vm_, outer_->length / kStatesOfObject, "encoding a JSON object"));
    for (uint32_t i = kObject; i < kOuter; i++)
      list_append(vm_.heap, outer_, Owned::adopt(std::exchange(frame_.state[i], Value::none())));
    put(kObject, std::move(object));
    put(kItems, std::move(items));
    put(kIndex, Owned::integer(0));
    put(kKey, Owned::not_implemented());
    return {};
  }

  void leave() {
    for (uint32_t i = kOuter; i-- > kObject;) put(static_cast<State>(i), Owned::adopt(outer_->items[--outer_->length]));
  }

  // The end of the innermost container.
  Owned close(char32_t bracket) {
    frame_.data--;
    if (!state(kKey).is_not_implemented()) new_line();
    end_piece();
    out_->append(bracket);
    end_piece();
    leave();
    return Owned::exhausted();
  }

  static std::span<const Value> sequence(Value items) {
    if (auto* list = cast_if<List>(items, kListSubclass)) return list->span();
    return static_cast<Tuple*>(items.object())->span();
  }

  // The next value to write of the innermost object, whose brackets and separators are written.
  Result<Owned> next_item() {
    const Value items = state(kItems);
    if (items.is_none()) {
      leave();
      return Owned::exhausted();
    }
    if (cast_if<Dict>(state(kObject), kDictSubclass)) {
      frame_.step = kWritesObject;
      Owned value = TRY(next_member());
      frame_.step = kWritesItem;
      return value;
    }
    const auto index = static_cast<size_t>(state(kIndex).as_int());
    if (index >= sequence(items).size()) return close(']');
    if (index > 0) separate();
    put(kKey, Owned(state(kIndex)));
    put(kIndex, Owned::integer(static_cast<int64_t>(index) + 1));
    return Owned(sequence(items)[index]);
  }

  void separate() {
    out_->append(encoder_.item_separator.get());
    new_line();
  }

  // The same for a dict.
  Result<Owned> next_member() {
    for (;;) {
      Owned key, value;
      TRY(next_pair(key, value));
      if (key->is_empty()) return close('}');
      Owned text = TRY(key_text(key));
      if (text->is_none()) continue;
      if (state(kKey).is_not_implemented()) {
        new_line();
      } else {
        separate();
      }
      end_piece();
      TRY(write_string(static_cast<Str*>(text->object())));
      end_piece();
      out_->append(encoder_.key_separator.get());
      end_piece();
      // In Python, which writes pieces at CPython, notes show the key as it is written.
      put(kKey, state(kInPieces).is_true() ? text : key);
      return value;
    }
  }

  // The next key and value of the innermost dict; empty at its end.
  Result<void> next_pair(Owned& key, Owned& value) {
    auto index = static_cast<uint32_t>(state(kIndex).as_int());
    if (auto* dict = cast_exact<Dict>(state(kItems), vm_.types.dict)) {
      if (DictEntry* entry = dict_next(dict, index)) {
        key = Owned(entry->key);
        value = Owned(entry->value);
      }
    } else if (index < sequence(state(kItems)).size()) {
      auto* pair = cast_if<Tuple>(sequence(state(kItems))[index++], kTupleSubclass);
      if (!pair || pair->length != 2) return vm_.value_error("items must return 2-tuples");
      key = Owned(pair->items()[0]);
      value = Owned(pair->items()[1]);
    }
    put(kIndex, Owned::integer(index));
    return {};
  }

  // None for a key that is left out.
  Result<Owned> key_text(Value key) {
    if (as_str(key)) return Owned(key);
    StrBuilder text(vm_.heap);
    if (TRY(write_constant(text, key))) return Owned(text.finish());
    if (encoder_.skip_keys) return Owned::none();
    return vm_.type_error({"keys must be str, int, float, bool or None, not ", vm_.type_of(key)});
  }

  Vm& vm_;
  NativeFrame& frame_;
  const JsonEncoder& encoder_;
  List* parts_;
  List* outer_;
  std::unique_ptr<StrBuilder> out_;
};

Result<Owned> go_on(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Encoding encoding(vm, frame);
  if (outcome == Outcome::Raised) return encoding.fail();
  Owned came(value);
  if (frame.step == kBegins) came = Owned::adopt(std::exchange(frame.state[kObject], Value::none()));
  frame.step = kWritesItem;
  Result<Owned> answer = encoding.run(std::move(came));
  if (answer.is_raised()) return encoding.fail();
  return answer;
}
const NativeFrameBehaviour kEncode = {"encode", go_on};

}  // namespace

Result<Owned> start_json_encoding(Vm& vm, JsonEncoder* encoder, Value object, int64_t level, List* pieces) {
  Ref<List> parts = pieces ? Ref<List>(pieces) : new_list(vm.heap);
  Ref<List> outer = new_list(vm.heap);
  return vm.start_native_frame(kEncode,
                               {Value(encoder), Value::boolean(pieces != nullptr), Value(parts.get()), object,
                                Value::none(), Value::none(), Value::not_implemented(), Value(outer.get())},
                               level);
}

}  // namespace fermata::formats
