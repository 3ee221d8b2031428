#include "objects/dict.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace fermata {

namespace {

constexpr int32_t kFree = 0;
constexpr int32_t kRemoved = -1;
constexpr uint32_t kLeastPlaces = 8;

uint32_t capacity_for(uint32_t places) {
  return places / 3 * 2 + (places % 3 * 2) / 3;
}

size_t table_bytes(const Dict* dict) {
  if (dict->index_mask == 0) return 0;
  return dict->capacity * sizeof(DictEntry) + (size_t{dict->index_mask} + 1) * sizeof(int32_t);
}

void put_in_index(Dict* dict, uint32_t hash, uint32_t entry) {
  uint32_t place = hash & dict->index_mask;
  for (uint32_t step = 1; dict->index[place] > 0; step++) place = (place + step) & dict->index_mask;
  dict->index[place] = static_cast<int32_t>(entry + 1);
}

void keys_changed(Dict* dict) {
  if (dict->keys_version) dict->keys_version = 0;
}

bool is_kept(const DictEntry& entry) {
  return !entry.key.is_empty() || entry.value.is_float();
}

void index_all(Dict* dict) {
  for (uint32_t i = 0; i < dict->entry_count; i++)
    if (!dict->entries[i].key.is_empty()) put_in_index(dict, dict->entries[i].hash, i);
}

// A new table with room for at least `needed` entries; the removed ones that are not to be remembered are left behind.
void rebuild(Heap& heap, Dict* dict, uint32_t needed) {
  const auto kept = static_cast<uint32_t>(std::count_if(dict->entries, dict->entries + dict->entry_count, is_kept));
  if (kept > dict->used) needed = std::max(needed, kept + 1);
  uint32_t places = kLeastPlaces;
  while (capacity_for(places) < needed) places *= 2;
  uint32_t capacity = capacity_for(places);
  heap.account(-static_cast<int64_t>(table_bytes(dict)));
  DictEntry* old = dict->entries;
  auto* entries = static_cast<DictEntry*>(std::malloc(capacity * sizeof(DictEntry) + places * sizeof(int32_t)));
  CHECK(entries != nullptr);
  uint32_t count = 0;
  for (uint32_t i = 0; i < dict->entry_count; i++) {
    if (is_kept(old[i])) entries[count++] = old[i];
  }
  std::free(old);
  dict->entries = entries;
  dict->capacity = capacity;
  dict->index_mask = places - 1;
  dict->index = reinterpret_cast<int32_t*>(entries + capacity);
  dict->entry_count = count;
  heap.account(static_cast<int64_t>(table_bytes(dict)));
  std::memset(dict->index, 0, places * sizeof(int32_t));
  index_all(dict);
}

// The place in the index that leads to the entry.
uint32_t place_of(const Dict* dict, int32_t entry) {
  uint32_t place = dict->entries[entry].hash & dict->index_mask;
  for (uint32_t step = 1; dict->index[place] != entry + 1; step++) place = (place + step) & dict->index_mask;
  return place;
}

}  // namespace

Ref<Dict> new_dict(Heap& heap) {
  return new_set_like(heap, heap.dict_type);
}

Ref<Dict> new_set_like(Heap& heap, Type* type) {
  Ref<Dict> dict = heap.make<Dict>(type);
  dict->only_strings = true;
  return dict;
}

int32_t dict_find(const Dict* dict, const Str* key) {
  if (dict->index_mask == 0) return -1;
  uint32_t hash = str_hash(key);
  const Type* str_type = dict->type->heap->str_type;
  for (uint32_t place = hash, step = 0;; place += ++step) {
    int32_t slot = dict->index[place & dict->index_mask];
    if (slot == kFree) return -1;
    if (slot == kRemoved) continue;
    const DictEntry& entry = dict->entries[slot - 1];
    if (entry.key == Value(const_cast<Str*>(key))) return slot - 1;
    if (entry.hash != hash) continue;
    const Str* other = cast_exact<Str>(entry.key, str_type);
    // Two interned strings are equal only if they are the same.
    if (other && !(other->interned && key->interned) && str_equal(other, key)) return slot - 1;
  }
}

Value dict_get(const Dict* dict, const Str* key) {
  int32_t found = dict_find(dict, key);
  return found < 0 ? Value() : dict->entries[found].value;
}

