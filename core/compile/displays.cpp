// Displays: tuples, lists, sets and dicts written out, slices and subscripts.
#include "compile/unit.h"

#include <algorithm>

namespace fermata::compiler {
namespace {

// Longer displays are built piece by piece, so that no frame needs that many temporaries.
constexpr size_t kMostBuiltAtOnce = 32;

bool has_starred(tree::ListOf<tree::Expression> items) {
  for (const tree::Expression* item : items)
    if (is_kind(item, NodeKind::Starred)) return true;
  return false;
}

}  // namespace

// Appends the items one after another to the list in `list`.
void Unit::add_to_list(Register list, tree::ListOf<tree::Expression> items, Span span) {
  for (const tree::Expression* item : items) {
    uint32_t mark = code_.top();
    const auto* starred = node_cast<tree::Starred>(item);
    Operand value = operand(starred ? starred->value : item);
    code_.pop_to(mark);
    code_.at(span);
    code_.emit(starred ? Opcode::ListExtend : Opcode::ListAppend, list, value.at, 0, value.temporary ? kDiesB : 0);
  }
}

void Unit::list_display(tree::ListOf<tree::Expression> items, Register to) {
  uint32_t mark = code_.top();
  Span span = code_.position();
  if (items.size() <= kMostBuiltAtOnce && !has_starred(items)) {
    Register first = code_.temporary_at(code_.top());
    for (const tree::Expression* item : items) temporary(item);
    code_.pop_to(mark);
    code_.at(span);
    return code_.emit(Opcode::BuildList, to, first, static_cast<uint16_t>(items.size()));
  }
  Register list = Emitter::is_temporary(to) ? to : code_.push();
  size_t built = 0;
  while (built < kMostBuiltAtOnce && built < items.size() && !is_kind(items[built], NodeKind::Starred)) ++built;
  uint32_t top = code_.top();
  Register first = code_.temporary_at(top);
  for (size_t i = 0; i < built; ++i) temporary(items[i]);
  code_.pop_to(top);
  code_.at(span);
  code_.emit(Opcode::BuildList, list, first, static_cast<uint16_t>(built));
  add_to_list(list, items.subspan(built), span);
  code_.at(span);
  code_.move(to, {list, true});
  code_.pop_to(mark);
}

void Unit::tuple_display(tree::ListOf<tree::Expression> items, Register to) {
  uint32_t mark = code_.top();
  Span span = code_.position();
  if (items.size() <= kMostBuiltAtOnce && !has_starred(items)) {
    Register first = code_.temporary_at(code_.top());
    for (const tree::Expression* item : items) temporary(item);
    code_.pop_to(mark);
    code_.at(span);
    return code_.emit(Opcode::BuildTuple, to, first, static_cast<uint16_t>(items.size()));
  }
  Register list = Emitter::is_temporary(to) ? to : code_.push();
  list_display(items, list);
  code_.at(span);
  code_.write(Opcode::ListToTuple, to, {list, true});
  code_.pop_to(mark);
}

// CPython takes the elements of constants from a frozenset, where they are more than two; they may show in another
// order then, which is fixed for numbers (builtins/set_order.h), of five on.
static bool is_copied(tree::ListOf<tree::Expression> items) {
  constexpr size_t kLeast = 5;
  const auto* first = items.empty() ? nullptr : node_cast<tree::Constant>(items[0]);
  const bool has_random_hash =
      first && (first->value_kind == tree::ConstantKind::Str || first->value_kind == tree::ConstantKind::Bytes);
  return items.size() >= kLeast && !has_random_hash && std::ranges::all_of(items, is_constant);
}

void Unit::set_display(tree::ListOf<tree::Expression> items, Register to) {
  if (!is_copied(items)) return new_set(items, to);
  uint32_t mark = code_.top();
  Span span = code_.position();
  Register set = Emitter::is_temporary(to) ? to : code_.push(), constants = code_.push();
  new_set(items, constants);
  code_.at(span);
  code_.emit(Opcode::BuildSet, set, set, 0);
  code_.emit(Opcode::SetUpdate, set, constants, 0, kDiesB);
  code_.move(to, {set, true});
  code_.pop_to(mark);
}

// What is iterated over: of a set of constants, the frozenset itself.
Operand Unit::iterable(const tree::Expression* node, Register scratch) {
  const auto* display = node_cast<tree::Set>(node);
  if (!display || !is_copied(display->elts)) return operand(node, scratch);
  code_.at(node->span);
  new_set(display->elts, scratch);
  return {scratch, true};
}

void Unit::new_set(tree::ListOf<tree::Expression> items, Register to) {
  uint32_t mark = code_.top();
  Span span = code_.position();
  if (items.size() <= kMostBuiltAtOnce && !has_starred(items)) {
    Register first = code_.temporary_at(code_.top());
    for (const tree::Expression* item : items) temporary(item);
    code_.pop_to(mark);
    code_.at(span);
    return code_.emit(Opcode::BuildSet, to, first, static_cast<uint16_t>(items.size()));
  }
  Register set = Emitter::is_temporary(to) ? to : code_.push();
  code_.emit(Opcode::BuildSet, set, set, 0);
  for (const tree::Expression* item : items) {
    uint32_t top = code_.top();
    const auto* starred = node_cast<tree::Starred>(item);
    Operand value = operand(starred ? starred->value : item);
    code_.pop_to(top);
    code_.at(span);
    code_.emit(starred ? Opcode::SetUpdate : Opcode::SetAdd, set, value.at, 0, value.temporary ? kDiesB : 0);
  }
  code_.at(span);
  code_.move(to, {set, true});
  code_.pop_to(mark);
}

void Unit::dict_display(const tree::Dict& node, Register to) {
  uint32_t mark = code_.top();
  size_t built = 0;
  while (built < kMostBuiltAtOnce / 2 && built < node.keys.size() && node.keys[built]) ++built;
  bool all = built == node.keys.size();
  Register dict = all || Emitter::is_temporary(to) ? to : code_.push();
  uint32_t top = code_.top();
  Register first = code_.temporary_at(top);
  for (size_t i = 0; i < built; ++i) {
    temporary(node.keys[i]);
    temporary(node.values[i]);
  }
  code_.pop_to(top);
  code_.at(node.span);
  code_.emit(Opcode::BuildDict, dict, first, static_cast<uint16_t>(built));
  if (all) return code_.pop_to(mark);
  for (size_t i = built; i < node.keys.size(); ++i) {
    if (!node.keys[i]) {
      Operand other = operand(node.values[i]);
      code_.pop_to(top);
      code_.at(node.span);
      code_.emit(Opcode::DictUpdate, dict, other.at, 0, other.temporary ? kDiesB : 0);
      continue;
    }
    Operand key = operand_before(node.keys[i], {node.values[i]});
    Operand value = operand(node.values[i]);
    code_.pop_to(top);
    code_.at(node.span);
    code_.emit(Opcode::DictSet, dict, key.at, value.at,
               static_cast<uint8_t>((key.temporary ? kDiesB : 0) | (value.temporary ? kDiesC : 0)));
  }
  code_.move(to, {dict, true});
  code_.pop_to(mark);
}

void Unit::slice(const tree::Slice& node, Register to) {
  uint32_t mark = code_.top();
  Register first = code_.temporary_at(code_.top());
  for (const tree::Expression* part : {node.lower, node.upper, node.step}) {
    Register at = code_.push();
    if (part) {
      into(part, at);
    } else {
      code_.at(node.span);
      load_none(at);
    }
  }
  code_.pop_to(mark);
  code_.at(node.span);
  code_.emit(Opcode::BuildSlice, to, first);
}

void Unit::subscript(const tree::Subscript& node, Register to) {
  check_subscript(node);
  uint32_t mark = code_.top();
  Register scratch = Emitter::is_temporary(to) ? to : kNone;
  Operand object = operand_before(node.value, {node.slice}, scratch);
  Operand key = operand(node.slice, object.at == scratch ? kNone : scratch);
  code_.pop_to(mark);
  code_.at(node.span);
  code_.write(Opcode::LoadItem, to, object, key);
}

}  // namespace fermata::compiler
