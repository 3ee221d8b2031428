// MemoryFiles: a file system in memory, with what Linux says and refuses. The user is the owner of what the program
// makes and is no administrator.
#pragma once

#include <memory>
#include <vector>

#include "host/files.h"

namespace fermata {

class MemoryFiles final : public Files {
 public:
  MemoryFiles();
  ~MemoryFiles() override;
  Errno perform(const FileRequest& request, FileAnswer& answer) override;
  // Folders that are not there yet, with those above them.
  void make_folders(std::string_view path, uint32_t mode, int64_t now);
  // A whole file; the folders above it are made.
  void put(std::string_view path, std::string_view content, int64_t now);

  // Whether a file or folder is there, by links too.
  bool has(std::string_view path);

  // Counts what the program has changed by its calls.
  uint64_t changes() const { return changes_; }
  // All plain files below a folder as a record of path, relative to the folder, and content alternating.
  std::string contents_of(std::string_view folder);

  struct Node;
  using Link = std::shared_ptr<Node>;

 private:
  struct Place;
  struct OpenFile;

  Errno answer_to(const FileRequest& request, FileAnswer& answer);
  Errno find(std::string_view path, bool follow, Place& place);
  Errno find_node(const FileRequest& request, bool follow, Link& node);
  Errno open(const FileRequest& request, FileAnswer& answer);
  Errno read(const FileRequest& request, FileAnswer& answer);
  Errno write(const FileRequest& request, FileAnswer& answer);
  Errno seek(const FileRequest& request, FileAnswer& answer);
  Errno resize(const FileRequest& request);
  Errno status(const FileRequest& request, FileAnswer& answer);
  Errno list(const FileRequest& request, FileAnswer& answer);
  Errno make_folder(const FileRequest& request);
  Errno remove(const FileRequest& request, bool folder);
  Errno rename(const FileRequest& request);
  Errno link(const FileRequest& request);
  Errno make_link(const FileRequest& request);
  Errno set(const FileRequest& request);
  Errno set_size(Node& node, size_t size);
  Link new_node(uint32_t mode, int64_t now);
  void forget(Node& node);
  OpenFile* opened(int descriptor);

  Link root_;
  std::vector<std::unique_ptr<OpenFile>> open_;  // by descriptor
  int64_t next_inode_ = 2;
  uint64_t used_ = 0;  // bytes of all contents
  uint64_t changes_ = 0;
};

}  // namespace fermata
