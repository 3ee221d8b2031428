# faulthandler writes where threads are, past sys.stderr into a descriptor: the innermost call first, one line for each.
import faulthandler
import io
import os
import signal
import tempfile


def written(act):
    with tempfile.TemporaryFile('w+') as file:
        act(file)
        file.seek(0)
        return file.read().splitlines()


def program(lines):
    # The thread's number and what called this program are left out.
    return [line for line in lines if line.startswith('  File') and '<exec>' not in line]


class Cook:
    def stir(self, act):
        return written(act)


def grün(act):
    return Cook().stir(act)


for line in program(grün(lambda file: faulthandler.dump_traceback(file))):
    print(line.replace(__file__, 'kitchen.py'))
print(written(lambda file: faulthandler.dump_traceback(file))[0].split()[:2])
print(written(lambda file: faulthandler.dump_traceback(file, all_threads=False))[0])
print(*written(faulthandler.dump_c_stack), sep='\n')


def deep(count, act):
    return deep(count - 1, act) if count else written(act)


lines = deep(150, lambda file: faulthandler.dump_traceback(file, False))
print(len(lines), repr(lines[-1]))

# What was written to a file before stands before it.
def write_both(file):
    file.write('soup\n')
    faulthandler.dump_traceback(file, False)
print(written(write_both)[:2])

print(faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled())
print(faulthandler.disable(), faulthandler.disable())

for wrong in (dict(file='log.txt'), dict(file=io.StringIO()), dict(file=-1)):
    try:
        faulthandler.dump_traceback(**wrong)
    except Exception as error:
        print(type(error).__name__, error)
for wrong in (0, -1, 'soon', 1e20, float('nan')):
    try:
        faulthandler.dump_traceback_later(wrong)
    except Exception as error:
        print(type(error).__name__, error)
faulthandler.cancel_dump_traceback_later()
for wrong in (signal.SIGSEGV, 0, 100, 'term'):
    try:
        faulthandler.register(wrong)
    except Exception as error:
        print(type(error).__name__, error)
print(faulthandler.unregister(signal.SIGUSR1))

# output:
#   File "kitchen.py", line 30 in <lambda>
#   File "kitchen.py", line 11 in written
#   File "kitchen.py", line 23 in stir
#   File "kitchen.py", line 27 in gr\xfcn
#   File "kitchen.py", line 30 in <module>
# ['Current', 'thread']
# Stack (most recent call first):
# Current thread's C stack trace (most recent call first):
#   <cannot get C stack on this system>
# 101 '  File "where_the_program_is.py", line 38 in deep'
# ['soup', 'Stack (most recent call first):']
# False None True
# True False
# AttributeError 'str' object has no attribute 'fileno'
# UnsupportedOperation fileno
# ValueError file is not a valid file descriptor
# ValueError timeout must be greater than 0
# ValueError timeout must be greater than 0
# TypeError 'str' object cannot be interpreted as an integer or float
# OverflowError timestamp out of range for platform time_t
# ValueError Invalid value NaN (not a number)
# RuntimeError signal 11 cannot be registered, use enable() instead
# ValueError signal number out of range
# ValueError signal number out of range
# TypeError 'str' object cannot be interpreted as an integer
# False
