// FileSpace: the files as one program sees them: a tree in memory, folders of the host in it where there are any, the
// current folder, and descriptors from 3 on as Linux would number them.
#pragma once

#include <string>
#include <vector>

#include "host/memory_files.h"

namespace fermata {

// kAccess, because whoever started the program did not allow it: it may not even read there, or may not write.
namespace file_error {
constexpr Errno kMayNotRead = 0x10000 | kAccess, kMayNotWrite = 0x20000 | kAccess, kNumber = 0xffff;
}

class FileSpace {
 public:
  static constexpr int kFirstDescriptor = 3;  // after the standard streams
  static constexpr std::string_view kTemporary = "/tmp";
  static constexpr std::string_view kHome = "/home/user";

  explicit FileSpace(int64_t now);

  // The paths of the request may be relative.
  Errno perform(FileRequest request, FileAnswer& answer);
  // A folder whose files are the host's, absolute and without a slash at its end.
  void mount(std::string folder, Files& files, int64_t now);
  const std::string& current_folder() const { return current_folder_; }
  void change_folder(std::string_view path);
  std::string absolute(std::string_view path) const;
  // Whether something may be there: false at once where memory has nothing, true where it takes asking the host.
  bool may_have(const std::string& path);
  // The whole of a file; false where it cannot be read.
  bool read(std::string_view path, std::string& content);
  bool is_folder(std::string_view path);
  // A file that is not there yet, unless its place is the host's.
  void put(std::string_view path, std::string_view content, int64_t now);
  MemoryFiles& memory() { return memory_; }
  // A descriptor of something that is no file and that its owner knows by the same number: the lowest free one from
  // `first` on. The owner performs Read, Write, Status and Close, and none of them waits.
  int lend_descriptor(Files& owner, int first);
  void take_back(int descriptor);
  // Whether a descriptor is such a one.
  bool is_lent(int descriptor) const;
  // The rights that new files and folders do not get (os.umask).
  uint32_t mode_mask = 022;
  // Where the standard streams go, by number: other descriptors after os.dup2().
  int standard[kFirstDescriptor] = {0, 1, 2};

 private:
  struct Mount {
    std::string folder;
    Files* files;
  };
  struct Descriptor {
    Files* files = nullptr;  // null: free
    int number = -1;         // in these files
    bool lent = false;
  };
  Files& files_of(const std::string& path);
  Descriptor& free_descriptor(int first);
  // Whether nothing is known of a path: beside the folders of a host is neither another tree of the host's nor memory
  // that looks like one, but for the folder of temporary files.
  bool is_unknown(const std::string& path);

  MemoryFiles memory_;
  std::vector<Mount> mounts_;
  std::vector<Descriptor> descriptors_;
  std::string current_folder_{kHome};
};

}  // namespace fermata
