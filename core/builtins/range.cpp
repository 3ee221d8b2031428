// range and its iterators
#include "objects/range.h"

#include <algorithm>

#include "builtins/containers.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

Owned length_of(Heap& heap, Value start, Value stop, Value step) {
  bool forward = int_sign(step) > 0;
  Value low = forward ? start : stop, high = forward ? stop : start;
  if (int_compare(low, high) >= 0) return Owned::integer(0);
  Owned distance = int_subtract(heap, int_subtract(heap, high, low), Value::integer(1));
  return int_add(heap, int_floor_divide(heap, distance, int_absolute(heap, step)), Value::integer(1));
}

Ref<Range> new_range(Vm& vm, Owned start, Owned stop, Owned step) {
  Ref<Range> range = vm.heap.make<Range>(vm.types.range);
  range->length = length_of(vm.heap, start, stop, step);
  range->start = std::move(start);
  range->stop = std::move(stop);
  range->step = std::move(step);
  return range;
}

Result<Owned> range_new(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(1);
  if (given->length == 0) return vm.type_error({"range expected at least 1 argument, got 0"});
  if (given->length > 3) return vm.type_error({"range expected at most 3 arguments, got ", given->length});
  Value* items = given->items();
  Owned first = TRY(vm.index_object(items[0]));
  if (given->length == 1) return new_range(vm, Owned::integer(0), int_exact(vm.heap, first), Owned::integer(1));
  Owned stop = TRY(vm.index_object(items[1]));
  Owned step = Owned::integer(1);
  if (given->length == 3) {
    step = TRY(vm.index_object(items[2]));
    if (int_sign(step) == 0) return vm.value_error({"range() arg 3 must not be zero"});
  }
  return new_range(vm, int_exact(vm.heap, first), int_exact(vm.heap, stop), int_exact(vm.heap, step));
}

Result<Owned> range_repr(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  std::string text = "range(" + int_to_text(range->start) + ", " + int_to_text(range->stop);
  if (!(range->step.get() == Value::integer(1))) text += ", " + int_to_text(range->step);
  return str_from_ascii(vm.heap, text + ")");
}

Result<Owned> range_reduce(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  Ref<Tuple> bounds = vm.tuple({range->start, range->stop, range->step});
  return vm.tuple({Value(range->type), Value(bounds.get())});
}

Result<Owned> range_length(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  int64_t length;
  if (!int_to_int64(range->length, length)) return vm.overflow_error({"Python int too large to convert to C ssize_t"});
  return range->length;
}

Result<Owned> range_bool(Vm&, Args args) {
  return Owned::boolean(int_sign(args.self<Range>()->length) != 0);
}

bool equal(const Range* a, const Range* b) {
  if (int_compare(a->length, b->length) != 0) return false;
  if (int_sign(a->length) == 0) return true;
  if (int_compare(a->start, b->start) != 0) return false;
  return int_compare(a->length, Value::integer(1)) == 0 || int_compare(a->step, b->step) == 0;
}

Result<Owned> range_eq(Vm& vm, Args args) {
  Range* other = cast_exact<Range>(args[1], vm.types.range);
  if (!other) return Owned::not_implemented();
  return Owned::boolean(equal(args.self<Range>(), other));
}
Result<Owned> range_ne(Vm& vm, Args args) {
  Range* other = cast_exact<Range>(args[1], vm.types.range);
  if (!other) return Owned::not_implemented();
  return Owned::boolean(!equal(args.self<Range>(), other));
}

Result<Owned> range_hash(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  bool any = int_sign(range->length) != 0, many = int_compare(range->length, Value::integer(1)) > 0;
  Ref<Tuple> key =
      vm.tuple({range->length, any ? range->start.get() : Value::none(), many ? range->step.get() : Value::none()});
  return int_from(vm.heap, TRY(vm.tuple_hash(key.get())));
}

