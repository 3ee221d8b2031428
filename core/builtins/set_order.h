// In which order a set shows. Ours keep the order of insertion, which is as good as any for elements whose hashes
// CPython randomises (str, bytes) or takes from addresses. Numbers, and tuples of them, have the same hashes in every
// run there, and programs print such sets: {3, 1, 2} shows as {1, 2, 3}. For these the places in CPython's table are
// worked out: `order_bits` of a set tells the size that the table had (as a power of two) when the first of its present
// entries was put there, and it grows from then on as CPython's does. An element that is removed leaves its place
// behind: its entry stays, in a small set, and has in place of the hash how many entries there were. A float as the
// value of an entry is the place in that first table.
#pragma once

#include <vector>

#include "objects/dict.h"
#include "vm/vm.h"

namespace fermata {

// The entries' indices in the order they show; empty when that is their own order.
std::vector<uint32_t> set_order(Vm& vm, const Set* set);
// Removes an entry.
void set_remove_at(Vm& vm, Set* set, uint32_t entry);
// The same after a set was emptied.
void forget_order(Set* set);
// To be called before a set takes `count` elements of a set or a dict, for which CPython makes room at once.
void reserve_order(Vm& vm, Set* set, uint32_t count);
// To be called after one operation removed many: where they leave many places behind, CPython's table is made anew.
void shrink_order(Vm& vm, Set* set);
// Whether a copy of a set has a table of the same size, and so the same order of insertion.
bool is_copied_as_it_is(Vm& vm, const Set* set);

// Calls `body(Value) -> Result<void>` for the elements in order. The set must not change meanwhile unless `body` ends
// it.
template <typename Body>
Result<void> set_for_each(Vm& vm, Set* set, Body&& body) {
  std::vector<uint32_t> order = set_order(vm, set);
  if (order.empty()) {
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(set, position)) {
      Owned key(entry->key);
      TRY(body(key.get()));
    }
    return {};
  }
  std::vector<Owned> keys;
  keys.reserve(order.size());
  for (uint32_t entry : order) keys.emplace_back(set->entries[entry].key);
  for (Owned& key : keys) TRY(body(key.get()));
  return {};
}

}  // namespace fermata
