"""Sound files of the kind WAVE, uncompressed."""

import builtins
import struct
from collections import namedtuple

__all__ = ['open', 'Error', 'Wave_read', 'Wave_write']

WAVE_FORMAT_PCM = 1
WAVE_FORMAT_EXTENSIBLE = 0xfffe
_PCM_SUBTYPE = bytes.fromhex('0100000000001000800000aa00389b71')

_wave_params = namedtuple('_wave_params', 'nchannels sampwidth framerate nframes comptype compname')


class Error(Exception):
    """A file that is not WAVE, or settings that do not fit."""


class _Closed:
    """What is closed behind its `with`, and when nobody knows it any more."""

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __del__(self):
        self.close()


class Wave_read(_Closed):
    """Reads the frames of a file, given by its name or open."""

    def __init__(self, f):
        self._opened = None
        if isinstance(f, (str, bytes)) or hasattr(f, '__fspath__'):
            f = self._opened = builtins.open(f, 'rb')
        try:
            self._read_header(f)
        except:
            if self._opened:
                self._opened.close()
            raise

    def _read_header(self, file):
        self._file = file
        header = file.read(12)
        if len(header) < 12:
            raise EOFError
        if header[:4] != b'RIFF':
            raise Error('file does not start with RIFF id')
        if header[8:] != b'WAVE':
            raise Error('not a WAVE file')
        has_format, self._data_size, self._left = False, None, None
        while True:
            head = file.read(8)
            if len(head) < 8:
                break
            name, size = head[:4], struct.unpack('<L', head[4:])[0]
            if name == b'fmt ':
                self._read_format(file.read(size + (size & 1)))
                has_format = True
            elif name == b'data':
                if not has_format:
                    raise Error('data chunk before fmt chunk')
                self._data_size = size
                self._nframes = size // self._framesize
                break
            else:
                file.read(size + (size & 1))
        if not has_format or self._data_size is None:
            raise Error('fmt chunk and/or data chunk missing')
        try:
            self._start = file.tell()
        except (AttributeError, OSError):
            self._start = None
        self._position = 0

    def _read_format(self, chunk):
        try:
            kind, self._nchannels, self._framerate, _, _ = struct.unpack_from('<HHLLH', chunk)
            bits = struct.unpack_from('<H', chunk, 14)[0]
        except struct.error:
            raise EOFError from None
        if kind not in (WAVE_FORMAT_PCM, WAVE_FORMAT_EXTENSIBLE):
            raise Error(f'unknown format: {kind!r}')
        if kind == WAVE_FORMAT_EXTENSIBLE and chunk[24:40] != _PCM_SUBTYPE:
            raise Error('unknown extended format')
        self._sampwidth = (bits + 7) // 8
        if not self._sampwidth:
            raise Error('bad sample width')
        if not self._nchannels:
            raise Error('bad # of channels')
        self._framesize = self._nchannels * self._sampwidth

    def getfp(self):
        return self._file

    def rewind(self):
        self.setpos(0)

    def close(self):
        self._file = None
        if self._opened:
            self._opened.close()
            self._opened = None

    def tell(self):
        return self._position

    def getnchannels(self):
        return self._nchannels

    def getnframes(self):
        return self._nframes

    def getsampwidth(self):
        return self._sampwidth

    def getframerate(self):
        return self._framerate

    def getcomptype(self):
        return 'NONE'

    def getcompname(self):
        return 'not compressed'

    def getparams(self):
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self._nframes, 'NONE', 'not compressed')

    def setpos(self, pos):
        if pos < 0 or pos > self._nframes:
            raise Error('position not in range')
        self._position = pos
        if self._start is not None:
            self._file.seek(self._start + pos * self._framesize)

    def readframes(self, nframes):
        """The bytes of so many frames, or of those that are left."""
        nframes = max(0, min(nframes, self._nframes - self._position))
        data = self._file.read(nframes * self._framesize)
        self._position += len(data) // self._framesize
        return data


