// ZstdCompressor and ZstdDecompressor.
#include <algorithm>

#include "bindings/compression.h"
#include "bindings/zstd.h"
#include "builtins/bytes_methods.h"
#include "builtins/numbers.h"

namespace fermata::zstd {

namespace {

ZSTD_outBuffer room_of(const Flow& flow) {
  return {flow.out, flow.out_left, 0};
}
ZSTD_inBuffer input_of(const Flow& flow) {
  return {flow.in, flow.in_left, 0};
}
void move_on(Flow& flow, const ZSTD_inBuffer& in, const ZSTD_outBuffer& out) {
  flow = {flow.in + in.pos, flow.in_left - in.pos, flow.out + out.pos, flow.out_left - out.pos};
}

// -- compressing

// Frames that are compressed piece by piece, one after another.
class FrameCompression {
 public:
  explicit FrameCompression(Heap& heap) : context_(ZSTD_createCCtx_advanced(counted_memory(heap))) {}
  FrameCompression(const FrameCompression&) = delete;
  ~FrameCompression() {
    ZSTD_freeCCtx(context_);
    ZSTD_freeCDict(digested_);
  }

  ZSTD_EndDirective last_mode() const { return last_mode_; }

  Result<void> set_level(Vm& vm, int level) {
    level_ = level;
    return check(vm, ZSTD_CCtx_setParameter(context_, ZSTD_c_compressionLevel, level),
                 "Unable to set zstd compression level");
  }

  Result<void> set_options(Vm& vm, const std::vector<Option>& options) {
    for (Option option : options) {
      if (option.key == ZSTD_c_compressionLevel) level_ = option.value;
      if (ZSTD_isError(ZSTD_CCtx_setParameter(context_, static_cast<ZSTD_cParameter>(option.key), option.value)))
        return wrong_option(vm, option, Direction::Compress);
    }
    return {};
  }

  Result<void> use(Vm& vm, GivenDict given) {
    dict_ = std::move(given.dict);
    const std::string& content = *dict_->content;
    size_t answer = 0;
    switch (given.use) {
      case DictUse::Digested:
        digested_ = ZSTD_createCDict(content.data(), content.size(), level_);
        if (!digested_)
          return zstd_error(vm, {"Failed to create a ZSTD_CDict instance from Zstandard dictionary content."});
        answer = ZSTD_CCtx_refCDict(context_, digested_);
        break;
      case DictUse::Undigested: answer = ZSTD_CCtx_loadDictionary(context_, content.data(), content.size()); break;
      case DictUse::Prefix: answer = ZSTD_CCtx_refPrefix(context_, content.data(), content.size());
    }
    return check(vm, answer, "Unable to load Zstandard dictionary or prefix for compression");
  }

  Result<void> pledge(Vm& vm, uint64_t size) {
    return check(vm, ZSTD_CCtx_setPledgedSrcSize(context_, size), "Unable to set pledged uncompressed content size");
  }

  Result<Owned> compress(Vm& vm, std::string_view data, ZSTD_EndDirective mode) {
    Result<Owned> packed = run(vm, data, mode);
    // After an error the next frame is another one.
    if (packed.is_raised()) ZSTD_CCtx_reset(context_, ZSTD_reset_session_only);
    last_mode_ = packed.is_raised() ? ZSTD_e_end : mode;
    return packed;
  }

 private:
  Result<Owned> run(Vm& vm, std::string_view data, ZSTD_EndDirective mode) {
    GrowingOutput output(vm, -1);
    Flow flow = flow_of(data);
    size_t to_come;
    do {
      if (flow.out_left == 0) TRY(output.make_room(flow));
      ZSTD_inBuffer in = input_of(flow);
      ZSTD_outBuffer out = room_of(flow);
      to_come = ZSTD_compressStream2(context_, &out, &in, mode);
      TRY(check(vm, to_come, "Unable to compress Zstandard data"));
      move_on(flow, in, out);
    } while (to_come > 0 || flow.in_left > 0);
    return output.finish(flow);
  }

