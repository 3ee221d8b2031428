"""The files at which Unix sockets are found. A socket inside the program puts one there when it is bound; whoever removes
it takes the name away, and one that is left over is nobody's."""

import os
import _socket

_made = {}  # path, inode -> whether sockets put it there


def _named(address):
    """The path that an address stands for, None where it is none: an abstract name, or no name at all."""
    path = os.fsdecode(address) if isinstance(address, (str, bytes, os.PathLike)) else ""
    if not path or path[0] == "\0":
        return None
    if len(os.fsencode(path)) > 107:
        raise OSError("AF_UNIX path too long")
    return path


def is_socket(path):
    """Whether a socket put that file there."""
    try:
        return (path, os.stat(path).st_ino) in _made
    except OSError:
        return False


def bind(do, address):
    path = _named(address)
    made = False
    if path is not None:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o755))
        except FileExistsError:
            raise OSError(98, "Address already in use") from None
        except (FileNotFoundError, NotADirectoryError) as error:
            raise OSError(error.errno, error.strerror) from None
        except OSError:
            pass  # where nothing may be written, the name is the network's alone
        else:
            made = True
            _made[path, os.stat(path).st_ino] = True
            _socket._unlink(path)  # of one whose file was removed
    try:
        do(address)
    except BaseException:
        if made:
            os.unlink(path)
        raise


def reach(do, address, *before):
    """Connects, or sends, to an address: do(*before, address)."""
    path = _named(address)
    there = path is not None and os.path.lexists(path)
    if path is not None and not there and any(each == path for each, _ in _made):
        raise FileNotFoundError(2, "No such file or directory")
    try:
        return do(*before, address)
    except FileNotFoundError:
        if there:
            raise ConnectionRefusedError(111, "Connection refused") from None
        raise


def remove(path):
    """A file that a socket put there."""
    path = os.fsdecode(path)
    if is_socket(path):
        os.unlink(path)
    elif not os.path.lexists(path):
        _socket._unlink(path)  # a name without a file


_cleaned = {}  # server's socket -> its path, and the file's inode


def clean_up(sock, path):
    """The file is to go with the server, if it is still the one that it made."""
    path = os.fsdecode(path)
    if is_socket(path):
        _cleaned[sock] = path, os.stat(path).st_ino


def closed(sock):
    path, inode = _cleaned.pop(sock, (None, None))
    if path is not None and is_socket(path) and os.stat(path).st_ino == inode:
        os.unlink(path)
