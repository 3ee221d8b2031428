// Assignments: to one target and to many, unpacking, augmented and annotated ones.
#include <algorithm>

#include "compile/unit.h"

namespace fermata::compiler {
namespace {

// Items of a tuple or list written out, as many as the target wants: no tuple needs to be built.
std::optional<tree::ListOf<tree::Expression>> items_of(const tree::Expression* node) {
  std::optional<tree::ListOf<tree::Expression>> items;
  if (const auto* tuple = node_cast<tree::Tuple>(node)) items = tuple->elts;
  if (const auto* list = node_cast<tree::List>(node)) items = list->elts;
  if (!items) return {};
  for (const tree::Expression* item : *items)
    if (is_kind(item, NodeKind::Starred)) return {};
  return items;
}

constexpr size_t kMostSwapped = 4;

}  // namespace

void Unit::assign(const tree::Assign& node) {
  uint32_t mark = code_.top();
  if (node.targets.size() == 1) {
    const tree::Expression* target = node.targets[0];
    if (const auto* name = node_cast<tree::Name>(target)) {
      Register local = plain_local(name->id);
      if (local != kNone) return into(node.value, local);
    }
    auto targets = items_of(target), values = items_of(node.value);
    if (targets && values && targets->size() == values->size() && !targets->empty() &&
        targets->size() <= kMostSwapped) {
      Register first = code_.temporary_at(code_.top());
      for (const tree::Expression* value : *values) temporary(value);
      for (size_t i = 0; i < targets->size(); ++i) store((*targets)[i], {static_cast<Register>(first + i), true});
      return code_.pop_to(mark);
    }
    Operand value = operand(node.value);
    store(target, value);
    return code_.pop_to(mark);
  }
  Operand value = operand(node.value);
  if (Emitter::is_local(value.at)) {
    Register copy = code_.push();
    code_.move(copy, value);
    value = {copy, true};
  }
  for (size_t i = 0; i < node.targets.size(); ++i)
    store(node.targets[i], {value.at, value.temporary && i + 1 == node.targets.size()});
  code_.pop_to(mark);
}

// A method that sets an attribute of `self` tells the class how many its instances will have.
void Unit::note_self_attribute(const tree::Attribute& node) {
  const auto* self = node_cast<tree::Name>(node.value);
  if (!self || self->id != "self") return;
  Unit* unit = this;
  while (unit && !unit->is_class()) unit = unit->outer_;
  if (!unit || unit == this) return;
  auto& names = unit->self_attributes_;
  std::string_view name = mangle(node.attr);
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

void Unit::store(const tree::Expression* target, Operand value) {
  uint32_t mark = code_.top();
  switch (target->kind) {
    case NodeKind::Name: code_.at(target->span); return store_name(node_cast<tree::Name>(target)->id, value);
    case NodeKind::Attribute: {
      const auto& attribute = *node_cast<tree::Attribute>(target);
      note_self_attribute(attribute);
      Operand object = operand(attribute.value);
      code_.at(attribute_span(attribute));
      code_.emit(Opcode::StoreAttribute, object.at, code_.site(mangle(attribute.attr)), value.at,
                 static_cast<uint8_t>((object.temporary ? kDiesA : 0) | (value.temporary ? kDiesC : 0)));
      return code_.pop_to(mark);
    }
    case NodeKind::Subscript: {
      const auto& item = *node_cast<tree::Subscript>(target);
      Operand object = operand_before(item.value, {item.slice});
      Operand key = operand(item.slice);
      code_.at(target->span);
      code_.emit(Opcode::StoreItem, object.at, key.at, value.at,
                 static_cast<uint8_t>((object.temporary ? kDiesA : 0) | (key.temporary ? kDiesB : 0) |
                                      (value.temporary ? kDiesC : 0)));
      return code_.pop_to(mark);
    }
    case NodeKind::Tuple: return unpack(node_cast<tree::Tuple>(target)->elts, value, target->span);
    case NodeKind::List: return unpack(node_cast<tree::List>(target)->elts, value, target->span);
    case NodeKind::Starred: return fail(target->span, "starred assignment target must be in a list or tuple");
    default: return;
  }
}

void Unit::unpack(tree::ListOf<tree::Expression> targets, Operand value, Span span) {
  uint32_t mark = code_.top();
  size_t starred = targets.size();
  for (size_t i = 0; i < targets.size(); ++i) {
    if (!is_kind(targets[i], NodeKind::Starred)) continue;
    if (starred != targets.size()) return fail(span, "multiple starred expressions in assignment");
    starred = i;
  }
  uint8_t dies = value.temporary ? kDiesB : 0;
  auto count = static_cast<uint16_t>(targets.size());
  // Locals that lie side by side are written at once.
  Register first = kNone;
  for (size_t i = 0; i < targets.size(); ++i) {
    const auto* starred_target = node_cast<tree::Starred>(targets[i]);
    const auto* name = node_cast<tree::Name>(starred_target ? starred_target->value : targets[i]);
    Register local = name ? plain_local(name->id) : kNone;
    if (local == kNone || (i > 0 && local != first + i)) {
      first = kNone;
      break;
    }
    if (i == 0) first = local;
  }
  bool direct = first != kNone;
  // Without targets, one register takes what the iterable is read for.
  if (!direct) first = code_.push(std::max(static_cast<uint32_t>(targets.size()), 1u));
  code_.at(span);
  if (starred == targets.size()) {
    code_.emit(Opcode::Unpack, first, value.at, count, dies);
  } else {
    size_t after = targets.size() - starred - 1;
    if (starred > 255 || after > 255) return fail(span, "too many expressions in star-unpacking assignment");
    code_.emit(Opcode::UnpackStarred, first, value.at, static_cast<uint16_t>(starred | after << 8), dies);
  }
  for (size_t i = 0; i < targets.size(); ++i) {
    auto at = static_cast<Register>(first + i);
    if (direct) {
      code_.set_bound(at);
      continue;
    }
    const auto* starred_target = node_cast<tree::Starred>(targets[i]);
    store(starred_target ? starred_target->value : targets[i], {at, true});
  }
  code_.pop_to(mark);
}

void Unit::augmented(const tree::AugAssign& node) {
  uint32_t mark = code_.top();
  Opcode op = binary_opcode(node.op);
  switch (node.target->kind) {
    case NodeKind::Name: {
      std::string_view name = node_cast<tree::Name>(node.target)->id;
      Register local = plain_local(name);
      if (local != kNone && !unit_scope_->has_walrus) {
        code_.at(node.target->span);
        check_bound(local);
        Operand right = operand(node.value);
        code_.pop_to(mark);
        code_.at(node.span);
        return code_.write(op, local, {local}, right, kInPlace);
      }
      Register value = code_.push();
      code_.at(node.target->span);
      load_name(name, value);
      Operand right = operand(node.value);
      code_.at(node.span);
      code_.write(op, value, {value, true}, right, kInPlace);
      store_name(name, {value, true});
      return code_.pop_to(mark);
    }
    case NodeKind::Attribute: {
      const auto& attribute = *node_cast<tree::Attribute>(node.target);
      Operand object = operand_before(attribute.value, {node.value});
      Register value = code_.push();
      std::string_view name = mangle(attribute.attr);
      code_.at(attribute_span(attribute));
      code_.emit(Opcode::LoadAttribute, value, object.at, code_.site(name));
      Operand right = operand(node.value);
      code_.at(node.span);
      code_.write(op, value, {value, true}, right, kInPlace);
      code_.at(attribute_span(attribute));
      code_.emit(Opcode::StoreAttribute, object.at, code_.site(name), value,
                 static_cast<uint8_t>((object.temporary ? kDiesA : 0) | kDiesC));
      return code_.pop_to(mark);
    }
    case NodeKind::Subscript: {
      const auto& item = *node_cast<tree::Subscript>(node.target);
      Operand object = operand_before(item.value, {item.slice, node.value});
      Operand key = operand_before(item.slice, {node.value});
      Register value = code_.push();
      code_.at(node.target->span);
      code_.emit(Opcode::LoadItem, value, object.at, key.at);
      Operand right = operand(node.value);
      code_.at(node.span);
      code_.write(op, value, {value, true}, right, kInPlace);
      code_.at(node.target->span);
      code_.emit(Opcode::StoreItem, object.at, key.at, value,
                 static_cast<uint8_t>((object.temporary ? kDiesA : 0) | (key.temporary ? kDiesB : 0) | kDiesC));
      return code_.pop_to(mark);
    }
    default: return;
  }
}

void Unit::annotated(const tree::AnnAssign& node) {
  uint32_t mark = code_.top();
  if (node.value) {
    Register local = kNone;
    if (const auto* name = node_cast<tree::Name>(node.target)) local = plain_local(name->id);
    if (local != kNone) {
      into(node.value, local);
    } else {
      Operand value = operand(node.value);
      store(node.target, value);
      code_.pop_to(mark);
    }
  }
  if (scope_->is_function_like()) return;
  if (node.simple && compilation_.future_annotations) {
    annotation_text(node);
  } else if (node.simple) {
    // The block's `__annotate__` gives only those that were passed.
    const auto& all = scope_->annotated;
    for (size_t i = 0; i < all.size(); ++i) {
      if (all[i].node != &node || !all[i].conditional) continue;
      Register passed = code_.push();
      code_.at(node.span);
      load_name("__conditional_annotations__", passed);
      uint64_t bits = Value::integer(static_cast<int64_t>(i)).bits();
      std::string key(1, 'i');
      key.append(reinterpret_cast<const char*>(&bits), sizeof bits);
      Operand index = constant_operand({key, Owned::integer(static_cast<int64_t>(i))}, kNone);
      code_.emit(Opcode::SetAdd, passed, index.at, 0, index.temporary ? kDiesB : 0);
      code_.clear(passed);
      code_.pop_to(mark);
    }
  } else if (!node.value) {
    if (const auto* attribute = node_cast<tree::Attribute>(node.target)) effect(attribute->value);
    if (const auto* item = node_cast<tree::Subscript>(node.target)) {
      effect(item->value);
      effect(item->slice);
    }
  }
}

}  // namespace fermata::compiler
