#include "objects/sequences.h"

#include "unit/objects/heap_fixture.h"

namespace fermata {
namespace {

TEST_F(HeapTest, ListReplaceGrowsShrinksAndTakesFromItself) {
  Ref<List> list = new_list(heap);
  for (int i = 0; i < 6; i++) list_append(heap, list.get(), Owned::integer(i));
  list_replace(heap, list.get(), 1, 3, {});
  EXPECT_EQ(list->length, 4u);
  list_replace(heap, list.get(), 4, 4, list->span());
  EXPECT_EQ(list->length, 8u);
  EXPECT_EQ(list->items[1], Value::integer(3));
  EXPECT_EQ(list->items[7], Value::integer(5));
}

TEST_F(HeapTest, ByteArrayReplaces) {
  Ref<ByteArray> array = new_bytearray(heap, "hello");
  bytearray_replace(array.get(), 1, 3, "EYE");
  EXPECT_EQ(array->view(), "hEYElo");
  bytearray_replace(array.get(), 0, 4, "");
  EXPECT_EQ(array->view(), "lo");
  bytearray_resize(array.get(), 4);
  EXPECT_EQ(array->view(), std::string_view("lo\0\0", 4));
}

}  // namespace
}  // namespace fermata
