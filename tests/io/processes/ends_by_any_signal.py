# cpython: skip the oracle has no processes
# A process that a signal ended, its own or one that it sent itself, says which to its parent.
import subprocess
import sys

ENDS = [
    'signal.SIGTERM', 'signal.SIGKILL', 'signal.SIGINT', 'signal.SIGUSR1', 'signal.SIGABRT', 'signal.SIGHUP',
    'signal.SIGALRM',
]


def end(program):
    done = subprocess.run([sys.executable, '-c', program], capture_output=True, text=True)
    return done.returncode, done.stderr.splitlines()[-1:]


for name in ENDS:
    print(name, *end(f'import os, signal; os.kill(os.getpid(), {name}); print("on")'))
print('abort', end('import os; os.abort()')[0])
print('raised', *end('raise KeyboardInterrupt'))
print('exit', *end('import sys; sys.exit(5)'))
print('as if', *end('import sys; sys.exit(143)'))
print('handled', *end('import signal, sys; signal.signal(signal.SIGUSR1, lambda *a: sys.exit(7)); '
                      'signal.raise_signal(signal.SIGUSR1)'))

# output:
# signal.SIGTERM -15 []
# signal.SIGKILL -9 []
# signal.SIGINT -2 ['KeyboardInterrupt']
# signal.SIGUSR1 -10 []
# signal.SIGABRT -6 []
# signal.SIGHUP -1 []
# signal.SIGALRM -14 []
# abort -6
# raised -2 ['KeyboardInterrupt']
# exit 5 []
# as if 143 []
# handled 7 []
