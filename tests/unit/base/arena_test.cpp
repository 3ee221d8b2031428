#include "base/arena.h"

#include <gtest/gtest.h>

namespace fermata {
namespace {

TEST(Arena, AlignsWhatItMakes) {
  Arena arena;
  for (int i = 0; i < 1000; i++) {
    arena.make<char>('x');
    EXPECT_EQ(reinterpret_cast<uintptr_t>(arena.make<double>(1.0)) % alignof(double), 0u);
  }
}

TEST(Arena, KeepsCopies) {
  Arena arena;
  std::string_view copy;
  {
    std::string text(100'000, 'y');
    copy = arena.copy(text);
  }
  EXPECT_EQ(copy, std::string(100'000, 'y'));
  EXPECT_GE(arena.footprint(), 100'000u);
  EXPECT_TRUE(arena.copy(std::string_view()).empty());
}

}  // namespace
}  // namespace fermata
