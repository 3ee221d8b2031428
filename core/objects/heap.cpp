#include "objects/heap.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include "base/result.h"
#include "objects/attributes.h"
#include "objects/pages.h"
#include "objects/str.h"

namespace fermata {

namespace {

constexpr uint32_t kRegionPages = 16;
// Deep enough that ordinary structures never need the list, shallow enough for the 64 KB stacks of wasm.
constexpr uint32_t kMaxDestroyDepth = 40;
// What an object counts while it is taken apart: retaining and releasing it then starts nothing anew.
constexpr uint32_t kDyingReferences = uint32_t{1} << 30;

uint32_t round_up(uint32_t bytes, uint32_t multiple) {
  return (bytes + multiple - 1) & ~(multiple - 1);
}

// In place of memset, which is called out of line: cells are small and of whole granules.
__attribute__((no_builtin("memset"))) inline void clear_granules(void* cell, uint32_t count) {
  auto* word = static_cast<uint64_t*>(cell);
  for (; count > 0; --count, word += 2) word[0] = word[1] = 0;
}

}  // namespace

// A free cell is an object without a type; its count and padding hold the link.
struct Heap::FreeCell {
  FreeCell* next;
  Type* type;
};
static_assert(sizeof(Heap*) * 2 == sizeof(Object));

uint32_t Heap::instance_size(const Type* type) {
  if (type->attributes_offset == Type::kAfterTail) return tail_instance_size(type, type->basic_size);
  if (type->attributes_offset == 0) return type->basic_size;
  return type->attributes_offset + static_cast<uint32_t>(sizeof(Attributes) + type->value_capacity * sizeof(Value));
}

uint32_t Heap::tail_instance_size(const Type* type, uint32_t layout_bytes) {
  if (type->attributes_offset == 0) return layout_bytes;
  return round_up(layout_bytes, alignof(Value)) +
         static_cast<uint32_t>(sizeof(Attributes) + type->value_capacity * sizeof(Value));
}

Heap::Heap() : interned_(new_intern_table()), weak_(new_weak_table()) {}

Heap::~Heap() {
  // Nothing may be freed twice or run Python now: every object gets a reference more, drops what it holds outside its
  // cell, and then the pages go as a whole.
  hooks = nullptr;
  watch(nullptr);
  struct Holder : Visitor {
    void visit(Object* object) override { retain(object); }
  } hold;
  struct Clearer : Visitor {
    void visit(Object* object) override {
      if (object->type->clear) object->type->clear(object);
      if (object->type->attributes_offset) clear_attributes(object);
    }
  } clear;
  for_each_object(hold);
  for_each_object(clear);
  while (LargeObject* large = large_) {
    large_ = large->next;
    std::free(large);
  }
  for (void* region : regions_) std::free(region);
  delete_intern_table(interned_);
  delete_weak_table(weak_);
}

Object* Heap::allocate(Type* type, uint32_t bytes) {
  object_count_++;
  Object* object;
  if (bytes <= kMaxCell && !kSeparateCells) [[likely]] {
    uint32_t size_class = (bytes + kGranule - 1) / kGranule;
    if (!free_[size_class]) [[unlikely]]
      refill(size_class);
    FreeCell* cell = free_[size_class];
    free_[size_class] = cell->next;
    used_ += size_class * kGranule;
    clear_granules(cell, size_class);
    object = reinterpret_cast<Object*>(cell);
    object->refs = Object::kCount;
  } else {
    object = allocate_large(bytes);
  }
  object->type = type;
  if (type) retain(static_cast<Object*>(type));
  if (watcher_) [[unlikely]]
    watcher_->made(object);
  return object;
}

void Heap::watch(AllocationWatcher* watcher) {
  delete std::exchange(watcher_, nullptr);
  watcher_ = watcher;
}

Object* Heap::allocate_large(uint32_t bytes) {
  auto* large = static_cast<LargeObject*>(std::calloc(1, sizeof(LargeObject) + bytes));
  CHECK(large != nullptr);
  large->bytes = bytes;
  large->next = large_;
  if (large_) large_->previous = large;
  large_ = large;
  used_ += sizeof(LargeObject) + bytes;
  Object* object = large->object();
  object->refs = Object::kCount | Object::kLarge;
  return object;
}

[[clang::noinline]] void Heap::refill(uint32_t size_class) {
  if (next_page_ == end_of_region_) {
    void* region = std::aligned_alloc(Page::kSize, size_t{Page::kSize} * kRegionPages);
    CHECK(region != nullptr);
    regions_.push_back(region);
    next_page_ = static_cast<char*>(region);
    end_of_region_ = next_page_ + size_t{Page::kSize} * kRegionPages;
  }
  auto* page = ::new (next_page_) Page(size_class * kGranule);
  next_page_ += Page::kSize;
  pages_.push_back(page);
  FreeCell* next = nullptr;
  for (uint32_t i = page->cell_count; i-- > 0;) {
    auto* cell = reinterpret_cast<FreeCell*>(page->cell(i));
    cell->type = nullptr;
    cell->next = next;
    next = cell;
  }
  free_[size_class] = next;
}

void Heap::free_cell(Object* object) {
  object_count_--;
  if (object->has_flag(Object::kLarge)) {
    LargeObject* large = LargeObject::of(object);
    used_ -= sizeof(LargeObject) + large->bytes;
    if (large->next) large->next->previous = large->previous;
    (large->previous ? large->previous->next : large_) = large->next;
    std::free(large);
    return;
  }
  uint32_t cell_size = Page::of(object)->cell_size;
  used_ -= cell_size;
  auto* cell = reinterpret_cast<FreeCell*>(object);
  cell->type = nullptr;
  cell->next = free_[cell_size / kGranule];
  free_[cell_size / kGranule] = cell;
}

void Heap::for_each_object(Visitor& visit) {
  // By index: a visit may allocate, and so add pages.
  for (size_t p = 0; p < pages_.size(); p++) {
    Page* page = pages_[p];
    for (uint32_t i = 0; i < page->cell_count; i++) {
      Object* object = page->cell(i);
      if (object->type) visit.visit(object);
    }
  }
  // The oldest first: finalisers run in the order of age, as in CPython.
  LargeObject* newest = large_;
  LargeObject* large = newest;
  while (large && large->next) large = large->next;
  for (; large; large = large == newest ? nullptr : large->previous) visit.visit(large->object());
}

void take_reference(Object* object) {
  if (object) retain(object);
}
void take_reference(Value value) {
  retain(value);
}
void give_reference(Object* object) {
  if (object) release(object);
}
void give_reference(Value value) {
  release(value);
}

// (flatten: the interpreter's loop calls it, see rule 5 in vm/interpreter.cpp.)
[[gnu::flatten]] void destroy(Object* object) {
  Heap* heap = object->type->heap;
  if (heap->destroy_depth_ >= kMaxDestroyDepth) {
    object->refs += kDyingReferences;
    heap->postponed_.push_back(object);
    return;
  }
  heap->destroy_depth_++;
  heap->destroy_now(object);
  if (--heap->destroy_depth_ == 0) heap->destroy_postponed();
}

void Heap::destroy_postponed() {
  while (!postponed_.empty()) {
    Object* object = postponed_.back();
    postponed_.pop_back();
    object->refs -= kDyingReferences;
    destroy_depth_++;
    destroy_now(object);
    destroy_depth_--;
  }
}

void Heap::destroy_now(Object* object) {
  Type* type = object->type;
  if (type->has(kHasDel) && !object->has_flag(Object::kFinalized) && hooks) {
    object->refs |= Object::kFinalized;
    object->refs += Object::kCount;
    hooks->finalize(object);
    object->refs -= Object::kCount;
    if (object->refs >= Object::kCount) return;  // resurrected
    type = object->type;
  }
  if (watcher_) [[unlikely]]
    watcher_->gone(object);
  object->refs += kDyingReferences;
  if (object->has_flag(Object::kHasWeakReferences)) clear_weak_references(object);
  if (type->clear) type->clear(object);
  if (type->attributes_offset) clear_attributes(object);
  free_cell(object);
  release(static_cast<Object*>(type));
}

}  // namespace fermata
