// Expressions as text, in the one spelling that CPython gives them.
#pragma once

#include <string>

#include "compile/unit.h"

namespace fermata::compiler {

// As `from __future__ import annotations` keeps an annotation: one space around operators, strings as repr() writes
// them, parentheses where they are needed. f-strings and t-strings stay as the program wrote them.
std::string unparse(Compilation& compilation, const tree::Expression* expression);

}  // namespace fermata::compiler
