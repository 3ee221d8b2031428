// Module _bz2: what bzip2 compresses, by libbzip2.
#include <bzlib.h>

#include "bindings/compression.h"

// What libbzip2 calls when it finds itself broken: in its own words, a bug in it or in the machine.
extern "C" void bz_internal_error(int) {
  CHECK(false);
}

namespace fermata::archives {

namespace {

void* take(void* heap, int count, int size) {
  return take_counted(*static_cast<Heap*>(heap), static_cast<size_t>(count) * static_cast<size_t>(size));
}
void give(void* heap, void* block) {
  give_counted(*static_cast<Heap*>(heap), block);
}

bz_stream begun(Heap& heap) {
  bz_stream stream{};
  stream.bzalloc = take;
  stream.bzfree = give;
  stream.opaque = &heap;
  return stream;
}

Result<void> check(Vm& vm, int answer) {
  switch (answer) {
    case BZ_OK:
    case BZ_RUN_OK:
    case BZ_FLUSH_OK:
    case BZ_FINISH_OK:
    case BZ_STREAM_END: return {};
    case BZ_MEM_ERROR: return vm.memory_error();
    case BZ_DATA_ERROR:
    case BZ_DATA_ERROR_MAGIC: return vm.raise(vm.exceptions.OSError, "Invalid data stream");
    case BZ_SEQUENCE_ERROR: return vm.runtime_error("Internal error - Invalid sequence of commands sent to libbzip2");
    default: return vm.value_error("Internal error - invalid parameters passed to libbzip2");
  }
}

// Lets the library go on, by `run`, and says where it has come to.
template <typename Run>
int advance(bz_stream& stream, Flow& flow, Run run) {
  stream.next_in = const_cast<char*>(flow.in);
  stream.avail_in = static_cast<unsigned>(flow.in_left);
  stream.next_out = flow.out;
  stream.avail_out = static_cast<unsigned>(flow.out_left);
  int answer = run(&stream);
  flow = {stream.next_in, stream.avail_in, stream.next_out, stream.avail_out};
  return answer;
}

class Bzip2Compression final : public Compression {
 public:
  explicit Bzip2Compression(Heap& heap) : stream_(begun(heap)) {}
  ~Bzip2Compression() override { BZ2_bzCompressEnd(&stream_); }
  Result<void> begin(Vm& vm, int level) { return check(vm, BZ2_bzCompressInit(&stream_, level, 0, 0)); }

 protected:
  Result<bool> step(Vm& vm, Flow& flow, Action action) override {
    int answer = advance(stream_, flow, [action](bz_stream* stream) {
      return BZ2_bzCompress(stream, action == Action::Run ? BZ_RUN : BZ_FINISH);
    });
    TRY(check(vm, answer));
    return answer == BZ_STREAM_END;
  }

 private:
  bz_stream stream_;
};

class Bzip2Decompression final : public Decompression {
 public:
  explicit Bzip2Decompression(Heap& heap) : stream_(begun(heap)) {}
  ~Bzip2Decompression() override { BZ2_bzDecompressEnd(&stream_); }
  Result<void> begin(Vm& vm) { return check(vm, BZ2_bzDecompressInit(&stream_, 0, 0)); }

 protected:
  Result<bool> step(Vm& vm, Flow& flow) override {
    // After an error the library may not be called again.
    if (failed_) return vm.value_error("Decompressor is unusable after a previous error");
    int answer = advance(stream_, flow, BZ2_bzDecompress);
    failed_ = answer < 0;
    if (failed_) needs_input_ = false;
    TRY(check(vm, answer));
    return answer == BZ_STREAM_END;
  }
  const char* message_after_end() const override { return "End of stream already reached"; }

 private:
  bz_stream stream_;
  bool failed_ = false;
};

Result<Owned> new_compressor(Vm& vm, Args args) {
  int64_t level = TRY(vm.index(args[1]));
  if (level < 1 || level > 9) return vm.value_error("compresslevel must be between 1 and 9");
  Ref<CompressorObject> object = vm.heap.make<CompressorObject>(args.object<Type>(0));
  auto* stream = new Bzip2Compression(vm.heap);
  object->stream = stream;
  TRY(stream->begin(vm, static_cast<int>(level)));
  return object;
}

Result<Owned> new_decompressor(Vm& vm, Args args) {
  Ref<DecompressorObject> object = vm.heap.make<DecompressorObject>(args.object<Type>(0));
  auto* stream = new Bzip2Decompression(vm.heap);
  object->stream = stream;
  TRY(stream->begin(vm));
  return object;
}

const NativeRow compressor_methods[] = {
    {"__new__(cls, compresslevel=9, /)", new_compressor, NativeKind::StaticMethod},
    {"compress(self, data, /)", compressor_compress},
    {"flush(self, /)", compressor_flush},
};
const NativeRow decompressor_methods[] = {
    {"__new__(cls, /)", new_decompressor, NativeKind::StaticMethod},
    {"decompress(self, /, data, max_length=-1)", decompressor_decompress},
};
const PropertyRow decompressor_properties[] = {
    {"eof", decompressor_eof},
    {"needs_input", decompressor_needs_input},
    {"unused_data", decompressor_unused_data},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "BZ2Compressor",
                   Value(vm.new_type(compressor_spec("_bz2.BZ2Compressor", compressor_methods))));
  vm.add_to_module(
      module, "BZ2Decompressor",
      Value(vm.new_type(decompressor_spec("_bz2.BZ2Decompressor", decompressor_methods, decompressor_properties))));
  return {};
}

constexpr ModuleSpec spec = {.prepare = prepare};

}  // namespace

}  // namespace fermata::archives

namespace fermata {

extern const ModuleSpec bzip2_module = archives::spec;

}  // namespace fermata
