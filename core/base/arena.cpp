#include "base/arena.h"

#include <cstdlib>

namespace fermata {

namespace {
constexpr size_t kFirstBlock = 4096;
constexpr size_t kLargestBlock = 256 * 1024;
}  // namespace

Arena::~Arena() {
  while (last_ != nullptr) {
    Block* previous = last_->previous;
    std::free(last_);
    last_ = previous;
  }
}

// Blocks double up to a limit, so that a small snippet costs one page and a large module few calls of malloc.
void* Arena::allocate_in_new_block(size_t size, size_t alignment) {
  size_t room = footprint_ < kFirstBlock ? kFirstBlock : footprint_ < kLargestBlock ? footprint_ : kLargestBlock;
  size_t needed = sizeof(Block) + alignment + size;
  if (room < needed) room = needed;
  void* memory = std::malloc(room);
  if (memory == nullptr) std::abort();
  last_ = ::new (memory) Block{last_};
  footprint_ += room;
  next_ = reinterpret_cast<uintptr_t>(memory) + sizeof(Block);
  limit_ = reinterpret_cast<uintptr_t>(memory) + room;
  return allocate(size, alignment);
}

}  // namespace fermata
