// Module array: numbers of one kind one after another as the machine keeps them. An array is laid out as a bytearray,
// so that whatever reads or writes bytes does so in an array.
#include <algorithm>
#include <cstring>

#include "builtins/arguments.h"
#include "builtins/array.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/common.h"
#include "builtins/numbers.h"
#include "builtins/slice_indices.h"
#include "objects/type_name.h"

namespace fermata::formats {

namespace {

constexpr std::string_view kTypeCodes = "bBuwhHiIlLqQfd";

extern const TypeSpec array_spec, array_iterator_spec;

bool is_text(char code) {
  return code == 'u' || code == 'w';
}

uint32_t count_of(const Array* array) {
  return array->length / array->number->size;
}
uint8_t* place_of(Array* array, uint32_t index) {
  return array->data + index * array->number->size;
}

// -- items

Result<Owned> item_of(Vm& vm, Array* array, uint32_t index) {
  const uint8_t* bytes = place_of(array, index);
  if (!is_text(array->code)) return load_number(vm, *array->number, bytes);
  uint32_t point;
  std::memcpy(&point, bytes, 4);
  if (point > 0x10FFFF) return vm.value_error("chr() arg not in range(0x110000)");
  return str_from_code_point(vm.heap, point);
}

// CPython converts by way of the C types that its argument parser knows, and says what these say.
Raised out_of_range(Vm& vm, char code, Value value) {
  const bool less = int_is_negative(value);
  int64_t number = 0;
  const bool fits_long = int_to_int64(value, number);
  if (less && (code == 'I' || code == 'L')) return vm.overflow_error("can't convert negative value to unsigned int");
  if (code == 'I' && int_bit_length(value) <= 64) return vm.overflow_error("unsigned int is greater than maximum");
  if (code == 'I' || code == 'L') return vm.overflow_error("Python int too large to convert to C unsigned long");
  if (code == 'Q' && less) return vm.overflow_error("can't convert negative int to unsigned");
  if (code == 'Q' || code == 'q') return vm.overflow_error("int too big to convert");
  if (code == 'l' || !fits_long) return vm.overflow_error("Python int too large to convert to C long");
  const bool fits_short = number == static_cast<int16_t>(number), fits_int = number == static_cast<int32_t>(number);
  const char* name = code == 'B'                  ? "unsigned byte integer"
                     : code == 'b' && fits_short  ? "signed char"
                     : code == 'H' && fits_int    ? "unsigned short"
                     : code == 'H' || code == 'i' ? "signed integer"
                                                  : "signed short integer";
  return vm.overflow_error({name, less ? " is less than minimum" : " is greater than maximum"});
}

// The value as arrays of this type code keep it.
Result<void> store_item(Vm& vm, char code, const MachineNumber& number, Value value, uint8_t* bytes) {
  if (is_text(code)) {
    Str* text = as_str(value);
    if (!text) return vm.type_error({"array item must be a unicode character, not ", vm.type_of(value)});
    if (text->length != 1)
      return vm.type_error({"array item must be a unicode character, not a string of length ", text->length});
    const uint32_t point = text->at(0);
    std::memcpy(bytes, &point, 4);
    return {};
  }
  if (number.kind == MachineNumber::Kind::Float) {
    store_double(number.size, TRY(double_from_number(vm, value)), bytes);
    return {};
  }
  Owned integer(value);
  if (!is_int_like(value)) integer = TRY(vm.index_object(value));
  if (!store_integer(number, integer, bytes)) return out_of_range(vm, code, integer);
  return {};
}

Result<void> check_resizable(Vm& vm, Array* array) {
  if (array->exports == 0) return {};
  return vm.raise(vm.exceptions.BufferError, "cannot resize an array that is exporting buffers");
}

Result<void> append_bytes(Vm& vm, Array* array, std::string_view data) {
  if (data.empty()) return {};
  TRY(check_resizable(vm, array));
  TRY(vm.need_memory(data.size()));
  bytearray_replace(array, array->length, array->length, data);
  return {};
}

Result<void> append_item(Vm& vm, Array* array, Value value) {
  uint8_t bytes[8];
  TRY(store_item(vm, array->code, *array->number, value, bytes));
  TRY(check_resizable(vm, array));
  const uint32_t at = array->length;
  bytearray_resize(array, at + array->number->size);
  std::copy_n(bytes, array->number->size, array->data + at);
  return {};
}

void append_points(Array* array, const Str* text) {
  const uint32_t at = array->length;
  bytearray_resize(array, at + 4 * text->length);
  str_copy_points(array->data + at, 4, text, 0, text->length);
}

// All items of a list or tuple, which a conversion in Python may change meanwhile; none of them where one does not fit.
template <typename Sequence>
Result<void> append_all(Vm& vm, Array* array, Sequence* items) {
  const uint32_t count = items->length, size = array->number->size;
  std::string data(size_t{count} * size, '\0');
  for (uint32_t i = 0; i < count; i++) {
    Owned item(items->span()[i]);
    TRY(store_item(vm, array->code, *array->number, item, reinterpret_cast<uint8_t*>(data.data()) + i * size));
    if (items->length != count) return vm.runtime_error("list changed size during iteration");
  }
  return append_bytes(vm, array, data);
}

Ref<Array> new_array(Vm& vm, Type* type, char code) {
  Ref<Array> array = vm.heap.make<Array>(type);
  array->code = code;
  array->number = find_machine_number(is_text(code) ? 'I' : code);
  return array;
}

// An array of the same kind, of these bytes.
Ref<Array> array_like(Vm& vm, const Array* like, std::string_view data) {
  Ref<Array> array = new_array(vm, vm.type_for(array_spec), like->code);
  bytearray_replace(array.get(), 0, 0, data);
  return array;
}

// -- making

Result<void> extend_by_frombytes(Vm& vm, Array* array, Value buffer);

Result<void> new_misfit(Vm& vm, std::span<const Value> args, Keywords keywords) {
  if (!keywords.names.empty()) return vm.type_error("array.array() takes no keyword arguments");
  return vm.type_error(
      {"array() takes at ", args.empty() ? "least 1 argument" : "most 2 arguments", " (", args.size(), " given)"});
}

// The character that an argument gives.
Result<char32_t> character_argument(Vm& vm, Value value, std::string_view where) {
  Str* text = as_str(value);
  if (text && text->length == 1) return text->at(0);
  if (text) return vm.type_error({where, " must be a unicode character, not a string of length ", text->length});
  return vm.type_error({where, " must be a unicode character, not ", vm.type_of(value)});
}

Result<Owned> array_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  Type* own = vm.type_for(array_spec);
  if (type == own && args.object<Dict>(3)->used) return vm.type_error("array.array() takes no keyword arguments");
  const char32_t point = TRY(character_argument(vm, args[1], "array() argument 1"));
  const Value initial = args[2];
  if (point == 'u')
    TRY(vm.warn(vm.exceptions.DeprecationWarning,
                {"The 'u' type code is deprecated and will be removed in Python 3.16"}));
  const char code = point < 128 ? static_cast<char>(point) : '\0';
  Array* other = as_array(vm, initial);
  if (!is_text(code) && (as_str(initial) || (other && is_text(other->code)))) {
    const char shown[] = {code, '\0'};
    return vm.type_error(
        {"cannot use a ", other ? "unicode array" : "str", " to initialize an array with typecode '", shown, "'"});
  }
  List* list = cast_if<List>(initial, kListSubclass);
  Tuple* tuple = cast_if<Tuple>(initial, kTupleSubclass);
  const bool bytes = !other && initial.is_object() &&
                     (initial.object()->type->has(kBytesSubclass) || initial.object()->type->has(kByteArrayLayout));
  const bool copied = other && other->code == code;
  Owned iterator;
  if (!initial.is_empty() && !list && !tuple && !bytes && !copied && !as_str(initial))
    iterator = TRY(vm.get_iterator(initial));
  if (code == '\0' || kTypeCodes.find(code) == std::string_view::npos)
    return vm.value_error("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
  Ref<Array> array = new_array(vm, type, code);
  if (list) TRY(append_all(vm, array, list));
  if (tuple) TRY(append_all(vm, array, tuple));
  if (bytes) TRY(extend_by_frombytes(vm, array, initial));
  if (copied) TRY(append_bytes(vm, array, other->view()));
  if (Str* text = as_str(initial)) append_points(array, text);
  if (!iterator->is_empty())
    TRY(vm.for_each(iterator, [&](Value item) -> Result<void> { return append_item(vm, array, item); }));
  return array;
}

// `array.array` takes what its subclasses' __init__ may use.
Result<Owned> array_init(Vm&, Args) {
  return Owned::none();
}

Result<Owned> array_extend(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  if (Array* other = as_array(vm, args[1])) {
    if (other->code != self->code) return vm.type_error("can only extend with array of same kind");
    TRY(append_bytes(vm, self, other->view()));
    return Owned::none();
  }
  TRY(vm.for_each(args[1], [&](Value item) -> Result<void> { return append_item(vm, self, item); }));
  return Owned::none();
}

Result<Owned> array_fromlist(Vm& vm, Args args) {
  List* list = cast_if<List>(args[1], kListSubclass);
  if (!list) return vm.type_error("arg must be list");
  if (list->length) TRY(check_resizable(vm, args.self<Array>()));
  TRY(append_all(vm, args.self<Array>(), list));
  return Owned::none();
}

Result<void> extend_by_frombytes(Vm& vm, Array* array, Value buffer) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, buffer, copy));
  MemoryView* view = cast_exact<MemoryView>(buffer, vm.types.memoryview);
  Array* other = as_array(vm, buffer);
  if ((view && view->item_size != 1) || (other && other->number->size != 1))
    return vm.type_error("a bytes-like object is required");
  if (data.size() % array->number->size) return vm.value_error("bytes length not a multiple of item size");
  return append_bytes(vm, array, data);
}

