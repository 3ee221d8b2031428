// Mistakes inside of expressions. The numbers in comments are the order in which CPython tries them; see rules.h.
#include "syntax/rules.h"

namespace fermata::syntax {

namespace {

bool is_soft_keyword(std::string_view name) {
  return name == "match" || name == "case" || name == "type" || name == "_";
}

// Statements of Python 2 that are functions now.
bool is_legacy_statement(std::string_view name) {
  return name == "print" || name == "exec";
}

}  // namespace

// What messages call an expression.
std::string_view Parser::describe(const Expression* expression) {
  switch (expression->kind) {
    case NodeKind::Attribute: return "attribute";
    case NodeKind::Subscript: return "subscript";
    case NodeKind::Starred: return "starred";
    case NodeKind::Name: return "name";
    case NodeKind::List: return "list";
    case NodeKind::Tuple: return "tuple";
    case NodeKind::Lambda: return "lambda";
    case NodeKind::Call: return "function call";
    case NodeKind::BoolOp:
    case NodeKind::BinOp:
    case NodeKind::UnaryOp: return "expression";
    case NodeKind::GeneratorExp: return "generator expression";
    case NodeKind::Yield:
    case NodeKind::YieldFrom: return "yield expression";
    case NodeKind::Await: return "await expression";
    case NodeKind::ListComp: return "list comprehension";
    case NodeKind::SetComp: return "set comprehension";
    case NodeKind::DictComp: return "dict comprehension";
    case NodeKind::Dict: return "dict literal";
    case NodeKind::Set: return "set display";
    case NodeKind::JoinedStr:
    case NodeKind::FormattedValue: return "f-string expression";
    case NodeKind::TemplateStr:
    case NodeKind::Interpolation: return "t-string expression";
    case NodeKind::Compare: return "comparison";
    case NodeKind::IfExp: return "conditional expression";
    case NodeKind::NamedExpr: return "named expression";
    case NodeKind::Constant:
      switch (static_cast<const Constant*>(expression)->value_kind) {
        case ConstantKind::None: return "None";
        case ConstantKind::True: return "True";
        case ConstantKind::False: return "False";
        case ConstantKind::Ellipsis: return "ellipsis";
        default: return "literal";
      }
    default: return "expression";
  }
}

void Parser::check_expression() {
  check_string_parts();
  if (!raised_) check_missing_comma();
  if (!raised_) check_conditional();
  if (!raised_) check_statement_as_expression();
  if (!raised_) check_lambda_in_field();
  if (!raised_) check_legacy_statement();
}

// An expression that reads on without running any check.
Expression* Parser::unchecked_expression() {
  bool before = checking_;
  checking_ = false;
  Expression* result = plain_expression();
  checking_ = before;
  return result;
}

// "a" b "c": quotes inside of quotes.
void Parser::check_string_parts() {
  if (!at(TokenKind::String)) return;
  Trial trial(*this);
  advance();
  Expression* first = nullptr;
  Expression* last = nullptr;
  while (!at(TokenKind::String)) {
    Expression* next = unchecked_expression();
    if (next == nullptr) break;
    if (first == nullptr) first = next;
    last = next;
  }
  if (first != nullptr && at(TokenKind::String)) {
    raise(join(first->span, last->span), "invalid syntax. Is this intended to be part of the string?");
  }
}

// Two expressions side by side; said only inside of brackets, where a comma would help.
void Parser::check_missing_comma() {
  if (at(TokenKind::Name) && (is_soft_keyword(token_string()) || next_kind() == TokenKind::String)) return;
  Trial trial(*this);
  Expression* first = disjunction();
  if (first == nullptr) return;
  Expression* second = unchecked_expression();
  if (second == nullptr || raised_) return;
  auto* name = node_cast<Name>(first);
  if (name != nullptr && is_legacy_statement(name->id)) return;
  if (tokens_[position_ - 1].level == 0) return;
  raise(join(first->span, second->span), "invalid syntax. Perhaps you forgot a comma?");
}

// `x if y` without its `else`, or with a statement behind it.
void Parser::check_conditional() {
  Trial trial(*this);
  Expression* body = disjunction();
  if (body == nullptr || !accept(TokenKind::If)) return;
  Expression* test = disjunction();
  if (test == nullptr) return;
  if (!at(TokenKind::Else)) {
    if (!at(TokenKind::Colon)) raise(join(body->span, test->span), "expected 'else' after 'if' expression");
    return;
  }
  advance();
  if (expression() == nullptr) raise_at_token("expected expression after 'else', but statement is given");
}

// `pass if x else y`
void Parser::check_statement_as_expression() {
  if (!at(TokenKind::Pass) && !at(TokenKind::Break) && !at(TokenKind::Continue)) return;
  Trial trial(*this);
  Span span = token().span;
  advance();
  if (!accept(TokenKind::If) || disjunction() == nullptr || !accept(TokenKind::Else)) return;
  if (simple_statement() != nullptr) raise(span, "expected expression before 'if', but statement is given");
}

// The colon of a lambda in a field was taken for the start of the format specification.
void Parser::check_lambda_in_field() {
  if (!at(TokenKind::Lambda)) return;
  Trial trial(*this);
  Span span = token().span;
  advance();
  if (parameters(TokenKind::Colon) == nullptr || !at(TokenKind::Colon)) return;
  span = join(span, token().span);
  advance();
  if (at(TokenKind::FStringMiddle) || at(TokenKind::TStringMiddle)) {
    raise(span, std::string(at(TokenKind::FStringMiddle) ? "f" : "t") +
                    "-string: lambda expressions are not allowed without parentheses");
  }
}

void Parser::check_legacy_statement() {
  if (!at(TokenKind::Name) || next_kind() == TokenKind::LeftParen) return;
  Trial trial(*this);
  Token name = token();
  advance();
  Expression* rest = star_expressions();
  std::string called(text_of(name.span));
  if (rest == nullptr || !is_legacy_statement(called)) return;
  raise(join(name.span, rest->span),
        "Missing parentheses in call to '" + called + "'. Did you mean " + called + "(...)?");
}

// `=` where only `==` or `:=` can be.
void Parser::check_named_expression() {
  auto no_second = [this] { return !at(TokenKind::Equal) && !at(TokenKind::ColonEqual); };
  Trial trial(*this);
  size_t start = position_;
  Expression* target = expression();
  if (target != nullptr && at(TokenKind::ColonEqual)) {
    advance();
    if (expression() != nullptr) {
      raise(target->span, "cannot use assignment expressions with " + std::string(describe(target)));
    }
  }
  if (raised_) return;
  position_ = start;
  if (at(TokenKind::Name) && next_kind() == TokenKind::Equal) {
    Span name = token().span;
    advance();
    advance();
    Expression* value = bitwise_or();
    if (value != nullptr && no_second()) {
      raise(join(name, value->span), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    if (raised_) return;
    position_ = start;
  }
  if (at(TokenKind::True) || at(TokenKind::None) || at(TokenKind::False)) return;
  if (at(TokenKind::LeftParen) || at(TokenKind::LeftBracket)) {
    Expression* display = atom();
    if (raised_) return;
    // A group is not excluded; its inside has the span of its own.
    bool is_display =
        display != nullptr && display->span.start == tokens_[start].span.start && !is_kind(display, NodeKind::ListComp);
    position_ = start;
    if (is_display) return;
  }
  target = bitwise_or();
  if (target == nullptr || !accept(TokenKind::Equal)) return;
  if (bitwise_or() != nullptr && no_second()) {
    raise(target->span,
          "cannot assign to " + std::string(describe(target)) + " here. Maybe you meant '==' instead of '='?");
  }
}

}  // namespace fermata::syntax
