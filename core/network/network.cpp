#include "network/network.h"

#include <algorithm>

#include "host/file_space.h"
#include "network/lines.h"

namespace fermata::network {

using namespace error_number;

namespace {

constexpr size_t kLargestDatagram = 65507;

constexpr int kFirstEphemeralPort = 49152, kPorts = 65536;
// Descriptors 0, 1, 2 are the standard streams; an event loop has three of its own on Linux, so that the sockets of a
// program of asyncio begin at 6.
constexpr size_t kFirstDescriptor = 3, kFirstBesideLoop = 6;

bool is_wildcard(const Address& address) {
  return address.host == "0.0.0.0" || address.host == "::";
}

}  // namespace

Vm& vm_of(const Network* network) {
  return *static_cast<Vm*>(network->type->heap->hooks);
}

bool is_local(const Endpoint& endpoint, const Address& address) {
  if (endpoint.family == Family::Unix || is_wildcard(address)) return true;
  return endpoint.family == Family::Inet ? address.host.starts_with("127.") : address.host == "::1";
}

void announce(Endpoint* endpoint) {
  if (endpoint->network->state->ending) return;
  if (endpoint->line) {
    endpoint->line->look(vm_of(endpoint->network));  // may be its end
    return;
  }
  for (Watch* watch : endpoint->watches) {
    if (watch->queued || watch_events(*watch) == 0) continue;
    watch->queued = true;
    watch->poll->state->maybe_ready.push_back(watch);
    if (Fiber* sleeper = std::exchange(watch->poll->waiting, nullptr))
      vm_of(endpoint->network).wake(*sleeper, Owned::none());
  }
  if (!endpoint->waiters) return;
  while (Fiber* sleeper = endpoint->waiters->fibers.first())
    vm_of(endpoint->network).wake(*sleeper, Owned::boolean(true));
}

Endpoint* new_endpoint(Network* network, Family family, Transport transport, int protocol) {
  Endpoint* made = new Endpoint;
  made->network = network;
  made->family = family;
  made->transport = transport;
  made->protocol = protocol;
  return made;
}

namespace {

Endpoint* find_bound(const Endpoint& like, const Address& address) {
  Endpoint* found = nullptr;
  for (Endpoint* each : like.network->state->bound) {
    if (each->family != like.family || each->transport != like.transport || each->local.port != address.port) continue;
    if (each->local.host == address.host) return each;
    if (like.family != Family::Unix && is_wildcard(each->local)) found = each;
  }
  return found;
}

bool is_taken(const Endpoint& endpoint, const Address& address) {
  for (Endpoint* each : endpoint.network->state->bound) {
    if (each->family != endpoint.family || each->transport != endpoint.transport || each->local.port != address.port)
      continue;
    bool clash = each->local.host == address.host ||
                 (endpoint.family != Family::Unix && (is_wildcard(each->local) || is_wildcard(address)));
    if (clash) return true;
  }
  return false;
}

int free_port(Endpoint* endpoint, const std::string& host) {
  Network::State& state = *endpoint->network->state;
  for (int tries = kFirstEphemeralPort; tries < kPorts; ++tries) {
    int port = state.next_port;
    state.next_port = port + 1 < kPorts ? port + 1 : kFirstEphemeralPort;
    if (!is_taken(*endpoint, {host, port})) return port;
  }
  return 0;
}

const char* loopback(const Endpoint& endpoint) {
  return endpoint.family == Family::Inet6 ? "::1" : "127.0.0.1";
}

// A stream that connects or a datagram that is sent needs an address of its own.
void give_address(Endpoint* endpoint, const char* host) {
  if (endpoint->family == Family::Unix) return;
  if (endpoint->local.host.empty() || is_wildcard(endpoint->local)) endpoint->local.host = host;
  if (endpoint->local.port == 0) endpoint->local.port = free_port(endpoint, endpoint->local.host);
}

void unbind(Endpoint* endpoint) {
  if (endpoint->bound) std::erase(endpoint->network->state->bound, endpoint);
  endpoint->bound = false;
}

// Sockets as calls on files see them, who do not wait: what is printed into one finds room.
class SocketFiles final : public Files {
 public:
  explicit SocketFiles(Network* network) : network_(network) {}

