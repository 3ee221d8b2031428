#include "compile/unparse.h"

namespace fermata::compiler {
namespace {

// How tightly an expression holds together, loosest first. One that is looser than its place asks for is put into
// parentheses.
enum class Binding : uint8_t {
  Tuple,
  Test,  // if-else, lambda
  Or,
  And,
  Not,
  Comparison,
  BitOr,
  BitXor,
  BitAnd,
  Shift,
  Sum,
  Term,
  Factor,
  Power,
  Await,
  Atom
};

Binding tighter(Binding binding) {
  return static_cast<Binding>(static_cast<uint8_t>(binding) + 1);
}

struct OperatorText {
  std::string_view text;
  Binding binding;
};

OperatorText operator_text(tree::BinaryOperator op) {
  switch (op) {
    case tree::BinaryOperator::Add: return {" + ", Binding::Sum};
    case tree::BinaryOperator::Sub: return {" - ", Binding::Sum};
    case tree::BinaryOperator::Mult: return {" * ", Binding::Term};
    case tree::BinaryOperator::MatMult: return {" @ ", Binding::Term};
    case tree::BinaryOperator::Div: return {" / ", Binding::Term};
    case tree::BinaryOperator::Mod: return {" % ", Binding::Term};
    case tree::BinaryOperator::Pow: return {" ** ", Binding::Power};
    case tree::BinaryOperator::LShift: return {" << ", Binding::Shift};
    case tree::BinaryOperator::RShift: return {" >> ", Binding::Shift};
    case tree::BinaryOperator::BitOr: return {" | ", Binding::BitOr};
    case tree::BinaryOperator::BitXor: return {" ^ ", Binding::BitXor};
    case tree::BinaryOperator::BitAnd: return {" & ", Binding::BitAnd};
    case tree::BinaryOperator::FloorDiv: return {" // ", Binding::Term};
  }
  __builtin_unreachable();
}

OperatorText operator_text(tree::UnaryOperator op) {
  switch (op) {
    case tree::UnaryOperator::Invert: return {"~", Binding::Factor};
    case tree::UnaryOperator::Not: return {"not ", Binding::Not};
    case tree::UnaryOperator::UAdd: return {"+", Binding::Factor};
    case tree::UnaryOperator::USub: return {"-", Binding::Factor};
  }
  __builtin_unreachable();
}

std::string_view operator_text(tree::CompareOperator op) {
  static constexpr std::string_view kTexts[] = {" == ", " != ", " < ",      " <= ", " > ",
                                                " >= ", " is ", " is not ", " in ", " not in "};
  return kTexts[static_cast<size_t>(op)];
}

class Unparser {
 public:
  explicit Unparser(Compilation& compilation) : compilation_(compilation) {}

  void expression(const tree::Expression* node, Binding place);
  std::string text;

 private:
  // Writes `parts`, in parentheses if the place binds tighter than they do.
  template <typename Write>
  void bound(Binding binding, Binding place, Write&& parts) {
    if (place > binding) text += '(';
    parts();
    if (place > binding) text += ')';
  }

  void list(tree::ListOf<tree::Expression> nodes) {
    for (size_t i = 0; i < nodes.size(); ++i) {
      if (i) text += ", ";
      expression(nodes[i], Binding::Test);
    }
  }

  // What may be missing, after a mark that says what it is.
  void optional(std::string_view mark, const tree::Expression* node) {
    if (!node) return;
    text += mark;
    expression(node, Binding::Test);
  }

  void constant(const tree::Constant& node) {
    if (node.value_kind == tree::ConstantKind::Ellipsis) {
      text += "...";
      return;
    }
    if (node.u_prefix) text += 'u';
    Folded value = *fold(compilation_, &node);
    text += compilation_.types.repr(compilation_.types.context, value.value.get());
  }

  void dict(const tree::Dict& node) {
    for (size_t i = 0; i < node.values.size(); ++i) {
      if (i) text += ", ";
      optional("", node.keys[i]);
      text += node.keys[i] ? ": " : "**";
      expression(node.values[i], node.keys[i] ? Binding::Test : Binding::BitOr);
    }
  }

