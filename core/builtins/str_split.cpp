// str's taking apart and joining: split, splitlines, partition, join.
#include <algorithm>

#include "builtins/str_methods.h"
#include "builtins/str_search.h"
#include "builtins/unicode.h"

namespace fermata {

namespace {

void add_piece(Vm& vm, List* list, Str* text, uint32_t start, uint32_t end) {
  list_append(vm.heap, list, str_substring(vm.heap, text, start, end));
}

void split_at_spaces(Vm& vm, List* list, Str* text, int64_t limit) {
  const uint32_t length = text->length;
  auto space = [&](uint32_t i) { return unicode::is_space(text->at(i)); };
  uint32_t i = 0;
  for (;;) {
    while (i < length && space(i)) i++;
    if (i == length) return;
    uint32_t start = i;
    if (limit-- == 0) {
      add_piece(vm, list, text, start, length);
      return;
    }
    while (i < length && !space(i)) i++;
    add_piece(vm, list, text, start, i);
  }
}

void rsplit_at_spaces(Vm& vm, List* list, Str* text, int64_t limit) {
  auto space = [&](uint32_t i) { return unicode::is_space(text->at(i)); };
  uint32_t i = text->length;
  for (;;) {
    while (i > 0 && space(i - 1)) i--;
    if (i == 0) break;
    uint32_t end = i;
    if (limit-- == 0) {
      add_piece(vm, list, text, 0, end);
      break;
    }
    while (i > 0 && !space(i - 1)) i--;
    add_piece(vm, list, text, i, end);
  }
  std::reverse(list->items, list->items + list->length);
}

// The separator argument: null for None.
Result<Str*> separator_argument(Vm& vm, Value value) {
  if (value.is_none()) return static_cast<Str*>(nullptr);
  Str* separator = as_str(value);
  if (!separator) return vm.type_error({"must be str or None, not ", vm.type_of(value)});
  if (separator->length == 0) return vm.value_error({"empty separator"});
  return separator;
}

Result<Owned> partition(Vm& vm, Args args, bool from_right) {
  Str* text = self_str(args);
  Str* separator = as_str(args[1]);
  if (!separator) return vm.type_error({"must be str, not ", vm.type_of(args[1])});
  if (separator->length == 0) return vm.value_error({"empty separator"});
  int64_t place =
      from_right ? str_rfind_in(text, separator, 0, text->length) : str_find_in(text, separator, 0, text->length);
  Owned whole{Value(text)};
  Value empty(vm.heap.empty_string());
  if (place < 0) {
    return from_right ? vm.tuple({empty, empty, whole}) : vm.tuple({whole, empty, empty});
  }
  auto start = static_cast<uint32_t>(place);
  Owned before = str_substring(vm.heap, text, 0, start);
  Owned after = str_substring(vm.heap, text, start + separator->length, text->length);
  Owned middle = plain_str(vm, separator);
  return vm.tuple({before, middle, after});
}

}  // namespace

Result<Owned> str_split(Vm& vm, Args args) {
  Str* text = self_str(args);
  int64_t limit = TRY(count_argument(vm, args[2]));
  Str* separator = TRY(separator_argument(vm, args[1]));
  Ref<List> list = new_list(vm.heap);
  if (!separator) {
    split_at_spaces(vm, list, text, limit < 0 ? INT64_MAX : limit);
    return list;
  }
  std::vector<uint32_t> places = str_find_all(text, separator, limit);
  list_reserve(vm.heap, list, static_cast<uint32_t>(places.size() + 1));
  uint32_t start = 0;
  for (uint32_t place : places) {
    add_piece(vm, list, text, start, place);
    start = place + separator->length;
  }
  add_piece(vm, list, text, start, text->length);
  return list;
}

Result<Owned> str_rsplit(Vm& vm, Args args) {
  Str* text = self_str(args);
  int64_t limit = TRY(count_argument(vm, args[2]));
  Str* separator = TRY(separator_argument(vm, args[1]));
  if (limit < 0) limit = INT64_MAX;
  Ref<List> list = new_list(vm.heap);
  if (!separator) {
    rsplit_at_spaces(vm, list, text, limit);
    return list;
  }
  uint32_t end = text->length;
  while (limit-- > 0) {
    int64_t place = str_rfind_in(text, separator, 0, end);
    if (place < 0) break;
    add_piece(vm, list, text, static_cast<uint32_t>(place) + separator->length, end);
    end = static_cast<uint32_t>(place);
  }
  add_piece(vm, list, text, 0, end);
  std::reverse(list->items, list->items + list->length);
  return list;
}

Result<Owned> str_splitlines(Vm& vm, Args args) {
  Str* text = self_str(args);
  bool keep_ends = TRY(vm.truth(args[1]));
  Ref<List> list = new_list(vm.heap);
  uint32_t start = 0;
  for (uint32_t i = 0; i < text->length;) {
    while (i < text->length && !unicode::is_line_break(text->at(i))) i++;
    uint32_t end = i;
    if (i < text->length) {
      bool pair = text->at(i) == '\r' && i + 1 < text->length && text->at(i + 1) == '\n';
      i += pair ? 2 : 1;
    }
    add_piece(vm, list, text, start, keep_ends ? i : end);
    start = i;
  }
  return list;
}

Result<Owned> str_partition(Vm& vm, Args args) {
  return partition(vm, args, false);
}
Result<Owned> str_rpartition(Vm& vm, Args args) {
  return partition(vm, args, true);
}

// A generator has been collected before the call (see the row).
Result<Owned> str_join(Vm& vm, Args args) {
  Str* separator = self_str(args);
  const bool iterable = !vm.lookup_special(args[1], vm.names.__iter__).is_empty() ||
                        !vm.lookup_special(args[1], vm.names.__getitem__).is_empty();
  if (!iterable) return vm.type_error({"can only join an iterable"});
  Items collected = TRY(items_argument(vm, args[1]));
  std::span<const Value> items = collected.span;
  if (items.size() == 1 && is_exact_str(vm, items[0])) return Owned(items[0]);
  StrSize size;
  if (!items.empty()) size.add(separator, items.size() - 1);
  for (size_t i = 0; i < items.size(); i++) {
    Str* item = as_str(items[i]);
    if (!item) {
      return vm.type_error(
          {"sequence item ", static_cast<int64_t>(i), ": expected str instance, ", vm.type_of(items[i]), " found"});
    }
    size.add(item);
  }
  if (!size.fits(vm.heap)) return vm.memory_error();
  return str_joined(vm.heap, separator, items, size);
}

}  // namespace fermata
