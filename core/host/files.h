// Files: what a program asks of a file system, as one call with numbers and texts in and out, so that memory, the
// native host and Node's can be spoken to alike. Paths are absolute and UTF-8, errors are those of Linux by number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fermata {

// 0, or a number of errno.h as Linux counts.
using Errno = int;

namespace file_error {
constexpr Errno kNotPermitted = 1, kMissing = 2, kBadDescriptor = 9, kAccess = 13, kExists = 17, kAgain = 11,
                kCrossDevice = 18, kNotFolder = 20, kIsFolder = 21, kInvalid = 22, kNoSpace = 28, kSeek = 29,
                kNameTooLong = 36, kNotEmpty = 39, kLoop = 40;
}

// Flags of Open, as Linux has them.
namespace open_flag {
constexpr int kWriteOnly = 01, kReadWrite = 02, kAccessMask = 03, kCreate = 0100, kExclusive = 0200, kTruncate = 01000,
              kAppend = 02000, kFolder = 0200000, kNoFollow = 0400000;
}

// The kind of a file in its mode.
namespace file_kind {
constexpr uint32_t kMask = 0170000, kFile = 0100000, kFolder = 0040000, kLink = 0120000, kDevice = 0020000,
                   kSocket = 0140000;
}

enum class FileCall : uint8_t {
  Open = 1,           // path, number: flags, second: mode of a new file -> number: descriptor
  Close = 2,          // descriptor
  Read = 3,           // descriptor, number: at most so many bytes -> data
  Write = 4,          // descriptor, other: the bytes -> number: how many
  Seek = 5,           // descriptor, number: offset, second: 0 of the start, 1 of here, 2 of the end -> number
  Resize = 6,         // descriptor or path, number: bytes
  Status = 7,         // descriptor or path, second: 1 to follow a link -> status
  List = 8,           // path -> data: a record (host/record.h) of name and kind ("d", "f", "l", "c") alternating
  MakeFolder = 9,     // path, number: mode
  RemoveFolder = 10,  // path
  Remove = 11,        // path
  Rename = 12,        // path, other: the new path
  Link = 13,          // path, other: the new path
  MakeLink = 14,      // path, other: what it leads to
  ReadLink = 15,      // path -> data
  SetMode = 16,       // descriptor or path, number
  SetTimes = 17,      // descriptor or path, number and second: nanoseconds since 1970 of last access and change
};

struct FileRequest {
  FileCall call;
  int descriptor = -1;  // -1: the path counts
  int64_t number = 0;
  int64_t second = 0;
  std::string_view path = {};
  std::string_view other = {};
  int64_t now = 0;  // nanoseconds since 1970
};

struct FileStatus {
  int64_t mode = 0, inode = 0, device = 0, links = 0, user = 0, group = 0, size = 0;
  int64_t accessed = 0, modified = 0, changed = 0;  // nanoseconds since 1970
};

struct FileAnswer {
  int64_t number = 0;
  std::string data;
  FileStatus status;
};

class Files {
 public:
  virtual ~Files() = default;
  virtual Errno perform(const FileRequest& request, FileAnswer& answer) = 0;
};

}  // namespace fermata
