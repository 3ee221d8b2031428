# cpython: skip the error numbers of its system are others
import os
import tempfile

os.chdir(tempfile.mkdtemp())

def attempt(call, *args):
    try:
        print(call(*args))
    except OSError as error:
        print(type(error).__name__, error, error.errno, error.strerror, error.filename, error.filename2)


os.makedirs("folder/inner")
open("file", "w").close()
attempt(open, "missing")
attempt(open, "folder")
attempt(open, "file/x")
attempt(os.mkdir, "file")
attempt(os.mkdir, "folder")
attempt(os.mkdir, "a/b")
attempt(os.rmdir, "folder")
attempt(os.rmdir, "file")
attempt(os.rmdir, "missing")
attempt(os.remove, "missing")
attempt(os.remove, "folder")
attempt(os.rename, "missing", "other")
attempt(os.rename, "folder", "folder/inner/x")
attempt(os.rename, "file", "folder")
attempt(os.rename, "folder", "file")
attempt(os.listdir, "missing")
attempt(os.listdir, "file")
attempt(os.stat, "missing")
attempt(os.stat, b"missing")
attempt(os.chdir, "file")
attempt(os.readlink, "file")
attempt(os.close, 999)
attempt(os.fstat, 999)
attempt(os.open, "file", os.O_CREAT | os.O_EXCL)
attempt(os.link, "missing", "other")
attempt(os.symlink, "x", "file")
os.symlink("loop", "loop")
attempt(open, "loop")
attempt(open, "n" * 300)

# output:
# FileNotFoundError [Errno 2] No such file or directory: 'missing' 2 No such file or directory missing None
# IsADirectoryError [Errno 21] Is a directory: 'folder' 21 Is a directory folder None
# NotADirectoryError [Errno 20] Not a directory: 'file/x' 20 Not a directory file/x None
# FileExistsError [Errno 17] File exists: 'file' 17 File exists file None
# FileExistsError [Errno 17] File exists: 'folder' 17 File exists folder None
# FileNotFoundError [Errno 2] No such file or directory: 'a/b' 2 No such file or directory a/b None
# OSError [Errno 39] Directory not empty: 'folder' 39 Directory not empty folder None
# NotADirectoryError [Errno 20] Not a directory: 'file' 20 Not a directory file None
# FileNotFoundError [Errno 2] No such file or directory: 'missing' 2 No such file or directory missing None
# FileNotFoundError [Errno 2] No such file or directory: 'missing' 2 No such file or directory missing None
# IsADirectoryError [Errno 21] Is a directory: 'folder' 21 Is a directory folder None
# FileNotFoundError [Errno 2] No such file or directory: 'missing' -> 'other' 2 No such file or directory missing other
# OSError [Errno 22] Invalid argument: 'folder' -> 'folder/inner/x' 22 Invalid argument folder folder/inner/x
# IsADirectoryError [Errno 21] Is a directory: 'file' -> 'folder' 21 Is a directory file folder
# NotADirectoryError [Errno 20] Not a directory: 'folder' -> 'file' 20 Not a directory folder file
# FileNotFoundError [Errno 2] No such file or directory: 'missing' 2 No such file or directory missing None
# NotADirectoryError [Errno 20] Not a directory: 'file' 20 Not a directory file None
# FileNotFoundError [Errno 2] No such file or directory: 'missing' 2 No such file or directory missing None
# FileNotFoundError [Errno 2] No such file or directory: b'missing' 2 No such file or directory b'missing' None
# NotADirectoryError [Errno 20] Not a directory: 'file' 20 Not a directory file None
# OSError [Errno 22] Invalid argument: 'file' 22 Invalid argument file None
# OSError [Errno 9] Bad file descriptor 9 Bad file descriptor None None
# OSError [Errno 9] Bad file descriptor 9 Bad file descriptor None None
# FileExistsError [Errno 17] File exists: 'file' 17 File exists file None
# FileNotFoundError [Errno 2] No such file or directory: 'missing' -> 'other' 2 No such file or directory missing other
# FileExistsError [Errno 17] File exists: 'x' -> 'file' 17 File exists x file
# OSError [Errno 40] Too many levels of symbolic links: 'loop' 40 Too many levels of symbolic links loop None
# OSError [Errno 36] File name too long: 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' 36 File name too long nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn None
