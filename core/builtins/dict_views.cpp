// dict_keys, dict_values, dict_items and the iterators over dicts.
#include <algorithm>

#include "builtins/dict.h"
#include "builtins/set.h"

namespace fermata {

namespace {

enum class Part : uint8_t { Keys, Values, Items };

struct DictIterator : Object {
  Ref<Dict> dict;     // null once exhausted
  Ref<Tuple> pair;    // the last item given: used again when nobody kept it
  uint32_t position;  // forwards: the next entry; backwards: one past it
  uint32_t used;
  uint32_t given;         // how many items so far
  uint32_t keys_version;  // of an OrderedDict, whose keys must stay; else 0
};

Ref<DictIterator> new_iterator(Vm& vm, Type* type, Dict* dict, uint32_t position) {
  Ref<DictIterator> iterator = vm.heap.make<DictIterator>(type);
  iterator->dict = Ref<Dict>(dict);
  iterator->used = dict->used;
  iterator->position = position;
  if (dict->type->has(kOrderedDictSubclass)) iterator->keys_version = dict_keys_version(vm.heap, dict);
  return iterator;
}

// Null at the end. An OrderedDict is left for good when it changed before the last item was given.
Result<Dict*> iterated_dict(Vm& vm, DictIterator* iterator) {
  Dict* dict = iterator->dict.get();
  if (!dict || iterator->keys_version == 0) {
    if (!dict || dict->used == iterator->used) return dict;
    iterator->used = UINT32_MAX;
    return vm.runtime_error({"dictionary changed size during iteration"});
  }
  const bool ended = iterator->given == iterator->used;
  if (!ended && dict->keys_version == iterator->keys_version) return dict;
  iterator->dict = nullptr;
  if (ended) return nullptr;
  return vm.runtime_error({"OrderedDict mutated during iteration"});
}

Owned part_of(Vm& vm, DictIterator* iterator, Part part, const DictEntry* entry) {
  if (part == Part::Keys) return Owned(entry->key);
  if (part == Part::Values) return Owned(entry->value);
  Tuple* pair = iterator->pair.get();
  if (pair && pair->reference_count() == 1) {
    Owned key = Owned::adopt(std::exchange(pair->items()[0], Owned(entry->key).leak()));
    Owned value = Owned::adopt(std::exchange(pair->items()[1], Owned(entry->value).leak()));
    return iterator->pair;
  }
  iterator->pair = vm.tuple({entry->key, entry->value});
  return iterator->pair;
}

template <Part part>
Result<Owned> iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<DictIterator*>(self);
  Dict* dict = TRY(iterated_dict(vm, iterator));
  if (!dict) return Owned::exhausted();
  if (DictEntry* entry = dict_next(dict, iterator->position)) {
    if (iterator->given++ == iterator->used) return vm.runtime_error({"dictionary keys changed during iteration"});
    return part_of(vm, iterator, part, entry);
  }
  iterator->dict = nullptr;
  return Owned::exhausted();
}

template <Part part>
Result<Owned> reverse_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<DictIterator*>(self);
  Dict* dict = TRY(iterated_dict(vm, iterator));
  if (!dict) return Owned::exhausted();
  // Emptied and filled again, it has no such entries any more.
  if (iterator->position > dict->entry_count) iterator->position = 0;
  while (iterator->position > 0) {
    DictEntry* entry = &dict->entries[--iterator->position];
    if (entry->key.is_empty()) continue;
    iterator->given++;
    return part_of(vm, iterator, part, entry);
  }
  iterator->dict = nullptr;
  return Owned::exhausted();
}

Result<Owned> iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<DictIterator>();
  if (!iterator->dict || iterator->dict->used != iterator->used) return Owned::integer(0);
  uint32_t position = iterator->position, rest = 0;
  while (dict_next(iterator->dict.get(), position)) rest++;
  return Owned::integer(rest);
}

Result<Owned> reverse_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<DictIterator>();
  uint32_t rest = 0;
  if (iterator->dict && iterator->dict->used == iterator->used) {
    for (uint32_t i = 0; i < std::min(iterator->position, iterator->dict->entry_count); i++)
      rest += !iterator->dict->entries[i].key.is_empty();
  }
  return Owned::integer(rest);
}

