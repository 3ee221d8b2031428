"""Archives of files in the ZIP format: read and written, stored or compressed."""

import os
import shutil
import threading
import time

from zipfile._path import Path
from zipfile._records import (_END, _END64, _END64_MARK, _END_MARK, _ENCRYPTED, _ENDS_BY_MARK, _LIMIT16, _LIMIT32, _LOCAL,
                              _LOCAL_MARK, _LOCATOR64, _LOCATOR64_MARK, _UTF8, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZIP_ZSTANDARD,
                              BadZipFile, LargeZipFile, ZipInfo, _check_compression, _find_end, is_zipfile)
from zipfile._streams import ZipExtFile, _WriteFile

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "ZIP_ZSTANDARD",
           "is_zipfile", "ZipInfo", "ZipFile", "LargeZipFile", "Path"]

error = BadZipfile = BadZipFile


class _Counted:
    # A file that cannot say where it is.
    def __init__(self, file):
        self._file, self._place = file, 0

    def write(self, data):
        self._place += (count := self._file.write(data))
        return count

    def tell(self):
        return self._place

    def flush(self):
        self._file.flush()

    def close(self):
        self._file.close()


class ZipFile:
    """An archive: its directory, and ways to read, write and extract."""

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True,
                 metadata_encoding=None):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        if metadata_encoding and mode != 'r':
            raise ValueError("metadata_encoding is only supported for reading files")
        self.compression, self.compresslevel, self.mode = compression, compresslevel, mode
        self.filelist, self.NameToInfo, self.pwd, self.debug = [], {}, None, 0
        self.metadata_encoding = metadata_encoding
        self._strict_timestamps, self._comment, self._allowZip64 = strict_timestamps, b'', allowZip64
        self._writing, self._did_modify, self._lock = False, False, threading.RLock()
        self._own, self._is_seekable = not hasattr(file, 'read') and not hasattr(file, 'write'), True
        self._users = 1  # of the file: this, and what is open in the archive
        if self._own:
            file = os.fspath(file)
            self.filename = file
            try:
                self.fp = open(file, {'r': 'rb', 'w': 'w+b', 'x': 'x+b', 'a': 'r+b'}[mode])
            except FileNotFoundError:
                if mode != 'a':
                    raise
                self.fp = open(file, 'w+b')
        else:
            self.fp, self.filename = file, getattr(file, 'name', None)
        try:
            if mode == 'r':
                self._read_directory()
            elif mode == 'a':
                try:
                    self._read_directory()
                    self.fp.seek(self.start_dir)
                except BadZipFile:
                    self.fp.seek(0, 2)
                    self._did_modify = True
                    self.start_dir = self.fp.tell()
            else:
                self._did_modify = True
                try:
                    self.start_dir = self.fp.tell()
                except (AttributeError, OSError):
                    self.fp, self.start_dir, self._is_seekable = _Counted(self.fp), 0, False
                else:
                    try:
                        self.fp.seek(self.start_dir)
                    except (AttributeError, OSError):
                        self._is_seekable = False
        except BaseException:
            if self._own:
                self.fp.close()
            self.fp = None
            raise

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = [f'{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.fp is None:
            parts.append('[closed]')
        else:
            if not self._own:
                parts.append(f'file={self.fp!r}')
            elif self.filename is not None:
                parts.append(f'filename={self.filename!r}')
            parts.append(f'mode={self.mode!r}')
        return f"<{' '.join(parts)}>"

    def _read_directory(self):
        try:
            found = _find_end(self.fp)
        except OSError:
            raise BadZipFile("File is not a zip file") from None
        if found is None:
            raise BadZipFile("File is not a zip file")
        _, length, offset, self._comment, place = found
        # Something may stand before the archive.
        self._before = place - length - offset
        self.start_dir = offset + self._before
        if self.start_dir < 0:
            raise BadZipFile("Bad offset for central directory")
        self.fp.seek(self.start_dir)
        directory = self.fp.read(length)
        at = 0
        while at < length:
            info, at = ZipInfo._read(directory, at, self.metadata_encoding)
            info.header_offset += self._before
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def _read_at(self, place, size, file=None):
        file = file or self.fp
        with self._lock:
            file.seek(place)
            return file.read(size)

    def _leave(self, file):
        # The last one closes the file.
        self._users -= 1
        if not self._users and self._own:
            file.close()

    # ---- what is in it

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f'There is no item named {name!r} in the archive')
        return info

    def printdir(self, file=None):
        """Print a table of the files."""
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        """The name of the first file that is damaged, or None."""
        for info in self.filelist:
            try:
                with self.open(info.filename, 'r') as file:
                    while file.read(1 << 20):
                        pass
            except BadZipFile:
                return info.filename

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError(f"comment: expected bytes, got {type(comment).__name__}")
        if len(comment) > _LIMIT16:
            import warnings
            warnings.warn(f'Archive comment is too long; truncating to {_LIMIT16} bytes', stacklevel=2)
        self._comment = comment[:_LIMIT16]
        self._did_modify = True

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f"pwd: expected bytes, got {type(pwd).__name__}")
        self.pwd = pwd or None

    # ---- reading

    def read(self, name, pwd=None):
        """The bytes of a file."""
        with self.open(name, 'r', pwd) as file:
            return file.read()

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        """A file in the archive, open for reading or writing."""
        if mode not in ('r', 'w'):
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == 'w':
            raise ValueError("pwd is only supported for reading files")
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if mode == 'w':
            info = name if isinstance(name, ZipInfo) else self._new_info(name)
            return self._open_to_write(info)
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. Close the writing "
                             "handle before trying to read.")
        header = self._read_at(info.header_offset, _LOCAL.size)
        if len(header) != _LOCAL.size:
            raise BadZipFile("Truncated file header")
        if not header.startswith(_LOCAL_MARK):
            raise BadZipFile("Bad magic number for file header")
        _, _, flags, *_, name_length, extra_length = _LOCAL.unpack(header)
        start = info.header_offset + _LOCAL.size
        stored = self._read_at(start, name_length)
        if stored.decode('utf-8' if flags & _UTF8 else self.metadata_encoding or 'cp437') != info.orig_filename:
            raise BadZipFile(f'File name in directory {info.orig_filename!r} and header {stored!r} differ.')
        if info.flag_bits & _ENCRYPTED:
            if not (pwd or self.pwd):
                raise RuntimeError(f'File {info.orig_filename!r} is encrypted, password required for extraction')
            raise NotImplementedError("encrypted archives are not supported")
        _check_compression(info.compress_type)
        self._users += 1
        return ZipExtFile(self, info, start + name_length + extra_length)

    def extract(self, member, path=None, pwd=None):
        """Write a file of the archive into a folder; its path."""
        return self._extract(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Write all files, or some, into a folder."""
        for one in self.namelist() if members is None else members:
            self.extract(one, path, pwd)

    def _extract(self, member, path, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        # Nothing may end up outside the folder.
        parts = [part for part in os.path.splitdrive(info.filename)[1].split('/') if part not in ('', '.', '..')]
        target = os.path.normpath(os.path.join(path, *parts))
        os.makedirs(target if info.is_dir() else os.path.dirname(target) or '.', exist_ok=True)
        if not info.is_dir():
            with self.open(info, 'r', pwd) as source, open(target, 'wb') as file:
                shutil.copyfileobj(source, file)
        return target

    # ---- writing

    def _new_info(self, name):
        info = ZipInfo(name, date_time=time.localtime(time.time())[:6])
        info.compress_type, info.compress_level = self.compression, self.compresslevel
        if info.is_dir():
            info.external_attr = 0o40775 << 16 | 0x10
        return info

    def _check_writable(self, info):
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if self.fp is None:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        _check_compression(info.compress_type)
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn(f'Duplicate name: {info.filename!r}', stacklevel=3)

    def _open_to_write(self, info):
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. Close the first handle "
                             "before opening another.")
        self._check_writable(info)
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        if info.compress_type == ZIP_LZMA:
            info.flag_bits |= _ENDS_BY_MARK
        self._writing = True
        return _WriteFile(self, info)

    def _append(self, info, packed):
        with self._lock:
            if self._is_seekable:
                self.fp.seek(self.start_dir)
            info.header_offset = self.start_dir
            self.fp.write(info.FileHeader())
            self.fp.write(packed)
            self.start_dir = self.fp.tell()
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
            self._did_modify = True

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Put a file of the file system into the archive."""
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            return self.mkdir(info)
        info.compress_type = self.compression if compress_type is None else compress_type
        info.compress_level = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, 'rb') as source, self._open_to_write(info) as file:
            shutil.copyfileobj(source, file)

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Put text or bytes into the archive as a file."""
        if isinstance(data, str):
            data = data.encode()
        info = zinfo_or_arcname if isinstance(zinfo_or_arcname, ZipInfo) else self._new_info(zinfo_or_arcname)
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        with self._open_to_write(info) as file:
            file.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Put an empty folder into the archive."""
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a directory")
        elif isinstance(zinfo_or_directory_name, str):
            info = ZipInfo(zinfo_or_directory_name.rstrip('/') + '/')
            info.external_attr = (0o40000 | mode) << 16 | 0x10
        else:
            raise TypeError("Expected type str or ZipInfo")
        self._check_writable(info)
        self._append(info, b'')

    def close(self):
        """Write the directory, if anything was changed, and close the file."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. Close the writing handle "
                             "before closing the zip.")
        try:
            if self.mode in ('w', 'x', 'a') and self._did_modify:
                with self._lock:
                    self._write_end()
        finally:
            file, self.fp = self.fp, None
            self._leave(file)

    def _write_end(self):
        if self._is_seekable:
            self.fp.seek(self.start_dir)
        for info in self.filelist:
            self.fp.write(info._directory_record())
        end = self.fp.tell()
        count, length, offset = len(self.filelist), end - self.start_dir, self.start_dir
        if count > _LIMIT16 or max(length, offset) > _LIMIT32:
            if not self._allowZip64:
                raise LargeZipFile("Files count would require ZIP64 extensions")
            self.fp.write(_END64.pack(_END64_MARK, 44, 45, 45, 0, 0, count, count, length, offset))
            self.fp.write(_LOCATOR64.pack(_LOCATOR64_MARK, 0, end, 1))
            count, length, offset = min(count, _LIMIT16), min(length, 0xFFFFFFFF), min(offset, 0xFFFFFFFF)
        self.fp.write(_END.pack(_END_MARK, 0, 0, count, count, length, offset, len(self._comment)) + self._comment)
        if self.mode == 'a' and hasattr(self.fp, 'truncate'):
            self.fp.truncate()
        self.fp.flush()

    def __del__(self):
        self.close()
