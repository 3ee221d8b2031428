// Functions and lambdas: their code, defaults, closure, and the instruction that puts them together.
#include "compile/unit.h"

namespace fermata::compiler {

bool Unit::closure(Scope* scope, Register to) {
  if (scope->free_names.empty()) return false;
  uint32_t mark = code_.top();
  Register first = code_.temporary_at(mark);
  for (std::string_view name : scope->free_names) {
    Register from = cell(name);
    code_.move(code_.push(), {from});
  }
  code_.pop_to(mark);
  code_.emit(Opcode::BuildTuple, to, first, static_cast<uint16_t>(scope->free_names.size()));
  return true;
}

void Unit::make_function(Ref<Code> code, Scope* scope, Register to, Register parts, uint8_t given) {
  if (closure(scope, static_cast<Register>(parts + 3))) given |= kGivesClosure;
  std::string key =
      text("c", std::to_string(code_.size()), "/", std::to_string(reinterpret_cast<uintptr_t>(code.get())));
  uint32_t index = code_.constant(key, [&] { return Owned(std::move(code)); });
  code_.emit(Opcode::MakeFunction, to, static_cast<uint16_t>(index), parts, static_cast<uint8_t>(given << 4));
}

void Unit::plain_function(Ref<Code> code, Scope* scope, Register to) {
  uint32_t mark = code_.top();
  Register parts = code_.push(4);
  make_function(std::move(code), scope, to, parts, 0);
  code_.pop_to(mark);
}

uint8_t Unit::default_values(const tree::Arguments& args, Register parts) {
  Span span = code_.position();
  uint8_t given = 0;
  if (!args.defaults.empty()) {
    tuple_or_constant(args.defaults, parts);
    given |= kGivesDefaults;
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
  if (count == 0) return given;
  code_.emit(Opcode::BuildDict, keyword, first, count);
  return given | kGivesKeywordDefaults;
}

void Unit::tuple_or_constant(tree::ListOf<tree::Expression> items, Register to) {
  tree::Tuple tuple{};
  tuple.kind = NodeKind::Tuple;
  tuple.span = code_.position();
  tuple.elts = items;
  into(&tuple, to);
}

void Unit::finish_function(const tree::FunctionDef& node, Register to, Register parts, uint8_t given) {
  Scope* scope = compilation_.scopes.find(&node, Part::Body);
  auto annotate = static_cast<Register>(parts + 2);
  if (scope->annotations) {
    Ref<Code> code = argument_annotations(node, scope->annotations);
    if (!code) return;
    plain_function(std::move(code), scope->annotations, annotate);
    given |= kGivesAnnotate;
  }
  Ref<Code> code = make(compilation_, this, scope, node.name, [&](Unit& unit) {
    const tree::Node* first =
        node.decorator_list.empty() ? static_cast<const tree::Node*>(&node) : node.decorator_list[0];
    unit.first_line_ = compilation_.source->line_of(first->span.start);
    unit.parameters(*node.args);
    if (is_class()) unit.flags_ |= kMethod;
    unit.begin_body();
    unit.code_.at(node.span);
    unit.traced_body([&] { unit.body_with_docstring(node.body); });
  });
  if (!code) return;
  code_.at(node.span);
  make_function(std::move(code), scope, to, parts, given);
}

void Unit::function_object(const tree::FunctionDef& node, Register to) {
  uint32_t mark = code_.top();
  Register parts = code_.push(4);
  code_.at(node.span);
  uint8_t given = default_values(*node.args, parts);
  if (node.type_params.empty()) {
    finish_function(node, to, parts, given);
    return code_.pop_to(mark);
  }
  // def f[T](x=1): a function around it makes T and f, and is called at once with f's defaults.
  bool has_defaults = given & kGivesDefaults, has_keyword_defaults = given & kGivesKeywordDefaults;
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
    if (has_defaults) unit.code_.move(inner, {*unit.unit_locals_.find(".defaults")});
    if (has_keyword_defaults)
      unit.code_.move(static_cast<Register>(inner + 1), {*unit.unit_locals_.find(".kwdefaults")});
    unit.finish_function(node, function, inner, given);
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
  uint8_t given = default_values(*node.args, parts);
  Ref<Code> code = make(compilation_, this, scope, "<lambda>", [&](Unit& unit) {
    unit.first_line_ = compilation_.source->line_of(node.span.start);
    unit.parameters(*node.args);
    unit.begin_body();
    unit.code_.at(node.body->span);
    unit.trace("call");
    unit.trace("line");
    Operand value = unit.operand(node.body);
    unit.code_.at(node.body->span);
    unit.trace("left", {value.at});
    unit.code_.emit(Opcode::Return, value.at, 0, 0, value.temporary ? kDiesA : 0);
  });
  if (!code) return;
  code_.at(node.span);
  make_function(std::move(code), scope, to, parts, given);
  code_.pop_to(mark);
}

}  // namespace fermata::compiler
