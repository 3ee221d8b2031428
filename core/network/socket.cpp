// Module _socket: sockets of the in-page network. What cannot be done at once parks the thread, up to the socket's
// time-out; a socket without one that may not wait (timeout 0) raises BlockingIOError.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/numbers.h"
#include "host/record.h"
#include "network/address.h"
#include "network/network.h"
#include "vm/frame.h"

namespace fermata::network {

namespace {

using namespace error_number;

constexpr double kForever = std::numeric_limits<double>::infinity();

struct Socket : Object {
  Ref<Network> network;
  int descriptor;  // -1: closed
  int family, type, protocol;
  double timeout;  // seconds; negative: waits for ever
};

Raised os_error(Vm& vm, int number) {
  Ref<Str> text = vm.str_of(error_text(number));
  const Value args[] = {Value::integer(number & kNumber), Value(text.get())};
  Result<Owned> error = vm.call(Value(vm.exceptions.OSError), args);
  if (error.is_raised()) return Raised{};
  return vm.raise(std::move(error).value());
}

Result<Endpoint*> endpoint_of(Vm& vm, Socket* socket) {
  if (Endpoint* endpoint = network_find(socket->network, socket->descriptor)) return endpoint;
  return os_error(vm, kBadDescriptor);
}
Result<Endpoint*> endpoint_of(Vm& vm, Args args) {
  return endpoint_of(vm, args.self<Socket>());
}

Result<void> check(Vm& vm, int error) {
  if (error != kSuccess) return os_error(vm, error);
  return {};
}

// Bytes that may be written into, of a bytearray, an array or a memoryview of one.
struct Target {
  uint8_t* data;
  size_t size;
};
Result<Target> target_argument(Vm& vm, Value value, const char* function) {
  if (ByteArray* array = cast_if<ByteArray>(value, kByteArrayLayout)) return Target{array->data, array->length};
  if (MemoryView* view = cast_exact<MemoryView>(value, vm.types.memoryview); view && !view->has_gaps()) {
    Object* base = view->base->object();
    if (!view->released && !view->read_only && base->type->has(kByteArrayLayout))
      return Target{static_cast<ByteArray*>(base)->data + view->start,
                    size_t{view->length} * view->row * view->item_size};
  }
  return vm.type_error({function, "() argument 1 must be read-write bytes-like object, not ", given_kind(vm, value)});
}

// -- operations that may have to wait. Each tries once: kAgain, another error, or kSuccess with the answer. They are
// given their arguments in places that stay until the end, so that one may note there how far it has come.

using Places = std::array<Owned, 3>;
using Attempt = Result<int> (*)(Vm& vm, Socket* socket, Endpoint* endpoint, Places& places, Owned& answer);

Result<int> try_accept(Vm& vm, Socket* socket, Endpoint* endpoint, Places&, Owned& answer) {
  int descriptor = -1;
  Address remote;
  int error = endpoint_accept(endpoint, descriptor, remote);
  if (error == kSuccess) {
    Owned address = address_value(vm, static_cast<Family>(socket->family), remote);
    answer = vm.tuple({Value::integer(descriptor), address});
  }
  return error;
}

Result<int> try_receive(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  Ref<Bytes> data;
  Address from;
  bool peek = (places[1]->as_int() & 2) != 0;
  int error = endpoint_receive(vm, endpoint, static_cast<size_t>(places[0]->as_int()), peek, data, from);
  if (error == kSuccess) answer = std::move(data);
  return error;
}

Result<int> try_receive_from(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  Ref<Bytes> data;
  Address from;
  bool peek = (places[1]->as_int() & 2) != 0;
  int error = endpoint_receive(vm, endpoint, static_cast<size_t>(places[0]->as_int()), peek, data, from);
  if (error == kSuccess) {
    bool datagram = endpoint->transport == Transport::Datagram;
    bool known = datagram && (endpoint->family != Family::Unix || !from.host.empty());
    Owned address = known ? address_value(vm, endpoint->family, from) : Owned::none();
    answer = vm.tuple({Value(data.get()), address});
  }
  return error;
}

template <bool with_address>
Result<int> try_receive_into(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  Target target = TRY(target_argument(vm, places[0], with_address ? "recvfrom_into" : "recv_into"));
  size_t limit = std::min(static_cast<size_t>(places[1]->as_int()), target.size);
  Ref<Bytes> data;
  Address from;
  int error = endpoint_receive(vm, endpoint, limit, (places[2]->as_int() & 2) != 0, data, from);
  if (error != kSuccess) return error;
  std::copy_n(data->data(), data->length, target.data);
  if constexpr (with_address) {
    Owned address =
        endpoint->transport == Transport::Datagram ? address_value(vm, endpoint->family, from) : Owned::none();
    answer = vm.tuple({Value::integer(data->length), address});
  } else {
    answer = Owned::integer(data->length);
  }
  return error;
}

Result<int> try_send(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, places[0], copy));
  size_t sent = 0;
  int error = endpoint_send(vm, endpoint, data, cast_exact<Bytes>(places[0], vm.types.bytes), sent);
  if (error == kSuccess) answer = Owned::integer(static_cast<int64_t>(sent));
  return error;
}