Owned item_at(Heap& heap, const Range* range, Value index) {
  return int_add(heap, range->start, int_multiply(heap, index, range->step));
}

// A slice of a range of more items than fit a machine's number.
Result<Owned> slice_of_long(Vm& vm, const Range* range, const Slice* slice) {
  Heap& heap = vm.heap;
  LongSliceIndices at = TRY(long_slice_indices(vm, slice, range->length));
  return new_range(vm, item_at(heap, range, at.start), item_at(heap, range, at.stop),
                   int_multiply(heap, range->step, at.step));
}

Result<Owned> range_get_item(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  Heap& heap = vm.heap;
  if (has_index(vm, args[1])) {
    Owned index = TRY(vm.index_object(args[1]));
    if (int_is_negative(index)) index = int_add(heap, index, range->length);
    if (int_is_negative(index) || int_compare(index, range->length) >= 0) {
      return vm.index_error({"range object index out of range"});
    }
    return item_at(heap, range, index);
  }
  Slice* slice = cast_exact<Slice>(args[1], vm.types.slice);
  if (!slice) return vm.type_error({"range indices must be integers or slices, not ", vm.type_of(args[1])});
  int64_t length;
  if (!int_to_int64(range->length, length)) return slice_of_long(vm, range, slice);
  SliceIndices at = TRY(slice_indices(vm, slice, length));
  // The step may be greater than any place.
  Owned step = slice->step->is_none() ? Owned::integer(1) : TRY(vm.index_object(slice->step));
  return new_range(vm, item_at(heap, range, int_from(heap, at.start)), item_at(heap, range, int_from(heap, at.stop)),
                   int_multiply(heap, range->step, step));
}

// The index at which an int stands in the range, or empty.
Owned index_in(Heap& heap, const Range* range, Value value) {
  bool forward = int_sign(range->step) > 0;
  if (forward ? int_compare(value, range->start) < 0 || int_compare(value, range->stop) >= 0
              : int_compare(value, range->start) > 0 || int_compare(value, range->stop) <= 0) {
    return Owned();
  }
  auto [index, rest] = int_divmod(heap, int_subtract(heap, value, range->start), range->step);
  return int_sign(rest) == 0 ? index : Owned();
}

Result<Owned> find(Vm& vm, Object* self, Value value) {
  auto* range = static_cast<Range*>(self);
  if (value.is_small_int() || value.is_bool() || cast_exact<Int>(value, vm.types.int_))
    return index_in(vm.heap, range, value);
  if (value.is_float()) {
    double real = value.as_float();
    if (!(real - real == 0) || real != __builtin_trunc(real)) return Owned();
    return index_in(vm.heap, range, int_from_double(vm.heap, real));
  }
  Owned iterator = TRY(vm.get_iterator(Value(self)));
  for (int64_t index = 0;; index++) {
    Owned item = TRY(vm.next(iterator));
    if (item->is_exhausted()) return Owned();
    if (TRY(vm.equal(item, value))) return int_from(vm.heap, index);
  }
}

// `find` answers with an empty value for "not there", which TRY would take for raised.
struct Found {
  Owned index;
  bool raised;
};
Found find_in(Vm& vm, Object* range, Value value) {
  Result<Owned> found = find(vm, range, value);
  bool raised = found.is_raised() && vm.has_pending();
  if (found.is_raised()) return {Owned(), raised};
  return {std::move(found).value(), false};
}

Result<Owned> range_contains(Vm& vm, Args args) {
  Found found = find_in(vm, args[0].object(), args[1]);
  if (found.raised) return Raised{};
  return Owned::boolean(!found.index->is_empty());
}

Result<Owned> range_index(Vm& vm, Args args) {
  Found found = find_in(vm, args[0].object(), args[1]);
  if (found.raised) return Raised{};
  if (!found.index->is_empty()) return found.index;
  return vm.value_error(
      {is_int_like(args[1]) ? "range.index(x): x not in range" : "sequence.index(x): x not in sequence"});
}

