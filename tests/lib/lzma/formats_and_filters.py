# cpython: skip the oracle has no lzma
# Formats, presets, checks and chains of filters, and what is wrong with some.
import lzma
from lzma import LZMACompressor, LZMADecompressor, LZMAError

data = b'It was so. ' * 5000
for options in ({}, {'preset': 0}, {'preset': 3 | lzma.PRESET_EXTREME}, {'check': lzma.CHECK_NONE},
                {'check': lzma.CHECK_CRC32}, {'check': lzma.CHECK_SHA256}, {'format': lzma.FORMAT_ALONE}):
    packed = lzma.compress(data, **options)
    decompressor = LZMADecompressor()
    print(options, len(packed) < 300, decompressor.check, decompressor.decompress(packed) == data, decompressor.check,
          decompressor.eof)
for kind in 'DELTA', 'X86', 'IA64', 'ARM', 'ARMTHUMB', 'POWERPC', 'SPARC':
    filters = [{'id': getattr(lzma, f'FILTER_{kind}')}, {'id': lzma.FILTER_LZMA2, 'preset': 1}]
    raw = lzma.compress(data, lzma.FORMAT_RAW, filters=filters)
    print(kind, lzma.decompress(lzma.compress(data, filters=filters)) == data,
          lzma.decompress(raw, lzma.FORMAT_RAW, filters=filters) == data)
for finder in 'HC3', 'HC4', 'BT2', 'BT3', 'BT4':
    options = {'id': lzma.FILTER_LZMA1, 'mf': getattr(lzma, f'MF_{finder}'), 'mode': lzma.MODE_NORMAL, 'nice_len': 32,
               'depth': 5, 'lc': 2, 'lp': 2, 'pb': 1, 'dict_size': 1 << 16}
    packed = lzma.compress(data, lzma.FORMAT_ALONE, filters=[options])
    print(finder, packed[:5], lzma.decompress(packed) == data)
print([lzma.is_check_supported(check) for check in (0, 1, 2, 4, 10, 11, 15, 16)])

# Bytes that CPython 3.14 made of b'Fermata'.
fixed = bytes.fromhex('fd377a585a000004e6d6b4460200210116000000742fe5a30100064665726d617461000022ecef3b50215fef00011f07'
                      '162eb8731fb6f37d010000000004595a')
decompressor = LZMADecompressor(memlimit=1 << 25)
print([decompressor.decompress(fixed[at:at + 1], 3) for at in range(len(fixed))].count(b''), decompressor.eof)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: LZMACompressor(preset=10))
attempt(lambda: LZMACompressor(preset=-1))
attempt(lambda: LZMACompressor(preset=1 << 40))
attempt(lambda: LZMACompressor(preset='6'))
attempt(lambda: LZMACompressor(preset=6, filters=[]))
attempt(lambda: LZMACompressor(format=9))
attempt(lambda: LZMACompressor(format=lzma.FORMAT_RAW))
attempt(lambda: LZMACompressor(format=lzma.FORMAT_ALONE, check=lzma.CHECK_CRC64))
attempt(lambda: LZMACompressor(format=lzma.FORMAT_ALONE, preset=10))
attempt(lambda: LZMACompressor(format=lzma.FORMAT_ALONE, filters=[{'id': lzma.FILTER_LZMA2}]))
attempt(lambda: LZMACompressor(check=3))
attempt(lambda: LZMACompressor(check=77))
attempt(lambda: LZMACompressor(filters=[{'id': lzma.FILTER_LZMA2}] * 5))
attempt(lambda: LZMACompressor(filters=[7]))
attempt(lambda: LZMACompressor(filters={}))
attempt(lambda: LZMACompressor(filters=[{}]))
attempt(lambda: LZMACompressor(filters=[{'id': 1234}]))
attempt(lambda: LZMACompressor(filters=[{'id': lzma.FILTER_LZMA2, 'preset': 20}]))
attempt(lambda: LZMACompressor(filters=[{'id': lzma.FILTER_LZMA2, 'lc': 20}]))
attempt(lambda: LZMACompressor(filters=[{'id': lzma.FILTER_LZMA2, 'size': 20}]))
attempt(lambda: LZMACompressor(filters=[{'id': lzma.FILTER_DELTA, 'dist': 'far'}]))
attempt(lambda: LZMACompressor(filters=[{'id': lzma.FILTER_X86, 'offset': 1}]))
attempt(lambda: LZMADecompressor(memlimit=1, format=lzma.FORMAT_RAW))
attempt(lambda: LZMADecompressor(format=lzma.FORMAT_RAW))
attempt(lambda: LZMADecompressor(filters=[]))
attempt(lambda: LZMADecompressor(format=4))
attempt(lambda: lzma.decompress(fixed, memlimit=1000))
attempt(lambda: lzma.decompress(b''))
attempt(lambda: lzma.decompress(b'no stream at all'))
attempt(lambda: lzma.decompress(fixed[:-1]))
attempt(lambda: lzma.decompress(fixed + b'left alone'))
attempt(lambda: decompressor.decompress(b''))
print(LZMAError.__mro__[1:3], LZMAError.__module__)

