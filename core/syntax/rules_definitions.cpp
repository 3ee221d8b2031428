// Functions, classes, decorators, type parameters.
#include "syntax/rules.h"

namespace fermata::syntax {

Statement* Parser::decorated() {
  Collector<Expression> decorators(*this);
  while (accept(TokenKind::At)) {
    Expression* decorator = named_expression();
    if (decorator == nullptr || !accept(TokenKind::Newline)) return nullptr;
    decorators.add(decorator);
  }
  ListOf<Expression> list = decorators.finish(arena_);
  size_t start = position_;
  if (at(TokenKind::Class)) return class_definition(list);
  Asynchronous asynchronous = accept(TokenKind::Async) ? Asynchronous::Yes : Asynchronous::No;
  return at(TokenKind::Def) ? function(start, asynchronous, list) : nullptr;
}

// Stands at `def`; `start` is the token where the statement begins.
Statement* Parser::function(size_t start, Asynchronous asynchronous, ListOf<Expression> decorators) {
  uint32_t line_offset = token().span.start;
  advance();
  if (!at(TokenKind::Name)) return nullptr;
  Span name_span = token().span;
  advance();
  ListOf<TypeParameter> type_params;
  size_t behind_name = position_;
  bool is_good = type_parameters(type_params);
  if (!is_good) position_ = behind_name;
  if (!is_good || !accept(TokenKind::LeftParen)) {
    if (checking_ && !raised_) raise_at_token("expected '('");
    return nullptr;
  }
  Arguments* args = parameters(TokenKind::RightParen);
  if (args == nullptr || !accept(TokenKind::RightParen)) return nullptr;
  Expression* returns = nullptr;
  if (at(TokenKind::Arrow)) {
    Trial trial(*this);
    advance();
    returns = expression();
    if (returns != nullptr) trial.keep();
    if (raised_) return nullptr;
  }
  ListOf<Statement> body;
  if (!colon(Missing::Colon) || !block(body, "function definition", line_offset)) return nullptr;
  NodeKind made_kind = asynchronous == Asynchronous::Yes ? NodeKind::AsyncFunctionDef : NodeKind::FunctionDef;
  auto* made = node<FunctionDef>(made_kind, span_from(start));
  made->name = name_of(name_span);
  made->args = args;
  made->body = body;
  made->decorator_list = decorators;
  made->returns = returns;
  made->type_params = type_params;
  made->name_span = name_span;
  return made;
}

Statement* Parser::class_definition(ListOf<Expression> decorators) {
  size_t start = position_;
  advance();
  if (!at(TokenKind::Name)) return nullptr;
  Span name_span = token().span;
  advance();
  ListOf<TypeParameter> type_params;
  ListOf<Expression> bases;
  ListOf<Keyword> keywords;
  if (!type_parameters(type_params)) return nullptr;
  if (accept(TokenKind::LeftParen)) {
    if (!arguments(BareGenerator::Refused, bases, keywords) || !accept(TokenKind::RightParen)) return nullptr;
  }
  ListOf<Statement> body;
  if (!colon(Missing::ColonAtLineEnd)) return nullptr;
  if (!block(body, "class definition", tokens_[start].span.start)) return nullptr;
  auto* made = node<ClassDef>(NodeKind::ClassDef, span_from(start));
  made->name = name_of(name_span);
  made->bases = bases;
  made->keywords = keywords;
  made->body = body;
  made->decorator_list = decorators;
  made->type_params = type_params;
  made->name_span = name_span;
  return made;
}

// [T: bound = default, *Ts, **P], if it is there; false if it is wrong.
bool Parser::type_parameters(ListOf<TypeParameter>& into) {
  if (!accept(TokenKind::LeftBracket)) return true;
  if (checking_ && at(TokenKind::RightBracket)) {
    raise_to_last(token().span, "Type parameter list cannot be empty");
    return false;
  }
  Collector<TypeParameter> parameters(*this);
  do {
    if (parameters.size() > 0 && at(TokenKind::RightBracket)) break;
    TypeParameter* parameter = type_parameter();
    if (parameter == nullptr) return false;
    parameters.add(parameter);
  } while (accept(TokenKind::Comma));
  into = parameters.finish(arena_);
  return accept(TokenKind::RightBracket);
}

TypeParameter* Parser::type_parameter() {
  size_t start = position_;
  NodeKind made_kind = NodeKind::TypeVar;
  if (accept(TokenKind::Star))
    made_kind = NodeKind::TypeVarTuple;
  else if (accept(TokenKind::DoubleStar))
    made_kind = NodeKind::ParamSpec;
  if (!at(TokenKind::Name)) return nullptr;
  std::string_view name = name_string();
  advance();
  Expression* bound = nullptr;
  Expression* default_value = nullptr;
  if (at(TokenKind::Colon)) {
    Span colon_span = token().span;
    if (made_kind != NodeKind::TypeVar && !checking_) return nullptr;
    advance();
    bound = expression();
    if (bound == nullptr) return nullptr;
    if (made_kind != NodeKind::TypeVar) {
      std::string what = is_kind(bound, NodeKind::Tuple) ? "constraints" : "bound";
      raise_to_last(colon_span, "cannot use " + what + " with " + std::string(kind_name(made_kind)));
      return nullptr;
    }
  }
  if (accept(TokenKind::Equal)) {
    default_value = made_kind == NodeKind::TypeVarTuple ? star_expression() : expression();
    if (default_value == nullptr) return nullptr;
  }
  auto* made = node<TypeParameter>(made_kind, span_from(start));
  made->name = name;
  made->bound = bound;
  made->default_value = default_value;
  return made;
}

}  // namespace fermata::syntax
