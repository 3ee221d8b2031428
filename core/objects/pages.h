// How the heap's memory is laid out; for the heap and the collector only.
#pragma once

#include <cstdint>

#include "objects/object.h"

namespace fermata {

#if defined(__SANITIZE_ADDRESS__)
#define FERMATA_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FERMATA_ADDRESS_SANITIZER 1
#endif
#endif

// Under the address sanitizer every object is a malloc of its own: it then names who freed what is used too late.
#ifdef FERMATA_ADDRESS_SANITIZER
constexpr bool kSeparateCells = true;
#else
constexpr bool kSeparateCells = false;
#endif

// 64 KB of equal cells, aligned to its size so that an object finds its page.
struct Page {
  static constexpr uint32_t kSize = 1 << 16;
  static constexpr uint32_t kHeader = 32;

  uint32_t cell_size;
  uint32_t cell_count;
  uint32_t reciprocal;  // of cell_size / 16, see index_of
  uint32_t* scratch;    // one number for each cell while the collector works

  explicit Page(uint32_t size)
      : cell_size(size),
        cell_count((kSize - kHeader) / size),
        reciprocal(((uint32_t{1} << 19) + size / 16 - 1) / (size / 16)),
        scratch(nullptr) {}
  static Page* of(Object* object) {
    return reinterpret_cast<Page*>(reinterpret_cast<uintptr_t>(object) & ~uintptr_t{kSize - 1});
  }
  Object* cell(uint32_t index) {
    return reinterpret_cast<Object*>(reinterpret_cast<char*>(this) + kHeader + index * cell_size);
  }
  // A multiplication in place of a division: exact, as the dividend is below 4096 and the divisor at most 64.
  uint32_t index_of(Object* object) const {
    auto offset = static_cast<uint32_t>(reinterpret_cast<uintptr_t>(object) - reinterpret_cast<uintptr_t>(this));
    return (((offset - kHeader) >> 4) * reciprocal) >> 19;
  }
};
static_assert(sizeof(Page) <= Page::kHeader);

// Stands before every object that is too big for a page.
struct alignas(16) LargeObject {
  LargeObject* next;
  LargeObject* previous;
  uint32_t bytes;
  uint32_t scratch;

  Object* object() { return reinterpret_cast<Object*>(this + 1); }
  static LargeObject* of(Object* object) { return reinterpret_cast<LargeObject*>(object) - 1; }
};

}  // namespace fermata
