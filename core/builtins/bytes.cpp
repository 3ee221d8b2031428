// bytes. The methods that it shares with bytearray are in bytes_methods.cpp.
#include "builtins/bytes_methods.h"

namespace fermata {

namespace {

Result<Owned> bytes_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  if (type == vm.types.bytes && args.has(1) && !args.has(2) && !args.has(3)) {
    if (cast_exact<Bytes>(args[1], type)) return Owned(args[1]);
  }
  if (args.has(1) && !args.has(2) && !args.has(3)) {
    Str* name = vm.names.__bytes__;
    if (!vm.lookup_special(args[1], name).is_empty() && vm.type_of(args[1]) != vm.types.bytes) {
      Owned made = TRY(vm.call_method(args[1], name));
      if (!cast_if<Bytes>(made, kBytesSubclass))
        return vm.type_error({"__bytes__ returned non-bytes (type ", vm.type_of(made), ")"});
      if (type == vm.types.bytes) return made;
      const Bytes* own = static_cast<const Bytes*>(made->object());
      Ref<Bytes> copy = vm.heap.make_with_tail<Bytes>(type, own->length);
      copy->length = own->length;
      std::copy(own->data(), own->data() + own->length, copy->data());
      return copy;
    }
  }
  std::string data = TRY(bytes_from_source(vm, args[1], args[2], args[3], "bytes"));
  Ref<Bytes> bytes = vm.heap.make_with_tail<Bytes>(type, data.size());
  bytes->length = static_cast<uint32_t>(data.size());
  std::copy(data.begin(), data.end(), bytes->data());
  return bytes;
}

Result<Owned> bytes_repr(Vm& vm, Args args) {
  StrBuilder text(vm.heap);
  append_bytes_repr(text, args.self<Bytes>()->view());
  return text.finish();
}

Result<Owned> bytes_hash_method(Vm&, Args args) {
  return Owned::integer(static_cast<int32_t>(bytes_hash(args.self<Bytes>())));
}
Result<Owned> bytes_bytes(Vm& vm, Args args) {
  return bytes_from(vm.heap, args.self<Bytes>()->view());
}
Result<Owned> bytes_iter(Vm& vm, Args args) {
  return new_index_iterator(vm, vm.types.bytes_iterator, args[0]);
}

Result<Owned> bytes_getnewargs(Vm& vm, Args args) {
  Ref<Bytes> copy = bytes_from(vm.heap, args.self<Bytes>()->view());
  return vm.tuple({Value(copy.get())});
}

Result<Owned> bytes_iterator_next(Vm&, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  auto* bytes = static_cast<Bytes*>(iterator->sequence->object());
  if (iterator->index < bytes->length) return Owned::integer(bytes->data()[iterator->index++]);
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> bytes_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<IndexIterator>();
  if (iterator->sequence->is_empty()) return Owned::integer(0);
  return Owned::integer(static_cast<Bytes*>(iterator->sequence->object())->length - iterator->index);
}

const NativeRow bytes_iterator_methods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", bytes_iterator_length_hint},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", index_iterator_set_state},
};

const NativeRow bytes_own_methods[] = {
    {"__new__(cls, source=, encoding=, errors=)", bytes_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", bytes_repr},
    {"__hash__(self, /)", bytes_hash_method},
    {"__bytes__(self, /)", bytes_bytes},
    {"__iter__(self, /)", bytes_iter},
    {"__buffer__(self, flags, /)", bytes_buffer},
    {"__getnewargs__(self, /)", bytes_getnewargs},
};

Result<void> prepare_bytes(Vm& vm, Type* type) {
  vm.add_methods(type, bytes_reading_methods);
  return {};
}

}  // namespace

extern const TypeSpec bytes_spec = {
    .name = "bytes",
    .size = sizeof(Bytes),
    .flags = kSubclassable | kBytesSubclass,
    .tail_size = bytes_size,
    .native_hash = true,
    .methods = bytes_own_methods,
    .prepare = prepare_bytes,
};

extern const TypeSpec bytes_iterator_spec = {
    .name = "bytes_iterator",
    .size = sizeof(IndexIterator),
    .flags = kNoInstances | kNeverWaits,
    .traverse = traverse_index_iterator,
    .clear = clear_index_iterator,
    .next = bytes_iterator_next,
    .methods = bytes_iterator_methods,
};

}  // namespace fermata
