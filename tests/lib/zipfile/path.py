# zipfile.Path goes through an archive like pathlib.
import io
import zipfile

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as archive:
    archive.writestr('a.txt', 'content of a')
    archive.writestr('b/c.txt', 'content of c')
    archive.writestr('b/d/e.txt', 'content of e\nmore')
archive = zipfile.ZipFile(buffer)
archive.filename = 'abcde.zip'
root = zipfile.Path(archive)
print(sorted(path.name for path in root.iterdir()), [path.is_dir() for path in root.iterdir()])
b = root / 'b'
print(b, repr(b), b.is_dir(), b.exists(), sorted(map(str, b.iterdir())))
c = b / 'c.txt'
print(c.read_text(), c.read_bytes(), c.name, c.stem, c.suffix, c.is_file(), c.parent == b or str(c.parent))
print((root / 'missing.txt').exists(), (b / 'd' / 'e.txt').open().readlines())
try:
    (root / 'missing.txt').read_text()
except FileNotFoundError as error:
    print(type(error).__name__)
try:
    list(c.iterdir())
except ValueError as error:
    print(error)

# output:
# ['a.txt', 'b'] [False, True]
# abcde.zip/b/ Path('abcde.zip', 'b/') True True ['abcde.zip/b/c.txt', 'abcde.zip/b/d/']
# content of c b'content of c' c.txt c .txt True True
# False ['content of e\n', 'more']
# FileNotFoundError
# Can't listdir a file
