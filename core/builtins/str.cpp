// str: construction, operators, indexing, iteration, and the table of its methods.
#include <algorithm>
#include <cstring>

#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/sizes.h"
#include "builtins/slice_indices.h"
#include "builtins/str_methods.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

Result<Ref<Str>> decode_object(Vm& vm, Args args) {
  Str* encoding = args.has(2) ? TRY(c_string_argument(vm, args[2], "str", "'encoding'")) : nullptr;
  Str* errors = args.has(3) ? TRY(c_string_argument(vm, args[3], "str", "'errors'")) : nullptr;
  if (!args.has(1)) return Ref<Str>(vm.heap.empty_string());
  if (as_str(args[1])) return vm.type_error({"decoding str is not supported"});
  std::string copy;
  std::string_view data;
  if (!TRY(bytes_seen(vm, args[1], data, copy))) {
    return vm.type_error({"decoding to str: need a bytes-like object, ", vm.type_of(args[1]), " found"});
  }
  return decode_text(vm, args[1], data, encoding, errors);
}

Result<Owned> str_new(Vm& vm, Args args) {
  Type* type = args.object<Type>(0);
  Ref<Str> text;
  if (args.has(2) || args.has(3)) {
    text = TRY(decode_object(vm, args));
  } else if (args.has(1)) {
    text = TRY(vm.str(args[1]));
  } else {
    text = Ref<Str>(vm.heap.empty_string());
  }
  if (type == vm.types.str) return text;
  Ref<Str> copy = vm.heap.make_with_tail<Str>(type, size_t{text->length} * text->width + 1);
  copy->length = text->length;
  copy->width = text->width;
  copy->ascii = text->ascii;
  std::memcpy(copy->bytes(), text->bytes(), size_t{text->length} * text->width);
  return copy;
}

Result<Owned> str_repr(Vm& vm, Args args) {
  return str_repr_text(vm.heap, self_str(args), false);
}
Result<Owned> str_str(Vm& vm, Args args) {
  return plain_str(vm, self_str(args));
}
Result<Owned> str_length(Vm&, Args args) {
  return Owned::integer(self_str(args)->length);
}
Result<Owned> str_hash_method(Vm&, Args args) {
  return Owned::integer(str_hash(self_str(args)));
}

template <typename Test>
Owned compared(Args args, Test&& test) {
  Str* other = as_str(args[1]);
  if (!other) return Owned::not_implemented();
  return Owned::boolean(test(self_str(args), other));
}
Result<Owned> str_eq(Vm&, Args args) {
  return compared(args, [](const Str* a, const Str* b) { return str_equal(a, b); });
}
Result<Owned> str_ne(Vm&, Args args) {
  return compared(args, [](const Str* a, const Str* b) { return !str_equal(a, b); });
}
Result<Owned> str_lt(Vm&, Args args) {
  return compared(args, [](const Str* a, const Str* b) { return str_compare(a, b) < 0; });
}
Result<Owned> str_le(Vm&, Args args) {
  return compared(args, [](const Str* a, const Str* b) { return str_compare(a, b) <= 0; });
}
Result<Owned> str_gt(Vm&, Args args) {
  return compared(args, [](const Str* a, const Str* b) { return str_compare(a, b) > 0; });
}
Result<Owned> str_ge(Vm&, Args args) {
  return compared(args, [](const Str* a, const Str* b) { return str_compare(a, b) >= 0; });
}

Result<Owned> str_add(Vm& vm, Args args) {
  Str* left = self_str(args);
  Str* right = as_str(args[1]);
  if (!right) {
    if (has_reflected(vm, args[1], vm.names.__radd__)) return Owned::not_implemented();
    return vm.type_error({"can only concatenate str (not \"", vm.type_of(args[1]), "\") to str"});
  }
  if (left->length == 0) return plain_str(vm, right);
  if (right->length == 0) return plain_str(vm, left);
  uint64_t bytes = (uint64_t{left->length} + right->length) * std::max(left->width, right->width);
  if (bytes > INT32_MAX || !vm.heap.can_allocate(bytes)) return vm.memory_error();
  return str_concatenate(vm.heap, left, right);
}