  void comprehension(const tree::Comprehension& part) {
    text += part.is_async ? " async for " : " for ";
    expression(part.target, Binding::Tuple);
    text += " in ";
    expression(part.iter, tighter(Binding::Test));
    for (const tree::Expression* condition : part.ifs) {
      text += " if ";
      expression(condition, tighter(Binding::Test));
    }
  }

  void element_comprehension(const tree::ElementComp& node) {
    expression(node.elt, Binding::Test);
    for (const tree::Comprehension* part : node.generators) comprehension(*part);
  }

  void compare(const tree::Compare& node) {
    expression(node.left, tighter(Binding::Comparison));
    for (size_t i = 0; i < node.ops.size(); ++i) {
      text += operator_text(node.ops[i]);
      expression(node.comparators[i], tighter(Binding::Comparison));
    }
  }

  void call(const tree::Call& node) {
    expression(node.func, Binding::Atom);
    // A lone generator expression brings its own parentheses.
    if (node.args.size() == 1 && node.keywords.empty() && node.args[0]->kind == NodeKind::GeneratorExp)
      return expression(node.args[0], Binding::Atom);
    text += '(';
    list(node.args);
    for (size_t i = 0; i < node.keywords.size(); ++i) {
      if (i || !node.args.empty()) text += ", ";
      const tree::Keyword& keyword = *node.keywords[i];
      text.append(keyword.arg).append(keyword.arg.empty() ? "**" : "=");
      expression(keyword.value, keyword.arg.empty() ? Binding::BitOr : Binding::Test);
    }
    text += ')';
  }

  void lambda(const tree::Lambda& node) {
    const tree::Arguments& args = *node.args;
    text += "lambda";
    // CPython writes "lambda*args".
    std::string_view between = args.posonlyargs.empty() && args.args.empty() ? "" : " ";
    auto begin = [&](std::string_view mark, std::string_view name) {
      text.append(between).append(mark).append(name);
      between = ", ";
    };
    const size_t count = args.posonlyargs.size() + args.args.size();
    for (size_t i = 0; i < count; ++i) {
      const bool only = i < args.posonlyargs.size();
      begin("", only ? args.posonlyargs[i]->arg : args.args[i - args.posonlyargs.size()]->arg);
      if (i + args.defaults.size() >= count) optional("=", args.defaults[i + args.defaults.size() - count]);
      if (only && i + 1 == args.posonlyargs.size()) begin("/", "");
    }
    if (args.vararg || !args.kwonlyargs.empty()) begin("*", args.vararg ? args.vararg->arg : "");
    for (size_t i = 0; i < args.kwonlyargs.size(); ++i) {
      begin("", args.kwonlyargs[i]->arg);
      optional("=", args.kw_defaults[i]);
    }
    if (args.kwarg) begin("**", args.kwarg->arg);
    optional(": ", node.body);
  }

  void slice(const tree::Slice& node) {
    optional("", node.lower);
    text += ':';
    optional("", node.upper);
    optional(":", node.step);
  }

