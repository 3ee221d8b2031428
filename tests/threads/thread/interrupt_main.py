# cpython: skip the oracle has no signals
import _thread
import signal
import threading
import time

# In the main thread it comes at once.
try:
    _thread.interrupt_main()
    print("not reached")
except KeyboardInterrupt:
    print("KeyboardInterrupt")  # => KeyboardInterrupt

threading.Timer(0.1, _thread.interrupt_main).start()
try:
    time.sleep(10)
except KeyboardInterrupt:
    print("woken")  # => woken

signal.signal(signal.SIGTERM, lambda number, frame: print("signal", number))
_thread.interrupt_main(signal.SIGTERM)  # => signal 15
signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.interrupt_main()
try:
    _thread.interrupt_main(100)
except ValueError as error:
    print(error)  # => signal number out of range
