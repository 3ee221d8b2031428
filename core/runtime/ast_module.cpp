#include "runtime/ast_module.h"

#include <algorithm>

#include "base/arena.h"
#include "base/utf8.h"
#include "builtins/arguments.h"
#include "compile/scopes.h"
#include "runtime/loader.h"
#include "syntax/parser.h"

namespace fermata {
namespace {

namespace tree = syntax;

// Every node as (name of its class, (fields ...), (line, column, end line, end column)), columns in bytes; what is no
// node in the tree but one in `ast`, as there. A constant is its kind and its text.
class TreeValues {
 public:
  TreeValues(Vm& vm, std::string_view source) : vm_(vm), lines_(source) {}

  Owned module(const tree::Module& root) {
    switch (root.mode) {
      case tree::ParseMode::Expression: return node("Expression", {expression(root.expression)});
      case tree::ParseMode::Interactive: return node("Interactive", {statements(root.body)});
      default: return node("Module", {statements(root.body), Owned(new_list(vm_.heap))});
    }
  }

 private:
  Owned text(std::string_view utf8) { return Owned(vm_.str_of(utf8)); }
  Owned name_or_none(std::string_view utf8) { return utf8.empty() ? Owned::none() : text(utf8); }

  Owned node(const char* name, std::initializer_list<Owned> fields) { return node_at(name, fields, Owned::none()); }
  Owned node(const char* name, std::initializer_list<Owned> fields, Span span) {
    const uint32_t line = lines_.line_at(span.start), end_line = lines_.line_at(span.end);
    return node_at(name, fields,
                   Owned(vm_.tuple({Value::integer(line), Value::integer(span.start - lines_.start_of(line)),
                                    Value::integer(end_line), Value::integer(span.end - lines_.start_of(end_line))})));
  }
  Owned node_at(const char* name, std::initializer_list<Owned> fields, const Owned& place) {
    std::vector<Value> values;
    for (const Owned& field : fields) values.push_back(field.get());
    Ref<Tuple> all = tuple_from(vm_.heap, values);
    return Owned(vm_.tuple({Value(vm_.intern(name)), Value(all.get()), place.get()}));
  }

  template <typename Items, typename Body>
  Owned list(const Items& items, Body&& body) {
    Ref<List> result = new_list(vm_.heap);
    for (const auto& item : items) list_append(vm_.heap, result, body(item));
    return Owned(std::move(result));
  }
  Owned statements(tree::ListOf<tree::Statement> items) {
    return list(items, [&](const tree::Statement* item) { return statement(item); });
  }
  Owned expressions(std::span<tree::Expression* const> items) {
    return list(items, [&](const tree::Expression* item) { return expression(item); });
  }
  Owned patterns(tree::ListOf<tree::Pattern> items) {
    return list(items, [&](const tree::Pattern* item) { return pattern(item); });
  }
  Owned names(std::span<const std::string_view> items) {
    return list(items, [&](std::string_view item) { return text(item); });
  }

  Owned context(tree::Context ctx) {
    static const char* const kNames[] = {"Load", "Store", "Del"};
    return node(kNames[static_cast<int>(ctx)], {});
  }
  Owned binary(tree::BinaryOperator op) {
    static const char* const kNames[] = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                         "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
    return node(kNames[static_cast<int>(op)], {});
  }

