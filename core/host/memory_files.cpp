#include "host/memory_files.h"

#include <algorithm>

#include "host/record.h"

namespace fermata {

using namespace file_error;

namespace {

constexpr uint64_t kMostBytes = uint64_t{256} << 20;  // of all contents: what a tab can spare
constexpr size_t kMostName = 255, kMostPath = 4095;
constexpr int kMostLinks = 40;
constexpr int64_t kUser = 1000;

// Rights in a mode: of the owner, who the user is, or of the others.
enum Right : uint32_t { kSearch = 1, kWrite = 2, kRead = 4 };

}  // namespace

struct MemoryFiles::Node {
  struct Entry {
    std::string name;
    Link node;
  };
  uint32_t mode = 0;
  int64_t inode = 0;
  int64_t user = kUser;
  int64_t links = 0;
  int64_t accessed = 0, modified = 0, changed = 0;
  std::string content;         // of a file; where a link leads to
  std::vector<Entry> entries;  // of a folder, by name
  Node* parent = nullptr;      // of a folder that is in the tree

  bool is(uint32_t kind) const { return (mode & file_kind::kMask) == kind; }
  bool allows(uint32_t right) const { return (mode >> (user == kUser ? 6 : 0) & right) == right; }
  std::vector<Entry>::iterator place_of(std::string_view name) {
    return std::lower_bound(entries.begin(), entries.end(), name,
                            [](const Entry& entry, std::string_view wanted) { return entry.name < wanted; });
  }
  Link* entry(std::string_view name) {
    auto at = place_of(name);
    return at != entries.end() && at->name == name ? &at->node : nullptr;
  }
  void add(std::string_view name, Link node, int64_t now) {
    node->links++;
    if (node->is(file_kind::kFolder)) {
      node->parent = this;
      links++;
    }
    node->changed = now;
    entries.insert(place_of(name), Entry{std::string(name), std::move(node)});
    modified = changed = now;
  }
  void remove(std::string_view name, int64_t now) {
    auto at = place_of(name);
    at->node->links--;
    at->node->changed = now;
    if (at->node->is(file_kind::kFolder)) links--;
    entries.erase(at);
    modified = changed = now;
  }
};

// Where a path leads: the folder of its last name, and what is there, null for nothing.
struct MemoryFiles::Place {
  Node* folder = nullptr;
  std::string name;  // empty for the root, "." and ".."
  Link node;
  bool wants_folder = false;  // the path ends in a slash
};

struct MemoryFiles::OpenFile {
  Link node;
  int flags;
  size_t position = 0;
  bool reads() const { return (flags & open_flag::kAccessMask) != open_flag::kWriteOnly; }
  bool writes() const { return (flags & open_flag::kAccessMask) != 0; }
};

MemoryFiles::MemoryFiles() : root_(std::make_shared<Node>()) {
  root_->mode = file_kind::kFolder | 0755;
  root_->inode = 1;
  root_->user = 0;
  root_->links = 2;
  root_->parent = root_.get();
}

MemoryFiles::~MemoryFiles() = default;

MemoryFiles::Link MemoryFiles::new_node(uint32_t mode, int64_t now) {
  Link node = std::make_shared<Node>();
  node->mode = mode;
  node->inode = next_inode_++;
  node->accessed = node->modified = node->changed = now;
  if (node->is(file_kind::kFolder)) node->links = 1;
  return node;
}

// A node whose last name is gone frees its bytes when the last descriptor is closed.
void MemoryFiles::forget(Node& node) {
  if (node.links > 0 || node.is(file_kind::kFolder)) return;
  for (auto& file : open_)
    if (file && file->node.get() == &node) return;
  (void)set_size(node, 0);
}

Errno MemoryFiles::find(std::string_view path, bool follow, Place& place) {
  if (path.empty()) return kMissing;
  if (path.size() > kMostPath) return kNameTooLong;
  std::string rest(path);
  Link node = root_;
  Node* folder = root_.get();
  std::string last;
  int links = 0;
  size_t at = 0;
  for (;;) {
    while (at < rest.size() && rest[at] == '/') at++;
    if (at >= rest.size()) break;
    size_t end = std::min(rest.find('/', at), rest.size());
    std::string name = rest.substr(at, end - at);
    bool is_last = rest.find_first_not_of('/', end) == std::string::npos;
    at = end;
    if (!node) return kMissing;
    if (!node->is(file_kind::kFolder)) return kNotFolder;
    if (!node->allows(kSearch)) return kAccess;
    if (name.size() > kMostName) return kNameTooLong;
    folder = node.get();
    if (name == "." || name == "..") {
      if (name == "..") {
        // The parent is held by its own parent, the root by this file system.
        Node* parent = folder->parent;
        node = root_;
        if (parent != root_.get())
          for (auto& entry : parent->parent->entries)
            if (entry.node.get() == parent) node = entry.node;
      }
      last.clear();
      continue;
    }
    Link* found = folder->entry(name);
    last = name;
    if (found && (*found)->is(file_kind::kLink) && (follow || !is_last || rest.back() == '/')) {
      if (++links > kMostLinks) return kLoop;
      rest.replace(0, end, (*found)->content);
      at = 0;
      if (rest.starts_with('/')) {
        node = root_;
        folder = root_.get();
        last.clear();
      }
      continue;
    }
    node = found ? *found : nullptr;
  }
  place.folder = folder;
  place.name = last;
  place.wants_folder = rest.back() == '/';
  place.node = node;
  if (node && place.wants_folder && !node->is(file_kind::kFolder)) return kNotFolder;
  return 0;
}

MemoryFiles::OpenFile* MemoryFiles::opened(int descriptor) {
  size_t at = static_cast<size_t>(descriptor);
  return at < open_.size() ? open_[at].get() : nullptr;
}

// What a descriptor or a path stands for.
Errno MemoryFiles::find_node(const FileRequest& request, bool follow, Link& node) {
  if (request.descriptor >= 0) {
    OpenFile* file = opened(request.descriptor);
    if (!file) return kBadDescriptor;
    node = file->node;
    return 0;
  }
  Place place;
  if (Errno error = find(request.path, follow, place)) return error;
  if (!place.node) return kMissing;
  node = place.node;
  return 0;
}

Errno MemoryFiles::set_size(Node& node, size_t size) {
  uint64_t others = used_ - node.content.size();
  if (size > kMostBytes || others + size > kMostBytes) return kNoSpace;
  node.content.resize(size);
  if (size == 0) node.content.shrink_to_fit();
  used_ = others + size;
  return 0;
}

Errno MemoryFiles::open(const FileRequest& request, FileAnswer& answer) {
  int flags = static_cast<int>(request.number);
  Place place;
  bool exclusive = (flags & open_flag::kCreate) && (flags & open_flag::kExclusive);
  bool follow = !exclusive && !(flags & open_flag::kNoFollow);
  if (Errno error = find(request.path, follow, place)) return error;
  bool writes = (flags & open_flag::kAccessMask) != 0;
  if (place.node) {
    if (exclusive) return kExists;
    if (place.node->is(file_kind::kLink)) return kLoop;
    bool folder = place.node->is(file_kind::kFolder);
    if (folder && (writes || (flags & open_flag::kCreate))) return kIsFolder;
    if (!folder && (flags & open_flag::kFolder)) return kNotFolder;
    bool reads = (flags & open_flag::kAccessMask) != open_flag::kWriteOnly;
    if (!place.node->allows((reads ? kRead : 0u) | (writes ? kWrite : 0u))) return kAccess;
    if ((flags & open_flag::kTruncate) && writes) {
      (void)set_size(*place.node, 0);
      place.node->modified = place.node->changed = request.now;
    }
  } else {
    if (!(flags & open_flag::kCreate)) return kMissing;
    if (place.wants_folder) return kIsFolder;
    if (!place.folder->allows(kWrite)) return kAccess;
    place.node = new_node(file_kind::kFile | (static_cast<uint32_t>(request.second) & 07777), request.now);
    place.folder->add(place.name, place.node, request.now);
  }
  size_t descriptor = 0;
  while (descriptor < open_.size() && open_[descriptor]) descriptor++;
  if (descriptor == open_.size()) open_.emplace_back();
  open_[descriptor] = std::make_unique<OpenFile>(OpenFile{place.node, flags});
  answer.number = static_cast<int64_t>(descriptor);
  return 0;
}

Errno MemoryFiles::read(const FileRequest& request, FileAnswer& answer) {
  OpenFile* file = opened(request.descriptor);
  if (!file || !file->reads()) return kBadDescriptor;
  Node& node = *file->node;
  if (node.is(file_kind::kFolder)) return kIsFolder;
  if (file->position < node.content.size())
    answer.data = node.content.substr(file->position, static_cast<size_t>(request.number));
  file->position += answer.data.size();
  node.accessed = request.now;
  return 0;
}

Errno MemoryFiles::write(const FileRequest& request, FileAnswer& answer) {
  OpenFile* file = opened(request.descriptor);
  if (!file || !file->writes()) return kBadDescriptor;
  Node& node = *file->node;
  answer.number = static_cast<int64_t>(request.other.size());
  if (node.is(file_kind::kDevice)) return 0;
  if (file->flags & open_flag::kAppend) file->position = node.content.size();
  size_t end = file->position + request.other.size();
  if (end > node.content.size())
    if (Errno error = set_size(node, end)) return error;
  node.content.replace(file->position, request.other.size(), request.other);
  file->position = end;
  node.modified = node.changed = request.now;
  return 0;
}

Errno MemoryFiles::seek(const FileRequest& request, FileAnswer& answer) {
  OpenFile* file = opened(request.descriptor);
  if (!file) return kBadDescriptor;
  size_t bases[] = {0, file->position, file->node->content.size()};
  if (request.second < 0 || request.second > 2) return kInvalid;
  int64_t target = static_cast<int64_t>(bases[request.second]) + request.number;
  if (target < 0) return kInvalid;
  file->position = static_cast<size_t>(target);
  answer.number = target;
  return 0;
}

Errno MemoryFiles::resize(const FileRequest& request) {
  if (request.number < 0) return kInvalid;
  Link node;
  if (Errno error = find_node(request, true, node)) return error;
  if (node->is(file_kind::kFolder)) return kIsFolder;
  if (request.descriptor >= 0 ? !opened(request.descriptor)->writes() : !node->allows(kWrite))
    return request.descriptor >= 0 ? kInvalid : kAccess;
  node->modified = node->changed = request.now;
  return set_size(*node, static_cast<size_t>(request.number));
}

Errno MemoryFiles::status(const FileRequest& request, FileAnswer& answer) {
  Link node;
  if (Errno error = find_node(request, request.second != 0, node)) return error;
  constexpr int64_t kFolderSize = 4096, kDevice = 1;
  int64_t size = node->is(file_kind::kFolder) ? kFolderSize : static_cast<int64_t>(node->content.size());
  answer.status = {node->mode, node->inode, kDevice,        node->links,    node->user,
                   node->user, size,        node->accessed, node->modified, node->changed};
  return 0;
}

Errno MemoryFiles::list(const FileRequest& request, FileAnswer& answer) {
  Link node;
  if (Errno error = find_node(request, true, node)) return error;
  if (!node->is(file_kind::kFolder)) return kNotFolder;
  if (!node->allows(kRead)) return kAccess;
  for (const Node::Entry& entry : node->entries) {
    append_field(answer.data, entry.name);
    append_field(answer.data, entry.node->is(file_kind::kFolder)   ? "d"
                              : entry.node->is(file_kind::kLink)   ? "l"
                              : entry.node->is(file_kind::kDevice) ? "c"
                                                                   : "f");
  }
  return 0;
}

Errno MemoryFiles::make_folder(const FileRequest& request) {
  Place place;
  if (Errno error = find(request.path, false, place)) return error;
  if (place.node || place.name.empty()) return kExists;
  if (!place.folder->allows(kWrite)) return kAccess;
  Link node = new_node(file_kind::kFolder | (static_cast<uint32_t>(request.number) & 07777), request.now);
  place.folder->add(place.name, std::move(node), request.now);
  return 0;
}

Errno MemoryFiles::remove(const FileRequest& request, bool folder) {
  Place place;
  if (Errno error = find(request.path, false, place)) return error;
  if (!place.node) return kMissing;
  constexpr Errno kBusy = 16;
  if (place.name.empty()) return !folder ? kIsFolder : place.node == root_ ? kBusy : kInvalid;
  if (folder && !place.node->is(file_kind::kFolder)) return kNotFolder;
  if (!folder && place.node->is(file_kind::kFolder)) return kIsFolder;
  if (!place.folder->allows(kWrite)) return kAccess;
  if (folder && !place.node->entries.empty()) return kNotEmpty;
  place.folder->remove(place.name, request.now);
  forget(*place.node);
  return 0;
}

Errno MemoryFiles::rename(const FileRequest& request) {
  Place from, to;
  if (Errno error = find(request.path, false, from)) return error;
  if (!from.node) return kMissing;
  if (Errno error = find(request.other, false, to)) return error;
  constexpr Errno kBusy = 16;
  if (from.name.empty() || to.name.empty()) return kBusy;
  bool folder = from.node->is(file_kind::kFolder);
  if (!to.node && to.wants_folder && !folder) return kNotFolder;
  if (from.node == to.node) return 0;
  if (!from.folder->allows(kWrite) || !to.folder->allows(kWrite)) return kAccess;
  if (folder)
    for (Node* above = to.folder;; above = above->parent) {
      if (above == from.node.get()) return kInvalid;
      if (above == root_.get()) break;
    }
  if (to.node) {
    if (to.node->is(file_kind::kFolder) && !folder) return kIsFolder;
    if (!to.node->is(file_kind::kFolder) && folder) return kNotFolder;
    if (!to.node->entries.empty()) return kNotEmpty;
    to.folder->remove(to.name, request.now);
    forget(*to.node);
  }
  Link moved = from.node;
  to.folder->add(to.name, moved, request.now);
  // The folder it moved to is its parent already.
  Node* parent = moved->parent;
  from.folder->remove(from.name, request.now);
  moved->parent = parent;
  return 0;
}

Errno MemoryFiles::link(const FileRequest& request) {
  Place from, to;
  if (Errno error = find(request.path, false, from)) return error;
  if (!from.node) return kMissing;
  if (Errno error = find(request.other, false, to)) return error;
  if (to.node || to.name.empty()) return kExists;
  if (from.node->is(file_kind::kFolder)) return kNotPermitted;
  if (!to.folder->allows(kWrite)) return kAccess;
  to.folder->add(to.name, from.node, request.now);
  return 0;
}

Errno MemoryFiles::make_link(const FileRequest& request) {
  Place place;
  if (request.other.empty()) return kMissing;
  if (Errno error = find(request.path, false, place)) return error;
  if (place.node || place.name.empty()) return kExists;
  if (!place.folder->allows(kWrite)) return kAccess;
  Link node = new_node(file_kind::kLink | 0777, request.now);
  if (Errno error = set_size(*node, request.other.size())) return error;
  node->content = request.other;
  place.folder->add(place.name, std::move(node), request.now);
  return 0;
}

Errno MemoryFiles::set(const FileRequest& request) {
  Link node;
  if (Errno error = find_node(request, true, node)) return error;
  if (node->user != kUser) return kNotPermitted;
  if (request.call == FileCall::SetMode) {
    node->mode = (node->mode & file_kind::kMask) | (static_cast<uint32_t>(request.number) & 07777);
  } else {
    node->accessed = request.number;
    node->modified = request.second;
  }
  node->changed = request.now;
  return 0;
}

Errno MemoryFiles::perform(const FileRequest& request, FileAnswer& answer) {
  Errno error = answer_to(request, answer);
  switch (request.call) {
    case FileCall::Open:
      if (request.number & (open_flag::kCreate | open_flag::kTruncate)) changes_++;
      break;
    case FileCall::Write:
    case FileCall::Resize:
    case FileCall::Remove:
    case FileCall::Rename:
    case FileCall::MakeFolder:
    case FileCall::RemoveFolder:
    case FileCall::Link: changes_++; break;
    default: break;
  }
  return error;
}

namespace {

void append_contents(const MemoryFiles::Node& folder, const std::string& path, std::string& record) {
  for (const auto& [name, node] : folder.entries) {
    std::string inside = path + name;
    if (node->is(file_kind::kFolder)) {
      inside += '/';
      if (node->entries.empty()) {
        append_field(record, inside);
        append_field(record, {});
      }
      append_contents(*node, inside, record);
    } else if (node->is(file_kind::kFile)) {
      append_field(record, inside);
      append_field(record, node->content);
    }
  }
}

}  // namespace

std::string MemoryFiles::contents_of(std::string_view folder) {
  std::string record;
  Place place;
  if (!find(folder, true, place) && place.node && place.node->is(file_kind::kFolder))
    append_contents(*place.node, {}, record);
  return record;
}

Errno MemoryFiles::answer_to(const FileRequest& request, FileAnswer& answer) {
  switch (request.call) {
    case FileCall::Open: return open(request, answer);
    case FileCall::Close: {
      if (!opened(request.descriptor)) return kBadDescriptor;
      Link node = std::move(open_[static_cast<size_t>(request.descriptor)]->node);
      open_[static_cast<size_t>(request.descriptor)] = nullptr;
      forget(*node);
      return 0;
    }
    case FileCall::Read: return read(request, answer);
    case FileCall::Write: return write(request, answer);
    case FileCall::Seek: return seek(request, answer);
    case FileCall::Resize: return resize(request);
    case FileCall::Status: return status(request, answer);
    case FileCall::List: return list(request, answer);
    case FileCall::MakeFolder: return make_folder(request);
    case FileCall::RemoveFolder: return remove(request, true);
    case FileCall::Remove: return remove(request, false);
    case FileCall::Rename: return rename(request);
    case FileCall::Link: return link(request);
    case FileCall::MakeLink: return make_link(request);
    case FileCall::ReadLink: {
      Link node;
      if (Errno error = find_node(request, false, node)) return error;
      if (!node->is(file_kind::kLink)) return kInvalid;
      answer.data = node->content;
      return 0;
    }
    case FileCall::SetMode:
    case FileCall::SetTimes: return set(request);
  }
  return kInvalid;
}

void MemoryFiles::make_folders(std::string_view path, uint32_t mode, int64_t now) {
  Node* folder = root_.get();
  for (size_t at = 0; at < path.size();) {
    size_t end = std::min(path.find('/', at), path.size());
    std::string_view name = path.substr(at, end - at);
    at = end + 1;
    if (name.empty()) continue;
    Link* found = folder->entry(name);
    if (!found) {
      folder->add(name, new_node(file_kind::kFolder | mode, now), now);
      found = folder->entry(name);
    }
    folder = found->get();
  }
}

bool MemoryFiles::has(std::string_view path) {
  Place place;
  return !find(path, true, place) && place.node;
}

void MemoryFiles::put(std::string_view path, std::string_view content, int64_t now) {
  size_t slash = path.rfind('/');
  make_folders(path.substr(0, slash), 0755, now);
  Place place;
  if (find(path, false, place) || place.node) return;
  uint32_t mode = path == "/dev/null" ? file_kind::kDevice | 0666 : file_kind::kFile | 0644;
  Link node = new_node(mode, now);
  if (set_size(*node, content.size())) return;
  node->content = content;
  place.folder->add(place.name, std::move(node), now);
}

}  // namespace fermata