  ZSTD_CCtx* context_;
  ZSTD_CDict* digested_ = nullptr;
  Ref<DictObject> dict_;  // to which the library points
  int level_ = ZSTD_CLEVEL_DEFAULT;
  ZSTD_EndDirective last_mode_ = ZSTD_e_end;
};

struct FrameCompressor : Object {
  FrameCompression* stream;  // owned
};

FrameCompression& compression_of(Args args) {
  return *args.self<FrameCompressor>()->stream;
}

void clear_compressor(Object* object) {
  delete std::exchange(static_cast<FrameCompressor*>(object)->stream, nullptr);
}

Result<Owned> new_compressor(Vm& vm, Args args) {
  const Value level = args[1], options = args[2], dict = args[3];
  if (!level.is_none() && !options.is_none()) return vm.type_error("Only one of level or options should be used.");
  Ref<FrameCompressor> object = vm.heap.make<FrameCompressor>(args.object<Type>(0));
  FrameCompression& stream = *(object->stream = new FrameCompression(vm.heap));
  if (!level.is_none()) TRY(stream.set_level(vm, TRY(level_argument(vm, level))));
  if (!options.is_none()) TRY(stream.set_options(vm, TRY(options_argument(vm, options, Direction::Compress))));
  if (!dict.is_none()) TRY(stream.use(vm, TRY(dict_argument(vm, dict, DictUse::Undigested))));
  return object;
}

Result<Owned> compressor_compress_frame(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  int64_t mode = TRY(vm.index(args[2]));
  if (mode < ZSTD_e_continue || mode > ZSTD_e_end)
    return vm.value_error(
        "mode argument wrong value, it should be one of ZstdCompressor.CONTINUE, ZstdCompressor.FLUSH_BLOCK, "
        "ZstdCompressor.FLUSH_FRAME.");
  return compression_of(args).compress(vm, data, static_cast<ZSTD_EndDirective>(mode));
}

Result<Owned> compressor_flush_frame(Vm& vm, Args args) {
  int64_t mode = TRY(vm.index(args[1]));
  if (mode != ZSTD_e_flush && mode != ZSTD_e_end)
    return vm.value_error(
        "mode argument wrong value, it should be ZstdCompressor.FLUSH_FRAME or ZstdCompressor.FLUSH_BLOCK.");
  return compression_of(args).compress(vm, {}, static_cast<ZSTD_EndDirective>(mode));
}

// A size below those that mean something else; None: not known.
Result<uint64_t> pledged_size(Vm& vm, Value given) {
  if (given.is_none()) return ZSTD_CONTENTSIZE_UNKNOWN;
  if (!is_int_like(given)) return vm.type_error("an integer is required");
  std::vector<uint32_t> words = int_magnitude_words(given);
  words.resize(std::max(words.size(), size_t{2}));
  const uint64_t size = uint64_t{words[1]} << 32 | words[0];
  if (!int_is_negative(given) && words.size() == 2 && size < ZSTD_CONTENTSIZE_ERROR) return size;
  return vm.value_error({"size argument should be a positive int less than ", std::to_string(ZSTD_CONTENTSIZE_ERROR)});
}

Result<Owned> compressor_pledge(Vm& vm, Args args) {
  uint64_t size = TRY(pledged_size(vm, args[1]));
  if (compression_of(args).last_mode() != ZSTD_e_end)
    return vm.value_error("set_pledged_input_size() method must be called when last_mode == FLUSH_FRAME");
  TRY(compression_of(args).pledge(vm, size));
  return Owned::none();
}

Result<Owned> compressor_last_mode(Vm&, Value self) {
  return Owned::integer(static_cast<FrameCompressor*>(self.object())->stream->last_mode());
}

// -- decompressing

class FrameDecompression final : public Decompression {
 public:
  explicit FrameDecompression(Heap& heap) : context_(ZSTD_createDCtx_advanced(counted_memory(heap))) {}
  FrameDecompression(const FrameDecompression&) = delete;
  ~FrameDecompression() override {
    ZSTD_freeDCtx(context_);
    ZSTD_freeDDict(digested_);
  }

  Result<void> set_options(Vm& vm, const std::vector<Option>& options) {
    for (Option option : options)
      if (ZSTD_isError(ZSTD_DCtx_setParameter(context_, static_cast<ZSTD_dParameter>(option.key), option.value)))
        return wrong_option(vm, option, Direction::Decompress);
    return {};
  }

