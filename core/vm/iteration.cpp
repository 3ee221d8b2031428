// Iteration: getting an iterator and its next item, from C++.
#include "vm/vm.h"

#include "vm/generator.h"
#include "vm/interpreter.h"

namespace fermata {

Result<Owned> Vm::start_get_iterator(Value iterable) {
  Type* type = type_of(iterable);
  if (type == types.generator) return Owned(iterable);
  Value method = lookup_in_type(type, names.__iter__);
  if (method.is_empty() || method.is_none()) {
    if (method.is_empty() && (type->has(kPythonClass) || type == types.memoryview) && !type->has(kDictSubclass) &&
        !lookup_in_type(type, names.__getitem__).is_empty())
      return new_sequence_iterator(iterable);
    return type_error({"'", type, "' object is not iterable"});
  }
  Frame* below = top();
  Owned iterator = TRY(finish(below, start_call_method(iterable, names.__iter__)));
  if (type_of(iterator)->next == nullptr && lookup_special(iterator, names.__next__).is_empty())
    return type_error({"iter() returned non-iterator of type '", type_of(iterator), "'"});
  return iterator;
}

Result<Owned> Vm::get_iterator(Value iterable) {
  return start_get_iterator(iterable);
}

Result<Owned> Vm::start_next(Value iterator) {
  if (iterator.is_object() && iterator.object()->type->next)
    return iterator.object()->type->next(*this, iterator.object());
  Type* type = type_of(iterator);
  Value method = lookup_in_type(type, names.__next__);
  if (method.is_empty()) return type_error({"'", type, "' object is not an iterator"});
  return start_call_method(iterator, names.__next__);
}

// A native that walks an endless iterator stays in C++: here is where it learns that the memory is used up.
Result<Owned> Vm::next(Value iterator) {
  if (heap.memory_exhausted()) [[unlikely]] {
    heap.collect();
    TRY(need_memory(0));
  }
  Frame* below = top();
  Result<Owned> item = finish_iteration(below, start_next(iterator), true);
  if (item.is_raised() && discard_pending(exceptions.StopIteration)) return Owned::exhausted();
  return item;
}

Result<void> Vm::extend_list(List* list, Value iterable) {
  if (iterable.is_object()) {
    Type* type = iterable.object()->type;
    if (type == types.list || type == types.tuple) {
      Owned kept(iterable);
      const bool tuple = type == types.tuple;
      auto items = [&]() -> std::span<const Value> {
        return tuple ? static_cast<Tuple*>(iterable.object())->span() : static_cast<List*>(iterable.object())->span();
      };
      const auto length = static_cast<uint32_t>(items().size());
      TRY(need_memory(uint64_t{length} * sizeof(Value)));
      list_reserve(heap, list, list->length + length);
      list_append_all(heap, list, items());
      return {};
    }
  }
  if (type_of(iterable) == types.range) {
    int64_t length = TRY(this->length(iterable));
    TRY(need_memory(static_cast<uint64_t>(length) * sizeof(Value)));
  }
  return for_each(iterable, [&](Value item) -> Result<void> {
    list_append(heap, list, Owned(item));
    return {};
  });
}

Result<Ref<List>> Vm::to_list(Value iterable) {
  Ref<List> list = new_list(heap);
  TRY(extend_list(list, iterable));
  return list;
}

}  // namespace fermata