Result<Owned> array_frombytes(Vm& vm, Args args) {
  TRY(extend_by_frombytes(vm, args.self<Array>(), args[1]));
  return Owned::none();
}

Result<Owned> array_fromfile(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  const int64_t count = TRY(vm.index(args[2]));
  if (count < 0) return vm.value_error("negative count");
  if (count > INT32_MAX) return vm.memory_error();
  Owned data = TRY(vm.call_method(args[1], vm.intern("read"), {Value::integer(count * self->number->size)}));
  Bytes* bytes = cast_if<Bytes>(data, kBytesSubclass);
  if (!bytes) return vm.type_error("read() didn't return bytes");
  TRY(extend_by_frombytes(vm, self, data));
  if (bytes->length != count * self->number->size)
    return vm.raise(vm.exceptions.EOFError, "read() didn't return enough bytes");
  return Owned::none();
}

Result<Owned> array_fromunicode(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  Str* text = as_str(args[1]);
  if (!text) return vm.type_error({"fromunicode() argument must be str, not ", given_kind(vm, args[1])});
  if (!is_text(self->code))
    return vm.value_error("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
  if (text->length == 0) return Owned::none();
  TRY(check_resizable(vm, self));
  append_points(self, text);
  return Owned::none();
}

// -- giving

Result<Ref<List>> items_of(Vm& vm, Array* array) {
  Ref<List> list = new_list(vm.heap, count_of(array));
  for (uint32_t i = 0; i < count_of(array); i++) list_append(vm.heap, list, TRY(item_of(vm, array, i)));
  return list;
}

Result<Owned> array_tolist(Vm& vm, Args args) {
  return TRY(items_of(vm, args.self<Array>()));
}
Result<Owned> array_tobytes(Vm& vm, Args args) {
  return bytes_from(vm.heap, args.self<Array>()->view());
}

Result<Owned> array_tofile(Vm& vm, Args args) {
  constexpr uint32_t kBlock = 64 << 10;
  for (uint32_t at = 0; at < args.self<Array>()->length; at += kBlock) {
    Ref<Bytes> block = bytes_from(vm.heap, args.self<Array>()->view().substr(at, kBlock));
    TRY(vm.call_method(args[1], vm.names.write, {Value(block.get())}));
  }
  return Owned::none();
}

Result<Owned> array_tounicode(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  if (!is_text(self->code)) return vm.value_error("tounicode() may only be called on unicode type arrays ('u' or 'w')");
  std::vector<char32_t> points(count_of(self));
  if (points.empty()) return Owned(Value(vm.heap.empty_string()));
  std::memcpy(points.data(), self->data, self->length);
  if (const char32_t highest = *std::ranges::max_element(points); highest > 0x10FFFF)
    return vm.value_error(
        {"character U+", int_to_text(Value::integer(highest), 16), " is not in range [U+0000; U+10ffff]"});
  return str_from_code_points(vm.heap, points.data(), static_cast<uint32_t>(points.size()));
}

Result<Owned> array_repr(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  const char code[] = {self->code, '\0'};
  StrBuilder text(vm.heap);
  Piece(plain_name(self->type)).append_to(text);
  for (const char* part : {"('", code, "'"}) text.append_ascii(part);
  if (self->length) {
    text.append_ascii(", ");
    Owned items = is_text(self->code) ? TRY(array_tounicode(vm, args)) : TRY(array_tolist(vm, args));
    TRY(append_repr(vm, text, items));
  }
  text.append(')');
  return text.finish();
}

Result<Owned> array_reduce(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  Owned protocol = TRY(vm.index_object(args[1]));
  Owned state = TRY(vm.find_attribute(args[0], vm.names.__dict__));
  if (state->is_removed()) state = Owned::none();
  Ref<Str> code = str_from_code_point(vm.heap, static_cast<uint8_t>(self->code));
  if (int_compare(protocol, Value::integer(3)) < 0) {
    Ref<List> items = TRY(items_of(vm, self));
    Ref<Tuple> arguments = vm.tuple({Value(code.get()), Value(items.get())});
    return vm.tuple({Value(self->type), Value(arguments.get()), state});
  }
  // (see reconstruct)
  const MachineNumber& number = *self->number;
  int64_t format = 20;
  if (number.kind == MachineNumber::Kind::Float)
    format = number.size == 4 ? 14 : 16;
  else if (!is_text(self->code))
    format = (number.size == 1   ? 0
              : number.size == 2 ? 2
              : number.size == 4 ? 6
                                 : 10) +
             (number.kind == MachineNumber::Kind::Signed ? number.size == 1 ? 1 : 2 : 0);
  Owned module = TRY(vm.import_module("array"));
  Owned make = TRY(vm.get_attribute(module, "_array_reconstructor"));
  Ref<Bytes> data = bytes_from(vm.heap, self->view());
  Ref<Tuple> arguments = vm.tuple({Value(self->type), Value(code.get()), Value::integer(format), Value(data.get())});
  return vm.tuple({make, Value(arguments.get()), state});
}

// What pickles say of arrays of any machine: the number of the format of an item stands for its kind, from the
// machine's point of view "unsigned 8 bits, signed 8 bits, unsigned 16 bits least byte first, most byte first, …".
Result<Owned> reconstruct(Vm& vm, Args args) {
  Type* type = cast_if<Type>(args[0], kTypeSubclass);
  if (!type) return vm.type_error({"first argument must be a type object, not ", vm.type_of(args[0])});
  if (!is_subtype(type, vm.type_for(array_spec)))
    return vm.type_error({plain_name(type), " is not a subtype of array.array"});
  const char32_t point = TRY(character_argument(vm, args[1], "_array_reconstructor(): argument 2"));
  const char code = point < 128 ? static_cast<char>(point) : '\0';
  if (code == '\0' || kTypeCodes.find(code) == std::string_view::npos)
    return vm.value_error("second argument must be a valid type code");
  const int64_t format = TRY(vm.index(args[2]));
  if (format < 0 || format > 21) return vm.value_error("third argument must be a valid machine format code.");
  Bytes* bytes = cast_if<Bytes>(args[3], kBytesSubclass);
  if (!bytes) return vm.type_error({"fourth argument should be bytes, not ", vm.type_of(args[3])});
  const char letter = "BbHHhhIIiiQQqqffddIIII"[format];
  const MachineNumber& number = *find_machine_number(letter);
  const MachineNumber* own = find_machine_number(code);
  const bool same_kind = own && own->size == number.size && own->kind == number.kind;
  const bool turned = format > 1 && format % 2;
  if (is_text(code) ? format == 20 : same_kind && format < 18 && !turned)
    return vm.start_call(args[0], {args[1], args[3]});
  if (bytes->length % (format >= 18 ? 4 : number.size))
    return vm.value_error("string length not a multiple of item size");
  if (format >= 18) {
    static constexpr const char* kEncodings[] = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"};
    Str* encoding = vm.intern(kEncodings[format - 18]);
    Ref<Str> text = TRY(decode_text(vm, args[3], bytes->view(), encoding, nullptr));
    return vm.start_call(args[0], {args[1], Value(text.get())});
  }
  // The type code stays where it means the same here as there.
  const bool changes = number.kind != MachineNumber::Kind::Float && !same_kind;
  const char as_letter[] = {letter, '\0'};
  Owned kind = changes ? Owned(Value(vm.intern(as_letter))) : Owned(args[1]);
  Ref<List> items = new_list(vm.heap, bytes->length / number.size);
  for (uint32_t at = 0; at < bytes->length; at += number.size) {
    uint8_t item[8];
    std::copy_n(bytes->data() + at, number.size, item);
    if (turned) std::reverse(item, item + number.size);
    list_append(vm.heap, items, load_number(vm, number, item));
  }
  return vm.start_call(args[0], {kind, Value(items.get())});
}

// -- as a sequence

Result<Owned> array_length(Vm&, Args args) {
  return Owned::integer(count_of(args.self<Array>()));
}

Result<Owned> array_iter(Vm& vm, Args args) {
  return new_index_iterator(vm, vm.type_for(array_iterator_spec), args[0]);
}

Result<Owned> iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<IndexIterator*>(self);
  if (iterator->sequence->is_empty()) return Owned::exhausted();
  auto* array = static_cast<Array*>(iterator->sequence->object());
  if (iterator->index < count_of(array)) return item_of(vm, array, static_cast<uint32_t>(iterator->index++));
  iterator->sequence = Owned();
  return Owned::exhausted();
}

