# cpython: skip the oracle has no threads
import threading
import time

barrier = threading.Barrier(3, action=lambda: print("all there"))

def arrive(i):
    time.sleep(i / 50)
    print("arrived", i)
    numbers.append(barrier.wait())

numbers = []
threads = [threading.Thread(target=arrive, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(numbers), barrier.parties, barrier.n_waiting, barrier.broken)
try:
    barrier.wait(0.01)
except threading.BrokenBarrierError as error:
    print(type(error).__name__, barrier.broken)
barrier.reset()
print(barrier.broken)

# output:
# arrived 0
# arrived 1
# arrived 2
# all there
# [0, 1, 2] 3 0 False
# BrokenBarrierError True
# False
