// The parser's inside: recursive descent over the token list, one function per rule of the grammar. Only this room's
// rules_*.cpp, checks_*.cpp and parser.cpp see it.
//
// Three passes. The first only builds the tree; where a rule cannot go on, it returns null, and the null goes up to the
// top, for almost nothing needs to be tried twice. If it fails, two more go over the same rules from the start. The
// last one has `checking_` set: then the rules also run the checks (checks_*.cpp), each of which knows one kind of
// mistake, tries it by parsing on from the current place, and either raises a Diagnostic or puts the place back. After
// raise() every rule returns null. The order in which the checks run decides which message a text with several mistakes
// gets: it is that of CPython's grammar. The one in between is there for the single check that CPython makes in its
// first pass already (see braced()). Rules that checks try again and again remember their results in these two.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "syntax/lexer.h"
#include "syntax/parser.h"
#include "syntax/token.h"
#include "syntax/tree.h"

namespace fermata::syntax {

class Parser {
 public:
  Parser(Arena& arena, std::string_view text, const std::vector<Token>& tokens, const Lexer& lexer,
         std::vector<Warning>& warnings, UnicodeData* unicode);

  // The whole program; null if there is an error, which error() then has.
  Module* parse(ParseMode mode);
  Diagnostic take_error() { return std::move(error_); }
  bool is_incomplete() const { return is_incomplete_; }

 private:
  // ---- Tokens (parser.cpp)

  TokenKind kind() const { return tokens_[position_].kind; }
  bool at(TokenKind wanted) const { return kind() == wanted; }
  const Token& token() const { return tokens_[position_]; }
  void advance() {
    if (++position_ > furthest_) reach_further();
  }
  bool accept(TokenKind wanted) {
    if (!at(wanted)) return false;
    advance();
    return true;
  }
  // Looks one token ahead, which counts as having read it.
  TokenKind next_kind() {
    if (position_ + 1 > furthest_) {
      position_++;
      reach_further();
      position_--;
    }
    return tokens_[position_ + 1].kind;
  }
  void reach_further();
  std::string_view text_of(Span span) const { return text_.substr(span.start, span.size()); }
  std::string_view token_string() const { return text_of(token().span); }
  // The same for a name, as the tree has it.
  std::string_view name_string() { return name_of(token().span); }
  std::string_view name_of(Span span) { return is_ascii_ ? text_of(span) : normalized(text_of(span)); }
  std::string_view normalized(std::string_view name);
  bool at_name(std::string_view soft_keyword) const { return at(TokenKind::Name) && token_string() == soft_keyword; }
  // From the token at `start` to the last one read that is not white space.
  Span span_from(size_t start) const;
  uint32_t line_of(uint32_t offset) const;

  // Puts the place back when it goes out of scope, unless kept.
  class Trial {
   public:
    explicit Trial(Parser& parser) : parser_(parser), position_(parser.position_) {}
    ~Trial() {
      if (!kept_) parser_.position_ = position_;
    }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;
    void keep() { kept_ = true; }

   private:
    Parser& parser_;
    size_t position_;
    bool kept_ = false;
  };

  // ---- Nodes and lists

  template <class T>
  T* node(NodeKind kind, Span span) {
    T* made = static_cast<T*>(arena_.allocate(sizeof(T), alignof(T)));
    ::new (made) T{};
    made->kind = kind;
    made->span = span;
    return made;
  }

  // Collects the elements of a list on the parser's one stack, and moves them to the arena when they are complete.
  template <class T>
  class Collector {
   public:
    explicit Collector(Parser& parser) : stack_(parser.stack_), base_(parser.stack_.size()) {}
    ~Collector() { stack_.resize(base_); }
    Collector(const Collector&) = delete;
    Collector& operator=(const Collector&) = delete;
    void add(T* element) { stack_.push_back(element); }
    size_t size() const { return stack_.size() - base_; }
    T* operator[](size_t i) const { return static_cast<T*>(stack_[base_ + i]); }
    void clear() { stack_.resize(base_); }
    T* last() const { return static_cast<T*>(stack_.back()); }
    ListOf<T> finish(Arena& arena) const {
      size_t count = size();
      if (count == 0) return {};
      T** room = static_cast<T**>(arena.allocate(sizeof(T*) * count, alignof(T*)));
      for (size_t i = 0; i < count; i++) room[i] = (*this)[i];
      return {room, count};
    }

