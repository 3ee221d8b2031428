// Dict and Set: hash tables that keep insertion order (an index table over a dense array of entries). Look-ups whose
// keys are strings or other values with native equality never leave this file; for the others the caller supplies the
// comparison, because it may run Python (builtins/dict.cpp, builtins/set.cpp).
#pragma once

#include <span>

#include "base/result.h"
#include "objects/heap.h"
#include "objects/str.h"

namespace fermata {

struct DictEntry {
  Value key;    // empty: removed
  Value value;  // a set leaves it empty, or has a float there; then a removed one is remembered (builtins/set_order.h)
  uint32_t hash;
};

struct Dict : Object {
  uint32_t used;          // live entries
  uint32_t entry_count;   // entries written, removed ones included
  uint32_t capacity;      // entries there is room for
  uint32_t index_mask;    // size of the index table - 1; 0 while there is no table
  uint32_t keys_version;  // changes whenever a key comes or goes or entries move; 0 until someone asks (keys_version())
  bool only_strings;      // every key is an exact Str: look-ups by Str need no other comparison
  uint8_t order_bits;     // sets: what decides in which order they show (builtins/set_order.h)
  DictEntry* entries;     // malloc'ed; the index table (int32 per place: entry + 1, 0 free, -1 removed) follows it
  int32_t* index;
};
using Set = Dict;  // the type object tells them apart

Ref<Dict> new_dict(Heap& heap);
Ref<Dict> new_set_like(Heap& heap, Type* type);

// By exact string; borrowed, empty if absent. `key` need not be interned.
Value dict_get(const Dict* dict, const Str* key);
void dict_set(Heap& heap, Dict* dict, Str* key, Value value);
bool dict_remove(Heap& heap, Dict* dict, const Str* key);
// Index of the entry of `key`, or -1; for inline caches.
int32_t dict_find(const Dict* dict, const Str* key);

// By hash and a comparison `equal(entry_key) -> Result<bool>`; restarts when the comparison changed the dict. Index of
// the entry or -1.
template <typename Equal>
Result<int32_t> dict_find_with(Dict* dict, uint32_t hash, Equal&& equal);
// Adds a key that is known to be absent.
void dict_insert_new(Heap& heap, Dict* dict, Value key, uint32_t hash, Value value);
void dict_remove_at(Heap& heap, Dict* dict, int32_t entry);
void dict_clear(Heap& heap, Dict* dict);
// Leaves removed entries behind when they are many, for whoever takes entries from one end. Moves entries.
void dict_compact(Heap& heap, Dict* dict);
void dict_copy_into(Heap& heap, Dict* target, const Dict* source);  // target empty
// The same keys and values in another order, and perhaps others of the removed ones that are remembered.
void dict_reorder(Heap& heap, Dict* dict, std::span<const DictEntry> entries);

void traverse_dict(Object* object, Visitor& visit);
void clear_dict(Object* object);

// A number that stands for the present set and places of keys.
uint32_t dict_keys_version(Heap& heap, Dict* dict);

// Next live entry at or after `position`, or null; advances `position` past it.
inline DictEntry* dict_next(const Dict* dict, uint32_t& position) {
  while (position < dict->entry_count) {
    DictEntry* entry = &dict->entries[position++];
    if (!entry->key.is_empty()) return entry;
  }
  return nullptr;
}

template <typename Equal>
Result<int32_t> dict_find_with(Dict* dict, uint32_t hash, Equal&& equal) {
restart:
  if (dict->index_mask == 0) return -1;
  const DictEntry* const entries = dict->entries;
  for (uint32_t place = hash, step = 0;; place += ++step) {
    int32_t slot = dict->index[place & dict->index_mask];
    if (slot == 0) return -1;
    if (slot < 0) continue;
    const DictEntry& entry = entries[slot - 1];
    if (entry.hash != hash) continue;
    Owned key(entry.key);
    bool same = TRY(equal(key.get()));
    if (dict->entries != entries || slot - 1 >= static_cast<int32_t>(dict->entry_count) || !(entry.key == key.get()))
      goto restart;
    if (same) return slot - 1;
  }
}

}  // namespace fermata
