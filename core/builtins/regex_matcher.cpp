#include "builtins/regex_matcher.h"

#include <algorithm>
#include <cstring>

namespace fermata::regex {

namespace {

// A way back: go on at `pc` and `place`; or restore a slot; or give back one more character of a RepeatOne.
struct Choice {
  enum class Kind : uint8_t { Branch, Slot, GiveBack, TakeMore };
  Kind kind;
  uint32_t pc;    // Slot: which
  int64_t place;  // Slot: its old value
  int64_t limit;  // GiveBack: lowest place; TakeMore: highest
};

// A pattern that needs more is as good as endless.
constexpr uint64_t kMaxSteps = 400'000'000;
constexpr size_t kMaxChoices = 3'000'000;

// Reads characters of width 1 directly, of the others by a look at the width.
struct Narrow {
  const uint8_t* data;
  explicit Narrow(const Subject& subject) : data(subject.data) {}
  char32_t operator[](int64_t i) const { return data[i]; }
};
struct Wide {
  const uint8_t* data;
  bool four;
  explicit Wide(const Subject& subject) : data(subject.data), four(subject.width == 4) {}
  char32_t operator[](int64_t i) const {
    return four ? reinterpret_cast<const uint32_t*>(data)[i] : reinterpret_cast<const uint16_t*>(data)[i];
  }
};

template <typename Text>
class Matcher {
 public:
  Matcher(const Program& program, const Subject& subject, int64_t start, int64_t end, Anchor anchor,
          int64_t not_empty_at, std::vector<int64_t>& slots)
      : program_(program),
        text_(subject),
        code_(program.code.data()),
        start_(start),
        end_(end),
        anchor_(anchor),
        not_empty_at_(not_empty_at),
        slots_(slots) {}

  Outcome search() {
    for (int64_t place = start_; place <= end_; place++) {
      if (!program_.any_first) {
        place = next_candidate(place);
        if (place >= end_) return Outcome::NoMatch;
      }
      slots_.assign(program_.slot_count, -1);
      choices_.clear();
      match_start_ = place;
      int64_t match_end = -1;
      if (run(0, place, match_end, true)) {
        slots_[0] = place;
        slots_[1] = match_end;
        return Outcome::Matched;
      }
      if (exhausted_) return Outcome::TooManySteps;
      if (anchor_ != Anchor::Search) break;
    }
    return Outcome::NoMatch;
  }

 private:
  int64_t next_candidate(int64_t place) const {
    if (anchor_ != Anchor::Search) {
      return place < end_ && can_begin(text_[place]) ? place : end_;
    }
    while (place < end_ && !can_begin(text_[place])) place++;
    return place;
  }
  bool can_begin(char32_t c) const { return c >= 256 || (program_.first[c >> 5] >> (c & 31) & 1) != 0; }

  void set_slot(uint32_t slot, int64_t value) {
    choices_.push_back({Choice::Kind::Slot, slot, slots_[slot], 0});
    slots_[slot] = value;
  }

  bool word_at(int64_t place, bool ascii) const { return place >= 0 && place < end_ && is_word(text_[place], ascii); }
  bool boundary(int64_t place, bool ascii) const { return word_at(place - 1, ascii) != word_at(place, ascii); }

  bool single(const Instruction& instruction, char32_t c) const {
    switch (instruction.op) {
      case Op::Char: return c == instruction.c;
      case Op::CharNoCase: return same_ignoring_case(c, instruction.c, instruction.x != 0);
      case Op::Any: return c != '\n';
      case Op::AnyAll: return true;
      default: return program_.sets[instruction.a].has(c);
    }
  }

  // How far the single-character instruction matches from `place`, at most to `limit`.
  int64_t extend(const Instruction& instruction, int64_t place, int64_t limit) const {
    switch (instruction.op) {
      case Op::AnyAll: return limit;
      case Op::Any:
        while (place < limit && text_[place] != '\n') place++;
        return place;
      case Op::Char:
        while (place < limit && text_[place] == instruction.c) place++;
        return place;
      case Op::Set: {
        const CharSet& set = program_.sets[instruction.a];
        while (place < limit && set.has(text_[place])) place++;
        return place;
      }
      default:
        while (place < limit && single(instruction, text_[place])) place++;
        return place;
    }
  }

