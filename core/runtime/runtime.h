// Runtime: a Python program and everything it needs, over a Host. The one public header of the core.
//
//   Runtime runtime(host, options);
//   runtime.start(source);
//   for (;;) switch (runtime.pump(0.008)) { … }
//
// pump() never blocks: it runs what is ready and says what it needs next. One thread at a time; several runtimes may
// live side by side and know nothing of each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "host/files.h"
#include "host/host.h"

namespace fermata {

enum class TopLevelAwait : uint8_t { Off, On, Auto /* on where the program uses it at its top level */ };

struct RuntimeOptions {
  std::string filename = "main.py";
  std::string program;                 // sys.argv[0]; the file's name where it is empty
  std::vector<std::string> arguments;  // sys.argv[1:]
  TopLevelAwait top_level_await = TopLevelAwait::Off;
  bool virtual_time = false;                     // the clock jumps to the next timer when nothing is ready
  bool follows_clock = false;                    // virtual time only: follow() moves the clock instead
  bool trace = false;                            // collect trace events
  std::string current_folder;                    // where the program begins; empty: its home, in memory
  std::vector<std::string> host_folders;         // absolute: what is below them is the host's (Host::files())
  uint64_t memory_limit = uint64_t{512} << 20;   // bytes; beyond it MemoryError
  uint32_t process = 1;                          // os.getpid()
  uint32_t parent_process = 0;                   // os.getppid()
  uint32_t processors = 1;                       // os.cpu_count()
  std::vector<std::string> commands;             // names of programs that the host may start, "*" for all
  bool network = false;                          // the host has sockets for the program
  std::vector<std::string> environment;          // os.environ, as NAME=VALUE; the page's own where it is empty
  std::vector<std::string> interpreter_options;  // those of the command python, as "-O" and "-Xdev"
  bool reachable = false;                        // programs outside connect to it, and it to them (Listen, Connect)
};

enum class PumpState : uint8_t {
  Again,     // the slice is used up: give way and pump again
  WakeAt,    // nothing to do before wake_at()
  Waiting,   // for a completion only
  Finished,  // see exit_code()
  Deadlock,  // nothing is ready, no timer is set, no operation is under way
};

class Runtime {
 public:
  explicit Runtime(Host& host, RuntimeOptions options = {});
  ~Runtime();
  Runtime(const Runtime&) = delete;
  Runtime& operator=(const Runtime&) = delete;

  // A source file that the program may import: "helper.py", "package/__init__.py".
  void add_file(std::string_view name, std::string_view source);
  // Compiles the program and makes it ready to run as __main__. A SyntaxError is printed like any uncaught error.
  void start(std::string_view source);
  // Runs for about `budget` seconds.
  PumpState pump(double budget);
  // When to pump again, in the seconds of Host::now(); valid after WakeAt.
  double wake_at() const;
  // An answer to Host::start().
  void complete(OperationId id, CompletionKind kind, std::span<const std::byte> payload);
  // Stop: KeyboardInterrupt at the next safe point of the main program.
  void interrupt();
  // Another signal, by its number on Linux. False if nobody is there to handle it: the program never asked for signals.
  bool signal(int number);
  // For the extension that call_extension() runs: what the program answers to it, the program's files and its clock
  // (seconds since 1970).
  std::string answer_extension(std::string_view request);
  Errno use_file(FileRequest request, FileAnswer& answer);
  double wall_clock();
  // With follows_clock: the time it is, for the next pump.
  void follow(double now);

  // What the process would exit with; valid after Finished.
  int exit_code() const;
  bool was_signalled() const;  // it ended by a signal of its own, and the exit code is 128 + its number
  // Line of the main file where the uncaught error was raised, 0 if there is none.
  uint32_t error_line() const;
  // Whether the program has changed its files in memory since the last call.
  bool files_changed();
  // Those below the folder where it began: a record (host/record.h) of name and content alternating. The name of a
  // folder ends with a slash; only those stand there that have nothing in them.
  std::string files() const;
  // Trace events since the last call (async/trace.h); valid until the next pump.
  std::span<const std::byte> take_trace();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace fermata
