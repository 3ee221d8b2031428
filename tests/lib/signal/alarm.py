# cpython: skip the oracle has no signals
import signal
import threading
import time

class TooLate(Exception):
    pass

def give_up(number, frame):
    raise TooLate

signal.signal(signal.SIGALRM, give_up)
start = time.monotonic()
signal.alarm(1)
try:
    time.sleep(5)
except TooLate:
    print(round(time.monotonic() - start))  # => 1
signal.alarm(3)
print(signal.alarm(0))  # => 3
# A handler that returns lets the wait go on.
signal.signal(signal.SIGALRM, lambda number, frame: print("ring"))
signal.setitimer(signal.ITIMER_REAL, 0.2)
start = time.monotonic()
time.sleep(1)  # => ring
print(round(time.monotonic() - start))  # => 1
event = threading.Event()
signal.signal(signal.SIGALRM, lambda number, frame: event.set())
signal.setitimer(signal.ITIMER_REAL, 0.1)
print(event.wait(5))  # => True
