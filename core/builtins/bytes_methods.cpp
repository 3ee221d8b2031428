#include "builtins/bytes_methods.h"

#include <algorithm>

#include "builtins/codecs.h"
#include "builtins/slice_indices.h"
#include "builtins/str_search.h"

namespace fermata {

namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_alpha(char c) {
  return is_lower(c) || is_upper(c);
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
char to_lower(char c) {
  return is_upper(c) ? static_cast<char>(c + 32) : c;
}
char to_upper(char c) {
  return is_lower(c) ? static_cast<char>(c - 32) : c;
}

// -- tests and changes of case

template <bool (*test)(char)>
Result<Owned> all_are(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  return Owned::boolean(!data.empty() && std::ranges::all_of(data, test));
}
bool is_alnum(char c) {
  return is_alpha(c) || is_digit(c);
}

Result<Owned> bytes_isascii(Vm& vm, Args args) {
  return Owned::boolean(
      std::ranges::all_of(own_bytes(vm, args[0]), [](char c) { return static_cast<uint8_t>(c) < 128; }));
}
Result<Owned> bytes_islower(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  return Owned::boolean(std::ranges::any_of(data, is_lower) && std::ranges::none_of(data, is_upper));
}
Result<Owned> bytes_isupper(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  return Owned::boolean(std::ranges::any_of(data, is_upper) && std::ranges::none_of(data, is_lower));
}
Result<Owned> bytes_istitle(Vm& vm, Args args) {
  bool in_word = false, any = false;
  for (char c : own_bytes(vm, args[0])) {
    if (is_alpha(c)) {
      if (is_upper(c) == in_word) return Owned::boolean(false);
      any = in_word = true;
    } else {
      in_word = false;
    }
  }
  return Owned::boolean(any);
}

template <typename Change>
Owned changed(Vm& vm, Args args, Change change) {
  std::string data(own_bytes(vm, args[0]));
  char before = ' ';
  for (char& c : data) {
    char original = c;
    c = change(c, before);
    before = original;
  }
  return new_bytes_like(vm, args[0], data);
}
Result<Owned> bytes_lower(Vm& vm, Args args) {
  return changed(vm, args, [](char c, char) { return to_lower(c); });
}
Result<Owned> bytes_upper(Vm& vm, Args args) {
  return changed(vm, args, [](char c, char) { return to_upper(c); });
}
Result<Owned> bytes_swapcase(Vm& vm, Args args) {
  return changed(vm, args, [](char c, char) { return is_upper(c) ? to_lower(c) : to_upper(c); });
}
Result<Owned> bytes_title(Vm& vm, Args args) {
  return changed(vm, args, [](char c, char before) { return is_alpha(before) ? to_lower(c) : to_upper(c); });
}
Result<Owned> bytes_capitalize(Vm& vm, Args args) {
  std::string data(own_bytes(vm, args[0]));
  std::ranges::transform(data, data.begin(), to_lower);
  if (!data.empty()) data[0] = to_upper(data[0]);
  return new_bytes_like(vm, args[0], data);
}

// -- searching

// What is searched for: bytes, or one byte given as an int.
Result<std::string_view> needle(Vm& vm, Value value, std::string& copy) {
  std::string_view view;
  if (TRY(bytes_seen(vm, value, view, copy))) return view;
  if (has_index(vm, value)) {
    copy.assign(1, static_cast<char>(TRY(byte_argument(vm, value, "byte must be in range(0, 256)"))));
    return std::string_view(copy);
  }
  return vm.type_error({"argument should be integer or bytes-like object, not '", vm.type_of(value), "'"});
}

struct Search {
  std::string copy;
  std::string_view text;  // between the bounds
  std::string_view wanted;
  int64_t start;
  bool outside;  // the start lies past the end: nothing is found, not even nothing
};

Result<Search> search_arguments(Vm& vm, Args args) {
  Search search{};
  Bounds bounds = TRY(bounds_arguments(vm, args[2], args[3], static_cast<int64_t>(own_bytes(vm, args[0]).size())));
  search.wanted = TRY(needle(vm, args[1], search.copy));
  std::string_view data = own_bytes(vm, args[0]);
  search.start = bounds.start;
  search.outside = bounds.start > static_cast<int64_t>(data.size()) || bounds.start > bounds.end;
  if (!search.outside)
    search.text = data.substr(static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.end - bounds.start));
  return search;
}

template <bool backwards>
Result<int64_t> find_place(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args));
  // The string's own small buffer moves with it.
  if (!search.copy.empty()) search.wanted = search.copy;
  if (search.outside) return -1;
  size_t found = backwards ? search.text.rfind(search.wanted) : find_bytes(search.text, search.wanted);
  return found == std::string_view::npos ? -1 : static_cast<int64_t>(found) + search.start;
}
template <bool backwards>
Result<Owned> bytes_find(Vm& vm, Args args) {
  return Owned::integer(TRY(find_place<backwards>(vm, args)));
}
template <bool backwards>
Result<Owned> bytes_index(Vm& vm, Args args) {
  int64_t place = TRY(find_place<backwards>(vm, args));
  if (place < 0) return vm.value_error({"subsection not found"});
  return Owned::integer(place);
}

