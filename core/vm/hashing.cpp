// Hashes and equality for tables whose keys may be anything.
#include "objects/dict.h"
#include "objects/int.h"
#include "vm/vm.h"

namespace fermata {

// The hash that `hash()` gives, folded: tables keep 32 bits.
static uint32_t fold(int64_t hash) {
  uint64_t bits = static_cast<uint64_t>(hash);
  return static_cast<uint32_t>(bits ^ bits >> 32);
}

Result<int64_t> Vm::python_hash(Value value) {
  Type* type = type_of(value);
  if (type == types.str) return static_cast<int64_t>(str_hash(static_cast<Str*>(value.object())));
  if (value.is_small_int() || value.is_bool() || type == types.int_) return int_hash(value);
  if (type == types.tuple) return tuple_hash(static_cast<Tuple*>(value.object()));
  Value method = lookup_in_type(type, names.__hash__);
  if (method.is_empty() || method.is_none()) return type_error({"unhashable type: '", type, "'"});
  Owned result = TRY(call_method(value, names.__hash__));
  if (!is_int_like(result)) return type_error({"__hash__ method should return an integer"});
  int64_t number;
  if (int_to_int64(result, number)) return number == -1 ? -2 : number;
  return int_hash(result);
}

// CPython's numbers (xxHash's mixing of the items' hashes), so that sets of tuples of numbers show in its order.
Result<int64_t> Vm::tuple_hash(Tuple* tuple) {
  constexpr uint64_t kPrime1 = 11400714785074694791u, kPrime2 = 14029467366897019727u, kPrime5 = 2870177450012600261u;
  TRY(check_native_recursion());
  uint64_t state = kPrime5;
  for (Value item : tuple->span()) {
    state += static_cast<uint64_t>(TRY(python_hash(item))) * kPrime2;
    state = (state << 31 | state >> 33) * kPrime1;
  }
  state += tuple->length ^ (kPrime5 ^ 3527539u);
  return state == UINT64_MAX ? 1546275796 : static_cast<int64_t>(state);
}

Result<uint32_t> Vm::hash(Value value) {
  if (value.is_object()) {
    Type* type = value.object()->type;
    if (type == types.str) return str_hash(static_cast<Str*>(value.object()));
    if (type == types.tuple) return fold(TRY(tuple_hash(static_cast<Tuple*>(value.object()))));
  }
  if (value.is_small_int()) return fold(value.as_int() == -1 ? -2 : value.as_int());
  return fold(TRY(python_hash(value)));
}

namespace {

struct KeyEqual {
  Vm& vm;
  Value key;
  Result<bool> operator()(Value other) const {
    if (other == key) return true;
    return vm.equal(other, key);
  }
};

bool exact_str(const Vm& vm, Value key) {
  return key.is_object() && key.object()->type == vm.types.str;
}

Result<int32_t> find(Vm& vm, Dict* dict, Value key, uint32_t hash) {
  if (exact_str(vm, key) && dict->only_strings) return dict_find(dict, static_cast<Str*>(key.object()));
  return dict_find_with(dict, hash, KeyEqual{vm, key});
}

// Errors of CPython 3.14 name the use that an unhashable value was put to.
Raised unhashable(Vm& vm, Value key, const char* use) {
  if (!vm.pending_is(vm.exceptions.TypeError)) return Raised{};
  if (vm.pending().object()->type != vm.exceptions.TypeError) return Raised{};
  Owned cause = vm.take_pending();
  Ref<Str> text = TRY(vm.str(cause));
  vm.type_error({"cannot use '", vm.full_name(vm.type_of(key)), "' as a ", use, " (", text, ")"});
  return Raised{};
}

}  // namespace

Result<int32_t> Vm::dict_entry(Dict* dict, Value key) {
  Result<uint32_t> hashed = hash(key);
  if (hashed.is_raised()) return unhashable(*this, key, "dict key");
  return find(*this, dict, key, std::move(hashed).value());
}

Result<int32_t> Vm::dict_entry(Dict* dict, Value key, uint32_t hash) {
  return find(*this, dict, key, hash);
}

Result<int32_t> Vm::set_entry(Set* set, Value key) {
  Result<uint32_t> hashed = hash(key);
  if (hashed.is_raised()) return unhashable(*this, key, "set element");
  return find(*this, set, key, std::move(hashed).value());
}

Result<Value> Vm::dict_get(Dict* dict, Value key) {
  Result<uint32_t> hashed = hash(key);
  if (hashed.is_raised()) return unhashable(*this, key, "dict key");
  int32_t entry = TRY(find(*this, dict, key, std::move(hashed).value()));
  return entry < 0 ? Value() : dict->entries[entry].value;
}

Result<void> Vm::dict_set(Dict* dict, Value key, Value value) {
  if (exact_str(*this, key) && dict->only_strings) {
    fermata::dict_set(heap, dict, static_cast<Str*>(key.object()), value);
    return {};
  }
  Result<uint32_t> hashed = hash(key);
  if (hashed.is_raised()) return unhashable(*this, key, "dict key");
  uint32_t hash_value = std::move(hashed).value();
  int32_t entry = TRY(find(*this, dict, key, hash_value));
  if (entry < 0) {
    dict_insert_new(heap, dict, key, hash_value, value);
  } else {
    Owned old = Owned::adopt(dict->entries[entry].value);
    dict->entries[entry].value = Owned(value).leak();
  }
  return {};
}

Result<bool> Vm::dict_remove(Dict* dict, Value key) {
  Result<uint32_t> hashed = hash(key);
  if (hashed.is_raised()) return unhashable(*this, key, "dict key");
  int32_t entry = TRY(find(*this, dict, key, std::move(hashed).value()));
  if (entry < 0) return false;
  dict_remove_at(heap, dict, entry);
  return true;
}

Result<bool> Vm::set_add(Set* set, Value key) {
  Result<uint32_t> hashed = hash(key);
  if (hashed.is_raised()) return unhashable(*this, key, "set element");
  uint32_t hash_value = std::move(hashed).value();
  int32_t entry = TRY(find(*this, set, key, hash_value));
  if (entry >= 0) return false;
  dict_insert_new(heap, set, key, hash_value, Value());
  return true;
}

}  // namespace fermata