  Owned argument(const tree::Argument* one) {
    return one ? node("arg", {text(one->arg), expression(one->annotation), Owned::none()}, one->span) : Owned::none();
  }
  Owned arguments(const tree::Arguments* all) {
    auto each = [&](const tree::Argument* one) { return argument(one); };
    return node("arguments", {list(all->posonlyargs, each), list(all->args, each), argument(all->vararg),
                              list(all->kwonlyargs, each), expressions(all->kw_defaults), argument(all->kwarg),
                              expressions(all->defaults)});
  }
  Owned keywords(tree::ListOf<tree::Keyword> all) {
    return list(all, [&](const tree::Keyword* one) {
      return node("keyword", {name_or_none(one->arg), expression(one->value)}, one->span);
    });
  }
  Owned aliases(tree::ListOf<tree::Alias> all) {
    return list(all, [&](const tree::Alias* one) {
      return node("alias", {text(one->name), name_or_none(one->asname)}, one->span);
    });
  }
  Owned comprehensions(tree::ListOf<tree::Comprehension> all) {
    return list(all, [&](const tree::Comprehension* one) {
      return node("comprehension", {expression(one->target), expression(one->iter), expressions(one->ifs),
                                    Owned::integer(one->is_async ? 1 : 0)});
    });
  }
  Owned type_parameters(tree::ListOf<tree::TypeParameter> all) {
    return list(all, [&](const tree::TypeParameter* one) {
      if (one->kind == tree::NodeKind::TypeVar) {
        return node("TypeVar", {text(one->name), expression(one->bound), expression(one->default_value)}, one->span);
      }
      return node(one->kind == tree::NodeKind::ParamSpec ? "ParamSpec" : "TypeVarTuple",
                  {text(one->name), expression(one->default_value)}, one->span);
    });
  }
  Owned constant(tree::ConstantKind kind, std::string_view contents) {
    Owned body = kind == tree::ConstantKind::Bytes ? Owned(bytes_from(vm_.heap, contents)) : text(contents);
    return Owned(vm_.tuple({Value::integer(static_cast<int64_t>(kind)), body}));
  }

