#include "host/file_space.h"

namespace fermata {

using namespace file_error;

namespace {

// The path with "." and ".." worked out by the letter.
std::string plain(std::string_view path) {
  std::string result;
  for (size_t at = 0; at < path.size();) {
    size_t end = std::min(path.find('/', at), path.size());
    std::string_view name = path.substr(at, end - at);
    at = end + 1;
    if (name.empty() || name == ".") continue;
    if (name == "..") {
      result.resize(result.empty() ? 0 : result.rfind('/'));
    } else {
      result.append("/").append(name);
    }
  }
  return result;
}

bool is_below(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

}  // namespace

FileSpace::FileSpace(int64_t now) {
  memory_.make_folders(kTemporary, 0777, now);
  memory_.make_folders(kHome, 0755, now);
  memory_.put("/dev/null", {}, now);
}

void FileSpace::mount(std::string folder, Files& files, int64_t now) {
  memory_.make_folders(folder, 0755, now);
  mounts_.push_back({std::move(folder), &files});
}

std::string FileSpace::absolute(std::string_view path) const {
  if (path.empty() || path.starts_with('/')) return std::string(path);
  std::string result = current_folder_;
  if (!result.ends_with('/')) result += '/';
  return result.append(path);
}

void FileSpace::change_folder(std::string_view path) {
  current_folder_ = plain(absolute(path));
  if (current_folder_.empty()) current_folder_ = "/";
}

Files& FileSpace::files_of(const std::string& path) {
  if (mounts_.empty()) return memory_;
  std::string where = plain(path);
  for (const Mount& mount : mounts_)
    if (is_below(where, mount.folder)) return *mount.files;
  return memory_;
}

bool FileSpace::is_unknown(const std::string& path) {
  if (mounts_.empty() || &files_of(path) != &memory_ || is_below(plain(path), kTemporary)) return false;
  FileAnswer answer;
  return memory_.perform({.call = FileCall::Status, .path = path}, answer) != 0;
}

void FileSpace::put(std::string_view path, std::string_view content, int64_t now) {
  std::string where = absolute(path);
  if (&files_of(where) == &memory_) memory_.put(where, content, now);
}

bool FileSpace::may_have(const std::string& path) {
  return &files_of(path) != &memory_ || memory_.has(path);
}

bool FileSpace::read(std::string_view path, std::string& content) {
  FileAnswer answer;
  if (perform({.call = FileCall::Open, .path = path}, answer)) return false;
  int descriptor = static_cast<int>(answer.number);
  constexpr int64_t kPiece = 1 << 20;
  Errno error;
  do {
    answer.data.clear();
    error = perform({.call = FileCall::Read, .descriptor = descriptor, .number = kPiece}, answer);
    content += answer.data;
  } while (!error && !answer.data.empty());
  (void)perform({.call = FileCall::Close, .descriptor = descriptor}, answer);
  return !error;
}

bool FileSpace::is_folder(std::string_view path) {
  FileAnswer answer;
  return !perform({.call = FileCall::Status, .second = 1, .path = path}, answer) &&
         (answer.status.mode & file_kind::kMask) == file_kind::kFolder;
}

Errno FileSpace::perform(FileRequest request, FileAnswer& answer) {
  if (request.descriptor >= 0) {
    size_t at = static_cast<size_t>(request.descriptor - kFirstDescriptor);
    if (request.descriptor < kFirstDescriptor || at >= descriptors_.size() || !descriptors_[at].files)
      return kBadDescriptor;
    Files* files = descriptors_[at].files;
    request.descriptor = descriptors_[at].number;
    if (request.call == FileCall::Close && !descriptors_[at].lent) descriptors_[at] = {};
    return files->perform(request, answer);
  }
  std::string path = absolute(request.path), other;
  Files& files = files_of(path);
  request.path = path;
  if (is_unknown(path)) return kMayNotRead;
  if (request.call == FileCall::Rename || request.call == FileCall::Link) {
    other = absolute(request.other);
    if (is_unknown(other)) return kMayNotRead;
    if (&files_of(other) != &files) return kCrossDevice;
    request.other = other;
  }
  if (Errno error = files.perform(request, answer)) return error;
  if (request.call != FileCall::Open) return 0;
  Descriptor& descriptor = free_descriptor(kFirstDescriptor);
  descriptor = {&files, static_cast<int>(answer.number)};
  answer.number = &descriptor - descriptors_.data() + kFirstDescriptor;
  return 0;
}

FileSpace::Descriptor& FileSpace::free_descriptor(int first) {
  size_t at = static_cast<size_t>(first - kFirstDescriptor);
  while (at < descriptors_.size() && descriptors_[at].files) at++;
  if (at >= descriptors_.size()) descriptors_.resize(at + 1);
  return descriptors_[at];
}

int FileSpace::lend_descriptor(Files& owner, int first) {
  Descriptor& descriptor = free_descriptor(first);
  int number = static_cast<int>(&descriptor - descriptors_.data()) + kFirstDescriptor;
  descriptor = {&owner, number, true};
  return number;
}

void FileSpace::take_back(int descriptor) {
  descriptors_[static_cast<size_t>(descriptor - kFirstDescriptor)] = {};
}

bool FileSpace::is_lent(int descriptor) const {
  size_t at = static_cast<size_t>(descriptor - kFirstDescriptor);
  return descriptor >= kFirstDescriptor && at < descriptors_.size() && descriptors_[at].lent;
}

}  // namespace fermata
