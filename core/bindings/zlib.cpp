// Module zlib: deflate by the library of that name, bare or as zlib and gzip wrap it.
#include <zlib.h>

#include <limits>

#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "builtins/numbers.h"
#include "objects/int.h"

namespace fermata::deflate {

namespace {

constexpr int64_t kBuffer = 16384;  // bytes
constexpr int64_t kEverything = std::numeric_limits<int64_t>::max();

// Compress, Decompress and _ZlibDecompressor.
struct Stream : Object {
  z_stream* z;            // owned; null before its beginning and after its end
  int (*end)(z_stream*);  // deflateEnd or inflateEnd
  bool eof;
  bool needs_input;
  Owned dictionary;       // bytes, or empty
  Owned unused_data;      // bytes behind the end
  Owned unconsumed_tail;  // bytes that wait for room
};

extern const TypeSpec compress_spec, decompress_spec, decompressor_spec;

Stream* stream_of(Value self) {
  return static_cast<Stream*>(self.object());
}

void end_stream(Stream* stream) {
  if (!stream->z) return;
  stream->end(stream->z);
  delete std::exchange(stream->z, nullptr);
}

void traverse_stream(Object* object, Visitor& visit) {
  auto* stream = static_cast<Stream*>(object);
  visit(stream->dictionary);
  visit(stream->unused_data);
  visit(stream->unconsumed_tail);
}
void clear_stream(Object* object) {
  auto* stream = static_cast<Stream*>(object);
  end_stream(stream);
  stream->dictionary = stream->unused_data = stream->unconsumed_tail = Owned();
}

Raised error(Vm& vm, std::initializer_list<Piece> message) {
  Owned module = TRY(vm.import_module("zlib"));
  Owned type = TRY(vm.get_attribute(module, "error"));
  Owned text = str_from_pieces(vm.heap, message);
  return vm.raise(TRY(vm.call(type, {text})));
}

// "Error -3 while decompressing data: invalid block type"
Raised stream_error(Vm& vm, const z_stream& z, int code, const char* doing) {
  std::string_view reason;
  if (code == Z_VERSION_ERROR)
    reason = "library version mismatch";
  else if (z.msg)
    reason = z.msg;
  else if (code == Z_BUF_ERROR)
    reason = "incomplete or truncated stream";
  else if (code == Z_STREAM_ERROR)
    reason = "inconsistent stream state";
  else if (code == Z_DATA_ERROR)
    reason = "invalid input data";
  if (code == Z_MEM_ERROR) return vm.memory_error();
  if (reason.empty()) return error(vm, {"Error ", int64_t{code}, " ", doing});
  return error(vm, {"Error ", int64_t{code}, " ", doing, ": ", reason});
}

// -- input and output

Result<int> int_argument(Vm& vm, Value value) {
  int64_t number = TRY(vm.index(value));
  if (number < INT32_MIN || number > INT32_MAX) return vm.overflow_error("Python int too large to convert to C int");
  return static_cast<int>(number);
}

void set_input(z_stream& z, std::string_view data) {
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
  z.avail_in = static_cast<uInt>(data.size());
}
std::string_view left_of_input(const z_stream& z) {
  return {reinterpret_cast<const char*>(z.next_in), z.avail_in};
}

// What a stream gives, in larger and larger pieces.
class Output {
 public:
  explicit Output(int64_t limit) : limit_(limit) {}
  bool is_full() const { return static_cast<int64_t>(used_) >= limit_; }

  // Room for the next call; MemoryError where there is none.
  Result<void> offer(Vm& vm, z_stream& z) {
    if (used_ == bytes_.size()) {
      auto more = static_cast<int64_t>(std::max<size_t>(kBuffer, bytes_.size()));
      more = std::min(more, limit_ - static_cast<int64_t>(used_));
      if (!vm.heap.can_allocate(2 * (used_ + static_cast<uint64_t>(more)))) return vm.memory_error();
      bytes_.resize(used_ + static_cast<size_t>(more));
    }
    z.next_out = reinterpret_cast<Bytef*>(&bytes_[used_]);
    z.avail_out = static_cast<uInt>(bytes_.size() - used_);
    return {};
  }
  void take(const z_stream& z) { used_ = bytes_.size() - z.avail_out; }
  Owned finish(Vm& vm) const { return bytes_from(vm.heap, std::string_view(bytes_).substr(0, used_)); }

