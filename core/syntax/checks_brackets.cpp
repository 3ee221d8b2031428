// Mistakes in displays, comprehensions, calls and groups.
#include "syntax/rules.h"

namespace fermata::syntax {

// Stands at the bracket. First what a good comprehension would read, for the mistakes further inside.
void Parser::check_comprehension() {
  Trial trial(*this);
  TokenKind bracket = kind();
  advance();
  size_t start = position_;
  ListOf<Comprehension> clauses;
  Expression* element = nullptr;
  if (bracket == TokenKind::LeftParen) {
    element = at(TokenKind::Name) && next_kind() == TokenKind::ColonEqual ? named_expression() : expression();
  } else {
    element = named_expression();
  }
  if (element != nullptr) for_if_clauses(clauses);
  if (raised_) return;
  position_ = start - 1;
  check_comprehension_element();
}

// Stands at a bracket; also at one behind an expression, where CPython looks for a generator expression as argument.
void Parser::check_comprehension_element() {
  Trial trial(*this);
  TokenKind bracket = kind();
  advance();
  size_t start = position_;
  ListOf<Comprehension> clauses;
  if (at(TokenKind::Star)) {
    Expression* starred = starred_expression();
    if (starred != nullptr && for_if_clauses(clauses)) {
      raise(starred->span, "iterable unpacking cannot be used in comprehension");
    }
    if (raised_) return;
    position_ = start;
  }
  if (bracket == TokenKind::LeftParen) return;
  Expression* first = star_named_expression();
  if (first == nullptr || !at(TokenKind::Comma)) return;
  Span comma = token().span;
  advance();
  Expression* last = nullptr;
  while (starts_expression() || at(TokenKind::Star)) {
    last = star_named_expression();
    if (last == nullptr || !accept(TokenKind::Comma)) break;
  }
  if (raised_ || !for_if_clauses(clauses)) return;
  raise(join(first->span, last != nullptr ? last->span : comma),
        "did you forget parentheses around the comprehension target?");
}

// Stands at the brace of a dict, a set or a comprehension of either.
void Parser::check_dict() {
  {
    Trial trial(*this);
    advance();
    check_dict_items();
  }
  if (!raised_) check_dict_comprehension();
  if (!raised_) check_comprehension();
}

void Parser::check_dict_comprehension() {
  Trial trial(*this);
  advance();
  Span stars = token().span;
  ListOf<Comprehension> clauses;
  if (!accept(TokenKind::DoubleStar) || bitwise_or() == nullptr || !for_if_clauses(clauses)) return;
  if (at(TokenKind::RightBrace)) raise(stars, "dict unpacking cannot be used in dict comprehension");
}

// Stands behind the brace.
void Parser::check_dict_items() {
  size_t start = position_;
  // The items that are good; each may raise for what is inside of it.
  bool is_first = true;
  while (true) {
    size_t item = position_;
    bool is_good = accept(TokenKind::DoubleStar)
                       ? bitwise_or() != nullptr
                       : expression() != nullptr && accept(TokenKind::Colon) && expression() != nullptr;
    if (raised_) return;
    if (!is_good) {
      position_ = item;
      break;
    }
    is_first = false;
    if (at(TokenKind::RightBrace)) return;
    if (!accept(TokenKind::Comma)) break;
    if (at(TokenKind::RightBrace)) return;
  }
  if (!is_first && tokens_[position_ - 1].kind == TokenKind::Comma) {
    size_t item = position_;
    Expression* key = expression();
    if (raised_) return;
    if (key != nullptr && !at(TokenKind::Colon)) {
      raise({key->span.end - 1, key->span.end}, "':' expected after dictionary key", Diagnostic::Mark::Begin);
      return;
    }
    position_ = item;
  } else {
    position_ = start;
  }
  if (expression() == nullptr || !at(TokenKind::Colon)) return;
  Span colon_span = token().span;
  advance();
  Span star = token().span;
  if (accept(TokenKind::Star)) {
    if (bitwise_or() != nullptr) raise_to_last(star, "cannot use a starred expression in a dictionary value");
  } else if (at(TokenKind::RightBrace) || at(TokenKind::Comma)) {
    raise(colon_span, "expression expected after dictionary key and ':'");
  }
}

// Stands at `(`.
void Parser::check_group() {
  Trial trial(*this);
  advance();
  Span stars = token().span;
  if (at(TokenKind::Star)) {
    Expression* starred = starred_expression();
    if (starred != nullptr && at(TokenKind::RightParen)) raise(starred->span, "cannot use starred expression here");
  } else if (accept(TokenKind::DoubleStar)) {
    if (expression() != nullptr && at(TokenKind::RightParen)) {
      raise(stars, "cannot use double starred expression here");
    }
  }
}

void Parser::check_for_if_clause() {
  Trial trial(*this);
  accept(TokenKind::Async);
  if (!accept(TokenKind::For)) return;
  do {
    if (bitwise_or() == nullptr) break;
  } while (accept(TokenKind::Comma));
  if (raised_ || tokens_[position_ - 1].kind == TokenKind::For) return;
  if (!at(TokenKind::In)) raise_at_last("'in' expected after for-loop variables");
}

// ---- Calls

// `name=value for ...`, `x.y=1`, True=1, **a=1: stands at the argument.
void Parser::check_keyword_argument() {
  Trial trial(*this);
  size_t start = position_;
  Span first = token().span;
  if (at(TokenKind::True) || at(TokenKind::False) || at(TokenKind::None)) {
    if (next_kind() == TokenKind::Equal) {
      raise(join(first, tokens_[position_ + 1].span), "cannot assign to " + std::string(token_string()));
      return;
    }
  }
  bool is_named = at(TokenKind::Name) && next_kind() == TokenKind::Equal;
  if (is_named) {
    advance();
    Span equal = token().span;
    advance();
    ListOf<Comprehension> clauses;
    if (expression() != nullptr && for_if_clauses(clauses)) {
      raise(join(first, equal), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    return;
  }
  if (at(TokenKind::DoubleStar)) {
    advance();
    if (expression() == nullptr || !accept(TokenKind::Equal)) return;
    Expression* value = expression();
    if (value != nullptr) raise(join(first, value->span), "cannot assign to keyword argument unpacking");
    return;
  }
  position_ = start;
  Expression* target = expression();
  if (target != nullptr && at(TokenKind::Equal)) {
    raise(join(target->span, token().span), "expression cannot contain assignment, perhaps you meant \"==\"?");
  }
}

void Parser::check_starred_argument() {
  Trial trial(*this);
  Span star = token().span;
  advance();
  if (expression() == nullptr || !accept(TokenKind::Equal)) return;
  Expression* value = expression();
  if (value != nullptr) raise(join(star, value->span), "cannot assign to iterable argument unpacking");
}

// As many arguments as can stand in this order: positional ones, then keywords and *iterables, then keywords and
// **mappings. Stops before a comma that nothing good follows.
bool Parser::read_arguments(ArgumentSummary& summary) {
  size_t good = position_;
  while (true) {
    size_t start = position_;
    if (at(TokenKind::Star)) {
      if (summary.has_unpacked_mapping || starred_expression() == nullptr) break;
      if (!summary.has_keyword) summary.last = {tokens_[start].span.start, tokens_[position_ - 1].span.end};
    } else if (at(TokenKind::DoubleStar)) {
      advance();
      if (expression() == nullptr) break;
      summary.has_unpacked_mapping = summary.has_keyword = true;
    } else if (at(TokenKind::Name) && next_kind() == TokenKind::Equal) {
      check_keyword_argument();
      if (raised_) break;
      advance();
      advance();
      if (expression() == nullptr) break;
      summary.has_keyword = true;
    } else {
      if (summary.has_keyword) {
        check_keyword_argument();
        break;
      }
      Expression* value = unnamed_argument();
      if (value == nullptr) break;
      if (at(TokenKind::Equal)) {
        position_ = start;
        check_keyword_argument();
        break;
      }
      summary.last = value->span;
      summary.positional++;
    }
    summary.count++;
    good = position_;
    if (!accept(TokenKind::Comma)) break;
  }
  position_ = good;
  return summary.count > 0 && !raised_;
}

// Stands behind the opening parenthesis.
void Parser::check_arguments() {
  const char* bare_generator = "Generator expression must be parenthesized";
  Trial trial(*this);
  size_t start = position_;
  ListOf<Comprehension> clauses;
  auto end_of_clauses = [&] { return Span{clauses.back()->span.start, clauses.back()->span.end}; };

  ArgumentSummary before;
  bool has_arguments = read_arguments(before);
  if (raised_) return;
  size_t behind = position_;
  // 1. f(**a, *b)
  if (has_arguments && before.has_keyword && at(TokenKind::Comma)) {
    Span comma = token().span;
    advance();
    if (at(TokenKind::Star) && starred_expression() != nullptr) {
      while (at(TokenKind::Comma) && next_kind() == TokenKind::Star) {
        advance();
        if (starred_expression() == nullptr) break;
      }
      raise_to_last(comma, "iterable argument unpacking follows keyword argument unpacking");
    }
    if (raised_) return;
  }
  // 2. f(x for x in y, z)
  position_ = start;
  Expression* element = expression();
  if (raised_) return;
  if (element != nullptr && for_if_clauses(clauses) && accept(TokenKind::Comma)) {
    size_t after_comma = position_;
    ArgumentSummary rest;
    if (!at(TokenKind::RightParen)) read_arguments(rest);
    if (raised_) return;
    position_ = after_comma;
    raise(join(element->span, end_of_clauses()), bare_generator);
    return;
  }
  if (raised_) return;
  // 4. f(a=) and f(x, a=)
  auto check_no_value = [&] {
    if (!at(TokenKind::Name) || next_kind() != TokenKind::Equal) return;
    Span name = token().span;
    advance();
    Span equal = token().span;
    advance();
    if (at(TokenKind::Comma) || at(TokenKind::RightParen))
      raise(join(name, equal), "expected argument value expression");
  };
  if (has_arguments) {
    position_ = behind;
    if (accept(TokenKind::Comma)) check_no_value();
  }
  if (raised_) return;
  position_ = start;
  check_no_value();
  if (raised_ || !has_arguments) return;
  // 5. f(a, x for x in y)
  position_ = behind;
  if (for_if_clauses(clauses) && before.count > 1) {
    raise(join(before.last, end_of_clauses()), bare_generator);
  }
  if (raised_) return;
  // 6. f(a=1, x for x in y)
  position_ = behind;
  if (!accept(TokenKind::Comma)) return;
  size_t after_comma = position_;
  element = expression();
  if (element != nullptr && for_if_clauses(clauses)) raise(join(element->span, end_of_clauses()), bare_generator);
  if (raised_) return;
  // 7. f(a=1, b)
  position_ = after_comma;
  ArgumentSummary rest;
  if (read_arguments(rest)) {
    raise_at_last(before.has_unpacked_mapping ? "positional argument follows keyword argument unpacking"
                                              : "positional argument follows keyword argument");
  }
}

}  // namespace fermata::syntax
