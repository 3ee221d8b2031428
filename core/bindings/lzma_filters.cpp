#include "bindings/lzma_filters.h"

#include <algorithm>

#include "bindings/compression.h"
#include "builtins/numbers.h"

namespace fermata::archives {

namespace {

bool is_branch_filter(lzma_vli id) {
  return id >= LZMA_FILTER_X86 && id <= LZMA_FILTER_SPARC;
}

Raised invalid_filter_id(Vm& vm, lzma_vli id) {
  return vm.value_error({"Invalid filter ID: ", std::to_string(id)});
}

// What a dict says besides "id". Every key must have been asked for.
class Options {
 public:
  Options(Vm& vm, Dict* dict) : vm_(vm), dict_(dict) {}

  Owned find(const char* name) {
    Owned value(dict_get(dict_, vm_.intern(name)));
    if (!value->is_empty()) known_++;
    return value;
  }
  // `number` stays as it is where the dict does not say.
  template <typename T>
  Result<void> read(const char* name, T& number) {
    Owned value = find(name);
    if (!value->is_empty()) number = static_cast<T>(TRY(uint32_argument(vm_, value)));
    return {};
  }
  bool all_known() const { return known_ == dict_->used; }

 private:
  Vm& vm_;
  Dict* dict_;
  uint32_t known_ = 1;  // the id
};

Result<void> read_lzma(Options& options, lzma_options_lzma& lzma) {
  options.find("preset");
  TRY(options.read("dict_size", lzma.dict_size));
  TRY(options.read("lc", lzma.lc));
  TRY(options.read("lp", lzma.lp));
  TRY(options.read("pb", lzma.pb));
  TRY(options.read("mode", lzma.mode));
  TRY(options.read("nice_len", lzma.nice_len));
  TRY(options.read("mf", lzma.mf));
  TRY(options.read("depth", lzma.depth));
  return {};
}

Result<void> read_preset(Vm& vm, Value given, lzma_options_lzma& lzma) {
  uint32_t preset = LZMA_PRESET_DEFAULT;
  Result<Owned> found = vm.get_item(given, Value(vm.intern("preset")));
  if (!found.is_raised())
    preset = TRY(uint32_argument(vm, std::move(found).value()));
  else if (!vm.discard_pending(vm.exceptions.KeyError))
    return Raised{};
  if (lzma_lzma_preset(&lzma, preset)) return invalid_preset(vm, preset);
  return {};
}

// Raises whatever: the error is told in other words.
Result<void> read_options(Vm& vm, Value given, Filter& filter) {
  Dict* dict = cast_if<Dict>(given, kDictSubclass);
  if (!dict) return vm.type_error("a dict is required");
  Options options(vm, dict);
  if (is_branch_filter(filter.filter.id)) {
    TRY(options.read("start_offset", filter.options.bcj.start_offset));
  } else if (filter.filter.id == LZMA_FILTER_DELTA) {
    filter.options.delta.dist = LZMA_DELTA_DIST_MIN;
    TRY(options.read("dist", filter.options.delta.dist));
  } else {
    TRY(read_lzma(options, filter.options.lzma));
  }
  if (!options.all_known()) return vm.type_error("a key that is no option");
  return {};
}

}  // namespace

Raised invalid_preset(Vm& vm, uint32_t preset) {
  return lzma_error(vm, {"Invalid compression preset: ", std::to_string(preset)});
}

Result<uint64_t> unsigned_argument(Vm& vm, Value value, uint64_t most, const char* c_type) {
  Owned number = TRY(vm.index_object(value));
  if (int_is_negative(number)) return vm.value_error("Cannot convert negative int");
  std::vector<uint32_t> words = int_magnitude_words(number);
  uint64_t result = 0;
  for (size_t at = std::min(words.size(), size_t{2}); at-- > 0;) result = result << 32 | words[at];
  if (words.size() > 2 || result > most) return vm.overflow_error({"Python int too large for C ", c_type});
  return result;
}

Result<uint32_t> uint32_argument(Vm& vm, Value value) {
  return static_cast<uint32_t>(TRY(unsigned_argument(vm, value, UINT32_MAX, "uint32_t")));
}

Result<lzma_vli> filter_id_argument(Vm& vm, Value value) {
  return TRY(unsigned_argument(vm, value, UINT64_MAX, "lzma_vli"));
}

Result<void> read_filter(Vm& vm, Value given, Filter& filter) {
  if (vm.lookup_special(given, vm.names.__getitem__).is_empty())
    return vm.type_error("Filter specifier must be a dict or dict-like object");
  Result<Owned> id = vm.get_item(given, Value(vm.intern("id")));
  if (id.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.KeyError)) return Raised{};
    return vm.value_error("Filter specifier must have an \"id\" entry");
  }
  filter = {};
  filter.filter = {.id = TRY(filter_id_argument(vm, std::move(id).value())), .options = &filter.options};
  const lzma_vli kind_id = filter.filter.id;
  const bool is_lzma = kind_id == LZMA_FILTER_LZMA1 || kind_id == LZMA_FILTER_LZMA2;
  if (!is_lzma && kind_id != LZMA_FILTER_DELTA && !is_branch_filter(kind_id)) return invalid_filter_id(vm, kind_id);
  if (is_lzma) TRY(read_preset(vm, given, filter.options.lzma));
  if (!read_options(vm, given, filter).is_raised()) return {};
  vm.take_pending();
  const char* kind = is_lzma ? "LZMA" : kind_id == LZMA_FILTER_DELTA ? "delta" : "BCJ";
  return vm.value_error({"Invalid filter specifier for ", kind, " filter"});
}

