// functools.partial: a function with some of its arguments, and Placeholder, which keeps a place free among them.
#include "builtins/dict.h"
#include "builtins/functools.h"
#include "vm/argument_array.h"

namespace fermata {
namespace {

struct Partial : Object {
  Owned function;
  Ref<Tuple> args;
  Ref<Dict> keywords;
  uint32_t free;  // places of args that a call fills

  template <typename F>
  void each(F f) {
    f(function);
    f(args);
    f(keywords);
  }
};

bool is_placeholder(const Vm& vm, Value value) {
  return vm.type_of(value) == vm.types.placeholder;
}

// How many of them a call has to fill; the last argument must be none.
Result<uint32_t> count_free(Vm& vm, std::span<const Value> args) {
  if (!args.empty() && is_placeholder(vm, args.back())) return vm.type_error("trailing Placeholders are not allowed");
  uint32_t count = 0;
  for (Value value : args) count += is_placeholder(vm, value);
  return count;
}

// `stored` with its free places filled from the front of `given`, then the rest of it; how many values there are. `out`
// has room for both.
size_t merge(const Vm& vm, std::span<const Value> stored, std::span<const Value> given, Value* out) {
  const Value* begin = out;
  size_t used = 0;
  for (Value value : stored) *out++ = used < given.size() && is_placeholder(vm, value) ? given[used++] : value;
  out = std::copy(given.begin() + static_cast<ptrdiff_t>(used), given.end(), out);
  return static_cast<size_t>(out - begin);
}

// The stored dict is the program's to change: it may have got other keys.
Result<Ref<Dict>> merge_keywords(Vm& vm, Dict* stored, Keywords given) {
  Ref<Dict> merged = dict_copy(vm, stored);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(merged, position))
    if (!as_str(entry->key)) return vm.type_error("keywords must be strings");
  for (size_t i = 0; i < given.names.size(); ++i) TRY(vm.dict_set(merged, given.names[i], given.values[i]));
  return merged;
}

Result<Owned> partial_call(Vm& vm, Object* object, const Value* args, uint32_t count, Keywords keywords) {
  auto* self = static_cast<Partial*>(object);
  if (count < self->free)
    return vm.type_error(
        {"missing positional arguments in 'partial' call; expected at least ", self->free, ", got ", count});
  ArgumentArray places(self->args->length + count);
  const size_t total = merge(vm, self->args->span(), {args, count}, places.begin());
  const std::span<const Value> all(places.begin(), total);
  Owned function = self->function;
  if (self->keywords->used == 0) return vm.start_call(function, all, keywords);
  Ref<Dict> merged = TRY(merge_keywords(vm, self->keywords, keywords));
  return vm.start_call(function, all, DictKeywords(merged));
}

Result<Owned> namespace_of(Vm& vm, Value self) {
  return vm.get_attribute(self, vm.names.__dict__);
}

Result<Owned> partial_new(Vm& vm, Args args) {
  std::span<const Value> given = args.object<Tuple>(1)->span();
  if (given.empty()) return vm.type_error("type 'partial' takes at least one argument");
  Owned function(given[0]);
  given = given.subspan(1);
  if (!vm.is_callable(function)) return vm.type_error("the first argument must be callable");
  uint32_t free = TRY(count_free(vm, given));
  Ref<Dict> keywords(args.object<Dict>(2));
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(keywords, position))
    if (is_placeholder(vm, entry->value)) return vm.type_error("Placeholder cannot be passed as a keyword argument");
  Ref<Tuple> all = tuple_from(vm.heap, given);
  Type* type = args.object<Type>(0);
  Type* native = type;
  while (native->has(kPythonClass)) native = native->base;
  if (is_subtype(vm.type_of(function), native) && !TRY(vm.truth(TRY(namespace_of(vm, function))))) {
    // A partial of a partial is one of the function itself.
    Ref<Partial> inner(static_cast<Partial*>(function->object()));
    std::vector<Value> merged(inner->args->length + given.size());
    merged.resize(merge(vm, inner->args->span(), given, merged.data()));
    free = TRY(count_free(vm, merged));
    all = tuple_from(vm.heap, merged);
    Ref<Dict> both = new_dict(vm.heap);
    TRY(dict_merge_from(vm, both, inner->keywords));
    TRY(dict_merge_from(vm, both, keywords));
    keywords = std::move(both);
    function = inner->function;
  }
  Ref<Partial> self = vm.heap.make<Partial>(type);
  self->function = std::move(function);
  self->args = std::move(all);
  self->keywords = std::move(keywords);
  self->free = free;
  return Owned(std::move(self));
}

