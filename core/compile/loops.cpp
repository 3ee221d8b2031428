// Loops, and the ways out of them; how any statement is left early.
#include "compile/unit.h"

namespace fermata::compiler {

constexpr size_t kMostBlocks = 21;

bool Unit::too_deep(Span span) {
  if (blocks_.size() < kMostBlocks) return false;
  fail(span, "too many statically nested blocks");
  return true;
}

bool Unit::leaving_runs_code(size_t depth) const {
  for (size_t i = depth; i < blocks_.size(); ++i) {
    const Block& block = blocks_[i];
    if (block.kind == Block::Kind::Finally || block.kind == Block::Kind::With || !block.name.empty()) return true;
  }
  return false;
}

void Unit::leave_block(const Block& block) {
  switch (block.kind) {
    case Block::Kind::Try: return;
    case Block::Kind::Loop:
      if (block.first != kNone) code_.clear(block.first);
      return;
    case Block::Kind::Finally: return statements(block.attempt->finalbody);
    case Block::Kind::Handling:
    case Block::Kind::ExceptStar:
      code_.emit(Opcode::PopHandled, static_cast<Register>(block.first + 1));
      code_.clear(block.first);
      if (!block.name.empty()) unbind(block.name);
      return;
    case Block::Kind::With: return exit_with(block);
  }
}

void Unit::break_statement(const tree::Statement* node) {
  for (size_t i = blocks_.size(); i-- > 0;) {
    if (blocks_[i].kind == Block::Kind::ExceptStar)
      return fail(node->span, "'break', 'continue' and 'return' cannot appear in an except* block");
    if (blocks_[i].kind != Block::Kind::Loop) continue;
    Label& target = *blocks_[i].break_label;
    return leave_to(i, [&] { code_.jump(target); });
  }
  fail(node->span, "'break' outside loop");
}

void Unit::continue_statement(const tree::Statement* node) {
  for (size_t i = blocks_.size(); i-- > 0;) {
    if (blocks_[i].kind == Block::Kind::ExceptStar)
      return fail(node->span, "'break', 'continue' and 'return' cannot appear in an except* block");
    if (blocks_[i].kind != Block::Kind::Loop) continue;
    Label& target = *blocks_[i].continue_label;
    return leave_to(i + 1, [&] { code_.jump(target); });
  }
  fail(node->span, "'continue' not properly in loop");
}

void Unit::for_statement(const tree::For& node) {
  if (too_deep(node.span)) return;
  uint32_t mark = code_.top();
  Register iterator = code_.push();
  Operand source = iterable(node.iter, iterator);
  code_.at(node.iter->span);
  code_.write(Opcode::GetIterator, iterator, source);
  Label next, again, exhausted, end;
  code_.place_loop(next);
  uint32_t inner = code_.top();
  const bool traced = compilation_.options.traced;
  const auto* name = node_cast<tree::Name>(node.target);
  Register local = name ? plain_local(name->id) : kNone;
  Register item = local != kNone ? local : code_.push();
  code_.at(node.iter->span);
  code_.for_iterate(item, iterator, exhausted);
  blocks_.push_back({Block::Kind::Loop, iterator, nullptr, &end, traced ? &again : &next});
  if (local == kNone) store(node.target, {item, true});
  code_.pop_to(inner);
  statements(node.body);
  blocks_.pop_back();
  code_.at(node.iter->span);
  if (traced) code_.place(again);
  tell_line_again(node.iter->span);
  code_.jump(next);
  code_.place(exhausted);
  code_.pop_to(mark);
  statements(node.orelse);
  code_.place(end);
}

// The next item of an asynchronous iterator; when there is none, an exception goes to where `end_async_for` is.
void Unit::async_next(Register iterator, Register to, Region& region) {
  code_.begin(region);
  code_.emit(Opcode::GetAsyncNext, to, iterator);
  code_.emit(Opcode::Await, to, to);
  code_.suspend(region);
}

void Unit::end_async_for(Register iterator, Region& region) {
  uint32_t depth = static_cast<uint32_t>(iterator - kFirstTemporary) + 1;
  code_.handle(region, depth);
  code_.emit(Opcode::EndAsyncFor, code_.temporary_at(depth));
  code_.clear(iterator);
}

void Unit::async_for(const tree::For& node) {
  if (!may_await(node.span, "async for") || too_deep(node.span)) return;
  uint32_t mark = code_.top();
  Register iterator = code_.push();
  Operand source = iterable(node.iter, iterator);
  code_.at(node.iter->span);
  code_.write(Opcode::GetAsyncIterator, iterator, source);
  Label next, end;
  Region region;
  code_.place_loop(next);
  uint32_t inner = code_.top();
  Register item = code_.push();
  code_.at(node.span);
  async_next(iterator, item, region);
  blocks_.push_back({Block::Kind::Loop, iterator, nullptr, &end, &next});
  store(node.target, {item, true});
  code_.pop_to(inner);
  statements(node.body);
  blocks_.pop_back();
  code_.at(node.iter->span);
  code_.jump(next);
  end_async_for(iterator, region);
  code_.pop_to(mark);
  statements(node.orelse);
  code_.place(end);
}

// The condition stands at the bottom: one jump for each turn.
void Unit::while_statement(const tree::While& node) {
  if (too_deep(node.span)) return;
  Label head, again, condition, end;
  std::optional<bool> known = known_truth(compilation_, node.test);
  Block loop{Block::Kind::Loop, kNone, nullptr, &end,
             !known                        ? &condition
             : compilation_.options.traced ? &again
                                           : &head};
  if (known && !*known) {
    code_.dead([&] {
      code_.place_loop(head);
      blocks_.push_back(loop);
      statements(node.body);
      blocks_.pop_back();
    });
    statements(node.orelse);
    return;
  }
  if (known)
    code_.place_loop(head);
  else
    code_.enter_loop(condition, head);
  blocks_.push_back(loop);
  statements(node.body);
  blocks_.pop_back();
  code_.at(node.test->span);
  if (known) {
    if (compilation_.options.traced) code_.place(again);
    tell_line_again(node.test->span);
    code_.jump(head);
  } else {
    code_.place(condition);
    code_.at(node.test->span);
    tell_line_again(node.test->span);
    jump_if(node.test, true, head);
  }
  statements(node.orelse);
  code_.place(end);
}

}  // namespace fermata::compiler
