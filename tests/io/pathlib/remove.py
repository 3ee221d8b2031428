# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
Path("d/e").mkdir(parents=True)
Path("f").touch()
for action in (
    lambda: Path("d").rmdir(),
    lambda: Path("d").unlink(),
    lambda: Path("f").rmdir(),
    lambda: Path("x").unlink(),
    lambda: Path("x").unlink(missing_ok=True),
    lambda: Path("f").mkdir(exist_ok=True),
    lambda: Path("f/g").mkdir(),
    lambda: Path("d/e").rmdir(),
    lambda: Path("f").unlink(),
):
    try:
        print(action())
    except OSError as error:
        print(type(error).__name__, error)

# output:
# OSError [Errno 39] Directory not empty: 'd'
# IsADirectoryError [Errno 21] Is a directory: 'd'
# NotADirectoryError [Errno 20] Not a directory: 'f'
# FileNotFoundError [Errno 2] No such file or directory: 'x'
# None
# FileExistsError [Errno 17] File exists: 'f'
# NotADirectoryError [Errno 20] Not a directory: 'f/g'
# None
# None
