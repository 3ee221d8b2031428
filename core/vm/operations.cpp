#include "vm/operations.h"

#include <algorithm>

namespace fermata {

OperationId Operations::start(OperationKind kind, std::string_view request,
                              std::unique_ptr<OperationListener> listener) {
  const OperationId id = ++last_;
  running_.push_back({id, std::move(listener)});
  vm_.host.start(id, kind, std::as_bytes(std::span(request)));
  return id;
}

void Operations::cancel(OperationId id) {
  const auto found = find(id);
  if (found == running_.end()) return;
  running_.erase(found);
  vm_.host.cancel(id);
}

void Operations::complete(OperationId id, CompletionKind kind, std::span<const std::byte> payload) {
  const auto found = find(id);
  if (found == running_.end()) return;
  if (kind == CompletionKind::Done || kind == CompletionKind::Failed) {
    const std::unique_ptr<OperationListener> last = std::move(found->listener);
    running_.erase(found);
    last->completed(vm_, id, kind, payload);
  } else {
    found->listener->completed(vm_, id, kind, payload);
  }
}

std::vector<Operations::Running>::iterator Operations::find(OperationId id) {
  return std::ranges::find(running_, id, &Running::id);
}

}  // namespace fermata
