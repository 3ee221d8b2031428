#include "builtins/set_order.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "objects/int.h"
#include "objects/sequences.h"

namespace fermata {

namespace {

constexpr uint32_t kLeastBits = 3;
constexpr uint32_t kProbes = 9;
// Of larger sets nobody sees where removed elements have been.
constexpr uint32_t kMostRemembered = 256;

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

// What most sets are told by: those of texts and of other objects have no order of CPython's.
bool begins_with_number(const Vm& vm, const Set* set) {
  uint32_t position = 0;
  const DictEntry* first = dict_next(set, position);
  return first && is_fixed(vm, first->key);
}

uint32_t mask_of(uint32_t bits) {
  return static_cast<uint32_t>((uint64_t{1} << bits) - 1);
}

uint32_t first_bits(const Set* set) {
  return std::max<uint32_t>(set->order_bits, kLeastBits);
}

// The least table with more places.
uint32_t bits_above(uint64_t places) {
  return std::max(kLeastBits, static_cast<uint32_t>(std::bit_width(places)));
}

uint32_t bits_after_growth(uint32_t used) {
  return bits_above(uint64_t{used} * (used > 50000 ? 2 : 4));
}

// How many places are filled when a table grows.
uint32_t full(uint32_t bits) {
  return static_cast<uint32_t>((uint64_t{mask_of(bits)} * 3 + 4) / 5);
}

struct Place {
  int64_t hash;
  uint32_t entry;    // + 1; 0: free
  uint32_t removed;  // how many entries there were when it was; UINT32_MAX: never
};

struct Table {
  std::vector<Place> places;
  uint32_t filled = 0;  // by removed elements too

  explicit Table(uint32_t bits) : places(size_t{1} << bits) {}
  uint32_t bits() const { return static_cast<uint32_t>(std::bit_width(places.size() - 1)); }

  // Of `now` entries. The new element takes the last place on its way that a removed one has left behind, or else the
  // first that never was taken.
  void put(Place item, uint32_t now) {
    const size_t mask = places.size() - 1;
    Place* left = nullptr;
    auto perturb = static_cast<uint64_t>(item.hash);
    for (size_t i = perturb & mask;; i = (i * 5 + 1 + perturb) & mask) {
      const size_t last = i + kProbes <= mask ? i + kProbes : i;
      for (size_t k = i; k <= last; k++) {
        if (places[k].entry == 0) {
          filled += left == nullptr;
          (left ? *left : places[k]) = item;
          return;
        }
        if (places[k].removed <= now) left = &places[k];
      }
      perturb >>= 5;
    }
  }

  void put_at(size_t place, Place item) {
    places[place] = item;
    filled++;
  }

