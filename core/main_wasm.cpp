// The seam of the wasm file: host.h as imported functions, Runtime as exported ones. web/src/engine/exports.ts is the
// other side; it makes an instance of this module for every run. Numbers are 32-bit unless they are doubles, text is
// UTF-8 by address and length.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "host/file_space.h"
#include "host/host.h"
#include "host/record.h"
#include "host/seeded_bytes.h"
#include "runtime/runtime.h"

#define IMPORT(name) __attribute__((import_module("host"), import_name(#name))) extern "C"
#define EXPORT(name) __attribute__((export_name("fermata_" #name))) extern "C"

IMPORT(now) double host_now();
IMPORT(wall_clock) double host_wall_clock();
IMPORT(utc_offset) int host_utc_offset(double wall_seconds);
IMPORT(entropy) void host_entropy(void* out, size_t length);
IMPORT(write) void host_write(int stream, const char* bytes, size_t length);
IMPORT(start) void host_start(uint32_t id, int kind, const void* request, size_t length);
IMPORT(cancel) void host_cancel(uint32_t id);
IMPORT(block) void host_block(double deadline);
// The length of the text; where there is none, the bitwise complement of the length of the reason. library_text copies
// either.
IMPORT(library) int host_library(const char* name, size_t length);
IMPORT(library_text) void host_library_text(char* out);
// A call of host/files.h. The length of its answer, or the bitwise complement of its error number; file_answer copies
// the answer, a record: the number, the data, then the ten fields of the status.
IMPORT(file)
int host_file(int call, int descriptor, double number, double second, const char* path, size_t path_length,
              const char* other, size_t other_length);
IMPORT(file_answer) void host_file_answer(char* out);
// The length of the extension's answer, which extension_answer copies.
IMPORT(extension) size_t host_extension(const char* request, size_t length);
IMPORT(extension_answer) void host_extension_answer(char* out);

namespace fermata {
namespace {

class ImportedFiles final : public Files {
 public:
  Errno perform(const FileRequest& request, FileAnswer& answer) override {
    int length = host_file(static_cast<int>(request.call), request.descriptor, static_cast<double>(request.number),
                           static_cast<double>(request.second), request.path.data(), request.path.size(),
                           request.other.data(), request.other.size());
    if (length < 0) return ~length;
    std::string record(static_cast<size_t>(length), '\0');
    host_file_answer(record.data());
    std::vector<std::string_view> fields = read_record(std::as_bytes(std::span(record)));
    size_t at = 0;
    auto next = [&] { return at < fields.size() ? fields[at++] : std::string_view(); };
    auto next_number = [&] { return std::strtoll(std::string(next()).c_str(), nullptr, 10); };
    answer.number = next_number();
    answer.data = next();
    FileStatus& status = answer.status;
    for (int64_t* field : {&status.mode, &status.inode, &status.device, &status.links, &status.user, &status.group,
                           &status.size, &status.accessed, &status.modified, &status.changed})
      *field = next_number();
    return 0;
  }
};

class ImportedHost final : public Host {
 public:
  explicit ImportedHost(std::optional<uint64_t> seed) {
    if (seed) seeded_.emplace(*seed);
  }

  double now() override { return host_now(); }
  double wall_clock() override { return host_wall_clock(); }
  int utc_offset(double wall_seconds) override { return host_utc_offset(wall_seconds); }
  void entropy(std::span<std::byte> out) override {
    if (seeded_) {
      seeded_->fill(out);
    } else {
      host_entropy(out.data(), out.size());
    }
  }
  void write(Stream stream, std::string_view bytes) override {
    host_write(static_cast<int>(stream), bytes.data(), bytes.size());
  }
  void start(OperationId id, OperationKind kind, std::span<const std::byte> request) override {
    host_start(id, static_cast<int>(kind), request.data(), request.size());
  }
  void cancel(OperationId id) override { host_cancel(id); }
  void block(double deadline) override { host_block(deadline); }
  std::string call_extension(std::string_view request) override {
    std::string answer(host_extension(request.data(), request.size()), '\0');
    host_extension_answer(answer.data());
    return answer;
  }
  Files* files() override { return &files_; }
  bool read_library(std::string_view file, std::string& text) override {
    int answer = host_library(file.data(), file.size());
    text.resize(static_cast<size_t>(answer < 0 ? ~answer : answer));
    host_library_text(text.data());
    return answer >= 0;
  }

 private:
  std::optional<SeededBytes> seeded_;
  ImportedFiles files_;
};

struct Program {
  ImportedHost host;
  Runtime runtime;
  std::span<const std::byte> trace;
  std::string files;
  std::string answer;  // to the extension

