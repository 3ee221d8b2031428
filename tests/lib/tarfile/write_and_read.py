# Files into an archive and out of it, plain and with gzip.
import io
import os
import tarfile

os.makedirs('project/src')
for name, text in (('project/readme.txt', 'read me\n' * 100), ('project/src/main.py', 'print(1)\n')):
    with open(name, 'w') as file:
        file.write(text)
for mode, name in (('w', 'a.tar'), ('w:gz', 'a.tar.gz')):
    with tarfile.open(name, mode) as archive:
        archive.add('project')
        info = tarfile.TarInfo('made/up.bin')
        info.size, info.mtime = 5, 1_700_000_000
        archive.addfile(info, io.BytesIO(b'12345'))
    print(os.path.getsize(name) % 512 == 0, tarfile.is_tarfile(name))
    with tarfile.open(name) as archive:
        print(archive.getnames())
        for info in archive:
            print(info.name, info.size, info.isdir(), info.isfile(), info.type, oct(info.mode) if info.name == 'made/up.bin' else '-')
        print(archive.extractfile('project/src/main.py').read(), archive.extractfile('project'))
        print(archive.getmember('made/up.bin').mtime, archive.extractfile('made/up.bin').read())
        archive.extractall('out-' + name, filter='data')
        try:
            archive.getmember('nothing')
        except KeyError as error:
            print(error)
    print(sorted(os.listdir('out-' + name)), open(f'out-{name}/project/src/main.py').read())
print(tarfile.is_tarfile('project/readme.txt'))

# output:
# True True
# ['project', 'project/readme.txt', 'project/src', 'project/src/main.py', 'made/up.bin']
# project 0 True False b'5' -
# project/readme.txt 800 False True b'0' -
# project/src 0 True False b'5' -
# project/src/main.py 9 False True b'0' -
# made/up.bin 5 False True b'0' 0o644
# b'print(1)\n' None
# 1700000000 b'12345'
# "filename 'nothing' not found"
# ['made', 'project'] print(1)
#
# False True
# ['project', 'project/readme.txt', 'project/src', 'project/src/main.py', 'made/up.bin']
# project 0 True False b'5' -
# project/readme.txt 800 False True b'0' -
# project/src 0 True False b'5' -
# project/src/main.py 9 False True b'0' -
# made/up.bin 5 False True b'0' 0o644
# b'print(1)\n' None
# 1700000000 b'12345'
# "filename 'nothing' not found"
# ['made', 'project'] print(1)
#
# False
