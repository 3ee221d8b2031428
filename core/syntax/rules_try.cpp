// try with except, except* and finally.
#include "syntax/rules.h"

namespace fermata::syntax {

Statement* Parser::try_statement() {
  size_t start = position_;
  advance();
  ListOf<Statement> body, orelse, finalbody;
  if (!colon(Missing::Colon) || !block(body, "'try' statement", tokens_[start].span.start)) return nullptr;
  if (!at(TokenKind::Except) && !at(TokenKind::Finally)) {
    if (checking_ && !raised_) raise_at_last("expected 'except' or 'finally' block");
    return nullptr;
  }
  bool is_star = at(TokenKind::Except) && next_kind() == TokenKind::Star;
  Collector<ExceptHandler> handlers(*this);
  while (at(TokenKind::Except)) {
    if ((next_kind() == TokenKind::Star) != is_star) {
      if (checking_) check_mixed_except();
      return nullptr;
    }
    ExceptHandler* handler = except_handler(is_star);
    if (handler == nullptr) return nullptr;
    handlers.add(handler);
  }
  if (handlers.size() > 0 && !else_block(orelse)) return nullptr;
  if (at(TokenKind::Finally)) {
    uint32_t line_offset = token().span.start;
    advance();
    if (!colon(Missing::Colon) || !block(finalbody, "'finally' statement", line_offset)) return nullptr;
  }
  auto* made = node<Try>(is_star ? NodeKind::TryStar : NodeKind::Try, span_from(start));
  made->body = body;
  made->handlers = handlers.finish(arena_);
  made->orelse = orelse;
  made->finalbody = finalbody;
  return made;
}

ExceptHandler* Parser::except_handler(bool is_star) {
  size_t start = position_;
  advance();
  if (is_star) advance();
  auto* handler = arena_.make<ExceptHandler>();
  auto give_up = [&]() -> ExceptHandler* {
    if (checking_ && !raised_) {
      position_ = start;
      check_except(is_star);
    }
    return nullptr;
  };
  if (!at(TokenKind::Colon)) {
    size_t type_start = position_;
    handler->type = expression();
    bool is_list = at(TokenKind::Comma);
    if (is_list) {
      position_ = type_start;
      handler->type = expressions();
    }
    if (handler->type == nullptr) return give_up();
    if (at(TokenKind::As) && !is_list) {
      advance();
      if (!at(TokenKind::Name)) return give_up();
      handler->name = name_string();
      handler->name_span = token().span;
      advance();
    }
  } else if (is_star) {
    return give_up();
  }
  if (!accept(TokenKind::Colon)) return give_up();
  const char* what = is_star ? "'except*' statement" : "'except' statement";
  if (!block(handler->body, what, tokens_[start].span.start)) return nullptr;
  handler->span = span_from(start);
  return handler;
}

}  // namespace fermata::syntax
