// memoryview: a window on the bytes of a bytes or bytearray object, one dimension of unsigned bytes.
#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

ByteArray* exporting(Vm& vm, MemoryView* view) {
  Object* base = view->base->object();
  return is_subtype(base->type, vm.types.bytearray) ? static_cast<ByteArray*>(base) : nullptr;
}

Ref<MemoryView> new_view(Vm& vm, Value base, int64_t start, int64_t step, uint32_t length) {
  Ref<MemoryView> view = vm.heap.make<MemoryView>(vm.types.memoryview);
  view->base = Owned(base);
  view->start = start;
  view->step = step;
  view->length = length;
  if (ByteArray* array = exporting(vm, view.get())) array->exports++;
  return view;
}

void let_go(Object* object) {
  auto* view = static_cast<MemoryView*>(object);
  if (!view->base->is_empty() && !view->released) {
    Object* base = view->base->object();
    if (!base->type->has(kBytesSubclass)) static_cast<ByteArray*>(base)->exports--;
  }
  view->released = true;
}

void clear_view(Object* object) {
  let_go(object);
  static_cast<MemoryView*>(object)->base = Owned();
}

Result<MemoryView*> opened(Vm& vm, Value self) {
  auto* view = static_cast<MemoryView*>(self.object());
  if (view->released) return vm.value_error({"operation forbidden on released memoryview object"});
  return view;
}

Result<Owned> memoryview_new(Vm& vm, Args args) {
  if (MemoryView* other = cast_exact<MemoryView>(args[1], vm.types.memoryview)) {
    TRY(opened(vm, args[1]));
    return new_view(vm, other->base, other->start, other->step, other->length);
  }
  std::string copy;
  std::string_view data;
  if (!bytes_of(vm, args[1], data, copy)) {
    return vm.type_error({"memoryview: a bytes-like object is required, not '", vm.type_of(args[1]), "'"});
  }
  return new_view(vm, args[1], 0, 1, static_cast<uint32_t>(data.size()));
}

uint8_t& byte_at(Vm& vm, MemoryView* view, int64_t index) {
  const char* data = own_bytes(vm, view->base).data() + view->start + index * view->step;
  return *reinterpret_cast<uint8_t*>(const_cast<char*>(data));
}

Result<std::string> contents(Vm& vm, Value self) {
  MemoryView* view = TRY(opened(vm, self));
  std::string copy;
  std::string_view data;
  bytes_of(vm, Value(view), data, copy);
  return std::string(data);
}

Result<Owned> memoryview_length(Vm& vm, Args args) {
  return Owned::integer(TRY(opened(vm, args[0]))->length);
}

Result<Owned> memoryview_get_item(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (has_index(vm, args[1])) {
    uint32_t index = TRY(place_argument(vm, args[1], view->length, "index out of bounds on dimension 1"));
    return Owned::integer(byte_at(vm, view, index));
  }
  Slice* slice = cast_exact<Slice>(args[1], vm.types.slice);
  if (!slice) return vm.type_error({"memoryview: invalid slice key"});
  SliceIndices at = TRY(slice_indices(vm, slice, view->length));
  return new_view(vm, view->base, view->start + at.start * view->step, view->step * at.step,
                  static_cast<uint32_t>(at.length));
}

Result<Owned> memoryview_set_item(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (!exporting(vm, view)) return vm.type_error({"cannot modify read-only memory"});
  if (has_index(vm, args[1])) {
    uint32_t index = TRY(place_argument(vm, args[1], view->length, "index out of bounds on dimension 1"));
    if (!has_index(vm, args[2])) return vm.type_error({"memoryview: invalid type for format 'B'"});
    uint8_t byte = TRY(byte_argument(vm, args[2], "memoryview: invalid value for format 'B'"));
    byte_at(vm, view, index) = byte;
    return Owned::none();
  }
  Slice* slice = cast_exact<Slice>(args[1], vm.types.slice);
  if (!slice) return vm.type_error({"memoryview: invalid slice key"});
  SliceIndices at = TRY(slice_indices(vm, slice, view->length));
  std::string copy;
  std::string data(TRY(bytes_argument(vm, args[2], copy)));
  if (static_cast<int64_t>(data.size()) != at.length) {
    return vm.value_error({"memoryview assignment: lvalue and rvalue have different structures"});
  }
  for (int64_t i = 0; i < at.length; i++)
    byte_at(vm, view, at.start + i * at.step) = static_cast<uint8_t>(data[static_cast<size_t>(i)]);
  return Owned::none();
}

Result<Owned> memoryview_eq(Vm& vm, Args args) {
  std::string copy;
  std::string_view other;
  if (args[0] == args[1]) return Owned::boolean(true);
  if (!bytes_of(vm, args[1], other, copy)) return Owned::not_implemented();
  return Owned::boolean(TRY(contents(vm, args[0])) == other);
}

Result<Owned> memoryview_ne(Vm& vm, Args args) {
  Owned equal = TRY(memoryview_eq(vm, args));
  return equal->is_not_implemented() ? equal : Owned::boolean(!equal->is_true());
}

Result<Owned> memoryview_hash(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (exporting(vm, view)) return vm.value_error({"cannot hash writable memoryview object"});
  Ref<Bytes> bytes = bytes_from(vm.heap, TRY(contents(vm, args[0])));
  return Owned::integer(static_cast<int32_t>(bytes_hash(bytes.get())));
}

Result<Owned> memoryview_iter(Vm& vm, Args args) {
  TRY(opened(vm, args[0]));
  return new_index_iterator(vm, vm.types.memory_iterator, args[0]);
}

