// The native command line: `fermata run FILE.py [args]`, for tests, sanitizers and profiling.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "host/native_host.h"
#include "runtime/runtime.h"

using namespace fermata;

namespace {

constexpr int kUsageError = 2;
constexpr int kDeadlock = 3;

int usage() {
  std::fputs("usage: fermata run [--virtual-time] [--seed N] [--top-level-await] FILE.py|-c CODE|- [ARG ...]\n",
             stderr);
  return kUsageError;
}

bool read_all(std::FILE* file, std::string& text) {
  char buffer[1 << 16];
  while (size_t count = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, count);
  return !std::ferror(file);
}

std::string folder_of(const std::string& path) {
  size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3 || std::strcmp(argv[1], "run") != 0) return usage();
  RuntimeOptions options;
  uint64_t seed = 0;
  bool seeded = false;
  std::string source, name;
  int at = 2;
  for (; at < argc && argv[at][0] == '-' && argv[at][1] != '\0'; ++at) {
    std::string argument = argv[at];
    if (argument == "--virtual-time") {
      options.virtual_time = true;
    } else if (argument == "--top-level-await") {
      options.top_level_await = TopLevelAwait::On;
    } else if (argument == "--seed" && at + 1 < argc) {
      seed = std::strtoull(argv[++at], nullptr, 10);
      seeded = true;
    } else if (std::strchr("bBdEiIOPqRsSuvWX", argument[1])) {
      options.interpreter_options.push_back(argument);
      if (std::strchr("WX", argument[1]) && argument.size() == 2 && at + 1 < argc)
        options.interpreter_options.back() += argv[++at];
    } else if (argument == "-c" && at + 1 < argc) {
      source = argv[++at];
      name = "-c";
      ++at;
      break;
    } else {
      return usage();
    }
  }
  std::string folder;
  if (name == "-c") {
    options.filename = "<string>";
  } else {
    if (at >= argc) return usage();
    name = argv[at++];
    std::FILE* file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
    if (!file || !read_all(file, source)) {
      std::fprintf(stderr, "fermata: can't open file '%s': %s\n", name.c_str(), std::strerror(errno));
      return kUsageError;
    }
    if (file != stdin) std::fclose(file);
    options.filename = name == "-" ? "<stdin>" : name;
    folder = folder_of(name);
  }
  options.program = name;
  for (; at < argc; ++at) options.arguments.push_back(argv[at]);

  NativeHost host(seeded ? std::optional<uint64_t>(seed) : std::nullopt);
  Runtime runtime(host, options);
  for (auto& [file_name, text] : sources_beside(folder)) runtime.add_file(file_name, text);
  runtime.start(source);
  auto deliver = [&](std::optional<double> deadline) {
    for (const NativeHost::Answer& answer : host.wait(deadline))
      runtime.complete(answer.id, answer.kind, std::as_bytes(std::span(answer.payload)));
  };
  for (;;) {
    switch (runtime.pump(0.05)) {
      case PumpState::Again: deliver(host.now()); break;
      case PumpState::WakeAt: deliver(runtime.wake_at()); break;
      case PumpState::Waiting: deliver(std::nullopt); break;
      case PumpState::Deadlock: return kDeadlock;
      case PumpState::Finished: return runtime.exit_code();
    }
  }
}
