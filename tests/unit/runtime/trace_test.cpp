// What a run tells of its event loop: the events of a small program, in order.
#include <gtest/gtest.h>

#include <vector>

#include "host/quiet_host.h"
#include "runtime/runtime.h"
#include "vm/observer.h"

namespace fermata {
namespace {

constexpr const char* kProgram = R"(
import asyncio

async def child():
    await asyncio.sleep(1)

async def main():
    await asyncio.create_task(child())

asyncio.run(main())
)";

// The kinds of the events of tasks and timers, names left out.
std::vector<TraceKind> kinds_of(std::span<const std::byte> events) {
  std::vector<TraceKind> kinds;
  for (size_t at = 0; at + 24 <= events.size(); at += 24) {
    TraceKind kind = static_cast<TraceKind>(events[at]);
    if (kind != TraceKind::String) {
      kinds.push_back(kind);
      continue;
    }
    uint32_t length = 0;
    std::memcpy(&length, events.data() + at + 16, sizeof length);
    at += (length + 7) / 8 * 8;
  }
  return kinds;
}

std::vector<TraceKind> trace_of(bool trace) {
  QuietHost host;
  RuntimeOptions options;
  options.virtual_time = true;
  options.trace = trace;
  Runtime runtime(host, options);
  runtime.start(kProgram);
  while (runtime.pump(1) != PumpState::Finished) {
  }
  EXPECT_EQ(runtime.exit_code(), 0) << host.output;
  return kinds_of(runtime.take_trace());
}

TEST(Trace, TellsOfTasksStepsAndTimers) {
  std::vector<TraceKind> kinds = trace_of(true);
  ASSERT_GE(kinds.size(), 8u);
  const std::vector<TraceKind> beginning(kinds.begin(), kinds.begin() + 7);
  const std::vector<TraceKind> expected = {TraceKind::TaskCreated, TraceKind::StepBegin, TraceKind::TaskCreated,
                                           TraceKind::StepEnd,     TraceKind::StepBegin, TraceKind::TimerSet,
                                           TraceKind::StepEnd};
  EXPECT_EQ(beginning, expected);
}

TEST(Trace, IsSilentUnlessAskedFor) {
  EXPECT_TRUE(trace_of(false).empty());
}

}  // namespace
}  // namespace fermata