Result<Owned> memory_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  MemoryView* view = TRY(opened(vm, iterator->sequence));
  if (iterator->index < view->length) return Owned::integer(byte_at(vm, view, iterator->index++));
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> memoryview_tobytes(Vm& vm, Args args) {
  return bytes_from(vm.heap, TRY(contents(vm, args[0])));
}

Result<Owned> memoryview_tolist(Vm& vm, Args args) {
  std::string data = TRY(contents(vm, args[0]));
  Ref<List> list = new_list(vm.heap, static_cast<uint32_t>(data.size()));
  for (char c : data) list_append(vm.heap, list.get(), Owned::integer(static_cast<uint8_t>(c)));
  return list;
}

Result<Owned> memoryview_hex(Vm& vm, Args args) {
  Ref<Bytes> bytes = bytes_from(vm.heap, TRY(contents(vm, args[0])));
  return vm.start_call_method(Value(bytes.get()), vm.intern("hex"));
}

Result<Owned> memoryview_release(Vm&, Args args) {
  let_go(args[0].object());
  return Owned::none();
}

Result<Owned> memoryview_toreadonly(Vm& vm, Args args) {
  Ref<Bytes> bytes = bytes_from(vm.heap, TRY(contents(vm, args[0])));
  return new_view(vm, Value(bytes.get()), 0, 1, bytes->length);
}

Result<Owned> memoryview_cast(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  Str* format = as_str(args[1]);
  if (!format) return vm.type_error({"format argument must be a string"});
  if (!str_equals(format, "B"))
    return vm.value_error(
        {"memoryview: destination format must be a native single character format prefixed with an optional '@'"});
  return new_view(vm, view->base, view->start, view->step, view->length);
}

Result<Owned> memoryview_enter(Vm& vm, Args args) {
  return Owned(Value(TRY(opened(vm, args[0]))));
}
Result<Owned> memoryview_exit(Vm&, Args args) {
  let_go(args[0].object());
  return Owned::none();
}

Result<Owned> get_obj(Vm& vm, Value self) {
  return TRY(opened(vm, self))->base;
}
Result<Owned> get_nbytes(Vm& vm, Value self) {
  return Owned::integer(TRY(opened(vm, self))->length);
}
Result<Owned> get_readonly(Vm& vm, Value self) {
  return Owned::boolean(!exporting(vm, TRY(opened(vm, self))));
}
Result<Owned> get_itemsize(Vm& vm, Value self) {
  TRY(opened(vm, self));
  return Owned::integer(1);
}
Result<Owned> get_format(Vm& vm, Value self) {
  TRY(opened(vm, self));
  return vm.str_of("B");
}
Result<Owned> get_shape(Vm& vm, Value self) {
  return vm.tuple({Value::integer(TRY(opened(vm, self))->length)});
}
Result<Owned> get_strides(Vm& vm, Value self) {
  return vm.tuple({Value::integer(TRY(opened(vm, self))->step)});
}
Result<Owned> get_contiguous(Vm& vm, Value self) {
  return Owned::boolean(TRY(opened(vm, self))->step == 1);
}

const NativeRow memory_iterator_methods[] = {{"__iter__(self, /)", iterator_self}};

Result<Owned> memoryview_delete_item(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  return vm.type_error({exporting(vm, view) ? "cannot delete memory" : "cannot modify read-only memory"});
}
Result<Owned> memoryview_repr(Vm& vm, Args args) {
  return repr_with_address(vm, {"<memory"}, args.self<MemoryView>());
}

const PropertyRow memoryview_properties[] = {
    {"c_contiguous", get_contiguous}, {"contiguous", get_contiguous},
    {"f_contiguous", get_contiguous}, {"format", get_format},
    {"itemsize", get_itemsize},       {"nbytes", get_nbytes},
    {"ndim", get_itemsize},           {"obj", get_obj},
    {"readonly", get_readonly},       {"shape", get_shape},
    {"strides", get_strides},
};

const NativeRow memoryview_methods[] = {
    {"__new__(cls, object)", memoryview_new, NativeKind::StaticMethod},
    {"__len__(self, /)", memoryview_length},
    {"__getitem__(self, key, /)", memoryview_get_item},
    {"__setitem__(self, key, value, /)", memoryview_set_item},
    {"__delitem__(self, key, /)", memoryview_delete_item},
    {"__repr__(self, /)", memoryview_repr},
    {"__iter__(self, /)", memoryview_iter},
    {"__eq__(self, value, /)", memoryview_eq},
    {"__ne__(self, value, /)", memoryview_ne},
    {"__hash__(self, /)", memoryview_hash},
    {"__enter__(self, /)", memoryview_enter},
    {"__exit__(self, /, *args)", memoryview_exit},
    {"cast(self, format)", memoryview_cast},
    {"hex(self)", memoryview_hex},
    {"release(self, /)", memoryview_release},
    {"tobytes(self, order='C')", memoryview_tobytes},
    {"tolist(self, /)", memoryview_tolist},
    {"toreadonly(self, /)", memoryview_toreadonly},
};

void traverse_view(Object* object, Visitor& visit) {
  visit(static_cast<MemoryView*>(object)->base);
}

}  // namespace

extern const TypeSpec memoryview_spec = {
    .name = "memoryview",
    .size = sizeof(MemoryView),
    .flags = kMatchSequence,
    .traverse = traverse_view,
    .clear = clear_view,
    .weak_references = true,
    .methods = memoryview_methods,
    .properties = memoryview_properties,
};

extern const TypeSpec memory_iterator_spec = {
    .name = "memory_iterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = memory_iterator_next,
    .methods = memory_iterator_methods,
};

}  // namespace fermata
