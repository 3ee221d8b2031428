// Which part of an expression a traceback marks with `^` while the rest gets `~`: the operator of an operation, the
// parentheses of a call, the brackets of a subscript.
//
//     x + y.z(1)[2]
//     ~~^~~~~~~~~~~
#pragma once

#include <optional>
#include <string_view>

#include "base/span.h"
#include "syntax/tree.h"

namespace fermata::syntax {

// The part to mark, or nothing if the whole expression gets `^`. `source` is the text that the spans are about.
std::optional<Span> anchor(const Expression* expression, std::string_view source);

// The same for a segment of source text, as a traceback has it. Nothing if it is no expression of these kinds, or no
// expression at all. Spans are offsets into the segment.
std::optional<Span> anchor_in(std::string_view segment);

// Whether a traceback marks anything at all in the lines of a statement (without their common indentation): not where
// the marks would say nothing, that is below all of the statement, or below the one call of `return f()` or `x = f()`.
bool shows_marks(std::string_view lines, Span marked, bool has_anchor);

}  // namespace fermata::syntax