void traverse_iterator(Object* object, Visitor& visit) {
  visit(static_cast<DictIterator*>(object)->dict);
  visit(static_cast<DictIterator*>(object)->pair);
}
void clear_iterator(Object* object) {
  static_cast<DictIterator*>(object)->dict = nullptr;
  static_cast<DictIterator*>(object)->pair = nullptr;
}

Dict* viewed(Args args) {
  return args.self<DictView>()->dict.get();
}
void traverse_view(Object* object, Visitor& visit) {
  visit(static_cast<DictView*>(object)->dict);
}
void clear_view(Object* object) {
  static_cast<DictView*>(object)->dict = nullptr;
}

Result<Owned> view_length(Vm&, Args args) {
  return Owned::integer(viewed(args)->used);
}

template <Type* Types::* type>
Result<Owned> view_iter(Vm& vm, Args args) {
  return new_iterator(vm, vm.types.*type, viewed(args), 0);
}
template <Type* Types::* type>
Result<Owned> view_reversed(Vm& vm, Args args) {
  return new_iterator(vm, vm.types.*type, viewed(args), viewed(args)->entry_count);
}

Result<Owned> view_repr(Vm& vm, Args args) {
  Object* view = args[0].object();
  ReprGuard guard(vm, view);
  if (guard.is_recursive()) return vm.str_of("...");
  Ref<List> items = TRY(gather(vm, args[0]));
  Ref<Str> text = TRY(vm.repr(Value(items.get())));
  return str_from_pieces(vm.heap, {view->type, "(", text, ")"});
}

Result<Owned> view_mapping(Vm& vm, Value self) {
  return vm.call(Value(vm.types.mapping_proxy), {Value(static_cast<DictView*>(self.object())->dict.get())});
}

Result<bool> holds(Vm& vm, DictView* view, Value value) {
  Dict* dict = view->dict.get();
  if (is_subtype(view->type, vm.types.dict_keys)) return TRY(vm.dict_entry(dict, value)) >= 0;
  Tuple* pair = cast_if<Tuple>(value, kTupleSubclass);
  if (!pair || pair->length != 2) return false;
  Owned found(TRY(vm.dict_get(dict, pair->items()[0])));
  return !found->is_empty() && TRY(vm.equal(found, pair->items()[1]));
}

Result<Owned> view_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(holds(vm, args.self<DictView>(), args[1])));
}

bool is_set_like(Vm& vm, Value value) {
  if (as_set(value)) return true;
  const Type* type = vm.type_of(value);
  return is_subtype(type, vm.types.dict_keys) || is_subtype(type, vm.types.dict_items);
}

Result<bool> all_in(Vm& vm, Value items, Value container) {
  bool all = true;
  TRY(vm.for_each(items, [&](Value item) -> Result<void> {
    if (all && !TRY(vm.contains(container, item))) all = false;
    return {};
  }));
  return all;
}

template <Comparison op>
Result<Owned> view_compare(Vm& vm, Args args) {
  if (!is_set_like(vm, args[1])) return Owned::not_implemented();
  // The values of items need not be hashable: each is looked for in the other.
  const int64_t own = TRY(vm.length(args[0])), others = TRY(vm.length(args[1]));
  switch (op) {
    case Comparison::Equal: return Owned::boolean(own == others && TRY(all_in(vm, args[0], args[1])));
    case Comparison::NotEqual: return Owned::boolean(own != others || !TRY(all_in(vm, args[0], args[1])));
    case Comparison::Less: return Owned::boolean(own < others && TRY(all_in(vm, args[0], args[1])));
    case Comparison::LessEqual: return Owned::boolean(own <= others && TRY(all_in(vm, args[0], args[1])));
    case Comparison::Greater: return Owned::boolean(own > others && TRY(all_in(vm, args[1], args[0])));
    default: return Owned::boolean(own >= others && TRY(all_in(vm, args[1], args[0])));
  }
}

Result<Owned> view_and(Vm& vm, Args args) {
  Ref<Set> result = new_set_like(vm.heap, vm.types.set);
  // Of two views the shorter one is walked through; and the keys of this one for a set that is not shorter.
  Value view = args[0], other = args[1];
  const bool set = vm.type_of(other) == vm.types.set;
  if (set || (is_set_like(vm, other) && !as_set(other))) {
    const int64_t own = TRY(vm.length(view)), others = TRY(vm.length(other));
    if (own < others || (set && own == others)) std::swap(view, other);
  }
  TRY(vm.for_each(other, [&](Value key) -> Result<void> {
    if (TRY(vm.contains(view, key))) TRY(vm.set_add(result.get(), key));
    return {};
  }));
  return Owned(std::move(result));
}