Result<Owned> str_multiply(Vm& vm, Args args) {
  Str* text = self_str(args);
  uint64_t unit_size = uint64_t{text->length} * text->width;
  const int64_t count = TRY(repetitions(vm, args[1], text->length, text->width));
  if (count < 0) return Owned::not_implemented();
  if (count == 0) return Owned(Value(vm.heap.empty_string()));
  if (count == 1) return plain_str(vm, text);
  auto unit = static_cast<size_t>(unit_size);
  size_t total = unit * static_cast<size_t>(count);
  Ref<Str> result =
      new_str(vm.heap, static_cast<uint32_t>(text->length * static_cast<uint64_t>(count)), text->width, text->ascii);
  uint8_t* out = result->bytes();
  if (unit == 1) {
    std::memset(out, text->bytes()[0], total);
    return result;
  }
  std::memcpy(out, text->bytes(), unit);
  // Doubles what is there until the rest fits.
  for (size_t done = unit; done < total;) {
    size_t step = std::min(done, total - done);
    std::memcpy(out + done, out, step);
    done += step;
  }
  return result;
}

Result<Owned> str_get_item(Vm& vm, Args args) {
  Str* text = self_str(args);
  Value key = args[1];
  if (Slice* slice = cast_exact<Slice>(key, vm.types.slice)) {
    SliceIndices at = TRY(slice_indices(vm, slice, text->length));
    if (at.step == 1) {
      auto start = static_cast<uint32_t>(at.start);
      return str_substring(vm.heap, text, start, start + static_cast<uint32_t>(at.length));
    }
    StrBuilder out(vm.heap);
    for (int64_t i = 0; i < at.length; i++) out.append(text->at(static_cast<uint32_t>(at.start + i * at.step)));
    return out.finish();
  }
  int64_t index;
  if (key.is_small_int()) {
    index = key.as_int();
  } else {
    if (vm.lookup_special(key, vm.names.__index__).is_empty()) {
      return vm.type_error({"string indices must be integers, not '", vm.type_of(key), "'"});
    }
    index = TRY(place_argument(vm, key, text->length, "string index out of range"));
  }
  if (index < 0) index += text->length;
  if (index < 0 || index >= text->length) return vm.index_error({"string index out of range"});
  return str_from_code_point(vm.heap, text->at(static_cast<uint32_t>(index)));
}

Result<Owned> str_getnewargs(Vm& vm, Args args) {
  Owned plain = plain_str(vm, self_str(args));
  return vm.tuple({plain});
}

// -- iteration

struct StrIterator : Object {
  Ref<Str> text;  // null once exhausted
  uint32_t index;
};

Result<Owned> str_iter(Vm& vm, Args args) {
  Str* text = self_str(args);
  Type* type = text->ascii && text->type == vm.types.str ? vm.types.str_ascii_iterator : vm.types.str_iterator;
  Ref<StrIterator> iterator = vm.heap.make<StrIterator>(type);
  iterator->text = Ref<Str>(text);
  return iterator;
}

Result<Owned> str_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<StrIterator*>(self);
  if (!iterator->text) return Owned::exhausted();
  if (iterator->index >= iterator->text->length) {
    iterator->text = nullptr;
    return Owned::exhausted();
  }
  char32_t c = iterator->text->at(iterator->index++);
  if (c < 0x100) return Owned(Value(vm.heap.character(static_cast<uint8_t>(c))));
  return str_from_code_point(vm.heap, c);
}

