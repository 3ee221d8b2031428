#include "host/native_host.h"

#include <dirent.h>
#include <sys/random.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>

#include "host/record.h"

namespace fermata {
namespace {

double seconds(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void sleep_until(double deadline, double now) {
  if (deadline <= now) return;
  double left = deadline - now;
  timespec time{static_cast<time_t>(left),
                static_cast<long>((left - static_cast<double>(static_cast<time_t>(left))) * 1e9)};
  nanosleep(&time, nullptr);
}

}  // namespace

double NativeHost::now() {
  return seconds(CLOCK_MONOTONIC);
}
double NativeHost::wall_clock() {
  return seconds(CLOCK_REALTIME);
}

int NativeHost::utc_offset(double wall_seconds) {
  time_t time = static_cast<time_t>(wall_seconds);
  tm parts{};
  localtime_r(&time, &parts);
  return static_cast<int>(parts.tm_gmtoff / 60);
}

void NativeHost::entropy(std::span<std::byte> out) {
  if (seeded_) return seeded_->fill(out);
  size_t at = 0;
  while (at < out.size()) {
    ssize_t got = getrandom(out.data() + at, out.size() - at, 0);
    if (got > 0) at += static_cast<size_t>(got);
  }
}

void NativeHost::write(Stream stream, std::string_view bytes) {
  std::FILE* file = stream == Stream::Output ? stdout : stderr;
  std::fwrite(bytes.data(), 1, bytes.size(), file);
  std::fflush(file);
}

void NativeHost::start(OperationId id, OperationKind kind, std::span<const std::byte>) {
  if (kind == OperationKind::ReadLine) {
    std::string line;
    for (int c; (c = std::getchar()) != EOF;) {
      line += static_cast<char>(c);
      if (c == '\n') break;
    }
    answers_.push_back({id, CompletionKind::Data, line});
    answers_.push_back({id, CompletionKind::Done, {}});
    return;
  }
  answers_.push_back({id, CompletionKind::Failed, write_record({"unsupported", "the native host has no network"})});
}

void NativeHost::cancel(OperationId id) {
  std::erase_if(answers_, [id](const Answer& answer) { return answer.id == id; });
}

void NativeHost::block(double deadline) {
  sleep_until(deadline, now());
}

std::vector<NativeHost::Answer> NativeHost::wait(std::optional<double> deadline) {
  if (answers_.empty() && deadline) sleep_until(*deadline, now());
  return std::exchange(answers_, {});
}

std::vector<std::pair<std::string, std::string>> sources_beside(const std::string& folder) {
  std::vector<std::pair<std::string, std::string>> found;
  auto add_folder = [&](auto& self, const std::string& path, const std::string& prefix, int depth) -> void {
    DIR* directory = opendir(path.empty() ? "." : path.c_str());
    if (!directory) return;
    while (dirent* entry = readdir(directory)) {
      std::string name = entry->d_name;
      if (name.starts_with('.')) continue;
      if (name.ends_with(".py")) {
        std::FILE* file = std::fopen((path + name).c_str(), "rb");
        if (!file) continue;
        std::string text;
        char buffer[1 << 14];
        while (size_t count = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, count);
        std::fclose(file);
        found.emplace_back(prefix + name, std::move(text));
      } else if (depth < 8 && (!prefix.empty() || access((path + name + "/__init__.py").c_str(), R_OK) == 0)) {
        self(self, path + name + "/", prefix + name + "/", depth + 1);
      }
    }
    closedir(directory);
  };
  add_folder(add_folder, folder, "", 0);
  return found;
}

}  // namespace fermata
