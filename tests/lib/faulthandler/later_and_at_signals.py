# cpython: skip threads
# Where all threads are after a time, and when a signal comes.
import faulthandler
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time


def show(file):
    file.seek(0)
    text = re.sub(r'0x[0-9a-f]{16}', '0x...', file.read())
    text = re.sub(r'.*/python3.14/.*\n', '', text)
    print(re.sub(r'File ".*?"', 'File "..."', text))


def wait_for_guests(door):
    door.wait()


def cook(seconds):
    time.sleep(seconds)


door = threading.Event()
guest = threading.Thread(target=wait_for_guests, args=(door,))
guest.start()

with tempfile.TemporaryFile('w+') as file:
    faulthandler.dump_traceback_later(0.2, repeat=True, file=file)
    cook(0.5)
    faulthandler.cancel_dump_traceback_later()
    cook(0.3)
    show(file)
with tempfile.TemporaryFile('w+') as file:
    faulthandler.dump_traceback_later(75.5e-3, file=file)
    cook(0.3)
    show(file)

door.set()
guest.join()

with tempfile.TemporaryFile('w+') as file:
    faulthandler.register(signal.SIGUSR1, file)
    os.kill(os.getpid(), signal.SIGUSR1)
    show(file)
    print('unregistered', faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))

# With chain=True what the signal did is done as well.
signal.signal(signal.SIGUSR2, lambda number, frame: print('handled', number))
with tempfile.TemporaryFile('w+') as file:
    faulthandler.register(signal.SIGUSR2, file, all_threads=False, chain=True)
    signal.raise_signal(signal.SIGUSR2)
    show(file)

faulty = '''
import faulthandler, signal, os
faulthandler.enable(all_threads=True)
def fall():
    %s
fall()
'''
for fault in ('signal.raise_signal(signal.SIGSEGV)', 'os.kill(os.getpid(), signal.SIGFPE)', 'os.abort()'):
    done = subprocess.run([sys.executable, '-c', faulty % fault], capture_output=True, text=True)
    lines = [re.sub(r'0x[0-9a-f]{16}', '0x...', line) for line in done.stderr.splitlines()]
    print(done.returncode, *lines[:5], sep='\n')
late = 'import faulthandler, time\nfaulthandler.dump_traceback_later(0.1, exit=True)\ntime.sleep(5)\nprint("never")'
done = subprocess.run([sys.executable, '-c', late], capture_output=True, text=True)
print(done.returncode, repr(done.stdout), done.stderr.splitlines()[0])

# output:
# Timeout (0:00:00.200000)!
# Thread 0x... [Thread-1 (wait_] (most recent call first):
#   File "...", line 22 in wait_for_guests
#
# Thread 0x... [python3] (most recent call first):
#   File "...", line 26 in cook
#   File "...", line 35 in <module>
# Timeout (0:00:00.200000)!
# Thread 0x... [Thread-1 (wait_] (most recent call first):
#   File "...", line 22 in wait_for_guests
#
# Thread 0x... [python3] (most recent call first):
#   File "...", line 26 in cook
#   File "...", line 35 in <module>
#
# Timeout (0:00:00.075500)!
# Thread 0x... [Thread-1 (wait_] (most recent call first):
#   File "...", line 22 in wait_for_guests
#
# Thread 0x... [python3] (most recent call first):
#   File "...", line 26 in cook
#   File "...", line 41 in <module>
#
# Current thread 0x... [python3] (most recent call first):
#   File "...", line 49 in <module>
#
# unregistered True False
# handled 12
# Stack (most recent call first):
#   File "...", line 57 in <module>
#
# -11
# Fatal Python error: Segmentation fault
#
# Current thread 0x... [python3] (most recent call first):
#   File "<string>", line 5 in fall
#   File "<string>", line 6 in <module>
# -8
# Fatal Python error: Floating-point exception
#
# Current thread 0x... [python3] (most recent call first):
#   File "<string>", line 5 in fall
#   File "<string>", line 6 in <module>
# -6
# Fatal Python error: Aborted
#
# Current thread 0x... [python3] (most recent call first):
#   File "<string>", line 5 in fall
#   File "<string>", line 6 in <module>
# 1 '' Timeout (0:00:00.100000)!
