// itertools: combinations, combinations_with_replacement, permutations, product. All walk an odometer of indices.
#include <algorithm>
#include <vector>

#include "builtins/itertools.h"

namespace fermata {

namespace {

enum class State : uint8_t { Fresh, Going, Ended };

struct Combinatoric : Object {
  Ref<Tuple> pools;                // product: a tuple of tuples; the others: one tuple of items
  std::vector<uint32_t>* indices;  // owned
  std::vector<uint32_t>* cycles;   // owned; permutations' turns left at each place
  uint32_t length;                 // of the tuples given
  State state;
};

void traverse(Object* object, Visitor& visit) {
  visit(static_cast<Combinatoric*>(object)->pools);
}
void clear(Object* object) {
  auto* self = static_cast<Combinatoric*>(object);
  self->pools = nullptr;
  delete std::exchange(self->indices, nullptr);
  delete std::exchange(self->cycles, nullptr);
}

Result<Ref<Tuple>> pool_of(Vm& vm, Value iterable) {
  Ref<List> items = TRY(gather(vm, iterable));
  return tuple_from(vm.heap, items->span());
}

Owned chosen(Vm& vm, Combinatoric* self) {
  Ref<Tuple> result = new_tuple(vm.heap, self->length);
  for (uint32_t i = 0; i < self->length; i++) {
    result->items()[i] = Owned(self->pools->items()[(*self->indices)[i]]).leak();
  }
  return result;
}

Result<Owned> new_combinatoric(Vm& vm, Type* type, Ref<Tuple> pools, int64_t length, bool possible) {
  Ref<Combinatoric> self = vm.heap.make<Combinatoric>(type);
  self->pools = std::move(pools);
  self->length = static_cast<uint32_t>(std::min<int64_t>(length, INT32_MAX));
  self->state = possible ? State::Fresh : State::Ended;
  self->indices = new std::vector<uint32_t>(possible ? self->length : 0);
  return self;
}

Result<Owned> combinations_new(Vm& vm, Args args) {
  Ref<Tuple> pool = TRY(pool_of(vm, args[1]));
  int64_t r = TRY(vm.index(args[2]));
  if (r < 0) return vm.value_error({"r must be non-negative"});
  bool possible = r <= pool->length;
  Owned self = TRY(new_combinatoric(vm, args.object<Type>(0), std::move(pool), r, possible));
  auto& indices = *static_cast<Combinatoric*>(self->object())->indices;
  for (uint32_t i = 0; i < indices.size(); i++) indices[i] = i;
  return self;
}

Result<Owned> combinations_next(Vm& vm, Object* object) {
  auto* self = static_cast<Combinatoric*>(object);
  if (self->state == State::Ended) return Owned::exhausted();
  if (self->state == State::Going) {
    auto& indices = *self->indices;
    uint32_t n = self->pools->length, r = self->length, i = r;
    while (i > 0 && indices[i - 1] == i - 1 + n - r) i--;
    if (i == 0) {
      self->state = State::Ended;
      return Owned::exhausted();
    }
    indices[i - 1]++;
    for (; i < r; i++) indices[i] = indices[i - 1] + 1;
  }
  self->state = State::Going;
  return chosen(vm, self);
}

Result<Owned> with_replacement_new(Vm& vm, Args args) {
  Ref<Tuple> pool = TRY(pool_of(vm, args[1]));
  int64_t r = TRY(vm.index(args[2]));
  if (r < 0) return vm.value_error({"r must be non-negative"});
  bool possible = pool->length > 0 || r == 0;
  return new_combinatoric(vm, args.object<Type>(0), std::move(pool), r, possible);
}

Result<Owned> with_replacement_next(Vm& vm, Object* object) {
  auto* self = static_cast<Combinatoric*>(object);
  if (self->state == State::Ended) return Owned::exhausted();
  if (self->state == State::Going) {
    auto& indices = *self->indices;
    uint32_t n = self->pools->length, i = self->length;
    while (i > 0 && indices[i - 1] == n - 1) i--;
    if (i == 0) {
      self->state = State::Ended;
      return Owned::exhausted();
    }
    uint32_t index = indices[i - 1] + 1;
    for (uint32_t k = i - 1; k < self->length; k++) indices[k] = index;
  }
  self->state = State::Going;
  return chosen(vm, self);
}

Result<Owned> permutations_new(Vm& vm, Args args) {
  Ref<Tuple> pool = TRY(pool_of(vm, args[1]));
  if (!args[2].is_none() && !is_int_like(args[2])) return vm.type_error({"Expected int as r"});
  int64_t r = args[2].is_none() ? pool->length : TRY(vm.index(args[2]));
  if (r < 0) return vm.value_error({"r must be non-negative"});
  uint32_t n = pool->length;
  Owned made = TRY(new_combinatoric(vm, args.object<Type>(0), std::move(pool), r, r <= n));
  auto* self = static_cast<Combinatoric*>(made->object());
  self->indices->resize(n);
  self->cycles = new std::vector<uint32_t>;
  for (uint32_t i = 0; i < n; i++) (*self->indices)[i] = i;
  if (r <= n) {
    for (uint32_t i = 0; i < r; i++) self->cycles->push_back(n - i);
  }
  return made;
}

Result<Owned> permutations_next(Vm& vm, Object* object) {
  auto* self = static_cast<Combinatoric*>(object);
  if (self->state == State::Ended) return Owned::exhausted();
  if (self->state == State::Going) {
    auto& indices = *self->indices;
    auto& cycles = *self->cycles;
    auto n = static_cast<uint32_t>(indices.size());
    uint32_t i = self->length;
    for (;; i--) {
      if (i == 0) {
        self->state = State::Ended;
        return Owned::exhausted();
      }
      uint32_t place = i - 1;
      if (--cycles[place] > 0) {
        std::swap(indices[place], indices[n - cycles[place]]);
        break;
      }
      std::rotate(&indices[place], &indices[place] + 1, indices.data() + indices.size());
      cycles[place] = n - place;
    }
  }
  self->state = State::Going;
  return chosen(vm, self);
}

Result<Owned> product_new(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(1);
  int64_t repeat = TRY(vm.index(args[2]));
  if (repeat < 0) return vm.value_error({"repeat argument cannot be negative"});
  if (given->length && repeat > INT32_MAX / static_cast<int64_t>(given->length))
    return vm.overflow_error({"repeat argument too large"});
  Ref<Tuple> pools = new_tuple(vm.heap, static_cast<uint32_t>(given->length * repeat));
  bool possible = true;
  for (uint32_t i = 0; i < given->length; i++) {
    Ref<Tuple> pool = TRY(pool_of(vm, given->items()[i]));
    if (repeat > 0) possible = possible && pool->length > 0;
    for (uint32_t k = i; k < pools->length; k += given->length) pools->items()[k] = Owned(Value(pool.get())).leak();
  }
  int64_t length = pools->length;
  return new_combinatoric(vm, args.object<Type>(0), std::move(pools), length, possible);
}

Result<Owned> product_next(Vm& vm, Object* object) {
  auto* self = static_cast<Combinatoric*>(object);
  if (self->state == State::Ended) return Owned::exhausted();
  auto& indices = *self->indices;
  auto pool = [self](uint32_t i) { return static_cast<Tuple*>(self->pools->items()[i].object()); };
  if (self->state == State::Going) {
    uint32_t i = self->length;
    while (i > 0 && ++indices[i - 1] == pool(i - 1)->length) indices[--i] = 0;
    if (i == 0) {
      self->state = State::Ended;
      return Owned::exhausted();
    }
  }
  self->state = State::Going;
  Ref<Tuple> result = new_tuple(vm.heap, self->length);
  for (uint32_t i = 0; i < self->length; i++) result->items()[i] = Owned(pool(i)->items()[indices[i]]).leak();
  return result;
}

const NativeRow combinations_methods[] = {
    {"__new__(cls, iterable, r)", combinations_new, NativeKind::StaticMethod, nullptr, 1},
    {"__iter__(self, /)", iterator_self},
};
const NativeRow with_replacement_methods[] = {
    {"__new__(cls, iterable, r)", with_replacement_new, NativeKind::StaticMethod, nullptr, 1},
    {"__iter__(self, /)", iterator_self},
};
const NativeRow permutations_methods[] = {
    {"__new__(cls, iterable, r=None)", permutations_new, NativeKind::StaticMethod, nullptr, 1},
    {"__iter__(self, /)", iterator_self},
};
const NativeRow product_methods[] = {
    {"__new__(cls, /, *iterables, repeat=1)", product_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

constexpr TypeSpec combinatoric_type(const char* name, NextFunction next, std::span<const NativeRow> methods) {
  TypeSpec spec{
      .name = name, .size = sizeof(Combinatoric), .flags = kSubclassable, .traverse = traverse, .clear = clear};
  spec.next = next;
  spec.methods = methods;
  return spec;
}

const TypeSpec combinations_spec = combinatoric_type("itertools.combinations", combinations_next, combinations_methods);
const TypeSpec with_replacement_spec =
    combinatoric_type("itertools.combinations_with_replacement", with_replacement_next, with_replacement_methods);
const TypeSpec permutations_spec = combinatoric_type("itertools.permutations", permutations_next, permutations_methods);
const TypeSpec product_spec = combinatoric_type("itertools.product", product_next, product_methods);
const TypeSpec* const types[] = {&combinations_spec, &with_replacement_spec, &permutations_spec, &product_spec};

}  // namespace

std::span<const TypeSpec* const> itertools_combinatoric_types() {
  return types;
}

}  // namespace fermata
