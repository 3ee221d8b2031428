# cpython: skip the oracle has no threads
import asyncio
import threading

results = {}

async def work(name, seconds):
    await asyncio.sleep(seconds)
    results[name] = asyncio.get_running_loop()

def run(name, seconds):
    asyncio.run(work(name, seconds))

threads = [threading.Thread(target=run, args=(name, seconds)) for name, seconds in [("a", 0.02), ("b", 0.01)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(list(results), results["a"] is not results["b"], all(loop.is_closed() for loop in results.values()))
# output:
# ['b', 'a'] True True
