// What stands in brackets: tuples and groups, lists, sets, dicts, comprehensions, subscripts.
#include "syntax/rules.h"

namespace fermata::syntax {

// Tuple, group or generator expression.
Expression* Parser::parenthesized() {
  if (checking_) {
    check_comprehension();
    if (raised_) return nullptr;
  }
  size_t start = position_;
  advance();
  if (at(TokenKind::Yield)) {
    Expression* value = yield_expression();
    return value != nullptr && accept(TokenKind::RightParen) ? value : nullptr;
  }
  Collector<Expression> elements(*this);
  if (!at(TokenKind::RightParen)) {
    Expression* first = star_named_expression();
    bool is_starred = is_kind(first, NodeKind::Starred);
    if (first != nullptr && !is_starred && (at(TokenKind::For) || at(TokenKind::Async))) {
      return comprehension(start, NodeKind::GeneratorExp, first, TokenKind::RightParen);
    }
    if (first != nullptr && !is_starred && accept(TokenKind::RightParen)) return first;  // a group
    if (first == nullptr || !at(TokenKind::Comma)) {
      if (checking_ && !raised_) {
        position_ = start;
        check_group();
      }
      return nullptr;
    }
    elements.add(first);
    while (accept(TokenKind::Comma)) {
      if (!starts_expression() && !at(TokenKind::Star)) break;
      Expression* next = star_named_expression();
      if (next == nullptr) return nullptr;
      elements.add(next);
    }
  }
  return accept(TokenKind::RightParen) ? tuple_from(start, elements) : nullptr;
}

// List or list comprehension.
Expression* Parser::bracketed() {
  if (checking_) {
    check_comprehension();
    if (raised_) return nullptr;
  }
  size_t start = position_;
  advance();
  Collector<Expression> elements(*this);
  while (!at(TokenKind::RightBracket)) {
    Expression* next = star_named_expression();
    if (next == nullptr) return nullptr;
    bool begins_clause = at(TokenKind::For) || at(TokenKind::Async);
    if (elements.size() == 0 && begins_clause && !is_kind(next, NodeKind::Starred)) {
      return comprehension(start, NodeKind::ListComp, next, TokenKind::RightBracket);
    }
    elements.add(next);
    if (!accept(TokenKind::Comma)) break;
  }
  if (!accept(TokenKind::RightBracket)) return nullptr;
  auto* list = node<List>(NodeKind::List, span_from(start));
  list->elts = elements.finish(arena_);
  return list;
}

// Dict, set, or a comprehension of either.
Expression* Parser::braced() {
  size_t start = position_;
  Expression* result = good_braced();
  // CPython looks for these mistakes where it runs no other check, too: in its first pass already.
  if (result == nullptr && remembering_ && !checking_ && !raised_) {
    position_ = start + 1;
    check_dict_items();
  }
  return result;
}

Expression* Parser::good_braced() {
  if (checking_) {
    check_dict();
    if (raised_) return nullptr;
  }
  size_t start = position_;
  advance();
  if (at(TokenKind::RightBrace) || at(TokenKind::DoubleStar)) return dict(start, nullptr);
  Expression* first = star_named_expression();
  if (first == nullptr) return nullptr;
  if (at(TokenKind::Colon) && !is_kind(first, NodeKind::Starred) && tokens_[start + 2].kind != TokenKind::ColonEqual) {
    return dict(start, first);
  }
  if (!is_kind(first, NodeKind::Starred) && (at(TokenKind::For) || at(TokenKind::Async))) {
    return comprehension(start, NodeKind::SetComp, first, TokenKind::RightBrace);
  }
  Collector<Expression> elements(*this);
  elements.add(first);
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::RightBrace)) break;
    Expression* next = star_named_expression();
    if (next == nullptr) return nullptr;
    elements.add(next);
  }
  if (!accept(TokenKind::RightBrace)) return nullptr;
  auto* set = node<Set>(NodeKind::Set, span_from(start));
  set->elts = elements.finish(arena_);
  return set;
}

