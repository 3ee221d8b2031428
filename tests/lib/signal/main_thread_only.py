# cpython: skip the oracle has no threads
import signal
import threading

def set_handler():
    try:
        signal.signal(signal.SIGUSR1, print)
    except ValueError as error:
        print(error)  # => signal only works in main thread of the main interpreter

thread = threading.Thread(target=set_handler)
thread.start()
thread.join()
main = threading.get_ident()
signal.signal(signal.SIGUSR1, lambda number, frame: print(threading.get_ident() == main))
thread = threading.Thread(target=signal.raise_signal, args=(signal.SIGUSR1,))
thread.start()
thread.join()  # => True
