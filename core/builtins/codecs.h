// Text to bytes and back: the encodings and error handlers that Fermata knows. Encodings: utf-8 (-sig), ascii, latin-1,
// utf-16 and utf-32 in both orders, cp1252; under all the names that CPython accepts for them.
#pragma once

#include "objects/sequences.h"
#include "vm/vm.h"

namespace fermata {

// `encoding` and `errors` may be null: utf-8, strict. `object` is what a UnicodeDecodeError carries. LookupError for an
// unknown encoding or error handler.
Result<Ref<Str>> decode_text(Vm& vm, Value object, std::string_view data, const Str* encoding, const Str* errors);
Result<Ref<Bytes>> encode_text(Vm& vm, Str* text, const Str* encoding, const Str* errors);

}  // namespace fermata
