// Reading JSON (RFC 8259, and NaN, Infinity, -Infinity). A scanner has the hooks of a json.JSONDecoder; called with a
// text and a place, it gives the value that begins there and the place behind it.
//
// The containers that are open stand in a list, not on the C++ stack: hooks are called by pushed frames and may wait.
#include "base/double_text.h"
#include "builtins/numbers.h"
#include "formats/json.h"
#include "vm/drawing.h"
#include "vm/frame.h"

namespace fermata::formats {
namespace {

bool is_digit(char32_t c) {
  return c - '0' < 10;
}

// The character there; 0, which JSON has nowhere outside of strings, behind the end.
char32_t character_at(const Str* text, uint32_t place) {
  return place < text->length ? text->at(place) : 0;
}

// The number of the four hexadecimal digits at `place`, behind which there must be something; -1 if they are none.
int32_t hexadecimal(const Str* text, uint32_t place) {
  if (uint64_t{place} + 4 >= text->length) return -1;
  int32_t number = 0;
  for (uint32_t i = place; i < place + 4; i++) {
    char32_t c = text->at(i), letter = (c | 0x20) - 'a';
    if (!is_digit(c) && letter > 5) return -1;
    number = number << 4 | static_cast<int32_t>(is_digit(c) ? c - '0' : letter + 10);
  }
  return number;
}

// What the escape stands for whose letter is at `place`, which moves behind it.
Result<char32_t> scan_escape(Vm& vm, Str* text, uint32_t& place) {
  const char32_t letter = text->at(place++);
  if (letter != 'u') {
    static const char kLetters[] = "\"\\/bfnrt", kMeanings[] = "\"\\/\b\f\n\r\t";
    for (uint32_t i = 0; kLetters[i]; i++)
      if (letter == static_cast<char32_t>(kLetters[i])) return static_cast<char32_t>(kMeanings[i]);
    return json_decode_error(vm, "Invalid \\escape", text, place - 2);
  }
  int32_t unit = hexadecimal(text, place);
  if (unit < 0) return json_decode_error(vm, "Invalid \\uXXXX escape", text, place - 1);
  place += 4;
  const bool high = unit >> 10 == 0xD800 >> 10;
  if (high && character_at(text, place) == '\\' && character_at(text, place + 1) == 'u') {
    int32_t low = hexadecimal(text, place + 2);
    if (low < 0) return json_decode_error(vm, "Invalid \\uXXXX escape", text, place + 1);
    if (low >> 10 == 0xDC00 >> 10) {
      place += 6;
      unit = 0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF));
    }
  }
  return static_cast<char32_t>(unit);
}

}  // namespace

uint32_t json_plain_end(const Str* text, uint32_t from, char32_t lowest, char32_t highest) {
  const uint32_t length = text->length;
  auto is_plain = [&](char32_t c) { return c >= lowest && c <= highest && c != '"' && c != '\\'; };
  uint32_t i = from;
  if (text->width == 1) {
    const uint8_t* bytes = text->bytes();
    while (i < length && is_plain(bytes[i])) i++;
  } else {
    while (i < length && is_plain(text->at(i))) i++;
  }
  return i;
}

uint32_t skip_json_whitespace(const Str* text, uint32_t place) {
  for (;; place++) {
    char32_t c = character_at(text, place);
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') return place;
  }
}

Result<Ref<Str>> scan_json_string(Vm& vm, Str* text, uint32_t& place, bool strict) {
  const int64_t begin = int64_t{place} - 1;
  const char32_t lowest = strict ? ' ' : 0;
  uint32_t end = json_plain_end(text, place, lowest, 0x10FFFF);
  if (character_at(text, end) == '"') {
    const uint32_t start = std::exchange(place, end + 1);
    return str_substring(vm.heap, text, start, end);
  }
  StrBuilder built(vm.heap);
  for (;; end = json_plain_end(text, place, lowest, 0x10FFFF)) {
    built.append(text, place, end);
    place = end + 1;
    const char32_t c = character_at(text, end);
    if (end < text->length && c != '"' && c != '\\')
      return json_decode_error(vm, "Invalid control character at", text, end);
    if (c == '"') return built.finish();
    if (place >= text->length) return json_decode_error(vm, "Unterminated string starting at", text, begin);
    built.append(TRY(scan_escape(vm, text, place)));
  }
}

