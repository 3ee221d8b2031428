"""The header of a file in a tar archive, and what may be done with a file when it is extracted."""

import os
import stat
import struct
import time

BLOCKSIZE = 512
RECORDSIZE = BLOCKSIZE * 20
NUL = b'\0'
REGTYPE, AREGTYPE, CONTTYPE, LNKTYPE, SYMTYPE = b'0', b'\0', b'7', b'1', b'2'
CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE = b'3', b'4', b'5', b'6'
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE = b'L', b'K', b'S'
XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE = b'x', b'g', b'X'
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
LENGTH_NAME, LENGTH_LINK, LENGTH_PREFIX = 100, 100, 155
_FIELDS = struct.Struct('100s8s8s8s12s12s8sc100s8s32s32s8s8s155s12x')


class TarError(Exception):
    """Any error of archives."""


class ExtractError(TarError):
    """A file could not be extracted."""


class ReadError(TarError):
    """An archive cannot be read."""


class CompressionError(TarError):
    """A compression is not available."""


class StreamError(TarError):
    """What streams cannot do."""


class HeaderError(TarError):
    """A header is wrong."""


class FilterError(TarError):
    """A filter does not let a file through."""

    def __init__(self, tarinfo, message):
        self.tarinfo = tarinfo
        super().__init__(message)


class AbsolutePathError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, f'member {tarinfo.name!r} has an absolute path')


class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self._path = path
        super().__init__(tarinfo, f'{tarinfo.name!r} would be extracted to {path!r}, which is outside the destination')


class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, f'{tarinfo.name!r} is a special file')


class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        super().__init__(tarinfo, f'{tarinfo.name!r} is a link to an absolute path')


class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self._path = path
        super().__init__(tarinfo, f'{tarinfo.name!r} would link to {path!r}, which is outside the destination')


def _text(field, encoding='utf-8', errors='surrogateescape'):
    return field.partition(NUL)[0].decode(encoding, errors)


def number_field(field):
    """The number that a field of a header is."""
    if field[:1] in (b'\x80', b'\xff'):
        return int.from_bytes(field[1:]) - (1 << 8 * (len(field) - 1) if field[:1] == b'\xff' else 0)
    try:
        return int(_text(field).strip() or '0', 8)
    except ValueError:
        raise HeaderError("invalid header") from None


def _octal(number, width, format=DEFAULT_FORMAT):
    number = int(number)
    if 0 <= number < 8 ** (width - 1):
        return b'%0*o\0' % (width - 1, number)
    if format == GNU_FORMAT:
        return (b'\x80' if number >= 0 else b'\xff') + (number & (1 << 8 * (width - 1)) - 1).to_bytes(width - 1)
    raise ValueError("overflow in number field")


