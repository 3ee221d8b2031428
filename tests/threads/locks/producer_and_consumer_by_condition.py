# cpython: skip the oracle has no threads
import threading

items, condition = [], threading.Condition()

def consume(got):
    while True:
        with condition:
            condition.wait_for(lambda: items)
            item = items.pop(0)
        if item is None:
            return
        got.append(item)

got = []
thread = threading.Thread(target=consume, args=(got,))
thread.start()
for item in 1, 2, 3, None:
    with condition:
        items.append(item)
        condition.notify()
thread.join()
print(got)
# output:
# [1, 2, 3]
