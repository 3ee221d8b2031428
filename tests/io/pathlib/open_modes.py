# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
path = Path("f")
with path.open("x") as file:
    print(file.name, type(file.name).__name__, file.mode)
try:
    path.open("x")
except FileExistsError as error:
    print(error)
with path.open("ab") as file:
    file.write(b"12")
with path.open("r+b") as file:
    file.seek(1)
    file.write(b"XY")
with path.open() as file:
    print(file.read())
try:
    path.open("rw")
except ValueError as error:
    print(error)
try:
    path.open("rb", encoding="utf-8")
except ValueError as error:
    print(error)

# output:
# f str x
# [Errno 17] File exists: 'f'
# 1XY
# must have exactly one of create/read/write/append mode
# binary mode doesn't take an encoding argument
