// Module _extension: code of its own beside the runtime (host.h: Extension), which Python calls like a function.
//
//   load(name)          waits until the host has it; OSError with the reason if there is none
//   call(*values)       its answer, a plain value
//   set_handler(function)   what it calls back: function(*values) gives a plain value. An exception in it is None to
//   the
//                           extension, and raised by the call that the program made.
//
// Plain values are None, ints of 64 bits, floats, str, bytes and lists and tuples of them. As bytes, numbers little
// endian: 'n'; 'i' and 8 bytes; 'f' and 8 bytes; 's', 'b' or 'l', a u32 length and the UTF-8, the bytes or the values.
// Text from outside that is no UTF-8 comes as a tuple of its bytes.
#include "builtins/extension.h"

#include <cstring>
#include <limits>
#include <memory>

#include "base/utf8.h"
#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/common.h"
#include "builtins/machine_numbers.h"
#include "builtins/numbers.h"
#include "host/record.h"
#include "objects/int.h"
#include "objects/sequences.h"
#include "vm/frame.h"
#include "vm/operations.h"

namespace fermata {

namespace {

void append_number(std::string& out, uint64_t number, int bytes) {
  for (int at = 0; at < bytes; ++at) out += static_cast<char>(number >> (8 * at) & 0xFF);
}

void append_text(std::string& out, char kind, std::string_view text) {
  out += kind;
  append_number(out, text.size(), 4);
  out += text;
}

Result<void> append_value(Vm& vm, std::string& out, Value value);

Result<void> append_list(Vm& vm, std::string& out, std::span<const Value> values) {
  TRY(vm.check_native_recursion());
  out += 'l';
  append_number(out, values.size(), 4);
  for (Value value : values) TRY(append_value(vm, out, value));
  return {};
}

Result<void> append_value(Vm& vm, std::string& out, Value value) {
  double real = 0;
  if (value.is_none()) {
    out += 'n';
  } else if (is_int_like(value)) {
    int64_t number = 0;
    if (!int_to_int64(value, number)) return vm.overflow_error("int too large for 64 bits");
    out += 'i';
    append_number(out, static_cast<uint64_t>(number), 8);
  } else if (is_float_like(value, real)) {
    out += 'f';
    append_number(out, std::bit_cast<uint64_t>(real), 8);
  } else if (Str* text = as_str(value)) {
    append_text(out, 's', TRY(encode_text(vm, text, nullptr, nullptr))->view());
  } else if (Bytes* bytes = cast_if<Bytes>(value, kBytesSubclass)) {
    append_text(out, 'b', bytes->view());
  } else if (List* list = cast_if<List>(value, kListSubclass)) {
    return append_list(vm, out, list->span());
  } else if (Tuple* tuple = cast_if<Tuple>(value, kTupleSubclass)) {
    return append_list(vm, out, tuple->span());
  } else {
    std::string copy;
    append_text(out, 'b', TRY(bytes_argument(vm, value, copy)));
  }
  return {};
}

// Bytes of a value that is broken end as None.
class Reader {
 public:
  Reader(Vm& vm, std::string_view bytes) : vm_(vm), bytes_(bytes) {}

  Owned value() {
    if (bytes_.empty()) return Owned::none();
    char kind = bytes_[0];
    bytes_.remove_prefix(1);
    switch (kind) {
      case 'i': return int_from(vm_.heap, static_cast<int64_t>(number(8)));
      case 'f': return storable_double(std::bit_cast<double>(number(8)));
      case 's': {
        std::string_view text = take(number(4));
        if (utf8::find_invalid(text) == text.size()) return vm_.str_of(text);
        Ref<Bytes> raw = bytes_from(vm_.heap, text);
        return vm_.tuple({Value(raw.get())});
      }
      case 'b': return bytes_from(vm_.heap, take(number(4)));
      case 'l': {
        Ref<List> list = new_list(vm_.heap);
        for (uint64_t left = number(4); left > 0 && !bytes_.empty(); --left) list_append(vm_.heap, list, value());
        return list;
      }
      default: return Owned::none();
    }
  }