class TarInfo:
    """What an archive says of one file."""

    _fields = ('name', 'mode', 'uid', 'gid', 'size', 'mtime', 'chksum', 'type', 'linkname', 'uname', 'gname',
               'devmajor', 'devminor')
    __slots__ = (*_fields, 'offset', 'offset_data', 'pax_headers', 'sparse', 'tarfile', '__weakref__')

    def __init__(self, name=""):
        self.name, self.mode, self.uid, self.gid, self.size, self.mtime, self.chksum = name, 0o644, 0, 0, 0, 0, 0
        self.type, self.linkname, self.uname, self.gname = REGTYPE, '', '', ''
        self.devmajor = self.devminor = self.offset = self.offset_data = 0
        self.pax_headers, self.sparse, self.tarfile = {}, None, None

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name!r} at {id(self):#x}>'

    path = property(lambda self: self.name, lambda self, name: setattr(self, 'name', name))
    linkpath = property(lambda self: self.linkname, lambda self, name: setattr(self, 'linkname', name))

    def replace(self, *, deep=True, **changes):
        """A copy with some fields changed."""
        import copy
        twin = copy.copy(self)
        if deep:
            twin.pax_headers = dict(self.pax_headers)
        for name, value in changes.items():
            setattr(twin, name, value)
        return twin

    def get_info(self):
        """The fields as a dict."""
        info = {field: getattr(self, field) for field in self._fields}
        return info | {'mode': None if self.mode is None else self.mode & 0o7777}

    def isreg(self):
        return self.type in REGULAR_TYPES

    isfile = isreg

    def isdir(self):
        return self.type == DIRTYPE

    def issym(self):
        return self.type == SYMTYPE

    def islnk(self):
        return self.type == LNKTYPE

    def ischr(self):
        return self.type == CHRTYPE

    def isblk(self):
        return self.type == BLKTYPE

    def isfifo(self):
        return self.type == FIFOTYPE

    def issparse(self):
        return self.sparse is not None

    def isdev(self):
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)

    # ---- to and from bytes

    def _block(self, name, prefix, linkname, owners, format, numbers):
        uid, gid, size, mtime = [_octal(numbers[field], width, format)
                                 for field, width in (('uid', 8), ('gid', 8), ('size', 12), ('mtime', 12))]
        device = (self.devmajor, self.devminor) if self.ischr() or self.isblk() else ()
        fields = [name, _octal(self.mode & 0o7777, 8), uid, gid, size, mtime, b' ' * 8, self.type, linkname,
                  b'ustar  \0' if format == GNU_FORMAT else b'ustar\x0000', owners[0][:32], owners[1][:32],
                  *([_octal(number, 8, format) for number in device] or [b'', b'']), prefix]
        block = _FIELDS.pack(*fields)
        return block[:148] + b'%06o\0 ' % sum(block) + block[156:]

    def tobuf(self, format=DEFAULT_FORMAT, encoding='utf-8', errors='surrogateescape'):
        """The header: one block, or more where something does not fit into it."""
        for field in 'name', 'mode', 'uid', 'gid', 'size', 'mtime', 'type', 'linkname', 'uname', 'gname':
            if getattr(self, field) is None:
                raise ValueError(f'{field} may not be None')
        name = self.name + '/' if self.isdir() and not self.name.endswith('/') else self.name
        if format == PAX_FORMAT:
            encoding, errors = 'ascii', 'replace'
        texts = name, self.linkname, self.uname, self.gname
        packed, link, *owners = [text.encode(encoding, errors) for text in texts]
        before, prefix = b'', b''
        numbers = {key: getattr(self, key) for key in ('uid', 'gid', 'size', 'mtime')}
        if format == PAX_FORMAT:
            more = dict(self.pax_headers)
            limits = {'path': LENGTH_NAME, 'linkpath': LENGTH_LINK, 'uname': 32, 'gname': 32}
            for value, (key, limit) in zip(texts, limits.items()):
                if not value.isascii() or len(value) > limit:
                    more.setdefault(key, value)
            for key, number in numbers.items():
                whole = round(number)
                if not 0 <= whole < 8 ** (7 if key in ('uid', 'gid') else 11):
                    more[key] = str(number)
                    whole = 0
                elif isinstance(number, float):
                    more.setdefault(key, str(number))
                numbers[key] = whole
            if more:
                before = self._extended(more, XHDTYPE)
        elif format == GNU_FORMAT:
            for value, kind, limit in ((link, GNUTYPE_LONGLINK, LENGTH_LINK), (packed, GNUTYPE_LONGNAME, LENGTH_NAME)):
                if len(value) > limit:
                    before += _pseudo('././@LongLink', kind, value + NUL, GNU_FORMAT)
        else:
            if len(link) > LENGTH_LINK:
                raise ValueError("linkname is too long")
            if len(packed) > LENGTH_NAME:
                prefix, packed = self._split(packed)
        return before + self._block(packed[:LENGTH_NAME], prefix, link[:LENGTH_LINK], owners, format, numbers)

    def _split(self, name):
        parts = name.split(b'/')
        for at in range(1, len(parts)):
            prefix, rest = b'/'.join(parts[:at]), b'/'.join(parts[at:])
            if len(prefix) <= LENGTH_PREFIX and len(rest) <= LENGTH_NAME:
                return prefix, rest
        raise ValueError("name is too long")

    @staticmethod
    def _extended(headers, kind):
        records = b''
        for key, value in headers.items():
            record = b' %b=%b\n' % (key.encode(), value.encode('utf-8', 'surrogateescape'))
            length = len(record) + len(str(len(record)))
            while len(str(length)) + len(record) != length:
                length = len(str(length)) + len(record)
            records += b'%d' % length + record
        return _pseudo('././@PaxHeader', kind, records, PAX_FORMAT)

    @classmethod
    def frombuf(cls, buf, encoding='utf-8', errors='surrogateescape'):
        """The file that a block tells of."""
        if not buf:
            raise HeaderError("empty header")
        if len(buf) != BLOCKSIZE:
            raise HeaderError("truncated header")
        if not buf.strip(NUL):
            raise HeaderError("end of file header")
        name, *numbers, chksum, kind, linkname, magic, uname, gname, major, minor, prefix = _FIELDS.unpack(buf)
        name, linkname, uname, gname, prefix = [
            _text(field, encoding, errors) for field in (name, linkname, uname, gname, prefix)]
        self = cls(name)
        self.chksum = number_field(chksum)
        counted = buf[:148] + b' ' * 8 + buf[156:]
        # Some programs took bytes for signed.
        if self.chksum not in (sum(counted), sum(counted) - 256 * sum([byte > 127 for byte in counted])):
            raise HeaderError("bad checksum")
        self.mode, self.uid, self.gid, self.size, self.mtime = map(number_field, numbers)
        self.type, self.linkname, self.uname, self.gname = kind, linkname, uname, gname
        self.devmajor, self.devminor = number_field(major), number_field(minor)
        if self.type == AREGTYPE and self.name.endswith('/'):
            self.type = DIRTYPE
        if prefix and self.type not in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE):
            self.name = f'{prefix}/{self.name}'
        if self.isdir():
            self.name = self.name.rstrip('/')
        return self

    def _apply(self, headers):
        """Take what an extended header says."""
        for key, value in headers.items():
            name = {'path': 'name', 'linkpath': 'linkname'}.get(key, key)
            if key in ('size', 'uid', 'gid', 'mtime'):
                try:
                    value = float(value) if key == 'mtime' else int(value)
                except ValueError:
                    value = 0
            if name in ('name', 'linkname', 'uname', 'gname', 'size', 'uid', 'gid', 'mtime'):
                setattr(self, name, value.rstrip('/') if name == 'name' else value)
        self.pax_headers = headers

    def _line(self, verbose):
        """As `ls -l` would show it."""
        kind = {REGTYPE: stat.S_IFREG, DIRTYPE: stat.S_IFDIR, SYMTYPE: stat.S_IFLNK, CHRTYPE: stat.S_IFCHR,
                BLKTYPE: stat.S_IFBLK, FIFOTYPE: stat.S_IFIFO}
        name = self.name + '/' * self.isdir()
        if not verbose:
            return name + ' '
        arrow = f' -> {self.linkname}' if self.issym() else f' link to {self.linkname}' if self.islnk() else ''
        mode = '?' * 10 if self.mode is None else stat.filemode(kind.get(self.type, 0) | self.mode)
        owner = f'{self.uname or self.uid}/{self.gname or self.gid}'
        size = f'{self.devmajor},{self.devminor}' if self.ischr() or self.isblk() else self.size
        unknown = '-'.join(['?' * 4, '?' * 2, '?' * 2]) + ' ' + ':'.join(['?' * 2] * 3)
        moment = unknown if self.mtime is None else '%d-%02d-%02d %02d:%02d:%02d' % time.localtime(self.mtime)[:6]
        return f'{mode} {owner} {size:>10} {moment} {name}{arrow} '


