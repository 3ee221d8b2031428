# cpython: skip the oracle numbers errors as WebAssembly's systems do
import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
target = Path("target.txt")
target.write_text("content")
link = Path("link")
link.symlink_to(target)
print(link.is_symlink(), link.readlink(), link.read_text(), link.exists(), link.is_file())
print(link.lstat().st_size, link.stat().st_size, link.stat(follow_symlinks=False).st_size)
hard = Path("hard")
hard.hardlink_to(target)
print(hard.stat().st_nlink, hard.samefile(target), hard.is_symlink())
target.unlink()
print(link.exists(), link.exists(follow_symlinks=False), hard.read_text())
try:
    link.read_text()
except FileNotFoundError as error:
    print(error)
loop = Path("loop")
loop.symlink_to("loop")
try:
    loop.read_text()
except OSError as error:
    print(error)
try:
    hard.readlink()
except OSError as error:
    print(error)
Path("folder").mkdir()
Path("to_folder").symlink_to("folder", target_is_directory=True)
print(Path("to_folder").is_dir(), Path("to_folder").resolve().name)
Path("to_folder").unlink()
print(Path("folder").exists())

# output:
# True target.txt content True True
# 10 7 10
# 2 True False
# False True content
# [Errno 2] No such file or directory: 'link'
# [Errno 40] Too many levels of symbolic links: 'loop'
# [Errno 22] Invalid argument: 'hard'
# True folder
# True
