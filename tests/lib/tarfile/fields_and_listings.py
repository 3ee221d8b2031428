# How the fields of files are written and listed: numbers that are too large, names that are too long, what is not known.
import io
import tarfile

kinds = (tarfile.REGTYPE, tarfile.LNKTYPE, tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE, tarfile.CONTTYPE)
packed = io.BytesIO()
with tarfile.open(fileobj=packed, mode="w") as archive:
    for number, kind in enumerate(kinds):
        info = tarfile.TarInfo(f"n{number}")
        info.type, info.mtime, info.mode = kind, 1e9 + number / 2, 0o644 if number % 2 else 0o100755
        info.linkname, info.devmajor, info.devminor = "to" if kind in b"12" else "", 3, 4
        archive.addfile(info)
    info = tarfile.TarInfo("é" * 60)
    info.uid, info.size, info.pax_headers = 10**9, 3, {"comment": "hé"}
    archive.addfile(info, io.BytesIO(b"abc"))

archive = tarfile.open(fileobj=io.BytesIO(packed.getvalue()))
members = archive.getmembers()
for field in "mtime", "mode", "uid":
    unknown = members[0].replace(**{field: None})
    print(field, end=" ")
    try:
        unknown.tobuf()
    except ValueError as error:
        print(error)
archive.list(verbose=False)
for member in members:
    print(member.name[:3], member.type, oct(member.mode), member.mtime, member.offset, member.size, member.uid, member.pax_headers)

for format in tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT:
    sizes = []
    for name in ("a" * 101, "a/" + "b" * 100, "d/" * 60, "é" * 30):
        try:
            sizes.append(len(tarfile.TarInfo(name).tobuf(format)))
        except ValueError as error:
            sizes.append(str(error))
    print(sizes)
print(tarfile.TarInfo("é").tobuf(tarfile.GNU_FORMAT, "latin-1")[:2])

for length in (511, 600, 1024, 5121):
    try:
        print(length, len(tarfile.open(fileobj=io.BytesIO(packed.getvalue()[:length])).getmembers()))
    except tarfile.ReadError as error:
        print(length, str(error).splitlines()[-1])

# output:
# mtime mtime may not be None
# mode mode may not be None
# uid uid may not be None
# n0 
# n1 
# n2 
# n3 
# n4/ 
# n5 
# éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé 
# n0 b'0' 0o755 1000000000.0 0 0 0 {'mtime': '1000000000.0'}
# n1 b'1' 0o644 1000000000.5 1536 0 0 {'mtime': '1000000000.5'}
# n2 b'2' 0o755 1000000001.0 3072 0 0 {'mtime': '1000000001.0'}
# n3 b'3' 0o644 1000000001.5 4608 0 0 {'mtime': '1000000001.5'}
# n4 b'5' 0o755 1000000002.0 6144 0 0 {'mtime': '1000000002.0'}
# n5 b'7' 0o644 1000000002.5 7680 0 0 {'mtime': '1000000002.5'}
# ééé b'0' 0o644 0 9216 3 1000000000 {'comment': 'hé', 'path': 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', 'uid': '1000000000'}
# ['name is too long', 512, 512, 512]
# [1536, 1536, 1536, 512]
# [1536, 1536, 1536, 1536]
# b'\xe9\x00'
# 511 - method tar: ReadError('truncated header')
# 600 - method tar: ReadError('empty header')
# 1024 - method tar: ReadError('empty header')
# 5121 3
