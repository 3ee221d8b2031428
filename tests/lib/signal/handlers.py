# cpython: skip the oracle has no signals
import os
import signal

def handler(number, frame):
    print(signal.Signals(number).name, frame.f_code.co_name)

print(signal.signal(signal.SIGUSR1, handler), signal.getsignal(signal.SIGUSR1) is handler)  # => 0 True
os.kill(os.getpid(), signal.SIGUSR1)  # => SIGUSR1 <module>
signal.raise_signal(signal.SIGUSR1)  # => SIGUSR1 <module>
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(repr(error))  # => KeyboardInterrupt()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
for number, action in ((0, handler), (signal.SIGKILL, handler), (signal.SIGUSR1, "action")):
    try:
        signal.signal(number, action)
    except (ValueError, OSError, TypeError) as error:
        print(error)
# => signal number out of range
# => [Errno 22] Invalid argument
# => signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
