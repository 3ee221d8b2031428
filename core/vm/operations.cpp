#include "vm/operations.h"

namespace fermata {

OperationId Vm::start_operation(OperationKind kind, std::string_view request,
                                std::unique_ptr<OperationListener> listener) {
  OperationId id = ++next_operation_;
  operations_.push_back({id, std::move(listener)});
  host.start(id, kind, std::as_bytes(std::span(request)));
  return id;
}

void Vm::cancel_operation(OperationId id) {
  for (size_t i = 0; i < operations_.size(); ++i)
    if (operations_[i].id == id) {
      operations_.erase(operations_.begin() + static_cast<ptrdiff_t>(i));
      host.cancel(id);
      return;
    }
}

// Answers to operations that nobody knows any more are dropped.
void Vm::complete_operation(OperationId id, CompletionKind kind, std::span<const std::byte> payload) {
  for (size_t i = 0; i < operations_.size(); ++i) {
    if (operations_[i].id != id) continue;
    if (kind == CompletionKind::Done || kind == CompletionKind::Failed) {
      std::unique_ptr<OperationListener> last = std::move(operations_[i].listener);
      operations_.erase(operations_.begin() + static_cast<ptrdiff_t>(i));
      last->completed(*this, id, kind, payload);
    } else {
      operations_[i].listener->completed(*this, id, kind, payload);
    }
    return;
  }
}

}  // namespace fermata
