// The module _frame_jump, for _tracing_jump: a frame goes on at another line.
#include "builtins/install.h"
#include "objects/sequences.h"
#include "vm/frame.h"

namespace fermata {
namespace {

// (line, instruction, depth) of each call of _tracing.line() in the code of a frame: where it may go on when f_lineno
// is set. The depth is the first register that nothing around it needs: loops keep an iterator, `with` its exit.
Result<Owned> told_lines(Vm& vm, Args args) {
  PythonFrame* frame = cast_exact<PythonFrame>(args[0], vm.types.frame);
  if (!frame) return vm.type_error("a frame is needed");
  const std::vector<Instruction>& instructions = *frame->code->instructions;
  Ref<List> list = new_list(vm.heap);
  for (uint32_t i = 3; i < instructions.size(); ++i) {
    if (instructions[i].op != Opcode::Call || instructions[i - 3].op != Opcode::JumpUnlessTraced ||
        (*frame->code->sites)[instructions[i - 1].c].name != vm.intern("line"))
      continue;
    list_append(
        vm.heap, list,
        vm.tuple({Value::integer(frame->code->line_at(i)), Value::integer(i), Value::integer(instructions[i].a)}));
  }
  return Owned(std::move(list));
}

// What a frame's code was compiled from; empty if that is not known.
Result<Owned> text_of(Vm& vm, Args args) {
  PythonFrame* frame = cast_exact<PythonFrame>(args[0], vm.types.frame);
  if (!frame) return vm.type_error("a frame is needed");
  return Owned(vm.str_of(*frame->code->source->text));
}

// The frame goes on as if the call at this instruction, one of told_lines(), had come back. What lies above it, such as
// the iterators of loops that it leaves, goes; with the last argument it has left its `except` clauses, too.
Result<Owned> go_on_at(Vm& vm, Args args) {
  PythonFrame* frame = cast_exact<PythonFrame>(args[0], vm.types.frame);
  if (!frame) return vm.type_error("a frame is needed");
  const std::vector<Instruction>& instructions = *frame->code->instructions;
  const int64_t index = TRY(vm.index(args[1]));
  if (index < 0 || index >= static_cast<int64_t>(instructions.size()) ||
      instructions[static_cast<size_t>(index)].op != Opcode::Call)
    return vm.value_error("no such call");
  frame->pc = instructions.data() + index;
  for (uint32_t i = frame->pc->a; i < frame->code->register_count; ++i)
    release(std::exchange(frame->registers[i], Value()));
  if (TRY(vm.truth(args[2]))) frame->handled = Owned();
  return Owned::none();
}

const NativeRow kFunctions[] = {{"told_lines(frame, /)", told_lines},
                                {"text_of(frame, /)", text_of},
                                {"go_on_at(frame, instruction, unhandled, /)", go_on_at}};

}  // namespace

const ModuleSpec frame_jump_module = {.functions = kFunctions};

}  // namespace fermata