Result<SliceIndices> slice_argument(Vm& vm, Array* array, Value key) {
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return vm.type_error("array indices must be integers");
  return slice_indices(vm, slice, count_of(array));
}

Result<Owned> array_get_item(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  if (has_index(vm, args[1]))
    return item_of(vm, self, TRY(place_argument(vm, args[1], count_of(self), "array index out of range")));
  SliceIndices at = TRY(slice_argument(vm, self, args[1]));
  const uint32_t size = self->number->size;
  Ref<Array> part = array_like(vm, self, {});
  bytearray_resize(part.get(), static_cast<uint32_t>(at.length) * size);
  if (at.step == 1) {
    std::copy_n(self->data + at.start * size, part->length, part->data);
    return part;
  }
  for (int64_t i = 0; i < at.length; i++)
    std::copy_n(self->data + (at.start + i * at.step) * size, size, part->data + i * size);
  return part;
}

// Takes out every item that a slice selects.
Result<void> remove_slice(Vm& vm, Array* array, SliceIndices at) {
  TRY(check_resizable(vm, array));
  const uint32_t size = array->number->size;
  if (at.step < 0) {
    at.start += (at.length - 1) * at.step;
    at.step = -at.step;
  }
  if (at.length == 0) return {};
  uint8_t* to = array->data + at.start * size;
  for (int64_t i = 0; i < at.length; i++) {
    const uint8_t* from = array->data + (at.start + i * at.step + 1) * size;
    const uint8_t* end =
        i + 1 < at.length ? array->data + (at.start + (i + 1) * at.step) * size : array->data + array->length;
    to = std::copy(from, end, to);
  }
  array->length = static_cast<uint32_t>(to - array->data);
  return {};
}

