// Classes: a function that fills the namespace, given to __build_class__ with name, bases and keywords.
#include "compile/unit.h"

namespace fermata::compiler {

void Unit::class_definition(const tree::ClassDef& node) {
  uint32_t mark = code_.top();
  Register made = decorated(node.decorator_list, [&](Register to) { class_object(node, to); });
  code_.at(node.span);
  store_name(node.name, {made, true});
  code_.pop_to(mark);
}

void Unit::build_class(const tree::ClassDef& node, Register base, Operand generic_base) {
  check_keywords(node.keywords);
  Scope* scope = compilation_.scopes.find(&node, Part::Body);
  Ref<Code> code = make(compilation_, this, scope, node.name, [&](Unit& unit) { unit.class_body(node); });
  if (!code) return;
  code_.at(node.span);
  code_.emit(Opcode::LoadBuildClass, base);
  code_.push();
  Register body = code_.push();
  plain_function(std::move(code), scope, body);
  push_constant(fold_string(compilation_, node.name), code_.push());
  finish_call(base, true, node.bases, node.keywords, node.span, 2, generic_base);
}

// `to` is the temporary on top.
void Unit::class_object(const tree::ClassDef& node, Register to) {
  code_.at(node.span);
  if (node.type_params.empty()) return build_class(node, to, kNothing);
  Scope* scope = compilation_.scopes.find(node.type_params.data(), Part::TypeParameters);
  Ref<Code> code = make(compilation_, this, scope, text("<generic parameters of ", node.name, ">"), [&](Unit& unit) {
    unit.first_line_ = compilation_.source->line_of(node.span.start);
    unit.begin_body();
    unit.code_.at(node.span);
    unit.enter_annotation_scope();
    Register generic = unit.code_.push();
    unit.type_parameters(node.type_params, generic);
    unit.store_name(".type_params", {generic});
    unit.code_.emit(Opcode::Intrinsic, generic, generic, static_cast<uint16_t>(Intrinsic::SubscriptGeneric));
    Register made = unit.code_.push();
    unit.build_class(node, made, {generic, true});
    unit.code_.emit(Opcode::Return, made, 0, 0, kDiesA);
  });
  if (!code) return;
  code_.at(node.span);
  uint32_t mark = code_.top();
  code_.push();
  plain_function(std::move(code), scope, to);
  code_.emit(Opcode::Call, to, 0, 0, kPlain);
  code_.pop_to(mark);
}

// Into the class, also where its body reads the name and does not bind it.
void Unit::store_own(std::string_view name, Operand value) {
  code_.emit(Opcode::StoreName, static_cast<uint16_t>(code_.name_constant(name)), value.at, 0,
             value.temporary ? kDiesB : 0);
}

void Unit::class_body(const tree::ClassDef& node) {
  const tree::Node* first =
      node.decorator_list.empty() ? static_cast<const tree::Node*>(&node) : node.decorator_list[0];
  first_line_ = compilation_.source->line_of(first->span.start);
  code_.at(node.span);
  begin_body();
  uint32_t mark = code_.top();
  Region region;
  if (compilation_.options.traced) begin_traced(region);
  tell_line_again(first->span);
  Register value = code_.push();
  load_name("__name__", value);
  store_own("__module__", {value, true});
  code_.pop_to(mark);
  store_own("__qualname__", constant_operand(fold_string(compilation_, qualified_name_), kNone));
  code_.pop_to(mark);
  int64_t line = first_line_;
  uint64_t bits = Value::integer(line).bits();
  std::string key(1, 'i');
  key.append(reinterpret_cast<const char*>(&bits), sizeof bits);
  store_own("__firstlineno__", constant_operand({key, Owned::integer(line)}, kNone));
  code_.pop_to(mark);
  if (!node.type_params.empty()) {
    code_.push();
    load_name(".type_params", value);
    store_own("__type_params__", {value, true});
    code_.pop_to(mark);
  }
  if (unit_scope_->conditional_annotations) {
    code_.push();
    code_.emit(Opcode::BuildSet, value, value, 0);
    store_name("__conditional_annotations__", {value, true});
    code_.pop_to(mark);
  }
  const bool texts = compilation_.future_annotations && !unit_scope_->annotated.empty();
  if (texts) begin_annotation_texts();
  body_with_docstring(node.body);
  if (!compilation_.options.traced) code_.at(node.span);
  if (!texts && !unit_scope_->annotated.empty()) install_block_annotations();
  code_.push();
  std::string names_key = "a(";
  Ref<Tuple> names = new_tuple(compilation_.heap, static_cast<uint32_t>(self_attributes_.size()));
  for (uint32_t i = 0; i < names->length; ++i) {
    names->items()[i] = Owned(Value(compilation_.heap.intern(self_attributes_[i]))).leak();
    names_key.append(self_attributes_[i]).push_back(',');
  }
  push_constant({names_key, Owned(std::move(names))}, value);
  store_own("__static_attributes__", {value, true});
  code_.pop_to(mark);
  // Annotation scopes look into the class: type.__new__ puts its attributes there.
  if (class_namespace_ != kNone)
    code_.emit(Opcode::StoreName, static_cast<uint16_t>(code_.name_constant("__classdictcell__")), class_namespace_);
  // The cell itself: type.__new__ puts the class into it.
  if (class_cell_ != kNone)
    code_.emit(Opcode::StoreName, static_cast<uint16_t>(code_.name_constant("__classcell__")), class_cell_);
  trace("left", none());
  if (class_cell_ != kNone)
    code_.emit(Opcode::Return, class_cell_);
  else
    return_none();
  if (compilation_.options.traced) tell_raised(region, mark);
}

}  // namespace fermata::compiler
