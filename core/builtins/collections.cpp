// The module _collections: what of `collections` is native.
#include "builtins/dict.h"
#include "builtins/fields.h"
#include "objects/type_name.h"
#include "vm/collecting.h"

namespace fermata {

namespace {

// -- defaultdict

struct DefaultDict : Dict {
  Owned factory;  // a callable or None; empty before __init__
};

Result<Owned> defaultdict_init(Vm& vm, Args args) {
  auto* self = args.self<DefaultDict>();
  Tuple* given = args.object<Tuple>(1);
  Value factory = given->length ? given->items()[0] : Value::none();
  if (!factory.is_none() && !vm.is_callable(factory)) return vm.type_error({"first argument must be callable or None"});
  if (given->length > 2) return vm.type_error({"dict expected at most 1 argument, got ", given->length - 1});
  self->factory = Owned(factory);
  if (given->length == 2) TRY(dict_update_from(vm, self, given->items()[1]));
  TRY(dict_merge_from(vm, self, args.object<Dict>(2)));
  return Owned::none();
}

Result<Owned> defaultdict_missing(Vm& vm, Args args) {
  auto* self = args.self<DefaultDict>();
  Owned factory = self->factory;
  if (factory->is_empty() || factory->is_none()) return vm.key_error(args[1]);
  Owned value = TRY(vm.call(factory));
  TRY(vm.dict_set(self, args[1], value));
  return value;
}

Result<Owned> defaultdict_repr(Vm& vm, Args args) {
  auto* self = args.self<DefaultDict>();
  Ref<Str> contents = TRY(dict_repr_text(vm, self));
  // The factory may be a method of this very dict.
  Value made_by = self->factory->is_empty() ? Value::none() : self->factory.get();
  ReprGuard guard(vm, made_by.is_object() ? made_by.object() : nullptr);
  Ref<Str> factory = guard.is_recursive() ? vm.str_of("...") : TRY(vm.repr(made_by));
  return str_from_pieces(vm.heap, {plain_name(self->type), "(", factory, ", ", contents, ")"});
}

Result<Owned> copy_of(Vm& vm, Value value) {
  auto* self = static_cast<DefaultDict*>(value.object());
  Value factory = self->factory->is_empty() ? Value::none() : self->factory.get();
  return vm.call(Value(self->type), {factory, value});
}

Result<Owned> defaultdict_copy(Vm& vm, Args args) {
  return copy_of(vm, args[0]);
}

Result<Owned> merged(Vm& vm, Value self, Value left, Value right) {
  if (!cast_if<Dict>(left, kDictSubclass) || !cast_if<Dict>(right, kDictSubclass)) return Owned::not_implemented();
  auto* like = static_cast<DefaultDict*>(self.object());
  Owned result =
      TRY(vm.call(Value(like->type), {like->factory->is_empty() ? Value::none() : like->factory.get(), left}));
  TRY(dict_update_from(vm, static_cast<Dict*>(result->object()), right));
  return result;
}
Result<Owned> defaultdict_or(Vm& vm, Args args) {
  return merged(vm, args[0], args[0], args[1]);
}
Result<Owned> defaultdict_reflected_or(Vm& vm, Args args) {
  return merged(vm, args[0], args[1], args[0]);
}

Result<Owned> defaultdict_reduce(Vm& vm, Args args) {
  auto* self = args.self<DefaultDict>();
  Owned items = TRY(vm.call_method(args[0], vm.names.items));
  Owned iterator = TRY(vm.get_iterator(items));
  Ref<Tuple> arguments =
      self->factory->is_empty() || self->factory->is_none() ? vm.tuple({}) : vm.tuple({self->factory});
  return vm.tuple({Value(self->type), Value(arguments.get()), Value::none(), Value::none(), iterator});
}

Result<Owned> get_factory(Vm&, Value self) {
  auto* dict = static_cast<DefaultDict*>(self.object());
  return dict->factory->is_empty() ? Owned::none() : dict->factory;
}
Result<void> set_factory(Vm&, Value self, Value value) {
  static_cast<DefaultDict*>(self.object())->factory = Owned(value);
  return {};
}

void traverse_defaultdict(Object* object, Visitor& visit) {
  traverse_dict(object, visit);
  visit(static_cast<DefaultDict*>(object)->factory);
}
void clear_defaultdict(Object* object) {
  clear_dict(object);
  static_cast<DefaultDict*>(object)->factory = Owned();
}

const PropertyRow defaultdict_properties[] = {{"default_factory", get_factory, set_factory}};

const NativeRow defaultdict_methods[] = {
    {"__init__(self, /, *args, **kwargs)", defaultdict_init},
    {"__repr__(self, /)", defaultdict_repr},
    {"__missing__(self, key, /)", defaultdict_missing},
    {"__or__(self, value, /)", defaultdict_or},
    {"__ror__(self, value, /)", defaultdict_reflected_or},
    {"__copy__(self, /)", defaultdict_copy},
    {"__reduce__(self, /)", defaultdict_reduce},
    {"copy(self, /)", defaultdict_copy},
};

const TypeSpec defaultdict_spec = {
    .name = "collections.defaultdict",
    .base = [](Vm& vm) { return vm.types.dict; },
    .size = sizeof(DefaultDict),
    .flags = kSubclassable,
    .traverse = traverse_defaultdict,
    .clear = clear_defaultdict,
    .methods = defaultdict_methods,
    .properties = defaultdict_properties,
};

// -- what namedtuple's fields are

struct TupleGetter : Object {
  Owned doc;
  int64_t index;