namespace {

// The place behind the number at `place`, which is `place` itself if there is none.
struct NumberEnd {
  uint32_t end;
  bool is_integer;
};
NumberEnd number_end(const Str* text, const uint32_t place) {
  uint32_t end = place;
  auto skip_digits = [&] {
    while (is_digit(character_at(text, end))) end++;
  };
  if (character_at(text, end) == '-') end++;
  if (!is_digit(character_at(text, end))) return {place, false};
  if (text->at(end) == '0') {
    end++;
  } else {
    skip_digits();
  }
  bool is_integer = true;
  if (character_at(text, end) == '.' && is_digit(character_at(text, end + 1))) {
    is_integer = false;
    end++;
    skip_digits();
  }
  if ((character_at(text, end) | 0x20) == 'e') {
    const char32_t sign = character_at(text, end + 1);
    const uint32_t digits = end + (sign == '+' || sign == '-' ? 2 : 1);
    if (is_digit(character_at(text, digits))) {
      is_integer = false;
      end = digits;
      skip_digits();
    }
  }
  return {end, is_integer};
}

// What a NativeFrame of kScan keeps; its `data` is the place in the text.
enum State {
  kScanner,
  kText,
  kContainer,  // the innermost: a list of values, a dict, or a list of pairs; None if there is none
  kKey,        // of the value that is read: None in an array
  kOuter,      // a list: container and key of those around it, alternately
  kKeys,       // a dict: the keys that came, so that equal ones are one object
};

class Scan {
 public:
  Scan(Vm& vm, NativeFrame& frame)
      : vm_(vm),
        frame_(frame),
        scanner_(static_cast<JsonScanner*>(frame.state[kScanner].object())),
        text_(static_cast<Str*>(frame.state[kText].object())),
        outer_(static_cast<List*>(frame.state[kOuter].object())),
        keys_(static_cast<Dict*>(frame.state[kKeys].object())),
        place_(static_cast<uint32_t>(frame.data)) {}

  // With the value that came; exhausted: to read one. So also below: exhausted, where another value is to be read.
  Result<Owned> run(Owned value) {
    for (;;) {
      if (value->is_exhausted()) {
        value = TRY(read());
      } else if (is_waiting(value)) {
        frame_.data = place_;
        return value;
      } else if (container().is_none()) {
        return vm_.tuple({value, Value::integer(place_)});
      } else {
        value = TRY(take(std::move(value)));
      }
    }
  }

 private:
  Value container() const { return frame_.state[kContainer]; }
  Value key() const { return frame_.state[kKey]; }
  char32_t now() const { return character_at(text_, place_); }
  void skip() { place_ = skip_json_whitespace(text_, place_); }
  Raised error(const char* message) { return json_decode_error(vm_, message, text_, place_); }

  // The value at this place, or that inside of a container that was opened is next.
  Result<Owned> read() {
    const char32_t c = now();
    if (c == '"') {
      place_++;
      return Owned(TRY(scan_json_string(vm_, text_, place_, scanner_->strict)));
    }
    if (c == '{' || c == '[') {
      place_++;
      skip();
      return c == '{' ? open_object() : open_array();
    }
    if (NumberEnd number = number_end(text_, place_); number.end != place_)
      return read_number(std::exchange(place_, number.end), number.is_integer);
    if (skip_word("null")) return Owned::none();
    if (skip_word("true")) return Owned::boolean(true);
    if (skip_word("false")) return Owned::boolean(false);
    for (const char* word : {"NaN", "Infinity", "-Infinity"})
      if (skip_word(word)) return vm_.start_call(scanner_->hooks[kParseConstant], {Value(vm_.intern(word))});
    return vm_.stop_iteration(Value::integer(place_));
  }

  bool skip_word(std::string_view word) {
    for (uint32_t i = 0; i < word.size(); i++)
      if (character_at(text_, place_ + i) != static_cast<char32_t>(word[i])) return false;
    place_ += static_cast<uint32_t>(word.size());
    return true;
  }

  Result<Owned> read_number(uint32_t start, bool is_integer) {
    const Owned& hook = scanner_->hooks[is_integer ? kParseInt : kParseFloat];
    const bool plain = hook.get() == Value(is_integer ? vm_.types.int_ : vm_.types.float_);
    const bool negative = text_->at(start) == '-';
    constexpr uint32_t kSmallDigits = 14;  // a number of so many fits into a Value
    if (plain && is_integer && place_ - start <= kSmallDigits) {
      int64_t number = 0;
      for (uint32_t i = start + negative; i < place_; i++) number = number * 10 + (text_->at(i) - '0');
      return Owned::integer(negative ? -number : number);
    }
    Ref<Str> digits = str_substring(vm_.heap, text_, start, place_);
    if (!plain) return vm_.start_call(hook, {Value(digits.get())});
    if (is_integer) return int_from_text(vm_, digits, 10, Value(digits.get()));
    double number = 0;
    parse_double(digits->ascii_view().substr(negative), number);
    return Owned::real(negative ? -number : number);
  }

