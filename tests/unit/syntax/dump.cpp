#include "dump.h"

namespace fermata::syntax {

namespace {

class Dumper {
 public:
  std::string out;

  void module(const Module& node) {
    out += node.mode == ParseMode::Expression ? "Expression("
           : node.mode == ParseMode::Module   ? "Module("
                                              : "Interactive(";
    first_ = true;
    if (node.expression != nullptr) field("body", node.expression);
    field("body", node.body);
    out += ")";
  }

 private:
  void name(const char* field_name) {
    if (!first_) out += ", ";
    first_ = false;
    out += field_name;
    out += "=";
  }
  void text(const char* field_name, std::string_view value) {
    if (value.empty()) return;
    name(field_name);
    out += value;
  }
  void number(const char* field_name, int value) { text(field_name, std::to_string(value)); }
  void span(Span span) { out += "[" + std::to_string(span.start) + ":" + std::to_string(span.end) + "]"; }

  template <class T>
  void field(const char* field_name, const T* node) {
    if (node == nullptr) return;
    name(field_name);
    one(node);
  }
  template <class T>
  void field(const char* field_name, std::span<T* const> nodes) {
    if (nodes.empty()) return;
    name(field_name);
    out += "[";
    for (size_t i = 0; i < nodes.size(); i++) {
      if (i > 0) out += ", ";
      nodes[i] != nullptr ? one(nodes[i]) : void(out += "None");
    }
    out += "]";
    first_ = false;
  }
  void field(const char* field_name, std::span<const std::string_view> names) {
    if (names.empty()) return;
    name(field_name);
    out += "[";
    for (size_t i = 0; i < names.size(); i++) {
      if (i > 0) out += ", ";
      out += names[i];
    }
    out += "]";
  }
  void context(Context ctx) { text("ctx", ctx == Context::Load ? "Load" : ctx == Context::Store ? "Store" : "Del"); }

  template <class Function>
  void braced(const char* kind, Function fields) {
    out += kind;
    out += "(";
    first_ = true;
    fields();
    out += ")";
    first_ = false;
  }

  void one(const Comprehension* node) {
    braced("comprehension", [&] {
      field("target", node->target);
      field("iter", node->iter);
      field("ifs", node->ifs);
      number("is_async", node->is_async);
    });
  }
  void one(const Argument* node) {
    braced("arg", [&] {
      text("arg", node->arg);
      field("annotation", node->annotation);
    });
    span(node->span);
  }
  void one(const Arguments* node) {
    braced("arguments", [&] {
      field("posonlyargs", node->posonlyargs);
      field("args", node->args);
      field("vararg", node->vararg);
      field("kwonlyargs", node->kwonlyargs);
      field("kw_defaults", node->kw_defaults);
      field("kwarg", node->kwarg);
      field("defaults", node->defaults);
    });
  }
  void one(const Keyword* node) {
    braced("keyword", [&] {
      text("arg", node->arg);
      field("value", node->value);
    });
    span(node->span);
  }
  void one(const Alias* node) {
    braced("alias", [&] {
      text("name", node->name);
      text("asname", node->asname);
    });
    span(node->span);
  }
  void one(const WithItem* node) {
    braced("withitem", [&] {
      field("context_expr", node->context_expr);
      field("optional_vars", node->optional_vars);
    });
  }
  void one(const ExceptHandler* node) {
    braced("ExceptHandler", [&] {
      field("type", node->type);
      text("name", node->name);
      field("body", node->body);
    });
    span(node->span);
  }
  void one(const MatchCase* node) {
    braced("match_case", [&] {
      field("pattern", node->pattern);
      field("guard", node->guard);
      field("body", node->body);
    });
  }

  template <class T>
  const T* as(const Node* node) {
    return static_cast<const T*>(node);
  }

  void one(const Node* node) {
    out += kind_name(node->kind);
    out += "(";
    first_ = true;
    fields(node);
    out += ")";
    span(node->span);
    first_ = false;
  }

  static constexpr const char* kBinary[] = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                            "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
  static constexpr const char* kUnary[] = {"Invert", "Not", "UAdd", "USub"};
  static constexpr const char* kCompare[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};

  void constant(ConstantKind kind, std::string_view value) {
    switch (kind) {
      case ConstantKind::None: text("value", "None"); return;
      case ConstantKind::True: text("value", "True"); return;
      case ConstantKind::False: text("value", "False"); return;
      case ConstantKind::Ellipsis: text("value", "Ellipsis"); return;
      case ConstantKind::Int: text("value", "int " + std::string(value)); return;
      case ConstantKind::Float: text("value", "float " + std::string(value)); return;
      case ConstantKind::Imaginary: text("value", "complex " + std::string(value)); return;
      case ConstantKind::Str:
      case ConstantKind::Bytes: {
        std::string hex = kind == ConstantKind::Str ? "str " : "bytes ";
        for (char c : value) {
          hex += "0123456789abcdef"[static_cast<uint8_t>(c) >> 4];
          hex += "0123456789abcdef"[c & 15];
        }
        text("value", hex);
      }
    }
  }

