# The exact bytes: names that are long or not ASCII, times with fractions, the formats.
import hashlib
import io
import tarfile

for format in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    for name, mtime in (('short.txt', 5), ('d' * 90 + '/' + 'n' * 50, 0), ('x' * 120, 0), ('é.txt', 1.5)):
        buffer = io.BytesIO()
        try:
            with tarfile.open(fileobj=buffer, mode='w', format=format) as archive:
                info = tarfile.TarInfo(name)
                info.size, info.mtime, info.uname, info.uid = 3, mtime, 'user', 1000
                archive.addfile(info, io.BytesIO(b'abc'))
        except ValueError as error:
            print(format, name[:5], error)
            continue
        data = buffer.getvalue()
        print(format, name[:5], len(data), hashlib.md5(data).hexdigest())
        buffer.seek(0)
        with tarfile.open(fileobj=buffer) as archive:
            one = archive.getmembers()[0]
            print(one.name == name, one.mtime, one.uname, archive.extractfile(one).read(), sorted(one.pax_headers))

# output:
# 0 short 10240 9ed2b1bc8bdd5326784969825dd3c052
# True 5 user b'abc' []
# 0 ddddd 10240 bb1b2d50f64b39d343a7380a27734030
# True 0 user b'abc' []
# 0 xxxxx name is too long
# 0 é.txt 10240 cd40f156fdef3ccd1c27444c1bdf35c6
# True 1 user b'abc' []
# 1 short 10240 1c40c91ea5e96db014d0a6fcae848324
# True 5 user b'abc' []
# 1 ddddd 10240 902478717a81f64579ff8fca25c7edfa
# True 0 user b'abc' []
# 1 xxxxx 10240 9633adc9faa8f9ec1b368cc48f20752f
# True 0 user b'abc' []
# 1 é.txt 10240 b2ad09c79a9b5ae05f9fc23c1ed65b24
# True 1 user b'abc' []
# 2 short 10240 9ed2b1bc8bdd5326784969825dd3c052
# True 5 user b'abc' []
# 2 ddddd 10240 4a8fbd61c863e37eee9afe51d2b2f5be
# True 0 user b'abc' ['path']
# 2 xxxxx 10240 38b4c3ddda841e6b3d3eb3e00b56d564
# True 0 user b'abc' ['path']
# 2 é.txt 10240 f0e23e6f730ac66c6ce853ad8d33b533
# True 1.5 user b'abc' ['mtime', 'path']
