# cpython: skip the oracle has no threads
import time
from concurrent.futures import ThreadPoolExecutor

def late():
    time.sleep(0.02)
    print("late")

ThreadPoolExecutor().submit(late)
print("last line")

# output:
# last line
# late
