// Rows for the tests of error messages: a text and what CPython 3.14's SyntaxError says about it.
#pragma once

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>

#include "syntax/parser.h"

namespace fermata::syntax {

struct Mistake {
  std::string_view source;
  std::string_view kind;
  std::string_view message;
  int line, offset, end_line, end_offset;
};

inline void expect_mistakes(std::span<const Mistake> mistakes) {
  for (const Mistake& mistake : mistakes) {
    SCOPED_TRACE(mistake.source);
    Arena arena;
    ParseResult result = parse(arena, mistake.source, ParseMode::Module);
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.module, nullptr);
    EXPECT_EQ(kind_name(result.error->kind), mistake.kind);
    EXPECT_EQ(result.error->message, mistake.message);
    SyntaxErrorFields found = fields(*result.error, LineIndex(mistake.source));
    EXPECT_EQ(found.line, mistake.line);
    EXPECT_EQ(found.offset, mistake.offset);
    EXPECT_EQ(found.end_line, mistake.end_line);
    EXPECT_EQ(found.end_offset, mistake.end_offset);
  }
}

}  // namespace fermata::syntax
