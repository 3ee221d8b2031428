#include "objects/str.h"

#include "unit/objects/heap_fixture.h"

namespace fermata {
namespace {

TEST_F(HeapTest, StringsAreAsNarrowAsTheirWidestCharacter) {
  EXPECT_EQ(str("abc")->width, 1);
  EXPECT_TRUE(str("abc")->ascii);
  EXPECT_EQ(str("é")->width, 1);
  EXPECT_FALSE(str("é")->ascii);
  EXPECT_EQ(str("a€")->width, 2);
  EXPECT_EQ(str("a😀")->width, 4);
  Ref<Str> wide = str("x😀y");
  EXPECT_EQ(str_substring(heap, wide.get(), 2, 3)->width, 1);
  EXPECT_EQ(to_utf8(wide.get()), "x😀y");
}

TEST_F(HeapTest, MalformedBytesBecomeReplacementCharacters) {
  EXPECT_EQ(text(Owned(str("a\xFFz"))), "a\uFFFDz");
}

TEST_F(HeapTest, ConcatenationWidens) {
  EXPECT_EQ(text(Owned(str_concatenate(heap, str("ab"), str("€")))), "ab€");
  EXPECT_EQ(text(Owned(str_concatenate(heap, str("€"), str("😀")))), "€😀");
}

TEST_F(HeapTest, TheBuilderWidensAsItGoes) {
  StrBuilder builder(heap);
  builder.append_ascii("a");
  builder.append(U'é');
  builder.append(str("€").get());
  builder.append_utf8("x😀");
  builder.append(str("a€b").get(), 2, 3);
  Ref<Str> result = builder.finish();
  EXPECT_EQ(to_utf8(result.get()), "aé€x😀b");
  EXPECT_EQ(result->length, 6u);
}

TEST_F(HeapTest, OrderAndEqualityAreByCodePoints) {
  EXPECT_LT(str_compare(str("a"), str("b")), 0);
  EXPECT_LT(str_compare(str("a"), str("ab")), 0);
  EXPECT_LT(str_compare(str("é"), str("€")), 0);
  EXPECT_GT(str_compare(str("😀"), str("€€")), 0);
  EXPECT_TRUE(str_equal(str("a€"), str("a€")));
  EXPECT_EQ(str_hash(str("a€")), str_hash(str("a€")));
  EXPECT_TRUE(str_equals(str("a€"), "a€"));
}

TEST_F(HeapTest, MessagesAreMadeOfPieces) {
  EXPECT_EQ(text(Owned(str_from_pieces(heap, {"at ", -12, " of ", str("né"), INT64_MIN}))),
            "at -12 of né-9223372036854775808");
}

}  // namespace
}  // namespace fermata
