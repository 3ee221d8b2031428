import os
import tempfile

os.chdir(tempfile.mkdtemp())
os.mkdir("d")
with open("f.txt", "w") as file:
    file.write("123")
os.symlink("d", "l")
os.symlink("gone", "broken")
with os.scandir() as entries:
    for entry in sorted(entries, key=lambda each: each.name):
        print(entry.name, entry.path, entry.is_dir(), entry.is_dir(follow_symlinks=False), entry.is_file(),
              entry.is_symlink(), entry)
with os.scandir("d") as entries:
    print(list(entries))
entries = os.scandir(".")
one = next(entries)
entries.close()
print(list(entries), os.fspath(one) == one.path)
print({entry.name: entry.stat().st_size for entry in os.scandir(b".") if entry.is_file()})

# output:
# broken ./broken False False False True <DirEntry 'broken'>
# d ./d True True False False <DirEntry 'd'>
# f.txt ./f.txt False False True False <DirEntry 'f.txt'>
# l ./l True False False True <DirEntry 'l'>
# []
# [] True
# {b'f.txt': 3}
