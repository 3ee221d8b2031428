// itertools: groupby, and the iterators that tee gives.
#include "builtins/itertools.h"

namespace fermata {

namespace {

// -- groupby

struct GroupBy : Object {
  Owned source, key_function;
  Owned target_key;   // of the group that was given last
  Owned current_key;  // of the item read last; empty before the first
  Owned current;      // the item read last
  Object* group;      // borrowed: the group that may still take items; null for none
  template <typename F>
  void each(F f) {
    f(source);
    f(key_function);
    f(target_key);
    f(current_key);
    f(current);
  }
};

struct Grouper : Object {
  Ref<GroupBy> parent;
  Owned key;
  template <typename F>
  void each(F f) {
    f(parent);
    f(key);
  }
};

void clear_grouper(Object* object) {
  auto* self = static_cast<Grouper*>(object);
  if (self->parent && self->parent->group == object) self->parent->group = nullptr;
  clear_fields<Grouper>(object);
}

// Reads the next item for `reader`, of which it is also the answer.
Result<Owned> step(Vm& vm, GroupBy* self, Object* reader) {
  Owned item = TRY(draw(vm, reader, self->source));
  if (!is_item(item)) return item;
  Owned key = self->key_function->is_none() ? item : TRY(vm.call(self->key_function, {item.get()}));
  self->current = item;
  self->current_key = std::move(key);
  return item;
}

Result<Owned> groupby_new(Vm& vm, Args args) {
  Owned source = TRY(vm.get_iterator(args[1]));
  Ref<GroupBy> self = vm.heap.make<GroupBy>(args.object<Type>(0));
  self->source = std::move(source);
  self->key_function = Owned(args[2]);
  return self;
}

Result<Owned> groupby_next(Vm& vm, Object* object) {
  auto* self = static_cast<GroupBy*>(object);
  self->group = nullptr;
  for (;;) {
    if (!self->current_key->is_empty()) {
      if (self->target_key->is_empty()) break;
      // Comparing may run this iterator further, and with that drop the keys.
      Owned target = self->target_key, current = self->current_key;
      if (!TRY(vm.equal(target, current))) break;
    }
    Owned item = TRY(step(vm, self, object));
    if (!is_item(item)) return item;
  }
  self->target_key = self->current_key;
  Ref<Grouper> group = vm.heap.make<Grouper>(vm.types.itertools_grouper);
  group->parent = Ref<GroupBy>(self);
  group->key = self->target_key;
  self->group = group.get();
  return vm.tuple({self->current_key, Value(group.get())});
}

Result<Owned> grouper_next(Vm& vm, Object* object) {
  auto* self = static_cast<Grouper*>(object);
  GroupBy* parent = self->parent.get();
  if (!parent || parent->group != object) return Owned::exhausted();
  if (parent->current->is_empty()) {
    Owned item = TRY(step(vm, parent, object));
    if (!is_item(item)) return item;
  }
  Ref<GroupBy> kept(parent);
  Owned key = self->key, current_key = parent->current_key;
  if (!TRY(vm.equal(key, current_key))) return Owned::exhausted();
  // The comparison may have taken the item.
  if (parent->current->is_empty()) return Owned::exhausted();
  return std::exchange(parent->current, Owned());
}

const NativeRow groupby_methods[] = {
    {"__new__(cls, iterable, key=None)", groupby_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};
const NativeRow grouper_methods[] = {{"__iter__(self, /)", iterator_self}};

const TypeSpec groupby_spec = iterator_type<GroupBy>("itertools.groupby", groupby_next, groupby_methods);
const TypeSpec* const types[] = {&groupby_spec};

// -- tee: a linked list of the items that some of the iterators have still before them

struct TeeCell : Object {
  Owned source;
  Owned item;         // empty: not read yet
  Ref<TeeCell> next;  // made when the item is read
  bool reading;
  template <typename F>
  void each(F f) {
    f(source);
    f(item);
    f(next);
  }
};

struct Tee : Object {
  Ref<TeeCell> cell;  // of the next item
  template <typename F>
  void each(F f) {
    f(cell);
  }
};

Ref<TeeCell> new_cell(Vm& vm, Value source) {
  Ref<TeeCell> cell = vm.heap.make<TeeCell>(vm.types.itertools_tee_cell);
  cell->source = Owned(source);
  return cell;
}

Owned new_tee(Vm& vm, Ref<TeeCell> cell) {
  Ref<Tee> tee = vm.heap.make<Tee>(vm.types.itertools_tee);
  tee->cell = std::move(cell);
  return tee;
}

Result<Owned> tee_next(Vm& vm, Object* object) {
  auto* self = static_cast<Tee*>(object);
  Ref<TeeCell> cell = self->cell;
  if (cell->item->is_empty()) {
    if (cell->reading && kept_for(vm, object)->is_empty())
      return vm.runtime_error({"cannot re-enter the tee iterator"});
    cell->reading = true;
    Result<Owned> item = draw(vm, object, cell->source, Value(cell.get()));
    if (!item.is_raised() && is_waiting(item.peek())) return item;
    cell->reading = false;
    if (item.is_raised() || item.peek()->is_exhausted()) return item;
    cell->item = std::move(item).value();
    cell->next = new_cell(vm, cell->source);
  }
  self->cell = cell->next;
  return cell->item;
}

Result<Owned> tee_copy(Vm& vm, Args args) {
  return new_tee(vm, args.self<Tee>()->cell);
}

// What an iterable gives from now on: two that are made of one tee share it.
Result<Ref<TeeCell>> cell_of(Vm& vm, Value iterable) {
  Owned source = TRY(vm.get_iterator(iterable));
  const bool is_tee = source->object()->type == vm.types.itertools_tee;
  return is_tee ? static_cast<Tee*>(source->object())->cell : new_cell(vm, source);
}

Result<Owned> tee_new(Vm& vm, Args args) {
  return new_tee(vm, TRY(cell_of(vm, args[1])));
}

const NativeRow tee_methods[] = {
    {"__new__(cls, iterable, /)", tee_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__copy__(self, /)", tee_copy},
};

}  // namespace

Result<Owned> itertools_tee_function(Vm& vm, Args args);
Result<Owned> itertools_tee_function(Vm& vm, Args args) {
  int64_t count = TRY(vm.index(args[1]));
  if (count < 0) return vm.value_error({"n must be >= 0"});
  Ref<TeeCell> cell = TRY(cell_of(vm, args[0]));
  Ref<Tuple> result = new_tuple(vm.heap, static_cast<uint32_t>(count));
  for (uint32_t i = 0; i < result->length; i++) result->items()[i] = new_tee(vm, cell).leak();
  return result;
}

std::span<const TypeSpec* const> itertools_grouping_types() {
  return types;
}

extern const TypeSpec itertools_grouper_spec = {
    .name = "itertools._grouper",
    .size = sizeof(Grouper),
    .flags = kNoInstances,
    .traverse = traverse_fields<Grouper>,
    .clear = clear_grouper,
    .next = grouper_next,
    .methods = grouper_methods,
};

extern const TypeSpec itertools_tee_spec = {
    .name = "itertools._tee",
    .size = sizeof(Tee),
    .traverse = traverse_fields<Tee>,
    .clear = clear_fields<Tee>,
    .next = tee_next,
    .weak_references = true,
    .methods = tee_methods,
};

extern const TypeSpec itertools_tee_cell_spec = {
    .name = "itertools._tee_dataobject",
    .size = sizeof(TeeCell),
    .flags = kNoInstances,
    .traverse = traverse_fields<TeeCell>,
    .clear = clear_fields<TeeCell>,
};

}  // namespace fermata
