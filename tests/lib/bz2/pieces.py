# cpython: skip the oracle is older than what it says of decompressors after an error
# Compressing and decompressing piece by piece, with a bound on what comes out; data that is wrong.
import bz2
import copy

compressor = bz2.BZ2Compressor()
pieces = [compressor.compress(line * 1000) for line in (b'one ', b'two ', b'', b'three ')]
packed = b''.join(pieces) + compressor.flush()
print(len(packed), packed[:4])

decompressor = bz2.BZ2Decompressor()
print(decompressor.decompress(packed[:20]), decompressor.needs_input, decompressor.eof)
print(decompressor.decompress(packed[20:] + b'what follows', max_length=10), decompressor.needs_input, decompressor.eof)
total = 10
while not decompressor.eof:
    total += len(decompressor.decompress(b'', 999))
print(total, decompressor.needs_input, decompressor.unused_data)

# What CPython 3.14 made of b'Fermata' * 100.
fixed = bytes.fromhex('425a68393141592653595dcc87c40000318580010022021400200030c00295467a9f11622e91708b11622c45e177'
                      '2453850905dcc87c40')
decompressor = bz2.BZ2Decompressor()
print([decompressor.decompress(bytes([byte])) for byte in fixed][-1] == b'', decompressor.eof)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: decompressor.decompress(b''))
attempt(lambda: compressor.compress(b''))
attempt(compressor.flush)
attempt(lambda: bz2.BZ2Compressor(10))
attempt(lambda: bz2.BZ2Compressor('9'))
attempt(lambda: bz2.compress('text'))
attempt(lambda: bz2.decompress(packed[:-1]))
attempt(lambda: bz2.decompress(b''))
attempt(lambda: copy.copy(compressor))
attempt(lambda: type('Own', (bz2.BZ2Decompressor,), {}))

# A byte that is wrong is found wherever it stands, and the decompressor is of no more use.
broken = set()
for place in range(len(packed)):
    wrong = bytearray(packed)
    wrong[place] ^= 0x55
    decompressor = bz2.BZ2Decompressor()
    try:
        decompressor.decompress(wrong)
        broken.add('ended' if decompressor.eof else 'waits for more')
    except OSError as error:
        broken.add(str(error))
        attempt_again = decompressor
print(sorted(broken), attempt_again.needs_input)
attempt(lambda: attempt_again.decompress(b'more'))

# output:
# 73 b'BZh9'
# b'' True False
# b'one one on' False False
# 14000 False b'what follows'
# True True
# EOFError: End of stream already reached
# ValueError: Compressor has been flushed
# ValueError: Repeated call to flush()
# ValueError: compresslevel must be between 1 and 9
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: a bytes-like object is required, not 'str'
# ValueError: Compressed data ended before the end-of-stream marker was reached
# b''
# TypeError: cannot pickle '_bz2.BZ2Compressor' object
# TypeError: type '_bz2.BZ2Decompressor' is not an acceptable base type
# ['Invalid data stream', 'waits for more'] False
# ValueError: Decompressor is unusable after a previous error
