// Mistakes in the parameters of functions and lambdas.
#include "syntax/rules.h"

namespace fermata::syntax {

// One name with annotation, default and comma, as far as it is good. The span is that of name and annotation.
bool Parser::read_parameter(TokenKind end, Span& span, bool& has_default) {
  Argument* argument = parameter(end, Starring::None);
  if (argument == nullptr) return false;
  span = argument->span;
  has_default = at(TokenKind::Equal);
  if (has_default) {
    Span equal = token().span;
    advance();
    if (at(TokenKind::RightParen) || at(TokenKind::Comma)) {
      raise(equal, "expected default value expression");
      return false;
    }
    if (expression() == nullptr) return false;
  }
  return accept(TokenKind::Comma) || at(end);
}

// Walks over the parameters in their order and stops at the first that is not good.
void Parser::check_parameters(TokenKind end) {
  bool saw_slash = false, saw_star = false, saw_default = false, is_first = true;
  Span span;
  bool has_default = false;
  for (; !raised_ && !at(end); is_first = false) {
    Span mark = token().span;
    if (at(TokenKind::Name)) {
      if (!read_parameter(end, span, has_default)) return;
      if (!has_default && saw_default && !saw_star) {
        raise(span, "parameter without a default follows parameter with a default");
      }
      saw_default |= has_default;
    } else if (accept(TokenKind::Slash)) {
      if (is_first) {
        if (at(TokenKind::Comma)) raise(mark, "at least one argument must precede /");
        return;
      }
      if (saw_star) raise(mark, "/ must be ahead of *");
      if (saw_slash) raise(mark, "/ may appear only once");
      if (at(TokenKind::Star)) raise_at_token("expected comma between / and *");
      saw_slash = true;
      if (!accept(TokenKind::Comma)) return;
    } else if (at(TokenKind::LeftParen)) {
      if (!saw_default && !saw_star) check_parenthesized_parameters(end);
      return;
    } else if (accept(TokenKind::Star)) {
      if (saw_star) {
        bool is_marker =
            at(TokenKind::Comma) || (at(TokenKind::Name) && read_parameter(end, span, has_default) && !has_default);
        if (is_marker) raise(mark, "* argument may appear only once");
        return;
      }
      saw_star = true;
      if (!check_star(end, mark)) return;
    } else if (at(TokenKind::DoubleStar)) {
      check_double_star(end);
      return;
    } else {
      return;
    }
  }
}

void Parser::check_parenthesized_parameters(TokenKind end) {
  Span open = token().span;
  advance();
  size_t count = 0;
  while (at(TokenKind::Name)) {
    if (parameter(end, Starring::None) == nullptr) return;
    count++;
    if (!accept(TokenKind::Comma)) break;
  }
  if (count == 0 || !at(TokenKind::RightParen)) return;
  raise(join(open, token().span), end == TokenKind::RightParen
                                      ? "Function parameters cannot be parenthesized"
                                      : "Lambda expression parameters cannot be parenthesized");
}

// Stands behind `*`; false if what follows is not good.
bool Parser::check_star(TokenKind end, Span star) {
  auto bare = [&] {
    // CPython points at the star in a function, at what follows in a lambda.
    end == TokenKind::RightParen ? raise(star, "named arguments must follow bare *")
                                 : raise_at_last("named arguments must follow bare *");
    return false;
  };
  if (at(end)) return bare();
  if (accept(TokenKind::Comma)) return at(end) || at(TokenKind::DoubleStar) ? bare() : true;
  if (parameter(end, Starring::Allowed) == nullptr) return false;
  if (at(TokenKind::Equal)) {
    raise_at_token("var-positional argument cannot have default value");
    return false;
  }
  return accept(TokenKind::Comma) || at(end);
}

// Stands at `**`, which must be the last.
void Parser::check_double_star(TokenKind end) {
  advance();
  if (parameter(end, Starring::None) == nullptr) return;
  if (at(TokenKind::Equal)) {
    raise_at_token("var-keyword argument cannot have default value");
    return;
  }
  if (!accept(TokenKind::Comma)) return;
  Span next = token().span;
  if (at(TokenKind::Name)) {
    Argument* following = parameter(end, Starring::None);
    if (following == nullptr) return;
    next = following->span;
  } else if (!at(TokenKind::Star) && !at(TokenKind::DoubleStar) && !at(TokenKind::Slash)) {
    return;
  }
  raise(next, "arguments cannot follow var-keyword argument");
}

}  // namespace fermata::syntax
