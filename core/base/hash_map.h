// A map that keeps its entries in the order of insertion and finds them through a table of their numbers: a fraction of
// std::unordered_map's code.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace fermata {

struct TextHash {
  uint32_t operator()(std::string_view text) const { return hash_bytes(text.data(), text.size()); }
};

// Addresses of values are good until the next insertion.
template <typename Key, typename T, typename Hash>
class HashMap {
 public:
  const T* find(const Key& key) const {
    if (slots_.empty()) return nullptr;
    uint32_t number = slots_[slot_of(key)];
    return number == kNone ? nullptr : &entries_[number].value;
  }

  // The value of the key, and whether it is the new one.
  std::pair<T*, bool> insert(const Key& key, T value) {
    if (entries_.size() * 2 >= slots_.size()) grow();
    uint32_t& number = slots_[slot_of(key)];
    const bool is_new = number == kNone;
    if (is_new) {
      number = static_cast<uint32_t>(entries_.size());
      entries_.push_back({key, value});
    }
    return {&entries_[number].value, is_new};
  }

 private:
  static constexpr uint32_t kNone = ~uint32_t{0};
  struct Entry {
    Key key;
    T value;
  };

  // Where the key's number stands, or would.
  size_t slot_of(const Key& key) const {
    const size_t mask = slots_.size() - 1;
    size_t slot = Hash()(key) & mask;
    while (slots_[slot] != kNone && !(entries_[slots_[slot]].key == key)) slot = (slot + 1) & mask;
    return slot;
  }

  void grow() {
    slots_.assign(slots_.empty() ? 8 : slots_.size() * 2, kNone);
    for (uint32_t number = 0; number < entries_.size(); number++) slots_[slot_of(entries_[number].key)] = number;
  }

  std::vector<Entry> entries_;
  std::vector<uint32_t> slots_;  // a power of two, at most half of them in use
};

}  // namespace fermata
