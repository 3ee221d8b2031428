// The table of interned strings: names in code, attributes and keywords are compared by identity because equal names
// are one object. The table owns its strings.
#include <algorithm>

#include "objects/heap.h"
#include "objects/str.h"

namespace fermata {

struct Heap::InternTable {
  std::vector<Str*> places = std::vector<Str*>(2048);
  size_t count = 0;

  template <typename Matches>
  Str** find(uint32_t hash, Matches matches) {
    size_t mask = places.size() - 1;
    size_t i = hash & mask;
    while (places[i] && !(places[i]->hash_value == hash && matches(places[i]))) i = (i + 1) & mask;
    return &places[i];
  }

  void add(Str** place, Str* string) {
    retain(static_cast<Object*>(string));
    string->interned = true;
    *place = string;
    if (++count * 2 < places.size()) return;
    std::vector<Str*> old(places.size() * 2);
    old.swap(places);
    for (Str* each : old) {
      if (each) *find(each->hash_value, [](Str*) { return false; }) = each;
    }
  }
};

Heap::InternTable* Heap::new_intern_table() {
  return new InternTable;
}
void Heap::delete_intern_table(InternTable* table) {
  delete table;
}

Str* Heap::intern(std::string_view utf8) {
  Ref<Str> string = str_from_utf8(*this, utf8);
  return intern(string.get());
}

Str* Heap::intern(Str* string) {
  if (string->interned) return string;
  uint32_t hash = str_hash(string);
  Str** place = interned_->find(hash, [string](Str* each) { return str_equal(each, string); });
  if (Str* known = *place) return known;
  if (string->type == str_type) {
    interned_->add(place, string);
    return string;
  }
  // A subclass instance is no name: the table gets a plain copy.
  Ref<Str> plain = new_str(*this, string->length, string->width, string->ascii);
  std::copy_n(string->bytes(), size_t{string->length} * string->width, plain->bytes());
  str_hash(plain.get());
  interned_->add(place, plain.get());
  return plain.get();
}

}  // namespace fermata