  void fields(const Node* node) {
    switch (node->kind) {
      case NodeKind::FunctionDef:
      case NodeKind::AsyncFunctionDef: {
        auto* n = as<FunctionDef>(node);
        text("name", n->name);
        field("args", n->args);
        field("body", n->body);
        field("decorator_list", n->decorator_list);
        field("returns", n->returns);
        field("type_params", n->type_params);
        return;
      }
      case NodeKind::ClassDef: {
        auto* n = as<ClassDef>(node);
        text("name", n->name);
        field("bases", n->bases);
        field("keywords", n->keywords);
        field("body", n->body);
        field("decorator_list", n->decorator_list);
        field("type_params", n->type_params);
        return;
      }
      case NodeKind::Return: field("value", as<Return>(node)->value); return;
      case NodeKind::Delete: field("targets", as<Delete>(node)->targets); return;
      case NodeKind::Assign: {
        auto* n = as<Assign>(node);
        field("targets", n->targets);
        field("value", n->value);
        return;
      }
      case NodeKind::TypeAlias: {
        auto* n = as<TypeAlias>(node);
        field("name", n->name);
        field("type_params", n->type_params);
        field("value", n->value);
        return;
      }
      case NodeKind::AugAssign: {
        auto* n = as<AugAssign>(node);
        field("target", n->target);
        text("op", kBinary[static_cast<size_t>(n->op)]);
        field("value", n->value);
        return;
      }
      case NodeKind::AnnAssign: {
        auto* n = as<AnnAssign>(node);
        field("target", n->target);
        field("annotation", n->annotation);
        field("value", n->value);
        number("simple", n->simple);
        return;
      }
      case NodeKind::For:
      case NodeKind::AsyncFor: {
        auto* n = as<For>(node);
        field("target", n->target);
        field("iter", n->iter);
        field("body", n->body);
        field("orelse", n->orelse);
        return;
      }
      case NodeKind::While: {
        auto* n = as<While>(node);
        field("test", n->test);
        field("body", n->body);
        field("orelse", n->orelse);
        return;
      }
      case NodeKind::If: {
        auto* n = as<If>(node);
        field("test", n->test);
        field("body", n->body);
        field("orelse", n->orelse);
        return;
      }
      case NodeKind::With:
      case NodeKind::AsyncWith: {
        auto* n = as<With>(node);
        field("items", n->items);
        field("body", n->body);
        return;
      }
      case NodeKind::Match: {
        auto* n = as<Match>(node);
        field("subject", n->subject);
        field("cases", n->cases);
        return;
      }
      case NodeKind::Raise: {
        auto* n = as<Raise>(node);
        field("exc", n->exc);
        field("cause", n->cause);
        return;
      }
      case NodeKind::Try:
      case NodeKind::TryStar: {
        auto* n = as<Try>(node);
        field("body", n->body);
        field("handlers", n->handlers);
        field("orelse", n->orelse);
        field("finalbody", n->finalbody);
        return;
      }
      case NodeKind::Assert: {
        auto* n = as<Assert>(node);
        field("test", n->test);
        field("msg", n->msg);
        return;
      }
      case NodeKind::Import: field("names", as<Import>(node)->names); return;
      case NodeKind::ImportFrom: {
        auto* n = as<ImportFrom>(node);
        text("module", n->module);
        field("names", n->names);
        number("level", static_cast<int>(n->level));
        return;
      }
      case NodeKind::Global: field("names", as<Global>(node)->names); return;
      case NodeKind::Nonlocal: field("names", as<Nonlocal>(node)->names); return;
      case NodeKind::Expr: field("value", as<Expr>(node)->value); return;
      case NodeKind::Pass:
      case NodeKind::Break:
      case NodeKind::Continue: return;
      case NodeKind::BoolOp: {
        auto* n = as<BoolOp>(node);
        text("op", n->op == BoolOperator::And ? "And" : "Or");
        field("values", n->values);
        return;
      }
      case NodeKind::NamedExpr: {
        auto* n = as<NamedExpr>(node);
        field("target", n->target);
        field("value", n->value);
        return;
      }
      case NodeKind::BinOp: {
        auto* n = as<BinOp>(node);
        field("left", n->left);
        text("op", kBinary[static_cast<size_t>(n->op)]);
        field("right", n->right);
        return;
      }
      case NodeKind::UnaryOp: {
        auto* n = as<UnaryOp>(node);
        text("op", kUnary[static_cast<size_t>(n->op)]);
        field("operand", n->operand);
        return;
      }
      case NodeKind::Lambda: {
        auto* n = as<Lambda>(node);
        field("args", n->args);
        field("body", n->body);
        return;
      }
      case NodeKind::IfExp: {
        auto* n = as<IfExp>(node);
        field("test", n->test);
        field("body", n->body);
        field("orelse", n->orelse);
        return;
      }
      case NodeKind::Dict: {
        auto* n = as<Dict>(node);
        field("keys", n->keys);
        field("values", n->values);
        return;
      }
      case NodeKind::Set: field("elts", as<Set>(node)->elts); return;
      case NodeKind::ListComp:
      case NodeKind::SetComp:
      case NodeKind::GeneratorExp: {
        auto* n = as<ElementComp>(node);
        field("elt", n->elt);
        field("generators", n->generators);
        return;
      }
      case NodeKind::DictComp: {
        auto* n = as<DictComp>(node);
        field("key", n->key);
        field("value", n->value);
        field("generators", n->generators);
        return;
      }
      case NodeKind::Await: field("value", as<Await>(node)->value); return;
      case NodeKind::Yield: field("value", as<Yield>(node)->value); return;
      case NodeKind::YieldFrom: field("value", as<YieldFrom>(node)->value); return;
      case NodeKind::Compare: {
        auto* n = as<Compare>(node);
        field("left", n->left);
        name("ops");
        out += "[";
        for (size_t i = 0; i < n->ops.size(); i++) {
          if (i > 0) out += ", ";
          out += kCompare[static_cast<size_t>(n->ops[i])];
        }
        out += "]";
        field("comparators", n->comparators);
        return;
      }
      case NodeKind::Call: {
        auto* n = as<Call>(node);
        field("func", n->func);
        field("args", n->args);
        field("keywords", n->keywords);
        return;
      }
      case NodeKind::FormattedValue: {
        auto* n = as<FormattedValue>(node);
        field("value", n->value);
        number("conversion", static_cast<int>(n->conversion));
        field("format_spec", n->format_spec);
        return;
      }
      case NodeKind::Interpolation: {
        auto* n = as<Interpolation>(node);
        field("value", n->value);
        text("str", n->str);
        number("conversion", static_cast<int>(n->conversion));
        field("format_spec", n->format_spec);
        return;
      }
      case NodeKind::JoinedStr: field("values", as<JoinedStr>(node)->values); return;
      case NodeKind::TemplateStr: field("values", as<TemplateStr>(node)->values); return;
      case NodeKind::Constant: {
        auto* n = as<Constant>(node);
        constant(n->value_kind, n->text);
        if (n->u_prefix) text("kind", "u");
        return;
      }
      case NodeKind::Attribute: {
        auto* n = as<Attribute>(node);
        field("value", n->value);
        text("attr", n->attr);
        context(n->ctx);
        return;
      }
      case NodeKind::Subscript: {
        auto* n = as<Subscript>(node);
        field("value", n->value);
        field("slice", n->slice);
        context(n->ctx);
        return;
      }
      case NodeKind::Starred: {
        auto* n = as<Starred>(node);
        field("value", n->value);
        context(n->ctx);
        return;
      }
      case NodeKind::Name: {
        auto* n = as<Name>(node);
        text("id", n->id);
        context(n->ctx);
        return;
      }
      case NodeKind::List: {
        auto* n = as<List>(node);
        field("elts", n->elts);
        context(n->ctx);
        return;
      }
      case NodeKind::Tuple: {
        auto* n = as<Tuple>(node);
        field("elts", n->elts);
        context(n->ctx);
        return;
      }
      case NodeKind::Slice: {
        auto* n = as<Slice>(node);
        field("lower", n->lower);
        field("upper", n->upper);
        field("step", n->step);
        return;
      }
      case NodeKind::MatchValue: field("value", as<MatchValue>(node)->value); return;
      case NodeKind::MatchSingleton: constant(as<MatchSingleton>(node)->value, {}); return;
      case NodeKind::MatchSequence: field("patterns", as<MatchSequence>(node)->patterns); return;
      case NodeKind::MatchMapping: {
        auto* n = as<MatchMapping>(node);
        field("keys", n->keys);
        field("patterns", n->patterns);
        text("rest", n->rest);
        return;
      }
      case NodeKind::MatchClass: {
        auto* n = as<MatchClass>(node);
        field("cls", n->cls);
        field("patterns", n->patterns);
        field("kwd_attrs", n->kwd_attrs);
        field("kwd_patterns", n->kwd_patterns);
        return;
      }
      case NodeKind::MatchStar: text("name", as<MatchStar>(node)->name); return;
      case NodeKind::MatchAs: {
        auto* n = as<MatchAs>(node);
        field("pattern", n->pattern);
        text("name", n->name);
        return;
      }
      case NodeKind::MatchOr: field("patterns", as<MatchOr>(node)->patterns); return;
      case NodeKind::TypeVar:
      case NodeKind::ParamSpec:
      case NodeKind::TypeVarTuple: {
        auto* n = as<TypeParameter>(node);
        text("name", n->name);
        field("bound", n->bound);
        field("default_value", n->default_value);
        return;
      }
    }
  }

  bool first_ = true;
};

}  // namespace

std::string dump(const Module& module) {
  Dumper dumper;
  dumper.module(module);
  return std::move(dumper.out);
}

}  // namespace fermata::syntax
