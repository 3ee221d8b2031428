// The module gc.
#include "builtins/install.h"
#include "objects/attributes.h"
#include "vm/frame.h"
#include "vm/generator.h"

namespace fermata {
namespace {

bool has_references(const Object* object) {
  return object->type->traverse || object->type->attributes_offset;
}
void traverse(Object* object, Visitor& visit) {
  if (object->type->traverse) object->type->traverse(object, visit);
  if (object->type->attributes_offset) traverse_attributes(object, visit);
}

Result<Owned> gc_more(Vm& vm, const char* function, std::initializer_list<Value> args) {
  Owned module = TRY(vm.import_module("_gc_more"));
  Owned callee = TRY(vm.get_attribute(module, function));
  return vm.call(callee, args);
}
Result<Owned> gc_getattr(Vm& vm, Args args) {
  return gc_more(vm, "find", {args[0]});
}
Result<Owned> gc_dir(Vm& vm, Args) {
  return gc_more(vm, "names", {});
}

// Callbacks and statistics are for those who ask for them.
Result<Owned> gc_collect(Vm& vm, Args args) {
  const int64_t generation = TRY(vm.index(args[0]));
  Module* module = cast_exact<Module>(dict_get(vm.modules, vm.intern("gc")), vm.types.module);
  List* callbacks = module ? cast_if<List>(dict_get(module->dict, vm.intern("callbacks")), kListSubclass) : nullptr;
  const bool told = (callbacks && callbacks->length) || !dict_get(vm.modules, vm.intern("_gc_more")).is_empty();
  if (generation < 0 || generation > 2 || told) return gc_more(vm, "collect", {args[0]});
  return Owned::integer(static_cast<int64_t>(vm.heap.collect()));
}
// With a list the garbage is put there instead of being taken apart (DEBUG_SAVEALL).
Result<Owned> gc_collect_now(Vm& vm, Args args) {
  List* garbage = cast_if<List>(args[0], kListSubclass);
  std::vector<Object*> kept;
  const size_t count = vm.heap.collect(garbage ? &kept : nullptr);
  for (Object* object : kept) list_append(vm.heap, garbage, Owned::adopt(Value(object)));
  return Owned::integer(static_cast<int64_t>(count));
}
Result<Owned> gc_enable(Vm& vm, Args) {
  vm.heap.collection_enabled = true;
  return Owned::none();
}
Result<Owned> gc_disable(Vm& vm, Args) {
  vm.heap.collection_enabled = false;
  return Owned::none();
}
Result<Owned> gc_isenabled(Vm& vm, Args) {
  return Owned::boolean(vm.heap.collection_enabled);
}
Result<Owned> gc_get_objects(Vm& vm, Args args) {
  if (!args[0].is_none()) {
    const int64_t generation = TRY(vm.index(args[0]));
    if (generation > 2)
      return vm.value_error("generation parameter must be less than the number of available generations (3)");
    if (generation < -1) return vm.value_error("generation parameter cannot be negative");
  }
  Ref<List> list = new_list(vm.heap);
  struct Collect final : Visitor {
    Vm& vm;
    std::vector<Object*> found;
    explicit Collect(Vm& machine) : vm(machine) {}
    void visit(Object* object) override {
      if (has_references(object) && !object->type->has(kNoInstances) && object->type != vm.types.frame)
        found.push_back(object);
    }
  } collect(vm);
  vm.heap.for_each_object(collect);
  for (Object* object : collect.found)
    if (object != list.get()) list_append(vm.heap, list, Owned(Value(object)));
  return Owned(std::move(list));
}
Result<Owned> gc_get_count(Vm& vm, Args) {
  return Owned(
      vm.tuple({Value::integer(static_cast<int64_t>(vm.heap.object_count())), Value::integer(0), Value::integer(0)}));
}
Result<Owned> gc_is_tracked(Vm&, Args args) {
  return Owned::boolean(args[0].is_object() && has_references(args[0].object()));
}

// What is said to refer to the locals of a frame: the generator that it is of; of the frame of a call nothing while
// that runs, in whichever thread, and the frame itself afterwards.
Object* holder_of_locals(Vm& vm, PythonFrame* frame) {
  if (frame->resumable) return frame->resumable;
  for (const Fiber* fiber : vm.fibers())
    for (Frame* running = fiber->top; running; running = running->back)
      if (running == frame) return nullptr;
  return frame;
}

Result<Owned> gc_get_referrers(Vm& vm, Args args) {
  Ref<List> list = new_list(vm.heap);
  struct Refers final : Visitor {
    Object* target;
    bool found = false;
    void visit(Object* object) override { found |= object == target; }
  };
  struct Collect final : Visitor {
    Object* target;
    std::vector<Object*> found;
    void visit(Object* object) override {
      Refers refers;
      refers.target = target;
      traverse(object, refers);
      if (refers.found) found.push_back(object);
    }
  } collect;
  for (Value value : args.object<Tuple>(0)->span()) {
    if (!value.is_object()) continue;
    collect.target = value.object();
    vm.heap.for_each_object(collect);
  }
  for (Object* object : collect.found) {
    if (object->type == vm.types.frame) object = holder_of_locals(vm, static_cast<PythonFrame*>(object));
    if (object && object != args[0].object() && !object->type->has(kNoInstances))
      list_append(vm.heap, list, Owned(Value(object)));
  }
  return Owned(std::move(list));
}

Result<Owned> gc_get_referents(Vm& vm, Args args) {
  Ref<List> list = new_list(vm.heap);
  struct Referents final : Visitor {
    Vm& vm;
    List* list;
    Referents(Vm& vm, List* list) : vm(vm), list(list) {}
    void visit(Object* object) override {
      if (!object->type->has(kNoInstances) || object->type == vm.types.function)
        list_append(vm.heap, list, Owned(Value(object)));
    }
  } referents(vm, list.get());
  for (Value value : args.object<Tuple>(0)->span()) {
    // Numbers in a list or a tuple are no objects that a visitor would meet.
    if (List* items = cast_exact<List>(value, vm.types.list)) {
      list_append_all(vm.heap, list, items->span());
    } else if (Tuple* members = cast_exact<Tuple>(value, vm.types.tuple)) {
      list_append_all(vm.heap, list, members->span());
    } else if (Dict* dict = cast_exact<Dict>(value, vm.types.dict)) {
      uint32_t position = 0;
      while (DictEntry* entry = dict_next(dict, position))
        for (Value one : {entry->key, entry->value}) list_append(vm.heap, list, Owned(one));
    } else if (value.is_object()) {
      traverse(value.object(), referents);
    }
  }
  return Owned(std::move(list));
}
Result<Owned> gc_is_finalized(Vm&, Args args) {
  return Owned::boolean(args[0].is_object() && (args[0].object()->refs & Object::kFinalized));
}

const NativeRow kFunctions[] = {
    {"get_referents(*objs)", gc_get_referents},
    {"__getattr__(name, /)", gc_getattr},
    {"__dir__()", gc_dir},
    {"_collect(garbage=None)", gc_collect_now},
    {"is_finalized(obj, /)", gc_is_finalized},
    {"collect(generation=2)", gc_collect},
    {"enable()", gc_enable},
    {"disable()", gc_disable},
    {"isenabled()", gc_isenabled},
    {"get_objects(generation=None)", gc_get_objects},
    {"get_count()", gc_get_count},
    {"is_tracked(obj, /)", gc_is_tracked},
    {"get_referrers(*objs)", gc_get_referrers},
};
Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "garbage", Owned(new_list(vm.heap)));
  vm.add_to_module(module, "callbacks", Owned(new_list(vm.heap)));
  static constexpr struct {
    const char* name;
    int value;
  } kFlags[] = {{"DEBUG_STATS", 1},
                {"DEBUG_COLLECTABLE", 2},
                {"DEBUG_UNCOLLECTABLE", 4},
                {"DEBUG_SAVEALL", 32},
                {"DEBUG_LEAK", 38}};
  for (const auto& flag : kFlags) vm.add_to_module(module, flag.name, Value::integer(flag.value));
  return {};
}

}  // namespace

const ModuleSpec gc_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
