// Operators: arithmetic, comparisons, `and` and `or` as values.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

constexpr Opcode kCompareOpcodes[] = {Opcode::Equal,     Opcode::NotEqual, Opcode::Less,
                                      Opcode::LessEqual, Opcode::Greater,  Opcode::GreaterEqual};

const char* literal_type(const tree::Expression* node) {
  const auto* constant = node_cast<tree::Constant>(node);
  if (!constant) return is_kind(node, NodeKind::Tuple) && is_constant(node) ? "tuple" : nullptr;
  switch (constant->value_kind) {
    case tree::ConstantKind::Int: return "int";
    case tree::ConstantKind::Float: return "float";
    case tree::ConstantKind::Imaginary: return "complex";
    case tree::ConstantKind::Str: return "str";
    case tree::ConstantKind::Bytes: return "bytes";
    default: return nullptr;
  }
}

}  // namespace

Opcode binary_opcode(tree::BinaryOperator op) {
  switch (op) {
    case tree::BinaryOperator::Add: return Opcode::Add;
    case tree::BinaryOperator::Sub: return Opcode::Subtract;
    case tree::BinaryOperator::Mult: return Opcode::Multiply;
    case tree::BinaryOperator::MatMult: return Opcode::MatrixMultiply;
    case tree::BinaryOperator::Div: return Opcode::TrueDivide;
    case tree::BinaryOperator::Mod: return Opcode::Modulo;
    case tree::BinaryOperator::Pow: return Opcode::Power;
    case tree::BinaryOperator::LShift: return Opcode::LeftShift;
    case tree::BinaryOperator::RShift: return Opcode::RightShift;
    case tree::BinaryOperator::BitOr: return Opcode::BitOr;
    case tree::BinaryOperator::BitXor: return Opcode::BitXor;
    case tree::BinaryOperator::BitAnd: return Opcode::BitAnd;
    case tree::BinaryOperator::FloorDiv: return Opcode::FloorDivide;
  }
  __builtin_unreachable();
}

// a + b + c + …, however long, takes no stack: from the innermost operation outwards.
void Unit::binary(const tree::BinOp& node, Register to) {
  uint32_t mark = code_.top();
  Register scratch = Emitter::is_temporary(to) ? to : kNone;
  std::vector<const tree::BinOp*> chain;
  const tree::Expression* first = &node;
  while (is_kind(first, NodeKind::BinOp) && (chain.empty() || !is_short_constant(first))) {
    chain.push_back(node_cast<tree::BinOp>(first));
    first = chain.back()->left;
  }
  Operand left = operand_before(first, {chain.back()->right}, scratch);
  for (size_t i = chain.size(); i-- > 0;) {
    Operand right = operand(chain[i]->right, left.at == scratch ? kNone : scratch);
    code_.pop_to(mark);
    Register result = i == 0 ? to : scratch != kNone ? scratch : code_.push();
    code_.at(chain[i]->span);
    code_.write(binary_opcode(chain[i]->op), result, left, right);
    left = {result, true};
  }
  code_.pop_to(mark);
}

void Unit::unary(const tree::UnaryOp& node, Register to) {
  uint32_t mark = code_.top();
  Operand value = operand(node.operand, Emitter::is_temporary(to) ? to : kNone);
  code_.pop_to(mark);
  code_.at(node.span);
  switch (node.op) {
    case tree::UnaryOperator::Invert: return code_.write(Opcode::Invert, to, value);
    case tree::UnaryOperator::Not: return code_.write(Opcode::Not, to, value, kNegate);
    case tree::UnaryOperator::UAdd: return code_.write(Opcode::Positive, to, value);
    case tree::UnaryOperator::USub: return code_.write(Opcode::Negative, to, value);
  }
}

// Leaves the value of an operand in `value`, and goes to `decided` if it is true or false as `when` says. Of an `and`
// within an `or` nothing is asked twice whether it is true.
void Unit::decide(const tree::Expression* node, Register value, bool when, Label& decided) {
  const auto* inner = node_cast<tree::BoolOp>(node);
  if (!inner) {
    into(node, value);
    code_.at(node->span);
    return code_.jump_if(when ? Opcode::JumpIfTrue : Opcode::JumpIfFalse, {value}, decided);
  }
  const bool ends_when = inner->op == tree::BoolOperator::Or;
  Label past;
  for (const tree::Expression* operand : inner->values.first(inner->values.size() - 1)) {
    decide(operand, value, ends_when, ends_when == when ? decided : past);
    code_.clear(value);
  }
  decide(inner->values.back(), value, when, decided);
  code_.place(past);
}