Result<Owned> str_iterator_self(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> str_iterator_length_hint(Vm&, Args args) {
  auto* iterator = args.self<StrIterator>();
  return Owned::integer(iterator->text ? iterator->text->length - iterator->index : 0);
}

Result<Owned> str_iterator_reduce(Vm& vm, Args args) {
  auto* iterator = args.self<StrIterator>();
  Ref<Str> text = iterator->text ? iterator->text : vm.str_of("");
  const Value arguments[] = {Value(text.get())};
  return iterator_reduced(vm, "iter", arguments, iterator->text ? Value::integer(iterator->index) : Value());
}
Result<Owned> str_iterator_set_state(Vm& vm, Args args) {
  int64_t index = TRY(vm.index(args[1]));
  auto* iterator = args.self<StrIterator>();
  if (iterator->text) iterator->index = static_cast<uint32_t>(std::clamp<int64_t>(index, 0, iterator->text->length));
  return Owned::none();
}

void traverse_str_iterator(Object* object, Visitor& visit) {
  visit(static_cast<StrIterator*>(object)->text);
}
void clear_str_iterator(Object* object) {
  static_cast<StrIterator*>(object)->text = nullptr;
}

const NativeRow str_iterator_methods[] = {
    {"__iter__(self, /)", str_iterator_self},
    {"__length_hint__(self, /)", str_iterator_length_hint},
    {"__reduce__(self, /)", str_iterator_reduce},
    {"__setstate__(self, state, /)", str_iterator_set_state},
};

const NativeRow str_rows[] = {
    {"__new__(cls, object=, encoding=, errors=)", str_new, NativeKind::StaticMethod},
    {"__repr__(self, /)", str_repr},
    {"__str__(self, /)", str_str},
    {"__hash__(self, /)", str_hash_method},
    {"__eq__(self, value, /)", str_eq},
    {"__ne__(self, value, /)", str_ne},
    {"__lt__(self, value, /)", str_lt},
    {"__le__(self, value, /)", str_le},
    {"__gt__(self, value, /)", str_gt},
    {"__ge__(self, value, /)", str_ge},
    {"__len__(self, /)", str_length},
    {"__iter__(self, /)", str_iter},
    {"__contains__(self, key, /)", str_contains},
    {"__getitem__(self, key, /)", str_get_item},
    {"__add__(self, value, /)", str_add},
    {"__mul__(self, value, /)", str_multiply},
    {"__rmul__(self, value, /)", str_multiply},
    {"__mod__(self, value, /)", str_modulo},
    {"__rmod__(self, value, /)", str_reflected_modulo},
    {"__format__(self, format_spec, /)", str_format_dunder},
    {"__getnewargs__(self, /)", str_getnewargs},
    {"__sizeof__(self, /)", sizeof_method},
    {"capitalize(self, /)", str_capitalize},
    {"casefold(self, /)", str_casefold},
    {"center(self, width, fillchar=' ', /)", str_center},
    {"count(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", str_count},
    {"encode(self, /, encoding='utf-8', errors='strict')", str_encode},
    {"endswith(self, suffix, start=None, end=None, /)~(self, suffix[, start[, end]], /)", str_endswith},
    {"expandtabs(self, /, tabsize=8)", str_expandtabs},
    {"find(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", str_find},
    {"format(self, /, *args, **kwargs)", str_format},
    {"format_map(self, mapping, /)", str_format_map},
    {"index(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", str_index},
    {"isalnum(self, /)", str_isalnum},
    {"isalpha(self, /)", str_isalpha},
    {"isascii(self, /)", str_isascii},
    {"isdecimal(self, /)", str_isdecimal},
    {"isdigit(self, /)", str_isdigit},
    {"isidentifier(self, /)", str_isidentifier},
    {"islower(self, /)", str_islower},
    {"isnumeric(self, /)", str_isnumeric},
    {"isprintable(self, /)", str_isprintable},
    {"isspace(self, /)", str_isspace},
    {"istitle(self, /)", str_istitle},
    {"isupper(self, /)", str_isupper},
    {"join(self, iterable, /)", str_join, NativeKind::Method, nullptr, 1},
    {"ljust(self, width, fillchar=' ', /)", str_ljust},
    {"lower(self, /)", str_lower},
    {"lstrip(self, chars=None, /)", str_lstrip},
    {"maketrans(x, y=, z=, /)", str_maketrans, NativeKind::StaticMethod},
    {"partition(self, sep, /)", str_partition},
    {"removeprefix(self, prefix, /)", str_removeprefix},
    {"removesuffix(self, suffix, /)", str_removesuffix},
    {"replace(self, old, new, /, count=-1)", str_replace},
    {"rfind(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", str_rfind},
    {"rindex(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", str_rindex},
    {"rjust(self, width, fillchar=' ', /)", str_rjust},
    {"rpartition(self, sep, /)", str_rpartition},
    {"rsplit(self, /, sep=None, maxsplit=-1)", str_rsplit},
    {"rstrip(self, chars=None, /)", str_rstrip},
    {"split(self, /, sep=None, maxsplit=-1)", str_split},
    {"splitlines(self, /, keepends=False)", str_splitlines},
    {"startswith(self, prefix, start=None, end=None, /)~(self, prefix[, start[, end]], /)", str_startswith},
    {"strip(self, chars=None, /)", str_strip},
    {"swapcase(self, /)", str_swapcase},
    {"title(self, /)", str_title},
    {"translate(self, table, /)", str_translate},
    {"upper(self, /)", str_upper},
    {"zfill(self, width, /)", str_zfill},
};

}  // namespace