  Owned statement(const tree::Statement* any) {
    using Kind = tree::NodeKind;
    const Span span = any->span;
    switch (any->kind) {
      case Kind::FunctionDef:
      case Kind::AsyncFunctionDef: {
        auto& s = *tree::node_cast<tree::FunctionDef>(any);
        return node(any->kind == Kind::FunctionDef ? "FunctionDef" : "AsyncFunctionDef",
                    {text(s.name), arguments(s.args), statements(s.body), expressions(s.decorator_list),
                     expression(s.returns), Owned::none(), type_parameters(s.type_params)},
                    span);
      }
      case Kind::ClassDef: {
        auto& s = *tree::node_cast<tree::ClassDef>(any);
        return node("ClassDef",
                    {text(s.name), expressions(s.bases), keywords(s.keywords), statements(s.body),
                     expressions(s.decorator_list), type_parameters(s.type_params)},
                    span);
      }
      case Kind::Return: return node("Return", {expression(tree::node_cast<tree::Return>(any)->value)}, span);
      case Kind::Delete: return node("Delete", {expressions(tree::node_cast<tree::Delete>(any)->targets)}, span);
      case Kind::Assign: {
        auto& s = *tree::node_cast<tree::Assign>(any);
        return node("Assign", {expressions(s.targets), expression(s.value), Owned::none()}, span);
      }
      case Kind::TypeAlias: {
        auto& s = *tree::node_cast<tree::TypeAlias>(any);
        return node("TypeAlias", {expression(s.name), type_parameters(s.type_params), expression(s.value)}, span);
      }
      case Kind::AugAssign: {
        auto& s = *tree::node_cast<tree::AugAssign>(any);
        return node("AugAssign", {expression(s.target), binary(s.op), expression(s.value)}, span);
      }
      case Kind::AnnAssign: {
        auto& s = *tree::node_cast<tree::AnnAssign>(any);
        return node(
            "AnnAssign",
            {expression(s.target), expression(s.annotation), expression(s.value), Owned::integer(s.simple ? 1 : 0)},
            span);
      }
      case Kind::For:
      case Kind::AsyncFor: {
        auto& s = *tree::node_cast<tree::For>(any);
        return node(any->kind == Kind::For ? "For" : "AsyncFor",
                    {expression(s.target), expression(s.iter), statements(s.body), statements(s.orelse), Owned::none()},
                    span);
      }
      case Kind::While: {
        auto& s = *tree::node_cast<tree::While>(any);
        return node("While", {expression(s.test), statements(s.body), statements(s.orelse)}, span);
      }
      case Kind::If: {
        auto& s = *tree::node_cast<tree::If>(any);
        return node("If", {expression(s.test), statements(s.body), statements(s.orelse)}, span);
      }
      case Kind::With:
      case Kind::AsyncWith: {
        auto& s = *tree::node_cast<tree::With>(any);
        Owned items = list(s.items, [&](const tree::WithItem* one) {
          return node("withitem", {expression(one->context_expr), expression(one->optional_vars)});
        });
        return node(any->kind == Kind::With ? "With" : "AsyncWith", {items, statements(s.body), Owned::none()}, span);
      }
      case Kind::Match: {
        auto& s = *tree::node_cast<tree::Match>(any);
        Owned cases = list(s.cases, [&](const tree::MatchCase* one) {
          return node("match_case", {pattern(one->pattern), expression(one->guard), statements(one->body)});
        });
        return node("Match", {expression(s.subject), cases}, span);
      }
      case Kind::Raise: {
        auto& s = *tree::node_cast<tree::Raise>(any);
        return node("Raise", {expression(s.exc), expression(s.cause)}, span);
      }
      case Kind::Try:
      case Kind::TryStar: {
        auto& s = *tree::node_cast<tree::Try>(any);
        Owned handlers = list(s.handlers, [&](const tree::ExceptHandler* one) {
          return node("ExceptHandler", {expression(one->type), name_or_none(one->name), statements(one->body)},
                      one->span);
        });
        return node(any->kind == Kind::Try ? "Try" : "TryStar",
                    {statements(s.body), handlers, statements(s.orelse), statements(s.finalbody)}, span);
      }
      case Kind::Assert: {
        auto& s = *tree::node_cast<tree::Assert>(any);
        return node("Assert", {expression(s.test), expression(s.msg)}, span);
      }
      case Kind::Import: return node("Import", {aliases(tree::node_cast<tree::Import>(any)->names)}, span);
      case Kind::ImportFrom: {
        auto& s = *tree::node_cast<tree::ImportFrom>(any);
        return node("ImportFrom", {name_or_none(s.module), aliases(s.names), Owned::integer(s.level)}, span);
      }
      case Kind::Global: return node("Global", {names(tree::node_cast<tree::Global>(any)->names)}, span);
      case Kind::Nonlocal: return node("Nonlocal", {names(tree::node_cast<tree::Nonlocal>(any)->names)}, span);
      case Kind::Expr: return node("Expr", {expression(tree::node_cast<tree::Expr>(any)->value)}, span);
      case Kind::Break: return node("Break", {}, span);
      case Kind::Continue: return node("Continue", {}, span);
      default: return node("Pass", {}, span);
    }
  }