// places[1]: how much has gone.
Result<int> try_send_all(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, places[0], copy));
  auto done = static_cast<size_t>(places[1]->as_int());
  do {
    size_t sent = 0;
    Bytes* whole = done == 0 ? cast_exact<Bytes>(places[0], vm.types.bytes) : nullptr;
    if (int error = endpoint_send(vm, endpoint, data.substr(done), whole, sent)) return error;
    done += sent;
    places[1] = Owned::integer(static_cast<int64_t>(done));
  } while (done < data.size());
  answer = Owned::none();
  return kSuccess;
}

// The next three ask the host where it is the one who knows. places[1]: whether they have.

template <int (*ask)(Endpoint*, const Address&)>
Result<int> try_with_address(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  answer = Owned::none();
  if (!places[1]->is_none()) {
    if (endpoint->asked != Endpoint::Asked::Nothing || endpoint->state == Endpoint::State::Connecting) return kAgain;
    endpoint->connect_untold = false;
    return std::exchange(endpoint->error, 0);
  }
  places[1] = Owned::integer(1);
  constexpr bool binds = ask == endpoint_bind;
  return ask(endpoint, TRY(address_argument(vm, endpoint->family, places[0], binds ? "bind" : "connect")));
}

int connect_and_wait(Endpoint* endpoint, const Address& address) {
  int outcome = endpoint_connect(endpoint, address, true);
  return outcome == kInProgress ? kAgain : outcome;
}

Result<int> try_listen(Vm&, Socket*, Endpoint* endpoint, Places&, Owned& answer) {
  answer = Owned::none();
  if (endpoint->asked != Endpoint::Asked::Nothing) return kAgain;
  if (int error = std::exchange(endpoint->error, 0)) return error;
  return endpoint_listen(endpoint);
}

// places: data, nothing, address
Result<int> try_send_to(Vm& vm, Socket*, Endpoint* endpoint, Places& places, Owned& answer) {
  if (endpoint->asked != Endpoint::Asked::Nothing) return kAgain;
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, places[0], copy));
  answer = Owned::integer(static_cast<int64_t>(data.size()));
  return endpoint_send_to(vm, endpoint, data, TRY(address_argument(vm, endpoint->family, places[2], "sendto")));
}

Raised timed_out(Vm& vm) {
  return vm.raise(vm.exceptions.TimeoutError, {"timed out"});
}

// state: socket, the attempt's places, the deadline. data: the attempt.
Result<Owned> resume_attempt(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  Socket* socket = static_cast<Socket*>(frame.state[0].object());
  if (frame.step++ > 0) {
    if (outcome == Outcome::Raised) return Raised{};
    if (value.is_false()) return timed_out(vm);
    Endpoint* endpoint = TRY(endpoint_of(vm, socket));
    Places places{Owned(frame.state[1]), Owned(frame.state[2]), Owned(frame.state[3])};
    Owned answer;
    int error = TRY(reinterpret_cast<Attempt>(frame.data)(vm, socket, endpoint, places, answer));
    if (error == kSuccess) return answer;
    if (error != kAgain) return os_error(vm, error);
    frame.state[2] = places[1].get();  // a number
  }
  Endpoint* endpoint = TRY(endpoint_of(vm, socket));
  if (!endpoint->waiters) endpoint->waiters = vm.heap.make<WaitQueue>(socket->network->waiters_type);
  return vm.park_in(endpoint->waiters, frame.state[4].as_float(), Value::boolean(false));
}

