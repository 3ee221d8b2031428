#include "vm/source_text.h"

#include "base/source_encoding.h"

namespace fermata {
namespace {

// The names that CPython tells problems with Latin-1 by.
std::string_view usual_name(std::string_view name) {
  for (std::string_view latin : {"latin-1", "iso-8859-1", "iso-latin-1"})
    if (name == latin) return "iso-8859-1";
  return name;
}

Raised unreadable(Vm& vm, Owned message, Str* filename) {
  Ref<Tuple> place = vm.tuple({Value(filename), Value::integer(0), Value::integer(-1), Value::none()});
  Value args[] = {message.get(), Value(place.get())};
  return vm.raise(vm.exceptions.SyntaxError, args);
}

}  // namespace

Result<std::string> decode_source(Vm& vm, std::string_view bytes, Str* filename) {
  std::string_view name = declared_encoding(bytes);
  if (name.empty() || is_utf8_name(name)) return std::string(without_mark(bytes));
  if (bytes.starts_with(kUtf8Mark))
    return unreadable(vm, Owned(str_from_pieces(vm.heap, {"encoding problem: ", usual_name(name), " with BOM"})),
                      filename);
  Owned encoded = bytes_from(vm.heap, bytes), encoding = vm.str_of(name);
  Result<Owned> decoded = vm.call_method(encoded, vm.intern("decode"), {encoding.get()});
  if (decoded.is_raised()) {
    bool unknown = vm.pending_is(vm.exceptions.LookupError);
    if (!unknown && !vm.pending_is(vm.exceptions.UnicodeDecodeError)) return Raised{};
    Owned error = vm.take_pending();
    Ref<Str> message = TRY(vm.str(error));
    if (unknown && to_utf8(message).starts_with("unknown encoding"))
      message = str_from_pieces(vm.heap, {"unknown encoding: ", name});
    return unreadable(vm, Owned(std::move(message)), filename);
  }
  Str* text = cast_if<Str>(decoded.peek(), kStrSubclass);
  return text ? to_utf8(text) : std::string(bytes);
}

}  // namespace fermata
