// Module _struct: values laid out in bytes as C's structures are.
//
// A format is read anew wherever it is used: that takes no longer than to look up what was made of it before.
#include <algorithm>
#include <cstring>

#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/common.h"
#include "builtins/fields.h"
#include "builtins/machine_numbers.h"
#include "builtins/numbers.h"
#include "objects/type_name.h"

namespace fermata::formats {

namespace {

Raised error(Vm& vm, std::initializer_list<Piece> message) {
  return raise_of_module(vm, "_struct", "error", message);
}

// -- formats

// A format from its first item to its last. What is wrong with it is found by the first one who goes through it all.
class Format {
 public:
  explicit Format(std::string_view text) : text_(text) {
    if (text_.empty() || std::strchr("@=<>!", text_[0]) == nullptr) return;
    aligned_ = text_[0] == '@';
    reversed_ = text_[0] == '>' || text_[0] == '!';
    text_.remove_prefix(1);
  }

  // Goes to the next item: its fields are those below. False at the end, and where there is a `problem`.
  bool next() {
    offset += size * count;
    while (!text_.empty() && (text_[0] == ' ' || (text_[0] >= '\t' && text_[0] <= '\r'))) text_.remove_prefix(1);
    if (text_.empty()) {
      size = count = 0;
      return false;
    }
    count = 1;
    if (is_digit()) {
      for (count = 0; is_digit(); text_.remove_prefix(1))
        if (__builtin_mul_overflow(count, 10, &count) || __builtin_add_overflow(count, text_[0] - '0', &count))
          return fails("overflow in item count");
      if (text_.empty()) return fails("repeat count given without format specifier");
    }
    code = text_[0];
    text_.remove_prefix(1);
    number = find_machine_number(code);
    size = number ? number->size : code == 'F' ? 8 : code == 'D' ? 16 : 1;
    if (!number && std::strchr("xspFD", code) == nullptr) return fails("bad char in struct format");
    if (!aligned_ && std::strchr("nNP", code) != nullptr) return fails("bad char in struct format");
    if (aligned_) {
      const int64_t unit = number || size == 1 ? size : size / 2;
      if (__builtin_add_overflow(offset, unit - 1, &offset)) return fails("total struct size too long");
      offset = offset / unit * unit;
    } else if (code == 'l' || code == 'L') {
      number = find_machine_number(code == 'l' ? 'i' : 'I');
      size = 4;
    }
    if (int64_t end; __builtin_mul_overflow(size, count, &end) || __builtin_add_overflow(end, offset, &end))
      return fails("total struct size too long");
    return true;
  }

  bool is_pad() const { return code == 'x'; }
  bool is_text() const { return code == 's' || code == 'p'; }
  bool is_native() const { return aligned_; }
  // Whether the most significant byte comes first.
  bool is_reversed() const { return reversed_; }

  char code = 0;
  const MachineNumber* number = nullptr;  // null for text, padding and complex numbers
  int64_t size = 0;                       // bytes of one
  int64_t count = 0;
  int64_t offset = 0;  // in the structure; of its end, after the last item
  const char* problem = nullptr;

 private:
  bool is_digit() const { return !text_.empty() && text_[0] >= '0' && text_[0] <= '9'; }
  bool fails(const char* what) {
    problem = what;
    return false;
  }

