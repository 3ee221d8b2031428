// Module posix: the files of the program (host/file_space.h) as system calls. What is Python's convenience around them
// is os.py and io.py.
#include <limits>

#include "builtins/arguments.h"
#include "builtins/bytes_methods.h"
#include "builtins/codecs.h"
#include "builtins/common.h"
#include "builtins/os_error.h"
#include "builtins/text_stream.h"
#include "host/file_space.h"
#include "host/host.h"
#include "host/record.h"
#include "objects/int.h"
#include "vm/frame.h"

namespace fermata {

namespace {

using namespace file_error;

constexpr int kOutput = 1, kError = 2;

// A path argument: the bytes for the file system, and what errors show.
struct Path {
  std::string text;
  int descriptor = -1;
  Owned shown;
  bool bytes = false;
};

enum class Takes : uint8_t { Path, PathOrDescriptor, AnyOrNone };

Result<Path> path_argument(Vm& vm, Value value, const char* function, const char* name = "path",
                           Takes takes = Takes::Path) {
  Path path;
  path.shown = Owned(value);
  if (takes != Takes::Path && (value.is_small_int() || value.is_bool())) {
    path.descriptor = static_cast<int>(TRY(vm.index(value)));
    // A descriptor below zero is no path either.
    if (path.descriptor < 0) path.descriptor = INT32_MAX;
    return path;
  }
  if (!as_str(value) && !cast_if<Bytes>(value, kBytesSubclass)) {
    Value method = vm.lookup_special(value, vm.intern("__fspath__"));
    if (method.is_empty())
      return vm.type_error({function, ": ", name, " should be string, bytes",
                            takes == Takes::Path               ? " or os.PathLike, not "
                            : takes == Takes::PathOrDescriptor ? ", os.PathLike or integer, not "
                                                               : ", os.PathLike, integer or None, not ",
                            vm.type_of(value)});
    path.shown = TRY(vm.call_method(value, vm.intern("__fspath__")));
  }
  if (Bytes* bytes = cast_if<Bytes>(path.shown, kBytesSubclass)) {
    path.text = bytes->view();
    path.bytes = true;
  } else if (Str* text = as_str(path.shown)) {
    Ref<Str> errors = vm.str_of("surrogateescape");
    path.text = TRY(encode_text(vm, text, nullptr, errors))->view();
  } else {
    return vm.type_error(
        {"expected ", vm.type_of(value), ".__fspath__() to return str or bytes, not ", vm.type_of(path.shown)});
  }
  if (path.text.find('\0') != std::string::npos)
    return vm.value_error({function, ": embedded null character in ", name});
  return path;
}

Result<int> descriptor_argument(Vm& vm, Value value) {
  int64_t number = TRY(vm.index(value));
  if (number > INT32_MAX) return vm.overflow_error({"Python int too large to convert to C int"});
  return number < 0 ? INT32_MAX : static_cast<int>(number);
}

// File names are bytes; those that are no UTF-8 come as lone surrogates.
Result<Owned> name_from(Vm& vm, std::string_view name, bool bytes) {
  if (bytes) return Owned(bytes_from(vm.heap, name));
  Ref<Str> errors = vm.str_of("surrogateescape");
  Ref<Bytes> whole = bytes_from(vm.heap, name);
  return Owned(TRY(decode_text(vm, Value(whole.get()), name, nullptr, errors)));
}

int64_t now_in_nanoseconds(Vm& vm) {
  return static_cast<int64_t>(vm.wall_clock() * 1e6) * 1000;
}

Errno perform(Vm& vm, FileRequest request, FileAnswer& answer) {
  request.now = now_in_nanoseconds(vm);
  return vm.files->perform(request, answer);
}

// A call on one path or descriptor.
Result<FileAnswer> perform_on(Vm& vm, const Path& path, FileRequest request) {
  FileAnswer answer;
  request.path = path.text;
  request.descriptor = path.descriptor;
  if (Errno error = perform(vm, request, answer)) return raise_os_error(vm, error, path.shown);
  return answer;
}

Result<FileAnswer> perform_on(Vm& vm, int descriptor, FileRequest request) {
  FileAnswer answer;
  request.descriptor = descriptor;
  if (Errno error = perform(vm, request, answer)) return raise_os_error(vm, error);
  return answer;
}

Result<Owned> posix_open(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "open"));
  int64_t mode = TRY(vm.index(args[2])) & ~static_cast<int64_t>(vm.files->mode_mask);
  FileAnswer answer =
      TRY(perform_on(vm, path, {.call = FileCall::Open, .number = TRY(vm.index(args[1])), .second = mode}));
  return Owned::integer(answer.number);
}

