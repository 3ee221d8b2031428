// Expressions: the switch over their kinds, and those that need no file of their own.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

// May the expression bind a name (`:=`)? Answers true where it has not looked.
bool may_bind(const tree::Expression* node) {
  if (!node) return false;
  switch (node->kind) {
    case NodeKind::Constant:
    case NodeKind::Name:
    case NodeKind::Lambda: return false;
    case NodeKind::Attribute: return may_bind(node_cast<tree::Attribute>(node)->value);
    case NodeKind::UnaryOp: return may_bind(node_cast<tree::UnaryOp>(node)->operand);
    case NodeKind::BinOp: {
      const auto& op = *node_cast<tree::BinOp>(node);
      return is_kind(op.left, NodeKind::BinOp) || may_bind(op.left) || may_bind(op.right);
    }
    case NodeKind::Subscript:
      return may_bind(node_cast<tree::Subscript>(node)->value) || may_bind(node_cast<tree::Subscript>(node)->slice);
    default: return true;
  }
}

}  // namespace

void Unit::push_constant(const Folded& constant, Register to) {
  code_.load_constant(to, code_.constant(constant.key, [&] { return constant.value; }));
}

Operand Unit::constant_operand(const Folded& constant, Register scratch) {
  uint32_t index = code_.constant(constant.key, [&] { return constant.value; });
  Register at = code_.constant_register(index);
  if (at != kNone) return {at};
  if (scratch == kNone) scratch = code_.push();
  code_.load_constant(scratch, index);
  return {scratch, true};
}

void Unit::load_none(Register to) {
  push_constant({"N", Owned::none()}, to);
}
Operand Unit::none(Register scratch) {
  return constant_operand({"N", Owned::none()}, scratch);
}

Operand Unit::operand(const tree::Expression* node, Register scratch) {
  if (const auto* name = node_cast<tree::Name>(node)) {
    Register local = plain_local(name->id);
    if (local != kNone) {
      code_.at(node->span);
      check_bound(local);
      return {local};
    }
  }
  if (std::optional<Folded> constant = fold(compilation_, node)) {
    code_.at(node->span);
    return constant_operand(*constant, scratch);
  }
  Register to = scratch != kNone ? scratch : code_.push();
  into(node, to);
  return {to, true};
}

Operand Unit::operand_before(const tree::Expression* node, std::initializer_list<const tree::Expression*> later,
                             Register scratch) {
  Operand value = operand(node, scratch);
  if (!Emitter::is_local(value.at) || !unit_scope_->has_walrus) return value;
  for (const tree::Expression* other : later) {
    if (!may_bind(other)) continue;
    Register copy = scratch != kNone ? scratch : code_.push();
    code_.move(copy, value);
    return {copy, true};
  }
  return value;
}

Register Unit::temporary(const tree::Expression* node) {
  Register to = code_.push();
  into(node, to);
  return to;
}

// What an expression statement does: its value goes at once.
void Unit::effect(const tree::Expression* node) {
  uint32_t mark = code_.top();
  if (fold(compilation_, node)) return;
  if (const auto* name = node_cast<tree::Name>(node)) {
    Register local = plain_local(name->id);
    if (local != kNone) {
      code_.at(node->span);
      check_bound(local);
      return;
    }
  }
  Register value = temporary(node);
  code_.clear(value);
  code_.pop_to(mark);
}

bool Unit::may_await(Span span, const char* what) {
  if (is_module() && compilation_.options.top_level_await) return true;
  bool function = unit_scope_->is_function_like();
  if (unit_scope_->kind == ScopeKind::Generator || (function && unit_scope_->is_async)) return true;
  if (!function && std::string_view(what) == "await")
    fail(span, "'await' outside function");
  else
    fail(span, text("'", what, "' outside async function"));
  return false;
}

void Unit::await(Register at, uint8_t from) {
  code_.emit(Opcode::GetAwaitable, at, at, 0, static_cast<uint8_t>(from << 4));
  code_.emit(Opcode::Await, at, at);
}

