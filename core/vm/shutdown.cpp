// The end of a program: what CPython does between the last line of main and the exit of the process, as far as a
// program can see it.
#include "vm/vm.h"

namespace fermata {

void Vm::shut_down() {
  fiber = fibers_.front();
  // The main module's names go, and with them what they kept alive.
  Owned main(fermata::dict_get(modules, names.__main__));
  fermata::dict_remove(heap, modules, names.__main__);
  if (Module* module = cast_exact<Module>(main, types.module)) {
    Ref<Dict> dict = module->dict;
    std::vector<Owned> keys;
    uint32_t position = 0;
    while (DictEntry* entry = dict_next(dict, position)) keys.emplace_back(entry->key);
    for (const Owned& key : keys) {
      Str* name = static_cast<Str*>(key->object());
      if (name == names.__builtins__ || name == names.__name__) continue;
      if (!fermata::dict_get(dict, name).is_empty()) fermata::dict_set(heap, dict, name, Value::none());
    }
  }
  heap.collect();
}

}  // namespace fermata
