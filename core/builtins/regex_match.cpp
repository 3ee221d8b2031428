// re.Match.
#include "builtins/arguments.h"
#include "builtins/common.h"
#include "builtins/numbers.h"
#include "builtins/regex.h"
#include "vm/native.h"

#include <algorithm>

namespace fermata {

Owned regex_slice(Vm& vm, Value text, int64_t start, int64_t end) {
  if (Str* string = as_str(text))
    return str_substring(vm.heap, string, static_cast<uint32_t>(start), static_cast<uint32_t>(end));
  std::string_view data = regex_bytes(vm, text);
  // A bytearray may have become shorter since.
  const auto from = std::min(static_cast<size_t>(start), data.size());
  return bytes_from(vm.heap, data.substr(from, static_cast<size_t>(end - start)));
}

Owned new_match(Vm& vm, RegexPattern* pattern, Value string, int64_t start, int64_t end, std::vector<int64_t> slots) {
  Ref<RegexMatch> match = vm.heap.make<RegexMatch>(vm.types.regex_match);
  match->pattern = Ref<RegexPattern>(pattern);
  match->string = Owned(string);
  match->start = start;
  match->end = end;
  match->slots = new std::vector<int64_t>(std::move(slots));
  return match;
}

Result<Owned> match_group(Vm& vm, const RegexMatch* match, uint32_t group, Value missing) {
  const int64_t start = (*match->slots)[2 * group], end = (*match->slots)[2 * group + 1];
  if (end < 0) return Owned(missing);
  return regex_slice(vm, TRY(regex_text(vm, match->pattern, match->string)), start, end);
}

Result<uint32_t> group_argument(Vm& vm, const RegexPattern* pattern, Value group) {
  if (as_str(group) || cast_if<Bytes>(group, kBytesSubclass)) {
    Value found = TRY(vm.dict_get(pattern->group_index, group));
    if (!found.is_empty()) return static_cast<uint32_t>(found.as_int());
  } else if (!vm.lookup_special(group, vm.names.__index__).is_empty() || group.is_small_int()) {
    int64_t number = -1;
    int_to_int64(TRY(vm.index_object(group)), number);
    if (number >= 0 && number <= pattern->program->group_count) return static_cast<uint32_t>(number);
  }
  return vm.index_error({"no such group"});
}

namespace {

RegexMatch* self_match(Args args) {
  return args.self<RegexMatch>();
}

Result<Owned> match_group_method(Vm& vm, Args args) {
  RegexMatch* match = self_match(args);
  auto* groups = args.object<Tuple>(1);
  if (groups->length == 0) return match_group(vm, match, 0, Value::none());
  if (groups->length == 1) {
    return match_group(vm, match, TRY(group_argument(vm, match->pattern, groups->items()[0])), Value::none());
  }
  Ref<Tuple> result = new_tuple(vm.heap, groups->length);
  for (uint32_t i = 0; i < groups->length; i++) {
    uint32_t number = TRY(group_argument(vm, match->pattern, groups->items()[i]));
    result->items()[i] = TRY(match_group(vm, match, number, Value::none())).leak();
  }
  return result;
}

Result<Owned> match_get_item(Vm& vm, Args args) {
  return match_group(vm, self_match(args), TRY(group_argument(vm, self_match(args)->pattern, args[1])), Value::none());
}

Result<Owned> match_groups(Vm& vm, Args args) {
  RegexMatch* match = self_match(args);
  const uint32_t count = match->pattern->program->group_count;
  Ref<Tuple> result = new_tuple(vm.heap, count);
  for (uint32_t i = 0; i < count; i++) result->items()[i] = TRY(match_group(vm, match, i + 1, args[1])).leak();
  return result;
}

Result<Owned> match_groupdict(Vm& vm, Args args) {
  RegexMatch* match = self_match(args);
  Ref<Dict> result = new_dict(vm.heap);
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(match->pattern->group_index, position)) {
    Owned value = TRY(match_group(vm, match, static_cast<uint32_t>(entry->value.as_int()), args[1]));
    TRY(vm.dict_set(result, entry->key, value));
  }
  return result;
}

Result<Owned> match_start(Vm& vm, Args args) {
  uint32_t group = TRY(group_argument(vm, self_match(args)->pattern, args[1]));
  return Owned::integer((*self_match(args)->slots)[2 * group + 1] < 0 ? -1 : (*self_match(args)->slots)[2 * group]);
}
Result<Owned> match_end(Vm& vm, Args args) {
  uint32_t group = TRY(group_argument(vm, self_match(args)->pattern, args[1]));
  return Owned::integer((*self_match(args)->slots)[2 * group + 1]);
}

Ref<Tuple> span_of(Vm& vm, const RegexMatch* match, uint32_t group) {
  int64_t end = (*match->slots)[2 * group + 1];
  return vm.tuple({Value::integer(end < 0 ? -1 : (*match->slots)[2 * group]), Value::integer(end)});
}
Result<Owned> match_span(Vm& vm, Args args) {
  return span_of(vm, self_match(args), TRY(group_argument(vm, self_match(args)->pattern, args[1])));
}

Result<Owned> match_expand(Vm& vm, Args args) {
  RegexMatch* match = self_match(args);
  RegexTemplate source = TRY(parse_template(vm, match->pattern, args[1]));
  RegexBuilder out(vm, source.bytes);
  if (source.pieces.empty()) {
    TRY(out.append_replacement(args[1]));
  } else {
    TRY(out.append(source, TRY(regex_text(vm, match->pattern, match->string)), *match->slots));
  }
  return out.finish();
}

Result<Owned> match_repr(Vm& vm, Args args) {
  RegexMatch* match = self_match(args);
  Owned whole = TRY(match_group(vm, match, 0, Value::none()));
  Ref<Str> text = TRY(vm.repr(whole));
  return str_from_pieces(vm.heap, {"<re.Match object; span=(", (*match->slots)[0], ", ", (*match->slots)[1],
                                   "), match=", str_substring(vm.heap, text, 0, std::min(text->length, 50u)), ">"});
}

Result<Owned> match_copy(Vm&, Args args) {
  return Owned(args[0]);
}

RegexMatch* match_of(Value self) {
  return static_cast<RegexMatch*>(self.object());
}
Result<Owned> get_re(Vm&, Value self) {
  return Owned(match_of(self)->pattern);
}
Result<Owned> get_string(Vm&, Value self) {
  return Owned(match_of(self)->string);
}
Result<Owned> get_pos(Vm&, Value self) {
  return Owned::integer(match_of(self)->start);
}
Result<Owned> get_endpos(Vm&, Value self) {
  return Owned::integer(match_of(self)->end);
}
Result<Owned> get_lastindex(Vm&, Value self) {
  int64_t last = (*match_of(self)->slots)[match_of(self)->pattern->program->last_group_slot()];
  return last < 0 ? Owned::none() : Owned::integer(last);
}
Result<Owned> get_lastgroup(Vm& vm, Value self) {
  Owned last = TRY(get_lastindex(vm, self));
  uint32_t position = 0;
  while (DictEntry* entry = dict_next(match_of(self)->pattern->group_index, position)) {
    if (entry->value == last.get()) return Owned(entry->key);
  }
  return Owned::none();
}
Result<Owned> get_regs(Vm& vm, Value self) {
  const uint32_t count = match_of(self)->pattern->program->group_count + 1;
  Ref<Tuple> result = new_tuple(vm.heap, count);
  for (uint32_t i = 0; i < count; i++) result->items()[i] = Owned(span_of(vm, match_of(self), i)).leak();
  return result;
}

void traverse_match(Object* object, Visitor& visit) {
  visit(static_cast<RegexMatch*>(object)->pattern);
  visit(static_cast<RegexMatch*>(object)->string);
}
void clear_match(Object* object) {
  auto* match = static_cast<RegexMatch*>(object);
  match->pattern = nullptr;
  match->string = Owned();
  delete std::exchange(match->slots, nullptr);
}

const PropertyRow match_properties[] = {
    {"endpos", get_endpos}, {"lastgroup", get_lastgroup}, {"lastindex", get_lastindex}, {"pos", get_pos},
    {"re", get_re},         {"regs", get_regs},           {"string", get_string},
};

Result<Owned> match_class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

const NativeRow match_rows[] = {
    {"__class_getitem__(cls, item, /)", match_class_getitem, NativeKind::ClassMethod},
    {"__repr__(self, /)", match_repr},
    {"__getitem__(self, key, /)", match_get_item},
    {"__copy__(self, /)", match_copy},
    {"__deepcopy__(self, memo, /)", match_copy},
    {"end(self, group=0, /)", match_end},
    {"expand(self, /, template)", match_expand},
    {"group(self, /, *args)", match_group_method},
    {"groupdict(self, /, default=None)", match_groupdict},
    {"groups(self, /, default=None)", match_groups},
    {"span(self, group=0, /)", match_span},
    {"start(self, group=0, /)", match_start},
};

}  // namespace

extern const TypeSpec regex_match_spec = {
    .name = "re.Match",
    .size = sizeof(RegexMatch),
    .flags = kNoInstances,
    .traverse = traverse_match,
    .clear = clear_match,
    .methods = match_rows,
    .properties = match_properties,
};

}  // namespace fermata
