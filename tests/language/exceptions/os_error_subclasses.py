import errno
for code in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EPERM, errno.EINTR, errno.EAGAIN, errno.ECHILD, errno.ECONNREFUSED,
             errno.ECONNRESET, errno.EPIPE, errno.ETIMEDOUT, errno.EISDIR, errno.ENOTDIR, errno.ESRCH, errno.EINVAL):
    e = OSError(code, 'text', 'name')
    print(type(e).__name__, e.errno == code, e.strerror, e.filename, str(e).endswith("] text: 'name'"))
class Mine(OSError): pass
print(type(Mine(errno.ENOENT, 'x')).__name__, IOError is OSError, EnvironmentError is OSError)
e = OSError('one')
print(e.errno, e.args, OSError(1, 2, 3, 4, 5).filename2, OSError(1, 2, 3, 4, 5, ).args)

# output:
# FileNotFoundError True text name True
# FileExistsError True text name True
# PermissionError True text name True
# PermissionError True text name True
# InterruptedError True text name True
# BlockingIOError True text name True
# ChildProcessError True text name True
# ConnectionRefusedError True text name True
# ConnectionResetError True text name True
# BrokenPipeError True text name True
# TimeoutError True text name True
# IsADirectoryError True text name True
# NotADirectoryError True text name True
# ProcessLookupError True text name True
# OSError True text name True
# Mine True True
# None ('one',) 5 (1, 2)
