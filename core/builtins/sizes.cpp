#include "builtins/sizes.h"

#include <algorithm>
#include <bit>

#include "objects/heap.h"
#include "objects/int.h"
#include "objects/sequences.h"
#include "objects/str.h"

namespace fermata {
namespace {

// The table of a dict that has grown by one key after the other: it is two thirds full at most, and has three times its
// keys when it grows. A key takes 16 bytes while all of them are strings, 24 otherwise.
int64_t dict_size(const Dict* dict) {
  if (dict->entry_count == 0) return 64;
  uint64_t places = 8;
  while (places * 2 / 3 < dict->entry_count) places = std::bit_ceil(places * 2 / 3 * 3);
  const uint64_t place = places <= 128 ? 1 : places <= 32768 ? 2 : 4;
  return static_cast<int64_t>(64 + 32 + places * place + places * 2 / 3 * (dict->only_strings ? 16 : 24));
}

// Of a set that has grown by one element after the other: it is three fifths full at most, and has four times its
// elements when it grows. Eight places are in the object itself.
int64_t set_size(const Set* set) {
  uint64_t places = 8, filled = 0;
  for (;;) {
    filled = (places - 1) * 3 / 5 + ((places - 1) * 3 % 5 != 0);  // with so many it grows
    if (set->used < filled) break;
    places = std::bit_ceil(filled * (filled > 50000 ? 2 : 4) + 1);
  }
  return static_cast<int64_t>(216 + (places > 8 ? places * 16 : 0));
}

int64_t str_size_of(const Str* text) {
  const int64_t length = text->length;
  switch (text->width) {
    case 1: return (text->ascii ? 41 : 57) + length;
    case 2: return 58 + 2 * length;
    default: return 60 + 4 * length;
  }
}

}  // namespace

int64_t size_of(const Vm& vm, Value value) {
  const Type* type = vm.type_of(value);
  if (type == vm.types.int_ || type == vm.types.bool_)
    return 24 + 4 * std::max<int64_t>(1, (int64_t{int_bit_length(value)} + 29) / 30);
  if (!value.is_object()) return type == vm.types.float_ ? 24 : Heap::instance_size(type);
  Object* object = value.object();
  if (type == vm.types.str) return str_size_of(static_cast<Str*>(object));
  if (type == vm.types.bytes) return 33 + int64_t{static_cast<Bytes*>(object)->length};
  if (type == vm.types.bytearray) {
    const int64_t length = static_cast<ByteArray*>(object)->length;
    return 56 + (length > 0 ? length + 1 : 0);
  }
  if (type == vm.types.tuple) return 48 + 8 * int64_t{static_cast<Tuple*>(object)->length};
  if (List* list = cast_if<List>(value, kListSubclass)) return 56 + 8 * int64_t{list->capacity};
  if (type == vm.types.set || type == vm.types.frozenset) return set_size(static_cast<Set*>(object));
  if (Dict* dict = cast_if<Dict>(value, kDictSubclass)) return dict_size(dict);
  return type->size ? type->size(object) : Heap::instance_size(type);
}

Result<Owned> sizeof_method(Vm& vm, Args args) {
  return Owned::integer(size_of(vm, args[0]));
}

}  // namespace fermata
