# cpython: skip the oracle has no threads
import threading
import time

order = []

def sleeper(name, seconds):
    time.sleep(seconds)
    order.append(name)

threads = [threading.Thread(target=sleeper, args=args) for args in [("c", 0.06), ("a", 0.02), ("b", 0.04)]]
for thread in threads:
    thread.start()
print([thread.is_alive() for thread in threads])
for thread in threads:
    thread.join()
print(order)
# output:
# [True, True, True]
# ['a', 'b', 'c']
