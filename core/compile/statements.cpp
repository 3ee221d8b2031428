// Statements: the switch over their kinds, and those that need no file of their own.
#include "compile/unit.h"

namespace fermata::compiler {

void Unit::statements(tree::ListOf<tree::Statement> body) {
  for (const tree::Statement* node : body) {
    if (compilation_.problems.error) return;
    statement(node);
  }
}

// Whether a debugger stops at it: not where there is nothing to do, and at a loop's condition at each turn.
bool Unit::runs(const tree::Statement* node) const {
  switch (node->kind) {
    case NodeKind::Global:
    case NodeKind::Nonlocal: return false;
    case NodeKind::AnnAssign: return node_cast<tree::AnnAssign>(node)->value || !unit_scope_->is_function_like();
    case NodeKind::While: return known_truth(compilation_, node_cast<tree::While>(node)->test).has_value();
    default: return true;
  }
}

void Unit::statement(const tree::Statement* node) {
  code_.at(node->span);
  if (compilation_.options.traced && runs(node)) tell_line(node->span);
  switch (node->kind) {
    case NodeKind::FunctionDef:
    case NodeKind::AsyncFunctionDef: return function(*node_cast<tree::FunctionDef>(node));
    case NodeKind::ClassDef: return class_definition(*node_cast<tree::ClassDef>(node));
    case NodeKind::Return: return return_statement(*node_cast<tree::Return>(node));
    case NodeKind::Delete:
      for (const tree::Expression* target : node_cast<tree::Delete>(node)->targets) delete_target(target);
      return;
    case NodeKind::Assign: return assign(*node_cast<tree::Assign>(node));
    case NodeKind::TypeAlias: return type_alias(*node_cast<tree::TypeAlias>(node));
    case NodeKind::AugAssign: return augmented(*node_cast<tree::AugAssign>(node));
    case NodeKind::AnnAssign: return annotated(*node_cast<tree::AnnAssign>(node));
    case NodeKind::For: return for_statement(*node_cast<tree::For>(node));
    case NodeKind::AsyncFor: return async_for(*node_cast<tree::For>(node));
    case NodeKind::While: return while_statement(*node_cast<tree::While>(node));
    case NodeKind::If: return if_statement(*node_cast<tree::If>(node));
    case NodeKind::With:
    case NodeKind::AsyncWith: return with_statement(*node_cast<tree::With>(node), 0);
    case NodeKind::Match: return match(*node_cast<tree::Match>(node));
    case NodeKind::Raise: return raise(*node_cast<tree::Raise>(node));
    case NodeKind::Try:
    case NodeKind::TryStar: return try_statement(*node_cast<tree::Try>(node));
    case NodeKind::Assert: return assert_statement(*node_cast<tree::Assert>(node));
    case NodeKind::Import: return import(*node_cast<tree::Import>(node));
    case NodeKind::ImportFrom: return import_from(*node_cast<tree::ImportFrom>(node));
    case NodeKind::Expr: {
      const tree::Expression* value = node_cast<tree::Expr>(node)->value;
      if (compilation_.mode != CompileMode::Single || !is_module()) return effect(value);
      uint32_t mark = code_.top();
      Register shown = temporary(value);
      code_.at(node->span);
      code_.emit(Opcode::Intrinsic, shown, shown, static_cast<uint16_t>(Intrinsic::PrintExpression));
      code_.clear(shown);
      return code_.pop_to(mark);
    }
    case NodeKind::Break: return break_statement(node);
    case NodeKind::Continue: return continue_statement(node);
    default: return;
  }
}

void Unit::if_statement(const tree::If& node) {
  if (std::optional<bool> known = known_truth(compilation_, node.test)) {
    auto dead = [&](tree::ListOf<tree::Statement> body) { code_.dead([&] { statements(body); }); };
    if (!*known) dead(node.body);
    statements(*known ? node.body : node.orelse);
    if (*known) dead(node.orelse);
    return;
  }
  Label otherwise, end;
  jump_if(node.test, false, otherwise);
  statements(node.body);
  if (!node.orelse.empty()) code_.jump(end);
  code_.place(otherwise);
  statements(node.orelse);
  code_.place(end);
}

void Unit::return_statement(const tree::Return& node) {
  if (!unit_scope_->is_function_like()) return fail(node.span, "'return' outside function");
  if (node.value && unit_scope_->is_async && unit_scope_->is_generator)
    return fail(node.span, "'return' with value in async generator");
  for (const Block& block : blocks_)
    if (block.kind == Block::Kind::ExceptStar)
      return fail(node.value && is_constant(node.value) ? node.value->span : node.span,
                  "'break', 'continue' and 'return' cannot appear in an except* block");
  return_value(node.value, node.span);
}

void Unit::return_value(const tree::Expression* node, Span statement) {
  bool runs_code = leaving_runs_code(0);
  // Each side of a conditional expression returns by itself.
  if (const auto* choice = node_cast<tree::IfExp>(node);
      choice && !runs_code && !compilation_.options.traced && !known_truth(compilation_, choice->test)) {
    Label otherwise;
    jump_if(choice->test, false, otherwise);
    return_value(choice->body, statement);
    code_.place(otherwise);
    return return_value(choice->orelse, statement);
  }
  uint32_t mark = code_.top();
  Operand value{kNone};
  if (node && (!is_constant(node) || compilation_.options.traced)) {
    value = operand(node);
    if (runs_code && Emitter::is_local(value.at)) {
      Register copy = code_.push();
      code_.move(copy, value);
      value = {copy, true};
    }
  }
  code_.at(statement);
  leave_to(0, [&] {
    // (A debugger sees the frame where it was last, in a `finally` or at the `with`.)
    if (!compilation_.options.traced || !runs_code) code_.at(statement);
    if (value.at == kNone) value = node ? operand(node) : none();
    trace("left", {value.at});
    code_.emit(Opcode::Return, value.at, 0, 0, value.temporary ? kDiesA : 0);
  });
  code_.pop_to(mark);
}

void Unit::raise(const tree::Raise& node) {
  uint32_t mark = code_.top();
  Operand exception = node.exc ? operand_before(node.exc, {node.cause}) : kNothing;
  Operand cause = node.cause ? operand(node.cause) : kNothing;
  code_.at(node.span);
  code_.emit(Opcode::Raise, exception.at, cause.at);
  code_.pop_to(mark);
}

void Unit::assert_statement(const tree::Assert& node) {
  if (const auto* tuple = node_cast<tree::Tuple>(node.test); tuple && !tuple->elts.empty())
    warn(node.span, "assertion is always true, perhaps remove parentheses?");
  if (compilation_.options.optimize > 0) return;
  Label end;
  jump_if(node.test, true, end);
  uint32_t mark = code_.top();
  Register error = code_.push();
  code_.at(node.span);
  code_.emit(Opcode::LoadAssertionError, error);
  if (node.msg) {
    code_.push();
    temporary(node.msg);
    code_.at(node.span);
    code_.emit(Opcode::Call, error, 1, 0, kPlain);
  }
  code_.at(node.test->span);
  code_.emit(Opcode::Raise, error, kNone);
  code_.pop_to(mark);
  code_.place(end);
}

void Unit::import(const tree::Import& node) {
  for (const tree::Alias* alias : node.names) {
    uint32_t mark = code_.top();
    Register module = code_.push();
    Operand no_names = none();
    code_.at(node.span);
    code_.emit(Opcode::ImportName, module, static_cast<uint16_t>(code_.name_constant(mangle(alias->name))),
               no_names.at);
    std::string_view name = alias->name.substr(0, alias->name.find('.'));
    if (!alias->asname.empty()) {
      // `import a.b as c` walks from a to b.
      for (size_t dot = alias->name.find('.'); dot != alias->name.npos;) {
        size_t next = alias->name.find('.', dot + 1);
        std::string_view part = alias->name.substr(dot + 1, next == alias->name.npos ? next : next - dot - 1);
        code_.emit(Opcode::ImportFrom, module, module, static_cast<uint16_t>(code_.name_constant(part)));
        dot = next;
      }
      name = alias->asname;
    }
    store_name(name, {module, true});
    code_.pop_to(mark);
  }
}

void Unit::import_from(const tree::ImportFrom& node) {
  uint32_t mark = code_.top();
  std::string key = "(";
  Ref<Tuple> names = new_tuple(compilation_.heap, static_cast<uint32_t>(node.names.size()));
  for (uint32_t i = 0; i < names->length; ++i) {
    names->items()[i] = Owned(Value(compilation_.heap.intern(node.names[i]->name))).leak();
    key.append(std::to_string(node.names[i]->name.size() + 1)).append(":s").append(node.names[i]->name);
  }
  key.push_back(')');
  Register module = code_.push();
  Operand from_list = constant_operand({key, Owned(std::move(names))}, kNone);
  code_.at(node.span);
  code_.emit(Opcode::ImportName, module, static_cast<uint16_t>(code_.name_constant(mangle(node.module))), from_list.at,
             static_cast<uint8_t>(node.level << 4 | (from_list.temporary ? kDiesC : 0)));
  for (const tree::Alias* alias : node.names) {
    if (alias->name == "*") {
      code_.emit(Opcode::ImportStar, module);
      continue;
    }
    Register member = code_.push();
    code_.at(node.span);
    code_.emit(Opcode::ImportFrom, member, module, static_cast<uint16_t>(code_.name_constant(mangle(alias->name))));
    store_name(alias->asname.empty() ? alias->name : alias->asname, {member, true});
    code_.pop_to(code_.top() - 1);
  }
  code_.clear(module);
  code_.pop_to(mark);
}

void Unit::delete_target(const tree::Expression* target) {
  uint32_t mark = code_.top();
  switch (target->kind) {
    case NodeKind::Name: code_.at(target->span); return delete_name(node_cast<tree::Name>(target)->id);
    case NodeKind::Attribute: {
      const auto& attribute = *node_cast<tree::Attribute>(target);
      Operand object = operand(attribute.value);
      code_.at(target->span);
      code_.emit(Opcode::DeleteAttribute, object.at, code_.site(mangle(attribute.attr)), 0,
                 object.temporary ? kDiesA : 0);
      return code_.pop_to(mark);
    }
    case NodeKind::Subscript: {
      const auto& item = *node_cast<tree::Subscript>(target);
      Operand object = operand_before(item.value, {item.slice});
      Operand key = operand(item.slice);
      code_.at(target->span);
      code_.emit(Opcode::DeleteItem, object.at, key.at, 0,
                 static_cast<uint8_t>((object.temporary ? kDiesA : 0) | (key.temporary ? kDiesB : 0)));
      return code_.pop_to(mark);
    }
    case NodeKind::Tuple:
      for (const tree::Expression* item : node_cast<tree::Tuple>(target)->elts) delete_target(item);
      return;
    case NodeKind::List:
      for (const tree::Expression* item : node_cast<tree::List>(target)->elts) delete_target(item);
      return;
    default: return;
  }
}

}  // namespace fermata::compiler
