// Conditions: expressions that decide where to go. Comparisons are fused with their jumps, `and`, `or` and `not` are
// jumps only.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

std::optional<Opcode> comparing_jump(tree::CompareOperator op) {
  switch (op) {
    case tree::CompareOperator::Eq: return Opcode::JumpIfEqual;
    case tree::CompareOperator::NotEq: return Opcode::JumpIfNotEqual;
    case tree::CompareOperator::Lt: return Opcode::JumpIfLess;
    case tree::CompareOperator::LtE: return Opcode::JumpIfLessEqual;
    case tree::CompareOperator::Gt: return Opcode::JumpIfGreater;
    case tree::CompareOperator::GtE: return Opcode::JumpIfGreaterEqual;
    default: return {};
  }
}

bool is_none_constant(const tree::Expression* node) {
  const auto* constant = node_cast<tree::Constant>(node);
  return constant && constant->value_kind == tree::ConstantKind::None;
}

}  // namespace

void Unit::jump_if(const tree::Expression* node, bool when, Label& label) {
  uint32_t mark = code_.top();
  if (std::optional<bool> known = known_truth(compilation_, node)) {
    if (*known == when) code_.jump(label);
    return;
  }
  switch (node->kind) {
    case NodeKind::UnaryOp:
      if (node_cast<tree::UnaryOp>(node)->op == tree::UnaryOperator::Not)
        return jump_if(node_cast<tree::UnaryOp>(node)->operand, !when, label);
      break;
    case NodeKind::BoolOp: {
      const auto& op = *node_cast<tree::BoolOp>(node);
      // The value that makes the rest needless: True for `or`, False for `and`.
      bool decides = op.op == tree::BoolOperator::Or;
      Label past;
      for (size_t i = 0; i < op.values.size(); ++i) {
        bool last = i + 1 == op.values.size();
        if (last)
          jump_if(op.values[i], when, label);
        else
          jump_if(op.values[i], decides, decides == when ? label : past);
      }
      code_.place(past);
      return;
    }
    case NodeKind::IfExp: {
      const auto& choice = *node_cast<tree::IfExp>(node);
      Label otherwise, end;
      jump_if(choice.test, false, otherwise);
      jump_if(choice.body, when, label);
      code_.jump(end);
      code_.place(otherwise);
      jump_if(choice.orelse, when, label);
      code_.place(end);
      return;
    }
    case NodeKind::Compare: {
      const auto& compare = *node_cast<tree::Compare>(node);
      if (compare.ops.size() > 1) {
        if (!comparing_jump(compare.ops[0])) break;
        bool plain = true;
        for (tree::CompareOperator op : compare.ops) plain = plain && comparing_jump(op);
        // The middle operands must be readable in place: then a chain is an `and`.
        for (size_t i = 0; i + 1 < compare.comparators.size(); ++i) {
          const auto* name = node_cast<tree::Name>(compare.comparators[i]);
          plain = plain && (is_constant(compare.comparators[i]) || (name && plain_local(name->id) != kNone));
        }
        if (!plain || unit_scope_->has_walrus) break;
        check_compare(compare);
        Label past;
        const tree::Expression* left = compare.left;
        for (size_t i = 0; i < compare.ops.size(); ++i) {
          Operand a = operand(left), b = operand(compare.comparators[i]);
          code_.pop_to(mark);
          code_.at(node->span);
          bool last = i + 1 == compare.ops.size();
          Opcode op =
              comparing_jump(compare.ops[i]).value_or(Opcode::JumpIfEqual);  // `plain` has seen that there is one
          if (last)
            code_.jump_compare(op, a, b, label, !when);
          else
            code_.jump_compare(op, a, b, when ? past : label, true);
          left = compare.comparators[i];
        }
        code_.place(past);
        return;
      }
      check_compare(compare);
      const tree::Expression* right_node = compare.comparators[0];
      tree::CompareOperator op = compare.ops[0];
      bool is = op == tree::CompareOperator::Is;
      if ((is || op == tree::CompareOperator::IsNot) && is_none_constant(right_node)) {
        Operand value = operand(compare.left);
        code_.pop_to(mark);
        code_.at(node->span);
        return code_.jump_if(is == when ? Opcode::JumpIfNone : Opcode::JumpIfNotNone, value, label);
      }
      std::optional<Opcode> jump = comparing_jump(op);
      if (!jump) break;
      Operand left = operand_before(compare.left, {right_node});
      Operand right = operand(right_node);
      code_.pop_to(mark);
      code_.at(node->span);
      return code_.jump_compare(*jump, left, right, label, !when);
    }
    default: break;
  }
  Operand value = operand(node);
  code_.pop_to(mark);
  code_.at(node->span);
  code_.jump_if(when ? Opcode::JumpIfTrue : Opcode::JumpIfFalse, value, label);
}

}  // namespace fermata::compiler