bool is_standard(int descriptor) {
  return descriptor < FileSpace::kFirstDescriptor;
}

// What may have to be waited for, and is no file, is in Python (lib/_os_pipes.py). state: the function's name, its
// arguments.
Result<Owned> call_on_socket(Vm& vm, NativeFrame& frame, Outcome outcome, Value value) {
  if (outcome == Outcome::Raised || frame.step == 2)
    return outcome == Outcome::Raised ? Result<Owned>(Raised{}) : Owned(value);
  if (frame.step++ == 0) {
    Value there = dict_get(vm.modules, vm.intern("_os_pipes"));
    if (there.is_empty()) return vm.start_load_module("_os_pipes");
    value = there;
    frame.step++;
  }
  frame.step = 2;
  Owned function = TRY(vm.get_attribute(value, static_cast<Str*>(frame.state[0].object())));
  return vm.start_call(function, std::span<const Value>(frame.state + 1, frame.count - 1));
}
const NativeFrameBehaviour kCallOnSocket = {"os", call_on_socket};

Result<Owned> posix_close(Vm& vm, Args args) {
  int descriptor = TRY(descriptor_argument(vm, args[0]));
  if (vm.files->is_lent(descriptor)) return vm.start_native_frame(kCallOnSocket, {Value(vm.intern("close")), args[0]});
  if (!is_standard(descriptor)) TRY(perform_on(vm, descriptor, {.call = FileCall::Close}));
  return Owned::none();
}

Result<Owned> posix_read(Vm& vm, Args args) {
  int descriptor = TRY(descriptor_argument(vm, args[0]));
  int64_t count = TRY(vm.index(args[1]));
  if (count < 0) return raise_os_error(vm, kInvalid);
  if (descriptor == 0) return read_standard_input(vm, count);
  if (vm.files->is_lent(descriptor))
    return vm.start_native_frame(kCallOnSocket, {Value(vm.intern("read")), args[0], args[1]});
  FileAnswer answer = TRY(perform_on(vm, descriptor, {.call = FileCall::Read, .number = count}));
  TRY(vm.need_memory(answer.data.size()));
  return Owned(bytes_from(vm.heap, answer.data));
}

Result<Owned> posix_await_input(Vm& vm, Args) {
  return await_standard_input(vm);
}

Result<Owned> posix_write(Vm& vm, Args args) {
  int descriptor = TRY(descriptor_argument(vm, args[0]));
  std::string copy;
  std::string_view data = TRY(bytes_argument(vm, args[1], copy));
  if (descriptor == kOutput || descriptor == kError) {
    // Where it went in the beginning: os.dup2() gives its number to something else.
    const int kept = std::exchange(vm.files->standard[descriptor], descriptor);
    vm.write_output(descriptor == kOutput ? Stream::Output : Stream::Error, data);
    vm.files->standard[descriptor] = kept;
    return Owned::integer(static_cast<int64_t>(data.size()));
  }
  if (vm.files->is_lent(descriptor))
    return vm.start_native_frame(kCallOnSocket, {Value(vm.intern("write")), args[0], args[1]});
  FileAnswer answer = TRY(perform_on(vm, descriptor, {.call = FileCall::Write, .other = data}));
  return Owned::integer(answer.number);
}

