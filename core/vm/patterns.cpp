// The patterns of `match` that look into mappings and objects of a class.
#include <algorithm>

#include "vm/interpreter.h"

namespace fermata {

Result<Owned> Interpreter::match_keys(Vm& vm, Value subject, Tuple* keys) {
  Ref<Tuple> values = new_tuple(vm.heap, keys->length);
  Ref<Set> seen = new_set_like(vm.heap, vm.types.set);
  Owned get = TRY(vm.get_attribute(subject, vm.names.get));
  Ref<Object> absent = vm.heap.make<Object>(vm.types.object);
  for (uint32_t i = 0; i < keys->length; ++i) {
    Value key = keys->items()[i];
    if (!TRY(vm.set_add(seen, key)))
      return vm.value_error({"mapping pattern checks duplicate key (", TRY(vm.repr(key)), ")"});
    Owned value = TRY(vm.call(get, {key, Value(absent.get())}));
    if (value.get() == Value(absent.get())) return Owned::none();
    values->items()[i] = value.leak();
  }
  return Owned(std::move(values));
}

namespace {

// The attributes of a subject that the sub-patterns of a class pattern are for, in their order.
struct ClassPattern {
  Type* cls;
  Value subject;
  Ref<Set> seen;
  Ref<List> values;

  // One more; false: the subject does not have it.
  Result<bool> add(Vm& vm, Str* name);
  // The first `count` of those that `__match_args__` names; false as above.
  Result<bool> add_positional(Vm& vm, uint32_t count);
};

Result<bool> ClassPattern::add(Vm& vm, Str* name) {
  if (!TRY(vm.set_add(seen, Value(name))))
    return vm.type_error({cls->name, "() got multiple sub-patterns for attribute '", name, "'"});
  Owned value = TRY(vm.find_attribute(subject, vm.heap.intern(name)));
  if (value->is_removed()) return false;
  list_append(vm.heap, values, std::move(value));
  return true;
}

Raised too_many_positional(Vm& vm, const Type* cls, uint32_t accepted, uint32_t given) {
  return vm.type_error({cls->name, "() accepts ", accepted, " positional sub-pattern", accepted == 1 ? "" : "s", " (",
                        given, " given)"});
}

// The built-in scalars and containers match themselves as the one positional sub-pattern.
bool matches_itself(const Types& types, Type* cls) {
  Type* const selves[] = {types.bool_, types.bytearray, types.bytes, types.dict, types.float_, types.frozenset,
                          types.int_,  types.list,      types.set,   types.str,  types.tuple};
  return std::any_of(std::begin(selves), std::end(selves), [&](Type* own) { return is_subtype(cls, own); });
}

Result<bool> ClassPattern::add_positional(Vm& vm, uint32_t count) {
  Owned match_args = TRY(vm.find_attribute(Value(cls), vm.names.__match_args__));
  if (match_args->is_removed()) {
    const uint32_t accepted = matches_itself(vm.types, cls) ? 1 : 0;
    if (count > accepted) return too_many_positional(vm, cls, accepted, count);
    list_append(vm.heap, values, Owned(subject));
    return true;
  }
  Tuple* names = cast_exact<Tuple>(match_args, vm.types.tuple);
  if (!names) return vm.type_error({cls->name, ".__match_args__ must be a tuple (got ", vm.type_of(match_args), ")"});
  if (names->length < count) return too_many_positional(vm, cls, names->length, count);
  for (uint32_t i = 0; i < count; ++i) {
    Str* name = cast_exact<Str>(names->items()[i], vm.types.str);
    if (!name)
      return vm.type_error({"__match_args__ elements must be strings (got ", vm.type_of(names->items()[i]), ")"});
    if (!TRY(add(vm, name))) return false;
  }
  return true;
}

}  // namespace

Result<Owned> Interpreter::match_class(Vm& vm, Value subject, Value type, uint32_t positional, Tuple* names) {
  Type* cls = cast_if<Type>(type, kTypeSubclass);
  if (!cls) return vm.type_error({"called match pattern must be a class"});
  if (!TRY(vm.is_instance(subject, type))) return Owned::none();
  ClassPattern pattern{cls, subject, new_set_like(vm.heap, vm.types.set),
                       new_list(vm.heap, positional + names->length)};
  if (positional > 0 && !TRY(pattern.add_positional(vm, positional))) return Owned::none();
  for (Value name : names->span())
    if (!TRY(pattern.add(vm, static_cast<Str*>(name.object())))) return Owned::none();
  return Owned(tuple_from(vm.heap, pattern.values->span()));
}

}  // namespace fermata
