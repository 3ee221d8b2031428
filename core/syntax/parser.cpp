// The passes, the token list's bookkeeping, and which of several errors is the one to report.
#include "syntax/parser.h"

#include <algorithm>

#include "base/utf8.h"
#include "syntax/characters.h"
#include "syntax/encoding.h"
#include "syntax/rules.h"

namespace fermata::syntax {

ParseResult parse(Arena& arena, std::string_view source, ParseMode mode, UnicodeData* unicode, std::string_view file) {
  ParseResult result;
  if (std::optional<Diagnostic> unreadable = check_encoding(source, file)) {
    result.error = std::move(*unreadable);
    return result;
  }
  // The lexer looks ahead up to the zero; identifiers and other texts of the tree point into this copy.
  char* copy = static_cast<char*>(arena.allocate(source.size() + 4, 1));
  std::copy(source.begin(), source.end(), copy);
  std::fill_n(copy + source.size(), 4, '\0');
  std::string_view text(copy, source.size());

  Lexer lexer(text, result.warnings, unicode);
  std::vector<Token> tokens = lexer.run();
  Parser parser(arena, text, tokens, lexer, result.warnings, unicode);
  result.module = parser.parse(mode);
  if (result.module == nullptr) {
    result.error = parser.take_error();
    result.error->supplies_newline = mode == ParseMode::Module;
    result.incomplete = parser.is_incomplete();
  }
  return result;
}

Parser::Parser(Arena& arena, std::string_view text, const std::vector<Token>& tokens, const Lexer& lexer,
               std::vector<Warning>& warnings, UnicodeData* unicode)
    : arena_(arena),
      text_(text),
      tokens_(tokens),
      lexer_(lexer),
      warnings_(warnings),
      unicode_(unicode),
      is_ascii_(utf8::is_ascii(text)) {}

std::string_view Parser::normalized(std::string_view name) {
  if (unicode_ == nullptr || utf8::is_ascii(name) || is_surely_normal(name)) return name;
  return arena_.copy(unicode_->normal_form(name));
}

Module* Parser::parse(ParseMode mode) {
  Module* module = run(mode);
  if (module != nullptr) return module;
  // An error of the lexer that the first pass ran into ends it there and then.
  size_t furthest = furthest_;
  const Token& last = tokens_[furthest];
  bool is_last = last.kind == TokenKind::EndMarker || last.kind == TokenKind::Dedent || last.kind == TokenKind::Error;
  is_incomplete_ = is_last && last.span.end >= text_.size();
  if (tokens_[furthest].kind == TokenKind::Error) {
    error_ = lexer_.error();
    return nullptr;
  }
  if (!raised_) try_again(mode, Checking::No);
  furthest = furthest_;
  if (!raised_) try_again(mode, Checking::Yes);
  choose_error(furthest);
  return nullptr;
}

void Parser::try_again(ParseMode mode, Checking checking) {
  position_ = 0;
  remembering_ = true;
  checking_ = checking == Checking::Yes;
  memory_.assign(tokens_.size(), nullptr);
  run(mode);
}

Module* Parser::run(ParseMode mode) {
  auto* module = arena_.make<Module>(mode, ListOf<Statement>(), nullptr);
  if (mode == ParseMode::Expression) {
    module->expression = expressions();
    while (module->expression != nullptr && at(TokenKind::Newline)) advance();
    return module->expression != nullptr && at(TokenKind::EndMarker) ? module : nullptr;
  }
  Collector<Statement> body(*this);
  if (mode == ParseMode::Interactive) {
    if (!interactive(body)) return nullptr;
  } else if (!statements(body, TokenKind::EndMarker)) {
    return nullptr;
  }
  module->body = body.finish(arena_);
  return module;
}

// One compound statement, whose last line must end if it is the header's, or one line of simple ones.
bool Parser::interactive(Collector<Statement>& body) {
  if (at(TokenKind::EndMarker)) return false;
  Statement* compound = nullptr;
  switch (compound_statement(compound)) {
    case Outcome::Made: {
      body.add(compound);
      const Token& last = tokens_[position_ - 1];
      return at(TokenKind::EndMarker) && !(last.kind == TokenKind::Newline && last.span.start >= text_.size());
    }
    case Outcome::Failed: return false;
    case Outcome::Absent: break;
  }
  if (!simple_statements(body)) return false;
  if (at(TokenKind::EndMarker)) return true;
  raise(tokens_[position_ - 1].span, "multiple statements found while compiling a single statement");
  return false;
}

// After the last pass: what it raised, or "invalid syntax" where the first one stopped. But a mistake that keeps the
// rest of the file from being split into tokens goes first: it is the likelier cause.
void Parser::choose_error(size_t furthest_of_first_pass) {
  if (!raised_) {
    const Token& last = tokens_[furthest_of_first_pass];
    if (last.kind == TokenKind::Indent || last.kind == TokenKind::Dedent) {
      error_ = {Diagnostic::Kind::IndentationError,
                last.kind == TokenKind::Indent ? "unexpected indent" : "unexpected unindent", last.span,
                Diagnostic::Mark::Before};
      return;
    }
    bool has_place = mark_of(last) == Diagnostic::Mark::Range;
    error_ = {Diagnostic::Kind::SyntaxError, "invalid syntax", last.span,
              has_place ? Diagnostic::Mark::Range : Diagnostic::Mark::Nowhere};
  }
  error_.statement_line = statement_line_;
  if (error_.kind == Diagnostic::Kind::MemoryError) return;
  switch (lexer_.error_kind()) {
    case Lexer::ErrorKind::Overriding:
      if (!lexer_.stopped_inside_fstring()) error_ = lexer_.error();
      break;
    case Lexer::ErrorKind::UnclosedBracket: {
      uint32_t bracket_line = line_of(lexer_.innermost_bracket().start);
      bool in_fstring = lexer_.stopped_inside_fstring();
      if (!in_fstring && line_of(tokens_[furthest_].span.start) > bracket_line) error_ = lexer_.error();
      break;
    }
    case Lexer::ErrorKind::None:
    case Lexer::ErrorKind::Status: break;
  }
}

// Tokens without text are shown by the character in front of them.
Diagnostic::Mark Parser::mark_of(const Token& token) {
  bool has_text =
      token.kind != TokenKind::Indent && token.kind != TokenKind::Dedent && token.kind != TokenKind::EndMarker;
  return has_text ? Diagnostic::Mark::Range : Diagnostic::Mark::Before;
}

void Parser::reach_further() {
  furthest_ = position_;
  if (remembering_ && !raised_ && at(TokenKind::Error)) {
    error_ = lexer_.error();
    raised_ = true;
  }
}

Span Parser::span_from(size_t start) const {
  size_t last = position_ - 1;
  while (last > start && (tokens_[last].kind == TokenKind::Newline || tokens_[last].kind == TokenKind::Indent ||
                          tokens_[last].kind == TokenKind::Dedent)) {
    last--;
  }
  return {tokens_[start].span.start, tokens_[last].span.end};
}

uint32_t Parser::line_of(uint32_t offset) const {
  return LineIndex(text_).line_at(offset);
}

std::nullptr_t Parser::raise(Span span, std::string message, Diagnostic::Mark mark) {
  if (!raised_) {
    raised_ = true;
    error_ = {Diagnostic::Kind::SyntaxError, std::move(message), span, mark};
  }
  return nullptr;
}

std::nullptr_t Parser::raise_at_last(std::string message) {
  const Token& last = tokens_[furthest_];
  return raise(last.span, std::move(message), mark_of(last));
}

std::nullptr_t Parser::raise_to_last(Span from, std::string message) {
  // CPython gives the place of its tokenizer here, one less than the end of a range is elsewhere.
  Span last = tokens_[furthest_].span;
  uint32_t end = last.empty() ? last.end : last.end - 1;
  return raise({from.start, end}, std::move(message),
               end == from.start ? Diagnostic::Mark::Same : Diagnostic::Mark::Range);
}

std::nullptr_t Parser::raise_indentation(std::string message) {
  raise_at_last(std::move(message));
  error_.kind = Diagnostic::Kind::IndentationError;
  return nullptr;
}

bool Parser::raise_too_deep() {
  if (!raised_) {
    raised_ = true;
    error_ = {Diagnostic::Kind::MemoryError, "Parser stack overflowed - Python source too complex to parse",
              token().span, Diagnostic::Mark::Range};
  }
  return true;
}

}  // namespace fermata::syntax