def _pseudo(name, kind, data, format):
    """A header and the data that tell more of the file that comes after."""
    info = TarInfo(name)
    info.type, info.size = kind, len(data)
    info.mode = 0
    numbers = {'uid': 0, 'gid': 0, 'size': len(data), 'mtime': 0}
    header = info._block(name.encode(), b'', b'', (b'', b''), format, numbers)
    return header + data + NUL * (-len(data) % BLOCKSIZE)


def parse_extended(data):
    """The records of an extended header."""
    headers, at = {}, 0
    while at < len(data) and data[at]:
        space = data.find(b' ', at)
        try:
            length = int(data[at:space])
        except ValueError:
            raise HeaderError("invalid header") from None
        key, mark, value = data[space + 1:at + length - 1].partition(b'=')
        if not mark or length < 5:
            raise HeaderError("invalid header")
        headers[key.decode('utf-8', 'surrogateescape')] = value.decode('utf-8', 'surrogateescape')
        at += length
    return headers


# ---- filters: a file that may be extracted, perhaps changed

def _changes(member, folder, for_data):
    changes = {}
    name = member.name
    folder = os.path.realpath(folder)
    if name.startswith(('/', os.sep)):
        name = changes['name'] = member.path.lstrip('/' + os.sep)
    if os.path.isabs(name):
        raise AbsolutePathError(member)
    target = os.path.realpath(os.path.join(folder, name))
    if os.path.commonpath([target, folder]) != folder:
        raise OutsideDestinationError(member, target)
    mode = member.mode
    if mode is not None:
        mode &= 0o755
        if for_data:
            if member.isreg() or member.islnk():
                if not mode & 0o100:
                    mode &= ~0o111
                mode |= 0o600
            elif member.isdir() or member.issym():
                mode = None
            else:
                raise SpecialFileError(member)
        if mode != member.mode:
            changes['mode'] = mode
    if for_data:
        changes |= {key: None for key in ('uid', 'gid', 'uname', 'gname') if getattr(member, key) is not None}
        if member.islnk() or member.issym():
            if os.path.isabs(member.linkname):
                raise AbsoluteLinkError(member)
            base = os.path.join(folder, os.path.dirname(name)) if member.issym() else folder
            target = os.path.realpath(os.path.join(base, member.linkname))
            if os.path.commonpath([target, folder]) != folder:
                raise LinkOutsideDestinationError(member, target)
    return changes


def fully_trusted_filter(member, dest_path):
    """Any file, as it is."""
    return member


def tar_filter(member, dest_path):
    """Files that stay in the folder; others may not write them."""
    changes = _changes(member, dest_path, False)
    return member.replace(**changes, deep=False) if changes else member


def data_filter(member, dest_path):
    """The same for files, folders and links inside, owned by who extracts them."""
    changes = _changes(member, dest_path, True)
    return member.replace(**changes, deep=False) if changes else member


FILTERS = {'fully_trusted': fully_trusted_filter, 'tar': tar_filter, 'data': data_filter}

for _class in [one for one in list(globals().values()) if isinstance(one, type)]:
    _class.__module__ = 'tarfile'
del _class
