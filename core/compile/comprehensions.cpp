// Comprehensions run in the frame of the code around them; their variables are registers of their own that are emptied
// at the end, however it comes. Generator expressions are functions that get the iterator of their first `for`.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

struct Parts {
  tree::ListOf<tree::Comprehension> generators;
  const tree::Expression* element;
  const tree::Expression* value;
};

Parts parts_of(const tree::Expression& node) {
  if (const auto* dict = node_cast<tree::DictComp>(&node)) return {dict->generators, dict->key, dict->value};
  const auto& comp = *node_cast<tree::ElementComp>(&node);
  return {comp.generators, comp.elt, nullptr};
}

}  // namespace

void Unit::enter_inlined(Scope* scope, std::vector<Register>& locals) {
  scope_ = scope;
  for (const Symbol& symbol : scope->symbols) {
    if (symbol.resolution != Resolution::Local && symbol.resolution != Resolution::Cell) continue;
    bool is_cell = symbol.resolution == Resolution::Cell;
    Register at = kNone;
    for (size_t i = 0; i < spare_locals_.size() && at == kNone; ++i) {
      if (spare_locals_[i].name != symbol.name || spare_locals_[i].is_cell != is_cell) continue;
      at = spare_locals_[i].at;
      spare_locals_.erase(spare_locals_.begin() + static_cast<ptrdiff_t>(i));
    }
    if (at == kNone) {
      at = code_.add_local(symbol.name);
      if (is_cell) cell_locals_.push_back(at);
    }
    locals_.push_back({scope, symbol.name, at, is_cell});
    locals.push_back(at);
    if (is_cell) code_.emit(Opcode::MakeCell, at);
  }
}

void Unit::clear_all(const std::vector<Register>& locals) {
  for (Register local : locals) code_.clear(local);
}

void Unit::leave_inlined(Scope* scope, const std::vector<Register>& locals) {
  for (size_t i = 0; i < locals.size(); ++i) {
    spare_locals_.push_back(locals_.back());
    locals_.pop_back();
  }
  scope_ = scope->parent;
}

void Unit::comprehension(const tree::Expression& node, Register to) {
  uint32_t mark = code_.top();
  auto [generators, element, value] = parts_of(node);
  Scope* scope = compilation_.scopes.find(&node, Part::Body);
  const tree::Comprehension& first = *generators[0];
  if (scope->is_async && !(is_module() && compilation_.options.top_level_await) &&
      unit_scope_->kind != ScopeKind::Generator && !(unit_scope_->is_function_like() && unit_scope_->is_async))
    fail(node.span, "asynchronous comprehension outside of an asynchronous function");

  Register collection = Emitter::is_temporary(to) ? to : code_.push();
  Register iterator = code_.push();
  Operand source = iterable(first.iter, iterator);
  code_.at(first.iter->span);
  code_.write(first.is_async ? Opcode::GetAsyncIterator : Opcode::GetIterator, iterator, source);
  code_.at(node.span);
  Opcode build = is_kind(&node, NodeKind::ListComp)  ? Opcode::BuildList
                 : is_kind(&node, NodeKind::SetComp) ? Opcode::BuildSet
                                                     : Opcode::BuildDict;
  code_.emit(build, collection, code_.temporary_at(code_.top()), 0);
  code_.push();
  code_.pop_to(code_.top() - 1);

  std::vector<Register> locals;
  uint32_t depth = code_.top();
  Region region;
  Label end;
  code_.begin(region);
  enter_inlined(scope, locals);
  comprehension_loops(generators, 0, iterator, {&node, element, value, collection});
  code_.suspend(region);
  clear_all(locals);
  code_.jump(end);
  code_.handle(region, depth);
  clear_all(locals);
  code_.emit(Opcode::Reraise, code_.temporary_at(depth));
  leave_inlined(scope, locals);
  code_.place(end);
  code_.at(node.span);
  code_.move(to, {collection, true});
  code_.pop_to(mark);
}

