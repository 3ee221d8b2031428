# cpython: skip the oracle has no threads
import threading

event = threading.Event()
gone = []

def wait(name):
    event.wait()
    gone.append(name)

threads = [threading.Thread(target=wait, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
print(event.is_set(), event.wait(0.01))
event.set()
for thread in threads:
    thread.join()
print(sorted(gone), event.wait(), event.is_set())
event.clear()
print(event.is_set())

# output:
# False False
# ['a', 'b', 'c'] True True
# False
