// Module _lzma: what xz and lzma compress, by liblzma.
#include <lzma.h>

#include "bindings/compression.h"
#include "bindings/lzma_filters.h"
#include "builtins/bytes_methods.h"
#include "objects/int.h"

namespace fermata::archives {

namespace {

// As the module's FORMAT_* say.
enum Format : int64_t { Auto, Xz, Alone, Raw };

void* take(void* heap, size_t count, size_t size) {
  return take_counted(*static_cast<Heap*>(heap), count * size);
}
void give(void* heap, void* block) {
  give_counted(*static_cast<Heap*>(heap), block);
}

// A stream of the library's, its memory that of a heap.
class Coder {
 public:
  explicit Coder(Heap& heap) : allocator_{take, give, &heap} { stream.allocator = &allocator_; }
  Coder(const Coder&) = delete;
  ~Coder() { lzma_end(&stream); }

  lzma_ret advance(Flow& flow, lzma_action action) {
    stream.next_in = reinterpret_cast<const uint8_t*>(flow.in);
    stream.avail_in = flow.in_left;
    stream.next_out = reinterpret_cast<uint8_t*>(flow.out);
    stream.avail_out = flow.out_left;
    lzma_ret answer = lzma_code(&stream, action);
    flow = {reinterpret_cast<const char*>(stream.next_in), stream.avail_in, reinterpret_cast<char*>(stream.next_out),
            stream.avail_out};
    // No error where there is room, and nothing left to do.
    return answer == LZMA_BUF_ERROR && flow.in_left == 0 && flow.out_left > 0 ? LZMA_OK : answer;
  }

  lzma_stream stream = LZMA_STREAM_INIT;

 private:
  lzma_allocator allocator_;
};

class LzmaCompression final : public Compression {
 public:
  explicit LzmaCompression(Heap& heap) : coder_(heap) {}

  Result<void> begin_xz(Vm& vm, uint32_t preset, lzma_check check_sum, Value filters) {
    if (filters.is_none()) return check(vm, lzma_easy_encoder(&coder_.stream, preset, check_sum));
    FilterChain chain;
    TRY(chain.read(vm, filters));
    return check(vm, lzma_stream_encoder(&coder_.stream, chain.begin(), check_sum));
  }

  Result<void> begin_alone(Vm& vm, uint32_t preset, Value filters) {
    if (filters.is_none()) {
      lzma_options_lzma options;
      if (lzma_lzma_preset(&options, preset)) return invalid_preset(vm, preset);
      return check(vm, lzma_alone_encoder(&coder_.stream, &options));
    }
    FilterChain chain;
    TRY(chain.read(vm, filters));
    if (!chain.only_lzma1())
      return vm.value_error("Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
    return check(vm, lzma_alone_encoder(&coder_.stream, chain.only_lzma1()));
  }

  Result<void> begin_raw(Vm& vm, Value filters) {
    if (filters.is_none()) return vm.value_error("Must specify filters for FORMAT_RAW");
    FilterChain chain;
    TRY(chain.read(vm, filters));
    return check(vm, lzma_raw_encoder(&coder_.stream, chain.begin()));
  }

 protected:
  Result<bool> step(Vm& vm, Flow& flow, Action action) override {
    lzma_ret answer = coder_.advance(flow, action == Action::Run ? LZMA_RUN : LZMA_FINISH);
    TRY(check(vm, answer));
    return answer == LZMA_STREAM_END;
  }

 private:
  Coder coder_;
};

class LzmaDecompression final : public Decompression {
 public:
  explicit LzmaDecompression(Heap& heap) : coder_(heap) {}

  Result<void> begin(Vm& vm, int64_t format, uint64_t memory_limit) {
    constexpr uint32_t flags = LZMA_TELL_ANY_CHECK | LZMA_TELL_NO_CHECK;
    switch (format) {
      case Auto: return check(vm, lzma_auto_decoder(&coder_.stream, memory_limit, flags));
      case Xz: return check(vm, lzma_stream_decoder(&coder_.stream, memory_limit, flags));
      default: check_sum_ = LZMA_CHECK_NONE; return check(vm, lzma_alone_decoder(&coder_.stream, memory_limit));
    }
  }

  Result<void> begin_raw(Vm& vm, Value filters) {
    check_sum_ = LZMA_CHECK_NONE;
    FilterChain chain;
    TRY(chain.read(vm, filters));
    return check(vm, lzma_raw_decoder(&coder_.stream, chain.begin()));
  }

