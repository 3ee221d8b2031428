"""Archives of files in the tar format, plain or compressed: read, written and extracted."""

import io
import os
import re
import shutil
import sys
import time

from tarfile._header import (AREGTYPE, BLKTYPE, BLOCKSIZE, CHRTYPE, CONTTYPE, DEFAULT_FORMAT, DIRTYPE, FIFOTYPE,
                             FILTERS, GNUTYPE_LONGLINK, GNUTYPE_LONGNAME, GNUTYPE_SPARSE, GNU_FORMAT, LENGTH_LINK,
                             LENGTH_NAME, LENGTH_PREFIX, LNKTYPE, NUL, PAX_FORMAT, RECORDSIZE, REGTYPE, REGULAR_TYPES,
                             SOLARIS_XHDTYPE, SYMTYPE, USTAR_FORMAT, XGLTYPE, XHDTYPE, AbsoluteLinkError,
                             AbsolutePathError, CompressionError, ExtractError, FilterError, HeaderError,
                             LinkOutsideDestinationError, OutsideDestinationError, ReadError, SpecialFileError,
                             StreamError, TarError, TarInfo, data_filter, fully_trusted_filter, number_field,
                             parse_extended, tar_filter)

__all__ = ["TarFile", "TarInfo", "is_tarfile", "TarError", "ReadError", "CompressionError", "StreamError",
           "ExtractError", "HeaderError", "ENCODING", "USTAR_FORMAT", "GNU_FORMAT", "PAX_FORMAT", "DEFAULT_FORMAT",
           "open", "fully_trusted_filter", "data_filter", "tar_filter", "FilterError", "AbsoluteLinkError",
           "OutsideDestinationError", "SpecialFileError", "AbsolutePathError", "LinkOutsideDestinationError"]

ENCODING = 'utf-8'
_open_file = open


class _MemberFile(io.BufferedReader):
    """A file in an archive, open for reading."""

    def __init__(self, archive, info):
        super().__init__(_Window(archive.fileobj, info))


class _Window(io.RawIOBase):
    """The part of an archive that a file's data is, with zeros in the holes of a sparse one."""

    def __init__(self, file, info):
        self._file, self._size, self._at = file, info.size, 0
        self.name = info.name
        # (where it begins in the file, how much it is, where it is in the archive) of each piece
        self._pieces, place = [], info.offset_data
        for start, length in [(0, info.size)] if info.sparse is None else info.sparse:
            self._pieces.append((start, length, place))
            place += length

    def readable(self):
        return True

    def seekable(self):
        return self._file.seekable()

    def readinto(self, buffer):
        most, data = min(len(buffer), self._size - self._at), None
        for start, length, place in self._pieces:
            if self._at < start:
                most = min(most, start - self._at)
                break
            if self._at < start + length:
                self._file.seek(place + self._at - start)
                data = self._file.read(min(most, start + length - self._at))
                if not data and most:
                    raise ReadError("unexpected end of data")
                break
        data = bytes(most) if data is None else data
        buffer[:len(data)] = data
        self._at += len(data)
        return len(data)

    def seek(self, offset, whence=0):
        self._at = max(0, min(offset + (0, self._at, self._size)[whence], self._size))
        return self._at

    def tell(self):
        return self._at


