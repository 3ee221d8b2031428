// set and frozenset
#include "builtins/set.h"

#include "builtins/set_order.h"

namespace fermata {

namespace {

// What set methods look for may be a set, which then stands for the frozenset of its elements.
Result<int32_t> find(Vm& vm, Set* set, Value key) {
  Result<int32_t> found = vm.set_entry(set, key);
  if (!found.is_raised() || !as_set(key) || !vm.pending_is(vm.exceptions.TypeError)) return found;
  (void)vm.take_pending();
  Ref<Set> frozen = TRY(set_of(vm, vm.types.frozenset, key));
  return vm.set_entry(set, Value(frozen.get()));
}

Result<Owned> set_new(Vm& vm, Args args) {
  return new_set_like(vm.heap, args.object<Type>(0));
}

Result<Owned> set_init(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  dict_clear(vm.heap, set);
  forget_order(set);
  if (args.has(1)) TRY(set_update_from(vm, set, args[1]));
  return Owned::none();
}

Result<Owned> frozenset_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (!args.has(1)) return new_set_like(vm.heap, type);
  if (type == vm.types.frozenset && cast_exact<Set>(args[1], type)) return Owned(args[1]);
  return Owned(TRY(set_of(vm, type, args[1])));
}

Result<Owned> set_repr(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  StrBuilder text(vm.heap);
  bool plain = set->type == vm.types.set;
  if (!plain || set->used == 0) {
    text.append(set->type->name.get());
    text.append_ascii("(");
  }
  ReprGuard guard(vm, set);
  if (guard.is_recursive()) {
    if (plain && set->used) text.append_ascii("set(");
    text.append_ascii("...)");
    return text.finish();
  }
  if (set->used) {
    text.append_ascii("{");
    bool first = true;
    TRY(set_for_each(vm, set, [&](Value key) -> Result<void> {
      if (!first) text.append_ascii(", ");
      first = false;
      return append_repr(vm, text, key);
    }));
    text.append_ascii("}");
  }
  if (!plain || set->used == 0) text.append_ascii(")");
  return text.finish();
}

template <Comparison op>
Result<Owned> set_compare(Vm& vm, Args args) {
  Set* other = as_set(args[1]);
  if (!other) return Owned::not_implemented();
  return set_compare_values(vm, op, args.self<Set>(), other);
}

Result<Owned> set_length(Vm&, Args args) {
  return Owned::integer(args.self<Set>()->used);
}
Result<Owned> set_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(find(vm, args.self<Set>(), args[1])) >= 0);
}

// The operators take sets only, and their answer is of the left one's kind.
template <Result<Ref<Set>> (*operation)(Vm&, Set*, Value, Type*)>
Result<Owned> set_operator(Vm& vm, Args args) {
  if (!as_set(args[1])) return Owned::not_implemented();
  Set* set = args.self<Set>();
  Type* type =
      set->type == vm.types.frozenset || is_subtype(set->type, vm.types.frozenset) ? vm.types.frozenset : vm.types.set;
  return Owned(TRY(operation(vm, set, args[1], type)));
}
template <Result<Ref<Set>> (*operation)(Vm&, Set*, Value, Type*)>
Result<Owned> set_reflected_operator(Vm& vm, Args args) {
  Set* other = as_set(args[1]);
  if (!other) return Owned::not_implemented();
  Type* type = is_subtype(other->type, vm.types.frozenset) ? vm.types.frozenset : vm.types.set;
  return Owned(TRY(operation(vm, other, args[0], type)));
}

// The methods take iterables, any number of them.
template <Result<Ref<Set>> (*operation)(Vm&, Set*, Value, Type*)>
Result<Owned> set_method(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  Type* type = is_subtype(set->type, vm.types.frozenset) ? vm.types.frozenset : vm.types.set;
  Ref<Set> result(set);
  Tuple* others = args.object<Tuple>(1);
  for (Value other : others->span()) result = TRY(operation(vm, result.get(), other, type));
  if (others->length == 0 && set->type != vm.types.frozenset) result = TRY(set_of(vm, type, args[0]));
  return Owned(std::move(result));
}