  // Takes the last way back that is above `base`. False: there is none.
  bool backtrack(size_t base, uint32_t& pc, int64_t& place) {
    while (choices_.size() > base) {
      Choice& choice = choices_.back();
      switch (choice.kind) {
        case Choice::Kind::Slot:
          slots_[choice.pc] = choice.place;
          choices_.pop_back();
          break;
        case Choice::Kind::Branch:
          pc = choice.pc;
          place = choice.place;
          choices_.pop_back();
          return true;
        case Choice::Kind::GiveBack: {
          pc = choice.pc;
          int64_t back = choice.place - 1;
          // What must come next is often one character: skip the places where it is not.
          const Instruction& next = code_[pc];
          if (next.op == Op::Char) {
            while (back >= choice.limit && (back >= end_ || text_[back] != next.c)) back--;
            if (back < choice.limit) {
              choices_.pop_back();
              break;
            }
          }
          place = back;
          choice.place = back;
          if (back <= choice.limit) choices_.pop_back();
          return true;
        }
        case Choice::Kind::TakeMore: {
          // pc is that of the RepeatOne.
          const Instruction& body = code_[choice.pc + 1];
          if (choice.place >= choice.limit || !single(body, text_[choice.place])) {
            choices_.pop_back();
            break;
          }
          pc = choice.pc + 2;
          place = ++choice.place;
          return true;
        }
      }
    }
    return false;
  }

  // After a part that leaves no ways back: what it stored stays undoable.
  void cut(size_t base) {
    auto from = choices_.begin() + static_cast<std::ptrdiff_t>(base);
    choices_.erase(
        std::remove_if(from, choices_.end(), [](const Choice& choice) { return choice.kind != Choice::Kind::Slot; }),
        choices_.end());
  }

  void undo(size_t base) {
    while (choices_.size() > base) {
      if (choices_.back().kind == Choice::Kind::Slot) slots_[choices_.back().pc] = choices_.back().place;
      choices_.pop_back();
    }
  }

  // From `pc` at `place` up to an Accept; `whole`: of the pattern, not of a part of it.
  bool run(uint32_t pc, int64_t place, int64_t& match_end, bool whole) {
    const size_t base = choices_.size();
    for (;;) {
      const Instruction& instruction = code_[pc];
      bool good = true;
      if (++steps_ > kMaxSteps || choices_.size() > kMaxChoices) {
        exhausted_ = true;
        return false;
      }
      switch (instruction.op) {
        case Op::Char:
          good = place < end_ && text_[place] == instruction.c;
          place++;
          pc++;
          break;
        case Op::CharNoCase:
        case Op::Any:
        case Op::AnyAll:
        case Op::Set:
          good = place < end_ && single(instruction, text_[place]);
          place++;
          pc++;
          break;
        case Op::Accept:
          if (whole &&
              ((anchor_ == Anchor::FullMatch && place != end_) || (place == not_empty_at_ && place == match_start_))) {
            good = false;
            break;
          }
          match_end = place;
          return true;
        case Op::Fail: good = false; break;
        case Op::Jump: pc = instruction.a; break;
        case Op::Split:
          choices_.push_back({Choice::Kind::Branch, instruction.b, place, 0});
          pc = instruction.a;
          break;
        case Op::Save:
          set_slot(instruction.a, place);
          if (instruction.a & 1) set_slot(program_.last_group_slot(), instruction.a / 2);
          pc++;
          break;
        case Op::LineStart:
          good = place == 0 || text_[place - 1] == '\n';
          pc++;
          break;
        case Op::LineEnd:
          good = place == end_ || text_[place] == '\n';
          pc++;
          break;
        case Op::StringStart:
          good = place == 0;
          pc++;
          break;
        case Op::StringEnd:
          good = place == end_;
          pc++;
          break;
        case Op::StringEndOrNewline:
          good = place == end_ || (place + 1 == end_ && text_[place] == '\n');
          pc++;
          break;
        case Op::WordBoundary:
          good = boundary(place, instruction.x != 0);
          pc++;
          break;
        case Op::NotWordBoundary:
          good = !boundary(place, instruction.x != 0);
          pc++;
          break;
        case Op::BackReference:
          good = back_reference(instruction, place);
          pc++;
          break;
        case Op::RepeatOne: good = repeat_one(instruction, pc, place); break;
        case Op::Look: {
          const bool negative = (instruction.x & 2) != 0;
          const int64_t from = place - instruction.b;
          const size_t mark = choices_.size();
          int64_t ignored;
          const int64_t end = end_;
          bool found = from >= 0 && run(pc + 1, from, ignored, false);
          end_ = end;
          if (exhausted_) return false;
          if (found && !negative) {
            cut(mark);
          } else {
            undo(mark);
          }
          good = found != negative;
          pc = instruction.a;
          break;
        }
        case Op::Atomic: {
          const size_t mark = choices_.size();
          int64_t after;
          good = run(pc + 1, place, after, false);
          if (exhausted_) return false;
          if (good) {
            cut(mark);
            place = after;
          }
          pc = instruction.a;
          break;
        }
        case Op::IfGroup: pc = slots_[2 * instruction.a + 1] >= 0 ? pc + 1 : instruction.b; break;
        case Op::Mark:
          set_slot(instruction.a, place);
          pc++;
          break;
        case Op::Progress: pc = slots_[instruction.a] == place ? instruction.b : pc + 1; break;
        case Op::CountStart:
          set_slot(instruction.a, 0);
          pc++;
          break;
        case Op::CountLoop: {
          const int64_t count = slots_[instruction.a];
          if (count < static_cast<int64_t>(instruction.c)) {
            pc++;
          } else if (instruction.d != kUnlimited && count >= static_cast<int64_t>(instruction.d)) {
            pc = instruction.b;
          } else if (instruction.x == static_cast<uint8_t>(RepeatMode::Lazy)) {
            choices_.push_back({Choice::Kind::Branch, pc + 1, place, 0});
            pc = instruction.b;
          } else {
            choices_.push_back({Choice::Kind::Branch, instruction.b, place, 0});
            pc++;
          }
          break;
        }
        case Op::CountNext:
          set_slot(instruction.a, slots_[instruction.a] + 1);
          pc = instruction.b;
          break;
      }
      if (!good && !backtrack(base, pc, place)) return false;
    }
  }