class _Stream:
    """Lets an archive be written to, or read from, what cannot go back: the place is counted. Closes what it is told is
    its own."""

    def __init__(self, file, *own, errors=()):
        self._file, self._own, self._errors, self._at, self._ahead = file, own, errors, 0, b''

    def seekable(self):
        return False

    def tell(self):
        return self._at

    def seek(self, place):
        if place < self._at:
            raise StreamError("seeking backwards is not allowed")
        while self._at < place and self.read(min(place - self._at, 1 << 16)):
            pass

    def compression(self):
        """How what is about to be read is compressed, a key of TarFile.OPEN_METH."""
        self._ahead = self._take(BLOCKSIZE)
        return next((kind for kind, mark in _MARKS.items() if re.match(mark, self._ahead)), 'tar')

    def _take(self, size):
        pieces, self._ahead = [self._ahead[:size]], self._ahead[size:]
        size -= len(pieces[0])
        try:
            while size > 0 and (data := self._file.read(size)):
                pieces.append(data)
                size -= len(data)
        except self._errors as error:
            raise ReadError("invalid compressed data") from error
        return b''.join(pieces)

    def read(self, size):
        data = self._take(size)
        self._at += len(data)
        return data

    def write(self, data):
        self._file.write(data)
        self._at += len(data)

    def close(self):
        for file in self._own:
            file.close()


# What compressed data begins with.
_MARKS = {'gz': rb'\x1f\x8b\x08', 'bz2': rb'BZh.1AY&SY', 'xz': rb'\x5d\x00\x00\x80|\xfd7zXZ',
          'zst': rb'\x28\xb5\x2f\xfd'}
# The kinds of headers that say more of files behind them.
_EXTENDED = (XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE, GNUTYPE_LONGNAME, GNUTYPE_LONGLINK)


