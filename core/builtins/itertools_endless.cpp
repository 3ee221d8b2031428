// itertools: count, cycle, repeat
#include "builtins/itertools.h"
#include "objects/type_name.h"

namespace fermata {

namespace {

struct Count : Object {
  Owned next, step;
  template <typename F>
  void each(F f) {
    f(next);
    f(step);
  }
};

bool is_number(Vm& vm, Value value) {
  return is_int_like(value) || value.is_float() || !vm.lookup_special(value, vm.names.__index__).is_empty() ||
         !vm.lookup_special(value, vm.names.__float__).is_empty() ||
         !vm.lookup_special(value, vm.names.complex_).is_empty();
}

Result<Owned> count_new(Vm& vm, Args args) {
  if (!is_number(vm, args[1]) || !is_number(vm, args[2])) return vm.type_error({"a number is required"});
  Ref<Count> self = vm.heap.make<Count>(args.object<Type>(0));
  self->next = Owned(args[1]);
  self->step = Owned(args[2]);
  return self;
}

Result<Owned> count_next(Vm& vm, Object* object) {
  auto* self = static_cast<Count*>(object);
  Owned now = self->next;
  self->next = TRY(vm.binary(Operator::Add, now, self->step));
  return now;
}

Result<Owned> count_repr(Vm& vm, Args args) {
  auto* self = args.self<Count>();
  Ref<Str> next = TRY(vm.repr(self->next));
  if (self->step.get() == Value::integer(1)) return str_from_pieces(vm.heap, {plain_name(self->type), "(", next, ")"});
  Ref<Str> step = TRY(vm.repr(self->step));
  return str_from_pieces(vm.heap, {plain_name(self->type), "(", next, ", ", step, ")"});
}

const NativeRow count_methods[] = {
    {"__new__(cls, start=0, step=1)", count_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__repr__(self, /)", count_repr},
};

struct Cycle : Object {
  Owned source;  // empty once it ended
  Ref<List> seen;
  uint32_t index;
  template <typename F>
  void each(F f) {
    f(source);
    f(seen);
  }
};

Result<Owned> cycle_new(Vm& vm, Args args) {
  Owned source = TRY(vm.get_iterator(args[1]));
  Ref<Cycle> self = vm.heap.make<Cycle>(args.object<Type>(0));
  self->source = std::move(source);
  self->seen = new_list(vm.heap);
  return self;
}

Result<Owned> cycle_next(Vm& vm, Object* object) {
  auto* self = static_cast<Cycle*>(object);
  if (!self->source->is_empty()) {
    Owned item = TRY(draw(vm, object, self->source));
    if (is_waiting(item)) return item;
    if (!item->is_exhausted()) {
      list_append(vm.heap, self->seen.get(), item);
      return item;
    }
    self->source = Owned();
  }
  if (self->seen->length == 0) return Owned::exhausted();
  if (self->index >= self->seen->length) self->index = 0;
  return Owned(self->seen->items[self->index++]);
}

const NativeRow cycle_methods[] = {
    {"__new__(cls, iterable, /)", cycle_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
};

struct Repeat : Object {
  Owned object;
  int64_t left;  // -1: for ever
  template <typename F>
  void each(F f) {
    f(object);
  }
};

Result<Owned> repeat_new(Vm& vm, Args args) {
  int64_t times = args.has(2) ? std::max<int64_t>(TRY(vm.index(args[2])), 0) : -1;
  Ref<Repeat> self = vm.heap.make<Repeat>(args.object<Type>(0));
  self->object = Owned(args[1]);
  self->left = times;
  return self;
}

Result<Owned> repeat_next(Vm&, Object* object) {
  auto* self = static_cast<Repeat*>(object);
  if (self->left == 0) return Owned::exhausted();
  if (self->left > 0) self->left--;
  return self->object;
}

Result<Owned> repeat_repr(Vm& vm, Args args) {
  auto* self = args.self<Repeat>();
  Ref<Str> object = TRY(vm.repr(self->object));
  if (self->left < 0) return str_from_pieces(vm.heap, {plain_name(self->type), "(", object, ")"});
  return str_from_pieces(vm.heap, {plain_name(self->type), "(", object, ", ", self->left, ")"});
}

Result<Owned> repeat_length_hint(Vm& vm, Args args) {
  auto* self = args.self<Repeat>();
  if (self->left < 0) return vm.type_error({"len() of unsized object"});
  return Owned::integer(self->left);
}

const NativeRow repeat_methods[] = {
    {"__new__(cls, object, times=)", repeat_new, NativeKind::StaticMethod},
    {"__iter__(self, /)", iterator_self},
    {"__repr__(self, /)", repeat_repr},
    {"__length_hint__(self, /)", repeat_length_hint},
};

const TypeSpec count_spec = iterator_type<Count>("itertools.count", count_next, count_methods);
const TypeSpec cycle_spec = iterator_type<Cycle>("itertools.cycle", cycle_next, cycle_methods);
const TypeSpec repeat_spec = iterator_type<Repeat>("itertools.repeat", repeat_next, repeat_methods);
const TypeSpec* const types[] = {&count_spec, &cycle_spec, &repeat_spec};

}  // namespace

std::span<const TypeSpec* const> itertools_endless_types() {
  return types;
}

}  // namespace fermata