Result<Owned> range_count(Vm& vm, Args args) {
  const bool number =
      args[1].is_float() || args[1].is_bool() || args[1].is_small_int() || cast_exact<Int>(args[1], vm.types.int_);
  if (!number) {
    // What is no int may equal several of them.
    Owned iterator = TRY(vm.get_iterator(args[0]));
    int64_t count = 0;
    for (;;) {
      Owned item = TRY(vm.next(iterator));
      if (item->is_exhausted()) return int_from(vm.heap, count);
      count += TRY(vm.equal(item, args[1]));
    }
  }
  Found found = find_in(vm, args[0].object(), args[1]);
  if (found.raised) return Raised{};
  return Owned::integer(!found.index->is_empty());
}

// -- iteration

// For ranges with items beyond 48 bits.
struct LongRangeIterator : Object {
  Owned next, step, remaining;
};

Owned new_range_iterator(Vm& vm, Value start, Value step, Value length) {
  int64_t count;
  if (start.is_small_int() && step.is_small_int() && int_to_int64(length, count)) {
    int64_t last;
    bool over =
        __builtin_mul_overflow(step.as_int(), count, &last) || __builtin_add_overflow(last, start.as_int(), &last);
    if (!over && Value::fits_int(last)) {
      Ref<RangeIterator> iterator = vm.heap.make<RangeIterator>(vm.types.range_iterator);
      iterator->next = start.as_int();
      iterator->step = step.as_int();
      iterator->remaining = static_cast<uint64_t>(count);
      return iterator;
    }
  }
  Ref<LongRangeIterator> iterator = vm.heap.make<LongRangeIterator>(vm.types.long_range_iterator);
  iterator->next = Owned(start);
  iterator->step = Owned(step);
  iterator->remaining = Owned(length);
  return iterator;
}

Result<Owned> range_iter(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  return new_range_iterator(vm, range->start, range->step, range->length);
}

Result<Owned> range_reversed(Vm& vm, Args args) {
  Range* range = args.self<Range>();
  Owned last = item_at(vm.heap, range, int_subtract(vm.heap, range->length, Value::integer(1)));
  return new_range_iterator(vm, last, int_negate(vm.heap, range->step), range->length);
}

Result<Owned> range_iterator_next(Vm&, Object* self) {
  auto* iterator = static_cast<RangeIterator*>(self);
  if (iterator->remaining == 0) return Owned::exhausted();
  iterator->remaining--;
  int64_t value = iterator->next;
  iterator->next += iterator->step;
  return Owned::integer(value);
}

Result<Owned> range_iterator_length_hint(Vm& vm, Args args) {
  return int_from_unsigned(vm.heap, args.self<RangeIterator>()->remaining);
}

Result<Owned> rest_reduced(Vm& vm, Owned next, Owned step, Value remaining) {
  Owned stop = int_add(vm.heap, next, int_multiply(vm.heap, remaining, step));
  Ref<Range> rest = new_range(vm, std::move(next), std::move(stop), std::move(step));
  const Value arguments[] = {Value(rest.get())};
  return iterator_reduced(vm, "iter", arguments, Value::none());
}
Result<Owned> range_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<RangeIterator>();
  Owned remaining = int_from_unsigned(vm.heap, iterator->remaining);
  return rest_reduced(vm, int_from(vm.heap, iterator->next), int_from(vm.heap, iterator->step), remaining);
}
Result<Owned> long_range_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<LongRangeIterator>();
  return rest_reduced(vm, iterator->next, iterator->step, iterator->remaining);
}

// How many of the items left to skip.
Result<Owned> range_iterator_set_state(Vm& vm, Args args) {
  auto* iterator = args.self<RangeIterator>();
  int64_t skipped = std::max<int64_t>(TRY(vm.index(args[1])), 0);
  skipped = static_cast<int64_t>(std::min(static_cast<uint64_t>(skipped), iterator->remaining));
  iterator->next += skipped * iterator->step;
  iterator->remaining -= static_cast<uint64_t>(skipped);
  return Owned::none();
}

