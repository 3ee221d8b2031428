// import and from ... import.
#include "syntax/rules.h"

namespace fermata::syntax {

// a.b.c as one piece of text; white space around the dots is left out. Empty if there is none.
std::string_view Parser::dotted_name() {
  if (!at(TokenKind::Name)) return {};
  Span span = token().span;
  std::string joined(name_string());
  advance();
  while (at(TokenKind::Dot)) {
    Trial trial(*this);
    advance();
    if (!at(TokenKind::Name)) return {};
    trial.keep();
    joined += '.';
    joined += name_string();
    span = join(span, token().span);
    advance();
  }
  return is_ascii_ && joined.size() == span.size() ? text_of(span) : arena_.copy(joined);
}

// One name with its `as`; `dotted` in an import, not in from ... import.
Alias* Parser::imported_name(Dotted dotted) {
  if (checking_) {
    check_import_target(dotted);
    if (raised_) return nullptr;
  }
  size_t start = position_;
  auto* alias = arena_.make<Alias>();
  if (dotted == Dotted::Yes) {
    alias->name = dotted_name();
    alias->name_span = span_from(start);
    if (alias->name.empty()) return nullptr;
  } else {
    if (!at(TokenKind::Name)) return nullptr;
    alias->name = name_string();
    alias->name_span = token().span;
    advance();
  }
  if (accept(TokenKind::As)) {
    if (!at(TokenKind::Name)) return nullptr;
    alias->asname = name_string();
    advance();
  }
  alias->span = span_from(start);
  return alias;
}

Statement* Parser::import_statement() {
  if (checking_) {
    check_import();
    if (raised_) return nullptr;
  }
  size_t start = position_;
  advance();
  Collector<Alias> names(*this);
  do {
    Alias* alias = imported_name(Dotted::Yes);
    if (alias == nullptr) return nullptr;
    names.add(alias);
  } while (accept(TokenKind::Comma));
  auto* made = node<Import>(NodeKind::Import, span_from(start));
  made->names = names.finish(arena_);
  return made;
}

Statement* Parser::from_import_statement() {
  size_t start = position_;
  advance();
  uint32_t level = 0;
  while (at(TokenKind::Dot) || at(TokenKind::Ellipsis)) {
    level += at(TokenKind::Dot) ? 1 : 3;
    advance();
  }
  std::string_view module = dotted_name();
  if ((module.empty() && level == 0) || !accept(TokenKind::Import)) return nullptr;
  Collector<Alias> names(*this);
  if (at(TokenKind::Star)) {
    Span span = token().span;
    names.add(arena_.make<Alias>(name_string(), std::string_view(), span, span));
    advance();
  } else {
    bool in_parentheses = accept(TokenKind::LeftParen);
    if (checking_ && !in_parentheses && at(TokenKind::Newline)) {
      return raise_to_last(token().span, "Expected one or more names after 'import'");
    }
    do {
      if (in_parentheses && names.size() > 0 && at(TokenKind::RightParen)) break;
      if (checking_ && !in_parentheses && names.size() > 0 && at(TokenKind::Newline)) {
        return raise_at_last("trailing comma not allowed without surrounding parentheses");
      }
      Alias* alias = imported_name(Dotted::No);
      if (alias == nullptr) return nullptr;
      names.add(alias);
    } while (accept(TokenKind::Comma));
    if (in_parentheses && !accept(TokenKind::RightParen)) return nullptr;
  }
  auto* made = node<ImportFrom>(NodeKind::ImportFrom, span_from(start));
  made->module = module;
  made->names = names.finish(arena_);
  made->level = level;
  return made;
}

}  // namespace fermata::syntax
