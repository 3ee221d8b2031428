// slice
#include "builtins/containers.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

Result<Owned> slice_new(Vm& vm, Args args) {
  Tuple* given = args.object<Tuple>(1);
  if (given->length == 0) return vm.type_error({"slice expected at least 1 argument, got 0"});
  if (given->length > 3) return vm.type_error({"slice expected at most 3 arguments, got ", given->length});
  Ref<Slice> slice = vm.heap.make<Slice>(vm.types.slice);
  Value* items = given->items();
  bool only_stop = given->length == 1;
  slice->start = only_stop ? Owned::none() : Owned(items[0]);
  slice->stop = Owned(items[only_stop ? 0 : 1]);
  slice->step = given->length == 3 ? Owned(items[2]) : Owned::none();
  return slice;
}

Result<Owned> slice_repr(Vm& vm, Args args) {
  Slice* slice = args.self<Slice>();
  StrBuilder text(vm.heap);
  text.append_ascii("slice(");
  TRY(append_repr(vm, text, slice->start));
  text.append_ascii(", ");
  TRY(append_repr(vm, text, slice->stop));
  text.append_ascii(", ");
  TRY(append_repr(vm, text, slice->step));
  text.append_ascii(")");
  return text.finish();
}

Ref<Tuple> parts_of(Vm& vm, Slice* slice) {
  return vm.tuple({slice->start, slice->stop, slice->step});
}

template <Comparison op>
Result<Owned> slice_compare(Vm& vm, Args args) {
  Slice* other = cast_exact<Slice>(args[1], vm.types.slice);
  if (!other) return Owned::not_implemented();
  Ref<Tuple> left = parts_of(vm, args.self<Slice>());
  Ref<Tuple> right = parts_of(vm, other);
  return vm.compare(op, Value(left.get()), Value(right.get()));
}

Result<Owned> slice_hash(Vm& vm, Args args) {
  Ref<Tuple> parts = parts_of(vm, args.self<Slice>());
  return int_from(vm.heap, TRY(vm.tuple_hash(parts.get())));
}

Result<Owned> slice_reduce(Vm& vm, Args args) {
  Ref<Tuple> parts = parts_of(vm, args.self<Slice>());
  return vm.tuple({Value(vm.types.slice), Value(parts.get())});
}

Result<Owned> slice_indices_method(Vm& vm, Args args) {
  Owned length = TRY(vm.index_object(args[1]));
  if (int_is_negative(length)) return vm.value_error({"length should not be negative"});
  LongSliceIndices at = TRY(long_slice_indices(vm, args.self<Slice>(), length));
  return vm.tuple({at.start, at.stop, at.step});
}

Result<Owned> slice_start(Vm&, Value self) {
  return static_cast<Slice*>(self.object())->start;
}
Result<Owned> slice_stop(Vm&, Value self) {
  return static_cast<Slice*>(self.object())->stop;
}
Result<Owned> slice_step(Vm&, Value self) {
  return static_cast<Slice*>(self.object())->step;
}

void traverse_slice(Object* object, Visitor& visit) {
  auto* slice = static_cast<Slice*>(object);
  visit(slice->start);
  visit(slice->stop);
  visit(slice->step);
}
void clear_slice(Object* object) {
  auto* slice = static_cast<Slice*>(object);
  slice->start = slice->stop = slice->step = Owned();
}

const PropertyRow slice_properties[] = {{"start", slice_start}, {"stop", slice_stop}, {"step", slice_step}};

const NativeRow slice_methods[] = {
    {"__new__(cls, /, *args)", slice_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", slice_repr},
    {"__hash__(self, /)", slice_hash},
    {"__eq__(self, value, /)", slice_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", slice_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", slice_compare<Comparison::Less>},
    {"__le__(self, value, /)", slice_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", slice_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", slice_compare<Comparison::GreaterEqual>},
    {"__reduce__(self, /)", slice_reduce},
    {"indices(self, object, /)", slice_indices_method},
};

}  // namespace

extern const TypeSpec slice_spec = {
    .name = "slice",
    .size = sizeof(Slice),
    .traverse = traverse_slice,
    .clear = clear_slice,
    .methods = slice_methods,
    .properties = slice_properties,
};

}  // namespace fermata
