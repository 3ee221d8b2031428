// "invalid syntax. Did you mean 'import'?": whether a mistyped keyword explains a syntax error.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "syntax/diagnostic.h"

namespace fermata::syntax {

struct KeywordTypo {
  std::string_view keyword;  // the right one
  std::string line;          // the line to show, without the indentation common to what was tried
  int offset;                // of the wrong word in it, from 1, in code points
  int end_offset;
};

// Follows CPython's traceback module: takes the lines from the last complete compound statement to the error, replaces
// one name after the other by the keywords most like it, and settles for the first program that is right as it is or
// only lacks its continuation.
// `statement_line` is Diagnostic's; `error_line` the line of the error.
std::optional<KeywordTypo> find_keyword_typo(std::string_view message, uint32_t statement_line, uint32_t error_line,
                                             const LineIndex& lines, ModuleCheck compiles);

}  // namespace fermata::syntax
