// Emitter: the instructions of one code object as they are written. It hands out registers, patches jumps, keeps
// constants apart by type and value, knows which locals are surely bound, leaves out what cannot be reached, and at the
// end numbers the registers and makes the Code.
//
// While code is written a register is a place in one of four files (locals, free cells, temporaries, constants),
// because how many there are of each is known only at the end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/hash_map.h"
#include "base/span.h"
#include "code/code.h"

namespace fermata::compiler {

using Register = uint16_t;
constexpr Register kFirstFree = 0x4000, kFirstTemporary = 0x5000, kFirstConstant = 0xC000;

// Where the value of an expression is. A temporary has this one reader.
struct Operand {
  Register at;
  bool temporary = false;
};
constexpr Operand kNothing{kNone};

// A set of locals.
class Bits {
 public:
  bool has(uint32_t index) const { return index / 64 < words_.size() && words_[index / 64] >> (index % 64) & 1; }
  void add(uint32_t index) {
    if (index / 64 >= words_.size()) words_.resize(index / 64 + 1);
    words_[index / 64] |= uint64_t{1} << (index % 64);
  }
  void remove(uint32_t index) {
    if (index / 64 < words_.size()) words_[index / 64] &= ~(uint64_t{1} << (index % 64));
  }
  void keep_only(const Bits& other);
  void remove_all(const Bits& other);

 private:
  std::vector<uint64_t> words_;
};

class Label {
 public:
  bool is_placed() const { return place_ != kUnplaced; }
  bool is_used() const { return !uses_.empty(); }

 private:
  friend class Emitter;
  static constexpr uint32_t kUnplaced = UINT32_MAX;
  uint32_t place_ = kUnplaced;
  std::vector<uint32_t> uses_;
  Bits bound_;
};

// A stretch of code whose exceptions go to a handler; it can be left and entered again while code that it does not
// protect is written in its middle.
class Region {
 private:
  friend class Emitter;
  std::vector<Handler> ranges_;
  static constexpr uint32_t kInactive = UINT32_MAX;
  uint32_t start_ = kInactive;
  Bits bound_;
};

class Emitter {
 public:
  Emitter(Heap& heap, bool long_jumps) : heap_(heap), long_jumps_(long_jumps) {}
  ~Emitter();
  Emitter(const Emitter&) = delete;
  Emitter& operator=(const Emitter&) = delete;

  // -- registers
  Register add_local(std::string_view name);
  Register add_free(std::string_view name);
  uint32_t local_count() const { return static_cast<uint32_t>(local_names_.size()); }
  // The next temporary; temporaries are a stack.
  Register push(uint32_t count = 1);
  uint32_t top() const { return top_; }
  void pop_to(uint32_t top) { top_ = top; }
  Register temporary_at(uint32_t index) const { return static_cast<Register>(kFirstTemporary + index); }
  // How many temporaries were in use at most since the mark was set; marks nest.
  uint32_t high_water() const { return recent_high_; }
  void reset_high_water() { recent_high_ = top_; }
  void restore_high_water(uint32_t outer) { recent_high_ = recent_high_ > outer ? recent_high_ : outer; }
  static bool is_local(Register at) { return at < kFirstFree; }
  static bool is_temporary(Register at) { return at >= kFirstTemporary && at < kFirstConstant; }

  // -- constants and names
  // Index of the constant; `key` says type and value, `make` makes it when it is new.
  template <typename Make>
  uint32_t constant(const std::string& key, Make&& make) {
    auto [place, is_new] = constant_index_.insert(key, static_cast<uint32_t>(constants_.size()));
    if (is_new) constants_.push_back({make().leak(), false});
    return *place;
  }
  uint32_t name_constant(std::string_view name);
  // The constant as a register, if there is still room in the frame for it; else kNone.
  Register constant_register(uint32_t index);
  uint16_t site(std::string_view name);

  // -- instructions
  void at(Span span) { position_ = {span.start, span.end}; }
  Span position() const { return {position_.start, position_.end}; }
  // Nothing is written where nothing can come by.
  bool is_reachable() const { return reachable_; }
  void emit(Opcode op, uint16_t a = 0, uint16_t b = 0, uint16_t c = 0, uint8_t x = 0);
  // Forms by operands; what is temporary dies in the instruction unless it is also written by it.
  void write(Opcode op, Register to, Operand b, uint8_t x = 0);
  void write(Opcode op, Register to, Operand b, Operand c, uint8_t x = 0);
  void load_constant(Register to, uint32_t index);
  void clear(Register at) { emit(Opcode::Clear, at); }
  // Moves unless it is there already.
  void move(Register to, Operand from);
  void unreachable() { reachable_ = false; }
  uint32_t size() const { return static_cast<uint32_t>(instructions_.size()); }

  // -- jumps
  void place(Label& label);
  // The head of a loop: only jumps from below lead here besides the way in.
  void place_loop(Label& label);
  // The way into a loop whose condition stands at its bottom: a jump there, and the head.
  void enter_loop(Label& condition, Label& head);
  // Writes nothing, but finds errors: code that can never run.
  template <typename Write>
  void dead(Write&& write) {
    bool reachable = std::exchange(reachable_, false);
    Bits bound = bound_;
    write();
    reachable_ = reachable;
    bound_ = bound;
  }
  void jump(Label& label);
  void jump_if(Opcode op, Operand value, Label& label);
  void jump_unless_traced(Label& label);
  // One of the six comparing jumps.
  void jump_compare(Opcode op, Operand left, Operand right, Label& label, bool negate);
  void for_iterate(Register to, Register iterator, Label& end);

  // -- handlers
  void begin(Region& region);
  void suspend(Region& region);
  void resume(Region& region);
  // Ends the region; what follows is its handler, the exception is in the temporary `depth`. Nothing is reachable there
  // if nothing was protected.
  void handle(Region& region, uint32_t depth);

  // -- binding
  bool is_bound(Register local) const { return bound_.has(local); }
  void set_bound(Register local) { bound_.add(local); }
  // May be unbound by a `del` or at the end of a handler: not known to be bound in loops and handlers.
  void set_deletable(Register local) { deletable_.add(local); }

  // Jumps were too far for their 16 bits: the code must be written again with long_jumps.
  bool overflowed() const { return overflowed_; }
  bool long_jumps() const { return long_jumps_; }
  uint32_t temporary_limit() const { return kFirstConstant - kFirstTemporary; }

  // Numbers registers and constants and fills in the code; the emitter is then empty.
  void finish(Code& code, const std::vector<Register>& cell_locals, uint32_t parameter_count);

 private:
  Register number(Register at) const;
  void note_write(Register at);
  void patch(uint32_t at, uint32_t target);
  void use(Label& label);

  struct Constant {
    Value value;  // owned
    bool in_frame;
  };

  Heap& heap_;
  bool long_jumps_;
  bool overflowed_ = false;
  bool reachable_ = true;
  Position position_{0, 0};
  std::vector<Instruction> instructions_;
  std::vector<Position> positions_;
  std::vector<Handler> handlers_;
  std::vector<Str*> local_names_, free_names_;  // interned; borrowed from the table until finish
  std::vector<Constant> constants_;
  HashMap<std::string, uint32_t, TextHash> constant_index_;
  std::vector<uint32_t> frame_constants_;  // indices of constants_, in the order of their registers
  std::vector<Site> sites_;
  uint32_t top_ = 0, most_ = 0, recent_high_ = 0;
  Bits bound_, deletable_;
};

}  // namespace fermata::compiler
