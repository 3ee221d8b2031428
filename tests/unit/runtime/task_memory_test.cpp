// What a task that waits in sleep() takes: at most a kilobyte in all, coroutine, future, timer and context included.
#include <gtest/gtest.h>

#include <string>

#include "host/quiet_host.h"
#include "runtime/runtime.h"

namespace fermata {
namespace {

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
