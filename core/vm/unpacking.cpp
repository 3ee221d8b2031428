// Unpacking: of an iterable to several targets, and of `*` and `**` into displays and calls.
#include "vm/interpreter.h"

#include "vm/collecting.h"
#include "vm/signature.h"

namespace fermata {

// Collects the items of an iterable for the instruction that waits for them, at most so many; removed: it is done.
[[gnu::noinline]] static Result<Owned> collect_to_unpack(Vm& vm, Value iterable, AfterCollecting after,
                                                         uint32_t limit) {
  Result<Owned> iterator = vm.get_iterator(iterable);
  if (!iterator.is_raised()) {
    Result<Owned> first = collect_from(vm, iterator.peek(), after, iterable, Value(), limit);
    const bool done = !first.is_raised() && !first.peek()->is_pushed() && !first.peek()->is_parked();
    return done ? Owned::adopt(Value::removed()) : first;
  }
  if (vm.pending_is(vm.exceptions.TypeError) && vm.lookup_special(iterable, vm.names.__iter__).is_empty()) {
    (void)vm.take_pending();
    return vm.type_error({"cannot unpack non-iterable ", vm.type_of(iterable), " object"});
  }
  return Raised{};
}

static inline Result<void> put_all(Vm& vm, Value* targets, uint32_t count, std::span<const Value> items) {
  if (items.size() < count)
    return vm.value_error(
        {"not enough values to unpack (expected ", count, ", got ", static_cast<int64_t>(items.size()), ")"});
  if (items.size() > count)
    return vm.value_error(
        {"too many values to unpack (expected ", count, ", got ", static_cast<int64_t>(items.size()), ")"});
  for (uint32_t i = 0; i < count; ++i) release(std::exchange(targets[i], Owned(items[i]).leak()));
  return {};
}

// The targets may be locals: nothing is written before all items are there. What is answered goes to the first target,
// where it is already.
static Result<Owned> unpack_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  auto* below = static_cast<PythonFrame*>(frame.back);
  const uint32_t count = below->pc->c;
  Value* targets = &below->registers[below->pc->a];
  const Dict* dict = cast_if<Dict>(frame.state[kCollectedFirst], kDictSubclass);
  if (items->length > count && !dict) return vm.value_error({"too many values to unpack (expected ", count, ")"});
  if (items->length > count)
    return vm.value_error({"too many values to unpack (expected ", count, ", got ", dict->used, ")"});
  TRY(put_all(vm, targets, count, items->span()));
  return count == 0 ? Owned::none() : Owned(targets[0]);
}

Result<Owned> Interpreter::unpack(Vm& vm, Value iterable, Value* targets, uint32_t count) {
  std::span<const Value> items;
  if (Tuple* tuple = cast_exact<Tuple>(iterable, vm.types.tuple))
    items = tuple->span();
  else if (List* list = cast_exact<List>(iterable, vm.types.list))
    items = list->span();
  else
    return collect_to_unpack(vm, iterable, unpack_collected, count + 1);
  TRY(put_all(vm, targets, count, items));
  return Owned::adopt(Value::removed());
}

static Raised too_few(Vm& vm, const PythonFrame* frame, uint32_t given) {
  const uint32_t wanted = (frame->pc->c & 255u) + (frame->pc->c >> 8);
  return vm.value_error({"not enough values to unpack (expected at least ", wanted, ", got ", given, ")"});
}

// frame: the items before the starred one
static Result<Owned> unpack_starred_collected(Vm& vm, NativeFrame& frame, Ref<List> others) {
  auto* below = static_cast<PythonFrame*>(frame.back->back);
  auto* items = static_cast<List*>(frame.state[kCollectedFirst].object());
  TRY(vm.extend_list(items, others.get()));
  const uint32_t before = below->pc->c & 255u, after = below->pc->c >> 8;
  Value* targets = &below->registers[below->pc->a];
  if (items->length < before + after) return too_few(vm, below, items->length);
  uint32_t middle = items->length - before - after;
  for (uint32_t i = 0; i < before; ++i) release(std::exchange(targets[i], Owned(items->items[i]).leak()));
  Ref<List> rest = new_list(vm.heap, middle);
  for (uint32_t i = 0; i < middle; ++i) list_append(vm.heap, rest, Owned(items->items[before + i]));
  release(std::exchange(targets[before], Value(rest.leak())));
  for (uint32_t i = 0; i < after; ++i)
    release(std::exchange(targets[before + 1 + i], Owned(items->items[before + middle + i]).leak()));
  return Owned(targets[0]);
}

// The rest as list(iterator) gives it: the iterator is asked for its own iterator.
static Result<Owned> collect_starred(Vm& vm, NativeFrame& frame, Ref<List> items) {
  auto* below = static_cast<PythonFrame*>(frame.back);
  if (items->length < (below->pc->c & 255u)) return too_few(vm, below, items->length);
  return start_collecting(vm, frame.state[0], unpack_starred_collected, items.get());
}

Result<Owned> Interpreter::unpack_starred(Vm& vm, Value iterable, uint32_t before) {
  return collect_to_unpack(vm, iterable, collect_starred, before);
}

Result<void> Interpreter::list_extend(Vm& vm, List* list, Value iterable) {
  Result<void> result = vm.extend_list(list, iterable);
  if (result.is_raised() && vm.pending_is(vm.exceptions.TypeError) &&
      vm.lookup_special(iterable, vm.names.__iter__).is_empty() &&
      vm.lookup_special(iterable, vm.names.__getitem__).is_empty()) {
    (void)vm.take_pending();
    return vm.type_error({"Value after * must be an iterable, not ", vm.type_of(iterable)});
  }
  return result;
}

