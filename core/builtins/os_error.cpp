#include "builtins/os_error.h"

#include "host/file_space.h"

namespace fermata {

namespace {

// Those that files and descriptors meet; errno.py has them all.
const char* text_of(int number) {
  switch (number) {
    case 1: return "Operation not permitted";
    case 2: return "No such file or directory";
    case 5: return "Input/output error";
    case 9: return "Bad file descriptor";
    case 12: return "Cannot allocate memory";
    case 13: return "Permission denied";
    case 16: return "Device or resource busy";
    case 17: return "File exists";
    case 18: return "Invalid cross-device link";
    case 20: return "Not a directory";
    case 21: return "Is a directory";
    case 22: return "Invalid argument";
    case 23: return "Too many open files in system";
    case 24: return "Too many open files";
    case 25: return "Inappropriate ioctl for device";
    case 26: return "Text file busy";
    case 27: return "File too large";
    case 28: return "No space left on device";
    case 29: return "Illegal seek";
    case 30: return "Read-only file system";
    case 31: return "Too many links";
    case 32: return "Broken pipe";
    case 36: return "File name too long";
    case 38: return "Function not implemented";
    case 39: return "Directory not empty";
    case 40: return "Too many levels of symbolic links";
    case file_error::kMayNotRead: return "Permission denied (not allowed by --allow-read)";
    case file_error::kMayNotWrite: return "Permission denied (not allowed by --allow-write)";
    case 95: return "Operation not supported";
    default: return nullptr;
  }
}

}  // namespace

Raised raise_os_error(Vm& vm, int number, Value filename, Value filename2) {
  const char* known = text_of(number);
  Ref<Str> text = known ? vm.str_of(known) : str_from_pieces(vm.heap, {"Unknown error ", number});
  std::vector<Value> arguments = {Value::integer(number & file_error::kNumber), Value(text.get())};
  if (!filename.is_empty()) arguments.push_back(filename);
  if (!filename2.is_empty()) {
    arguments.push_back(Value::none());
    arguments.push_back(filename2);
  }
  Owned error = TRY(vm.call(Value(vm.exceptions.OSError), arguments));
  return vm.raise(std::move(error));
}

}  // namespace fermata
