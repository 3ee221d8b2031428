// input() and sys.stdin: the fiber waits for the host's next lines of standard input. What came and was not taken yet
// waits in bytes, which sys.stdin reads as text and its buffer (lib/_io_files.py) as they are.
#include <algorithm>
#include <limits>
#include <memory>
#include <string>

#include "builtins/arguments.h"
#include "builtins/codecs.h"
#include "builtins/functions.h"
#include "builtins/os_error.h"
#include "builtins/text_stream.h"
#include "host/file_space.h"
#include "objects/sequences.h"
#include "vm/frame.h"
#include "vm/native.h"
#include "vm/operations.h"

namespace fermata {

namespace {

enum class Wanted : uint8_t {
  Answer,     // input(): the line without its end; EOFError when there is none
  Line,       // readline(): the line with its end, empty at the end of the file
  NextLine,   // iteration: StopIteration at the end
  Bytes,      // a line or a part of it, as it is
  Text,       // read(n): so many characters
  Rest,       // read(): all there is
  RestLines,  // readlines()
  Nothing,    // only to know that there is something, or the end
};

constexpr size_t kAll = std::numeric_limits<size_t>::max();

struct Input {
  std::string data;  // what came
  size_t taken = 0;  // how many bytes of it are not waiting any more
  std::string encoding = "utf-8", errors = "strict";
  bool closed = false;

  std::string_view waiting() const { return std::string_view(data).substr(taken); }
  void add(std::string_view more) {
    data.erase(0, std::exchange(taken, 0));
    data += more;
  }
};

struct InputStream : Object {
  std::shared_ptr<Input>* input;  // owned; listeners share it
};

const std::shared_ptr<Input>& input_of(Value stream) {
  return *static_cast<InputStream*>(stream.object())->input;
}

void clear_input(Object* object) {
  delete std::exchange(static_cast<InputStream*>(object)->input, nullptr);
}

// How many bytes of the waiting are a line, 0 if its end is not there. A carriage return ends one as well as a newline.
size_t line_length(std::string_view waiting) {
  size_t end = waiting.find_first_of("\r\n");
  if (end == std::string_view::npos) return 0;
  if (waiting[end] == '\r') {
    if (end + 1 == waiting.size()) return 0;
    if (waiting[end + 1] == '\n') end++;
  }
  return end + 1;
}

// How many bytes are so many characters of UTF-8; all if there are fewer.
size_t length_of_characters(std::string_view text, size_t characters) {
  size_t at = 0;
  for (; at < text.size(); at++) {
    bool begins = (static_cast<uint8_t>(text[at]) & 0xC0) != 0x80;
    if (begins && characters-- == 0) break;
  }
  return at;
}

bool is_utf8(const Input& input) {
  return input.encoding == "utf-8" || input.encoding == "UTF-8" || input.encoding == "utf8";
}

// Whether enough is there to be taken; at the end of the file it always is.
bool is_enough(const Input& input, Wanted wanted, size_t size) {
  switch (wanted) {
    case Wanted::Bytes:
    case Wanted::Nothing: return !input.waiting().empty();
    case Wanted::Text: {
      std::string_view waiting = input.waiting();
      if (!is_utf8(input)) return size < waiting.size();
      if (length_of_characters(waiting, size) < waiting.size()) return true;
      // The last byte may be the middle of a character, or half an end of line.
      bool is_whole = size > 0 && !waiting.empty() && static_cast<uint8_t>(waiting.back()) < 0x80;
      return is_whole && waiting.back() != '\r' && length_of_characters(waiting, size - 1) < waiting.size();
    }
    case Wanted::Rest:
    case Wanted::RestLines: return false;
    default: return size == 0 || line_length(input.waiting()) > 0;
  }
}

std::string take_bytes(Input& input, size_t size) {
  std::string taken(input.waiting().substr(0, size));
  input.taken += taken.size();
  return taken;
}

// Text with its ends of lines made newlines.
Result<Ref<Str>> take_text(Vm& vm, Input& input, size_t size) {
  std::string taken = take_bytes(input, size);
  Ref<Bytes> whole = bytes_from(vm.heap, taken);
  Ref<Str> encoding = is_utf8(input) ? nullptr : vm.str_of(input.encoding), errors = vm.str_of(input.errors);
  size_t out = 0;
  for (size_t at = 0; at < taken.size(); at++) {
    bool pair = taken[at] == '\r' && at + 1 < taken.size() && taken[at + 1] == '\n';
    if (!pair) taken[out++] = taken[at] == '\r' ? '\n' : taken[at];
  }
  taken.resize(out);
  return decode_text(vm, Value(whole.get()), taken, encoding, errors);
}

Result<Owned> take(Vm& vm, Input& input, Wanted wanted, size_t size) {
  switch (wanted) {
    case Wanted::Bytes: {
      // At most a line, so that what reads bytes takes nothing away from what reads text later.
      size_t line = line_length(input.waiting());
      return Owned(bytes_from(vm.heap, take_bytes(input, std::min(size, line ? line : input.waiting().size()))));
    }
    case Wanted::Text: {
      size_t bytes = is_utf8(input) ? length_of_characters(input.waiting(), size) : size;
      // A carriage return and its newline are one character.
      for (size_t at = 0; is_utf8(input) && at < bytes && bytes < input.waiting().size(); at++)
        if (input.waiting().compare(at, 2, "\r\n") == 0)
          bytes += length_of_characters(input.waiting().substr(bytes), 1);
      return Owned(TRY(take_text(vm, input, bytes)));
    }
    case Wanted::Rest: return Owned(TRY(take_text(vm, input, kAll)));
    case Wanted::Nothing: return Owned::none();
    case Wanted::RestLines: {
      Ref<List> lines = new_list(vm.heap);
      while (!input.waiting().empty()) {
        size_t line = line_length(input.waiting());
        Ref<Str> text = TRY(take_text(vm, input, line ? line : kAll));
        list_append(vm.heap, lines, text);
      }
      return Owned(std::move(lines));
    }
    default: break;
  }
  size_t line = line_length(input.waiting());
  if (line == 0) line = input.waiting().size();
  if (wanted == Wanted::Line && size != kAll) line = std::min(line, length_of_characters(input.waiting(), size));
  Ref<Str> text = TRY(take_text(vm, input, line));
  if (wanted == Wanted::NextLine && text->length == 0) return vm.stop_iteration();
  if (wanted != Wanted::Answer) return Owned(std::move(text));
  if (text->length == 0) return vm.raise(vm.exceptions.EOFError, "EOF when reading a line");
  if (text->at(text->length - 1) != '\n') return Owned(std::move(text));
  return Owned(str_substring(vm.heap, text, 0, text->length - 1));
}

// Collects what comes; the fiber then goes on with whether anything came.
class InputListener final : public OperationListener {
 public:
  InputListener(Fiber& sleeper, std::shared_ptr<Input> input) : fiber_(sleeper), input_(std::move(input)) {}

