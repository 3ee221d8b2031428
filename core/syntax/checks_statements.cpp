// Mistakes in statements and patterns.
#include "syntax/rules.h"

namespace fermata::syntax {

// The part of a list of targets that cannot be one, or null.
const Expression* Parser::invalid_target(const Expression* expression, TargetKind target_kind) {
  auto first_in = [target_kind](ListOf<Expression> elements) -> const Expression* {
    for (const Expression* element : elements) {
      if (const Expression* found = invalid_target(element, target_kind)) return found;
    }
    return nullptr;
  };
  switch (expression->kind) {
    case NodeKind::Name:
    case NodeKind::Attribute:
    case NodeKind::Subscript: return nullptr;
    case NodeKind::List: return first_in(static_cast<const List*>(expression)->elts);
    case NodeKind::Tuple: return first_in(static_cast<const Tuple*>(expression)->elts);
    case NodeKind::Starred:
      if (target_kind == TargetKind::Delete) return expression;
      return invalid_target(static_cast<const Starred*>(expression)->value, target_kind);
    case NodeKind::Compare: {
      // `for x in y` without its `for`
      auto* compare = static_cast<const Compare*>(expression);
      if (target_kind != TargetKind::For) return expression;
      return compare->ops[0] == CompareOperator::In ? invalid_target(compare->left, target_kind) : nullptr;
    }
    default: return expression;
  }
}

void Parser::raise_for_target(const Expression* expression, TargetKind target_kind) {
  const Expression* invalid = invalid_target(expression, target_kind);
  if (invalid == nullptr) return;
  std::string verb = target_kind == TargetKind::Delete ? "cannot delete " : "cannot assign to ";
  raise(invalid->span, verb + std::string(describe(invalid)));
}

// Stands at the start of a statement that is an expression or an assignment.
void Parser::check_assignment() {
  Trial trial(*this);
  size_t start = position_;
  auto again = [&] {
    position_ = start;
    return !raised_;
  };
  // What a good assignment would read comes first, for the mistakes inside of it.
  if (reads_as_annotation() || !again()) return;
  if (reads_as_assignment() || !again()) return;
  if (reads_as_augmented_assignment() || !again()) return;

  if (at(TokenKind::LeftParen) || at(TokenKind::LeftBracket)) {
    Expression* target = atom();
    bool is_sequence = is_kind(target, NodeKind::List) || is_kind(target, NodeKind::Tuple);
    if (is_sequence && accept(TokenKind::Colon) && expression() != nullptr) {
      raise(target->span, "only single target (not " + std::string(describe(target)) + ") can be annotated");
    }
    if (!again()) return;
  }
  Expression* first = star_named_expression();
  if (first != nullptr && at(TokenKind::Comma)) {
    advance();
    // CPython does not insist on commas here.
    while ((starts_expression() || at(TokenKind::Star)) && star_named_expression() != nullptr) accept(TokenKind::Comma);
    if (!raised_ && accept(TokenKind::Colon) && expression() != nullptr) {
      raise(first->span, "only single target (not tuple) can be annotated");
    }
  }
  if (!again()) return;
  Expression* target = expression();
  if (target != nullptr && accept(TokenKind::Colon) && expression() != nullptr) {
    raise(target->span, "illegal target for annotation");
  }
  if (!again()) return;
  skip_assigned_targets();
  if (raised_) return;
  size_t last_target = position_;
  target = star_expressions();
  if (target != nullptr && at(TokenKind::Equal)) raise_for_target(target, TargetKind::Star);
  if (raised_) return;
  position_ = last_target;
  if (at(TokenKind::Yield)) {
    target = yield_expression();
    if (target != nullptr && at(TokenKind::Equal)) raise(target->span, "assignment to yield expression not possible");
  }
  if (!again()) return;
  target = star_expressions();
  if (target != nullptr && is_augmented_assignment(kind())) {
    advance();
    if (annotated_right_side() != nullptr) {
      raise(target->span, "'" + std::string(describe(target)) + "' is an illegal expression for augmented assignment");
    }
  }
}

// (targets =)*
void Parser::skip_assigned_targets() {
  while (true) {
    size_t start = position_;
    if (star_targets() == nullptr || !accept(TokenKind::Equal)) {
      position_ = start;
      return;
    }
  }
}

bool Parser::reads_as_annotation() {
  Expression* target = primary();
  if (!is_single_target(target) || !accept(TokenKind::Colon) || expression() == nullptr) return false;
  if (accept(TokenKind::Equal)) annotated_right_side();
  return true;
}

bool Parser::reads_as_assignment() {
  size_t start = position_;
  skip_assigned_targets();
  if (raised_ || position_ == start) return false;
  return annotated_right_side() != nullptr && !at(TokenKind::Equal);
}

bool Parser::reads_as_augmented_assignment() {
  Expression* target = primary();
  if (!is_single_target(target) || !is_augmented_assignment(kind())) return false;
  advance();
  annotated_right_side();
  return true;  // or it is nothing at all
}

// Stands at `for` or `async for`.
void Parser::check_for_target() {
  Trial trial(*this);
  accept(TokenKind::Async);
  if (!accept(TokenKind::For)) return;
  Expression* target = star_expressions();
  if (target != nullptr) raise_for_target(target, TargetKind::For);
}

void Parser::check_delete() {
  Trial trial(*this);
  advance();
  Expression* targets = star_expressions();
  if (targets != nullptr) raise_for_target(targets, TargetKind::Delete);
}

// ---- Imports

void Parser::check_import() {
  Trial trial(*this);
  Span import = token().span;
  advance();
  if (at(TokenKind::Newline)) {
    raise_to_last(token().span, "Expected one or more names after 'import'");
    return;
  }
  do {
    if (dotted_name().empty()) return;
  } while (accept(TokenKind::Comma));
  if (accept(TokenKind::From) && !dotted_name().empty()) {
    raise_to_last(import, "Did you mean to use 'from ... import ...' instead?");
  }
}

// Stands at a name to be imported.
void Parser::check_import_target(Dotted dotted) {
  Trial trial(*this);
  if (dotted == Dotted::Yes) {
    if (dotted_name().empty()) return;
  } else if (!accept(TokenKind::Name)) {
    return;
  }
  if (!accept(TokenKind::As)) return;
  if (at(TokenKind::Name)) {
    TokenKind next = next_kind();
    bool is_end = next == TokenKind::Comma || next == TokenKind::RightParen || next == TokenKind::Semicolon ||
                  next == TokenKind::Newline;
    if (is_end) return;
  }
  Expression* target = expression();
  if (target != nullptr) raise(target->span, "cannot use " + std::string(describe(target)) + " as import target");
}

// ---- with, try

// Stands at `with`.
void Parser::check_with() {
  Trial trial(*this);
  advance();
  size_t start = position_;
  auto read_items = [this](bool in_parentheses) {
    do {
      if (in_parentheses && at(TokenKind::RightParen)) break;
      Expression* context = in_parentheses ? expressions() : expression();
      if (context == nullptr || (accept(TokenKind::As) && star_target() == nullptr)) return false;
    } while (accept(TokenKind::Comma));
    return !raised_;
  };
  if (read_items(false) && at(TokenKind::Newline)) raise_at_last("expected ':'");
  if (raised_) return;
  position_ = start;
  if (!accept(TokenKind::LeftParen) || !read_items(true) || !accept(TokenKind::RightParen)) return;
  if (at(TokenKind::Newline)) raise_at_last("expected ':'");
}

void Parser::check_with_item() {
  Trial trial(*this);
  if (expression() == nullptr || !accept(TokenKind::As)) return;
  Expression* target = expression();
  if (target == nullptr) return;
  if (at(TokenKind::Comma) || at(TokenKind::RightParen) || at(TokenKind::Colon)) {
    raise_for_target(target, TargetKind::Star);
  }
}

// Stands at `except` or `except*`.
void Parser::check_except(bool is_star) {
  Trial trial(*this);
  advance();
  if (is_star) advance();
  if (at(TokenKind::Newline) || (is_star && at(TokenKind::Colon))) {
    raise_at_last(is_star ? "expected one or more exception types" : "expected ':'");
    return;
  }
  size_t start = position_;
  Expression* type = expression();
  if (type == nullptr) return;
  if (at(TokenKind::Comma)) {
    advance();
    bool names_it = expressions() != nullptr && accept(TokenKind::As) && accept(TokenKind::Name);
    if (names_it && at(TokenKind::Colon)) {
      raise_to_last(tokens_[start].span, "multiple exception types must be parenthesized when using 'as'");
    }
    return;
  }
  if (at(TokenKind::Newline)) {
    raise_at_last("expected ':'");
    return;
  }
  if (!accept(TokenKind::As)) return;
  if (at(TokenKind::Name) && next_kind() == TokenKind::Newline) {
    advance();
    raise_at_last("expected ':'");
    return;
  }
  Expression* target = expression();
  ListOf<Statement> body;
  if (target == nullptr || !accept(TokenKind::Colon) || !block(body, "'except' statement", tokens_[start].span.start)) {
    return;
  }
  raise(target->span,
        std::string("cannot use except") + (is_star ? "*" : "") + " statement with " + std::string(describe(target)));
}

// Stands at an `except` of the other sort than those before it.
void Parser::check_mixed_except() {
  Trial trial(*this);
  Span marked = token().span;
  advance();
  bool is_star = at(TokenKind::Star);
  if (is_star) {
    marked = join(marked, token().span);
    advance();
  }
  if (!at(TokenKind::Colon)) {
    if (expression() == nullptr) return;
    if (accept(TokenKind::As) && !accept(TokenKind::Name)) return;
  } else if (is_star) {
    return;
  }
  if (at(TokenKind::Colon)) raise(marked, "cannot have both 'except' and 'except*' on the same 'try'");
}

// ---- Patterns

// Stands behind `as`.
void Parser::check_pattern_target() {
  if (at_name("_")) {
    raise_at_token("cannot use '_' as a target");
    return;
  }
  Trial trial(*this);
  Expression* target = expression();
  if (target != nullptr) raise(target->span, "cannot use " + std::string(describe(target)) + " as pattern target");
}

// Stands at a positional pattern behind one with a keyword.
void Parser::check_positional_pattern() {
  Trial trial(*this);
  Pattern* first = pattern();
  if (first == nullptr) return;
  Pattern* last = first;
  while (at(TokenKind::Comma)) {
    advance();
    if (at(TokenKind::Name) && next_kind() == TokenKind::Equal) break;
    Pattern* next = pattern();
    if (next == nullptr) break;
    last = next;
  }
  raise(join(first->span, last->span), "positional patterns follow keyword patterns");
}

}  // namespace fermata::syntax
