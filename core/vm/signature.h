// Signature: the parameters of a native function, parsed from its row at the first call.
#pragma once

#include <vector>

#include "vm/vm.h"

namespace fermata {

struct Parameter {
  enum class Kind : uint8_t { PositionalOnly, Positional, KeywordOnly, VarPositional, VarKeyword };
  Str* name;  // interned
  Kind kind;
  bool required;
  Owned default_value;  // empty: none, or left out
};

struct Signature {
  std::vector<Parameter> parameters;  // in the order of the row
  uint32_t positional = 0;            // how many may be given by position (self included)
  uint32_t required_positional = 0;
  bool simple = false;  // only positional parameters: arguments can be passed as they stand
  bool var_positional = false;
  bool var_keyword = false;
  uint32_t users = 1;  // a native and what was bound from it
};

// Whether CPython has it as a member, a place in the object, and not as a pair of functions.
bool is_member(const NativeProperty* property);

// `cls.__bases__ = ...` (classes.cpp)
Result<void> set_class_bases(Vm& vm, Type* type, Value value);

// TypeError for a keyword that there is not, with the candidate that is nearly called so.
Raised unexpected_keyword(Vm& vm, Str* function, Str* key, List* candidates);

Signature* parse_signature(Vm& vm, const char* text);
inline Signature* signature_of(Vm& vm, NativeFunction* function) {
  if (!function->signature) function->signature = parse_signature(vm, function->row->signature);
  return function->signature;
}
// Whether CPython has it as the wrapper of a type's slot (`int.__add__`) and not as a method (`int.__format__`).
bool is_slot_wrapper(const NativeFunction* function);
// The name that a row's signature begins with.
std::string_view row_name(const NativeRow& row);
// The parameters as inspect shows them: "(self, key, default=None, /)".
std::string_view row_parameters(const NativeRow& row);

// What a call gives beyond the parameters that have a name: those of `*args` and of `**kwargs`.
struct Surplus {
  Ref<Tuple> positional;
  Ref<Dict> keywords;
};

// The argument array for a call: `out` has room for all parameters; what it does not own is kept by `surplus`.
Result<void> bind_native(Vm& vm, NativeFunction* function, Signature* signature, const Value* args, uint32_t count,
                         Keywords keywords, Value* out, Surplus& surplus);

}  // namespace fermata
