"""Archives of files in the ZIP format: read and written, stored or deflated."""

import io
import os
import shutil
import stat
import struct
import sys
import threading
import time
import zlib

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "is_zipfile", "ZipInfo",
           "ZipFile", "LargeZipFile", "Path"]

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
_NAMES = {0: 'store', 8: 'deflate', 12: 'bzip2', 14: 'lzma'}
_VERSIONS = {ZIP_STORED: 20, ZIP_DEFLATED: 20}
_LIMIT32, _LIMIT16 = (1 << 31) - 1, 0xFFFF

# The records of the format (PKWARE's APPNOTE.TXT): of each file before its data, of each file in the directory at the end,
# and of the end.
_LOCAL, _LOCAL_MARK = struct.Struct('<4s5H3L2H'), b'PK\x03\x04'
_CENTRAL, _CENTRAL_MARK = struct.Struct('<4s4B4HL2L5H2L'), b'PK\x01\x02'
_END, _END_MARK = struct.Struct('<4s4H2LH'), b'PK\x05\x06'
_END64, _END64_MARK = struct.Struct('<4sQ2H2L4Q'), b'PK\x06\x06'
_LOCATOR64, _LOCATOR64_MARK = struct.Struct('<4sLQL'), b'PK\x06\x07'
_ENCRYPTED, _STREAMED, _UTF8 = 0x1, 0x8, 0x800  # flags


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """The archive needs the ZIP64 extensions, which are switched off."""


error = BadZipfile = BadZipFile


def _check_compression(compression):
    if compression in (ZIP_BZIP2, ZIP_LZMA):
        raise RuntimeError(f"Compression requires the (missing) {'bz2' if compression == ZIP_BZIP2 else 'lzma'} module")
    if compression not in _VERSIONS:
        raise NotImplementedError("That compression method is not supported")


def is_zipfile(filename):
    """Whether a file, given by its name or open, is an archive."""
    try:
        if hasattr(filename, 'read'):
            place = filename.tell()
            found = _find_end(filename)
            filename.seek(place)
            return found is not None
        with open(filename, 'rb') as file:
            return _find_end(file) is not None
    except (OSError, BadZipFile):
        return False


def _find_end(file):
    """(entries, size and offset of the directory, comment, place of the end record), or None."""
    file.seek(0, 2)
    size = file.tell()
    start = max(size - (1 << 16) - _END.size, 0)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        return None
    _, _, _, _, entries, length, offset, comment_length = _END.unpack_from(tail, at)
    comment = tail[at + _END.size:at + _END.size + comment_length]
    place = start + at
    if at >= _LOCATOR64.size and tail[at - _LOCATOR64.size:].startswith(_LOCATOR64_MARK):
        file.seek(place - _LOCATOR64.size - _END64.size)
        record = file.read(_END64.size)
        if record.startswith(_END64_MARK):
            *_, entries, length, offset = _END64.unpack(record)
            place -= _LOCATOR64.size + _END64.size
    return entries, length, offset, comment, place


