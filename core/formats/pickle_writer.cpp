// Writer: any object, values and containers.
#include "formats/pickle_writer.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/containers.h"
#include "builtins/numbers.h"

namespace fermata::pickling {

namespace {
constexpr uint32_t kBatch = 1000;  // items of one APPENDS, SETITEMS, ADDITEMS
}

Raised pickling_error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_pickle", "PicklingError", message);
}

Result<Ref<Str>> full_name(Vm& vm, Value object) {
  Type* type = vm.type_of(object);
  Owned module = TRY(vm.get_attribute(Value(type), vm.names.__module__));
  Str* name = as_str(module);
  if (!name || str_equals(name, "builtins") || str_equals(name, "__main__")) return type->qualified_name;
  return str_from_pieces(vm.heap, {name, ".", type->qualified_name});
}

Result<Ref<Bytes>> Writer::pickle(Value object) {
  Output before = std::exchange(state_.out, {});
  if (state_.protocol >= 2) {
    put(kProtocol);
    put(static_cast<uint8_t>(state_.protocol));
  }
  state_.framing = state_.protocol >= 4;
  if (state_.framing) open_frame();
  Result<void> saved = save(object);
  if (!saved.is_raised()) put(kStop);
  if (state_.framing) close_frame();
  state_.framing = false;
  Output out = std::exchange(state_.out, std::move(before));
  if (saved.is_raised()) return Raised{};
  return bytes_from(vm_.heap, out.view());
}

// -- any object

Result<void> Writer::save(Value object) {
  if (state_.framing && state_.out.size() - state_.frame >= kFrameSize + kFrameHeader) {
    close_frame();
    open_frame();
  }
  if (!state_.persistent_id->is_empty() && TRY(save_persistent(object))) return {};
  if (object.is_small_int()) return save_int(object);
  if (object.is_none()) {
    put(kNone);
    return {};
  }
  if (object.is_bool()) {
    if (state_.protocol >= 2)
      put(object.is_true() ? kTrue : kFalse);
    else
      put_line(kIntLine, object.is_true() ? "01" : "00");
    return {};
  }
  Type* type = vm_.type_of(object);
  const Types& types = vm_.types;
  if (type == types.int_) return save_int(object);
  if (object.is_float()) return save_float(object.as_float());
  if (const uint32_t* number = known(object)) {
    refer(*number);
    return {};
  }
  if (type == types.str) return save_str(static_cast<Str*>(object.object()));
  if (type == types.bytes) return save_bytes(object, static_cast<Bytes*>(object.object()));
  TRY(vm_.check_native_recursion());
  Owned kept(object);
  if (type == types.tuple) return save_tuple(object, static_cast<Tuple*>(object.object()));
  if (type == types.list) return save_list(object, static_cast<List*>(object.object()));
  if (type == types.dict) return save_dict(object, static_cast<Dict*>(object.object()));
  if (type == types.set || type == types.frozenset) return save_set(object, type == types.frozenset);
  if (type == types.bytearray) return save_bytearray(object, static_cast<ByteArray*>(object.object()));
  return save_other(object, type);
}

Result<bool> Writer::save_persistent(Value object) {
  Owned mark = TRY(vm_.call(state_.persistent_id, {object}));
  if (mark->is_none()) return false;
  if (state_.protocol == 0) {
    Ref<Str> text = TRY(vm_.str(mark));
    if (!text->ascii) return pickling_error(vm_, {"persistent IDs in protocol 0 must be ASCII strings"});
    put_line(kPersistentLine, text->ascii_view());
    return true;
  }
  Owned persistent_id = std::exchange(state_.persistent_id, Owned());
  Result<void> saved = save(mark);
  state_.persistent_id = std::move(persistent_id);
  if (saved.is_raised()) return Raised{};
  put(kPersistent);
  return true;
}

// -- values

// Two's complement, least byte first, as few bytes as will do.
std::string bytes_of_int(Value number) {
  const bool negative = int_is_negative(number);
  std::vector<uint32_t> words = int_magnitude_words(number);
  std::string bytes((int_bit_length(number) >> 3) + 1, '\0');
  bool carry = negative;
  for (size_t i = 0; i < bytes.size(); i++) {
    auto byte = static_cast<uint8_t>((i / 4 < words.size() ? words[i / 4] : 0) >> i % 4 * 8);
    if (negative) {
      byte = static_cast<uint8_t>(~byte + carry);
      carry = carry && byte == 0;
    }
    bytes[i] = static_cast<char>(byte);
  }
  if (negative && bytes.size() > 1 && bytes.back() == '\xFF' && bytes[bytes.size() - 2] & 0x80) bytes.pop_back();
  return bytes;
}