  Program(std::optional<uint64_t> seed, RuntimeOptions options) : host(seed), runtime(host, std::move(options)) {}
};

// The one thing an instance of the module is for; its address space is its own.
std::unique_ptr<Program> program;

uint64_t number(std::string_view digits) {
  uint64_t value = 0;
  for (char digit : digits) value = value * 10 + static_cast<uint64_t>(digit - '0');
  return value;
}

// One `key=value` a line, as web/src/protocol/program.ts writes them.
void create(std::string_view lines) {
  RuntimeOptions options;
  std::optional<uint64_t> seed;
  while (!lines.empty()) {
    std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(line.size() < lines.size() ? line.size() + 1 : line.size());
    size_t equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    std::string_view key = line.substr(0, equals);
    std::string_view value = line.substr(equals + 1);
    if (key == "file") options.filename = value;
    if (key == "argv0") options.program = value;
    if (key == "cwd") options.current_folder = value;
    if (key == "folder") options.host_folders.emplace_back(value);
    if (key == "arg") options.arguments.emplace_back(value);
    if (key == "variable") options.environment.emplace_back(value);
    if (key == "python") options.interpreter_options.emplace_back(value);
    if (key == "process") options.process = static_cast<uint32_t>(number(value));
    if (key == "parent_process") options.parent_process = static_cast<uint32_t>(number(value));
    if (key == "processors") options.processors = static_cast<uint32_t>(number(value));
    if (key == "network") options.network = value == "1";
    if (key == "command") options.commands.emplace_back(value);
    if (key == "reachable") options.reachable = value == "1";
    if (key == "seed") seed = number(value);
    if (key == "virtual_time") options.virtual_time = value == "1";
    if (key == "trace") options.trace = value == "1";
    if (key == "memory_limit") options.memory_limit = number(value);
    if (key == "top_level_await") {
      options.top_level_await = value == "on"     ? TopLevelAwait::On
                                : value == "auto" ? TopLevelAwait::Auto
                                                  : TopLevelAwait::Off;
    }
  }
  program = std::make_unique<Program>(seed, std::move(options));
}

}  // namespace
}  // namespace fermata

using fermata::program;

// Emscripten's allocator says when the memory has grown; the other side looks at the memory anew at every use.
extern "C" void emscripten_notify_memory_growth(size_t) {}

EXPORT(allocate) void* fermata_allocate(size_t length) {
  return std::malloc(length ? length : 1);
}
EXPORT(release) void fermata_release(void* address) {
  std::free(address);
}

EXPORT(create) void fermata_create(const char* options, size_t length) {
  fermata::create({options, length});
}

EXPORT(add_file) void fermata_add_file(const char* name, size_t name_length, const char* source, size_t length) {
  program->runtime.add_file({name, name_length}, {source, length});
}

EXPORT(start) void fermata_start(const char* source, size_t length) {
  program->runtime.start({source, length});
}

// `budget` in milliseconds; answers with a PumpState.
EXPORT(pump) int fermata_pump(double budget) {
  return static_cast<int>(program->runtime.pump(budget / 1000));
}
EXPORT(wake_at) double fermata_wake_at() {
  return program->runtime.wake_at();
}
EXPORT(exit_code) int fermata_exit_code() {
  return program->runtime.exit_code();
}
EXPORT(error_line) uint32_t fermata_error_line() {
  return program->runtime.error_line();
}

EXPORT(complete) void fermata_complete(uint32_t id, int kind, const std::byte* payload, size_t length) {
  program->runtime.complete(id, static_cast<fermata::CompletionKind>(kind), {payload, length});
}

EXPORT(interrupt) void fermata_interrupt() {
  program->runtime.interrupt();
}

// Another signal; whether somebody handles it.
EXPORT(signal) int fermata_signal(int number) {
  return program->runtime.signal(number);
}

// The trace events since the last call: how many bytes, and where they are until the next pump.
EXPORT(trace_read) size_t fermata_trace_read() {
  program->trace = program->runtime.take_trace();
  return program->trace.size();
}
EXPORT(trace_data) const std::byte* fermata_trace_data() {
  return program->trace.data();
}

// The program's files, if it has changed them since the last call: 0 if not, else one more than the length of their
// record, and where it is until the next call.
EXPORT(files_read) size_t fermata_files_read() {
  if (!program->runtime.files_changed()) return 0;
  program->files = program->runtime.files();
  return program->files.size() + 1;
}
EXPORT(files_data) const char* fermata_files_data() {
  return program->files.data();
}

// For the extension that the program is calling: the length of the program's answer; and of that of a call of its
// files, or the bitwise complement of the error number. Either is at answer_data until the next call.
EXPORT(answer_extension) size_t fermata_answer_extension(const char* request, size_t length) {
  std::string answer = program->runtime.answer_extension({request, length});
  program->answer = std::move(answer);
  return program->answer.size();
}
EXPORT(use_file)
int fermata_use_file(int call, int descriptor, double number, double second, const char* path, size_t path_length,
                     const char* other, size_t other_length) {
  fermata::FileAnswer answer;
  fermata::Errno error = program->runtime.use_file({.call = static_cast<fermata::FileCall>(call),
                                                    .descriptor = descriptor,
                                                    .number = static_cast<int64_t>(number),
                                                    .second = static_cast<int64_t>(second),
                                                    .path = {path, path_length},
                                                    .other = {other, other_length}},
                                                   answer);
  if (error != 0) return ~(error & fermata::file_error::kNumber);
  const fermata::FileStatus& status = answer.status;
  program->answer = fermata::write_record({std::to_string(answer.number), answer.data, std::to_string(status.mode),
                                           std::to_string(status.inode), std::to_string(status.size),
                                           std::to_string(status.modified)});
  return static_cast<int>(program->answer.size());
}
EXPORT(answer_data) const char* fermata_answer_data() {
  return program->answer.data();
}
EXPORT(wall_clock) double fermata_wall_clock() {
  return program->runtime.wall_clock();
}

EXPORT(destroy) void fermata_destroy() {
  program.reset();
}