Ref<Str> str_repr_text(Heap& heap, const Str* string, bool ascii_only) {
  bool has_single = false, has_double = false, plain = string->ascii;
  for (uint32_t i = 0; i < string->length; i++) {
    char32_t c = string->at(i);
    has_single |= c == '\'';
    has_double |= c == '"';
    plain = plain && c >= 32 && c < 127 && c != '\\';
  }
  const char quote = has_single && !has_double ? '"' : '\'';
  if (plain && !(has_single && has_double)) {
    Ref<Str> result = new_str(heap, string->length + 2, 1, true);
    result->bytes()[0] = result->bytes()[string->length + 1] = static_cast<uint8_t>(quote);
    std::memcpy(result->bytes() + 1, string->bytes(), string->length);
    return result;
  }
  StrBuilder out(heap);
  auto append_hex = [&](const char* prefix, char32_t c, int digits) {
    out.append_ascii(prefix);
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      out.append(static_cast<char32_t>("0123456789abcdef"[c >> shift & 15]));
    }
  };
  out.append(static_cast<char32_t>(quote));
  for (uint32_t i = 0; i < string->length; i++) {
    char32_t c = string->at(i);
    if (c == static_cast<char32_t>(quote) || c == '\\') {
      out.append(U'\\');
      out.append(c);
    } else if (c == '\t') {
      out.append_ascii("\\t");
    } else if (c == '\n') {
      out.append_ascii("\\n");
    } else if (c == '\r') {
      out.append_ascii("\\r");
    } else if (c < 128 ? unicode::is_printable(c) : !ascii_only && unicode::is_printable(c)) {
      out.append(c);
    } else if (c < 0x100) {
      append_hex("\\x", c, 2);
    } else if (c < 0x10000) {
      append_hex("\\u", c, 4);
    } else {
      append_hex("\\U", c, 8);
    }
  }
  out.append(static_cast<char32_t>(quote));
  return out.finish();
}

extern const TypeSpec str_spec = {
    .name = "str",
    .size = sizeof(Str),
    .flags = kSubclassable | kStrSubclass,
    .tail_size = str_size,
    .native_hash = true,
    .methods = str_rows,
};

static constexpr TypeSpec iterator_spec(const char* name) {
  return {
      .name = name,
      .size = sizeof(StrIterator),
      .flags = kNoInstances | kNeverWaits,
      .traverse = traverse_str_iterator,
      .clear = clear_str_iterator,
      .next = str_iterator_next,
      .methods = str_iterator_methods,
  };
}
extern const TypeSpec str_iterator_spec = iterator_spec("str_iterator");
extern const TypeSpec str_ascii_iterator_spec = iterator_spec("str_ascii_iterator");

}  // namespace fermata
