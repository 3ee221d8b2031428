// Module _zstd: what Zstandard compresses, by libzstd; its dictionaries, and what frames say of themselves.
#include "bindings/zstd.h"

#include <zdict.h>

#include "bindings/compression.h"
#include "builtins/bytes_methods.h"
#include "objects/int.h"

namespace fermata::zstd {

Raised zstd_error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_zstd", "ZstdError", message);
}

Result<void> check(Vm& vm, size_t answer, const char* what) {
  if (!ZSTD_isError(answer)) return {};
  return zstd_error(vm, {what, ": ", ZSTD_getErrorName(answer)});
}

ZSTD_customMem counted_memory(Heap& heap) {
  return {[](void* of, size_t size) { return take_counted(*static_cast<Heap*>(of), size); },
          [](void* of, void* block) { give_counted(*static_cast<Heap*>(of), block); }, &heap};
}

// -- dictionaries

namespace {

DictObject* dict_of(Value self) {
  return static_cast<DictObject*>(self.object());
}

void clear_dict_object(Object* object) {
  delete std::exchange(static_cast<DictObject*>(object)->content, nullptr);
}

Result<Owned> dict_new(Vm& vm, Args args) {
  std::string copy;
  std::string_view content = TRY(bytes_argument(vm, args[1], copy));
  const bool is_raw = TRY(vm.truth(args[2]));
  if (content.size() < 8)
    return vm.value_error("Zstandard dictionary content too short (must have at least eight bytes)");
  const uint32_t id = ZSTD_getDictID_fromDict(content.data(), content.size());
  if (!is_raw && id == 0) return vm.value_error("invalid Zstandard dictionary");
  Ref<DictObject> object = vm.heap.make<DictObject>(args.object<Type>(0));
  object->content = new std::string(content);
  object->id = id;
  return object;
}

Result<Owned> dict_length(Vm&, Args args) {
  return Owned::integer(static_cast<int64_t>(dict_of(args[0])->content->size()));
}
Result<Owned> dict_repr(Vm& vm, Args args) {
  const DictObject* dict = dict_of(args[0]);
  return vm.str_of("<ZstdDict dict_id=" + std::to_string(dict->id) +
                   " dict_size=" + std::to_string(dict->content->size()) + ">");
}
Result<Owned> dict_content(Vm& vm, Value self) {
  return bytes_from(vm.heap, *dict_of(self)->content);
}
Result<Owned> dict_id(Vm&, Value self) {
  return Owned::integer(dict_of(self)->id);
}
template <DictUse use>
Result<Owned> dict_as(Vm& vm, Value self) {
  return vm.tuple({self, Value::integer(static_cast<int64_t>(use))});
}

const NativeRow dict_methods[] = {
    {"__new__(cls, dict_content, /, *, is_raw=False)", dict_new, NativeKind::StaticMethod},
    {"__len__(self, /)", dict_length},
    {"__repr__(self, /)", dict_repr},
};
const PropertyRow dict_properties[] = {
    {"dict_content", dict_content},
    {"dict_id", dict_id},
    {"as_digested_dict", dict_as<DictUse::Digested>},
    {"as_undigested_dict", dict_as<DictUse::Undigested>},
    {"as_prefix", dict_as<DictUse::Prefix>},
};

DictObject* as_dict(const Vm& vm, Value given) {
  return vm.type_of(given)->clear == clear_dict_object ? dict_of(given) : nullptr;
}

}  // namespace

Type* new_dict_type(Vm& vm) {
  return vm.new_type({.name = "compression.zstd.ZstdDict",
                      .size = sizeof(DictObject),
                      .clear = clear_dict_object,
                      .methods = dict_methods,
                      .properties = dict_properties});
}

Result<GivenDict> dict_argument(Vm& vm, Value given, DictUse usual) {
  if (DictObject* dict = as_dict(vm, given)) return GivenDict{Ref<DictObject>(dict), usual};
  Tuple* pair = vm.type_of(given) == vm.types.tuple ? static_cast<Tuple*>(given.object()) : nullptr;
  if (pair && pair->length == 2) {
    DictObject* dict = as_dict(vm, pair->items()[0]);
    const Value number = pair->items()[1];
    int64_t use = dict && is_int_like(number) ? TRY(vm.index(number)) : -1;
    if (use >= 0 && use <= 2) return GivenDict{Ref<DictObject>(dict), static_cast<DictUse>(use)};
  }
  return vm.type_error("zstd_dict argument should be a ZstdDict object.");
}

