// Calling: Python functions, natives, bound methods, classes, and whatever has `__call__`.
#include "objects/int.h"
#include "vm/argument_array.h"
#include "vm/arguments.h"
#include "vm/collecting.h"
#include "vm/drawing.h"
#include "vm/interpreter.h"
#include "vm/signature.h"

namespace fermata {
namespace {

Result<Owned> call_function(Vm& vm, Function* function, Value* args, uint32_t count, Keywords keywords) {
  if (vm.fiber->depth >= vm.recursion_limit)
    return vm.raise(vm.exceptions.RecursionError, {"maximum recursion depth exceeded"});
  PythonFrame* frame = vm.push_python_frame(Ref<Function>(function));
  if (vm.bind_frame(frame, args, count, keywords).is_raised()) {
    vm.pop_frame();
    return Raised{};
  }
  if (frame->code->flags & kAnyGenerator) return Interpreter::make_generator(vm, frame);
  return Owned::adopt(Value::pushed());
}

// The native's turn, with the list in the place of what it was given. frame: function, arguments as a tuple
Result<Owned> call_with_collected(Vm& vm, NativeFrame& frame, Ref<List> items) {
  const auto* function = static_cast<NativeFunction*>(frame.state[kCollectedFirst].object());
  auto* args = static_cast<Tuple*>(frame.state[kCollectedFirst + 1].object());
  Owned::adopt(std::exchange(args->items()[function->row->collects], Value(items.leak())));
  return function->row->body(vm, Args(args->items(), args->length));
}

// What says how long it is in Python is asked, though there is no need: its errors are the caller's.
[[gnu::noinline]] Result<void> ask_length(Vm& vm, Value iterable) {
  Str* hint = vm.intern("__length_hint__");
  bool sized = !vm.lookup_special(iterable, vm.names.__len__).is_empty();
  if (!sized && vm.lookup_special(iterable, hint).is_empty()) return {};
  if (sized) {
    if (vm.length(iterable).is_raised() && !vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
    return {};
  }
  Result<Owned> answer = vm.call_method(iterable, hint);
  if (answer.is_raised()) return vm.discard_pending(vm.exceptions.TypeError) ? Result<void>() : Raised{};
  Owned length = std::move(answer).value();
  if (length->is_not_implemented()) return {};
  if (!is_int_like(length)) return vm.type_error({"__length_hint__ must be an integer, not ", vm.type_of(length)});
  if (int_is_negative(length)) return vm.value_error({"__length_hint__() should return >= 0"});
  return {};
}

Result<Owned> run_native(Vm& vm, NativeFunction* function, const Value* args, uint32_t count) {
  int collects = function->row->collects;
  if (collects >= 0 && static_cast<uint32_t>(collects) < count && args[collects].is_object()) {
    // Only what may run Python needs frames; native iterables are quick to walk in place.
    Type* type = args[collects].object()->type;
    if (may_wait(vm, args[collects]) ||
        (type->has(kPythonClass) &&
         !type->has(kListSubclass | kTupleSubclass | kDictSubclass | kStrSubclass | kSetSubclass) &&
         !(vm.lookup_in_type(type, vm.names.__iter__).is_empty() &&
           vm.lookup_in_type(type, vm.names.__getitem__).is_empty()))) {
      Owned iterator = TRY(vm.get_iterator(args[collects]));
      if (function->owner == vm.types.list && type->has(kPythonClass)) TRY(ask_length(vm, args[collects]));
      Ref<Tuple> kept = tuple_from(vm.heap, {args, count});
      return collect_from(vm, iterator, call_with_collected, Value(function), Value(kept.get()));
    }
  }
  return function->row->body(vm, Args(args, count));
}

// A method was called without an object of its type.
Raised wrong_self(Vm& vm, NativeFunction* function, Type* given) {
  const bool slot = is_slot_wrapper(function);
  if (!given && slot)
    return vm.type_error({"descriptor '", function->name, "' of '", function->owner, "' object needs an argument"});
  if (!given)
    return vm.type_error(
        {"unbound method ", function->owner->qualified_name, ".", function->name, "() needs an argument"});
  if (slot)
    return vm.type_error(
        {"descriptor '", function->name, "' requires a '", function->owner, "' object but received a '", given, "'"});
  return vm.type_error({"descriptor '", function->name, "' for '", function->owner, "' objects doesn't apply to a '",
                        given, "' object"});
}

// `T.__new__(cls)`: cls must be T or extend it, and have no other native constructor in between.
Result<void> check_new(Vm& vm, NativeFunction* function, const Value* args, uint32_t count) {
  Type* owner = function->owner;
  if (count == 0) return vm.type_error({owner->name, ".__new__(): not enough arguments"});
  Type* type = cast_if<Type>(args[0], kTypeSubclass);
  if (!type) return vm.type_error({owner->name, ".__new__(X): X is not a type object (", vm.type_of(args[0]), ")"});
  if (!is_subtype(type, owner))
    return vm.type_error(
        {owner->name, ".__new__(", type->name, "): ", type->name, " is not a subtype of ", owner->name});
  Type* native = type;
  while (native->has(kPythonClass)) native = native->base;
  if (native != owner && !(vm.lookup_in_type(native, vm.names.__new__) == vm.lookup_in_type(owner, vm.names.__new__)))
    return vm.type_error({owner->name, ".__new__(", type->name, ") is not safe, use ", native->name, ".__new__()"});
  return {};
}

Result<Owned> call_native(Vm& vm, NativeFunction* function, const Value* args, uint32_t count, Keywords keywords) {
  Signature* signature = signature_of(vm, function);
  if (function->owner && function->row->kind == NativeKind::Method) {
    bool exact = count > 0 && args[0].is_object() && args[0].object()->type == function->owner;
    if (!exact && (count == 0 || !is_subtype(vm.type_of(args[0]), function->owner)))
      return wrong_self(vm, function, count == 0 ? nullptr : vm.type_of(args[0]));
  }
  if (function->owner && function->name.get() == vm.names.__new__ && !(count > 0 && args[0] == Value(function->owner)))
    TRY(check_new(vm, function, args, count));
  if (signature->simple && keywords.names.empty() && count == signature->positional)
    return run_native(vm, function, args, count);
  const size_t total = signature->parameters.size();
  ArgumentArray<24> bound(total);
  if (signature->simple && keywords.names.empty() && count >= signature->required_positional && count < total) {
    for (uint32_t i = 0; i < count; ++i) bound[i] = args[i];
    for (size_t i = count; i < total; ++i) bound[i] = signature->parameters[i].default_value;
    return run_native(vm, function, bound.begin(), static_cast<uint32_t>(total));
  }
  Surplus surplus;
  TRY(bind_native(vm, function, signature, args, count, keywords, bound.begin(), surplus));
  return run_native(vm, function, bound.begin(), static_cast<uint32_t>(total));
}

// `+` and `*` of sequences decline what they cannot take, so that the other operand is asked; called as methods they
// raise instead, as those of CPython do.
[[gnu::noinline]] Result<Owned> declined(Vm& vm, const NativeFunction* function, const Value* args) {
  const Type* type = vm.type_of(args[0]);
  const bool bytes = type->has(kBytesSubclass) || is_subtype(type, vm.types.bytearray);
  const std::string_view name = row_name(*function->row);
  const bool multiplies = name == "__mul__" || name == "__rmul__" || name == "__imul__";
  if (multiplies && function->owner && !vm.lookup_in_type(function->owner, vm.names.__getitem__).is_empty())
    return vm.type_error({"'", vm.type_of(args[1]), "' object cannot be interpreted as an integer"});
  if (name != "__add__" || (!bytes && !type->has(kStrSubclass | kListSubclass | kTupleSubclass)))
    return Owned::not_implemented();
  if (bytes) return vm.type_error({"can't concat ", vm.type_of(args[1]), " to ", type});
  const char* base = type->has(kStrSubclass) ? "str" : type->has(kListSubclass) ? "list" : "tuple";
  return vm.type_error({"can only concatenate ", base, " (not \"", vm.type_of(args[1]), "\") to ", base});
}

Result<Owned> call_method_native(Vm& vm, NativeFunction* function, const Value* args, uint32_t count,
                                 Keywords keywords) {
  Result<Owned> answer = call_native(vm, function, args, count, keywords);
  if (!answer.is_raised() && answer.peek()->is_not_implemented() && count == 2) [[unlikely]]
    return declined(vm, function, args);
  return answer;
}

// With `self` in front of the arguments.
Result<Owned> call_with_self(Vm& vm, Value callee, Value self, const Value* args, uint32_t count, Keywords keywords) {
  ArgumentArray all(count + 1);
  all[0] = self;
  retain(self);
  for (uint32_t i = 0; i < count; ++i) {
    retain(args[i]);
    all[i + 1] = args[i];
  }
  Result<Owned> answer = vm.start_call_taking(callee, all.begin(), count + 1, keywords);
  for (uint32_t i = 0; i <= count; ++i) release(all[i]);
  return answer;
}

// A module that is called, as after `import datetime`, may have a function or class of its own name.
// Apart: a program that starts does without it.
[[gnu::noinline]] Raised not_callable(Vm& vm, Value callee) {
  if (Module* module = cast_exact<Module>(callee, vm.types.module)) {
    Str* name = cast_if<Str>(dict_get(module->dict, vm.names.__name__), kStrSubclass);
    if (name && vm.is_callable(dict_get(module->dict, name)))
      return vm.type_error({"'module' object is not callable. Did you mean: '", name, ".", name, "(...)'?"});
  }
  return vm.type_error({"'", vm.type_of(callee), "' object is not callable"});
}

}  // namespace

void Interpreter::wrap_cell_parameters(Vm& vm, PythonFrame* frame) {
  for (uint16_t parameter : *frame->code->cell_parameters) {
    Ref<Cell> cell = vm.heap.make<Cell>(vm.types.cell);
    cell->contents = frame->registers[parameter];
    frame->registers[parameter] = Value(cell.leak());
  }
}

Result<Owned> Vm::start_call_taking(Value callee, Value* args, uint32_t count, Keywords keywords) {
  if (callee.is_object()) {
    Object* object = callee.object();
    Type* type = object->type;
    if (type == types.function) return call_function(*this, static_cast<Function*>(object), args, count, keywords);
    if (type == types.method_descriptor)
      return call_method_native(*this, static_cast<NativeFunction*>(object), args, count, keywords);
    if (type == types.native_function) {
      NativeFunction* native = static_cast<NativeFunction*>(object);
      if (native->self.get().is_empty()) return call_native(*this, native, args, count, keywords);
      return call_with_self_native(native, args, count, keywords);
    }
    if (type == types.bound_method) {
      BoundMethod* method = static_cast<BoundMethod*>(object);
      return call_with_self(*this, method->function, method->self, args, count, keywords);
    }
    if (type == types.type) return start_construct(static_cast<Type*>(object), args, count, keywords);
    if (type->call) {
      TRY(check_native_recursion());  // it may call another such object, and that one the next
      return type->call(*this, object, args, count, keywords);
    }
  }
  Value method = lookup_special(callee, names.__call__);
  if (method.is_empty()) return not_callable(*this, callee);
  if (method.is_object() && method.object()->type == types.function)
    return call_with_self(*this, method, callee, args, count, keywords);
  if (method.is_object() && method.object()->type == types.method_descriptor)
    return call_with_self(*this, method, callee, args, count, keywords);
  // `__call__` may be an object that is called by its own `__call__`.
  TRY(check_native_recursion());
  Owned bound = TRY(finish(top(), start_bind(method, callee, type_of(callee))));
  return start_call_taking(bound, args, count, keywords);
}

Result<Owned> Vm::start_call_native(NativeFunction* function, const Value* args, uint32_t count) {
  return call_native(*this, function, args, count, {});
}

Result<Owned> Vm::call_with_self_native(NativeFunction* native, const Value* args, uint32_t count, Keywords keywords) {
  ArgumentArray all(count + 1);
  Owned self = native->self;
  all[0] = self;
  for (uint32_t i = 0; i < count; ++i) all[i + 1] = args[i];
  return call_method_native(*this, native, all.begin(), count + 1, keywords);
}

Result<Owned> Vm::start_call(Value callee, std::span<const Value> args, Keywords keywords) {
  const uint32_t count = static_cast<uint32_t>(args.size());
  ArgumentArray copies(count);
  for (uint32_t i = 0; i < count; ++i) {
    retain(args[i]);
    copies[i] = args[i];
  }
  Result<Owned> answer = start_call_taking(callee, copies.begin(), count, keywords);
  for (uint32_t i = 0; i < count; ++i) release(copies[i]);
  return answer;
}

Result<Owned> Vm::call(Value callee, std::span<const Value> args, Keywords keywords) {
  Frame* below = top();
  return finish(below, start_call(callee, args, keywords));
}

Result<Owned> Vm::call(Value callee, std::initializer_list<Value> args) {
  return call(callee, std::span<const Value>(args.begin(), args.size()));
}

Result<Owned> Vm::start_call_method(Value self, Str* name, std::initializer_list<Value> args) {
  // A method of the runtime's own may lead back to itself: `__repr__ = __str__`.
  TRY(check_native_recursion());
  Value function = lookup_special(self, name);
  bool plain = function.is_object() &&
               (function.object()->type == types.function || function.object()->type == types.method_descriptor);
  // What an operator calls is the type's, whatever the instance has.
  const bool special = !function.is_empty() && name->length > 4 && name->at(0) == '_' && name->at(1) == '_';
  if (plain && (special || type_of(self)->attributes_offset == 0 || instance_has_no(self, name))) {
    Owned kept(function);
    return call_with_self(*this, function, self, args.begin(), static_cast<uint32_t>(args.size()), {});
  }
  Owned bound =
      TRY(special ? finish(top(), start_bind(Owned(function), self, type_of(self))) : get_attribute(self, name));
  return start_call(bound, args);
}

Result<Owned> Vm::call_method(Value self, Str* name, std::initializer_list<Value> args) {
  Frame* below = top();
  return finish(below, start_call_method(self, name, args));
}

bool Vm::is_callable(Value value) {
  return !lookup_special(value, names.__call__).is_empty();
}

// The stack of a browser's thread, about 1 MB, has room for some 600 of them; nothing tells when it is full.
static constexpr uint32_t kMaxNestedInterpreters = 300;

// Nests an interpreter for the frames above `below`: an entry frame is put between, at which the nested run ends.
Result<Owned> Vm::finish(Frame* below, Result<Owned> answer) {
  return finish_iteration(below, std::move(answer), false);
}

Result<Owned> Vm::finish_iteration(Frame* below, Result<Owned> answer, bool iterating) {
  if (answer.is_raised()) return Raised{};
  bool parked = answer.peek()->is_parked();
  if (!answer.peek()->is_pushed() && !parked) return answer;
  EntryFrame* entry = static_cast<EntryFrame*>(heap.allocate(types.native_frame, sizeof(EntryFrame)));
  entry->kind = FrameKind::Entry;
  insert_frame(*this, entry, below);
  if (parked) {
    ++fiber->native_depth;
    wait_nested();
  } else if (++fiber->native_depth > kMaxNestedInterpreters) {
    // What was pushed is told at once.
    raise(exceptions.RecursionError, {"maximum recursion depth exceeded"});
    deliver_later(Outcome::Raised, Owned());
  }
  Interpreter::Exit exit = Interpreter::run(*this);
  while (exit == Interpreter::Exit::Parked) {
    wait_nested();
    exit = Interpreter::run(*this);
  }
  CHECK(exit == Interpreter::Exit::EntryReached && fiber->top == entry);
  --fiber->native_depth;
  Outcome outcome = entry->outcome;
  Owned value = std::move(entry->value);
  fiber->top = below;
  release(static_cast<Object*>(entry));
  if (outcome == Outcome::Raised) return Raised{};
  if (outcome == Outcome::Completed) {
    if (iterating) return Owned::exhausted();
    return stop_iteration(value);
  }
  return value;
}

// The fiber waits inside C++: the host blocks until what it waits for has come.
void Vm::wait_nested() {
  block_until_awake();
  bool raises = !fiber->wake_exception->is_empty();
  deliver_later(raises ? Outcome::Raised : Outcome::Returned, std::move(fiber->wake_value));
  if (raises) raise(std::move(fiber->wake_exception));
}

Result<void> Vm::bind_frame(PythonFrame* frame, Value* args, uint32_t count, Keywords keywords) {
  TRY(bind_arguments(*this, frame, args, count, keywords));
  Interpreter::wrap_cell_parameters(*this, frame);
  return {};
}

}  // namespace fermata
