// libFuzzer: any text is a program that is parsed, compiled and run for a moment. What it may do is fail; it may not
// crash, hang or leak. After `make sanitized`:
//
//   clang++-19 -std=c++23 -fno-exceptions -fno-rtti -Icore -O1 -g -fsanitize=address,undefined,fuzzer -fuse-ld=lld
//     tests/fuzz/run_program.cpp $(find build/sanitized/core -name '*.o' ! -name 'main_*')
//     build/sanitized/library.o build/sanitized/tommath.a -o build/fuzz_program
//   build/fuzz_program -max_len=4000 CORPUS
#include <cstdint>
#include <cstring>

#include "runtime/runtime.h"

namespace {

// A clock that goes on by a millisecond whenever it is read, so that slices end; nothing outside.
class TickingHost final : public fermata::Host {
 public:
  double now() override { return clock_ += 0.001; }
  double wall_clock() override { return clock_; }
  int utc_offset(double) override { return 0; }
  void entropy(std::span<std::byte> out) override { std::memset(out.data(), 0, out.size()); }
  void write(fermata::Stream, std::string_view) override {}
  void start(fermata::OperationId, fermata::OperationKind, std::span<const std::byte>) override {}
  void cancel(fermata::OperationId) override {}
  void block(double) override {}

 private:
  double clock_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  TickingHost host;
  fermata::Runtime runtime(host, {.virtual_time = true, .memory_limit = uint64_t{64} << 20});
  runtime.start({reinterpret_cast<const char*>(data), size});
  for (int slice = 0; slice < 10; ++slice)
    if (runtime.pump(0.004) != fermata::PumpState::Again) break;
  return 0;
}
