// The network beyond the program: endpoints whose other end is a socket of the host's (OperationKind::Socket). What the
// host tells becomes what an endpoint of the in-page network has: bytes that came, an end, an error, connections to be
// accepted. What the program may not reach stays inside, as if there were nothing else.
#include <charconv>

#include "host/file_space.h"
#include "host/record.h"
#include "network/network.h"
#include "vm/operations.h"

namespace fermata::network {

using namespace error_number;

namespace {

// The host is told of what the program has taken when it is worth the call.
constexpr size_t kWorthTelling = kSocketBuffer / 4;

class NobodyListens : public OperationListener {
 public:
  void completed(Vm&, OperationId, CompletionKind, std::span<const std::byte>) override {}
};

// The endpoint outlives it: whoever destroys one calls the operation off.
class SocketListener : public OperationListener {
 public:
  explicit SocketListener(Endpoint* endpoint) : endpoint_(endpoint) {}
  void completed(Vm& vm, OperationId, CompletionKind kind, std::span<const std::byte> payload) override;

 private:
  Endpoint* endpoint_;
};

int number_of(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void append_address(std::string& record, const Address& address) {
  append_field(record, address.host);
  append_field(record, address.host.empty() ? "" : std::to_string(address.port));
}

Address address_of(std::span<const std::string_view> fields, size_t at) {
  return fields.size() < at + 2 ? Address{} : Address{std::string(fields[at]), number_of(fields[at + 1])};
}

void ask(Endpoint* endpoint, std::string_view request) {
  endpoint->operation =
      vm_of(endpoint->network)
          .operations.start(OperationKind::Socket, request, std::make_unique<SocketListener>(endpoint));
}

void tell(Endpoint* endpoint, std::string_view what, std::string_view bytes) {
  std::string request = write_record({std::to_string(endpoint->operation), what, bytes});
  vm_of(endpoint->network).operations.start(OperationKind::Tell, request, std::make_unique<NobodyListens>());
}

void opened(Endpoint* endpoint, Address local, Address remote) {
  if (endpoint->family == Family::Unix) {
    // The host knows the paths from the root.
    local = endpoint->local;
    remote = endpoint->remote;
  }
  Endpoint::Asked asked = std::exchange(endpoint->asked, Endpoint::Asked::Nothing);
  if (asked == Endpoint::Asked::Connection) {
    endpoint->state = Endpoint::State::Connected;
    endpoint->local = std::move(local);
    endpoint->remote = std::move(remote);
    endpoint->connect_untold = true;
  } else if (!endpoint->bound) {
    set_bound(endpoint, std::move(local));
    // A datagram socket that connects was first given an address.
    if (endpoint->state == Endpoint::State::Connected) endpoint->asked = asked;
  } else {
    endpoint->local = std::move(local);
  }
}

void connected(Endpoint* listener, std::span<const std::string_view> fields) {
  Endpoint* made = new_endpoint(listener->network, listener->family, Transport::Stream, listener->protocol);
  made->state = Endpoint::State::Connected;
  made->local = address_of(fields, 1);
  made->remote = address_of(fields, 3);
  if (listener->family == Family::Unix) made->local = listener->local;
  made->options = listener->options;
  ask(made, write_record({"accept", fields[0]}));
  listener->backlog.push_back(made);
}

void receive(Endpoint* endpoint, std::string_view bytes, Address from) {
  if (endpoint->transport == Transport::Datagram) {
    if (endpoint->inbound_bytes + bytes.size() > kSocketBuffer) return;  // as the system drops them
    if (endpoint->state == Endpoint::State::Connected && endpoint->remote != from) return;
  }
  endpoint->inbound.push_back({bytes_from(vm_of(endpoint->network).heap, bytes), 0, std::move(from)});
  endpoint->inbound_bytes += bytes.size();
}

// What the program may not reach is not there; its own addresses stay its own.
int inside(const Endpoint& endpoint, const Address& address, int error) {
  if (error != kMayNotConnect || !is_local(endpoint, address)) return error;
  if (endpoint.transport == Transport::Datagram) return kSuccess;
  return endpoint.family == Family::Unix ? kNoEntry : kRefused;
}

void heard(Vm& vm, Endpoint* endpoint, SocketEvent event, std::span<const std::byte> content) {
  std::string_view bytes(reinterpret_cast<const char*>(content.data()), content.size());
  switch (event) {
    case SocketEvent::Open: {
      std::vector<std::string_view> fields = read_record(content);
      opened(endpoint, address_of(fields, 0), address_of(fields, 2));
      break;
    }
    case SocketEvent::Received: receive(endpoint, bytes, {}); break;
    case SocketEvent::Ended: endpoint->peer_ended = true; break;
    case SocketEvent::Gone: endpoint->outbound_bytes -= static_cast<size_t>(number_of(bytes)); break;
    case SocketEvent::Connection: connected(endpoint, read_record(content)); break;
    case SocketEvent::Datagram: {
      std::vector<std::string_view> fields = read_record(content);
      receive(endpoint, fields.back(), address_of(fields, 0));
      break;
    }
    case SocketEvent::Trouble:
      endpoint->asked = Endpoint::Asked::Nothing;
      endpoint->error = inside(*endpoint, endpoint->remote, number_of(bytes));
      break;
    case SocketEvent::Secured: {
      std::vector<std::string_view> fields = read_record(content);
      Ref<Tuple> facts = new_tuple(vm.heap, static_cast<uint32_t>(fields.size()));
      for (size_t i = 0; i < fields.size(); ++i) facts->items()[i] = Owned(bytes_from(vm.heap, fields[i])).leak();
      endpoint->secured = std::move(facts);
      endpoint->asked = Endpoint::Asked::Nothing;
      break;
    }
    default: break;
  }
}

// The operation is over: by `number`, an error of Linux or 0.
void ended(Endpoint* endpoint, int number) {
  endpoint->operation = 0;
  endpoint->outbound_bytes = 0;
  switch (std::exchange(endpoint->asked, Endpoint::Asked::Nothing)) {
    case Endpoint::Asked::Address:
      endpoint->error = number;
      if (number == kMayNotConnect && is_local(*endpoint, endpoint->local))
        endpoint->error = bind_inside(endpoint, Address(endpoint->local));
      break;
    case Endpoint::Asked::Connection: endpoint->error = inside(*endpoint, endpoint->remote, number); break;
    default:
      endpoint->peer_ended = true;
      if (number == 0) break;
      endpoint->error = number;
      endpoint->broken = true;
  }
}

void SocketListener::completed(Vm& vm, OperationId, CompletionKind kind, std::span<const std::byte> payload) {
  if (kind == CompletionKind::Data) {
    heard(vm, endpoint_, static_cast<SocketEvent>(payload[0]), payload.subspan(1));
  } else if (kind == CompletionKind::Failed) {
    std::vector<std::string_view> fields = read_record(payload);
    int number = number_of(fields[0]);
    if (number == 0) {
      // A name: what TLS has found.
      Ref<Bytes> name = bytes_from(vm.heap, fields[0]), text = bytes_from(vm.heap, fields[1]);
      endpoint_->secured = vm.tuple({Value(name.get()), Value(text.get())});
      number = kReset;
    }
    ended(endpoint_, number);
  } else {
    ended(endpoint_, 0);
  }
  announce(endpoint_);
}

}  // namespace

bool may_go_outside(const Endpoint& endpoint, const Address& address) {
  if (!endpoint.network->state->outside) return false;
  if (endpoint.family != Family::Unix) return true;
  return endpoint.transport == Transport::Stream && !address.host.empty() && address.host[0] != '\0';
}

// The path of a Unix socket from the root: the host has a folder of its own.
static Address from_root(const Endpoint* endpoint, const Address& address) {
  if (endpoint->family != Family::Unix || address.host.empty()) return address;
  return {vm_of(endpoint->network).files->absolute(address.host), 0};
}

void outside_bind(Endpoint* endpoint, const Address& address) {
  constexpr int kLevelIPv6 = 41, kIPv6Only = 26;
  bool datagrams = endpoint->transport == Transport::Datagram, six_only = false;
  for (const Endpoint::Option& option : endpoint->options)
    if (option.level == kLevelIPv6 && option.name == kIPv6Only) six_only = option.value != 0;
  std::string request;
  append_field(request, datagrams ? "datagram" : "listen");
  append_address(request, from_root(endpoint, address));
  append_field(request, six_only ? "1" : "0");
  endpoint->local = address;
  endpoint->asked = Endpoint::Asked::Address;
  ask(endpoint, request);
}

void outside_unbind(Endpoint* endpoint) {
  if (endpoint->operation != 0) vm_of(endpoint->network).operations.cancel(endpoint->operation);
  endpoint->operation = 0;
}

void outside_connect(Endpoint* endpoint, const Address& address) {
  endpoint->remote = address;
  if (endpoint->transport == Transport::Datagram) {
    if (endpoint->operation == 0) outside_bind(endpoint, {endpoint->family == Family::Inet6 ? "::" : "0.0.0.0", 0});
    endpoint->asked = Endpoint::Asked::Address;
    endpoint->state = Endpoint::State::Connected;
    std::string to;
    append_address(to, address);
    tell(endpoint, "connect", to);
    return;
  }
  outside_unbind(endpoint);
  std::string request;
  append_field(request, "connect");
  append_address(request, from_root(endpoint, address));
  append_address(request, endpoint->local);
  endpoint->asked = Endpoint::Asked::Connection;
  endpoint->peer_ended = endpoint->broken = false;
  ask(endpoint, request);
}

void outside_send(Endpoint* endpoint, std::string_view data) {
  endpoint->outbound_bytes += data.size();
  tell(endpoint, "send", data);
}

void outside_send_to(Endpoint* endpoint, std::string_view data, const Address& address) {
  std::string datagram;
  append_address(datagram, address);
  append_field(datagram, data);
  tell(endpoint, "to", datagram);
}

void outside_taken(Endpoint* endpoint, size_t count) {
  endpoint->untold_bytes += count;
  if (endpoint->untold_bytes >= kWorthTelling)
    tell(endpoint, "taken", std::to_string(std::exchange(endpoint->untold_bytes, 0)));
}

void outside_shut_down(Endpoint* endpoint) {
  tell(endpoint, "end", {});
}

// What came was the other's to say, whether the program has read it or not: it goes back, for it belongs to the
// handshake.
void outside_secure(Endpoint* endpoint, std::string_view received, std::string_view fields) {
  std::string unread(received);
  for (const Parcel& parcel : endpoint->inbound) unread += parcel.bytes->view().substr(parcel.start);
  endpoint->inbound.clear();
  endpoint->inbound_bytes = 0;
  std::string request;
  append_field(request, unread);
  request += fields;
  endpoint->asked = Endpoint::Asked::Security;
  tell(endpoint, "secure", request);
}

void outside_leave(Endpoint* endpoint) {
  if (endpoint->operation == 0 || endpoint->network->state->ending) return;
  // As the system does: what was never read is answered with a reset.
  if (endpoint->transport == Transport::Stream && endpoint->inbound_bytes > 0) tell(endpoint, "reset", {});
  vm_of(endpoint->network).operations.cancel(endpoint->operation);
}

}  // namespace fermata::network