Result<Owned> posix_lseek(Vm& vm, Args args) {
  int descriptor = TRY(descriptor_argument(vm, args[0]));
  if (is_standard(descriptor) || vm.files->is_lent(descriptor)) return raise_os_error(vm, kSeek);
  FileAnswer answer = TRY(perform_on(
      vm, descriptor, {.call = FileCall::Seek, .number = TRY(vm.index(args[1])), .second = TRY(vm.index(args[2]))}));
  return Owned(int_from(vm.heap, answer.number));
}

Result<Owned> posix_truncate(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "truncate", "path", Takes::PathOrDescriptor));
  TRY(perform_on(vm, path, {.call = FileCall::Resize, .number = TRY(vm.index(args[1]))}));
  return Owned::none();
}
Result<Owned> posix_ftruncate(Vm& vm, Args args) {
  int descriptor = TRY(descriptor_argument(vm, args[0]));
  TRY(perform_on(vm, descriptor, {.call = FileCall::Resize, .number = TRY(vm.index(args[1]))}));
  return Owned::none();
}

// (mode, inode, device, links, user, group, size, accessed, modified, changed), times in nanoseconds.
Owned status_tuple(Vm& vm, const FileStatus& status) {
  const int64_t fields[] = {status.mode,  status.inode, status.device,   status.links,    status.user,
                            status.group, status.size,  status.accessed, status.modified, status.changed};
  Ref<Tuple> tuple = new_tuple(vm.heap, std::size(fields));
  for (uint32_t i = 0; i < std::size(fields); i++) tuple->items()[i] = int_from(vm.heap, fields[i]).leak();
  return tuple;
}

// A pipe without a name, as the command line's streams are when they are not a terminal.
Owned stream_status(Vm& vm) {
  constexpr int64_t kPipe = 0010600;
  return status_tuple(vm, {.mode = kPipe, .inode = 1, .links = 1});
}

Result<Owned> posix_stat(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "stat", "path", Takes::PathOrDescriptor));
  if (path.descriptor >= 0 && is_standard(path.descriptor)) return stream_status(vm);
  FileAnswer answer = TRY(perform_on(vm, path, {.call = FileCall::Status, .second = TRY(vm.truth(args[1]))}));
  return status_tuple(vm, answer.status);
}
Result<Owned> posix_fstat(Vm& vm, Args args) {
  int descriptor = TRY(descriptor_argument(vm, args[0]));
  if (is_standard(descriptor)) return stream_status(vm);
  FileAnswer answer = TRY(perform_on(vm, descriptor, {.call = FileCall::Status}));
  return status_tuple(vm, answer.status);
}

// [(name, kind), …], kind one of "d", "f", "l", "c".
Result<Owned> posix_list(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "listdir", "path", Takes::AnyOrNone));
  FileAnswer answer = TRY(perform_on(vm, path, {.call = FileCall::List}));
  std::vector<std::string_view> fields = read_record(std::as_bytes(std::span(answer.data)));
  Ref<List> entries = new_list(vm.heap);
  for (size_t i = 0; i + 1 < fields.size(); i += 2) {
    Owned name = TRY(name_from(vm, fields[i], path.bytes));
    Ref<Str> kind = vm.str_of(fields[i + 1]);
    list_append(vm.heap, entries, vm.tuple({name, Value(kind.get())}));
  }
  return Owned(std::move(entries));
}

