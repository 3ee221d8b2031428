# cpython: skip the oracle has no lzma
# Archives by the names of their formats, and by the endings of their files.
import os
import shutil

os.makedirs('songs/sad')
for name in 'one', 'sad/two':
    with open(f'songs/{name}', 'w') as file:
        file.write(name * 1000)
for format, description in shutil.get_archive_formats():
    made = shutil.make_archive('songs', format, 'songs')
    shutil.unpack_archive(made, f'unpacked {format}')
    print(format, description, os.path.basename(made), open(f'unpacked {format}/sad/two').read() == 'sad/two' * 1000, sep=', ')
for one in shutil.get_unpack_formats():
    print(*one)
shutil.copy('songs.tar.bz2', 'songs.tbz2')
shutil.unpack_archive('songs.tbz2', 'more')
print(sorted(os.listdir('more')))

# output:
# bztar, bzip2'ed tar-file, songs.tar.bz2, True
# gztar, gzip'ed tar-file, songs.tar.gz, True
# tar, uncompressed tar file, songs.tar, True
# xztar, xz'ed tar-file, songs.tar.xz, True
# zip, ZIP file, songs.zip, True
# zstdtar, zstd'ed tar-file, songs.tar.zst, True
# bztar ['.tar.bz2', '.tbz2'] bzip2'ed tar-file
# gztar ['.tar.gz', '.tgz'] gzip'ed tar-file
# tar ['.tar'] uncompressed tar file
# xztar ['.tar.xz', '.txz'] xz'ed tar-file
# zip ['.zip'] ZIP file
# zstdtar ['.tar.zst', '.tzst'] zstd'ed tar-file
# ['one', 'sad']
