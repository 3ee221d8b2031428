// try statements. A handler keeps the exception in a temporary and, in the next one, what the frame was handling
// before.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

uint32_t index_of(Register temporary) {
  return static_cast<uint32_t>(temporary - kFirstTemporary);
}
Register next_to(Register at) {
  return static_cast<Register>(at + 1);
}

}  // namespace

void Unit::unbind(std::string_view name) {
  Register local = plain_local(name);
  if (local != kNone) return code_.clear(local);
  store_name(name, none());
  delete_name(name);
}

void Unit::end_cleanup(Region& cleanup, Register exception, std::string_view name) {
  uint32_t depth = index_of(exception) + 2;
  code_.handle(cleanup, depth);
  if (!name.empty()) unbind(name);
  code_.emit(Opcode::PopHandled, next_to(exception));
  code_.clear(exception);
  code_.emit(Opcode::Reraise, code_.temporary_at(depth));
  code_.pop_to(depth);
}

void Unit::try_statement(const tree::Try& node) {
  if (!node.finalbody.empty()) return try_finally(node);
  if (node.kind == NodeKind::TryStar) return try_star(node);
  try_except(node);
}

void Unit::try_finally(const tree::Try& node) {
  if (too_deep(node.span)) return;
  uint32_t depth = code_.top();
  Region region;
  Label end;
  code_.begin(region);
  blocks_.push_back({.kind = Block::Kind::Finally, .region = &region, .attempt = &node});
  if (node.handlers.empty())
    statements(node.body);
  else if (node.kind == NodeKind::TryStar)
    try_star(node);
  else
    try_except(node);
  blocks_.pop_back();
  code_.suspend(region);
  bool falls_through = code_.is_reachable();
  if (falls_through) {
    statements(node.finalbody);
    code_.jump(end);
  }

  code_.handle(region, depth);
  Register exception = code_.temporary_at(depth), previous = code_.push();
  Region cleanup;
  code_.emit(Opcode::PushHandled, previous, exception);
  code_.begin(cleanup);
  trace("caught", {exception});
  told_line_ = 0;
  blocks_.push_back({.kind = Block::Kind::Handling, .first = exception, .region = &cleanup});
  statements(node.finalbody);
  blocks_.pop_back();
  code_.suspend(cleanup);
  code_.emit(Opcode::PopHandled, previous);
  code_.emit(Opcode::Reraise, exception);
  end_cleanup(cleanup, exception, {});
  code_.pop_to(depth);
  code_.place(end);
}

void Unit::handler_body(const tree::ExceptHandler& handler, Register exception, Region& cleanup, Label& end) {
  Region named;
  Region* region = &cleanup;
  if (!handler.name.empty()) {
    code_.at(handler.span);
    store_name(handler.name, {exception});
    code_.suspend(cleanup);
    code_.begin(named);
    region = &named;
  }
  blocks_.push_back({.kind = Block::Kind::Handling, .first = exception, .region = region, .name = handler.name});
  statements(handler.body);
  blocks_.pop_back();
  code_.suspend(*region);
  code_.emit(Opcode::PopHandled, next_to(exception));
  code_.clear(exception);
  if (!handler.name.empty()) unbind(handler.name);
  code_.jump(end);
  if (!handler.name.empty()) end_cleanup(named, exception, handler.name);
  code_.resume(cleanup);
}

void Unit::try_except(const tree::Try& node) {
  if (too_deep(node.span)) return;
  uint32_t depth = code_.top();
  Region region;
  Label end;
  code_.begin(region);
  blocks_.push_back({.kind = Block::Kind::Try, .region = &region});
  statements(node.body);
  blocks_.pop_back();
  code_.suspend(region);
  statements(node.orelse);
  code_.jump(end);

  code_.handle(region, depth);
  Register exception = code_.temporary_at(depth), previous = code_.push();
  uint32_t top = code_.top();
  Region cleanup;
  code_.emit(Opcode::PushHandled, previous, exception);
  code_.begin(cleanup);
  trace("caught", {exception});
  for (const tree::ExceptHandler* handler : node.handlers) {
    Label other;
    code_.at(handler->span);
    tell_line_again(handler->span);
    if (handler->type) {
      Register matches = code_.push();
      Operand type = operand(handler->type, matches);
      code_.at(handler->span);
      code_.write(Opcode::ExceptionMatches, matches, {exception}, type);
      code_.jump_if(Opcode::JumpIfFalse, {matches, true}, other);
      code_.pop_to(top);
    } else {
      if (handler != node.handlers.back()) return fail(handler->span, "default 'except:' must be last");
    }
    handler_body(*handler, exception, cleanup, end);
    code_.pop_to(top);
    code_.place(other);
  }
  code_.suspend(cleanup);
  code_.emit(Opcode::PopHandled, previous);
  code_.emit(Opcode::Reraise, exception);
  end_cleanup(cleanup, exception, {});
  code_.pop_to(depth);
  code_.place(end);
}

