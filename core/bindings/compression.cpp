#include "bindings/compression.h"

#include <algorithm>
#include <cstdlib>

#include "builtins/bytes_methods.h"

namespace fermata {

// -- memory

namespace {

// Before each block stands its size.
constexpr size_t kBlockHeader = alignof(std::max_align_t);

constexpr size_t kFirstRoom = 32 << 10;
constexpr size_t kMostRoomAtOnce = 64 << 20;

}  // namespace

void* take_counted(Heap& heap, size_t bytes) {
  if (!heap.can_allocate(bytes)) return nullptr;
  auto* block = static_cast<std::byte*>(std::malloc(kBlockHeader + bytes));
  if (!block) return nullptr;
  heap.account(static_cast<int64_t>(bytes));
  *reinterpret_cast<size_t*>(block) = bytes;
  return block + kBlockHeader;
}

void give_counted(Heap& heap, void* given) {
  if (!given) return;
  std::byte* block = static_cast<std::byte*>(given) - kBlockHeader;
  heap.account(-static_cast<int64_t>(*reinterpret_cast<size_t*>(block)));
  std::free(block);
}

// -- errors

void add_error_class(Vm& vm, Module* module, std::string_view name, std::string_view shown_module, const char* doc) {
  Ref<Dict> body = new_dict(vm.heap);
  dict_set(vm.heap, body, vm.names.__module__, Owned(vm.str_of(shown_module)));
  if (doc) dict_set(vm.heap, body, vm.names.__doc__, Owned(vm.str_of(doc)));
  Ref<Tuple> bases = vm.tuple({Value(vm.exceptions.Exception)});
  vm.add_to_module(module, name, Value(vm.build_class(vm.types.type, vm.intern(name), bases, body).value().get()));
}

Raised raise_of_module(Vm& vm, std::string_view module, std::string_view name, std::initializer_list<Piece> message) {
  Owned found = TRY(vm.import_module(module));
  Owned error = TRY(vm.get_attribute(found, vm.intern(name)));
  Type* type = cast_if<Type>(error, kTypeSubclass);
  if (!type) return vm.type_error({module, ".", name, " is no class"});
  return vm.raise(type, message);
}

// -- input and output

Flow flow_of(std::string_view data) {
  return {data.empty() ? "" : data.data(), data.size(), nullptr, 0};
}

GrowingOutput::GrowingOutput(Vm& vm, int64_t most) : vm_(vm), most_(most < 0 ? SIZE_MAX : static_cast<size_t>(most)) {}

Result<bool> GrowingOutput::make_room(Flow& flow) {
  const size_t size = bytes_.size() - flow.out_left;
  const size_t more = std::min({std::max(size, kFirstRoom), kMostRoomAtOnce, most_ - size});
  // What is written is copied in the end.
  TRY(vm_.need_memory(2 * (uint64_t{size} + more)));
  bytes_.resize(size + more);
  flow.out = bytes_.data() + size;
  flow.out_left = more;
  return more > 0;
}

Result<Owned> GrowingOutput::finish(const Flow& flow) {
  bytes_.resize(bytes_.size() - flow.out_left);
  return bytes_from(vm_.heap, bytes_);
}

// -- streams

Result<Owned> Compression::run(Vm& vm, std::string_view data, Action action) {
  GrowingOutput output(vm, -1);
  Flow flow = flow_of(data);
  bool finished = false;
  while (action == Action::Run ? flow.in_left > 0 : !finished) {
    if (flow.out_left == 0) TRY(output.make_room(flow));
    finished = TRY(step(vm, flow, action));
  }
  return output.finish(flow);
}

Result<Owned> Compression::compress(Vm& vm, std::string_view data) {
  if (flushed_) return vm.value_error("Compressor has been flushed");
  return run(vm, data, Action::Run);
}

Result<Owned> Compression::flush(Vm& vm) {
  if (std::exchange(flushed_, true)) return vm.value_error("Repeated call to flush()");
  return run(vm, {}, Action::Finish);
}

Result<Owned> Decompression::decompress(Vm& vm, std::string_view data, int64_t most) {
  if (at_end_) return vm.raise(vm.exceptions.EOFError, message_after_end());
  if (!waiting_.empty()) {
    if (!data.empty()) waiting_.erase(0, std::exchange(taken_, 0)).append(data);
    data = std::string_view(waiting_).substr(taken_);
  }
  Flow flow = flow_of(data);
  Result<Owned> output = run(vm, flow, most);
  std::string_view rest(flow.in, flow.in_left);
  if (output.is_raised() || rest.empty()) {
    waiting_.clear();
    taken_ = 0;
  } else if (at_end_) {
    unused_ = rest;
    waiting_.clear();
  } else if (waiting_.empty()) {
    waiting_ = rest;
  } else {
    taken_ = waiting_.size() - rest.size();
  }
  if (!output.is_raised()) needs_input_ = !at_end_ && rest.empty() && flow.out_left > 0;
  return output;
}

Result<Owned> Decompression::run(Vm& vm, Flow& flow, int64_t most) {
  GrowingOutput output(vm, most);
  TRY(output.make_room(flow));
  while (true) {
    at_end_ = TRY(step(vm, flow));
    if (at_end_) break;
    // With the last room a library may have more to give without more input.
    if (flow.out_left == 0) {
      if (!TRY(output.make_room(flow))) break;
    } else if (flow.in_left == 0) {
      break;
    }
  }
  return output.finish(flow);
}

// -- Python's objects

namespace {

template <typename T>
void clear_stream(Object* object) {
  delete std::exchange(static_cast<T*>(object)->stream, nullptr);
}

const Decompression& decompression_of(Value self) {
  return *static_cast<DecompressorObject*>(self.object())->stream;
}

}  // namespace

TypeSpec compressor_spec(const char* name, std::span<const NativeRow> methods) {
  return {.name = name, .size = sizeof(CompressorObject), .clear = clear_stream<CompressorObject>, .methods = methods};
}

TypeSpec decompressor_spec(const char* name, std::span<const NativeRow> methods,
                           std::span<const PropertyRow> properties) {
  return {.name = name,
          .size = sizeof(DecompressorObject),
          .clear = clear_stream<DecompressorObject>,
          .methods = methods,
          .properties = properties};
}

Result<Owned> compressor_compress(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  return args.self<CompressorObject>()->stream->compress(vm, data);
}

Result<Owned> compressor_flush(Vm& vm, Args args) {
  return args.self<CompressorObject>()->stream->flush(vm);
}

Result<Owned> decompressor_decompress(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  int64_t most = TRY(vm.index(args[2]));
  return args.self<DecompressorObject>()->stream->decompress(vm, data, most);
}

Result<Owned> decompressor_eof(Vm&, Value self) {
  return Owned::boolean(decompression_of(self).is_at_end());
}
Result<Owned> decompressor_needs_input(Vm&, Value self) {
  return Owned::boolean(decompression_of(self).needs_input());
}
Result<Owned> decompressor_unused_data(Vm& vm, Value self) {
  return bytes_from(vm.heap, decompression_of(self).unused_data());
}

}  // namespace fermata
