// The parameters of functions and lambdas.
#include "syntax/rules.h"

namespace fermata::syntax {

// Stands behind `(` or `lambda`, stops before `end`: `)` or `:`.
Arguments* Parser::parameters(TokenKind end) {
  auto* made = arena_.make<Arguments>();
  if (at(end)) return made;
  size_t start = position_;
  if (checking_) {
    check_parameters(end);
    position_ = start;
    if (raised_) return nullptr;
  }
  return parameter_list(end, made) ? made : nullptr;
}

bool Parser::parameter_list(TokenKind end, Arguments* into) {
  Collector<Argument> names(*this);
  std::vector<Expression*> defaults, keyword_defaults;
  size_t positional_only = 0, before_star = 0;
  bool saw_slash = false, saw_star = false;
  while (!at(end)) {
    if (into->kwarg != nullptr) return false;
    if (accept(TokenKind::Slash)) {
      if (saw_slash || saw_star || names.size() == 0) return false;
      saw_slash = true;
      positional_only = names.size();
    } else if (accept(TokenKind::Star)) {
      if (saw_star) return false;
      saw_star = true;
      before_star = names.size();
      if (at(TokenKind::Comma)) {
        advance();
        if (!at(TokenKind::Name)) return false;
        continue;
      }
      into->vararg = parameter(end, Starring::Allowed);
      if (into->vararg == nullptr) return false;
    } else if (accept(TokenKind::DoubleStar)) {
      into->kwarg = parameter(end, Starring::None);
      if (into->kwarg == nullptr) return false;
    } else {
      Argument* argument = parameter(end, Starring::None);
      if (argument == nullptr) return false;
      names.add(argument);
      Expression* default_value = nullptr;
      if (at(TokenKind::Equal)) {
        advance();
        default_value = expression();
        if (default_value == nullptr) return false;
      }
      if (saw_star) {
        keyword_defaults.push_back(default_value);
      } else if (default_value != nullptr) {
        defaults.push_back(default_value);
      } else if (!defaults.empty()) {
        return false;
      }
    }
    if (!accept(TokenKind::Comma)) break;
  }
  if (!at(end)) return false;
  if (!saw_star) before_star = names.size();
  ListOf<Argument> all = names.finish(arena_);
  into->posonlyargs = all.first(positional_only);
  into->args = all.subspan(positional_only, before_star - positional_only);
  into->kwonlyargs = all.subspan(before_star);
  std::span<Expression*> kept = arena_.copy(defaults.data(), defaults.size());
  into->defaults = {kept.data(), kept.size()};
  kept = arena_.copy(keyword_defaults.data(), keyword_defaults.size());
  into->kw_defaults = {kept.data(), kept.size()};
  return true;
}

// A name with its annotation; lambdas (end is a colon) have none.
Argument* Parser::parameter(TokenKind end, Starring starring) {
  if (!at(TokenKind::Name)) return nullptr;
  size_t start = position_;
  auto* made = arena_.make<Argument>();
  made->arg = name_string();
  made->name_span = token().span;
  advance();
  if (end == TokenKind::RightParen && accept(TokenKind::Colon)) {
    made->annotation = starring == Starring::Allowed ? star_expression() : expression();
    if (made->annotation == nullptr) return nullptr;
  }
  made->span = span_from(start);
  return made;
}

}  // namespace fermata::syntax
