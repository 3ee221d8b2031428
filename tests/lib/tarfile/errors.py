# Damaged archives and wrong use.
import io
import tarfile

def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (tarfile.TarError, ValueError, OSError, KeyError) as error:
        print(type(error).__name__, str(error).splitlines()[0])

attempt(tarfile.open)
attempt(tarfile.open, 'x', 'q')
attempt(tarfile.open, 'x', 'w:zz')
attempt(tarfile.open, fileobj=io.BytesIO(b'no archive'))
attempt(tarfile.open, fileobj=io.BytesIO(b'x' * 600))
attempt(tarfile.open, fileobj=io.BytesIO(b''), mode='r:')
attempt(tarfile.open, fileobj=io.BytesIO(b'x' * 600), mode='r:')
attempt(tarfile.open, fileobj=io.BytesIO(b'x' * 600), mode='r:gz')
buffer = io.BytesIO()
archive = tarfile.open(fileobj=buffer, mode='w')
attempt(archive.extractfile, 'x')
info = tarfile.TarInfo('a')
info.size = 10
attempt(archive.addfile, info)
attempt(archive.addfile, info, io.BytesIO(b'short'))
archive.close()
attempt(archive.add, 'x')
attempt(archive.getmembers)
print(tarfile.TarInfo('n').get_info())
print(issubclass(tarfile.ReadError, tarfile.TarError), tarfile.DEFAULT_FORMAT == tarfile.PAX_FORMAT, tarfile.BLOCKSIZE)

# output:
# ValueError nothing to open
# ValueError undiscernible mode
# CompressionError unknown compression type 'zz'
# ReadError file could not be opened successfully:
# ReadError file could not be opened successfully:
# ReadError empty file
# ReadError invalid header
# ReadError not a gzip file
# OSError bad operation for mode 'w'
# ValueError fileobj not provided for non zero-size regular file
# OSError unexpected end of data
# OSError TarFile is closed
# OSError TarFile is closed
# {'name': 'n', 'mode': 420, 'uid': 0, 'gid': 0, 'size': 0, 'mtime': 0, 'chksum': 0, 'type': b'0', 'linkname': '', 'uname': '', 'gname': '', 'devmajor': 0, 'devminor': 0}
# True True 512
