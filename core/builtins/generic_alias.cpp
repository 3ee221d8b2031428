// types.GenericAlias (list[int]) and typing.Union (int | str).
#include "builtins/common.h"

namespace fermata {
namespace {

struct GenericAlias : Object {
  Owned origin;
  Ref<Tuple> arguments;
  Ref<Tuple> parameters;  // null until asked for
  bool unpacked;          // *tuple[int]
};
struct UnionType : Object {
  Ref<Tuple> arguments;
};

GenericAlias* self_alias(Value self) {
  return static_cast<GenericAlias*>(self.object());
}
// An instance of types.GenericAlias or of a class made of it, such as collections.abc.Callable[[int], str]; else null.
GenericAlias* alias_in(Vm& vm, Value value) {
  bool is = value.is_object() && is_subtype(value.object()->type, vm.types.generic_alias);
  return is ? self_alias(value) : nullptr;
}
UnionType* self_union(Value self) {
  return static_cast<UnionType*>(self.object());
}

// A type inside list[...]: its qualified name, with the module unless that is builtins.
Result<Ref<Str>> type_text(Vm& vm, Value value) {
  if (value.is_ellipsis()) return vm.str_of("...");
  if (value.is_none() || value == Value(vm.types.none)) return vm.str_of("None");
  if (List* list = cast_if<List>(value, kListSubclass)) {
    StrBuilder out(vm.heap);
    out.append('[');
    for (uint32_t i = 0; i < list->length; ++i) {
      if (i) out.append_ascii(", ");
      out.append(TRY(type_text(vm, list->items[i])).get());
    }
    out.append(']');
    return out.finish();
  }
  if (Type* type = cast_if<Type>(value, kTypeSubclass)) {
    Value module = dict_get(type->dict, vm.names.__module__);
    Str* text = cast_if<Str>(module, kStrSubclass);
    if (!text || str_equals(text, "builtins")) return type->qualified_name;
    return str_from_pieces(vm.heap, {text, ".", type->qualified_name});
  }
  if (Function* function = cast_exact<Function>(value, vm.types.function)) {
    Str* module = cast_if<Str>(TRY(vm.find_attribute(value, vm.names.__module__)), kStrSubclass);
    if (module && !str_equals(module, "builtins"))
      return str_from_pieces(vm.heap, {module, ".", function->qualified_name});
  }
  return vm.repr(value);
}

Result<Owned> alias_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (type == vm.types.generic_alias) return new_generic_alias(vm, args[1], args[2]);
  Ref<GenericAlias> alias = vm.heap.make<GenericAlias>(type);
  alias->origin = Owned(args[1]);
  Tuple* tuple = cast_exact<Tuple>(args[2], vm.types.tuple);
  alias->arguments = tuple ? Ref<Tuple>(tuple) : vm.tuple({args[2]});
  return alias;
}

Result<Owned> alias_repr(Vm& vm, Args args) {
  GenericAlias* alias = args.self<GenericAlias>();
  StrBuilder out(vm.heap);
  if (alias->unpacked) out.append('*');
  out.append(TRY(type_text(vm, alias->origin)).get());
  out.append('[');
  for (uint32_t i = 0; i < alias->arguments->length; ++i) {
    if (i) out.append_ascii(", ");
    out.append(TRY(type_text(vm, alias->arguments->items()[i])).get());
  }
  if (alias->arguments->length == 0) out.append_ascii("()");
  out.append(']');
  return Owned(out.finish());
}

Result<Owned> alias_call(Vm& vm, Args args) {
  Owned made = TRY(
      vm.call(args.self<GenericAlias>()->origin, args.object<Tuple>(1)->span(), DictKeywords(args.object<Dict>(2))));
  if (vm.set_attribute(made, vm.intern("__orig_class__"), args[0]).is_raised()) (void)vm.take_pending();
  return made;
}

Result<Owned> alias_eq(Vm& vm, Args args) {
  GenericAlias* other = alias_in(vm, args[1]);
  if (!other) return Owned::not_implemented();
  GenericAlias* alias = args.self<GenericAlias>();
  if (alias->unpacked != other->unpacked || !TRY(vm.equal(alias->origin, other->origin))) return Owned::boolean(false);
  return Owned::boolean(TRY(vm.equal(Value(alias->arguments.get()), Value(other->arguments.get()))));
}
Result<Owned> alias_hash(Vm& vm, Args args) {
  GenericAlias* alias = args.self<GenericAlias>();
  return Owned::integer(TRY(vm.hash(alias->origin)) ^ TRY(vm.hash(Value(alias->arguments.get()))));
}

bool is_type_variable(Vm& vm, Value value) {
  if (value.is_object() && value.object()->type->has(kTypeSubclass)) return false;
  return !vm.lookup_special(value, vm.intern("__typing_subst__")).is_empty();
}

// The type variables among the arguments, and in the lists among these, each once.
Result<void> collect_parameters(Vm& vm, std::span<const Value> arguments, List* found) {
  for (Value argument : arguments) {
    if (List* list = cast_if<List>(argument, kListSubclass)) {
      TRY(collect_parameters(vm, list->span(), found));
      continue;
    }
    if (Tuple* tuple = cast_if<Tuple>(argument, kTupleSubclass)) {
      TRY(collect_parameters(vm, tuple->span(), found));
      continue;
    }
    if (is_type_variable(vm, argument)) {
      bool known = false;
      for (Value item : found->span()) known |= item == argument;
      if (!known) list_append(vm.heap, found, Owned(argument));
      continue;
    }
    if (argument.is_object() && argument.object()->type->has(kTypeSubclass)) continue;
    Owned inner = TRY(vm.find_attribute(argument, vm.intern("__parameters__")));
    if (Tuple* tuple = cast_exact<Tuple>(inner, vm.types.tuple)) TRY(collect_parameters(vm, tuple->span(), found));
  }
  return {};
}

Result<Tuple*> parameters_of(Vm& vm, GenericAlias* alias) {
  if (!alias->parameters) {
    Ref<List> found = new_list(vm.heap);
    TRY(collect_parameters(vm, alias->arguments->span(), found));
    alias->parameters = tuple_from(vm.heap, found->span());
  }
  return alias->parameters.get();
}

// list[T][int]: the arguments with type variables replaced, by the rules of typing.
Result<Owned> substituted(Vm& vm, Args args) {
  Owned typing = TRY(vm.import_module("typing"));
  return vm.call_method(typing, vm.intern("_substituted"), {args[0], args[1]});
}
Result<Owned> alias_getitem(Vm& vm, Args args) {
  GenericAlias* alias = args.self<GenericAlias>();
  Owned made = new_generic_alias(vm, alias->origin, TRY(substituted(vm, args)));
  self_alias(made)->unpacked = alias->unpacked;
  return made;
}

Result<Owned> alias_mro_entries(Vm& vm, Args args) {
  return Owned(vm.tuple({args.self<GenericAlias>()->origin.get()}));
}
Result<Owned> alias_instancecheck(Vm& vm, Args) {
  return vm.type_error({"isinstance() argument 2 cannot be a parameterized generic"});
}
Result<Owned> alias_subclasscheck(Vm& vm, Args) {
  return vm.type_error({"issubclass() argument 2 cannot be a parameterized generic"});
}
Result<Owned> alias_or(Vm& vm, Args args) {
  return type_union(vm, args[0], args[1]);
}
Result<Owned> alias_ror(Vm& vm, Args args) {
  return type_union(vm, args[1], args[0]);
}
Result<Owned> alias_iter(Vm& vm, Args args) {
  Owned starred =
      new_generic_alias(vm, args.self<GenericAlias>()->origin, Value(args.self<GenericAlias>()->arguments.get()));
  self_alias(starred)->unpacked = true;
  Ref<Tuple> one = vm.tuple({starred});
  return vm.get_iterator(Value(one.get()));
}

Result<Owned> get_origin(Vm&, Value self) {
  return self_alias(self)->origin;
}
Result<Owned> get_arguments(Vm&, Value self) {
  return Owned(self_alias(self)->arguments);
}
Result<Owned> get_parameters(Vm& vm, Value self) {
  return Owned(Value(TRY(parameters_of(vm, self_alias(self)))));
}
Result<Owned> get_unpacked(Vm&, Value self) {
  return Owned::boolean(self_alias(self)->unpacked);
}

Result<Owned> get_unpacked_arguments(Vm& vm, Value self) {
  GenericAlias* alias = self_alias(self);
  bool tuple = alias->unpacked && alias->origin.get() == Value(vm.types.tuple);
  return tuple ? Owned(alias->arguments) : Owned::none();
}

// What it does not have itself it has from its origin.
Result<Owned> alias_attribute(Vm& vm, Object* self, Str* name) {
  Value own = vm.lookup_in_type(self->type, name);
  std::string text = to_utf8(name);
  if (text == "__bases__" || text == "__copy__" || text == "__deepcopy__") return Owned::adopt(Value::removed());
  bool from_origin = own.is_empty() || name == vm.names.__doc__ || name == vm.names.__module__;
  if (!from_origin || (text.starts_with("__mro_entries") || text.starts_with("__reduce")))
    return vm.start_bind(Owned(own), Value(self), self->type);
  Value origin = static_cast<GenericAlias*>(self)->origin;
  Owned found = TRY(vm.find_attribute(origin, name));
  if (found->is_removed()) return vm.attribute_error(origin, name);
  return found;
}
Result<void> prepare_alias(Vm&, Type* type) {
  type->get_attribute = alias_attribute;
  return {};
}

void alias_traverse(Object* object, Visitor& visit) {
  GenericAlias* alias = static_cast<GenericAlias*>(object);
  visit(alias->origin);
  visit(alias->arguments);
  visit(alias->parameters);
}
void alias_clear(Object* object) {
  GenericAlias* alias = static_cast<GenericAlias*>(object);
  alias->origin = Owned();
  alias->arguments = nullptr;
  alias->parameters = nullptr;
}

const NativeRow kAliasMethods[] = {
    {"__new__(type, origin, args, /)", alias_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", alias_repr},
    {"__call__(self, /, *args, **kwargs)", alias_call},
    {"__eq__(self, value, /)", alias_eq},
    {"__hash__(self, /)", alias_hash},
    {"__getitem__(self, key, /)", alias_getitem},
    {"__mro_entries__(self, bases, /)", alias_mro_entries},
    {"__instancecheck__(self, instance, /)", alias_instancecheck},
    {"__subclasscheck__(self, cls, /)", alias_subclasscheck},
    {"__or__(self, value, /)", alias_or},
    {"__ror__(self, value, /)", alias_ror},
    {"__iter__(self, /)", alias_iter},
};
const PropertyRow kAliasProperties[] = {
    {"__origin__", get_origin},
    {"__args__", get_arguments},
    {"__parameters__", get_parameters},
    {"__unpacked__", get_unpacked},
    {"__typing_unpacked_tuple_args__", get_unpacked_arguments},
};

// -- unions

bool can_be_in_union(Vm& vm, Value value) {
  if (value.is_none()) return true;
  if (!value.is_object()) return false;
  Type* type = value.object()->type;
  return type->has(kTypeSubclass) || type == vm.types.union_type || alias_in(vm, value);
}

const char kEachArgument[] = "Union[arg, ...]: each arg must be a type.";

Result<void> add_member(Vm& vm, List* members, Value value) {
  if (value.is_none()) value = Value(vm.types.none);
  if (UnionType* inner = cast_exact<UnionType>(value, vm.types.union_type)) {
    for (Value item : inner->arguments->span()) TRY(add_member(vm, members, item));
    return {};
  }
  Owned member(value);
  if (!can_be_in_union(vm, value)) {
    // Text becomes a reference to what it names.
    Owned typing = TRY(vm.import_module("typing"));
    member = TRY(vm.call_method(typing, vm.intern("_type_check"), {value, vm.intern(kEachArgument)}));
  }
  for (Value item : members->span())
    if (TRY(vm.equal(item, member))) return {};
  list_append(vm.heap, members, std::move(member));
  return {};
}

Result<Owned> union_mro_entries(Vm& vm, Args args) {
  return vm.type_error({"Cannot subclass ", TRY(vm.repr(args[0]))});
}

Result<Owned> union_repr(Vm& vm, Args args) {
  StrBuilder out(vm.heap);
  Tuple* members = args.self<UnionType>()->arguments;
  for (uint32_t i = 0; i < members->length; ++i) {
    if (i) out.append_ascii(" | ");
    out.append(TRY(type_text(vm, members->items()[i])).get());
  }
  return Owned(out.finish());
}
Result<Owned> union_eq(Vm& vm, Args args) {
  UnionType* other = cast_exact<UnionType>(args[1], vm.types.union_type);
  if (!other) return Owned::not_implemented();
  Tuple* mine = args.self<UnionType>()->arguments;
  if (mine->length != other->arguments->length) return Owned::boolean(false);
  for (Value item : mine->span())
    if (!TRY(vm.contains(Value(other->arguments.get()), item))) return Owned::boolean(false);
  return Owned::boolean(true);
}
Result<Owned> union_hash(Vm& vm, Args args) {
  uint32_t hash = 0;
  for (Value item : args.self<UnionType>()->arguments->span()) hash ^= TRY(vm.hash(item));
  return Owned::integer(hash);
}
Result<Owned> union_instancecheck(Vm& vm, Args args) {
  for (Value item : args.self<UnionType>()->arguments->span()) {
    if (alias_in(vm, item)) return vm.type_error({"isinstance() argument 2 cannot be a parameterized generic"});
    if (TRY(vm.is_instance(args[1], item))) return Owned::boolean(true);
  }
  return Owned::boolean(false);
}
Result<Owned> union_subclasscheck(Vm& vm, Args args) {
  for (Value item : args.self<UnionType>()->arguments->span())
    if (TRY(vm.is_subclass(args[1], item))) return Owned::boolean(true);
  return Owned::boolean(false);
}
Result<Owned> get_union_arguments(Vm&, Value self) {
  return Owned(self_union(self)->arguments);
}
Result<Owned> get_union_parameters(Vm& vm, Value self) {
  Ref<List> found = new_list(vm.heap);
  TRY(collect_parameters(vm, self_union(self)->arguments->span(), found));
  return Owned(tuple_from(vm.heap, found->span()));
}
Result<Owned> get_union_origin(Vm& vm, Value) {
  return Owned(Value(vm.types.union_type));
}

void union_traverse(Object* object, Visitor& visit) {
  visit(static_cast<UnionType*>(object)->arguments);
}
void union_clear(Object* object) {
  static_cast<UnionType*>(object)->arguments = nullptr;
}

Result<Owned> union_of(Vm& vm, std::span<Value const> items) {
  Ref<List> members = new_list(vm.heap);
  for (Value item : items) TRY(add_member(vm, members, item));
  if (members->length == 1) return Owned(members->items[0]);
  Ref<UnionType> made = vm.heap.make<UnionType>(vm.types.union_type);
  made->arguments = tuple_from(vm.heap, members->span());
  return Owned(std::move(made));
}

// A union takes what is no type by the rules of Union[...]: text becomes a reference.
Result<Owned> union_or(Vm& vm, Args args) {
  return union_of(vm, std::array{args[0], args[1]});
}
Result<Owned> union_ror(Vm& vm, Args args) {
  return union_of(vm, std::array{args[1], args[0]});
}

// Union[int, str]
Result<Owned> union_class_getitem(Vm& vm, Args args) {
  Tuple* given = cast_exact<Tuple>(args[1], vm.types.tuple);
  Ref<Tuple> items = given ? Ref<Tuple>(given) : vm.tuple({args[1]});
  if (items->length == 0) return vm.type_error({"Cannot take a Union of no types."});
  return union_of(vm, items->span());
}
Result<Owned> union_getitem(Vm& vm, Args args) {
  Owned arguments = TRY(substituted(vm, args));
  return union_of(vm, static_cast<Tuple*>(arguments->object())->span());
}

Result<Owned> get_union_name(Vm& vm, Value) {
  return Owned(vm.str_of("Union"));
}

const NativeRow kUnionMethods[] = {
    {"__mro_entries__(self, bases, /)", union_mro_entries},
    {"__repr__(self, /)", union_repr},
    {"__eq__(self, value, /)", union_eq},
    {"__hash__(self, /)", union_hash},
    {"__instancecheck__(self, instance, /)", union_instancecheck},
    {"__subclasscheck__(self, cls, /)", union_subclasscheck},
    {"__or__(self, value, /)", union_or},
    {"__ror__(self, value, /)", union_ror},
    {"__getitem__(self, key, /)", union_getitem},
    {"__class_getitem__(cls, item, /)", union_class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kUnionProperties[] = {
    {"__name__", get_union_name},      {"__qualname__", get_union_name},
    {"__args__", get_union_arguments}, {"__parameters__", get_union_parameters},
    {"__origin__", get_union_origin},
};

}  // namespace

Owned new_generic_alias(Vm& vm, Value origin, Value arguments) {
  Ref<GenericAlias> alias = vm.heap.make<GenericAlias>(vm.types.generic_alias);
  alias->origin = Owned(origin);
  Tuple* tuple = cast_exact<Tuple>(arguments, vm.types.tuple);
  alias->arguments = tuple ? Ref<Tuple>(tuple) : vm.tuple({arguments});
  return alias;
}

Result<Owned> type_union(Vm& vm, Value left, Value right) {
  if (!can_be_in_union(vm, left) && !is_type_variable(vm, left)) return Owned::not_implemented();
  if (!can_be_in_union(vm, right) && !is_type_variable(vm, right)) return Owned::not_implemented();
  if (left.is_none() && right.is_none()) return Owned::not_implemented();
  Value both[] = {left, right};
  return union_of(vm, both);
}

extern const TypeSpec generic_alias_spec, union_type_spec;
const TypeSpec generic_alias_spec = {.name = "types.GenericAlias",
                                     .size = sizeof(GenericAlias),
                                     .flags = kSubclassable,
                                     .traverse = alias_traverse,
                                     .clear = alias_clear,
                                     .weak_references = true,
                                     .methods = kAliasMethods,
                                     .properties = kAliasProperties,
                                     .prepare = prepare_alias};
const TypeSpec union_type_spec = {.name = "typing.Union",
                                  .size = sizeof(UnionType),
                                  .traverse = union_traverse,
                                  .clear = union_clear,
                                  .weak_references = true,
                                  .methods = kUnionMethods,
                                  .properties = kUnionProperties};

}  // namespace fermata