Result<Owned> long_range_iterator_set_state(Vm& vm, Args args) {
  auto* iterator = args.self<LongRangeIterator>();
  Owned skipped = TRY(vm.index_object(args[1]));
  if (int_is_negative(skipped)) return Owned::none();
  if (int_compare(skipped, iterator->remaining) > 0) skipped = iterator->remaining;
  iterator->next = int_add(vm.heap, iterator->next, int_multiply(vm.heap, skipped, iterator->step));
  iterator->remaining = int_subtract(vm.heap, iterator->remaining, skipped);
  return Owned::none();
}

Result<Owned> long_range_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<LongRangeIterator*>(self);
  if (int_sign(iterator->remaining) <= 0) return Owned::exhausted();
  iterator->remaining = int_subtract(vm.heap, iterator->remaining, Value::integer(1));
  Owned value = iterator->next;
  iterator->next = int_add(vm.heap, value, iterator->step);
  return value;
}

Result<Owned> long_range_iterator_length_hint(Vm&, Args args) {
  return args.self<LongRangeIterator>()->remaining;
}

void clear_range(Object* object) {
  auto* range = static_cast<Range*>(object);
  range->start = range->stop = range->step = range->length = Owned();
}
void clear_long_range_iterator(Object* object) {
  auto* iterator = static_cast<LongRangeIterator*>(object);
  iterator->next = iterator->step = iterator->remaining = Owned();
}

Result<Owned> range_start(Vm&, Value self) {
  return static_cast<Range*>(self.object())->start;
}
Result<Owned> range_stop(Vm&, Value self) {
  return static_cast<Range*>(self.object())->stop;
}
Result<Owned> range_step(Vm&, Value self) {
  return static_cast<Range*>(self.object())->step;
}

const NativeRow range_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", range_iterator_length_hint},
    {"__reduce__(self, /)", range_iterator_reduce},
    {"__setstate__(self, state, /)", range_iterator_set_state},
};
const NativeRow long_range_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", long_range_iterator_length_hint},
    {"__reduce__(self, /)", long_range_iterator_reduce},
    {"__setstate__(self, state, /)", long_range_iterator_set_state},
};

const PropertyRow range_properties[] = {{"start", range_start}, {"stop", range_stop}, {"step", range_step}};

const NativeRow range_methods[] = {
    {"__new__(cls, /, *args)", range_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", range_repr},
    {"__hash__(self, /)", range_hash},
    {"__eq__(self, value, /)", range_eq},
    {"__ne__(self, value, /)", range_ne},
    {"__bool__(self, /)", range_bool},
    {"__len__(self, /)", range_length},
    {"__iter__(self, /)", range_iter},
    {"__reversed__(self, /)", range_reversed},
    {"__contains__(self, key, /)", range_contains},
    {"__getitem__(self, key, /)", range_get_item},
    {"__reduce__(self, /)", range_reduce},
    {"count(self, object, /)", range_count},
    {"index(self, object, /)", range_index},
};

}  // namespace

extern const TypeSpec range_spec = {
    .name = "range",
    .size = sizeof(Range),
    .flags = kMatchSequence,
    .clear = clear_range,
    .methods = range_methods,
    .properties = range_properties,
};

extern const TypeSpec range_iterator_spec = {
    .name = "range_iterator",
    .size = sizeof(RangeIterator),
    .flags = kNoInstances | kNeverWaits,
    .next = range_iterator_next,
    .methods = range_iterator_methods,
};

extern const TypeSpec long_range_iterator_spec = {
    .name = "longrange_iterator",
    .size = sizeof(LongRangeIterator),
    .flags = kNoInstances,
    .clear = clear_long_range_iterator,
    .next = long_range_iterator_next,
    .methods = long_range_iterator_methods,
};

}  // namespace fermata