template <Result<Ref<Set>> (*operation)(Vm&, Set*, Value, Type*)>
Result<Owned> view_operator(Vm& vm, Args args) {
  Ref<Set> own = TRY(set_of(vm, vm.types.set, args[0]));
  return Owned(TRY(operation(vm, own.get(), args[1], vm.types.set)));
}
template <Result<Ref<Set>> (*operation)(Vm&, Set*, Value, Type*)>
Result<Owned> view_reflected_operator(Vm& vm, Args args) {
  Ref<Set> other = TRY(set_of(vm, vm.types.set, args[1]));
  return Owned(TRY(operation(vm, other.get(), args[0], vm.types.set)));
}

Result<Owned> view_isdisjoint(Vm& vm, Args args) {
  Value view = args[0], other = args[1];
  if (is_set_like(vm, other) && TRY(vm.length(other)) > TRY(vm.length(view))) std::swap(view, other);
  bool disjoint = true;
  TRY(vm.for_each(other, [&](Value key) -> Result<void> {
    if (disjoint && TRY(vm.contains(view, key))) disjoint = false;
    return {};
  }));
  return Owned::boolean(disjoint);
}

#define SET_LIKE_METHODS                                                                                         \
  {"__contains__(self, key, /)", view_contains}, {"__eq__(self, value, /)", view_compare<Comparison::Equal>},    \
      {"__ne__(self, value, /)", view_compare<Comparison::NotEqual>},                                            \
      {"__lt__(self, value, /)", view_compare<Comparison::Less>},                                                \
      {"__le__(self, value, /)", view_compare<Comparison::LessEqual>},                                           \
      {"__gt__(self, value, /)", view_compare<Comparison::Greater>},                                             \
      {"__ge__(self, value, /)", view_compare<Comparison::GreaterEqual>}, {"__and__(self, value, /)", view_and}, \
      {"__rand__(self, value, /)", view_and}, {"__or__(self, value, /)", view_operator<set_union_of>},           \
      {"__ror__(self, value, /)", view_reflected_operator<set_union_of>},                                        \
      {"__sub__(self, value, /)", view_operator<set_difference_of>},                                             \
      {"__rsub__(self, value, /)", view_reflected_operator<set_difference_of>},                                  \
      {"__xor__(self, value, /)", view_operator<set_symmetric_difference_of>},                                   \
      {"__rxor__(self, value, /)", view_reflected_operator<set_symmetric_difference_of>}, {                      \
    "isdisjoint(self, other, /)", view_isdisjoint                                                                \
  }

#define VIEW_METHODS(iterator, reverse_iterator)                       \
  {"__repr__(self, /)", view_repr}, {"__len__(self, /)", view_length}, \
      {"__iter__(self, /)", view_iter<&Types::iterator>}, {            \
    "__reversed__(self, /)", view_reversed<&Types::reverse_iterator>   \
  }

const NativeRow keys_methods[] = {VIEW_METHODS(dict_keyiterator, dict_reversekeyiterator), SET_LIKE_METHODS};
const NativeRow items_methods[] = {VIEW_METHODS(dict_itemiterator, dict_reverseitemiterator), SET_LIKE_METHODS};
const NativeRow values_methods[] = {VIEW_METHODS(dict_valueiterator, dict_reversevalueiterator)};

const PropertyRow view_properties[] = {{"mapping", view_mapping}};

