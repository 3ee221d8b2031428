// The in-page network: sockets that reach each other inside one runtime. Addresses of the loopback interface and paths
// of Unix sockets; streams and datagrams with bounded buffers. Operations never wait: what cannot be done yet answers
// EAGAIN, and whoever waits is told when things have changed. Error numbers and their order are those of Linux.
//
// A Network owns its endpoints; a descriptor (a small int) names one, several may name the same.
//
// Where the host has sockets and the program may use them, what is not found inside is asked of the host
// (outside.cpp): an endpoint is then one end of a connection whose other end is an operation.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "host/files.h"
#include "objects/sequences.h"
#include "vm/vm.h"

namespace fermata::network {

enum class Family : int { Unspecified = 0, Unix = 1, Inet = 2, Inet6 = 10 };
enum class Transport : int { Stream = 1, Datagram = 2 };

namespace error_number {
constexpr int kSuccess = 0, kNoEntry = 2, kMayNotConnect = 0x30000 | 13, kNumber = 0xffff, kBadDescriptor = 9,
              kAgain = 11, kInvalid = 22, kBrokenPipe = 32, kNeedsDestination = 89, kMessageSize = 90,
              kNoProtocolOption = 92, kNotSupported = 95, kInUse = 98, kNotAvailable = 99, kUnreachable = 101,
              kAborted = 103, kReset = 104, kIsConnected = 106, kNotConnected = 107, kRefused = 111, kAlready = 114,
              kInProgress = 115;
}
const char* error_text(int number);

// As epoll has them.
namespace readiness {
constexpr uint32_t kIn = 1, kOut = 4, kError = 8, kHangUp = 16;
}

struct Address {
  std::string host;  // "127.0.0.1", "::1", or the path of a Unix socket
  int port = 0;
  bool operator==(const Address&) const = default;
};

struct Watch;
struct Network;
class Line;

// What was sent: bytes that are shared with the sender where possible.
struct Parcel {
  Ref<Bytes> bytes;
  uint32_t start;  // taken so far
  Address from;    // of a datagram
};

struct Endpoint {
  enum class State : uint8_t { Open, Listening, Connecting, Connected };
  // What the host was asked and has not yet answered.
  enum class Asked : uint8_t { Nothing, Address, Connection, Security };

  Network* network;
  Family family;
  Transport transport;
  int protocol;
  State state = State::Open;
  bool bound = false;           // by the program: to be found under its address
  bool connect_untold = false;  // connected, which connect() has not yet said
  bool writing_ended = false;   // by shutdown()
  bool reading_ended = false;   // by shutdown()
  bool peer_ended = false;      // nothing will come after what is here
  bool broken = false;          // what is sent has no receiver
  bool waits = true;            // whoever reads and writes by its descriptor (O_NONBLOCK: not)
  int error = 0;                // to be told once
  uint32_t descriptors = 0;
  Address local, remote;
  Endpoint* peer = nullptr;  // of a connected stream, as long as it lives
  std::deque<Parcel> inbound;
  size_t inbound_bytes = 0;
  std::deque<Endpoint*> backlog;  // owned: connected to a listening endpoint and not yet accepted
  Line* line = nullptr;           // of a far end: the stream to a program outside (lines.h)
  Line* connecting = nullptr;     // while it connects to one
  OperationId door = 0;           // of a listening one that is found from outside
  std::vector<Watch*> watches;
  Ref<WaitQueue> waiters;  // fibers that try again when something has changed; null until there are any
  struct Option {
    int level, name, value;
    std::string structure;  // where it is more than a number
  };
  std::vector<Option> options;
  // Of what is outside:
  OperationId operation = 0;  // 0: inside, or at its end
  Asked asked = Asked::Nothing;
  size_t outbound_bytes = 0;  // told to the host, which still has them
  size_t untold_bytes = 0;    // taken by the program, which the host does not yet know
  Owned secured;              // what became of a TLS handshake: a tuple

