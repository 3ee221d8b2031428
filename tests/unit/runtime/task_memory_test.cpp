// What a task that waits in sleep() takes: at most a kilobyte in all, coroutine, future, timer and context included.
#include <gtest/gtest.h>

#include <cstring>
#include <string>

#include "runtime/runtime.h"

namespace fermata {
namespace {

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

constexpr uint64_t kTasks = 50'000;
constexpr const char* kProgram = R"(
import asyncio

async def main():
    tasks = [asyncio.create_task(asyncio.sleep(1)) for _ in range(50_000)]
    await asyncio.sleep(0.5)
    print(len(tasks), "are waiting")

asyncio.run(main())
)";

TEST(TaskMemory, IsAKilobyteAtMost) {
  QuietHost host;
  RuntimeOptions options;
  options.virtual_time = true;
  constexpr uint64_t kForTheRest = 8 << 20;  // the library, and the list of tasks
  options.memory_limit = kForTheRest + kTasks * 1024;
  Runtime runtime(host, options);
  runtime.start(kProgram);
  while (runtime.pump(1) != PumpState::Finished) {
  }
  EXPECT_EQ(runtime.exit_code(), 0) << host.output;
  EXPECT_EQ(host.output, "50000 are waiting\n");
}

}  // namespace
}  // namespace fermata
