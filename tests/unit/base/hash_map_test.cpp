#include "base/hash_map.h"

#include <gtest/gtest.h>

#include <string>

namespace fermata {
namespace {

TEST(HashMap, FindsWhatWasInsertedWhileItGrows) {
  HashMap<std::string, int, TextHash> map;
  EXPECT_EQ(map.find("0"), nullptr);
  for (int i = 0; i < 1000; i++) EXPECT_TRUE(map.insert(std::to_string(i), i).second);
  for (int i = 0; i < 1000; i++) {
    const int* found = map.find(std::to_string(i));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(*found, i);
  }
  EXPECT_EQ(map.find("1000"), nullptr);
}

TEST(HashMap, KeepsTheFirstValueOfAKey) {
  HashMap<std::string, int, TextHash> map;
  map.insert("a", 1);
  auto [value, is_new] = map.insert("a", 2);
  EXPECT_FALSE(is_new);
  EXPECT_EQ(*value, 1);
  *value = 3;
  EXPECT_EQ(*map.find("a"), 3);
}

struct EqualHashes {
  uint32_t operator()(int) const { return 7; }
};

TEST(HashMap, TellsKeysOfEqualHashApart) {
  HashMap<int, int, EqualHashes> map;
  for (int i = 0; i < 20; i++) map.insert(i, i * i);
  for (int i = 0; i < 20; i++) EXPECT_EQ(*map.find(i), i * i);
  EXPECT_EQ(map.find(20), nullptr);
}

}  // namespace
}  // namespace fermata
