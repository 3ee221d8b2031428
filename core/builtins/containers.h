// What the files of the container types share.
#pragma once

#include "builtins/arguments.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/range.h"
#include "vm/vm.h"

namespace fermata {

// Notices a container that is reached again while its repr is being made: it shows as "[...]".
class ReprGuard {
 public:
  ReprGuard(Vm& vm, Object* object) : vm_(vm) {
    for (Object* each : vm.reprs_in_progress) recursive_ |= each == object;
    vm.reprs_in_progress.push_back(object);
  }
  ~ReprGuard() { vm_.reprs_in_progress.pop_back(); }
  ReprGuard(const ReprGuard&) = delete;
  ReprGuard& operator=(const ReprGuard&) = delete;
  bool is_recursive() const { return recursive_; }

 private:
  Vm& vm_;
  bool recursive_ = false;
};

// An item's repr, added to the text.
inline Result<void> append_repr(Vm& vm, StrBuilder& text, Value item) {
  Owned kept(item);
  Ref<Str> repr = TRY(vm.repr(kept));
  text.append(repr.get());
  return {};
}

// Two sequences item by item, found by `a(i)` and `b(i)`, which may shrink or grow meanwhile (`count_a()`,
// `count_b()`).
template <typename CountA, typename A, typename CountB, typename B>
Result<Owned> compare_sequences(Vm& vm, Comparison op, CountA count_a, A a, CountB count_b, B b) {
  TRY(vm.check_native_recursion());
  if (count_a() != count_b() && op == Comparison::Equal) return Owned::boolean(false);
  if (count_a() != count_b() && op == Comparison::NotEqual) return Owned::boolean(true);
  for (uint32_t i = 0; i < count_a() && i < count_b(); i++) {
    Owned left(a(i)), right(b(i));
    if (left.get() == right.get() && !left->is_float()) continue;
    if (TRY(vm.equal(left, right))) continue;
    if (op == Comparison::Equal) return Owned::boolean(false);
    if (op == Comparison::NotEqual) return Owned::boolean(true);
    return vm.compare(op, left, right);
  }
  int64_t order = int64_t{count_a()} - count_b();
  switch (op) {
    case Comparison::Less: return Owned::boolean(order < 0);
    case Comparison::LessEqual: return Owned::boolean(order <= 0);
    case Comparison::Equal: return Owned::boolean(order == 0);
    case Comparison::NotEqual: return Owned::boolean(order != 0);
    case Comparison::Greater: return Owned::boolean(order > 0);
    case Comparison::GreaterEqual: return Owned::boolean(order >= 0);
  }
  __builtin_unreachable();
}

// An index into a sequence of `length` items: negative ones count from the end. IndexError with `message` outside.
inline Result<uint32_t> place_argument(Vm& vm, Value key, uint32_t length, const char* message) {
  int64_t index;
  if (key.is_small_int()) {
    index = key.as_int();
  } else {
    Owned number = TRY(vm.index_object(key));
    if (!int_to_int64(number, index))
      return vm.index_error({"cannot fit '", vm.type_of(key), "' into an index-sized integer"});
  }
  if (index < 0) index += length;
  if (index < 0 || index >= length) return vm.index_error({message});
  return static_cast<uint32_t>(index);
}

inline bool has_index(Vm& vm, Value value) {
  return value.is_small_int() || value.is_bool() || !vm.lookup_special(value, vm.names.__index__).is_empty();
}

// How often to repeat `length` items: checked against the memory there is; NotImplemented (-1) when it is no int.
Result<int64_t> repetitions(Vm& vm, Value count, uint64_t length, uint64_t item_size);

// `__iter__` of iterators.
Result<Owned> iterator_self(Vm& vm, Args args);

Ref<IndexIterator> new_index_iterator(Vm& vm, Type* type, Value sequence);
void traverse_index_iterator(Object* object, Visitor& visit);
void clear_index_iterator(Object* object);

// `__reduce__` of iterators: a call of `name` of builtins with these arguments, then the state unless it is empty.
Result<Owned> iterator_reduced(Vm& vm, const char* name, std::span<const Value> arguments, Value state = Value());
// Of iterators by index.
Result<Owned> index_iterator_reduce(Vm& vm, Args args);
// `__setstate__` of iterators by index: where to go on, at least at 0 and at most at the end.
Result<Owned> index_iterator_set_state(Vm& vm, Args args);
// The same of reversed ones: from -1, the end, to the last item.
Result<Owned> reverse_iterator_set_state(Vm& vm, Args args);

// `__class_getitem__` of the generic containers.
Result<Owned> generic_class_getitem(Vm& vm, Args args);

// The items of an exact list or tuple as they are now, else of whatever can be iterated, gathered in a list.
Result<Ref<List>> gather(Vm& vm, Value iterable);

// Sorts in place, stably. `keys` are compared and moved along with `items`; without keys they are the same span.
Result<void> sort_values(Vm& vm, Value* keys, Value* items, uint32_t count, bool reverse);
// `sorted` and list.sort: the list's items ordered by key(item), or by themselves when `key` is None.
Result<Owned> start_sort(Vm& vm, List* list, Value key, bool reverse, bool give_list);

}  // namespace fermata
