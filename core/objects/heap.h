// The heap of one runtime: pages of equal cells by size, a list of large objects, the table of interned strings, weak
// references, and the collector of cycles. Objects are freed the moment their last reference goes; the collector finds
// the garbage that holds itself alive (trial deletion, as CPython does).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "objects/object.h"
#include "objects/type.h"

namespace fermata {

struct Page;
struct LargeObject;
struct WeakReference;

// What the heap cannot do by itself because it may run Python. Implemented by the vm.
struct HeapHooks {
  // `__del__`, and the native finaliser of types with kHasDel; the object is whole and has one reference.
  virtual void finalize(Object* object) = 0;
  // A weak reference with a callback whose object has gone.
  virtual void weak_reference_died(WeakReference* reference) = 0;
  // Every reference that is held from outside the heap (fibers, the runtime's tables) needs no visiting: what is
  // referenced from outside has more references than the heap accounts for.
 protected:
  ~HeapHooks() = default;
};

// Is told of every object that is made and freed (tracemalloc).
struct AllocationWatcher {
  virtual ~AllocationWatcher() = default;
  virtual void made(const Object* object) = 0;
  virtual void gone(const Object* object) = 0;
};

class Heap {
 public:
  Heap();
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // A new object of `bytes` bytes with one reference and every byte after the header zero. Never null: past the memory
  // limit it still gives what it can from a reserve and sets memory_exhausted(), which the interpreter turns into
  // MemoryError at the next instruction; requests of more than the limit are checked beforehand with can_allocate().
  Object* allocate(Type* type, uint32_t bytes);
  template <typename T>
  Ref<T> make(Type* type) {
    return Ref<T>::adopt(static_cast<T*>(allocate(type, instance_size(type))));
  }
  // For layouts with a tail of `tail` bytes after T (attributes, if any, come after the tail).
  template <typename T>
  Ref<T> make_with_tail(Type* type, size_t tail) {
    return Ref<T>::adopt(
        static_cast<T*>(allocate(type, tail_instance_size(type, static_cast<uint32_t>(sizeof(T) + tail)))));
  }
  bool can_allocate(uint64_t bytes) const { return bytes <= limit_ && used_ + bytes <= limit_; }
  // Memory that belongs to an object but lies outside its cell (a dict's table, a list's items) counts here.
  void account(int64_t bytes) { used_ = static_cast<uint64_t>(static_cast<int64_t>(used_) + bytes); }
  bool memory_exhausted() const { return used_ > limit_; }
  void set_limit(uint64_t bytes) { limit_ = bytes; }
  uint64_t used() const { return used_; }

  static uint32_t instance_size(const Type* type);
  static uint32_t tail_instance_size(const Type* type, uint32_t layout_bytes);

  // The one Str with this text.
  Str* intern(std::string_view utf8);
  // The one Str equal to `string`; the result is borrowed from the table, which keeps it for good.
  Str* intern(Str* string);
  // The one-character strings up to U+00FF, made once; borrowed.
  Str* character(uint8_t code_point);
  Str* empty_string();

  // Collects cycles. Returns the number of objects found unreachable. With `kept` these are put there and stay.
  size_t collect(std::vector<Object*>* kept = nullptr);
  // When there are so many more objects than after the last collection that a look is worth its time.
  bool wants_collection() const { return object_count_ > collect_at_; }
  bool collection_enabled = true;
  // Calls `visit` for every live object; for gc.get_objects, counts and leak tests.
  void for_each_object(Visitor& visit);
  size_t object_count() const { return object_count_; }

  // Weak references (objects/weak.cpp).
  WeakReference* first_weak_reference(Object* object);
  void add_weak_reference(Object* object, WeakReference* reference);
  void remove_weak_reference(WeakReference* reference);
  void clear_weak_references(Object* object);

  uint32_t next_type_version() { return ++type_version_; }
  uint32_t next_keys_version() { return ++keys_version_; }

  HeapHooks* hooks = nullptr;
  // The heap owns its watcher; null takes it away.
  void watch(AllocationWatcher* watcher);
  AllocationWatcher* watcher() const { return watcher_; }
  // The types that the heap itself makes objects of; set by the vm when it starts.
  Type* str_type = nullptr;
  Type* tuple_type = nullptr;
  Type* list_type = nullptr;
  Type* dict_type = nullptr;
  Type* int_type = nullptr;
  Type* bytes_type = nullptr;
  Type* bytearray_type = nullptr;
  Type* set_type = nullptr;
  Type* frozenset_type = nullptr;
  Type* shape_type = nullptr;
  Type* cell_type = nullptr;

 private:
  friend void destroy(Object* object);
  Object* allocate_large(uint32_t bytes);
  void free_cell(Object* object);
  void destroy_now(Object* object);
  void destroy_postponed();

  static constexpr uint32_t kGranule = 16;
  static constexpr uint32_t kMaxCell = 1024;
  static constexpr uint32_t kClasses = kMaxCell / kGranule + 1;

  struct FreeCell;
  FreeCell* free_[kClasses] = {};
  void refill(uint32_t size_class);
  std::vector<Page*> pages_;
  // Pages are cut from regions of 16, so that aligning them wastes little.
  std::vector<void*> regions_;
  char* next_page_ = nullptr;
  char* end_of_region_ = nullptr;
  LargeObject* large_ = nullptr;
  friend class Collector;
  AllocationWatcher* watcher_ = nullptr;

  uint64_t used_ = 0;
  uint64_t limit_ = uint64_t{512} << 20;
  size_t object_count_ = 0;
  size_t collect_at_ = 20000;
  bool collecting_ = false;
  // Deep structures are taken apart in a loop, not by recursion.
  uint32_t destroy_depth_ = 0;
  std::vector<Object*> postponed_;

  struct InternTable;
  static InternTable* new_intern_table();
  static void delete_intern_table(InternTable* table);
  InternTable* interned_;
  struct WeakTable;
  static WeakTable* new_weak_table();
  static void delete_weak_table(WeakTable* table);
  WeakTable* weak_;
  Str* characters_[256] = {};
  Str* empty_string_ = nullptr;
  uint32_t type_version_ = 0;
  uint32_t keys_version_ = 0;
};

}  // namespace fermata
