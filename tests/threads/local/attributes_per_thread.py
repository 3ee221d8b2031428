# cpython: skip the oracle has no threads
import threading

local = threading.local()
local.x = "main"

def see():
    print(hasattr(local, "x"), vars(local))
    local.x = "thread"
    print(local.x, local.__dict__)

thread = threading.Thread(target=see)
thread.start()
thread.join()
print(local.x)
del local.x
try:
    local.x
except AttributeError as error:
    print(type(error).__name__)

# output:
# False {}
# thread {'x': 'thread'}
# main
# AttributeError