  void grow(uint32_t now) {
    auto is_there = [now](const Place& place) { return place.entry && place.removed > now; };
    const auto used = static_cast<uint32_t>(std::ranges::count_if(places, is_there));
    Table larger(bits_after_growth(used));
    for (const Place& place : places)
      if (is_there(place)) larger.put(place, 0);
    *this = std::move(larger);
  }
};

// The table as CPython has it; empty if there is a hash that is not fixed.
std::optional<Table> table_of(Vm& vm, const Set* set) {
  Table table(first_bits(set));
  for (uint32_t i = 0; i < set->entry_count; i++) {
    const DictEntry& entry = set->entries[i];
    const bool removed = entry.key.is_empty();
    if (removed && !entry.value.is_float()) continue;
    if (!removed && !is_fixed(vm, entry.key)) return {};
    // Numbers' hashes cannot raise.
    Place item = {removed ? 0 : vm.python_hash(entry.key).value(), i + 1, removed ? entry.hash : UINT32_MAX};
    if (entry.value.is_float())
      table.put_at(static_cast<size_t>(entry.value.as_float()), item);
    else
      table.put(item, i);
    if (table.filled >= full(table.bits())) table.grow(i + 1);
  }
  return table;
}

struct TableSize {
  uint32_t bits;
  uint32_t filled;
};

TableSize table_size(Vm& vm, const Set* set) {
  if (set->entry_count != set->used) {
    if (const std::optional<Table> table = table_of(vm, set)) return {table->bits(), table->filled};
  }
  uint32_t bits = first_bits(set);
  while (set->used >= full(bits)) bits = bits_after_growth(full(bits));
  return {bits, set->used};
}

// Small numbers that are all below the table's size: each has the place of its own. False if there are others.
bool order_small_numbers(const Set* set, size_t size, std::vector<uint32_t>& order) {
  bool ascending = true;
  int64_t last = -1;
  for (uint32_t i = 0; i < set->entry_count; i++) {
    const Value key = set->entries[i].key;
    if (!key.is_small_int()) return false;
    const int64_t number = key.as_int();
    if (number < 0 || number >= static_cast<int64_t>(size)) return false;
    ascending &= number > last;
    last = number;
  }
  if (ascending) return true;
  std::vector<uint32_t> places(size);  // index of an entry, + 1
  for (uint32_t i = 0; i < set->entry_count; i++) places[static_cast<size_t>(set->entries[i].key.as_int())] = i + 1;
  order.reserve(set->used);
  for (uint32_t place : places)
    if (place) order.push_back(place - 1);
  return true;
}

// From now on the entries are in the order of the table: of the one that there is, places and all, or of a new one with
// so many bits, without what was removed.
void begin_anew(Vm& vm, Set* set, uint32_t bits) {
  if (const std::optional<Table> table = table_of(vm, set)) {
    const bool same = table->bits() == bits;
    std::vector<DictEntry> entries;
    entries.reserve(table->filled);
    for (size_t i = 0; i < table->places.size(); i++) {
      const Place& place = table->places[i];
      if (!place.entry) continue;
      const bool removed = place.removed != UINT32_MAX;
      if (removed && !same) continue;
      entries.push_back(removed ? DictEntry{Value(), Value(), 0} : set->entries[place.entry - 1]);
      entries.back().value = same ? Value::real(static_cast<double>(i)) : Value();
    }
    dict_reorder(vm.heap, set, entries);
  }
  set->order_bits = static_cast<uint8_t>(bits);
}

}  // namespace

std::vector<uint32_t> set_order(Vm& vm, const Set* set) {
  std::vector<uint32_t> order;
  if (set->used < 2 || !begins_with_number(vm, set)) return order;
  if (set->entry_count == set->used && order_small_numbers(set, size_t{1} << table_size(vm, set).bits, order))
    return order;
  if (const std::optional<Table> table = table_of(vm, set)) {
    order.reserve(set->used);
    for (const Place& place : table->places)
      if (place.entry && place.removed == UINT32_MAX) order.push_back(place.entry - 1);
  }
  return order;
}

void set_remove_at(Vm& vm, Set* set, uint32_t entry) {
  const Owned key(set->entries[entry].key);
  if (is_fixed(vm, key) && set->used > 1 && set->used <= kMostRemembered) {
    // The place that it leaves is known from then on.
    if (!set->entries[entry].value.is_float()) {
      begin_anew(vm, set, table_size(vm, set).bits);
      entry = 0;
      while (!(set->entries[entry].key == key.get())) entry++;
    }
    const Value place = set->entries[entry].value;
    dict_remove_at(vm.heap, set, static_cast<int32_t>(entry));
    if (entry < set->entry_count) {
      set->entries[entry].value = place;
      set->entries[entry].hash = set->entry_count;
    }
    return;
  }
  dict_remove_at(vm.heap, set, static_cast<int32_t>(entry));
}

void forget_order(Set* set) {
  set->order_bits = 0;
}

void reserve_order(Vm& vm, Set* set, uint32_t count) {
  const bool is_new = set->entry_count == 0;
  if (!is_new && !begins_with_number(vm, set)) return;
  const TableSize size = is_new ? TableSize{first_bits(set), 0} : table_size(vm, set);
  if ((uint64_t{size.filled} + count) * 5 < uint64_t{mask_of(size.bits)} * 3) return;
  const uint32_t bits = bits_above((uint64_t{set->used} + count) * 2);
  if (is_new)
    set->order_bits = static_cast<uint8_t>(bits);
  else
    begin_anew(vm, set, bits);
}

void shrink_order(Vm& vm, Set* set) {
  if (!begins_with_number(vm, set)) return;
  const TableSize size = table_size(vm, set);
  if (size.filled - set->used > mask_of(size.bits) / 4) begin_anew(vm, set, bits_after_growth(set->used));
}

bool is_copied_as_it_is(Vm& vm, const Set* set) {
  const bool makes_room = uint64_t{set->used} * 5 >= uint64_t{mask_of(kLeastBits)} * 3;
  return set->entry_count == set->used &&
         table_size(vm, set).bits == (makes_room ? bits_above(uint64_t{set->used} * 2) : kLeastBits);
}

}  // namespace fermata
