# cpython: skip the oracle has no lzma
# The package compression has all that compresses under one roof; the modules are those of old.
import compression.bz2
import compression.gzip
import compression.lzma
import compression.zlib
import compression.zstd
import bz2, gzip, lzma, zlib

print(compression.bz2.BZ2File is bz2.BZ2File, compression.gzip.open is gzip.open, compression.lzma.LZMAError is lzma.LZMAError,
      compression.zlib.crc32 is zlib.crc32)
data = b'under one roof ' * 100
for module in compression.bz2, compression.gzip, compression.lzma, compression.zlib, compression.zstd:
    print(module.__name__, module.decompress(module.compress(data)) == data)

# output:
# True True True True
# compression.bz2 True
# compression.gzip True
# compression.lzma True
# compression.zlib True
# compression.zstd True
