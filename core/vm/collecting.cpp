#include "vm/collecting.h"

#include "objects/sequences.h"

namespace fermata {
namespace {

// state: the iterator, the list, two values of `after`'s own
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
  if (vm.heap.memory_exhausted()) {
    vm.heap.collect();
    TRY(vm.need_memory(0));
  }
  while (!over) {
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

// Of iterators that draw on iterators: below it is not worth looking, and C++'s stack is not endless.
constexpr int kDeepest = 16;

// Looks for something that may wait among what an iterator of the library draws on.
struct Sources final : Visitor {
  Sources(Vm& of, int level) : vm(of), depth(level) {}
  void visit(Object* object) override {
    if (object->type == vm.types.tuple)
      traverse_tuple(object, *this);
    else
      waits = waits || object->type == vm.types.function || may_wait(vm, Value(object), depth);
  }
  Vm& vm;
  int depth;
  bool waits = false;
};

}  // namespace

bool may_wait(Vm& vm, Value iterator, int depth) {
  if (!iterator.is_object()) return false;
  if (depth > kDeepest) return true;
  Type* type = iterator.object()->type;
  if (type == vm.types.generator || type == vm.types.input_stream) return true;
  if (type == vm.types.map || type == vm.types.zip || type == vm.types.enumerate || type == vm.types.filter) {
    Sources sources(vm, depth + 1);
    type->traverse(iterator.object(), sources);
    return sources.waits;
  }
  if (type->next || !type->has(kPythonClass)) return false;
  Value next = vm.lookup_in_type(type, vm.names.__next__);
  return next.is_object() && next.object()->type == vm.types.function;
}

Result<Owned> start_collecting(Vm& vm, Value iterator, AfterCollecting after, Value first, Value second) {
  Owned items = TRY(vm.get_iterator(iterator));
  Ref<List> list = new_list(vm.heap);
  return vm.start_native_frame(kCollect, {items.get(), Value(list.get()), first, second},
                               static_cast<int64_t>(reinterpret_cast<intptr_t>(after)));
}

}  // namespace fermata
