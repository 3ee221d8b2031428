// input() and sys.stdin: the fiber waits for the host's next line of standard input.
#include <algorithm>
#include <limits>
#include <memory>
#include <string>

#include "builtins/arguments.h"
#include "builtins/functions.h"
#include "builtins/text_stream.h"
#include "vm/native.h"
#include "vm/operations.h"

namespace fermata {

namespace {

enum class Wanted : uint8_t {
  Answer,     // input(): the line without its end; EOFError when there is none
  Line,       // readline(): the line with its end, empty at the end of the file
  NextLine,   // iteration: StopIteration at the end
  Rest,       // read(): all there is
  RestLines,  // readlines()
};

// Collects a line; at its end the fiber goes on, or the next line is asked for.
class LineListener final : public OperationListener {
 public:
  LineListener(Fiber& sleeper, Wanted wanted, std::string before)
      : fiber_(sleeper), wanted_(wanted), text_(std::move(before)) {}

  void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) override {
    if (kind == CompletionKind::Data) {
      text_.append(reinterpret_cast<const char*>(payload.data()), payload.size());
      got_data_ = got_data_ || !payload.empty();
      return;
    }
    if (fiber_.operation != id) return;
    const bool more = kind == CompletionKind::Done && got_data_ && wanted_ >= Wanted::Rest;
    if (more) {
      fiber_.operation = vm.start_operation(OperationKind::ReadLine, {},
                                            std::make_unique<LineListener>(fiber_, wanted_, std::move(text_)));
      return;
    }
    fiber_.operation = 0;
    finish(vm);
  }

 private:
  void finish(Vm& vm) {
    const bool at_end = text_.empty();
    if (wanted_ == Wanted::Answer) {
      if (at_end)
        return vm.wake_raising(fiber_, vm.make_exception(vm.exceptions.EOFError, {"EOF when reading a line"}));
      if (text_.back() == '\n') text_.pop_back();
    }
    if (wanted_ == Wanted::NextLine && at_end)
      return vm.wake_raising(fiber_, vm.make_exception(vm.exceptions.StopIteration, {}));
    if (wanted_ == Wanted::RestLines) {
      Ref<List> lines = new_list(vm.heap);
      for (size_t start = 0; start < text_.size();) {
        size_t end = std::min(text_.find('\n', start), text_.size() - 1) + 1;
        list_append(vm.heap, lines, vm.str_of(std::string_view(text_).substr(start, end - start)));
        start = end;
      }
      return vm.wake(fiber_, lines);
    }
    vm.wake(fiber_, vm.str_of(text_));
  }

  Fiber& fiber_;
  Wanted wanted_;
  std::string text_;
  bool got_data_ = false;
};

Result<Owned> wait_for_line(Vm& vm, Wanted wanted) {
  Result<Owned> parked = vm.park_until(std::numeric_limits<double>::infinity());
  Fiber& sleeper = *vm.fiber;
  sleeper.operation =
      vm.start_operation(OperationKind::ReadLine, {}, std::make_unique<LineListener>(sleeper, wanted, std::string()));
  return parked;
}

Result<Owned> stdin_readline(Vm& vm, Args) {
  return wait_for_line(vm, Wanted::Line);
}
Result<Owned> stdin_read(Vm& vm, Args) {
  return wait_for_line(vm, Wanted::Rest);
}
Result<Owned> stdin_readlines(Vm& vm, Args) {
  return wait_for_line(vm, Wanted::RestLines);
}
Result<Owned> stdin_next(Vm& vm, Object*) {
  return wait_for_line(vm, Wanted::NextLine);
}
Result<Owned> stdin_iter(Vm&, Args args) {
  return Owned(args[0]);
}
Result<Owned> stdin_true(Vm&, Args) {
  return Owned::boolean(true);
}
Result<Owned> stdin_false(Vm&, Args) {
  return Owned::boolean(false);
}
Result<Owned> stdin_fileno(Vm&, Args) {
  return Owned::integer(0);
}
Result<Owned> stdin_repr(Vm& vm, Args) {
  return vm.str_of("<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>");
}
Result<Owned> get_encoding(Vm& vm, Value) {
  return vm.str_of("utf-8");
}
Result<Owned> get_name(Vm& vm, Value) {
  return vm.str_of("<stdin>");
}
Result<Owned> get_closed(Vm&, Value) {
  return Owned::boolean(false);
}

Result<Owned> get_errors(Vm& vm, Value) {
  return vm.str_of("strict");
}
Result<Owned> get_mode(Vm& vm, Value) {
  return vm.str_of("r");
}
Result<Owned> get_none(Vm&, Value) {
  return Owned::none();
}
// The bytes below are Python's (lib/_io_files.py), and get their lines from here.
Result<Owned> get_buffer(Vm& vm, Value) {
  Owned module = TRY(vm.import_module("_io_files"));
  return vm.call_method(module, vm.intern("standard_input"));
}
Result<Owned> stdin_none(Vm&, Args) {
  return Owned::none();
}

const PropertyRow stdin_properties[] = {
    {"buffer", get_buffer},         {"closed", get_closed}, {"encoding", get_encoding}, {"errors", get_errors},
    {"line_buffering", get_closed}, {"mode", get_mode},     {"name", get_name},         {"newlines", get_none},
};

const NativeRow stdin_rows[] = {
    {"__iter__(self, /)", stdin_iter},
    {"__repr__(self, /)", stdin_repr},
    {"__enter__(self, /)", stdin_iter},
    {"__exit__(self, /, *args)", stdin_none},
    {"close(self, /)", stdin_none},
    {"flush(self, /)", stdin_none},
    {"fileno(self, /)", stdin_fileno},
    {"isatty(self, /)", stdin_false},
    {"read(self, size=-1, /)", stdin_read},
    {"readable(self, /)", stdin_true},
    {"readline(self, size=-1, /)", stdin_readline},
    {"readlines(self, hint=-1, /)", stdin_readlines},
    {"reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
     stdin_none},
    {"seekable(self, /)", stdin_false},
    {"writable(self, /)", stdin_false},
};

}  // namespace

Owned new_input_stream(Vm& vm) {
  return vm.heap.make<Object>(vm.types.input_stream);
}

// The prompt goes to sys.stdout, whatever that is.
Result<Owned> builtin_input(Vm& vm, Args args) {
  Owned output(dict_get(vm.sys, vm.names.stdout_));
  if (output->is_empty() || output->is_none()) return vm.runtime_error({"input(): lost sys.stdout"});
  Ref<Str> prompt = TRY(vm.str(args[0]));
  if (TextStream* stream = cast_exact<TextStream>(output, vm.types.text_stream)) {
    TRY(write_text(vm, stream->stream, prompt));
  } else if (prompt->length > 0) {
    TRY(vm.call_method(output, vm.names.write, {Value(prompt.get())}));
  }
  vm.flush_output();
  return wait_for_line(vm, Wanted::Answer);
}

extern const TypeSpec input_stream_spec = {
    .name = "_io.TextIOWrapper",
    .size = sizeof(Object),
    .flags = kNoInstances,
    .next = stdin_next,
    .methods = stdin_rows,
    .properties = stdin_properties,
};

}  // namespace fermata