Result<Owned> bytes_count(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args));
  if (!search.copy.empty()) search.wanted = search.copy;
  if (search.outside) return Owned::integer(0);
  if (search.wanted.empty()) return Owned::integer(static_cast<int64_t>(search.text.size()) + 1);
  int64_t count = 0;
  for (size_t i = 0; (i = find_bytes(search.text, search.wanted, i)) != std::string_view::npos;
       i += search.wanted.size())
    count++;
  return Owned::integer(count);
}

template <bool at_end>
Result<Owned> bytes_affix(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  const char* name = at_end ? "endswith" : "startswith";
  Bounds bounds = TRY(bounds_arguments(vm, args[2], args[3], static_cast<int64_t>(data.size())));
  bool outside = bounds.start > static_cast<int64_t>(data.size()) || bounds.start > bounds.end;
  std::string_view part =
      outside ? std::string_view()
              : data.substr(static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.end - bounds.start));
  auto matches = [&](std::string_view affix) {
    if (outside) return false;
    return at_end ? part.ends_with(affix) : part.starts_with(affix);
  };
  std::string copy;
  std::string_view affix;
  if (Tuple* several = cast_if<Tuple>(args[1], kTupleSubclass)) {
    for (Value each : several->span()) {
      affix = TRY(bytes_argument(vm, each, copy));
      if (matches(affix)) return Owned::boolean(true);
    }
    return Owned::boolean(false);
  }
  if (!TRY(bytes_seen(vm, args[1], affix, copy))) {
    return vm.type_error({name, " first arg must be bytes or a tuple of bytes, not ", vm.type_of(args[1])});
  }
  return Owned::boolean(matches(affix));
}

Result<Owned> bytes_contains(Vm& vm, Args args) {
  std::string copy;
  std::string_view wanted;
  // As in CPython, one whose __index__() fails is asked for bytes.
  Result<Owned> number = has_index(vm, args[1]) ? vm.index_object(args[1]) : Owned();
  if (number.is_raised()) (void)vm.take_pending();
  if (number.is_raised() || number.peek()->is_empty()) {
    wanted = TRY(bytes_argument(vm, args[1], copy));
  } else {
    copy.assign(1, static_cast<char>(TRY(byte_argument(vm, number.peek(), "byte must be in range(0, 256)"))));
    wanted = copy;
  }
  return Owned::boolean(find_bytes(own_bytes(vm, args[0]), wanted) != std::string_view::npos);
}

// -- cutting

void append_piece(Vm& vm, List* list, Value like, std::string_view piece) {
  list_append(vm.heap, list, new_bytes_like(vm, like, piece));
}

template <bool backwards>
Result<Owned> bytes_split(Vm& vm, Args args) {
  std::string data(own_bytes(vm, args[0])), copy;
  std::string_view text = data;
  int64_t limit = TRY(vm.index(args[2]));
  if (limit < 0) limit = INT64_MAX;
  Ref<List> list = new_list(vm.heap);
  std::vector<std::string_view> pieces;
  if (args[1].is_none()) {
    auto strip_start = [&] {
      while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    };
    auto strip_end = [&] {
      while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    };
    for (backwards ? strip_end() : strip_start(); !text.empty(); backwards ? strip_end() : strip_start()) {
      if (limit-- == 0) {
        pieces.push_back(text);
        break;
      }
      size_t size = 0;
      while (size < text.size() && !is_space(backwards ? text[text.size() - 1 - size] : text[size])) size++;
      pieces.push_back(backwards ? text.substr(text.size() - size) : text.substr(0, size));
      backwards ? text.remove_suffix(size) : text.remove_prefix(size);
    }
  } else {
    std::string_view separator = TRY(bytes_argument(vm, args[1], copy));
    if (separator.empty()) return vm.value_error({"empty separator"});
    for (; limit > 0; limit--) {
      size_t found = backwards ? text.rfind(separator) : find_bytes(text, separator);
      if (found == std::string_view::npos) break;
      pieces.push_back(backwards ? text.substr(found + separator.size()) : text.substr(0, found));
      text = backwards ? text.substr(0, found) : text.substr(found + separator.size());
    }
    pieces.push_back(text);
  }
  if (backwards) std::ranges::reverse(pieces);
  for (std::string_view piece : pieces) append_piece(vm, list.get(), args[0], piece);
  return list;
}