   private:
    std::vector<void*>& stack_;
    size_t base_;
  };

  // Keeps deep nesting from using up the machine's stack.
  class Depth {
   public:
    explicit Depth(Parser& parser) : parser_(parser) { parser_.depth_++; }
    ~Depth() { parser_.depth_--; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;
    bool too_deep() const { return parser_.depth_ > kMaxDepth && parser_.raise_too_deep(); }

   private:
    static constexpr int kMaxDepth = 1500;
    Parser& parser_;
  };

  // ---- Statements (rules_statements.cpp, rules_imports.cpp)

  enum class Outcome : uint8_t { Absent, Made, Failed };
  enum class Asynchronous : bool { No, Yes };
  enum class Dotted : bool { No, Yes };
  enum class BareGenerator : bool { Refused, Allowed };

  bool statements(Collector<Statement>& into, TokenKind end);
  bool interactive(Collector<Statement>& body);
  bool statement(Collector<Statement>& into);
  bool simple_statements(Collector<Statement>& into);
  Statement* simple_statement();
  Statement* expression_statement();
  Statement* assignment(size_t start, Expression* first);
  Statement* annotated_assignment(size_t start, Expression* target);
  Statement* augmented_assignment(size_t start, Expression* target, BinaryOperator op);
  static bool is_augmented_assignment(TokenKind kind);
  Statement* return_statement();
  Statement* raise_statement();
  Statement* delete_statement();
  Statement* assert_statement();
  Statement* name_list_statement(NodeKind made_kind);
  Statement* import_statement();
  Statement* from_import_statement();
  Statement* type_alias();
  Alias* imported_name(Dotted dotted);
  std::string_view dotted_name();
  template <class T>
  Statement* bare_statement(NodeKind made_kind);

  // ---- Compound statements (rules_compound.cpp, rules_try.cpp, rules_definitions.cpp, rules_match.cpp)

  Outcome compound_statement(Statement*& made);
  void note_statement(const Statement* made);
  // `what` and the place whose line it is are for "expected an indented block after WHAT on line N".
  bool block(ListOf<Statement>& body, const char* what, uint32_t line_offset);
  enum class Missing : uint8_t {
    Colon,           // whatever stands there instead is an error with a message of its own
    ColonAtLineEnd,  // only the end of the line is
  };
  bool colon(Missing when);
  bool else_block(ListOf<Statement>& body);
  Statement* if_statement();
  Statement* while_statement();
  Statement* for_statement(size_t start, Asynchronous asynchronous);
  Statement* with_statement(size_t start, Asynchronous asynchronous);
  bool with_items(Collector<WithItem>& items, TokenKind end);
  WithItem* with_item();
  Statement* try_statement();
  ExceptHandler* except_handler(bool is_star);
  Statement* decorated();
  Statement* function(size_t start, Asynchronous asynchronous, ListOf<Expression> decorators);
  Statement* class_definition(ListOf<Expression> decorators);
  bool type_parameters(ListOf<TypeParameter>& into);
  TypeParameter* type_parameter();
  Statement* match_statement();
  MatchCase* match_case();
  Expression* match_subject();

  // ---- Patterns (rules_patterns.cpp)

  Pattern* patterns();  // with commas
  Pattern* pattern();   // with `as`
  Pattern* or_pattern();
  Pattern* closed_pattern();
  Pattern* maybe_star_pattern();
  bool pattern_list(Collector<Pattern>& into, TokenKind end);
  Pattern* sequence_pattern(size_t start, Collector<Pattern>& elements);
  Pattern* parenthesized_pattern();
  Pattern* bracketed_pattern();
  Pattern* mapping_pattern();
  Pattern* class_pattern(size_t start, Expression* cls);
  Pattern* name_pattern();
  Pattern* value_pattern(Expression* value);
  Pattern* singleton_pattern(ConstantKind value);
  Expression* pattern_number();
  Expression* signed_number();
  Expression* dotted_value();
  Expression* mapping_key();
  std::string_view capture_name();

