#include "base/utf8.h"

#include <gtest/gtest.h>

namespace fermata::utf8 {
namespace {

TEST(Utf8, RoundTrips) {
  for (char32_t code_point : {U'a', U'\u00e9', U'\u20ac', U'\ud7ff', U'\U0001f600', U'\U0010ffff'}) {
    char bytes[4];
    uint32_t size = encode(code_point, bytes);
    Decoded decoded = decode({bytes, size});
    EXPECT_EQ(decoded.code_point, code_point);
    EXPECT_EQ(decoded.size, size);
  }
}

TEST(Utf8, DecodesLoneSurrogates) {
  EXPECT_EQ(decode("\xED\xA0\x80").code_point, 0xD800u);
  EXPECT_EQ(find_invalid("ab\xED\xA0\x80"), 2u);
}

TEST(Utf8, RefusesWhatIsNotUtf8) {
  for (std::string_view bytes : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\xAF", "\xF4\x90\x80\x80", "\xFF"}) {
    EXPECT_EQ(decode(bytes).size, 0u);
    EXPECT_EQ(find_invalid("0123456789" + std::string(bytes)), 10u);
  }
}

TEST(Utf8, CountsCodePoints) {
  EXPECT_EQ(length("a\u00e9\u20ac\U0001f600"), 4u);
  EXPECT_EQ(find_invalid("a\u00e9\u20ac\U0001f600 and more"), 19u);
}

}  // namespace
}  // namespace fermata::utf8