template <bool backwards>
Result<Owned> bytes_partition(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  std::string copy;
  std::string_view separator = TRY(bytes_argument(vm, args[1], copy));
  if (separator.empty()) return vm.value_error({"empty separator"});
  size_t found = backwards ? data.rfind(separator) : find_bytes(data, separator);
  std::string_view parts[3] = {};
  if (found == std::string_view::npos) {
    parts[backwards ? 2 : 0] = data;
  } else {
    parts[0] = data.substr(0, found);
    parts[1] = separator;
    parts[2] = data.substr(found + separator.size());
  }
  Owned made[3];
  for (int i = 0; i < 3; i++) made[i] = new_bytes_like(vm, args[0], parts[i]);
  return vm.tuple({made[0], made[1], made[2]});
}

Result<Owned> bytes_splitlines(Vm& vm, Args args) {
  std::string data(own_bytes(vm, args[0]));
  bool keep = TRY(vm.truth(args[1]));
  Ref<List> list = new_list(vm.heap);
  for (size_t start = 0; start < data.size();) {
    size_t end = start;
    while (end < data.size() && data[end] != '\n' && data[end] != '\r') end++;
    size_t next = end;
    if (next < data.size()) next += data.substr(next, 2) == "\r\n" ? 2 : 1;
    append_piece(vm, list.get(), args[0], std::string_view(data).substr(start, (keep ? next : end) - start));
    start = next;
  }
  return list;
}

template <bool left, bool right>
Result<Owned> bytes_strip(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  std::string copy;
  std::string_view unwanted = " \t\n\r\v\f";
  if (!args[1].is_none()) unwanted = TRY(bytes_argument(vm, args[1], copy));
  while (left && !data.empty() && unwanted.find(data.front()) != std::string_view::npos) data.remove_prefix(1);
  while (right && !data.empty() && unwanted.find(data.back()) != std::string_view::npos) data.remove_suffix(1);
  return new_bytes_like(vm, args[0], data);
}

Result<Owned> bytes_removeprefix(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  std::string copy;
  std::string_view affix = TRY(bytes_argument(vm, args[1], copy));
  if (data.starts_with(affix)) data.remove_prefix(affix.size());
  return new_bytes_like(vm, args[0], data);
}
Result<Owned> bytes_removesuffix(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  std::string copy;
  std::string_view affix = TRY(bytes_argument(vm, args[1], copy));
  if (data.ends_with(affix)) data.remove_suffix(affix.size());
  return new_bytes_like(vm, args[0], data);
}

// -- making

Result<Owned> bytes_join(Vm& vm, Args args) {
  if (vm.lookup_special(args[1], vm.names.__iter__).is_empty() &&
      vm.lookup_special(args[1], vm.names.__getitem__).is_empty())
    return vm.type_error({"can only join an iterable"});
  Ref<List> items = TRY(gather(vm, args[1]));
  std::string result;
  std::string_view separator = own_bytes(vm, args[0]);
  for (uint32_t i = 0; i < items->length; i++) {
    std::string copy;
    std::string_view piece;
    if (!TRY(bytes_seen(vm, items->items[i], piece, copy)))
      return vm.type_error(
          {"sequence item ", i, ": expected a bytes-like object, ", vm.type_of(items->items[i]), " found"});
    TRY(vm.need_memory(result.size() + separator.size() + piece.size()));
    if (i > 0) result += separator;
    result += piece;
  }
  return new_bytes_like(vm, args[0], result);
}

Result<Owned> bytes_replace(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  std::string copy_old, copy_new, result;
  std::string_view old = TRY(bytes_argument(vm, args[1], copy_old));
  std::string_view fresh = TRY(bytes_argument(vm, args[2], copy_new));
  int64_t limit = TRY(vm.index(args[3]));
  if (limit < 0) limit = INT64_MAX;
  size_t i = 0;
  if (old.empty()) {
    for (; limit > 0 && i <= data.size(); limit--, i++) {
      result += fresh;
      if (i < data.size()) result += data[i];
    }
  } else {
    for (size_t found; limit > 0 && (found = find_bytes(data, old, i)) != std::string_view::npos; limit--) {
      result += data.substr(i, found - i);
      result += fresh;
      i = found + old.size();
    }
  }
  if (i < data.size()) result += data.substr(i);
  return new_bytes_like(vm, args[0], result);
}

