// Whether a source can be read at all: it must be UTF-8 without NUL.
#pragma once

#include <optional>
#include <string_view>

#include "syntax/diagnostic.h"

namespace fermata::syntax {

// What is wrong, if something is. The message names the file unless that is empty.
std::optional<Diagnostic> check_encoding(std::string_view source, std::string_view file = {});

}  // namespace fermata::syntax