class Wave_write(_Closed):
    """Writes frames; how many there are is put into the header at the end."""

    def __init__(self, f):
        self._opened = None
        self._file = None
        if isinstance(f, (str, bytes)) or hasattr(f, '__fspath__'):
            f = self._opened = builtins.open(f, 'wb')
        self._file = f
        self._nchannels = self._sampwidth = self._framerate = self._nframes = 0
        self._written = self._bytes = self._bytes_said = 0
        self._header_at = None
        self._has_header = False

    def _before_writing(self):
        if self._written:
            raise Error('cannot change parameters after starting to write')

    def setnchannels(self, nchannels):
        self._before_writing()
        if nchannels < 1:
            raise Error('bad # of channels')
        self._nchannels = nchannels

    def getnchannels(self):
        if not self._nchannels:
            raise Error('number of channels not set')
        return self._nchannels

    def setsampwidth(self, sampwidth):
        self._before_writing()
        if sampwidth < 1 or sampwidth > 4:
            raise Error('bad sample width')
        self._sampwidth = sampwidth

    def getsampwidth(self):
        if not self._sampwidth:
            raise Error('sample width not set')
        return self._sampwidth

    def setframerate(self, framerate):
        self._before_writing()
        if framerate <= 0:
            raise Error('bad frame rate')
        self._framerate = int(round(framerate))

    def getframerate(self):
        if not self._framerate:
            raise Error('frame rate not set')
        return self._framerate

    def setnframes(self, nframes):
        self._before_writing()
        self._nframes = nframes

    def getnframes(self):
        return self._written

    def setcomptype(self, comptype, compname):
        self._before_writing()
        if comptype not in ('NONE',):
            raise Error('unsupported compression type')

    def getcomptype(self):
        return 'NONE'

    def getcompname(self):
        return 'not compressed'

    def setparams(self, params):
        nchannels, sampwidth, framerate, nframes, comptype, compname = params
        self._before_writing()
        self.setnchannels(nchannels)
        self.setsampwidth(sampwidth)
        self.setframerate(framerate)
        self.setnframes(nframes)
        self.setcomptype(comptype, compname)

    def getparams(self):
        if not self._nchannels or not self._sampwidth or not self._framerate:
            raise Error('not all parameters set')
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self._nframes, 'NONE', 'not compressed')

    def tell(self):
        return self._written

    def writeframesraw(self, data):
        """Write frames, and leave the header as it is."""
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data).cast('B')
        self._need_header(len(data))
        self._file.write(data)
        self._bytes += len(data)
        self._written += len(data) // (self._sampwidth * self._nchannels)

    def writeframes(self, data):
        """Write frames, and say in the header how many there are."""
        self.writeframesraw(data)
        if self._bytes_said != self._bytes:
            self._patch_header()

    def close(self):
        try:
            if self._file:
                self._need_header(0)
                if self._bytes_said != self._bytes:
                    self._patch_header()
                self._file.flush()
                self._file = None
        finally:
            if self._opened:
                self._opened.close()
                self._opened = None

    def _need_header(self, size):
        if self._has_header:
            return
        if not self._nchannels:
            raise Error('# channels not specified')
        if not self._sampwidth:
            raise Error('sample width not specified')
        if not self._framerate:
            raise Error('sampling rate not specified')
        frame = self._nchannels * self._sampwidth
        if not self._nframes:
            self._nframes = size // frame
        self._bytes_said = self._nframes * frame
        try:
            self._header_at = self._file.tell()
        except (AttributeError, OSError):
            self._header_at = None
        self._file.write(b'RIFF' + struct.pack(
            '<L4s4sLHHLLHH4s', 36 + self._bytes_said, b'WAVE', b'fmt ', 16, WAVE_FORMAT_PCM, self._nchannels,
            self._framerate, frame * self._framerate, frame, self._sampwidth * 8, b'data'))
        self._size_at = None if self._header_at is None else self._file.tell()
        self._file.write(struct.pack('<L', self._bytes_said))
        self._has_header = True

    def _patch_header(self):
        if self._bytes_said == self._bytes:
            return
        end = self._file.tell()
        self._file.seek(self._header_at + 4)
        self._file.write(struct.pack('<L', 36 + self._bytes))
        self._file.seek(self._size_at)
        self._file.write(struct.pack('<L', self._bytes))
        self._file.seek(end)
        self._bytes_said = self._bytes


def open(f, mode=None):
    """A Wave_read ('rb') or Wave_write ('wb') of a file, given by its name or open."""
    if mode is None:
        mode = f.mode if hasattr(f, 'mode') else 'rb'
    if mode in ('r', 'rb'):
        return Wave_read(f)
    if mode in ('w', 'wb'):
        return Wave_write(f)
    raise Error("mode must be 'r', 'rb', 'w', or 'wb'")