  int64_t check_sum() const { return check_sum_; }

 protected:
  Result<bool> step(Vm& vm, Flow& flow) override {
    lzma_ret answer = coder_.advance(flow, LZMA_RUN);
    TRY(check(vm, answer));
    if (answer == LZMA_GET_CHECK || answer == LZMA_NO_CHECK) check_sum_ = lzma_get_check(&coder_.stream);
    return answer == LZMA_STREAM_END;
  }
  const char* message_after_end() const override { return "Already at end of stream"; }

 private:
  Coder coder_;
  int64_t check_sum_ = LZMA_CHECK_ID_MAX + 1;  // CHECK_UNKNOWN
};

Raised invalid_format(Vm& vm, int64_t format) {
  return vm.value_error({"Invalid container format: ", format});
}

bool is_check(int64_t number) {
  return number >= 0 && number <= LZMA_CHECK_ID_MAX;
}

Result<Owned> new_compressor(Vm& vm, Args args) {
  const Value given_preset = args[3], filters = args[4];
  int64_t format = TRY(vm.index(args[1])), check_sum = TRY(vm.index(args[2]));
  if (!given_preset.is_none() && !filters.is_none())
    return vm.value_error("Cannot specify both preset and filter chain");
  uint32_t preset = given_preset.is_none() ? LZMA_PRESET_DEFAULT : TRY(uint32_argument(vm, given_preset));
  if (format != Xz && check_sum != -1 && check_sum != LZMA_CHECK_NONE)
    return vm.value_error("Integrity checks are only supported by FORMAT_XZ");
  Ref<CompressorObject> object = vm.heap.make<CompressorObject>(args.object<Type>(0));
  auto* stream = new LzmaCompression(vm.heap);
  object->stream = stream;
  switch (format) {
    case Xz: {
      if (check_sum == -1) check_sum = LZMA_CHECK_CRC64;
      TRY(check(vm, is_check(check_sum) ? LZMA_OK : LZMA_PROG_ERROR));
      TRY(stream->begin_xz(vm, preset, static_cast<lzma_check>(check_sum), filters));
      return object;
    }
    case Alone: TRY(stream->begin_alone(vm, preset, filters)); return object;
    case Raw: TRY(stream->begin_raw(vm, filters)); return object;
    default: return invalid_format(vm, format);
  }
}

Result<Owned> new_decompressor(Vm& vm, Args args) {
  const Value memory_limit = args[2], filters = args[3];
  int64_t format = TRY(vm.index(args[1]));
  uint64_t limit = UINT64_MAX;
  if (!memory_limit.is_none()) {
    if (format == Raw) return vm.value_error("Cannot specify memory limit with FORMAT_RAW");
    limit = TRY(unsigned_argument(vm, memory_limit, UINT64_MAX, "uint64_t"));
  }
  if (format == Raw && filters.is_none()) return vm.value_error("Must specify filters for FORMAT_RAW");
  if (format != Raw && !filters.is_none()) return vm.value_error("Cannot specify filters except with FORMAT_RAW");
  if (format < Auto || format > Raw) return invalid_format(vm, format);
  Ref<DecompressorObject> object = vm.heap.make<DecompressorObject>(args.object<Type>(0));
  auto* stream = new LzmaDecompression(vm.heap);
  object->stream = stream;
  TRY(format == Raw ? stream->begin_raw(vm, filters) : stream->begin(vm, format, limit));
  return object;
}

Result<Owned> decompressor_check(Vm&, Value self) {
  auto* object = static_cast<DecompressorObject*>(self.object());
  return Owned::integer(static_cast<LzmaDecompression*>(object->stream)->check_sum());
}

Result<Owned> is_check_supported(Vm& vm, Args args) {
  int64_t number = TRY(vm.index(args[0]));
  return Owned::boolean(is_check(number) && lzma_check_is_supported(static_cast<lzma_check>(number)));
}

Result<Owned> encode_filter_properties(Vm& vm, Args args) {
  Filter filter;
  TRY(read_filter(vm, args[0], filter));
  uint32_t size;
  TRY(check(vm, lzma_properties_size(&size, &filter.filter)));
  std::string encoded(size, '\0');
  TRY(check(vm, lzma_properties_encode(&filter.filter, reinterpret_cast<uint8_t*>(encoded.data()))));
  return bytes_from(vm.heap, encoded);
}

Result<Owned> decode_filter_properties(Vm& vm, Args args) {
  std::string copy;
  lzma_filter filter{.id = TRY(filter_id_argument(vm, args[0])), .options = nullptr};
  std::string_view encoded = TRY(bytes_argument(vm, args[1], copy));
  const lzma_allocator allocator{take, give, &vm.heap};
  TRY(check(vm, lzma_properties_decode(&filter, &allocator, reinterpret_cast<const uint8_t*>(encoded.data()),
                                       encoded.size())));
  Result<Owned> dict = filter_as_dict(vm, filter);
  give_counted(vm.heap, filter.options);
  return dict;
}

const NativeRow compressor_methods[] = {
    {"__new__(cls, format=1, check=-1, preset=None, filters=None)~", new_compressor, NativeKind::StaticMethod},
    {"compress(self, data, /)", compressor_compress},
    {"flush(self, /)", compressor_flush},
};
const NativeRow decompressor_methods[] = {
    {"__new__(cls, format=0, memlimit=None, filters=None)", new_decompressor, NativeKind::StaticMethod},
    {"decompress(self, /, data, max_length=-1)", decompressor_decompress},
};
const PropertyRow decompressor_properties[] = {
    {"check", decompressor_check},
    {"eof", decompressor_eof},
    {"needs_input", decompressor_needs_input},
    {"unused_data", decompressor_unused_data},
};
const NativeRow functions[] = {
    {"is_check_supported(check_id, /)", is_check_supported},
    {"_encode_filter_properties(filter, /)", encode_filter_properties},
    {"_decode_filter_properties(filter_id, encoded_props, /)", decode_filter_properties},
};

struct Constant {
  const char* name;
  int64_t value;
};
constexpr Constant kConstants[] = {
    {"FORMAT_AUTO", Auto},
    {"FORMAT_XZ", Xz},
    {"FORMAT_ALONE", Alone},
    {"FORMAT_RAW", Raw},
    {"CHECK_NONE", LZMA_CHECK_NONE},
    {"CHECK_CRC32", LZMA_CHECK_CRC32},
    {"CHECK_CRC64", LZMA_CHECK_CRC64},
    {"CHECK_SHA256", LZMA_CHECK_SHA256},
    {"CHECK_ID_MAX", LZMA_CHECK_ID_MAX},
    {"CHECK_UNKNOWN", LZMA_CHECK_ID_MAX + 1},
    {"FILTER_LZMA2", LZMA_FILTER_LZMA2},
    {"FILTER_DELTA", LZMA_FILTER_DELTA},
    {"FILTER_X86", LZMA_FILTER_X86},
    {"FILTER_IA64", LZMA_FILTER_IA64},
    {"FILTER_ARM", LZMA_FILTER_ARM},
    {"FILTER_ARMTHUMB", LZMA_FILTER_ARMTHUMB},
    {"FILTER_SPARC", LZMA_FILTER_SPARC},
    {"FILTER_POWERPC", LZMA_FILTER_POWERPC},
    {"MF_HC3", LZMA_MF_HC3},
    {"MF_HC4", LZMA_MF_HC4},
    {"MF_BT2", LZMA_MF_BT2},
    {"MF_BT3", LZMA_MF_BT3},
    {"MF_BT4", LZMA_MF_BT4},
    {"MODE_FAST", LZMA_MODE_FAST},
    {"MODE_NORMAL", LZMA_MODE_NORMAL},
    {"PRESET_DEFAULT", LZMA_PRESET_DEFAULT},
    {"PRESET_EXTREME", LZMA_PRESET_EXTREME},
};

Result<void> prepare(Vm& vm, Module* module) {
  for (const Constant& one : kConstants) vm.add_to_module(module, one.name, Value::integer(one.value));
  // The one that is no small int.
  vm.add_to_module(module, "FILTER_LZMA1", int_from(vm.heap, int64_t{LZMA_FILTER_LZMA1}));
  add_error_class(vm, module, "LZMAError", "_lzma", "Call to liblzma failed.");
  vm.add_to_module(module, "LZMACompressor",
                   Value(vm.new_type(compressor_spec("_lzma.LZMACompressor", compressor_methods))));
  vm.add_to_module(
      module, "LZMADecompressor",
      Value(vm.new_type(decompressor_spec("_lzma.LZMADecompressor", decompressor_methods, decompressor_properties))));
  return {};
}

constexpr ModuleSpec spec = {.functions = functions, .prepare = prepare};

}  // namespace

}  // namespace fermata::archives

namespace fermata {

extern const ModuleSpec lzma_module = archives::spec;

}  // namespace fermata