template <int side>
Result<Owned> bytes_justify(Vm& vm, Args args) {
  std::string data(own_bytes(vm, args[0]));
  int64_t width = TRY(vm.index(args[1]));
  std::string copy;
  std::string_view fill = " ";
  const char* names[] = {"ljust", "center", "rjust"};
  if (args.has(2) && bytes_of(vm, args[2], fill, copy) && fill.size() != 1) {
    const char* kind = cast_if<Bytes>(args[2], kBytesSubclass) ? "a bytes" : "a bytearray";
    return vm.type_error({names[side], "(): argument 2 must be a byte string of length 1, not ", kind,
                          " object of length ", static_cast<int64_t>(fill.size())});
  }
  if (args.has(2) && !bytes_of(vm, args[2], fill, copy)) {
    return vm.type_error(
        {names[side], "() argument 2 must be a byte string of length 1, not ", given_kind(vm, args[2])});
  }
  int64_t room = width - static_cast<int64_t>(data.size());
  if (room <= 0) return new_bytes_like(vm, args[0], data);
  if (!vm.heap.can_allocate(static_cast<uint64_t>(room)) || width > INT32_MAX) return vm.memory_error();
  int64_t left = side == 0 ? 0 : side == 2 ? room : room / 2 + (room & width & 1);
  data.insert(0, static_cast<size_t>(left), fill[0]);
  data.append(static_cast<size_t>(room - left), fill[0]);
  return new_bytes_like(vm, args[0], data);
}

Result<Owned> bytes_zfill(Vm& vm, Args args) {
  std::string data(own_bytes(vm, args[0]));
  int64_t room = TRY(vm.index(args[1])) - static_cast<int64_t>(data.size());
  if (room > INT32_MAX) return vm.memory_error();
  if (room > 0)
    data.insert(!data.empty() && (data[0] == '+' || data[0] == '-') ? 1 : 0, static_cast<size_t>(room), '0');
  return new_bytes_like(vm, args[0], data);
}