  Errno perform(const FileRequest& request, FileAnswer& answer) override {
    Endpoint* endpoint = network_find(network_, request.descriptor);
    if (!endpoint) return kBadDescriptor;
    Vm& vm = vm_of(network_);
    switch (request.call) {
      case FileCall::Write:
        if (!endpoint->peer) return kBrokenPipe;
        network_deliver(endpoint->peer, bytes_from(vm.heap, request.other));
        answer.number = static_cast<int64_t>(request.other.size());
        return 0;
      case FileCall::Status: answer.status = {.mode = file_kind::kSocket | 0777, .inode = request.descriptor}; return 0;
      default: return kInvalid;
    }
  }

 private:
  Network* network_;
};

int add_descriptor(Network* network, Endpoint* endpoint) {
  std::vector<Endpoint*>& all = network->state->descriptors;
  if (all.empty())
    network->state->first = vm_of(network).fiber->running_loop->is_empty() ? kFirstDescriptor : kFirstBesideLoop;
  if (!network->state->files) network->state->files = std::make_unique<SocketFiles>(network);
  FileSpace& files = *vm_of(network).files;
  auto number =
      static_cast<size_t>(files.lend_descriptor(*network->state->files, static_cast<int>(network->state->first)));
  if (number >= all.size()) all.resize(number + 1);
  all[number] = endpoint;
  ++endpoint->descriptors;
  return static_cast<int>(number);
}

// The stream's end reaches the other side: in order, or, where what came was never read, as a reset.
void part(Endpoint* endpoint) {
  Endpoint* peer = std::exchange(endpoint->peer, nullptr);
  if (!peer) return;
  peer->peer = nullptr;
  // The other of a pair of datagram sockets learns of it when it sends.
  if (endpoint->transport == Transport::Datagram) return;
  if (endpoint->inbound_bytes > 0) {
    // Linux: who has seen the end already sees no reset when reading.
    if (!peer->peer_ended) peer->error = kReset;
    peer->broken = true;
  } else if (peer->family == Family::Unix) {
    peer->broken = true;
  }
  peer->peer_ended = true;
  announce(peer);
}

void destroy(Endpoint* endpoint) {
  unbind(endpoint);
  Network* network = endpoint->network;
  if (!network->state->ending) {
    Vm& vm = vm_of(network);
    close_door(vm, endpoint);
    if (Line* line = std::exchange(endpoint->connecting, nullptr)) line->give_up(vm);
    outside_leave(endpoint);
  }
  for (Endpoint* waiting : std::exchange(endpoint->backlog, {})) {
    // Never accepted: reset.
    if (waiting->peer) {
      waiting->peer->error = kReset;
      waiting->peer->broken = true;
    }
    destroy(waiting);
  }
  part(endpoint);
  for (Watch* watch : endpoint->watches) watch->endpoint = nullptr;
  endpoint->watches.clear();
  // Fibers that wait find the descriptor closed.
  announce(endpoint);
  delete endpoint;
}

void traverse_network(Object* object, Visitor& visit) {
  visit(static_cast<Network*>(object)->waiters_type);
  visit(static_cast<Network*>(object)->poll_type);
}
void clear_network(Object* object) {
  Network* network = static_cast<Network*>(object);
  if (Network::State* state = network->state) {
    state->ending = true;
    for (Line* line : std::exchange(state->lines, {})) line->abandon();
    for (size_t i = 0; i < state->descriptors.size(); ++i) network_close(network, static_cast<int>(i));
    delete state;
    network->state = nullptr;
  }
  network->waiters_type = nullptr;
  network->poll_type = nullptr;
}

const TypeSpec kNetworkSpec = {.name = "_socket.Network",
                               .size = sizeof(Network),
                               .flags = kNoInstances,
                               .traverse = traverse_network,
                               .clear = clear_network};
const TypeSpec kWaitersSpec = {.name = "_socket.Waiters", .size = sizeof(WaitQueue), .flags = kNoInstances};

}  // namespace

extern const TypeSpec poll_spec;

const char* error_text(int number) {
  switch (number) {
    case kNoEntry: return "No such file or directory";
    case kBadDescriptor: return "Bad file descriptor";
    case kAgain: return "Resource temporarily unavailable";
    case kInvalid: return "Invalid argument";
    case kBrokenPipe: return "Broken pipe";
    case kNeedsDestination: return "Destination address required";
    case kMessageSize: return "Message too long";
    case kNoProtocolOption: return "Protocol not available";
    case kNotSupported: return "Operation not supported";
    case kInUse: return "Address already in use";
    case kNotAvailable: return "Cannot assign requested address";
    case kUnreachable: return "Network is unreachable";
    case kAborted: return "Software caused connection abort";
    case kReset: return "Connection reset by peer";
    case kIsConnected: return "Transport endpoint is already connected";
    case kNotConnected: return "Transport endpoint is not connected";
    case kRefused: return "Connection refused";
    case kAlready: return "Operation already in progress";
    case kInProgress: return "Operation now in progress";
    case kMayNotConnect: return "Permission denied (not allowed by --allow-net)";
    case 13: return "Permission denied";
    case 97: return "Address family not supported by protocol";
    case 100: return "Network is down";
    case 110: return "Connection timed out";
    case 113: return "No route to host";
    default: return "Unknown error";
  }
}

Network* new_network(Vm& vm, Module* module) {
  Ref<Network> network = vm.heap.make<Network>(vm.new_type(kNetworkSpec));
  network->state = new Network::State;
  network->state->reachable = dict_get(vm.sys, vm.intern("_reachable")).is_true();
  network->waiters_type = Ref<Type>(vm.new_type(kWaitersSpec));
  network->poll_type = Ref<Type>(vm.new_type(poll_spec));
  network->state->outside = !dict_get(vm.sys, vm.intern("_network")).is_empty();
  vm.add_to_module(module, "_network", Value(network.get()));
  return network.get();
}

Result<Network*> network_of(Vm& vm) {
  Owned module = TRY(vm.import_module("_socket"));
  Owned network = TRY(vm.get_attribute(module, vm.intern("_network")));
  return static_cast<Network*>(network->object());
}

// -- endpoints

size_t Endpoint::room() const {
  return inbound_bytes >= kSocketBuffer ? 0 : kSocketBuffer - inbound_bytes;
}

uint32_t Endpoint::events() const {
  using namespace readiness;
  if (state == State::Listening) return backlog.empty() ? 0 : kIn;
  if (asked != Asked::Nothing) return 0;
  uint32_t events = error != 0 ? kIn | kOut | kError : 0;
  if (transport == Transport::Datagram) return events | kOut | (inbound.empty() ? 0 : kIn);
  if (state == State::Connecting) return events;
  if (state == State::Open) return events | kOut | kHangUp;
  if (inbound_bytes > 0 || peer_ended || reading_ended) events |= kIn;
  if (broken || (peer_ended && writing_ended)) events |= kHangUp;
  // A sender is told of room when there is enough to be worth the call.
  size_t room_there = peer ? peer->room() : kSocketBuffer - std::min(outbound_bytes, kSocketBuffer);
  if (broken || room_there >= kSocketBuffer / 3) events |= kOut;
  return events;
}

int network_open(Network* network, Family family, Transport transport, int protocol) {
  return add_descriptor(network, new_endpoint(network, family, transport, protocol));
}

void network_connect_pair(Network*, Endpoint* one, Endpoint* other) {
  one->state = other->state = Endpoint::State::Connected;
  one->peer = other;
  other->peer = one;
}

Endpoint* network_find(Network* network, int descriptor) {
  if (!network->state || descriptor < 0) return nullptr;
  auto number = static_cast<size_t>(descriptor);
  return number < network->state->descriptors.size() ? network->state->descriptors[number] : nullptr;
}

int network_duplicate(Network* network, Endpoint* endpoint) {
  return add_descriptor(network, endpoint);
}

int network_close(Network* network, int descriptor) {
  Endpoint* endpoint = network_find(network, descriptor);
  if (!endpoint) return kBadDescriptor;
  network->state->descriptors[static_cast<size_t>(descriptor)] = nullptr;
  // The runtime goes, and a socket before the network.
  if (!network->type->heap->hooks) network->state->ending = true;
  if (!network->state->ending) vm_of(network).files->take_back(descriptor);
  if (--endpoint->descriptors == 0) destroy(endpoint);
  return kSuccess;
}

Endpoint* network_far_end(Endpoint* near) {
  Endpoint* far = new_endpoint(near->network, near->family, Transport::Stream, near->protocol);
  far->local = near->remote;
  far->remote = near->local;
  return far;
}

Endpoint* network_accepted(Endpoint* listener, int port) {
  Endpoint* accepted = new_endpoint(listener->network, listener->family, Transport::Stream, listener->protocol);
  accepted->local = {loopback(*listener), listener->local.port};
  accepted->remote = {loopback(*listener), port};
  accepted->options = listener->options;
  listener->backlog.push_back(accepted);
  return accepted;
}

void network_drop(Endpoint* endpoint) {
  destroy(endpoint);
}

void network_deliver(Endpoint* endpoint, Ref<Bytes> bytes) {
  endpoint->inbound_bytes += bytes->length;
  endpoint->inbound.push_back({std::move(bytes), 0, {}});
  announce(endpoint);
}

void network_receive(Vm& vm, Endpoint* endpoint, int port, std::string_view data) {
  Address from = {loopback(*endpoint), port};
  if (endpoint->state == Endpoint::State::Connected && endpoint->remote != from) return;
  if (endpoint->inbound_bytes + data.size() > kSocketBuffer) return;
  endpoint->inbound_bytes += data.size();
  endpoint->inbound.push_back({bytes_from(vm.heap, data), 0, from});
  announce(endpoint);
}

void network_announce(Endpoint* endpoint) {
  announce(endpoint);
}

bool network_unlink(Network* network, std::string_view path) {
  for (Endpoint* each : network->state->bound) {
    if (each->family != Family::Unix || each->local.host != path) continue;
    unbind(each);
    return true;
  }
  return false;
}

void set_bound(Endpoint* endpoint, Address address) {
  endpoint->local = std::move(address);
  endpoint->bound = true;
  endpoint->network->state->bound.push_back(endpoint);
}

int endpoint_bind(Endpoint* endpoint, const Address& address) {
  if (endpoint->bound || endpoint->state != Endpoint::State::Open) return kInvalid;
  if (!may_go_outside(*endpoint, address)) return bind_inside(endpoint, address);
  bool named = endpoint->family == Family::Unix || address.port != 0;
  if (named && is_taken(*endpoint, address)) return kInUse;
  outside_bind(endpoint, address);
  return kAgain;
}

int bind_inside(Endpoint* endpoint, const Address& address) {
  if (!is_local(*endpoint, address)) return kNotAvailable;
  Address wanted = address;
  if (endpoint->family == Family::Unix && wanted.host.empty()) {
    // Linux gives an abstract name.
    uint32_t number = ++endpoint->network->state->next_name;
    for (int digit = 4; digit >= 0; --digit) wanted.host += "0123456789abcdef"[(number >> (digit * 4)) & 15];
    wanted.host.insert(0, 1, '\0');
  }
  if (endpoint->family != Family::Unix && wanted.port == 0) wanted.port = free_port(endpoint, wanted.host);
  if (is_taken(*endpoint, wanted)) return kInUse;
  set_bound(endpoint, std::move(wanted));
  if (endpoint->network->state->reachable && endpoint->family != Family::Unix &&
      endpoint->transport == Transport::Datagram)
    open_door(vm_of(endpoint->network), endpoint);
  return kSuccess;
}

int endpoint_listen(Endpoint* endpoint) {
  if (endpoint->transport == Transport::Datagram) return kNotSupported;
  if (endpoint->state == Endpoint::State::Connected) return kInvalid;
  if (!endpoint->bound) {
    if (endpoint->family == Family::Unix) return kInvalid;
    if (int error = endpoint_bind(endpoint, {endpoint->family == Family::Inet6 ? "::" : "0.0.0.0", 0})) return error;
  }
  endpoint->state = Endpoint::State::Listening;
  if (endpoint->network->state->reachable && endpoint->family != Family::Unix)
    open_door(vm_of(endpoint->network), endpoint);
  return kSuccess;
}

namespace {

int connect_stream(Endpoint* endpoint, const Address& to) {
  if (!is_local(*endpoint, to)) return kUnreachable;
  Endpoint* listener = find_bound(*endpoint, to);
  if (!listener && endpoint->family == Family::Unix) return kNoEntry;
  if (!listener || listener->state != Endpoint::State::Listening) {
    if (!endpoint->network->state->reachable) return kRefused;
    give_address(endpoint, to.host.c_str());
    endpoint->remote = to;
    endpoint->peer_ended = endpoint->broken = false;
    Line::connect(vm_of(endpoint->network), endpoint, to.port);
    return kAgain;
  }
  outside_unbind(endpoint);
  give_address(endpoint, to.host.c_str());
  endpoint->remote = to;
  endpoint->peer_ended = endpoint->broken = false;
  Endpoint* accepted = new_endpoint(endpoint->network, endpoint->family, Transport::Stream, listener->protocol);
  accepted->local = to;
  accepted->remote = endpoint->local;
  accepted->options = listener->options;
  network_connect_pair(endpoint->network, endpoint, accepted);
  listener->backlog.push_back(accepted);
  announce(listener);
  return kSuccess;
}

}  // namespace

int endpoint_connect(Endpoint* endpoint, const Address& address, bool waits) {
  if (endpoint->state == Endpoint::State::Listening) return kInvalid;
  if (endpoint->transport == Transport::Datagram) {
    Address to = address;
    if (is_wildcard(to)) to.host = loopback(*endpoint);
    if (may_go_outside(*endpoint, to) && !(is_local(*endpoint, to) && find_bound(*endpoint, to))) {
      outside_connect(endpoint, to);
      return kAgain;
    }
    if (!is_local(*endpoint, to)) return kUnreachable;
    if (endpoint->family == Family::Unix && !find_bound(*endpoint, to)) return kNoEntry;
    give_address(endpoint, to.host.c_str());
    endpoint->remote = to;
    endpoint->state = Endpoint::State::Connected;
    if (!endpoint->bound && endpoint->family != Family::Unix) {
      endpoint->bound = true;
      endpoint->network->state->bound.push_back(endpoint);
    }
    return kSuccess;
  }
  if (endpoint->state == Endpoint::State::Connected)
    return std::exchange(endpoint->connect_untold, false) ? kSuccess : kIsConnected;
  if (endpoint->state == Endpoint::State::Connecting || endpoint->asked == Endpoint::Asked::Connection) return kAlready;
  if (int error = std::exchange(endpoint->error, 0)) return error;
  Address to = address;
  if (is_wildcard(to)) to.host = loopback(*endpoint);
  if (may_go_outside(*endpoint, to) && !(is_local(*endpoint, to) && find_bound(*endpoint, to))) {
    outside_connect(endpoint, to);
    return kInProgress;
  }
  int outcome = connect_stream(endpoint, to);
  if (waits || endpoint->family == Family::Unix || outcome == kUnreachable) return outcome;
  if (outcome == kAgain) return kInProgress;
  endpoint->error = outcome;
  endpoint->connect_untold = outcome == kSuccess;
  announce(endpoint);
  return kInProgress;
}

int endpoint_accept(Endpoint* endpoint, int& descriptor, Address& remote) {
  if (endpoint->transport == Transport::Datagram) return kNotSupported;
  if (endpoint->state != Endpoint::State::Listening) return kInvalid;
  if (endpoint->backlog.empty()) return kAgain;
  Endpoint* accepted = endpoint->backlog.front();
  endpoint->backlog.pop_front();
  remote = accepted->remote;
  descriptor = add_descriptor(endpoint->network, accepted);
  return kSuccess;
}

namespace {

int deliver_datagram(Vm& vm, Endpoint* receiver, std::string_view data, Address from) {
  if (receiver->inbound_bytes + data.size() > kSocketBuffer)
    return receiver->family == Family::Unix ? kAgain : kSuccess;  // UDP drops it
  receiver->inbound.push_back({bytes_from(vm.heap, data), 0, std::move(from)});
  receiver->inbound_bytes += data.size();
  announce(receiver);
  return kSuccess;
}

int send_datagram(Vm& vm, Endpoint* endpoint, std::string_view data) {
  bool is_unix = endpoint->family == Family::Unix;
  if (endpoint->state != Endpoint::State::Connected) return is_unix ? kNotConnected : kNeedsDestination;
  if (endpoint->writing_ended) return kBrokenPipe;
  if (!is_unix || !endpoint->remote.host.empty()) return endpoint_send_to(vm, endpoint, data, endpoint->remote);
  // One of a pair.
  if (endpoint->peer) return deliver_datagram(vm, endpoint->peer, data, {});
  endpoint->state = Endpoint::State::Open;
  return kRefused;
}

}  // namespace

int endpoint_send(Vm& vm, Endpoint* endpoint, std::string_view data, Bytes* whole, size_t& sent) {
  sent = 0;
  if (endpoint->transport == Transport::Datagram) {
    sent = data.size();
    return send_datagram(vm, endpoint, data);
  }
  if (int error = std::exchange(endpoint->error, 0)) return error;
  if (endpoint->state != Endpoint::State::Connected)
    return endpoint->family == Family::Unix ? kNotConnected : kBrokenPipe;
  if (endpoint->writing_ended || endpoint->broken) return kBrokenPipe;
  Endpoint* peer = endpoint->peer;
  if (endpoint->operation != 0) {
    if (endpoint->asked != Endpoint::Asked::Nothing || endpoint->outbound_bytes >= kSocketBuffer) return kAgain;
    sent = std::min(kSocketBuffer - endpoint->outbound_bytes, data.size());
    if (sent > 0) outside_send(endpoint, data.substr(0, sent));
    return kSuccess;
  }
  if (!peer) {
    // The first that reaches a closed socket is lost, and answered with a reset.
    endpoint->broken = true;
    sent = data.size();
    announce(endpoint);
    return kSuccess;
  }
  if (peer->reading_ended) {
    sent = data.size();
    return kSuccess;
  }
  if (data.empty()) return kSuccess;
  size_t room = peer->room();
  if (room == 0) return kAgain;
  sent = std::min(room, data.size());
  Ref<Bytes> bytes = whole && sent == whole->length ? Ref<Bytes>(whole) : bytes_from(vm.heap, data.substr(0, sent));
  peer->inbound.push_back({std::move(bytes), 0, {}});
  peer->inbound_bytes += sent;
  announce(peer);
  return kSuccess;
}

int endpoint_send_to(Vm& vm, Endpoint* endpoint, std::string_view data, const Address& address) {
  if (int error = std::exchange(endpoint->error, 0)) return error;
  if (data.size() > kLargestDatagram) return kMessageSize;
  Address to = address;
  if (endpoint->family != Family::Unix && to.port == 0) return kInvalid;
  bool everyone = to.host == "255.255.255.255" || to.host == "127.255.255.255";
  if (is_wildcard(to)) to.host = loopback(*endpoint);
  bool outside = may_go_outside(*endpoint, to);
  if (!everyone && !outside && !is_local(*endpoint, to)) return kUnreachable;
  // Unbound, it keeps no host of its own: a wildcard with a port.
  if (endpoint->family != Family::Unix && !endpoint->bound)
    if (int error = endpoint_bind(endpoint, {endpoint->family == Family::Inet6 ? "::" : "0.0.0.0", 0})) return error;
  Address from = endpoint->local;
  if (is_wildcard(from)) from.host = loopback(*endpoint);
  Endpoint* receiver = find_bound(*endpoint, to);
  if (everyone)
    for (Endpoint* each : endpoint->network->state->bound)
      if (each->transport == Transport::Datagram && each->family == endpoint->family && each->local.port == to.port)
        receiver = each;
  if (!receiver && endpoint->operation != 0 && outside) {
    outside_send_to(endpoint, data, to);
    return kSuccess;
  }
  if (!receiver) {
    if (endpoint->family == Family::Unix) return kNoEntry;
    // Whether there is anybody, nobody knows.
    if (endpoint->network->state->reachable) {
      send_outside(vm, endpoint, to.port, data);
      return kSuccess;
    }
    if (endpoint->state == Endpoint::State::Connected) {
      endpoint->error = kRefused;
      announce(endpoint);
    }
    return kSuccess;
  }
  if (receiver->state == Endpoint::State::Connected && receiver->remote != from) return kSuccess;
  return deliver_datagram(vm, receiver, data, from);
}

int endpoint_receive(Vm& vm, Endpoint* endpoint, size_t limit, bool peek, Ref<Bytes>& data, Address& from) {
  if (endpoint->transport == Transport::Datagram) {
    if (int error = std::exchange(endpoint->error, 0)) return error;
    if (endpoint->inbound.empty()) return endpoint->reading_ended ? (data = new_bytes(vm.heap, 0), kSuccess) : kAgain;
    Parcel& parcel = endpoint->inbound.front();
    from = parcel.from;
    data = parcel.bytes->length <= limit ? parcel.bytes : bytes_from(vm.heap, parcel.bytes->view().substr(0, limit));
    if (peek) return kSuccess;
    endpoint->inbound_bytes -= parcel.bytes->length;
    endpoint->inbound.pop_front();
    return kSuccess;
  }
  if (endpoint->inbound_bytes == 0 || limit == 0) {
    if (int error = std::exchange(endpoint->error, 0)) return error;
    if (endpoint->state != Endpoint::State::Connected)
      return endpoint->family == Family::Unix ? kInvalid : kNotConnected;
    if (!endpoint->peer_ended && !endpoint->reading_ended && limit > 0) return kAgain;
    data = new_bytes(vm.heap, 0);
    return kSuccess;
  }
  Parcel& first = endpoint->inbound.front();
  size_t count = std::min(limit, endpoint->inbound_bytes);
  if (first.start == 0 && first.bytes->length == count) {
    data = first.bytes;
    if (!peek) endpoint->inbound.pop_front();
  } else {
    data = new_bytes(vm.heap, static_cast<uint32_t>(count));
    size_t filled = 0, place = 0;
    while (filled < count) {
      Parcel& parcel = endpoint->inbound[place];
      size_t piece = std::min(count - filled, static_cast<size_t>(parcel.bytes->length - parcel.start));
      std::copy_n(parcel.bytes->data() + parcel.start, piece, data->data() + filled);
      filled += piece;
      if (peek) {
        ++place;
      } else if (parcel.start + piece == parcel.bytes->length) {
        endpoint->inbound.pop_front();
      } else {
        parcel.start += static_cast<uint32_t>(piece);
      }
    }
  }
  if (peek) return kSuccess;
  endpoint->inbound_bytes -= count;
  if (endpoint->peer) announce(endpoint->peer);
  if (endpoint->operation != 0) outside_taken(endpoint, count);
  return kSuccess;
}

int endpoint_shut_down(Endpoint* endpoint, int how) {
  if (how < 0 || how > 2) return kInvalid;
  if (endpoint->state == Endpoint::State::Listening && how != 1) {
    // Linux: it no longer listens, and whoever waits for it is told.
    endpoint->state = Endpoint::State::Open;
    close_door(vm_of(endpoint->network), endpoint);
    announce(endpoint);
    return kSuccess;
  }
  if (endpoint->state != Endpoint::State::Connected) return kNotConnected;
  if (how != 1) endpoint->reading_ended = true;
  if (how != 0 && !endpoint->writing_ended) {
    endpoint->writing_ended = true;
    if (endpoint->operation != 0 && endpoint->transport == Transport::Stream) outside_shut_down(endpoint);
    if (endpoint->peer) {
      endpoint->peer->peer_ended = true;
      announce(endpoint->peer);
    }
  }
  announce(endpoint);
  return kSuccess;
}

}  // namespace fermata::network
