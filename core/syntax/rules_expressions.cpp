// Expressions from the loosest binding (comma) to the tightest (names and literals).
//
// An operator with nothing good behind it is not read: the expression ends in front of it, and whoever wanted the
// expression fails there. (In `f"{a +}"` the complaint is about the `+`.)
#include "syntax/rules.h"

namespace fermata::syntax {

namespace {

struct BinaryRow {
  uint8_t level;  // 0: no binary operator
  BinaryOperator operation;
};

constexpr BinaryRow kBinaryRows[] = {
#define TOKEN(kind, what) {0, BinaryOperator::Add},
#define KEYWORD(kind, text) {0, BinaryOperator::Add},
#define OPERATOR(kind, text, level, operation) {level, BinaryOperator::operation},
#define AUGMENTED(kind, text, operation) {0, BinaryOperator::operation},
#include "syntax/tokens.def"
};

constexpr int kTightestLevel = 6;
constexpr int kFirstArithmeticLevel = 5;

}  // namespace

bool Parser::starts_expression() const {
  switch (kind()) {
    case TokenKind::Name:
    case TokenKind::Number:
    case TokenKind::String:
    case TokenKind::FStringStart:
    case TokenKind::TStringStart:
    case TokenKind::LeftParen:
    case TokenKind::LeftBracket:
    case TokenKind::LeftBrace:
    case TokenKind::Minus:
    case TokenKind::Plus:
    case TokenKind::Tilde:
    case TokenKind::Not:
    case TokenKind::Lambda:
    case TokenKind::Await:
    case TokenKind::None:
    case TokenKind::True:
    case TokenKind::False:
    case TokenKind::Ellipsis: return true;
    // No expressions, but a check has something to say about them.
    case TokenKind::Pass:
    case TokenKind::Break:
    case TokenKind::Continue: return checking_;
    default: return false;
  }
}

// The first element of `elements` is there; reads on behind it while commas follow.
Expression* Parser::tuple_from(size_t start, Collector<Expression>& elements) {
  auto* tuple = node<Tuple>(NodeKind::Tuple, span_from(start));
  tuple->elts = elements.finish(arena_);
  return tuple;
}

Expression* Parser::star_expressions() {
  size_t start = position_;
  Expression* first = star_expression();
  if (first == nullptr || !at(TokenKind::Comma)) return first;
  Collector<Expression> elements(*this);
  elements.add(first);
  while (accept(TokenKind::Comma)) {
    if (!starts_expression() && !at(TokenKind::Star)) break;
    size_t behind_comma = position_;
    Expression* next = star_expression();
    if (next == nullptr) {
      position_ = behind_comma;
      break;
    }
    elements.add(next);
  }
  return tuple_from(start, elements);
}

Expression* Parser::star_expression() {
  if (!at(TokenKind::Star)) return expression();
  size_t start = position_;
  advance();
  Expression* value = bitwise_or();
  if (value == nullptr) return nullptr;
  auto* starred = node<Starred>(NodeKind::Starred, span_from(start));
  starred->value = value;
  return starred;
}

Expression* Parser::expressions() {
  size_t start = position_;
  Expression* first = expression();
  if (first == nullptr || !at(TokenKind::Comma)) return first;
  Collector<Expression> elements(*this);
  elements.add(first);
  while (accept(TokenKind::Comma)) {
    if (!starts_expression()) break;
    Expression* next = expression();
    if (next == nullptr) return nullptr;
    elements.add(next);
  }
  return tuple_from(start, elements);
}

Expression* Parser::star_named_expression() {
  return at(TokenKind::Star) ? star_expression() : named_expression();
}

Expression* Parser::named_expression() {
  if (at(TokenKind::Name) && next_kind() == TokenKind::ColonEqual) {
    size_t start = position_;
    Expression* target = name_expression();
    static_cast<Name*>(target)->ctx = Context::Store;
    advance();
    Expression* value = expression();
    if (value == nullptr) return nullptr;
    auto* named = node<NamedExpr>(NodeKind::NamedExpr, span_from(start));
    named->target = target;
    named->value = value;
    return named;
  }
  if (checking_) {
    check_named_expression();
    if (raised_) return nullptr;
  }
  Expression* result = expression();
  return at(TokenKind::ColonEqual) ? nullptr : result;
}

Expression* Parser::yield_expression() {
  size_t start = position_;
  advance();
  if (accept(TokenKind::From)) {
    Expression* value = expression();
    if (value == nullptr) return nullptr;
    auto* yield_from = node<YieldFrom>(NodeKind::YieldFrom, span_from(start));
    yield_from->value = value;
    return yield_from;
  }
  Expression* value = nullptr;
  if (starts_expression() || at(TokenKind::Star)) {
    value = star_expressions();
    if (value == nullptr) return nullptr;
  }
  auto* yield = node<Yield>(NodeKind::Yield, span_from(start));
  yield->value = value;
  return yield;
}

Expression* Parser::annotated_right_side() {
  return at(TokenKind::Yield) ? yield_expression() : star_expressions();
}

Expression* Parser::expression() {
  if (!remembering_) return plain_expression();
  return remembered(Rule::Expression, [this]() -> Expression* {
    if (checking_) check_expression();
    return raised_ ? nullptr : plain_expression();
  });
}

Expression* Parser::plain_expression() {
  Depth depth(*this);
  if (depth.too_deep()) return nullptr;
  if (at(TokenKind::Lambda)) return lambda();
  size_t start = position_;
  Expression* body = disjunction();
  if (body == nullptr || !at(TokenKind::If)) return body;
  Trial trial(*this);
  advance();
  Expression* test = disjunction();
  if (test == nullptr || !accept(TokenKind::Else)) return body;
  Expression* orelse = expression();
  if (orelse == nullptr) return body;
  trial.keep();
  auto* conditional = node<IfExp>(NodeKind::IfExp, span_from(start));
  conditional->test = test;
  conditional->body = body;
  conditional->orelse = orelse;
  return conditional;
}

Expression* Parser::lambda() {
  size_t start = position_;
  advance();
  Arguments* args = parameters(TokenKind::Colon);
  if (args == nullptr || !accept(TokenKind::Colon)) return nullptr;
  Expression* body = expression();
  if (body == nullptr) return nullptr;
  auto* made = node<Lambda>(NodeKind::Lambda, span_from(start));
  made->args = args;
  made->body = body;
  return made;
}

Expression* Parser::disjunction() {
  return remembered(Rule::Disjunction,
                    [this] { return bool_operation(TokenKind::Or, BoolOperator::Or, &Parser::conjunction); });
}

Expression* Parser::conjunction() {
  return bool_operation(TokenKind::And, BoolOperator::And, &Parser::inversion);
}

Expression* Parser::bool_operation(TokenKind keyword, BoolOperator op, Expression* (Parser::*operand)()) {
  size_t start = position_;
  Expression* first = (this->*operand)();
  if (first == nullptr || !at(keyword)) return first;
  Collector<Expression> values(*this);
  values.add(first);
  size_t end = position_;
  while (accept(keyword)) {
    Expression* next = (this->*operand)();
    if (next == nullptr) break;
    values.add(next);
    end = position_;
  }
  position_ = end;
  if (values.size() == 1) return first;
  auto* made = node<BoolOp>(NodeKind::BoolOp, span_from(start));
  made->op = op;
  made->values = values.finish(arena_);
  return made;
}

Expression* Parser::inversion() {
  if (!at(TokenKind::Not)) return comparison();
  Depth depth(*this);
  if (depth.too_deep()) return nullptr;
  size_t start = position_;
  advance();
  Expression* operand = inversion();
  if (operand == nullptr) return nullptr;
  auto* made = node<UnaryOp>(NodeKind::UnaryOp, span_from(start));
  made->op = UnaryOperator::Not;
  made->operand = operand;
  return made;
}

// Reads a comparison operator if there is one.
bool Parser::comparison_operator(CompareOperator& op) {
  switch (kind()) {
    case TokenKind::EqualEqual: op = CompareOperator::Eq; break;
    case TokenKind::NotEqual: op = CompareOperator::NotEq; break;
    case TokenKind::Less: op = CompareOperator::Lt; break;
    case TokenKind::LessEqual: op = CompareOperator::LtE; break;
    case TokenKind::Greater: op = CompareOperator::Gt; break;
    case TokenKind::GreaterEqual: op = CompareOperator::GtE; break;
    case TokenKind::In: op = CompareOperator::In; break;
    case TokenKind::Not:
      if (next_kind() != TokenKind::In) return false;
      advance();
      op = CompareOperator::NotIn;
      break;
    case TokenKind::Is:
      advance();
      op = CompareOperator::Is;
      // `is not x`; but in `is not` followed by nothing, CPython reads `is` and `not x` and fails all the same.
      if (at(TokenKind::Not)) {
        op = CompareOperator::IsNot;
        advance();
      }
      return true;
    default: return false;
  }
  advance();
  return true;
}

Expression* Parser::comparison() {
  size_t start = position_;
  Expression* left = bitwise_or();
  if (left == nullptr) return nullptr;
  size_t end = position_;
  CompareOperator op;
  if (!comparison_operator(op)) return left;
  Collector<Expression> comparators(*this);
  std::vector<CompareOperator> ops;
  do {
    Expression* next = bitwise_or();
    if (next == nullptr) break;
    ops.push_back(op);
    comparators.add(next);
    end = position_;
  } while (comparison_operator(op));
  position_ = end;
  if (ops.empty()) return left;
  auto* made = node<Compare>(NodeKind::Compare, span_from(start));
  made->left = left;
  made->ops = arena_.copy(ops.data(), ops.size());
  made->comparators = comparators.finish(arena_);
  return made;
}

// All left-associative operators of this level and tighter ones, by the levels in tokens.def.
Expression* Parser::binary(int level) {
  auto parse = [this, level]() -> Expression* {
    size_t start = position_;
    Expression* left = factor();
    while (left != nullptr) {
      BinaryRow row = kBinaryRows[static_cast<size_t>(kind())];
      if (row.level < level || row.level == 0) return left;
      Span operator_span = token().span;
      size_t at_operator = position_;
      advance();
      if (checking_ && row.level >= kFirstArithmeticLevel && at(TokenKind::Not)) {
        size_t mistake = position_;
        if (inversion() != nullptr) {
          return raise(span_from(mistake), "'not' after an operator must be parenthesized");
        }
      }
      Expression* right = row.level == kTightestLevel ? factor() : binary(row.level + 1);
      if (right == nullptr) {
        position_ = at_operator;
        return left;
      }
      auto* made = node<BinOp>(NodeKind::BinOp, span_from(start));
      made->left = left;
      made->op = row.operation;
      made->right = right;
      made->operator_span = operator_span;
      left = made;
    }
    return nullptr;
  };
  return level == 1 ? remembered(Rule::BitwiseOr, parse) : parse();
}

Expression* Parser::factor() {
  UnaryOperator op;
  switch (kind()) {
    case TokenKind::Minus: op = UnaryOperator::USub; break;
    case TokenKind::Plus: op = UnaryOperator::UAdd; break;
    case TokenKind::Tilde: op = UnaryOperator::Invert; break;
    default: return power();
  }
  return remembered(Rule::Factor, [this, op]() -> Expression* {
    Depth depth(*this);
    if (depth.too_deep()) return nullptr;
    size_t start = position_;
    advance();
    if (checking_ && at(TokenKind::Not)) {
      size_t mistake = position_;
      advance();
      if (factor() != nullptr) return raise(span_from(mistake), "'not' after an operator must be parenthesized");
      return nullptr;
    }
    Expression* operand = factor();
    if (operand == nullptr) return nullptr;
    auto* made = node<UnaryOp>(NodeKind::UnaryOp, span_from(start));
    made->op = op;
    made->operand = operand;
    return made;
  });
}

Expression* Parser::power() {
  size_t start = position_;
  Expression* base = await_primary();
  if (base == nullptr || !at(TokenKind::DoubleStar)) return base;
  Depth depth(*this);
  if (depth.too_deep()) return nullptr;
  Span operator_span = token().span;
  size_t at_operator = position_;
  advance();
  Expression* exponent = factor();
  if (exponent == nullptr) {
    position_ = at_operator;
    return base;
  }
  auto* made = node<BinOp>(NodeKind::BinOp, span_from(start));
  made->left = base;
  made->op = BinaryOperator::Pow;
  made->right = exponent;
  made->operator_span = operator_span;
  return made;
}

Expression* Parser::await_primary() {
  if (!at(TokenKind::Await)) return primary();
  size_t start = position_;
  advance();
  Expression* value = primary();
  if (value == nullptr) return nullptr;
  auto* made = node<Await>(NodeKind::Await, span_from(start));
  made->value = value;
  return made;
}

Expression* Parser::primary() {
  return remembered(Rule::Primary, [this]() -> Expression* {
    size_t start = position_;
    Expression* value = atom();
    while (value != nullptr) {
      if (checking_ && (at(TokenKind::LeftBracket) || at(TokenKind::LeftBrace))) {
        check_comprehension_element();
        if (raised_) return nullptr;
      }
      switch (kind()) {
        case TokenKind::Dot: {
          Trial trial(*this);
          advance();
          if (!at(TokenKind::Name)) return value;
          trial.keep();
          Span name_span = token().span;
          advance();
          auto* made = node<Attribute>(NodeKind::Attribute, span_from(start));
          made->value = value;
          made->attr = name_of(name_span);
          made->name_span = name_span;
          value = made;
          break;
        }
        case TokenKind::LeftParen: {
          size_t open = position_;
          Expression* called = call(start, value);
          if (called == nullptr) {
            position_ = open;
            return value;
          }
          value = called;
          break;
        }
        case TokenKind::LeftBracket: {
          Trial trial(*this);
          advance();
          Expression* index = subscripts();
          if (index == nullptr || !accept(TokenKind::RightBracket)) return value;
          trial.keep();
          auto* made = node<Subscript>(NodeKind::Subscript, span_from(start));
          made->value = value;
          made->slice = index;
          value = made;
          break;
        }
        default: return value;
      }
    }
    return nullptr;
  });
}

Expression* Parser::atom() {
  switch (kind()) {
    case TokenKind::Name: return name_expression();
    case TokenKind::Number: return number();
    case TokenKind::String:
    case TokenKind::FStringStart:
    case TokenKind::TStringStart: return strings();
    case TokenKind::None: return constant(ConstantKind::None);
    case TokenKind::True: return constant(ConstantKind::True);
    case TokenKind::False: return constant(ConstantKind::False);
    case TokenKind::Ellipsis: return constant(ConstantKind::Ellipsis);
    case TokenKind::LeftParen: return remembered(Rule::Atom, [this] { return parenthesized(); });
    case TokenKind::LeftBracket: return remembered(Rule::Atom, [this] { return bracketed(); });
    case TokenKind::LeftBrace: return remembered(Rule::Atom, [this] { return braced(); });
    default: return nullptr;
  }
}

Expression* Parser::name_expression() {
  auto* made = node<Name>(NodeKind::Name, token().span);
  made->id = name_string();
  advance();
  return made;
}

Expression* Parser::constant(ConstantKind value_kind) {
  auto* made = node<Constant>(NodeKind::Constant, token().span);
  made->value_kind = value_kind;
  advance();
  return made;
}

// Of a decimal literal: sys.int_info.default_max_str_digits.
constexpr size_t kMostDigits = 4300;

Expression* Parser::number() {
  std::string_view text = token_string();
  bool is_based = text.size() > 1 && text[0] == '0' && (text[1] | 0x20) >= 'a' && (text[1] | 0x20) != 'e' &&
                  (text[1] | 0x20) != 'j';
  ConstantKind value_kind = ConstantKind::Int;
  if (!is_based) {
    if ((text.back() | 0x20) == 'j') {
      value_kind = ConstantKind::Imaginary;
      text.remove_suffix(1);
    } else if (text.find_first_of(".eE") != std::string_view::npos) {
      value_kind = ConstantKind::Float;
    }
  }
  bool is_clean = text.find('_') == std::string_view::npos && !(is_based && text[1] < 'a');
  if (!is_clean) {
    char* room = static_cast<char*>(arena_.allocate(text.size(), 1));
    size_t size = 0;
    for (char c : text) {
      if (c != '_') room[size++] = c;
    }
    if (is_based) room[1] |= 0x20;
    text = {room, size};
  }
  if (!is_based && value_kind == ConstantKind::Int && text.size() > kMostDigits)
    return raise(token().span,
                 "Exceeds the limit (" + std::to_string(kMostDigits) +
                     " digits) for integer string conversion: value has " + std::to_string(text.size()) +
                     " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge "
                     "integer literals to avoid decimal conversion limits.",
                 Diagnostic::Mark::Nowhere);
  auto* made = static_cast<Constant*>(constant(value_kind));
  made->text = text;
  return made;
}

}  // namespace fermata::syntax