class ZipInfo:
    """What an archive knows of one file."""

    __slots__ = ('orig_filename', 'filename', 'date_time', 'compress_type', 'compress_level', 'comment', 'extra',
                 'create_system', 'create_version', 'extract_version', 'reserved', 'flag_bits', 'volume', 'internal_attr',
                 'external_attr', 'header_offset', 'CRC', 'compress_size', 'file_size', '_raw_time', '_end_offset')

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        filename = filename.partition('\0')[0]
        if os.sep != '/' and os.sep in filename:
            filename = filename.replace(os.sep, '/')
        self.filename, self.date_time = filename, date_time
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type, self.compress_level = ZIP_STORED, None
        self.comment = self.extra = b''
        self.create_system, self.create_version, self.extract_version = 3, 20, 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = self.header_offset = 0
        self.compress_size = self.file_size = self.CRC = 0
        self._end_offset = None

    def __repr__(self):
        parts = [f'filename={self.filename!r}']
        if self.compress_type != ZIP_STORED:
            parts.append(f'compress_type={_NAMES.get(self.compress_type, self.compress_type)}')
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            parts.append(f'filemode={stat.filemode(high)!r}')
        if low:
            parts.append(f'external_attr={low:#x}')
        is_dir = self.is_dir()
        if not is_dir or self.file_size:
            parts.append(f'file_size={self.file_size!r}')
        if (not is_dir or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append(f'compress_size={self.compress_size!r}')
        return f"<{self.__class__.__name__} {' '.join(parts)}>"

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What a file of the file system would be in an archive."""
        filename = os.fspath(filename)
        status = os.stat(filename)
        moment = time.localtime(status.st_mtime)[:6]
        if not strict_timestamps:
            moment = max((1980, 1, 1, 0, 0, 0), min(moment, (2107, 12, 31, 23, 59, 59)))
        name = os.path.normpath(os.path.splitdrive(filename if arcname is None else os.fspath(arcname))[1]).lstrip('/')
        is_dir = stat.S_ISDIR(status.st_mode)
        info = cls(name + '/' if is_dir else name, moment)
        info.external_attr = (status.st_mode & 0xFFFF) << 16
        if is_dir:
            info.external_attr |= 0x10
        else:
            info.file_size = status.st_size
        return info

    def is_dir(self):
        return self.filename.endswith('/')

    def _packed_moment(self):
        year, month, day, hour, minute, second = self.date_time
        return hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day

    def _packed_name(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits & ~_UTF8
        except UnicodeEncodeError:
            return self.filename.encode(), self.flag_bits | _UTF8

    def _extra64(self, *numbers):
        """The ZIP64 extra field for those numbers that do not fit, and the numbers to write instead."""
        large = [number for number in numbers if number > _LIMIT32]
        if large:
            self.extract_version = self.create_version = max(45, self.extract_version)
        field = struct.pack(f'<2H{len(large)}Q', 1, 8 * len(large), *large) if large else b''
        return field, [0xFFFFFFFF if number > _LIMIT32 else number for number in numbers]

    def FileHeader(self, zip64=None):
        """The record before the data."""
        streamed = self.flag_bits & _STREAMED
        crc, packed, size = (0, 0, 0) if streamed else (self.CRC, self.compress_size, self.file_size)
        field, (size, packed) = self._extra64(size, packed)
        name, flags = self._packed_name()
        return _LOCAL.pack(_LOCAL_MARK, self.extract_version, flags, self.compress_type, *self._packed_moment(), crc, packed, size,
                           len(name), len(field) + len(self.extra)) + name + field + self.extra

    def _directory_record(self):
        field, (size, packed, offset) = self._extra64(self.file_size, self.compress_size, self.header_offset)
        name, flags = self._packed_name()
        return _CENTRAL.pack(_CENTRAL_MARK, self.create_version, self.create_system, self.extract_version, self.reserved, flags,
                             self.compress_type, *self._packed_moment(), self.CRC, packed, size, len(name),
                             len(field) + len(self.extra), len(self.comment), 0, self.internal_attr, self.external_attr,
                             offset) + name + field + self.extra + self.comment

    @classmethod
    def _read(cls, directory, at, metadata_encoding):
        """The file that a record of the directory tells of, and where the next record is."""
        if len(directory) - at < _CENTRAL.size:
            raise BadZipFile("Truncated central directory")
        (mark, create_version, system, extract_version, reserved, flags, method, clock, day, crc, packed, size, name_length,
         extra_length, comment_length, volume, internal, external, offset) = _CENTRAL.unpack_from(directory, at)
        if mark != _CENTRAL_MARK:
            raise BadZipFile("Bad magic number for central directory")
        at += _CENTRAL.size
        name = directory[at:at + name_length]
        info = cls(name.decode('utf-8' if flags & _UTF8 else metadata_encoding or 'cp437'))
        at += name_length
        info.extra = directory[at:at + extra_length]
        at += extra_length
        info.comment = directory[at:at + comment_length]
        info.create_version, info.create_system, info.extract_version, info.reserved = create_version, system, extract_version, reserved
        info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size = flags, method, crc, packed, size
        info.volume, info.internal_attr, info.external_attr, info.header_offset = volume, internal, external, offset
        info._raw_time = clock
        info.date_time = ((day >> 9) + 1980, day >> 5 & 0xF, day & 0x1F, clock >> 11, clock >> 5 & 0x3F, (clock & 0x1F) * 2)
        info._decode_extra()
        return info, at + comment_length

    def _decode_extra(self):
        extra = self.extra
        while len(extra) >= 4:
            kind, length = struct.unpack_from('<2H', extra)
            if length + 4 > len(extra):
                raise BadZipFile(f"Corrupt extra field {kind:04x} (size={length})")
            if kind == 1:
                numbers = iter(struct.unpack_from(f'<{length // 8}Q', extra, 4))
                try:
                    for name in ('file_size', 'compress_size', 'header_offset'):
                        if getattr(self, name) == 0xFFFFFFFF:
                            setattr(self, name, next(numbers))
                except StopIteration:
                    raise BadZipFile("Corrupt zip64 extra field") from None
            extra = extra[length + 4:]


class ZipExtFile(io.BufferedIOBase):
    """A file in an archive, open for reading."""

    def __init__(self, archive, info, start):
        self._archive, self._info, self._start = archive, info, start
        self.name, self.mode, self.newlines = info.filename, 'rb', None
        self._begin()

    def _begin(self):
        self._left, self._at = self._info.compress_size, self._start
        self._worker = zlib.decompressobj(-15) if self._info.compress_type == ZIP_DEFLATED else None
        self._ready, self._sum, self._position, self._is_done = b'', 0, 0, False

    def __repr__(self):
        state = ' [closed]' if self.closed else f' name={self.name!r}'
        kind = '' if self._info.compress_type == ZIP_STORED else f' compress_type={_NAMES[self._info.compress_type]}'
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__}{state}{kind if not self.closed else ""}>'

    def readable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def _fill(self):
        """Get more data; False at the end."""
        while not self._ready and not self._is_done:
            data = self._archive._read_at(self._at, min(self._left, 1 << 16))
            self._at += len(data)
            self._left -= len(data)
            if not data and self._left:
                raise EOFError
            self._ready = data
            if self._worker is not None:
                self._ready = self._worker.decompress(data)
                if not self._left:
                    self._ready += self._worker.flush()
            self._is_done = self._left <= 0 or self._worker is not None and self._worker.eof
            self._sum = zlib.crc32(self._ready, self._sum)
            if self._is_done and self._sum != self._info.CRC:
                raise BadZipFile(f"Bad CRC-32 for file {self.name!r}")
        return bool(self._ready)

    def read(self, n=-1):
        if self.closed:
            raise ValueError("read from closed file.")
        left = sys.maxsize if n is None or n < 0 else n
        pieces = []
        while left > 0 and self._fill():
            piece, self._ready = self._ready[:left], self._ready[left:]
            pieces.append(piece)
            left -= len(piece)
        data = b''.join(pieces)
        self._position += len(data)
        return data

    def read1(self, n=-1):
        if not self._fill():
            return b''
        return self.read(len(self._ready) if n is None or n < 0 else min(n, len(self._ready)))

    def peek(self, n=1):
        self._fill()
        return self._ready

    def readline(self, limit=-1):
        pieces, left = [], sys.maxsize if limit is None or limit < 0 else limit
        while left and self._fill():
            end = min(self._ready.find(b'\n') + 1 or len(self._ready), left)
            pieces.append(self.read(end))
            left -= end
            if pieces[-1].endswith(b'\n'):
                break
        return b''.join(pieces)

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def seek(self, offset, whence=os.SEEK_SET):
        if self.closed:
            raise ValueError("seek on closed file.")
        if whence not in (0, 1, 2):
            raise ValueError("whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)")
        place = min(max(offset + (0, self._position, self._info.file_size)[whence], 0), self._info.file_size)
        if place < self._position:
            self._begin()
        while self._position < place and self.read(min(place - self._position, 1 << 16)):
            pass
        return self._position

    def tell(self):
        if self.closed:
            raise ValueError("tell on closed file.")
        return self._position


class _WriteFile(io.BufferedIOBase):
    """A file in an archive, open for writing."""

    def __init__(self, archive, info):
        self._archive, self._info = archive, info
        self._worker = None
        if info.compress_type == ZIP_DEFLATED:
            level = -1 if info.compress_level is None else info.compress_level
            self._worker = zlib.compressobj(level, zlib.DEFLATED, -15)
        self._pieces = []
        self._sum = self._size = 0
        self.name, self.mode = info.filename, 'wb'

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        data = bytes(memoryview(data))
        self._size += len(data)
        self._sum = zlib.crc32(data, self._sum)
        self._pieces.append(self._worker.compress(data) if self._worker else data)
        return len(data)

    def close(self):
        if self.closed:
            return
        super().close()
        if self._worker:
            self._pieces.append(self._worker.flush())
        packed, info = b''.join(self._pieces), self._info
        info.CRC, info.file_size, info.compress_size = self._sum, self._size, len(packed)
        self._archive._append(info, packed)
        self._archive._writing = False


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
        self._own = not hasattr(file, 'read') and not hasattr(file, 'write')
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
                    self.start_dir = 0
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

    def _read_at(self, place, size):
        with self._lock:
            self.fp.seek(place)
            return self.fp.read(size)

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
        *_, name_length, extra_length = _LOCAL.unpack(header)
        start = info.header_offset + _LOCAL.size
        stored = self._read_at(start, name_length)
        if stored.decode('utf-8' if info.flag_bits & _UTF8 else self.metadata_encoding or 'cp437') != info.orig_filename:
            raise BadZipFile(f'File name in directory {info.orig_filename!r} and header {stored!r} differ.')
        if info.flag_bits & _ENCRYPTED:
            if not (pwd or self.pwd):
                raise RuntimeError(f'File {info.orig_filename!r} is encrypted, password required for extraction')
            raise NotImplementedError("encrypted archives are not supported")
        _check_compression(info.compress_type)
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
        self._writing = True
        return _WriteFile(self, info)

    def _append(self, info, packed):
        with self._lock:
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
            if self._own:
                file.close()

    def _write_end(self):
        try:
            self.fp.seek(self.start_dir)
        except (AttributeError, OSError):
            pass
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


class Path:
    """A file or folder in an archive, to go through as with pathlib."""

    def __init__(self, root, at=""):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def _names(self):
        """All names, those of folders that are only implied too."""
        names = dict.fromkeys(self.root.namelist())
        for name in list(names):
            parts = name.rstrip('/').split('/')
            for length in range(1, len(parts)):
                names.setdefault('/'.join(parts[:length]) + '/')
        return names

    def __eq__(self, other):
        return (self.root, self.at) == (other.root, other.at) if isinstance(other, Path) else NotImplemented

    def __hash__(self):
        return hash((self.root, self.at))

    def _next(self, at):
        return self.__class__(self.root, at)

    @property
    def name(self):
        return self.at.rstrip('/').rpartition('/')[2] or os.path.basename(str(self.root.filename))

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    @property
    def suffix(self):
        return os.path.splitext(self.name)[1]

    @property
    def parent(self):
        above = self.at.rstrip('/').rpartition('/')[0]
        return self._next(above + '/' if above else '')

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return not self.at or self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        return iter([self._next(name) for name in self._names()
                     if name.startswith(self.at) and name != self.at and '/' not in name[len(self.at):].rstrip('/')])

    def joinpath(self, *other):
        at = '/'.join([part for part in (self.at.rstrip('/'), *[str(one).strip('/') for one in other]) if part])
        return self._next(at + '/' if at + '/' in self._names() else at)

    __truediv__ = joinpath

    def open(self, mode='r', *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        if not self.exists() and mode[0] == 'r':
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, mode[0], pwd=pwd)
        return stream if 'b' in mode else io.TextIOWrapper(stream, *args or (kwargs.pop('encoding', 'utf-8'),), **kwargs)

    def read_text(self, *args, **kwargs):
        with self.open('r', *args, **kwargs) as file:
            return file.read()

    def read_bytes(self):
        with self.open('rb') as file:
            return file.read()

    def __str__(self):
        return os.path.join(str(self.root.filename or ':zipfile:'), self.at) if self.at else str(self.root.filename) + '/'

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'
