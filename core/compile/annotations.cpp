// What is evaluated lazily: annotations (PEP 649), bounds and defaults of type parameters, type aliases (PEP 695). Each
// is a function of one parameter, the format; in a class it looks into the class's namespace first.
#include "compile/unit.h"
#include "compile/unparse.h"

namespace fermata::compiler {
namespace {

constexpr std::string_view kFormat = ".format";

Folded small(int64_t value) {
  uint64_t bits = Value::integer(value).bits();
  std::string key(1, 'i');
  key.append(reinterpret_cast<const char*>(&bits), sizeof bits);
  return {key, Owned::integer(value)};
}

}  // namespace

void Unit::enter_annotation_scope() {
  if (!unit_scope_->sees_class) return;
  const Register* found = free_.find("__classdict__");
  if (!found) return;
  Register names = code_.push();
  code_.emit(Opcode::LoadCell, names, *found);
  code_.emit(Opcode::UseNamespace, names);
  code_.clear(names);
  code_.pop_to(code_.top() - 1);
}

// The formats up to VALUE_WITH_FAKE_GLOBALS are ours to answer; NotImplementedError tells the caller to make up others.
void Unit::begin_annotate() {
  lone_parameter(kFormat);
  positional_ = positional_only_ = 1;
  begin_body();
  uint32_t mark = code_.top();
  Label go_on;
  Operand limit = constant_operand(small(2), kNone);
  code_.jump_compare(Opcode::JumpIfGreater, {*unit_locals_.find(kFormat)}, limit, go_on, true);
  Register error = code_.push();
  code_.emit(Opcode::LoadGlobal, error, code_.site("NotImplementedError"));
  code_.emit(Opcode::Raise, error, kNone);
  code_.pop_to(mark);
  code_.place(go_on);
  enter_annotation_scope();
}

void Unit::annotation_value(const tree::Expression* annotation, Register to) {
  if (!compilation_.future_annotations) {
    if (const auto* starred = node_cast<tree::Starred>(annotation)) {
      // *args: *Ts is annotated by the only item of *Ts.
      Operand value = operand(starred->value);
      code_.at(annotation->span);
      Register item = code_.push();
      code_.emit(Opcode::Unpack, item, value.at, 1, value.temporary ? kDiesB : 0);
      return code_.move(to, {item, true});
    }
    return into(annotation, to);
  }
  push_constant(fold_string(compilation_, unparse(compilation_, annotation)), to);
}

Ref<Code> Unit::argument_annotations(const tree::FunctionDef& node, Scope* scope) {
  return make(compilation_, this, scope, "__annotate__", [&](Unit& unit) {
    unit.first_line_ = compilation_.source->line_of(node.span.start);
    unit.code_.at(node.span);
    unit.begin_annotate();
    Register dict = unit.code_.push();
    unit.code_.emit(Opcode::BuildDict, dict, dict, 0);
    auto add = [&](std::string_view name, const tree::Expression* annotation) {
      if (!annotation) return;
      uint32_t mark = unit.code_.top();
      Register value = unit.code_.push();
      unit.annotation_value(annotation, value);
      Operand key = unit.constant_operand(fold_string(compilation_, unit.mangle(name)), kNone);
      unit.code_.emit(Opcode::DictSet, dict, key.at, value,
                      static_cast<uint8_t>((key.temporary ? kDiesB : 0) | kDiesC));
      unit.code_.pop_to(mark);
    };
    const tree::Arguments& args = *node.args;
    for (const tree::Argument* argument : args.posonlyargs) add(argument->arg, argument->annotation);
    for (const tree::Argument* argument : args.args) add(argument->arg, argument->annotation);
    if (args.vararg) add(args.vararg->arg, args.vararg->annotation);
    for (const tree::Argument* argument : args.kwonlyargs) add(argument->arg, argument->annotation);
    if (args.kwarg) add(args.kwarg->arg, args.kwarg->annotation);
    add("return", node.returns);
    unit.code_.emit(Opcode::Return, dict, 0, 0, kDiesA);
  });
}

// Texts of `from __future__ import annotations` are put into the dict `__annotations__` where they are passed.
void Unit::begin_annotation_texts() {
  uint32_t mark = code_.top();
  Label go_on;
  if (has_namespace()) {
    // exec() and consoles may have it from code that ran before.
    Register names = code_.push(), known = code_.push();
    code_.emit(Opcode::LoadNamespace, names);
    Operand key = constant_operand(fold_string(compilation_, "__annotations__"), kNone);
    code_.write(Opcode::Contains, known, key, Operand{names});
    code_.jump_if(Opcode::JumpIfTrue, {known, true}, go_on);
    code_.pop_to(mark);
  }
  Register dict = code_.push();
  code_.emit(Opcode::BuildDict, dict, dict, 0);
  store_name("__annotations__", {dict, true});
  code_.pop_to(mark);
  code_.place(go_on);
}

void Unit::annotation_text(const tree::AnnAssign& node) {
  uint32_t mark = code_.top();
  code_.at(node.annotation->span);
  Register dict = code_.push(), text = code_.push();
  load_name("__annotations__", dict);
  annotation_value(node.annotation, text);
  Operand key = constant_operand(fold_string(compilation_, mangle(node_cast<tree::Name>(node.target)->id)), kNone);
  code_.emit(Opcode::StoreItem, dict, key.at, text,
             static_cast<uint8_t>(kDiesA | kDiesC | (key.temporary ? kDiesB : 0)));
  code_.pop_to(mark);
}

void Unit::install_block_annotations() {
  Scope* scope = unit_scope_->annotations;
  uint32_t mark = code_.top();
  if (is_module() && unit_scope_->conditional_annotations) {
    Register passed = code_.push();
    code_.emit(Opcode::BuildSet, passed, passed, 0);
    store_name("__conditional_annotations__", {passed, true});
    code_.pop_to(mark);
  }
  Ref<Code> code = make(compilation_, this, scope, "__annotate__", [&](Unit& unit) {
    unit.first_line_ = first_line_;
    unit.begin_annotate();
    Register dict = unit.code_.push();
    unit.code_.emit(Opcode::BuildDict, dict, dict, 0);
    const auto& all = unit_scope_->annotated;
    for (size_t i = 0; i < all.size(); ++i) {
      uint32_t inner = unit.code_.top();
      Label skipped;
      unit.code_.at(all[i].node->annotation->span);
      if (all[i].conditional) {
        Register passed = unit.code_.push();
        unit.load_name("__conditional_annotations__", passed);
        Operand index = unit.constant_operand(small(static_cast<int64_t>(i)), kNone);
        unit.code_.write(Opcode::Contains, passed, index, {passed, true});
        unit.code_.jump_if(Opcode::JumpIfFalse, {passed, true}, skipped);
        unit.code_.pop_to(inner);
      }
      Register value = unit.code_.push();
      unit.annotation_value(all[i].node->annotation, value);
      std::string_view name = node_cast<tree::Name>(all[i].node->target)->id;
      Operand key = unit.constant_operand(fold_string(compilation_, unit.mangle(name)), kNone);
      unit.code_.emit(Opcode::DictSet, dict, key.at, value,
                      static_cast<uint8_t>((key.temporary ? kDiesB : 0) | kDiesC));
      unit.code_.pop_to(inner);
      unit.code_.place(skipped);
    }
    unit.code_.emit(Opcode::Return, dict, 0, 0, kDiesA);
  });
  if (!code) return;
  Register function = code_.push();
  plain_function(std::move(code), scope, function);
  store_name(is_class() ? "__annotate_func__" : "__annotate__", {function, true});
  code_.pop_to(mark);
}

// A function that evaluates `value`; the format has a default, so that it may be called without.
void Unit::lazy_function(const void* node, Part part, std::string_view name, const tree::Expression* value,
                         Register to) {
  Scope* scope = compilation_.scopes.find(node, part);
  Ref<Code> code = make(compilation_, this, scope, name, [&](Unit& unit) {
    unit.first_line_ = compilation_.source->line_of(value->span.start);
    unit.begin_annotate();
    Register result = unit.code_.push();
    if (const auto* starred = node_cast<tree::Starred>(value)) {
      unit.annotation_value(starred, result);
    } else {
      unit.into(value, result);
    }
    unit.code_.emit(Opcode::Return, result, 0, 0, kDiesA);
  });
  if (!code) return;
  uint32_t mark = code_.top();
  Register parts = code_.push(4);
  Ref<Tuple> defaults = new_tuple(compilation_.heap, 1);
  defaults->items()[0] = Value::integer(1);
  push_constant({text("(", std::to_string(small(1).key.size()), ":", small(1).key, ")"), Owned(std::move(defaults))},
                parts);
  make_function(std::move(code), scope, to, parts, kGivesDefaults);
  code_.pop_to(mark);
}

// Makes the type parameters, binds their names, and leaves the tuple of them in `to`.
void Unit::type_parameters(tree::ListOf<tree::TypeParameter> parameters, Register to) {
  uint32_t mark = code_.top();
  Register first = code_.temporary_at(mark);
  for (const tree::TypeParameter* parameter : parameters) {
    Register made = code_.push();
    uint32_t top = code_.top();
    code_.at(parameter->span);
    push_constant(fold_string(compilation_, parameter->name), made);
    Intrinsic intrinsic = Intrinsic::TypeVarTuple;
    if (parameter->kind == NodeKind::TypeVar) {
      bool constrained = is_kind(parameter->bound, NodeKind::Tuple);
      intrinsic = constrained ? Intrinsic::TypeVarConstrained : Intrinsic::TypeVar;
      Register bound = code_.push();
      if (parameter->bound)
        lazy_function(parameter, Part::Bound, parameter->name, parameter->bound, bound);
      else
        load_none(bound);
    } else if (parameter->kind == NodeKind::ParamSpec) {
      intrinsic = Intrinsic::ParamSpec;
    }
    Register fallback = code_.push();
    if (parameter->default_value)
      lazy_function(parameter, Part::Default, parameter->name, parameter->default_value, fallback);
    else
      load_none(fallback);
    code_.at(parameter->span);
    code_.emit(Opcode::Intrinsic, made, made, static_cast<uint16_t>(intrinsic));
    code_.pop_to(top);
    store_name(parameter->name, {made});
  }
  code_.pop_to(mark);
  code_.emit(Opcode::BuildTuple, to, first, static_cast<uint16_t>(parameters.size()));
}

void Unit::type_alias(const tree::TypeAlias& node) {
  uint32_t mark = code_.top();
  std::string_view name = node_cast<tree::Name>(node.name)->id;
  Register alias = code_.push();
  // The name, the parameters and the function that evaluates the value, in the unit where the value's scope is.
  auto make_alias = [&](Unit& unit, Register to) {
    uint32_t top = unit.code_.top();
    Register parts = unit.code_.push();
    unit.push_constant(fold_string(compilation_, name), parts);
    Register parameters = unit.code_.push();
    if (node.type_params.empty())
      unit.load_none(parameters);
    else
      unit.type_parameters(node.type_params, parameters);
    unit.lazy_function(&node, Part::Body, name, node.value, unit.code_.push());
    unit.code_.at(node.span);
    unit.code_.emit(Opcode::Intrinsic, to, parts, static_cast<uint16_t>(Intrinsic::TypeAlias));
    unit.code_.pop_to(top);
  };
  if (node.type_params.empty()) {
    make_alias(*this, alias);
  } else {
    Scope* scope = compilation_.scopes.find(node.type_params.data(), Part::TypeParameters);
    Ref<Code> code = make(compilation_, this, scope, text("<generic parameters of ", name, ">"), [&](Unit& unit) {
      unit.first_line_ = compilation_.source->line_of(node.span.start);
      unit.begin_body();
      unit.code_.at(node.span);
      unit.enter_annotation_scope();
      Register made = unit.code_.push();
      make_alias(unit, made);
      unit.code_.emit(Opcode::Return, made, 0, 0, kDiesA);
    });
    if (!code) return;
    code_.push();
    plain_function(std::move(code), scope, alias);
    code_.emit(Opcode::Call, alias, 0, 0, kPlain);
  }
  code_.at(node.span);
  store_name(name, {alias, true});
  code_.pop_to(mark);
}

}  // namespace fermata::compiler
