import errno, os
print(errno.errorcode[errno.ENOENT], len(errno.errorcode) > 100, all(getattr(errno, name) == number for number, name in errno.errorcode.items()), 'EAGAIN' in errno.errorcode.values())
print(OSError(errno.ENOENT, 'x').__class__.__name__, OSError(errno.EEXIST, 'x').__class__.__name__, OSError(errno.EPIPE, 'x').__class__.__name__, OSError(errno.ESHUTDOWN, 'x').__class__.__name__, OSError(errno.ETIMEDOUT, 'x').__class__.__name__, OSError(errno.EOWNERDEAD, 'x').__class__.__name__)

# output:
# ENOENT True True True
# FileNotFoundError FileExistsError BrokenPipeError BrokenPipeError TimeoutError OSError