Result<Owned> array_set_slice(Vm& vm, Array* self, Value key, Value value) {
  Array* other = as_array(vm, value);
  Slice* slice = cast_exact<Slice>(key, vm.types.slice);
  if (!slice) return vm.type_error("array indices must be integers");
  if (!other) return vm.type_error({"can only assign array (not \"", vm.type_of(value), "\") to array slice"});
  SliceIndices at = TRY(slice_indices(vm, slice, count_of(self)));
  if (other->code != self->code) return vm.type_error("bad argument type for built-in operation");
  const uint32_t size = self->number->size, count = count_of(other);
  if (count == 0 || count != at.length) TRY(check_resizable(vm, self));
  if (at.step == 1) {
    const uint32_t start = static_cast<uint32_t>(at.start) * size;
    bytearray_replace(self, start, start + static_cast<uint32_t>(at.length) * size, other->view());
    return Owned::none();
  }
  if (count == 0) {
    TRY(remove_slice(vm, self, at));
    return Owned::none();
  }
  if (count != at.length)
    return vm.value_error({"attempt to assign array of size ", count, " to extended slice of size ", at.length});
  const std::string data(other->view());
  for (int64_t i = 0; i < at.length; i++)
    std::copy_n(data.data() + i * size, size, self->data + (at.start + i * at.step) * size);
  return Owned::none();
}

