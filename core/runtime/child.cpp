// Module _child: programs inside the program. A child is a Runtime of its own, with its own heap, modules and clock
// hands, over a host that is its parent: what it writes, and the lines and messages it asks for, are events that the
// parent reads; its files are the parent's, everything else goes on to the parent's host. One Runtime more instead of a
// namespace of the parent's: its modules, its memory, its signals and its end are its own, as those of a process are.
//
//   child = Child(source, file, arguments, environment, process, parent_process, folder, options)
//   child.step()          runs it until something happens: (OUTPUT, bytes), (ERROR, bytes), (MESSAGE, bytes),
//                         (READ, operation), or None at the end; the calling thread waits meanwhile
//   child.answer(operation, line), child.send(message), child.signal(number), child.close()
//
// A child runs in slices of a fixed number of instructions, on the fiber that calls step(), so that the same programs
// run the same way every time. Under virtual time it follows its parent's clock.
#include <charconv>
#include <deque>
#include <limits>
#include <memory>

#include "builtins/common.h"
#include "host/file_space.h"
#include "host/record.h"
#include "objects/sequences.h"
#include "runtime/loader.h"
#include "runtime/runtime.h"
#include "vm/frame.h"
#include "vm/operations.h"

namespace fermata {

namespace {

constexpr double kForever = std::numeric_limits<double>::infinity();
constexpr int kRead = 0;  // the other kinds of events are streams
constexpr int kDeadlocked = 3;

struct Event {
  int kind;
  OperationId operation;
  std::string bytes;
};

// Shared with the operations that are under way at the parent's host.
struct Program {
  Vm& parent;
  std::unique_ptr<Host> host;
  std::unique_ptr<Runtime> runtime;  // null after the end
  std::string source;
  std::deque<Event> events;
  std::deque<std::string> messages;
  bool no_more_messages = false;
  OperationId receiving = 0;  // the child's, 0: none
  Fiber* stepping = nullptr;  // the parent's fiber that waits in step()
  int exit_code = 0;
  int signal = 0;  // the last that was sent
  // Operations of the child that are under way at the parent's host: the child's id, the parent's.
  std::vector<std::pair<OperationId, OperationId>> forwarded;

  explicit Program(Vm& vm) : parent(vm) {}
  void wake();
  void complete(OperationId id, CompletionKind kind, std::string_view bytes);
  void forget(OperationId id);
  void deliver_messages();
  void end(int code);
};

// A child's operation that the parent's host carries out.
class Forwarded : public OperationListener {
 public:
  Forwarded(std::shared_ptr<Program> program, OperationId id) : program_(std::move(program)), id_(id) {}
  void completed(Vm&, OperationId, CompletionKind kind, std::span<const std::byte> payload) override {
    program_->complete(id_, kind, {reinterpret_cast<const char*>(payload.data()), payload.size()});
  }

 private:
  std::shared_ptr<Program> program_;
  OperationId id_;
};

class ParentHost final : public Host, public Files {
 public:
  explicit ParentHost(const std::shared_ptr<Program>& program) : program_(program), parent_(program->parent) {}

  double now() override { return parent_.host.now(); }
  double wall_clock() override { return parent_.wall_clock(); }
  int utc_offset(double wall_seconds) override { return parent_.host.utc_offset(wall_seconds); }
  void entropy(std::span<std::byte> out) override { parent_.host.entropy(out); }
  void write(Stream stream, std::string_view bytes) override {
    std::shared_ptr<Program> program = program_.lock();
    program->events.push_back({static_cast<int>(stream), 0, std::string(bytes)});
  }
  void start(OperationId id, OperationKind kind, std::span<const std::byte> request) override {
    std::shared_ptr<Program> program = program_.lock();
    if (kind == OperationKind::ReadLine) {
      program->events.push_back({kRead, id, {}});
    } else if (kind == OperationKind::Receive) {
      program->receiving = id;
    } else {
      std::string bytes(reinterpret_cast<const char*>(request.data()), request.size());
      if (kind == OperationKind::Tell || kind == OperationKind::WebSocketSend)
        bytes = with_own_number(*program, request);
      // An extension belongs to one program.
      if (kind == OperationKind::Extension) bytes = write_record({"for a process inside a program"});
      program->forwarded.push_back(
          {id, parent_.operations.start(kind, bytes, std::make_unique<Forwarded>(program, id))});
    }
  }
  void cancel(OperationId id) override {
    std::shared_ptr<Program> program = program_.lock();
    if (!program) return;
    if (program->receiving == id) program->receiving = 0;
    for (const auto& [own, parents] : program->forwarded)
      if (own == id) parent_.operations.cancel(parents);
    program->forget(id);
  }
  void block(double deadline) override { parent_.host.block(deadline); }
  bool read_library(std::string_view file, std::string& text) override { return parent_.host.read_library(file, text); }
  // All files are the parent's, open ones included.
  Files* files() override { return this; }
  Errno perform(const FileRequest& request, FileAnswer& answer) override {
    return parent_.files->perform(request, answer);
  }

