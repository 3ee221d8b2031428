"""Files that are compressed with Zstandard, and data as they hold it."""

import enum

import _zstd
from _zstd import (ZSTD_CLEVEL_DEFAULT as COMPRESSION_LEVEL_DEFAULT, ZstdCompressor, ZstdDecompressor, ZstdDict, ZstdError,
                   get_frame_size, zstd_version)

from compression.zstd._zstdfile import ZstdFile, open

__all__ = ("COMPRESSION_LEVEL_DEFAULT", "compress", "CompressionParameter", "decompress", "DecompressionParameter",
           "finalize_dict", "get_frame_info", "Strategy", "train_dict", "open", "ZstdFile", "get_frame_size", "zstd_version",
           "zstd_version_info", "ZstdCompressor", "ZstdDecompressor", "ZstdDict", "ZstdError")

zstd_version_info = tuple(map(int, zstd_version.split('.')))


class FrameInfo:
    """What the header of a frame says."""

    __slots__ = 'decompressed_size', 'dictionary_id'

    def __init__(self, decompressed_size, dictionary_id):
        super().__setattr__('decompressed_size', decompressed_size)
        super().__setattr__('dictionary_id', dictionary_id)

    def __repr__(self):
        return f'FrameInfo(decompressed_size={self.decompressed_size}, dictionary_id={self.dictionary_id})'

    def __setattr__(self, name, _):
        raise AttributeError(f"can't set attribute {name!r}")


def get_frame_info(frame_buffer):
    """What the header says of the frame that data begins with."""
    return FrameInfo(*_zstd.get_frame_info(frame_buffer))


def train_dict(samples, dict_size):
    """A dictionary of at most so many bytes for data that is like the samples."""
    if not isinstance(dict_size, int):
        raise TypeError(f"dict_size must be an int object, not {type(dict_size).__name__!r}.")
    samples = tuple(samples)
    joined = b''.join(samples)
    if not joined:
        raise ValueError("samples contained no data; can't train dictionary.")
    return ZstdDict(_zstd.train_dict(joined, tuple(map(_size, samples)), dict_size))


def finalize_dict(zstd_dict, /, samples, dict_size, level):
    """A dictionary of the content of another, with the statistics of samples."""
    if not isinstance(zstd_dict, ZstdDict):
        raise TypeError("zstd_dict argument should be a ZstdDict object.")
    if not isinstance(dict_size, int):
        raise TypeError("dict_size argument should be an int object.")
    if not isinstance(level, int):
        raise TypeError("level argument should be an int object.")
    samples = tuple(samples)
    joined = b''.join(samples)
    if not joined:
        raise ValueError("The samples are empty content, can't finalize the dictionary.")
    return ZstdDict(_zstd.finalize_dict(zstd_dict.dict_content, joined, tuple(map(_size, samples)), dict_size, level))


def _size(sample):
    return sample.nbytes if isinstance(sample, memoryview) else len(sample)


def compress(data, level=None, options=None, zstd_dict=None):
    """Data as one frame."""
    return ZstdCompressor(level, options, zstd_dict).compress(data, ZstdCompressor.FLUSH_FRAME)


def decompress(data, zstd_dict=None, options=None):
    """What frames hold, one or more."""
    pieces = []
    while True:
        decompressor = ZstdDecompressor(zstd_dict, options)
        pieces.append(decompressor.decompress(data))
        if not decompressor.eof:
            raise ZstdError("Compressed data ended before the end-of-stream marker was reached")
        data = decompressor.unused_data
        if not data:
            return b''.join(pieces)


class CompressionParameter(enum.IntEnum):
    """What a compression can be told."""

    compression_level = 100
    window_log = 101
    hash_log = 102
    chain_log = 103
    search_log = 104
    min_match = 105
    target_length = 106
    strategy = 107
    enable_long_distance_matching = 160
    ldm_hash_log = 161
    ldm_min_match = 162
    ldm_bucket_size_log = 163
    ldm_hash_rate_log = 164
    content_size_flag = 200
    checksum_flag = 201
    dict_id_flag = 202
    nb_workers = 400
    job_size = 401
    overlap_log = 402

    def bounds(self):
        """The smallest and the largest value."""
        return _zstd.get_param_bounds(self.value, is_compress=True)


class DecompressionParameter(enum.IntEnum):
    """What a decompression can be told."""

    window_log_max = 100

    def bounds(self):
        """The smallest and the largest value."""
        return _zstd.get_param_bounds(self.value, is_compress=False)


class Strategy(enum.IntEnum):
    """How a compression looks for what repeats, the quickest way first."""

    fast = 1
    dfast = 2
    greedy = 3
    lazy = 4
    lazy2 = 5
    btlazy2 = 6
    btopt = 7
    btultra = 8
    btultra2 = 9
