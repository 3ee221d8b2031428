// str's searching: find, index, count, replace, startswith …
#include <cstring>

#include "builtins/str_methods.h"
#include "builtins/str_search.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

struct Search {
  Str* text;
  Str* needle;
  Bounds bounds;
};

Result<Search> search_arguments(Vm& vm, Args args, const char* function) {
  Str* text = self_str(args);
  Str* needle = TRY(str_argument(vm, args[1], function, "1"));
  return Search{text, needle, TRY(bounds_arguments(vm, args[2], args[3], text->length))};
}

Result<Owned> starts_or_ends(Vm& vm, Args args, const char* function, bool at_end) {
  Str* text = self_str(args);
  Bounds bounds = TRY(bounds_arguments(vm, args[2], args[3], text->length));
  auto matches = [&](const Str* affix) {
    if (bounds.end - bounds.start < affix->length) return false;
    return str_has_at(text, affix, at_end ? bounds.end - affix->length : bounds.start);
  };
  if (Str* affix = as_str(args[1])) return Owned::boolean(matches(affix));
  Tuple* choices = cast_if<Tuple>(args[1], kTupleSubclass);
  if (!choices) {
    return vm.type_error({function, " first arg must be str or a tuple of str, not ", vm.type_of(args[1])});
  }
  for (Value choice : choices->span()) {
    Str* affix = as_str(choice);
    if (!affix) return vm.type_error({"tuple for ", function, " must only contain str, not ", vm.type_of(choice)});
    if (matches(affix)) return Owned::boolean(true);
  }
  return Owned::boolean(false);
}

// The replacement before every character and at the end, at most `limit` times.
Owned interleave(Vm& vm, const Str* text, const Str* replacement, int64_t limit) {
  StrBuilder out(vm.heap);
  for (uint32_t i = 0; i <= text->length; i++) {
    if (limit < 0 || limit-- > 0) out.append(replacement);
    if (limit == 0) {
      out.append(text, i, text->length);
      break;
    }
    if (i < text->length) out.append(text->at(i));
  }
  return out.finish();
}

// Replaces single characters of the same width in place of a copy.
Owned replace_characters(Vm& vm, const Str* text, char32_t from, char32_t to) {
  Ref<Str> result = new_str(vm.heap, text->length, 1, true);
  const uint8_t* in = text->bytes();
  uint8_t* out = result->bytes();
  uint8_t all = 0;
  for (uint32_t i = 0; i < text->length; i++) {
    out[i] = in[i] == from ? static_cast<uint8_t>(to) : in[i];
    all |= out[i];
  }
  result->ascii = all < 0x80;
  return result;
}

}  // namespace

Result<Owned> str_find(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args, "find"));
  return Owned::integer(str_find_in(search.text, search.needle, search.bounds.start, search.bounds.end));
}
Result<Owned> str_rfind(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args, "rfind"));
  return Owned::integer(str_rfind_in(search.text, search.needle, search.bounds.start, search.bounds.end));
}
Result<Owned> str_index(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args, "index"));
  int64_t place = str_find_in(search.text, search.needle, search.bounds.start, search.bounds.end);
  if (place < 0) return vm.value_error({"substring not found"});
  return Owned::integer(place);
}
Result<Owned> str_rindex(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args, "rindex"));
  int64_t place = str_rfind_in(search.text, search.needle, search.bounds.start, search.bounds.end);
  if (place < 0) return vm.value_error({"substring not found"});
  return Owned::integer(place);
}
Result<Owned> str_count(Vm& vm, Args args) {
  Search search = TRY(search_arguments(vm, args, "count"));
  return Owned::integer(str_count_in(search.text, search.needle, search.bounds.start, search.bounds.end));
}
Result<Owned> str_contains(Vm& vm, Args args) {
  Str* text = self_str(args);
  Str* needle = as_str(args[1]);
  if (!needle) return vm.type_error({"'in <string>' requires string as left operand, not ", vm.type_of(args[1])});
  return Owned::boolean(str_find_in(text, needle, 0, text->length) >= 0);
}

Result<Owned> str_startswith(Vm& vm, Args args) {
  return starts_or_ends(vm, args, "startswith", false);
}
Result<Owned> str_endswith(Vm& vm, Args args) {
  return starts_or_ends(vm, args, "endswith", true);
}

Result<Owned> str_removeprefix(Vm& vm, Args args) {
  Str* text = self_str(args);
  Str* prefix = TRY(the_str(vm, args[1], "removeprefix"));
  if (!str_has_at(text, prefix, 0)) return plain_str(vm, text);
  return str_substring(vm.heap, text, prefix->length, text->length);
}
Result<Owned> str_removesuffix(Vm& vm, Args args) {
  Str* text = self_str(args);
  Str* suffix = TRY(the_str(vm, args[1], "removesuffix"));
  if (suffix->length == 0 || !str_has_at(text, suffix, int64_t{text->length} - suffix->length))
    return plain_str(vm, text);
  return str_substring(vm.heap, text, 0, text->length - suffix->length);
}

Result<Owned> str_replace(Vm& vm, Args args) {
  Str* text = self_str(args);
  Str* old = TRY(str_argument(vm, args[1], "replace", "1"));
  Str* replacement = TRY(str_argument(vm, args[2], "replace", "2"));
  int64_t limit = TRY(count_argument(vm, args[3]));
  if (limit == 0 || old->length > text->length) return plain_str(vm, text);
  if (old->length == 0) return interleave(vm, text, replacement, limit);
  if (limit < 0 && old->length == 1 && replacement->length == 1 && text->width == 1 && old->width == 1 &&
      replacement->width == 1) {
    if (str_find_char(text, old->at(0), 0, text->length) < 0) return plain_str(vm, text);
    return replace_characters(vm, text, old->at(0), replacement->at(0));
  }
  std::vector<uint32_t> places = str_find_all(text, old, limit);
  if (places.empty()) return plain_str(vm, text);
  uint64_t length = text->length + places.size() * (uint64_t{replacement->length} - old->length);
  if (length > INT32_MAX) return vm.memory_error();
  uint8_t width = std::max(text->width, replacement->width);
  if (!vm.heap.can_allocate(length * width)) return vm.memory_error();
  // The wide characters that made the text wide may all have gone.
  bool may_narrow = old->width == text->width && !text->ascii && !old->ascii;
  if (may_narrow) {
    StrBuilder out(vm.heap);
    uint32_t from = 0;
    for (uint32_t place : places) {
      out.append(text, from, place);
      out.append(replacement);
      from = place + old->length;
    }
    out.append(text, from, text->length);
    return out.finish();
  }
  if (length == 0) return Owned(Value(vm.heap.empty_string()));
  Ref<Str> result = new_str(vm.heap, static_cast<uint32_t>(length), width, text->ascii && replacement->ascii);
  uint8_t* to = result->bytes();
  uint32_t from = 0;
  auto copy = [&](const Str* source, uint32_t start, uint32_t count) {
    str_copy_points(to, width, source, start, count);
    to += size_t{count} * width;
  };
  for (uint32_t place : places) {
    copy(text, from, place - from);
    copy(replacement, 0, replacement->length);
    from = place + old->length;
  }
  copy(text, from, text->length - from);
  return result;
}

}  // namespace fermata
