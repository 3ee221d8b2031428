// Code as bytes, so that the library's modules need not be parsed and compiled by every program that imports them. The
// bytes are made when Fermata is built, by the compiler that is built with it (main_freeze.cpp), and belong to that
// build alone: there is no version and no check.
//
// A frozen module begins with a NUL, which no source text may contain. Then come its strings, each once, and its code;
// numbers are little-endian groups of seven bits. Instructions are stored field by field, because fields resemble each
// other more than instructions do, and a compressor is to find that. Positions are left out: library code is never
// shown, and its instructions are all on the first line of their function.
#pragma once

#include <string>
#include <string_view>

#include "code/code.h"

namespace fermata {

inline bool is_frozen(std::string_view source) {
  return !source.empty() && source[0] == '\0';
}

// Empty if there is a constant of a kind that cannot be frozen (a complex number).
std::string freeze(const Heap& heap, const Code* code);
// `source` has no text.
Ref<Code> thaw(Heap& heap, Type* code_type, const Ref<Source>& source, std::string_view frozen);

// How a constant begins.
enum class FrozenConstant : uint8_t { None, True, False, Ellipsis, Small, Big, Float, Str, Bytes, Tuple, Code };

}  // namespace fermata