// These make one set, which changes for each of the others.
Result<Owned> set_union(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  Type* type = is_subtype(set->type, vm.types.frozenset) ? vm.types.frozenset : vm.types.set;
  Ref<Set> result = TRY(set_of(vm, type, args[0]));
  for (Value other : args.object<Tuple>(1)->span()) TRY(set_update_from(vm, result.get(), other));
  return Owned(std::move(result));
}

Result<Owned> set_symmetric_difference(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  Type* type = is_subtype(set->type, vm.types.frozenset) ? vm.types.frozenset : vm.types.set;
  return Owned(TRY(set_symmetric_difference_of(vm, set, args[1], type)));
}

// `set` becomes what `other` is, which nobody else has.
void replace_contents(Set* set, Set* other) {
  std::swap(set->order_bits, other->order_bits);
  std::swap(set->used, other->used);
  std::swap(set->entry_count, other->entry_count);
  std::swap(set->capacity, other->capacity);
  std::swap(set->index_mask, other->index_mask);
  std::swap(set->only_strings, other->only_strings);
  std::swap(set->entries, other->entries);
  std::swap(set->index, other->index);
}

template <Result<Ref<Set>> (*operation)(Vm&, Set*, Value, Type*)>
Result<void> update_by(Vm& vm, Set* set, Value other) {
  Ref<Set> result = TRY(operation(vm, set, other, vm.types.set));
  replace_contents(set, result.get());
  return {};
}

template <Result<void> (*update)(Vm&, Set*, Value)>
Result<Owned> set_in_place_operator(Vm& vm, Args args) {
  if (!as_set(args[1])) return Owned::not_implemented();
  TRY(update(vm, args.self<Set>(), args[1]));
  return Owned(args[0]);
}
template <Result<void> (*update)(Vm&, Set*, Value)>
Result<Owned> set_update_method(Vm& vm, Args args) {
  for (Value other : args.object<Tuple>(1)->span()) TRY(update(vm, args.self<Set>(), other));
  return Owned::none();
}

// Elements of `other`, a set of the caller's own or one that nobody changes, change sides.
Result<void> toggle_all(Vm& vm, Set* set, Set* other) {
  return set_for_each(vm, other, [&](Value key) -> Result<void> {
    const int32_t entry = TRY(vm.set_entry(set, key));
    if (entry >= 0)
      set_remove_at(vm, set, static_cast<uint32_t>(entry));
    else
      TRY(vm.set_add(set, key));
    return {};
  });
}

Result<void> toggle_items(Vm& vm, Set* set, Value other) {
  if (Value(set) == other) {
    dict_clear(vm.heap, set);
    forget_order(set);
    return {};
  }
  Ref<Set> given(as_set(other));
  if (!given) given = TRY(set_of(vm, vm.types.set, other));
  return toggle_all(vm, set, given.get());
}

Result<Owned> set_symmetric_difference_update(Vm& vm, Args args) {
  TRY(toggle_items(vm, args.self<Set>(), args[1]));
  return Owned::none();
}

Result<void> remove_all(Vm& vm, Set* set, Value other) {
  if (Value(set) == other) {
    dict_clear(vm.heap, set);
    forget_order(set);
    return {};
  }
  TRY(vm.for_each(other, [&](Value key) -> Result<void> {
    int32_t entry = TRY(vm.set_entry(set, key));
    if (entry >= 0) set_remove_at(vm, set, static_cast<uint32_t>(entry));
    return {};
  }));
  shrink_order(vm, set);
  return {};
}

Result<Owned> set_isdisjoint(Vm& vm, Args args) {
  return Owned::boolean(TRY(set_is_disjoint(vm, args.self<Set>(), args[1])));
}

