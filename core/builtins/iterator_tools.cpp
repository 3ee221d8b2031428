// The iterators among the built-in functions: enumerate, zip, map, filter, reversed. What they take their items from
// may be Python code: such sources are asked by pushed frames, so that generators may wait in between.
#include "builtins/containers.h"
#include "vm/drawing.h"
#include "vm/frame.h"

namespace fermata {

namespace {

// -- enumerate

struct Enumerate : Object {
  Owned iterator;
  Owned index;
  Ref<Tuple> pair;  // the last item given: used again when nobody kept it
};

Owned numbered(Vm& vm, Enumerate* self, Owned item) {
  const Value number = self->index;
  const bool small = number.is_small_int() && number.as_int() < Value::kMaxInt;
  Owned next = small ? Owned::integer(number.as_int() + 1) : int_add(vm.heap, number, Value::integer(1));
  Owned index = std::exchange(self->index, std::move(next));
  Tuple* pair = self->pair.get();
  if (pair && pair->reference_count() == 1) {
    Owned old_index = Owned::adopt(std::exchange(pair->items()[0], index.leak()));
    Owned old_item = Owned::adopt(std::exchange(pair->items()[1], item.leak()));
    return self->pair;
  }
  self->pair = vm.tuple({index, item});
  return self->pair;
}

Result<Owned> enumerate_next(Vm& vm, Object* object) {
  auto* self = static_cast<Enumerate*>(object);
  Owned item = TRY(draw(vm, object, self->iterator));
  if (!is_item(item)) return item;
  return numbered(vm, self, std::move(item));
}

Result<Owned> enumerate_new(Vm& vm, Args args) {
  Owned start = args[2].is_small_int() ? Owned(args[2]) : TRY(vm.index_object(args[2]));
  Owned iterator = TRY(vm.get_iterator(args[1]));
  Ref<Enumerate> self = vm.heap.make<Enumerate>(args.object<Type>(0));
  self->iterator = std::move(iterator);
  self->index = std::move(start);
  return self;
}

Result<void> enumerate_misfit(Vm& vm, std::span<const Value> args, Keywords keywords) {
  const size_t given = args.size() + keywords.names.size();
  if (given == 0) return vm.type_error("enumerate() missing required argument 'iterable'");
  if (given > 2) return vm.type_error({"enumerate() takes at most 2 arguments (", given, " given)"});
  bool iterable = !args.empty();
  for (const Value& name : keywords.names) {
    const Str* text = static_cast<const Str*>(name.object());
    const bool first = !iterable && str_equals(text, "iterable");
    const bool second = (iterable || given == 2) && str_equals(text, "start");
    if (!first && !second) return vm.type_error({"'", text, "' is an invalid keyword argument for enumerate()"});
    iterable |= first;
  }
  return vm.type_error("enumerate() missing required argument 'iterable'");
}

void traverse_enumerate(Object* object, Visitor& visit) {
  visit(static_cast<Enumerate*>(object)->iterator);
  visit(static_cast<Enumerate*>(object)->pair);
}
void clear_enumerate(Object* object) {
  auto* self = static_cast<Enumerate*>(object);
  self->iterator = self->index = Owned();
  self->pair = nullptr;
}

Result<Owned> enumerate_reduce(Vm& vm, Args args) {
  auto* self = args.self<Enumerate>();
  Ref<Tuple> arguments = vm.tuple({self->iterator, self->index});
  return vm.tuple({Value(self->type), Value(arguments.get())});
}

const NativeRow enumerate_methods[] = {
    {"__new__(cls, iterable, start=0)", enumerate_new, NativeKind::StaticMethod, nullptr, -1, enumerate_misfit},
    {"__reduce__(self, /)", enumerate_reduce},
    {"__iter__(self, /)", iterator_self},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
};

// -- zip and map: one item of each source

struct Parallel : Object {
  Ref<Tuple> iterators;
  Owned function;    // map's
  Ref<Tuple> items;  // zip's last tuple: used again when nobody kept it
  bool strict;
  bool is_map;
};

const char* plural_of(uint32_t count) {
  return count == 1 ? " " : "s 1-";
}

// A source has ended: StopIteration, or strict's complaint. `first`: the source was the first.
Raised unequal(Vm& vm, Parallel* self, uint32_t number, bool longer) {
  const char* name = self->is_map ? "map" : "zip";
  return vm.value_error({name, "() argument ", number + 1,
                         longer ? " is longer than argument" : " is shorter than argument", plural_of(number), number});
}

Result<Owned> ended(Vm& vm, Parallel* self, uint32_t number) {
  if (!self->strict) return Owned::exhausted();
  if (number > 0) return unequal(vm, self, number, false);
  for (uint32_t i = 1; i < self->iterators->length; i++) {
    Owned more = TRY(vm.next(self->iterators->items()[i]));
    if (!more->is_exhausted()) return unequal(vm, self, i, true);
  }
  return Owned::exhausted();
}

Result<Owned> deliver(Vm& vm, Parallel* self, Ref<Tuple> items) {
  if (self->is_map) return vm.start_call(self->function, std::span<const Value>(items->span()));
  self->items = items;
  return Owned(std::move(items));
}

// A tuple for the next items: zip's last one when it is free.
Ref<Tuple> fresh_items(Vm& vm, Parallel* self) {
  if (self->items && self->items->reference_count() == 1) {
    return std::exchange(self->items, nullptr);
  }
  return new_tuple(vm.heap, self->iterators->length);
}

Result<Owned> parallel_next(Vm& vm, Object* object) {
  auto* self = static_cast<Parallel*>(object);
  uint32_t count = self->iterators->length;
  if (count == 0) return Owned::exhausted();
  if (self->is_map && count == 1) {
    Owned item = TRY(draw(vm, object, self->iterators->items()[0]));
    if (!is_item(item)) return item;
    return vm.start_call(self->function, {item.get()});
  }
  Owned begun = kept_for(vm, object);
  uint32_t i = 0;
  Ref<Tuple> items;
  if (begun->is_empty()) {
    items = fresh_items(vm, self);
  } else {
    items = Ref<Tuple>(static_cast<Tuple*>(begun->object()));
    while (!items->items()[i].is_empty()) i++;
  }
  for (; i < count; i++) {
    Owned item = TRY(draw(vm, object, self->iterators->items()[i], Value(items.get())));
    if (is_waiting(item)) {
      // What is not there yet is empty, whatever the tuple had before.
      for (; i < count; i++) Owned::adopt(std::exchange(items->items()[i], Value()));
      return item;
    }
    if (item->is_exhausted()) return ended(vm, self, i);
    Owned old = Owned::adopt(std::exchange(items->items()[i], item.leak()));
  }
  return deliver(vm, self, std::move(items));
}

Result<Ref<Tuple>> iterators_of(Vm& vm, std::span<const Value> iterables) {
  Ref<Tuple> iterators = new_tuple(vm.heap, static_cast<uint32_t>(iterables.size()));
  for (uint32_t i = 0; i < iterables.size(); i++) iterators->items()[i] = TRY(vm.get_iterator(iterables[i])).leak();
  return iterators;
}

Result<Owned> zip_new(Vm& vm, Args args) {
  Ref<Tuple> iterators = TRY(iterators_of(vm, args.object<Tuple>(1)->span()));
  Ref<Parallel> self = vm.heap.make<Parallel>(args.object<Type>(0));
  self->iterators = std::move(iterators);
  self->strict = TRY(vm.truth(args[2]));
  return Owned(std::move(self));
}

Result<Owned> map_new(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(1);
  if (given->length < 2) return vm.type_error({"map() must have at least two arguments."});
  Ref<Tuple> iterators = TRY(iterators_of(vm, std::span<const Value>(given->span()).subspan(1)));
  Ref<Parallel> self = vm.heap.make<Parallel>(args.object<Type>(0));
  self->iterators = std::move(iterators);
  self->function = Owned(given->items()[0]);
  self->strict = TRY(vm.truth(args[2]));
  self->is_map = true;
  return Owned(std::move(self));
}

void traverse_parallel(Object* object, Visitor& visit) {
  auto* self = static_cast<Parallel*>(object);
  visit(self->iterators);
  visit(self->function);
  visit(self->items);
}
void clear_parallel(Object* object) {
  auto* self = static_cast<Parallel*>(object);
  self->iterators = nullptr;
  self->function = Owned();
  self->items = nullptr;
}

Result<Owned> parallel_reduce(Vm& vm, Args args) {
  auto* self = args.self<Parallel>();
  std::vector<Value> given;
  if (self->is_map) given.push_back(self->function);
  for (Value iterator : self->iterators->span()) given.push_back(iterator);
  Ref<Tuple> arguments = tuple_from(vm.heap, given);
  if (self->strict) return vm.tuple({Value(self->type), Value(arguments.get()), Value::boolean(true)});
  return vm.tuple({Value(self->type), Value(arguments.get())});
}

// What a pickle says of `strict`.
Result<Owned> parallel_set_state(Vm& vm, Args args) {
  args.self<Parallel>()->strict = TRY(vm.truth(args[1]));
  return Owned::none();
}

const NativeRow zip_methods[] = {
    {"__new__(cls, /, *iterables, strict=False)", zip_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__reduce__(self, /)", parallel_reduce},
    {"__setstate__(self, state, /)", parallel_set_state},
};
const NativeRow map_methods[] = {
    {"__new__(cls, /, *args, strict=False)", map_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__reduce__(self, /)", parallel_reduce},
    {"__setstate__(self, state, /)", parallel_set_state},
};

// -- filter

struct Filter : Object {
  Owned iterator;
  Owned function;  // None: the items' own truth
};

// state: the filter object, the item being judged; step 1: an item is awaited, 2: its judgement
Result<Owned> filter_by_frame(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  auto* self = static_cast<Filter*>(frame.state[0].object());
  if (outcome == Outcome::Completed && frame.step == 1) return vm.stop_iteration();
  if (outcome == Outcome::Raised) return Raised{};
  Owned arrived(value);
  for (;;) {
    if (frame.step == 2) {
      bool good = TRY(vm.truth(arrived));
      Owned item = Owned::adopt(std::exchange(frame.state[1], Value()));
      if (good) return item;
      frame.step = 0;
    }
    if (frame.step == 0) {
      frame.step = 1;
      arrived = TRY(vm.start_next(self->iterator));
      if (arrived->is_pushed() || arrived->is_parked()) return arrived;
      if (arrived->is_exhausted()) return vm.stop_iteration();
    }
    frame.step = 2;
    frame.state[1] = Owned(arrived).leak();
    if (self->function->is_none()) continue;
    arrived = TRY(vm.start_call(self->function, {arrived.get()}));
    if (arrived->is_pushed() || arrived->is_parked()) return arrived;
  }
}
const NativeFrameBehaviour kFilter = {"filter", filter_by_frame};

Result<Owned> filter_next(Vm& vm, Object* object) {
  return vm.start_native_frame(kFilter, {Value(object), Value()});
}

Result<Owned> filter_new(Vm& vm, Args args) {
  Owned iterator = TRY(vm.get_iterator(args[2]));
  Ref<Filter> self = vm.heap.make<Filter>(args.object<Type>(0));
  self->function = Owned(args[1]);
  self->iterator = std::move(iterator);
  return self;
}

void traverse_filter(Object* object, Visitor& visit) {
  visit(static_cast<Filter*>(object)->iterator);
  visit(static_cast<Filter*>(object)->function);
}
void clear_filter(Object* object) {
  static_cast<Filter*>(object)->iterator = Owned();
  static_cast<Filter*>(object)->function = Owned();
}

Result<Owned> filter_reduce(Vm& vm, Args args) {
  auto* self = args.self<Filter>();
  Ref<Tuple> arguments = vm.tuple({self->function, self->iterator});
  return vm.tuple({Value(self->type), Value(arguments.get())});
}

const NativeRow filter_methods[] = {
    {"__new__(cls, function, iterable, /)", filter_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__reduce__(self, /)", filter_reduce},
};

// -- reversed

Result<Owned> reversed_new(Vm& vm, Args args) {
  Value sequence = args[1];
  Str* name = vm.names.__reversed__;
  Value own = vm.lookup_special(sequence, name);
  if (own.is_none()) return vm.type_error({"'", vm.type_of(sequence), "' object is not reversible"});
  if (!own.is_empty()) return vm.start_call_method(sequence, name);
  if (vm.lookup_special(sequence, vm.names.__getitem__).is_empty() || vm.type_of(sequence) == vm.types.dict) {
    return vm.type_error({"'", vm.type_of(sequence), "' object is not reversible"});
  }
  int64_t length = TRY(vm.length(sequence));
  Ref<IndexIterator> self = new_index_iterator(vm, args.object<Type>(0), sequence);
  self->index = length - 1;
  return self;
}

Result<Owned> reversed_next(Vm& vm, Object* object) {
  auto* self = static_cast<IndexIterator*>(object);
  if (self->sequence->is_empty() || self->index < 0) return Owned::exhausted();
  Owned sequence = self->sequence;
  Result<Owned> item = vm.get_item(sequence, Value::integer(self->index));
  if (!item.is_raised()) {
    self->index--;
    return item;
  }
  if (!vm.discard_pending(vm.exceptions.IndexError) && !vm.discard_pending(vm.exceptions.StopIteration))
    return Raised{};
  self->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> reversed_length_hint(Vm& vm, Args args) {
  auto* self = args.self<IndexIterator>();
  if (self->sequence->is_empty()) return Owned::integer(0);
  Owned sequence = self->sequence;
  const int64_t length = TRY(vm.length(sequence));
  return Owned::integer(length <= self->index ? 0 : self->index + 1);
}

const NativeRow reversed_methods[] = {
    {"__new__(cls, sequence, /)", reversed_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", reversed_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", reverse_iterator_set_state},
};

}  // namespace

extern const TypeSpec enumerate_spec = {
    .name = "enumerate",
    .size = sizeof(Enumerate),
    .flags = kSubclassable,
    .traverse = traverse_enumerate,
    .clear = clear_enumerate,
    .next = enumerate_next,
    .methods = enumerate_methods,
};

extern const TypeSpec zip_spec = {
    .name = "zip",
    .size = sizeof(Parallel),
    .flags = kSubclassable,
    .traverse = traverse_parallel,
    .clear = clear_parallel,
    .next = parallel_next,
    .methods = zip_methods,
};

extern const TypeSpec map_spec = {
    .name = "map",
    .size = sizeof(Parallel),
    .flags = kSubclassable,
    .traverse = traverse_parallel,
    .clear = clear_parallel,
    .next = parallel_next,
    .methods = map_methods,
};

extern const TypeSpec filter_spec = {
    .name = "filter",
    .size = sizeof(Filter),
    .flags = kSubclassable,
    .traverse = traverse_filter,
    .clear = clear_filter,
    .next = filter_next,
    .methods = filter_methods,
};

extern const TypeSpec reversed_spec = {
    .name = "reversed",
    .size = sizeof(IndexIterator),
    .flags = kSubclassable,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = reversed_next,
    .methods = reversed_methods,
};

}  // namespace fermata
