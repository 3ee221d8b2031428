"""The lines of several files as one sequence: those of the command line, or standard input."""

import io
import os
import sys

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin",
           "FileInput", "hook_compressed", "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """Begin to read; the functions of this module are about it."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """End what input() began."""
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    """Go on with the next file."""
    return _active().nextfile()


def filename():
    """The name of the file of the last line."""
    return _active().filename()


def lineno():
    """The number of the last line in all."""
    return _active().lineno()


def filelineno():
    """The number of the last line in its file."""
    return _active().filelineno()


def fileno():
    """The descriptor of the present file, -1 if there is none."""
    return _active().fileno()


def isfirstline():
    """Whether the last line was the first of its file."""
    return _active().isfirstline()


def isstdin():
    """Whether the last line came from standard input."""
    return _active().isstdin()


class FileInput:
    """Reads the lines of files one after another; with inplace, what is printed meanwhile replaces the file."""

    _file = _output = _saved_output = _backup_name = None
    _isstdin = False

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if files is None:
            files = sys.argv[1:] or ('-',)
        elif isinstance(files, (str, os.PathLike)):
            files = (os.fspath(files),)
        self._files = tuple(files) or ('-',)
        if mode not in ('r', 'rb'):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._inplace, self._backup, self._mode, self._openhook = inplace, backup, mode, openhook
        self._encoding, self._errors = encoding, errors
        self._filename, self._line, self._file_line = None, 0, 0

    __class_getitem__ = classmethod(type(list[int]))

    def __del__(self):
        self.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        """The next line, of whichever file has one."""
        while True:
            if self._file is None:
                if not self._files:
                    return b'' if 'b' in self._mode else ''
                self._open_next()
            if line := self._file.readline():
                self._line += 1
                self._file_line += 1
                return line
            self.nextfile()

    def _open_next(self):
        self._filename, *rest = self._files
        self._files = tuple(rest)
        self._file_line = 0
        self._isstdin = self._filename == '-'
        if self._isstdin:
            self._filename = '<stdin>'
            self._file = getattr(sys.stdin, 'buffer', sys.stdin) if 'b' in self._mode else sys.stdin
            return
        encoding = self._encoding if 'b' in self._mode else io.text_encoding(self._encoding)
        if self._inplace:
            self._backup_name = os.fspath(self._filename) + (self._backup or '.bak')
            os.rename(self._filename, self._backup_name)
            self._file = open(self._backup_name, self._mode, encoding=encoding, errors=self._errors)
            self._output = open(self._filename, self._mode.replace('r', 'w'), encoding=encoding, errors=self._errors)
            self._saved_output, sys.stdout = sys.stdout, self._output
        elif self._openhook is None:
            self._file = open(self._filename, self._mode, encoding=encoding, errors=self._errors)
        elif self._encoding is None and self._errors is None:
            self._file = self._openhook(self._filename, self._mode)
        else:
            self._file = self._openhook(self._filename, self._mode, encoding=self._encoding, errors=self._errors)

    def nextfile(self):
        """Go on with the next file."""
        if self._saved_output is not None:
            sys.stdout, self._saved_output = self._saved_output, None
        if self._output is not None:
            self._output.close()
            self._output = None
        if self._file is not None and not self._isstdin:
            self._file.close()
        self._file = None
        if self._backup_name is not None:
            if not self._backup:
                os.unlink(self._backup_name)
            self._backup_name = None
        self._isstdin = False

    def close(self):
        """No more lines."""
        self.nextfile()
        self._files = ()

    def filename(self):
        return self._filename

    def lineno(self):
        return self._line

    def filelineno(self):
        return self._file_line

    def fileno(self):
        if self._file is None:
            return -1
        try:
            return self._file.fileno()
        except ValueError:
            return -1

    def isfirstline(self):
        return self._file_line == 1

    def isstdin(self):
        return self._isstdin


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """An openhook that opens compressed files, too."""
    ending = os.path.splitext(filename)[1]
    if ending in ('.gz', '.bz2'):
        if ending == '.gz':
            import gzip
            stream = gzip.open(filename, mode)
        else:
            import bz2
            stream = bz2.BZ2File(filename, mode)
        return stream if 'b' in mode else io.TextIOWrapper(stream, encoding=encoding or 'locale', errors=errors)
    return open(filename, mode, encoding=None if 'b' in mode else encoding or 'locale', errors=errors)


def hook_encoded(encoding, errors=None):
    """An openhook for files of an encoding."""
    return lambda filename, mode: open(filename, mode, encoding=encoding, errors=errors)