Result<Owned> posix_mkdir(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "mkdir"));
  int64_t mode = TRY(vm.index(args[1])) & ~static_cast<int64_t>(vm.files->mode_mask);
  TRY(perform_on(vm, path, {.call = FileCall::MakeFolder, .number = mode}));
  return Owned::none();
}
Result<Owned> posix_rmdir(Vm& vm, Args args) {
  TRY(perform_on(vm, TRY(path_argument(vm, args[0], "rmdir")), {.call = FileCall::RemoveFolder}));
  return Owned::none();
}
Result<Owned> posix_unlink(Vm& vm, Args args) {
  TRY(perform_on(vm, TRY(path_argument(vm, args[0], "unlink")), {.call = FileCall::Remove}));
  return Owned::none();
}
Result<Owned> posix_remove(Vm& vm, Args args) {
  TRY(perform_on(vm, TRY(path_argument(vm, args[0], "remove")), {.call = FileCall::Remove}));
  return Owned::none();
}

// Calls with two paths; both stand in the error.
Result<Owned> perform_on_two(Vm& vm, FileCall call, const Path& source, const Path& target) {
  FileAnswer answer;
  // What a link leads to is its content, not a path to look up.
  bool makes_link = call == FileCall::MakeLink;
  FileRequest request{
      .call = call, .path = makes_link ? target.text : source.text, .other = makes_link ? source.text : target.text};
  if (Errno error = perform(vm, request, answer)) return raise_os_error(vm, error, source.shown, target.shown);
  return Owned::none();
}
Result<Owned> posix_rename(Vm& vm, Args args) {
  Path source = TRY(path_argument(vm, args[0], "rename", "src"));
  return perform_on_two(vm, FileCall::Rename, source, TRY(path_argument(vm, args[1], "rename", "dst")));
}
Result<Owned> posix_replace(Vm& vm, Args args) {
  Path source = TRY(path_argument(vm, args[0], "replace", "src"));
  return perform_on_two(vm, FileCall::Rename, source, TRY(path_argument(vm, args[1], "replace", "dst")));
}
Result<Owned> posix_link(Vm& vm, Args args) {
  Path source = TRY(path_argument(vm, args[0], "link", "src"));
  return perform_on_two(vm, FileCall::Link, source, TRY(path_argument(vm, args[1], "link", "dst")));
}
Result<Owned> posix_symlink(Vm& vm, Args args) {
  Path source = TRY(path_argument(vm, args[0], "symlink", "src"));
  return perform_on_two(vm, FileCall::MakeLink, source, TRY(path_argument(vm, args[1], "symlink", "dst")));
}
Result<Owned> posix_readlink(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "readlink"));
  FileAnswer answer = TRY(perform_on(vm, path, {.call = FileCall::ReadLink}));
  return name_from(vm, answer.data, path.bytes);
}

Result<Owned> posix_chmod(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "chmod", "path", Takes::PathOrDescriptor));
  TRY(perform_on(vm, path, {.call = FileCall::SetMode, .number = TRY(vm.index(args[1]))}));
  return Owned::none();
}
Result<Owned> posix_utime(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "utime", "path", Takes::PathOrDescriptor));
  int64_t now = now_in_nanoseconds(vm);
  int64_t accessed = args[1].is_none() ? now : TRY(vm.index(args[1]));
  int64_t modified = args[2].is_none() ? now : TRY(vm.index(args[2]));
  TRY(perform_on(vm, path, {.call = FileCall::SetTimes, .number = accessed, .second = modified}));
  return Owned::none();
}
Result<Owned> posix_umask(Vm& vm, Args args) {
  int64_t mask = TRY(vm.index(args[0]));
  return Owned::integer(std::exchange(vm.files->mode_mask, static_cast<uint32_t>(mask) & 0777));
}

Result<Owned> posix_getcwd(Vm& vm, Args) {
  return name_from(vm, vm.files->current_folder(), false);
}
Result<Owned> posix_chdir(Vm& vm, Args args) {
  Path path = TRY(path_argument(vm, args[0], "chdir"));
  FileAnswer answer = TRY(perform_on(vm, path, {.call = FileCall::Status, .second = 1}));
  if ((answer.status.mode & file_kind::kMask) != file_kind::kFolder) return raise_os_error(vm, kNotFolder, path.shown);
  // A folder that may not be searched has nothing to look up in it.
  std::string inside = path.text + "/.";
  FileAnswer searched;
  if (Errno error = perform(vm, {.call = FileCall::Status, .path = inside}, searched))
    return raise_os_error(vm, error, path.shown);
  vm.files->change_folder(path.text);
  return Owned::none();
}

