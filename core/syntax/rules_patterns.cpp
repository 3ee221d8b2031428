// Patterns of the match statement.
#include "syntax/rules.h"

namespace fermata::syntax {

Pattern* Parser::sequence_pattern(size_t start, Collector<Pattern>& elements) {
  auto* made = node<MatchSequence>(NodeKind::MatchSequence, span_from(start));
  made->patterns = elements.finish(arena_);
  return made;
}

Pattern* Parser::patterns() {
  size_t start = position_;
  Pattern* first = maybe_star_pattern();
  if (first == nullptr) return nullptr;
  if (!at(TokenKind::Comma)) return is_kind(first, NodeKind::MatchStar) ? nullptr : first;
  Collector<Pattern> elements(*this);
  elements.add(first);
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::Colon) || at(TokenKind::If)) break;
    Pattern* next = maybe_star_pattern();
    if (next == nullptr) return nullptr;
    elements.add(next);
  }
  return sequence_pattern(start, elements);
}

Pattern* Parser::maybe_star_pattern() {
  if (!at(TokenKind::Star)) return pattern();
  size_t start = position_;
  advance();
  if (!at(TokenKind::Name)) return nullptr;
  std::string_view name = token_string() == "_" ? std::string_view() : name_string();
  advance();
  auto* made = node<MatchStar>(NodeKind::MatchStar, span_from(start));
  made->name = name;
  return made;
}

Pattern* Parser::pattern() {
  Depth depth(*this);
  if (depth.too_deep()) return nullptr;
  size_t start = position_;
  Pattern* inner = or_pattern();
  if (inner == nullptr || !accept(TokenKind::As)) return inner;
  std::string_view name = capture_name();
  if (name.empty()) {
    if (checking_ && !raised_) check_pattern_target();
    return nullptr;
  }
  auto* made = node<MatchAs>(NodeKind::MatchAs, span_from(start));
  made->pattern = inner;
  made->name = name;
  return made;
}

// A name that a pattern may bind; empty if there is none here.
std::string_view Parser::capture_name() {
  if (!at(TokenKind::Name) || token_string() == "_") return {};
  TokenKind next = next_kind();
  if (next == TokenKind::Dot || next == TokenKind::LeftParen || next == TokenKind::Equal) return {};
  std::string_view name = name_string();
  advance();
  return name;
}

Pattern* Parser::or_pattern() {
  size_t start = position_;
  Pattern* first = closed_pattern();
  if (first == nullptr || !at(TokenKind::Bar)) return first;
  Collector<Pattern> alternatives(*this);
  alternatives.add(first);
  while (accept(TokenKind::Bar)) {
    Pattern* next = closed_pattern();
    if (next == nullptr) return nullptr;
    alternatives.add(next);
  }
  auto* made = node<MatchOr>(NodeKind::MatchOr, span_from(start));
  made->patterns = alternatives.finish(arena_);
  return made;
}

Pattern* Parser::closed_pattern() {
  switch (kind()) {
    case TokenKind::Number:
    case TokenKind::Minus: return value_pattern(pattern_number());
    case TokenKind::String:
    case TokenKind::FStringStart:
    case TokenKind::TStringStart: return value_pattern(strings());
    case TokenKind::None: return singleton_pattern(ConstantKind::None);
    case TokenKind::True: return singleton_pattern(ConstantKind::True);
    case TokenKind::False: return singleton_pattern(ConstantKind::False);
    case TokenKind::Name: return name_pattern();
    case TokenKind::LeftParen: return parenthesized_pattern();
    case TokenKind::LeftBracket: return bracketed_pattern();
    case TokenKind::LeftBrace: return mapping_pattern();
    default: return nullptr;
  }
}

Pattern* Parser::value_pattern(Expression* value) {
  if (value == nullptr) return nullptr;
  auto* made = node<MatchValue>(NodeKind::MatchValue, value->span);
  made->value = value;
  return made;
}

Pattern* Parser::singleton_pattern(ConstantKind value) {
  auto* made = node<MatchSingleton>(NodeKind::MatchSingleton, token().span);
  made->value = value;
  advance();
  return made;
}

// 1, -1, 1+2j, -1-2j
Expression* Parser::pattern_number() {
  size_t start = position_;
  Expression* real = signed_number();
  if (real == nullptr || (!at(TokenKind::Plus) && !at(TokenKind::Minus))) return real;
  auto is_imaginary = [](const Expression* value) {
    if (auto* negated = node_cast<UnaryOp>(value)) value = negated->operand;
    return static_cast<const Constant*>(value)->value_kind == ConstantKind::Imaginary;
  };
  BinaryOperator op = at(TokenKind::Plus) ? BinaryOperator::Add : BinaryOperator::Sub;
  Span operator_span = token().span;
  if (is_imaginary(real)) {
    if (auto* negated = node_cast<UnaryOp>(real)) real = negated->operand;
    return raise(real->span, "real number required in complex literal");
  }
  advance();
  if (!at(TokenKind::Number)) return nullptr;
  Expression* imaginary = number();
  if (!is_imaginary(imaginary)) return raise(imaginary->span, "imaginary number required in complex literal");
  auto* made = node<BinOp>(NodeKind::BinOp, span_from(start));
  made->left = real;
  made->op = op;
  made->right = imaginary;
  made->operator_span = operator_span;
  return made;
}

