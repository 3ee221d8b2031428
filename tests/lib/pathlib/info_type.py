# pathlib.types.PathInfo is what Path.info has, as a protocol.
from pathlib import Path
from pathlib.types import PathInfo

print(isinstance(Path().info, PathInfo), isinstance(Path(), PathInfo))


class Known:
    def exists(self, *, follow_symlinks=True):
        return True

    is_dir = is_file = is_symlink = exists


print(isinstance(Known(), PathInfo), PathInfo.__module__)

# output:
# True True
# True pathlib.types
