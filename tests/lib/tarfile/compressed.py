# cpython: skip the oracle has no lzma
# Archives that are compressed: every kind is recognised, in files and in streams that cannot go back.
import io
import tarfile


class Pipe:
    def __init__(self, data=b''):
        self._memory = io.BytesIO(data)
        self.read, self.write, self.getvalue = self._memory.read, self._memory.write, self._memory.getvalue


def info(name, size):
    one = tarfile.TarInfo(name)
    one.size = size
    return one


for kind in 'gz', 'bz2', 'xz', 'zst':
    with tarfile.open(f'songs.{kind}', f'w:{kind}') as archive:
        archive.addfile(info('la', 30000), io.BytesIO(b'la ' * 10000))
        archive.addfile(info('lo', 3), io.BytesIO(b'lo '))
    pipe = Pipe()
    with tarfile.open(fileobj=pipe, mode=f'w|{kind}') as archive:
        archive.addfile(info('li', 30000), io.BytesIO(b'li ' * 10000))
    print(kind, open(f'songs.{kind}', 'rb').seek(0, 2) < 1000, len(pipe.getvalue()) < 1000, tarfile.is_tarfile(f'songs.{kind}'))
    for mode in 'r', f'r:{kind}', 'r:*':
        with tarfile.open(f'songs.{kind}', mode) as archive:
            print(mode, archive.getnames(), archive.extractfile('lo').read(), archive.extractfile('la').read(3))
    for mode in 'r|*', f'r|{kind}':
        with tarfile.open(fileobj=Pipe(pipe.getvalue()), mode=mode) as archive:
            print(mode, [(member.name, archive.extractfile(member).read()[-3:]) for member in archive])
    with tarfile.open(f'songs.{kind}', f'r|{kind}') as archive:
        print([member.name for member in archive])
tarfile.open('none.bz2', 'w:bz2', compresslevel=1).close()
tarfile.open('none.xz', 'w|xz', preset=1).close()
print(tarfile.open('none.bz2').getnames(), tarfile.open('none.xz').getnames())


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, sep=': ')


attempt(lambda: tarfile.open('songs.xz', 'r:bz2'))
attempt(lambda: tarfile.open('songs.gz', 'r:xz'))
attempt(lambda: tarfile.open('songs.bz2', 'r:gz'))
attempt(lambda: tarfile.open('songs.gz', 'r|bz2'))
attempt(lambda: tarfile.open('songs.gz', 'r|xz'))
attempt(lambda: tarfile.open('songs.xz', 'r|gz'))
attempt(lambda: tarfile.open('songs.xz', 'r:rar'))
attempt(lambda: tarfile.open('songs.xz', 'a:xz'))
attempt(lambda: tarfile.open('songs.xz', 'a|xz'))
attempt(lambda: tarfile.open('other', 'w|', compresslevel=3))
attempt(lambda: tarfile.open('other', 'w:', compresslevel=3))
attempt(lambda: tarfile.open('other', 'w|gz', preset=3))
attempt(lambda: tarfile.open('other', 'w:gz', preset=3))

# output:
# gz True True True
# r ['la', 'lo'] b'lo ' b'la '
# r:gz ['la', 'lo'] b'lo ' b'la '
# r:* ['la', 'lo'] b'lo ' b'la '
# r|* [('li', b'li ')]
# r|gz [('li', b'li ')]
# ['la', 'lo']
# bz2 True True True
# r ['la', 'lo'] b'lo ' b'la '
# r:bz2 ['la', 'lo'] b'lo ' b'la '
# r:* ['la', 'lo'] b'lo ' b'la '
# r|* [('li', b'li ')]
# r|bz2 [('li', b'li ')]
# ['la', 'lo']
# xz True True True
# r ['la', 'lo'] b'lo ' b'la '
# r:xz ['la', 'lo'] b'lo ' b'la '
# r:* ['la', 'lo'] b'lo ' b'la '
# r|* [('li', b'li ')]
# r|xz [('li', b'li ')]
# ['la', 'lo']
# zst True True True
# r ['la', 'lo'] b'lo ' b'la '
# r:zst ['la', 'lo'] b'lo ' b'la '
# r:* ['la', 'lo'] b'lo ' b'la '
# r|* [('li', b'li ')]
# r|zst [('li', b'li ')]
# ['la', 'lo']
# [] []
# ReadError: not a bzip2 file
# ReadError: not an lzma file
# ReadError: not a gzip file
# ReadError: invalid compressed data
# ReadError: invalid compressed data
# ReadError: not a gzip file
# CompressionError: unknown compression type 'rar'
# ValueError: mode must be 'r', 'w' or 'x'
# ValueError: mode must be 'r' or 'w'
# ValueError: compresslevel is only valid for w|gz and w|bz2 modes
# TypeError: TarFile.__init__() got an unexpected keyword argument 'compresslevel'
# ValueError: preset is only valid for w|xz mode
# TypeError: TarFile.__init__() got an unexpected keyword argument 'preset'