  std::string_view text_;
  bool aligned_ = true, reversed_ = false;
};

struct Measures {
  int64_t size;    // bytes
  int64_t values;  // that it is packed from
};

Result<Measures> measure(Vm& vm, std::string_view text) {
  if (text.find('\0') != std::string_view::npos) return error(vm, {"embedded null character"});
  Measures measures = {0, 0};
  Format format(text);
  while (format.next()) measures.values += format.is_pad() ? 0 : format.is_text() ? 1 : format.count;
  if (format.problem) return error(vm, {format.problem});
  measures.size = format.offset;
  return measures;
}

// The text of a format argument, all of ASCII.
Result<Ref<Str>> format_argument(Vm& vm, Value value) {
  if (Str* text = as_str(value)) {
    if (!text->ascii) TRY(encode_text(vm, text, vm.intern("ascii"), nullptr));
    return Ref<Str>(text);
  }
  if (Bytes* bytes = cast_if<Bytes>(value, kBytesSubclass)) {
    Ref<Str> text = str_from_utf8(vm.heap, bytes->view());
    if (!text->ascii) return error(vm, {"bad char in struct format"});
    return text;
  }
  return vm.type_error({"Struct() argument 1 must be a str or bytes object, not ", vm.type_of(value)});
}

// -- packing

void put_in_order(const Format& format, uint8_t* bytes, int64_t size) {
  if (format.is_reversed()) std::reverse(bytes, bytes + size);
}

// `given` is what the program has for it.
Result<void> pack_double(Vm& vm, const Format& format, char code, double value, Value given, uint8_t* out) {
  const uint32_t size = find_machine_number(code)->size;
  // C casts what is too large for four bytes to infinity: that is what the native layout does, and a complex number.
  const bool casts = size == 4 && (format.number ? format.is_native() : !format.is_reversed());
  if (!store_double(size, value, out) && !casts) {
    const char text[] = {code, '\0'};
    if (is_int_like(given)) return error(vm, {"int too large to convert"});
    return vm.overflow_error({"float too large to pack with ", text, " format"});
  }
  put_in_order(format, out, size);
  return {};
}

Result<void> pack_integer(Vm& vm, const Format& format, Value value, uint8_t* out) {
  Owned kept(value);
  if (!is_int_like(value)) {
    if (!has_index(vm, value)) return error(vm, {"required argument is not an integer"});
    kept = TRY(vm.index_object(value));
  }
  // An address may be given as a negative number.
  const bool address = format.code == 'P';
  const bool negative = address && int_is_negative(kept);
  if (store_integer(negative ? *find_machine_number('q') : *format.number, kept, out)) {
    put_in_order(format, out, format.size);
    return {};
  }
  if (address) return error(vm, {"int too large to convert"});
  const char code[] = {format.code, '\0'};
  const bool is_signed = format.number->kind == MachineNumber::Kind::Signed;
  const uint32_t bits = 8 * static_cast<uint32_t>(format.size);
  const uint64_t top = UINT64_MAX >> (64 - bits + is_signed);
  return error(vm, {"'", code, "' format requires ", is_signed ? "-" : "", std::to_string(is_signed ? top + 1 : 0),
                    " <= number <= ", std::to_string(top)});
}

Result<void> pack_complex(Vm& vm, const Format& format, Value value, uint8_t* out) {
  Owned kept(value);
  if (!cast_exact<Complex>(value, vm.types.complex)) {
    Result<Owned> converted = as_str(value) ? Result<Owned>(Owned::none()) : vm.call(Value(vm.types.complex), {value});
    if (converted.is_raised()) (void)vm.take_pending();
    if (as_str(value) || converted.is_raised()) return error(vm, {"required argument is not a complex"});
    kept = std::move(converted).value();
  }
  auto* number = static_cast<Complex*>(kept->object());
  const char part = format.code == 'F' ? 'f' : 'd';
  TRY(pack_double(vm, format, part, number->real, value, out));
  return pack_double(vm, format, part, number->imag, value, out + format.size / 2);
}

Result<void> pack_text(Vm& vm, const Format& format, Value value, uint8_t* out) {
  std::string copy;
  std::string_view data;
  const bool bytes = is_subtype(vm.type_of(value), vm.types.bytes) || is_subtype(vm.type_of(value), vm.types.bytearray);
  if (!bytes || !bytes_of(vm, value, data, copy)) {
    const char code[] = {format.code, '\0'};
    return error(vm, {"argument for '", code, "' must be a bytes object"});
  }
  auto room = static_cast<size_t>(format.count);
  if (format.code == 'p' && room > 0) {
    room--;
    *out++ = static_cast<uint8_t>(std::min({data.size(), room, size_t{255}}));
  }
  std::copy_n(data.begin(), std::min(room, data.size()), out);
  return {};
}

Result<void> pack_one(Vm& vm, const Format& format, Value value, uint8_t* out) {
  using enum MachineNumber::Kind;
  if (!format.number) return pack_complex(vm, format, value, out);
  switch (format.number->kind) {
    case Float: {
      Result<double> number = double_from_number(vm, value);
      if (!number.is_raised()) return pack_double(vm, format, format.code, number.peek(), value, out);
      (void)vm.take_pending();
      return error(vm, {"required argument is not a float"});
    }
    case Bool: *out = TRY(vm.truth(value)); return {};
    case Char: {
      Bytes* bytes = cast_if<Bytes>(value, kBytesSubclass);
      if (!bytes || bytes->length != 1) return error(vm, {"char format requires a bytes object of length 1"});
      *out = bytes->data()[0];
      return {};
    }
    default: return pack_integer(vm, format, value, out);
  }
}

// The bytes of the values, of which there must be as many as the format has.
Result<Ref<Bytes>> pack_values(Vm& vm, std::string_view text, Measures measures, std::span<const Value> values,
                               const char* function) {
  if (static_cast<int64_t>(values.size()) != measures.values)
    return error(vm, {function, " expected ", measures.values, " items for packing (got ", values.size(), ")"});
  if (measures.size > INT32_MAX) return vm.memory_error();
  TRY(vm.need_memory(static_cast<uint64_t>(measures.size)));
  Ref<Bytes> bytes = new_bytes(vm.heap, static_cast<uint32_t>(measures.size));
  const Value* value = values.data();
  for (Format format(text); format.next();) {
    uint8_t* out = bytes->data() + format.offset;
    if (format.is_pad()) continue;
    if (format.is_text()) {
      TRY(pack_text(vm, format, *value++, out));
      continue;
    }
    for (int64_t i = 0; i < format.count; i++) TRY(pack_one(vm, format, *value++, out + i * format.size));
  }
  return bytes;
}

// -- unpacking

Owned unpack_one(Vm& vm, const Format& format, const MachineNumber& number, const uint8_t* data) {
  if (!format.is_reversed() || number.size == 1) return load_number(vm, number, data);
  uint8_t turned[8];
  std::reverse_copy(data, data + number.size, turned);
  return load_number(vm, number, turned);
}

Owned unpack_values(Vm& vm, std::string_view text, Measures measures, const uint8_t* data) {
  Ref<Tuple> values = new_tuple(vm.heap, static_cast<uint32_t>(std::max<int64_t>(measures.values, 0)));
  Value* value = values->items();
  for (Format format(text); format.next();) {
    const uint8_t* from = data + format.offset;
    if (format.is_pad()) continue;
    if (format.is_text()) {
      auto length = static_cast<size_t>(format.count);
      if (format.code == 'p' && length > 0) length = std::min<size_t>(*from++, length - 1);
      *value++ = Owned(bytes_from(vm.heap, {reinterpret_cast<const char*>(from), length})).leak();
      continue;
    }
    for (int64_t i = 0; i < format.count; i++, from += format.size) {
      if (format.number) {
        *value++ = unpack_one(vm, format, *format.number, from).leak();
        continue;
      }
      const MachineNumber& part = *find_machine_number(format.code == 'F' ? 'f' : 'd');
      *value++ = complex_from(vm.heap, unpack_one(vm, format, part, from)->as_float(),
                              unpack_one(vm, format, part, from + part.size)->as_float())
                     .leak();
    }
  }
  return values;
}

// Where the structure begins that is `offset` bytes, or from the end, inside `length` bytes.
Result<int64_t> place_in(Vm& vm, int64_t offset, int64_t length, int64_t size, bool packing) {
  const int64_t given = offset;
  if (offset < 0) {
    if (offset + size > 0)
      return error(vm,
                   {packing ? "no space to pack " : "not enough data to unpack ", size, " bytes at offset ", given});
    offset += length;
    if (offset < 0) return error(vm, {"offset ", given, " out of range for ", length, "-byte buffer"});
  }
  if (length - offset < size)
    return error(vm, {packing ? "pack_into" : "unpack_from", " requires a buffer of at least ",
                      std::to_string(static_cast<uint64_t>(size) + static_cast<uint64_t>(offset)), " bytes for ",
                      packing ? "packing " : "unpacking ", size, " bytes at offset ", given, " (actual buffer size is ",
                      length, ")"});
  return offset;
}

Result<int64_t> offset_argument(Vm& vm, Value value) {
  Owned number = TRY(vm.index_object(value));
  int64_t offset;
  if (int_to_int64(number, offset)) return offset;
  return vm.index_error({"cannot fit 'int' into an index-sized integer"});
}

const uint8_t* bytes_at(std::string_view data, int64_t offset) {
  return reinterpret_cast<const uint8_t*>(data.data()) + offset;
}

// -- Struct

struct Struct : Object {
  Ref<Str> format;  // null before __init__
  Measures measures;
  template <typename F>
  void each(F f) {
    f(format);
  }
};

struct UnpackIterator : Object {
  Ref<Struct> structure;
  Ref<Bytes> data;
  uint32_t place;
  template <typename F>
  void each(F f) {
    f(structure);
    f(data);
  }
};

extern const TypeSpec struct_spec, unpack_iterator_spec;

Result<Owned> struct_new(Vm& vm, Args args) {
  Ref<Struct> made = vm.heap.make<Struct>(args.object<Type>(0));
  made->measures = {-1, -1};
  return made;
}

Result<Owned> struct_init(Vm& vm, Args args) {
  auto* self = args.self<Struct>();
  Ref<Str> format = TRY(format_argument(vm, args[1]));
  self->measures = TRY(measure(vm, format->ascii_view()));
  self->format = std::move(format);
  return Owned::none();
}

// What a method or a function of the module works with: a Struct, or a format.
struct Use {
  Ref<Str> format;
  Measures measures;
  std::string_view text() const { return format ? format->ascii_view() : std::string_view(); }
};

Result<Use> use(Vm& vm, Value given) {
  if (given.is_object() && given.object()->type->basic_size >= sizeof(Struct) &&
      is_subtype(given.object()->type, vm.type_for(struct_spec))) {
    auto* self = static_cast<Struct*>(given.object());
    return Use{self->format, self->measures};
  }
  Use made;
  made.format = TRY(format_argument(vm, given));
  made.measures = TRY(measure(vm, made.format->ascii_view()));
  return made;
}

Result<Owned> calcsize(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(use(vm, args[0])).measures.size);
}

Result<Owned> pack(Vm& vm, Args args) {
  Use layout = TRY(use(vm, args[0]));
  return TRY(pack_values(vm, layout.text(), layout.measures, args.object<Tuple>(1)->span(), "pack"));
}

// The bytes of a buffer that can be written; empty data() when there is none.
Result<std::string_view> writable(Vm& vm, Value buffer, std::string& copy, Owned& lent) {
  std::string_view data;
  lent = bytes_of(vm, buffer, data, copy) ? Owned(buffer) : TRY(buffer_of(vm, buffer));
  MemoryView* view = cast_exact<MemoryView>(lent, vm.types.memoryview);
  if (view && view->released) return released_view(vm);
  const bool can = view ? !view->read_only && !view->has_gaps() : !cast_if<Bytes>(lent, kBytesSubclass);
  if (!can || !bytes_of(vm, lent, data, copy))
    return vm.type_error({"argument must be read-write bytes-like object, not ", vm.type_of(buffer)});
  return data;
}

Result<Owned> pack_into(Vm& vm, Args args) {
  Use layout = TRY(use(vm, args[0]));
  std::span<const Value> values = args.object<Tuple>(1)->span();
  if (values.size() < 2) return error(vm, {"pack_into expected ", values.empty() ? "buffer" : "offset", " argument"});
  if (static_cast<int64_t>(values.size()) - 2 != layout.measures.values)
    return error(vm,
                 {"pack_into expected ", layout.measures.values, " items for packing (got ", values.size() - 2, ")"});
  std::string copy;
  Owned lent;
  std::string_view data = TRY(writable(vm, values[0], copy, lent));
  const int64_t offset = TRY(offset_argument(vm, values[1]));
  int64_t place = TRY(place_in(vm, offset, static_cast<int64_t>(data.size()), layout.measures.size, true));
  Ref<Bytes> packed = TRY(pack_values(vm, layout.text(), layout.measures, values.subspan(2), "pack_into"));
  // A value's `__index__` may have made the buffer shorter.
  data = TRY(writable(vm, values[0], copy, lent));
  place = TRY(place_in(vm, offset, static_cast<int64_t>(data.size()), layout.measures.size, true));
  std::copy_n(packed->data(), packed->length, const_cast<uint8_t*>(bytes_at(data, place)));
  return Owned::none();
}

Result<Owned> unpack(Vm& vm, Args args) {
  Use layout = TRY(use(vm, args[0]));
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  if (static_cast<int64_t>(data.size()) != layout.measures.size)
    return error(vm, {"unpack requires a buffer of ", layout.measures.size, " bytes"});
  return unpack_values(vm, layout.text(), layout.measures, bytes_at(data, 0));
}

Result<Owned> unpack_from(Vm& vm, Args args) {
  Use layout = TRY(use(vm, args[0]));
  const int64_t offset = TRY(offset_argument(vm, args[2]));
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  const int64_t place = TRY(place_in(vm, offset, static_cast<int64_t>(data.size()), layout.measures.size, false));
  return unpack_values(vm, layout.text(), layout.measures, bytes_at(data, place));
}

Result<Owned> iter_unpack(Vm& vm, Args args) {
  Use layout = TRY(use(vm, args[0]));
  const int64_t size = layout.measures.size;
  if (size <= 0) return error(vm, {"cannot iteratively unpack with a struct of length 0"});
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  if (static_cast<int64_t>(data.size()) % size)
    return error(vm, {"iterative unpacking requires a buffer of a multiple of ", size, " bytes"});
  Ref<UnpackIterator> iterator = vm.heap.make<UnpackIterator>(vm.type_for(unpack_iterator_spec));
  iterator->structure = vm.heap.make<Struct>(vm.type_for(struct_spec));
  iterator->structure->format = layout.format;
  iterator->structure->measures = layout.measures;
  Bytes* bytes = cast_exact<Bytes>(args[1], vm.types.bytes);
  iterator->data = bytes ? Ref<Bytes>(bytes) : bytes_from(vm.heap, data);
  return iterator;
}

Result<Owned> iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<UnpackIterator*>(self);
  if (iterator->place >= iterator->data->length) return Owned::exhausted();
  const Struct& layout = *iterator->structure;
  const uint8_t* from = iterator->data->data() + iterator->place;
  iterator->place += static_cast<uint32_t>(layout.measures.size);
  return unpack_values(vm, layout.format->ascii_view(), layout.measures, from);
}

