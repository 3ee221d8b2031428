#include "objects/dict.h"

#include "unit/objects/heap_fixture.h"

namespace fermata {
namespace {

TEST_F(HeapTest, DictKeepsOrderThroughGrowthAndRemoval) {
  Ref<Dict> dict = new_dict(heap);
  for (int i = 0; i < 1000; i++) dict_set(heap, dict.get(), str(std::to_string(i).c_str()).get(), Value::integer(i));
  for (int i = 0; i < 1000; i += 2) EXPECT_TRUE(dict_remove(heap, dict.get(), str(std::to_string(i).c_str()).get()));
  EXPECT_EQ(dict->used, 500u);
  EXPECT_TRUE(dict_get(dict.get(), str("500").get()).is_empty());
  EXPECT_EQ(dict_get(dict.get(), str("501").get()), Value::integer(501));
  dict_set(heap, dict.get(), str("0").get(), Value::integer(-1));
  uint32_t position = 0;
  int64_t expected = 1;
  while (DictEntry* entry = dict_next(dict.get(), position)) {
    EXPECT_EQ(entry->value, Value::integer(expected == 1001 ? -1 : expected));
    expected += 2;
  }
  EXPECT_EQ(expected, 1003);
}

TEST_F(HeapTest, DictAsAQueueStaysSmall) {
  Ref<Dict> dict = new_dict(heap);
  for (int i = 0; i < 10000; i++) {
    dict_set(heap, dict.get(), str(std::to_string(i).c_str()).get(), Value::none());
    if (i >= 3) EXPECT_TRUE(dict_remove(heap, dict.get(), str(std::to_string(i - 3).c_str()).get()));
  }
  EXPECT_LE(dict->capacity, 10u);
}

TEST_F(HeapTest, DictRemovesTheSameKeyAgainAndAgain) {
  Ref<Dict> dict = new_dict(heap);
  dict_set(heap, dict.get(), str("stays").get(), Value::none());
  for (int i = 0; i < 1000; i++) {
    dict_set(heap, dict.get(), str(std::to_string(i).c_str()).get(), Value::none());
    EXPECT_TRUE(dict_remove(heap, dict.get(), str(std::to_string(i).c_str()).get()));
    EXPECT_TRUE(dict_get(dict.get(), str("absent").get()).is_empty());
  }
}

TEST_F(HeapTest, DictFindsByAComparison) {
  Ref<Dict> dict = new_dict(heap);
  for (int i = 0; i < 100; i++) dict_insert_new(heap, dict.get(), Value::integer(i), 7, Value::integer(i * i));
  EXPECT_FALSE(dict->only_strings);
  auto equal = [](Value key) -> Result<bool> { return key == Value::integer(42); };
  int32_t found = dict_find_with(dict.get(), 7, equal).value();
  ASSERT_GE(found, 0);
  EXPECT_EQ(dict->entries[found].value, Value::integer(42 * 42));
  EXPECT_EQ(dict_find_with(dict.get(), 8, equal).value(), -1);
}

TEST_F(HeapTest, DictKeysVersionChangesWithKeysOnly) {
  Ref<Dict> dict = new_dict(heap);
  dict_set(heap, dict.get(), str("a").get(), Value::none());
  uint32_t version = dict_keys_version(heap, dict.get());
  dict_set(heap, dict.get(), str("a").get(), Value::integer(1));
  EXPECT_EQ(dict_keys_version(heap, dict.get()), version);
  dict_set(heap, dict.get(), str("b").get(), Value::integer(1));
  EXPECT_NE(dict_keys_version(heap, dict.get()), version);
}

TEST_F(HeapTest, AttributesShareShapesUntilTheyNeedADict) {
  Type* type = new_class(2);
  Ref<Object> a = heap.make<Object>(type);
  Ref<Object> b = heap.make<Object>(type);
  Str* x = heap.intern("x");
  Str* y = heap.intern("y");
  Str* z = heap.intern("z");
  for (Object* each : {a.get(), b.get()}) {
    EXPECT_TRUE(set_instance_attribute(heap, each, x, Value::integer(1)));
    EXPECT_TRUE(set_instance_attribute(heap, each, y, Value::integer(2)));
  }
  EXPECT_EQ(attributes_of(a.get())->shape, attributes_of(b.get())->shape);
  EXPECT_EQ(instance_attribute(a.get(), y), Value::integer(2));
  EXPECT_TRUE(set_instance_attribute(heap, a.get(), z, Value::integer(3)));
  EXPECT_EQ(attributes_of(a.get())->shape, nullptr);
  EXPECT_EQ(instance_attribute(a.get(), x), Value::integer(1));
  EXPECT_EQ(instance_attribute(a.get(), z), Value::integer(3));
  EXPECT_TRUE(delete_instance_attribute(heap, b.get(), x));
  EXPECT_FALSE(delete_instance_attribute(heap, b.get(), x));
  EXPECT_EQ(instance_dict(heap, b.get())->used, 1u);
}

}  // namespace
}  // namespace fermata