void Unit::comprehension_loops(tree::ListOf<tree::Comprehension> generators, size_t at, Register iterator,
                               const Element& element) {
  const tree::Comprehension& part = *generators[at];
  uint32_t mark = code_.top();
  Label next, end;
  Region region;
  const auto* name = node_cast<tree::Name>(part.target);
  Register local = name ? plain_local(name->id) : kNone;
  code_.place_loop(next);
  Register item = local != kNone && !part.is_async ? local : code_.push();
  code_.at(part.is_async ? element.node->span : part.iter->span);
  if (part.is_async)
    async_next(iterator, item, region);
  else
    code_.for_iterate(item, iterator, end);
  if (item != local) {
    code_.at(part.target->span);
    store(part.target, {item, true});
  }
  code_.pop_to(mark);
  for (const tree::Expression* condition : part.ifs) jump_if(condition, false, next);
  if (at + 1 == generators.size()) {
    comprehension_element(element);
  } else {
    const tree::Comprehension& inner = *generators[at + 1];
    Register inner_iterator = code_.push();
    Operand source = iterable(inner.iter, inner_iterator);
    code_.at(inner.iter->span);
    code_.write(inner.is_async ? Opcode::GetAsyncIterator : Opcode::GetIterator, inner_iterator, source);
    comprehension_loops(generators, at + 1, inner_iterator, element);
  }
  code_.pop_to(mark);
  code_.at(element.node->span);
  code_.jump(next);
  if (part.is_async) end_async_for(iterator, region);
  code_.pop_to(mark);
  code_.place(end);
}

void Unit::comprehension_element(const Element& element) {
  uint32_t mark = code_.top();
  if (element.value) {
    Operand key = operand_before(element.key, {element.value});
    Operand value = operand(element.value);
    code_.pop_to(mark);
    code_.at(Span{element.key->span.start, element.value->span.end});
    return code_.emit(Opcode::DictSet, element.collection, key.at, value.at,
                      static_cast<uint8_t>((key.temporary ? kDiesB : 0) | (value.temporary ? kDiesC : 0)));
  }
  Operand value = operand(element.key);
  code_.pop_to(mark);
  code_.at(element.key->span);
  if (element.collection == kNone) {
    Register sent = code_.push();
    code_.emit(Opcode::Yield, sent, value.at, 0, value.temporary ? kDiesB : 0);
    code_.clear(sent);
    return code_.pop_to(mark);
  }
  code_.emit(is_kind(element.node, NodeKind::ListComp) ? Opcode::ListAppend : Opcode::SetAdd, element.collection,
             value.at, 0, value.temporary ? kDiesB : 0);
}

void Unit::generator_expression(const tree::ElementComp& node, Register to) {
  Scope* scope = compilation_.scopes.find(&node, Part::Body);
  const tree::Comprehension& first = *node.generators[0];
  uint32_t mark = code_.top();
  bool in_place = Emitter::is_temporary(to) && to == code_.temporary_at(mark - 1);
  Register base = in_place ? to : code_.push();
  code_.push();
  Ref<Code> code = make(compilation_, this, scope, "<genexpr>", [&](Unit& unit) {
    unit.lone_parameter(".0");
    unit.first_line_ = unit.compilation_.source->line_of(node.span.start);
    unit.positional_ = unit.positional_only_ = 1;
    unit.begin_body();
    unit.code_.at(first.iter->span);
    Register iterator = unit.code_.push();
    unit.code_.move(iterator, {*unit.unit_locals_.find(".0"), true});
    unit.comprehension_loops(node.generators, 0, iterator, {&node, node.elt, nullptr, kNone});
  });
  if (!code) return;
  code_.at(node.span);
  plain_function(std::move(code), scope, base);
  Register iterator = code_.push();
  Operand source = iterable(first.iter, iterator);
  code_.at(first.iter->span);
  code_.write(first.is_async ? Opcode::GetAsyncIterator : Opcode::GetIterator, iterator, source);
  code_.at(node.span);
  code_.emit(Opcode::Call, base, 1, 0, kPlain);
  code_.pop_to(static_cast<uint32_t>(base - kFirstTemporary) + 1);
  if (!in_place) {
    code_.move(to, {base, true});
    code_.pop_to(mark);
  }
}

}  // namespace fermata::compiler