  // ---- Expressions (rules_expressions.cpp)

  Expression* star_expressions();
  Expression* star_expression();
  Expression* expressions();
  Expression* expression();
  Expression* plain_expression();
  Expression* named_expression();
  Expression* star_named_expression();
  Expression* starred_expression();  // `*` and any expression: in calls and subscripts
  Expression* yield_expression();
  Expression* annotated_right_side();
  Expression* lambda();
  Expression* disjunction();
  Expression* conjunction();
  Expression* bool_operation(TokenKind keyword, BoolOperator op, Expression* (Parser::*operand)());
  Expression* inversion();
  Expression* comparison();
  bool comparison_operator(CompareOperator& op);
  Expression* binary(int level);
  Expression* bitwise_or() { return binary(1); }
  Expression* factor();
  Expression* power();
  Expression* await_primary();
  Expression* primary();
  Expression* atom();
  Expression* name_expression();
  Expression* number();
  Expression* constant(ConstantKind kind);
  Expression* tuple_from(size_t start, Collector<Expression>& elements);
  bool starts_expression() const;

  // ---- Brackets (rules_brackets.cpp)

  Expression* parenthesized();
  Expression* bracketed();
  Expression* braced();
  Expression* good_braced();
  Expression* dict(size_t start, Expression* first_key);
  Expression* comprehension(size_t start, NodeKind kind, Expression* element, TokenKind end);
  bool for_if_clauses(ListOf<Comprehension>& into);
  Comprehension* for_if_clause();
  Expression* subscripts();
  Expression* slice();

  // ---- Calls and parameters (rules_arguments.cpp, rules_parameters.cpp)

  Expression* call(size_t start, Expression* function);
  bool arguments(BareGenerator bare_generator, ListOf<Expression>& positional, ListOf<Keyword>& keywords);
  bool argument_list(BareGenerator bare_generator, ListOf<Expression>& positional, ListOf<Keyword>& keywords);
  Expression* unnamed_argument();
  Arguments* parameters(TokenKind end);
  bool parameter_list(TokenKind end, Arguments* into);
  enum class Starring : uint8_t { None, Allowed };  // whether the annotation may be `*expression`
  Argument* parameter(TokenKind end, Starring starring);

  // ---- Strings (rules_strings.cpp)

  Expression* strings();
  // A stretch of text or one field, in the order of the source. Stretches that touch are merged at the end.
  struct Piece {
    Expression* field = nullptr;  // a FormattedValue or Interpolation; null for text
    std::string text = {};
    Span span = {};
    bool u_prefix = false;
  };
  bool plain_string(std::vector<Piece>& pieces, bool& is_bytes);
  bool formatted_string(std::vector<Piece>& pieces);
  bool good_replacement_field(std::vector<Piece>& pieces, bool is_raw, bool is_template);
  bool replacement_field(std::vector<Piece>& pieces, bool is_raw, bool is_template);
  std::string_view without_comments(size_t first, Span span);
  bool format_specification(JoinedStr*& into, bool is_raw, bool is_template);
  bool decode(std::string_view body, Span span, bool is_raw, bool is_bytes, std::string& out);
  ListOf<Expression> merge(std::vector<Piece>& pieces);

  // ---- Targets (rules_targets.cpp)

  // Makes an expression a target; false if it cannot be one.
  bool set_context(Expression* expression, Context context);
  Expression* star_targets();
  Expression* star_target();
  static bool is_single_target(const Expression* expression);

  // ---- Checks of the second pass (checks_*.cpp). Each raises or leaves the place as it was.

