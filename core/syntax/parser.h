// The one entry of the room: text in, tree or diagnostic out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "syntax/characters.h"
#include "syntax/diagnostic.h"
#include "syntax/tree.h"

namespace fermata::syntax {

struct ParseResult {
  Module* module = nullptr;         // null if there is an error
  std::optional<Diagnostic> error;  // set if there is no module
  std::vector<Warning> warnings;    // in the order of the text
  // With an error: the source ended where more was needed. A prompt asks for another line then.
  bool incomplete = false;
};

// Follows Python 3.14's grammar and the messages of its parser. What needs scopes ('return' outside function, duplicate
// arguments, ...) is the compiler's to report. The tree lives in the arena and does not refer to `source`. A source
// that begins with a UTF-8 byte order mark is taken as if without; spans still count its three bytes. Without `unicode`
// no name of a character is known, and identifiers are what they look like. `file` is named where bytes are not UTF-8.
ParseResult parse(Arena& arena, std::string_view source, ParseMode mode, UnicodeData* unicode = nullptr,
                  std::string_view file = {});

}  // namespace fermata::syntax