 private:
  // What is told to an operation of the child, as told to the one of the parent.
  static std::string with_own_number(const Program& program, std::span<const std::byte> request) {
    std::vector<std::string_view> fields = read_record(request);
    OperationId id = 0;
    std::from_chars(fields[0].data(), fields[0].data() + fields[0].size(), id);
    for (const auto& [own, parents] : program.forwarded)
      if (own == id) return write_record({std::to_string(parents), fields[1], fields[2]});
    return {};
  }

  std::weak_ptr<Program> program_;
  Vm& parent_;
};

void Program::wake() {
  if (Fiber* sleeper = std::exchange(stepping, nullptr)) parent.wake(*sleeper, Owned::none());
}

void Program::forget(OperationId id) {
  std::erase_if(forwarded, [id](const auto& each) { return each.first == id; });
}

void Program::complete(OperationId id, CompletionKind kind, std::string_view bytes) {
  if (!runtime) return;
  if (kind == CompletionKind::Done || kind == CompletionKind::Failed) forget(id);
  runtime->complete(id, kind, std::as_bytes(std::span(bytes)));
  wake();
}

void Program::deliver_messages() {
  if (receiving == 0 || (messages.empty() && !no_more_messages)) return;
  OperationId id = std::exchange(receiving, 0);
  if (!messages.empty()) {
    std::string message = std::move(messages.front());
    messages.pop_front();
    runtime->complete(id, CompletionKind::Data, std::as_bytes(std::span(message)));
  }
  runtime->complete(id, CompletionKind::Done, {});
}

void Program::end(int code) {
  if (!runtime) return;
  // A program that its signal ended says so, as its exit code alone cannot.
  exit_code = runtime->was_signalled() || (signal && code == 128 + signal) ? 128 - code : code;
  for (const auto& [own, parents] : std::exchange(forwarded, {})) parent.operations.cancel(parents);
  runtime.reset();
}

struct Child : Object {
  std::shared_ptr<Program>* program;  // owned, null in one that was cleared
};

void child_clear(Object* object) {
  Child* child = static_cast<Child*>(object);
  if (!child->program) return;
  (*child->program)->end(0);
  delete std::exchange(child->program, nullptr);
}

Program& program_of(Args args) {
  return **args.self<Child>()->program;
}

Result<std::string> text_of(Vm& vm, Value value) {
  Str* text = cast_if<Str>(value, kStrSubclass);
  if (!text) return vm.type_error({"expected str, got ", vm.type_of(value)});
  return to_utf8(text);
}

Result<std::vector<std::string>> texts_of(Vm& vm, Value value) {
  Ref<List> items = TRY(vm.to_list(value));
  std::vector<std::string> texts;
  for (Value item : items->span()) texts.push_back(TRY(text_of(vm, item)));
  return texts;
}

Result<std::string> bytes_of(Vm& vm, Value value) {
  if (vm.type_of(value) != vm.types.bytes) return vm.type_error({"expected bytes, got ", vm.type_of(value)});
  return std::string(static_cast<Bytes*>(value.object())->view());
}

Result<Owned> child_new(Vm& vm, Args args) {
  RuntimeOptions options;
  std::shared_ptr<Program> program = std::make_shared<Program>(vm);
  Bytes* bytes = cast_if<Bytes>(args[1], kBytesSubclass);
  program->source = bytes ? std::string(bytes->view()) : TRY(text_of(vm, args[1]));
  options.filename = TRY(text_of(vm, args[2]));
  options.arguments = TRY(texts_of(vm, args[3]));
  if (!options.arguments.empty()) {
    options.program = options.arguments.front();
    options.arguments.erase(options.arguments.begin());
  }
  options.environment = TRY(texts_of(vm, args[4]));
  options.process = static_cast<uint32_t>(TRY(vm.index(args[5])));
  options.parent_process = static_cast<uint32_t>(TRY(vm.index(args[6])));
  options.current_folder = TRY(text_of(vm, args[7]));
  options.interpreter_options = TRY(texts_of(vm, args[8]));
  options.host_folders = {""};
  options.network = !dict_get(vm.sys, vm.intern("_network")).is_empty();
  options.virtual_time = options.follows_clock = vm.virtual_time;
  program->host = std::make_unique<ParentHost>(program);
  program->runtime = std::make_unique<Runtime>(*program->host, options);
  static_cast<Loader&>(vm.loader).for_each_file(
      [&](std::string_view name, std::string_view source) { program->runtime->add_file(name, source); });
  program->runtime->start(program->source);
  Ref<Child> child = vm.heap.make<Child>(args.object<Type>(0));
  child->program = new std::shared_ptr<Program>(std::move(program));
  return Owned(std::move(child));
}

Owned event_value(Vm& vm, const Event& event) {
  Owned content = event.kind == kRead ? Owned::integer(event.operation) : Owned(bytes_from(vm.heap, event.bytes));
  return vm.tuple({Value::integer(event.kind), content});
}

Result<Owned> resume_step(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  if (outcome == Outcome::Raised) return Raised{};
  std::shared_ptr<Program> program = *static_cast<Child*>(frame.state[0].object())->program;
  program->stepping = nullptr;
  for (;;) {
    if (!program->events.empty()) {
      Event event = std::move(program->events.front());
      program->events.pop_front();
      return event_value(vm, event);
    }
    if (!program->runtime) return Owned::none();
    Runtime& runtime = *program->runtime;
    program->deliver_messages();
    runtime.follow(vm.now());
    PumpState state = runtime.pump(0);
    if (state == PumpState::Finished) program->end(runtime.exit_code());
    if (state == PumpState::Deadlock) program->end(kDeadlocked);
    if (!program->events.empty() || !program->runtime) continue;
    if (program->receiving && !program->messages.empty()) continue;
    Result<Owned> parked = vm.park_until(state == PumpState::WakeAt ? runtime.wake_at() : kForever);
    // Others may run between two slices.
    if (state == PumpState::Again)
      vm.wake(*vm.fiber, Owned::none());
    else
      program->stepping = vm.fiber;
    return parked;
  }
}

Result<Owned> child_step(Vm& vm, Args args) {
  static constexpr NativeFrameBehaviour kStep = {"child", resume_step};
  return vm.start_native_frame(kStep, {args[0]});
}

Result<Owned> child_answer(Vm& vm, Args args) {
  OperationId id = static_cast<OperationId>(TRY(vm.index(args[1])));
  std::string line = TRY(bytes_of(vm, args[2]));
  program_of(args).complete(id, CompletionKind::Data, line);
  program_of(args).complete(id, CompletionKind::Done, {});
  return Owned::none();
}

// None: there will be no more.
Result<Owned> child_send(Vm& vm, Args args) {
  Program& program = program_of(args);
  if (args[1].is_none())
    program.no_more_messages = true;
  else
    program.messages.push_back(TRY(bytes_of(vm, args[1])));
  program.wake();
  return Owned::none();
}

// What a signal does to a process: its handlers run if it has any, else it ends, as it always does by SIGKILL.
Result<Owned> child_signal(Vm& vm, Args args) {
  static constexpr int kInterrupt = 2, kKill = 9;
  Program& program = program_of(args);
  int number = static_cast<int>(TRY(vm.index(args[1])));
  if (!program.runtime) return Owned::none();
  program.signal = number;
  if (number == kInterrupt)
    program.runtime->interrupt();
  else if (number == kKill || !program.runtime->signal(number))
    program.end(128 + number);
  program.wake();
  return Owned::none();
}

Result<Owned> get_exit_code(Vm&, Value self) {
  Program& program = **static_cast<Child*>(self.object())->program;
  return program.runtime ? Owned::none() : Owned::integer(program.exit_code);
}

const NativeRow kMethods[] = {
    {"__new__(cls, source, file, arguments, environment, process, parent_process, folder, options)", child_new,
     NativeKind::StaticMethod},
    {"answer(self, operation, line, /)", child_answer},
    {"send(self, message, /)", child_send},
    {"signal(self, number, /)", child_signal},
    {"step(self, /)", child_step},
};
const PropertyRow kProperties[] = {{"exit_code", get_exit_code}};

const TypeSpec child_spec = {.name = "_child.Child",
                             .size = sizeof(Child),
                             .clear = child_clear,
                             .methods = kMethods,
                             .properties = kProperties};

// -- the child's side

class MessageListener : public OperationListener {
 public:
  explicit MessageListener(Fiber& fiber) : fiber_(fiber) {}
  void completed(Vm& vm, OperationId, CompletionKind kind, std::span<const std::byte> payload) override {
    if (kind == CompletionKind::Data)
      message_ = bytes_from(vm.heap, {reinterpret_cast<const char*>(payload.data()), payload.size()});
    else
      vm.wake(fiber_, std::move(message_));
  }

