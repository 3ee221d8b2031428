# Files into an archive and out of it.
import os
import zipfile

with open('notes.txt', 'w') as file:
    file.write('some notes\n' * 20)
os.chmod('notes.txt', 0o644)
with zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.write('notes.txt')
    archive.write('notes.txt', 'folder/copy.txt', compress_type=zipfile.ZIP_STORED)
    archive.writestr('hello.txt', 'hé' * 3)
    with archive.open('made.bin', 'w') as file:
        file.write(b'a' * 1000)
        file.write(b'b')
    archive.comment = b'a comment'
print(zipfile.is_zipfile('a.zip'), zipfile.is_zipfile('notes.txt'), zipfile.is_zipfile('missing'))
with zipfile.ZipFile('a.zip') as archive:
    print(archive.namelist(), archive.comment, archive.testzip(), archive.mode)
    for info in archive.infolist():
        print(info.filename, info.file_size, info.compress_size < info.file_size, info.CRC, info.compress_type, info.is_dir())
    print(archive.read('hello.txt').decode(), archive.read('made.bin')[-3:])
    with archive.open('notes.txt') as file:
        print(file.readline(), file.read(4), file.tell(), len(file.read()), file.read(), file.seek(5), file.read(5), file.readable())
        print(sum(1 for line in file), file.name)
    print(archive.getinfo('folder/copy.txt'))
    try:
        archive.read('nothing')
    except KeyError as error:
        print(error)
print(archive)
try:
    archive.read('notes.txt')
except ValueError as error:
    print(error)

# output:
# True False False
# ['notes.txt', 'folder/copy.txt', 'hello.txt', 'made.bin'] b'a comment' None r
# notes.txt 220 True 147906594 8 False
# folder/copy.txt 220 False 147906594 0 False
# hello.txt 9 True 1421913489 8 False
# made.bin 1001 True 3895297689 8 False
# héhéhé b'aab'
# b'some notes\n' b'some' 15 205 b'' 5 b'notes' True
# 20 notes.txt
# <ZipInfo filename='folder/copy.txt' filemode='-rw-r--r--' file_size=220>
# "There is no item named 'nothing' in the archive"
# <zipfile.ZipFile [closed]>
# Attempt to use ZIP archive that was already closed
