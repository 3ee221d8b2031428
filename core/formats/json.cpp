#include "formats/json.h"

#include "builtins/containers.h"
#include "builtins/fields.h"

namespace fermata::formats {
namespace {

constexpr uint32_t kMaxDepth = 20000;
constexpr char32_t kHighestAscii = '~', kHighest = 0x10FFFF;

Result<Str*> string_argument(Vm& vm, Value value) {
  if (Str* string = as_str(value)) return string;
  return vm.type_error({"first argument must be a string, not ", vm.type_of(value)});
}

// -- reading

Result<Owned> scanner_new(Vm& vm, Args args) {
  static const char* const kNames[] = {"object_hook", "object_pairs_hook", "parse_float", "parse_int",
                                       "parse_constant"};
  Ref<JsonScanner> self = vm.heap.make<JsonScanner>(args.object<Type>(0));
  Owned strict = TRY(vm.get_attribute(args[1], "strict"));
  self->strict = TRY(vm.truth(strict));
  for (uint32_t i = 0; i < kJsonHooks; i++) self->hooks[i] = TRY(vm.get_attribute(args[1], kNames[i]));
  return self;
}

Result<Owned> scanner_call(Vm& vm, Args args) {
  Str* text = TRY(string_argument(vm, args[1]));
  const int64_t place = TRY(vm.index(args[2]));
  if (place < 0) return vm.value_error("idx cannot be negative");
  if (place >= text->length) return vm.stop_iteration(args[2]);
  return start_json_scan(vm, args.self<JsonScanner>(), text, static_cast<uint32_t>(place));
}

const NativeRow kScannerMethods[] = {
    {"__new__(cls, context)", scanner_new, NativeKind::StaticMethod},
    {"__call__(self, string, idx)", scanner_call},
};

const TypeSpec kScannerSpec = {
    .name = "_json.Scanner",
    .size = sizeof(JsonScanner),
    .traverse = traverse_fields<JsonScanner>,
    .clear = clear_fields<JsonScanner>,
    .methods = kScannerMethods,
};

Result<Owned> scanstring(Vm& vm, Args args) {
  Str* text = TRY(string_argument(vm, args[0]));
  const int64_t end = TRY(vm.index(args[1]));
  const bool strict = TRY(vm.truth(args[2]));
  if (end < 0 || end > text->length) return vm.value_error("end is out of bounds");
  auto place = static_cast<uint32_t>(end);
  Ref<Str> string = TRY(scan_json_string(vm, text, place, strict));
  return vm.tuple({Value(string.get()), Value::integer(place)});
}

Result<Owned> skip_whitespace(Vm& vm, Args args) {
  Str* text = TRY(string_argument(vm, args[0]));
  const int64_t place = TRY(vm.index(args[1]));
  if (place < 0 || place > text->length) return Owned(args[1]);
  return Owned::integer(skip_json_whitespace(text, static_cast<uint32_t>(place)));
}

// -- writing

template <char32_t highest>
Result<Owned> encode_basestring(Vm& vm, Args args) {
  Str* text = TRY(string_argument(vm, args[0]));
  StrBuilder out(vm.heap);
  append_json_string(out, text, highest);
  return Owned(out.finish());
}

bool is_native(const Vm& vm, Value value, NativeBody body) {
  auto* function = cast_exact<NativeFunction>(value, vm.types.native_function);
  return function && function->row->body == body;
}

Result<Owned> encoder_new(Vm& vm, Args args) {
  Ref<JsonEncoder> self = vm.heap.make<JsonEncoder>(args.object<Type>(0));
  self->key_separator = Ref<Str>(TRY(str_argument(vm, args[5], "make_encoder", "5")));
  self->item_separator = Ref<Str>(TRY(str_argument(vm, args[6], "make_encoder", "6")));
  self->sort_keys = TRY(vm.truth(args[7]));
  self->skip_keys = TRY(vm.truth(args[8]));
  self->allow_nan = TRY(vm.truth(args[9]));
  self->check_circular = !args[1].is_none();
  if (self->check_circular && !cast_if<Dict>(args[1], kDictSubclass))
    return vm.type_error({"make_encoder() argument 1 must be dict or None, not ", vm.type_of(args[1])});
  self->default_function = Owned(args[2]);
  self->highest = is_native(vm, args[3], encode_basestring<kHighest>) ? kHighest : kHighestAscii;
  if (self->highest == kHighestAscii && !is_native(vm, args[3], encode_basestring<kHighestAscii>))
    self->string_encoder = Owned(args[3]);
  self->indent = Ref<Str>(as_str(args[4]));
  return self;
}

Result<Owned> encoder_call(Vm& vm, Args args) {
  const int64_t level = TRY(vm.index(args[2]));
  return start_json_encoding(vm, args.self<JsonEncoder>(), args[1], level);
}

Result<Owned> encoder_pieces(Vm& vm, Args args) {
  List* into = cast_if<List>(args[2], kListSubclass);
  if (!into) return vm.type_error({"pieces() argument 2 must be list, not ", vm.type_of(args[2])});
  return start_json_encoding(vm, args.self<JsonEncoder>(), args[1], 0, into);
}

const NativeRow kEncoderMethods[] = {
    {"__new__(cls, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
     encoder_new, NativeKind::StaticMethod},
    {"__call__(self, obj, _current_indent_level)", encoder_call},
    {"pieces(self, obj, into, /)", encoder_pieces},
};

const TypeSpec kEncoderSpec = {
    .name = "_json.Encoder",
    .size = sizeof(JsonEncoder),
    .traverse = traverse_fields<JsonEncoder>,
    .clear = clear_fields<JsonEncoder>,
    .methods = kEncoderMethods,
};

// `__module__` and `__qualname__`, as notes name a type.
Result<Ref<Str>> full_name(Vm& vm, Type* type) {
  Owned module = TRY(vm.find_attribute(Value(type), vm.names.__module__));
  Str* name = as_str(module);
  if (!name || str_equals(name, "builtins") || str_equals(name, "__main__")) return type->qualified_name;
  return str_from_pieces(vm.heap, {name, ".", type->qualified_name});
}

const NativeRow kFunctions[] = {
    {"scanstring(string, end, strict=True, /)", scanstring},
    {"skip_whitespace(string, at, /)", skip_whitespace},
    {"encode_basestring(string, /)", encode_basestring<kHighest>},
    {"encode_basestring_ascii(string, /)", encode_basestring<kHighestAscii>},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "make_scanner", Value(vm.new_type(kScannerSpec)));
  vm.add_to_module(module, "make_encoder", Value(vm.new_type(kEncoderSpec)));
  return {};
}

constexpr ModuleSpec json_spec = {.functions = kFunctions, .prepare = prepare};

}  // namespace

