// What other files need of dict.
#pragma once

#include "builtins/containers.h"
#include "objects/dict.h"

namespace fermata {

struct DictView : Object {
  Ref<Dict> dict;
};

// As dict.update: from a mapping (whatever has keys()) or an iterable of pairs.
Result<void> dict_update_from(Vm& vm, Dict* dict, Value source);
// Sets what the second dict has in the first.
Result<void> dict_merge_from(Vm& vm, Dict* dict, Dict* source);
// "{'a': 1}"
Result<Ref<Str>> dict_repr_text(Vm& vm, Dict* dict);
Result<bool> dicts_equal(Vm& vm, Dict* a, Dict* b);
// `__iter__` and `__reversed__` (dict_views.cpp).
Result<Owned> dict_iter(Vm& vm, Args args);
Result<Owned> dict_reversed(Vm& vm, Args args);
// A shallow copy, an exact dict.
Ref<Dict> dict_copy(Vm& vm, Dict* dict);

}  // namespace fermata