Result<Owned> array_set_item(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  if (!has_index(vm, args[1])) return array_set_slice(vm, self, args[1], args[2]);
  const char* message = "array assignment index out of range";
  uint32_t index = TRY(place_argument(vm, args[1], count_of(self), message));
  uint8_t bytes[8];
  TRY(store_item(vm, self->code, *self->number, args[2], bytes));
  if (index >= count_of(self)) return vm.index_error(message);
  std::copy_n(bytes, self->number->size, place_of(self, index));
  return Owned::none();
}

Result<Owned> array_delete_item(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  if (has_index(vm, args[1])) {
    uint32_t index = TRY(place_argument(vm, args[1], count_of(self), "array assignment index out of range"));
    TRY(remove_slice(vm, self, {.start = index, .stop = index + 1, .step = 1, .length = 1}));
  } else {
    SliceIndices at = TRY(slice_argument(vm, self, args[1]));
    TRY(remove_slice(vm, self, at));
  }
  return Owned::none();
}

Result<Array*> array_operand(Vm& vm, Array* self, Value value, const char* verb, const char* rest) {
  Array* other = as_array(vm, value);
  if (!other) return vm.type_error({"can only ", verb, " array (not \"", vm.type_of(value), "\")", rest});
  return other->code == self->code ? other : nullptr;
}

