// Streams in memory: what of io.StringIO and io.BytesIO is native, which is nearly all. The classes themselves derive
// from this and from the base classes of streams (core/lib/_io_memory.py).
#include <algorithm>
#include <cstring>

#include "builtins/bytes_methods.h"
#include "builtins/common.h"
#include "builtins/fields.h"
#include "builtins/str_search.h"

namespace fermata {
namespace {

enum NewLines : uint8_t { kCarriageReturn = 1, kLineFeed = 2, kBoth = 4 };

struct MemoryStream : Object {
  Owned content;     // a str or a bytearray; empty before __init__ of a text, and once it is closed
  Owned newline;     // of a text: as it was given
  int64_t position;  // may lie beyond the content
  bool is_text, closed;
  uint8_t seen;  // NewLines
  template <typename F>
  void each(F f) {
    f(content);
    f(newline);
  }

  Str* text() const { return static_cast<Str*>(content->object()); }
  ByteArray* bytes() const { return static_cast<ByteArray*>(content->object()); }
  int64_t length() const { return is_text ? text()->length : bytes()->length; }
};

template <bool is_text>
Result<Owned> stream_new(Vm& vm, Args args) {
  Ref<MemoryStream> self = vm.heap.make<MemoryStream>(args.object<Type>(0));
  self->is_text = is_text;
  if (!is_text) self->content = new_bytearray(vm.heap, {});
  return self;
}

// The stream if it can be used.
Result<MemoryStream*> open_stream(Vm& vm, Value value) {
  auto* self = static_cast<MemoryStream*>(value.object());
  if (self->closed)
    return vm.value_error(self->is_text ? "I/O operation on closed file" : "I/O operation on closed file.");
  if (self->content->is_empty()) return vm.value_error("I/O operation on uninitialized object");
  return self;
}

// The same if its size may change.
Result<MemoryStream*> changeable_stream(Vm& vm, Value value) {
  MemoryStream* self = TRY(open_stream(vm, value));
  if (!self->is_text && self->bytes()->exports)
    return vm.raise(vm.exceptions.BufferError, "Existing exports of data: object cannot be re-sized");
  return self;
}

// None and negative mean all: -1.
Result<int64_t> size_argument(Vm& vm, Value value) {
  if (value.is_none()) return -1;
  if (!has_index(vm, value))
    return vm.type_error({"argument should be integer or None, not '", vm.type_of(value), "'"});
  return std::max<int64_t>(TRY(vm.index(value)), -1);
}

// What stands between the position and `end`, at most `size` of it; the position moves behind it.
Owned take(Vm& vm, MemoryStream* self, int64_t end, int64_t size) {
  const int64_t start = std::min(self->position, self->length());
  if (size >= 0) end = std::min(end, start + size);
  if (end > start) self->position = end;
  if (self->is_text)
    return str_substring(vm.heap, self->text(), static_cast<uint32_t>(start),
                         static_cast<uint32_t>(std::max(start, end)));
  return bytes_from(vm.heap, self->bytes()->view().substr(static_cast<size_t>(start),
                                                          static_cast<size_t>(std::max<int64_t>(end - start, 0))));
}

// -- reading

// The place behind the line in which the position is.
int64_t end_of_line(const MemoryStream* self) {
  const int64_t start = std::min(self->position, self->length()), length = self->length();
  if (!self->is_text) {
    const size_t found = self->bytes()->view().find('\n', static_cast<size_t>(start));
    return found == std::string_view::npos ? length : static_cast<int64_t>(found) + 1;
  }
  const Str* text = self->text();
  const Str* mark = as_str(self->newline);
  if (mark && mark->length == 0) {
    for (auto i = static_cast<uint32_t>(start); i < length; i++) {
      if (text->at(i) == '\n') return i + 1;
      if (text->at(i) == '\r') return i + 1 < length && text->at(i + 1) == '\n' ? i + 2 : i + 1;
    }
    return length;
  }
  const int64_t found = mark ? str_find_in(text, mark, start, length) : str_find_char(text, '\n', start, length);
  return found < 0 ? length : found + (mark ? mark->length : 1);
}

Result<Owned> stream_read(Vm& vm, Args args) {
  MemoryStream* self = TRY(open_stream(vm, args[0]));
  const int64_t size = TRY(size_argument(vm, args[1]));
  return take(vm, self, self->length(), size);
}

Result<Owned> stream_readline(Vm& vm, Args args) {
  MemoryStream* self = TRY(open_stream(vm, args[0]));
  const int64_t size = TRY(size_argument(vm, args[1]));
  return take(vm, self, end_of_line(self), size);
}

// A class of a program that has its own readline() gives what that gives.
Result<Owned> own_line(Vm& vm, Value self) {
  Owned line = TRY(vm.call_method(self, vm.intern("readline")));
  if (!as_str(line))
    return vm.raise(vm.exceptions.OSError,
                    {"readline() should have returned a str object, not '", vm.type_of(line), "'"});
  return as_str(line)->length ? line : Owned::exhausted();
}

Result<Owned> stream_next(Vm& vm, Object* object) {
  auto* self = static_cast<MemoryStream*>(object);
  if (self->is_text) {
    Value method = vm.lookup_special(object, vm.intern("readline"));
    if (!cast_exact<NativeFunction>(method, vm.types.method_descriptor)) return own_line(vm, object);
  }
  TRY(open_stream(vm, object));
  if (self->position >= self->length()) return Owned::exhausted();
  return take(vm, self, end_of_line(self), -1);
}

Result<Owned> stream_iter(Vm& vm, Args args) {
  TRY(open_stream(vm, args[0]));
  return Owned(args[0]);
}

Result<Owned> bytes_readlines(Vm& vm, Args args) {
  MemoryStream* self = TRY(open_stream(vm, args[0]));
  const int64_t most = TRY(size_argument(vm, args[1]));
  Ref<List> lines = new_list(vm.heap);
  const int64_t start = self->position;
  while (self->position < self->length()) {
    list_append(vm.heap, lines, take(vm, self, end_of_line(self), -1));
    if (most > 0 && self->position - start >= most) break;
  }
  return lines;
}

Result<Owned> stream_getvalue(Vm& vm, Args args) {
  MemoryStream* self = TRY(open_stream(vm, args[0]));
  if (self->is_text) return self->content;
  return bytes_from(vm.heap, self->bytes()->view());
}

Result<Owned> bytes_getbuffer(Vm& vm, Args args) {
  MemoryStream* self = TRY(open_stream(vm, args[0]));
  return vm.call(Value(vm.types.memoryview), {self->content});
}

// -- writing

// The text with its ends of lines as the stream has them; what came is noted where any may come.
Ref<Str> translated(Vm& vm, MemoryStream* self, const Str* text) {
  const Str* mark = as_str(self->newline);
  StrBuilder out(vm.heap);
  for (uint32_t i = 0; i < text->length; i++) {
    const char32_t c = text->at(i);
    const bool any = !mark || mark->length == 0;
    if (any && c == '\r') {
      const bool both = i + 1 < text->length && text->at(i + 1) == '\n';
      self->seen |= both ? kBoth : kCarriageReturn;
      if (mark || !both) out.append(mark ? '\r' : '\n');
      if (!both) continue;
      out.append('\n');
      i++;
    } else if (c == '\n' && any) {
      self->seen |= kLineFeed;
      out.append(c);
    } else if (c == '\n') {
      out.append(mark);
    } else {
      out.append(c);
    }
  }
  return out.finish();
}

Result<void> write_text(Vm& vm, MemoryStream* self, Str* text) {
  const Str* mark = as_str(self->newline);
  Ref<Str> added(text);
  if (!mark || mark->length != 1 || mark->at(0) != '\n') added = translated(vm, self, text);
  if (added->length == 0) return {};
  if (self->position > INT32_MAX - int64_t{added->length}) return vm.memory_error();
  const int64_t end = self->position + added->length;
  TRY(vm.need_memory(static_cast<uint64_t>(std::max(end, self->length())) *
                     std::max(added->width, self->text()->width)));
  if (self->position == self->length()) {
    Ref<Str> before = Ref<Str>::adopt(static_cast<Str*>(self->content.leak().object()));
    self->content = str_append(vm.heap, std::move(before), added);
  } else {
    const Str* old = self->text();
    const auto position = static_cast<uint32_t>(self->position);
    StrBuilder out(vm.heap);
    out.append(old, 0, std::min(position, old->length));
    while (out.length() < position) out.append(U'\0');
    out.append(added);
    if (end < old->length) out.append(old, static_cast<uint32_t>(end), old->length);
    self->content = out.finish();
  }
  self->position = end;
  return {};
}

Result<Owned> text_write(Vm& vm, Args args) {
  Str* text = as_str(args[1]);
  if (!text) return vm.type_error({"string argument expected, got '", vm.type_of(args[1]), "'"});
  TRY(write_text(vm, TRY(open_stream(vm, args[0])), text));
  return Owned::integer(text->length);
}

Result<Owned> bytes_write(Vm& vm, Args args) {
  MemoryStream* self = TRY(changeable_stream(vm, args[0]));
  std::string copy;
  const std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  if (data.empty()) return Owned::integer(0);
  self = TRY(changeable_stream(vm, args[0]));  // what lends its bytes may be written in Python
  const uint64_t end = static_cast<uint64_t>(self->position) + data.size();
  if (end > INT32_MAX) return vm.memory_error();
  if (end > self->bytes()->length) {
    TRY(vm.need_memory(end - self->bytes()->length));
    bytearray_resize(self->bytes(), static_cast<uint32_t>(end));
  }
  std::memcpy(self->bytes()->data + self->position, data.data(), data.size());
  self->position = static_cast<int64_t>(end);
  return Owned::integer(static_cast<int64_t>(data.size()));
}

// -- the position

Result<Owned> stream_tell(Vm& vm, Args args) {
  return int_from(vm.heap, TRY(open_stream(vm, args[0]))->position);
}

Result<Owned> stream_seek(Vm& vm, Args args) {
  MemoryStream* self = TRY(open_stream(vm, args[0]));
  const int64_t offset = TRY(vm.index(args[1])), whence = TRY(vm.index(args[2]));
  if (whence == 0 && offset < 0)
    return vm.value_error({self->is_text ? "Negative seek position " : "negative seek value ", offset});
  if (whence < 0 || whence > 2)
    return vm.value_error({self->is_text ? "Invalid" : "invalid", " whence (", whence, ", should be 0, 1 or 2)"});
  if (whence != 0 && self->is_text && offset != 0)
    return vm.raise(vm.exceptions.OSError, "Can't do nonzero cur-relative seeks");
  const int64_t from = whence == 0 ? 0 : whence == 1 ? self->position : self->length();
  if (offset > INT64_MAX - from) return vm.overflow_error("new position too large");
  self->position = std::max<int64_t>(from + offset, 0);
  return int_from(vm.heap, self->position);
}

Result<Owned> stream_truncate(Vm& vm, Args args) {
  MemoryStream* self = TRY(changeable_stream(vm, args[0]));
  const int64_t size = args[1].is_none() ? self->position : TRY(vm.index(args[1]));
  if (size < 0) return vm.value_error({self->is_text ? "Negative size value " : "negative size value ", size});
  if (size < self->length()) {
    const auto length = static_cast<uint32_t>(size);
    if (self->is_text) {
      self->content = str_substring(vm.heap, self->text(), 0, length);
    } else {
      bytearray_resize(self->bytes(), length);
    }
  }
  return Owned::integer(size);
}

// -- beginning and end

Result<Owned> text_init(Vm& vm, Args args) {
  auto* self = args.self<MemoryStream>();
  Str* initial = as_str(args[1]);
  Str* newline = as_str(args[2]);
  if (!initial && !args[1].is_none())
    return vm.type_error({"initial_value must be str or None, not ", vm.type_of(args[1])});
  if (!newline && !args[2].is_none()) return vm.type_error({"newline must be str or None, not ", vm.type_of(args[2])});
  if (newline && newline->length && !str_equals(newline, "\n") && !str_equals(newline, "\r") &&
      !str_equals(newline, "\r\n"))
    return vm.value_error({"illegal newline value: ", TRY(vm.repr(args[2]))});
  self->content = Ref<Str>(vm.heap.empty_string());
  self->newline = Owned(args[2]);
  self->closed = false;
  self->position = self->seen = 0;
  if (initial) TRY(write_text(vm, self, initial));
  self->position = 0;
  return Owned::none();
}

Result<Owned> bytes_init(Vm& vm, Args args) {
  MemoryStream* self = args.self<MemoryStream>();
  if (!self->closed) TRY(changeable_stream(vm, args[0]));
  self->closed = false;
  std::string copy;
  std::string_view data;
  if (!args[1].is_none()) data = TRY(bytes_argument(vm, args[1], copy));
  self->content = new_bytearray(vm.heap, data);
  self->position = 0;
  return Owned::none();
}

// The content as it is, and the position, of __setstate__().
Result<Owned> stream_restore(Vm& vm, Args args) {
  auto* self = args.self<MemoryStream>();
  if (self->is_text) self->content = Owned(TRY(str_argument(vm, args[1], "_restore", "1")));
  self->position = TRY(vm.index(args[2]));
  return Owned::none();
}

Result<Owned> stream_close(Vm& vm, Args args) {
  auto* self = args.self<MemoryStream>();
  if (self->closed) return Owned::none();
  if (!self->is_text) TRY(changeable_stream(vm, args[0]));
  self->closed = true;
  self->content = Owned();
  return Owned::none();
}

// As any stream: it is closed.
Result<Owned> stream_del(Vm& vm, Args args) {
  Owned module = TRY(vm.import_module("_io_base"));
  Owned base = TRY(vm.get_attribute(module, "IOBase"));
  Owned del = TRY(vm.get_attribute(base, vm.names.__del__));
  return vm.call(del, {args[0]});
}

// Only a class of a program can tell whether it is closed: by its own close(), where it has no __del__() as well.
void stream_finalize(Object* object) {
  Vm& vm = *static_cast<Vm*>(object->type->heap->hooks);
  if (static_cast<MemoryStream*>(object)->closed) return;
  Value close = vm.lookup_special(object, vm.intern("close")), del = vm.lookup_special(object, vm.names.__del__);
  if (cast_exact<NativeFunction>(close, vm.types.method_descriptor) || cast_exact<Function>(del, vm.types.function))
    return;
  Value self(object);
  if (stream_del(vm, Args(&self, 1)).is_raised())
    vm.report_unraisable("Exception ignored while finalizing file ", self);
}

Result<Owned> stream_true(Vm& vm, Args args) {
  TRY(open_stream(vm, args[0]));
  return Owned::boolean(true);
}

Result<Owned> get_closed(Vm&, Value self) {
  return Owned::boolean(static_cast<MemoryStream*>(self.object())->closed);
}
Result<Owned> get_newline(Vm&, Value self) {
  return or_none(static_cast<MemoryStream*>(self.object())->newline);
}
Result<Owned> get_seen(Vm&, Value self) {
  return Owned::integer(static_cast<MemoryStream*>(self.object())->seen);
}

const NativeRow kSharedMethods[] = {
    {"__iter__(self, /)", stream_iter},
    {"__del__(self, /)", stream_del},
    {"_restore(self, content, position, /)", stream_restore},
    {"read(self, size=-1, /)", stream_read},
    {"readline(self, size=-1, /)", stream_readline},
    {"getvalue(self, /)", stream_getvalue},
    {"tell(self, /)", stream_tell},
    {"seek(self, pos, whence=0, /)", stream_seek},
    {"truncate(self, size=None, /)", stream_truncate},
    {"close(self, /)", stream_close},
    {"readable(self, /)", stream_true},
    {"writable(self, /)", stream_true},
    {"seekable(self, /)", stream_true},
};
const NativeRow kTextMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", stream_new<true>, NativeKind::StaticMethod},
    {"__init__(self, initial_value='', newline='\n')", text_init},
    {"write(self, s, /)", text_write},
};
const NativeRow kBytesMethods[] = {
    {"__new__(cls, /, *args, **kwargs)", stream_new<false>, NativeKind::StaticMethod},
    {"__init__(self, initial_bytes=None)", bytes_init},
    {"write(self, b, /)", bytes_write},
    {"read1(self, size=-1, /)", stream_read},
    {"readlines(self, size=None, /)", bytes_readlines},
    {"getbuffer(self, /)", bytes_getbuffer},
};
const PropertyRow kTextProperties[] = {{"closed", get_closed}, {"_newline", get_newline}, {"_seen", get_seen}};
const PropertyRow kBytesProperties[] = {{"closed", get_closed}};

Result<void> add_shared(Vm& vm, Type* type) {
  vm.add_methods(type, kSharedMethods);
  return {};
}

constexpr TypeSpec spec_of(const char* name, std::span<const NativeRow> methods,
                           std::span<const PropertyRow> properties) {
  return {
      .name = name,
      .size = sizeof(MemoryStream),
      .flags = kSubclassable | kHasDel,
      .traverse = traverse_fields<MemoryStream>,
      .clear = clear_fields<MemoryStream>,
      .finalize = stream_finalize,
      .next = stream_next,
      .methods = methods,
      .properties = properties,
      .prepare = add_shared,
  };
}
const TypeSpec kTextSpec = spec_of("_io.StringIO", kTextMethods, kTextProperties);
const TypeSpec kBytesSpec = spec_of("_io.BytesIO", kBytesMethods, kBytesProperties);

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "Text", Value(vm.new_type(kTextSpec)));
  vm.add_to_module(module, "Bytes", Value(vm.new_type(kBytesSpec)));
  return {};
}

}  // namespace

extern const ModuleSpec memory_stream_module;
const ModuleSpec memory_stream_module = {.prepare = prepare};

}  // namespace fermata
