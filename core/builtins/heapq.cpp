// _heapq: priority queues in lists, smallest or largest first. Comparisons may run Python, which may change the list:
// its length is looked at again after each.
#include "builtins/arguments.h"
#include "builtins/install.h"

namespace fermata {
namespace {

enum class First : uint8_t { Smallest, Largest };

template <First first>
struct Heap {
  Vm& vm;
  List* list;

  Result<bool> compare(Value left, Value right) {
    // The list may lose its items meanwhile.
    Owned a(left), b(right);
    return first == First::Smallest ? vm.compare_bool(Comparison::Less, a, b) : vm.compare_bool(Comparison::Less, b, a);
  }

  // As above, and the list is still as long as it was.
  Result<bool> before(Value left, Value right) {
    const uint32_t length = list->length;
    const bool less = TRY(compare(left, right));
    if (list->length != length) return vm.runtime_error("list changed size during iteration");
    return less;
  }

  // The item at `place` moves up until its parent is not after it.
  Result<void> rise(uint32_t floor, uint32_t place) {
    while (place > floor) {
      const uint32_t parent = (place - 1) / 2;
      if (!TRY(before(list->items[place], list->items[parent]))) break;
      std::swap(list->items[place], list->items[parent]);
      place = parent;
    }
    return {};
  }

  // The item at `start` goes down to a leaf along the smaller children, then up again: fewer comparisons, since an item
  // from the end usually belongs near the bottom.
  Result<void> sink(uint32_t start) {
    uint32_t place = start;
    while (place < list->length / 2) {
      uint32_t child = 2 * place + 1;
      if (child + 1 < list->length && !TRY(before(list->items[child], list->items[child + 1]))) child++;
      std::swap(list->items[place], list->items[child]);
      place = child;
    }
    return rise(start, place);
  }
};

Result<List*> list_argument(Vm& vm, const char* function, Value value) {
  if (List* list = cast_if<List>(value, kListSubclass)) return list;
  return vm.type_error(
      {function, "() argument ", function[4] == 'i' ? "" : "1 ", "must be list, not ", given_kind(vm, value)});
}

template <First first>
Result<Owned> heap_push(Vm& vm, Args args) {
  List* list = TRY(list_argument(vm, first == First::Smallest ? "heappush" : "heappush_max", args[0]));
  list_append(vm.heap, list, Owned(args[1]));
  TRY((Heap<first>{vm, list}.rise(0, list->length - 1)));
  return Owned::none();
}

template <First first>
Result<Owned> heap_pop(Vm& vm, Args args) {
  List* list = TRY(list_argument(vm, first == First::Smallest ? "heappop" : "heappop_max", args[0]));
  if (list->length == 0) return vm.index_error("index out of range");
  Owned last = Owned::adopt(list->items[--list->length]);
  if (list->length == 0) return last;
  Owned result = Owned::adopt(list->items[0]);
  list->items[0] = last.leak();
  TRY((Heap<first>{vm, list}.sink(0)));
  return result;
}

template <First first>
Result<Owned> heap_replace(Vm& vm, Args args) {
  List* list = TRY(list_argument(vm, first == First::Smallest ? "heapreplace" : "heapreplace_max", args[0]));
  if (list->length == 0) return vm.index_error("index out of range");
  Owned result = Owned::adopt(list->items[0]);
  list->items[0] = Owned(args[1]).leak();
  TRY((Heap<first>{vm, list}.sink(0)));
  return result;
}

template <First first>
Result<Owned> heap_push_pop(Vm& vm, Args args) {
  List* list = TRY(list_argument(vm, first == First::Smallest ? "heappushpop" : "heappushpop_max", args[0]));
  if (list->length == 0) return Owned(args[1]);
  if (!TRY((Heap<first>{vm, list}.compare(list->items[0], args[1])))) return Owned(args[1]);
  if (list->length == 0) return vm.index_error("index out of range");
  return heap_replace<first>(vm, args);
}

template <First first>
Result<Owned> heapify(Vm& vm, Args args) {
  List* list = TRY(list_argument(vm, first == First::Smallest ? "heapify" : "heapify_max", args[0]));
  Heap<first> heap{vm, list};
  for (uint32_t place = list->length / 2; place-- > 0;) TRY(heap.sink(place));
  return Owned::none();
}

const NativeRow kFunctions[] = {
    {"heappush(heap, item, /)", heap_push<First::Smallest>},
    {"heappop(heap, /)", heap_pop<First::Smallest>},
    {"heapreplace(heap, item, /)", heap_replace<First::Smallest>},
    {"heappushpop(heap, item, /)", heap_push_pop<First::Smallest>},
    {"heapify(heap, /)", heapify<First::Smallest>},
    {"heappush_max(heap, item, /)", heap_push<First::Largest>},
    {"heappop_max(heap, /)", heap_pop<First::Largest>},
    {"heapreplace_max(heap, item, /)", heap_replace<First::Largest>},
    {"heappushpop_max(heap, item, /)", heap_push_pop<First::Largest>},
    {"heapify_max(heap, /)", heapify<First::Largest>},
};

}  // namespace

extern const ModuleSpec heapq_module;
const ModuleSpec heapq_module = {.functions = kFunctions};

}  // namespace fermata
