# suppress (also inside groups), redirect_stdout/stderr, closing, nullcontext, chdir.
import contextlib
import io
import os
import sys

with contextlib.suppress(KeyError, IndexError):
    [][1]
    print('never')
with contextlib.suppress():
    print('nothing to suppress')
try:
    with contextlib.suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])])
except ExceptionGroup as group:
    print(repr(group))
with contextlib.suppress(ValueError, TypeError):
    raise ExceptionGroup('all', [ValueError(1), TypeError(2)])
out = io.StringIO()
with contextlib.redirect_stdout(out) as target:
    print('to the buffer')
    with contextlib.redirect_stdout(sys.stderr):
        pass
    print(target is out)
print(repr(out.getvalue()))
err = io.StringIO()
with contextlib.redirect_stderr(err):
    print('oops', file=sys.stderr)
print(repr(err.getvalue()))


class Thing:
    def close(self):
        print('closed')


with contextlib.closing(Thing()) as thing:
    print(type(thing).__name__)
with contextlib.nullcontext(5) as five, contextlib.nullcontext() as nothing:
    print(five, nothing)
s = contextlib.suppress(OSError)
with s, s:
    raise OSError
print('reused')

# output:
# nothing to suppress
# ExceptionGroup('g', [TypeError(2)])
# 'to the buffer\nTrue\n'
# 'oops\n'
# Thing
# closed
# 5 None
# reused
