// The module _traceback: the renderer of the core for the library's traceback and logging.
#include "builtins/install.h"
#include "code/code.h"
#include "vm/frame.h"

namespace fermata {
namespace {

// Whole text of an exception, with its chain.
Result<Owned> format_exception(Vm& vm, Args args) {
  if (!vm.type_of(args[0])->has(kExceptionSubclass)) return vm.type_error({"Exception expected for value, ", vm.type_of(args[0]), " found"});
  return Owned(vm.format_exception(args[0]));
}

// The source lines and marks below the header of one traceback entry or frame.
Result<Owned> format_entry(Vm& vm, Args args) {
  if (Traceback* entry = cast_exact<Traceback>(args[0], vm.types.traceback))
    return Owned(vm.str_of(vm.format_traceback_entry(static_cast<PythonFrame*>(entry->frame.get())->code, entry->instruction)));
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
    {"format_exception(exception, /)", format_exception},
    {"format_entry(entry, /)", format_entry},
    {"is_library(frame, /)", is_library},
};

}  // namespace

const ModuleSpec traceback_module = {.name = "_traceback", .functions = kFunctions};

}  // namespace fermata