Result<Owned> filter_as_dict(Vm& vm, const lzma_filter& filter) {
  Ref<Dict> dict = new_dict(vm.heap);
  const auto add = [&](const char* name, uint64_t number) {
    dict_set(vm.heap, dict, vm.intern(name), int_from_unsigned(vm.heap, number));
  };
  add("id", filter.id);
  if (filter.id == LZMA_FILTER_LZMA1 || filter.id == LZMA_FILTER_LZMA2) {
    const auto& lzma = *static_cast<const lzma_options_lzma*>(filter.options);
    if (filter.id == LZMA_FILTER_LZMA1) {
      add("lc", lzma.lc);
      add("lp", lzma.lp);
      add("pb", lzma.pb);
    }
    add("dict_size", lzma.dict_size);
  } else if (filter.id == LZMA_FILTER_DELTA) {
    add("dist", static_cast<const lzma_options_delta*>(filter.options)->dist);
  } else if (!is_branch_filter(filter.id)) {
    return invalid_filter_id(vm, filter.id);
  } else if (filter.options) {
    add("start_offset", static_cast<const lzma_options_bcj*>(filter.options)->start_offset);
  }
  return dict;
}

Result<void> FilterChain::read(Vm& vm, Value sequence) {
  if (vm.type_of(sequence) == vm.types.dict) return vm.type_error({vm.type_of(sequence), " is not a sequence"});
  int64_t count = TRY(vm.length(sequence));
  if (count > LZMA_FILTERS_MAX)
    return vm.value_error({"Too many filters - liblzma supports a maximum of ", int64_t{LZMA_FILTERS_MAX}});
  for (int64_t at = 0; at < count; at++) {
    Owned given = TRY(vm.get_item(sequence, Value::integer(at)));
    TRY(read_filter(vm, given, given_[at]));
    filters_[at] = given_[at].filter;
  }
  filters_[count] = {.id = LZMA_VLI_UNKNOWN, .options = nullptr};
  return {};
}

const lzma_options_lzma* FilterChain::only_lzma1() const {
  if (filters_[0].id != LZMA_FILTER_LZMA1 || filters_[1].id != LZMA_VLI_UNKNOWN) return nullptr;
  return static_cast<const lzma_options_lzma*>(filters_[0].options);
}

Raised lzma_error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_lzma", "LZMAError", message);
}

Result<void> check(Vm& vm, lzma_ret answer) {
  switch (answer) {
    case LZMA_OK:
    case LZMA_GET_CHECK:
    case LZMA_NO_CHECK:
    case LZMA_STREAM_END: return {};
    case LZMA_UNSUPPORTED_CHECK: return lzma_error(vm, {"Unsupported integrity check"});
    case LZMA_MEM_ERROR: return vm.memory_error();
    case LZMA_MEMLIMIT_ERROR: return lzma_error(vm, {"Memory usage limit exceeded"});
    case LZMA_FORMAT_ERROR: return lzma_error(vm, {"Input format not supported by decoder"});
    case LZMA_OPTIONS_ERROR: return lzma_error(vm, {"Invalid or unsupported options"});
    case LZMA_DATA_ERROR: return lzma_error(vm, {"Corrupt input data"});
    case LZMA_BUF_ERROR: return lzma_error(vm, {"Insufficient buffer space"});
    default: return lzma_error(vm, {"Internal error"});
  }
}

}  // namespace fermata::archives
