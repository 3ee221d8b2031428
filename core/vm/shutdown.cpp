// The end of a program: what CPython does between the last line of main and the exit of the process, as far as a
// program can see it.
#include "objects/weak.h"
#include "vm/vm.h"

namespace fermata {

void Vm::shut_down() {
  fiber = fibers_.front();
  // The main module goes, and with it what it kept alive: finalisers still find its names.
  Owned main(fermata::dict_get(modules, names.__main__));
  fermata::dict_remove(heap, modules, names.__main__);
  Ref<WeakReference> left;
  if (Module* module = cast_exact<Module>(main, types.module))
    left = new_weak_reference(heap, types.weak_reference, module->dict);
  main = Owned();
  heap.collect();
  if (!left || !left->referent) return;
  // Somebody has one of its functions: then the names go one by one.
  Ref<Dict> dict(static_cast<Dict*>(left->referent));
  std::vector<Owned> keys;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(dict, position)) keys.emplace_back(entry->key);
  for (const Owned& key : keys) {
    Str* name = static_cast<Str*>(key->object());
    if (name == names.__builtins__ || name == names.__name__) continue;
    if (!fermata::dict_get(dict, name).is_empty()) fermata::dict_set(heap, dict, name, Value::none());
  }
  heap.collect();
}

}  // namespace fermata
