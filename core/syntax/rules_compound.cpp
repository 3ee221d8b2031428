// Compound statements other than `try`, definitions and `match`.
#include <algorithm>

#include "syntax/rules.h"

namespace fermata::syntax {

// Absent leaves the place unchanged.
Parser::Outcome Parser::compound_statement(Statement*& made) {
  Depth depth(*this);
  if (depth.too_deep()) return Outcome::Failed;
  size_t start = position_;
  switch (kind()) {
    case TokenKind::If: made = if_statement(); break;
    case TokenKind::While: made = while_statement(); break;
    case TokenKind::For: made = for_statement(start, Asynchronous::No); break;
    case TokenKind::With: made = with_statement(start, Asynchronous::No); break;
    case TokenKind::Try: made = try_statement(); break;
    case TokenKind::Def: made = function(start, Asynchronous::No, {}); break;
    case TokenKind::Class: made = class_definition({}); break;
    case TokenKind::At: made = decorated(); break;
    case TokenKind::Async:
      advance();
      if (at(TokenKind::Def)) {
        made = function(start, Asynchronous::Yes, {});
      } else if (at(TokenKind::For)) {
        made = for_statement(start, Asynchronous::Yes);
      } else if (at(TokenKind::With)) {
        made = with_statement(start, Asynchronous::Yes);
      }
      break;
    case TokenKind::Name:
      if (token_string() != "match") return Outcome::Absent;
      made = match_statement();
      if (made != nullptr) break;
      if (raised_ || committed_to_match_) return Outcome::Failed;
      position_ = start;
      return Outcome::Absent;
    default: return Outcome::Absent;
  }
  if (made == nullptr) return Outcome::Failed;
  note_statement(made);
  return Outcome::Made;
}

// CPython looks for mistyped keywords from here on; for its reasons, definitions of functions do not count.
void Parser::note_statement(const Statement* made) {
  if (!checking_ || is_laid_out_as<FunctionDef>(made->kind)) return;
  statement_line_ = std::max(statement_line_, line_of(made->span.start));
}

// The colon in front of a block.
bool Parser::colon(Missing when) {
  if (accept(TokenKind::Colon)) return true;
  if (checking_ && !raised_) {
    if (when == Missing::Colon) raise_at_token("expected ':'");
    if (when == Missing::ColonAtLineEnd && at(TokenKind::Newline)) raise_at_last("expected ':'");
  }
  return false;
}

// What stands behind the colon: a line of simple statements, or an indented block.
bool Parser::block(ListOf<Statement>& body, const char* what, uint32_t line_offset) {
  Collector<Statement> statements_here(*this);
  if (accept(TokenKind::Newline)) {
    if (!at(TokenKind::Indent)) {
      if (checking_ && !raised_) {
        raise_indentation(std::string("expected an indented block after ") + what + " on line " +
                          std::to_string(line_of(line_offset)));
      }
      return false;
    }
    advance();
    do {
      if (!statement(statements_here)) return false;
    } while (!at(TokenKind::Dedent) && !at(TokenKind::EndMarker));
    if (!accept(TokenKind::Dedent)) return false;
  } else if (!simple_statements(statements_here)) {
    return false;
  }
  body = statements_here.finish(arena_);
  return true;
}

bool Parser::else_block(ListOf<Statement>& body) {
  if (!at(TokenKind::Else)) return true;
  uint32_t line_offset = token().span.start;
  advance();
  if (!colon(Missing::Colon) || !block(body, "'else' statement", line_offset)) return false;
  if (checking_ && at(TokenKind::Elif)) {
    raise_at_last("'elif' block follows an 'else' block");
    return false;
  }
  return true;
}

// Also stands at `elif`, which is an `if` in the `else` of the one before.
Statement* Parser::if_statement() {
  Depth depth(*this);
  if (depth.too_deep()) return nullptr;
  size_t start = position_;
  const char* what = at(TokenKind::If) ? "'if' statement" : "'elif' statement";
  advance();
  Expression* test = named_expression();
  ListOf<Statement> body, orelse;
  if (test == nullptr || !colon(Missing::ColonAtLineEnd)) return nullptr;
  if (!block(body, what, tokens_[start].span.start)) return nullptr;
  if (at(TokenKind::Elif)) {
    Statement* next = if_statement();
    if (next == nullptr) return nullptr;
    orelse = arena_.copy(&next, 1);
  } else if (!else_block(orelse)) {
    return nullptr;
  }
  auto* made = node<If>(NodeKind::If, span_from(start));
  made->test = test;
  made->body = body;
  made->orelse = orelse;
  return made;
}

Statement* Parser::while_statement() {
  size_t start = position_;
  advance();
  Expression* test = named_expression();
  ListOf<Statement> body, orelse;
  if (test == nullptr || !colon(Missing::ColonAtLineEnd)) return nullptr;
  if (!block(body, "'while' statement", tokens_[start].span.start) || !else_block(orelse)) return nullptr;
  auto* made = node<While>(NodeKind::While, span_from(start));
  made->test = test;
  made->body = body;
  made->orelse = orelse;
  return made;
}

Statement* Parser::for_statement(size_t start, Asynchronous asynchronous) {
  uint32_t line_offset = token().span.start;
  advance();
  Expression* target = star_targets();
  if (target == nullptr || !accept(TokenKind::In)) {
    if (checking_ && !raised_) {
      position_ = start;
      check_for_target();
    }
    return nullptr;
  }
  Expression* iter = star_expressions();
  ListOf<Statement> body, orelse;
  if (iter == nullptr || !colon(Missing::ColonAtLineEnd)) return nullptr;
  if (!block(body, "'for' statement", line_offset) || !else_block(orelse)) return nullptr;
  auto* made = node<For>(asynchronous == Asynchronous::Yes ? NodeKind::AsyncFor : NodeKind::For, span_from(start));
  made->target = target;
  made->iter = iter;
  made->body = body;
  made->orelse = orelse;
  return made;
}

Statement* Parser::with_statement(size_t start, Asynchronous asynchronous) {
  size_t keyword = position_;
  advance();
  Collector<WithItem> items(*this);
  // `with (a as b, c):` looks like `with (a, b) as c:` up to the closing parenthesis.
  bool is_good = false;
  if (at(TokenKind::LeftParen)) {
    Trial trial(*this);
    advance();
    is_good = with_items(items, TokenKind::RightParen) && accept(TokenKind::RightParen) && at(TokenKind::Colon);
    if (is_good) trial.keep();
    if (raised_) return nullptr;
  }
  if (!is_good) {
    items.clear();
    is_good = with_items(items, TokenKind::Colon) && at(TokenKind::Colon);
  }
  if (!is_good) {
    if (checking_ && !raised_) {
      position_ = keyword;
      check_with();
    }
    return nullptr;
  }
  advance();
  ListOf<Statement> body;
  if (!block(body, "'with' statement", tokens_[keyword].span.start)) return nullptr;
  auto* made = node<With>(asynchronous == Asynchronous::Yes ? NodeKind::AsyncWith : NodeKind::With, span_from(start));
  made->items = items.finish(arena_);
  made->body = body;
  return made;
}

bool Parser::with_items(Collector<WithItem>& items, TokenKind end) {
  do {
    if (end == TokenKind::RightParen && items.size() > 0 && at(end)) break;
    WithItem* item = with_item();
    if (item == nullptr) return false;
    items.add(item);
  } while (accept(TokenKind::Comma));
  return true;
}

WithItem* Parser::with_item() {
  size_t start = position_;
  Expression* context = expression();
  if (context == nullptr) return nullptr;
  auto* item = arena_.make<WithItem>(context, nullptr);
  if (!at(TokenKind::As)) return item;
  advance();
  Expression* target = star_target();
  bool is_end = at(TokenKind::Comma) || at(TokenKind::RightParen) || at(TokenKind::Colon);
  if (target == nullptr || !is_end) {
    if (checking_ && !raised_) {
      position_ = start;
      check_with_item();
    }
    return nullptr;
  }
  item->optional_vars = target;
  return item;
}

}  // namespace fermata::syntax
