# cpython: skip the oracle has no zstd
# Frames of Zstandard: piece by piece, in blocks, with options, and what is wrong with some.
from compression import zstd
from compression.zstd import CompressionParameter, DecompressionParameter, Strategy, ZstdCompressor, ZstdDecompressor

data = b'It was so. ' * 5000
for options in ({}, {'level': 1}, {'level': -5}, {'level': 19}, {'options': {CompressionParameter.checksum_flag: 1}},
                {'options': {CompressionParameter.strategy: Strategy.btultra2, CompressionParameter.window_log: 12}},
                {'options': {CompressionParameter.enable_long_distance_matching: True}}):
    packed = zstd.compress(data, **options)
    print(len(packed) < 600, zstd.decompress(packed) == data, zstd.get_frame_info(packed), zstd.get_frame_size(packed) == len(packed))

compressor = ZstdCompressor()
print(compressor.last_mode, compressor.compress(b'waits'), compressor.last_mode)
block = compressor.compress(b' and comes', ZstdCompressor.FLUSH_BLOCK)
decompressor = ZstdDecompressor()
print(decompressor.decompress(block), decompressor.eof, decompressor.needs_input, compressor.last_mode)
print(decompressor.decompress(compressor.compress(b', the end.') + compressor.flush() + b'more', 5), decompressor.needs_input)
print(decompressor.decompress(b''), decompressor.eof, decompressor.unused_data, zstd.get_frame_info(block))

compressor.set_pledged_input_size(3)
frame = compressor.compress(b'one') + compressor.flush() + zstd.compress(b'two')
print(zstd.get_frame_info(frame), zstd.decompress(frame))

# What CPython 3.14 made of b'Fermata' * 100.
fixed = bytes.fromhex('28b52ffd60bc01750000384665726d6174610100b2541523')
decompressor = ZstdDecompressor(options={DecompressionParameter.window_log_max: 20})
print(b''.join(decompressor.decompress(fixed[at:at + 1]) for at in range(len(fixed))) == b'Fermata' * 100, decompressor.eof)
print(CompressionParameter.compression_level.bounds(), DecompressionParameter.window_log_max.bounds()[0], list(Strategy)[:2])


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: ZstdCompressor(3, {}))
attempt(lambda: ZstdCompressor(23))
attempt(lambda: ZstdCompressor('high'))
attempt(lambda: ZstdCompressor(1 << 40))
attempt(lambda: ZstdCompressor(options=[]))
attempt(lambda: ZstdCompressor(options={CompressionParameter.strategy: 99}))
attempt(lambda: ZstdCompressor(options={DecompressionParameter.window_log_max: 20}))
attempt(lambda: ZstdCompressor(options={12345: 1}))
attempt(lambda: ZstdCompressor(options={'level': 1}))
attempt(lambda: ZstdDecompressor(options={CompressionParameter.window_log: 20}))
attempt(lambda: ZstdDecompressor(options={99: 99}))
attempt(lambda: ZstdCompressor().compress(b'', 3))
attempt(lambda: ZstdCompressor().flush(ZstdCompressor.CONTINUE))
attempt(lambda: ZstdCompressor().set_pledged_input_size(-1))
attempt(lambda: compressor.compress('text'))
attempt(lambda: decompressor.decompress(b''))
attempt(lambda: zstd.decompress(b''))
attempt(lambda: zstd.decompress(fixed[:-1]))
attempt(lambda: zstd.decompress(fixed + b'something else'))
attempt(lambda: zstd.get_frame_info(b'none'))
attempt(lambda: zstd.get_frame_size(fixed[:9]))
compressor.set_pledged_input_size(9)
compressor.compress(b'two')
attempt(lambda: compressor.set_pledged_input_size(3))
attempt(compressor.flush)
print(compressor.last_mode, zstd.decompress(compressor.compress(b'goes on', ZstdCompressor.FLUSH_FRAME)))

# Wrong bytes end in an error or in a frame without an end, and the decompressor can be given another frame.
packed = zstd.compress(b'a song of a few words, a song of a few words', options={CompressionParameter.checksum_flag: 1})
ends = set()
for place in range(len(packed)):
    wrong = bytearray(packed)
    wrong[place] ^= 0x55
    decompressor = ZstdDecompressor()
    try:
        decompressor.decompress(wrong)
        ends.add(decompressor.eof)
    except zstd.ZstdError:
        ends.add(decompressor.decompress(fixed) == b'Fermata' * 100)
print(sorted(ends))

# output:
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# True True FrameInfo(decompressed_size=55000, dictionary_id=0) True
# 2 b'' 0
# b'waits and comes' False True 1
# b', the' False
# b' end.' True b'more' FrameInfo(decompressed_size=None, dictionary_id=0)
# FrameInfo(decompressed_size=3, dictionary_id=0) b'onetwo'
# True True
# (-131072, 22) 10 [<Strategy.fast: 1>, <Strategy.dfast: 2>]
# TypeError: Only one of level or options should be used.
# ValueError: illegal compression level 23; the valid range is [-131072, 22]
# TypeError: invalid type for level, expected int
# ValueError: illegal compression level; the valid range is [-131072, 22]
# TypeError: ZstdCompressor() argument 'options' must be dict, not list
# ValueError: compression parameter 'strategy' received an illegal value 99; the valid range is [1, 9]
# TypeError: compression options dictionary key must not be a DecompressionParameter attribute
# ValueError: invalid compression parameter 'unknown parameter (key 12345)'
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: decompression options dictionary key must not be a CompressionParameter attribute
# ValueError: invalid decompression parameter 'unknown parameter (key 99)'
# ValueError: mode argument wrong value, it should be one of ZstdCompressor.CONTINUE, ZstdCompressor.FLUSH_BLOCK, ZstdCompressor.FLUSH_FRAME.
# ValueError: mode argument wrong value, it should be ZstdCompressor.FLUSH_FRAME or ZstdCompressor.FLUSH_BLOCK.
# ValueError: size argument should be a positive int less than 18446744073709551614
# TypeError: a bytes-like object is required, not 'str'
# EOFError: Already at the end of a Zstandard frame.
# ZstdError: Compressed data ended before the end-of-stream marker was reached
# ZstdError: Compressed data ended before the end-of-stream marker was reached
# ZstdError: Unable to decompress Zstandard data: Unknown frame descriptor
# ZstdError: Error when getting information from the header of a Zstandard frame. Ensure the frame_buffer argument starts from the beginning of a frame, and its length is not less than the frame header (6~18 bytes).
# ZstdError: Error when finding the compressed size of a Zstandard frame. Ensure the frame_buffer argument starts from the beginning of a frame, and its length is not less than this complete frame. Zstd error message: Src size is incorrect.
# ValueError: set_pledged_input_size() method must be called when last_mode == FLUSH_FRAME
# ZstdError: Unable to compress Zstandard data: Src size is incorrect
# 2 b'goes on'
# [False, True]
