// functools.lru_cache: a function that remembers its results. What it calls runs in frames of its own, so that it may
// wait, and meanwhile call the cache again.
#include "builtins/functools.h"
#include "vm/drawing.h"

namespace fermata {
namespace {

struct Cache : Object {
  Owned function;
  Ref<Dict> results;  // by the arguments' key, in the order of their last use
  Ref<Object> mark;   // in keys, between the positional arguments and the others: nothing else is equal to it
  int64_t maximum;    // of results; -1: none
  uint32_t first;     // no result is left before this entry
  int64_t hits, misses;
  bool typed;

  template <typename F>
  void each(F f) {
    f(function);
    f(results);
    f(mark);
  }
};

// What stands for the arguments in `results`: a lone int or str itself, else a tuple.
Owned key_of(Vm& vm, const Cache* cache, std::span<const Value> args, Keywords keywords) {
  const auto named = static_cast<uint32_t>(keywords.names.size());
  if (args.size() == 1 && named == 0 && !cache->typed) {
    const Type* type = vm.type_of(args[0]);
    if (type == vm.types.int_ || type == vm.types.str) return Owned(args[0]);
  }
  const size_t count = args.size() + (named ? 1 + 2 * named : 0) + (cache->typed ? args.size() + named : 0);
  Ref<Tuple> key = new_tuple(vm.heap, static_cast<uint32_t>(count));
  Value* out = key->items();
  auto put = [&](Value value) { *out++ = Owned(value).leak(); };
  for (Value value : args) put(value);
  if (named) put(Value(cache->mark.get()));
  for (uint32_t i = 0; i < named; ++i) {
    put(keywords.names[i]);
    put(keywords.values[i]);
  }
  if (cache->typed) {
    for (Value value : args) put(Value(vm.type_of(value)));
    for (uint32_t i = 0; i < named; ++i) put(Value(vm.type_of(keywords.values[i])));
  }
  return Owned(std::move(key));
}

void append(Vm& vm, Cache* cache, Value key, uint32_t hash, Value result) {
  Dict* results = cache->results;
  const uint32_t before = results->entry_count;
  dict_insert_new(vm.heap, results, key, hash, result);
  if (before == 0 || results->entry_count <= before) cache->first = 0;  // what was removed has been left behind
}

Result<void> remember(Vm& vm, Cache* cache, Value key, uint32_t hash, Value result) {
  if (cache->maximum == 0) return {};
  Ref<Dict> results = cache->results;
  int32_t found = TRY(vm.dict_entry(results, key, hash));
  if (found >= 0) {
    // The call made another one with the same arguments. Without a limit the outer one's result stays.
    if (cache->maximum < 0) Owned::adopt(std::exchange(results->entries[found].value, Owned(result).leak()));
    return {};
  }
  Owned oldest_key, oldest_result;  // go when the cache is as it should be: they may call it
  if (results->used == static_cast<uint64_t>(cache->maximum)) {
    DictEntry* oldest = dict_next(results, cache->first);
    oldest_key = Owned(oldest->key);
    oldest_result = Owned(oldest->value);
    dict_remove_at(vm.heap, results, static_cast<int32_t>(cache->first - 1));
  }
  append(vm, cache, key, hash, result);
  return {};
}

// state: the cache, the key; data: its hash
Result<Owned> remember_answer(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  if (outcome == Outcome::Completed) return vm.stop_iteration(value);  // it is the __next__ of a generator that is over
  TRY(remember(vm, static_cast<Cache*>(frame.state[0].object()), frame.state[1], static_cast<uint32_t>(frame.data),
               value));
  return Owned(value);
}
constexpr NativeFrameBehaviour kRememberAnswer = {"lru_cache", remember_answer};

Result<Owned> cache_call(Vm& vm, Object* object, const Value* args, uint32_t count, Keywords keywords) {
  auto* cache = static_cast<Cache*>(object);
  Owned function = cache->function;
  if (cache->maximum == 0) {
    cache->misses++;
    return vm.start_call(function, {args, count}, keywords);
  }
  Owned key = key_of(vm, cache, {args, count}, keywords);
  uint32_t hash = TRY(vm.hash(key));
  Ref<Dict> results = cache->results;
  int32_t found = TRY(vm.dict_entry(results, key, hash));
  if (found >= 0) {
    cache->hits++;
    DictEntry entry = results->entries[found];
    Owned result(entry.value);
    // To the end, unless it is there.
    if (cache->maximum > 0 && static_cast<uint32_t>(found) + 1 < results->entry_count) {
      Owned kept(entry.key);
      dict_remove_at(vm.heap, results, found);
      append(vm, cache, kept, hash, result);
    }
    return result;
  }
  cache->misses++;
  Frame* below = vm.top();
  Owned result = TRY(vm.start_call(function, {args, count}, keywords));
  if (is_waiting(result))
    insert_frame(vm, vm.push_native_frame(kRememberAnswer, {Value(cache), key}, hash), below);
  else
    TRY(remember(vm, cache, key, hash, result));
  return result;
}

Result<Owned> cache_new(Vm& vm, Args args) {
  if (!vm.is_callable(args[1])) return vm.type_error("the first argument must be callable");
  int64_t maximum = -1;
  if (!args[2].is_none()) {
    if (!has_index(vm, args[2])) return vm.type_error("maxsize should be integer or None");
    maximum = std::max<int64_t>(TRY(vm.index(args[2])), 0);
  }
  const bool typed = TRY(vm.truth(args[3]));
  Ref<Cache> cache = vm.heap.make<Cache>(args.object<Type>(0));
  cache->function = Owned(args[1]);
  cache->results = new_dict(vm.heap);
  cache->mark = vm.heap.make<Object>(vm.types.object);
  cache->maximum = maximum;
  cache->typed = typed;
  return Owned(std::move(cache));
}

Result<Owned> cache_info(Vm& vm, Args args) {
  auto* cache = args.self<Cache>();
  Owned functools = TRY(vm.import_module("functools"));
  Owned info = TRY(vm.get_attribute(functools, "_CacheInfo"));
  return vm.start_call(info, {Value::integer(cache->hits), Value::integer(cache->misses),
                              cache->maximum < 0 ? Value::none() : Value::integer(cache->maximum),
                              Value::integer(cache->results->used)});
}

Result<Owned> cache_clear(Vm& vm, Args args) {
  auto* cache = args.self<Cache>();
  cache->hits = cache->misses = 0;
  cache->first = 0;
  cache->results = new_dict(vm.heap);
  return Owned::none();
}

Result<Owned> cache_itself(Vm&, Args args) {
  return Owned(args[0]);
}

Result<Owned> cache_reduce(Vm& vm, Args args) {
  return vm.get_attribute(args[0], vm.names.__qualname__);
}

const NativeRow kMethods[] = {
    {"__new__(cls, user_function, maxsize, typed, /)~", cache_new, NativeKind::StaticMethod},
    {"__get__(self, instance, owner=None, /)", get_as_method},
    {"cache_info(self, /)", cache_info, NativeKind::Method, "Report cache statistics"},
    {"cache_clear(self, /)", cache_clear, NativeKind::Method, "Clear the cache and cache statistics"},
    {"__copy__(self, /)", cache_itself},
    {"__deepcopy__(self, memo, /)", cache_itself},
    {"__reduce__(self, /)", cache_reduce},
};

}  // namespace

const TypeSpec lru_cache_spec = {.name = "functools._lru_cache_wrapper",
                                 .size = sizeof(Cache),
                                 .flags = kSubclassable | kHasDescriptorGet,
                                 .traverse = traverse_fields<Cache>,
                                 .clear = clear_fields<Cache>,
                                 .call = cache_call,
                                 .instance_dict = true,
                                 .weak_references = true,
                                 .methods = kMethods};

}  // namespace fermata
