# Names that are not ASCII can be read at once; files outlive their archive; an archive may go where nobody can seek; what
# could not be written does not keep the archive from being closed.
import io
import warnings
import zipfile

with zipfile.ZipFile("a.zip", "w") as archive:
    archive.writestr("пример.txt", "sample")
    print(archive.read("пример.txt"))
    archive.writestr("other", "x" * 100)
with zipfile.ZipFile("a.zip") as archive:
    first, second = archive.open("пример.txt"), archive.open("other")
print(first.read(), len(second.read()))
first.close()
second.close()


class Pipe:
    def __init__(self):
        self.data = b""

    def write(self, data):
        self.data += data
        return len(data)

    def flush(self):
        pass


pipe = Pipe()
with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("one", b"111")
    archive.writestr("two", b"222")
print(zipfile.ZipFile(io.BytesIO(pipe.data)).read("two"), zipfile.is_zipfile(io.BytesIO(pipe.data)))

for data in (b"PK\5\6" + bytes(18), b"PK\5\6" + bytes(4) + b"\1\0\1\0" + bytes(10), b"nothing"):
    print(zipfile.is_zipfile(io.BytesIO(data)))

with zipfile.ZipFile(io.BytesIO(), "w") as archive:
    info = zipfile.ZipInfo("late", (2200, 1, 1, 0, 0, 0))
    try:
        archive.writestr(info, b"x")
    except Exception as error:
        print(type(error).__name__)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        archive.comment = b"c" * 70000
    print(seen[0].message, archive.namelist())

# output:
# b'sample'
# b'sample' 100
# b'222' True
# True
# False
# False
# error
# Archive comment is too long; truncating to 65535 bytes []
