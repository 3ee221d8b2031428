// A host without a world: its clock stands still, its bytes are zero, operations never end. For programs that are only
// compiled, and for tests on the virtual clock.
#pragma once

#include <cstring>
#include <string>

#include "host/host.h"

namespace fermata {

class QuietHost final : public Host {
 public:
  double now() override { return 0; }
  double wall_clock() override { return 0; }
  int utc_offset(double) override { return 0; }
  void entropy(std::span<std::byte> out) override { std::memset(out.data(), 0, out.size()); }
  void write(Stream, std::string_view bytes) override { output += bytes; }
  void start(OperationId, OperationKind, std::span<const std::byte>) override {}
  void cancel(OperationId) override {}
  void block(double) override {}

  std::string output;
};

}  // namespace fermata
