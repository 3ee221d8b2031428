// Small things that many files of builtins/ need.
#pragma once

#include "vm/vm.h"

namespace fermata {

// "0x7f..." as reprs show where an object is.
void append_object_address(StrBuilder& text, Object* object);
// "<kind name at 0x…>"
Owned repr_with_address(Vm& vm, std::initializer_list<Piece> what, Object* object);

// A getter's answer for a Ref that may be null: None then.
template <typename T>
Owned or_none(const Ref<T>& ref) {
  return ref ? Owned(ref) : Owned::none();
}
inline Owned or_none(const Owned& value) {
  return value->is_empty() ? Owned::none() : value;
}

// An exception class among a native module's names, for its `prepare`. Its own `__module__` is the module's unless
// said.
void add_exception(Vm& vm, Module* module, const char* name, Type* base, const char* home = nullptr);
// Raises the exception that a native module has under this name.
Raised raise_of_module(Vm& vm, const char* module, const char* name, std::initializer_list<Piece> message);

// list[int] and the like: `origin[arguments]`.
Owned new_generic_alias(Vm& vm, Value origin, Value arguments);
// left | right for types; NotImplemented when one of them cannot be in a union.
Result<Owned> type_union(Vm& vm, Value left, Value right);

}  // namespace fermata
