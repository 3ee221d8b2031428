// Functions and lambdas: their code, defaults, closure, and the instruction that puts them together.
#include "compile/unit.h"

namespace fermata::compiler {

void Unit::closure(Scope* scope, Register to) {
  if (scope->free_names.empty()) return code_.clear(to);
  uint32_t mark = code_.top();
  Register first = code_.temporary_at(mark);
  for (std::string_view name : scope->free_names) {
    Register from = cell(name);
    code_.move(code_.push(), {from});
  }
  code_.pop_to(mark);
  code_.emit(Opcode::BuildTuple, to, first, static_cast<uint16_t>(scope->free_names.size()));
}

void Unit::make_function(Ref<Code> code, Scope* scope, Register to, Register parts) {
  closure(scope, static_cast<Register>(parts + 3));
  std::string key = text("c", std::to_string(code_.size()), "/", std::to_string(reinterpret_cast<uintptr_t>(code.get())));
  uint32_t index = code_.constant(key, [&] { return Owned(std::move(code)); });
  code_.emit(Opcode::MakeFunction, to, static_cast<uint16_t>(index), parts);
}

void Unit::plain_function(Ref<Code> code, Scope* scope, Register to) {
  uint32_t mark = code_.top();
  Register parts = code_.push(4);
  for (int i = 0; i < 3; ++i) code_.clear(static_cast<Register>(parts + i));
  make_function(std::move(code), scope, to, parts);
  code_.pop_to(mark);
}

void Unit::default_values(const tree::Arguments& args, Register parts) {
  Span span = code_.position();
  if (args.defaults.empty()) {
    code_.clear(parts);
  } else {
    tuple_or_constant(args.defaults, parts);
  }
  uint32_t mark = code_.top();
  auto keyword = static_cast<Register>(parts + 1);
  Register first = code_.temporary_at(mark);
  uint16_t count = 0;
  for (size_t i = 0; i < args.kw_defaults.size(); ++i) {
    if (!args.kw_defaults[i]) continue;
    push_constant(fold_string(compilation_, mangle(args.kwonlyargs[i]->arg)), code_.push());
    temporary(args.kw_defaults[i]);
    ++count;
  }
  code_.pop_to(mark);
  code_.at(span);
  if (count == 0)
    code_.clear(keyword);
  else
    code_.emit(Opcode::BuildDict, keyword, first, count);
}

void Unit::tuple_or_constant(tree::ListOf<tree::Expression> items, Register to) {
  tree::Tuple tuple{};
  tuple.kind = NodeKind::Tuple;
  tuple.span = code_.position();
  tuple.elts = items;
  into(&tuple, to);
}

void Unit::finish_function(const tree::FunctionDef& node, Register to, Register parts) {
  Scope* scope = compilation_.scopes.find(&node, Part::Body);
  auto annotate = static_cast<Register>(parts + 2);
  if (scope->annotations) {
    Ref<Code> code = argument_annotations(node, scope->annotations);
    if (!code) return;
    plain_function(std::move(code), scope->annotations, annotate);
  } else {
    code_.clear(annotate);
  }
  Ref<Code> code = make(compilation_, this, scope, node.name, [&](Unit& unit) {
    const tree::Node* first = node.decorator_list.empty() ? static_cast<const tree::Node*>(&node) : node.decorator_list[0];
    unit.first_line_ = compilation_.source->line_of(first->span.start);
    unit.parameters(*node.args);
    if (is_class()) unit.flags_ |= kMethod;
    unit.begin_body();
    unit.body_with_docstring(node.body);
  });
  if (!code) return;
  code_.at(node.span);
  make_function(std::move(code), scope, to, parts);
}

void Unit::function_object(const tree::FunctionDef& node, Register to) {
  uint32_t mark = code_.top();
  Register parts = code_.push(4);
  code_.at(node.span);
  default_values(*node.args, parts);
  if (node.type_params.empty()) {
    finish_function(node, to, parts);
    return code_.pop_to(mark);
  }
  // def f[T](x=1): a function around it makes T and f, and is called at once with f's defaults.
  bool has_defaults = !node.args->defaults.empty(), has_keyword_defaults = false;
  for (const tree::Expression* value : node.args->kw_defaults) has_keyword_defaults = has_keyword_defaults || value;
  Scope* scope = compilation_.scopes.find(node.type_params.data(), Part::TypeParameters);
  Ref<Code> code = make(compilation_, this, scope, text("<generic parameters of ", node.name, ">"), [&](Unit& unit) {
    unit.first_line_ = compilation_.source->line_of(node.span.start);
    if (has_defaults) unit.lone_parameter(".defaults");
    if (has_keyword_defaults) unit.lone_parameter(".kwdefaults");
    unit.positional_ = static_cast<uint16_t>(unit.parameter_count_);
    unit.begin_body();
    unit.code_.at(node.span);
    unit.enter_annotation_scope();
    Register function = unit.code_.push(), type_params = unit.code_.push();
    unit.type_parameters(node.type_params, type_params);
    Register inner = unit.code_.push(4);
    const char* given[] = {has_defaults ? ".defaults" : nullptr, has_keyword_defaults ? ".kwdefaults" : nullptr};
    for (int i = 0; i < 2; ++i) {
      auto part = static_cast<Register>(inner + i);
      if (given[i])
        unit.code_.move(part, {unit.unit_locals_[given[i]]});
      else
        unit.code_.clear(part);
    }
    unit.finish_function(node, function, inner);
    unit.code_.emit(Opcode::Intrinsic, function, function, static_cast<uint16_t>(Intrinsic::SetFunctionTypeParams));
    unit.code_.emit(Opcode::Return, function, 0, 0, kDiesA);
  });
  if (!code) return;
  Register call = code_.push(2);
  plain_function(std::move(code), scope, call);
  uint16_t count = 0;
  if (has_defaults) code_.move(code_.push(), {parts, true}), ++count;
  if (has_keyword_defaults) code_.move(code_.push(), {static_cast<Register>(parts + 1), true}), ++count;
  code_.at(node.span);
  code_.emit(Opcode::Call, call, count, 0, kPlain);
  code_.move(to, {call, true});
  code_.pop_to(mark);
}

void Unit::function(const tree::FunctionDef& node) {
  uint32_t mark = code_.top();
  Register made = decorated(node.decorator_list, [&](Register to) { function_object(node, to); });
  code_.at(node.span);
  store_name(node.name, {made, true});
  code_.pop_to(mark);
}

void Unit::lambda(const tree::Lambda& node, Register to) {
  uint32_t mark = code_.top();
  Scope* scope = compilation_.scopes.find(&node, Part::Body);
  Register parts = code_.push(4);
  default_values(*node.args, parts);
  code_.clear(static_cast<Register>(parts + 2));
  Ref<Code> code = make(compilation_, this, scope, "<lambda>", [&](Unit& unit) {
    unit.first_line_ = compilation_.source->line_of(node.span.start);
    unit.parameters(*node.args);
    unit.begin_body();
    Operand value = unit.operand(node.body);
    unit.code_.at(node.body->span);
    unit.code_.emit(Opcode::Return, value.at, 0, 0, value.temporary ? kDiesA : 0);
  });
  if (!code) return;
  code_.at(node.span);
  make_function(std::move(code), scope, to, parts);
  code_.pop_to(mark);
}

}  // namespace fermata::compiler
