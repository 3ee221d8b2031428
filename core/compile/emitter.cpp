#include "compile/emitter.h"

namespace fermata::compiler {
namespace {

// Copying a constant into the frame costs each call a little, reading it from there costs nothing.
constexpr size_t kMostFrameConstants = 64;

const char* operands_of(Opcode op) {
  return opcode_info(op).operands;
}

bool has_offset(Opcode op) {
  return operands_of(op)[2] == 'o';
}

Operand dying_unless(Operand operand, Register written) {
  return {operand.at, operand.temporary && operand.at != written};
}

}  // namespace

void Bits::keep_only(const Bits& other) {
  if (words_.size() > other.words_.size()) words_.resize(other.words_.size());
  for (size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
}

void Bits::remove_all(const Bits& other) {
  for (size_t i = 0; i < words_.size() && i < other.words_.size(); ++i) words_[i] &= ~other.words_[i];
}

Emitter::~Emitter() {
  for (Constant& constant : constants_) release(constant.value);
  for (Site& site : sites_) release(Value(site.name));
  for (Str* name : local_names_) release(Value(name));
  for (Str* name : free_names_) release(Value(name));
}

// ---- Registers, constants, names

Register Emitter::add_local(std::string_view name) {
  Str* interned = heap_.intern(name);
  retain(Value(interned));
  local_names_.push_back(interned);
  return static_cast<Register>(local_names_.size() - 1);
}

Register Emitter::add_free(std::string_view name) {
  Str* interned = heap_.intern(name);
  retain(Value(interned));
  free_names_.push_back(interned);
  return static_cast<Register>(kFirstFree + free_names_.size() - 1);
}

Register Emitter::push(uint32_t count) {
  Register first = temporary_at(top_);
  top_ += count;
  if (top_ > most_) most_ = top_;
  if (top_ > recent_high_) recent_high_ = top_;
  return first;
}

uint32_t Emitter::name_constant(std::string_view name) {
  std::string key(1, 's');
  key.append(name);
  return constant(key, [&] { return Owned(Value(heap_.intern(name))); });
}

Register Emitter::constant_register(uint32_t index) {
  Constant& constant = constants_[index];
  if (!constant.in_frame) {
    if (frame_constants_.size() == kMostFrameConstants) return kNone;
    constant.in_frame = true;
    frame_constants_.push_back(index);
  }
  return static_cast<Register>(kFirstConstant + index);
}

uint16_t Emitter::site(std::string_view name) {
  Str* interned = heap_.intern(name);
  retain(Value(interned));
  sites_.push_back({interned});
  return static_cast<uint16_t>(sites_.size() - 1);
}

// ---- Instructions

void Emitter::note_write(Register at) {
  if (is_local(at)) bound_.add(at);
}

void Emitter::emit(Opcode op, uint16_t a, uint16_t b, uint16_t c, uint8_t x) {
  if (!reachable_) return;
  instructions_.push_back({op, x, a, b, c});
  positions_.push_back(position_);
  if (operands_of(op)[0] == 'w') note_write(a);
  switch (op) {
    case Opcode::Clear:
    case Opcode::DeleteLocal:
      if (is_local(a)) bound_.remove(a);
      break;
    case Opcode::Return:
    case Opcode::Raise:
    case Opcode::Reraise: reachable_ = false; break;
    default: break;
  }
}

void Emitter::write(Opcode op, Register to, Operand b, uint8_t x) {
  b = dying_unless(b, to);
  emit(op, to, b.at, 0, static_cast<uint8_t>(x | (b.temporary ? kDiesB : 0)));
}

void Emitter::write(Opcode op, Register to, Operand b, Operand c, uint8_t x) {
  b = dying_unless(b, to);
  c = dying_unless(c, to);
  emit(op, to, b.at, c.at, static_cast<uint8_t>(x | (b.temporary ? kDiesB : 0) | (c.temporary ? kDiesC : 0)));
}

void Emitter::load_constant(Register to, uint32_t index) {
  emit(Opcode::LoadConst, to, static_cast<uint16_t>(index), static_cast<uint16_t>(index >> 16));
}

void Emitter::move(Register to, Operand from) {
  if (to != from.at) write(Opcode::Move, to, from);
}

// ---- Jumps

void Emitter::use(Label& label) {
  if (label.uses_.empty())
    label.bound_ = bound_;
  else
    label.bound_.keep_only(bound_);
  label.uses_.push_back(size() - 1);
}

void Emitter::patch(uint32_t at, uint32_t target) {
  Instruction& jump = instructions_[at];
  if (has_offset(jump.op)) {
    int64_t offset = static_cast<int64_t>(target) - at - 1;
    if (offset != static_cast<int16_t>(offset)) overflowed_ = true;
    jump.c = static_cast<uint16_t>(offset);
  } else {
    jump.b = static_cast<uint16_t>(target);
    jump.c = static_cast<uint16_t>(target >> 16);
  }
}

void Emitter::place(Label& label) {
  label.place_ = size();
  for (uint32_t use : label.uses_) patch(use, label.place_);
  if (label.uses_.empty()) return;
  if (reachable_)
    bound_.keep_only(label.bound_);
  else
    bound_ = label.bound_;
  reachable_ = true;
}

void Emitter::place_loop(Label& label) {
  label.place_ = size();
  bound_.remove_all(deletable_);
}

void Emitter::enter_loop(Label& condition, Label& head) {
  bool reachable = reachable_;
  jump(condition);
  reachable_ = reachable;
  place_loop(head);
}

void Emitter::jump(Label& label) {
  if (!reachable_) return;
  emit(label.is_placed() ? Opcode::Loop : Opcode::Jump);
  if (label.is_placed())
    patch(size() - 1, label.place_);
  else
    use(label);
  reachable_ = false;
}

void Emitter::jump_if(Opcode op, Operand value, Label& label) {
  if (!reachable_) return;
  uint8_t dies = value.temporary ? kDiesA : 0;
  if (label.is_placed()) {
    // Only Loop and the comparing jumps go backward.
    Opcode inverse = op == Opcode::JumpIfTrue    ? Opcode::JumpIfFalse
                     : op == Opcode::JumpIfFalse ? Opcode::JumpIfTrue
                     : op == Opcode::JumpIfNone  ? Opcode::JumpIfNotNone
                                                 : Opcode::JumpIfNone;
    Label past;
    emit(inverse, value.at, 0, 0, dies);
    use(past);
    jump(label);
    place(past);
    return;
  }
  emit(op, value.at, 0, 0, dies);
  use(label);
}

void Emitter::jump_unless_traced(Label& label) {
  emit(Opcode::JumpUnlessTraced);
  use(label);
}

void Emitter::jump_compare(Opcode op, Operand left, Operand right, Label& label, bool negate) {
  if (!reachable_) return;
  auto x = static_cast<uint8_t>((left.temporary ? kDiesA : 0) | (right.temporary ? kDiesB : 0));
  if (long_jumps_) {
    Label past;
    emit(op, left.at, right.at, 0, static_cast<uint8_t>(x | (negate ? 0 : kNegate)));
    use(past);
    jump(label);
    place(past);
    return;
  }
  emit(op, left.at, right.at, 0, static_cast<uint8_t>(x | (negate ? kNegate : 0)));
  if (label.is_placed())
    patch(size() - 1, label.place_);
  else
    use(label);
}

void Emitter::for_iterate(Register to, Register iterator, Label& end) {
  if (!reachable_) return;
  Bits before = bound_;
  emit(Opcode::ForIterate, to, iterator);
  Bits after = bound_;
  bound_ = before;
  if (long_jumps_) {
    Label near_end, body;
    use(near_end);
    bound_ = after;
    jump(body);
    place(near_end);
    jump(end);
    place(body);
  } else {
    use(end);
    bound_ = after;
  }
}

// ---- Handlers

void Emitter::begin(Region& region) {
  region.start_ = size();
  region.bound_ = bound_;
  region.bound_.remove_all(deletable_);
}

void Emitter::suspend(Region& region) {
  if (region.start_ < size()) region.ranges_.push_back({region.start_, size(), 0, 0});
  region.start_ = Region::kInactive;
}

void Emitter::resume(Region& region) {
  region.start_ = size();
}

void Emitter::handle(Region& region, uint32_t depth) {
  suspend(region);
  for (Handler& range : region.ranges_) {
    range.target = size();
    range.depth = temporary_at(depth);
    handlers_.push_back(range);
  }
  top_ = depth;
  push();
  reachable_ = !region.ranges_.empty();
  bound_ = region.bound_;
}

// ---- The end

Register Emitter::number(Register at) const {
  if (at == kNone || at < kFirstFree) return at;
  auto locals = static_cast<uint32_t>(local_names_.size());
  if (at < kFirstTemporary) return static_cast<Register>(locals + at - kFirstFree);
  auto frees = static_cast<uint32_t>(free_names_.size());
  if (at < kFirstConstant) return static_cast<Register>(locals + frees + at - kFirstTemporary);
  uint32_t index = at - kFirstConstant;
  for (uint32_t i = 0; i < frame_constants_.size(); ++i)
    if (frame_constants_[i] == index) return static_cast<Register>(locals + frees + most_ + i);
  return kNone;
}

void Emitter::finish(Code& code, const std::vector<Register>& cell_locals, uint32_t parameter_count) {
  // Constants of the frame come first.
  std::vector<uint32_t> order(constants_.size());
  uint32_t next = 0;
  for (uint32_t index : frame_constants_) order[index] = next++;
  for (uint32_t i = 0; i < constants_.size(); ++i)
    if (!constants_[i].in_frame) order[i] = next++;

  for (Instruction& instruction : instructions_) {
    const char* kinds = operands_of(instruction.op);
    if (instruction.op == Opcode::LoadConst) {
      uint32_t index = order[instruction.target()];
      instruction.a = number(instruction.a);
      instruction.b = static_cast<uint16_t>(index);
      instruction.c = static_cast<uint16_t>(index >> 16);
      continue;
    }
    uint16_t* operands[] = {&instruction.a, &instruction.b, &instruction.c};
    for (int i = 0; i < 3; ++i) {
      switch (kinds[i]) {
        case 'w':
        case 'r':
        case 'u':
        case 't': *operands[i] = number(*operands[i]); break;
        case 'k': *operands[i] = static_cast<uint16_t>(order[*operands[i]]); break;
        default: break;
      }
    }
  }
  for (Handler& handler : handlers_) handler.depth = number(handler.depth);

  auto names = [&](std::vector<Str*>& from) {
    Ref<Tuple> tuple = new_tuple(heap_, static_cast<uint32_t>(from.size()));
    for (uint32_t i = 0; i < from.size(); ++i) tuple->items()[i] = Value(from[i]);
    from.clear();
    return tuple;
  };
  code.local_count = static_cast<uint16_t>(local_names_.size());
  code.free_count = static_cast<uint16_t>(free_names_.size());
  code.register_count = static_cast<uint16_t>(code.local_count + code.free_count + most_);
  code.frame_constant_count = static_cast<uint16_t>(frame_constants_.size());
  Ref<Tuple> cells = new_tuple(heap_, static_cast<uint32_t>(cell_locals.size()));
  for (uint32_t i = 0; i < cell_locals.size(); ++i) {
    Value name(local_names_[cell_locals[i]]);
    retain(name);
    cells->items()[i] = name;
  }
  code.cell_names = std::move(cells);
  code.cell_parameters = new std::vector<uint16_t>;
  for (Register cell : cell_locals)
    if (cell < parameter_count) code.cell_parameters->push_back(cell);
  code.local_names = names(local_names_);
  code.free_names = names(free_names_);

  code.instructions = new std::vector<Instruction>(std::move(instructions_));
  code.positions = new std::vector<Position>(std::move(positions_));
  code.handlers = new std::vector<Handler>(std::move(handlers_));
  code.sites = new std::vector<Site>(std::move(sites_));
  code.constants = new std::vector<Value>(constants_.size());
  for (uint32_t i = 0; i < constants_.size(); ++i) (*code.constants)[order[i]] = constants_[i].value;
  instructions_.clear();
  sites_.clear();
  constants_.clear();
}

}  // namespace fermata::compiler
