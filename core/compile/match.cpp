// match statements. Patterns look at the subject and at parts of it in temporaries; names are bound only when the whole
// pattern has matched. Whether it matches or not, the temporaries of a case are cleared before the next step.
#include <algorithm>
#include <cstring>

#include "compile/unit.h"

namespace fermata::compiler {

class PatternCompiler {
 public:
  PatternCompiler(Unit& unit, Label& fail) : unit_(unit), code_(unit.code_), fail_(&fail) {}

  // `subject` stays where it is. Irrefutable patterns are allowed only where nothing follows.
  void pattern(const tree::Pattern* node, Register subject, bool may_be_irrefutable);
  void bind();

 private:
  struct Capture {
    std::string_view name;
    Register at;
    Span span;
  };

  void capture(std::string_view name, Register at, Span span);
  void sequence(const tree::MatchSequence& node, Register subject);
  void items(const tree::MatchSequence& node, Register subject, int64_t star);
  void mapping(const tree::MatchMapping& node, Register subject);
  void check_keys(const tree::MatchMapping& node);
  void instance(const tree::MatchClass& node, Register subject);
  void alternatives(const tree::MatchOr& node, Register subject, bool may_be_irrefutable);
  void check_length(Register subject, int64_t length, Opcode jump);
  Operand integer(int64_t value);