// except*: each clause takes its part of the group; what the clauses raise and what none of them took is raised at the
// end, as a group if need be.
void Unit::try_star(const tree::Try& node) {
  if (too_deep(node.span)) return;
  uint32_t depth = code_.top();
  Region region;
  Label end;
  code_.begin(region);
  blocks_.push_back({.kind = Block::Kind::Try, .region = &region});
  statements(node.body);
  blocks_.pop_back();
  code_.suspend(region);
  statements(node.orelse);
  code_.jump(end);

  code_.handle(region, depth);
  Register exception = code_.temporary_at(depth), previous = code_.push(), raised = code_.push();
  // The part that a clause took and the rest lie side by side; while a clause runs, what was handled before is behind
  // them. What a clause took stays what is handled until the next one takes its part, or the statement ends.
  Register taken = code_.push(), rest = code_.push(), handled = code_.push();
  uint32_t top = code_.top();
  Region cleanup;
  code_.at(node.span);
  code_.emit(Opcode::PushHandled, previous, exception);
  code_.begin(cleanup);
  trace("caught", {exception});
  code_.emit(Opcode::BuildList, raised, code_.temporary_at(top), 0);
  code_.move(rest, {exception});
  for (const tree::ExceptHandler* handler : node.handlers) {
    Label none_taken;
    tell_line_again(handler->span);
    Register parts = code_.push();
    code_.at(handler->type->span);
    code_.move(parts, {rest, true});
    temporary(handler->type);
    code_.at(handler->span);
    code_.emit(Opcode::Intrinsic, parts, parts, static_cast<uint16_t>(Intrinsic::ExceptStarMatch));
    code_.pop_to(top);
    code_.emit(Opcode::Unpack, taken, parts, 2, kDiesB);
    code_.jump_if(Opcode::JumpIfNone, {taken}, none_taken);

    Region body;
    code_.at(handler->span);
    code_.emit(Opcode::PushHandled, handled, taken);
    if (!handler->name.empty()) store_name(handler->name, {taken});
    code_.suspend(cleanup);
    code_.begin(body);
    blocks_.push_back({.kind = Block::Kind::ExceptStar, .first = taken, .region = &body});
    statements(handler->body);
    blocks_.pop_back();
    code_.suspend(body);
    if (!handler->name.empty()) unbind(handler->name);
    code_.clear(handled);
    code_.jump(none_taken);
    code_.handle(body, top);
    Register error = code_.temporary_at(top);
    if (!handler->name.empty()) unbind(handler->name);
    code_.clear(handled);
    code_.emit(Opcode::ListAppend, raised, error, 0, kDiesB);
    code_.pop_to(top);
    code_.resume(cleanup);
    code_.place(none_taken);
    code_.clear(taken);
  }
  Label all_taken, nothing;
  code_.at(node.span);
  code_.jump_if(Opcode::JumpIfNone, {rest}, all_taken);
  code_.emit(Opcode::ListAppend, raised, rest, 0, kDiesB);
  code_.place(all_taken);
  Register result = code_.push();
  code_.push();
  code_.move(result, {exception});
  code_.move(next_to(result), {raised, true});
  code_.emit(Opcode::Intrinsic, result, result, static_cast<uint16_t>(Intrinsic::ExceptStarReraise));
  code_.pop_to(index_of(result) + 1);
  code_.suspend(cleanup);
  code_.clear(rest);
  code_.emit(Opcode::PopHandled, previous);
  code_.clear(exception);
  code_.jump_if(Opcode::JumpIfNone, {result}, nothing);
  code_.emit(Opcode::Reraise, result);
  end_cleanup(cleanup, exception, {});
  code_.pop_to(depth);
  code_.place(nothing);
  code_.clear(result);
  code_.place(end);
}

}  // namespace fermata::compiler
