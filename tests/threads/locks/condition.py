# cpython: skip the oracle has no threads
import threading
import time

condition = threading.Condition()
items = []

def consumer():
    with condition:
        while len(items) < 3:
            condition.wait()
        print("consumed", items)

def producer():
    for i in range(3):
        time.sleep(0.01)
        with condition:
            items.append(i)
            print("made", i)
            condition.notify()

threads = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: items, 1), condition.wait_for(lambda: 0, 0.01))

# output:
# made 0
# made 1
# made 2
# consumed [0, 1, 2]
# False [0, 1, 2] 0
