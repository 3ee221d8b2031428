#include "verifier.h"

#include <vector>

namespace fermata {
namespace {

enum class Holds : uint8_t { Nothing, Value, Unclear };
using State = std::vector<Holds>;

constexpr int kIntrinsicCounts[] = {
#define X(name, count) count,
#include "code/intrinsics.def"
#undef X
};

class Verifier {
 public:
  explicit Verifier(const Code* code)
      : code_(code), first_(code->local_count + uint32_t{code->free_count}), count_(code->register_count - first_) {}

  std::string run() {
    states_.resize(code_->instructions->size());
    visited_.resize(states_.size());
    merge(0, State(count_, Holds::Nothing), 0);
    while (!work_.empty()) {
      uint32_t at = work_.back();
      work_.pop_back();
      step(at);
    }
    return faults_;
  }

 private:
  void fault(uint32_t at, const std::string& what) {
    if (faults_.size() < 4000)
      faults_ += to_utf8(code_->qualified_name) + " " + std::to_string(at) + " " +
                 opcode_info((*code_->instructions)[at].op).name + ": " + what + "\n";
  }

  void merge(uint32_t to, const State& from, uint32_t source) {
    if (to >= states_.size()) return fault(source, "runs past the end");
    if (!visited_[to]) {
      states_[to] = from;
      visited_[to] = true;
      work_.push_back(to);
      return;
    }
    bool changed = false;
    for (uint32_t i = 0; i < count_; ++i) {
      if (states_[to][i] == from[i] || states_[to][i] == Holds::Unclear) continue;
      states_[to][i] = Holds::Unclear;
      changed = true;
    }
    if (changed) work_.push_back(to);
  }

  bool is_temporary(uint16_t at) const { return at != kNone && at >= first_ && at < code_->register_count; }
  void read(uint16_t at) {
    if (!is_temporary(at)) return;
    Holds holds = state_[at - first_];
    if (holds != Holds::Value)
      fault(at_, "t" + std::to_string(at - first_) + (holds == Holds::Nothing ? " is empty" : " may be empty"));
  }
  void empty(uint16_t at) {
    if (is_temporary(at)) state_[at - first_] = Holds::Nothing;
  }
  void write(uint16_t at) {
    if (is_temporary(at)) state_[at - first_] = Holds::Value;
  }
  void take(uint32_t from, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) read(static_cast<uint16_t>(from + i));
    for (uint32_t i = 0; i < count; ++i) empty(static_cast<uint16_t>(from + i));
  }

  void step(uint32_t at) {
    at_ = at;
    state_ = states_[at];
    const Instruction& i = (*code_->instructions)[at];
    for (const Handler& handler : *code_->handlers) {
      if (at < handler.start || at >= handler.end) continue;
      State caught = state_;
      for (uint32_t t = handler.depth - first_; t < count_; ++t) caught[t] = Holds::Nothing;
      caught[handler.depth - first_] = Holds::Value;
      merge(handler.target, caught, at);
      break;
    }
    const char* kinds = opcode_info(i.op).operands;
    const uint16_t operands[] = {i.a, i.b, i.c};
    for (int k = 0; k < 3; ++k)
      if (kinds[k] == 'r') read(operands[k]);
    for (int k = 0; k < 3; ++k)
      if (i.x >> k & 1) empty(operands[k]);
    bool falls = true;
    switch (i.op) {
      case Opcode::Call:
      case Opcode::CallKeywords:
        read(i.a);
        if (!(i.x & kPlain)) read(static_cast<uint16_t>(i.a + 1));
        take(i.a + 2u, i.b);
        empty(i.a);
        empty(static_cast<uint16_t>(i.a + 1));
        write(i.a);
        break;
      case Opcode::CallUnpacked:
        read(i.a);
        read(static_cast<uint16_t>(i.a + 2));
        for (uint16_t k = 1; k < 4; ++k) empty(static_cast<uint16_t>(i.a + k));
        write(i.a);
        break;
      case Opcode::BuildTuple:
      case Opcode::BuildList:
      case Opcode::BuildSet:
      case Opcode::BuildString: take(i.b, i.c); break;
      case Opcode::BuildDict: take(i.b, i.c * 2u); break;
      case Opcode::BuildSlice: take(i.b, 3); break;
      case Opcode::BuildTemplate: take(i.b, 2); break;
      case Opcode::BuildInterpolation:
        take(i.b, 2);
        empty(static_cast<uint16_t>(i.b + 3));
        break;
      case Opcode::MakeFunction:
        for (uint16_t k = 0; k < 4; ++k) empty(static_cast<uint16_t>(i.c + k));
        break;
      case Opcode::Intrinsic: take(i.b, static_cast<uint32_t>(kIntrinsicCounts[i.c])); break;
      case Opcode::LoadMethod:
      case Opcode::LoadSpecial:
        write(i.a);
        write(static_cast<uint16_t>(i.a + 1));
        break;
      case Opcode::Unpack:
        for (uint16_t k = 0; k < i.c; ++k) write(static_cast<uint16_t>(i.a + k));
        break;
      case Opcode::UnpackStarred:
        for (uint16_t k = 0; k <= (i.c & 255) + (i.c >> 8); ++k) write(static_cast<uint16_t>(i.a + k));
        break;
      case Opcode::ExceptionInfo:
        for (uint16_t k = 0; k < 3; ++k) write(static_cast<uint16_t>(i.a + k));
        break;
      case Opcode::MatchClass:
        for (uint16_t k = 0; k < 3; ++k) read(static_cast<uint16_t>(i.c + k));
        break;
      case Opcode::ForIterate: {
        State ended = state_;
        std::swap(ended, state_);
        empty(i.b);
        merge(at + 1u + static_cast<uint32_t>(i.offset()), state_, at);
        std::swap(ended, state_);
        break;
      }
      case Opcode::Clear:
      case Opcode::PopHandled:
      case Opcode::EndAsyncFor: empty(i.a); break;
      case Opcode::Return:
      case Opcode::Raise:
      case Opcode::Reraise: falls = false; break;
      case Opcode::Jump:
      case Opcode::Loop:
        falls = false;
        merge(i.target(), state_, at);
        break;
      default:
        if (kinds[1] == 'J') merge(i.target(), state_, at);
        if (kinds[2] == 'o') merge(at + 1u + static_cast<uint32_t>(i.offset()), state_, at);
        break;
    }
    if (kinds[0] == 'w') write(i.a);
    if (falls) merge(at + 1, state_, at);
    // A loop must not carry anything round that it did not begin with.
    if (i.op == Opcode::Loop)
      for (uint32_t t = 0; t < count_; ++t)
        if (states_[i.target()][t] == Holds::Unclear && state_[t] == Holds::Value)
          fault(at, "t" + std::to_string(t) + " is carried round");
  }

  const Code* code_;
  uint32_t first_, count_;
  std::vector<State> states_;
  std::vector<bool> visited_;
  std::vector<uint32_t> work_;
  std::string faults_;
  State state_;
  uint32_t at_ = 0;
};

}  // namespace

std::string verify(const Code* code) {
  return Verifier(code).run();
}

}  // namespace fermata
