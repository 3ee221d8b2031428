// Operations of the host: starting, answers, cancelling.
#pragma once

#include <memory>
#include <vector>

#include "host/host.h"
#include "vm/vm.h"

namespace fermata {

// Whoever began an operation is told of its answers; lives until Done, Failed or cancel.
class OperationListener {
 public:
  virtual ~OperationListener() = default;
  virtual void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) = 0;
};

// Those of a Vm. Not a part of vm.h, which everything includes: <memory> takes a quarter of the time of compiling that.
class Operations {
 public:
  explicit Operations(Vm& vm) : vm_(vm) {}

  OperationId start(OperationKind kind, std::string_view request, std::unique_ptr<OperationListener> listener);
  void cancel(OperationId id);  // no further answers
  // An answer came. To operations that nobody knows any more it is dropped.
  void complete(OperationId id, CompletionKind kind, std::span<const std::byte> payload);
  bool under_way() const { return !running_.empty(); }

 private:
  struct Running {
    OperationId id;
    std::unique_ptr<OperationListener> listener;
  };
  std::vector<Running>::iterator find(OperationId id);

  Vm& vm_;
  std::vector<Running> running_;
  OperationId last_ = 0;
};

}  // namespace fermata
