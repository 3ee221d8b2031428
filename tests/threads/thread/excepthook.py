# cpython: skip the oracle has no threads
import threading

def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name)

threading.excepthook = hook

def work():
    {}["key"]

thread = threading.Thread(target=work, name="w")
thread.start()
thread.join()

def leave():
    raise SystemExit(3)

threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=leave)
thread.start()
thread.join()
print("still here")

# output:
# KeyError 'key' w
# still here