  Result<void> use(Vm& vm, GivenDict given) {
    dict_ = std::move(given.dict);
    const std::string& content = *dict_->content;
    size_t answer = 0;
    switch (given.use) {
      case DictUse::Digested:
        digested_ = ZSTD_createDDict(content.data(), content.size());
        if (!digested_)
          return zstd_error(vm, {"Failed to create a ZSTD_DDict instance from Zstandard dictionary content."});
        answer = ZSTD_DCtx_refDDict(context_, digested_);
        break;
      case DictUse::Undigested: answer = ZSTD_DCtx_loadDictionary(context_, content.data(), content.size()); break;
      case DictUse::Prefix: answer = ZSTD_DCtx_refPrefix(context_, content.data(), content.size());
    }
    return check(vm, answer, "Unable to load Zstandard dictionary or prefix for decompression");
  }

 protected:
  Result<bool> step(Vm& vm, Flow& flow) override {
    ZSTD_inBuffer in = input_of(flow);
    ZSTD_outBuffer out = room_of(flow);
    size_t to_come = ZSTD_decompressStream(context_, &out, &in);
    if (ZSTD_isError(to_come)) {
      // The next frame may be whole.
      ZSTD_DCtx_reset(context_, ZSTD_reset_session_only);
      needs_input_ = true;
    }
    TRY(check(vm, to_come, "Unable to decompress Zstandard data"));
    move_on(flow, in, out);
    return to_come == 0;
  }
  const char* message_after_end() const override { return "Already at the end of a Zstandard frame."; }

 private:
  ZSTD_DCtx* context_;
  ZSTD_DDict* digested_ = nullptr;
  Ref<DictObject> dict_;  // to which the library points
};

Result<Owned> new_decompressor(Vm& vm, Args args) {
  const Value dict = args[1], options = args[2];
  Ref<DecompressorObject> object = vm.heap.make<DecompressorObject>(args.object<Type>(0));
  auto* stream = new FrameDecompression(vm.heap);
  object->stream = stream;
  if (!dict.is_none()) TRY(stream->use(vm, TRY(dict_argument(vm, dict, DictUse::Digested))));
  if (!options.is_none()) TRY(stream->set_options(vm, TRY(options_argument(vm, options, Direction::Decompress))));
  return object;
}

const NativeRow compressor_methods[] = {
    {"__new__(cls, level=None, options=None, zstd_dict=None)", new_compressor, NativeKind::StaticMethod},
    {"compress(self, /, data, mode=0)", compressor_compress_frame},
    {"flush(self, /, mode=2)", compressor_flush_frame},
    {"set_pledged_input_size(self, size, /)", compressor_pledge},
};
const PropertyRow compressor_properties[] = {{"last_mode", compressor_last_mode}};
const NativeRow decompressor_methods[] = {
    {"__new__(cls, zstd_dict=None, options=None)", new_decompressor, NativeKind::StaticMethod},
    {"decompress(self, /, data, max_length=-1)", decompressor_decompress},
};
const PropertyRow decompressor_properties[] = {
    {"eof", decompressor_eof},
    {"needs_input", decompressor_needs_input},
    {"unused_data", decompressor_unused_data},
};

}  // namespace

Type* new_compressor_type(Vm& vm) {
  Type* type = vm.new_type({.name = "compression.zstd.ZstdCompressor",
                            .size = sizeof(FrameCompressor),
                            .clear = clear_compressor,
                            .methods = compressor_methods,
                            .properties = compressor_properties});
  for (auto [name, mode] :
       {std::pair{"CONTINUE", ZSTD_e_continue}, {"FLUSH_BLOCK", ZSTD_e_flush}, {"FLUSH_FRAME", ZSTD_e_end}})
    dict_set(vm.heap, type->dict, vm.intern(name), Value::integer(mode));
  return type;
}

Type* new_decompressor_type(Vm& vm) {
  return vm.new_type(
      decompressor_spec("compression.zstd.ZstdDecompressor", decompressor_methods, decompressor_properties));
}

}  // namespace fermata::zstd
