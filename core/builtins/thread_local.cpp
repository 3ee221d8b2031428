// Type _thread._local, known as threading.local: an object whose attributes each thread has for itself.
#include <vector>

#include "builtins/common.h"
#include "objects/dict.h"
#include "vm/fiber.h"

namespace fermata {

namespace {

struct ThreadLocal : Object {
  Vm* vm;
  int64_t id;  // its key in the fibers' local_data
  Ref<Tuple> args;
  Owned keywords;  // what __init__ is called with in each thread, or empty
};

void traverse(Object* object, Visitor& visit) {
  ThreadLocal* local = static_cast<ThreadLocal*>(object);
  visit(local->args);
  visit(local->keywords);
}

void clear(Object* object) {
  ThreadLocal* local = static_cast<ThreadLocal*>(object);
  local->args = nullptr;
  local->keywords = Owned();
}

void finalize(Object* object) {
  ThreadLocal* local = static_cast<ThreadLocal*>(object);
  Value key = Value::integer(local->id);
  for (Fiber* fiber : local->vm->fibers())
    if (fiber->local_data) (void)local->vm->dict_remove(fiber->local_data, key);
}

Result<Dict*> new_attributes(Vm& vm, ThreadLocal* local) {
  Ref<Dict>& all = vm.fiber->local_data;
  if (!all) all = new_dict(vm.heap);
  Ref<Dict> made = new_dict(vm.heap);
  TRY(vm.dict_set(all, Value::integer(local->id), Value(made.get())));
  return made.get();
}

Result<void> call_init(Vm& vm, Value init, ThreadLocal* local) {
  std::vector<Value> args = {Value(local)};
  args.insert(args.end(), local->args->items(), local->args->items() + local->args->length);
  TRY(vm.call(Owned(init), args, DictKeywords(static_cast<Dict*>(local->keywords->object()))));
  return {};
}

Result<Owned> local_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  Tuple* positional = args.object<Tuple>(1);
  bool has_init =
      vm.lookup_in_type(type, vm.names.__init__).bits() != vm.lookup_in_type(vm.types.object, vm.names.__init__).bits();
  if (!has_init && (positional->length > 0 || args.object<Dict>(2)->used > 0))
    return vm.type_error({"Initialization arguments are not supported"});
  Ref<ThreadLocal> local = vm.heap.make<ThreadLocal>(type);
  static_assert(sizeof(void*) <= sizeof(int64_t));
  local->vm = &vm;
  local->id = static_cast<int64_t>(reinterpret_cast<intptr_t>(local.get()));
  local->args = Ref<Tuple>(positional);
  local->keywords = Owned(args[2]);
  TRY(new_attributes(vm, local));  // here __init__ is called with the construction
  return Owned(std::move(local));
}

// The attributes in the running thread. In a thread that sees the object for the first time, `__init__` runs.
Result<Dict*> attributes_here(Vm& vm, ThreadLocal* local) {
  if (vm.fiber->local_data) {
    Value found = TRY(vm.dict_get(vm.fiber->local_data, Value::integer(local->id)));
    if (!found.is_empty()) return static_cast<Dict*>(found.object());
  }
  Dict* made = TRY(new_attributes(vm, local));
  Value init = vm.lookup_special(Value(local), vm.names.__init__);
  if (init.bits() != vm.lookup_in_type(vm.types.object, vm.names.__init__).bits()) TRY(call_init(vm, init, local));
  return made;
}

Value data_descriptor(Vm& vm, Value self, Str* name) {
  Value found = vm.lookup_special(self, name);
  bool is_data = !found.is_empty() && !vm.lookup_special(found, vm.names.__set__).is_empty();
  return is_data ? found : Value();
}

Result<Str*> attribute_name(Vm& vm, Value name) {
  Str* text = cast_if<Str>(name, kStrSubclass);
  if (!text) return vm.type_error({"attribute name must be string, not '", vm.type_of(name), "'"});
  return vm.heap.intern(text);
}

Result<Owned> local_getattribute(Vm& vm, Args args) {
  Str* name = TRY(attribute_name(vm, args[1]));
  Dict* attributes = TRY(attributes_here(vm, args.self<ThreadLocal>()));
  if (name == vm.names.__dict__) return Owned(Value(attributes));
  if (data_descriptor(vm, args[0], name).is_empty()) {
    Value found = dict_get(attributes, name);
    if (!found.is_empty()) return Owned(found);
  }
  return vm.generic_get_attribute(args[0], name);
}

Result<Owned> set(Vm& vm, Value self, Value name_value, Value value) {
  Str* name = TRY(attribute_name(vm, name_value));
  ThreadLocal* local = static_cast<ThreadLocal*>(self.object());
  Dict* attributes = TRY(attributes_here(vm, local));
  if (name == vm.names.__dict__)
    return vm.raise(vm.exceptions.AttributeError, {"'", local->type, "' object attribute '__dict__' is read-only"});
  if (!data_descriptor(vm, self, name).is_empty()) return vm.generic_set_attribute(self, name, value);
  if (!value.is_empty())
    dict_set(vm.heap, attributes, name, value);
  else if (!dict_remove(vm.heap, attributes, name))
    return vm.attribute_error(self, name);
  return Owned::none();
}

Result<Owned> local_setattr(Vm& vm, Args args) {
  return set(vm, args[0], args[1], args[2]);
}

Result<Owned> local_delattr(Vm& vm, Args args) {
  return set(vm, args[0], args[1], Value());
}

const NativeRow kMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", local_new, NativeKind::StaticMethod},
    {"__delattr__(self, name, /)", local_delattr},
    {"__getattribute__(self, name, /)", local_getattribute},
    {"__setattr__(self, name, value, /)", local_setattr},
};

}  // namespace

extern const TypeSpec thread_local_spec;
const TypeSpec thread_local_spec = {.name = "_thread._local",
                                    .size = sizeof(ThreadLocal),
                                    .flags = kSubclassable | kCustomGetAttribute | kCustomSetAttribute,
                                    .traverse = traverse,
                                    .clear = clear,
                                    .finalize = finalize,
                                    .weak_references = true,
                                    .methods = kMethods};

}  // namespace fermata