Result<void> Interpreter::dict_update(Vm& vm, Dict* dict, Value mapping) {
  if (mapping.is_object() && mapping.object()->type == vm.types.dict) {
    Ref<Dict> source(static_cast<Dict*>(mapping.object()));
    if (dict->used == 0) {
      dict_copy_into(vm.heap, dict, source);
      return {};
    }
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(source, position)) {
      Owned key(entry->key), value(entry->value);
      TRY(vm.dict_set(dict, key, value));
    }
    return {};
  }
  // A dict's own order and values, unless the class has its own way to go through it.
  if (Dict* source = cast_if<Dict>(mapping, kDictSubclass);
      source && vm.lookup_special(mapping, vm.names.__iter__) == vm.lookup_in_type(vm.types.dict, vm.names.__iter__)) {
    Ref<Dict> plain = new_dict(vm.heap);
    dict_copy_into(vm.heap, plain, source);
    return dict_update(vm, dict, Value(plain.get()));
  }
  Owned keys_method = TRY(vm.find_attribute(mapping, vm.names.keys));
  if (keys_method->is_removed()) return vm.type_error({"'", vm.type_of(mapping), "' object is not a mapping"});
  Owned keys = TRY(vm.call(keys_method));
  return vm.for_each(keys, [&](Value key) -> Result<void> {
    Owned value = TRY(vm.get_item(mapping, key));
    return vm.dict_set(dict, key, value);
  });
}

namespace {
// A native method is bound before it is called: errors name the class of its object.
Result<Owned> bound_native(Vm& vm, Value function, Value self) {
  if (self.is_empty() || !function.is_object() || function.object()->type != vm.types.method_descriptor)
    return Owned(function);
  return vm.start_bind(function, self, vm.type_of(self));
}

// How errors of a call name what is called: "main.f()".
Result<Ref<Str>> callable_text(Vm& vm, Value callable) {
  Result<Owned> name = vm.find_attribute(callable, vm.names.__qualname__);
  if (name.is_raised()) {
    (void)vm.take_pending();
  } else if (Str* text = cast_if<Str>(name.peek().get(), kStrSubclass)) {
    Result<Owned> module = vm.find_attribute(callable, vm.names.__module__);
    if (module.is_raised())
      (void)vm.take_pending();
    else if (Str* module_text = cast_if<Str>(module.peek().get(), kStrSubclass);
             module_text && !str_equals(module_text, "builtins"))
      return str_from_pieces(vm.heap, {module_text, ".", text, "()"});
    return str_from_pieces(vm.heap, {text, "()"});
  }
  return vm.str(callable);
}
}  // namespace

Result<void> Interpreter::dict_merge(Vm& vm, Dict* dict, Value mapping, Value function, Value self) {
  Ref<Dict> source;
  if (mapping.is_object() && mapping.object()->type == vm.types.dict) {
    source = Ref<Dict>(static_cast<Dict*>(mapping.object()));
  } else {
    Owned keys_method = TRY(vm.find_attribute(mapping, vm.names.keys));
    if (keys_method->is_removed())
      return vm.type_error({TRY(callable_text(vm, TRY(bound_native(vm, function, self)))),
                            " argument after ** must be a mapping, not ", vm.type_of(mapping)});
    source = new_dict(vm.heap);
    TRY(dict_update(vm, source, mapping));
  }
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(source, position)) {
    Owned key(entry->key), value(entry->value);
    if (!TRY(vm.dict_get(dict, key)).is_empty())
      return vm.type_error({TRY(callable_text(vm, TRY(bound_native(vm, function, self)))),
                            " got multiple values for keyword argument '", TRY(vm.str(key)), "'"});
    TRY(vm.dict_set(dict, key, value));
  }
  return {};
}

namespace {
// Slot wrappers take no keywords at all, nor do some classes: they say so before they look at a name.
bool refuses_keywords(const Vm& vm, Value callable) {
  if (!callable.is_object()) return false;
  Object* object = callable.object();
  if (object->type == vm.types.native_function || object->type == vm.types.method_descriptor)
    return is_slot_wrapper(static_cast<NativeFunction*>(object));
  if (Type* type = cast_if<Type>(callable, kTypeSubclass))
    return type == vm.types.slice || is_subtype(type, vm.exceptions.BaseExceptionGroup);
  return false;
}
}  // namespace

Result<Owned> Interpreter::call_unpacked(Vm& vm, Value function, Value self, Value args, Value keywords) {
  std::vector<Value> all;
  Owned callable = TRY(bound_native(vm, function, self));
  if (!self.is_empty() && callable.get() == function) all.push_back(self);
  Ref<List> items;
  if (Tuple* tuple = cast_exact<Tuple>(args, vm.types.tuple)) {
    all.insert(all.end(), tuple->items(), tuple->items() + tuple->length);
  } else {
    Result<Ref<List>> made = vm.to_list(args);
    if (made.is_raised()) {
      if (vm.pending_is(vm.exceptions.TypeError) && vm.lookup_special(args, vm.names.__iter__).is_empty()) {
        (void)vm.take_pending();
        return vm.type_error(
            {TRY(callable_text(vm, callable)), " argument after * must be an iterable, not ", vm.type_of(args)});
      }
      return Raised{};
    }
    items = std::move(made).value();
    all.insert(all.end(), items->items, items->items + items->length);
  }
  std::vector<Value> names, values;
  if (!keywords.is_empty()) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(static_cast<Dict*>(keywords.object()), position)) {
      const bool named = cast_if<Str>(entry->key, kStrSubclass);
      if (!named && !refuses_keywords(vm, callable)) return vm.type_error({"keywords must be strings"});
      names.push_back(named ? entry->key : Value(vm.heap.empty_string()));
      values.push_back(entry->value);
    }
  }
  return vm.start_call(callable, all, {names, values.data()});
}

}  // namespace fermata