// The items that are left.
template <bool backwards>
Result<Owned> dict_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<DictIterator>();
  const Types& types = vm.types;
  Type* type = iterator->type;
  const Part part = type == types.dict_keyiterator || type == types.dict_reversekeyiterator       ? Part::Keys
                    : type == types.dict_valueiterator || type == types.dict_reversevalueiterator ? Part::Values
                                                                                                  : Part::Items;
  Ref<List> rest = new_list(vm.heap);
  auto add = [&](const DictEntry* entry) {
    if (part == Part::Items)
      list_append(vm.heap, rest, vm.tuple({entry->key, entry->value}));
    else
      list_append(vm.heap, rest, Owned(part == Part::Keys ? entry->key : entry->value));
  };
  uint32_t position = iterator->position;
  if (Dict* dict = iterator->dict.get()) {
    if (!backwards)
      while (DictEntry* entry = dict_next(dict, position)) add(entry);
    if (backwards && position > dict->entry_count) position = 0;
    for (; backwards && position > 0; position--)
      if (DictEntry* entry = &dict->entries[position - 1]; !entry->key.is_empty()) add(entry);
  }
  const Value arguments[] = {Value(rest.get())};
  return iterator_reduced(vm, "iter", arguments);
}

const NativeRow iterator_methods[] = {
    {"__reduce__(self, /)", dict_iterator_reduce<false>},
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", iterator_length_hint},
};
const NativeRow reverse_iterator_methods[] = {
    {"__reduce__(self, /)", dict_iterator_reduce<true>},
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", reverse_iterator_length_hint},
};

Result<void> prepare_set_like(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict.get(), vm.names.__hash__, Value::none());
  return {};
}

constexpr TypeSpec view_spec(const char* name, std::span<const NativeRow> methods, bool set_like) {
  TypeSpec spec{
      .name = name, .size = sizeof(DictView), .flags = kNoInstances, .traverse = traverse_view, .clear = clear_view};
  spec.methods = methods;
  spec.properties = view_properties;
  if (set_like) spec.prepare = prepare_set_like;
  return spec;
}

// The views of an OrderedDict: only their names are others.
template <Type* Types::* base>
constexpr TypeSpec ordered_view_spec(const char* name) {
  TypeSpec spec = view_spec(name, {}, false);
  spec.base = [](Vm& vm) { return vm.types.*base; };
  spec.properties = {};
  return spec;
}

constexpr TypeSpec iterator_spec(const char* name, NextFunction next, std::span<const NativeRow> methods) {
  TypeSpec spec{.name = name,
                .size = sizeof(DictIterator),
                .flags = kNoInstances | kNeverWaits,
                .traverse = traverse_iterator,
                .clear = clear_iterator};
  spec.next = next;
  spec.methods = methods;
  return spec;
}

}  // namespace

Result<Owned> dict_iter(Vm& vm, Args args) {
  return new_iterator(vm, vm.types.dict_keyiterator, args.self<Dict>(), 0);
}
Result<Owned> dict_reversed(Vm& vm, Args args) {
  Dict* dict = args.self<Dict>();
  return new_iterator(vm, vm.types.dict_reversekeyiterator, dict, dict->entry_count);
}

extern const TypeSpec dict_keys_spec = view_spec("dict_keys", keys_methods, true);
extern const TypeSpec dict_values_spec = view_spec("dict_values", values_methods, false);
extern const TypeSpec dict_items_spec = view_spec("dict_items", items_methods, true);
extern const TypeSpec odict_keys_spec = ordered_view_spec<&Types::dict_keys>("odict_keys");
extern const TypeSpec odict_values_spec = ordered_view_spec<&Types::dict_values>("odict_values");
extern const TypeSpec odict_items_spec = ordered_view_spec<&Types::dict_items>("odict_items");
extern const TypeSpec dict_keyiterator_spec =
    iterator_spec("dict_keyiterator", iterator_next<Part::Keys>, iterator_methods);
extern const TypeSpec dict_valueiterator_spec =
    iterator_spec("dict_valueiterator", iterator_next<Part::Values>, iterator_methods);
extern const TypeSpec dict_itemiterator_spec =
    iterator_spec("dict_itemiterator", iterator_next<Part::Items>, iterator_methods);
extern const TypeSpec dict_reversekeyiterator_spec =
    iterator_spec("dict_reversekeyiterator", reverse_iterator_next<Part::Keys>, reverse_iterator_methods);
extern const TypeSpec dict_reversevalueiterator_spec =
    iterator_spec("dict_reversevalueiterator", reverse_iterator_next<Part::Values>, reverse_iterator_methods);
extern const TypeSpec dict_reverseitemiterator_spec =
    iterator_spec("dict_reverseitemiterator", reverse_iterator_next<Part::Items>, reverse_iterator_methods);

}  // namespace fermata