def _padded(size):
    # In whole blocks.
    return -(-size // BLOCKSIZE) * BLOCKSIZE


class TarFile:
    """An archive, in the order of its files."""

    tarinfo, fileobject = TarInfo, _MemberFile
    format, encoding, errors, errorlevel = DEFAULT_FORMAT, ENCODING, 'surrogateescape', 1
    dereference, ignore_zeros, debug = False, False, 0
    extraction_filter = None

    def __init__(self, name=None, mode='r', fileobj=None, format=None, tarinfo=None, dereference=None,
                 ignore_zeros=None, encoding=None, errors='surrogateescape', pax_headers=None, debug=None,
                 errorlevel=None, copybufsize=None, stream=False):
        if mode not in ('r', 'a', 'w', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._own = fileobj is None
        if fileobj is None:
            modes = {'r': 'rb', 'a': 'r+b', 'w': 'wb', 'x': 'xb'}
            try:
                fileobj = _open_file(name, modes[mode])
            except FileNotFoundError:
                if mode != 'a':
                    raise
                fileobj = _open_file(name, 'wb')
        elif name is None and isinstance(getattr(fileobj, 'name', None), (str, bytes)):
            name = fileobj.name
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        given = {'format': format, 'tarinfo': tarinfo, 'dereference': dereference, 'ignore_zeros': ignore_zeros,
                 'debug': debug, 'errorlevel': errorlevel, 'encoding': encoding, 'errors': errors}
        for key, value in given.items():
            if value is not None:
                setattr(self, key, value)
        self.pax_headers = dict(pax_headers or {})
        self.members, self.closed, self._loaded, self._inodes = [], False, False, {}
        self.offset = fileobj.tell()
        self.firstmember = None
        try:
            if mode == 'r':
                self.firstmember = self.next()
            elif mode == 'a':
                for _ in iter(self.next, None):
                    pass
                fileobj.seek(self.offset)
            elif self.pax_headers:
                self._write(TarInfo._extended(self.pax_headers, XGLTYPE))
        except BaseException:
            if self._own:
                fileobj.close()
            self.closed = True
            raise

    @classmethod
    def open(cls, name=None, mode='r', fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """An archive: 'r' of any kind, 'r:', 'r:gz', 'w', 'w:gz', 'x:gz', 'a'; '|' instead of ':' for streams."""
        if not name and not fileobj:
            raise ValueError("nothing to open")
        if mode in ('r', 'r:*'):
            place = fileobj.tell() if fileobj is not None else 0
            problems = []
            for kind in sorted(cls.OPEN_METH, key=lambda kind: cls.OPEN_METH[kind] == 'taropen'):
                try:
                    return cls._opened(kind, name, 'r', fileobj, **kwargs)
                except (ReadError, CompressionError) as error:
                    problems.append(f'- method {kind}: {error!r}')
                    if fileobj is not None:
                        fileobj.seek(place)
            raise ReadError('file could not be opened successfully:\n' + '\n'.join(problems))
        if ':' in mode:
            way, _, kind = mode.partition(':')
            return cls._opened(kind or 'tar', name, way or 'r', fileobj, **kwargs)
        if '|' in mode:
            way, _, kind = mode.partition('|')
            return cls._open_stream(kind or 'tar', name, way or 'r', fileobj, **kwargs)
        if mode in ('a', 'w', 'x'):
            return cls._opened('tar', name, mode, fileobj, **kwargs)
        raise ValueError("undiscernible mode")

    @classmethod
    def _opened(cls, kind, name, mode, fileobj, **kwargs):
        if kind not in cls.OPEN_METH:
            raise CompressionError(f'unknown compression type {kind!r}')
        return getattr(cls, cls.OPEN_METH[kind])(name, mode, fileobj, **kwargs)

    @classmethod
    def _open_stream(cls, kind, name, mode, fileobj, **kwargs):
        if mode not in ('r', 'w'):
            raise ValueError("mode must be 'r' or 'w'")
        if 'compresslevel' in kwargs and kind not in ('gz', 'bz2'):
            raise ValueError("compresslevel is only valid for w|gz and w|bz2 modes")
        if 'preset' in kwargs and kind != 'xz':
            raise ValueError("preset is only valid for w|xz mode")
        own = () if fileobj is not None else (_open_file(name, mode + 'b'),)
        stream = _Stream(*own or (fileobj,), *own)
        if kind == '*':
            kind = stream.compression()
        if kind not in cls.OPEN_METH:
            raise CompressionError(f'unknown compression type {kind!r}')
        if kind != 'tar':
            options = {option: kwargs.pop(option) for option in ('compresslevel', 'preset') if option in kwargs}
            if mode == 'r' and kind == 'gz' and stream.compression() != 'gz':
                raise ReadError("not a gzip file")
            packed, errors, _ = _COMPRESSED[kind](None, mode, stream, **options)
            stream = _Stream(packed, packed, *own, errors=errors)
        try:
            archive = cls(name, mode, stream, **kwargs)
        except BaseException:
            stream.close()
            raise
        archive._own = True
        return archive

    OPEN_METH = {'tar': 'taropen', 'gz': 'gzopen', 'bz2': 'bz2open', 'xz': 'xzopen', 'zst': 'zstopen'}

    @classmethod
    def taropen(cls, name, mode='r', fileobj=None, **kwargs):
        if mode not in ('r', 'a', 'w', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def gzopen(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        return cls._open_compressed('gz', name, mode, fileobj, {'compresslevel': compresslevel}, kwargs)

    @classmethod
    def bz2open(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        return cls._open_compressed('bz2', name, mode, fileobj, {'compresslevel': compresslevel}, kwargs)

    @classmethod
    def xzopen(cls, name, mode='r', fileobj=None, preset=None, **kwargs):
        return cls._open_compressed('xz', name, mode, fileobj, {'preset': preset}, kwargs)

    @classmethod
    def zstopen(cls, name, mode='r', fileobj=None, level=None, options=None, zstd_dict=None, **kwargs):
        given = {'level': level, 'options': options, 'zstd_dict': zstd_dict}
        return cls._open_compressed('zst', name, mode, fileobj, given, kwargs)

    @classmethod
    def _open_compressed(cls, kind, name, mode, fileobj, options, kwargs):
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        packed, errors, reason = _COMPRESSED[kind](name, mode, fileobj, **options)
        try:
            archive = cls.taropen(name, mode, packed, **kwargs)
        except BaseException as error:
            packed.close()
            if mode == 'r' and isinstance(error, errors):
                raise ReadError(reason) from error
            raise
        archive._own = True
        return archive

    def close(self):
        """Write the end of the archive, and close it."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ('a', 'w', 'x'):
                self._write(NUL * BLOCKSIZE * 2)
                self._write(NUL * (-self.offset % RECORDSIZE))
        finally:
            if self._own:
                self.fileobj.close()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None:
            self.close()
        else:
            if self._own:
                self.fileobj.close()
            self.closed = True

    def _check(self, modes=None):
        if self.closed:
            raise OSError(f"{self.__class__.__name__} is closed")
        if modes is not None and self.mode not in modes:
            raise OSError(f"bad operation for mode {self.mode!r}")

    def _write(self, data):
        self.fileobj.write(data)
        self.offset += len(data)

    # ---- what is in it

    def next(self):
        """The next file, or None after the last one."""
        self._check('ra')
        if self.firstmember is not None:
            info, self.firstmember = self.firstmember, None
            return info
        if self._loaded:
            return None
        if self.offset != self.fileobj.tell():
            if self.offset == 0:
                return None
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError("unexpected end of data")
        info = self._read_headers()
        if info is None:
            self._loaded = True
            return None
        self.members.append(info)
        return info

    def _read_headers(self):
        # The next file, of which headers before its own may say more; None at the end. The place is behind its data.
        start, records, names = self.offset, {}, {}
        while True:
            block = self.fileobj.read(BLOCKSIZE)
            try:
                info = self.tarinfo.frombuf(block, self.encoding, self.errors)
            except HeaderError as error:
                is_first = self.offset == start  # else there is nothing that the extended header tells of
                if is_first and self.ignore_zeros and len(block) == BLOCKSIZE:
                    self.offset = start = start + BLOCKSIZE
                    continue
                if is_first and (self.offset > 0 or str(error) == 'end of file header'):
                    return None
                empty = is_first and str(error) == 'empty header'
                raise ReadError('empty file' if empty else str(error)) from None
            self.offset += BLOCKSIZE
            if info.type not in _EXTENDED:
                break
            try:
                self._read_extended(info, records, names)
            except HeaderError as error:
                if start == 0:
                    raise ReadError(str(error)) from None
                return None
        if self.pax_headers or records:
            info._apply(self.pax_headers | records)
        for key, value in names.items():
            setattr(info, key, value)
        stored = info.size
        if info.type == GNUTYPE_SPARSE:
            self._read_holes(info, block)
        info.offset, info.offset_data, info.tarfile = start, self.offset, self
        if info.isreg() or info.type not in (LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE):
            self.offset += _padded(stored)
        return info

    def _read_extended(self, info, records, names):
        # What follows the header `info` says of the next file, or of all that come.
        size = _padded(info.size)
        data = self.fileobj.read(size)[:info.size]
        self.offset += size
        if info.type == GNUTYPE_LONGNAME:
            names['name'] = data.rstrip(NUL).decode(self.encoding, self.errors).rstrip('/')
        elif info.type == GNUTYPE_LONGLINK:
            names['linkname'] = data.rstrip(NUL).decode(self.encoding, self.errors)
        else:
            (self.pax_headers if info.type == XGLTYPE else records).update(parse_extended(data))

    def _read_holes(self, info, block):
        # Where the data of a sparse file belongs stands in its header, and in blocks behind it as long as one says so.
        info.sparse, info.size = [], number_field(block[483:495])
        at, count, flag = 386, 4, 482
        while True:
            for place in range(at, at + 24 * count, 24):
                start, length = number_field(block[place:place + 12]), number_field(block[place + 12:place + 24])
                if length:
                    info.sparse.append((start, length))
            if not block[flag]:
                return
            block, at, count, flag = self.fileobj.read(BLOCKSIZE), 0, 21, 504
            self.offset += BLOCKSIZE
            if len(block) < BLOCKSIZE:
                raise ReadError("unexpected end of data")

    def _load(self):
        while not self._loaded and self.next() is not None:
            pass

    def getmembers(self):
        self._check()
        if self.mode == 'r':
            self._load()
        return self.members

    def getnames(self):
        return [info.name for info in self.getmembers()]

    def getmember(self, name):
        """The last file of a name."""
        for info in reversed(self.getmembers()):
            if info.name == name.rstrip('/'):
                return info
        raise KeyError(f"filename {name!r} not found")

    def __iter__(self):
        self._check()
        at = 0
        while True:
            if at < len(self.members):
                yield self.members[at]
            elif self.mode != 'r' or self._loaded:
                return
            else:
                self.firstmember = None
                if self.next() is None:
                    return
                continue
            at += 1

    def list(self, verbose=True, *, members=None):
        """Print a table of the files."""
        for info in self if members is None else members:
            line, encoding = info._line(verbose), getattr(sys.stdout, 'encoding', None)
            print(line.encode(encoding, 'backslashreplace').decode(encoding) if encoding else line)

    # ---- writing

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """What a file of the file system would be in the archive; None for what cannot be in one."""
        import stat
        self._check('awx')
        if fileobj is not None:
            name = fileobj.name
        arcname = os.fspath(name if arcname is None else arcname).lstrip('/')
        info = self.tarinfo(arcname)
        info.tarfile = self
        if fileobj is not None:
            status = os.fstat(fileobj.fileno())
        else:
            status = os.stat(name) if self.dereference else os.lstat(name)
        kinds = {stat.S_IFREG: REGTYPE, stat.S_IFDIR: DIRTYPE, stat.S_IFLNK: SYMTYPE, stat.S_IFIFO: FIFOTYPE}
        info.type = kinds.get(stat.S_IFMT(status.st_mode))
        if info.type is None:
            return None
        if info.issym():
            info.linkname = os.readlink(name)
        elif info.isreg() and not self.dereference:
            # Another name of a file that is in the archive already is a link to it.
            first = self._inodes.setdefault((status.st_ino, status.st_dev), arcname)
            if status.st_nlink > 1 and first != arcname:
                info.type, info.linkname = LNKTYPE, first
        info.mode, info.uid, info.gid, info.mtime = status.st_mode, status.st_uid, status.st_gid, status.st_mtime
        info.size = status.st_size if info.isreg() else 0
        return info

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Put a file or folder of the file system into the archive."""
        self._check('awx')
        arcname = name if arcname is None else arcname
        if self.name is not None and os.path.abspath(name) == self.name:
            return
        info = self.gettarinfo(name, arcname)
        if info is None:
            return
        if filter is not None:
            info = filter(info)
            if info is None:
                return
        if info.isreg():
            with _open_file(name, 'rb') as file:
                self.addfile(info, file)
        else:
            self.addfile(info)
            if info.isdir() and recursive:
                for one in sorted(os.listdir(name)):
                    self.add(os.path.join(name, one), os.path.join(arcname, one), recursive, filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Put a file with this header into the archive; its data comes from an open file."""
        self._check('awx')
        if fileobj is None and tarinfo.isreg() and tarinfo.size:
            raise ValueError("fileobj not provided for non zero-size regular file")
        tarinfo = tarinfo.replace()
        tarinfo.offset = self.offset
        self._write(tarinfo.tobuf(self.format, self.encoding, self.errors))
        tarinfo.offset_data = self.offset
        if fileobj is not None and tarinfo.size:
            left = tarinfo.size
            while left:
                data = fileobj.read(min(left, 1 << 16))
                if not data:
                    raise OSError("unexpected end of data")
                self._write(data)
                left -= len(data)
            self._write(NUL * (-tarinfo.size % BLOCKSIZE))
        self.members.append(tarinfo)

    # ---- extracting

    def extractfile(self, member):
        """A file of the archive open for reading; None for what has no data."""
        self._check('r')
        info = member if isinstance(member, TarInfo) else self.getmember(member)
        if info.islnk() or info.issym():
            return self.extractfile(self._target(info))
        if info.isdir() or info.isdev():
            return None
        return self.fileobject(self, info)

    def _target(self, info):
        name = info.linkname
        if info.issym():
            name = os.path.normpath(os.path.join(os.path.dirname(info.name), name))
        for one in reversed(self.getmembers()):
            if one is not info and os.path.normpath(one.name) == os.path.normpath(name):
                return one
        raise KeyError(f"linkname {name!r} not found")

    def _filter(self, filter):
        filter = filter or self.extraction_filter or data_filter
        if isinstance(filter, str):
            try:
                return FILTERS[filter]
            except KeyError:
                raise ValueError(f"filter {filter!r} not found") from None
        return filter

    def extractall(self, path=".", members=None, *, numeric_owner=False, filter=None):
        """Write all files, or some, into a folder."""
        folders = []
        filter = self._filter(filter)
        for one in self if members is None else members:
            info = self._extract(one, path, filter, True)
            if info is not None and info.isdir():
                folders.append(info)
        for info in sorted(folders, key=lambda one: one.name, reverse=True):
            self._finish(info, os.path.join(path, info.name), True)

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False, filter=None):
        """Write a file into a folder."""
        info = self._extract(member, path, self._filter(filter), set_attrs)
        if info is not None and info.isdir():
            self._finish(info, os.path.join(path, info.name), set_attrs)

    def _extract(self, member, path, filter, set_attrs):
        self._check('r')
        original = member if isinstance(member, TarInfo) else self.getmember(member)
        try:
            info = filter(original, path)
        except FilterError:
            if self.errorlevel > 0:
                raise
            return None
        if info is None:
            return None
        target = os.path.join(path, info.name)
        if above := os.path.dirname(target):
            os.makedirs(above, exist_ok=True)
        if info.isdir():
            os.makedirs(target, exist_ok=True)
        elif info.issym():
            if os.path.lexists(target):
                os.unlink(target)
            os.symlink(info.linkname, target)
        elif info.isfifo() or info.ischr() or info.isblk():
            raise ExtractError("special devices not supported by system")
        else:
            with self.extractfile(original) as source, _open_file(target, 'wb') as file:
                shutil.copyfileobj(source, file)
            self._finish(info, target, set_attrs)
        return info

    def _finish(self, info, target, set_attrs):
        if set_attrs:
            if info.mode is not None:
                os.chmod(target, info.mode & 0o7777)
            if info.mtime is not None:
                os.utime(target, (info.mtime, info.mtime))


# Each gives a compressed file, the errors that mean that it is none, and what is said then.

def _gzip_file(name, mode, file, compresslevel=9):
    from gzip import GzipFile
    return GzipFile(name, mode + 'b', compresslevel, file), (OSError, EOFError), "not a gzip file"


def _bzip2_file(name, mode, file, compresslevel=9):
    from bz2 import BZ2File
    return BZ2File(file or name, mode, compresslevel=compresslevel), (OSError, EOFError), "not a bzip2 file"


def _xz_file(name, mode, file, preset=None):
    from lzma import LZMAError, LZMAFile
    return LZMAFile(file or name, mode, preset=preset), (LZMAError, EOFError), "not an lzma file"


def _zstd_file(name, mode, file, level=None, options=None, zstd_dict=None):
    from compression.zstd import ZstdError, ZstdFile
    packed = ZstdFile(file or name, mode, level=level, options=options, zstd_dict=zstd_dict)
    return packed, (ZstdError, EOFError), "not a zstd file"


_COMPRESSED = {'gz': _gzip_file, 'bz2': _bzip2_file, 'xz': _xz_file, 'zst': _zstd_file}


def is_tarfile(name):
    """Whether a file, given by its name or open, is an archive."""
    try:
        if hasattr(name, 'read'):
            place = name.tell()
            archive = open(fileobj=name)
            name.seek(place)
        else:
            archive = open(name)
        archive.close()
        return True
    except TarError:
        return False


open = TarFile.open
