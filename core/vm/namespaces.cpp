// Names that are looked up when the program runs: those of class bodies, exec() and eval(), and storing globals.
#include "vm/interpreter.h"

namespace fermata {

void Interpreter::store_global(Vm& vm, Dict* globals, Site& site, Value value) {
  dict_set(vm.heap, globals, site.name, value);
}

namespace {

// The namespace of a class body, exec() or eval(); of their code called as a function, the globals.
Value names_of(PythonFrame* frame) {
  if (frame->names->is_empty()) frame->names = Owned(frame->function->globals);
  return frame->names;
}

}  // namespace

Result<Owned> Interpreter::load_namespace(Vm& vm, PythonFrame* frame, Str* name) {
  Value names = names_of(frame);
  if (names.is_object() && names.object()->type == vm.types.dict) {
    Value found = dict_get(static_cast<Dict*>(names.object()), name);
    return found.is_empty() ? Owned::adopt(Value::removed()) : Owned(found);
  }
  Result<Owned> found = vm.get_item(names, Value(name));
  if (found.is_raised() && vm.discard_pending(vm.exceptions.KeyError)) return Owned::adopt(Value::removed());
  return found;
}

Result<Owned> Interpreter::load_name(Vm& vm, PythonFrame* frame, Str* name) {
  Owned found = TRY(load_namespace(vm, frame, name));
  if (!found->is_removed()) return found;
  Value global = dict_get(frame->function->globals, name);
  if (global.is_empty()) global = dict_get(frame->function->builtins, name);
  if (global.is_empty()) return vm.name_error(name);
  return Owned(global);
}

Result<Owned> Interpreter::store_name(Vm& vm, PythonFrame* frame, Str* name, Value value) {
  Value names = names_of(frame);
  if (names.is_object() && names.object()->type == vm.types.dict) {
    dict_set(vm.heap, static_cast<Dict*>(names.object()), name, value);
    return Owned::none();
  }
  return vm.start_set_item(names, Value(name), value);
}

Result<Owned> Interpreter::delete_name(Vm& vm, PythonFrame* frame, Str* name) {
  Value names = names_of(frame);
  if (names.is_object() && names.object()->type == vm.types.dict) {
    if (!dict_remove(vm.heap, static_cast<Dict*>(names.object()), name)) return vm.name_error(name);
    return Owned::none();
  }
  Frame* below = vm.top();
  Result<Owned> answer = vm.finish(below, vm.start_delete_item(names, Value(name)));
  if (answer.is_raised() && vm.discard_pending(vm.exceptions.KeyError)) return vm.name_error(name);
  return answer;
}

}  // namespace fermata