constexpr int64_t kDoNotWait = 64;  // MSG_DONTWAIT

Result<Owned> attempt(Vm& vm, Socket* socket, Attempt body, Places places, int64_t flags = 0) {
  static constexpr NativeFrameBehaviour kAttempt = {"socket", resume_attempt};
  Endpoint* endpoint = TRY(endpoint_of(vm, socket));
  Owned answer;
  int error = TRY(body(vm, socket, endpoint, places, answer));
  if (error == kSuccess) return answer;
  // An address is given at once, as far as the program can see.
  bool stands = endpoint->asked == Endpoint::Asked::Address ||
                (endpoint->asked == Endpoint::Asked::Connection && endpoint->family == Family::Unix);
  bool waits = socket->timeout > 0 || (socket->timeout < 0 && endpoint->waits);
  if (error != kAgain || ((!waits || flags & kDoNotWait) && !stands)) return os_error(vm, error);
  double deadline = socket->timeout < 0 || stands ? kForever : vm.now() + socket->timeout;
  return vm.start_native_frame(kAttempt, {Value(socket), places[0], places[1], places[2], Value::real(deadline)},
                               reinterpret_cast<intptr_t>(body));
}

Result<Owned> count_places(Vm& vm, Value value, const char* function) {
  int64_t count = TRY(vm.index(value));
  if (count < 0) return vm.value_error({"negative buffersize in ", function});
  TRY(vm.need_memory(static_cast<uint64_t>(count)));
  return Owned::integer(count);
}

Result<Owned> socket_accept(Vm& vm, Args args) {
  return attempt(vm, args.self<Socket>(), try_accept, {Owned::none(), Owned::none(), Owned::none()});
}
Result<Owned> socket_recv(Vm& vm, Args args) {
  Owned count = TRY(count_places(vm, args[1], "recv"));
  const int64_t flags = TRY(vm.index(args[2]));
  return attempt(vm, args.self<Socket>(), try_receive, {count, Owned::integer(flags), Owned::none()}, flags);
}
Result<Owned> socket_recvfrom(Vm& vm, Args args) {
  Owned count = TRY(count_places(vm, args[1], "recvfrom"));
  const int64_t flags = TRY(vm.index(args[2]));
  return attempt(vm, args.self<Socket>(), try_receive_from, {count, Owned::integer(flags), Owned::none()}, flags);
}
template <bool with_address>
Result<Owned> receive_into(Vm& vm, Args args) {
  const char* name = with_address ? "recvfrom_into" : "recv_into";
  Target target = TRY(target_argument(vm, args[1], name));
  int64_t count = TRY(vm.index(args[2]));
  if (count < 0) return vm.value_error({"negative buffersize in ", name});
  if (count == 0) count = static_cast<int64_t>(target.size);
  if (static_cast<size_t>(count) > target.size)
    return vm.value_error(
        {with_address ? "nbytes is greater than the length of the buffer" : "buffer too small for requested bytes"});
  const int64_t flags = TRY(vm.index(args[3]));
  return attempt(vm, args.self<Socket>(), try_receive_into<with_address>,
                 {Owned(args[1]), Owned::integer(count), Owned::integer(flags)}, flags);
}
Result<Owned> send_stream(Vm& vm, Args args, int64_t flags) {
  return attempt(vm, args.self<Socket>(), try_send, {Owned(args[1]), Owned::none(), Owned::none()}, flags);
}
Result<Owned> socket_send(Vm& vm, Args args) {
  return send_stream(vm, args, TRY(vm.index(args[2])));
}
Result<Owned> socket_sendall(Vm& vm, Args args) {
  return attempt(vm, args.self<Socket>(), try_send_all, {Owned(args[1]), Owned::integer(0), Owned::none()});
}

