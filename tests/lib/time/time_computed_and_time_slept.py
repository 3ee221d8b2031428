# cpython: skip real time
# process_time() counts what the program computes; while it sleeps it stands still.
import asyncio
import time

begin, before = time.perf_counter(), time.process_time()
time.sleep(0.3)
asyncio.run(asyncio.sleep(0.2))
slept, computed = time.perf_counter() - begin, time.process_time() - before
print(slept >= 0.5, computed < 0.2)

before = time.process_time_ns()
while time.process_time_ns() - before < 20_000_000:
    pass
print(time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID) - before / 1e9 >= 0.02)

# output:
# True True
# True
