# zipfile.Path finds by patterns and knows its names, as pathlib does.
import io
import zipfile

archive = zipfile.ZipFile(io.BytesIO(), "w")
for name in ["a.txt", "b/c.txt", "b/d/e.tar.gz", "b/f.txt", "n/x.py"]:
    archive.writestr(name, name)
archive.filename = "things.zip"
root = zipfile.Path(archive)

for pattern in ["*.txt", "b/*", "**/*.txt", "*", "?/c.txt", "b/d/", "[ab]*", "*.gz"]:
    print(pattern, [path.at for path in root.glob(pattern)], [path.at for path in root.rglob(pattern)])
print([str(path) for path in (root / "b").glob("*.txt")])
for pattern in ["", "**.txt"]:
    try:
        list(root.glob(pattern))
    except ValueError as error:
        print(error)

path = root / "b" / "d" / "e.tar.gz"
print(path.name, path.stem, path.suffix, path.suffixes, path.filename, path.is_symlink())
print(path.match("*.gz"), path.match("d/*"), path.match("*.txt"), path.relative_to(root / "b"), path.relative_to(root, "n"))
print(root.name, root.parent, path.parent)

# output:
# *.txt ['a.txt'] ['b/c.txt', 'b/f.txt']
# b/* ['b/c.txt', 'b/f.txt', 'b/d/'] []
# **/*.txt ['b/c.txt', 'b/f.txt'] []
# * ['a.txt', 'b/', 'n/'] ['b/c.txt', 'b/d/e.tar.gz', 'b/f.txt', 'n/x.py', 'b/d/']
# ?/c.txt ['b/c.txt'] []
# b/d/ ['b/d/'] []
# [ab]* ['a.txt', 'b/'] []
# *.gz [] ['b/d/e.tar.gz']
# ['things.zip/b/c.txt', 'things.zip/b/f.txt']
# Unacceptable pattern: ''
# ** must appear alone in a path segment
# e.tar.gz e.tar .gz ['.tar', '.gz'] things.zip/b/d/e.tar.gz False
# True True False d/e.tar.gz ../b/d/e.tar.gz
# things.zip . things.zip/b/d/