  Unit& unit_;
  Emitter& code_;
  Label* fail_;
  std::vector<Capture> captures_;
};

namespace {

bool is_wildcard(const tree::Pattern* pattern) {
  const auto* as = node_cast<tree::MatchAs>(pattern);
  const auto* star = node_cast<tree::MatchStar>(pattern);
  return as ? !as->pattern && as->name.empty() : star && star->name.empty();
}

// The grammar takes any string for a literal.
bool is_template(const tree::Expression* literal) {
  return is_kind(literal, NodeKind::JoinedStr) || is_kind(literal, NodeKind::TemplateStr);
}

// The same text for constants that are equal, as numbers of different types can be.
std::string dict_key(const Folded& constant) {
  double parts[] = {0, 0};
  switch (constant.key[0]) {
    case 'T': parts[0] = 1; break;
    case 'F': break;
    case 'i': parts[0] = static_cast<double>(constant.value->as_int()); break;
    case 'f': parts[0] = constant.value->as_float(); break;
    case 'c': std::memcpy(parts, constant.key.data() + 1, sizeof parts); break;
    default: return constant.key;
  }
  for (double& part : parts) part += 0.0;  // -0.0 is 0.0
  return std::string(reinterpret_cast<const char*>(parts), sizeof parts);
}

}  // namespace

Operand PatternCompiler::integer(int64_t value) {
  uint64_t bits = Value::integer(value).bits();
  std::string key(1, 'i');
  key.append(reinterpret_cast<const char*>(&bits), sizeof bits);
  return unit_.constant_operand({key, Owned::integer(value)}, kNone);
}

void PatternCompiler::capture(std::string_view name, Register at, Span span) {
  for (const Capture& known : captures_)
    if (known.name == name) unit_.fail(span, text("multiple assignments to name '", name, "' in pattern"));
  captures_.push_back({name, at, span});
}

void PatternCompiler::bind() {
  for (const Capture& captured : captures_) {
    code_.at(captured.span);
    unit_.store_name(captured.name, {captured.at});
  }
}

void PatternCompiler::check_length(Register subject, int64_t length, Opcode jump) {
  uint32_t mark = code_.top();
  Register size = code_.push();
  code_.move(size, {subject});
  code_.emit(Opcode::Intrinsic, size, size, static_cast<uint16_t>(Intrinsic::Length));
  Operand wanted = integer(length);
  code_.jump_compare(jump, {size, true}, wanted, *fail_, true);
  code_.pop_to(mark);
}

void PatternCompiler::pattern(const tree::Pattern* node, Register subject, bool may_be_irrefutable) {
  code_.at(node->span);
  switch (node->kind) {
    case NodeKind::MatchValue: {
      const tree::Expression* literal = node_cast<tree::MatchValue>(node)->value;
      if (is_template(literal)) return unit_.fail(node->span, "patterns may only match literals and attribute lookups");
      uint32_t mark = code_.top();
      Operand value = unit_.operand(literal);
      code_.at(node->span);
      code_.jump_compare(Opcode::JumpIfEqual, {subject}, value, *fail_, true);
      return code_.pop_to(mark);
    }
    case NodeKind::MatchSingleton: {
      tree::ConstantKind kind = node_cast<tree::MatchSingleton>(node)->value;
      if (kind == tree::ConstantKind::None) return code_.jump_if(Opcode::JumpIfNotNone, {subject}, *fail_);
      bool truth = kind == tree::ConstantKind::True;
      uint32_t mark = code_.top();
      Register same = code_.push();
      Operand value = unit_.constant_operand({truth ? "T" : "F", Owned::boolean(truth)}, kNone);
      code_.write(Opcode::Is, same, {subject}, value);
      code_.jump_if(Opcode::JumpIfFalse, {same, true}, *fail_);
      return code_.pop_to(mark);
    }
    case NodeKind::MatchSequence: return sequence(*node_cast<tree::MatchSequence>(node), subject);
    case NodeKind::MatchMapping: return mapping(*node_cast<tree::MatchMapping>(node), subject);
    case NodeKind::MatchClass: return instance(*node_cast<tree::MatchClass>(node), subject);
    case NodeKind::MatchOr: return alternatives(*node_cast<tree::MatchOr>(node), subject, may_be_irrefutable);
    case NodeKind::MatchStar: {
      const auto& star = *node_cast<tree::MatchStar>(node);
      if (!star.name.empty()) capture(star.name, subject, node->span);
      return;
    }
    case NodeKind::MatchAs: {
      const auto& as = *node_cast<tree::MatchAs>(node);
      if (as.pattern) {
        pattern(as.pattern, subject, may_be_irrefutable);
      } else if (!may_be_irrefutable) {
        unit_.fail(node->span, as.name.empty()
                                   ? "wildcard makes remaining patterns unreachable"
                                   : text("name capture '", as.name, "' makes remaining patterns unreachable"));
      }
      if (!as.name.empty()) capture(as.name, subject, node->span);
      return;
    }
    default: return;
  }
}

void PatternCompiler::sequence(const tree::MatchSequence& node, Register subject) {
  auto count = static_cast<int64_t>(node.patterns.size());
  int64_t star = -1;
  for (int64_t i = 0; i < count; ++i) {
    if (!is_kind(node.patterns[static_cast<size_t>(i)], NodeKind::MatchStar)) continue;
    if (star >= 0) return unit_.fail(node.span, "multiple starred names in sequence pattern");
    star = i;
  }
  uint32_t mark = code_.top();
  Register is_sequence = code_.push();
  code_.emit(Opcode::MatchSequence, is_sequence, subject);
  code_.jump_if(Opcode::JumpIfFalse, {is_sequence, true}, *fail_);
  code_.pop_to(mark);
  if (star < 0)
    check_length(subject, count, Opcode::JumpIfEqual);
  else if (count > 1)
    check_length(subject, count - 1, Opcode::JumpIfGreaterEqual);
  if (std::all_of(node.patterns.begin(), node.patterns.end(), is_wildcard)) return;
  code_.at(node.span);
  if (star >= 0 && is_wildcard(node.patterns[static_cast<size_t>(star)])) return items(node, subject, star);
  Register items = code_.push(static_cast<uint32_t>(count));
  if (star < 0)
    code_.emit(Opcode::Unpack, items, subject, static_cast<uint16_t>(count));
  else
    code_.emit(Opcode::UnpackStarred, items, subject, static_cast<uint16_t>(star | (count - star - 1) << 8));
  for (size_t i = 0; i < node.patterns.size(); ++i) pattern(node.patterns[i], static_cast<Register>(items + i), true);
}

// Beside a star that takes nothing only the items that are looked at are asked for, one by one.
void PatternCompiler::items(const tree::MatchSequence& node, Register subject, int64_t star) {
  auto count = static_cast<int64_t>(node.patterns.size());
  for (int64_t i = 0; i < count; ++i) {
    const tree::Pattern* part = node.patterns[static_cast<size_t>(i)];
    if (is_wildcard(part)) continue;
    code_.at(node.span);
    Register item = code_.push();
    uint32_t mark = code_.top();
    Operand index = integer(i);
    if (i > star) {
      Register length = code_.push();
      code_.move(length, {subject});
      code_.emit(Opcode::Intrinsic, length, length, static_cast<uint16_t>(Intrinsic::Length));
      code_.write(Opcode::Subtract, length, {length, true}, integer(count - i));
      index = {length, true};
    }
    code_.write(Opcode::LoadItem, item, {subject}, index);
    code_.pop_to(mark);
    pattern(part, item, true);
  }
}

void PatternCompiler::check_keys(const tree::MatchMapping& node) {
  std::vector<std::string> seen;
  for (const tree::Expression* key : node.keys) {
    if (is_template(key))
      return unit_.fail(node.span, "mapping pattern keys may only match literals and attribute lookups");
    std::optional<Folded> constant = fold(unit_.compilation_, key);
    if (!constant) continue;
    std::string identity = dict_key(*constant);
    if (std::find(seen.begin(), seen.end(), identity) != seen.end()) {
      const CompileTypes& types = unit_.compilation_.types;
      return unit_.fail(
          node.span, text("mapping pattern checks duplicate key (", types.repr(types.context, constant->value), ")"));
    }
    seen.push_back(std::move(identity));
  }
}

void PatternCompiler::mapping(const tree::MatchMapping& node, Register subject) {
  auto count = static_cast<uint16_t>(node.keys.size());
  check_keys(node);
  uint32_t mark = code_.top();
  Register is_mapping = code_.push();
  code_.emit(Opcode::MatchMapping, is_mapping, subject);
  code_.jump_if(Opcode::JumpIfFalse, {is_mapping, true}, *fail_);
  code_.pop_to(mark);
  if (count == 0 && node.rest.empty()) return;
  if (count > 0) check_length(subject, count, Opcode::JumpIfGreaterEqual);
  Register keys = code_.push(), values = code_.push(count + 1u);
  uint32_t top = code_.top();
  Register first = code_.temporary_at(top);
  for (const tree::Expression* key : node.keys) unit_.temporary(key);
  code_.pop_to(top);
  code_.at(node.span);
  code_.emit(Opcode::BuildTuple, keys, first, count);
  if (count > 0) {
    code_.emit(Opcode::MatchKeys, values, subject, keys);
    code_.jump_if(Opcode::JumpIfNone, {values}, *fail_);
    code_.emit(Opcode::Unpack, values, values, count);
  }
  for (uint16_t i = 0; i < count; ++i) pattern(node.patterns[i], static_cast<Register>(values + i), true);
  if (node.rest.empty()) return;
  // What is left: a copy without the keys that were asked for.
  auto rest = static_cast<Register>(values + count);
  code_.at(node.span);
  code_.emit(Opcode::BuildDict, rest, rest, 0);
  code_.emit(Opcode::DictUpdate, rest, subject);
  if (count > 0) {
    Register each = code_.push(count);
    code_.emit(Opcode::Unpack, each, keys, count);
    for (uint16_t i = 0; i < count; ++i)
      code_.emit(Opcode::DeleteItem, rest, static_cast<Register>(each + i), 0, kDiesB);
    code_.pop_to(code_.top() - count);
  }
  capture(node.rest, rest, node.span);
}

void PatternCompiler::instance(const tree::MatchClass& node, Register subject) {
  for (size_t i = 0; i < node.kwd_attrs.size(); ++i)
    for (size_t j = i + 1; j < node.kwd_attrs.size(); ++j)
      if (node.kwd_attrs[i] == node.kwd_attrs[j])
        unit_.fail(node.kwd_patterns[j]->span, text("attribute name repeated in class pattern: ", node.kwd_attrs[j]));
  auto count = static_cast<uint16_t>(node.patterns.size() + node.kwd_patterns.size());
  Register values = code_.push(count == 0 ? 1u : count);
  uint32_t mark = code_.top();
  Register parts = unit_.temporary(node.cls);
  Register positional = code_.push(), names = code_.push();
  code_.at(node.span);
  code_.move(positional, integer(static_cast<int64_t>(node.patterns.size())));
  std::string key = "k(";
  Ref<Tuple> tuple = new_tuple(unit_.compilation_.heap, static_cast<uint32_t>(node.kwd_attrs.size()));
  for (uint32_t i = 0; i < tuple->length; ++i) {
    std::string_view name = node.kwd_attrs[i];
    tuple->items()[i] = Owned(Value(unit_.compilation_.heap.intern(name))).leak();
    key.append(name).push_back(',');
  }
  unit_.push_constant({key, Owned(std::move(tuple))}, names);
  code_.emit(Opcode::MatchClass, values, subject, parts);
  code_.clear(parts);
  code_.clear(names);
  code_.pop_to(mark);
  code_.jump_if(Opcode::JumpIfNone, {values}, *fail_);
  if (count == 0) return;
  code_.emit(Opcode::Unpack, values, values, count);
  size_t at = 0;
  for (const tree::Pattern* item : node.patterns) pattern(item, static_cast<Register>(values + at++), true);
  for (const tree::Pattern* item : node.kwd_patterns) pattern(item, static_cast<Register>(values + at++), true);
}

void PatternCompiler::alternatives(const tree::MatchOr& node, Register subject, bool may_be_irrefutable) {
  Label matched;
  Label* fail = fail_;
  std::vector<Capture> before = std::move(captures_);
  // Each alternative leaves what it captures in the registers that the first one was given.
  std::vector<Capture> shared;
  for (size_t i = 0; i < node.patterns.size(); ++i) {
    bool last = i + 1 == node.patterns.size();
    Label other;
    captures_.clear();
    fail_ = last ? fail : &other;
    pattern(node.patterns[i], subject, last && may_be_irrefutable);
    if (i == 0) {
      for (const Capture& captured : captures_) shared.push_back({captured.name, code_.push(), captured.span});
    } else if (captures_.size() != shared.size()) {
      unit_.fail(node.span, "alternative patterns bind different names");
    }
    for (const Capture& wanted : shared) {
      auto found =
          std::find_if(captures_.begin(), captures_.end(), [&](const Capture& c) { return c.name == wanted.name; });
      if (found == captures_.end())
        unit_.fail(node.span, "alternative patterns bind different names");
      else
        code_.move(wanted.at, {found->at});
    }
    if (!last) code_.jump(matched);
    code_.place(other);
  }
  code_.place(matched);
  fail_ = fail;
  captures_ = std::move(before);
  for (const Capture& captured : shared) capture(captured.name, captured.at, captured.span);
}

void Unit::match(const tree::Match& node) {
  uint32_t mark = code_.top();
  Register subject = temporary(node.subject);
  uint32_t base = code_.top();
  Label end;
  for (size_t i = 0; i < node.cases.size(); ++i) {
    const tree::MatchCase& choice = *node.cases[i];
    Label fail, next;
    uint32_t high = code_.high_water();
    code_.reset_high_water();
    tell_line_again(choice.pattern->span);
    PatternCompiler compiler(*this, fail);
    compiler.pattern(choice.pattern, subject, choice.guard || i + 1 == node.cases.size());
    compiler.bind();
    code_.pop_to(base);
    uint32_t used = code_.high_water();
    auto clear_parts = [&] {
      for (uint32_t at = base; at < used; ++at) code_.clear(code_.temporary_at(at));
    };
    clear_parts();
    if (choice.guard) jump_if(choice.guard, false, next);
    code_.clear(subject);
    statements(choice.body);
    code_.jump(end);
    code_.place(fail);
    clear_parts();
    code_.place(next);
    code_.restore_high_water(high);
  }
  code_.clear(subject);
  code_.place(end);
  code_.pop_to(mark);
}

}  // namespace fermata::compiler
