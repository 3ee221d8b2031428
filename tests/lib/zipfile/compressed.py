# cpython: skip the oracle has no lzma
# Archives whose files are compressed with bzip2, LZMA and Zstandard.
import io
import zipfile

for method in zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_ZSTANDARD:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, 'w', method) as archive:
        archive.writestr('song', b'la ' * 10000)
        archive.writestr('silence', b'')
        archive.writestr('short', b'one line', zipfile.ZIP_DEFLATED)
        with archive.open('pieces', 'w') as file:
            for number in range(1000):
                file.write(b'%d,' % number)
    with zipfile.ZipFile(memory) as archive:
        for one in archive.infolist():
            print(one.filename, one.compress_type, one.extract_version, one.create_version, one.flag_bits, one.file_size,
                  one.compress_size < 2500)
        print(repr(archive.getinfo('silence')).split()[2:4], archive.open('song'))
        print(archive.testzip(), archive.read('song') == b'la ' * 10000, archive.read('silence'), archive.read('pieces')[-8:])
        with archive.open('song') as file:
            print(file.seek(20001), file.read(5), file.seek(3), file.read(3))

memory = io.BytesIO()
with zipfile.ZipFile(memory, 'w', zipfile.ZIP_BZIP2, compresslevel=1) as archive:
    archive.writestr('song', b'la ' * 10000)
damaged = bytearray(memory.getvalue())
damaged[60] ^= 0xFF
with zipfile.ZipFile(io.BytesIO(damaged)) as archive:
    try:
        archive.read('song')
    except OSError as error:
        print(error)
try:
    zipfile.ZipFile(memory, 'w', 77)
except NotImplementedError as error:
    print(error)

# output:
# song 12 46 46 0 30000 True
# silence 12 46 46 0 0 True
# short 8 20 20 0 8 True
# pieces 12 46 46 0 3890 True
# ['compress_type=bzip2', "filemode='?rw-------'"] <zipfile.ZipExtFile name='song' compress_type=bzip2>
# None True b'' b'998,999,'
# 20001 b'la la' 3 b'la '
# song 14 63 63 2 30000 True
# silence 14 63 63 2 0 True
# short 8 20 20 0 8 True
# pieces 14 63 63 2 3890 True
# ['compress_type=lzma', "filemode='?rw-------'"] <zipfile.ZipExtFile name='song' compress_type=lzma>
# None True b'' b'998,999,'
# 20001 b'la la' 3 b'la '
# song 93 63 63 0 30000 True
# silence 93 63 63 0 0 True
# short 8 20 20 0 8 True
# pieces 93 63 63 0 3890 True
# ['compress_type=zstd', "filemode='?rw-------'"] <zipfile.ZipExtFile name='song' compress_type=zstd>
# None True b'' b'998,999,'
# 20001 b'la la' 3 b'la '
# Invalid data stream
# That compression method is not supported