  Owned expression(const tree::Expression* any) {
    using Kind = tree::NodeKind;
    if (!any) return Owned::none();
    const Span span = any->span;
    switch (any->kind) {
      case Kind::BoolOp: {
        auto& e = *tree::node_cast<tree::BoolOp>(any);
        return node("BoolOp", {node(e.op == tree::BoolOperator::And ? "And" : "Or", {}), expressions(e.values)}, span);
      }
      case Kind::NamedExpr: {
        auto& e = *tree::node_cast<tree::NamedExpr>(any);
        return node("NamedExpr", {expression(e.target), expression(e.value)}, span);
      }
      case Kind::BinOp: {
        auto& e = *tree::node_cast<tree::BinOp>(any);
        return node("BinOp", {expression(e.left), binary(e.op), expression(e.right)}, span);
      }
      case Kind::UnaryOp: {
        static const char* const kNames[] = {"Invert", "Not", "UAdd", "USub"};
        auto& e = *tree::node_cast<tree::UnaryOp>(any);
        return node("UnaryOp", {node(kNames[static_cast<int>(e.op)], {}), expression(e.operand)}, span);
      }
      case Kind::Lambda: {
        auto& e = *tree::node_cast<tree::Lambda>(any);
        return node("Lambda", {arguments(e.args), expression(e.body)}, span);
      }
      case Kind::IfExp: {
        auto& e = *tree::node_cast<tree::IfExp>(any);
        return node("IfExp", {expression(e.test), expression(e.body), expression(e.orelse)}, span);
      }
      case Kind::Dict: {
        auto& e = *tree::node_cast<tree::Dict>(any);
        return node("Dict", {expressions(e.keys), expressions(e.values)}, span);
      }
      case Kind::Set: return node("Set", {expressions(tree::node_cast<tree::Set>(any)->elts)}, span);
      case Kind::ListComp:
      case Kind::SetComp:
      case Kind::GeneratorExp: {
        auto& e = *tree::node_cast<tree::ElementComp>(any);
        const char* name = any->kind == Kind::ListComp  ? "ListComp"
                           : any->kind == Kind::SetComp ? "SetComp"
                                                        : "GeneratorExp";
        return node(name, {expression(e.elt), comprehensions(e.generators)}, span);
      }
      case Kind::DictComp: {
        auto& e = *tree::node_cast<tree::DictComp>(any);
        return node("DictComp", {expression(e.key), expression(e.value), comprehensions(e.generators)}, span);
      }
      case Kind::Await: return node("Await", {expression(tree::node_cast<tree::Await>(any)->value)}, span);
      case Kind::Yield: return node("Yield", {expression(tree::node_cast<tree::Yield>(any)->value)}, span);
      case Kind::YieldFrom: return node("YieldFrom", {expression(tree::node_cast<tree::YieldFrom>(any)->value)}, span);
      case Kind::Compare: {
        static const char* const kNames[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};
        auto& e = *tree::node_cast<tree::Compare>(any);
        Owned ops = list(e.ops, [&](tree::CompareOperator op) { return node(kNames[static_cast<int>(op)], {}); });
        return node("Compare", {expression(e.left), ops, expressions(e.comparators)}, span);
      }
      case Kind::Call: {
        auto& e = *tree::node_cast<tree::Call>(any);
        return node("Call", {expression(e.func), expressions(e.args), keywords(e.keywords)}, span);
      }
      case Kind::FormattedValue: {
        auto& e = *tree::node_cast<tree::FormattedValue>(any);
        return node("FormattedValue",
                    {expression(e.value), Owned::integer(static_cast<int>(e.conversion)), expression(e.format_spec)},
                    span);
      }
      case Kind::Interpolation: {
        auto& e = *tree::node_cast<tree::Interpolation>(any);
        return node("Interpolation",
                    {expression(e.value), text(e.str), Owned::integer(static_cast<int>(e.conversion)),
                     expression(e.format_spec)},
                    span);
      }
      case Kind::JoinedStr:
        return node("JoinedStr", {expressions(tree::node_cast<tree::JoinedStr>(any)->values)}, span);
      case Kind::TemplateStr:
        return node("TemplateStr", {expressions(tree::node_cast<tree::TemplateStr>(any)->values)}, span);
      case Kind::Constant: {
        auto& e = *tree::node_cast<tree::Constant>(any);
        return node("Constant", {constant(e.value_kind, e.text), e.u_prefix ? text("u") : Owned::none()}, span);
      }
      case Kind::Attribute: {
        auto& e = *tree::node_cast<tree::Attribute>(any);
        return node("Attribute", {expression(e.value), text(e.attr), context(e.ctx)}, span);
      }
      case Kind::Subscript: {
        auto& e = *tree::node_cast<tree::Subscript>(any);
        return node("Subscript", {expression(e.value), expression(e.slice), context(e.ctx)}, span);
      }
      case Kind::Starred: {
        auto& e = *tree::node_cast<tree::Starred>(any);
        return node("Starred", {expression(e.value), context(e.ctx)}, span);
      }
      case Kind::Name: {
        auto& e = *tree::node_cast<tree::Name>(any);
        return node("Name", {text(e.id), context(e.ctx)}, span);
      }
      case Kind::List: {
        auto& e = *tree::node_cast<tree::List>(any);
        return node("List", {expressions(e.elts), context(e.ctx)}, span);
      }
      case Kind::Tuple: {
        auto& e = *tree::node_cast<tree::Tuple>(any);
        return node("Tuple", {expressions(e.elts), context(e.ctx)}, span);
      }
      default: {
        auto& e = *tree::node_cast<tree::Slice>(any);
        return node("Slice", {expression(e.lower), expression(e.upper), expression(e.step)}, span);
      }
    }
  }

