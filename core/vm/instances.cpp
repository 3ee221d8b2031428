// Making instances of classes: `__new__`, `__init__`, and what is quicker where both are native.
#include <algorithm>

#include "base/sort.h"
#include "objects/attributes.h"
#include "vm/argument_array.h"
#include "vm/collecting.h"
#include "vm/interpreter.h"
#include "vm/signature.h"

namespace fermata {

namespace {

// `__init__` of what a Python `__new__` made. state: class, arguments tuple, keyword names tuple, keyword values tuple
Result<Owned> initialize(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  Type* type = static_cast<Type*>(frame.state[0].object());
  Tuple* args = static_cast<Tuple*>(frame.state[1].object());
  Keywords keywords{static_cast<Tuple*>(frame.state[2].object())->span(),
                    static_cast<Tuple*>(frame.state[3].object())->items()};
  Owned answer(value);
  if (frame.step == 0) {
    frame.step = 1;
    std::vector<Value> with_class{Value(type)};
    with_class.insert(with_class.end(), args->items(), args->items() + args->length);
    // Usually a static method; what was put in its place may be anything.
    Owned make(vm.lookup_in_type(type, vm.names.__new__));
    make = TRY(vm.finish(vm.top(), vm.start_bind(make, Value(), type)));
    answer = TRY(vm.start_call(make, with_class, keywords));
    if (answer->is_pushed() || answer->is_parked()) return answer;
  }
  if (frame.step == 1) {
    frame.step = 2;
    if (!is_subtype(vm.type_of(answer), type)) return answer;
    Type* made = vm.type_of(answer);
    Value init = vm.lookup_in_type(made, vm.names.__init__);
    if (init == vm.lookup_in_type(vm.types.object, vm.names.__init__)) return answer;
    frame.state[4] = Owned(answer).leak();
    Owned bound = TRY(vm.finish(vm.top(), vm.start_bind(init, answer, made)));
    answer = TRY(vm.start_call(bound, {args->items(), args->length}, keywords));
    if (answer->is_pushed() || answer->is_parked()) return answer;
  }
  if (!answer->is_none()) return vm.type_error({"__init__() should return None, not '", vm.type_of(answer), "'"});
  return Owned(frame.state[4]);
}
const NativeFrameBehaviour kInitialize = {"__init__", initialize};

// With `first` in front of the arguments, which stay the caller's.
Result<Owned> call_native_with(Vm& vm, NativeFunction* function, Value first, const Value* args, uint32_t count,
                               Keywords keywords) {
  ArgumentArray all(count + 1);
  all[0] = first;
  std::copy(args, args + count, all.begin() + 1);
  if (keywords.names.empty()) return vm.start_call_native(function, all.begin(), count + 1);
  return vm.start_call(Value(function), {all.begin(), count + 1}, keywords);
}

Result<Owned> construct_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  Type* type = static_cast<Type*>(frame.state[kCollectedFirst].object());
  if (type == vm.types.list) return items;
  Value argument(items.leak());
  Result<Owned> made = vm.start_construct(type, &argument, 1, {});
  release(argument);
  return made;
}

// The native function below a static method, as `__new__` of native types is; null if it is something else.
NativeFunction* native_static_method(const Vm& vm, Value method) {
  MethodWrapper* wrapper = cast_exact<MethodWrapper>(method, vm.types.staticmethod);
  return wrapper ? cast_exact<NativeFunction>(wrapper->function, vm.types.native_function) : nullptr;
}

// Its first argument may be any iterable, and is wanted as a list (see NativeRow).
bool collects_first(const NativeFunction* constructor) {
  return constructor && constructor->row->collects == 1;
}

}  // namespace

bool Vm::only_made_inside(const Type* type) const {
  return type != types.object && !type->has(kPythonClass) && (type->traverse || type->clear || type->has(kNoInstances));
}

