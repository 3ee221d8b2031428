// The match statement. `match` and `case` are keywords only where a match statement can be read.
#include "syntax/rules.h"

namespace fermata::syntax {

// Null with committed_to_match_ false: perhaps `match` is just a name here.
Statement* Parser::match_statement() {
  committed_to_match_ = false;
  size_t start = position_;
  // `match = 1`, `match.x`, `match, y`: names, found out at the second token.
  next_kind();
  advance();
  if (!starts_expression() && !at(TokenKind::Star)) return nullptr;
  Expression* subject = match_subject();
  if (subject == nullptr) return nullptr;
  // CPython says so even of a call `match(x)` that is right, if the program has a mistake further down.
  if (checking_ && at(TokenKind::Newline)) return raise_at_last("expected ':'");
  if (!accept(TokenKind::Colon) || !accept(TokenKind::Newline)) return nullptr;
  if (!at(TokenKind::Indent)) {
    if (checking_ && !raised_) {
      raise_indentation("expected an indented block after 'match' statement on line " +
                        std::to_string(line_of(tokens_[start].span.start)));
    }
    return nullptr;
  }
  advance();
  committed_to_match_ = true;
  Collector<MatchCase> cases(*this);
  do {
    MatchCase* match_case_here = match_case();
    if (match_case_here == nullptr) return nullptr;
    cases.add(match_case_here);
    committed_to_match_ = true;
  } while (!at(TokenKind::Dedent) && !at(TokenKind::EndMarker));
  if (!accept(TokenKind::Dedent)) return nullptr;
  auto* made = node<Match>(NodeKind::Match, span_from(start));
  made->subject = subject;
  made->cases = cases.finish(arena_);
  return made;
}

// `match a, *b:` makes a tuple; the elements may be named expressions.
Expression* Parser::match_subject() {
  size_t start = position_;
  Expression* first = star_named_expression();
  if (first == nullptr || !at(TokenKind::Comma)) return is_kind(first, NodeKind::Starred) ? nullptr : first;
  Collector<Expression> elements(*this);
  elements.add(first);
  while (accept(TokenKind::Comma)) {
    if (!starts_expression() && !at(TokenKind::Star)) break;
    Expression* next = star_named_expression();
    if (next == nullptr) return nullptr;
    elements.add(next);
  }
  return tuple_from(start, elements);
}

MatchCase* Parser::match_case() {
  if (!at_name("case")) return nullptr;
  size_t start = position_;
  advance();
  auto* made = arena_.make<MatchCase>();
  made->pattern = patterns();
  if (made->pattern == nullptr) return nullptr;
  if (accept(TokenKind::If) && (made->guard = named_expression()) == nullptr) return nullptr;
  if (!colon(Missing::ColonAtLineEnd)) return nullptr;
  if (!block(made->body, "'case' statement", tokens_[start].span.start)) return nullptr;
  made->span = span_from(start);
  return made;
}

}  // namespace fermata::syntax