void dict_set(Heap& heap, Dict* dict, Str* key, Value value) {
  int32_t found = dict_find(dict, key);
  if (found < 0) {
    dict_insert_new(heap, dict, key, str_hash(key), value);
    return;
  }
  retain(value);
  release(std::exchange(dict->entries[found].value, value));
}

bool dict_remove(Heap& heap, Dict* dict, const Str* key) {
  int32_t found = dict_find(dict, key);
  if (found < 0) return false;
  dict_remove_at(heap, dict, found);
  return true;
}

void dict_insert_new(Heap& heap, Dict* dict, Value key, uint32_t hash, Value value) {
  if (dict->entry_count == dict->capacity) {
    // Room for as many again, and after many removals none at all.
    rebuild(heap, dict, std::max(dict->used + dict->used / 2 + 1, dict->used + 3));
  }
  if (dict->only_strings && !cast_exact<Str>(key, heap.str_type)) dict->only_strings = false;
  retain(key);
  retain(value);
  dict->entries[dict->entry_count] = {key, value, hash};
  put_in_index(dict, hash, dict->entry_count++);
  dict->used++;
  keys_changed(dict);
}

void dict_remove_at(Heap&, Dict* dict, int32_t entry) {
  dict->index[place_of(dict, entry)] = kRemoved;
  DictEntry old = std::exchange(dict->entries[entry], DictEntry{});
  dict->used--;
  keys_changed(dict);
  // Each entry written since the last rebuild has used up a free place of the index at most, so removed entries keep
  // their number until then: there is always a free place at which a search ends.
  if (dict->used == 0 && dict->entry_count > dict->capacity / 2) {
    std::memset(dict->index, 0, (size_t{dict->index_mask} + 1) * sizeof(int32_t));
    dict->entry_count = 0;
    dict->only_strings = true;
  }
  release(old.key);
  release(old.value);
}

void dict_clear(Heap& heap, Dict* dict) {
  heap.account(-static_cast<int64_t>(table_bytes(dict)));
  DictEntry* entries = std::exchange(dict->entries, nullptr);
  uint32_t count = std::exchange(dict->entry_count, 0);
  dict->index = nullptr;
  dict->used = dict->capacity = dict->index_mask = 0;
  dict->only_strings = true;
  keys_changed(dict);
  for (uint32_t i = 0; i < count; i++) {
    release(entries[i].key);
    release(entries[i].value);
  }
  std::free(entries);
}

void dict_compact(Heap& heap, Dict* dict) {
  if (dict->entry_count > 2 * dict->used + 8) rebuild(heap, dict, dict->used + 1);
}

void dict_copy_into(Heap& heap, Dict* target, const Dict* source) {
  if (source->used == 0) return;
  rebuild(heap, target, source->used);
  bool pairs = target->type->has(kDictSubclass);
  for (uint32_t i = 0; i < source->entry_count; i++) {
    const DictEntry& entry = source->entries[i];
    if (entry.key.is_empty()) continue;
    const Value value = pairs || entry.value.is_float() ? entry.value : Value();
    retain(entry.key);
    retain(value);
    target->entries[target->entry_count] = {entry.key, value, entry.hash};
    put_in_index(target, entry.hash, target->entry_count++);
  }
  target->used = target->entry_count;
  target->only_strings = source->only_strings;
  keys_changed(target);
}

void dict_reorder(Heap& heap, Dict* dict, std::span<const DictEntry> entries) {
  dict->entry_count = 0;
  rebuild(heap, dict, static_cast<uint32_t>(entries.size()));
  std::ranges::copy(entries, dict->entries);
  dict->entry_count = static_cast<uint32_t>(entries.size());
  index_all(dict);
  keys_changed(dict);
}

void traverse_dict(Object* object, Visitor& visit) {
  auto* dict = static_cast<Dict*>(object);
  for (uint32_t i = 0; i < dict->entry_count; i++) {
    visit(dict->entries[i].key);
    visit(dict->entries[i].value);
  }
}

void clear_dict(Object* object) {
  dict_clear(*object->type->heap, static_cast<Dict*>(object));
}

uint32_t dict_keys_version(Heap& heap, Dict* dict) {
  if (dict->keys_version == 0) dict->keys_version = heap.next_keys_version();
  return dict->keys_version;
}

}  // namespace fermata
