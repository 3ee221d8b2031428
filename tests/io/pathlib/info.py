import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
Path("d").mkdir()
Path("f").touch()
Path("l").symlink_to("f")
for path in sorted(Path().iterdir()):
    info = path.info
    print(path, info.exists(), info.is_dir(), info.is_file(), info.is_symlink())
print(Path("missing").info.exists(), Path("missing").info.is_file())

# output:
# d True True False False
# f True False True False
# l True False True True
# False False
