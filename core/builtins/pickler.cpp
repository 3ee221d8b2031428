// _pickle.Pickler: objects taken apart into the operations of a pickle.
//
// The bytes are CPython's: the same operations in the same order, the same numbers in the memo, the same frames.
#include <algorithm>
#include <cstdlib>
#include <memory>

#include "base/hash_map.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/containers.h"
#include "builtins/numbers.h"
#include "builtins/pickle.h"

namespace fermata::pickling {

namespace {

constexpr uint32_t kBatch = 1000;        // items of one APPENDS, SETITEMS, ADDITEMS
constexpr size_t kFrameSize = 64 << 10;  // bytes from which a frame is closed; longer texts stand outside frames
constexpr size_t kFrameHeader = 9;       // FRAME and eight bytes
constexpr size_t kSmallestFrame = 4;

struct IdentityHash {
  uint32_t operator()(uint64_t bits) const { return static_cast<uint32_t>(bits >> 4 ^ bits >> 16); }
};

// Bytes that grow. Most are put one by one, which std::string does not do inline where code is made small.
class Output {
 public:
  Output() = default;
  Output(Output&& other) noexcept { swap(other); }
  Output& operator=(Output&& other) noexcept {
    swap(other);
    return *this;
  }
  ~Output() { std::free(bytes_); }

  [[gnu::always_inline]] void put(uint8_t byte) {
    if (size_ == capacity_) reserve(1);
    bytes_[size_++] = byte;
  }
  void append(std::string_view data) {
    reserve(data.size());
    std::copy(data.begin(), data.end(), bytes_ + size_);
    size_ += data.size();
  }
  void erase(size_t at, size_t count) {
    std::copy(bytes_ + at + count, bytes_ + size_, bytes_ + at);
    size_ -= count;
  }
  uint8_t& operator[](size_t at) { return bytes_[at]; }
  size_t size() const { return size_; }
  std::string_view view() const { return {reinterpret_cast<const char*>(bytes_), size_}; }

 private:
  // Room for `more` bytes.
  [[gnu::noinline]] void reserve(size_t more) {
    if (capacity_ - size_ >= more) return;
    capacity_ = std::max(2 * capacity_, size_ + more + 64);
    bytes_ = static_cast<uint8_t*>(std::realloc(bytes_, capacity_));
    CHECK(bytes_ != nullptr);
  }
  void swap(Output& other) {
    std::swap(bytes_, other.bytes_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

  uint8_t* bytes_ = nullptr;
  size_t size_ = 0, capacity_ = 0;
};

// What was written so far, and how to go on.
struct State {
  int protocol = kHighestProtocol;
  bool fix_imports = false;
  bool fast = false;
  bool framing = false;
  bool running = false;
  Output out;
  size_t frame = 0;  // where the open frame's header stands in `out`
  HashMap<uint64_t, uint32_t, IdentityHash> memo;
  std::vector<Owned> kept;        // what the memo has, which must live on
  std::vector<uint32_t> numbers;  // in the memo
  Owned file_write, buffer_callback;
  // None or missing where the pickler has none of its own.
  Owned persistent_id, reducer_override, dispatch_table;
  Ref<Str> home_of_functions;

  template <typename F>
  void each(F f) {
    for (Owned& value : kept) f(value);
    for (Owned* value : {&file_write, &buffer_callback, &persistent_id, &reducer_override, &dispatch_table}) f(*value);
  }
};

struct Pickler : Object {
  State* state;  // owned; null before __init__
};

Raised pickling_error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_pickle", "PicklingError", message);
}

// The type's name with its module, unless that is builtins or __main__.
Result<Ref<Str>> full_name(Vm& vm, Value object) {
  Type* type = vm.type_of(object);
  Owned module = TRY(vm.get_attribute(Value(type), vm.names.__module__));
  Str* name = as_str(module);
  if (!name || str_equals(name, "builtins") || str_equals(name, "__main__")) return type->qualified_name;
  return str_from_pieces(vm.heap, {name, ".", type->qualified_name});
}

class Writer {
 public:
  Writer(Vm& vm, State& state) : vm_(vm), state_(state) {}

