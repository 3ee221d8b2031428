// sys.stdout and sys.stderr: text streams over the host's standard streams.
#pragma once

#include "host/host.h"
#include "vm/vm.h"

namespace fermata {

struct TextStream : Object {
  Stream stream;
  Ref<Str> encoding;  // what reconfigure() was given; null: utf-8
  Ref<Str> errors;    // null: as the stream begins

  template <typename F>
  void each(F f) {
    f(encoding);
    f(errors);
  }
};

Owned new_text_stream(Vm& vm, Stream stream);
Owned new_input_stream(Vm& vm);  // sys.stdin (input.cpp)
// At most so many bytes of standard input, as a native function's answer: the fiber waits for them.
Result<Owned> read_standard_input(Vm& vm, int64_t size);
// The fiber waits until there is something to read, or the end.
Result<Owned> await_standard_input(Vm& vm);

// Writes to a standard stream; UnicodeEncodeError for what its encoding has not, lone surrogates as a rule.
Result<void> write_text(Vm& vm, const TextStream& stream, Str* text);

}  // namespace fermata
