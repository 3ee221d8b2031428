// f-strings and t-strings.
#include "compile/unit.h"

namespace fermata::compiler {
namespace {

uint8_t conversion_code(tree::Conversion conversion) {
  switch (conversion) {
    case tree::Conversion::None: return 0;
    case tree::Conversion::Str: return 1;
    case tree::Conversion::Repr: return 2;
    case tree::Conversion::Ascii: return 3;
  }
  __builtin_unreachable();
}

constexpr size_t kMostJoinedAtOnce = 64;

}  // namespace

void Unit::formatted_value(const tree::FormattedValue& node, Register to) {
  uint32_t mark = code_.top();
  Register scratch = Emitter::is_temporary(to) ? to : kNone;
  auto x = static_cast<uint8_t>(conversion_code(node.conversion) << 4);
  if (!node.format_spec) {
    Operand value = operand(node.value, scratch);
    code_.pop_to(mark);
    code_.at(node.span);
    uint8_t dies = value.temporary && value.at != to ? kDiesB : 0;
    return code_.emit(Opcode::FormatValue, to, value.at, kNone, static_cast<uint8_t>(x | dies));
  }
  Operand value = operand_before(node.value, {node.format_spec}, scratch);
  Operand spec = operand(node.format_spec, value.at == scratch ? kNone : scratch);
  code_.pop_to(mark);
  code_.at(node.span);
  code_.write(Opcode::FormatValue, to, value, spec, x);
}

void Unit::joined_string(const tree::JoinedStr& node, Register to) {
  uint32_t mark = code_.top();
  if (node.values.empty()) return push_constant(fold_string(compilation_, ""), to);
  if (node.values.size() == 1) {
    into(node.values[0], to);
    return;
  }
  // Long ones are joined in steps: what is joined so far is the first piece of the next step.
  Register first = code_.temporary_at(code_.top());
  size_t pieces = 0;
  for (size_t i = 0; i < node.values.size(); ++i) {
    temporary(node.values[i]);
    ++pieces;
    bool last = i + 1 == node.values.size();
    if (!last && pieces < kMostJoinedAtOnce) continue;
    code_.pop_to(mark);
    code_.at(node.span);
    code_.emit(Opcode::BuildString, last ? to : first, first, static_cast<uint16_t>(pieces));
    if (last) break;
    code_.push();
    pieces = 1;
  }
}

void Unit::template_string(const tree::TemplateStr& node, Register to) {
  uint32_t mark = code_.top();
  // Strings and interpolations take turns, beginning and ending with a string.
  Register strings = code_.push(), interpolations = code_.push();
  uint32_t inner = code_.top();
  Register first = code_.temporary_at(inner);
  bool after_string = false;
  uint16_t count = 0;
  auto add_string = [&](std::string_view contents) {
    push_constant(fold_string(compilation_, contents), code_.push());
    ++count;
  };
  for (const tree::Expression* value : node.values) {
    if (const auto* constant = node_cast<tree::Constant>(value)) {
      add_string(constant->text);
      after_string = true;
    } else {
      if (!after_string) add_string("");
      after_string = false;
    }
  }
  if (!after_string) add_string("");
  code_.pop_to(inner);
  code_.at(node.span);
  code_.emit(Opcode::BuildTuple, strings, first, count);
  count = 0;
  for (const tree::Expression* value : node.values) {
    const auto* part = node_cast<tree::Interpolation>(value);
    if (!part) continue;
    Register interpolation = code_.push();
    uint32_t parts_top = code_.top();
    Register parts = code_.push(4);
    into(part->value, parts);
    code_.at(part->span);
    push_constant(fold_string(compilation_, part->str), static_cast<Register>(parts + 1));
    if (part->format_spec)
      into(part->format_spec, static_cast<Register>(parts + 3));
    else
      code_.clear(static_cast<Register>(parts + 3));
    code_.pop_to(parts_top);
    code_.at(part->span);
    code_.emit(Opcode::BuildInterpolation, interpolation, parts, conversion_code(part->conversion));
    ++count;
  }
  code_.pop_to(inner);
  code_.at(node.span);
  code_.emit(Opcode::BuildTuple, interpolations, first, count);
  code_.pop_to(mark);
  code_.emit(Opcode::BuildTemplate, to, strings);
}

}  // namespace fermata::compiler