  Owned pattern(const tree::Pattern* any) {
    using Kind = tree::NodeKind;
    if (!any) return Owned::none();
    const Span span = any->span;
    switch (any->kind) {
      case Kind::MatchValue:
        return node("MatchValue", {expression(tree::node_cast<tree::MatchValue>(any)->value)}, span);
      case Kind::MatchSingleton:
        return node("MatchSingleton", {constant(tree::node_cast<tree::MatchSingleton>(any)->value, {})}, span);
      case Kind::MatchSequence:
        return node("MatchSequence", {patterns(tree::node_cast<tree::MatchSequence>(any)->patterns)}, span);
      case Kind::MatchMapping: {
        auto& p = *tree::node_cast<tree::MatchMapping>(any);
        return node("MatchMapping", {expressions(p.keys), patterns(p.patterns), name_or_none(p.rest)}, span);
      }
      case Kind::MatchClass: {
        auto& p = *tree::node_cast<tree::MatchClass>(any);
        return node("MatchClass",
                    {expression(p.cls), patterns(p.patterns), names(p.kwd_attrs), patterns(p.kwd_patterns)}, span);
      }
      case Kind::MatchStar: return node("MatchStar", {name_or_none(tree::node_cast<tree::MatchStar>(any)->name)}, span);
      case Kind::MatchAs: {
        auto& p = *tree::node_cast<tree::MatchAs>(any);
        return node("MatchAs", {pattern(p.pattern), name_or_none(p.name)}, span);
      }
      default: return node("MatchOr", {patterns(tree::node_cast<tree::MatchOr>(any)->patterns)}, span);
    }
  }

  Vm& vm_;
  LineIndex lines_;
};

syntax::ParseMode parse_mode_of(Str* mode) {
  return str_equals(mode, "eval")     ? syntax::ParseMode::Expression
         : str_equals(mode, "single") ? syntax::ParseMode::Interactive
                                      : syntax::ParseMode::Module;
}

// Names of a source that was made of a tree may be any text: two characters for use among ourselves, from kFirst and
// from kSecond on, stand for the upper and the lower bits of one.
class NamesOfTree final : public LibraryUnicode {
 public:
  using LibraryUnicode::LibraryUnicode;
  static constexpr char32_t kFirst = 0xF0000, kSecond = 0xF1000;
  static constexpr int kLowerBits = 12;

