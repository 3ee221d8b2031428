# cpython: skip the oracle has no os.link
# The data of a sparse file of GNU tar belongs where its header says; another name of a file is a link to it.
import io
import os
import tarfile

info = tarfile.TarInfo("sparse")
info.type, info.size = tarfile.GNUTYPE_SPARSE, 4
header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
pieces = (1, 2), (5, 2)
for at, (start, length) in zip((386, 410), pieces):
    header[at:at + 24] = b"%011o\0%011o\0" % (start, length)
header[483:495] = b"%011o\0" % 9
header[148:156] = b" " * 8
header[148:156] = b"%06o\0 " % sum(header)
after = tarfile.TarInfo("after").tobuf()
archive = tarfile.open(fileobj=io.BytesIO(bytes(header) + b"abcd".ljust(512, b"\0") + after + bytes(1024)))
member = archive.getmember("sparse")
print(member.issparse(), member.size, archive.extractfile(member).read(), archive.getnames())

with open("one", "w") as file:
    file.write("same")
os.link("one", "two")
with tarfile.open("links.tar", "w") as archive:
    archive.add("one")
    archive.add("two")
with tarfile.open("links.tar") as archive:
    print([(member.type, member.linkname, member.size) for member in archive], archive.extractfile("two").read())

# output:
# True 9 b'\x00ab\x00\x00cd\x00\x00' ['sparse', 'after']
# [(b'0', '', 4), (b'1', 'one', 0)] b'same'
