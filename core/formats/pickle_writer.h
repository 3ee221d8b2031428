// Writer: takes objects apart into the operations of a pickle.
//
// The bytes are CPython's: the same operations in the same order, the same numbers in the memo, the same frames.
#pragma once

#include <algorithm>
#include <cstdlib>

#include "base/hash_map.h"
#include "formats/pickle.h"

namespace fermata::pickling {

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
struct WriterState {
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

Raised pickling_error(Vm& vm, std::initializer_list<Piece> message);
// The type's name with its module, unless that is builtins or __main__.
Result<Ref<Str>> full_name(Vm& vm, Value object);

class Writer {
 public:
  Writer(Vm& vm, WriterState& state) : vm_(vm), state_(state) {}

  // The whole pickle of an object.
  Result<Ref<Bytes>> pickle(Value object);

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
  WriterState& state_;
};

}  // namespace fermata::pickling
