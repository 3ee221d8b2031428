// itertools: accumulate, batched, chain, pairwise, starmap, zip_longest
#include "builtins/itertools.h"

namespace fermata {

namespace {

struct Accumulate : Object {
  Owned source, function, total, initial;  // function None: addition; initial empty: none, or given already
  template <typename F>
  void each(F f) {
    f(source);
    f(function);
    f(total);
    f(initial);
  }
};

Result<Owned> accumulate_new(Vm& vm, Args args) {
  Owned source = TRY(vm.get_iterator(args[1]));
  Ref<Accumulate> self = vm.heap.make<Accumulate>(args.object<Type>(0));
  self->source = std::move(source);
  self->function = Owned(args[2]);
  if (!args[3].is_none()) self->initial = Owned(args[3]);
  return self;
}

Result<Owned> accumulate_next(Vm& vm, Object* object) {
  auto* self = static_cast<Accumulate*>(object);
  if (!self->initial->is_empty()) {
    self->total = std::exchange(self->initial, Owned());
    return self->total;
  }
  Owned item = TRY(draw(vm, object, self->source));
  if (!is_item(item)) return item;
  if (self->total->is_empty()) {
    self->total = std::move(item);
  } else if (self->function->is_none()) {
    self->total = TRY(vm.binary(Operator::Add, self->total, item));
  } else {
    self->total = TRY(vm.call(self->function, {self->total.get(), item.get()}));
  }
  return self->total;
}

const NativeRow accumulate_methods[] = {
    {"__new__(cls, iterable, func=None, *, initial=None)", accumulate_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

struct Batched : Object {
  Owned source;  // empty once exhausted
  uint32_t size;
  bool strict;
  template <typename F>
  void each(F f) {
    f(source);
  }
};

Result<Owned> batched_new(Vm& vm, Args args) {
  int64_t size = TRY(vm.index(args[2]));
  if (size < 1) return vm.value_error({"n must be at least one"});
  Owned source = TRY(vm.get_iterator(args[1]));
  Ref<Batched> self = vm.heap.make<Batched>(args.object<Type>(0));
  self->source = std::move(source);
  self->size = static_cast<uint32_t>(std::min<int64_t>(size, UINT32_MAX));
  self->strict = TRY(vm.truth(args[3]));
  return Owned(std::move(self));
}

Result<Owned> batched_next(Vm& vm, Object* object) {
  auto* self = static_cast<Batched*>(object);
  if (self->source->is_empty()) return Owned::exhausted();
  Owned begun = kept_for(vm, object);
  Ref<List> items = begun->is_empty() ? new_list(vm.heap) : Ref<List>(static_cast<List*>(begun->object()));
  while (items->length < self->size) {
    Owned item = TRY(draw(vm, object, self->source, Value(items.get())));
    if (is_waiting(item)) return item;
    if (item->is_exhausted()) {
      self->source = Owned();
      if (items->length == 0) return item;
      if (self->strict) return vm.value_error({"batched(): incomplete batch"});
      break;
    }
    list_append(vm.heap, items.get(), std::move(item));
  }
  return tuple_from(vm.heap, items->span());
}

const NativeRow batched_methods[] = {
    {"__new__(cls, iterable, n, *, strict=False)", batched_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

struct Chain : Object {
  Owned sources;  // iterator over the iterables; empty at the end
  Owned current;  // empty between two
  template <typename F>
  void each(F f) {
    f(sources);
    f(current);
  }
};

Result<Owned> new_chain(Vm& vm, Type* type, Value iterables) {
  Owned sources = TRY(vm.get_iterator(iterables));
  Ref<Chain> self = vm.heap.make<Chain>(type);
  self->sources = std::move(sources);
  return self;
}

Result<Owned> chain_new(Vm& vm, Args args) {
  return new_chain(vm, args.object<Type>(0), args[1]);
}
Result<Owned> chain_from_iterable(Vm& vm, Args args) {
  return new_chain(vm, args.object<Type>(0), args[1]);
}

Result<Owned> chain_next(Vm& vm, Object* object) {
  auto* self = static_cast<Chain*>(object);
  while (!self->sources->is_empty()) {
    if (self->current->is_empty()) {
      Result<Owned> taken = draw(vm, object, self->sources);
      if (!taken.is_raised() && is_waiting(taken.peek())) return taken;
      if (taken.is_raised() || taken.peek()->is_exhausted()) {
        self->sources = Owned();
        return taken;
      }
      Owned iterable = std::move(taken).value();
      Result<Owned> iterator = vm.get_iterator(iterable);
      if (iterator.is_raised()) {
        self->sources = Owned();
        return Raised{};
      }
      self->current = std::move(iterator).value();
    }
    Owned item = TRY(draw(vm, object, self->current));
    if (!item->is_exhausted()) return item;
    self->current = Owned();
  }
  return Owned::exhausted();
}

const NativeRow chain_methods[] = {
    {"__new__(cls, /, *iterables)", chain_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"from_iterable(cls, iterable, /)", chain_from_iterable, NativeKind::ClassMethod},
};

struct Pairwise : Object {
  Owned source, before;
  template <typename F>
  void each(F f) {
    f(source);
    f(before);
  }
};

Result<Owned> pairwise_new(Vm& vm, Args args) {
  Owned source = TRY(vm.get_iterator(args[1]));
  Ref<Pairwise> self = vm.heap.make<Pairwise>(args.object<Type>(0));
  self->source = std::move(source);
  return self;
}

Result<Owned> pairwise_next(Vm& vm, Object* object) {
  auto* self = static_cast<Pairwise*>(object);
  Owned kept = kept_for(vm, object);
  if (self->source->is_empty() && kept->is_empty()) return Owned::exhausted();
  // The source may run this iterator further while it is asked. What is kept is the item before, or, while that is
  // being asked for, the iterator itself.
  Owned source = self->source;
  Owned before = kept->is_empty() ? self->before : kept.get() == Value(object) ? Owned() : kept;
  if (before->is_empty()) {
    before = TRY(draw(vm, object, source, Value(object)));
    if (is_waiting(before)) return before;
    if (before->is_exhausted()) {
      self->source = self->before = Owned();
      return before;
    }
    self->before = before;
    source = self->source;
    if (source->is_empty()) {
      self->before = Owned();
      return Owned::exhausted();
    }
  }
  Owned item = TRY(draw(vm, object, source, before));
  if (is_waiting(item)) return item;
  if (item->is_exhausted()) {
    self->source = self->before = Owned();
    return item;
  }
  self->before = item;
  return vm.tuple({before, item});
}

const NativeRow pairwise_methods[] = {
    {"__new__(cls, iterable, /)", pairwise_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

struct Starmap : Object {
  Owned function, source;
  template <typename F>
  void each(F f) {
    f(function);
    f(source);
  }
};

Result<Owned> starmap_new(Vm& vm, Args args) {
  Owned source = TRY(vm.get_iterator(args[2]));
  Ref<Starmap> self = vm.heap.make<Starmap>(args.object<Type>(0));
  self->function = Owned(args[1]);
  self->source = std::move(source);
  return self;
}

Result<Owned> starmap_next(Vm& vm, Object* object) {
  auto* self = static_cast<Starmap*>(object);
  Owned arguments = TRY(draw(vm, object, self->source));
  if (!is_item(arguments)) return arguments;
  Ref<List> items = TRY(gather(vm, arguments));
  return vm.start_call(self->function, std::span<const Value>(items->span()));
}

const NativeRow starmap_methods[] = {
    {"__new__(cls, function, iterable, /)", starmap_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

struct ZipLongest : Object {
  Ref<Tuple> sources;  // iterators; None where one has ended
  Owned fill;
  uint32_t active;
  template <typename F>
  void each(F f) {
    f(sources);
    f(fill);
  }
};

Result<Owned> zip_longest_new(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(1);
  Ref<Tuple> sources = new_tuple(vm.heap, given->length);
  for (uint32_t i = 0; i < given->length; i++) sources->items()[i] = TRY(vm.get_iterator(given->items()[i])).leak();
  Ref<ZipLongest> self = vm.heap.make<ZipLongest>(args.object<Type>(0));
  self->active = sources->length;
  self->sources = std::move(sources);
  self->fill = Owned(args[2]);
  return self;
}

Result<Owned> zip_longest_next(Vm& vm, Object* object) {
  auto* self = static_cast<ZipLongest*>(object);
  if (self->active == 0) return Owned::exhausted();
  Owned begun = kept_for(vm, object);
  Ref<Tuple> items =
      begun->is_empty() ? new_tuple(vm.heap, self->sources->length) : Ref<Tuple>(static_cast<Tuple*>(begun->object()));
  for (uint32_t i = 0; i < items->length; i++) {
    if (!items->items()[i].is_empty()) continue;
    Owned source(self->sources->items()[i]);
    Owned item = self->fill;
    if (!source->is_none()) {
      Result<Owned> next = draw(vm, object, source, Value(items.get()));
      if (!next.is_raised() && is_waiting(next.peek())) return next;
      if (next.is_raised()) {
        self->active = 0;
        return Raised{};
      }
      if (!next.peek()->is_exhausted()) {
        item = std::move(next).value();
      } else {
        if (--self->active == 0) return Owned::exhausted();
        release(std::exchange(self->sources->items()[i], Value::none()));
      }
    }
    items->items()[i] = item.leak();
  }
  return items;
}

const NativeRow zip_longest_methods[] = {
    {"__new__(cls, /, *iterables, fillvalue=None)", zip_longest_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

const TypeSpec accumulate_spec = iterator_type<Accumulate>("itertools.accumulate", accumulate_next, accumulate_methods);
const TypeSpec batched_spec = iterator_type<Batched>("itertools.batched", batched_next, batched_methods);
const TypeSpec chain_spec = iterator_type<Chain>("itertools.chain", chain_next, chain_methods);
const TypeSpec pairwise_spec = iterator_type<Pairwise>("itertools.pairwise", pairwise_next, pairwise_methods);
const TypeSpec starmap_spec = iterator_type<Starmap>("itertools.starmap", starmap_next, starmap_methods);
const TypeSpec zip_longest_spec =
    iterator_type<ZipLongest>("itertools.zip_longest", zip_longest_next, zip_longest_methods);
const TypeSpec* const types[] = {&accumulate_spec, &batched_spec, &chain_spec,
                                 &pairwise_spec,   &starmap_spec, &zip_longest_spec};

}  // namespace

std::span<const TypeSpec* const> itertools_joining_types() {
  return types;
}

}  // namespace fermata