Expression* Parser::signed_number() {
  size_t start = position_;
  bool is_negative = at(TokenKind::Minus);
  if (is_negative) advance();
  if (!at(TokenKind::Number)) return nullptr;
  Expression* value = number();
  if (!is_negative) return value;
  auto* made = node<UnaryOp>(NodeKind::UnaryOp, span_from(start));
  made->op = UnaryOperator::USub;
  made->operand = value;
  return made;
}

// A capture, the wildcard, a.dotted.value or a Class(...).
Pattern* Parser::name_pattern() {
  size_t start = position_;
  TokenKind next = next_kind();
  if (next != TokenKind::Dot && next != TokenKind::LeftParen) {
    if (next == TokenKind::Equal) return nullptr;
    auto* made = node<MatchAs>(NodeKind::MatchAs, token().span);
    if (token_string() != "_") made->name = name_string();
    advance();
    return made;
  }
  Expression* value = dotted_value();
  if (value == nullptr) return nullptr;
  if (at(TokenKind::LeftParen)) return class_pattern(start, value);
  return at(TokenKind::Equal) ? nullptr : value_pattern(value);
}

Expression* Parser::dotted_value() {
  size_t start = position_;
  Expression* value = name_expression();
  while (accept(TokenKind::Dot)) {
    if (!at(TokenKind::Name)) return nullptr;
    Span name_span = token().span;
    advance();
    auto* made = node<Attribute>(NodeKind::Attribute, span_from(start));
    made->value = value;
    made->attr = name_of(name_span);
    made->name_span = name_span;
    value = made;
  }
  return value;
}

// Elements up to the closing bracket, which is left where it is.
bool Parser::pattern_list(Collector<Pattern>& into, TokenKind end) {
  while (!at(end)) {
    Pattern* next = maybe_star_pattern();
    if (next == nullptr) return false;
    into.add(next);
    if (!accept(TokenKind::Comma)) break;
  }
  return at(end);
}

Pattern* Parser::parenthesized_pattern() {
  size_t start = position_;
  advance();
  Collector<Pattern> elements(*this);
  if (!pattern_list(elements, TokenKind::RightParen)) return nullptr;
  bool has_comma = tokens_[position_ - 1].kind == TokenKind::Comma;
  bool is_group = elements.size() == 1 && !has_comma;
  if (is_group && is_kind(elements[0], NodeKind::MatchStar)) return nullptr;
  advance();
  return is_group ? elements[0] : sequence_pattern(start, elements);
}

Pattern* Parser::bracketed_pattern() {
  size_t start = position_;
  advance();
  Collector<Pattern> elements(*this);
  if (!pattern_list(elements, TokenKind::RightBracket)) return nullptr;
  advance();
  return sequence_pattern(start, elements);
}

Expression* Parser::mapping_key() {
  switch (kind()) {
    case TokenKind::Number:
    case TokenKind::Minus: return pattern_number();
    case TokenKind::String:
    case TokenKind::FStringStart:
    case TokenKind::TStringStart: return strings();
    case TokenKind::None: return constant(ConstantKind::None);
    case TokenKind::True: return constant(ConstantKind::True);
    case TokenKind::False: return constant(ConstantKind::False);
    case TokenKind::Name: return next_kind() == TokenKind::Dot ? dotted_value() : nullptr;
    default: return nullptr;
  }
}

Pattern* Parser::mapping_pattern() {
  size_t start = position_;
  advance();
  Collector<Expression> keys(*this);
  std::vector<Pattern*> values;
  std::string_view rest;
  while (!at(TokenKind::RightBrace)) {
    if (!rest.empty()) return nullptr;
    if (accept(TokenKind::DoubleStar)) {
      rest = capture_name();
      if (rest.empty()) return nullptr;
    } else {
      Expression* key = mapping_key();
      if (key == nullptr || !accept(TokenKind::Colon)) return nullptr;
      Pattern* value = pattern();
      if (value == nullptr) return nullptr;
      keys.add(key);
      values.push_back(value);
    }
    if (!accept(TokenKind::Comma)) break;
  }
  if (!accept(TokenKind::RightBrace)) return nullptr;
  auto* made = node<MatchMapping>(NodeKind::MatchMapping, span_from(start));
  made->keys = keys.finish(arena_);
  std::span<Pattern*> kept = arena_.copy(values.data(), values.size());
  made->patterns = {kept.data(), kept.size()};
  made->rest = rest;
  return made;
}

Pattern* Parser::class_pattern(size_t start, Expression* cls) {
  advance();
  Collector<Pattern> positional(*this);
  std::vector<std::string_view> names;
  std::vector<Pattern*> named;
  while (!at(TokenKind::RightParen)) {
    if (at(TokenKind::Name) && next_kind() == TokenKind::Equal) {
      names.push_back(name_string());
      advance();
      advance();
      Pattern* value = pattern();
      if (value == nullptr) return nullptr;
      named.push_back(value);
    } else {
      if (!named.empty()) {
        if (checking_) check_positional_pattern();
        return nullptr;
      }
      Pattern* value = pattern();
      if (value == nullptr) return nullptr;
      positional.add(value);
    }
    if (!accept(TokenKind::Comma)) break;
  }
  if (!accept(TokenKind::RightParen)) return nullptr;
  auto* made = node<MatchClass>(NodeKind::MatchClass, span_from(start));
  made->cls = cls;
  made->patterns = positional.finish(arena_);
  made->kwd_attrs = arena_.copy(names.data(), names.size());
  std::span<Pattern*> kept = arena_.copy(named.data(), named.size());
  made->kwd_patterns = {kept.data(), kept.size()};
  return made;
}

}  // namespace fermata::syntax
