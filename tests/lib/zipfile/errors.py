# Damaged archives and wrong use.
import io
import zipfile

def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (zipfile.BadZipFile, ValueError, RuntimeError, TypeError, NotImplementedError, KeyError, FileNotFoundError) as error:
        print(type(error).__name__, error)

attempt(zipfile.ZipFile, io.BytesIO(b'not a zip'))
attempt(zipfile.ZipFile, io.BytesIO(b''))
attempt(zipfile.ZipFile, 'x.zip', 'q')
attempt(zipfile.ZipFile, io.BytesIO(), 'w', 99)
attempt(zipfile.ZipInfo, 'x', (1979, 1, 1, 0, 0, 0))
buffer = io.BytesIO()
archive = zipfile.ZipFile(buffer, 'w')
archive.writestr('a.txt', 'hello hello')
attempt(archive.open, 'a.txt', 'q')
writing = archive.open('b.txt', 'w')
attempt(archive.writestr, 'c', 'd')
attempt(archive.read, 'a.txt')
attempt(archive.close)
writing.close()
archive.close()
attempt(archive.writestr, 'c', 'd')
data = bytearray(buffer.getvalue())
data[data.index(b'hello')] = ord('j')
damaged = zipfile.ZipFile(io.BytesIO(bytes(data)))
print(damaged.testzip())
attempt(damaged.read, 'a.txt')
attempt(damaged.setpassword, 'text')
attempt(damaged.writestr, 'x', 'y')
print(zipfile.BadZipfile is zipfile.BadZipFile, zipfile.error is zipfile.BadZipFile)

# output:
# BadZipFile File is not a zip file
# BadZipFile File is not a zip file
# ValueError ZipFile requires mode 'r', 'w', 'x', or 'a'
# NotImplementedError That compression method is not supported
# ValueError ZIP does not support timestamps before 1980
# ValueError open() requires mode "r" or "w"
# ValueError Can't write to ZIP archive while an open writing handle exists.
# ValueError Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.
# ValueError Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.
# ValueError Attempt to write to ZIP archive that was already closed
# a.txt
# BadZipFile Bad CRC-32 for file 'a.txt'
# TypeError pwd: expected bytes, got str
# ValueError write() requires mode 'w', 'x', or 'a'
# True True
