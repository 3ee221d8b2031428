#include "builtins/set_order.h"

#include <bit>

#include "objects/int.h"
#include "objects/sequences.h"

namespace fermata {

namespace {

constexpr uint32_t kLeastBits = 3;
constexpr uint32_t kProbes = 9;

// The hash is the same in every run.
bool is_fixed(const Vm& vm, Value key) {
  if (key.is_small_int() || key.is_bool() || key.is_float()) return true;
  if (!key.is_object()) return false;
  Type* type = key.object()->type;
  if (type == vm.types.int_) return true;
  if (type != vm.types.tuple) return false;
  for (Value item : static_cast<Tuple*>(key.object())->span()) {
    if (!is_fixed(vm, item)) return false;
  }
  return true;
}

// The table size after growing to hold `used` elements one by one.
uint32_t bits_for(uint32_t used) {
  uint32_t bits = kLeastBits;
  for (;;) {
    uint64_t mask = (uint64_t{1} << bits) - 1;
    auto full = static_cast<uint32_t>((mask * 3 + 4) / 5);
    if (used < full) return bits;
    uint64_t wanted = full > 50000 ? uint64_t{full} * 2 : uint64_t{full} * 4;
    bits = static_cast<uint32_t>(std::bit_width(wanted));
  }
}

struct Place {
  int64_t hash;
  uint32_t entry;  // + 1; 0: free
};

void put(std::vector<Place>& table, Place item) {
  size_t mask = table.size() - 1;
  auto perturb = static_cast<uint64_t>(item.hash);
  size_t i = perturb & mask;
  for (;;) {
    size_t last = i + kProbes <= mask ? i + kProbes : i;
    for (size_t k = i; k <= last; k++) {
      if (table[k].entry == 0) {
        table[k] = item;
        return;
      }
    }
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

// Small numbers that are all below the table's size: each has the place of its own. False if there are others.
bool order_small_numbers(const Set* set, size_t size, std::vector<uint32_t>& order) {
  bool ascending = true;
  int64_t last = -1;
  uint32_t position = 0;
  while (const DictEntry* entry = dict_next(set, position)) {
    if (!entry->key.is_small_int()) return false;
    const int64_t number = entry->key.as_int();
    if (number < 0 || number >= static_cast<int64_t>(size)) return false;
    ascending &= number > last;
    last = number;
  }
  if (ascending) return true;
  std::vector<uint32_t> places(size);  // index of an entry, + 1
  for (uint32_t i = 0; i < set->entry_count; i++)
    if (!set->entries[i].key.is_empty()) places[static_cast<size_t>(set->entries[i].key.as_int())] = i + 1;
  order.reserve(set->used);
  for (uint32_t place : places)
    if (place) order.push_back(place - 1);
  return true;
}

}  // namespace

std::vector<uint32_t> set_order(Vm& vm, const Set* set) {
  std::vector<uint32_t> order;
  if (set->used < 2) return order;
  const uint32_t final_bits = std::max<uint32_t>(bits_for(set->used), set->order_bits);
  if (order_small_numbers(set, size_t{1} << final_bits, order)) return order;
  std::vector<Place> items;
  items.reserve(set->used);
  for (uint32_t i = 0; i < set->entry_count; i++) {
    Value key = set->entries[i].key;
    if (key.is_empty()) continue;
    if (!is_fixed(vm, key)) return order;
    // Numbers' hashes cannot raise.
    items.push_back({vm.python_hash(key).value(), i + 1});
  }
  std::vector<Place> table(size_t{1} << (set->order_bits ? final_bits : kLeastBits));
  uint32_t filled = 0;
  for (const Place& item : items) {
    put(table, item);
    filled++;
    if (filled * 5 < (table.size() - 1) * 3) continue;
    std::vector<Place> old(size_t{1} << std::bit_width(uint64_t{filled} * (filled > 50000 ? 2 : 4)));
    old.swap(table);
    for (const Place& place : old) {
      if (place.entry) put(table, place);
    }
  }
  order.reserve(filled);
  for (const Place& place : table) {
    if (place.entry) order.push_back(place.entry - 1);
  }
  return order;
}

void remember_order(Set* set) {
  uint32_t bits = bits_for(set->used);
  if (bits > set->order_bits) set->order_bits = static_cast<uint8_t>(bits);
}

void forget_order(Set* set) {
  set->order_bits = 0;
}

}  // namespace fermata
