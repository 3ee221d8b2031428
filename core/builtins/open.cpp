// open(): the streams of files are written in Python (lib/io.py), which is imported when the first file is opened.
#include "builtins/functions.h"
#include "vm/frame.h"

namespace fermata {

namespace {

enum Step { kImport, kOpen, kEnd };
constexpr uint32_t kArguments = 8;

Result<Owned> open_file(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised) return Raised{};
  switch (frame.step++) {
    case kImport: {
      Value there = dict_get(vm.modules, vm.intern("io"));
      if (there.is_empty()) return vm.start_load_module("io");
      value = there;
      frame.step++;
      [[fallthrough]];
    }
    case kOpen: {
      Owned function = TRY(vm.get_attribute(value, "_open"));
      frame.step = kEnd;
      return vm.start_call(function, std::span<const Value>(frame.state, kArguments));
    }
    default: return Owned(value);
  }
}
const NativeFrameBehaviour kOpenFile = {"open", open_file};

Result<Owned> builtin_open(Vm& vm, Args args) {
  return vm.start_native_frame(kOpenFile, {args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7]});
}

const NativeRow kFunctions[] = {
    {"open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
     builtin_open},
};

}  // namespace

extern const std::span<const NativeRow> file_functions;
const std::span<const NativeRow> file_functions = kFunctions;

}  // namespace fermata
