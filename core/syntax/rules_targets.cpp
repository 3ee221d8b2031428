// What can be assigned to, deleted, or bound by `for` and `with`.
#include "syntax/rules.h"

namespace fermata::syntax {

bool Parser::set_context(Expression* expression, Context context) {
  switch (expression->kind) {
    case NodeKind::Name: static_cast<Name*>(expression)->ctx = context; return true;
    case NodeKind::Attribute: static_cast<Attribute*>(expression)->ctx = context; return true;
    case NodeKind::Subscript: static_cast<Subscript*>(expression)->ctx = context; return true;
    case NodeKind::Starred: {
      auto* starred = static_cast<Starred*>(expression);
      if (context == Context::Del || is_kind(starred->value, NodeKind::Starred)) return false;
      starred->ctx = context;
      return set_context(starred->value, context);
    }
    case NodeKind::Tuple: {
      auto* tuple = static_cast<Tuple*>(expression);
      tuple->ctx = context;
      for (Expression* element : tuple->elts) {
        if (!set_context(element, context)) return false;
      }
      return true;
    }
    case NodeKind::List: {
      auto* list = static_cast<List*>(expression);
      list->ctx = context;
      for (Expression* element : list->elts) {
        if (!set_context(element, context)) return false;
      }
      return true;
    }
    default: return false;
  }
}

bool Parser::is_single_target(const Expression* expression) {
  return is_kind(expression, NodeKind::Name) || is_kind(expression, NodeKind::Attribute) ||
         is_kind(expression, NodeKind::Subscript);
}

// The targets of `for` and of comprehensions: they stop before `in`, where an expression would go on.
Expression* Parser::star_targets() {
  size_t start = position_;
  Expression* first = star_target();
  if (first == nullptr || !at(TokenKind::Comma)) return first;
  Collector<Expression> elements(*this);
  elements.add(first);
  while (accept(TokenKind::Comma)) {
    if (!starts_expression() && !at(TokenKind::Star)) break;
    Expression* next = star_target();
    if (next == nullptr) return nullptr;
    elements.add(next);
  }
  Expression* tuple = tuple_from(start, elements);
  static_cast<Tuple*>(tuple)->ctx = Context::Store;
  return tuple;
}

Expression* Parser::star_target() {
  size_t start = position_;
  bool is_starred = accept(TokenKind::Star);
  Expression* target = primary();
  if (target == nullptr || !set_context(target, Context::Store)) return nullptr;
  if (!is_starred) return target;
  auto* made = node<Starred>(NodeKind::Starred, span_from(start));
  made->value = target;
  made->ctx = Context::Store;
  return made;
}

}  // namespace fermata::syntax
