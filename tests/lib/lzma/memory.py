# cpython: skip a program there has more memory
# What libraries take counts as the program's memory: the largest presets need more than it has.
import gc
import lzma

try:
    lzma.LZMACompressor(preset=9)
except MemoryError:
    print('674 MB are too much')  # => 674 MB are too much
for _ in range(20):
    lzma.LZMACompressor(preset=6).compress(b'94 MB each, given back')
print(len(lzma.compress(bytes(1000), preset=6)) < 100)  # => True

zeros = lzma.compress(bytes(1 << 20), preset=0)
bomb = lzma.compress(zeros * 50, preset=1)
try:
    lzma.decompress(lzma.decompress(bomb) * 11)
except MemoryError:
    print('550 MB do not fit')  # => 550 MB do not fit
