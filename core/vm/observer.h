// Observer: what the runtime tells about its event loop, as a stream of events that the host reads after each pump. Off
// when Vm::observer is null: whoever emits asks that first, one branch.
//
// An event is 24 bytes, little endian: u8 kind, u8 flags, u16 0, u32 id, f64 time (seconds), u32 a, u32 b. A String
// event gives the text of a name once, before its first use: `id` its number, `a` its length; the text follows, padded
// to a multiple of 8 bytes. What a and b mean for each kind stands in web/src/protocol/trace.ts, the reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fermata {

enum class TraceKind : uint8_t {
  String = 1,
  TaskCreated,
  TaskReady,
  StepBegin,
  StepEnd,
  FutureDone,
  CancelRequested,
  CallbackBegin,
  CallbackEnd,
  TimerSet,
  OperationBegin,
  OperationEnd,
  Output,
  LoopIdle,
};

class Observer {
 public:
  void emit(TraceKind kind, uint8_t flags, uint32_t id, double time, uint32_t a, uint32_t b);
  // The number of a name; tells it first if it is new.
  uint32_t name(std::string_view text);
  // The events since the last call; valid until the next.
  std::span<const std::byte> take();

 private:
  std::string events_;
  std::string taken_;
  std::vector<std::string> names_;
};

}  // namespace fermata
