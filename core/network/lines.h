// Lines: streams of the in-page network whose other end is in a program outside (host.h: Listen and Connect). The far
// end stands in the network as an endpoint of its own; what reaches it goes out, what comes from outside is sent by it.
#pragma once

#include <memory>

#include "network/network.h"
#include "vm/operations.h"

namespace fermata::network {

// One stream. It is the listener of its operation, and ends with it.
class Line final : public OperationListener {
 public:
  // To a port where somebody outside listens; `near` is connecting meanwhile.
  static void connect(Vm& vm, Endpoint* near, int port);
  // From outside, already there for `near`.
  static void accept(Vm& vm, Endpoint* near, std::string_view name);
  ~Line() override;

  // Something has changed at the far end, or the near one is gone. It may end the line.
  void look(Vm& vm);
  // The near end goes before it is connected.
  void give_up(Vm& vm) {
    near_ = nullptr;
    vm.operations.cancel(operation_);
  }
  // The network goes.
  void abandon();

  void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) override;

 private:
  // One of the two: what connects, or what is connected.
  Line(Endpoint* connecting, Endpoint* connected);
  void begin(Vm& vm, std::unique_ptr<Line> self, std::string_view request);
  void tell(Vm& vm, std::string_view what, std::string_view bytes = {});
  void take(Vm& vm, std::string_view message);
  void tell_taken(Vm& vm);

  Network* network_;  // null: abandoned
  Endpoint* near_;    // while it connects, then null
  Endpoint* far_;     // owned
  OperationId operation_ = 0;
  size_t under_way_ = 0;  // bytes that were told and that the other has not read
  size_t came_ = 0;       // bytes from outside that the program had not read when it was last told
  bool looking_ = false;
  bool end_told_ = false;
};

// The endpoint, which listens or takes datagrams, is found from outside, until close_door().
void open_door(Vm& vm, Endpoint* endpoint);
// A datagram from an endpoint, to whoever is found at the port outside.
void send_outside(Vm& vm, Endpoint* endpoint, int port, std::string_view data);
void close_door(Vm& vm, Endpoint* endpoint);

}  // namespace fermata::network
