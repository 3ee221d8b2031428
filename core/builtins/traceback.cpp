// The module _traceback: the renderer of the core for the library's traceback and logging.
#include "builtins/install.h"
#include "code/code.h"
#include "vm/frame.h"

namespace fermata {
namespace {

// An exception as a list of texts: headers, entries, summaries.
Result<Owned> format_exception(Vm& vm, Args args) {
  if (!vm.type_of(args[0])->has(kExceptionSubclass))
    return vm.type_error({"Exception expected for value, ", vm.type_of(args[0]), " found"});
  TracebackOptions options;
  options.chain = TRY(vm.truth(args[1]));
  if (!args[2].is_none()) options.limit = static_cast<int>(TRY(vm.index(args[2])));
  options.group_width = static_cast<int>(TRY(vm.index(args[3])));
  options.group_depth = static_cast<int>(TRY(vm.index(args[4])));
  Ref<List> pieces = new_list(vm.heap);
  for (const std::string& piece : vm.format_exception_pieces(args[0], options))
    list_append(vm.heap, pieces, vm.str_of(piece));
  return Owned(std::move(pieces));
}

// The source lines and marks below the header of one traceback entry or frame.
Result<Owned> format_entry(Vm& vm, Args args) {
  if (Traceback* entry = cast_exact<Traceback>(args[0], vm.types.traceback))
    return Owned(
        vm.str_of(vm.format_traceback_entry(static_cast<PythonFrame*>(entry->frame.get())->code, entry->instruction)));
  if (PythonFrame* frame = cast_exact<PythonFrame>(args[0], vm.types.frame))
    return Owned(vm.str_of(vm.format_traceback_entry(frame->code, frame->instruction_index())));
  return vm.type_error({"a traceback or frame is required, not ", vm.type_of(args[0])});
}

// Is the frame the library's own, which tracebacks leave out?
Result<Owned> is_library(Vm& vm, Args args) {
  PythonFrame* frame = cast_exact<PythonFrame>(args[0], vm.types.frame);
  return Owned::boolean(frame && frame->code->source->library && !vm.show_library_frames);
}

const NativeRow kFunctions[] = {
    {"format_exception(exception, /, chain=True, limit=None, width=15, depth=10)", format_exception},
    {"format_entry(entry, /)", format_entry},
    {"is_library(frame, /)", is_library},
};

}  // namespace

const ModuleSpec traceback_module = {.functions = kFunctions};

}  // namespace fermata
