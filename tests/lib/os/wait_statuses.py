# What wait statuses say, EX_ numbers, device numbers, search paths, and names of os that are fetched when they are asked for.
import os

for status in (0, 256, 65280, 9, 139, 0x137f, 0xffff):
    print(status, os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status), os.WTERMSIG(status), os.WIFSTOPPED(status), os.WSTOPSIG(status), os.WCOREDUMP(status), end=' ')
    try:
        print(os.waitstatus_to_exitcode(status))
    except ValueError as error:
        print(error)
print(os.EX_OK, os.EX_USAGE, os.EX_DATAERR, os.EX_NOINPUT, os.EX_NOUSER, os.EX_UNAVAILABLE, os.EX_SOFTWARE, os.EX_OSERR, os.EX_CANTCREAT, os.EX_IOERR, os.EX_TEMPFAIL, os.EX_PROTOCOL, os.EX_NOPERM, os.EX_CONFIG)
print(os.makedev(8, 1), os.major(2049), os.minor(2049))
print(os.get_exec_path({'PATH': '/a:/b'}), os.get_exec_path({}), os.get_exec_path({b'PATH': b'/x'}), os.get_exec_path({'PATH': ''}))
try:
    os.get_exec_path({'PATH': 'a', b'PATH': b'b'})
except ValueError as error:
    print(error)
print(hasattr(os, 'no_such_name'), hasattr(os, 'W_NOPE'), callable(os.system), os.WNOHANG)

# output:
# 0 True 0 False 0 False 0 False 0
# 256 True 1 False 0 False 1 False 1
# 65280 True 255 False 0 False 255 False 255
# 9 False 0 True 9 False 0 False -9
# 139 False 0 True 11 False 0 True -11
# 4991 False 19 False 127 True 19 False process stopped by delivery of signal 19
# 65535 False 255 False 127 False 255 True invalid wait status: 65535
# 0 64 65 66 67 69 70 71 73 74 75 76 77 78
# 2049 8 1
# ['/a', '/b'] ['/bin', '/usr/bin'] ['/x'] ['']
# env cannot contain 'PATH' and b'PATH' keys
# False False True 1
