// with and async with. The exit method and its self wait in two temporaries; the body's exceptions go to a handler that
// calls it.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

enum Special : uint16_t { kEnter, kExit, kAsyncEnter, kAsyncExit };

Register next_to(Register at) {
  return static_cast<Register>(at + 1);
}

}  // namespace

// Leaves the block without an exception: exit(None, None, None).
void Unit::exit_with(const Block& block) {
  uint32_t mark = code_.top();
  code_.at(block.span);
  tell_line(block.span);
  Register base = block.first;
  if (code_.temporary_at(mark) != base + 2) {
    base = code_.push(2);
    code_.move(base, {block.first, true});
    code_.move(next_to(base), {next_to(block.first), true});
  }
  for (int i = 0; i < 3; ++i) load_none(code_.push());
  code_.emit(Opcode::Call, base, 3);
  if (block.is_async) await(base, 2);
  code_.clear(base);
  code_.pop_to(mark);
}

void Unit::with_statement(const tree::With& node, size_t at) {
  if (at == node.items.size()) return statements(node.body);
  const tree::WithItem& item = *node.items[at];
  bool is_async = node.kind == NodeKind::AsyncWith;
  if (is_async && at == 0 && !may_await(node.span, "async with")) return;
  if (too_deep(node.span)) return;
  Span span = item.context_expr->span;
  uint32_t mark = code_.top();
  Register exit = code_.push(2);
  uint32_t depth = code_.top();
  Register entered = code_.push(2);
  Operand manager = operand(item.context_expr, static_cast<Register>(entered + 1));
  code_.at(span);
  code_.emit(Opcode::LoadSpecial, exit, manager.at, is_async ? kAsyncExit : kExit);
  code_.emit(Opcode::LoadSpecial, entered, manager.at, is_async ? kAsyncEnter : kEnter,
             manager.temporary && manager.at != entered + 1 ? kDiesB : 0);
  code_.emit(Opcode::Call, entered, 0);
  if (is_async) await(entered, 1);
  code_.pop_to(depth + 1);

  Region region;
  Label end;
  code_.begin(region);
  Block block{.kind = Block::Kind::With, .first = exit, .region = &region, .is_async = is_async, .span = span};
  blocks_.push_back(block);
  if (item.optional_vars)
    store(item.optional_vars, {entered, true});
  else
    code_.clear(entered);
  code_.pop_to(depth);
  with_statement(node, at + 1);
  blocks_.pop_back();
  code_.suspend(region);
  if (code_.is_reachable()) {
    exit_with(block);
    code_.jump(end);
  }

  code_.handle(region, depth);
  Register exception = code_.temporary_at(depth), previous = code_.push();
  Region cleanup;
  Label suppressed;
  code_.at(span);
  code_.emit(Opcode::PushHandled, previous, exception);
  code_.begin(cleanup);
  trace("caught", {exception});
  tell_line_again(span);
  Register call = code_.push(2);
  code_.move(call, {exit, true});
  code_.move(next_to(call), {next_to(exit), true});
  code_.emit(Opcode::ExceptionInfo, code_.push(3), exception);
  code_.emit(Opcode::Call, call, 3);
  if (is_async) await(call, 2);
  code_.jump_if(Opcode::JumpIfTrue, {call, true}, suppressed);
  code_.suspend(cleanup);
  code_.emit(Opcode::PopHandled, previous);
  code_.emit(Opcode::Reraise, exception);
  end_cleanup(cleanup, exception, {});
  code_.place(suppressed);
  code_.emit(Opcode::PopHandled, previous);
  code_.clear(exception);
  code_.pop_to(mark);
  code_.place(end);
}

}  // namespace fermata::compiler
