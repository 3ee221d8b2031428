// re.Pattern, and module _re: compile(), on which core/lib/re.py stands.
#include <algorithm>
#include <charconv>

#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "builtins/numbers.h"
#include "builtins/regex.h"
#include "vm/native.h"

namespace fermata {

Raised pattern_error(Vm& vm, const std::string& message, Value pattern, int64_t position) {
  Owned module = TRY(vm.import_module("re"));
  Owned type = TRY(vm.get_attribute(module, "PatternError"));
  Owned text = vm.str_of(message);
  Owned error = TRY(vm.call(type, {text, pattern, position < 0 ? Value::none() : Value::integer(position)}));
  return vm.raise(std::move(error));
}

Result<Owned> regex_text(Vm& vm, const RegexPattern* pattern, Value string) {
  const bool bytes = pattern->program->bytes;
  if (as_str(string)) {
    if (bytes) return vm.type_error({"cannot use a bytes pattern on a string-like object"});
    return Owned(string);
  }
  Owned text(string);
  if (!cast_if<Bytes>(string, kBytesSubclass)) {
    Result<Owned> view = vm.call(Value(vm.types.memoryview), {string});
    if (view.is_raised() && !vm.discard_pending(vm.exceptions.Exception)) return Raised{};
    if (view.is_raised() || static_cast<MemoryView*>(view.peek()->object())->has_gaps())
      return vm.type_error({"expected string or bytes-like object, got '", vm.type_of(string), "'"});
    text = std::move(view).value();
  }
  if (!bytes) return vm.type_error({"cannot use a string pattern on a bytes-like object"});
  return text;
}

std::string_view regex_bytes(const Vm& vm, Value text) {
  std::string_view data;
  std::string unused;
  bytes_of(vm, text, data, unused);
  return data;
}

namespace {

RegexPattern* self_pattern(Args args) {
  return args.self<RegexPattern>();
}

// Goes through a string from match to match as all the methods do: after an empty match the next one at the same place
// must not be empty.
struct Scan {
  const RegexPattern* pattern;
  Owned text;
  regex::Subject subject;
  int64_t place, end;
  int64_t not_empty_at = -1;
  std::vector<int64_t> slots;

