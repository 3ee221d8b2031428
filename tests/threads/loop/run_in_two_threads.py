# cpython: skip the oracle has no threads
import asyncio
import threading

async def count(name):
    for i in range(2):
        print(name, i)
        await asyncio.sleep(0.02)
    return asyncio.current_task().get_name() != name

def run(name):
    asyncio.run(count(name))

threads = []
for name in "ab":
    threads.append(threading.Thread(target=run, args=(name,)))
    threads[-1].start()
    threads[-1].join(0.01)
for thread in threads:
    thread.join()
try:
    threading.Thread(target=asyncio.get_event_loop, name="w").start()
finally:
    print("done")

# output:
# a 0
# b 0
# a 1
# b 1
# Exception in thread w:
# Traceback (most recent call last):
# RuntimeError: There is no current event loop in thread 'w'.
# done