Result<Owned> array_add(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  Array* other = TRY(array_operand(vm, self, args[1], "append", " to array"));
  if (!other) return vm.type_error("bad argument type for built-in operation");
  Ref<Array> sum = array_like(vm, self, self->view());
  TRY(append_bytes(vm, sum, other->view()));
  return sum;
}

Result<Owned> array_in_place_add(Vm& vm, Args args) {
  TRY(array_operand(vm, args.self<Array>(), args[1], "extend array with", ""));
  TRY(array_extend(vm, args));
  return Owned(args[0]);
}

Result<Owned> array_multiply(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  int64_t times = TRY(repetitions(vm, args[1], self->length, 1));
  if (times < 0) return Owned::not_implemented();
  Ref<Array> product = array_like(vm, self, {});
  for (; times > 0; times--) TRY(append_bytes(vm, product, self->view()));
  return product;
}

Result<Owned> array_in_place_multiply(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  int64_t times = TRY(repetitions(vm, args[1], self->length, 1));
  if (times < 0) return Owned::not_implemented();
  if (times != 1 && self->length) TRY(check_resizable(vm, self));
  const std::string data(self->view());
  bytearray_resize(self, 0);
  for (; times > 0; times--) bytearray_replace(self, self->length, self->length, data);
  return Owned(args[0]);
}

// Numbers as `==` has them: a NaN differs from itself.
Result<bool> same(Vm& vm, const Owned& left, const Owned& right) {
  if (left->is_float() && right->is_float()) return left->as_float() == right->as_float();
  return vm.equal(left, right);
}

template <Comparison op>
Result<Owned> array_compare(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  Array* other = as_array(vm, args[1]);
  if (!other) return Owned::not_implemented();
  const bool only_equality = op == Comparison::Equal || op == Comparison::NotEqual;
  if (only_equality && self->length / self->number->size != count_of(other))
    return Owned::boolean(op == Comparison::NotEqual);
  for (uint32_t i = 0; i < std::min(count_of(self), count_of(other)); i++) {
    Owned left = TRY(item_of(vm, self, i)), right = TRY(item_of(vm, other, i));
    if (!TRY(same(vm, left, right))) return vm.compare(op, left, right);
  }
  return Owned::boolean(compares(op, static_cast<int>(count_of(self)) - static_cast<int>(count_of(other))));
}

// -- searching

// The place of the first item from `start` on that equals the value, -1 if there is none before `end`.
Result<int64_t> find_item(Vm& vm, Array* array, Value value, int64_t start, int64_t end) {
  Owned wanted(value);
  for (int64_t i = start; i < end && i < count_of(array); i++) {
    Owned item = TRY(item_of(vm, array, static_cast<uint32_t>(i)));
    if (TRY(same(vm, item, wanted))) return i;
  }
  return -1;
}

