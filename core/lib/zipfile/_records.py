"""The records of the ZIP format: what an archive knows of each file, and where its directory is."""

import os
import stat
import struct
import time

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA, ZIP_ZSTANDARD = 0, 8, 12, 14, 93
_NAMES = {0: 'store', 1: 'shrink', 2: 'reduce', 3: 'reduce', 4: 'reduce', 5: 'reduce', 6: 'implode', 7: 'tokenize', 8: 'deflate',
          9: 'deflate64', 10: 'implode', 12: 'bzip2', 14: 'lzma', 18: 'terse', 19: 'lz77', 93: 'zstd', 97: 'wavpack',
          98: 'ppmd'}
# The version of the format that a reader must know, ten times.
_VERSIONS = {ZIP_STORED: 20, ZIP_DEFLATED: 20, ZIP_BZIP2: 46, ZIP_LZMA: 63, ZIP_ZSTANDARD: 63}
_LIMIT32, _LIMIT16 = (1 << 31) - 1, 0xFFFF

# The records of the format (PKWARE's APPNOTE.TXT): of each file before its data, of each file in the directory at the end,
# and of the end.
_LOCAL, _LOCAL_MARK = struct.Struct('<4s5H3L2H'), b'PK\x03\x04'
_CENTRAL, _CENTRAL_MARK = struct.Struct('<4s4B4HL2L5H2L'), b'PK\x01\x02'
_END, _END_MARK = struct.Struct('<4s4H2LH'), b'PK\x05\x06'
_END64, _END64_MARK = struct.Struct('<4sQ2H2L4Q'), b'PK\x06\x06'
_LOCATOR64, _LOCATOR64_MARK = struct.Struct('<4sLQL'), b'PK\x06\x07'
_ENCRYPTED, _ENDS_BY_MARK, _STREAMED, _UTF8 = 0x1, 0x2, 0x8, 0x800  # flags


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """The archive needs the ZIP64 extensions, which are switched off."""


def _check_compression(compression):
    if compression not in _VERSIONS:
        raise NotImplementedError("That compression method is not supported")


def is_zipfile(filename):
    """Whether a file, given by its name or open, is an archive."""
    try:
        if hasattr(filename, 'read'):
            place = filename.tell()
            try:
                return _has_directory(filename)
            finally:
                filename.seek(place)
        with open(filename, 'rb') as file:
            return _has_directory(file)
    except (OSError, BadZipFile):
        return False


def _has_directory(file):
    found = _find_end(file)
    if found is None:
        return False
    entries, length, _, _, place = found
    if entries == 0 and length == 0:
        return True
    if length > place:
        return False
    file.seek(place - length)
    return file.read(len(_CENTRAL_MARK)) == _CENTRAL_MARK


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
        if isinstance(filename, os.PathLike):
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
        needed = _VERSIONS.get(self.compress_type, 0)
        self.extract_version, self.create_version = max(needed, self.extract_version), max(needed, self.create_version)
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
        if extract_version > 63:
            raise NotImplementedError(f"zip file version {extract_version / 10:.1f}")
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


for _class in (BadZipFile, LargeZipFile, ZipInfo):
    _class.__module__ = 'zipfile'
del _class