  Result<Ref<Bytes>> pickle(Value object) {
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

  Result<void> save(Value object);
  Result<void> save_reduced(Value object, std::span<const Value> reduced);
  Result<void> save_global(Value object, Value name);

 private:
  // -- bytes

  [[gnu::always_inline]] void put(uint8_t byte) { state_.out.put(byte); }
  void put_number(uint64_t number, int bytes) {
    for (int i = 0; i < bytes; i++) put(static_cast<uint8_t>(number >> 8 * i));
  }
  void put_text(std::string_view text) { state_.out.append(text); }
  // What protocol 0 writes as text.
  void put_line(Operation code, std::string_view text) {
    put(code);
    put_text(text);
    put('\n');
  }

  void open_frame() {
    state_.frame = state_.out.size();
    put(kFrame);
    put_number(0, 8);
  }
  void close_frame() {
    const size_t length = state_.out.size() - state_.frame - kFrameHeader;
    if (length < kSmallestFrame) {
      state_.out.erase(state_.frame, kFrameHeader);
      return;
    }
    for (size_t i = 0; i < 8; i++) state_.out[state_.frame + 1 + i] = static_cast<uint8_t>(uint64_t{length} >> 8 * i);
  }
  // Text with its size before it: an operation for each number of bytes that the size takes, 0 where there is none.
  void put_sized(Operation one, Operation four, Operation eight, std::string_view data) {
    const bool large = state_.framing && data.size() >= kFrameSize;
    if (large) close_frame();
    if (one != Operation{} && data.size() < 256) {
      put(one);
      put(static_cast<uint8_t>(data.size()));
    } else {
      const bool is_four = four != Operation{};
      put(is_four ? four : eight);
      put_number(data.size(), is_four ? 4 : 8);
    }
    put_text(data);
    if (large) open_frame();
  }

  // -- the memo

  const uint32_t* known(Value object) { return state_.memo.find(object.bits()); }

  void memoize(Value object) {
    if (state_.fast) return;
    const auto number = static_cast<uint32_t>(state_.kept.size());
    uint32_t* place = state_.memo.insert(object.bits(), number).first;
    *place = number;
    state_.kept.emplace_back(object);
    state_.numbers.push_back(number);
    if (state_.protocol >= 4)
      put(kMemoize);
    else
      put_memo(number, kPutLine, kPut1, kPut4);
  }
  void refer(uint32_t number) { put_memo(number, kGetLine, kGet1, kGet4); }
  void put_memo(uint32_t number, Operation line, Operation one, Operation four) {
    if (state_.protocol == 0) return put_line(line, std::to_string(number));
    put(number < 256 ? one : four);
    put_number(number, number < 256 ? 1 : 4);
  }

  // -- errors

  // The pending exception gets a note: what was being written.
  Raised noted(std::initializer_list<Piece> pieces) {
    Owned error = vm_.take_pending();
    if (is_subtype(vm_.type_of(error), vm_.exceptions.Exception)) {
      Ref<Str> note = str_from_pieces(vm_.heap, pieces);
      if (vm_.call_method(error, vm_.intern("add_note"), {Value(note.get())}).is_raised()) (void)vm_.take_pending();
    }
    return vm_.raise_again(std::move(error));
  }
  Result<void> save_part(Value value, Value of, const char* what) {
    if (!save(value).is_raised()) return {};
    Owned error = vm_.take_pending();
    Ref<Str> name = TRY(full_name(vm_, of));
    (void)vm_.raise_again(std::move(error));
    return noted({"when serializing ", name, what});
  }
  Result<void> save_item(Value value, Value of, uint32_t index) {
    const std::string what = " item " + std::to_string(index);
    return save_part(value, of, what.c_str());
  }
  Result<void> save_value_of(Value key, Value value, Value of) {
    if (!save(value).is_raised()) return {};
    Owned error = vm_.take_pending();
    Ref<Str> name = TRY(full_name(vm_, of)), shown = TRY(vm_.repr(key));
    (void)vm_.raise_again(std::move(error));
    return noted({"when serializing ", name, " item ", shown});
  }

  // -- values

  Result<void> save_int(Value number);
  Result<void> save_float(double number);
  Result<void> save_str(Str* text);
  Result<void> save_bytes(Value object, Bytes* bytes);
  Result<void> save_bytearray(Value object, ByteArray* bytes);
  Result<void> save_buffer(Value object);

  // -- containers

  Result<void> save_tuple(Value object, Tuple* tuple);
  Result<void> save_list(Value object, List* list);
  Result<void> save_dict(Value object, Dict* dict);
  Result<void> save_set(Value object, bool frozen);
  Result<void> append_all(Value items, Value object);
  Result<void> set_all(Value pairs, Value object);
  // Something made by a call of a class with one argument, which older protocols know no operation for.
  Result<void> save_call(Value object, Value function, std::initializer_list<Value> args) {
    Ref<Tuple> arguments = vm_.tuple(args);
    const Value reduced[] = {function, Value(arguments.get())};
    return save_reduced(object, reduced);
  }

  // -- objects

  Result<bool> save_persistent(Value object);
  Result<void> save_other(Value object, Type* type);
  Result<void> save_type(Value object);
  Result<void> save_new(Value object, Tuple* args);
  Result<void> save_new_with_keywords(Value object, Tuple* args);
  Result<bool> save_extension(Str* module, Str* name);
  Result<void> write_global(Value module, Str* name);
  Result<Owned> reduction_of(Value object, Type* type, bool& is_global);
  Result<void> check_reduced(Value reduced);

  Vm& vm_;
  State& state_;
};

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

// -- Pickler

Result<int> protocol_argument(Vm& vm, Value value) {
  if (value.is_none()) return kHighestProtocol;
  const int64_t protocol = TRY(vm.index(value));
  if (protocol > kHighestProtocol) return vm.value_error("pickle protocol must be <= 5");
  return protocol < 0 ? kHighestProtocol : static_cast<int>(protocol);
}

// Arguments from `at` on: protocol, fix_imports, buffer_callback.
Result<void> set_up(Vm& vm, State& state, Value protocol, Value fix_imports, Value buffer_callback) {
  state.protocol = TRY(protocol_argument(vm, protocol));
  if (!buffer_callback.is_none() && state.protocol < 5) return vm.value_error("buffer_callback needs protocol >= 5");
  state.fix_imports = TRY(vm.truth(fix_imports)) && state.protocol < 3;
  state.buffer_callback = Owned(buffer_callback);
  state.reducer_override = state.dispatch_table = Owned::adopt(Value::removed());
  return {};
}

Result<Owned> write_method(Vm& vm, Value file) {
  Owned write = TRY(vm.find_attribute(file, vm.names.write));
  if (write->is_removed()) return vm.type_error("file must have a 'write' attribute");
  return write;
}

Pickler* self_of(Value self) {
  return static_cast<Pickler*>(self.object());
}

Result<State*> state_of(Vm& vm, Value self) {
  if (self_of(self)->state) return self_of(self)->state;
  return pickling_error(vm, {"Pickler.__init__() was not called by ", vm.type_of(self), ".__init__()"});
}

Result<Owned> pickler_new(Vm& vm, Args args) {
  return vm.heap.make<Pickler>(args.object<Type>(0));
}

Raised already_used(Vm& vm) {
  return vm.runtime_error("Pickler object is already being used");
}

Result<Owned> pickler_init(Vm& vm, Args args) {
  if (State* present = self_of(args[0])->state; present && present->running) return already_used(vm);
  auto state = std::make_unique<State>();
  TRY(set_up(vm, *state, args[2], args[3], args[4]));
  state->file_write = TRY(write_method(vm, args[1]));
  delete std::exchange(self_of(args[0])->state, state.release());
  return Owned::none();
}

Result<Owned> persistent_id(Vm&, Args) {
  return Owned::none();
}

// Whether an attribute is this method of ours, not overridden.
bool is_own(Value attribute, NativeBody body) {
  auto* function = attribute.is_object() ? static_cast<NativeFunction*>(attribute.object()) : nullptr;
  return function && function->row && function->row->body == body;
}

Result<Owned> pickler_dump(Vm& vm, Args args) {
  State& state = *TRY(state_of(vm, args[0]));
  if (state.running) return already_used(vm);
  // Most picklers have no marks of their own.
  Owned mark = TRY(vm.get_attribute(args[0], "persistent_id"));
  const bool own = vm.type_of(mark) == vm.types.native_function && is_own(mark, persistent_id);
  state.persistent_id = own ? Owned() : std::move(mark);
  state.reducer_override = TRY(vm.find_attribute(args[0], vm.intern("reducer_override")));
  state.dispatch_table = TRY(vm.find_attribute(args[0], vm.intern("dispatch_table")));
  state.running = true;
  Result<Ref<Bytes>> pickle = Writer(vm, state).pickle(args[1]);
  state.running = false;
  Ref<Bytes> bytes = TRY(std::move(pickle));
  Owned write = state.file_write;
  TRY(vm.call(write, {Value(bytes.get())}));
  return Owned::none();
}

Result<Owned> pickler_clear_memo(Vm& vm, Args args) {
  State& state = *TRY(state_of(vm, args[0]));
  state.memo = {};
  state.numbers.clear();
  std::vector<Owned> kept = std::exchange(state.kept, {});
  return Owned::none();
}

// {id: (number, object)}
Result<Owned> get_memo(Vm& vm, Value self) {
  State& state = *TRY(state_of(vm, self));
  Owned id = Owned(dict_get(vm.builtins, vm.intern("id")));
  Ref<Dict> memo = new_dict(vm.heap);
  for (size_t i = 0; i < state.kept.size(); i++) {
    Ref<Tuple> entry = vm.tuple({Value::integer(state.numbers[i]), state.kept[i]});
    Owned key = TRY(vm.call(id, {state.kept[i]}));
    TRY(vm.dict_set(memo, key, Value(entry.get())));
  }
  return memo;
}

Result<void> set_memo(Vm& vm, Value self, Value value) {
  State& state = *TRY(state_of(vm, self));
  Dict* memo = cast_if<Dict>(value, kDictSubclass);
  if (!memo)
    return vm.type_error({"'memo' attribute must be a PicklerMemoProxy object or dict, not ", vm.type_of(value)});
  std::vector<Owned> before = std::exchange(state.kept, {});
  state.memo = {};
  state.numbers.clear();
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(memo, position)) {
    Tuple* pair = cast_if<Tuple>(entry->value, kTupleSubclass);
    if (!pair || pair->length != 2) return vm.type_error("'memo' values must be 2-item tuples");
    const auto number = static_cast<uint32_t>(TRY(vm.index(pair->items()[0])));
    state.memo.insert(pair->items()[1].bits(), number);
    state.kept.emplace_back(pair->items()[1]);
    state.numbers.push_back(number);
  }
  return {};
}

Result<Owned> get_fast(Vm& vm, Value self) {
  return Owned::integer(TRY(state_of(vm, self))->fast);
}
Result<void> set_fast(Vm& vm, Value self, Value value) {
  TRY(state_of(vm, self))->fast = !value.is_empty() && TRY(vm.truth(value));
  return {};
}
Result<Owned> get_bin(Vm& vm, Value self) {
  return Owned::integer(TRY(state_of(vm, self))->protocol >= 1);
}

void traverse_pickler(Object* object, Visitor& visit) {
  if (State* state = static_cast<Pickler*>(object)->state) state->each([&](Owned& value) { visit(value); });
}
void clear_pickler(Object* object) {
  delete std::exchange(static_cast<Pickler*>(object)->state, nullptr);
}

const PropertyRow kProperties[] = {{"bin", get_bin}, {"fast", get_fast, set_fast}, {"memo", get_memo, set_memo}};

const NativeRow kMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", pickler_new, NativeKind::StaticMethod},
    {"__init__(self, file, protocol=None, fix_imports=True, buffer_callback=None)", pickler_init},
    {"clear_memo(self, /)", pickler_clear_memo},
    {"dump(self, obj, /)", pickler_dump},
    {"persistent_id(self, obj, /)", persistent_id},
};

// The pickle of args[0] by the other arguments from `protocol` on.
Result<Ref<Bytes>> pickle_once(Vm& vm, Value object, Value protocol, Value fix_imports, Value buffer_callback) {
  State state;
  TRY(set_up(vm, state, protocol, fix_imports, buffer_callback));
  return Writer(vm, state).pickle(object);
}

}  // namespace

const TypeSpec pickler_spec = {.name = "_pickle.Pickler",
                               .size = sizeof(Pickler),
                               .flags = kSubclassable,
                               .traverse = traverse_pickler,
                               .clear = clear_pickler,
                               .instance_dict = true,
                               .weak_references = true,
                               .methods = kMethods,
                               .properties = kProperties};

Result<Owned> dumps(Vm& vm, Args args) {
  return TRY(pickle_once(vm, args[0], args[1], args[2], args[3]));
}

Result<Owned> dump(Vm& vm, Args args) {
  TRY(protocol_argument(vm, args[2]));
  Owned write = TRY(write_method(vm, args[1]));
  Ref<Bytes> bytes = TRY(pickle_once(vm, args[0], args[2], args[3], args[4]));
  TRY(vm.call(write, {Value(bytes.get())}));
  return Owned::none();
}

}  // namespace fermata::pickling