Result<Owned> Vm::start_construct(Type* type, Value* args, uint32_t count, Keywords keywords) {
  // type(x) asks for a class.
  if (type == types.type && count != 3) {
    if (count != 1) return type_error({"type() takes 1 or 3 arguments"});
    if (!keywords.names.empty()) return type_error({"type() takes no keyword arguments"});
    return Owned(Value(type_of(args[0])));
  }
  const Value make = lookup_in_type(type, names.__new__);
  const Value init = lookup_in_type(type, names.__init__);
  if (make == exception_new_ && init == exception_init_ && keywords.names.empty()) {
    Owned instance = TRY(new_instance(type));
    static_cast<Exception*>(instance->object())->args = tuple_from(heap, {args, count});
    return instance;
  }
  NativeFunction* native_make = native_static_method(*this, make);
  // What it collects its items from may wait in between.
  const bool waits = count > 0 && may_wait(*this, args[0]) &&
                     (type == types.dict || collects_first(native_make) ||
                      collects_first(cast_exact<NativeFunction>(init, types.method_descriptor)));
  if (waits && count == 1 && keywords.names.empty())
    return start_collecting(*this, args[0], construct_collected, Value(type));
  if (!native_make || waits) {
    Ref<Tuple> arguments = tuple_from(heap, {args, count});
    Ref<Tuple> keyword_names = tuple_from(heap, keywords.names);
    Ref<Tuple> keyword_values = tuple_from(heap, {keywords.values, keywords.names.size()});
    return start_native_frame(kInitialize, {Value(type), Value(arguments.get()), Value(keyword_names.get()),
                                            Value(keyword_values.get()), Value()});
  }
  if (make == object_new_ || type == types.super) {
    const bool plain = init == object_init_;
    if (plain && only_made_inside(type)) return type_error({"cannot create '", type->name, "' instances"});
    if (plain && (count || !keywords.names.empty())) return type_error({type->name, "() takes no arguments"});
    return start_initialize(TRY(new_instance(type)), init, args, count, keywords);
  }
  Owned instance = TRY(call_native_with(*this, native_make, Value(type), args, count, keywords));
  // As str(x) and int(x): a native type without `__init__`.
  if (init == object_init_ && !type->has(kPythonClass)) return instance;
  if (instance->is_pushed() || instance->is_parked() || !is_subtype(type_of(instance), type)) return instance;
  const Value own_init = lookup_special(instance, names.__init__);
  return start_initialize(std::move(instance), own_init, args, count, keywords);
}

Result<Owned> Vm::start_initialize(Owned instance, Value init, Value* args, uint32_t count, Keywords keywords) {
  if (init == object_init_) return instance;
  if (Function* function = cast_exact<Function>(init, types.function)) {
    // The quick way: the frame of `__init__` itself gives the instance.
    if (fiber->depth >= recursion_limit) return raise(exceptions.RecursionError, {"maximum recursion depth exceeded"});
    PythonFrame* frame = push_python_frame(Ref<Function>(function));
    ArgumentArray all(count + 1);
    all[0] = Owned(instance).leak();
    for (uint32_t i = 0; i < count; ++i) all[i + 1] = std::exchange(args[i], Value());
    Result<void> bound = bind_frame(frame, all.begin(), count + 1, keywords);
    for (uint32_t i = 0; i <= count; ++i) release(all[i]);
    if (bound.is_raised()) {
      pop_frame();
      return Raised{};
    }
    if (function->code->flags & kAnyGenerator) {
      Owned generator = Interpreter::make_generator(*this, frame);
      return type_error({"__init__() should return None, not '", type_of(generator), "'"});
    }
    frame->initializer = true;
    frame->names = std::move(instance);
    return Owned::adopt(Value::pushed());
  }
  Frame* below = top();
  if (NativeFunction* native = cast_exact<NativeFunction>(init, types.method_descriptor)) {
    Ref<NativeFunction> kept(native);
    TRY(finish(below, call_native_with(*this, native, instance, args, count, keywords)));
    return instance;
  }
  Owned initializer = TRY(finish(below, start_bind(init, instance, type_of(instance))));
  TRY(finish(below, start_call(initializer, {args, count}, keywords)));
  return instance;
}

Result<Owned> Vm::new_instance(Type* type) {
  if (type->has(kAbstract)) return abstract_error(type);
  Object* object = heap.allocate(type, Heap::instance_size(type));
  if (type->root_shape) {
    Attributes* attributes = attributes_at(object, type->attributes_offset);
    attributes->shape = Ref<Shape>(type->root_shape).leak();
  }
  return Owned::adopt(Value(object));
}

Raised Vm::abstract_error(Type* type) {
  Value abstract = fermata::dict_get(type->dict, names.__abstractmethods__);
  Result<Ref<List>> listed = to_list(abstract);
  if (listed.is_raised()) return Raised{};
  Ref<List> methods = std::move(listed).value();
  std::vector<Str*> sorted;
  for (Value item : methods->span()) sorted.push_back(static_cast<Str*>(item.object()));
  sort_range(sorted.data(), sorted.size(), [](Str* a, Str* b) { return str_compare(a, b) < 0; });
  StrBuilder text(heap);
  for (size_t i = 0; i < sorted.size(); ++i) {
    if (i) text.append_ascii(", ");
    text.append('\'');
    text.append(sorted[i]);
    text.append('\'');
  }
  return type_error({"Can't instantiate abstract class ", type->name, " without an implementation for abstract method",
                     sorted.size() == 1 ? " " : "s ", text.finish()});
}

}  // namespace fermata