Result<Owned> set_issubset(Vm& vm, Args args) {
  Set* self = args.self<Set>();
  if (Set* other = as_set(args[1])) return Owned::boolean(TRY(set_is_subset(vm, self, other)));
  Ref<Set> common = TRY(set_intersection_of(vm, self, args[1], vm.types.set));
  return Owned::boolean(common->used == self->used);
}

Result<Owned> set_issuperset(Vm& vm, Args args) {
  Ref<Set> other = as_set(args[1]) ? Ref<Set>(as_set(args[1])) : TRY(set_of(vm, vm.types.set, args[1]));
  return Owned::boolean(TRY(set_is_subset(vm, other.get(), args.self<Set>())));
}

Result<Owned> set_add_method(Vm& vm, Args args) {
  TRY(vm.set_add(args.self<Set>(), args[1]));
  return Owned::none();
}

Result<Owned> set_discard(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  int32_t entry = TRY(find(vm, set, args[1]));
  if (entry >= 0) set_remove_at(vm, set, static_cast<uint32_t>(entry));
  return Owned::none();
}

Result<Owned> set_remove(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  int32_t entry = TRY(find(vm, set, args[1]));
  if (entry < 0) return vm.key_error(args[1]);
  set_remove_at(vm, set, static_cast<uint32_t>(entry));
  return Owned::none();
}

Result<Owned> set_pop(Vm& vm, Args args) {
  // Working out the order takes time in proportion to the size: only where a program could notice.
  constexpr uint32_t kMaxOrdered = 256;
  Set* set = args.self<Set>();
  if (set->used == 0) {
    Ref<Str> text = vm.str_of("pop from an empty set");
    return vm.key_error(Value(text.get()));
  }
  uint32_t place = 0;
  std::vector<uint32_t> order;
  if (set->used <= kMaxOrdered) order = set_order(vm, set);
  if (order.empty()) {
    dict_compact(vm.heap, set);
    while (set->entries[place].key.is_empty()) place++;
  } else {
    place = order[0];
  }
  Owned key(set->entries[place].key);
  set_remove_at(vm, set, place);
  return key;
}

Result<Owned> set_clear(Vm& vm, Args args) {
  dict_clear(vm.heap, args.self<Set>());
  forget_order(args.self<Set>());
  return Owned::none();
}

Result<Owned> set_copy(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  if (set->type == vm.types.frozenset) return Owned(args[0]);
  return Owned(TRY(set_of(vm, is_subtype(set->type, vm.types.frozenset) ? vm.types.frozenset : vm.types.set, args[0])));
}

// The mixing of CPython, which depends on no order. Kept as the value of the first entry, which a set has no use for:
// the hash of sets nested in sets would take time exponential in the depth.
Result<Owned> frozenset_hash(Vm& vm, Args args) {
  Set* set = args.self<Set>();
  const bool remembers = set->used && !set->entries[0].value.is_float();
  if (remembers && !set->entries[0].value.is_empty()) return Owned(set->entries[0].value);
  uint64_t hash = 0;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(set, position)) {
    Owned key(entry->key);
    auto h = static_cast<uint64_t>(TRY(vm.python_hash(key)));
    hash ^= (h ^ 89869747u ^ h << 16) * 3644798167u;
  }
  hash ^= (uint64_t{set->used} + 1) * 1927868237u;
  hash ^= hash >> 11 ^ hash >> 25;
  hash = hash * 69069u + 907133923u;
  Owned result = int_from(vm.heap, hash == UINT64_MAX ? 590923713 : static_cast<int64_t>(hash));
  if (remembers) set->entries[0].value = Owned(result).leak();
  return result;
}

// -- iteration

struct SetIterator : Object {
  Ref<Set> set;  // null once exhausted
  uint32_t position;
  uint32_t used;
  std::vector<uint32_t>* order;  // owned; null: that of the entries
};