# What the headers of archives say of filters.
for options in ({'id': lzma.FILTER_LZMA1, 'preset': 3}, {'id': lzma.FILTER_LZMA2}, {'id': lzma.FILTER_DELTA, 'dist': 5},
                {'id': lzma.FILTER_X86}, {'id': lzma.FILTER_X86, 'start_offset': 16}):
    encoded = lzma._encode_filter_properties(options)
    print(encoded, lzma._decode_filter_properties(options['id'], encoded))
attempt(lambda: lzma._decode_filter_properties(lzma.FILTER_LZMA2, b'no properties'))

# Wrong bytes end in an error or in a stream without an end.
packed = lzma.compress(b'a song of a few words, a song of a few words')
ends = set()
for place in range(len(packed)):
    wrong = bytearray(packed)
    wrong[place] ^= 0x55
    decompressor = LZMADecompressor(memlimit=1 << 26)
    try:
        decompressor.decompress(wrong)
        ends.add(decompressor.eof)
    except LZMAError as error:
        ends.add(type(error))
print(True in ends, LZMAError in ends)

# output:
# {} True 16 True 4 True
# {'preset': 0} True 16 True 4 True
# {'preset': 2147483651} True 16 True 4 True
# {'check': 0} True 16 True 0 True
# {'check': 1} True 16 True 1 True
# {'check': 10} True 16 True 10 True
# {'format': 2} True 16 True 0 True
# DELTA True True
# X86 True True
# IA64 True True
# ARM True True
# ARMTHUMB True True
# POWERPC True True
# SPARC True True
# HC3 b'A\x00\x00\x01\x00' True
# HC4 b'A\x00\x00\x01\x00' True
# BT2 b'A\x00\x00\x01\x00' True
# BT3 b'A\x00\x00\x01\x00' True
# BT4 b'A\x00\x00\x01\x00' True
# [True, True, False, True, True, False, False, False]
# 57 True
# LZMAError: Invalid or unsupported options
# ValueError: Cannot convert negative int
# OverflowError: Python int too large for C uint32_t
# TypeError: 'str' object cannot be interpreted as an integer
# ValueError: Cannot specify both preset and filter chain
# ValueError: Invalid container format: 9
# ValueError: Must specify filters for FORMAT_RAW
# ValueError: Integrity checks are only supported by FORMAT_XZ
# LZMAError: Invalid compression preset: 10
# ValueError: Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter
# LZMAError: Unsupported integrity check
# LZMAError: Internal error
# ValueError: Too many filters - liblzma supports a maximum of 4
# TypeError: Filter specifier must be a dict or dict-like object
# TypeError: dict is not a sequence
# ValueError: Filter specifier must have an "id" entry
# ValueError: Invalid filter ID: 1234
# LZMAError: Invalid compression preset: 20
# LZMAError: Invalid or unsupported options
# ValueError: Invalid filter specifier for LZMA filter
# ValueError: Invalid filter specifier for delta filter
# ValueError: Invalid filter specifier for BCJ filter
# ValueError: Cannot specify memory limit with FORMAT_RAW
# ValueError: Must specify filters for FORMAT_RAW
# ValueError: Cannot specify filters except with FORMAT_RAW
# ValueError: Invalid container format: 4
# LZMAError: Memory usage limit exceeded
# LZMAError: Compressed data ended before the end-of-stream marker was reached
# LZMAError: Input format not supported by decoder
# LZMAError: Compressed data ended before the end-of-stream marker was reached
# b'Fermata'
# EOFError: Already at end of stream
# (<class 'Exception'>, <class 'BaseException'>) _lzma
# b']\x00\x00@\x00' {'id': 4611686018427387905, 'lc': 3, 'lp': 0, 'pb': 2, 'dict_size': 4194304}
# b'\x16' {'id': 33, 'dict_size': 8388608}
# b'\x04' {'id': 3, 'dist': 5}
# b'' {'id': 4}
# b'\x10\x00\x00\x00' {'id': 4, 'start_offset': 16}
# LZMAError: Invalid or unsupported options
# False True
