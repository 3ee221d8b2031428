// Whether a source can be read at all: it must be UTF-8 without NUL, and must not say otherwise.
#pragma once

#include <optional>
#include <string_view>

#include "syntax/diagnostic.h"

namespace fermata::syntax {

// What is wrong, if something is. A declaration (`# -*- coding: name -*-` in one of the first two lines) may name any
// spelling of UTF-8 or ASCII; other encodings are not decoded here.
std::optional<Diagnostic> check_encoding(std::string_view source);

}  // namespace fermata::syntax
