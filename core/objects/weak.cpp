#include "objects/weak.h"

namespace fermata {

// Open addressing by address; erasing moves later entries back, so there are no tombstones.
struct Heap::WeakTable {
  struct Entry {
    Object* object;
    WeakReference* first;
  };
  std::vector<Entry> entries = std::vector<Entry>(16);
  size_t count = 0;

  size_t mask() const { return entries.size() - 1; }
  size_t home(const Object* object) const {
    return (reinterpret_cast<uintptr_t>(object) >> 4) * uint32_t{0x9E3779B1} >> 4 & mask();
  }
  size_t find(const Object* object) const {
    size_t i = home(object);
    while (entries[i].object && entries[i].object != object) i = (i + 1) & mask();
    return i;
  }
  Entry& place_for(Object* object) {
    if (count * 2 >= entries.size()) {
      std::vector<Entry> old(entries.size() * 2);
      old.swap(entries);
      for (Entry& entry : old) {
        if (entry.object) entries[find(entry.object)] = entry;
      }
    }
    Entry& entry = entries[find(object)];
    if (!entry.object) {
      entry.object = object;
      count++;
    }
    return entry;
  }
  void erase(const Object* object) {
    size_t hole = find(object);
    if (!entries[hole].object) return;
    count--;
    for (size_t i = (hole + 1) & mask(); entries[i].object; i = (i + 1) & mask()) {
      size_t distance = (i - home(entries[i].object)) & mask();
      if (distance >= ((i - hole) & mask())) {
        entries[hole] = entries[i];
        hole = i;
      }
    }
    entries[hole] = {};
  }
};

Heap::WeakTable* Heap::new_weak_table() {
  return new WeakTable;
}
void Heap::delete_weak_table(WeakTable* table) {
  delete table;
}

WeakReference* Heap::first_weak_reference(Object* object) {
  if (!object->has_flag(Object::kHasWeakReferences)) return nullptr;
  return weak_->entries[weak_->find(object)].first;
}

void Heap::add_weak_reference(Object* object, WeakReference* reference) {
  WeakTable::Entry& entry = weak_->place_for(object);
  reference->referent = object;
  reference->next = entry.first;
  entry.first = reference;
  object->refs |= Object::kHasWeakReferences;
}

Ref<WeakReference> new_weak_reference(Heap& heap, Type* type, Object* referent) {
  Ref<WeakReference> reference =
      Ref<WeakReference>::adopt(static_cast<WeakReference*>(heap.allocate(type, Heap::instance_size(type))));
  heap.add_weak_reference(referent, reference);
  return reference;
}

void Heap::remove_weak_reference(WeakReference* reference) {
  Object* object = reference->referent;
  if (!object) return;
  reference->referent = nullptr;
  WeakReference** link = &weak_->entries[weak_->find(object)].first;
  WeakReference** first = link;
  while (*link != reference) link = &(*link)->next;
  *link = reference->next;
  reference->next = nullptr;
  if (!*first) {
    weak_->erase(object);
    object->refs &= ~Object::kHasWeakReferences;
  }
}

void Heap::clear_weak_references(Object* object) {
  WeakReference* first = first_weak_reference(object);
  if (!first) return;
  weak_->erase(object);
  object->refs &= ~Object::kHasWeakReferences;
  // All are dead before the first callback runs, which may look at any of them.
  std::vector<Ref<WeakReference>> with_callback;
  for (WeakReference* next; first; first = next) {
    next = first->next;
    first->referent = nullptr;
    first->next = nullptr;
    bool both_garbage = object->has_flag(Object::kInCycle) && first->has_flag(Object::kInCycle);
    if (!first->callback->is_empty() && !both_garbage && first->reference_count() > 0)
      with_callback.emplace_back(first);
  }
  if (!hooks) return;
  for (Ref<WeakReference>& reference : with_callback) hooks->weak_reference_died(reference.get());
}

void traverse_weak_reference(Object* object, Visitor& visit) {
  visit(static_cast<WeakReference*>(object)->callback);
}

void clear_weak_reference(Object* object) {
  auto* reference = static_cast<WeakReference*>(object);
  object->type->heap->remove_weak_reference(reference);
  reference->callback = Owned();
}

}  // namespace fermata