Result<Owned> array_contains(Vm& vm, Args args) {
  return Owned::boolean(TRY(find_item(vm, args.self<Array>(), args[1], 0, INT64_MAX)) >= 0);
}

Result<Owned> array_index(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  Bounds bounds = TRY(index_bounds_arguments(vm, args[2], args[3], count_of(self)));
  int64_t place = TRY(find_item(vm, self, args[1], bounds.start, bounds.end));
  if (place < 0) return vm.value_error("array.index(x): x not in array");
  return Owned::integer(place);
}

Result<Owned> array_count(Vm& vm, Args args) {
  int64_t count = 0;
  for (int64_t i = -1; (i = TRY(find_item(vm, args.self<Array>(), args[1], i + 1, INT64_MAX))) >= 0;) count++;
  return Owned::integer(count);
}

Result<Owned> array_remove(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  int64_t place = TRY(find_item(vm, self, args[1], 0, INT64_MAX));
  if (place < 0) return vm.value_error("array.remove(x): x not in array");
  TRY(remove_slice(vm, self, {.start = place, .stop = place + 1, .step = 1, .length = 1}));
  return Owned::none();
}

// -- changing

Result<Owned> array_append(Vm& vm, Args args) {
  TRY(append_item(vm, args.self<Array>(), args[1]));
  return Owned::none();
}

Result<Owned> array_insert(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  int64_t index = TRY(vm.index(args[1]));
  uint8_t bytes[8];
  TRY(store_item(vm, self->code, *self->number, args[2], bytes));
  TRY(check_resizable(vm, self));
  const int64_t count = count_of(self);
  if (index < 0) index = std::max<int64_t>(index + count, 0);
  const uint32_t size = self->number->size, at = static_cast<uint32_t>(std::min(index, count)) * size;
  bytearray_replace(self, at, at, {reinterpret_cast<const char*>(bytes), size});
  return Owned::none();
}

Result<Owned> array_pop(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  int64_t given = TRY(vm.index(args[1]));
  if (self->length == 0) return vm.index_error("pop from empty array");
  uint32_t index = TRY(place_argument(vm, Value::integer(given), count_of(self), "pop index out of range"));
  Owned item = TRY(item_of(vm, self, index));
  TRY(remove_slice(vm, self, {.start = index, .stop = index + 1, .step = 1, .length = 1}));
  return item;
}

Result<Owned> array_clear(Vm& vm, Args args) {
  if (args.self<Array>()->length) TRY(check_resizable(vm, args.self<Array>()));
  bytearray_resize(args.self<Array>(), 0);
  return Owned::none();
}

Result<Owned> array_reverse(Vm&, Args args) {
  auto* self = args.self<Array>();
  const uint32_t count = count_of(self), size = self->number->size;
  for (uint32_t i = 0; i < count / 2; i++)
    std::swap_ranges(place_of(self, i), place_of(self, i) + size, place_of(self, count - 1 - i));
  return Owned::none();
}

Result<Owned> array_byteswap(Vm&, Args args) {
  auto* self = args.self<Array>();
  for (uint32_t i = 0; i < count_of(self); i++) std::reverse(place_of(self, i), place_of(self, i) + self->number->size);
  return Owned::none();
}

Result<Owned> array_copy(Vm& vm, Args args) {
  return array_like(vm, args.self<Array>(), args.self<Array>()->view());
}

Result<Owned> array_buffer_info(Vm& vm, Args args) {
  auto* self = args.self<Array>();
  Owned address = int_from_unsigned(vm.heap, reinterpret_cast<uintptr_t>(self->data));
  return vm.tuple({address, Value::integer(count_of(self))});
}

Result<Owned> get_typecode(Vm& vm, Value self) {
  return str_from_code_point(vm.heap, static_cast<uint8_t>(static_cast<Array*>(self.object())->code));
}
Result<Owned> get_itemsize(Vm&, Value self) {
  return Owned::integer(static_cast<Array*>(self.object())->number->size);
}

const PropertyRow kProperties[] = {
    {"itemsize", get_itemsize, nullptr, "the size, in bytes, of one array item"},
    {"typecode", get_typecode, nullptr, "the typecode character used to create the array"},
};

