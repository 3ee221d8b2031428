#include "builtins/mersenne_twister.h"

#include <gtest/gtest.h>

namespace fermata {
namespace {

// What `random.Random(42)` gives in CPython.
TEST(MersenneTwister, GivesCPythonsNumbers) {
  const uint32_t key[] = {42};
  MersenneTwister generator;
  generator.seed(key);
  EXPECT_EQ(generator.next_double(), 0.6394267984578837);
  EXPECT_EQ(generator.next_double(), 0.025010755222666936);
}

TEST(MersenneTwister, TakesLongKeys) {
  const uint32_t key[] = {0, 0, 0, 16};  // 2**100
  MersenneTwister generator;
  generator.seed(key);
  EXPECT_EQ(generator.next_double(), 0.7586581712996778);
}

TEST(MersenneTwister, RepeatsFromACopy) {
  const uint32_t key[] = {1};
  MersenneTwister generator;
  generator.seed(key);
  for (int i = 0; i < 1000; i++) generator.next();
  MersenneTwister copy = generator;
  for (int i = 0; i < 1000; i++) EXPECT_EQ(generator.next(), copy.next());
}

}  // namespace
}  // namespace fermata