  bool back_reference(const Instruction& instruction, int64_t& place) const {
    const int64_t from = slots_[2 * instruction.a], to = slots_[2 * instruction.a + 1];
    if (to < 0 || from < 0 || end_ - place < to - from) return false;
    for (int64_t i = from; i < to; i++, place++) {
      char32_t a = text_[i], b = text_[place];
      if (a != b && !((instruction.x & 1) && same_in_small(a, b, (instruction.x & 2) != 0))) return false;
    }
    return true;
  }

  bool repeat_one(const Instruction& instruction, uint32_t& pc, int64_t& place) {
    const Instruction& body = code_[pc + 1];
    const int64_t least = place + instruction.a;
    const int64_t limit = instruction.b == kUnlimited ? end_ : std::min<int64_t>(end_, place + instruction.b);
    if (least > end_) return false;
    if (instruction.x == static_cast<uint8_t>(RepeatMode::Lazy)) {
      if (extend(body, place, least) < least) return false;
      if (least < limit) choices_.push_back({Choice::Kind::TakeMore, pc, least, limit});
      place = least;
    } else {
      const int64_t most = extend(body, place, limit);
      if (most < least) return false;
      if (most > least && instruction.x == static_cast<uint8_t>(RepeatMode::Greedy)) {
        choices_.push_back({Choice::Kind::GiveBack, pc + 2, most, least});
      }
      place = most;
    }
    pc += 2;
    return true;
  }

  const Program& program_;
  Text text_;
  const Instruction* code_;
  int64_t start_, end_;
  Anchor anchor_;
  int64_t not_empty_at_;
  std::vector<int64_t>& slots_;
  std::vector<Choice> choices_;
  int64_t match_start_ = 0;
  uint64_t steps_ = 0;
  bool exhausted_ = false;
};

}  // namespace

Outcome run(const Program& program, const Subject& subject, int64_t start, int64_t end, Anchor anchor,
            int64_t not_empty_at, std::vector<int64_t>& slots) {
  if (start > end) return Outcome::NoMatch;
  if (subject.width == 1) return Matcher<Narrow>(program, subject, start, end, anchor, not_empty_at, slots).search();
  return Matcher<Wide>(program, subject, start, end, anchor, not_empty_at, slots).search();
}

}  // namespace fermata::regex
