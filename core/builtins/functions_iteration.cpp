// Functions of the module builtins that walk over things: len, iter, next, sorted, sum, min, max, any, all.
#include <cmath>

#include "builtins/containers.h"
#include "builtins/numbers.h"
#include "vm/collecting.h"
#include "vm/frame.h"

namespace fermata {

namespace {

struct CallableIterator : Object {
  Owned callable;  // empty once the sentinel came
  Owned sentinel;
};

Result<Owned> builtin_len(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(vm.length(args[0])));
}

Result<Owned> builtin_iter(Vm& vm, Args args) {
  if (!args.has(1)) return vm.start_get_iterator(args[0]);
  if (!vm.is_callable(args[0])) return vm.type_error({"iter(v, w): v must be callable"});
  Ref<CallableIterator> iterator = vm.heap.make<CallableIterator>(vm.types.callable_iterator);
  iterator->callable = Owned(args[0]);
  iterator->sentinel = Owned(args[1]);
  return iterator;
}

// next(iterator, default). state: iterator, default
Result<Owned> next_or_default(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Completed) return Owned(frame.state[1]);
  if (outcome == Outcome::Raised) {
    if (!vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
    return Owned(frame.state[1]);
  }
  if (frame.step++ > 0) return Owned(value);
  Result<Owned> item = vm.start_next(frame.state[0]);
  if (item.is_raised() ? vm.discard_pending(vm.exceptions.StopIteration) : item.peek()->is_exhausted()) {
    return Owned(frame.state[1]);
  }
  return item;
}
const NativeFrameBehaviour kNextOrDefault = {"next", next_or_default};

Result<Owned> builtin_next(Vm& vm, Args args) {
  if (args.has(1)) return vm.start_native_frame(kNextOrDefault, {args[0], args[1]});
  Owned item = TRY(vm.start_next(args[0]));
  if (item->is_exhausted()) return vm.stop_iteration();
  return item;
}

// any and all: the first item whose truth is frame.data decides. state: iterator
Result<Owned> find_truth(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  bool wanted = frame.data != 0;
  if (outcome == Outcome::Completed) return Owned::boolean(!wanted);
  if (outcome == Outcome::Raised) {
    if (!vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
    return Owned::boolean(!wanted);
  }
  if (frame.step == 1 && TRY(vm.truth(value)) == wanted) return Owned::boolean(wanted);
  frame.step = 1;
  for (;;) {
    Result<Owned> next = vm.start_next(frame.state[0]);
    if (next.is_raised()) {
      if (!vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
      return Owned::boolean(!wanted);
    }
    Owned item = std::move(next).value();
    if (item->is_exhausted()) return Owned::boolean(!wanted);
    if (item->is_pushed() || item->is_parked()) return item;
    if (TRY(vm.truth(item)) == wanted) return Owned::boolean(wanted);
  }
}
const NativeFrameBehaviour kFindTruth = {"any", find_truth};

Result<Owned> builtin_any(Vm& vm, Args args) {
  Owned iterator = TRY(vm.get_iterator(args[0]));
  return vm.start_native_frame(kFindTruth, {iterator.get()}, 1);
}
Result<Owned> builtin_all(Vm& vm, Args args) {
  Owned iterator = TRY(vm.get_iterator(args[0]));
  return vm.start_native_frame(kFindTruth, {iterator.get()}, 0);
}

Result<Owned> builtin_sorted(Vm& vm, Args args) {
  Ref<List> list = TRY(gather(vm, args[0]));
  bool reverse = TRY(vm.truth(args[2]));
  return start_sort(vm, list.get(), args[1], reverse, true);
}

// list.sort() takes its keywords, and says what is wrong with them.
Result<void> sorted_misfit(Vm& vm, std::span<const Value> args, Keywords keywords) {
  if (args.size() != 1) return vm.type_error({"sorted expected 1 argument, got ", args.size()});
  Owned list = TRY(gather(vm, args[0]));
  TRY(vm.call(TRY(vm.get_attribute(list, "sort")), {}, keywords));
  return {};
}

// Floats are added with the lost parts kept beside (Neumaier), as CPython does since 3.12.
struct FloatSum {
  double sum, lost = 0;
  void add(double x) {
    double total = sum + x;
    lost += std::fabs(sum) >= std::fabs(x) ? (sum - total) + x : (x - total) + sum;
    sum = total;
  }
  double value() const { return lost != 0 && std::isfinite(lost) ? sum + lost : sum; }
};

Result<Owned> sum_items(Vm& vm, std::span<const Value> items, Owned total) {
  size_t i = 0;
  while (i < items.size()) {
    if (total->is_small_int() && items[i].is_small_int()) {
      int64_t sum = total->as_int();
      for (; i < items.size() && items[i].is_small_int() && !__builtin_add_overflow(sum, items[i].as_int(), &sum);
           i++) {
      }
      total = int_from(vm.heap, sum);
    }
    if (i == items.size()) break;
    if (total->is_float() && (items[i].is_float() || items[i].is_small_int())) {
      FloatSum sum{total->as_float()};
      for (; i < items.size() && (items[i].is_float() || items[i].is_small_int()); i++) {
        sum.add(items[i].is_float() ? items[i].as_float() : static_cast<double>(items[i].as_int()));
      }
      total = Owned::real(sum.value());
    }
    if (auto* complex = cast_exact<Complex>(total, vm.types.complex)) {
      FloatSum real{complex->real}, imag{complex->imag};
      for (; i < items.size(); i++) {
        auto* other = cast_exact<Complex>(items[i], vm.types.complex);
        if (!other && !items[i].is_float() && !items[i].is_small_int()) break;
        real.add(other                 ? other->real
                 : items[i].is_float() ? items[i].as_float()
                                       : static_cast<double>(items[i].as_int()));
        if (other) imag.add(other->imag);
      }
      total = complex_from(vm.heap, real.value(), imag.value());
    }
    if (i == items.size()) break;
    Owned item(items[i++]);
    total = TRY(vm.binary(Operator::Add, total, item));
  }
  return total;
}

Result<Owned> builtin_sum(Vm& vm, Args args) {
  Value start = args[1];
  const char* unfit = as_str(start)                                                            ? "strings [use ''"
                      : cast_if<Bytes>(start, kBytesSubclass)                                  ? "bytes [use b''"
                      : start.is_object() && is_subtype(vm.type_of(start), vm.types.bytearray) ? "bytearray [use b''"
                                                                                               : nullptr;
  if (unfit) {
    TRY(vm.get_iterator(args[0]));
    return vm.type_error({"sum() can't sum ", unfit, ".join(seq) instead]"});
  }
  Ref<List> items = TRY(gather(vm, args[0]));
  return sum_items(vm, items->span(), Owned(start));
}

constexpr const char* name_of(Comparison better) {
  return better == Comparison::Greater ? "max" : "min";
}

// The first item that no other is better than.
struct Extreme {
  Value key;
  Comparison better;
  Owned best = {}, best_key = {};

  Result<void> take(Vm& vm, Value value) {
    Owned item(value);
    Owned item_key = key.is_none() ? item : TRY(vm.call(key, {value}));
    if (best->is_empty() || TRY(vm.compare_bool(better, item_key, best_key))) {
      best = std::move(item);
      best_key = std::move(item_key);
    }
    return {};
  }
};

Result<Owned> extreme_of(Vm& vm, Value items, Value key, Value otherwise, Comparison better) {
  Extreme found{key, better};
  TRY(vm.for_each(items, [&](Value value) { return found.take(vm, value); }));
  if (!found.best->is_empty()) return found.best;
  if (!otherwise.is_empty()) return Owned(otherwise);
  return vm.value_error({name_of(better), "() iterable argument is empty"});
}

template <Comparison better>
Result<Owned> extreme_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  return extreme_of(vm, items.get(), frame.state[kCollectedFirst], frame.state[kCollectedFirst + 1], better);
}

template <Comparison better>
Result<void> extreme_misfit(Vm& vm, std::span<const Value> args, Keywords) {
  if (args.empty()) return vm.type_error({name_of(better), " expected at least 1 argument, got 0"});
  return {};
}

template <Comparison better>
Result<Owned> extreme(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(0);
  Value key = args[1];
  Value otherwise = args.has(2) ? args[2] : Value();
  TRY(extreme_misfit<better>(vm, given->span(), {}));
  if (given->length > 1 && args.has(2)) {
    return vm.type_error({"Cannot specify a default for ", name_of(better), "() with multiple positional arguments"});
  }
  if (given->length > 1) {
    Extreme found{key, better};
    for (Value value : given->span()) TRY(found.take(vm, value));
    return found.best;
  }
  Value items = given->items()[0];
  if (may_wait(vm, items)) return start_collecting(vm, items, extreme_collected<better>, key, otherwise);
  return extreme_of(vm, items, key, otherwise, better);
}

const NativeRow rows[] = {
    {"all(iterable, /)", builtin_all},
    {"any(iterable, /)", builtin_any},
    {"iter(object, sentinel=, /)~", builtin_iter},
    {"len(obj, /)", builtin_len},
    {"max(*args, key=None, default=)~", extreme<Comparison::Greater>, NativeKind::Function, nullptr, -1,
     extreme_misfit<Comparison::Greater>},
    {"min(*args, key=None, default=)~", extreme<Comparison::Less>, NativeKind::Function, nullptr, -1,
     extreme_misfit<Comparison::Less>},
    {"next(iterator, default=, /)~", builtin_next},
    {"sorted(iterable, /, *, key=None, reverse=False)", builtin_sorted, NativeKind::Function, nullptr, 0,
     sorted_misfit},
    {"sum(iterable, /, start=0)", builtin_sum, NativeKind::Function, nullptr, 0},
};

// -- iter(callable, sentinel)

// A frame calls, so that what is called may wait. state: the iterator
Result<Owned> next_by_call(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  auto* iterator = static_cast<CallableIterator*>(frame.state[0].object());
  Owned item(value);
  bool raised = outcome == Outcome::Raised;
  if (frame.step++ == 0 && !raised) {
    Owned callable = iterator->callable;
    Result<Owned> called = vm.start_call(callable, {});
    raised = called.is_raised();
    if (!raised) item = std::move(called).value();
    if (item->is_pushed() || item->is_parked()) return item;
  }
  if (raised && !vm.discard_pending(vm.exceptions.StopIteration)) return Raised{};
  // The call may have come to the end of this very iterator.
  Owned sentinel = iterator->sentinel;
  if (!raised && !sentinel->is_empty() && !TRY(vm.equal(sentinel, item))) return item;
  iterator->callable = iterator->sentinel = Owned();
  return vm.stop_iteration();
}
const NativeFrameBehaviour kNextByCall = {"callable_iterator", next_by_call};

Result<Owned> callable_iterator_next(Vm& vm, Object* self) {
  if (static_cast<CallableIterator*>(self)->callable->is_empty()) return Owned::exhausted();
  return vm.start_native_frame(kNextByCall, {Value(self)});
}

void traverse_callable_iterator(Object* object, Visitor& visit) {
  visit(static_cast<CallableIterator*>(object)->callable);
  visit(static_cast<CallableIterator*>(object)->sentinel);
}
void clear_callable_iterator(Object* object) {
  static_cast<CallableIterator*>(object)->callable = Owned();
  static_cast<CallableIterator*>(object)->sentinel = Owned();
}

Result<Owned> callable_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<CallableIterator>();
  Owned nothing = vm.tuple({});
  const Value ended[] = {nothing}, going[] = {iterator->callable, iterator->sentinel};
  if (iterator->callable->is_empty()) return iterator_reduced(vm, "iter", ended);
  return iterator_reduced(vm, "iter", going);
}

const NativeRow callable_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__reduce__(self, /)", callable_iterator_reduce},
};

}  // namespace

extern const std::span<const NativeRow> iteration_functions = rows;

extern const TypeSpec callable_iterator_spec = {
    .name = "callable_iterator",
    .size = sizeof(CallableIterator),
    .flags = kNoInstances,
    .traverse = traverse_callable_iterator,
    .clear = clear_callable_iterator,
    .next = callable_iterator_next,
    .methods = callable_iterator_methods,
};

}  // namespace fermata
