#include "runtime/runtime.h"

#include <algorithm>
#include <limits>

#include "builtins/extension.h"
#include "builtins/install.h"
#include "host/file_space.h"
#include "runtime/ast_module.h"
#include "runtime/loader.h"
#include "vm/importing.h"
#include "vm/interpreter.h"
#include "vm/observer.h"
#include "vm/operations.h"

namespace fermata {

struct Runtime::Parts {
  uint64_t seen_changes = 0;  // of the files
  Loader loader;
  FileSpace files;
  Vm vm;
  Observer observer;
  Host& host;
  RuntimeOptions options;
  std::string_view source;  // of the program, while it starts
  int exit_code = 0;
  bool signalled = false;
  uint32_t error_line = 0;
  bool finished = false;
  bool deadlock_told = false;

  Parts(Host& host_, RuntimeOptions options_)
      : files(nanoseconds(host_, options_)), vm(host_, loader), host(host_), options(std::move(options_)) {
    vm.files = &files;
    if (!options.current_folder.empty()) {
      files.memory().make_folders(options.current_folder, 0755, nanoseconds(host, options));
      files.change_folder(options.current_folder);
    }
    if (Files* real = host.files())
      for (const std::string& folder : options.host_folders) files.mount(folder, *real, nanoseconds(host, options));
    loader.look_in(files, folder_of_program());
  }

  std::string folder_of_program() const {
    const std::string file = options.filename.starts_with('<') ? "main.py" : options.filename;
    const std::string path = files.absolute(file);
    return path.substr(0, path.rfind('/') + 1);
  }

  static int64_t nanoseconds(Host& host, const RuntimeOptions& options) {
    return static_cast<int64_t>((options.virtual_time ? Vm::kVirtualEpoch : host.wall_clock()) * 1e6) * 1000;
  }
  // The program's own sources are files too, unless they are the host's.
  void add_source(std::string_view name, std::string_view source) {
    files.put(name, source, nanoseconds(host, options));
  }