Result<Owned> partial_repr(Vm& vm, Args args) {
  Ref<Partial> self(args.self<Partial>());
  ReprGuard guard(vm, self);
  if (guard.is_recursive()) return vm.str_of("...");
  // As they are now: a repr may change them.
  Owned function = self->function;
  Ref<Tuple> stored = self->args;
  Ref<Dict> keywords = self->keywords;
  Owned module = TRY(vm.get_attribute(Value(self->type), vm.names.__module__));
  StrBuilder text(vm.heap);
  text.append(TRY(vm.str(module)));
  text.append_ascii(".");
  text.append(self->type->qualified_name);
  text.append_ascii("(");
  TRY(append_repr(vm, text, function));
  for (Value value : stored->span()) {
    text.append_ascii(", ");
    TRY(append_repr(vm, text, value));
  }
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(keywords, position)) {
    Owned value(entry->value);
    text.append_ascii(", ");
    text.append(TRY(vm.str(entry->key)));
    text.append_ascii("=");
    TRY(append_repr(vm, text, value));
  }
  text.append_ascii(")");
  return Owned(text.finish());
}

Result<Owned> partial_reduce(Vm& vm, Args args) {
  auto* self = args.self<Partial>();
  Owned names = TRY(namespace_of(vm, args[0]));
  const bool any = TRY(vm.truth(names));
  Ref<Tuple> state = vm.tuple(
      {self->function, Value(self->args.get()), Value(self->keywords.get()), any ? names.get() : Value::none()});
  return vm.tuple({Value(self->type), Value(vm.tuple({self->function}).get()), Value(state.get())});
}

// state: function, arguments, keywords or None, attributes or None
Result<Owned> partial_set_state(Vm& vm, Args args) {
  Tuple* state = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!state || state->length != 4) return vm.type_error("invalid partial state");
  const Value* parts = state->items();
  Tuple* given = cast_if<Tuple>(parts[1], kTupleSubclass);
  Dict* keywords = cast_if<Dict>(parts[2], kDictSubclass);
  if (!vm.is_callable(parts[0]) || !given || !(keywords || parts[2].is_none()))
    return vm.type_error("invalid partial state");
  const uint32_t free = TRY(count_free(vm, given->span()));
  auto* self = args.self<Partial>();
  self->function = Owned(parts[0]);
  self->args = given->type == vm.types.tuple ? Ref<Tuple>(given) : tuple_from(vm.heap, given->span());
  self->free = free;
  if (keywords && keywords->type == vm.types.dict)
    self->keywords = Ref<Dict>(keywords);
  else
    self->keywords = keywords ? dict_copy(vm, keywords) : new_dict(vm.heap);
  Ref<Dict> none = new_dict(vm.heap);
  TRY(vm.set_attribute(args[0], vm.names.__dict__, parts[3].is_none() ? Value(none.get()) : parts[3]));
  return Owned::none();
}

template <auto member>
Result<Owned> get_member(Vm&, Value self) {
  return Owned(static_cast<Partial*>(self.object())->*member);
}

const NativeRow kPartialMethods[] = {
    {"__new__(cls, /, *args, **keywords)", partial_new, NativeKind::StaticMethod},
    {"__get__(self, instance, owner=None, /)", get_as_method},
    {"__repr__(self, /)", partial_repr},
    {"__reduce__(self, /)", partial_reduce},
    {"__setstate__(self, state, /)", partial_set_state},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
};
const PropertyRow kPartialMembers[] = {{"func", get_member<&Partial::function>},
                                       {"args", get_member<&Partial::args>},
                                       {"keywords", get_member<&Partial::keywords>}};

// -- Placeholder, the only one of its type

Result<Owned> placeholder_new(Vm& vm, Args args) {
  if (args.object<Tuple>(1)->length || args.object<Dict>(2)->used)
    return vm.type_error("PlaceholderType takes no arguments");
  return vm.get_attribute(TRY(vm.import_module("_functools")), "Placeholder");
}

Result<Owned> placeholder_name(Vm& vm, Args) {
  return vm.str_of("Placeholder");
}

const NativeRow kPlaceholderMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", placeholder_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", placeholder_name},
    {"__reduce__(self, /)", placeholder_name},
};

}  // namespace

const TypeSpec partial_spec = {.name = "functools.partial",
                               .size = sizeof(Partial),
                               .flags = kSubclassable | kHasDescriptorGet,
                               .traverse = traverse_fields<Partial>,
                               .clear = clear_fields<Partial>,
                               .call = partial_call,
                               .instance_dict = true,
                               .weak_references = true,
                               .methods = kPartialMethods,
                               .properties = kPartialMembers,
                               .doc = "A function with some arguments given already."};

const TypeSpec placeholder_spec = {.name = "functools._PlaceholderType", .methods = kPlaceholderMethods};

}  // namespace fermata