  uint32_t events() const;
  size_t room() const;
};

// Epoll's interest in one descriptor.
struct Watch {
  struct Poll* poll;
  Endpoint* endpoint;  // null once its last descriptor is closed
  int descriptor;
  bool queued;  // stands among the poll's `maybe_ready`
  Owned reader, writer;
};

// Whoever waits for several endpoints: an event loop, select() and its like. Readiness is by level, and what is ready
// is told in the order in which it became so, as epoll does.
struct Poll : Object {
  struct State {
    std::vector<Watch*> watches;  // by descriptor, owned
    std::deque<Watch*> maybe_ready;
  };
  State* state;
  Ref<Object> network;
  Fiber* waiting;  // borrowed: the fiber that is parked for it, which cannot end while it is
};

struct Network : Object {
  struct State {
    std::vector<Endpoint*> descriptors;  // by number; null: free
    size_t first = 0;                    // the lowest number that sockets get
    std::vector<Endpoint*> bound;
    std::vector<Line*> lines;
    bool reachable = false;  // from outside
    int next_port = 49152;
    uint32_t next_name = 0;
    bool ending = false;           // the runtime goes: nobody is told of anything any more
    bool outside = false;          // the host has sockets for this program
    std::unique_ptr<Files> files;  // what descriptors are to the calls on files
  };
  State* state;
  Ref<Type> waiters_type;
  Ref<Type> poll_type;
};

// The network of this runtime, which the module _socket keeps.
Network* new_network(Vm& vm, Module* module);
Result<Network*> network_of(Vm& vm);

int network_open(Network* network, Family family, Transport transport, int protocol);
void network_connect_pair(Network* network, Endpoint* one, Endpoint* other);
Endpoint* network_find(Network* network, int descriptor);
int network_duplicate(Network* network, Endpoint* endpoint);
int network_close(Network* network, int descriptor);

// For streams to programs outside: what stands for the other end; what has come from a port there and waits to be
// accepted; the end of an endpoint that has no descriptor; those who wait for it look again.
Endpoint* network_far_end(Endpoint* near);
Endpoint* network_accepted(Endpoint* listener, int port);
void network_drop(Endpoint* endpoint);
// A datagram that has come from a port outside.
void network_receive(Vm& vm, Endpoint* endpoint, int port, std::string_view data);
// What has come from outside, whatever the room: the sender keeps to a window of its own.
void network_deliver(Endpoint* endpoint, Ref<Bytes> bytes);
void network_announce(Endpoint* endpoint);

bool network_unlink(Network* network, std::string_view path);

int endpoint_bind(Endpoint* endpoint, const Address& address);
int endpoint_listen(Endpoint* endpoint);
// EINPROGRESS: connected at once all the same, or failed, or to a program outside and on its way; `waits`: says which,
// EAGAIN while it is on its way.
int endpoint_connect(Endpoint* endpoint, const Address& address, bool waits);
int endpoint_accept(Endpoint* endpoint, int& descriptor, Address& remote);
int endpoint_send(Vm& vm, Endpoint* endpoint, std::string_view data, Bytes* whole, size_t& sent);
int endpoint_send_to(Vm& vm, Endpoint* endpoint, std::string_view data, const Address& to);
// Up to `limit` bytes; nothing at the end of the stream.
int endpoint_receive(Vm& vm, Endpoint* endpoint, size_t limit, bool peek, Ref<Bytes>& data, Address& from);
int endpoint_shut_down(Endpoint* endpoint, int how);

// -- what they share with outside.cpp

// Bytes that a receiver holds before the sender must wait. Linux begins with about as much and grows.
constexpr size_t kSocketBuffer = 256 << 10;
Vm& vm_of(const Network* network);
bool is_local(const Endpoint& endpoint, const Address& address);
// Something has changed: those who wait look again.
void announce(Endpoint* endpoint);
Endpoint* new_endpoint(Network* network, Family family, Transport transport, int protocol);
int bind_inside(Endpoint* endpoint, const Address& address);
void set_bound(Endpoint* endpoint, Address address);

// -- what is outside

bool may_go_outside(const Endpoint& endpoint, const Address& address);
// Bound to an address, a stream socket listens there: one that connects does not any more.
void outside_unbind(Endpoint* endpoint);
// These three ask; the answer comes with announce().
void outside_bind(Endpoint* endpoint, const Address& address);
void outside_connect(Endpoint* endpoint, const Address& address);
void outside_secure(Endpoint* endpoint, std::string_view received, std::string_view fields);
void outside_send(Endpoint* endpoint, std::string_view data);
void outside_send_to(Endpoint* endpoint, std::string_view data, const Address& to);
void outside_taken(Endpoint* endpoint, size_t count);
void outside_shut_down(Endpoint* endpoint);
void outside_leave(Endpoint* endpoint);

Ref<Poll> new_poll(Vm& vm, Network* network);
// The callable or other object kept for reading or writing; None: none. Gives what was there.
Result<Owned> poll_watch(Vm& vm, Poll* poll, int descriptor, Owned Watch::* side, Value thing);
// Whether poll_take() would give anything.
bool poll_is_ready(Poll* poll);
// Calls `take(Watch&, events)` for what is ready, in order.
template <typename Take>
void poll_take(Poll* poll, Take&& take);
uint32_t watch_events(const Watch& watch);

template <typename Take>
void poll_take(Poll* poll, Take&& take) {
  std::deque<Watch*>& list = poll->state->maybe_ready;
  for (size_t count = list.size(); count > 0; --count) {
    Watch* watch = list.front();
    list.pop_front();
    watch->queued = false;
    uint32_t events = watch_events(*watch);
    if (events == 0) continue;
    list.push_back(watch);
    watch->queued = true;
    take(*watch, events);
  }
}

}  // namespace fermata::network