// sendto(data, [flags,] address)
Result<Owned> socket_sendto(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  Value where = args.has(3) ? args[3] : args[2];
  const int64_t flags = args.has(3) ? TRY(vm.index(args[2])) : 0;
  if (endpoint->transport == Transport::Stream) {
    if (endpoint->state != Endpoint::State::Connected) return os_error(vm, kBrokenPipe);
    return send_stream(vm, args, flags);
  }
  return attempt(vm, args.self<Socket>(), try_send_to, {Owned(args[1]), Owned::none(), Owned(where)}, flags);
}

// -- the rest

Result<Owned> socket_new(Vm& vm, Args args) {
  Ref<Socket> socket = vm.heap.make<Socket>(args.object<Type>(0));
  socket->descriptor = -1;
  return socket;
}

Result<Owned> socket_init(Vm& vm, Args args) {
  Socket* socket = args.self<Socket>();
  socket->network = Ref<Network>(TRY(network_of(vm)));
  int64_t family = TRY(vm.index(args[1])), type = TRY(vm.index(args[2])), protocol = TRY(vm.index(args[3]));
  constexpr int64_t kNonBlocking = 2048, kCloseOnExec = 524288;
  socket->timeout = TRY([&]() -> Result<Owned> {
                      Owned module = TRY(vm.import_module("_socket"));
                      Owned seconds = TRY(vm.get_attribute(module, vm.intern("_default_timeout")));
                      return seconds;
                    }())
                        ->as_float();
  if (type != -1) {
    if (type & kNonBlocking) socket->timeout = 0;
    type &= ~(kNonBlocking | kCloseOnExec);
  }
  if (!args[4].is_none()) {
    int64_t descriptor = TRY(vm.index(args[4]));
    if (descriptor < 0) return vm.value_error({"negative file descriptor"});
    Endpoint* endpoint = network_find(socket->network, static_cast<int>(descriptor));
    if (!endpoint) return os_error(vm, kBadDescriptor);
    socket->descriptor = static_cast<int>(descriptor);
    socket->family = static_cast<int>(endpoint->family);
    socket->type = static_cast<int>(endpoint->transport);
    socket->protocol = endpoint->protocol;
    return Owned::none();
  }
  if (family == -1) family = 2;
  if (type == -1) type = 1;
  if (protocol == -1) protocol = 0;
  if (family != 1 && family != 2 && family != 10) {
    Ref<Str> text = vm.str_of("Address family not supported by protocol");
    const Value values[] = {Value::integer(97), Value(text.get())};
    return vm.raise(TRY(vm.call(Value(vm.exceptions.OSError), values)));
  }
  if (type != 1 && type != 2) {
    Ref<Str> text = vm.str_of(type == 3 ? "Operation not permitted" : "Socket type not supported");
    const Value values[] = {Value::integer(type == 3 ? 1 : 94), Value(text.get())};
    return vm.raise(TRY(vm.call(Value(vm.exceptions.OSError), values)));
  }
  socket->family = static_cast<int>(family);
  socket->type = static_cast<int>(type);
  socket->protocol = static_cast<int>(protocol);
  socket->descriptor =
      network_open(socket->network, static_cast<Family>(family), static_cast<Transport>(type), socket->protocol);
  return Owned::none();
}

Result<Owned> socket_bind(Vm& vm, Args args) {
  return attempt(vm, args.self<Socket>(), try_with_address<endpoint_bind>,
                 {Owned(args[1]), Owned::none(), Owned::none()});
}

Result<Owned> socket_listen(Vm& vm, Args args) {
  return attempt(vm, args.self<Socket>(), try_listen, {Owned::none(), Owned::none(), Owned::none()});
}

Result<Owned> socket_connect(Vm& vm, Args args) {
  Socket* socket = args.self<Socket>();
  Endpoint* endpoint = TRY(endpoint_of(vm, socket));
  bool at_once = endpoint->transport == Transport::Datagram || endpoint->family == Family::Unix;
  if (socket->timeout != 0 || at_once)
    return attempt(vm, socket, try_with_address<connect_and_wait>, {Owned(args[1]), Owned::none(), Owned::none()});
  Address address = TRY(address_argument(vm, endpoint->family, args[1], "connect"));
  TRY(check(vm, endpoint_connect(endpoint, address, false)));
  return Owned::none();
}
// Where it does not go outside: there is nothing to wait for.
Result<Owned> socket_connect_ex(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  Address address = TRY(address_argument(vm, endpoint->family, args[1], "connect_ex"));
  return Owned::integer(endpoint_connect(endpoint, address, args.self<Socket>()->timeout != 0));
}