 private:
  const int64_t limit_;
  std::string bytes_;
  size_t used_ = 0;
};

// Runs deflate until it has nothing more to say; the last code.
Result<int> deflate_all(Vm& vm, z_stream& z, int flush, Output& output) {
  int code = Z_OK;
  do {
    TRY(output.offer(vm, z));
    code = ::deflate(&z, flush);
    output.take(z);
  } while (code != Z_STREAM_ERROR && z.avail_out == 0);
  return code;
}

Result<void> set_dictionary(Vm& vm, z_stream& z, Value dictionary) {
  std::string copy;
  std::string_view bytes = TRY(bytes_argument(vm, dictionary, copy));
  int code = inflateSetDictionary(&z, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
  if (code != Z_OK) return stream_error(vm, z, code, "while setting zdict");
  return {};
}

// Runs inflate as far as input and output last; the last code.
Result<int> inflate_all(Vm& vm, z_stream& z, int flush, Value dictionary, Output& output) {
  int code = Z_OK;
  do {
    if (output.is_full()) break;
    TRY(output.offer(vm, z));
    code = inflate(&z, flush);
    output.take(z);
    if (code == Z_NEED_DICT && !dictionary.is_empty()) {
      TRY(set_dictionary(vm, z, dictionary));
      continue;
    }
    if (code != Z_OK && code != Z_BUF_ERROR) break;
  } while (z.avail_out == 0 || code == Z_NEED_DICT);
  return code;
}

// -- in one piece

// Ends a stream when the function does.
struct Ended {
  z_stream& z;
  int (*end)(z_stream*);
  ~Ended() { end(&z); }
};

Result<Owned> compress(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  int level = TRY(int_argument(vm, args[1])), window = TRY(int_argument(vm, args[2]));
  z_stream z{};
  int code = deflateInit2(&z, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
  if (code == Z_STREAM_ERROR) return error(vm, {"Bad compression level"});
  if (code != Z_OK) return stream_error(vm, z, code, "while compressing data");
  Ended ended{z, deflateEnd};
  set_input(z, data);
  Output output(kEverything);
  code = TRY(deflate_all(vm, z, Z_FINISH, output));
  if (code != Z_STREAM_END) return stream_error(vm, z, code, "while compressing data");
  return output.finish(vm);
}

Result<Owned> decompress(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  int window = TRY(int_argument(vm, args[1]));
  if (TRY(vm.index(args[2])) < 0) return vm.value_error("bufsize must be non-negative");
  z_stream z{};
  int code = inflateInit2(&z, window);
  if (code != Z_OK) return stream_error(vm, z, code, "while preparing to decompress data");
  Ended ended{z, inflateEnd};
  set_input(z, data);
  Output output(kEverything);
  code = TRY(inflate_all(vm, z, Z_SYNC_FLUSH, Value(), output));
  if (code == Z_OK) code = Z_BUF_ERROR;
  if (code != Z_STREAM_END) return stream_error(vm, z, code, "while decompressing data");
  return output.finish(vm);
}

template <uLong (*sum)(uLong, const Bytef*, uInt)>
Result<Owned> checksum(Vm& vm, Args args) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[0], copy));
  Owned start = TRY(vm.index_object(args[1]));
  std::vector<uint32_t> words = int_magnitude_words(start);
  uint32_t before = words.empty() ? 0 : words[0];
  if (int_is_negative(start)) before = 0 - before;
  return Owned::integer(
      static_cast<int64_t>(sum(before, reinterpret_cast<const Bytef*>(data.data()), static_cast<uInt>(data.size()))));
}

// -- streams

Ref<Stream> new_stream(Vm& vm, Type* type, int (*end)(z_stream*)) {
  Ref<Stream> stream = vm.heap.make<Stream>(type);
  stream->z = new z_stream{};
  stream->end = end;
  stream->needs_input = true;
  stream->unused_data = bytes_from(vm.heap, "");
  stream->unconsumed_tail = stream->unused_data;
  return stream;
}

// A stream whose beginning failed is not to be ended.
Raised not_begun(Vm& vm, Stream* stream, int code, const char* doing) {
  const z_stream z = *stream->z;
  delete std::exchange(stream->z, nullptr);
  if (code == Z_STREAM_ERROR) return vm.value_error("Invalid initialization option");
  return stream_error(vm, z, code, doing);
}

Result<Owned> compressobj(Vm& vm, Args args) {
  int numbers[5];  // level, method, wbits, memLevel, strategy
  for (uint32_t at = 0; at < 5; at++) numbers[at] = TRY(int_argument(vm, args[at]));
  Ref<Stream> stream = new_stream(vm, vm.type_for(compress_spec), deflateEnd);
  if (!args[5].is_none()) {
    std::string copy;
    stream->dictionary = bytes_from(vm.heap, TRY(bytes_argument(vm, args[5], copy)));
  }
  int code = deflateInit2(stream->z, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
  if (code != Z_OK) return not_begun(vm, stream, code, "while creating compression object");
  if (!stream->dictionary->is_empty()) {
    std::string_view bytes = static_cast<Bytes*>(stream->dictionary->object())->view();
    code =
        deflateSetDictionary(stream->z, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
    if (code != Z_OK) return vm.value_error("Invalid dictionary");
  }
  return stream;
}

Result<Ref<Stream>> begin_inflating(Vm& vm, Type* type, Value window, Value dictionary) {
  Ref<Stream> stream = new_stream(vm, type, inflateEnd);
  const int bits = TRY(int_argument(vm, window));
  if (!dictionary.is_empty()) {
    std::string copy;
    std::string_view bytes;
    if (!TRY(bytes_seen(vm, dictionary, bytes, copy)))
      return vm.type_error("zdict argument must support the buffer protocol");
    stream->dictionary = bytes_from(vm.heap, bytes);
  }
  int code = inflateInit2(stream->z, bits);
  if (code != Z_OK) return not_begun(vm, stream, code, "while creating decompression object");
  // Bare data does not say that it wants one.
  if (!stream->dictionary->is_empty() && bits < 0) TRY(set_dictionary(vm, *stream->z, stream->dictionary));
  return stream;
}
Result<Owned> decompressobj(Vm& vm, Args args) {
  return TRY(begin_inflating(vm, vm.type_for(decompress_spec), args[0], args[1]));
}
Result<Owned> new_decompressor(Vm& vm, Args args) {
  return TRY(begin_inflating(vm, args.object<Type>(0), args[1], args[2]));
}

// zlib finds fault with a stream that has ended; without one, say the same.
Result<z_stream*> running(Vm& vm, Stream* stream, const char* doing) {
  if (stream->z) return stream->z;
  return stream_error(vm, z_stream{}, Z_STREAM_ERROR, doing);
}

Result<Owned> compress_more(Vm& vm, Args args) {
  z_stream* z = TRY(running(vm, stream_of(args[0]), "while compressing data"));
  std::string copy;
  set_input(*z, TRY(bytes_argument(vm, args[1], copy)));
  Output output(kEverything);
  int code = TRY(deflate_all(vm, *z, Z_NO_FLUSH, output));
  if (code == Z_STREAM_ERROR) return stream_error(vm, *z, code, "while compressing data");
  return output.finish(vm);
}

Result<Owned> compress_flush(Vm& vm, Args args) {
  Stream* stream = stream_of(args[0]);
  int mode = TRY(int_argument(vm, args[1]));
  if (mode == Z_NO_FLUSH) return bytes_from(vm.heap, "");
  z_stream* z = TRY(running(vm, stream, "while flushing"));
  set_input(*z, {});
  Output output(kEverything);
  int code = TRY(deflate_all(vm, *z, mode, output));
  if (code == Z_STREAM_END && mode == Z_FINISH)
    end_stream(stream);
  else if (code != Z_OK && code != Z_BUF_ERROR)
    return stream_error(vm, *z, code, "while flushing");
  return output.finish(vm);
}

template <int (*copy)(z_stream*, z_stream*)>
Result<Owned> copy_stream(Vm& vm, Args args) {
  Stream* stream = stream_of(args[0]);
  if (!stream->z) return vm.value_error("Inconsistent stream state");
  Ref<Stream> twin = new_stream(vm, stream->type, stream->end);
  if (int code = copy(twin->z, stream->z); code != Z_OK) {
    delete std::exchange(twin->z, nullptr);
    return code == Z_STREAM_ERROR ? vm.value_error("Inconsistent stream state") : vm.memory_error();
  }
  twin->dictionary = stream->dictionary;
  twin->unused_data = stream->unused_data;
  twin->unconsumed_tail = stream->unconsumed_tail;
  twin->eof = stream->eof;
  return twin;
}

void append_bytes(Vm& vm, Owned& bytes, std::string_view more) {
  std::string all(static_cast<Bytes*>(bytes->object())->view());
  bytes = bytes_from(vm.heap, all.append(more));
}

// What inflate() left over belongs behind the end, or waits.
void keep_rest(Vm& vm, Stream* stream, int code) {
  std::string_view rest = left_of_input(*stream->z);
  if (code == Z_STREAM_END && !rest.empty()) append_bytes(vm, stream->unused_data, rest);
  stream->unconsumed_tail = bytes_from(vm.heap, code == Z_STREAM_END ? "" : rest);
  if (code == Z_STREAM_END) stream->eof = true;
}

Result<Owned> decompress_more(Vm& vm, Args args) {
  Stream* stream = stream_of(args[0]);
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  int64_t most = TRY(vm.index(args[2]));
  if (most < 0) return vm.value_error("max_length must be non-negative");
  z_stream* z = TRY(running(vm, stream, "while decompressing data"));
  set_input(*z, data);
  Output output(most == 0 ? kEverything : most);
  int code = TRY(inflate_all(vm, *z, Z_SYNC_FLUSH, stream->dictionary, output));
  keep_rest(vm, stream, code);
  if (code != Z_OK && code != Z_BUF_ERROR && code != Z_STREAM_END)
    return stream_error(vm, *z, code, "while decompressing data");
  return output.finish(vm);
}

Result<Owned> decompress_flush(Vm& vm, Args args) {
  Stream* stream = stream_of(args[0]);
  if (TRY(vm.index(args[1])) <= 0) return vm.value_error("length must be greater than zero");
  z_stream* z = TRY(running(vm, stream, "while flushing"));
  Owned waiting = stream->unconsumed_tail;
  set_input(*z, static_cast<Bytes*>(waiting->object())->view());
  Output output(kEverything);
  int code = TRY(inflate_all(vm, *z, Z_FINISH, stream->dictionary, output));
  keep_rest(vm, stream, code);
  if (code == Z_STREAM_END) end_stream(stream);
  return output.finish(vm);
}

// The one that keeps what it could not take yet (io reads through it).
Result<Owned> decompressor_decompress(Vm& vm, Args args) {
  Stream* stream = stream_of(args[0]);
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  int64_t most = TRY(vm.index(args[2]));
  if (stream->eof) return vm.raise(vm.exceptions.EOFError, "End of stream already reached");
  append_bytes(vm, stream->unconsumed_tail, data);
  Owned waiting = stream->unconsumed_tail;
  set_input(*stream->z, static_cast<Bytes*>(waiting->object())->view());
  Output output(most < 0 ? kEverything : most);
  int code = TRY(inflate_all(vm, *stream->z, Z_SYNC_FLUSH, stream->dictionary, output));
  keep_rest(vm, stream, code);
  if (code != Z_OK && code != Z_BUF_ERROR && code != Z_STREAM_END)
    return stream_error(vm, *stream->z, code, "while decompressing data");
  stream->needs_input = !stream->eof && stream->z->avail_in == 0 && !output.is_full();
  return output.finish(vm);
}

Result<Owned> get_unused_data(Vm&, Value self) {
  return stream_of(self)->unused_data;
}
Result<Owned> get_unconsumed_tail(Vm&, Value self) {
  return stream_of(self)->unconsumed_tail;
}
Result<Owned> get_eof(Vm&, Value self) {
  return Owned::boolean(stream_of(self)->eof);
}
Result<Owned> get_needs_input(Vm&, Value self) {
  return Owned::boolean(stream_of(self)->needs_input);
}

const NativeRow compress_methods[] = {
    {"__copy__(self, /)", copy_stream<deflateCopy>}, {"__deepcopy__(self, memo, /)", copy_stream<deflateCopy>},
    {"compress(self, data, /)", compress_more},      {"copy(self, /)", copy_stream<deflateCopy>},
    {"flush(self, mode=4, /)", compress_flush},
};
const NativeRow decompress_methods[] = {
    {"__copy__(self, /)", copy_stream<inflateCopy>},    {"__deepcopy__(self, memo, /)", copy_stream<inflateCopy>},
    {"copy(self, /)", copy_stream<inflateCopy>},        {"decompress(self, data, /, max_length=0)", decompress_more},
    {"flush(self, length=16384, /)", decompress_flush},
};
const NativeRow decompressor_methods[] = {
    {"__new__(cls, wbits=15, zdict=)", new_decompressor, NativeKind::StaticMethod},
    {"decompress(self, data, max_length=-1)", decompressor_decompress},
};
const PropertyRow decompress_properties[] = {
    {"eof", get_eof},
    {"unconsumed_tail", get_unconsumed_tail},
    {"unused_data", get_unused_data},
};
const PropertyRow decompressor_properties[] = {
    {"eof", get_eof},
    {"needs_input", get_needs_input},
    {"unused_data", get_unused_data},
};

const NativeRow functions[] = {
    {"adler32(data, value=1, /)", checksum<adler32>},
    {"compress(data, /, level=-1, wbits=15)", compress},
    {"compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)", compressobj},
    {"crc32(data, value=0, /)", checksum<crc32>},
    {"decompress(data, /, wbits=15, bufsize=16384)", decompress},
    {"decompressobj(wbits=15, zdict=)", decompressobj},
};

const TypeSpec compress_spec = {.name = "zlib.Compress",
                                .size = sizeof(Stream),
                                .flags = kNoInstances,
                                .traverse = traverse_stream,
                                .clear = clear_stream,
                                .methods = compress_methods};
const TypeSpec decompress_spec = {.name = "zlib.Decompress",
                                  .size = sizeof(Stream),
                                  .flags = kNoInstances,
                                  .traverse = traverse_stream,
                                  .clear = clear_stream,
                                  .methods = decompress_methods,
                                  .properties = decompress_properties};
const TypeSpec decompressor_spec = {.name = "zlib._ZlibDecompressor",
                                    .size = sizeof(Stream),
                                    .traverse = traverse_stream,
                                    .clear = clear_stream,
                                    .methods = decompressor_methods,
                                    .properties = decompressor_properties};

Result<void> prepare(Vm& vm, Module* module) {
  static const std::pair<const char*, int> constants[] = {
      {"DEFLATED", Z_DEFLATED},
      {"DEF_BUF_SIZE", kBuffer},
      {"DEF_MEM_LEVEL", 8},
      {"MAX_WBITS", MAX_WBITS},
      {"Z_BEST_COMPRESSION", Z_BEST_COMPRESSION},
      {"Z_BEST_SPEED", Z_BEST_SPEED},
      {"Z_BLOCK", Z_BLOCK},
      {"Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION},
      {"Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY},
      {"Z_FILTERED", Z_FILTERED},
      {"Z_FINISH", Z_FINISH},
      {"Z_FIXED", Z_FIXED},
      {"Z_FULL_FLUSH", Z_FULL_FLUSH},
      {"Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY},
      {"Z_NO_COMPRESSION", Z_NO_COMPRESSION},
      {"Z_NO_FLUSH", Z_NO_FLUSH},
      {"Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH},
      {"Z_RLE", Z_RLE},
      {"Z_SYNC_FLUSH", Z_SYNC_FLUSH},
      {"Z_TREES", Z_TREES},
  };
  vm.add_functions(module, functions);
  for (auto [name, value] : constants) vm.add_to_module(module, name, Value::integer(value));
  vm.add_to_module(module, "ZLIB_VERSION", Value(vm.intern(ZLIB_VERSION)));
  vm.add_to_module(module, "ZLIB_RUNTIME_VERSION", Value(vm.intern(zlibVersion())));
  add_exception(vm, module, "error", vm.exceptions.Exception);
  vm.add_to_module(module, "_ZlibDecompressor", Value(vm.type_for(decompressor_spec)));
  return {};
}

constexpr ModuleSpec zlib_spec = {.prepare = prepare};

}  // namespace

}  // namespace fermata::deflate

namespace fermata {

extern const ModuleSpec zlib_module = deflate::zlib_spec;

}  // namespace fermata
