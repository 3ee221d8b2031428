// str.translate and str.maketrans.
#include "builtins/str_methods.h"

namespace fermata {

namespace {

constexpr int64_t kMaxCodePoint = 0x10FFFF;

// What the table makes of a character: appended to `out`.
Result<void> append_translated(Vm& vm, StrBuilder& out, Value table, char32_t c) {
  Result<Owned> found = vm.get_item(table, Value::integer(c));
  if (found.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.LookupError)) return Raised{};
    out.append(c);
    return {};
  }
  Owned image = std::move(found).value();
  if (image->is_none()) return {};
  if (Str* text = as_str(image)) {
    out.append(text);
    return {};
  }
  if (!cast_if<Object>(image, kIntSubclass) && !image->is_small_int()) {
    return vm.type_error({"character mapping must return integer, None or str"});
  }
  int64_t point = TRY(vm.index(image));
  if (point < 0 || point > kMaxCodePoint) return vm.value_error({"character mapping must be in range(0x110000)"});
  out.append(static_cast<char32_t>(point));
  return {};
}

Result<Owned> table_from_mapping(Vm& vm, Dict* mapping) {
  Ref<Dict> table = new_dict(vm.heap);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(mapping, position)) {
    Owned key(entry->key), value(entry->value);
    if (Str* text = as_str(key)) {
      if (text->length != 1) return vm.value_error({"string keys in translate table must be of length 1"});
      TRY(vm.dict_set(table, Value::integer(text->at(0)), value));
    } else if (key->is_small_int() || cast_if<Object>(key, kIntSubclass)) {
      TRY(vm.dict_set(table, key, value));
    } else {
      return vm.type_error({"keys in translate table must be strings or integers"});
    }
  }
  return table;
}

}  // namespace

Result<Owned> str_translate(Vm& vm, Args args) {
  Str* text = self_str(args);
  StrBuilder out(vm.heap);
  // One look-up for each different ASCII character.
  std::string known[128];
  bool asked[128] = {};
  for (uint32_t i = 0; i < text->length; i++) {
    char32_t c = text->at(i);
    if (c >= 128) {
      TRY(append_translated(vm, out, args[1], c));
      continue;
    }
    if (!asked[c]) {
      StrBuilder piece(vm.heap);
      TRY(append_translated(vm, piece, args[1], c));
      Ref<Str> image = piece.finish();
      asked[c] = true;
      append_utf8(known[c], image);
    }
    if (known[c].size() == 1)
      out.append(static_cast<unsigned char>(known[c][0]));
    else
      out.append_utf8(known[c]);
  }
  return out.finish();
}

Result<Owned> str_maketrans(Vm& vm, Args args) {
  if (!args.has(1)) {
    Dict* mapping = cast_if<Dict>(args[0], kDictSubclass);
    if (!mapping) return vm.type_error({"if you give only one argument to maketrans it must be a dict"});
    return table_from_mapping(vm, mapping);
  }
  Str* to = TRY(str_argument(vm, args[1], "maketrans", "2"));
  Str* deleted = args.has(2) ? TRY(str_argument(vm, args[2], "maketrans", "3")) : nullptr;
  Str* from = as_str(args[0]);
  if (!from) return vm.type_error({"first maketrans argument must be a string if there is a second argument"});
  if (from->length != to->length) {
    return vm.value_error({"the first two maketrans arguments must have equal length"});
  }
  Ref<Dict> table = new_dict(vm.heap);
  for (uint32_t i = 0; i < from->length; i++) {
    TRY(vm.dict_set(table, Value::integer(from->at(i)), Value::integer(to->at(i))));
  }
  for (uint32_t i = 0; deleted && i < deleted->length; i++) {
    TRY(vm.dict_set(table, Value::integer(deleted->at(i)), Value::none()));
  }
  return table;
}

}  // namespace fermata