// TLS on a connection to a socket of the system's; False where it is to a program. What becomes of it: None as long as
// it goes on.
Result<Owned> socket_secure(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  if (endpoint->operation == 0 || !endpoint->network->state->outside) return Owned::boolean(false);
  std::string fields, received_copy;
  std::string_view received = TRY(bytes_argument(vm, args[2], received_copy));
  Ref<List> given = TRY(vm.to_list(args[1]));
  for (Value field : given->span()) {
    std::string copy;
    append_field(fields, TRY(bytes_argument(vm, field, copy)));
  }
  outside_secure(endpoint, received, fields);
  return Owned::boolean(true);
}
Result<Owned> socket_secured(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  return endpoint->secured->is_empty() ? Owned::none() : endpoint->secured;
}

Result<Owned> socket_close(Vm& vm, Args args) {
  Socket* socket = args.self<Socket>();
  (void)vm;
  if (socket->descriptor >= 0) network_close(socket->network, std::exchange(socket->descriptor, -1));
  return Owned::none();
}
Result<Owned> socket_detach(Vm&, Args args) {
  return Owned::integer(std::exchange(args.self<Socket>()->descriptor, -1));
}
Result<Owned> socket_fileno(Vm&, Args args) {
  return Owned::integer(args.self<Socket>()->descriptor);
}
Result<Owned> socket_getsockname(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  return address_value(vm, endpoint->family, endpoint->local);
}
Result<Owned> socket_getpeername(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  // TCP forgets a connection that was reset, or that both sides have ended.
  bool is_ended = endpoint->broken || (endpoint->writing_ended && endpoint->peer_ended);
  if (endpoint->state != Endpoint::State::Connected || (is_ended && endpoint->family != Family::Unix))
    return os_error(vm, kNotConnected);
  return address_value(vm, endpoint->family, endpoint->remote);
}
Result<Owned> socket_shutdown(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  TRY(check(vm, endpoint_shut_down(endpoint, static_cast<int>(TRY(vm.index(args[1]))))));
  return Owned::none();
}

Result<double> timeout_argument(Vm& vm, Value value) {
  if (value.is_none()) return -1.0;
  double seconds = TRY(seconds_of(vm, value));
  if (seconds < 0) return vm.value_error({"Timeout value out of range"});
  return seconds;
}
Owned timeout_value(double seconds) {
  return seconds < 0 ? Owned::none() : Owned::real(seconds);
}
void set_timeout(Socket* socket, double seconds) {
  socket->timeout = seconds;
  if (Endpoint* endpoint = network_find(socket->network, socket->descriptor)) endpoint->waits = seconds < 0;
}
Result<Owned> socket_settimeout(Vm& vm, Args args) {
  set_timeout(args.self<Socket>(), TRY(timeout_argument(vm, args[1])));
  return Owned::none();
}
Result<Owned> socket_gettimeout(Vm&, Args args) {
  return timeout_value(args.self<Socket>()->timeout);
}
Result<Owned> socket_setblocking(Vm& vm, Args args) {
  set_timeout(args.self<Socket>(), TRY(vm.truth(args[1])) ? -1 : 0);
  return Owned::none();
}
Result<Owned> socket_getblocking(Vm&, Args args) {
  return Owned::boolean(args.self<Socket>()->timeout != 0);
}

constexpr int kSocketLevel = 1, kOptionType = 3, kOptionError = 4, kOptionSendBuffer = 7, kOptionReceiveBuffer = 8,
              kOptionLinger = 13, kOptionAccepts = 30, kOptionProtocol = 38, kOptionDomain = 39;