Result<Owned> iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<UnpackIterator>();
  return Owned::integer((iterator->data->length - iterator->place) / iterator->structure->measures.size);
}

Result<Owned> get_format(Vm& vm, Value self) {
  auto* made = static_cast<Struct*>(self.object());
  if (!made->format) return vm.runtime_error("Struct object is not initialized");
  return made->format;
}
Result<Owned> get_size(Vm& vm, Value self) {
  return int_from(vm.heap, static_cast<Struct*>(self.object())->measures.size);
}

Result<Owned> struct_repr(Vm& vm, Args args) {
  Owned format = TRY(get_format(vm, args[0]));
  return str_from_pieces(vm.heap, {plain_name(vm.type_of(args[0])), "(", TRY(vm.repr(format)), ")"});
}

Result<Owned> clear_cache(Vm&, Args) {
  return Owned::none();
}

const NativeRow kStructMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", struct_new, NativeKind::StaticMethod},
    {"__init__(self, format)", struct_init},
    {"__repr__(self, /)", struct_repr},
    {"iter_unpack(self, buffer, /)", iter_unpack},
    {"pack(self, /, *values)", pack},
    {"pack_into(self, /, *args)", pack_into},
    {"unpack(self, buffer, /)", unpack},
    {"unpack_from(self, /, buffer, offset=0)", unpack_from},
};

