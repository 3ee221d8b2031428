// memoryview: a window on the bytes of a bytes or bytearray object, seen as items of one format in one or more
// dimensions.
#include <algorithm>
#include <cstring>

#include "builtins/array.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/common.h"
#include "builtins/machine_numbers.h"
#include "builtins/numbers.h"
#include "builtins/slice_indices.h"

namespace fermata {

namespace {

constexpr uint32_t kMostDimensions = 64;

ByteArray* exporting(MemoryView* view) {
  Object* base = view->base->object();
  return base->type->has(kByteArrayLayout) ? static_cast<ByteArray*>(base) : nullptr;
}

// Another window on what `like` looks at.
Ref<MemoryView> view_like(Vm& vm, MemoryView* like) {
  Ref<MemoryView> view = vm.heap.make<MemoryView>(vm.types.memoryview);
  view->base = like->base;
  view->start = like->start;
  view->step = like->step;
  view->length = like->length;
  view->row = like->row;
  view->inner = like->inner;
  view->item_size = like->item_size;
  view->format = like->format;
  view->scalar = like->scalar;
  view->read_only = like->read_only;
  if (ByteArray* array = exporting(view.get())) array->exports++;
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
  static_cast<MemoryView*>(object)->inner = nullptr;
}

Result<MemoryView*> opened(Vm& vm, Value self) {
  auto* view = static_cast<MemoryView*>(self.object());
  if (view->released) return released_view(vm);
  return view;
}

Raised not_implemented(Vm& vm, const char* what) {
  return vm.raise(vm.exceptions.NotImplementedError, {what});
}

Result<Owned> memoryview_of(Vm& vm, Value object) {
  if (MemoryView* other = cast_exact<MemoryView>(object, vm.types.memoryview)) {
    TRY(opened(vm, object));
    return view_like(vm, other);
  }
  std::string copy;
  std::string_view data;
  if (!bytes_of(vm, object, data, copy)) {
    Owned lent = TRY(buffer_of(vm, object));
    if (!lent->is_none()) return lent;
    return vm.type_error({"memoryview: a bytes-like object is required, not '", vm.type_of(object), "'"});
  }
  Ref<MemoryView> view = vm.heap.make<MemoryView>(vm.types.memoryview);
  view->base = Owned(object);
  view->step = view->row = view->item_size = 1;
  view->format = 'B';
  if (Array* array = as_array(vm, object)) {
    view->format = array->number->code;
    view->step = view->item_size = array->number->size;
  }
  view->length = static_cast<uint32_t>(data.size() / view->item_size);
  ByteArray* array = exporting(view.get());
  view->read_only = !array;
  if (array) array->exports++;
  return view;
}

// The memoryview of an array, or that an object of a Python class lends; any other value as it is.
Result<Owned> buffer_of_class(Vm& vm, Value value) {
  std::string copy;
  std::string_view data;
  if (as_array(vm, value)) return memoryview_of(vm, value);
  if (bytes_of(vm, value, data, copy)) return Owned(value);
  Owned lent = TRY(buffer_of(vm, value));
  return lent->is_none() ? Owned(value) : lent;
}

Result<Owned> memoryview_new(Vm& vm, Args args) {
  return memoryview_of(vm, args[1]);
}
Result<Owned> memoryview_from_flags(Vm& vm, Args args) {
  TRY(vm.index(args[2]));
  return memoryview_of(vm, args[1]);
}
Result<std::string> contents(Vm& vm, Value self) {
  MemoryView* view = TRY(opened(vm, self));
  std::string copy;
  std::string_view data;
  bytes_of(vm, Value(view), data, copy);
  return std::string(data);
}

// -- items

Owned unpack(Vm& vm, char code, const uint8_t* data) {
  return load_number(vm, *find_machine_number(code), data);
}

Raised wrong(Vm& vm, char code, const char* what) {
  const char text[] = {code, '\0'};
  std::initializer_list<Piece> message = {"memoryview: invalid ", what, " for format '", text, "'"};
  return *what == 't' ? vm.type_error(message) : vm.value_error(message);
}

Result<void> pack(Vm& vm, char code, Value value, uint8_t* data) {
  using enum MachineNumber::Kind;
  const MachineNumber& number = *find_machine_number(code);
  if (number.kind == Float) {
    Result<double> converted = double_from_number(vm, value);
    if (converted.is_raised()) {
      if (vm.discard_pending(vm.exceptions.TypeError)) return wrong(vm, code, "type");
      return Raised{};
    }
    if (!store_double(number.size, converted.peek(), data) && number.size == 2) return wrong(vm, code, "value");
    return {};
  }
  if (number.kind == Char) {
    Bytes* bytes = cast_if<Bytes>(value, kBytesSubclass);
    if (!bytes) return wrong(vm, code, "type");
    if (bytes->length != 1) return wrong(vm, code, "value");
    *data = bytes->data()[0];
    return {};
  }
  if (number.kind == Bool) {
    *data = TRY(vm.truth(value));
    return {};
  }
  if (!has_index(vm, value)) return wrong(vm, code, "type");
  if (!store_integer(number, TRY(vm.index_object(value)), data)) return wrong(vm, code, "value");
  return {};
}

// -- places

uint32_t dimensions(const MemoryView* view) {
  return view->scalar ? 0 : view->inner ? view->inner->length + 1 : 1;
}
uint32_t extent(MemoryView* view, uint32_t dimension) {
  return dimension == 0 ? view->length : static_cast<uint32_t>(view->inner->items()[dimension - 1].as_int());
}
uint64_t item_count(const MemoryView* view) {
  return uint64_t{view->length} * view->row;
}

// The item that is `index` items from the first in C order.
uint8_t* item_at(Vm& vm, MemoryView* view, uint64_t index) {
  const char* data = own_bytes(vm, view->base).data() + view->start +
                     static_cast<int64_t>(index / view->row) * view->step +
                     static_cast<int64_t>(index % view->row * view->item_size);
  return reinterpret_cast<uint8_t*>(const_cast<char*>(data));
}

Result<Owned> memoryview_length(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (view->scalar) return vm.type_error({"0-dim memory has no length"});
  return Owned::integer(view->length);
}

// The index of an item for an int or a tuple of ints; -1 when the key is neither.
Result<int64_t> place_of(Vm& vm, MemoryView* view, Value key) {
  uint32_t count = dimensions(view);
  std::string message;
  auto place = [&](Value index, uint32_t dimension) -> Result<uint32_t> {
    message = "index out of bounds on dimension " + std::to_string(dimension + 1);
    return place_argument(vm, index, extent(view, dimension), message.c_str());
  };
  Tuple* indices = cast_if<Tuple>(key, kTupleSubclass);
  if (view->scalar) {
    if (indices && indices->length == 0) return 0;
    return vm.type_error({"invalid indexing of 0-dim memory"});
  }
  if (!indices) {
    if (!has_index(vm, key)) return -1;
    if (count > 1) return not_implemented(vm, "multi-dimensional sub-views are not implemented");
    return TRY(place(key, 0));
  }
  for (Value index : indices->span())
    if (!has_index(vm, index)) {
      if (index.is_object() && index.object()->type == vm.types.slice && indices->length)
        for (Value other : indices->span())
          if (!cast_exact<Slice>(other, vm.types.slice)) return -1;
      if (cast_exact<Slice>(index, vm.types.slice))
        return not_implemented(vm, "multi-dimensional slicing is not implemented");
      return -1;
    }
  if (indices->length < count) return not_implemented(vm, "sub-views are not implemented");
  if (indices->length > count)
    return vm.type_error({"cannot index ", count, "-dimension view with ", indices->length, "-element tuple"});
  int64_t item = 0;
  for (uint32_t i = 0; i < count; i++) item = item * extent(view, i) + TRY(place(indices->items()[i], i));
  return item;
}

Result<Ref<MemoryView>> slice_of(Vm& vm, MemoryView* view, Value key) {
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return vm.type_error({"memoryview: invalid slice key"});
  // Before indices are asked, which may release the view.
  Ref<MemoryView> part = view_like(vm, view);
  SliceIndices at = TRY(slice_indices(vm, slice, part->length));
  part->start += at.start * part->step;
  part->step *= at.step;
  part->length = static_cast<uint32_t>(at.length);
  return part;
}

Result<Owned> memoryview_get_item(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (view->scalar && args[1].is_ellipsis()) return Owned(args[0]);
  int64_t place = TRY(place_of(vm, view, args[1]));
  TRY(opened(vm, args[0]));
  if (place >= 0) return unpack(vm, view->format, item_at(vm, view, static_cast<uint64_t>(place)));
  return TRY(slice_of(vm, view, args[1]));
}

Result<Owned> memoryview_set_item(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (view->read_only) return vm.type_error({"cannot modify read-only memory"});
  if (view->inner && has_index(vm, args[1])) return not_implemented(vm, "sub-views are not implemented");
  int64_t place = view->scalar && args[1].is_ellipsis() ? 0 : TRY(place_of(vm, view, args[1]));
  if (place >= 0) {
    uint8_t item[8];
    TRY(pack(vm, view->format, args[2], item));
    TRY(opened(vm, args[0]));
    std::memcpy(item_at(vm, view, static_cast<uint64_t>(place)), item, view->item_size);
    return Owned::none();
  }
  if (cast_exact<Slice>(args[1], vm.types.slice) && dimensions(view) > 1)
    return not_implemented(vm, "memoryview slice assignments are currently restricted to ndim = 1");
  Ref<MemoryView> part = TRY(slice_of(vm, view, args[1]));
  std::string copy;
  Owned given = TRY(buffer_of_class(vm, args[2]));
  std::string data(TRY(bytes_argument(vm, given, copy)));
  MemoryView* source = cast_exact<MemoryView>(given, vm.types.memoryview);
  bool same = source ? source->format == view->format && dimensions(source) == 1 : view->format == 'B';
  if (!same || data.size() != item_count(part) * part->item_size)
    return vm.value_error({"memoryview assignment: lvalue and rvalue have different structures"});
  for (uint64_t i = 0; i < item_count(part); i++)
    std::memcpy(item_at(vm, part, i), data.data() + i * part->item_size, part->item_size);
  return Owned::none();
}

Result<Owned> memoryview_delete_item(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  return vm.type_error({view->read_only ? "cannot modify read-only memory" : "cannot delete memory"});
}

// -- comparison

Result<Owned> memoryview_eq(Vm& vm, Args args) {
  auto* view = args.self<MemoryView>();
  if (args[0] == args[1] && (view->released || find_machine_number(view->format)->kind != MachineNumber::Kind::Float))
    return Owned::boolean(true);
  Owned given = TRY(buffer_of_class(vm, args[1]));
  MemoryView* other = cast_exact<MemoryView>(given, vm.types.memoryview);
  if (view->released || (other && other->released)) return Owned::boolean(false);
  std::string copy;
  std::string_view data;
  if (!bytes_of(vm, given, data, copy)) return Owned::not_implemented();
  uint32_t count = dimensions(view);
  char format = other ? other->format : 'B';
  if (count != (other ? dimensions(other) : 1)) return Owned::boolean(false);
  if (!other && view->length != data.size()) return Owned::boolean(false);
  if (other)
    for (uint32_t i = 0; i < count; i++)
      if (extent(view, i) != extent(other, i)) return Owned::boolean(false);
  if (view->format == format && find_machine_number(format)->kind != MachineNumber::Kind::Float)
    return Owned::boolean(TRY(contents(vm, args[0])) == data);
  size_t size = find_machine_number(format)->size;
  for (uint64_t i = 0; i < item_count(view); i++) {
    Owned left = unpack(vm, view->format, item_at(vm, view, i));
    Owned right = unpack(vm, format, reinterpret_cast<const uint8_t*>(data.data()) + i * size);
    const bool same =
        left->is_float() && right->is_float() ? left->as_float() == right->as_float() : TRY(vm.equal(left, right));
    if (!same) return Owned::boolean(false);
  }
  return Owned::boolean(true);
}

Result<Owned> memoryview_ne(Vm& vm, Args args) {
  Owned equal = TRY(memoryview_eq(vm, args));
  return equal->is_not_implemented() ? equal : Owned::boolean(!equal->is_true());
}

Result<Owned> memoryview_hash(Vm& vm, Args args) {
  if (auto* known = args.self<MemoryView>(); known->hashed) return Owned::integer(known->hash);
  MemoryView* view = TRY(opened(vm, args[0]));
  if (!view->read_only) return vm.value_error({"cannot hash writable memoryview object"});
  if (std::strchr("Bbc", view->format) == nullptr)
    return vm.value_error({"memoryview: hashing is restricted to formats 'B', 'b' or 'c'"});
  Ref<Bytes> bytes = bytes_from(vm.heap, TRY(contents(vm, args[0])));
  view->hash = static_cast<int32_t>(bytes_hash(bytes.get()));
  view->hashed = true;
  return Owned::integer(view->hash);
}

Result<Owned> memoryview_repr(Vm& vm, Args args) {
  bool released = args.self<MemoryView>()->released;
  return repr_with_address(vm, {released ? "<released memory" : "<memory"}, args[0].object());
}

// -- iteration and search

// What cannot be gone through item by item.
Result<MemoryView*> one_dimension(Vm& vm, Value self) {
  MemoryView* view = TRY(opened(vm, self));
  if (view->scalar) return vm.type_error({"invalid indexing of 0-dim memory"});
  if (view->inner) return not_implemented(vm, "multi-dimensional sub-views are not implemented");
  return view;
}

Result<Owned> memoryview_iter(Vm& vm, Args args) {
  TRY(one_dimension(vm, args[0]));
  return new_index_iterator(vm, vm.types.memory_iterator, args[0]);
}

Result<Owned> memory_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  MemoryView* view = TRY(opened(vm, iterator->sequence));
  if (iterator->index < view->length)
    return unpack(vm, view->format, item_at(vm, view, static_cast<uint64_t>(iterator->index++)));
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<Owned> memoryview_count(Vm& vm, Args args) {
  MemoryView* view = TRY(one_dimension(vm, args[0]));
  int64_t count = 0;
  for (uint64_t i = 0; i < view->length; i++) {
    TRY(opened(vm, args[0]));
    Owned item = unpack(vm, view->format, item_at(vm, view, i));
    count += TRY(vm.equal(item, args[1]));
  }
  return Owned::integer(count);
}

Result<Owned> memoryview_index(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  if (view->scalar) return vm.type_error({"invalid lookup on 0-dim memory"});
  if (view->inner) return not_implemented(vm, "multi-dimensional lookup is not implemented");
  Bounds bounds = TRY(index_bounds_arguments(vm, args[2], args[3], view->length));
  for (int64_t i = bounds.start; i < bounds.end && i < view->length; i++) {
    TRY(opened(vm, args[0]));
    Owned item = unpack(vm, view->format, item_at(vm, view, static_cast<uint64_t>(i)));
    if (TRY(vm.equal(item, args[1]))) return Owned::integer(i);
  }
  return vm.value_error({"memoryview.index(x): x not found"});
}

// -- conversion

Result<Owned> memoryview_tobytes(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  bool columns = false;
  if (!args[1].is_none()) {
    Str* order = as_str(args[1]);
    if (!order) return vm.type_error({"tobytes() argument 'order' must be str or None, not ", vm.type_of(args[1])});
    columns = str_equals(order, "F");
    if (!columns && !str_equals(order, "C") && !str_equals(order, "A"))
      return vm.value_error({"order must be 'C', 'F' or 'A'"});
  }
  std::string data = TRY(contents(vm, args[0]));
  if (columns && view->inner) {
    // The first index runs quickest.
    std::string turned;
    uint32_t count = dimensions(view);
    std::vector<uint32_t> index(count, 0);
    for (uint64_t n = item_count(view); n > 0; n--) {
      uint64_t place = 0;
      for (uint32_t i = 0; i < count; i++) place = place * extent(view, i) + index[i];
      turned.append(data, static_cast<size_t>(place) * view->item_size, view->item_size);
      for (uint32_t i = 0; i < count && ++index[i] == extent(view, i); i++) index[i] = 0;
    }
    data = std::move(turned);
  }
  return bytes_from(vm.heap, data);
}

Owned items_from(Vm& vm, MemoryView* view, uint32_t dimension, uint64_t& place) {
  if (dimension == dimensions(view)) return unpack(vm, view->format, item_at(vm, view, place++));
  Ref<List> list = new_list(vm.heap, extent(view, dimension));
  for (uint32_t i = extent(view, dimension); i > 0; i--)
    list_append(vm.heap, list.get(), items_from(vm, view, dimension + 1, place));
  return list;
}

Result<Owned> memoryview_tolist(Vm& vm, Args args) {
  uint64_t place = 0;
  return items_from(vm, TRY(opened(vm, args[0])), 0, place);
}

Result<Owned> memoryview_hex(Vm& vm, Args args) {
  Ref<Bytes> bytes = bytes_from(vm.heap, TRY(contents(vm, args[0])));
  if (!args.has(1)) return vm.start_call_method(Value(bytes.get()), vm.intern("hex"));
  return vm.start_call_method(Value(bytes.get()), vm.intern("hex"), {args[1], args[2]});
}

Result<Owned> memoryview_release(Vm&, Args args) {
  let_go(args[0].object());
  return Owned::none();
}

Result<Owned> memoryview_toreadonly(Vm& vm, Args args) {
  Ref<MemoryView> view = view_like(vm, TRY(opened(vm, args[0])));
  view->read_only = true;
  return view;
}

// The lengths that a cast asks for.
Result<Items> shape_argument(Vm& vm, Value value) {
  if (!cast_if<List>(value, kListSubclass) && !cast_if<Tuple>(value, kTupleSubclass))
    return vm.type_error({"shape must be a list or a tuple"});
  Items lengths = TRY(items_argument(vm, value));
  if (lengths.span.size() > kMostDimensions)
    return vm.value_error({"memoryview: number of dimensions must not exceed 64"});
  return lengths;
}

// The shape of such lengths, and their product.
Result<Ref<Tuple>> shape_of(Vm& vm, const Items& lengths, uint64_t& product) {
  product = 1;
  for (Value length : lengths.span) {
    int64_t size = 0;
    if (!is_int_like(length)) return vm.type_error({"memoryview.cast(): elements of shape must be integers"});
    if (!int_to_int64(length, size) || size <= 0)
      return vm.value_error({"memoryview.cast(): elements of shape must be integers > 0"});
    if (size > INT32_MAX || product > INT32_MAX)
      return vm.value_error({"memoryview.cast(): product(shape) > SSIZE_MAX"});
    product *= static_cast<uint64_t>(size);
  }
  return tuple_from(vm.heap, lengths.span);
}

Result<Owned> memoryview_cast(Vm& vm, Args args) {
  MemoryView* view = TRY(opened(vm, args[0]));
  Str* text = TRY(str_argument(vm, args[1], "cast", "'format'"));
  if (view->has_gaps()) return vm.type_error({"memoryview: casts are restricted to C-contiguous views"});
  bool shaped = args.has(2);
  if ((shaped || dimensions(view) != 1) && dimensions(view) != 1 && shaped)
    return vm.type_error({"memoryview: cast must be 1D -> ND or ND -> 1D"});
  Items lengths;
  if (shaped) lengths = TRY(shape_argument(vm, args[2]));
  std::string code(TRY(encode_text(vm, text, vm.str_of("ascii"), nullptr))->view());
  if (code.starts_with('@')) code.erase(0, 1);
  const MachineNumber* format = code.size() == 1 ? find_machine_number(code[0]) : nullptr;
  if (!format)
    return vm.value_error(
        {"memoryview: destination format must be a native single character format prefixed with an optional '@'"});
  auto is_byte = [](char c) { return c == 'B' || c == 'b' || c == 'c'; };
  if (!is_byte(format->code) && !is_byte(view->format))
    return vm.type_error({"memoryview: cannot cast between two non-byte formats"});
  uint64_t size = item_count(view) * view->item_size;
  if (size % format->size) return vm.type_error({"memoryview: length is not a multiple of itemsize"});
  uint64_t product = 0;
  Ref<Tuple> shape;
  if (shaped) shape = TRY(shape_of(vm, lengths, product));
  if (shaped && product * format->size != size)
    return vm.type_error({"memoryview: product(shape) * itemsize != buffer size"});
  Ref<MemoryView> cast = view_like(vm, view);
  cast->format = format->code;
  cast->item_size = format->size;
  cast->inner = nullptr;
  cast->scalar = shape && shape->length == 0;
  cast->length = static_cast<uint32_t>(size / format->size);
  cast->row = 1;
  if (shape && shape->length > 0) {
    cast->length = static_cast<uint32_t>(shape->items()[0].as_int());
    cast->row = static_cast<uint32_t>(product / cast->length);
    if (shape->length > 1) cast->inner = tuple_from(vm.heap, shape->span().subspan(1));
  }
  cast->step = int64_t{cast->row} * cast->item_size;
  return cast;
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
  MemoryView* view = TRY(opened(vm, self));
  return Owned::integer(static_cast<int64_t>(item_count(view) * view->item_size));
}
Result<Owned> get_readonly(Vm& vm, Value self) {
  return Owned::boolean(TRY(opened(vm, self))->read_only);
}
Result<Owned> get_itemsize(Vm& vm, Value self) {
  return Owned::integer(TRY(opened(vm, self))->item_size);
}
Result<Owned> get_format(Vm& vm, Value self) {
  return vm.str_of({&TRY(opened(vm, self))->format, 1});
}
Result<Owned> get_ndim(Vm& vm, Value self) {
  return Owned::integer(dimensions(TRY(opened(vm, self))));
}
Result<Owned> get_suboffsets(Vm& vm, Value self) {
  TRY(opened(vm, self));
  return vm.tuple({});
}
Result<Owned> get_shape(Vm& vm, Value self) {
  MemoryView* view = TRY(opened(vm, self));
  std::vector<Value> lengths;
  for (uint32_t i = 0; i < dimensions(view); i++) lengths.push_back(Value::integer(extent(view, i)));
  return Owned(tuple_from(vm.heap, lengths));
}
Result<Owned> get_strides(Vm& vm, Value self) {
  MemoryView* view = TRY(opened(vm, self));
  std::vector<Value> strides(dimensions(view));
  int64_t stride = view->item_size;
  for (size_t i = strides.size(); i-- > 0; stride *= extent(view, static_cast<uint32_t>(i)))
    strides[i] = Value::integer(i == 0 ? view->step : stride);
  return Owned(tuple_from(vm.heap, strides));
}
Result<Owned> get_contiguous(Vm& vm, Value self) {
  return Owned::boolean(!TRY(opened(vm, self))->has_gaps());
}
// In the order of Fortran, where the first index runs quickest: that is so when one dimension at most has a length.
Result<Owned> get_columns(Vm& vm, Value self) {
  MemoryView* view = TRY(opened(vm, self));
  int longer = 0;
  for (uint32_t i = 0; i < dimensions(view); i++) longer += extent(view, i) > 1;
  return Owned::boolean(!view->has_gaps() && longer <= 1);
}

const NativeRow memory_iterator_methods[] = {{"__iter__(self, /)", iterator_self}};

const PropertyRow memoryview_properties[] = {
    {"c_contiguous", get_contiguous},
    {"contiguous", get_contiguous},
    {"f_contiguous", get_columns},
    {"format", get_format},
    {"itemsize", get_itemsize},
    {"nbytes", get_nbytes},
    {"ndim", get_ndim},
    {"obj", get_obj},
    {"readonly", get_readonly},
    {"shape", get_shape},
    {"strides", get_strides},
    {"suboffsets", get_suboffsets},
};

const NativeRow memoryview_methods[] = {
    {"__new__(cls, object)", memoryview_new, NativeKind::StaticMethod},
    {"_from_flags(cls, /, object, flags)", memoryview_from_flags, NativeKind::ClassMethod},
    {"__repr__(self, /)", memoryview_repr},
    {"__len__(self, /)", memoryview_length},
    {"__getitem__(self, key, /)", memoryview_get_item},
    {"__setitem__(self, key, value, /)", memoryview_set_item},
    {"__delitem__(self, key, /)", memoryview_delete_item},
    {"__iter__(self, /)", memoryview_iter},
    {"__eq__(self, value, /)", memoryview_eq},
    {"__ne__(self, value, /)", memoryview_ne},
    {"__hash__(self, /)", memoryview_hash},
    {"__enter__(self, /)", memoryview_enter},
    {"__exit__(self, /, *exc_info)", memoryview_exit},
    {"__buffer__(self, flags, /)", bytes_buffer},
    {"__release_buffer__(self, buffer, /)", memoryview_release_buffer},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"cast(self, /, format, shape=)", memoryview_cast},
    {"count(self, value, /)", memoryview_count},
    {"hex(self, /, sep=, bytes_per_sep=1)", memoryview_hex},
    {"index(self, value, start=0, stop=9223372036854775807, /)", memoryview_index},
    {"release(self, /)", memoryview_release},
    {"tobytes(self, /, order='C')", memoryview_tobytes},
    {"tolist(self, /)", memoryview_tolist},
    {"toreadonly(self, /)", memoryview_toreadonly},
};

void traverse_view(Object* object, Visitor& visit) {
  visit(static_cast<MemoryView*>(object)->base);
}

}  // namespace

Result<Owned> bytes_buffer(Vm& vm, Args args) {
  TRY(vm.index(args[1]));
  return memoryview_of(vm, args[0]);
}
Result<Owned> memoryview_release_buffer(Vm& vm, Args args) {
  if (cast_exact<MemoryView>(args[1], vm.types.memoryview)) {
    let_go(args[1].object());
    return Owned::none();
  }
  return vm.type_error({"expected a memoryview object"});
}

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