  Result<Owned> open_array() {
    Ref<List> values = new_list(vm_.heap);
    if (now() == ']') {
      place_++;
      return Owned(values);
    }
    return open(std::move(values), "decoding a JSON array from a unicode string");
  }

  Result<Owned> open_object() {
    const bool pairs = !scanner_->hooks[kObjectPairsHook]->is_none();
    Owned members = pairs ? Owned(new_list(vm_.heap)) : Owned(new_dict(vm_.heap));
    if (now() == '}') {
      place_++;
      return finish_object(std::move(members));
    }
    TRY(open(std::move(members), "decoding a JSON object from a unicode string"));
    return read_key();
  }

  Result<Owned> open(Owned opened, const char* what) {
    TRY(check_json_depth(vm_, outer_->length / 2, what));
    list_append(vm_.heap, outer_, put(kContainer, std::move(opened)));
    list_append(vm_.heap, outer_, put(kKey, Owned::none()));
    return Owned::exhausted();
  }

  // The innermost container, which is complete.
  Owned close() {
    put(kKey, Owned::adopt(outer_->items[--outer_->length]));
    return put(kContainer, Owned::adopt(outer_->items[--outer_->length]));
  }

  Result<Owned> finish_object(Owned members) {
    const bool pairs = !scanner_->hooks[kObjectPairsHook]->is_none();
    const Owned& hook = scanner_->hooks[pairs ? kObjectPairsHook : kObjectHook];
    if (hook->is_none()) return members;
    return vm_.start_call(hook, {members});
  }

  // Reads a key and its colon.
  Result<Owned> read_key() {
    if (now() != '"') return error("Expecting property name enclosed in double quotes");
    place_++;
    Ref<Str> key = TRY(scan_json_string(vm_, text_, place_, scanner_->strict));
    if (Value same = dict_get(keys_, key); !same.is_empty()) {
      key = Ref<Str>(static_cast<Str*>(same.object()));
    } else {
      dict_set(vm_.heap, keys_, key, Value(key.get()));
    }
    put(kKey, std::move(key));
    skip();
    if (now() != ':') return error("Expecting ':' delimiter");
    place_++;
    skip();
    return Owned::exhausted();
  }

  // Adds a value to the innermost container. If it was the last, the container, or what its hook gives.
  Result<Owned> take(Owned value) {
    const bool in_array = key().is_none();
    if (in_array) {
      list_append(vm_.heap, static_cast<List*>(container().object()), std::move(value));
    } else if (auto* pairs = cast_exact<List>(container(), vm_.types.list)) {
      list_append(vm_.heap, pairs, vm_.tuple({key(), value}));
    } else {
      dict_set(vm_.heap, static_cast<Dict*>(container().object()), static_cast<Str*>(key().object()), value);
    }
    skip();
    const char32_t closing = in_array ? ']' : '}';
    if (now() == closing) {
      place_++;
      return in_array ? close() : finish_object(close());
    }
    if (now() != ',') return error("Expecting ',' delimiter");
    const uint32_t comma = place_++;
    skip();
    if (now() == closing) {
      place_ = comma;
      return error(in_array ? "Illegal trailing comma before end of array"
                            : "Illegal trailing comma before end of object");
    }
    return in_array ? Owned::exhausted() : read_key();
  }

  // Gives what was there.
  Owned put(State where, Owned value) { return Owned::adopt(std::exchange(frame_.state[where], value.leak())); }

  Vm& vm_;
  NativeFrame& frame_;
  JsonScanner* scanner_;
  Str* text_;
  List* outer_;
  Dict* keys_;
  uint32_t place_;
};

Result<Owned> go_on(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  Owned came = frame.step == 0 ? Owned::exhausted() : Owned(value);
  frame.step = 1;
  return Scan(vm, frame).run(std::move(came));
}
const NativeFrameBehaviour kScan = {"scan_once", go_on};

}  // namespace

Result<Owned> start_json_scan(Vm& vm, JsonScanner* scanner, Str* text, uint32_t place) {
  Ref<List> outer = new_list(vm.heap);
  Ref<Dict> keys = new_dict(vm.heap);
  return vm.start_native_frame(
      kScan, {Value(scanner), Value(text), Value::none(), Value::none(), Value(outer.get()), Value(keys.get())}, place);
}

}  // namespace fermata::formats