Result<Owned> set_iter(Vm& vm, Args args) {
  Ref<SetIterator> iterator = vm.heap.make<SetIterator>(vm.types.set_iterator);
  Set* set = args.self<Set>();
  iterator->set = Ref<Set>(set);
  iterator->used = set->used;
  if (std::vector<uint32_t> order = set_order(vm, set); !order.empty()) {
    iterator->order = new std::vector<uint32_t>(std::move(order));
  }
  return iterator;
}

Result<Owned> set_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<SetIterator*>(self);
  Set* set = iterator->set.get();
  if (!set) return Owned::exhausted();
  if (set->used != iterator->used) {
    iterator->used = UINT32_MAX;  // it stays an error
    return vm.runtime_error({"Set changed size during iteration"});
  }
  if (iterator->order) {
    if (iterator->position < iterator->order->size()) {
      uint32_t entry = (*iterator->order)[iterator->position++];
      if (entry < set->entry_count && !set->entries[entry].key.is_empty()) return Owned(set->entries[entry].key);
    }
  } else if (DictEntry* entry = dict_next(set, iterator->position)) {
    return Owned(entry->key);
  }
  iterator->set = nullptr;
  return Owned::exhausted();
}

Result<Owned> set_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<SetIterator>();
  if (!iterator->set) return Owned::integer(0);
  uint32_t position = iterator->position, rest = 0;
  if (iterator->order) return Owned::integer(iterator->set->used - position);
  while (dict_next(iterator->set.get(), position)) rest++;
  return Owned::integer(rest);
}

// As an iterator over what is left, which is where it was afterwards.
Result<Owned> set_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<SetIterator>();
  const uint32_t position = iterator->position;
  Ref<Set> set = iterator->set;
  Ref<List> rest = new_list(vm.heap);
  for (;;) {
    Owned item = TRY(set_iterator_next(vm, iterator));
    if (item->is_exhausted()) break;
    list_append(vm.heap, rest, std::move(item));
  }
  iterator->position = position;
  iterator->set = std::move(set);
  const Value arguments[] = {Value(rest.get())};
  return iterator_reduced(vm, "iter", arguments);
}

void traverse_set_iterator(Object* object, Visitor& visit) {
  visit(static_cast<SetIterator*>(object)->set);
}
void clear_set_iterator(Object* object) {
  auto* iterator = static_cast<SetIterator*>(object);
  iterator->set = nullptr;
  delete std::exchange(iterator->order, nullptr);
}

const NativeRow set_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", set_iterator_length_hint},
    {"__reduce__(self, /)", set_iterator_reduce},
};

#define SET_AND_FROZENSET_METHODS                                                                          \
  {"__repr__(self, /)", set_repr}, {"__eq__(self, value, /)", set_compare<Comparison::Equal>},             \
      {"__ne__(self, value, /)", set_compare<Comparison::NotEqual>},                                       \
      {"__lt__(self, value, /)", set_compare<Comparison::Less>},                                           \
      {"__le__(self, value, /)", set_compare<Comparison::LessEqual>},                                      \
      {"__gt__(self, value, /)", set_compare<Comparison::Greater>},                                        \
      {"__ge__(self, value, /)", set_compare<Comparison::GreaterEqual>}, {"__len__(self, /)", set_length}, \
      {"__iter__(self, /)", set_iter}, {"__contains__(self, object, /)", set_contains},                    \
      {"__and__(self, value, /)", set_operator<set_intersection_of>},                                      \
      {"__rand__(self, value, /)", set_reflected_operator<set_intersection_of>},                           \
      {"__or__(self, value, /)", set_operator<set_union_of>},                                              \
      {"__ror__(self, value, /)", set_reflected_operator<set_union_of>},                                   \
      {"__sub__(self, value, /)", set_operator<set_difference_of>},                                        \
      {"__rsub__(self, value, /)", set_reflected_operator<set_difference_of>},                             \
      {"__xor__(self, value, /)", set_operator<set_symmetric_difference_of>},                              \
      {"__rxor__(self, value, /)", set_reflected_operator<set_symmetric_difference_of>},                   \
      {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},               \
      {"copy(self, /)", set_copy}, {"difference(self, /, *others)", set_method<set_difference_of>},        \
      {"intersection(self, /, *others)", set_method<set_intersection_of>},                                 \
      {"isdisjoint(self, other, /)", set_isdisjoint}, {"issubset(self, other, /)", set_issubset},          \
      {"issuperset(self, other, /)", set_issuperset},                                                      \
      {"symmetric_difference(self, other, /)", set_symmetric_difference}, {                                \
    "union(self, /, *others)", set_union                                                                   \
  }

