// What the files of compression.zstd share: libzstd's errors, dictionaries, and the parameters of both directions.
#pragma once

#define ZSTD_STATIC_LINKING_ONLY  // memory of our own
#include <zstd.h>

#include <string>
#include <vector>

#include "vm/vm.h"

namespace fermata::zstd {

// ZstdError: "Unable to compress Zstandard data: ...", when `answer` is an error of the library's.
Result<void> check(Vm& vm, size_t answer, const char* what);
Raised zstd_error(Vm& vm, std::initializer_list<Piece> message);

// Memory of the library's that counts as the program's.
ZSTD_customMem counted_memory(Heap& heap);

// A ZstdDict.
struct DictObject : Object {
  std::string* content;  // owned
  uint32_t id;           // 0: any bytes
};
Type* new_dict_type(Vm& vm);

// How a dictionary is used: the second item of ZstdDict.as_digested_dict and its like.
enum class DictUse : uint8_t { Digested, Undigested, Prefix };
struct GivenDict {
  Ref<DictObject> dict;
  DictUse use;
};
// A ZstdDict, used as usual, or one of those tuples. TypeError.
Result<GivenDict> dict_argument(Vm& vm, Value given, DictUse usual);

enum class Direction : uint8_t { Compress, Decompress };
// The level of a compression: ValueError beyond what there is.
Result<int> level_argument(Vm& vm, Value given);
struct Option {
  int key, value;
};
// A dict of options, in its order. TypeError.
Result<std::vector<Option>> options_argument(Vm& vm, Value given, Direction direction);
// ValueError for an option that the library does not take.
Raised wrong_option(Vm& vm, Option option, Direction direction);
// The smallest and the largest value of a parameter; ZstdError.
Result<ZSTD_bounds> bounds_of(Vm& vm, int key, Direction direction);

Type* new_compressor_type(Vm& vm);
Type* new_decompressor_type(Vm& vm);

}  // namespace fermata::zstd
