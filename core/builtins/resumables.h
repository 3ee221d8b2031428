// What the generator-like types of builtins/ share.
#pragma once

#include "vm/generator.h"
#include "vm/vm.h"

namespace fermata {

// "coroutine 'x' was never awaited", with where it was made when that is tracked.
void warn_never_awaited(Vm& vm, Generator* coroutine);
Result<void> set_generator_name(Vm& vm, Value self, Value value);
Result<void> set_generator_qualified_name(Vm& vm, Value self, Value value);
bool is_running(Vm& vm, const Resumable* resumable);
bool is_suspended(Vm& vm, const Resumable* resumable);
// `__del__` and `__class_getitem__`.
Result<Owned> resumable_del(Vm& vm, Args args);
Result<Owned> resumable_class_getitem(Vm& vm, Args args);
// The exception that throw(type, value, traceback) or throw(exception) means; `method` is its name.
Result<Owned> exception_to_throw(Vm& vm, Args args, const char* method);

void resumable_traverse(Object* object, Visitor& visit);
void resumable_clear(Object* object);
void generator_traverse(Object* object, Visitor& visit);
void generator_clear(Object* object);

}  // namespace fermata
