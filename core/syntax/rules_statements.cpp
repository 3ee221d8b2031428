// Simple statements, and lists of statements.
#include "syntax/rules.h"

namespace fermata::syntax {

namespace {

struct AugmentedRow {
  bool is_augmented;
  BinaryOperator operation;
};

constexpr AugmentedRow kAugmentedRows[] = {
#define TOKEN(kind, what) {false, BinaryOperator::Add},
#define KEYWORD(kind, text) {false, BinaryOperator::Add},
#define OPERATOR(kind, text, level, operation) {false, BinaryOperator::Add},
#define AUGMENTED(kind, text, operation) {true, BinaryOperator::operation},
#include "syntax/tokens.def"
};

}  // namespace

bool Parser::is_augmented_assignment(TokenKind kind) {
  return kAugmentedRows[static_cast<size_t>(kind)].is_augmented;
}

bool Parser::statements(Collector<Statement>& into, TokenKind end) {
  while (!at(end)) {
    if (!statement(into)) return false;
  }
  return true;
}

bool Parser::statement(Collector<Statement>& into) {
  Statement* compound = nullptr;
  switch (compound_statement(compound)) {
    case Outcome::Made: into.add(compound); return true;
    case Outcome::Failed: return false;
    case Outcome::Absent: break;
  }
  return simple_statements(into);
}

bool Parser::simple_statements(Collector<Statement>& into) {
  do {
    if (at(TokenKind::Newline)) break;
    Statement* next = simple_statement();
    if (next == nullptr) return false;
    into.add(next);
  } while (accept(TokenKind::Semicolon));
  return into.size() > 0 && accept(TokenKind::Newline);
}

template <class T>
Statement* Parser::bare_statement(NodeKind made_kind) {
  Span span = token().span;
  advance();
  return node<T>(made_kind, span);
}

Statement* Parser::simple_statement() {
  if (checking_) {
    check_assignment();
    if (raised_) return nullptr;
  }
  switch (kind()) {
    case TokenKind::Return: return return_statement();
    case TokenKind::Import: return import_statement();
    case TokenKind::From: return from_import_statement();
    case TokenKind::Raise: return raise_statement();
    case TokenKind::Del: return delete_statement();
    case TokenKind::Assert: return assert_statement();
    case TokenKind::Global: return name_list_statement(NodeKind::Global);
    case TokenKind::Nonlocal: return name_list_statement(NodeKind::Nonlocal);
    case TokenKind::Pass:
    case TokenKind::Break:
    case TokenKind::Continue:
      if (at(TokenKind::Pass)) return bare_statement<Pass>(NodeKind::Pass);
      return at(TokenKind::Break) ? bare_statement<Break>(NodeKind::Break)
                                  : bare_statement<Continue>(NodeKind::Continue);
    case TokenKind::Name:
      if (token_string() == "type" && next_kind() == TokenKind::Name) return type_alias();
      break;
    default: break;
  }
  return expression_statement();
}

// An expression, or an assignment of any kind: which one is known only behind the first expression.
Statement* Parser::expression_statement() {
  size_t start = position_;
  Expression* first = annotated_right_side();
  if (first == nullptr) return nullptr;
  switch (kind()) {
    case TokenKind::Equal: return assignment(start, first);
    case TokenKind::Colon: return annotated_assignment(start, first);
    default: break;
  }
  AugmentedRow row = kAugmentedRows[static_cast<size_t>(kind())];
  if (row.is_augmented) return augmented_assignment(start, first, row.operation);
  auto* made = node<Expr>(NodeKind::Expr, span_from(start));
  made->value = first;
  return made;
}

Statement* Parser::assignment(size_t start, Expression* first) {
  Collector<Expression> targets(*this);
  Expression* value = first;
  while (at(TokenKind::Equal)) {
    if (!set_context(value, Context::Store)) return nullptr;
    targets.add(value);
    advance();
    value = annotated_right_side();
    if (value == nullptr) return nullptr;
  }
  auto* made = node<Assign>(NodeKind::Assign, span_from(start));
  made->targets = targets.finish(arena_);
  made->value = value;
  return made;
}

Statement* Parser::annotated_assignment(size_t start, Expression* target) {
  if (!is_single_target(target)) return nullptr;
  set_context(target, Context::Store);
  advance();
  Expression* annotation = expression();
  if (annotation == nullptr) return nullptr;
  Expression* value = nullptr;
  if (accept(TokenKind::Equal) && (value = annotated_right_side()) == nullptr) return nullptr;
  auto* made = node<AnnAssign>(NodeKind::AnnAssign, span_from(start));
  made->target = target;
  made->annotation = annotation;
  made->value = value;
  made->simple = tokens_[start].kind == TokenKind::Name && is_kind(target, NodeKind::Name);
  return made;
}

Statement* Parser::augmented_assignment(size_t start, Expression* target, BinaryOperator op) {
  if (!is_single_target(target)) return nullptr;
  set_context(target, Context::Store);
  advance();
  Expression* value = annotated_right_side();
  if (value == nullptr) return nullptr;
  auto* made = node<AugAssign>(NodeKind::AugAssign, span_from(start));
  made->target = target;
  made->op = op;
  made->value = value;
  return made;
}

Statement* Parser::return_statement() {
  size_t start = position_;
  advance();
  Expression* value = nullptr;
  if (starts_expression() || at(TokenKind::Star)) {
    value = star_expressions();
    if (value == nullptr) return nullptr;
  }
  auto* made = node<Return>(NodeKind::Return, span_from(start));
  made->value = value;
  return made;
}

Statement* Parser::raise_statement() {
  size_t start = position_;
  advance();
  Expression* exc = nullptr;
  Expression* cause = nullptr;
  if (starts_expression()) {
    exc = expression();
    if (exc == nullptr) return nullptr;
    if (accept(TokenKind::From) && (cause = expression()) == nullptr) return nullptr;
  }
  auto* made = node<Raise>(NodeKind::Raise, span_from(start));
  made->exc = exc;
  made->cause = cause;
  return made;
}

Statement* Parser::delete_statement() {
  size_t start = position_;
  advance();
  Collector<Expression> targets(*this);
  bool is_good = true;
  do {
    if (targets.size() > 0 && !starts_expression()) break;
    Expression* target = primary();
    is_good = target != nullptr && set_context(target, Context::Del);
    if (is_good) targets.add(target);
  } while (is_good && accept(TokenKind::Comma));
  is_good = is_good && (at(TokenKind::Semicolon) || at(TokenKind::Newline));
  if (!is_good) {
    if (checking_ && !raised_) {
      position_ = start;
      check_delete();
    }
    return nullptr;
  }
  auto* made = node<Delete>(NodeKind::Delete, span_from(start));
  made->targets = targets.finish(arena_);
  return made;
}

Statement* Parser::assert_statement() {
  size_t start = position_;
  advance();
  Expression* test = expression();
  if (test == nullptr) return nullptr;
  Expression* msg = nullptr;
  if (accept(TokenKind::Comma) && (msg = expression()) == nullptr) return nullptr;
  auto* made = node<Assert>(NodeKind::Assert, span_from(start));
  made->test = test;
  made->msg = msg;
  return made;
}

// global or nonlocal
Statement* Parser::name_list_statement(NodeKind made_kind) {
  size_t start = position_;
  advance();
  std::vector<std::string_view> names;
  do {
    if (!at(TokenKind::Name)) return nullptr;
    names.push_back(name_string());
    advance();
  } while (accept(TokenKind::Comma));
  std::span<const std::string_view> kept = arena_.copy(names.data(), names.size());
  if (made_kind == NodeKind::Global) {
    auto* made = node<Global>(made_kind, span_from(start));
    made->names = kept;
    return made;
  }
  auto* made = node<Nonlocal>(made_kind, span_from(start));
  made->names = kept;
  return made;
}

Statement* Parser::type_alias() {
  size_t start = position_;
  advance();
  Expression* name = name_expression();
  set_context(name, Context::Store);
  ListOf<TypeParameter> type_params;
  if (!type_parameters(type_params) || !accept(TokenKind::Equal)) return nullptr;
  Expression* value = expression();
  if (value == nullptr) return nullptr;
  auto* made = node<TypeAlias>(NodeKind::TypeAlias, span_from(start));
  made->name = name;
  made->type_params = type_params;
  made->value = value;
  return made;
}

}  // namespace fermata::syntax
