// _bisect: places in sorted sequences, by halving. Comparisons and keys may run Python, which may change the sequence:
// items are asked for one by one.
#include "builtins/arguments.h"
#include "builtins/containers.h"
#include "builtins/install.h"
#include "objects/int.h"

namespace fermata {
namespace {

enum class Side : uint8_t { Left, Right };  // of the items that are equal

// The arguments of all: a, x, lo, hi, key.
Result<int64_t> place_of(Vm& vm, Side side, Args args, Value wanted) {
  const Value sequence = args[0], key = args[4];
  int64_t low = TRY(vm.index(args[2])), high = -1;
  if (!args[3].is_none()) {
    if (!has_index(vm, args[3]))
      return vm.type_error({"argument should be integer or None, not '", vm.type_of(args[3]), "'"});
    high = TRY(vm.index(args[3]));
  }
  if (low < 0) return vm.value_error("lo must be non-negative");
  if (high == -1) high = TRY(vm.length(sequence));
  List* list = cast_exact<List>(sequence, vm.types.list);
  while (low < high) {
    const int64_t middle = low + (high - low) / 2;
    Owned item = list && middle < list->length ? Owned(list->items[middle])
                                               : TRY(vm.get_item(sequence, int_from(vm.heap, middle)));
    if (!key.is_none()) item = TRY(vm.call(key, {item.get()}));
    const bool right_half = side == Side::Left ? TRY(vm.compare_bool(Comparison::Less, item, wanted))
                                               : !TRY(vm.compare_bool(Comparison::Less, wanted, item));
    (right_half ? low : high) = right_half ? middle + 1 : middle;
  }
  return low;
}

template <Side side>
Result<Owned> bisect(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(place_of(vm, side, args, args[1])));
}

template <Side side>
Result<Owned> insort(Vm& vm, Args args) {
  Owned wanted = args[4].is_none() ? Owned(args[1]) : TRY(vm.call(args[4], {args[1]}));
  Owned place = int_from(vm.heap, TRY(place_of(vm, side, args, wanted)));
  TRY(vm.call_method(args[0], vm.intern("insert"), {place.get(), args[1]}));
  return Owned::none();
}

const NativeRow kFunctions[] = {
    {"bisect_left(a, x, lo=0, hi=None, *, key=None)", bisect<Side::Left>},
    {"bisect_right(a, x, lo=0, hi=None, *, key=None)", bisect<Side::Right>},
    {"insort_left(a, x, lo=0, hi=None, *, key=None)", insort<Side::Left>},
    {"insort_right(a, x, lo=0, hi=None, *, key=None)", insort<Side::Right>},
};

}  // namespace

extern const ModuleSpec bisect_module;
const ModuleSpec bisect_module = {.functions = kFunctions};

}  // namespace fermata
