# exit: 3
# cpython: skip the oracle has no threads
# os._exit() in a thread ends the program: no other thread goes on, nothing is cleaned up.
import atexit
import os
import threading
import time

atexit.register(print, "atexit")


def work():
    while True:
        time.sleep(0.001)


def leave():
    time.sleep(0.005)
    try:
        print("leaving", flush=True)
        os._exit(3)
    finally:
        print("finally")


threading.Thread(target=work).start()
threading.Thread(target=leave).start()
try:
    time.sleep(10)
finally:
    print("finally")

# output:
# leaving
