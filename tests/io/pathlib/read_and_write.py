# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
path = Path("notes.txt")
print(path.write_text("first\nsecond\n"), path.read_text().splitlines())
print(path.write_bytes(bytes(range(5))), list(path.read_bytes()))
print(path.write_text("a\nb", newline="\r\n"), path.read_bytes())
print(path.read_text(newline=""), path.write_text("é", encoding="latin-1"), path.read_bytes())
for action in (
    lambda: path.write_text(b"bytes"),
    lambda: path.write_bytes("text"),
    lambda: path.read_text(encoding="utf-8"),
    lambda: Path("missing").read_text(),
    lambda: Path(".").read_bytes(),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 13 ['first', 'second']
# 5 [0, 1, 2, 3, 4]
# 3 b'a\r\nb'
# a
# b 1 b'\xe9'
# TypeError data must be str, not bytes
# TypeError memoryview: a bytes-like object is required, not 'str'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected end of data
# FileNotFoundError [Errno 2] No such file or directory: 'missing'
# IsADirectoryError [Errno 21] Is a directory: '.'
