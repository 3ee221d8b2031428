// What other files need of set and frozenset. Any value that holds other values may be the right side of their methods.
#pragma once

#include "builtins/containers.h"
#include "objects/dict.h"

namespace fermata {

inline Set* as_set(Value value) {
  return cast_if<Set>(value, kSetSubclass);
}

Result<void> set_update_from(Vm& vm, Set* set, Value iterable);
// A new set (or what `type` says) of the iterable's items.
Result<Ref<Set>> set_of(Vm& vm, Type* type, Value iterable);

Result<Ref<Set>> set_union_of(Vm& vm, Set* set, Value other, Type* type);
Result<Ref<Set>> set_intersection_of(Vm& vm, Set* set, Value other, Type* type);
Result<Ref<Set>> set_difference_of(Vm& vm, Set* set, Value other, Type* type);
Result<Ref<Set>> set_symmetric_difference_of(Vm& vm, Set* set, Value other, Type* type);
Result<bool> set_is_disjoint(Vm& vm, Set* set, Value other);
// Whether every element of `a` is in `b`.
Result<bool> set_is_subset(Vm& vm, Set* a, Set* b);
Result<Owned> set_compare_values(Vm& vm, Comparison op, Set* a, Set* b);

}  // namespace fermata
