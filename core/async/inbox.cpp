// Module _host: operations of the host for the event loop in lib/_asyncio.py. An Inbox collects their answers; the loop
// waits on it for the next timer or the next answer, whichever comes first.
//
//   inbox.fetch(method, url, headers, body, redirect) -> id
//   inbox.wait(deadline)   parks the fiber; deadline in seconds of time.monotonic(), None: until there is an answer
//   inbox.take()           -> [(id, kind, payload), …], kind as in host.h: Head a list of str, Data bytes, Done None,
//                          Failed a list [kind, message]
//   inbox.cancel(id), inbox.wake()
#include <limits>
#include <memory>

#include "builtins/common.h"
#include "host/record.h"
#include "objects/sequences.h"
#include "vm/observer.h"
#include "vm/operations.h"

namespace fermata {

namespace {

struct Inbox : Object {
  Ref<List> answers;
  Fiber* waiting;  // borrowed: the fiber parked in wait(), which cannot end while it is
};

void traverse(Object* object, Visitor& visit) {
  visit(static_cast<Inbox*>(object)->answers);
}
void clear(Object* object) {
  static_cast<Inbox*>(object)->answers = nullptr;
}

void wake_waiting(Vm& vm, Inbox* inbox) {
  if (Fiber* sleeper = std::exchange(inbox->waiting, nullptr)) vm.wake(*sleeper, Owned::none());
}

class Delivery : public OperationListener {
 public:
  explicit Delivery(Inbox* inbox) : inbox_(inbox) {}

  void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) override {
    Owned content = Owned::none();
    if (kind == CompletionKind::Data) {
      content =
          Owned(bytes_from(vm.heap, std::string_view(reinterpret_cast<const char*>(payload.data()), payload.size())));
    } else if (kind != CompletionKind::Done) {
      Ref<List> fields = new_list(vm.heap);
      for (std::string_view field : read_record(payload)) list_append(vm.heap, fields, vm.str_of(field));
      content = Owned(std::move(fields));
    }
    Ref<Tuple> answer = vm.tuple({Value::integer(id), Value::integer(static_cast<int>(kind)), content});
    if (inbox_->answers) list_append(vm.heap, inbox_->answers, Owned(std::move(answer)));
    wake_waiting(vm, inbox_);
  }

 private:
  Ref<Inbox> inbox_;
};

Result<Owned> inbox_new(Vm& vm, Args args) {
  Ref<Inbox> inbox = vm.heap.make<Inbox>(args.object<Type>(0));
  inbox->answers = new_list(vm.heap);
  return Owned(std::move(inbox));
}

Result<std::string> text_of(Vm& vm, Value value) {
  Str* text = cast_if<Str>(value, kStrSubclass);
  if (!text) return vm.type_error({"expected str, got ", vm.type_of(value)});
  return to_utf8(text);
}

Result<Owned> inbox_fetch(Vm& vm, Args args) {
  std::string request;
  append_field(request, TRY(text_of(vm, args[1])));
  append_field(request, TRY(text_of(vm, args[2])));
  bool has_body = !args[4].is_none();
  if (has_body && vm.type_of(args[4]) != vm.types.bytes)
    return vm.type_error({"expected bytes, got ", vm.type_of(args[4])});
  append_field(request, has_body ? args.object<Bytes>(4)->view() : "");
  append_field(request, has_body ? "1" : "0");
  append_field(request, TRY(text_of(vm, args[5])));
  Ref<List> headers = TRY(vm.to_list(args[3]));
  for (Value header : headers->span()) {
    Ref<List> pair = TRY(vm.to_list(header));
    for (Value part : pair->span()) append_field(request, TRY(text_of(vm, part)));
  }
  return Owned::integer(
      vm.start_operation(OperationKind::Fetch, request, std::make_unique<Delivery>(args.self<Inbox>())));
}

Result<Owned> inbox_cancel(Vm& vm, Args args) {
  vm.cancel_operation(static_cast<OperationId>(TRY(vm.index(args[1]))));
  return Owned::none();
}

Result<Owned> inbox_wait(Vm& vm, Args args) {
  Inbox* inbox = args.self<Inbox>();
  double deadline = std::numeric_limits<double>::infinity();
  if (!args[1].is_none()) {
    if (!args[1].is_float()) return vm.type_error({"expected float, got ", vm.type_of(args[1])});
    deadline = args[1].as_float();
  }
  if (inbox->answers->length > 0) return Owned::none();
  inbox->waiting = vm.fiber;
  return vm.park_until(deadline);
}

Result<Owned> inbox_take(Vm& vm, Args args) {
  Inbox* inbox = args.self<Inbox>();
  inbox->waiting = nullptr;
  return Owned(std::exchange(inbox->answers, new_list(vm.heap)));
}

Result<Owned> inbox_wake(Vm& vm, Args args) {
  wake_waiting(vm, args.self<Inbox>());
  return Owned::none();
}

// -- the trace: the loop tells what it does, if somebody wants to know

Result<Owned> host_tracing(Vm& vm, Args) {
  return Owned::boolean(vm.observer != nullptr);
}

// `name` is a text of the event's a, or a number; None for 0.
Result<Owned> host_trace(Vm& vm, Args args) {
  if (!vm.observer) return Owned::none();
  uint32_t a = 0;
  if (Str* name = cast_if<Str>(args[3], kStrSubclass))
    a = vm.observer->name(to_utf8(name));
  else if (!args[3].is_none())
    a = static_cast<uint32_t>(TRY(vm.index(args[3])));
  int64_t kind = TRY(vm.index(args[0])), flags = TRY(vm.index(args[1])), id = TRY(vm.index(args[2])),
          b = TRY(vm.index(args[4]));
  vm.observer->emit(static_cast<TraceKind>(kind), static_cast<uint8_t>(flags), static_cast<uint32_t>(id), vm.now(), a,
                    static_cast<uint32_t>(b));
  return Owned::none();
}

const NativeRow kFunctions[] = {
    {"tracing()", host_tracing},
    {"trace(kind, flags, id, a=None, b=0, /)", host_trace},
};

const NativeRow kMethods[] = {
    {"__new__(cls, /)", inbox_new, NativeKind::StaticMethod},
    {"fetch(self, method, url, headers, body, redirect, /)", inbox_fetch},
    {"cancel(self, operation, /)", inbox_cancel},
    {"wait(self, deadline, /)", inbox_wait},
    {"take(self, /)", inbox_take},
    {"wake(self, /)", inbox_wake},
};

const TypeSpec inbox_spec = {
    .name = "_host.Inbox", .size = sizeof(Inbox), .traverse = traverse, .clear = clear, .methods = kMethods};

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "Inbox", Value(vm.new_type(inbox_spec)));
  return {};
}

}  // namespace

extern const ModuleSpec host_module;
const ModuleSpec host_module = {.name = "_host", .functions = kFunctions, .prepare = prepare};

}  // namespace fermata