void Unit::bool_op(const tree::BoolOp& node, Register to) {
  uint32_t mark = code_.top();
  Register value = Emitter::is_temporary(to) ? to : code_.push();
  Label end;
  for (const tree::Expression* operand : node.values.first(node.values.size() - 1)) {
    decide(operand, value, node.op == tree::BoolOperator::Or, end);
    code_.clear(value);
  }
  into(node.values.back(), value);
  code_.place(end);
  code_.move(to, {value, value != to});
  code_.pop_to(mark);
}

void Unit::comparison(tree::CompareOperator op, Register to, Operand left, Operand right) {
  switch (op) {
    case tree::CompareOperator::Is: return code_.write(Opcode::Is, to, left, right);
    case tree::CompareOperator::IsNot: return code_.write(Opcode::Is, to, left, right, kNegate);
    case tree::CompareOperator::In: return code_.write(Opcode::Contains, to, left, right);
    case tree::CompareOperator::NotIn: return code_.write(Opcode::Contains, to, left, right, kNegate);
    default: return code_.write(kCompareOpcodes[static_cast<int>(op)], to, left, right);
  }
}

void Unit::check_compare(const tree::Compare& node) {
  const tree::Expression* left = node.left;
  for (size_t i = 0; i < node.ops.size(); ++i) {
    const tree::Expression* right = node.comparators[i];
    bool is = node.ops[i] == tree::CompareOperator::Is, is_not = node.ops[i] == tree::CompareOperator::IsNot;
    const char* type = literal_type(left);
    if (!type) type = literal_type(right);
    if ((is || is_not) && type) {
      warn(node.span, is ? text("\"is\" with '", type, "' literal. Did you mean \"==\"?")
                         : text("\"is not\" with '", type, "' literal. Did you mean \"!=\"?"));
    }
    left = right;
  }
}

void Unit::compare(const tree::Compare& node, Register to) {
  check_compare(node);
  uint32_t mark = code_.top();
  if (node.ops.size() == 1) {
    Register scratch = Emitter::is_temporary(to) ? to : kNone;
    Operand left = operand_before(node.left, {node.comparators[0]}, scratch);
    Operand right = operand(node.comparators[0], left.at == scratch ? kNone : scratch);
    code_.pop_to(mark);
    code_.at(node.span);
    return comparison(node.ops[0], to, left, right);
  }
  // a < b < c: each middle operand is evaluated once and read twice. `result` comes before the operands on the stack of
  // temporaries.
  Register result = Emitter::is_temporary(to) ? to : code_.push();
  uint32_t base = code_.top();
  Register kept = code_.push(), next = code_.push();
  Operand left = operand_before(node.left, {node.comparators[0]}, kept);
  Label end, done;
  Label drop_middle[2];  // by which of the two holds the middle operand
  for (size_t i = 0; i < node.ops.size(); ++i) {
    bool last = i + 1 == node.ops.size();
    const tree::Expression* after = last ? nullptr : node.comparators[i + 1];
    Operand right = operand_before(node.comparators[i], {after}, next);
    code_.at(node.span);
    if (last) {
      comparison(node.ops[i], result, left, right);
      break;
    }
    comparison(node.ops[i], result, left, {right.at});
    code_.jump_if(Opcode::JumpIfFalse, {result}, right.temporary ? drop_middle[right.at == kept ? 0 : 1] : end);
    if (right.temporary) next = right.at == kept ? static_cast<Register>(kept + 1) : kept;
    left = right;
  }
  code_.jump(done);
  for (int i = 0; i < 2; ++i) {
    code_.place(drop_middle[i]);
    code_.clear(static_cast<Register>(kept + i));
    if (i == 0) code_.jump(done);
  }
  code_.place(end);
  code_.place(done);
  code_.pop_to(base);
  code_.move(to, {result, result != to});
  code_.pop_to(mark);
}

}  // namespace fermata::compiler
