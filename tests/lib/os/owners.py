# A file can be left to its owner by os.chown() and shutil.chown(), but not be given to nobody.
# cpython: skip pyodide has no os.lchown()
import os
import shutil
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    with open(path, "w") as file:
        owner = os.fstat(file.fileno())
        print(os.fchown(file.fileno(), -1, owner.st_gid))  # => None
    print(os.chown(path, owner.st_uid, owner.st_gid), os.lchown(path, -1, -1))  # => None None
    print(shutil.chown(path, user=owner.st_uid))  # => None
    for attempt in (
        lambda: os.chown(path + "x", -1, -1),
        lambda: shutil.chown(path),
        lambda: shutil.chown(path, "nobody_here"),
        lambda: shutil.chown(path, group="no_group"),
    ):
        try:
            attempt()
        except (OSError, LookupError, ValueError) as error:
            print(type(error).__name__, error.strerror if isinstance(error, OSError) else error)
# => FileNotFoundError No such file or directory
# => ValueError user and/or group must be set
# => LookupError no such user: 'nobody_here'
# => LookupError no such group: 'no_group'

# output:
# None
# None None
# None
# FileNotFoundError No such file or directory
# ValueError user and/or group must be set
# LookupError no such user: 'nobody_here'
# LookupError no such group: 'no_group'