  template <typename F>
  void each(F f) {
    f(doc);
  }
};

Result<Owned> getter_new(Vm& vm, Args args) {
  const int64_t index = TRY(vm.index(args[1]));
  Ref<TupleGetter> getter = vm.heap.make<TupleGetter>(args.object<Type>(0));
  getter->index = index;
  getter->doc = Owned(args[2]);
  return Owned(std::move(getter));
}

Result<Owned> getter_get(Vm& vm, Args args) {
  if (args[1].is_none()) return Owned(args[0]);
  const int64_t index = args.self<TupleGetter>()->index;
  Tuple* tuple = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!tuple)
    return vm.type_error({"descriptor for index '", index, "' for tuple subclasses doesn't apply to '",
                          vm.type_of(args[1]), "' object"});
  if (index < 0 || index >= tuple->length) return vm.index_error("tuple index out of range");
  return Owned(tuple->items()[index]);
}

Result<Owned> getter_set(Vm& vm, Args) {
  return vm.raise(vm.exceptions.AttributeError, "can't set attribute");
}
Result<Owned> getter_delete(Vm& vm, Args) {
  return vm.raise(vm.exceptions.AttributeError, "can't delete attribute");
}

Result<Owned> getter_repr(Vm& vm, Args args) {
  auto* getter = args.self<TupleGetter>();
  Ref<Str> doc = TRY(vm.repr(getter->doc));
  return Owned(str_from_pieces(vm.heap, {"_tuplegetter(", getter->index, ", ", doc, ")"}));
}

Result<Owned> getter_reduce(Vm& vm, Args args) {
  auto* getter = args.self<TupleGetter>();
  Ref<Tuple> made_of = vm.tuple({Value::integer(getter->index), getter->doc});
  return vm.tuple({Value(getter->type), Value(made_of.get())});
}

Result<Owned> get_doc(Vm&, Value self) {
  return static_cast<TupleGetter*>(self.object())->doc;
}
Result<void> set_doc(Vm&, Value self, Value value) {
  static_cast<TupleGetter*>(self.object())->doc = value.is_empty() ? Owned::none() : Owned(value);
  return {};
}

const PropertyRow getter_properties[] = {{"__doc__", get_doc, set_doc}};

const NativeRow getter_methods[] = {
    {"__new__(cls, index, doc, /)", getter_new, NativeKind::StaticMethod},
    {"__get__(self, instance, owner=None, /)", getter_get},
    {"__set__(self, instance, value, /)", getter_set},
    {"__delete__(self, instance, /)", getter_delete},
    {"__repr__(self, /)", getter_repr},
    {"__reduce__(self, /)", getter_reduce},
};

const TypeSpec getter_spec = {
    .name = "collections._tuplegetter",
    .size = sizeof(TupleGetter),
    .flags = kHasDescriptorGet,
    .traverse = traverse_fields<TupleGetter>,
    .clear = clear_fields<TupleGetter>,
    .methods = getter_methods,
    .properties = getter_properties,
};

// -- Counter's inner loop

// True when it has counted. What may run Python code for its elements, or has methods of its own to count in, is left
// to a loop in Python.
Result<Owned> count_elements(Vm& vm, Args args) {
  Dict* counts = cast_if<Dict>(args[0], kDictSubclass);
  auto is_of_dict = [&](Str* name) {
    return vm.lookup_special(args[0], name) == vm.lookup_in_type(vm.types.dict, name);
  };
  if (!counts || !is_of_dict(vm.names.__setitem__) || !is_of_dict(vm.names.get)) return Owned::boolean(false);
  if (vm.type_of(args[1])->has(kPythonClass) || may_wait(vm, args[1])) return Owned::boolean(false);
  TRY(vm.for_each(args[1], [&](Value item) -> Result<void> {
    const uint32_t hash = TRY(vm.hash(item));
    const int32_t entry = TRY(vm.dict_entry(counts, item, hash));
    if (entry < 0) {
      dict_insert_new(vm.heap, counts, item, hash, Value::integer(1));
      return {};
    }
    Value& count = counts->entries[entry].value;
    if (count.is_small_int() && count.as_int() < Value::kMaxInt) {
      count = Value::integer(count.as_int() + 1);
      return {};
    }
    Owned now = TRY(vm.binary(Operator::Add, count, Value::integer(1)));
    return vm.dict_set(counts, item, now);
  }));
  return Owned::boolean(true);
}

// The class decorator of OrderedDict: views and iterators know its instances by this.
Result<Owned> ordered(Vm& vm, Args args) {
  Type* cls = cast_if<Type>(args[0], kTypeSubclass);
  if (!cls) return vm.type_error({"expected a class, got ", vm.type_of(args[0])});
  cls->flags |= kOrderedDictSubclass;
  return Owned(args[0]);
}

const NativeRow functions[] = {
    {"_ordered(cls, /)", ordered},
    {"_count_elements(mapping, iterable, /)", count_elements},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "deque", Value(vm.types.deque));
  vm.add_to_module(module, "defaultdict", Value(vm.new_type(defaultdict_spec)));
  vm.add_to_module(module, "_tuplegetter", Value(vm.new_type(getter_spec)));
  return {};
}

}  // namespace

extern const ModuleSpec collections_module = {
    .functions = functions,
    .prepare = prepare,
};

}  // namespace fermata