  std::nullptr_t raise(Span span, std::string message, Diagnostic::Mark mark = Diagnostic::Mark::Range);
  std::nullptr_t raise_at_last(std::string message);             // at the last token read so far
  std::nullptr_t raise_to_last(Span from, std::string message);  // from there to the last token read
  std::nullptr_t raise_at_token(std::string message) { return raise(token().span, std::move(message)); }
  std::nullptr_t raise_indentation(std::string message);
  bool raise_too_deep();
  static std::string_view describe(const Expression* expression);

  void check_expression();
  void check_string_parts();
  void check_missing_comma();
  void check_conditional();
  void check_statement_as_expression();
  void check_lambda_in_field();
  void check_legacy_statement();
  void check_named_expression();
  Expression* unchecked_expression();

  void check_comprehension();
  void check_comprehension_element();
  void check_dict();
  void check_dict_items();
  void check_dict_comprehension();
  void check_group();
  void check_for_if_clause();
  void check_keyword_argument();
  void check_starred_argument();
  struct ArgumentSummary {
    int count = 0;
    int positional = 0;
    bool has_keyword = false;
    bool has_unpacked_mapping = false;
    Span last;  // of the last positional one
  };
  bool read_arguments(ArgumentSummary& summary);
  void check_arguments();

  void check_parameters(TokenKind end);
  bool read_parameter(TokenKind end, Span& span, bool& has_default);
  void check_parenthesized_parameters(TokenKind end);
  bool check_star(TokenKind end, Span star);
  void check_double_star(TokenKind end);

  enum class TargetKind : uint8_t { Star, For, Delete };
  static const Expression* invalid_target(const Expression* expression, TargetKind target_kind);
  void raise_for_target(const Expression* expression, TargetKind target_kind);
  void check_assignment();
  void skip_assigned_targets();
  bool reads_as_annotation();
  bool reads_as_assignment();
  bool reads_as_augmented_assignment();
  void check_for_target();
  void check_delete();
  void check_import();
  void check_import_target(Dotted dotted);
  void check_with();
  void check_with_item();
  void check_except(bool is_star);
  void check_mixed_except();
  void check_pattern_target();
  void check_positional_pattern();

  void check_replacement_field(bool is_template);
  void check_string_mix();

  // ---- The second pass remembers the results of some rules, by the place where they began

  enum class Rule : uint8_t { Expression, Disjunction, BitwiseOr, Factor, Primary, Atom };
  struct Memory {
    Memory* next;
    Rule rule;
    Expression* result;
    size_t end;
  };

  template <class Function>
  Expression* remembered(Rule rule, Function function) {
    if (!remembering_) return function();
    if (raised_) return nullptr;
    size_t start = position_;
    for (Memory* memory = memory_[start]; memory != nullptr; memory = memory->next) {
      if (memory->rule == rule) {
        position_ = memory->end;
        return memory->result;
      }
    }
    Expression* result = function();
    if (raised_) return nullptr;
    if (result == nullptr) position_ = start;
    memory_[start] = arena_.make<Memory>(memory_[start], rule, result, position_);
    return result;
  }

  Module* run(ParseMode mode);
  enum class Checking : bool { No, Yes };
  void try_again(ParseMode mode, Checking checking);
  void choose_error(size_t furthest_of_first_pass);
  static Diagnostic::Mark mark_of(const Token& token);

  Arena& arena_;
  std::string_view text_;
  const std::vector<Token>& tokens_;
  const Lexer& lexer_;
  std::vector<Warning>& warnings_;
  UnicodeData* unicode_;  // may be null
  bool is_ascii_;         // the whole text
  size_t position_ = 0;
  size_t furthest_ = 0;
  int depth_ = 0;
  std::vector<void*> stack_;

  bool remembering_ = false;  // in all passes but the first
  bool checking_ = false;     // in the last pass, except where a check tries something that must not raise
  bool raised_ = false;
  bool committed_to_match_ = false;  // the `match` that failed can be nothing but a match statement
  bool is_incomplete_ = false;
  uint32_t statement_line_ = 0;
  Diagnostic error_;
  std::vector<Memory*> memory_;  // by token
};

}  // namespace fermata::syntax
