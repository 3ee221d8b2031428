// Chains of liblzma's filters, as the module lzma writes them: a sequence of dicts, {"id": FILTER_X86, "start_offset":
// 8}.
#pragma once

#include <lzma.h>

#include "vm/vm.h"

namespace fermata::archives {

union FilterOptions {
  lzma_options_lzma lzma;
  lzma_options_delta delta;
  lzma_options_bcj bcj;
};

// The options of a filter are in itself: it stays where it is.
struct Filter {
  lzma_filter filter;
  FilterOptions options;
};

// ValueError, TypeError, and LZMAError for a preset that there is not.
Result<void> read_filter(Vm& vm, Value given, Filter& filter);
// {"id": ..., ...} of what the library read.
Result<Owned> filter_as_dict(Vm& vm, const lzma_filter& filter);

class FilterChain {
 public:
  Result<void> read(Vm& vm, Value sequence);
  // In the library's order, one of LZMA_VLI_UNKNOWN at the end.
  const lzma_filter* begin() const { return filters_; }
  // The one filter, where it is of LZMA1; else null.
  const lzma_options_lzma* only_lzma1() const;

 private:
  Filter given_[LZMA_FILTERS_MAX];
  lzma_filter filters_[LZMA_FILTERS_MAX + 1];
};

// An int from 0 to `most`: ValueError below, OverflowError above, which names a type of C.
Result<uint64_t> unsigned_argument(Vm& vm, Value value, uint64_t most, const char* c_type);
Result<uint32_t> uint32_argument(Vm& vm, Value value);
Result<lzma_vli> filter_id_argument(Vm& vm, Value value);

// Raises what an answer of the library says.
Result<void> check(Vm& vm, lzma_ret answer);
Raised lzma_error(Vm& vm, std::initializer_list<Piece> message);
Raised invalid_preset(Vm& vm, uint32_t preset);

}  // namespace fermata::archives
