# cpython: skip the oracle has no threads
import threading

def work(a, *rest, key):
    print(a, rest, key, threading.current_thread().name)

thread = threading.Thread(target=work, args=(1, 2, 3), kwargs={"key": "k"}, name="worker")
print(thread.name, thread.is_alive(), thread.ident, thread.daemon)
thread.start()
thread.join()
print(thread.is_alive(), thread.ident is not None)

# output:
# worker False None False
# 1 (2, 3) k worker
# False True