Result<Owned> bytes_expandtabs(Vm& vm, Args args) {
  int64_t size = TRY(vm.index(args[1]));
  std::string result;
  int64_t column = 0;
  for (char c : own_bytes(vm, args[0])) {
    if (c == '\t') {
      int64_t spaces = size > 0 ? size - column % size : 0;
      result.append(static_cast<size_t>(spaces), ' ');
      column += spaces;
    } else {
      result += c;
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return new_bytes_like(vm, args[0], result);
}

Result<Owned> bytes_translate(Vm& vm, Args args) {
  std::string copy_table, copy_delete, result;
  std::string_view table, unwanted;
  if (!args[1].is_none()) {
    table = TRY(bytes_argument(vm, args[1], copy_table));
    if (table.size() != 256) return vm.value_error({"translation table must be 256 characters long"});
  }
  if (args.has(2)) unwanted = TRY(bytes_argument(vm, args[2], copy_delete));
  for (char c : own_bytes(vm, args[0])) {
    if (unwanted.find(c) == std::string_view::npos) result += table.empty() ? c : table[static_cast<uint8_t>(c)];
  }
  return new_bytes_like(vm, args[0], result);
}

Result<Owned> bytes_maketrans(Vm& vm, Args args) {
  std::string copy_from, copy_to;
  std::string_view from = TRY(bytes_argument(vm, args[0], copy_from));
  std::string_view to = TRY(bytes_argument(vm, args[1], copy_to));
  if (from.size() != to.size()) return vm.value_error({"maketrans arguments must have same length"});
  Ref<Bytes> table = new_bytes(vm.heap, 256);
  for (int i = 0; i < 256; i++) table->data()[i] = static_cast<uint8_t>(i);
  for (size_t i = 0; i < from.size(); i++) table->data()[static_cast<uint8_t>(from[i])] = static_cast<uint8_t>(to[i]);
  return table;
}

Result<Owned> bytes_decode(Vm& vm, Args args) {
  Str* encoding = TRY(c_string_argument(vm, args[1], "decode", "'encoding'"));
  Str* errors = TRY(c_string_argument(vm, args[2], "decode", "'errors'"));
  // What can change while a handler of errors runs is copied.
  if (cast_exact<Bytes>(args[0], vm.types.bytes))
    return Owned(TRY(decode_text(vm, args[0], own_bytes(vm, args[0]), encoding, errors)));
  const std::string data(own_bytes(vm, args[0]));
  return Owned(TRY(decode_text(vm, args[0], data, encoding, errors)));
}

Result<Owned> bytes_hex(Vm& vm, Args args) {
  return str_from_ascii(vm.heap, TRY(hex_text(vm, own_bytes(vm, args[0]), args[1], args[2])));
}

Result<Owned> bytes_fromhex(Vm& vm, Args args) {
  std::string copy, text;
  std::string_view bytes;
  int64_t refused = -1;  // where the first character is that is not ASCII
  if (Str* string = as_str(args[1])) {
    for (uint32_t i = 0; !string->ascii && refused < 0; ++i)
      if (string->at(i) > 0x7F) refused = i;
    text = to_utf8(string);
  } else if (TRY(bytes_seen(vm, args[1], bytes, copy))) {
    text = bytes;
  } else {
    return vm.type_error({"fromhex() argument must be str or bytes-like, not ", vm.type_of(args[1])});
  }
  std::string data(text.size() / 2, '\0');
  size_t size = 0;
  for (size_t i = 0; i < text.size() && refused < 0; i++) {
    if (is_space(text[i])) continue;
    const int high = hex_digit(text[i]);
    if (high >= 0 && ++i == text.size())
      return vm.value_error({"fromhex() arg must contain an even number of hexadecimal digits"});
    const int low = high < 0 ? -1 : hex_digit(text[i]);
    if (low < 0)
      refused = static_cast<int64_t>(i);
    else
      data[size++] = static_cast<char>(high * 16 + low);
  }
  data.resize(size);
  if (refused >= 0) return vm.value_error({"non-hexadecimal number found in fromhex() arg at position ", refused});
  Owned made = is_subtype(args.object<Type>(0), vm.types.bytearray) ? Owned(new_bytearray(vm.heap, data))
                                                                    : Owned(bytes_from(vm.heap, data));
  if (args[0] == Value(vm.types.bytes) || args[0] == Value(vm.types.bytearray)) return made;
  return vm.start_call(args[0], {made.get()});
}

// -- sequence and comparison

Result<Owned> bytes_length(Vm& vm, Args args) {
  return Owned::integer(static_cast<int64_t>(own_bytes(vm, args[0]).size()));
}

bool is_bytes_or_bytearray(Vm& vm, Value value) {
  Type* type = vm.type_of(value);
  return type->has(kBytesSubclass) || is_subtype(type, vm.types.bytearray);
}

// bytes compare themselves with bytes alone, a bytearray with whatever lends its bytes.
[[gnu::noinline]] Result<bool> compared_bytes(Vm& vm, Args args, std::string_view& other, std::string& copy) {
  const bool immutable = vm.type_of(args[0])->has(kBytesSubclass);
  if (immutable && !vm.type_of(args[1])->has(kBytesSubclass)) return false;
  if (!is_bytes_or_bytearray(vm, args[1])) return bytes_seen(vm, args[1], other, copy);
  other = own_bytes(vm, args[1]);
  return true;
}

template <Comparison op>
Result<Owned> bytes_compare(Vm& vm, Args args) {
  std::string copy;
  std::string_view other;
  if (!TRY(compared_bytes(vm, args, other, copy))) return Owned::not_implemented();
  int order = own_bytes(vm, args[0]).compare(other);
  switch (op) {
    case Comparison::Less: return Owned::boolean(order < 0);
    case Comparison::LessEqual: return Owned::boolean(order <= 0);
    case Comparison::Equal: return Owned::boolean(order == 0);
    case Comparison::NotEqual: return Owned::boolean(order != 0);
    case Comparison::Greater: return Owned::boolean(order > 0);
    case Comparison::GreaterEqual: return Owned::boolean(order >= 0);
  }
}

Result<Owned> bytes_get_item(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  bool mutable_kind = is_subtype(vm.type_of(args[0]), vm.types.bytearray);
  if (has_index(vm, args[1])) {
    uint32_t index = TRY(place_argument(vm, args[1], static_cast<uint32_t>(data.size()),
                                        mutable_kind ? "bytearray index out of range" : "index out of range"));
    return Owned::integer(static_cast<uint8_t>(data[index]));
  }
  Slice* slice = cast_exact<Slice>(args[1], vm.types.slice);
  if (!slice) {
    return vm.type_error(
        {mutable_kind ? "bytearray" : "byte", " indices must be integers or slices, not ", vm.type_of(args[1])});
  }
  SliceIndices at = TRY(slice_indices(vm, slice, static_cast<int64_t>(data.size())));
  if (at.step == 1)
    return new_bytes_like(vm, args[0], data.substr(static_cast<size_t>(at.start), static_cast<size_t>(at.length)));
  std::string result(static_cast<size_t>(at.length), '\0');
  int64_t place = at.start;
  for (char& c : result) {
    c = data[static_cast<size_t>(place)];
    place += at.step;
  }
  return new_bytes_like(vm, args[0], result);
}

Result<Owned> bytes_add(Vm& vm, Args args) {
  std::string copy;
  std::string_view other;
  if (!TRY(bytes_seen(vm, args[1], other, copy))) return Owned::not_implemented();
  std::string_view own = own_bytes(vm, args[0]);
  TRY(vm.need_memory(own.size() + other.size()));
  std::string result(own);
  result += other;
  return new_bytes_like(vm, args[0], result);
}

Result<Owned> bytes_multiply(Vm& vm, Args args) {
  std::string_view data = own_bytes(vm, args[0]);
  int64_t times = TRY(repetitions(vm, args[1], data.size(), 1));
  if (times < 0) return Owned::not_implemented();
  // What is there is doubled until it is enough.
  const size_t size = data.size() * static_cast<size_t>(times);
  std::string result(data.substr(0, size));
  result.reserve(size);
  while (result.size() < size) result.append(result.data(), std::min(result.size(), size - result.size()));
  return new_bytes_like(vm, args[0], result);
}

const NativeRow rows[] = {
    {"__len__(self, /)", bytes_length},
    {"__eq__(self, value, /)", bytes_compare<Comparison::Equal>},
    {"__ne__(self, value, /)", bytes_compare<Comparison::NotEqual>},
    {"__lt__(self, value, /)", bytes_compare<Comparison::Less>},
    {"__le__(self, value, /)", bytes_compare<Comparison::LessEqual>},
    {"__gt__(self, value, /)", bytes_compare<Comparison::Greater>},
    {"__ge__(self, value, /)", bytes_compare<Comparison::GreaterEqual>},
    {"__contains__(self, key, /)", bytes_contains},
    {"__getitem__(self, key, /)", bytes_get_item},
    {"__add__(self, value, /)", bytes_add},
    {"__mod__(self, value, /)", bytes_modulo},
    {"__rmod__(self, value, /)", bytes_reflected_modulo},
    {"__mul__(self, value, /)", bytes_multiply},
    {"__rmul__(self, value, /)", bytes_multiply},
    {"capitalize(self, /)", bytes_capitalize},
    {"center(self, width, fillchar=, /)~(self, width, fillchar=b' ', /)", bytes_justify<1>},
    {"count(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", bytes_count},
    {"decode(self, /, encoding='utf-8', errors='strict')", bytes_decode},
    {"endswith(self, suffix, start=None, end=None, /)~(self, suffix[, start[, end]], /)", bytes_affix<true>},
    {"expandtabs(self, /, tabsize=8)", bytes_expandtabs},
    {"find(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", bytes_find<false>},
    {"fromhex(cls, string, /)", bytes_fromhex, NativeKind::ClassMethod},
    {"hex(self, /, sep=, bytes_per_sep=1)", bytes_hex},
    {"index(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", bytes_index<false>},
    {"isalnum(self, /)", all_are<is_alnum>},
    {"isalpha(self, /)", all_are<is_alpha>},
    {"isascii(self, /)", bytes_isascii},
    {"isdigit(self, /)", all_are<is_digit>},
    {"islower(self, /)", bytes_islower},
    {"isspace(self, /)", all_are<is_space>},
    {"istitle(self, /)", bytes_istitle},
    {"isupper(self, /)", bytes_isupper},
    {"join(self, iterable_of_bytes, /)", bytes_join, NativeKind::Method, nullptr, 1},
    {"ljust(self, width, fillchar=, /)~(self, width, fillchar=b' ', /)", bytes_justify<0>},
    {"lower(self, /)", bytes_lower},
    {"lstrip(self, bytes=None, /)", bytes_strip<true, false>},
    {"maketrans(frm, to, /)", bytes_maketrans, NativeKind::StaticMethod},
    {"partition(self, sep, /)", bytes_partition<false>},
    {"removeprefix(self, prefix, /)", bytes_removeprefix},
    {"removesuffix(self, suffix, /)", bytes_removesuffix},
    {"replace(self, old, new, count=-1, /)", bytes_replace},
    {"rfind(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", bytes_find<true>},
    {"rindex(self, sub, start=None, end=None, /)~(self, sub[, start[, end]], /)", bytes_index<true>},
    {"rjust(self, width, fillchar=, /)~(self, width, fillchar=b' ', /)", bytes_justify<2>},
    {"rpartition(self, sep, /)", bytes_partition<true>},
    {"rsplit(self, /, sep=None, maxsplit=-1)", bytes_split<true>},
    {"rstrip(self, bytes=None, /)", bytes_strip<false, true>},
    {"split(self, /, sep=None, maxsplit=-1)", bytes_split<false>},
    {"splitlines(self, /, keepends=False)", bytes_splitlines},
    {"startswith(self, prefix, start=None, end=None, /)~(self, prefix[, start[, end]], /)", bytes_affix<false>},
    {"strip(self, bytes=None, /)", bytes_strip<true, true>},
    {"swapcase(self, /)", bytes_swapcase},
    {"title(self, /)", bytes_title},
    {"translate(self, table, /, delete=)~(self, table, /, delete=b'')", bytes_translate},
    {"upper(self, /)", bytes_upper},
    {"zfill(self, width, /)", bytes_zfill},
};

}  // namespace

extern const std::span<const NativeRow> bytes_reading_methods = rows;

bool bytes_of(const Vm& vm, Value value, std::string_view& out, std::string& copy) {
  if (!value.is_object()) return false;
  Type* type = value.object()->type;
  if (type->has(kBytesSubclass)) {
    out = static_cast<Bytes*>(value.object())->view();
    return true;
  }
  if (type->has(kByteArrayLayout)) {
    out = static_cast<ByteArray*>(value.object())->view();
    return true;
  }
  if (type != vm.types.memoryview) return false;
  auto* view = static_cast<MemoryView*>(value.object());
  std::string_view base = own_bytes(vm, view->base);
  size_t row = size_t{view->row} * view->item_size;
  if (!view->has_gaps()) {
    out = base.substr(static_cast<size_t>(view->start), view->length * row);
    return true;
  }
  copy.clear();
  for (uint32_t i = 0; i < view->length; i++)
    copy += base.substr(static_cast<size_t>(view->start + i * view->step), row);
  out = copy;
  return true;
}

Result<Owned> buffer_of(Vm& vm, Value value) {
  Str* name = vm.intern("__buffer__");
  if (vm.lookup_special(value, name).is_empty()) return Owned::none();
  Owned view = TRY(vm.call_method(value, name, {Value::integer(284)}));  // inspect.BufferFlags.FULL_RO
  if (cast_exact<MemoryView>(view, vm.types.memoryview)) return view;
  return vm.type_error({"__buffer__ returned non-memoryview object"});
}

Result<bool> bytes_seen(Vm& vm, Value value, std::string_view& out, std::string& copy) {
  if (bytes_of(vm, value, out, copy)) return true;
  Owned lent = TRY(buffer_of(vm, value));
  std::string gathered;
  if (!bytes_of(vm, lent, out, gathered)) return false;
  out = copy = std::string(out);
  return true;
}

Raised released_view(Vm& vm) {
  return vm.value_error({"operation forbidden on released memoryview object"});
}

Result<std::string_view> bytes_argument(Vm& vm, Value value, std::string& copy) {
  std::string_view view;
  if (MemoryView* given = cast_exact<MemoryView>(value, vm.types.memoryview); given && given->released)
    return released_view(vm);
  if (TRY(bytes_seen(vm, value, view, copy))) return view;
  return vm.type_error({"a bytes-like object is required, not '", vm.type_of(value), "'"});
}

std::string_view own_bytes(const Vm&, Value self) {
  if (self.object()->type->has(kBytesSubclass)) return static_cast<Bytes*>(self.object())->view();
  return static_cast<ByteArray*>(self.object())->view();
}

Owned new_bytes_like(Vm& vm, Value like, std::string_view data) {
  if (!like.object()->type->has(kBytesSubclass)) return new_bytearray(vm.heap, data);
  if (like.object()->type == vm.types.bytes && static_cast<Bytes*>(like.object())->length == data.size() &&
      static_cast<Bytes*>(like.object())->view() == data) {
    return Owned(like);
  }
  return bytes_from(vm.heap, data);
}

Result<std::string> hex_text(Vm& vm, std::string_view data, Value separator, Value group) {
  Owned group_size = TRY(vm.index_object(group));
  int64_t size;
  if (!int_to_int64(group_size, size) || size != static_cast<int32_t>(size))
    return vm.overflow_error({"Python int too large to convert to C int"});
  const auto count = static_cast<int64_t>(data.size());
  char between = '\0';
  if (!separator.is_empty()) {
    std::string copy;
    std::string_view bytes;
    Str* text = as_str(separator);
    if (!text && !bytes_of(vm, separator, bytes, copy) && TRY(vm.length(separator)) == 1)
      return vm.type_error({"sep must be str or bytes."});
    if ((text ? text->length : bytes.size()) != 1) return vm.value_error({"sep must be length 1."});
    const char32_t point = text ? text->at(0) : static_cast<uint8_t>(bytes[0]);
    if (point >= 128) return vm.value_error({"sep must be ASCII."});
    between = static_cast<char>(point);
  }
  const bool parted = !separator.is_empty() && size != 0;
  std::string text(data.size() * (parted ? 3 : 2), '\0');
  char* to = text.data();
  // Groups are counted from the end, negative ones from the start.
  for (int64_t i = 0; i < count; i++) {
    if (parted && i > 0 && (size > 0 ? (count - i) % size == 0 : i % -size == 0)) *to++ = between;
    const auto byte = static_cast<uint8_t>(data[static_cast<size_t>(i)]);
    *to++ = "0123456789abcdef"[byte >> 4];
    *to++ = "0123456789abcdef"[byte & 15];
  }
  text.resize(static_cast<size_t>(to - text.data()));
  return text;
}

Result<uint8_t> byte_argument(Vm& vm, Value value, const char* what) {
  Owned number = TRY(vm.index_object(value));
  int64_t byte;
  if (!int_to_int64(number, byte) || byte < 0 || byte > 255) return vm.value_error({what});
  return static_cast<uint8_t>(byte);
}

Result<std::string> bytes_from_source(Vm& vm, Value source, Value encoding, Value errors, const char* type) {
  std::string result;
  std::string_view view;
  Str* encoding_text = encoding.is_empty() ? nullptr : TRY(c_string_argument(vm, encoding, type, "'encoding'"));
  Str* errors_text = errors.is_empty() ? nullptr : TRY(c_string_argument(vm, errors, type, "'errors'"));
  if (source.is_empty()) {
    if (!encoding.is_empty()) return vm.type_error({"encoding without a string argument"});
    if (!errors.is_empty()) return vm.type_error({"errors without a string argument"});
    return result;
  }
  if (Str* text = as_str(source)) {
    if (encoding.is_empty()) return vm.type_error({"string argument without an encoding"});
    Ref<Bytes> encoded = TRY(encode_text(vm, text, encoding_text, errors_text));
    return std::string(encoded->view());
  }
  if (!encoding.is_empty()) return vm.type_error({"encoding without a string argument"});
  if (!errors.is_empty()) return vm.type_error({"errors without a string argument"});
  if (has_index(vm, source) && !TRY(bytes_seen(vm, source, view, result))) {
    Result<Owned> index = vm.index_object(source);
    if (!index.is_raised()) {
      Owned number = std::move(index).value();
      int64_t count;
      if (!int_to_int64(number, count))
        return vm.overflow_error({"cannot fit '", vm.type_of(source), "' into an index-sized integer"});
      if (count < 0) return vm.value_error({"negative count"});
      if (count > INT32_MAX || !vm.heap.can_allocate(static_cast<uint64_t>(count))) return vm.memory_error();
      result.assign(static_cast<size_t>(count), '\0');
      return result;
    }
    // What is no number after all may be iterated.
    if (!vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
  }
  return bytes_from_object(vm, source, type);
}

Result<std::string> bytes_from_object(Vm& vm, Value source, const char* type) {
  std::string result;
  std::string_view view;
  MemoryView* view_of = cast_exact<MemoryView>(source, vm.types.memoryview);
  if (view_of && view_of->released) return released_view(vm);
  if (TRY(bytes_seen(vm, source, view, result))) return std::string(view);
  Result<Owned> iterator = vm.get_iterator(source);
  if (iterator.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
    return vm.type_error({"cannot convert '", vm.type_of(source), "' object to ", type});
  }
  Owned items = std::move(iterator).value();
  const char* range =
      type[4] == '\0' || type[4] == 's' ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)";
  TRY(vm.for_each(items, [&](Value item) -> Result<void> {
    result += static_cast<char>(TRY(byte_argument(vm, item, range)));
    if (result.size() % 4096 == 0) TRY(vm.need_memory(result.size()));
    return {};
  }));
  return result;
}

void append_bytes_repr(StrBuilder& text, std::string_view data) {
  bool single = data.find('\'') != std::string_view::npos, both = single && data.find('"') != std::string_view::npos;
  char quote = single && !both ? '"' : '\'';
  append_quoted_bytes(text, data, quote, "");
}

void append_quoted_bytes(StrBuilder& text, std::string_view data, char quote, std::string_view escaped) {
  std::string out = "b";
  out += quote;
  for (char c : data) {
    auto byte = static_cast<uint8_t>(c);
    if (c == quote || c == '\\' || escaped.find(c) != std::string_view::npos) {
      out += '\\';
      out += c;
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (byte < 32 || byte >= 127) {
      out += "\\x";
      out += "0123456789abcdef"[byte >> 4];
      out += "0123456789abcdef"[byte & 15];
    } else {
      out += c;
    }
  }
  out += quote;
  text.append_ascii(out);
}

}  // namespace fermata
