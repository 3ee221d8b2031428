// libFuzzer: any text is a program that is parsed, compiled and run for a moment; a text of one line is evaluated by
// eval() too. What it may do is fail; it may not crash, hang or leak. `make fuzz-run`.
#include <sys/time.h>

#include <csignal>
#include <cstdint>
#include <cstring>
#include <string>

#include "runtime/runtime.h"

namespace {

using namespace fermata;

// A clock that goes on by a millisecond whenever it is read, so that slices end; nothing outside.
class TickingHost final : public Host {
 public:
  double now() override { return clock_ += 0.001; }
  double wall_clock() override { return clock_; }
  int utc_offset(double) override { return 0; }
  void entropy(std::span<std::byte> out) override { std::memset(out.data(), 0, out.size()); }
  void write(Stream, std::string_view) override {}
  void start(OperationId, OperationKind, std::span<const std::byte>) override {}
  void cancel(OperationId) override {}
  void block(double) override {}

 private:
  double clock_ = 0;
};

// A loop of Python inside of a native (the key of a sort) ends no slice: after two seconds of CPU time it is told to
// stop, again and again.
Runtime* running;

void interrupt_running(int) {
  if (running) running->interrupt();
}

void watch() {
  struct sigaction action = {};
  action.sa_handler = interrupt_running;
  action.sa_flags = SA_RESTART;
  sigaction(SIGVTALRM, &action, nullptr);
}

void set_alarm(int seconds) {
  const itimerval timer = {.it_interval = {.tv_sec = 0, .tv_usec = 100'000},
                           .it_value = {.tv_sec = seconds, .tv_usec = 0}};
  const itimerval none = {};
  setitimer(ITIMER_VIRTUAL, seconds > 0 ? &timer : &none, nullptr);
}

void run(std::string_view program) {
  TickingHost host;
  RuntimeOptions options;
  options.virtual_time = true;
  options.memory_limit = uint64_t{64} << 20;
  Runtime runtime(host, options);
  runtime.start(program);
  running = &runtime;
  set_alarm(2);
  for (int slice = 0; slice < 10; ++slice)
    if (runtime.pump(0.004) != PumpState::Again) break;
  set_alarm(0);
  running = nullptr;
}

std::string evaluating(std::string_view expression) {
  std::string program = "eval('";
  for (char c : expression) {
    const char* digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    program += "\\x";
    program += digits[byte >> 4];
    program += digits[byte & 15];
  }
  return program + "'.encode('latin-1'))";
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  watch();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (text.find('\n') == text.npos) run(evaluating(text));
  run(text);
  return 0;
}
