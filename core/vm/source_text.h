// The bytes of a source as text.
#pragma once

#include "vm/vm.h"

namespace fermata {

// As UTF-8 without a mark, by the encoding that its first lines declare; SyntaxError where that is not to be.
Result<std::string> decode_source(Vm& vm, std::string_view bytes, Str* filename);

}  // namespace fermata