 private:
  uint64_t number(size_t size) {
    uint64_t number = 0;
    std::string_view bytes = take(size);
    for (size_t at = 0; at < bytes.size(); ++at) number |= uint64_t{static_cast<uint8_t>(bytes[at])} << (8 * at);
    return number;
  }
  std::string_view take(uint64_t size) {
    std::string_view taken = bytes_.substr(0, static_cast<size_t>(size));
    bytes_.remove_prefix(taken.size());
    return taken;
  }

  Vm& vm_;
  std::string_view bytes_;
};

// -- loading

// The fiber goes on with None, or with the reason why there is none.
class LoadListener final : public OperationListener {
 public:
  explicit LoadListener(Fiber& sleeper) : fiber_(sleeper) {}
  void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) override {
    if (kind != CompletionKind::Done && kind != CompletionKind::Failed) return;
    if (fiber_.operation != id) return;
    fiber_.operation = 0;
    vm.wake(fiber_, kind == CompletionKind::Failed ? Owned(vm.str_of(read_record(payload).back())) : Owned::none());
  }

 private:
  Fiber& fiber_;
};

// state: the name
Result<Owned> resume_load(Vm& vm, NativeFrame& frame, Outcome outcome, Value failure) {
  if (outcome == Outcome::Raised) return Raised{};
  if (frame.step++ > 0)
    return failure.is_none() ? Owned::none() : Result<Owned>(vm.raise(vm.exceptions.OSError, {as_str(failure)}));
  std::string request = write_record({to_utf8(static_cast<Str*>(frame.state[0].object()))});
  Result<Owned> parked = vm.park_until(std::numeric_limits<double>::infinity());
  Fiber& sleeper = *vm.fiber;
  sleeper.operation = vm.operations.start(OperationKind::Extension, request, std::make_unique<LoadListener>(sleeper));
  return parked;
}

Result<Owned> load(Vm& vm, Args args) {
  static constexpr NativeFrameBehaviour kLoad = {"load", resume_load};
  return vm.start_native_frame(kLoad, {Value(TRY(str_argument(vm, args[0], "load", "1")))});
}

// -- calling

Result<Owned> call(Vm& vm, Args args) {
  std::string request;
  TRY(append_list(vm, request, static_cast<Tuple*>(args[0].object())->span()));
  vm.flush_output();
  std::string answer = vm.host.call_extension(request);
  // The handler's exception.
  if (vm.has_pending()) return Raised{};
  return Reader(vm, answer).value();
}

Result<Owned> set_handler(Vm& vm, Args args) {
  Owned module = TRY(vm.import_module("_extension"));
  TRY(vm.set_attribute(module, vm.intern("_handler"), args[0]));
  return Owned::none();
}

Result<Owned> handle(Vm& vm, std::string_view request) {
  Owned module = TRY(vm.import_module("_extension"));
  Owned handler = TRY(vm.get_attribute(module, vm.intern("_handler")));
  Owned values = Reader(vm, request).value();
  return vm.call(handler, static_cast<List*>(values->object())->span());
}

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "_handler", Value::none());
  return {};
}

const NativeRow kFunctions[] = {
    {"call(*values)", call},
    {"load(name, /)", load},
    {"set_handler(function, /)", set_handler},
};

}  // namespace

std::string answer_extension(Vm& vm, std::string_view request) {
  std::string answer;
  // One exception at a time: what follows it is answered with None.
  if (vm.has_pending()) return "n";
  Result<Owned> value = handle(vm, request);
  if (value.is_raised()) return "n";
  Owned kept = std::move(value).value();
  if (append_value(vm, answer, kept).is_raised()) return "n";
  return answer;
}

extern const ModuleSpec extension_module;
const ModuleSpec extension_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