  bool is_stand_in(char32_t code_point) const override { return code_point >= kFirst; }
  std::string normal_form(std::string_view identifier) override {
    std::string plain;
    char32_t upper = 0;
    for (utf8::Decoded next; !identifier.empty(); identifier.remove_prefix(next.size)) {
      next = utf8::decode(identifier);
      if (next.code_point >= kSecond)
        utf8::append(plain, upper + (next.code_point - kSecond));
      else if (next.code_point >= kFirst)
        upper = (next.code_point - kFirst) << kLowerBits;
      else
        utf8::append(plain, next.code_point);
    }
    return plain;
  }
};

Result<Owned> tree_of(Vm& vm, Args args, syntax::UnicodeData& unicode) {
  Str* source = TRY(str_argument(vm, args[0], "parse", "1"));
  Str* filename = TRY(str_argument(vm, args[1], "parse", "2"));
  Str* mode = TRY(str_argument(vm, args[2], "parse", "3"));
  const std::string text = to_utf8(source);
  Arena arena;
  syntax::ParseResult parsed = syntax::parse(arena, text, parse_mode_of(mode), &unicode);
  if (parsed.error) return raise_diagnostic(vm, *parsed.error, filename, text);
  return TreeValues(vm, text).module(*parsed.module);
}

Result<Owned> ast_parse(Vm& vm, Args args) {
  LibraryUnicode unicode(vm);
  return tree_of(vm, args, unicode);
}

// As parse(), of a source that was made of a tree.
Result<Owned> ast_parse_made(Vm& vm, Args args) {
  NamesOfTree names(vm);
  return tree_of(vm, args, names);
}

// The code of a source that was made of a tree.
Result<Owned> ast_compile_made(Vm& vm, Args args) {
  const std::string source = to_utf8(TRY(str_argument(vm, args[0], "compile", "1")));
  Str* filename = TRY(str_argument(vm, args[1], "compile", "2"));
  Str* mode = TRY(str_argument(vm, args[2], "compile", "3"));
  const CodeLoader::Mode kind = str_equals(mode, "eval")     ? CodeLoader::Mode::Eval
                                : str_equals(mode, "single") ? CodeLoader::Mode::Single
                                                             : CodeLoader::Mode::Exec;
  const CompileOptions options = {.top_level_await = args[3].is_true(),
                                  .optimize = static_cast<int>(TRY(vm.index(args[4]))),
                                  .features = static_cast<uint32_t>(TRY(vm.index(args[5])))};
  NamesOfTree names(vm);
  return Owned(TRY(static_cast<Loader&>(vm.loader).compile_made(vm, source, filename, kind, options, names)));
}

// A part of a text that was made of a tree, and the place that the tree tells of it.
struct Part {
  Position written;
  Position meant;
  size_t around;  // index of the part that this one is in; the first is in itself
};

std::vector<Part> parts_of(List* numbers) {
  auto number = [&](size_t i) { return static_cast<uint32_t>(numbers->items[i].as_int()); };
  std::vector<Part> parts = {{{0, UINT32_MAX}, {0, 0}, 0}};
  for (size_t i = 0; i + 4 <= numbers->length; i += 4)
    parts.push_back({{number(i), number(i + 1)}, {number(i + 2), number(i + 3)}, 0});
  for (size_t i = 1; i < parts.size(); ++i) {
    parts[i].around = i - 1;
    while (parts[parts[i].around].written.end < parts[i].written.end) parts[i].around = parts[parts[i].around].around;
  }
  return parts;
}

Position meant_place(const std::vector<Part>& parts, Position written) {
  if (written.start == 0 && written.end == 0) return written;
  auto after = std::ranges::upper_bound(parts, written.start, {}, [](const Part& part) { return part.written.start; });
  size_t found = static_cast<size_t>(after - parts.begin()) - 1;
  while (parts[found].written.end < written.end) found = parts[found].around;
  return parts[found].meant;
}

void place_code(Code* code, const std::vector<Part>& parts, Source* source, uint32_t first_line) {
  for (Position& position : *code->positions) position = meant_place(parts, position);
  code->first_line = first_line;
  for (Value constant : *code->constants) {
    Code* inner =
        constant.is_object() && constant.object()->type == code->type ? static_cast<Code*>(constant.object()) : nullptr;
    if (!inner) continue;
    // It begins with the first part in its line: a decorator, or what it is the code of.
    const uint32_t line_start = (*code->source->line_starts)[inner->first_line - 1];
    auto first = std::ranges::lower_bound(parts, line_start, {}, [](const Part& part) { return part.written.start; });
    place_code(inner, parts, source, first == parts.end() ? inner->first_line : source->line_of(first->meant.start));
  }
  code->source = Ref<Source>(source);
}

// place(code, numbers, text): the code was compiled of a text that was made of a tree; from now on its places are those
// in `text` that the tree tells. Of each part of the tree, `numbers` has where it begins and ends in the one and in the
// other, in bytes; in the order in which they begin in the first, those around others before them.
Result<Owned> ast_place(Vm& vm, Args args) {
  Code* code = args.object<Code>(0);
  std::string text = to_utf8(TRY(str_argument(vm, args[2], "place", "3")));
  Ref<Source> source = new_source(vm.heap, vm.types.source, code->source->filename, std::move(text), false);
  if (code->source->text->empty()) source->text->clear();
  place_code(code, parts_of(args.object<List>(1)), source, code->first_line);
  return Owned::none();
}

// A scope as (kind, name, line, symbols, scopes inside), a symbol as (name, flags, resolution): numbers of scopes.h.
// The line of the annotations of a function, which follows, is 0.
Owned scope_value(Vm& vm, const LineIndex& lines, const compiler::Scope& scope) {
  Ref<List> symbols = new_list(vm.heap), children = new_list(vm.heap);
  auto add = [&](std::string_view name, int flags, compiler::Resolution resolution) {
    list_append(
        vm.heap, symbols,
        Owned(vm.tuple({Value(vm.intern(name)), Value::integer(flags), Value::integer(static_cast<int>(resolution))})));
  };
  for (const compiler::Symbol& symbol : scope.symbols) add(symbol.name, symbol.flags, symbol.resolution);
  for (std::string_view name : scope.free_names)  // some are only handed on
    if (!scope.index.find(name)) add(name, 0, compiler::Resolution::Free);
  for (const compiler::Scope* child : scope.children) list_append(vm.heap, children, scope_value(vm, lines, *child));
  const compiler::Scope* parent = scope.parent;
  const bool of_block = parent && parent->annotations == &scope && !parent->annotated.empty();
  const Span span = of_block ? parent->annotated[0].node->span : scope.span;
  return Owned(vm.tuple({Value::integer(static_cast<int>(scope.kind)), Value(vm.intern(scope.name)),
                         Value::integer(span.end == 0 ? 0 : lines.line_at(span.start)), Value(symbols.get()),
                         Value(children.get())}));
}

// The scopes of a source, as the compiler sees them.
Result<Owned> ast_scopes(Vm& vm, Args args) {
  Str* filename = TRY(str_argument(vm, args[1], "scopes", "2"));
  const std::string text = to_utf8(TRY(str_argument(vm, args[0], "scopes", "1")));
  const syntax::ParseMode mode = parse_mode_of(TRY(str_argument(vm, args[2], "scopes", "3")));
  Arena arena;
  LibraryUnicode unicode(vm);
  syntax::ParseResult parsed = syntax::parse(arena, text, mode, &unicode);
  compiler::Problems problems;
  compiler::ScopeTable table;
  if (!parsed.error) compiler::build_scopes(table, arena, *parsed.module, args[3].is_true(), problems);
  if (parsed.error || problems.error)
    return raise_diagnostic(vm, parsed.error ? *parsed.error : *problems.error, filename, text);
  return scope_value(vm, LineIndex(text), *table.module);
}

const NativeRow kFunctions[] = {
    {"parse(source, filename, mode, /)", ast_parse},
    {"parse_made(source, filename, mode, /)", ast_parse_made},
    {"compile_made(source, filename, mode, awaits, optimize, features, /)", ast_compile_made},
    {"scopes(source, filename, mode, future_annotations, /)", ast_scopes},
    {"place(code, numbers, text, /)", ast_place}};

}  // namespace

const ModuleSpec ast_module = {.functions = kFunctions};

}  // namespace fermata