int64_t option_number(Endpoint* endpoint, int64_t level, int64_t name) {
  if (level == kSocketLevel) {
    switch (name) {
      case kOptionError: return std::exchange(endpoint->error, 0) & kNumber;
      case kOptionType: return static_cast<int>(endpoint->transport);
      case kOptionDomain: return static_cast<int>(endpoint->family);
      case kOptionProtocol: return endpoint->protocol;
      case kOptionAccepts: return endpoint->state == Endpoint::State::Listening;
      default: break;
    }
  }
  for (const Endpoint::Option& option : endpoint->options)
    if (option.level == level && option.name == name) return option.value;
  return level == kSocketLevel && (name == kOptionSendBuffer || name == kOptionReceiveBuffer) ? 212992 : 0;
}

// As the system keeps it: a C int, or the structure that was set.
std::string option_bytes(Endpoint* endpoint, int64_t level, int64_t name) {
  for (const Endpoint::Option& option : endpoint->options)
    if (option.level == level && option.name == name && !option.structure.empty()) return option.structure;
  if (level == kSocketLevel && name == kOptionLinger) return std::string(2 * sizeof(int), '\0');
  auto number = static_cast<int>(option_number(endpoint, level, name));
  return {reinterpret_cast<const char*>(&number), sizeof number};
}

Result<Owned> socket_getsockopt(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  int64_t level = TRY(vm.index(args[1])), name = TRY(vm.index(args[2])), most = TRY(vm.index(args[3]));
  if (most == 0) return Owned::integer(option_number(endpoint, level, name));
  constexpr int64_t kMost = 1024;
  if (most < 0 || most > kMost) return vm.raise(vm.exceptions.OSError, {"getsockopt buflen out of range"});
  return Owned(bytes_from(vm.heap, option_bytes(endpoint, level, name).substr(0, static_cast<size_t>(most))));
}

// Options are remembered; none changes what the in-page network does.
Result<Owned> socket_setsockopt(Vm& vm, Args args) {
  Endpoint* endpoint = TRY(endpoint_of(vm, args));
  auto level = static_cast<int>(TRY(vm.index(args[1]))), name = static_cast<int>(TRY(vm.index(args[2])));
  int value = 0;
  std::string structure, copy;
  if (is_int_like(args[3])) {
    value = static_cast<int>(TRY(vm.index(args[3])));
  } else if (!args[3].is_none() || args[4].is_none()) {
    structure = TRY(bytes_argument(vm, args[3], copy));
    std::memcpy(&value, structure.data(), std::min(structure.size(), sizeof value));
  }
  // Linux doubles what is asked for a buffer.
  if (level == kSocketLevel && (name == kOptionSendBuffer || name == kOptionReceiveBuffer)) value *= 2;
  for (Endpoint::Option& option : endpoint->options) {
    if (option.level != level || option.name != name) continue;
    option.value = value;
    option.structure = std::move(structure);
    return Owned::none();
  }
  endpoint->options.push_back({level, name, value, std::move(structure)});
  return Owned::none();
}

template <int Socket::* field>
Result<Owned> get_number(Vm&, Value self) {
  return Owned::integer(static_cast<Socket*>(self.object())->*field);
}
Result<Owned> get_timeout(Vm&, Value self) {
  return timeout_value(static_cast<Socket*>(self.object())->timeout);
}

void finalize(Object* object) {
  Socket* socket = static_cast<Socket*>(object);
  Vm& vm = *static_cast<Vm*>(object->type->heap->hooks);
  if (socket->descriptor < 0 || !network_find(socket->network, socket->descriptor)) return;
  Result<Ref<Str>> text = vm.repr(Value(object));
  bool failed = text.is_raised() || vm.warn(vm.exceptions.ResourceWarning, {"unclosed ", text.peek()}).is_raised();
  if (failed) vm.report_unraisable("Exception ignored while finalizing socket ", Value(object));
}
void traverse(Object* object, Visitor& visit) {
  visit(static_cast<Socket*>(object)->network);
}
void clear(Object* object) {
  Socket* socket = static_cast<Socket*>(object);
  if (socket->network && socket->descriptor >= 0) network_close(socket->network, std::exchange(socket->descriptor, -1));
  socket->network = nullptr;
}

