// The arguments of calls and of class statements.
#include "syntax/rules.h"

namespace fermata::syntax {

Expression* Parser::call(size_t start, Expression* function) {
  advance();
  ListOf<Expression> positional;
  ListOf<Keyword> keywords;
  if (!arguments(BareGenerator::Allowed, positional, keywords) || !accept(TokenKind::RightParen)) return nullptr;
  auto* made = node<Call>(NodeKind::Call, span_from(start));
  made->func = function;
  made->args = positional;
  made->keywords = keywords;
  return made;
}

Expression* Parser::starred_expression() {
  if (checking_) {
    check_starred_argument();
    if (raised_) return nullptr;
  }
  size_t start = position_;
  advance();
  Expression* value = expression();
  if (value == nullptr) {
    if (checking_ && !raised_) raise_at_last("Invalid star expression");
    return nullptr;
  }
  auto* made = node<Starred>(NodeKind::Starred, span_from(start));
  made->value = value;
  return made;
}

// Stands behind the opening parenthesis, stops before the closing one. A generator expression that is the only argument
// borrows the parentheses of the call.
bool Parser::arguments(BareGenerator bare_generator, ListOf<Expression>& positional, ListOf<Keyword>& keywords) {
  if (at(TokenKind::RightParen)) return true;
  size_t start = position_;
  if (checking_ && bare_generator == BareGenerator::Allowed) {
    size_t open = position_ - 1;
    position_ = open;
    check_comprehension();  // f(x for x in y) is tried as a generator expression first
    position_ = start;
    if (raised_) return false;
  }
  bool is_good = argument_list(bare_generator, positional, keywords) && at(TokenKind::RightParen);
  if (!is_good && checking_ && !raised_) {
    position_ = start;
    check_arguments();
  }
  return is_good;
}

bool Parser::argument_list(BareGenerator bare_generator, ListOf<Expression>& positional, ListOf<Keyword>& keywords) {
  size_t start = position_;
  // Positional and keyword arguments come mixed only behind a keyword (f(a=1, *b)): those few wait in a list of their
  // own.
  Collector<Expression> arguments(*this);
  std::vector<Keyword*> named;
  bool saw_unpacked_mapping = false;
  while (!at(TokenKind::RightParen)) {
    size_t argument_start = position_;
    if (at(TokenKind::Star)) {
      if (saw_unpacked_mapping) return false;
      Expression* starred = starred_expression();
      if (starred == nullptr) return false;
      arguments.add(starred);
    } else if (at(TokenKind::DoubleStar) || (at(TokenKind::Name) && next_kind() == TokenKind::Equal)) {
      if (checking_) {
        check_keyword_argument();
        if (raised_) return false;
      }
      auto* keyword = arena_.make<Keyword>();
      if (accept(TokenKind::DoubleStar)) {
        saw_unpacked_mapping = true;
      } else {
        keyword->arg = name_string();
        keyword->name_span = token().span;
        advance();
        advance();
      }
      keyword->value = expression();
      if (keyword->value == nullptr) return false;
      keyword->span = span_from(argument_start);
      named.push_back(keyword);
    } else {
      if (!named.empty()) {
        if (checking_) check_keyword_argument();
        return false;
      }
      Expression* value = unnamed_argument();
      if (value == nullptr) return false;
      if (at(TokenKind::For) || at(TokenKind::Async)) {
        if (argument_start != start || bare_generator == BareGenerator::Refused) return false;
        ListOf<Comprehension> generators;
        if (!for_if_clauses(generators) || !at(TokenKind::RightParen)) return false;
        Span span{tokens_[start - 1].span.start, token().span.end};
        auto* made = node<ElementComp>(NodeKind::GeneratorExp, span);
        made->elt = value;
        made->generators = generators;
        value = made;
      }
      if (at(TokenKind::Equal)) {
        if (checking_) {
          position_ = argument_start;
          check_keyword_argument();
        }
        return false;
      }
      arguments.add(value);
    }
    if (!accept(TokenKind::Comma)) break;
  }
  positional = arguments.finish(arena_);
  std::span<Keyword*> kept = arena_.copy(named.data(), named.size());
  keywords = {kept.data(), kept.size()};
  return true;
}

// expression, or name := expression
Expression* Parser::unnamed_argument() {
  if (at(TokenKind::Name) && next_kind() == TokenKind::ColonEqual) return named_expression();
  Expression* result = expression();
  return at(TokenKind::ColonEqual) ? nullptr : result;
}

}  // namespace fermata::syntax