void Unit::into(const tree::Expression* node, Register to) {
  uint32_t mark = code_.top();
  Register scratch = Emitter::is_temporary(to) ? to : kNone;
  code_.at(node->span);
  if (std::optional<Folded> constant = fold(compilation_, node)) return push_constant(*constant, to);
  switch (node->kind) {
    case NodeKind::Name: return load_name(node_cast<tree::Name>(node)->id, to);
    case NodeKind::BinOp: return binary(*node_cast<tree::BinOp>(node), to);
    case NodeKind::UnaryOp: return unary(*node_cast<tree::UnaryOp>(node), to);
    case NodeKind::BoolOp: return bool_op(*node_cast<tree::BoolOp>(node), to);
    case NodeKind::Compare: return compare(*node_cast<tree::Compare>(node), to);
    case NodeKind::Call: return call(*node_cast<tree::Call>(node), to);
    case NodeKind::Attribute: {
      const auto& attribute = *node_cast<tree::Attribute>(node);
      Operand object = operand(attribute.value, scratch);
      code_.pop_to(mark);
      code_.at(attribute_span(attribute));
      uint8_t dies = object.temporary && object.at != to ? kDiesB : 0;
      return code_.emit(Opcode::LoadAttribute, to, object.at, code_.site(mangle(attribute.attr)), dies);
    }
    case NodeKind::Subscript: return subscript(*node_cast<tree::Subscript>(node), to);
    case NodeKind::Tuple: return tuple_display(node_cast<tree::Tuple>(node)->elts, to);
    case NodeKind::List: return list_display(node_cast<tree::List>(node)->elts, to);
    case NodeKind::Set: return set_display(node_cast<tree::Set>(node)->elts, to);
    case NodeKind::Dict: return dict_display(*node_cast<tree::Dict>(node), to);
    case NodeKind::Slice: return slice(*node_cast<tree::Slice>(node), to);
    case NodeKind::JoinedStr: return joined_string(*node_cast<tree::JoinedStr>(node), to);
    case NodeKind::FormattedValue: return formatted_value(*node_cast<tree::FormattedValue>(node), to);
    case NodeKind::TemplateStr: return template_string(*node_cast<tree::TemplateStr>(node), to);
    case NodeKind::Lambda: return lambda(*node_cast<tree::Lambda>(node), to);
    case NodeKind::ListComp:
    case NodeKind::SetComp:
    case NodeKind::DictComp: return comprehension(*node, to);
    case NodeKind::GeneratorExp: return generator_expression(*node_cast<tree::ElementComp>(node), to);
    case NodeKind::IfExp: {
      const auto& choice = *node_cast<tree::IfExp>(node);
      if (std::optional<bool> known = known_truth(compilation_, choice.test)) {
        code_.dead([&] { into(*known ? choice.orelse : choice.body, to); });
        return into(*known ? choice.body : choice.orelse, to);
      }
      Label otherwise, end;
      jump_if(choice.test, false, otherwise);
      into(choice.body, to);
      code_.jump(end);
      code_.place(otherwise);
      into(choice.orelse, to);
      code_.place(end);
      return;
    }
    case NodeKind::NamedExpr: {
      const auto& named = *node_cast<tree::NamedExpr>(node);
      std::string_view name = node_cast<tree::Name>(named.target)->id;
      // The target is written before `to`, which may be read in place by what comes later.
      Register value = scratch != kNone ? scratch : code_.push();
      into(named.value, value);
      code_.at(named.span);
      store_name(name, {value});
      code_.move(to, {value, value != to});
      code_.pop_to(mark);
      return;
    }
    case NodeKind::Await: {
      may_await(node->span, "await");
      Register value = scratch != kNone ? scratch : code_.push();
      into(node_cast<tree::Await>(node)->value, value);
      code_.at(node->span);
      await(value);
      code_.move(to, {value, true});
      code_.pop_to(mark);
      return;
    }
    case NodeKind::Yield: {
      if (!unit_scope_->is_function_like()) fail(node->span, "'yield' outside function");
      const tree::Expression* given = node_cast<tree::Yield>(node)->value;
      Operand value = given ? operand(given, scratch) : none(scratch);
      code_.at(node->span);
      trace("yielded", value);
      code_.pop_to(mark);
      // Whoever resumed has the value from now on, also where the register waits for what is sent.
      code_.emit(Opcode::Yield, to, value.at, 0, value.temporary ? kDiesB : 0);
      return trace("resumed");
    }
    case NodeKind::YieldFrom: {
      if (!unit_scope_->is_function_like()) {
        fail(node->span, "'yield from' outside function");
      } else if (unit_scope_->is_async) {
        fail(node->span, "'yield from' inside async function");
      }
      Register value = scratch != kNone ? scratch : code_.push();
      into(node_cast<tree::YieldFrom>(node)->value, value);
      code_.at(node->span);
      code_.emit(Opcode::GetYieldFromIterator, value, value);
      code_.emit(Opcode::YieldFrom, value, value);
      code_.move(to, {value, true});
      code_.pop_to(mark);
      return;
    }
    case NodeKind::Starred: return fail(node->span, "can't use starred expression here");
    default: return;
  }
}

}  // namespace fermata::compiler