// Stands behind the brace, or behind the first key.
Expression* Parser::dict(size_t start, Expression* first_key) {
  Collector<Expression> items(*this);  // key, value, key, value; a null key for **value
  while (first_key != nullptr || !at(TokenKind::RightBrace)) {
    if (first_key == nullptr && accept(TokenKind::DoubleStar)) {
      Expression* mapping = bitwise_or();
      if (mapping == nullptr) return nullptr;
      items.add(nullptr);
      items.add(mapping);
    } else {
      Expression* key = first_key != nullptr ? first_key : expression();
      first_key = nullptr;
      if (key == nullptr || !accept(TokenKind::Colon)) return nullptr;
      Expression* value = expression();
      if (value == nullptr) return nullptr;
      items.add(key);
      items.add(value);
      if (items.size() == 2 && (at(TokenKind::For) || at(TokenKind::Async))) {
        ListOf<Comprehension> generators;
        if (!for_if_clauses(generators) || !accept(TokenKind::RightBrace)) return nullptr;
        auto* made = node<DictComp>(NodeKind::DictComp, span_from(start));
        made->key = key;
        made->value = value;
        made->generators = generators;
        return made;
      }
    }
    if (!accept(TokenKind::Comma)) break;
  }
  if (!accept(TokenKind::RightBrace)) return nullptr;
  size_t count = items.size() / 2;
  auto** keys = static_cast<Expression**>(arena_.allocate(sizeof(Expression*) * items.size(), alignof(Expression*)));
  for (size_t i = 0; i < count; i++) {
    keys[i] = items[2 * i];
    keys[count + i] = items[2 * i + 1];
  }
  auto* made = node<Dict>(NodeKind::Dict, span_from(start));
  made->keys = {keys, count};
  made->values = {keys + count, count};
  return made;
}

Expression* Parser::comprehension(size_t start, NodeKind made_kind, Expression* element, TokenKind end) {
  ListOf<Comprehension> generators;
  if (!for_if_clauses(generators) || !accept(end)) return nullptr;
  auto* made = node<ElementComp>(made_kind, span_from(start));
  made->elt = element;
  made->generators = generators;
  return made;
}

bool Parser::for_if_clauses(ListOf<Comprehension>& into) {
  Collector<Comprehension> clauses(*this);
  do {
    if (!at(TokenKind::For) && (!at(TokenKind::Async) || next_kind() != TokenKind::For)) return false;
    Comprehension* clause = for_if_clause();
    if (clause == nullptr) return false;
    clauses.add(clause);
  } while (at(TokenKind::For) || at(TokenKind::Async));
  into = clauses.finish(arena_);
  return true;
}

Comprehension* Parser::for_if_clause() {
  size_t start = position_;
  auto* made = arena_.make<Comprehension>();
  made->is_async = accept(TokenKind::Async);
  advance();
  made->target = star_targets();
  if (made->target == nullptr || !accept(TokenKind::In)) {
    if (checking_ && !raised_) {
      position_ = start;
      check_for_if_clause();
      if (!raised_) check_for_target();
    }
    return nullptr;
  }
  made->iter = disjunction();
  if (made->iter == nullptr) return nullptr;
  Collector<Expression> ifs(*this);
  while (accept(TokenKind::If)) {
    Expression* condition = disjunction();
    if (condition == nullptr) return nullptr;
    ifs.add(condition);
  }
  made->ifs = ifs.finish(arena_);
  made->span = span_from(start);
  return made;
}

// What stands between the brackets of x[...].
Expression* Parser::subscripts() {
  size_t start = position_;
  Collector<Expression> elements(*this);
  bool is_tuple = at(TokenKind::Star);
  do {
    if (elements.size() > 0 && at(TokenKind::RightBracket)) break;
    Expression* next = at(TokenKind::Star) ? starred_expression() : slice();
    if (next == nullptr) return nullptr;
    elements.add(next);
    if (at(TokenKind::Comma)) is_tuple = true;
  } while (accept(TokenKind::Comma));
  return is_tuple ? tuple_from(start, elements) : elements.last();
}

Expression* Parser::slice() {
  size_t start = position_;
  Expression* lower = nullptr;
  if (!at(TokenKind::Colon)) {
    lower = named_expression();
    // A bare `a:=b` is a slice only if it is parenthesized, and then no token := stands here.
    if (lower == nullptr || !at(TokenKind::Colon) || tokens_[start + 1].kind == TokenKind::ColonEqual) return lower;
  }
  advance();
  Expression* upper = nullptr;
  Expression* step = nullptr;
  if (starts_expression() && (upper = expression()) == nullptr) return nullptr;
  if (accept(TokenKind::Colon) && starts_expression() && (step = expression()) == nullptr) return nullptr;
  auto* made = node<Slice>(NodeKind::Slice, span_from(start));
  made->lower = lower;
  made->upper = upper;
  made->step = step;
  return made;
}

}  // namespace fermata::syntax