  static Result<Owned> resume_process(Vm& vm, NativeFrame& frame, Outcome outcome, Value value);
  Result<Owned> start_main();
  Result<void> apply_interpreter_options();
  Result<Owned> start_function(const char* module, const char* function);
  void end();
  void report();
  void tell_deadlock();
};

Runtime::Runtime(Host& host, RuntimeOptions options) : parts_(std::make_unique<Parts>(host, std::move(options))) {
  Vm& vm = parts_->vm;
  vm.heap.set_limit(parts_->options.memory_limit);
  vm.virtual_time = parts_->options.virtual_time;
  vm.follows_clock = parts_->options.follows_clock;
  if (parts_->options.trace) vm.observer = &parts_->observer;
  install_builtins(vm);
  // Builtins know nothing of the parser: its module is the runtime's own.
  vm.find_native_module = [](std::string_view name) { return name == "_ast" ? &ast_module : find_native_module(name); };
}

Runtime::~Runtime() = default;

void Runtime::add_file(std::string_view name, std::string_view source) {
  parts_->loader.add_file(name, source);
  parts_->add_source(name, source);
}

Result<Owned> Runtime::Parts::start_main() {
  Ref<Str> filename = vm.str_of(options.filename);
  Ref<List> arguments = new_list(vm.heap);
  list_append(vm.heap, arguments, options.program.empty() ? filename : vm.str_of(options.program));
  for (const std::string& argument : options.arguments) list_append(vm.heap, arguments, vm.str_of(argument));
  dict_set(vm.heap, vm.sys, vm.intern("argv"), Value(arguments.get()));
  // Modules are looked for in these two at any rate; what a program adds, importlib._finders looks into.
  Ref<List> path = new_list(vm.heap);
  const std::string own = loader.folder().substr(0, std::max(loader.folder().size() - 1, size_t{1}));
  for (std::string_view folder : {std::string_view(own), kLibraryFolder}) list_append(vm.heap, path, vm.str_of(folder));
  dict_set(vm.heap, vm.sys, vm.intern("path"), Value(path.get()));
  dict_set(vm.heap, vm.sys, vm.intern("_path"), Owned(tuple_from(vm.heap, path->span())).get());
  // What os says of the process.
  Ref<List> environment = new_list(vm.heap);
  for (const std::string& variable : options.environment) list_append(vm.heap, environment, vm.str_of(variable));
  Ref<List> commands = new_list(vm.heap);
  for (const std::string& command : options.commands) list_append(vm.heap, commands, vm.str_of(command));
  Ref<Tuple> process = vm.tuple({Value::integer(options.process), Value::integer(options.parent_process),
                                 Value(environment.get()), Value::integer(options.processors), Value(commands.get())});
  dict_set(vm.heap, vm.sys, vm.intern("_process"), Value(process.get()));
  // Connections to the world have the world's clock.
  if (options.network && !options.virtual_time) dict_set(vm.heap, vm.sys, vm.intern("_network"), Value::boolean(true));
  dict_set(vm.heap, vm.sys, vm.intern("_reachable"), Value::boolean(options.reachable));

  Ref<Module> main = vm.heap.make<Module>(vm.types.module);
  main->dict = new_dict(vm.heap);
  Dict* dict = main->dict;
  dict_set(vm.heap, dict, vm.names.__name__, Value(vm.names.__main__));
  for (Str* empty : {vm.names.__doc__, vm.names.__package__, vm.names.__loader__, vm.names.__spec__})
    dict_set(vm.heap, dict, empty, Value::none());
  dict_set(vm.heap, dict, vm.names.__builtins__, dict_get(vm.modules, vm.names.builtins));
  if (options.filename != "<string>") {
    dict_set(vm.heap, dict, vm.names.__file__, Value(filename.get()));
    dict_set(vm.heap, dict, vm.intern("__cached__"), Value::none());
  }
  dict_set(vm.heap, vm.modules, vm.names.__main__, Value(main.get()));

  TRY(apply_interpreter_options());
  Result<Ref<Code>> compiled = loader.compile_main(vm, source, filename, options.top_level_await == TopLevelAwait::On);
  if (compiled.is_raised()) {
    // The page runs programs that await at their top level as they stand.
    if (options.top_level_await != TopLevelAwait::Auto || !vm.pending_is(vm.exceptions.SyntaxError)) return Raised{};
    Owned plain_error = vm.take_pending();
    compiled = loader.compile_main(vm, source, filename, true);
    if (compiled.is_raised()) {
      (void)vm.take_pending();
      return vm.raise_again(std::move(plain_error));
    }
  }
  Ref<Code> code = std::move(compiled).value();
  if (code->has_docstring) dict_set(vm.heap, dict, vm.names.__doc__, Value(code->docstring.get()));
  Ref<Function> body = vm.new_function(code, dict);
  if (code->flags & kCoroutine) {
    // Awaiting at the top level: the module body is a coroutine that asyncio runs.
    Owned asyncio = TRY(vm.import_module("asyncio"));
    Owned run = TRY(vm.get_attribute(asyncio, "run"));
    Owned coroutine = TRY(vm.call(Value(body.get())));
    return vm.start_call(run, {coroutine.get()});
  }
  vm.push_python_frame(std::move(body));
  return Owned::adopt(Value::pushed());
}

// What the options of the command python and the variables PYTHON... of the environment say, before the program's first
// line is compiled.
Result<void> Runtime::Parts::apply_interpreter_options() {
  const bool asked = std::any_of(options.environment.begin(), options.environment.end(),
                                 [](const std::string& variable) { return variable.starts_with("PYTHON"); });
  if (options.interpreter_options.empty() && !asked) return {};
  Ref<List> words = new_list(vm.heap);
  for (const std::string& word : options.interpreter_options) list_append(vm.heap, words, vm.str_of(word));
  Owned module = TRY(vm.import_module("_interpreter_options"));
  Owned apply = TRY(vm.get_attribute(module, "apply"));
  TRY(vm.call(apply, {Value(words.get())}));
  return {};
}

// Calls a function of the library that has no parameters, if its module was ever imported.
Result<Owned> Runtime::Parts::start_function(const char* module, const char* function) {
  Value imported = dict_get(vm.modules, vm.intern(module));
  if (imported.is_empty()) return Owned::none();
  Owned callee = TRY(vm.get_attribute(imported, function));
  return vm.start_call(callee, {});
}

// The bottom frame of the main fiber: the program, and when its last line has run, what remains to be done. Threads
// that are not daemons come to their end, then the functions registered with atexit are called.
Result<Owned> Runtime::Parts::resume_process(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  Parts& parts = *reinterpret_cast<Parts*>(static_cast<intptr_t>(frame.data));
  enum Step { kMain, kThreads, kAtExit, kEnd };
  if (frame.step == kMain) {
    frame.step = kThreads;
    return parts.start_main();
  }
  if (frame.step == kThreads)
    parts.report();
  else if (outcome == Outcome::Raised)
    vm.print_exception(vm.take_pending());
  while (frame.step < kEnd) {
    Result<Owned> answer = frame.step++ == kThreads ? parts.start_function("threading", "_shutdown")
                                                    : parts.start_function("atexit", "_run_exitfuncs");
    if (answer.is_raised())
      vm.print_exception(vm.take_pending());
    else if (answer.peek()->is_pushed() || answer.peek()->is_parked())
      return answer;
  }
  return Owned::none();
}

void Runtime::start(std::string_view source) {
  static constexpr NativeFrameBehaviour kProcess = {"process", Parts::resume_process};
  parts_->source = source;
  if (!parts_->options.filename.starts_with('<')) parts_->add_source(parts_->options.filename, source);
  Result<Owned> started =
      parts_->vm.start_native_frame(kProcess, {}, static_cast<int64_t>(reinterpret_cast<intptr_t>(parts_.get())));
  if (started.is_raised()) parts_->end();
}

// The main fiber has ended, or never began: what the process says and would exit with.
void Runtime::Parts::report() {
  if (!vm.has_pending()) return;
  Owned exception = vm.take_pending();
  if (is_subtype(vm.type_of(exception), vm.exceptions.SystemExit)) {
    Owned code = static_cast<SystemExitException*>(exception->object())->code;
    if (code->is_none() || code->is_empty()) {
      exit_code = 0;
    } else if (is_subtype(vm.type_of(code), vm.types.int_)) {
      Result<int64_t> number = vm.index(code);
      exit_code = number.is_raised() ? 0xFF : static_cast<int>(std::move(number).value()) & 0xFF;
      const Value signal = dict_get(vm.sys, vm.intern("_ended_by"));  // (lib/signal.py)
      signalled = signal.is_small_int() && exit_code == 128 + signal.as_int();
    } else {
      Result<Ref<Str>> text = vm.str(code);
      if (!text.is_raised()) vm.write_output(Stream::Error, to_utf8(std::move(text).value()) + "\n");
      exit_code = 1;
    }
    return;
  }
  error_line = vm.error_line(exception);
  signalled = is_subtype(vm.type_of(exception), vm.exceptions.KeyboardInterrupt);
  exit_code = signalled ? 130 : 1;
  vm.print_exception(exception);
}

void Runtime::Parts::end() {
  if (finished) return;
  finished = true;
  report();
  vm.shut_down();
  vm.flush_output();
}

// The verdict is written by the library, in a fiber of its own: the others stay as they are.
void Runtime::Parts::tell_deadlock() {
  deadlock_told = true;
  static constexpr NativeFrameBehaviour kTell = {
      "deadlock", [](Vm& vm, NativeFrame& frame, Outcome outcome, Value value) -> Result<Owned> {
        enum Step { kImport, kReport };
        if (outcome == Outcome::Raised) {
          vm.print_exception(vm.take_pending());
          return Owned::none();
        }
        switch (frame.step++) {
          case kImport: return vm.start_load_module("_deadlock");
          case kReport: return vm.start_call_method(value, vm.intern("report"));
          default: return Owned::none();
        }
      }};
  vm.start_fiber(kTell, {});
}

PumpState Runtime::pump(double budget) {
  Parts& parts = *parts_;
  if (parts.finished) return PumpState::Finished;
  Vm& vm = parts.vm;
  Vm::Progress progress = vm.run_slice(budget);
  vm.flush_output();
  switch (progress) {
    case Vm::Progress::SliceOver: return PumpState::Again;
    case Vm::Progress::Finished: parts.end(); return PumpState::Finished;
    case Vm::Progress::Waiting: break;
  }
  if (vm.next_deadline() != std::numeric_limits<double>::infinity()) return PumpState::WakeAt;
  if (vm.operations.under_way()) return PumpState::Waiting;
  if (parts.deadlock_told) return PumpState::Deadlock;
  parts.tell_deadlock();
  return PumpState::Again;
}

double Runtime::wake_at() const {
  return parts_->vm.next_deadline();
}

void Runtime::complete(OperationId id, CompletionKind kind, std::span<const std::byte> payload) {
  parts_->vm.operations.complete(id, kind, payload);
}

void Runtime::interrupt() {
  parts_->vm.interrupt();
}

bool Runtime::signal(int number) {
  Vm& vm = parts_->vm;
  if (dict_get(vm.modules, vm.intern("signal")).is_empty()) return false;
  vm.post_signal(number);
  return true;
}

void Runtime::follow(double now) {
  parts_->vm.follow(now);
}

std::string Runtime::answer_extension(std::string_view request) {
  return fermata::answer_extension(parts_->vm, request);
}

Errno Runtime::use_file(FileRequest request, FileAnswer& answer) {
  request.now = Parts::nanoseconds(parts_->host, parts_->options);
  return parts_->files.perform(request, answer);
}

double Runtime::wall_clock() {
  return parts_->vm.wall_clock();
}

bool Runtime::files_changed() {
  uint64_t changes = parts_->files.memory().changes();
  return std::exchange(parts_->seen_changes, changes) != changes;
}

std::string Runtime::files() const {
  const std::string& folder = parts_->options.current_folder;
  return parts_->files.memory().contents_of(folder.empty() ? FileSpace::kHome : std::string_view(folder));
}

int Runtime::exit_code() const {
  return parts_->exit_code;
}
bool Runtime::was_signalled() const {
  return parts_->signalled;
}
uint32_t Runtime::error_line() const {
  return parts_->error_line;
}
std::span<const std::byte> Runtime::take_trace() {
  return parts_->observer.take();
}

}  // namespace fermata
