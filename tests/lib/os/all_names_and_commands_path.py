# `from os import *` brings what os.__all__ names; where commands are looked for may be said in bytes.
import os

everything = {}
exec("from os import *", everything)
print("walk" in everything, "fwalk" in everything, "open" in everything, "sys" in everything, "PathLike" in everything)

print(os.get_exec_path({"PATH": b"/a:/b"}), os.get_exec_path({b"PATH": b"/c"}), os.get_exec_path({}))
try:
    os.get_exec_path({"PATH": "/a", b"PATH": b"/b"})
except ValueError as error:
    print(error)

# output:
# True True True False False
# ['/a', '/b'] ['/c'] ['/bin', '/usr/bin']
# env cannot contain 'PATH' and b'PATH' keys
