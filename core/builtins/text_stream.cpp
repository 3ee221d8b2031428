#include "builtins/text_stream.h"

#include "builtins/arguments.h"
#include "builtins/codecs.h"
#include "builtins/fields.h"
#include "objects/sequences.h"
#include "vm/native.h"

namespace fermata {

namespace {

TextStream* self_stream(Args args) {
  return args.self<TextStream>();
}

Result<Owned> stream_write(Vm& vm, Args args) {
  Str* text = TRY(the_str(vm, args[1], "write"));
  TRY(write_text(vm, *self_stream(args), text));
  return Owned::integer(text->length);
}

Result<Owned> stream_writelines(Vm& vm, Args args) {
  TRY(vm.for_each(args[1], [&](Value line) -> Result<void> {
    return write_text(vm, *self_stream(args), TRY(the_str(vm, line, "write")));
  }));
  return Owned::none();
}

Result<Owned> stream_flush(Vm& vm, Args) {
  vm.flush_output();
  return Owned::none();
}

// The page's terminal is one; a pipe of the command line cannot be told from it here.
Result<Owned> stream_isatty(Vm&, Args) {
  return Owned::boolean(false);
}
Result<Owned> stream_fileno(Vm&, Args args) {
  return Owned::integer(static_cast<int>(self_stream(args)->stream));
}
Result<Owned> stream_true(Vm&, Args) {
  return Owned::boolean(true);
}
Result<Owned> stream_false(Vm&, Args) {
  return Owned::boolean(false);
}
// Output is complete at the end of each turn whatever is asked for.
Result<Owned> stream_reconfigure(Vm& vm, Args args) {
  Ref<Str> encoding(as_str(args[1])), errors(as_str(args[2]));
  TRY(encode_text(vm, vm.str_of(""), encoding, errors));  // LookupError for those that are not known
  if (encoding && !errors) errors = vm.str_of("strict");
  if (encoding) self_stream(args)->encoding = std::move(encoding);
  if (errors) self_stream(args)->errors = std::move(errors);
  return Owned::none();
}
Result<Owned> stream_enter(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> stream_exit(Vm& vm, Args args) {
  return stream_flush(vm, args);
}

// -- the stream of bytes below

Result<Owned> buffer_write(Vm& vm, Args args) {
  std::string_view data;
  if (Bytes* bytes = cast_if<Bytes>(args[1], kBytesSubclass)) {
    data = bytes->view();
  } else if (ByteArray* array = cast_exact<ByteArray>(args[1], vm.types.bytearray)) {
    data = array->view();
  } else {
    return vm.type_error({"a bytes-like object is required, not '", vm.type_of(args[1]), "'"});
  }
  vm.write_output(self_stream(args)->stream, data);
  return Owned::integer(static_cast<int64_t>(data.size()));
}

Result<Owned> buffer_repr(Vm& vm, Args args) {
  bool output = self_stream(args)->stream == Stream::Output;
  return vm.str_of(output ? "<_io.BufferedWriter name='<stdout>'>" : "<_io.BufferedWriter name='<stderr>'>");
}

Result<Owned> get_buffer(Vm& vm, Value self) {
  Ref<TextStream> buffer = vm.heap.make<TextStream>(vm.types.byte_stream);
  buffer->stream = static_cast<TextStream*>(self.object())->stream;
  return buffer;
}
Result<Owned> get_name(Vm& vm, Value self) {
  bool output = static_cast<TextStream*>(self.object())->stream == Stream::Output;
  return vm.str_of(output ? "<stdout>" : "<stderr>");
}
Ref<Str> encoding_of(Vm& vm, const TextStream& stream) {
  return stream.encoding ? stream.encoding : vm.str_of("utf-8");
}
// stderr never fails for what it is given, unless it is told to.
Ref<Str> errors_of(Vm& vm, const TextStream& stream) {
  if (stream.errors) return stream.errors;
  return vm.str_of(stream.stream == Stream::Error ? "backslashreplace" : "strict");
}
Result<Owned> get_encoding(Vm& vm, Value self) {
  return encoding_of(vm, *static_cast<TextStream*>(self.object()));
}
Result<Owned> get_errors(Vm& vm, Value self) {
  return errors_of(vm, *static_cast<TextStream*>(self.object()));
}
Result<Owned> get_mode(Vm& vm, Value) {
  return vm.str_of("w");
}
Result<Owned> get_false(Vm&, Value) {
  return Owned::boolean(false);
}
Result<Owned> get_none(Vm&, Value) {
  return Owned::none();
}

Result<Owned> stream_detach(Vm& vm, Args args) {
  return get_buffer(vm, args[0]);
}

Result<Owned> stream_repr(Vm& vm, Args args) {
  const TextStream& stream = *self_stream(args);
  return str_from_pieces(vm.heap,
                         {"<_io.TextIOWrapper name='", stream.stream == Stream::Output ? "<stdout>" : "<stderr>",
                          "' mode='w' encoding='", encoding_of(vm, stream).get(), "'>"});
}

const PropertyRow text_stream_properties[] = {
    {"buffer", get_buffer}, {"closed", get_false},         {"encoding", get_encoding},
    {"errors", get_errors}, {"line_buffering", get_false}, {"mode", get_mode},
    {"name", get_name},     {"newlines", get_none},        {"write_through", get_false},
};

const NativeRow text_stream_methods[] = {
    {"__repr__(self, /)", stream_repr},
    {"__enter__(self, /)", stream_enter},
    {"__exit__(self, /, *args)", stream_exit},
    {"close(self, /)", stream_flush},
    {"detach(self, /)", stream_detach},
    {"fileno(self, /)", stream_fileno},
    {"flush(self, /)", stream_flush},
    {"isatty(self, /)", stream_isatty},
    {"readable(self, /)", stream_false},
    {"reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
     stream_reconfigure},
    {"seekable(self, /)", stream_false},
    {"writable(self, /)", stream_true},
    {"write(self, text, /)", stream_write},
    {"writelines(self, lines, /)", stream_writelines},
};

const PropertyRow byte_stream_properties[] = {
    {"closed", get_false},
    {"mode", get_mode},
    {"name", get_name},
};

const NativeRow byte_stream_methods[] = {
    {"__repr__(self, /)", buffer_repr},  {"close(self, /)", stream_flush},   {"fileno(self, /)", stream_fileno},
    {"flush(self, /)", stream_flush},    {"isatty(self, /)", stream_isatty}, {"readable(self, /)", stream_false},
    {"seekable(self, /)", stream_false}, {"writable(self, /)", stream_true}, {"write(self, buffer, /)", buffer_write},
};

}  // namespace

Result<void> write_text(Vm& vm, const TextStream& stream, Str* text) {
  if (text->ascii && !stream.encoding) {
    vm.write_output(stream.stream, text->ascii_view());
    return {};
  }
  Ref<Bytes> bytes = TRY(encode_text(vm, text, stream.encoding, errors_of(vm, stream)));
  vm.write_output(stream.stream, bytes->view());
  return {};
}

Owned new_text_stream(Vm& vm, Stream stream) {
  Ref<TextStream> result = vm.heap.make<TextStream>(vm.types.text_stream);
  result->stream = stream;
  return result;
}

extern const TypeSpec text_stream_spec = {
    .name = "_io.TextIOWrapper",
    .size = sizeof(TextStream),
    .flags = kNoInstances,
    .traverse = traverse_fields<TextStream>,
    .clear = clear_fields<TextStream>,
    .instance_dict = true,
    .weak_references = true,
    .methods = text_stream_methods,
    .properties = text_stream_properties,
};

extern const TypeSpec byte_stream_spec = {
    .name = "_io.BufferedWriter",
    .size = sizeof(TextStream),
    .flags = kNoInstances,
    .methods = byte_stream_methods,
    .properties = byte_stream_properties,
};

}  // namespace fermata
