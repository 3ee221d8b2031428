// The text of code objects, for tests and for people: one line for each instruction, registers by their names.
#include <cstdio>

#include "code/code.h"

namespace fermata {
namespace {

std::string constant_text(Value value) {
  if (value.is_none()) return "None";
  if (value.is_bool()) return value.is_true() ? "True" : "False";
  if (value.is_ellipsis()) return "...";
  if (value.is_small_int()) return std::to_string(value.as_int());
  if (value.is_float()) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.17g", value.as_float());
    return digits;
  }
  if (!value.is_object()) return "?";
  if (value.object()->type->has(kStrSubclass)) return "'" + to_utf8(static_cast<Str*>(value.object())) + "'";
  if (value.object()->type->has(kTupleSubclass)) {
    std::string out = "(";
    Tuple* tuple = static_cast<Tuple*>(value.object());
    for (uint32_t i = 0; i < tuple->length; ++i) out += (i ? ", " : "") + constant_text(tuple->items()[i]);
    return out + ")";
  }
  return "<" + to_utf8(value.object()->type->name) + ">";
}

std::string register_text(const Code* code, uint16_t at) {
  if (at == kNone) return "-";
  if (at < code->local_count) return to_utf8(static_cast<Str*>(code->local_names->items()[at].object()));
  uint32_t index = at - uint32_t{code->local_count};
  if (index < code->free_count) return to_utf8(static_cast<Str*>(code->free_names->items()[index].object()));
  if (at < code->register_count) return "t" + std::to_string(index - code->free_count);
  return constant_text((*code->constants)[at - uint32_t{code->register_count}]);
}

void append_operand(std::string& out, const Code* code, char kind, uint16_t operand, uint32_t next) {
  switch (kind) {
    case 'w':
    case 'r':
    case 'u':
    case 't': out += " " + register_text(code, operand); break;
    case 'k': out += " " + constant_text((*code->constants)[operand]); break;
    case 's': out += " ." + to_utf8((*code->sites)[operand].name); break;
    case 'n': out += " " + std::to_string(operand); break;
    case 'o': out += " @" + std::to_string(next + static_cast<uint32_t>(static_cast<int16_t>(operand))); break;
    default: break;
  }
}

}  // namespace

std::string disassemble(const Code* code) {
  std::string out;
  for (uint32_t i = 0; i < code->instructions->size(); ++i) {
    const Instruction& instruction = (*code->instructions)[i];
    const OpcodeInfo& info = opcode_info(instruction.op);
    out += std::to_string(i) + " " + info.name;
    const uint16_t operands[] = {instruction.a, instruction.b, instruction.c};
    if (instruction.op == Opcode::LoadConst) {
      out += " " + register_text(code, instruction.a) + " " + constant_text((*code->constants)[instruction.target()]);
    } else {
      for (int at = 0; at < 3; ++at) {
        if (info.operands[at] == 'J') {
          out += " @" + std::to_string(instruction.target());
          break;
        }
        append_operand(out, code, info.operands[at], operands[at], i + 1);
      }
    }
    const char* const marks[] = {" -a", " -b", " -c", " in-place", " not", " plain"};
    for (int bit = 0; bit < 6; ++bit)
      if (instruction.x >> bit & 1) out += marks[bit];
    out += "\n";
  }
  for (const Handler& handler : *code->handlers)
    out += "handler " + std::to_string(handler.start) + ".." + std::to_string(handler.end) + " -> " +
           std::to_string(handler.target) + " " + register_text(code, handler.depth) + "\n";
  return out;
}

}  // namespace fermata