Raised json_decode_error(Vm& vm, const char* message, Str* text, int64_t place) {
  Owned module = TRY(vm.import_module("json.decoder"));
  Owned type = TRY(vm.get_attribute(module, "JSONDecodeError"));
  Ref<Str> what = vm.str_of(message);
  return vm.raise(TRY(vm.call(type, {Value(what.get()), Value(text), Value::integer(place)})));
}

Result<Owned> json_members(Vm& vm, const JsonEncoder& encoder, Value dict) {
  Owned items = TRY(vm.call_method(dict, vm.names.items));
  Result<Owned> iterator = vm.get_iterator(items);
  if (iterator.is_raised()) {
    if (!vm.discard_pending(vm.exceptions.TypeError)) return Raised{};
    return vm.type_error({vm.type_of(dict), ".items() returned a non-iterable (type ", vm.type_of(items), ")"});
  }
  Ref<List> list = TRY(vm.to_list(std::move(iterator).value()));
  if (encoder.sort_keys) TRY(sort_values(vm, list->items, list->items, list->length, false));
  return Owned(list);
}

Result<void> json_note(Vm& vm, Value exception, Value object, Value key) {
  Ref<Str> name = TRY(full_name(vm, vm.type_of(object)));
  Ref<Str> item = key.is_empty() ? vm.str_of("object") : str_from_pieces(vm.heap, {"item ", TRY(vm.repr(key))});
  Ref<Str> note = str_from_pieces(vm.heap, {"when serializing ", name, " ", item});
  TRY(vm.call_method(exception, vm.intern("add_note"), {Value(note.get())}));
  return {};
}

Result<void> check_json_depth(Vm& vm, uint32_t depth, const char* what) {
  if (depth <= kMaxDepth) return {};
  return vm.raise(vm.exceptions.RecursionError, {"maximum recursion depth exceeded while ", what});
}

}  // namespace fermata::formats

namespace fermata {

extern const ModuleSpec json_module = formats::json_spec;

}  // namespace fermata