Result<void> Writer::save_int(Value number) {
  const int64_t small = number.is_small_int() ? number.as_int() : INT64_MAX;
  if (small >= INT32_MIN && small <= INT32_MAX) {
    if (state_.protocol == 0) {
      put_line(kIntLine, std::to_string(small));
      return {};
    }
    const bool two = small >= 0 && small <= UINT16_MAX, one = two && small < 256;
    put(one ? kInt1 : two ? kInt2 : kInt4);
    put_number(static_cast<uint64_t>(small), one ? 1 : two ? 2 : 4);
    return {};
  }
  if (state_.protocol < 2) {
    put_line(kLongLine, TRY(int_digits(vm_, number, 10)) + "L");
    return {};
  }
  const std::string bytes = bytes_of_int(number);
  put(bytes.size() < 256 ? kLong1 : kLong4);
  put_number(bytes.size(), bytes.size() < 256 ? 1 : 4);
  put_text(bytes);
  return {};
}

Result<void> Writer::save_float(double number) {
  if (state_.protocol == 0) {
    put_line(kFloatLine, to_utf8(TRY(vm_.repr(Value::real(number)))));
    return {};
  }
  put(kFloat);
  const auto bits = std::bit_cast<uint64_t>(number);
  for (int shift = 56; shift >= 0; shift -= 8) put(static_cast<uint8_t>(bits >> shift));
  return {};
}

Result<void> Writer::save_str(Str* text) {
  if (state_.protocol == 0) {
    put(kUnicodeLine);
    for (uint32_t i = 0; i < text->length; i++) {
      const uint32_t point = text->at(i);
      // These would end the line, or begin an escape.
      const bool special = point == 0 || point == '\\' || point == '\n' || point == '\r' || point == 0x1A;
      if (point < 256 && !special) {
        put(static_cast<uint8_t>(point));
        continue;
      }
      put_text(point < 0x10000 ? "\\u" : "\\U");
      for (int shift = point < 0x10000 ? 12 : 28; shift >= 0; shift -= 4)
        put(static_cast<uint8_t>("0123456789abcdef"[point >> shift & 15]));
    }
    put('\n');
  } else {
    std::string copy;
    if (!text->ascii) append_utf8(copy, text);
    put_sized(state_.protocol >= 4 ? kUnicode1 : Operation{}, kUnicode4, kUnicode8,
              text->ascii ? text->ascii_view() : std::string_view(copy));
  }
  memoize(Value(text));
  return {};
}

Result<void> Writer::save_bytes(Value object, Bytes* bytes) {
  if (state_.protocol >= 3) {
    put_sized(kBytes1, kBytes4, kBytes8, bytes->view());
    memoize(object);
    return {};
  }
  if (bytes->length == 0) return save_call(object, Value(vm_.types.bytes), {});
  Owned module = TRY(vm_.import_module("_codecs"));
  Owned encode = TRY(vm_.get_attribute(module, "encode"));
  Ref<Str> text = TRY(decode_text(vm_, object, bytes->view(), vm_.intern("latin-1"), nullptr));
  return save_call(object, encode, {Value(text.get()), Value(vm_.intern("latin1"))});
}

Result<void> Writer::save_bytearray(Value object, ByteArray* bytes) {
  if (state_.protocol >= 5) {
    put_sized(Operation{}, Operation{}, kByteArray8, bytes->view());
    memoize(object);
    return {};
  }
  if (bytes->length == 0) return save_call(object, Value(vm_.types.bytearray), {});
  Ref<Bytes> copy = bytes_from(vm_.heap, bytes->view());
  return save_call(object, Value(vm_.types.bytearray), {Value(copy.get())});
}

Result<void> Writer::save_buffer(Value object) {
  if (state_.protocol < 5) return pickling_error(vm_, {"PickleBuffer can only be pickled with protocol >= 5"});
  Owned view = TRY(vm_.call_method(object, vm_.intern("raw")));
  const bool read_only = static_cast<MemoryView*>(view->object())->read_only;
  const bool inside =
      state_.buffer_callback->is_none() || TRY(vm_.truth(TRY(vm_.call(state_.buffer_callback, {object}))));
  if (inside) {
    std::string copy;
    std::string_view data;
    bytes_of(vm_, view, data, copy);
    if (read_only)
      put_sized(kBytes1, kBytes4, kBytes8, data);
    else
      put_sized(Operation{}, Operation{}, kByteArray8, data);
    memoize(object);
    return {};
  }
  put(kNextBuffer);
  if (read_only) put(kReadOnlyBuffer);
  return {};
}

// -- containers