  Result<bool> next(Vm& vm, regex::Anchor anchor = regex::Anchor::Search) {
    switch (regex::run(*pattern->program, subject, place, end, anchor, not_empty_at, slots)) {
      case regex::Outcome::NoMatch: return false;
      case regex::Outcome::TooManySteps:
        return vm.runtime_error({"the regular expression backtracks too much for this string"});
      case regex::Outcome::Matched: break;
    }
    place = slots[1];
    not_empty_at = slots[0] == slots[1] ? slots[1] : -1;
    return true;
  }
};

regex::Subject subject_of(const Vm& vm, Value text) {
  if (Str* string = as_str(text)) return {string->bytes(), string->width, string->length};
  std::string_view data = regex_bytes(vm, text);
  return {reinterpret_cast<const uint8_t*>(data.data()), 1, static_cast<int64_t>(data.size())};
}

Result<Scan> scan_of(Vm& vm, RegexPattern* pattern, Value string, Value start, Value end) {
  Owned text = TRY(regex_text(vm, pattern, string));
  regex::Subject subject = subject_of(vm, text);
  int64_t from = start.is_empty() ? 0 : TRY(bound_argument(vm, start, 0));
  int64_t to = end.is_empty() ? subject.length : TRY(bound_argument(vm, end, subject.length));
  from = std::clamp<int64_t>(from, 0, subject.length);
  to = std::clamp<int64_t>(to, 0, subject.length);
  return Scan{pattern, std::move(text), subject, from, to, -1, {}};
}

Result<Owned> match_once(Vm& vm, Args args, regex::Anchor anchor) {
  Scan scan = TRY(scan_of(vm, self_pattern(args), args[1], args[2], args[3]));
  const int64_t start = scan.place;
  if (!TRY(scan.next(vm, anchor))) return Owned::none();
  return new_match(vm, self_pattern(args), args[1], start, scan.end, std::move(scan.slots));
}
Result<Owned> pattern_match(Vm& vm, Args args) {
  return match_once(vm, args, regex::Anchor::Match);
}
Result<Owned> pattern_fullmatch(Vm& vm, Args args) {
  return match_once(vm, args, regex::Anchor::FullMatch);
}
Result<Owned> pattern_search(Vm& vm, Args args) {
  return match_once(vm, args, regex::Anchor::Search);
}

Owned slot_text(Vm& vm, const Scan& scan, uint32_t group) {
  if (scan.slots[2 * group + 1] < 0) return regex_slice(vm, scan.text, 0, 0);
  return regex_slice(vm, scan.text, scan.slots[2 * group], scan.slots[2 * group + 1]);
}

Result<Owned> pattern_findall(Vm& vm, Args args) {
  RegexPattern* pattern = self_pattern(args);
  Scan scan = TRY(scan_of(vm, pattern, args[1], args[2], args[3]));
  const uint32_t groups = pattern->program->group_count;
  Ref<List> result = new_list(vm.heap);
  while (TRY(scan.next(vm))) {
    if (groups < 2) {
      list_append(vm.heap, result, slot_text(vm, scan, groups));
      continue;
    }
    Ref<Tuple> item = new_tuple(vm.heap, groups);
    for (uint32_t i = 0; i < groups; i++) item->items()[i] = slot_text(vm, scan, i + 1).leak();
    list_append(vm.heap, result, item);
  }
  return result;
}

Result<Owned> pattern_split(Vm& vm, Args args) {
  RegexPattern* pattern = self_pattern(args);
  int64_t limit = TRY(count_argument(vm, args[2]));
  Scan scan = TRY(scan_of(vm, pattern, args[1], Value(), Value()));
  Ref<List> result = new_list(vm.heap);
  int64_t start = 0;
  for (int64_t count = 0; (limit <= 0 || count < limit) && TRY(scan.next(vm)); count++) {
    list_append(vm.heap, result, regex_slice(vm, scan.text, start, scan.slots[0]));
    for (uint32_t i = 1; i <= pattern->program->group_count; i++) {
      list_append(vm.heap, result, scan.slots[2 * i + 1] < 0 ? Owned::none() : slot_text(vm, scan, i));
    }
    start = scan.slots[1];
  }
  list_append(vm.heap, result, regex_slice(vm, scan.text, start, scan.end));
  return result;
}

struct Substitution {
  Owned text;
  int64_t count;
};

Result<Substitution> substitute(Vm& vm, Args args) {
  RegexPattern* pattern = self_pattern(args);
  const Value replacement = args[1], string = args[2];
  int64_t limit = TRY(count_argument(vm, args[3]));
  Scan scan = TRY(scan_of(vm, pattern, string, Value(), Value()));
  const bool callable = vm.is_callable(replacement);
  RegexTemplate source;
  if (!callable) source = TRY(parse_template(vm, pattern, replacement));
  RegexBuilder out(vm, pattern->program->bytes);
  int64_t start = 0, count = 0;
  for (; (limit <= 0 || count < limit) && TRY(scan.next(vm)); count++) {
    out.append(scan.text, start, scan.slots[0]);
    start = scan.slots[1];
    if (!callable) {
      TRY(source.pieces.empty() ? out.append_replacement(replacement) : out.append(source, scan.text, scan.slots));
      continue;
    }
    Owned match = new_match(vm, pattern, string, 0, scan.end, scan.slots);
    Owned text = TRY(vm.call(replacement, {match}));
    if (!text->is_none()) TRY(out.append_replacement(text));
  }
  // Nothing to replace: the string itself, if it is not one of a subclass.
  if (count == 0 && (vm.type_of(string) == vm.types.str || vm.type_of(string) == vm.types.bytes))
    return Substitution{Owned(string), 0};
  out.append(scan.text, start, scan.end);
  return Substitution{out.finish(), count};
}
Result<Owned> pattern_sub(Vm& vm, Args args) {
  return TRY(substitute(vm, args)).text;
}
Result<Owned> pattern_subn(Vm& vm, Args args) {
  Substitution result = TRY(substitute(vm, args));
  return vm.tuple({result.text, Value::integer(result.count)});
}

// -- finditer

Result<Owned> pattern_finditer(Vm& vm, Args args) {
  Scan scan = TRY(scan_of(vm, self_pattern(args), args[1], args[2], args[3]));
  Ref<RegexIterator> iterator = vm.heap.make<RegexIterator>(vm.types.regex_iterator);
  iterator->pattern = Ref<RegexPattern>(self_pattern(args));
  iterator->string = Owned(args[1]);
  iterator->text = scan.text;
  iterator->start = iterator->place = scan.place;
  iterator->end = scan.end;
  iterator->not_empty_at = -1;
  return iterator;
}

Result<Owned> iterate(Vm& vm, RegexIterator* iterator, regex::Anchor anchor) {
  if (!iterator->pattern) return Owned::exhausted();
  regex::Subject subject = subject_of(vm, iterator->text);
  Scan scan{iterator->pattern, iterator->text, subject, iterator->place, iterator->end, iterator->not_empty_at, {}};
  if (!TRY(scan.next(vm, anchor))) return Owned::exhausted();
  iterator->place = scan.place;
  iterator->not_empty_at = scan.not_empty_at;
  return new_match(vm, iterator->pattern, iterator->string, iterator->start, iterator->end, std::move(scan.slots));
}

Result<Owned> regex_iterator_next(Vm& vm, Object* self) {
  auto* iterator = static_cast<RegexIterator*>(self);
  Owned match = TRY(iterate(vm, iterator, regex::Anchor::Search));
  if (match->is_exhausted()) {
    iterator->pattern = nullptr;
    iterator->text = Owned();
  }
  return match;
}

// The same as pattern.scanner() gives it: asked for one match after the other, anywhere or at the next place.
Result<Owned> scanner_step(Vm& vm, Args args, regex::Anchor anchor) {
  Owned match = TRY(iterate(vm, args.self<RegexIterator>(), anchor));
  return match->is_exhausted() ? Owned::none() : std::move(match);
}
Result<Owned> scanner_match(Vm& vm, Args args) {
  return scanner_step(vm, args, regex::Anchor::Match);
}
Result<Owned> scanner_search(Vm& vm, Args args) {
  return scanner_step(vm, args, regex::Anchor::Search);
}
Result<Owned> scanner_pattern(Vm&, Value self) {
  RegexPattern* pattern = static_cast<RegexIterator*>(self.object())->pattern;
  return pattern ? Owned(Value(pattern)) : Owned::none();
}

Result<Owned> regex_iterator_iter(Vm&, Args args) {
  return Owned(args[0]);
}

void traverse_iterator(Object* object, Visitor& visit) {
  visit(static_cast<RegexIterator*>(object)->pattern);
  visit(static_cast<RegexIterator*>(object)->string);
  visit(static_cast<RegexIterator*>(object)->text);
}
void clear_iterator(Object* object) {
  static_cast<RegexIterator*>(object)->pattern = nullptr;
  static_cast<RegexIterator*>(object)->string = static_cast<RegexIterator*>(object)->text = Owned();
}

// -- the pattern itself

Result<Owned> pattern_repr(Vm& vm, Args args) {
  static const struct {
    uint32_t flag;
    const char* name;
  } names[] = {
      {regex::kIgnoreCase, "re.IGNORECASE"}, {regex::kLocale, "re.LOCALE"},   {regex::kMultiLine, "re.MULTILINE"},
      {regex::kDotAll, "re.DOTALL"},         {regex::kUnicode, "re.UNICODE"}, {regex::kVerbose, "re.VERBOSE"},
      {regex::kDebug, "re.DEBUG"},           {regex::kAscii, "re.ASCII"},
  };
  RegexPattern* pattern = self_pattern(args);
  uint32_t flags = pattern->program->flags;
  if (!pattern->program->bytes) flags &= ~uint32_t{regex::kUnicode};
  Ref<Str> text = TRY(vm.repr(pattern->pattern));
  std::string shown;
  for (auto& [flag, name] : names) {
    if (flags & flag) shown += (shown.empty() ? ", " : "|") + std::string(name);
    flags &= ~flag;
  }
  if (flags) {
    char digits[8];
    shown += (shown.empty() ? ", 0x" : "|0x");
    shown.append(digits, std::to_chars(digits, digits + sizeof digits, flags, 16).ptr);
  }
  return str_from_pieces(vm.heap,
                         {"re.compile(", str_substring(vm.heap, text, 0, std::min(text->length, 200u)), shown, ")"});
}

Result<Owned> pattern_equal(Vm& vm, Args args) {
  auto* other = cast_exact<RegexPattern>(args[1], vm.types.regex_pattern);
  if (!other) return Owned::not_implemented();
  RegexPattern* self = self_pattern(args);
  if (self->program->flags != other->program->flags || self->program->bytes != other->program->bytes)
    return Owned::boolean(false);
  return Owned::boolean(TRY(vm.equal(self->pattern, other->pattern)));
}
Result<Owned> pattern_hash(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(vm.python_hash(self_pattern(args)->pattern)) ^ self_pattern(args)->program->flags);
}
Result<Owned> pattern_copy(Vm&, Args args) {
  return Owned(args[0]);
}

RegexPattern* pattern_of(Value self) {
  return static_cast<RegexPattern*>(self.object());
}
Result<Owned> get_pattern(Vm&, Value self) {
  return Owned(pattern_of(self)->pattern);
}
Result<Owned> get_flags(Vm&, Value self) {
  return Owned::integer(pattern_of(self)->program->flags);
}
Result<Owned> get_groups(Vm&, Value self) {
  return Owned::integer(pattern_of(self)->program->group_count);
}
Result<Owned> get_groupindex(Vm& vm, Value self) {
  return vm.call(Value(vm.types.mapping_proxy), {Value(pattern_of(self)->group_index)});
}

void traverse_pattern(Object* object, Visitor& visit) {
  visit(static_cast<RegexPattern*>(object)->pattern);
  visit(static_cast<RegexPattern*>(object)->group_index);
}
void clear_pattern(Object* object) {
  auto* pattern = static_cast<RegexPattern*>(object);
  pattern->pattern = Owned();
  pattern->group_index = nullptr;
  delete std::exchange(pattern->program, nullptr);
}

// compile(pattern, flags, plain): flags as an int; plain is a pattern of str whose named characters are replaced.
Result<Owned> regex_compile(Vm& vm, Args args) {
  const Value source = args[0], plain = args[2].is_none() ? source : args[2];
  auto flags = static_cast<uint32_t>(TRY(vm.index(args[1])));
  std::u32string points;
  bool bytes = false;
  if (Str* text = as_str(plain)) {
    for (uint32_t i = 0; i < text->length; i++) points += text->at(i);
  } else if (Bytes* data = cast_if<Bytes>(source, kBytesSubclass)) {
    bytes = true;
    for (char byte : data->view()) points += static_cast<uint8_t>(byte);
  } else {
    return vm.type_error({"first argument must be string or compiled pattern"});
  }
  regex::Tree tree;
  regex::ParseFailure failure = regex::parse(points, flags, bytes, tree);
  if (!failure.message.empty()) {
    if (failure.kind == regex::ParseFailure::Kind::Overflow) return vm.overflow_error({failure.message});
    if (failure.kind == regex::ParseFailure::Kind::Value) return vm.value_error({failure.message});
    return pattern_error(vm, failure.message, source, failure.position);
  }
  for (const std::string& warning : tree.warnings) TRY(vm.warn(vm.exceptions.FutureWarning, {warning}, 3));
  Ref<RegexPattern> pattern = vm.heap.make<RegexPattern>(vm.types.regex_pattern);
  pattern->program = new regex::Program(regex::compile(std::move(tree), bytes));
  pattern->pattern = Owned(source);
  pattern->group_index = new_dict(vm.heap);
  for (auto& [name, number] : pattern->program->names) {
    Ref<Str> key = str_from_code_points(vm.heap, name.data(), static_cast<uint32_t>(name.size()));
    dict_set(vm.heap, pattern->group_index, key, Value::integer(number));
  }
  return pattern;
}

const PropertyRow pattern_properties[] = {
    {"flags", get_flags},
    {"groupindex", get_groupindex},
    {"groups", get_groups},
    {"pattern", get_pattern},
};

Result<Owned> pattern_class_getitem(Vm& vm, Args args) {
  return new_generic_alias(vm, args[0], args[1]);
}

const NativeRow pattern_rows[] = {
    {"__class_getitem__(cls, item, /)", pattern_class_getitem, NativeKind::ClassMethod},
    {"__repr__(self, /)", pattern_repr},
    {"__eq__(self, value, /)", pattern_equal},
    {"__hash__(self, /)", pattern_hash},
    {"__copy__(self, /)", pattern_copy},
    {"__deepcopy__(self, memo, /)", pattern_copy},
    {"findall(self, /, string, pos=, endpos=)", pattern_findall},
    {"finditer(self, /, string, pos=, endpos=)", pattern_finditer},
    {"fullmatch(self, /, string, pos=, endpos=)", pattern_fullmatch},
    {"match(self, /, string, pos=, endpos=)", pattern_match},
    {"scanner(self, /, string, pos=, endpos=)", pattern_finditer},
    {"search(self, /, string, pos=, endpos=)", pattern_search},
    {"split(self, /, string, maxsplit=0)", pattern_split},
    {"sub(self, /, repl, string, count=0)", pattern_sub},
    {"subn(self, /, repl, string, count=0)", pattern_subn},
};

const NativeRow iterator_rows[] = {
    {"__iter__(self, /)", regex_iterator_iter},
    {"match(self, /)", scanner_match},
    {"search(self, /)", scanner_search},
};
const PropertyRow iterator_properties[] = {{"pattern", scanner_pattern}};

const NativeRow functions[] = {{"compile(pattern, flags=0, plain=None, /)", regex_compile}};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "Pattern", Value(vm.types.regex_pattern));
  vm.add_to_module(module, "Match", Value(vm.types.regex_match));
  // A match can be indexed and is no sequence.
  dict_set(vm.heap, vm.types.regex_match->dict, vm.names.__iter__, Value::none());
  return {};
}

}  // namespace

extern const TypeSpec regex_pattern_spec = {
    .name = "re.Pattern",
    .size = sizeof(RegexPattern),
    .flags = kNoInstances,
    .traverse = traverse_pattern,
    .clear = clear_pattern,
    .weak_references = true,
    .methods = pattern_rows,
    .properties = pattern_properties,
};

extern const TypeSpec regex_iterator_spec = {
    .name = "callable_iterator",
    .size = sizeof(RegexIterator),
    .flags = kNoInstances,
    .traverse = traverse_iterator,
    .clear = clear_iterator,
    .next = regex_iterator_next,
    .methods = iterator_rows,
    .properties = iterator_properties,
};

extern const ModuleSpec re_module = {.functions = functions, .prepare = prepare};

}  // namespace fermata
