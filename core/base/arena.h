// Bump allocation for things that live and die together (a syntax tree, a compilation). Nothing is freed one by one and
// no destructor runs: only trivially destructible types may be made here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace fermata {

class Arena {
 public:
  Arena() = default;
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  // `alignment` is a power of two, at most alignof(std::max_align_t).
  void* allocate(size_t size, size_t alignment) {
    uintptr_t address = (next_ + alignment - 1) & ~(alignment - 1);
    if (address + size > limit_ || next_ == 0) return allocate_in_new_block(size, alignment);
    next_ = address + size;
    return reinterpret_cast<void*>(address);
  }

  template <class T, class... Arguments>
  T* make(Arguments&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>);
    return ::new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
  }

  // A copy of the elements that lives as long as the arena.
  template <class T>
  std::span<T> copy(const T* elements, size_t count) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (count == 0) return {};
    T* room = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
    for (size_t i = 0; i < count; i++) ::new (room + i) T(elements[i]);
    return {room, count};
  }

  std::string_view copy(std::string_view text) {
    std::span<char> room = copy(text.data(), text.size());
    return {room.data(), room.size()};
  }

  // Bytes taken from the system so far.
  size_t footprint() const { return footprint_; }

 private:
  struct Block {
    Block* previous;
  };

  void* allocate_in_new_block(size_t size, size_t alignment);

  uintptr_t next_ = 0;
  uintptr_t limit_ = 0;
  Block* last_ = nullptr;
  size_t footprint_ = 0;
};

}  // namespace fermata
