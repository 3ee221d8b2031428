// dict. Its views and iterators are in dict_views.cpp.
#include "builtins/dict.h"

#include "vm/collecting.h"

namespace fermata {

namespace {

Result<Owned> dict_new(Vm& vm, Args args) {
  return new_set_like(vm.heap, args.object<Type>(0));
}

Result<Owned> init_with_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  Dict* dict = static_cast<Dict*>(frame.state[kCollectedFirst].object());
  TRY(dict_update_from(vm, dict, items.get()));
  TRY(dict_merge_from(vm, dict, static_cast<Dict*>(frame.state[kCollectedFirst + 1].object())));
  return Owned::none();
}

Result<Owned> dict_init(Vm& vm, Args args) {
  Dict* dict = args.self<Dict>();
  if (args.has(1) && may_wait(vm, args[1])) return start_collecting(vm, args[1], init_with_collected, args[0], args[2]);
  if (args.has(1)) TRY(dict_update_from(vm, dict, args[1]));
  TRY(dict_merge_from(vm, dict, args.object<Dict>(2)));
  return Owned::none();
}

Result<Owned> dict_repr(Vm& vm, Args args) {
  return Owned(TRY(dict_repr_text(vm, args.self<Dict>())));
}

Result<Owned> dict_eq(Vm& vm, Args args) {
  Dict* other = cast_if<Dict>(args[1], kDictSubclass);
  if (!other) return Owned::not_implemented();
  return Owned::boolean(TRY(dicts_equal(vm, args.self<Dict>(), other)));
}

Result<Owned> dict_ne(Vm& vm, Args args) {
  Dict* other = cast_if<Dict>(args[1], kDictSubclass);
  if (!other) return Owned::not_implemented();
  return Owned::boolean(!TRY(dicts_equal(vm, args.self<Dict>(), other)));
}

Result<Owned> dict_length(Vm&, Args args) {
  return Owned::integer(args.self<Dict>()->used);
}

Result<Owned> dict_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(vm.dict_entry(args.self<Dict>(), args[1])) >= 0);
}

Result<Owned> dict_get_item(Vm& vm, Args args) {
  Dict* dict = args.self<Dict>();
  Value found = TRY(vm.dict_get(dict, args[1]));
  if (!found.is_empty()) return Owned(found);
  if (dict->type != vm.types.dict) {
    Value missing = vm.lookup_special(args[0], vm.names.__missing__);
    if (!missing.is_empty()) return vm.start_call_method(args[0], vm.names.__missing__, {args[1]});
  }
  return vm.key_error(args[1]);
}

Result<Owned> dict_set_item(Vm& vm, Args args) {
  TRY(vm.dict_set(args.self<Dict>(), args[1], args[2]));
  return Owned::none();
}

Result<Owned> dict_delete_item(Vm& vm, Args args) {
  if (!TRY(vm.dict_remove(args.self<Dict>(), args[1]))) return vm.key_error(args[1]);
  return Owned::none();
}

Result<Owned> dict_get_method(Vm& vm, Args args) {
  Value found = TRY(vm.dict_get(args.self<Dict>(), args[1]));
  return Owned(found.is_empty() ? args[2] : found);
}

Result<Owned> dict_setdefault(Vm& vm, Args args) {
  Dict* dict = args.self<Dict>();
  Value found = TRY(vm.dict_get(dict, args[1]));
  if (!found.is_empty()) return Owned(found);
  TRY(vm.dict_set(dict, args[1], args[2]));
  return Owned(args[2]);
}

Result<Owned> dict_pop(Vm& vm, Args args) {
  Dict* dict = args.self<Dict>();
  int32_t entry = dict->used == 0 ? -1 : TRY(vm.dict_entry(dict, args[1]));
  if (entry < 0) {
    if (args.has(2)) return Owned(args[2]);
    return vm.key_error(args[1]);
  }
  Owned value(dict->entries[entry].value);
  dict_remove_at(vm.heap, dict, entry);
  return value;
}

Result<Owned> dict_popitem(Vm& vm, Args args) {
  Dict* dict = args.self<Dict>();
  if (dict->used == 0) {
    Ref<Str> text = vm.str_of("popitem(): dictionary is empty");
    return vm.key_error(Value(text.get()));
  }
  dict_compact(vm.heap, dict);
  uint32_t last = dict->entry_count;
  while (dict->entries[last - 1].key.is_empty()) last--;
  Ref<Tuple> pair = vm.tuple({dict->entries[last - 1].key, dict->entries[last - 1].value});
  dict_remove_at(vm.heap, dict, static_cast<int32_t>(last - 1));
  return pair;
}