  void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) override {
    if (kind == CompletionKind::Data) {
      input_->add({reinterpret_cast<const char*>(payload.data()), payload.size()});
      got_data_ = got_data_ || !payload.empty();
    } else if (fiber_.operation == id) {
      fiber_.operation = 0;
      vm.wake(fiber_, Owned::boolean(got_data_ && kind == CompletionKind::Done));
    }
  }

 private:
  Fiber& fiber_;
  std::shared_ptr<Input> input_;
  bool got_data_ = false;
};

// The next piece of the file that os.dup2() gave the number 0; false at its end.
Result<bool> read_directed(Vm& vm, Input& input) {
  constexpr int64_t kPiece = 1 << 16;
  FileAnswer answer;
  if (Errno error =
          vm.files->perform({.call = FileCall::Read, .descriptor = vm.files->standard[0], .number = kPiece}, answer))
    return raise_os_error(vm, error);
  input.add(answer.data);
  return !answer.data.empty();
}

// The same from a pipe or a socket, for which somebody in Python waits. The frame goes on with the bytes that came.
Result<Owned> read_pipe(Vm& vm, NativeFrame& frame, Value came) {
  const std::shared_ptr<Input>& input = input_of(frame.state[0]);
  Wanted wanted = static_cast<Wanted>(frame.state[1].as_int());
  size_t size = frame.state[2].is_none() ? kAll : static_cast<size_t>(frame.state[2].as_int());
  Bytes* piece = cast_exact<Bytes>(came, vm.types.bytes);
  if (piece) input->add(piece->view());
  if ((piece && piece->length == 0) || is_enough(*input, wanted, size)) return take(vm, *input, wanted, size);
  constexpr int64_t kPiece = 1 << 16;
  Owned module = TRY(vm.import_module("_os_pipes"));
  Owned read = TRY(vm.get_attribute(module, vm.intern("read")));
  const Value arguments[] = {Value::integer(0), Value::integer(kPiece)};
  return vm.start_call(read, arguments);
}

// state: the stream, what is wanted, how much of it.
Result<Owned> resume_read(Vm& vm, NativeFrame& frame, Outcome outcome, Value came) {
  if (outcome == Outcome::Raised) return Raised{};
  const std::shared_ptr<Input>& input = input_of(frame.state[0]);
  Wanted wanted = static_cast<Wanted>(frame.state[1].as_int());
  size_t size = frame.state[2].is_none() ? kAll : static_cast<size_t>(frame.state[2].as_int());
  bool at_end = frame.step++ > 0 && !came.is_true();
  // What reads bytes knows by itself whose they are (lib/_os_pipes.py).
  const int directed = wanted == Wanted::Bytes ? 0 : vm.files->standard[0];
  if (vm.files->is_lent(directed)) return read_pipe(vm, frame, came);
  if (directed != 0)
    while (!at_end && !is_enough(*input, wanted, size)) at_end = !TRY(read_directed(vm, *input));
  if (at_end || is_enough(*input, wanted, size)) return take(vm, *input, wanted, size);
  Result<Owned> parked = vm.park_until(std::numeric_limits<double>::infinity());
  Fiber& sleeper = *vm.fiber;
  sleeper.operation = vm.operations.start(OperationKind::ReadLine, {}, std::make_unique<InputListener>(sleeper, input));
  return parked;
}

Result<Owned> read_input(Vm& vm, Value stream, Wanted wanted, size_t size = kAll) {
  static constexpr NativeFrameBehaviour kRead = {"readline", resume_read};
  Input& input = *input_of(stream);
  if (input.closed) return vm.value_error({"I/O operation on closed file."});
  if (size == 0 || is_enough(input, wanted, size)) return take(vm, input, wanted, size);
  return vm.start_native_frame(kRead, {stream, Value::integer(static_cast<int>(wanted)),
                                       size == kAll ? Value::none() : Value::integer(static_cast<int64_t>(size))});
}

// The argument of read() and readline(): all for None and for what is less than 0.
Result<size_t> size_argument(Vm& vm, Value value) {
  if (value.is_none()) return kAll;
  int64_t size = TRY(vm.index(value));
  return size < 0 ? kAll : static_cast<size_t>(size);
}

Result<Owned> stdin_readline(Vm& vm, Args args) {
  return read_input(vm, args[0], Wanted::Line, TRY(size_argument(vm, args[1])));
}
Result<Owned> stdin_read(Vm& vm, Args args) {
  size_t size = TRY(size_argument(vm, args[1]));
  return read_input(vm, args[0], size == kAll ? Wanted::Rest : Wanted::Text, size);
}
Result<Owned> stdin_readlines(Vm& vm, Args args) {
  return read_input(vm, args[0], Wanted::RestLines);
}
Result<Owned> stdin_next(Vm& vm, Object* self) {
  return read_input(vm, Value(self), Wanted::NextLine);
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
Result<Owned> get_encoding(Vm& vm, Value self) {
  return vm.str_of(input_of(self)->encoding);
}
Result<Owned> stdin_repr(Vm& vm, Args args) {
  return Owned(str_from_pieces(
      vm.heap, {"<_io.TextIOWrapper name='<stdin>' mode='r' encoding='", input_of(args[0])->encoding, "'>"}));
}
Result<Owned> get_name(Vm& vm, Value) {
  return vm.str_of("<stdin>");
}
Result<Owned> get_closed(Vm&, Value self) {
  return Owned::boolean(input_of(self)->closed);
}
Result<Owned> get_errors(Vm& vm, Value self) {
  return vm.str_of(input_of(self)->errors);
}
Result<Owned> get_mode(Vm& vm, Value) {
  return vm.str_of("r");
}
Result<Owned> get_false(Vm&, Value) {
  return Owned::boolean(false);
}
Result<Owned> get_none(Vm&, Value) {
  return Owned::none();
}
// The bytes below are Python's (lib/_io_files.py), and come from here by the calls of posix.
Result<Owned> get_buffer(Vm& vm, Value) {
  Owned module = TRY(vm.import_module("_io_files"));
  return vm.call_method(module, vm.intern("standard_input"));
}
Result<Owned> stdin_detach(Vm& vm, Args args) {
  return get_buffer(vm, args[0]);
}
Result<Owned> stdin_none(Vm&, Args) {
  return Owned::none();
}
Result<Owned> stdin_close(Vm&, Args args) {
  input_of(args[0])->closed = true;
  return Owned::none();
}

Result<Owned> stdin_reconfigure(Vm& vm, Args args) {
  Input& input = *input_of(args[0]);
  const Str* errors = as_str(args[2]);
  if (const Str* encoding = as_str(args[1])) {
    // LookupError for one that is not known.
    TRY(decode_text(vm, Value::none(), {}, encoding, errors));
    input.encoding = to_utf8(encoding);
    input.errors = "strict";
  }
  if (errors) input.errors = to_utf8(errors);
  return Owned::none();
}

Raised unsupported(Vm& vm, const char* what) {
  Owned module = TRY(vm.import_module("_io_base"));
  Owned type = TRY(vm.get_attribute(module, vm.intern("UnsupportedOperation")));
  Ref<Str> text = vm.str_of(what);
  Owned error = TRY(vm.call(type, {Value(text.get())}));
  return vm.raise(std::move(error));
}
Result<Owned> stdin_write(Vm& vm, Args) {
  return unsupported(vm, "not writable");
}
Result<Owned> stdin_seek(Vm& vm, Args) {
  return unsupported(vm, "underlying stream is not seekable");
}

const PropertyRow stdin_properties[] = {
    {"buffer", get_buffer}, {"closed", get_closed},        {"encoding", get_encoding},
    {"errors", get_errors}, {"line_buffering", get_false}, {"mode", get_mode},
    {"name", get_name},     {"newlines", get_none},        {"write_through", get_false},
};

const NativeRow stdin_rows[] = {
    {"__iter__(self, /)", stdin_iter},
    {"__repr__(self, /)", stdin_repr},
    {"__enter__(self, /)", stdin_iter},
    {"__exit__(self, /, *args)", stdin_close},
    {"close(self, /)", stdin_close},
    {"detach(self, /)", stdin_detach},
    {"flush(self, /)", stdin_none},
    {"fileno(self, /)", stdin_fileno},
    {"isatty(self, /)", stdin_false},
    {"read(self, size=-1, /)", stdin_read},
    {"readable(self, /)", stdin_true},
    {"readline(self, size=-1, /)", stdin_readline},
    {"readlines(self, hint=-1, /)", stdin_readlines},
    {"reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
     stdin_reconfigure},
    {"seek(self, cookie, whence=0, /)", stdin_seek},
    {"seekable(self, /)", stdin_false},
    {"tell(self, /)", stdin_seek},
    {"truncate(self, pos=None, /)", stdin_write},
    {"writable(self, /)", stdin_false},
    {"write(self, text, /)", stdin_write},
    {"writelines(self, lines, /)", stdin_write},
};

// input() where sys.stdin is not the one that is here.
Result<Owned> resume_ask(Vm& vm, NativeFrame& frame, Outcome outcome, Value came) {
  if (outcome == Outcome::Raised) return Raised{};
  Owned line(came);
  if (frame.step++ == 0) {
    Owned readline = TRY(vm.get_attribute(frame.state[0], vm.intern("readline")));
    line = TRY(vm.start_call(readline, {}));
    if (line->is_pushed() || line->is_parked()) return line;
  }
  Str* text = as_str(line);
  if (!text) return vm.type_error({"object.readline() returned non-string"});
  if (text->length == 0) return vm.raise(vm.exceptions.EOFError, "EOF when reading a line");
  bool has_end = text->at(text->length - 1) == '\n';
  return Owned(str_substring(vm.heap, text, 0, text->length - (has_end ? 1 : 0)));
}

}  // namespace

Owned new_input_stream(Vm& vm) {
  Ref<InputStream> stream = vm.heap.make<InputStream>(vm.types.input_stream);
  stream->input = new std::shared_ptr<Input>(std::make_shared<Input>());
  return stream;
}

Result<Owned> read_standard_input(Vm& vm, int64_t size) {
  return read_input(vm, dict_get(vm.sys, vm.intern("__stdin__")), Wanted::Bytes, static_cast<size_t>(size));
}

Result<Owned> await_standard_input(Vm& vm) {
  return read_input(vm, dict_get(vm.sys, vm.intern("__stdin__")), Wanted::Nothing);
}

// The prompt goes to sys.stdout, whatever that is.
Result<Owned> builtin_input(Vm& vm, Args args) {
  static constexpr NativeFrameBehaviour kAsk = {"input", resume_ask};
  Owned source(dict_get(vm.sys, vm.intern("stdin")));
  if (source->is_empty() || source->is_none()) return vm.runtime_error({"input(): lost sys.stdin"});
  Owned output(dict_get(vm.sys, vm.names.stdout_));
  if (output->is_empty() || output->is_none()) return vm.runtime_error({"input(): lost sys.stdout"});
  Ref<Str> prompt = TRY(vm.str(args[0]));
  if (TextStream* stream = cast_exact<TextStream>(output, vm.types.text_stream)) {
    TRY(write_text(vm, *stream, prompt));
  } else if (prompt->length > 0) {
    TRY(vm.call_method(output, vm.names.write, {Value(prompt.get())}));
  }
  vm.flush_output();
  if (vm.type_of(source) == vm.types.input_stream) return read_input(vm, source, Wanted::Answer);
  return vm.start_native_frame(kAsk, {source});
}

extern const TypeSpec input_stream_spec = {
    .name = "_io.TextIOWrapper",
    .size = sizeof(InputStream),
    .flags = kNoInstances,
    .clear = clear_input,
    .next = stdin_next,
    .methods = stdin_rows,
    .properties = stdin_properties,
};

}  // namespace fermata
