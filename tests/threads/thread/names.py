# cpython: skip the oracle has no threads
import threading

def work():
    pass

print(threading.Thread(target=work).name)
print(threading.Thread().name)
print(threading.Thread(target=work, name=7).name)
thread = threading.Thread(target=work)
thread.name = "renamed"
print(thread)
print(threading.Timer(1, work).name)
print(threading.current_thread() is threading.main_thread(), threading.main_thread().name)

# output:
# Thread-1 (work)
# Thread-2
# 7
# <Thread(renamed, initial)>
# Thread-4
# True MainThread
