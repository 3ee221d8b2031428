# Adding to an archive; extracting keeps inside the folder.
import os
import zipfile

with zipfile.ZipFile('b.zip', 'w') as archive:
    archive.writestr('one.txt', '1')
    archive.writestr('../../outside.txt', 'x')
    archive.mkdir('empty')
with zipfile.ZipFile('b.zip', 'a') as archive:
    archive.writestr('sub/two.txt', '22')
    print(archive.namelist())
with zipfile.ZipFile('b.zip') as archive:
    print(os.path.relpath(archive.extract('one.txt', 'out')))
    archive.extractall('out')
    print(archive.read('one.txt'), archive.testzip())
for folder, folders, files in sorted(os.walk('out')):
    print(folder, sorted(folders), sorted(files))
try:
    zipfile.ZipFile('b.zip', 'x')
except FileExistsError as error:
    print(type(error).__name__)
with zipfile.ZipFile('new.zip', 'a') as archive:
    archive.writestr('a', b'')
print(zipfile.ZipFile('new.zip').namelist())

# output:
# ['one.txt', '../../outside.txt', 'empty/', 'sub/two.txt']
# out/one.txt
# b'1' None
# out ['empty', 'sub'] ['one.txt', 'outside.txt']
# out/empty [] []
# out/sub [] ['two.txt']
# FileExistsError
# ['a']
