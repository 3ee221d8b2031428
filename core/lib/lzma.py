"""Files that are compressed with LZMA, in the formats of xz and of lzma, and data as they hold it."""

from _lzma import *
from _lzma import _decode_filter_properties, _encode_filter_properties
from compression._common._streams import CompressedFile, opened

__all__ = ["CHECK_NONE", "CHECK_CRC32", "CHECK_CRC64", "CHECK_SHA256", "CHECK_ID_MAX", "CHECK_UNKNOWN", "FILTER_LZMA1",
           "FILTER_LZMA2", "FILTER_DELTA", "FILTER_X86", "FILTER_IA64", "FILTER_ARM", "FILTER_ARMTHUMB", "FILTER_POWERPC",
           "FILTER_SPARC", "FORMAT_AUTO", "FORMAT_XZ", "FORMAT_ALONE", "FORMAT_RAW", "MF_HC3", "MF_HC4", "MF_BT2", "MF_BT3",
           "MF_BT4", "MODE_FAST", "MODE_NORMAL", "PRESET_DEFAULT", "PRESET_EXTREME", "LZMACompressor", "LZMADecompressor",
           "LZMAFile", "LZMAError", "open", "compress", "decompress", "is_check_supported"]


class LZMAFile(CompressedFile):
    """A compressed file: what is written is compressed, what is read is not."""

    def __init__(self, filename=None, mode='r', *, format=None, check=-1, preset=None, filters=None):
        if mode in ('r', 'rb'):
            if check != -1:
                raise ValueError("Cannot specify an integrity check when opening a file for reading")
            if preset is not None:
                raise ValueError("Cannot specify a preset compression level when opening a file for reading")
        elif mode in ('w', 'wb', 'a', 'ab', 'x', 'xb'):
            self._compressor = LZMACompressor(FORMAT_XZ if format is None else format, check, preset, filters)
        else:
            raise ValueError(f"Invalid mode: {mode!r}")
        self._open(filename, mode)
        if self._compressor is None:
            self._read_by(LZMADecompressor, LZMAError, format=FORMAT_AUTO if format is None else format, filters=filters)


def open(filename, mode='rb', *, format=None, check=-1, preset=None, filters=None, encoding=None, errors=None, newline=None):
    """Open a compressed file, as bytes or, with "t" in the mode, as text."""
    def binary(plain):
        return LZMAFile(filename, plain, format=format, check=check, preset=preset, filters=filters)
    return opened(mode, binary, encoding, errors, newline)


def compress(data, format=FORMAT_XZ, check=-1, preset=None, filters=None):
    """Data as a compressed file would hold it."""
    compressor = LZMACompressor(format, check, preset, filters)
    return compressor.compress(data) + compressor.flush()


def decompress(data, format=FORMAT_AUTO, memlimit=None, filters=None):
    """What a compressed file holds, all its streams."""
    pieces = []
    while True:
        decompressor = LZMADecompressor(format, memlimit, filters)
        try:
            pieces.append(decompressor.decompress(data))
        except LZMAError:
            if not pieces:
                raise
            break  # something else comes after the last stream
        if not decompressor.eof:
            raise LZMAError("Compressed data ended before the end-of-stream marker was reached")
        data = decompressor.unused_data
        if not data:
            break
    return b''.join(pieces)