// -- the module's functions

Result<Owned> close_function(Vm& vm, Args args) {
  Network* network = TRY(network_of(vm));
  TRY(check(vm, network_close(network, static_cast<int>(TRY(vm.index(args[0]))))));
  return Owned::none();
}
Result<Owned> dup_function(Vm& vm, Args args) {
  Network* network = TRY(network_of(vm));
  Endpoint* endpoint = network_find(network, static_cast<int>(TRY(vm.index(args[0]))));
  if (!endpoint) return os_error(vm, kBadDescriptor);
  return Owned::integer(network_duplicate(network, endpoint));
}
// Whether reading and writing by a descriptor waits; sets it where it is said.
Result<Owned> waits_function(Vm& vm, Args args) {
  Endpoint* endpoint = network_find(TRY(network_of(vm)), static_cast<int>(TRY(vm.index(args[0]))));
  if (!endpoint) return os_error(vm, kBadDescriptor);
  if (!args[1].is_none()) endpoint->waits = TRY(vm.truth(args[1]));
  return Owned::boolean(endpoint->waits);
}
// The descriptors of a connected pair.
Result<Owned> pair_function(Vm& vm, Args args) {
  Network* network = TRY(network_of(vm));
  auto family = static_cast<Family>(TRY(vm.index(args[0])));
  auto transport = static_cast<Transport>(TRY(vm.index(args[1])));
  if (family != Family::Unix) return os_error(vm, kNotSupported);
  int one = network_open(network, family, transport, 0), other = network_open(network, family, transport, 0);
  network_connect_pair(network, network_find(network, one), network_find(network, other));
  return vm.tuple({Value::integer(one), Value::integer(other)});
}
// The path of a Unix socket is forgotten, as if its file had been removed; whether there was one.
Result<Owned> unlink_function(Vm& vm, Args args) {
  Network* network = TRY(network_of(vm));
  Address address = TRY(address_argument(vm, Family::Unix, args[0], "unlink"));
  return Owned::boolean(network_unlink(network, address.host));
}
// The numeric address that a host name stands for, or None.
Result<Owned> resolve_function(Vm& vm, Args args) {
  Str* name = TRY(str_argument(vm, args[1], "resolve", "2"));
  std::string host = resolve_host(static_cast<Family>(TRY(vm.index(args[0]))), to_utf8(name));
  if (host.empty()) return Owned::none();
  return vm.str_of(host);
}
Result<Owned> is_numeric_function(Vm& vm, Args args) {
  Str* name = TRY(str_argument(vm, args[1], "is_numeric", "2"));
  return Owned::boolean(is_numeric_host(static_cast<Family>(TRY(vm.index(args[0]))), to_utf8(name)));
}
// Whether somebody listens at this port.
Result<Owned> is_listening_function(Vm& vm, Args args) {
  Network* network = TRY(network_of(vm));
  auto port = static_cast<int>(TRY(vm.index(args[0])));
  for (Endpoint* each : network->state->bound)
    if (each->state == Endpoint::State::Listening && each->local.port == port) return Owned::boolean(true);
  return Owned::boolean(false);
}
Result<Owned> reaches_outside_function(Vm& vm, Args) {
  return Owned::boolean(TRY(network_of(vm))->state->outside);
}
Result<Owned> set_default_timeout(Vm& vm, Args args) {
  Owned module = TRY(vm.import_module("_socket"));
  TRY(vm.set_attribute(module, vm.intern("_default_timeout"), Value::real(TRY(timeout_argument(vm, args[0])))));
  return Owned::none();
}
Result<Owned> get_default_timeout(Vm& vm, Args) {
  Owned module = TRY(vm.import_module("_socket"));
  Owned seconds = TRY(vm.get_attribute(module, vm.intern("_default_timeout")));
  return timeout_value(seconds->as_float());
}

const NativeRow kFunctions[] = {
    {"close(fd, /)", close_function},
    {"dup(fd, /)", dup_function},
    {"_pair(family, type, /)", pair_function},
    {"_waits(fd, value=None, /)", waits_function},
    {"_unlink(path, /)", unlink_function},
    {"_resolve(family, name, /)", resolve_function},
    {"_is_numeric(family, name, /)", is_numeric_function},
    {"_is_listening(port, /)", is_listening_function},
    {"_reaches_outside()", reaches_outside_function},
    {"setdefaulttimeout(timeout, /)", set_default_timeout},
    {"getdefaulttimeout()", get_default_timeout},
};

