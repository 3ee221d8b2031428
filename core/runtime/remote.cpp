// Module _remote: processes of the host, beside this program: programs with a runtime of their own in another thread,
// and, where the host has them and gives leave, commands of the system.
//
//   remote = Remote(fields)       starts what the request of OperationKind::Process says; or of another kind, by its
//                                 number, whose answers are Data with a byte that says what they are
//   remote.step()                 waits for the next event: (kind, bytes) of ProcessEvent, or None at the end;
//                                 (-1, bytes) with the reason when it could not be started
//   remote.tell(what, bytes)      OperationKind::Tell
//   remote.cancel()               nobody listens any more
#include <deque>
#include <limits>
#include <memory>

#include "builtins/common.h"
#include "host/record.h"
#include "objects/sequences.h"
#include "vm/frame.h"
#include "vm/operations.h"

namespace fermata {

namespace {

constexpr double kForever = std::numeric_limits<double>::infinity();
constexpr int kFailed = -1;

// Shared with the operation that is under way.
struct Events {
  std::deque<std::pair<int, std::string>> waiting;
  bool ended = false;
  Fiber* stepping = nullptr;  // the fiber that waits in step()
};

class ProcessListener : public OperationListener {
 public:
  explicit ProcessListener(std::shared_ptr<Events> events) : events_(std::move(events)) {}
  void completed(Vm& vm, OperationId, CompletionKind kind, std::span<const std::byte> payload) override {
    std::string_view bytes(reinterpret_cast<const char*>(payload.data()), payload.size());
    if (kind == CompletionKind::Data && !bytes.empty()) {
      events_->waiting.emplace_back(bytes[0], bytes.substr(1));
    } else {
      if (kind == CompletionKind::Failed) events_->waiting.emplace_back(kFailed, read_record(payload).back());
      events_->ended = true;
    }
    if (Fiber* sleeper = std::exchange(events_->stepping, nullptr)) vm.wake(*sleeper, Owned::none());
  }

 private:
  std::shared_ptr<Events> events_;
};

class NobodyListens : public OperationListener {
 public:
  void completed(Vm&, OperationId, CompletionKind, std::span<const std::byte>) override {}
};

struct Remote : Object {
  std::shared_ptr<Events>* events;  // owned, null in one that was cleared
  OperationId operation;
};

void remote_clear(Object* object) {
  delete std::exchange(static_cast<Remote*>(object)->events, nullptr);
}

Result<std::string_view> view_of(Vm& vm, Value value) {
  if (vm.type_of(value) != vm.types.bytes) return vm.type_error({"expected bytes, got ", vm.type_of(value)});
  return static_cast<Bytes*>(value.object())->view();
}

Result<Owned> remote_new(Vm& vm, Args args) {
  Ref<List> fields = TRY(vm.to_list(args[1]));
  std::string request;
  for (Value field : fields->span()) append_field(request, TRY(view_of(vm, field)));
  Ref<Remote> remote = vm.heap.make<Remote>(args.object<Type>(0));
  auto events = std::make_shared<Events>();
  remote->events = new std::shared_ptr<Events>(events);
  remote->operation = vm.operations.start(static_cast<OperationKind>(TRY(vm.index(args[2]))), request,
                                          std::make_unique<ProcessListener>(std::move(events)));
  return Owned(std::move(remote));
}

Result<Owned> resume_step(Vm& vm, NativeFrame& frame, Outcome outcome, Value) {
  Events& events = **static_cast<Remote*>(frame.state[0].object())->events;
  events.stepping = nullptr;
  if (outcome == Outcome::Raised) return Raised{};
  if (!events.waiting.empty()) {
    auto [kind, content] = std::move(events.waiting.front());
    events.waiting.pop_front();
    Owned bytes(bytes_from(vm.heap, content));
    return Owned(vm.tuple({Value::integer(kind), bytes}));
  }
  if (events.ended) return Owned::none();
  Result<Owned> parked = vm.park_until(kForever);
  events.stepping = vm.fiber;
  return parked;
}

Result<Owned> remote_step(Vm& vm, Args args) {
  static constexpr NativeFrameBehaviour kStep = {"remote", resume_step};
  return vm.start_native_frame(kStep, {args[0]});
}

Result<Owned> remote_tell(Vm& vm, Args args) {
  Remote* remote = args.self<Remote>();
  std::string_view what = TRY(view_of(vm, args[1])), bytes = TRY(view_of(vm, args[2]));
  if ((*remote->events)->ended) return Owned::none();
  std::string request = write_record({std::to_string(remote->operation), what, bytes});
  vm.operations.start(OperationKind::Tell, request, std::make_unique<NobodyListens>());
  return Owned::none();
}

Result<Owned> remote_cancel(Vm& vm, Args args) {
  Remote* remote = args.self<Remote>();
  Events& events = **remote->events;
  if (!events.ended) vm.operations.cancel(remote->operation);
  events.ended = true;
  if (Fiber* sleeper = std::exchange(events.stepping, nullptr)) vm.wake(*sleeper, Owned::none());
  return Owned::none();
}

// Programs beside this one have a clock of their own, so under virtual time there are none.
Result<Owned> is_alone(Vm& vm, Args) {
  return Owned::boolean(vm.virtual_time);
}

const NativeRow kMethods[] = {
    {"__new__(cls, fields, kind=7)", remote_new, NativeKind::StaticMethod},
    {"cancel(self, /)", remote_cancel},
    {"step(self, /)", remote_step},
    {"tell(self, what, bytes, /)", remote_tell},
};

const TypeSpec remote_spec = {
    .name = "_remote.Remote", .size = sizeof(Remote), .clear = remote_clear, .methods = kMethods};

const NativeRow kFunctions[] = {{"is_alone()", is_alone}};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "Remote", Value(vm.new_type(remote_spec)));
  return {};
}

}  // namespace

extern const ModuleSpec remote_module;
const ModuleSpec remote_module = {.functions = kFunctions, .prepare = prepare};

}  // namespace fermata
