// The files of the module itertools: each gives the specs of a family of its types.
#pragma once

#include "builtins/containers.h"
#include "builtins/fields.h"
#include "vm/drawing.h"

namespace fermata {

std::span<const TypeSpec* const> itertools_endless_types();   // count, cycle, repeat
std::span<const TypeSpec* const> itertools_choosing_types();  // compress, dropwhile, filterfalse, islice, takewhile
std::span<const TypeSpec* const>
itertools_joining_types();  // accumulate, batched, chain, pairwise, starmap, zip_longest
std::span<const TypeSpec* const> itertools_combinatoric_types();  // combinations, permutations, product …
std::span<const TypeSpec* const> itertools_grouping_types();      // groupby, tee's parts

// The spec of an iterator type whose layout has `each` (builtins/fields.h).
template <typename T>
constexpr TypeSpec iterator_type(const char* name, NextFunction next, std::span<const NativeRow> methods) {
  TypeSpec spec{.name = name,
                .size = sizeof(T),
                .flags = kSubclassable,
                .traverse = traverse_fields<T>,
                .clear = clear_fields<T>};
  spec.next = next;
  spec.methods = methods;
  return spec;
}

}  // namespace fermata
