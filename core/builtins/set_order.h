// In which order a set shows. Ours keep the order of insertion, which is as good as any for elements whose hashes
// CPython randomises (str, bytes) or takes from addresses. Numbers, and tuples of them, have the same hashes in every
// run there, and programs print such sets: {3, 1, 2} shows as {1, 2, 3}. For these the places in CPython's table are
// worked out.
#pragma once

#include <vector>

#include "objects/dict.h"
#include "vm/vm.h"

namespace fermata {

// The entries' indices in the order they show; empty when that is their own order.
std::vector<uint32_t> set_order(Vm& vm, const Set* set);
// To be called before an element is removed: CPython's tables never shrink by that.
void remember_order(Set* set);
// The same after a set was emptied.
void forget_order(Set* set);

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