 private:
  Fiber& fiber_;
  Owned message_ = Owned::none();
};

// The next message of the parent, or None when there will be none.
Result<Owned> receive(Vm& vm, Args) {
  Result<Owned> parked = vm.park_until(kForever);
  vm.fiber->operation = vm.operations.start(OperationKind::Receive, {}, std::make_unique<MessageListener>(*vm.fiber));
  return parked;
}

Result<Owned> tell(Vm& vm, Args args) {
  std::string message = TRY(bytes_of(vm, args[0]));
  vm.flush_output();
  vm.host.write(Stream::Parent, message);
  return Owned::none();
}

// The program's own modules as (name, source): what a program beside this one has of them.
Result<Owned> own_files(Vm& vm, Args) {
  Ref<List> files = new_list(vm.heap);
  static_cast<Loader&>(vm.loader).for_each_file([&](std::string_view name, std::string_view source) {
    if (!name.ends_with(".py")) return;
    Ref<Str> name_text = vm.str_of(name), source_text = vm.str_of(source);
    Ref<Tuple> file = vm.tuple({Value(name_text.get()), Value(source_text.get())});
    list_append(vm.heap, files, Owned(Value(file.get())));
  });
  return Owned(std::move(files));
}

// Source and file name of a module of the program or the library.
Result<Owned> find_source(Vm& vm, Args args) {
  CodeLoader::Found found;
  std::string name = TRY(text_of(vm, args[0]));
  if (!vm.loader.find_module(name, found)) return Owned::none();
  std::string text(found.source);
  if (!found.outside.empty() && !vm.host.read_library(found.outside, text)) return Owned::none();
  Owned source = vm.str_of(text), file = vm.str_of(found.filename);
  return Owned(vm.tuple({source, file, Value::boolean(found.is_package)}));
}

// compile() with await at the top level; mode and features are CodeLoader's.
Result<Owned> compile_awaiting(Vm& vm, Args args) {
  auto& loader = static_cast<Loader&>(vm.loader);
  const std::string source = TRY(text_of(vm, args[0]));
  const auto mode = static_cast<CodeLoader::Mode>(TRY(vm.index(args[2])));
  const auto features = static_cast<uint32_t>(TRY(vm.index(args[3])));
  return Owned(TRY(loader.compile_awaiting(vm, source, args.object<Str>(1), mode, features)));
}

// How the program's code is compiled from now on (CompileOptions::optimize).
Result<Owned> set_optimize(Vm& vm, Args args) {
  vm.optimize = static_cast<int>(TRY(vm.index(args[0])));
  return Owned::none();
}

const NativeRow kFunctions[] = {
    {"compile_awaiting(source, filename, mode, features, /)", compile_awaiting},
    {"receive()", receive},
    {"tell(message, /)", tell},
    {"find_source(name, /)", find_source},
    {"own_files()", own_files},
    {"set_optimize(level, /)", set_optimize},
};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "Child", Value(vm.new_type(child_spec)));
  return {};
}

}  // namespace

extern const ModuleSpec child_module;
const ModuleSpec child_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
