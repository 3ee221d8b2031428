# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
from pathlib import Path

home = os.environ["HOME"] = "/tmp"
print(Path.home(), Path("~/x").expanduser(), Path("a/~").expanduser())
os.chdir("/tmp")
print(Path.cwd().name, Path("x").absolute(), Path("/tmp/../tmp/./x").absolute())
print(Path("x/../y").resolve(), Path("/").resolve(), Path("..").resolve())
try:
    Path("/tmp/none/x").resolve(strict=True)
except FileNotFoundError as error:
    print(error)

# output:
# /tmp /tmp/x a/~
# tmp /tmp/x /tmp/../tmp/x
# /tmp/y / /
# [Errno 2] No such file or directory: '/tmp/none'
