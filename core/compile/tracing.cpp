// What code that is compiled for a debugger has besides: calls of the library's module _tracing. They stand in the code
// so that all other code pays nothing for sys.settrace, behind a jump that is taken until a debugger is there.
#include "compile/unit.h"

namespace fermata::compiler {

// _tracing.event(value), at the place of what was written last.
void Unit::trace(std::string_view event, Operand value) {
  if (!compilation_.options.traced || !code_.is_reachable()) return;
  Label untold;
  code_.jump_unless_traced(untold);
  uint32_t mark = code_.top();
  Register function = code_.push(2);
  Operand no_names = none();
  code_.emit(Opcode::ImportName, function, static_cast<uint16_t>(code_.name_constant("_tracing")), no_names.at);
  code_.emit(Opcode::LoadAttribute, function, function, code_.site(event));
  if (value.at != kNone) code_.move(code_.push(), {value.at});
  code_.emit(Opcode::Call, function, value.at != kNone ? 1 : 0, 0, kPlain);
  code_.clear(function);
  code_.pop_to(mark);
  code_.place(untold);
}

void Unit::begin_traced(Region& region) {
  trace("call");
  code_.begin(region);
}

void Unit::tell_line_again(Span span) {
  if (!compilation_.options.traced) return;
  told_line_ = compilation_.source->line_of(span.start);
  code_.at(span);
  trace("line");
}

void Unit::tell_line(Span span) {
  if (compilation_.options.traced && compilation_.source->line_of(span.start) != told_line_) tell_line_again(span);
}

void Unit::end_traced(Region& region) {
  uint32_t depth = code_.top();
  trace("ended", none());
  return_none();
  tell_raised(region, depth);
}

void Unit::tell_raised(Region& region, uint32_t depth) {
  code_.handle(region, depth);
  Register exception = code_.temporary_at(depth);
  trace("raised", {exception});
  code_.emit(Opcode::Reraise, exception);
  code_.pop_to(depth);
}

}  // namespace fermata::compiler
