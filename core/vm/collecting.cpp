#include "vm/collecting.h"

#include "objects/sequences.h"

namespace fermata {
namespace {

// state: the iterator, the list, two values of `after`'s own, how many items at most
Result<Owned> collect(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  enum Step { kBegin, kItem, kAfter };
  if (frame.step == kAfter) return outcome == Outcome::Raised ? Result<Owned>(Raised{}) : Result<Owned>(Owned(value));
  List* list = static_cast<List*>(frame.state[1].object());
  bool over = outcome == Outcome::Completed;
  if (outcome == Outcome::Raised) {
    if (!vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
    over = true;
  } else if (frame.step == kItem && !over) {
    list_append(vm.heap, list, Owned(value));
  }
  frame.step = kItem;
  const uint32_t limit = static_cast<uint32_t>(frame.state[kCollectedFirst + 2].as_int());
  while (!over && list->length < limit) {
    if (vm.heap.memory_exhausted()) {
      vm.heap.collect();
      TRY(vm.need_memory(0));
    }
    Result<Owned> next = vm.start_next(frame.state[0]);
    if (next.is_raised()) {
      if (!vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
      break;
    }
    Owned item = std::move(next).value();
    if (item->is_exhausted()) break;
    if (item->is_pushed() || item->is_parked()) return item;
    list_append(vm.heap, list, std::move(item));
  }
  frame.step = kAfter;
  return reinterpret_cast<AfterCollecting>(static_cast<intptr_t>(frame.data))(vm, frame, Ref<List>(list));
}
constexpr NativeFrameBehaviour kCollect = {"collect", collect};

}  // namespace

bool may_wait(Vm& vm, Value value) {
  if (!value.is_object()) return false;
  Type* type = value.object()->type;
  if (type->next || !type->has(kPythonClass)) return type->next;
  if (vm.lookup_in_type(type, vm.names.__iter__).is_empty()) return false;
  Value next = vm.lookup_in_type(type, vm.names.__next__);
  return next.is_object() && next.object()->type == vm.types.function;
}

Result<Owned> collect_from(Vm& vm, Value iterator, AfterCollecting after, Value first, Value second, uint32_t limit) {
  Ref<List> list = new_list(vm.heap);
  return vm.start_native_frame(kCollect, {iterator, Value(list.get()), first, second, Value::integer(limit)},
                               static_cast<int64_t>(reinterpret_cast<intptr_t>(after)));
}

Result<Owned> start_collecting(Vm& vm, Value iterable, AfterCollecting after, Value first, Value second) {
  Owned iterator = TRY(vm.get_iterator(iterable));
  return collect_from(vm, iterator, after, first, second);
}

}  // namespace fermata