const NativeRow kMethods[] = {
    {"__new__(cls, typecode, initializer=, /, **kwargs)", array_new, NativeKind::StaticMethod, nullptr, 2, new_misfit},
    {"__init__(self, /, *args, **kwargs)", array_init},
    {"__repr__(self, /)", array_repr},
    {"__len__(self, /)", array_length},
    {"__iter__(self, /)", array_iter},
    {"__contains__(self, key, /)", array_contains},
    {"__getitem__(self, key, /)", array_get_item},
    {"__setitem__(self, key, value, /)", array_set_item},
    {"__delitem__(self, key, /)", array_delete_item},
    {"__add__(self, value, /)", array_add},
    {"__iadd__(self, value, /)", array_in_place_add},
    {"__mul__(self, value, /)", array_multiply},
    {"__rmul__(self, value, /)", array_multiply},
    {"__imul__(self, value, /)", array_in_place_multiply},
    {"__eq__(self, value, /)", array_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", array_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", array_compare<Comparison::Less>},
    {"__le__(self, value, /)", array_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", array_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", array_compare<Comparison::GreaterEqual>},
    {"__copy__(self, /)", array_copy},
    {"__deepcopy__(self, unused, /)", array_copy},
    {"__reduce_ex__(self, value, /)", array_reduce},
    {"__buffer__(self, flags, /)", bytes_buffer},
    {"__release_buffer__(self, buffer, /)", memoryview_release_buffer},
    {"__class_getitem__(cls, object, /)", generic_class_getitem, NativeKind::ClassMethod},
    {"append(self, v, /)", array_append},
    {"buffer_info(self, /)", array_buffer_info},
    {"byteswap(self, /)", array_byteswap},
    {"clear(self, /)", array_clear},
    {"count(self, v, /)", array_count},
    {"extend(self, bb, /)", array_extend, NativeKind::Method, nullptr, 1},
    {"frombytes(self, buffer, /)", array_frombytes},
    {"fromfile(self, f, n, /)", array_fromfile},
    {"fromlist(self, list, /)", array_fromlist},
    {"fromunicode(self, ustr, /)", array_fromunicode},
    {"index(self, v, start=0, stop=9223372036854775807, /)", array_index},
    {"insert(self, i, v, /)", array_insert},
    {"pop(self, i=-1, /)", array_pop},
    {"remove(self, v, /)", array_remove},
    {"reverse(self, /)", array_reverse},
    {"tobytes(self, /)", array_tobytes},
    {"tofile(self, f, /)", array_tofile},
    {"tolist(self, /)", array_tolist},
    {"tounicode(self, /)", array_tounicode},
};

const TypeSpec array_spec = {.name = "array.array",
                             .size = sizeof(Array),
                             .flags = kSubclassable | kByteArrayLayout | kMatchSequence,
                             .clear = clear_bytearray,
                             .weak_references = true,
                             .methods = kMethods,
                             .properties = kProperties};

const NativeRow kIteratorMethods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__reduce__(self, /)", index_iterator_reduce},
    {"__setstate__(self, state, /)", index_iterator_set_state},
};

const TypeSpec array_iterator_spec = {.name = "array.arrayiterator",
                                      .size = sizeof(IndexIterator),
                                      .flags = kNoInstances,
                                      .traverse = traverse_index_iterator,
                                      .clear = clear_index_iterator,
                                      .next = iterator_next,
                                      .methods = kIteratorMethods};

const NativeRow kFunctions[] = {
    {"_array_reconstructor(arraytype, typecode, mformat_code, items, /)", reconstruct},
};

Result<void> prepare(Vm& vm, Module* module) {
  Value type(vm.type_for(array_spec));
  vm.add_to_module(module, "array", type);
  vm.add_to_module(module, "ArrayType", type);
  vm.add_to_module(module, "typecodes", Value(vm.intern(kTypeCodes)));
  Owned classes = TRY(vm.import_module("collections.abc"));
  Owned sequence = TRY(vm.get_attribute(classes, "MutableSequence"));
  TRY(vm.call_method(sequence, vm.intern("register"), {type}));
  return {};
}

constexpr ModuleSpec array_module_spec = {.functions = kFunctions, .prepare = prepare};

}  // namespace

}  // namespace fermata::formats

namespace fermata {

extern const ModuleSpec array_module = formats::array_module_spec;

}  // namespace fermata