  Compilation& compilation_;
};

void Unparser::expression(const tree::Expression* node, Binding place) {
  switch (node->kind) {
    case NodeKind::BoolOp: {
      const auto& operation = *node_cast<tree::BoolOp>(node);
      const bool is_and = operation.op == tree::BoolOperator::And;
      const Binding binding = is_and ? Binding::And : Binding::Or;
      return bound(binding, place, [&] {
        for (size_t i = 0; i < operation.values.size(); ++i) {
          if (i) text += is_and ? " and " : " or ";
          expression(operation.values[i], tighter(binding));
        }
      });
    }
    case NodeKind::BinOp: {
      const auto& operation = *node_cast<tree::BinOp>(node);
      const auto [sign, binding] = operator_text(operation.op);
      const bool from_right = operation.op == tree::BinaryOperator::Pow;
      return bound(binding, place, [&] {
        expression(operation.left, from_right ? tighter(binding) : binding);
        text += sign;
        expression(operation.right, from_right ? binding : tighter(binding));
      });
    }
    case NodeKind::UnaryOp: {
      const auto& operation = *node_cast<tree::UnaryOp>(node);
      const auto [sign, binding] = operator_text(operation.op);
      return bound(binding, place, [&] {
        text += sign;
        expression(operation.operand, binding);
      });
    }
    case NodeKind::Lambda: return bound(Binding::Test, place, [&] { lambda(*node_cast<tree::Lambda>(node)); });
    case NodeKind::IfExp: {
      const auto& choice = *node_cast<tree::IfExp>(node);
      return bound(Binding::Test, place, [&] {
        expression(choice.body, tighter(Binding::Test));
        text += " if ";
        expression(choice.test, tighter(Binding::Test));
        optional(" else ", choice.orelse);
      });
    }
    case NodeKind::Dict:
      text += '{';
      dict(*node_cast<tree::Dict>(node));
      text += '}';
      return;
    case NodeKind::Set:
      text += '{';
      list(node_cast<tree::Set>(node)->elts);
      text += '}';
      return;
    case NodeKind::ListComp:
    case NodeKind::SetComp:
    case NodeKind::GeneratorExp: {
      const std::string_view brackets = node->kind == NodeKind::ListComp  ? "[]"
                                        : node->kind == NodeKind::SetComp ? "{}"
                                                                          : "()";
      text += brackets[0];
      element_comprehension(*node_cast<tree::ElementComp>(node));
      text += brackets[1];
      return;
    }
    case NodeKind::DictComp: {
      const auto& made = *node_cast<tree::DictComp>(node);
      text += '{';
      expression(made.key, Binding::Test);
      optional(": ", made.value);
      for (const tree::Comprehension* part : made.generators) comprehension(*part);
      text += '}';
      return;
    }
    case NodeKind::Compare: return bound(Binding::Comparison, place, [&] { compare(*node_cast<tree::Compare>(node)); });
    case NodeKind::Call: return call(*node_cast<tree::Call>(node));
    case NodeKind::Constant: return constant(*node_cast<tree::Constant>(node));
    case NodeKind::Attribute: {
      const auto& attribute = *node_cast<tree::Attribute>(node);
      expression(attribute.value, Binding::Atom);
      const auto* of = node_cast<tree::Constant>(attribute.value);
      // "1.real" would be a number and a name.
      text.append(of && of->value_kind == tree::ConstantKind::Int ? " ." : ".").append(attribute.attr);
      return;
    }
    case NodeKind::Subscript:
      expression(node_cast<tree::Subscript>(node)->value, Binding::Atom);
      text += '[';
      expression(node_cast<tree::Subscript>(node)->slice, Binding::Tuple);
      text += ']';
      return;
    case NodeKind::Starred: text += '*'; return expression(node_cast<tree::Starred>(node)->value, Binding::BitOr);
    case NodeKind::Name: text += node_cast<tree::Name>(node)->id; return;
    case NodeKind::List:
      text += '[';
      list(node_cast<tree::List>(node)->elts);
      text += ']';
      return;
    case NodeKind::Tuple: {
      const auto elements = node_cast<tree::Tuple>(node)->elts;
      return bound(Binding::Tuple, elements.empty() ? Binding::Atom : place, [&] {
        list(elements);
        if (elements.size() == 1) text += ',';
      });
    }
    case NodeKind::Slice: return slice(*node_cast<tree::Slice>(node));
    default: text += std::string_view(*compilation_.source->text).substr(node->span.start, node->span.size()); return;
  }
}

}  // namespace

std::string unparse(Compilation& compilation, const tree::Expression* expression) {
  Unparser unparser(compilation);
  unparser.expression(expression, Binding::Test);
  return std::move(unparser.text);
}

}  // namespace fermata::compiler
