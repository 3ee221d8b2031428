# Links, folders and other kinds.
import io
import os
import tarfile

buffer = io.BytesIO()
with tarfile.open(fileobj=buffer, mode='w') as archive:
    def put(name, kind, link='', data=b''):
        info = tarfile.TarInfo(name)
        info.type, info.linkname, info.size, info.mode = kind, link, len(data), 0o755
        archive.addfile(info, io.BytesIO(data))
    put('folder', tarfile.DIRTYPE)
    put('folder/file', tarfile.REGTYPE, data=b'data')
    put('folder/soft', tarfile.SYMTYPE, 'file')
    put('hard', tarfile.LNKTYPE, 'folder/file')
buffer.seek(0)
with tarfile.open(fileobj=buffer) as archive:
    for info in archive.getmembers():
        print(info.name, info.isdir(), info.issym(), info.islnk(), info.isreg(), info.linkname, info.offset, info.offset_data)
    print(archive.extractfile('folder/soft').read(), archive.extractfile('hard').read())
    archive.extractall('out', members=[info for info in archive if not info.islnk()])
    print(os.readlink('out/folder/soft'), open('out/folder/soft').read())
    archive.list(verbose=False)
    print(archive.next())

# output:
# folder True False False False  0 512
# folder/file False False False True  512 1024
# folder/soft False True False False file 1536 2048
# hard False False True False folder/file 2048 2560
# b'data' b'data'
# file data
# folder/
# folder/file
# folder/soft
# hard
# None
