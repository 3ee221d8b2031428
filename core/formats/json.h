// The module _json: what of `json` is native. json_scanner.cpp reads and json_encoder.cpp writes, which is compiled for
// speed; json.cpp has what surrounds them.
#pragma once

#include "builtins/arguments.h"

namespace fermata::formats {

// -- reading

enum JsonHook { kObjectHook, kObjectPairsHook, kParseFloat, kParseInt, kParseConstant, kJsonHooks };

// What reads values as a json.JSONDecoder wants them.
struct JsonScanner : Object {
  Owned hooks[kJsonHooks];
  bool strict;
  template <typename F>
  void each(F f) {
    for (Owned& hook : hooks) f(hook);
  }
};

// The value whose text begins at `place`, and the place behind it.
Result<Owned> start_json_scan(Vm& vm, JsonScanner* scanner, Str* text, uint32_t place);
// The string whose text begins at `place`, behind its quote; `place` moves behind the other one. A strict one has no
// control characters.
Result<Ref<Str>> scan_json_string(Vm& vm, Str* text, uint32_t& place, bool strict);
uint32_t skip_json_whitespace(const Str* text, uint32_t place);
// Raises json.JSONDecodeError.
Raised json_decode_error(Vm& vm, const char* message, Str* text, int64_t place);

// -- writing

// What writes objects as a json.JSONEncoder wants it.
struct JsonEncoder : Object {
  Owned default_function;
  Owned string_encoder;  // what makes a JSON string of a str, where it is neither of the two here
  Ref<Str> indent;       // null: all in one line
  Ref<Str> key_separator, item_separator;
  char32_t highest;  // what needs no escape in a string
  bool check_circular, sort_keys, skip_keys, allow_nan;
  template <typename F>
  void each(F f) {
    f(default_function);
    f(string_encoder);
    f(indent);
    f(key_separator);
    f(item_separator);
  }
};

// The text of `object`, at so deep a level of indentation, as a tuple of parts. With `pieces`, they are those that
// json.dump writes, and are added to that list: it has them even if something is raised.
Result<Owned> start_json_encoding(Vm& vm, JsonEncoder* encoder, Value object, int64_t level, List* pieces = nullptr);
// Code points above `highest` are escaped.
void append_json_string(StrBuilder& out, const Str* text, char32_t highest);
// What items() gives as a list, sorted if that is asked for.
Result<Owned> json_members(Vm& vm, const JsonEncoder& encoder, Value dict);
// Notes in an exception that it happened while an item of `object` was written; an empty key: what stands for it.
Result<void> json_note(Vm& vm, Value exception, Value object, Value key);

// The first place from `from` on, or the end, that does not stand for itself in a JSON string: a quote, a backslash, or
// what is not between `lowest` and `highest`.
uint32_t json_plain_end(const Str* text, uint32_t from, char32_t lowest, char32_t highest);
// RecursionError once arrays and objects are nested too deeply; `what` is being done.
Result<void> check_json_depth(Vm& vm, uint32_t depth, const char* what);

}  // namespace fermata::formats
