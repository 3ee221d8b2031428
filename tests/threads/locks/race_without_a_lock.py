# cpython: skip the oracle has no threads
import threading
import time

balance = 0

def deposit():
    global balance
    now = balance
    time.sleep(0.01)
    balance = now + 1

threads = [threading.Thread(target=deposit) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(balance)

# output:
# 1