const NativeRow set_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", set_new, NativeKind::StaticMethod},
    {"__init__(self, iterable=, /)", set_init, NativeKind::Method, nullptr, 1},
    SET_AND_FROZENSET_METHODS,
    {"__iand__(self, value, /)", set_in_place_operator<update_by<set_intersection_of>>},
    {"__ior__(self, value, /)", set_in_place_operator<set_update_from>},
    {"__isub__(self, value, /)", set_in_place_operator<remove_all>},
    {"__ixor__(self, value, /)", set_in_place_operator<toggle_items>},
    {"add(self, object, /)", set_add_method},
    {"clear(self, /)", set_clear},
    {"difference_update(self, /, *others)", set_update_method<remove_all>},
    {"discard(self, object, /)", set_discard},
    {"intersection_update(self, /, *others)", set_update_method<update_by<set_intersection_of>>},
    {"pop(self, /)", set_pop},
    {"remove(self, object, /)", set_remove},
    {"symmetric_difference_update(self, other, /)", set_symmetric_difference_update},
    {"update(self, /, *others)", set_update_method<set_update_from>},
};

const NativeRow frozenset_methods[] = {
    {"__new__(cls, iterable=, /)", frozenset_new, NativeKind::StaticMethod, nullptr, 1},
    {"__hash__(self, /)", frozenset_hash},
    SET_AND_FROZENSET_METHODS,
};

Result<void> prepare_set(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict.get(), vm.names.__hash__, Value::none());
  return {};
}

// The elements of `other` with which `test` is true of being in `set`.
Result<Ref<Set>> filtered(Vm& vm, Set* from, Set* in, Type* type, bool wanted) {
  Ref<Set> result = new_set_like(vm.heap, type);
  TRY(set_for_each(vm, from, [&](Value key) -> Result<void> {
    if ((TRY(vm.set_entry(in, key)) >= 0) == wanted) TRY(vm.set_add(result.get(), key));
    return {};
  }));
  return result;
}

}  // namespace

Result<void> set_update_from(Vm& vm, Set* set, Value iterable) {
  if (Set* other = as_set(iterable)) {
    if (other == set) return {};
    if (set->entry_count == 0 && set->order_bits == 0 && is_copied_as_it_is(vm, other)) {
      dict_copy_into(vm.heap, set, other);
      set->order_bits = other->order_bits;
      return {};
    }
    reserve_order(vm, set, other->used);
    return set_for_each(vm, other, [&](Value key) -> Result<void> {
      TRY(vm.set_add(set, key));
      return {};
    });
  }
  if (Dict* dict = cast_exact<Dict>(iterable, vm.types.dict)) reserve_order(vm, set, dict->used);
  return vm.for_each(iterable, [&](Value key) -> Result<void> {
    TRY(vm.set_add(set, key));
    return {};
  });
}

Result<Ref<Set>> set_of(Vm& vm, Type* type, Value iterable) {
  Ref<Set> result = new_set_like(vm.heap, type);
  TRY(set_update_from(vm, result.get(), iterable));
  return result;
}

