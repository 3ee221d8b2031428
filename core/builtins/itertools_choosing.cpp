// itertools: compress, dropwhile, filterfalse, islice, takewhile
#include "builtins/itertools.h"

namespace fermata {

namespace {

struct Compress : Object {
  Owned data, selectors;
  template <typename F>
  void each(F f) {
    f(data);
    f(selectors);
  }
};

Result<Owned> compress_new(Vm& vm, Args args) {
  Owned data = TRY(vm.get_iterator(args[1]));
  Owned selectors = TRY(vm.get_iterator(args[2]));
  Ref<Compress> self = vm.heap.make<Compress>(args.object<Type>(0));
  self->data = std::move(data);
  self->selectors = std::move(selectors);
  return self;
}

Result<Owned> compress_next(Vm& vm, Object* object) {
  auto* self = static_cast<Compress*>(object);
  for (;;) {
    Owned item = kept_for(vm, object);
    if (item->is_empty()) item = TRY(draw(vm, object, self->data));
    if (!is_item(item)) return item;
    Owned selector = TRY(draw(vm, object, self->selectors, item));
    if (!is_item(selector)) return selector;
    if (TRY(vm.truth(selector))) return item;
  }
}

const NativeRow compress_methods[] = {
    {"__new__(cls, data, selectors)", compress_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

// dropwhile, filterfalse and takewhile: a predicate and what it judges.
struct Judged : Object {
  Owned predicate, source;
  bool decided;  // dropwhile: the first item was given; takewhile: the end was
  template <typename F>
  void each(F f) {
    f(predicate);
    f(source);
  }
};

Result<Owned> judged_new(Vm& vm, Args args) {
  Owned source = TRY(vm.get_iterator(args[2]));
  Ref<Judged> self = vm.heap.make<Judged>(args.object<Type>(0));
  self->predicate = Owned(args[1]);
  self->source = std::move(source);
  return self;
}

Result<bool> judge(Vm& vm, Judged* self, const Owned& item) {
  if (self->predicate->is_none()) return vm.truth(item);
  Owned verdict = TRY(vm.call(self->predicate, {item.get()}));
  return vm.truth(verdict);
}

Result<Owned> dropwhile_next(Vm& vm, Object* object) {
  auto* self = static_cast<Judged*>(object);
  for (;;) {
    Owned item = TRY(draw(vm, object, self->source));
    if (!is_item(item) || self->decided) return item;
    if (TRY(judge(vm, self, item))) continue;
    self->decided = true;
    return item;
  }
}

Result<Owned> takewhile_next(Vm& vm, Object* object) {
  auto* self = static_cast<Judged*>(object);
  if (self->decided) return Owned::exhausted();
  Owned item = TRY(draw(vm, object, self->source));
  if (!is_item(item) || TRY(judge(vm, self, item))) return item;
  self->decided = true;
  return Owned::exhausted();
}

Result<Owned> filterfalse_next(Vm& vm, Object* object) {
  auto* self = static_cast<Judged*>(object);
  for (;;) {
    Owned item = TRY(draw(vm, object, self->source));
    if (!is_item(item) || !TRY(judge(vm, self, item))) return item;
  }
}

const NativeRow judged_methods[] = {
    {"__new__(cls, predicate, iterable, /)", judged_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};
const NativeRow filterfalse_methods[] = {
    {"__new__(cls, function, iterable, /)", judged_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

struct Islice : Object {
  Owned source;   // empty once exhausted
  int64_t given;  // items taken from the source
  int64_t next;   // index of the next item to give
  int64_t stop;   // INT64_MAX: none
  int64_t step;
  template <typename F>
  void each(F f) {
    f(source);
  }
};

Result<int64_t> limit(Vm& vm, Value value, int64_t fallback, const char* complaint) {
  if (value.is_none()) return fallback;
  Result<int64_t> number = has_index(vm, value) ? vm.index(value) : Result<int64_t>(-1);
  if (number.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.OverflowError)) return Raised{};
    number = -1;
  }
  int64_t result = std::move(number).value();
  if (result < 0) return vm.value_error({complaint});
  return result;
}

Result<Owned> islice_new(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(1);
  if (given->length < 2) return vm.type_error({"islice expected at least 2 arguments, got ", given->length});
  if (given->length > 4) return vm.type_error({"islice expected at most 4 arguments, got ", given->length});
  Value* values = given->items();
  constexpr const char* kIndices = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  constexpr const char* kStop = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  int64_t start = 0, stop, step = 1;
  if (given->length == 2) {
    stop = TRY(limit(vm, values[1], INT64_MAX, kStop));
  } else {
    start = TRY(limit(vm, values[1], 0, kIndices));
    stop = TRY(limit(vm, values[2], INT64_MAX, kStop));
  }
  if (given->length == 4) {
    constexpr const char* kStep = "Step for islice() must be a positive integer or None.";
    step = TRY(limit(vm, values[3], 1, kStep));
    if (step == 0) return vm.value_error({kStep});
  }
  Owned source = TRY(vm.get_iterator(values[0]));
  Ref<Islice> self = vm.heap.make<Islice>(args.object<Type>(0));
  self->source = std::move(source);
  self->next = start;
  self->stop = stop;
  self->step = step;
  return self;
}

Result<Owned> islice_next(Vm& vm, Object* object) {
  auto* self = static_cast<Islice*>(object);
  if (self->source->is_empty()) return Owned::exhausted();
  Owned source = self->source;
  int64_t wanted = std::min(self->next, self->stop);
  for (; self->given < wanted; self->given++) {
    Owned skipped = TRY(draw(vm, object, source));
    if (is_waiting(skipped)) return skipped;
    if (skipped->is_exhausted()) {
      self->source = Owned();
      return skipped;
    }
  }
  if (self->next < self->stop) {
    Owned item = TRY(draw(vm, object, source));
    if (is_waiting(item)) return item;
    if (!item->is_exhausted()) {
      self->given++;
      if (__builtin_add_overflow(self->next, self->step, &self->next)) self->next = INT64_MAX;
      return item;
    }
  }
  self->source = Owned();
  return Owned::exhausted();
}

const NativeRow islice_methods[] = {
    {"__new__(cls, /, *args)", islice_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

const TypeSpec compress_spec = iterator_type<Compress>("itertools.compress", compress_next, compress_methods);
const TypeSpec dropwhile_spec = iterator_type<Judged>("itertools.dropwhile", dropwhile_next, judged_methods);
const TypeSpec filterfalse_spec = iterator_type<Judged>("itertools.filterfalse", filterfalse_next, filterfalse_methods);
const TypeSpec islice_spec = iterator_type<Islice>("itertools.islice", islice_next, islice_methods);
const TypeSpec takewhile_spec = iterator_type<Judged>("itertools.takewhile", takewhile_next, judged_methods);
const TypeSpec* const types[] = {&compress_spec, &dropwhile_spec, &filterfalse_spec, &islice_spec, &takewhile_spec};

}  // namespace

std::span<const TypeSpec* const> itertools_choosing_types() {
  return types;
}

}  // namespace fermata
