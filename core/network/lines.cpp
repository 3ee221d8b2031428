#include "network/lines.h"

#include <algorithm>

#include "host/record.h"

namespace fermata::network {

using namespace error_number;

namespace {

// Bytes that may be on their way: as many as an endpoint holds.
constexpr size_t kWindow = 256 << 10;
constexpr size_t kPiece = 64 << 10;
// Small amounts that were read are told together.
constexpr size_t kWorthTelling = 32 << 10;

class NobodyListens final : public OperationListener {
 public:
  void completed(Vm&, OperationId, CompletionKind, std::span<const std::byte>) override {}
};

size_t number(std::string_view digits) {
  size_t value = 0;
  for (char digit : digits) value = value * 10 + static_cast<size_t>(digit - '0');
  return value;
}

class Door final : public OperationListener {
 public:
  explicit Door(Endpoint* endpoint) : endpoint_(endpoint) {}
  void completed(Vm& vm, OperationId, CompletionKind kind, std::span<const std::byte> payload) override {
    if (kind != CompletionKind::Data) return;
    std::vector<std::string_view> fields = read_record(payload);
    if (endpoint_->transport == Transport::Datagram) {
      network_receive(vm, endpoint_, static_cast<int>(number(fields[0])), fields[1]);
      return;
    }
    Line::accept(vm, network_accepted(endpoint_, static_cast<int>(number(fields[1]))), fields[0]);
    network_announce(endpoint_);
  }

 private:
  Endpoint* endpoint_;  // closes the door when it goes
};

}  // namespace

void open_door(Vm& vm, Endpoint* endpoint) {
  if (endpoint->door != 0) return;
  std::string port = std::to_string(endpoint->local.port);
  bool datagrams = endpoint->transport == Transport::Datagram;
  std::string request = datagrams ? write_record({port, "datagrams"}) : write_record({port});
  endpoint->door = vm.operations.start(OperationKind::Listen, request, std::make_unique<Door>(endpoint));
}

void send_outside(Vm& vm, Endpoint* endpoint, int port, std::string_view data) {
  open_door(vm, endpoint);
  std::string datagram = write_record({std::to_string(port), data});
  std::string request = write_record({std::to_string(endpoint->door), "to", datagram});
  vm.operations.start(OperationKind::Tell, request, std::make_unique<NobodyListens>());
}

void close_door(Vm& vm, Endpoint* endpoint) {
  if (OperationId door = std::exchange(endpoint->door, 0)) vm.operations.cancel(door);
}

Line::Line(Endpoint* connecting, Endpoint* connected)
    : network_((connecting ? connecting : connected)->network),
      near_(connecting),
      far_(network_far_end(connecting ? connecting : connected)) {
  far_->line = this;
  network_->state->lines.push_back(this);
}

Line::~Line() {
  if (!network_) return;
  std::erase(network_->state->lines, this);
  far_->line = nullptr;
  network_drop(far_);
}

void Line::abandon() {
  network_ = nullptr;
  far_->line = nullptr;
  network_drop(far_);
}

void Line::begin(Vm& vm, std::unique_ptr<Line> self, std::string_view request) {
  operation_ = vm.operations.start(OperationKind::Connect, request, std::move(self));
}

void Line::connect(Vm& vm, Endpoint* near, int port) {
  auto* line = new Line(near, nullptr);
  near->state = Endpoint::State::Connecting;
  near->connecting = line;
  line->begin(vm, std::unique_ptr<Line>(line),
              write_record({"to", std::to_string(port), std::to_string(near->local.port)}));
}

void Line::accept(Vm& vm, Endpoint* near, std::string_view name) {
  auto* line = new Line(nullptr, near);
  network_connect_pair(near->network, near, line->far_);
  line->begin(vm, std::unique_ptr<Line>(line), write_record({"from", name}));
}

void Line::tell(Vm& vm, std::string_view what, std::string_view bytes) {
  std::string request = write_record({std::to_string(operation_), what, bytes});
  vm.operations.start(OperationKind::Tell, request, std::make_unique<NobodyListens>());
}

void Line::look(Vm& vm) {
  if (looking_ || near_) return;
  looking_ = true;
  // The last, once the near end is closed, goes at once: nobody may be there later to send it.
  while (far_->inbound_bytes > 0 && (under_way_ < kWindow || !far_->peer)) {
    Ref<Bytes> data;
    Address from;
    if (endpoint_receive(vm, far_, kPiece, false, data, from) != kSuccess) break;
    under_way_ += data->length;
    tell(vm, "data", data->view());
  }
  tell_taken(vm);
  looking_ = false;
  if (!far_->peer_ended || (far_->inbound_bytes > 0 && far_->error == 0)) return;
  if (far_->peer) {
    if (!std::exchange(end_told_, true)) tell(vm, "end");
    return;
  }
  if (far_->error != 0) tell(vm, "reset");
  vm.operations.cancel(operation_);  // deletes this
}

void Line::tell_taken(Vm& vm) {
  if (!far_->peer) return;
  size_t left = far_->peer->inbound_bytes;
  if (came_ - left < kWorthTelling && (left > 0 || came_ == 0)) return;
  tell(vm, "took", std::to_string(came_ - left));
  came_ = left;
}

void Line::take(Vm& vm, std::string_view message) {
  std::string_view content = message.substr(1);
  switch (message[0]) {
    case 'd': {
      // Where nobody reads any more, it is lost.
      if (!far_->peer || far_->peer->reading_ended || content.empty()) return;
      came_ += content.size();
      network_deliver(far_->peer, bytes_from(vm.heap, content));
      tell_taken(vm);
      return;
    }
    case 't':
      under_way_ -= std::min(under_way_, number(content));
      look(vm);
      return;
    default: endpoint_shut_down(far_, 1);
  }
}

void Line::completed(Vm& vm, OperationId, CompletionKind kind, std::span<const std::byte> payload) {
  switch (kind) {
    case CompletionKind::Head:
      if (Endpoint* near = std::exchange(near_, nullptr)) {
        near->connecting = nullptr;
        network_connect_pair(network_, near, far_);
        near->connect_untold = true;
        network_announce(near);
      }
      return;
    case CompletionKind::Data: take(vm, {reinterpret_cast<const char*>(payload.data()), payload.size()}); return;
    case CompletionKind::Done: return;  // its end parts the two
    case CompletionKind::Failed: break;
  }
  if (Endpoint* near = std::exchange(near_, nullptr)) {
    near->connecting = nullptr;
    near->state = Endpoint::State::Open;
    near->error = kRefused;
    network_announce(near);
  } else if (far_->peer) {
    far_->peer->error = kReset;
    far_->peer->broken = true;
  }
}

}  // namespace fermata::network