Result<Ref<Set>> set_union_of(Vm& vm, Set* set, Value other, Type* type) {
  Ref<Set> result = TRY(set_of(vm, type, Value(set)));
  TRY(set_update_from(vm, result.get(), other));
  return result;
}

Result<Ref<Set>> set_intersection_of(Vm& vm, Set* set, Value other, Type* type) {
  if (Set* given = as_set(other)) {
    return given->used > set->used ? filtered(vm, set, given, type, true) : filtered(vm, given, set, type, true);
  }
  Ref<Set> result = new_set_like(vm.heap, type);
  TRY(vm.for_each(other, [&](Value key) -> Result<void> {
    TRY(vm.hash(key));  // says only that it is unhashable, not what for
    if (TRY(vm.set_entry(set, key)) >= 0) TRY(vm.set_add(result.get(), key));
    return {};
  }));
  return result;
}

Result<Ref<Set>> set_difference_of(Vm& vm, Set* set, Value other, Type* type) {
  Set* given = as_set(other);
  if (given && set->used / 4 <= given->used) return filtered(vm, set, given, type, false);
  Ref<Set> result = TRY(set_of(vm, type, Value(set)));
  TRY(remove_all(vm, result.get(), other));
  return result;
}

Result<Ref<Set>> set_symmetric_difference_of(Vm& vm, Set* set, Value other, Type* type) {
  Ref<Set> result = TRY(set_of(vm, type, other));
  TRY(toggle_all(vm, result.get(), set));
  return result;
}

Result<bool> set_is_disjoint(Vm& vm, Set* set, Value other) {
  bool disjoint = true;
  Owned iterator = TRY(vm.get_iterator(other));
  while (disjoint) {
    Owned key = TRY(vm.next(iterator));
    if (key->is_exhausted()) break;
    disjoint = TRY(vm.set_entry(set, key)) < 0;
  }
  return disjoint;
}

Result<bool> set_is_subset(Vm& vm, Set* a, Set* b) {
  if (a->used > b->used) return false;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(a, position)) {
    Owned key(entry->key);
    if (TRY(vm.set_entry(b, key)) < 0) return false;
  }
  return true;
}

Result<Owned> set_compare_values(Vm& vm, Comparison op, Set* a, Set* b) {
  switch (op) {
    case Comparison::Equal: return Owned::boolean(a->used == b->used && TRY(set_is_subset(vm, a, b)));
    case Comparison::NotEqual: return Owned::boolean(a->used != b->used || !TRY(set_is_subset(vm, a, b)));
    case Comparison::Less: return Owned::boolean(a->used < b->used && TRY(set_is_subset(vm, a, b)));
    case Comparison::LessEqual: return Owned::boolean(TRY(set_is_subset(vm, a, b)));
    case Comparison::Greater: return Owned::boolean(b->used < a->used && TRY(set_is_subset(vm, b, a)));
    case Comparison::GreaterEqual: return Owned::boolean(TRY(set_is_subset(vm, b, a)));
  }
  __builtin_unreachable();
}

extern const TypeSpec set_spec = {
    .name = "set",
    .size = sizeof(Set),
    .flags = kSubclassable | kSetSubclass,
    .traverse = traverse_dict,
    .clear = clear_dict,
    .weak_references = true,
    .methods = set_methods,
    .prepare = prepare_set,
};

extern const TypeSpec frozenset_spec = {
    .name = "frozenset",
    .size = sizeof(Set),
    .flags = kSubclassable | kSetSubclass,
    .traverse = traverse_dict,
    .clear = clear_dict,
    .weak_references = true,
    .methods = frozenset_methods,
};

extern const TypeSpec set_iterator_spec = {
    .name = "set_iterator",
    .size = sizeof(SetIterator),
    .flags = kNoInstances | kNeverWaits,
    .traverse = traverse_set_iterator,
    .clear = clear_set_iterator,
    .next = set_iterator_next,
    .methods = set_iterator_methods,
};

}  // namespace fermata
