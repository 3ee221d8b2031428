// A tool of the build: compiles the library's modules for the wasm to carry as code (code/frozen.h). It is a wasm file
// of its own, made of the same objects as the runtime and run by core/lib/embed.mjs; nobody else gets to see it.
#include <cstdlib>

#include "builtins/install.h"
#include "code/frozen.h"
#include "host/quiet_host.h"
#include "lib/library.h"
#include "runtime/loader.h"

#define EXPORT(name) __attribute__((export_name(#name))) extern "C"

namespace fermata {
namespace {

std::string freeze_module(std::string_view source) {
  QuietHost host;
  Loader loader;
  Vm vm(host, loader);
  install_builtins(vm);
  Ref<Str> filename = vm.str_of("module.py");
  Result<Ref<Code>> code = loader.compile(vm, source, filename, CodeLoader::Mode::Module, true);
  if (code.is_raised()) {
    vm.discard_pending(vm.exceptions.BaseException);
    return {};
  }
  return freeze(vm.heap, code.peek());
}

std::string frozen;

}  // namespace

std::span<const LibraryFile> library_files() {
  return {};
}
std::span<const LibraryPack> library_packs() {
  return {};
}

}  // namespace fermata

extern "C" void emscripten_notify_memory_growth(size_t) {}

EXPORT(allocate) void* allocate(size_t length) {
  return std::malloc(length);
}

// The length of the frozen module, found at frozen_data(); 0 if it cannot be frozen.
EXPORT(freeze) size_t freeze(const char* source, size_t length) {
  fermata::frozen = fermata::freeze_module({source, length});
  return fermata::frozen.size();
}
EXPORT(frozen_data) const char* frozen_data() {
  return fermata::frozen.data();
}
