import os
import stat
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
path = Path("f")
path.touch(mode=0o640)
path.write_text("12345")
made = path.stat()
print(made.st_size, oct(made.st_mode), stat.filemode(made.st_mode), made.st_nlink)
path.chmod(0o400)
print(stat.filemode(path.stat().st_mode))
os.utime(path, (1_000_000, 2_000_000))
print(path.stat().st_mtime, path.stat().st_atime_ns)
Path("d").mkdir(mode=0o750)
print(stat.filemode(Path("d").stat().st_mode), Path("d").is_dir(), Path("d").is_mount())
print(path.is_socket(), path.is_fifo(), path.is_block_device(), path.is_char_device())
print(Path("no").exists(), Path("no").is_file(), Path("f/no").exists())

# output:
# 5 0o100640 -rw-r----- 1
# -r--------
# 2000000.0 1000000000000000
# drwxr-x--- True False
# False False False False
# False False False
