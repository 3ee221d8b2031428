// The module _contextvars: Context, ContextVar, Token.
#include "async/context.h"

#include "builtins/common.h"
#include "vm/frame.h"

namespace fermata {
namespace {

struct ContextVar : Object {
  Ref<Str> name;
  Owned default_value;  // empty: none
};

struct Token : Object {
  Ref<Context> context;
  Ref<ContextVar> variable;
  Owned old_value;  // empty: there was none
  bool used;
};

Context* self_context(Value self) {
  return static_cast<Context*>(self.object());
}
ContextVar* self_variable(Value self) {
  return static_cast<ContextVar*>(self.object());
}
Token* self_token(Value self) {
  return static_cast<Token*>(self.object());
}

// Token.MISSING: what a token remembers of a variable that had no value.
Owned missing(Vm& vm) {
  return Owned(fermata::dict_get(vm.types.context_token->dict, vm.intern("MISSING")));
}

// A dict that only this context has.
Dict* own_values(Vm& vm, Context* context) {
  if (context->values->reference_count() > 1) {
    Ref<Dict> copy = new_dict(vm.heap);
    dict_copy_into(vm.heap, copy, context->values);
    context->values = std::move(copy);
  }
  return context->values;
}

Result<Value> lookup(Vm& vm, ContextVar* variable) {
  if (vm.fiber->context->is_empty()) return Value();
  return vm.dict_get(self_context(vm.fiber->context)->values, Value(variable));
}

// -- ContextVar

Result<Owned> variable_new(Vm& vm, Args args) {
  Str* name = cast_if<Str>(args[1], kStrSubclass);
  if (!name) return vm.type_error({"context variable name must be a str"});
  Ref<ContextVar> variable = vm.heap.make<ContextVar>(static_cast<Type*>(args[0].object()));
  variable->name = Ref<Str>(name);
  if (args.has(2)) variable->default_value = Owned(args[2]);
  return Owned(std::move(variable));
}

Result<Owned> variable_get(Vm& vm, Args args) {
  ContextVar* variable = args.self<ContextVar>();
  Value found = TRY(lookup(vm, variable));
  if (!found.is_empty()) return Owned(found);
  if (args.has(1)) return Owned(args[1]);
  if (!variable->default_value->is_empty()) return variable->default_value;
  Value error[] = {Value(variable)};
  return vm.raise(vm.exceptions.LookupError, error);
}

Result<Owned> variable_set(Vm& vm, Args args) {
  ContextVar* variable = args.self<ContextVar>();
  Context* context = current_context(vm);
  Ref<Token> token = vm.heap.make<Token>(vm.types.context_token);
  token->context = Ref<Context>(context);
  token->variable = Ref<ContextVar>(variable);
  Value old = TRY(lookup(vm, variable));
  if (!old.is_empty()) token->old_value = Owned(old);
  TRY(vm.dict_set(own_values(vm, context), args[0], args[1]));
  return Owned(std::move(token));
}

Result<Owned> variable_reset(Vm& vm, Args args) {
  Token* token = cast_exact<Token>(args[1], vm.types.context_token);
  if (!token) return vm.type_error({"expected an instance of Token, got ", TRY(vm.repr(args[1]))});
  if (token->used) return vm.runtime_error({TRY(vm.repr(args[1])), " has already been used once"});
  if (token->variable.get() != args.self<ContextVar>())
    return vm.value_error({TRY(vm.repr(args[1])), " was created by a different ContextVar"});
  Context* context = current_context(vm);
  if (token->context.get() != context)
    return vm.value_error({TRY(vm.repr(args[1])), " was created in a different Context"});
  token->used = true;
  if (token->old_value->is_empty())
    TRY(vm.dict_remove(own_values(vm, context), args[0]));
  else
    TRY(vm.dict_set(own_values(vm, context), args[0], token->old_value));
  return Owned::none();
}

Result<Owned> variable_repr(Vm& vm, Args args) {
  ContextVar* variable = args.self<ContextVar>();
  StrBuilder what(vm.heap);
  what.append_ascii("<ContextVar name=");
  what.append(TRY(vm.repr(Value(variable->name.get()))).get());
  if (!variable->default_value->is_empty()) {
    what.append_ascii(" default=");
    what.append(TRY(vm.repr(variable->default_value)).get());
  }
  return repr_with_address(vm, {what.finish()}, variable);
}

Result<Owned> class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}
Result<Owned> variable_name(Vm&, Value self) {
  return Owned(self_variable(self)->name);
}

void variable_traverse(Object* object, Visitor& visit) {
  visit(static_cast<ContextVar*>(object)->default_value);
}
void variable_clear(Object* object) {
  static_cast<ContextVar*>(object)->default_value = Owned();
  static_cast<ContextVar*>(object)->name = nullptr;
}

const NativeRow kVariableMethods[] = {
    {"__new__(type, name, /, *, default=)", variable_new, NativeKind::StaticMethod},
    {"get(self, default=, /)", variable_get},
    {"set(self, value, /)", variable_set},
    {"reset(self, token, /)", variable_reset},
    {"__repr__(self, /)", variable_repr},
    {"__class_getitem__(cls, item, /)", class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kVariableProperties[] = {{"name", variable_name}};

// -- Token

Result<Owned> token_repr(Vm& vm, Args args) {
  Token* token = args.self<Token>();
  return repr_with_address(
      vm, {token->used ? "<Token used var=" : "<Token var=", TRY(vm.repr(Value(token->variable.get())))}, token);
}
Result<Owned> token_enter(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> token_exit(Vm& vm, Args args) {
  Value reset[] = {Value(args.self<Token>()->variable.get()), args[0]};
  return variable_reset(vm, Args(reset, 2));
}
Result<Owned> token_variable(Vm&, Value self) {
  return Owned(self_token(self)->variable);
}
Result<Owned> token_old_value(Vm& vm, Value self) {
  Owned old = self_token(self)->old_value;
  return old->is_empty() ? missing(vm) : old;
}

void token_traverse(Object* object, Visitor& visit) {
  visit(static_cast<Token*>(object)->context);
  visit(static_cast<Token*>(object)->variable);
  visit(static_cast<Token*>(object)->old_value);
}
void token_clear(Object* object) {
  Token* token = static_cast<Token*>(object);
  token->context = nullptr;
  token->variable = nullptr;
  token->old_value = Owned();
}

const NativeRow kTokenMethods[] = {
    {"__repr__(self, /)", token_repr},
    {"__enter__(self, /)", token_enter},
    {"__exit__(self, type, value, traceback, /)", token_exit},
    {"__class_getitem__(cls, item, /)", class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kTokenProperties[] = {{"var", token_variable}, {"old_value", token_old_value}};

// -- Context

Result<Owned> context_new(Vm& vm, Args) {
  return Owned(new_context(vm));
}

// state: the context, the context before (or None)
Result<Owned> run_in_context(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (frame.step++ == 0) {
    Tuple* args = static_cast<Tuple*>(frame.state[3].object());
    Tuple* names = static_cast<Tuple*>(frame.state[4].object());
    Tuple* values = static_cast<Tuple*>(frame.state[5].object());
    Result<Owned> answer = vm.start_call(frame.state[2], args->span(), {names->span(), values->items()});
    if (!answer.is_raised() && (answer.peek()->is_pushed() || answer.peek()->is_parked())) return answer;
    self_context(frame.state[0])->entered = false;
    vm.fiber->context = frame.state[1].is_none() ? Owned() : Owned(frame.state[1]);
    return answer;
  }
  self_context(frame.state[0])->entered = false;
  vm.fiber->context = frame.state[1].is_none() ? Owned() : Owned(frame.state[1]);
  if (outcome == Outcome::Raised) return Raised{};
  if (outcome == Outcome::Completed) return vm.stop_iteration(value);  // next() of a generator that is over
  return Owned(value);
}
const NativeFrameBehaviour kRunInContext = {"Context.run", run_in_context};

Result<Owned> context_run(Vm& vm, Args args) {
  Context* context = args.self<Context>();
  if (context->entered)
    return vm.runtime_error({"cannot enter context: ", TRY(vm.repr(args[0])), " is already entered"});
  context->entered = true;
  Owned before = vm.fiber->context->is_empty() ? Owned::none() : vm.fiber->context;
  vm.fiber->context = Owned(args[0]);
  std::vector<Value> keys, values;
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(args.object<Dict>(3), position)) {
    keys.push_back(entry->key);
    values.push_back(entry->value);
  }
  Ref<Tuple> names = tuple_from(vm.heap, keys), given = tuple_from(vm.heap, values);
  return vm.start_native_frame(kRunInContext,
                               {args[0], before.get(), args[1], args[2], Value(names.get()), Value(given.get())});
}

Result<Owned> context_copy(Vm& vm, Args args) {
  Ref<Context> copy = new_context(vm);
  copy->values = args.self<Context>()->values;
  return Owned(std::move(copy));
}
Result<void> check_key(Vm& vm, Value key) {
  if (cast_exact<ContextVar>(key, vm.types.context_variable)) return {};
  return vm.type_error({"a ContextVar key was expected, got ", TRY(vm.repr(key))});
}
Result<Owned> context_getitem(Vm& vm, Args args) {
  TRY(check_key(vm, args[1]));
  Value found = TRY(vm.dict_get(args.self<Context>()->values, args[1]));
  if (found.is_empty()) return vm.key_error(args[1]);
  return Owned(found);
}
Result<Owned> context_contains(Vm& vm, Args args) {
  TRY(check_key(vm, args[1]));
  return Owned::boolean(!TRY(vm.dict_get(args.self<Context>()->values, args[1])).is_empty());
}
Result<Owned> context_get(Vm& vm, Args args) {
  TRY(check_key(vm, args[1]));
  Value found = TRY(vm.dict_get(args.self<Context>()->values, args[1]));
  return found.is_empty() ? Owned(args[2]) : Owned(found);
}
Result<Owned> context_len(Vm&, Args args) {
  return Owned::integer(args.self<Context>()->values->used);
}
Result<Owned> context_iter(Vm& vm, Args args) {
  return vm.get_iterator(Value(args.self<Context>()->values.get()));
}
Result<Owned> context_keys(Vm& vm, Args args) {
  return vm.start_call_method(Value(args.self<Context>()->values.get()), vm.names.keys);
}
Result<Owned> context_values(Vm& vm, Args args) {
  return vm.start_call_method(Value(args.self<Context>()->values.get()), vm.names.values);
}
Result<Owned> context_items(Vm& vm, Args args) {
  return vm.start_call_method(Value(args.self<Context>()->values.get()), vm.names.items);
}
Result<Owned> context_eq(Vm& vm, Args args) {
  if (!args[1].is_object() || args[1].object()->type != args[0].object()->type) return Owned::not_implemented();
  return vm.start_compare(Comparison::Equal, Value(args.self<Context>()->values.get()),
                          Value(self_context(args[1])->values.get()));
}

void context_traverse(Object* object, Visitor& visit) {
  visit(static_cast<Context*>(object)->values);
}
void context_clear(Object* object) {
  static_cast<Context*>(object)->values = nullptr;
}

const NativeRow kContextMethods[] = {
    {"__new__(type, /)", context_new, NativeKind::StaticMethod},
    {"run(self, callable, /, *args, **kwargs)", context_run},
    {"copy(self, /)", context_copy},
    {"__getitem__(self, key, /)", context_getitem},
    {"__contains__(self, key, /)", context_contains},
    {"get(self, key, default=None, /)", context_get},
    {"__len__(self, /)", context_len},
    {"__iter__(self, /)", context_iter},
    {"keys(self, /)", context_keys},
    {"values(self, /)", context_values},
    {"items(self, /)", context_items},
    {"__eq__(self, value, /)", context_eq},
};

Result<Owned> copy_context(Vm& vm, Args) {
  return Owned(copy_current_context(vm));
}
const NativeRow kFunctions[] = {{"copy_context()", copy_context}};

const NativeRow kMissingMethods[] = {
    {"__repr__(self, /)", [](Vm& vm, Args) -> Result<Owned> { return Owned(vm.str_of("<Token.MISSING>")); }},
};
const TypeSpec kMissing = {.name = "Token.MISSING", .size = sizeof(Object), .methods = kMissingMethods};

Result<void> prepare_token(Vm& vm, Type* type) {
  dict_set(vm.heap, type->dict, vm.intern("MISSING"), Value(vm.heap.make<Object>(vm.new_type(kMissing)).get()));
  return {};
}

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "ContextVar", Value(vm.types.context_variable));
  vm.add_to_module(module, "Token", Value(vm.types.context_token));
  vm.add_to_module(module, "Context", Value(vm.types.context));
  return {};
}

}  // namespace

Ref<Context> new_context(Vm& vm) {
  Ref<Context> context = vm.heap.make<Context>(vm.types.context);
  context->values = new_dict(vm.heap);
  return context;
}

Context* current_context(Vm& vm) {
  if (vm.fiber->context->is_empty()) vm.fiber->context = new_context(vm);
  return static_cast<Context*>(vm.fiber->context->object());
}

Ref<Context> copy_current_context(Vm& vm) {
  Ref<Context> copy = vm.heap.make<Context>(vm.types.context);
  copy->values = current_context(vm)->values;
  return copy;
}

extern const TypeSpec context_spec, context_variable_spec, context_token_spec;
const TypeSpec context_spec = {.name = "_contextvars.Context",
                               .size = sizeof(Context),
                               .traverse = context_traverse,
                               .clear = context_clear,
                               .weak_references = true,
                               .methods = kContextMethods};
const TypeSpec context_variable_spec = {.name = "_contextvars.ContextVar",
                                        .size = sizeof(ContextVar),
                                        .traverse = variable_traverse,
                                        .clear = variable_clear,
                                        .native_hash = true,
                                        .methods = kVariableMethods,
                                        .properties = kVariableProperties};
const TypeSpec context_token_spec = {.name = "_contextvars.Token",
                                     .size = sizeof(Token),
                                     .traverse = token_traverse,
                                     .clear = token_clear,
                                     .native_hash = true,
                                     .methods = kTokenMethods,
                                     .properties = kTokenProperties,
                                     .prepare = prepare_token};

extern const ModuleSpec contextvars_module;
const ModuleSpec contextvars_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