const PropertyRow kStructProperties[] = {
    {"format", get_format, nullptr, "struct format string"},
    {"size", get_size, nullptr, "struct size in bytes"},
};

const TypeSpec struct_spec = {.name = "_struct.Struct",
                              .size = sizeof(Struct),
                              .flags = kSubclassable,
                              .clear = clear_fields<Struct>,
                              .weak_references = true,
                              .methods = kStructMethods,
                              .properties = kStructProperties};

const NativeRow kIteratorMethods[] = {
    {"__iter__(self, /)", iterator_self},
    {"__length_hint__(self, /)", iterator_length_hint},
};

const TypeSpec unpack_iterator_spec = {.name = "_struct.unpack_iterator",
                                       .size = sizeof(UnpackIterator),
                                       .flags = kNoInstances,
                                       .traverse = traverse_fields<UnpackIterator>,
                                       .clear = clear_fields<UnpackIterator>,
                                       .next = iterator_next,
                                       .methods = kIteratorMethods};

const NativeRow kFunctions[] = {
    {"_clearcache()", clear_cache},
    {"calcsize(format, /)", calcsize},
    {"iter_unpack(format, buffer, /)", iter_unpack},
    {"pack(format, /, *values)", pack},
    {"pack_into(format, /, *args)", pack_into},
    {"unpack(format, buffer, /)", unpack},
    {"unpack_from(format, /, buffer, offset=0)", unpack_from},
};

Result<void> prepare(Vm& vm, Module* module) {
  add_exception(vm, module, "error", vm.exceptions.Exception, "struct");
  vm.add_to_module(module, "Struct", Value(vm.type_for(struct_spec)));
  return {};
}

constexpr ModuleSpec struct_module_spec = {.functions = kFunctions, .prepare = prepare};

}  // namespace

}  // namespace fermata::formats

namespace fermata {

extern const ModuleSpec struct_module = formats::struct_module_spec;

}  // namespace fermata
