// NativeHost: the host of the native command line. Standard streams and the clock; no network.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "host/host.h"
#include "host/seeded_bytes.h"

namespace fermata {

class NativeHost final : public Host {
 public:
  // With a seed, entropy() gives the same bytes on every run.
  explicit NativeHost(std::optional<uint64_t> seed) {
    if (seed) seeded_.emplace(*seed);
  }

  double now() override;
  double wall_clock() override;
  int utc_offset(double wall_seconds) override;
  void entropy(std::span<std::byte> out) override;
  void write(Stream stream, std::string_view bytes) override;
  void start(OperationId id, OperationKind kind, std::span<const std::byte> request) override;
  void cancel(OperationId id) override;
  void block(double deadline) override;

  struct Answer {
    OperationId id;
    CompletionKind kind;
    std::string payload;
  };
  // Sleeps until `deadline`, or, when operations were answered, not at all; gives the answers.
  std::vector<Answer> wait(std::optional<double> deadline);

 private:
  std::optional<SeededBytes> seeded_;
  std::vector<Answer> answers_;
};

// The Python sources of a folder that a program there may import, with names relative to it.
std::vector<std::pair<std::string, std::string>> sources_beside(const std::string& folder);

}  // namespace fermata
