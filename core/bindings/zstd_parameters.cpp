// Parameters of compression and decompression, and what is said of wrong ones.
#include "bindings/zstd.h"
#include "builtins/numbers.h"

namespace fermata::zstd {

namespace {

struct Parameter {
  int key;
  const char* name;  // of CompressionParameter or DecompressionParameter
};
constexpr Parameter kCompression[] = {
    {ZSTD_c_compressionLevel, "compression_level"},
    {ZSTD_c_windowLog, "window_log"},
    {ZSTD_c_hashLog, "hash_log"},
    {ZSTD_c_chainLog, "chain_log"},
    {ZSTD_c_searchLog, "search_log"},
    {ZSTD_c_minMatch, "min_match"},
    {ZSTD_c_targetLength, "target_length"},
    {ZSTD_c_strategy, "strategy"},
    {ZSTD_c_enableLongDistanceMatching, "enable_long_distance_matching"},
    {ZSTD_c_ldmHashLog, "ldm_hash_log"},
    {ZSTD_c_ldmMinMatch, "ldm_min_match"},
    {ZSTD_c_ldmBucketSizeLog, "ldm_bucket_size_log"},
    {ZSTD_c_ldmHashRateLog, "ldm_hash_rate_log"},
    {ZSTD_c_contentSizeFlag, "content_size_flag"},
    {ZSTD_c_checksumFlag, "checksum_flag"},
    {ZSTD_c_dictIDFlag, "dict_id_flag"},
    {ZSTD_c_nbWorkers, "nb_workers"},
    {ZSTD_c_jobSize, "job_size"},
    {ZSTD_c_overlapLog, "overlap_log"},
};
constexpr Parameter kDecompression[] = {{ZSTD_d_windowLogMax, "window_log_max"}};

const char* word(Direction direction) {
  return direction == Direction::Compress ? "compression" : "decompression";
}

std::string name_of(int key, Direction direction) {
  const std::span<const Parameter> known =
      direction == Direction::Compress ? std::span<const Parameter>(kCompression) : kDecompression;
  for (const Parameter& one : known)
    if (one.key == key) return one.name;
  return "unknown parameter (key " + std::to_string(key) + ")";
}

ZSTD_bounds library_bounds(int key, Direction direction) {
  return direction == Direction::Compress ? ZSTD_cParam_getBounds(static_cast<ZSTD_cParameter>(key))
                                          : ZSTD_dParam_getBounds(static_cast<ZSTD_dParameter>(key));
}

Result<int> c_int(Vm& vm, Value value) {
  Owned number = TRY(vm.index_object(value));
  int64_t result;
  if (!int_to_int64(number, result) || result != static_cast<int>(result))
    return vm.overflow_error("Python int too large to convert to C int");
  return static_cast<int>(result);
}

// A key of the other direction's enumeration is a mistake, though the numbers may mean something.
Result<void> check_key(Vm& vm, Value key, Direction direction) {
  if (vm.type_of(key) == vm.types.int_ || !is_int_like(key)) return {};
  const bool compress = direction == Direction::Compress;
  const char* other = compress ? "DecompressionParameter" : "CompressionParameter";
  Owned module = TRY(vm.import_module("compression.zstd"));
  Owned type = TRY(vm.get_attribute(module, vm.intern(other)));
  if (type.get() != Value(vm.type_of(key))) return {};
  return vm.type_error({word(direction), " options dictionary key must not be a ", other, " attribute"});
}

}  // namespace

Result<int> level_argument(Vm& vm, Value given) {
  if (!is_int_like(given)) return vm.type_error("invalid type for level, expected int");
  const ZSTD_bounds bounds = ZSTD_cParam_getBounds(ZSTD_c_compressionLevel);
  const int64_t lowest = bounds.lowerBound, highest = bounds.upperBound;
  int64_t level;
  if (!int_to_int64(given, level) || level != static_cast<int>(level))
    return vm.value_error({"illegal compression level; the valid range is [", lowest, ", ", highest, "]"});
  if (level < lowest || level > highest)
    return vm.value_error({"illegal compression level ", level, "; the valid range is [", lowest, ", ", highest, "]"});
  return static_cast<int>(level);
}

Result<std::vector<Option>> options_argument(Vm& vm, Value given, Direction direction) {
  Dict* dict = cast_if<Dict>(given, kDictSubclass);
  if (!dict)
    return vm.type_error({direction == Direction::Compress ? "ZstdCompressor" : "ZstdDecompressor",
                          "() argument 'options' must be dict, not ", vm.type_of(given)});
  std::vector<Option> options;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(dict, position)) {
    Owned key(entry->key), value(entry->value);
    TRY(check_key(vm, key, direction));
    Option option{};
    option.key = TRY(c_int(vm, key));
    option.value = TRY(c_int(vm, value));
    if (direction == Direction::Compress && option.key == ZSTD_c_compressionLevel) TRY(level_argument(vm, value));
    options.push_back(option);
  }
  return options;
}

Raised wrong_option(Vm& vm, Option option, Direction direction) {
  const ZSTD_bounds bounds = library_bounds(option.key, direction);
  const std::string name = name_of(option.key, direction);
  if (ZSTD_isError(bounds.error)) return vm.value_error({"invalid ", word(direction), " parameter '", name, "'"});
  return vm.value_error({word(direction), " parameter '", name, "' received an illegal value ", int64_t{option.value},
                         "; the valid range is [", int64_t{bounds.lowerBound}, ", ", int64_t{bounds.upperBound}, "]"});
}

Result<ZSTD_bounds> bounds_of(Vm& vm, int key, Direction direction) {
  ZSTD_bounds bounds = library_bounds(key, direction);
  TRY(check(vm, bounds.error,
            direction == Direction::Compress ? "Unable to get zstd compression parameter bounds"
                                             : "Unable to get zstd decompression parameter bounds"));
  return bounds;
}

}  // namespace fermata::zstd
