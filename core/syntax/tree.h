// The syntax tree: what the parser makes and the compiler reads. Kinds and fields carry the names of CPython's `ast`
// (an `ast` module can be laid over it one to one), spans are those from which CPython gives lineno, col_offset and
// their ends.
//
// Everything here lives in the Arena given to parse(): nodes, lists, and the bytes behind every string_view. Nodes are
// plain structs without virtual functions; `node_cast<T>` looks at the kind. A pointer marked "or null" may be null, no
// other is. Names are UTF-8; contents of str literals are UTF-8 in which lone surrogates are encoded as if they were
// characters (WTF-8); contents of bytes literals are raw bytes.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/span.h"

namespace fermata::syntax {

enum class NodeKind : uint8_t {
#define STATEMENT(kind, type) kind,
#define EXPRESSION(kind, type) kind,
#define PATTERN(kind, type) kind,
#define TYPE_PARAMETER(kind, type) kind,
#include "syntax/nodes.def"
};

struct Node {
  NodeKind kind;
  Span span;
};
struct Statement : Node {};
struct Expression : Node {};
struct Pattern : Node {};

template <class T>
using ListOf = std::span<T* const>;

// ---- Parts that are no nodes of their own

enum class Context : uint8_t { Load, Store, Del };
enum class BoolOperator : uint8_t { And, Or };
enum class BinaryOperator : uint8_t {
  Add,
  Sub,
  Mult,
  MatMult,
  Div,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd,
  FloorDiv
};
enum class UnaryOperator : uint8_t { Invert, Not, UAdd, USub };
enum class CompareOperator : uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

struct Comprehension {  // one `for ... in ... if ...`
  Expression* target;
  Expression* iter;
  ListOf<Expression> ifs;
  bool is_async;
  Span span;  // from `for` (or `async`) to the end
};

struct Argument {  // a parameter of a function or lambda
  std::string_view arg;
  Expression* annotation;  // or null; a Starred is possible for *args
  Span span;               // with the annotation
  Span name_span;
};

struct Arguments {
  ListOf<Argument> posonlyargs;
  ListOf<Argument> args;
  Argument* vararg;  // or null
  ListOf<Argument> kwonlyargs;
  std::span<Expression* const> kw_defaults;  // one per kwonlyargs; null where there is no default
  Argument* kwarg;                           // or null
  ListOf<Expression> defaults;               // of the last posonlyargs and args
};

struct Keyword {         // name=value or **value in a call or class statement
  std::string_view arg;  // empty for **value
  Expression* value;
  Span span;
  Span name_span;  // empty for **value
};

struct Alias {  // of an import; `*` is a name too
  std::string_view name;
  std::string_view asname;  // empty if there is none
  Span span;
  Span name_span;
};

struct WithItem {
  Expression* context_expr;
  Expression* optional_vars;  // or null
};

struct ExceptHandler {
  Expression* type;       // or null for a bare `except:`
  std::string_view name;  // empty if there is none
  ListOf<Statement> body;
  Span span;
  Span name_span;
};

struct MatchCase {
  Pattern* pattern;
  Expression* guard;  // or null
  ListOf<Statement> body;
  Span span;
};

struct TypeParameter : Node {  // TypeVar `T: bound = default`, ParamSpec `**P`, TypeVarTuple `*Ts`
  std::string_view name;
  Expression* bound;          // or null; of a TypeVar only
  Expression* default_value;  // or null
};

// ---- Statements

struct FunctionDef : Statement {  // FunctionDef or AsyncFunctionDef; the span begins at `def`/`async`
  std::string_view name;
  Arguments* args;
  ListOf<Statement> body;
  ListOf<Expression> decorator_list;
  Expression* returns;  // or null
  ListOf<TypeParameter> type_params;
  Span name_span;
};

struct ClassDef : Statement {
  std::string_view name;
  ListOf<Expression> bases;
  ListOf<Keyword> keywords;
  ListOf<Statement> body;
  ListOf<Expression> decorator_list;
  ListOf<TypeParameter> type_params;
  Span name_span;
};

struct Return : Statement {
  Expression* value;  // or null
};

struct Delete : Statement {
  ListOf<Expression> targets;
};

struct Assign : Statement {
  ListOf<Expression> targets;
  Expression* value;
};

struct TypeAlias : Statement {
  Expression* name;  // a Name
  ListOf<TypeParameter> type_params;
  Expression* value;
};

struct AugAssign : Statement {
  Expression* target;
  BinaryOperator op;
  Expression* value;
};

struct AnnAssign : Statement {
  Expression* target;
  Expression* annotation;
  Expression* value;  // or null
  bool simple;        // a plain name without parentheses
};

struct For : Statement {  // For or AsyncFor
  Expression* target;
  Expression* iter;
  ListOf<Statement> body;
  ListOf<Statement> orelse;
};

struct While : Statement {
  Expression* test;
  ListOf<Statement> body;
  ListOf<Statement> orelse;
};

struct If : Statement {
  Expression* test;
  ListOf<Statement> body;
  ListOf<Statement> orelse;  // an `elif` is a lone If in here
};

struct With : Statement {  // With or AsyncWith
  ListOf<WithItem> items;
  ListOf<Statement> body;
};

struct Match : Statement {
  Expression* subject;
  ListOf<MatchCase> cases;
};

struct Raise : Statement {
  Expression* exc;    // or null
  Expression* cause;  // or null
};

struct Try : Statement {  // Try or TryStar
  ListOf<Statement> body;
  ListOf<ExceptHandler> handlers;
  ListOf<Statement> orelse;
  ListOf<Statement> finalbody;
};

struct Assert : Statement {
  Expression* test;
  Expression* msg;  // or null
};

struct Import : Statement {
  ListOf<Alias> names;
};

struct ImportFrom : Statement {
  std::string_view module;  // empty in `from . import x`
  ListOf<Alias> names;
  uint32_t level;  // number of leading dots
};

struct Global : Statement {
  std::span<const std::string_view> names;
};

struct Nonlocal : Statement {
  std::span<const std::string_view> names;
};

struct Expr : Statement {
  Expression* value;
};

struct Pass : Statement {};
struct Break : Statement {};
struct Continue : Statement {};

// ---- Expressions

struct BoolOp : Expression {
  BoolOperator op;
  ListOf<Expression> values;  // two or more: `a and b and c` is one node
};

struct NamedExpr : Expression {
  Expression* target;  // a Name
  Expression* value;
};

struct BinOp : Expression {
  Expression* left;
  BinaryOperator op;
  Expression* right;
  Span operator_span;
};

struct UnaryOp : Expression {
  UnaryOperator op;
  Expression* operand;
};

struct Lambda : Expression {
  Arguments* args;
  Expression* body;
};

struct IfExp : Expression {
  Expression* test;
  Expression* body;
  Expression* orelse;
};

struct Dict : Expression {
  std::span<Expression* const> keys;  // null where the value is unpacked: {**value}
  ListOf<Expression> values;
};

struct Set : Expression {
  ListOf<Expression> elts;
};

struct ElementComp : Expression {  // ListComp, SetComp or GeneratorExp
  Expression* elt;
  ListOf<Comprehension> generators;
};

struct DictComp : Expression {
  Expression* key;
  Expression* value;
  ListOf<Comprehension> generators;
};

struct Await : Expression {
  Expression* value;
};

struct Yield : Expression {
  Expression* value;  // or null
};

struct YieldFrom : Expression {
  Expression* value;
};

struct Compare : Expression {
  Expression* left;
  std::span<const CompareOperator> ops;
  ListOf<Expression> comparators;
};

struct Call : Expression {
  Expression* func;
  ListOf<Expression> args;  // a Starred for *args
  ListOf<Keyword> keywords;
};

enum class Conversion : int8_t { None = -1, Str = 's', Repr = 'r', Ascii = 'a' };

struct JoinedStr : Expression {  // an f-string, or a format specification
  ListOf<Expression> values;     // Constant and FormattedValue; the text of `{x=}` is in a Constant already
};

struct FormattedValue : Expression {
  Expression* value;
  Conversion conversion;
  JoinedStr* format_spec;  // or null
};

struct TemplateStr : Expression {  // a t-string
  ListOf<Expression> values;       // Constant and Interpolation
};

struct Interpolation : Expression {
  Expression* value;
  std::string_view str;  // the expression's source text
  Conversion conversion;
  JoinedStr* format_spec;  // or null
};

enum class ConstantKind : uint8_t { None, True, False, Ellipsis, Int, Float, Imaginary, Str, Bytes };

struct Constant : Expression {
  ConstantKind value_kind;
  bool u_prefix;  // of a str: u"..."
  // Str, Bytes: the contents. Int: digits without underscores, with prefix 0x, 0o, 0b in lower case where it had one.
  // Float: without underscores. Imaginary: the same without the final j. Empty otherwise.
  std::string_view text;
};

struct Attribute : Expression {
  Expression* value;
  std::string_view attr;
  Context ctx;
  Span name_span;
};

struct Subscript : Expression {
  Expression* value;
  Expression* slice;  // a Slice, a Tuple (perhaps of Slices and Starreds), or any expression
  Context ctx;
};

struct Starred : Expression {
  Expression* value;
  Context ctx;
};

struct Name : Expression {
  std::string_view id;
  Context ctx;
};

struct List : Expression {
  ListOf<Expression> elts;
  Context ctx;
};

struct Tuple : Expression {
  ListOf<Expression> elts;
  Context ctx;
};

struct Slice : Expression {
  Expression* lower;  // or null
  Expression* upper;  // or null
  Expression* step;   // or null
};

// ---- Patterns

struct MatchValue : Pattern {
  Expression* value;
};

struct MatchSingleton : Pattern {
  ConstantKind value;  // None, True or False
};

struct MatchSequence : Pattern {
  ListOf<Pattern> patterns;
};

struct MatchMapping : Pattern {
  ListOf<Expression> keys;
  ListOf<Pattern> patterns;
  std::string_view rest;  // empty if there is no **rest
};

struct MatchClass : Pattern {
  Expression* cls;
  ListOf<Pattern> patterns;
  std::span<const std::string_view> kwd_attrs;
  ListOf<Pattern> kwd_patterns;
};

struct MatchStar : Pattern {
  std::string_view name;  // empty for *_
};

struct MatchAs : Pattern {
  Pattern* pattern;       // or null: a capture or the wildcard
  std::string_view name;  // empty for the wildcard
};

struct MatchOr : Pattern {
  ListOf<Pattern> patterns;
};

// ---- The root

enum class ParseMode : uint8_t {
  Module,       // a file
  Expression,   // eval(): one expression
  Interactive,  // one statement typed at a prompt
};

struct Module {
  ParseMode mode;
  ListOf<Statement> body;  // empty in mode Expression
  Expression* expression;  // null in the other modes
};

// ---- Looking at a node

namespace detail {
template <class T, class U>
constexpr bool same = false;
template <class T>
constexpr bool same<T, T> = true;
}  // namespace detail

// Whether nodes of this kind are laid out as T.
template <class T>
constexpr bool is_laid_out_as(NodeKind kind) {
  switch (kind) {
#define STATEMENT(kind, type) \
  case NodeKind::kind: return detail::same<T, type>;
#define EXPRESSION(kind, type) STATEMENT(kind, type)
#define PATTERN(kind, type) STATEMENT(kind, type)
#define TYPE_PARAMETER(kind, type) STATEMENT(kind, type)
#include "syntax/nodes.def"
  }
  return false;
}

// The node as a T, or null if it is of another kind (or null itself).
template <class T>
T* node_cast(Node* node) {
  return node != nullptr && is_laid_out_as<T>(node->kind) ? static_cast<T*>(node) : nullptr;
}
template <class T>
const T* node_cast(const Node* node) {
  return node != nullptr && is_laid_out_as<T>(node->kind) ? static_cast<const T*>(node) : nullptr;
}

inline bool is_kind(const Node* node, NodeKind kind) {
  return node != nullptr && node->kind == kind;
}

// The name of the class in CPython's `ast`.
std::string_view kind_name(NodeKind kind);

}  // namespace fermata::syntax