namespace {

// Samples as one text and the size of each.
struct Samples {
  std::string copy;
  std::string_view bytes;
  std::vector<size_t> sizes;
};

Result<void> read_samples(Vm& vm, Value bytes, Value sizes, Samples& samples) {
  samples.bytes = TRY(bytes_argument(vm, bytes, samples.copy));
  Ref<List> items = TRY(vm.to_list(sizes));
  size_t total = 0;
  for (uint32_t at = 0; at < items->length; at++) {
    int64_t size = TRY(vm.index(items->items[at]));
    if (size < 0) return vm.value_error("Cannot convert negative int");
    samples.sizes.push_back(static_cast<size_t>(size));
    total += static_cast<size_t>(size);
  }
  if (total == samples.bytes.size()) return {};
  return vm.value_error("The samples size tuple doesn't match the concatenation's size.");
}

// Room for a dictionary.
Result<std::string> dict_room(Vm& vm, Value given, const Samples& samples) {
  int64_t size = TRY(vm.index(given));
  if (size <= 0) return vm.value_error("dict_size argument should be positive number.");
  // The library looks for what repeats with tables of a few numbers for each byte.
  TRY(vm.need_memory(static_cast<uint64_t>(size) * 2 + uint64_t{samples.bytes.size()} * 16));
  return std::string(static_cast<size_t>(size), '\0');
}

Result<Owned> finished_dict(Vm& vm, std::string room, size_t answer, const char* what) {
  if (ZDICT_isError(answer)) return zstd_error(vm, {what, ": ", ZDICT_getErrorName(answer)});
  room.resize(answer);
  return bytes_from(vm.heap, room);
}

Result<Owned> train_dict(Vm& vm, Args args) {
  Samples samples;
  TRY(read_samples(vm, args[0], args[1], samples));
  std::string room = TRY(dict_room(vm, args[2], samples));
  size_t answer = ZDICT_trainFromBuffer(room.data(), room.size(), samples.bytes.data(), samples.sizes.data(),
                                        static_cast<unsigned>(samples.sizes.size()));
  return finished_dict(vm, std::move(room), answer, "Unable to train the Zstandard dictionary");
}

Result<Owned> finalize_dict(Vm& vm, Args args) {
  Samples samples;
  std::string copy;
  std::string_view content = TRY(bytes_argument(vm, args[0], copy));
  TRY(read_samples(vm, args[1], args[2], samples));
  std::string room = TRY(dict_room(vm, args[3], samples));
  ZDICT_params_t parameters{};
  parameters.compressionLevel = static_cast<int>(TRY(vm.index(args[4])));
  size_t answer =
      ZDICT_finalizeDictionary(room.data(), room.size(), content.data(), content.size(), samples.bytes.data(),
                               samples.sizes.data(), static_cast<unsigned>(samples.sizes.size()), parameters);
  return finished_dict(vm, std::move(room), answer, "Unable to finalize the Zstandard dictionary");
}

// -- frames and parameters

Result<Owned> get_frame_size(Vm& vm, Args args) {
  std::string copy;
  std::string_view frame = TRY(bytes_argument(vm, args[0], copy));
  size_t size = ZSTD_findFrameCompressedSize(frame.data(), frame.size());
  if (!ZSTD_isError(size)) return Owned::integer(static_cast<int64_t>(size));
  return zstd_error(vm,
                    {"Error when finding the compressed size of a Zstandard frame. Ensure the frame_buffer argument "
                     "starts from the beginning of a frame, and its length is not less than this complete frame. Zstd "
                     "error message: ",
                     ZSTD_getErrorName(size), "."});
}

Result<Owned> get_frame_info(Vm& vm, Args args) {
  std::string copy;
  std::string_view frame = TRY(bytes_argument(vm, args[0], copy));
  const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (size == ZSTD_CONTENTSIZE_ERROR)
    return zstd_error(vm,
                      {"Error when getting information from the header of a Zstandard frame. Ensure the frame_buffer "
                       "argument starts from the beginning of a frame, and its length is not less than the frame "
                       "header (6~18 bytes)."});
  Owned content = size == ZSTD_CONTENTSIZE_UNKNOWN ? Owned::none() : int_from_unsigned(vm.heap, size);
  return vm.tuple({content, Value::integer(ZSTD_getDictID_fromFrame(frame.data(), frame.size()))});
}

Result<Owned> get_param_bounds(Vm& vm, Args args) {
  const bool compress = TRY(vm.truth(args[1]));
  ZSTD_bounds bounds = TRY(
      bounds_of(vm, static_cast<int>(TRY(vm.index(args[0]))), compress ? Direction::Compress : Direction::Decompress));
  return vm.tuple({Value::integer(bounds.lowerBound), Value::integer(bounds.upperBound)});
}

const NativeRow functions[] = {
    {"train_dict(samples_bytes, samples_sizes, dict_size, /)", train_dict},
    {"finalize_dict(custom_dict_bytes, samples_bytes, samples_sizes, dict_size, compression_level, /)", finalize_dict},
    {"get_frame_size(frame_buffer)", get_frame_size},
    {"get_frame_info(frame_buffer)", get_frame_info},
    {"get_param_bounds(parameter, is_compress)", get_param_bounds},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "zstd_version", Owned(vm.str_of(ZSTD_VERSION_STRING)));
  vm.add_to_module(module, "zstd_version_number", Value::integer(ZSTD_VERSION_NUMBER));
  vm.add_to_module(module, "ZSTD_CLEVEL_DEFAULT", Value::integer(ZSTD_CLEVEL_DEFAULT));
  add_error_class(vm, module, "ZstdError", "compression.zstd", "An error occurred in the zstd library.");
  vm.add_to_module(module, "ZstdDict", Value(new_dict_type(vm)));
  vm.add_to_module(module, "ZstdCompressor", Value(new_compressor_type(vm)));
  vm.add_to_module(module, "ZstdDecompressor", Value(new_decompressor_type(vm)));
  return {};
}

constexpr ModuleSpec spec = {.functions = functions, .prepare = prepare};

}  // namespace

}  // namespace fermata::zstd

namespace fermata {

extern const ModuleSpec zstd_module = zstd::spec;

}  // namespace fermata