Result<Owned> dict_update(Vm& vm, Args args) {
  return dict_init(vm, args);
}

Result<Owned> dict_clear_method(Vm& vm, Args args) {
  dict_clear(vm.heap, args.self<Dict>());
  return Owned::none();
}

// A plain dict of what a dict gives, whose class may have an order of its own.
Result<Ref<Dict>> copied(Vm& vm, Dict* dict) {
  if (dict->type == vm.types.dict) return dict_copy(vm, dict);
  Ref<Dict> copy = new_dict(vm.heap);
  TRY(dict_update_from(vm, copy.get(), Value(dict)));
  return copy;
}

Result<Owned> dict_copy_method(Vm& vm, Args args) {
  return Owned(TRY(copied(vm, args.self<Dict>())));
}

Result<Owned> dict_fromkeys(Vm& vm, Args args) {
  Owned made = TRY(vm.call(args[0]));
  if (Dict* dict = cast_exact<Dict>(made, vm.types.dict)) {
    TRY(vm.for_each(args[1], [&](Value key) { return vm.dict_set(dict, key, args[2]); }));
  } else {
    TRY(vm.for_each(args[1], [&](Value key) { return vm.set_item(made, key, args[2]); }));
  }
  return made;
}

Result<Owned> merged(Vm& vm, Value left, Value right) {
  Dict* a = cast_if<Dict>(left, kDictSubclass);
  Dict* b = cast_if<Dict>(right, kDictSubclass);
  if (!a || !b) return Owned::not_implemented();
  Ref<Dict> result = TRY(copied(vm, a));
  TRY(dict_update_from(vm, result.get(), Value(b)));
  return Owned(std::move(result));
}

Result<Owned> dict_or(Vm& vm, Args args) {
  return merged(vm, args[0], args[1]);
}
Result<Owned> dict_reflected_or(Vm& vm, Args args) {
  return merged(vm, args[1], args[0]);
}

Result<Owned> dict_in_place_or(Vm& vm, Args args) {
  TRY(dict_update_from(vm, args.self<Dict>(), args[1]));
  return Owned(args[0]);
}

template <Type* Types::* type, Type* Types::* ordered_type>
Result<Owned> dict_view(Vm& vm, Args args) {
  auto* dict = args.self<Dict>();
  const bool ordered = dict->type->has(kOrderedDictSubclass);
  Ref<DictView> view = vm.heap.make<DictView>(ordered ? vm.types.*ordered_type : vm.types.*type);
  view->dict = Ref<Dict>(dict);
  return view;
}

const NativeRow dict_methods[] = {
    {"__new__(cls, /, *args, **kwargs)", dict_new, NativeKind::StaticMethod},
    {"__init__(self, iterable=, /, **kwargs)", dict_init},
    {"__repr__(self, /)", dict_repr},
    {"__eq__(self, value, /)", dict_eq},
    {"__ne__(self, value, /)", dict_ne},
    {"__len__(self, /)", dict_length},
    {"__iter__(self, /)", dict_iter},
    {"__reversed__(self, /)", dict_reversed},
    {"__contains__(self, key, /)", dict_contains},
    {"__getitem__(self, key, /)", dict_get_item},
    {"__setitem__(self, key, value, /)", dict_set_item},
    {"__delitem__(self, key, /)", dict_delete_item},
    {"__or__(self, value, /)", dict_or},
    {"__ror__(self, value, /)", dict_reflected_or},
    {"__ior__(self, value, /)", dict_in_place_or},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"clear(self, /)", dict_clear_method},
    {"copy(self, /)", dict_copy_method},
    {"fromkeys(cls, iterable, value=None, /)", dict_fromkeys, NativeKind::ClassMethod, nullptr, 1},
    {"get(self, key, default=None, /)", dict_get_method},
    {"items(self, /)", dict_view<&Types::dict_items, &Types::odict_items>},
    {"keys(self, /)", dict_view<&Types::dict_keys, &Types::odict_keys>},
    {"pop(self, key, default=, /)", dict_pop},
    {"popitem(self, /)", dict_popitem},
    {"setdefault(self, key, default=None, /)", dict_setdefault},
    {"update(self, iterable=, /, **kwargs)~", dict_update},
    {"values(self, /)", dict_view<&Types::dict_values, &Types::odict_values>},
};

}  // namespace

Ref<Dict> dict_copy(Vm& vm, Dict* dict) {
  Ref<Dict> copy = new_dict(vm.heap);
  dict_copy_into(vm.heap, copy.get(), dict);
  return copy;
}