// What sys.stdout or sys.stderr write to, for os.dup2().
Result<Owned> posix_direct(Vm& vm, Args args) {
  vm.flush_output();
  const int64_t stream = TRY(vm.index(args[0])), descriptor = TRY(vm.index(args[1]));
  if (stream < 0 || stream >= FileSpace::kFirstDescriptor) return vm.value_error("no standard stream");
  vm.files->standard[stream] = static_cast<int>(descriptor);
  return Owned::none();
}

// Nothing of the program runs any more, in no thread. (In the middle of a native it ends as by sys.exit().)
Result<Owned> posix_exit(Vm& vm, Args args) {
  Value status = Value::integer(TRY(vm.index(args[0])));
  (void)vm.raise(vm.exceptions.SystemExit, std::span<const Value>(&status, 1));
  if (vm.fiber->native_depth > 0) return Raised{};
  Result<Owned> parked = vm.park_until(std::numeric_limits<double>::infinity());
  vm.main_fiber()->state = FiberState::Finished;
  return parked;
}

Result<Owned> posix_urandom(Vm& vm, Args args) {
  const int64_t size = TRY(vm.index(args[0]));
  if (size < 0) return vm.value_error("negative argument not allowed");
  if (size > INT32_MAX) return vm.memory_error();
  TRY(vm.need_memory(static_cast<uint64_t>(size)));
  Ref<Bytes> bytes = new_bytes(vm.heap, static_cast<uint32_t>(size));
  vm.host.entropy({reinterpret_cast<std::byte*>(bytes->data()), bytes->length});
  return bytes;
}

Result<Owned> posix_is_socket(Vm& vm, Args args) {
  return Owned::boolean(vm.files->is_lent(TRY(descriptor_argument(vm, args[0]))));
}

const NativeRow kFunctions[] = {
    {"_is_socket(fd, /)", posix_is_socket},
    {"_exit(status)", posix_exit},
    {"urandom(size, /)", posix_urandom},
    {"open(path, flags, mode=511, *, dir_fd=None)", posix_open},
    {"close(fd)", posix_close},
    {"read(fd, length, /)", posix_read},
    {"write(fd, data, /)", posix_write},
    {"lseek(fd, position, whence, /)", posix_lseek},
    {"truncate(path, length)", posix_truncate},
    {"ftruncate(fd, length, /)", posix_ftruncate},
    {"_stat(path, follow, /)", posix_stat},
    {"_fstat(fd, /)", posix_fstat},
    {"_await_input()", posix_await_input},
    {"_direct(stream, fd, /)", posix_direct},
    {"_list(path, /)", posix_list},
    {"mkdir(path, mode=511, *, dir_fd=None)", posix_mkdir},
    {"rmdir(path, *, dir_fd=None)", posix_rmdir},
    {"unlink(path, *, dir_fd=None)", posix_unlink},
    {"remove(path, *, dir_fd=None)", posix_remove},
    {"rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", posix_rename},
    {"replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", posix_replace},
    {"link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", posix_link},
    {"symlink(src, dst, target_is_directory=False, *, dir_fd=None)", posix_symlink},
    {"readlink(path, *, dir_fd=None)", posix_readlink},
    {"chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", posix_chmod},
    {"_utime(path, accessed, modified, /)", posix_utime},
    {"umask(mask, /)", posix_umask},
    {"getcwd()", posix_getcwd},
    {"chdir(path)", posix_chdir},
};

}  // namespace

extern const ModuleSpec posix_module;
const ModuleSpec posix_module = {.functions = kFunctions};

}  // namespace fermata
