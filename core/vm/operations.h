// Operations: what the program asked of the outside and has not yet been answered.
#pragma once

#include "host/host.h"
#include "vm/vm.h"

namespace fermata {

// Whoever began an operation is told of its answers; lives until Done, Failed or cancel.
class OperationListener {
 public:
  virtual ~OperationListener() = default;
  virtual void completed(Vm& vm, OperationId id, CompletionKind kind, std::span<const std::byte> payload) = 0;
};

}  // namespace fermata
