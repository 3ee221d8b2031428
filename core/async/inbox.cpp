// Operations of the host, as the event loop's Python parts begin them:
//
//   inbox.fetch(method, url, headers, body, redirect) -> id
//   inbox.start(kind, fields) -> id     any other operation, its fields str or bytes
//   inbox.cancel(id)
//   inbox.virtual_time() -> bool
//
// The answers are handed to the loop's _take_answers() as [(id, kind, payload), …], kind as in host.h: Head a list of
// str, Data bytes, Done None, Failed a list [kind, message].
#include "async/inbox.h"

#include <memory>
#include <utility>

#include "builtins/common.h"
#include "host/record.h"
#include "objects/sequences.h"
#include "vm/operations.h"

namespace fermata {

namespace {

void traverse(Object* object, Visitor& visit) {
  visit(static_cast<Inbox*>(object)->answers);
}
void clear(Object* object) {
  static_cast<Inbox*>(object)->answers = nullptr;
}

// Virtual time stands while the world's answer to one of these is awaited; of a WebSocket the first, which may be the
// last for a long time.
bool holds_time(OperationKind kind) {
  return kind == OperationKind::Fetch || kind == OperationKind::WebSocket;
}

class Delivery : public OperationListener {
 public:
  Delivery(Inbox* inbox, OperationKind kind) : inbox_(inbox), kind_(kind), awaited_(holds_time(kind)) {
    inbox_->awaited += awaited_;
  }
  // The operation has ended, or was called off.
  ~Delivery() override { inbox_->awaited -= awaited_; }

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
    if (kind_ == OperationKind::WebSocket) inbox_->awaited -= std::exchange(awaited_, false);
    inbox_wake(vm, inbox_);
  }

 private:
  Ref<Inbox> inbox_;
  OperationKind kind_;
  bool awaited_;
};

Result<std::string> text_of(Vm& vm, Value value) {
  Str* text = cast_if<Str>(value, kStrSubclass);
  if (!text) return vm.type_error({"expected str, got ", vm.type_of(value)});
  return to_utf8(text);
}

Owned begin(Vm& vm, Inbox* inbox, OperationKind kind, std::string_view request) {
  return Owned::integer(vm.operations.start(kind, request, std::make_unique<Delivery>(inbox, kind)));
}

Result<Owned> fetch(Vm& vm, Args args) {
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
  return begin(vm, args.self<Inbox>(), OperationKind::Fetch, request);
}

Result<Owned> start(Vm& vm, Args args) {
  std::string request;
  Ref<List> fields = TRY(vm.to_list(args[2]));
  for (Value field : fields->span()) {
    if (vm.type_of(field) == vm.types.bytes)
      append_field(request, static_cast<Bytes*>(field.object())->view());
    else
      append_field(request, TRY(text_of(vm, field)));
  }
  return begin(vm, args.self<Inbox>(), static_cast<OperationKind>(TRY(vm.index(args[1]))), request);
}

Result<Owned> virtual_time(Vm& vm, Args) {
  return Owned::boolean(vm.virtual_time);
}

Result<Owned> cancel(Vm& vm, Args args) {
  vm.operations.cancel(static_cast<OperationId>(TRY(vm.index(args[1]))));
  return Owned::none();
}

const NativeRow kMethods[] = {
    {"fetch(self, method, url, headers, body, redirect, /)", fetch},
    {"start(self, kind, fields, /)", start},
    {"cancel(self, operation, /)", cancel},
    {"virtual_time(self, /)", virtual_time},
};

}  // namespace

Ref<Inbox> new_inbox(Vm& vm) {
  Ref<Inbox> inbox = vm.heap.make<Inbox>(vm.types.inbox);
  inbox->answers = new_list(vm.heap);
  return inbox;
}

Result<Owned> inbox_park(Vm& vm, Inbox* inbox, double deadline) {
  inbox->waiting = vm.fiber;
  return vm.park_until(deadline);
}

void inbox_wake(Vm& vm, Inbox* inbox) {
  if (Fiber* sleeper = std::exchange(inbox->waiting, nullptr)) vm.wake(*sleeper, Owned::none());
}

Ref<List> inbox_take(Vm& vm, Inbox* inbox) {
  inbox->waiting = nullptr;
  if (inbox->answers->length == 0) return nullptr;
  return std::exchange(inbox->answers, new_list(vm.heap));
}

extern const TypeSpec inbox_spec;
const TypeSpec inbox_spec = {.name = "_asyncio.Inbox",
                             .size = sizeof(Inbox),
                             .flags = kNoInstances,
                             .traverse = traverse,
                             .clear = clear,
                             .methods = kMethods};

}  // namespace fermata