Result<void> Writer::save_tuple(Value object, Tuple* tuple) {
  const uint32_t count = tuple->length;
  if (count == 0) {
    put_text(state_.protocol ? ")" : "(t");
    return {};
  }
  const bool is_short = count <= 3 && state_.protocol >= 2;
  if (!is_short) put(kMark);
  for (uint32_t i = 0; i < count; i++)
    if (save(tuple->items()[i]).is_raised()) return noted({"when serializing tuple item ", i});
  if (const uint32_t* number = known(object)) {
    // It contains itself: what was put on the stack goes.
    if (is_short || state_.protocol == 0)
      for (uint32_t i = is_short ? 0 : UINT32_MAX; i != count; i++) put(kPop);
    else
      put(kPopMark);
    refer(*number);
    return {};
  }
  put(is_short ? static_cast<uint8_t>(kTuple1 + count - 1) : kTuple);
  memoize(object);
  return {};
}

Result<void> Writer::save_list(Value object, List* list) {
  put_text(state_.protocol ? "]" : "(l");
  memoize(object);
  auto save_at = [&](uint32_t index) -> Result<void> {
    Owned item(list->items[index]);
    if (save(item).is_raised()) return noted({"when serializing list item ", index});
    return {};
  };
  if (state_.protocol == 0 || list->length == 1) {
    for (uint32_t i = 0; i < list->length; i++) {
      TRY(save_at(i));
      put(kAppend);
    }
    return {};
  }
  for (uint32_t i = 0; i < list->length;) {
    put(kMark);
    for (const uint32_t end = i + kBatch; i < end && i < list->length; i++) TRY(save_at(i));
    put(kAppends);
  }
  return {};
}

Result<void> Writer::save_dict(Value object, Dict* dict) {
  put_text(state_.protocol ? "}" : "(d");
  memoize(object);
  const uint32_t used = dict->used;
  if (used == 0) return {};
  uint32_t position = 0;
  const bool single = used == 1 || state_.protocol == 0;
  for (uint32_t count = kBatch; count == kBatch;) {
    if (!single) put(kMark);
    count = 0;
    while (single || count < kBatch) {
      DictEntry* entry = dict_next(dict, position);
      if (!entry) break;
      Owned key(entry->key), value(entry->value);
      TRY(save(key));
      TRY(save_value_of(key, value, object));
      if (dict->used != used) return vm_.runtime_error("dictionary changed size during iteration");
      if (single) put(kSetItem);
      count++;
    }
    if (single) return {};
    put(kSetItems);
  }
  return {};
}

Result<void> Writer::save_set(Value object, bool frozen) {
  if (state_.protocol < 4) {
    Ref<List> items = TRY(vm_.to_list(object));
    return save_call(object, Value(frozen ? vm_.types.frozenset : vm_.types.set), {Value(items.get())});
  }
  auto* set = static_cast<Set*>(object.object());
  Owned iterator = TRY(vm_.get_iterator(object));
  if (!frozen) {
    put(kEmptySet);
    memoize(object);
    if (set->used == 0) return {};
  }
  for (uint32_t count = kBatch; count == kBatch;) {
    put(kMark);
    for (count = 0; frozen || count < kBatch; count++) {
      Owned item = TRY(vm_.next(iterator));
      if (item->is_exhausted()) break;
      if (save(item).is_raised()) return noted({"when serializing ", frozen ? "frozenset" : "set", " element"});
    }
    if (frozen) break;
    put(kAddItems);
  }
  if (!frozen) return {};
  if (const uint32_t* number = known(object)) {
    put(kPopMark);
    refer(*number);
    return {};
  }
  put(kFrozenSet);
  memoize(object);
  return {};
}

Result<void> Writer::append_all(Value items, Value object) {
  uint32_t index = 0;
  while (true) {
    std::vector<Owned> batch;
    while (batch.size() < (state_.protocol ? kBatch : 1)) {
      Owned item = TRY(vm_.next(items));
      if (item->is_exhausted()) break;
      batch.push_back(std::move(item));
    }
    if (batch.empty()) return {};
    if (batch.size() > 1) put(kMark);
    for (const Owned& item : batch) TRY(save_item(item, object, index++));
    put(batch.size() > 1 ? kAppends : kAppend);
  }
}

Result<void> Writer::set_all(Value pairs, Value object) {
  while (true) {
    std::vector<Owned> batch;
    while (batch.size() < (state_.protocol ? kBatch : 1)) {
      Owned pair = TRY(vm_.next(pairs));
      if (pair->is_exhausted()) break;
      Tuple* two = cast_if<Tuple>(pair, kTupleSubclass);
      if (!two || two->length != 2) return vm_.type_error("dict items iterator must return 2-tuples");
      batch.push_back(std::move(pair));
    }
    if (batch.empty()) return {};
    if (batch.size() > 1) put(kMark);
    for (const Owned& pair : batch) {
      const Value* two = static_cast<Tuple*>(pair->object())->items();
      TRY(save(two[0]));
      TRY(save_value_of(two[0], two[1], object));
    }
    put(batch.size() > 1 ? kSetItems : kSetItem);
  }
}

}  // namespace fermata::pickling