const NativeRow kMethods[] = {
    {"__new__(cls, *args, **kwargs)", socket_new, NativeKind::StaticMethod},
    {"__init__(self, family=-1, type=-1, proto=-1, fileno=None)", socket_init},
    {"_accept(self, /)", socket_accept},
    {"_secure(self, fields, received, /)", socket_secure},
    {"_secured(self, /)", socket_secured},
    {"bind(self, address, /)", socket_bind},
    {"close(self, /)", socket_close},
    {"connect(self, address, /)", socket_connect},
    {"connect_ex(self, address, /)", socket_connect_ex},
    {"detach(self, /)", socket_detach},
    {"fileno(self, /)", socket_fileno},
    {"getblocking(self, /)", socket_getblocking},
    {"getpeername(self, /)", socket_getpeername},
    {"getsockname(self, /)", socket_getsockname},
    {"getsockopt(self, level, optname, buflen=0, /)", socket_getsockopt},
    {"gettimeout(self, /)", socket_gettimeout},
    {"listen(self, backlog=128, /)", socket_listen},
    {"recv(self, bufsize, flags=0, /)", socket_recv},
    {"recv_into(self, buffer, nbytes=0, flags=0)", receive_into<false>},
    {"recvfrom(self, bufsize, flags=0, /)", socket_recvfrom},
    {"recvfrom_into(self, buffer, nbytes=0, flags=0)", receive_into<true>},
    {"send(self, data, flags=0, /)", socket_send},
    {"sendall(self, data, flags=0, /)", socket_sendall},
    {"sendto(self, data, flags, address=, /)", socket_sendto},
    {"setblocking(self, flag, /)", socket_setblocking},
    {"setsockopt(self, level, optname, value, optlen=None, /)", socket_setsockopt},
    {"settimeout(self, timeout, /)", socket_settimeout},
    {"shutdown(self, how, /)", socket_shutdown},
};
const PropertyRow kProperties[] = {
    {"family", get_number<&Socket::family>},
    {"type", get_number<&Socket::type>},
    {"proto", get_number<&Socket::protocol>},
    {"timeout", get_timeout},
};

const TypeSpec kSocketSpec = {.name = "_socket.socket",
                              .size = sizeof(Socket),
                              .flags = kSubclassable | kHasDel,
                              .traverse = traverse,
                              .clear = clear,
                              .finalize = finalize,
                              .weak_references = true,
                              .methods = kMethods,
                              .properties = kProperties};

Result<void> add_error(Vm& vm, Module* module, const char* name) {
  Ref<Tuple> bases = vm.tuple({Value(vm.exceptions.OSError)});
  Ref<Dict> names = new_dict(vm.heap);
  Ref<Str> home = vm.str_of("socket");
  dict_set(vm.heap, names, vm.names.__module__, Value(home.get()));
  Ref<Type> type = TRY(vm.build_class(vm.types.type, vm.intern(name), bases, names));
  vm.add_to_module(module, name, Value(type.get()));
  return {};
}

Result<void> prepare(Vm& vm, Module* module) {
  vm.add_to_module(module, "socket", Value(vm.new_type(kSocketSpec)));
  vm.add_to_module(module, "SocketType", TRY(vm.get_attribute(Value(module), vm.intern("socket"))));
  Network* network = new_network(vm, module);
  vm.add_to_module(module, "Poll", Value(network->poll_type.get()));
  vm.add_to_module(module, "_default_timeout", Value::real(-1));
  TRY(add_error(vm, module, "gaierror"));
  TRY(add_error(vm, module, "herror"));
  return {};
}

constexpr ModuleSpec module_spec = {.functions = kFunctions, .prepare = prepare};

}  // namespace

}  // namespace fermata::network

namespace fermata {

extern const ModuleSpec socket_module = network::module_spec;

}  // namespace fermata