Result<Ref<Str>> dict_repr_text(Vm& vm, Dict* dict) {
  if (dict->used == 0) return vm.str_of("{}");
  ReprGuard guard(vm, dict);
  if (guard.is_recursive()) return vm.str_of("{...}");
  StrBuilder text(vm.heap);
  text.append_ascii("{");
  uint32_t position = 0;
  bool first = true;
  while (DictEntry* entry = dict_next(dict, position)) {
    Owned key(entry->key), value(entry->value);
    if (!first) text.append_ascii(", ");
    first = false;
    TRY(append_repr(vm, text, key));
    text.append_ascii(": ");
    TRY(append_repr(vm, text, value));
  }
  text.append_ascii("}");
  return text.finish();
}

Result<bool> dicts_equal(Vm& vm, Dict* a, Dict* b) {
  if (a->used != b->used) return false;
  TRY(vm.check_native_recursion());
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(a, position)) {
    Owned key(entry->key), value(entry->value);
    Owned other(TRY(vm.dict_get(b, key)));
    if (other->is_empty() || !TRY(vm.equal(value, other))) return false;
  }
  return true;
}

Result<void> dict_merge_from(Vm& vm, Dict* dict, Dict* source) {
  if (source == dict || source->used == 0) return {};
  if (dict->entry_count == 0 && !dict->entries) {
    dict_copy_into(vm.heap, dict, source);
    return {};
  }
  uint32_t position = 0, used = source->used;
  while (DictEntry* entry = dict_next(source, position)) {
    Owned key(entry->key), value(entry->value);
    TRY(vm.dict_set(dict, key, value));
    if (source->used != used) return vm.runtime_error({"dict mutated during update"});
  }
  return {};
}

namespace {

Raised not_a_pair(Vm& vm, int64_t number) {
  (void)vm.type_error({"object is not iterable"});
  auto* error = static_cast<Exception*>(vm.pending().object());
  Ref<List> notes = new_list(vm.heap);
  list_append(
      vm.heap, notes.get(),
      str_from_pieces(vm.heap, {"Cannot convert dictionary update sequence element #", number, " to a sequence"}));
  error->notes = std::move(notes);
  return Raised{};
}

Result<void> update_from_pairs(Vm& vm, Dict* dict, Value source) {
  int64_t number = 0;
  return vm.for_each(source, [&](Value item) -> Result<void> {
    Result<Ref<List>> gathered = gather(vm, item);
    if (gathered.is_raised()) {
      bool iterable = !vm.lookup_special(item, vm.names.__iter__).is_empty();
      if (iterable || !vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
      return not_a_pair(vm, number);
    }
    Ref<List> pair = std::move(gathered).value();
    if (pair->length != 2) {
      return vm.value_error(
          {"dictionary update sequence element #", number, " has length ", pair->length, "; 2 is required"});
    }
    number++;
    return vm.dict_set(dict, pair->items[0], pair->items[1]);
  });
}

}  // namespace

Result<void> dict_update_from(Vm& vm, Dict* dict, Value source) {
  if (Dict* other = cast_if<Dict>(source, kDictSubclass)) {
    bool own_order = other->type == vm.types.dict || vm.lookup_special(source, vm.names.__iter__) ==
                                                         vm.lookup_in_type(vm.types.dict, vm.names.__iter__);
    if (own_order) return dict_merge_from(vm, dict, other);
  }
  Owned keys = TRY(vm.find_attribute(source, vm.names.keys));
  if (keys->is_removed()) return update_from_pairs(vm, dict, source);
  Owned list = TRY(vm.call(keys));
  if (vm.lookup_special(list, vm.names.__iter__).is_empty() && vm.lookup_special(list, vm.names.__getitem__).is_empty())
    return vm.type_error({vm.type_of(source), ".keys() returned a non-iterable (type ", vm.type_of(list), ")"});
  return vm.for_each(list, [&](Value key) -> Result<void> {
    Owned value = TRY(vm.get_item(source, key));
    return vm.dict_set(dict, key, value);
  });
}

namespace {

Result<void> prepare_dict(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict.get(), vm.names.__hash__, Value::none());
  return {};
}

}  // namespace

extern const TypeSpec dict_spec = {
    .name = "dict",
    .size = sizeof(Dict),
    .flags = kSubclassable | kDictSubclass | kMatchMapping,
    .traverse = traverse_dict,
    .clear = clear_dict,
    .methods = dict_methods,
    .prepare = prepare_dict,
};

}  // namespace fermata
