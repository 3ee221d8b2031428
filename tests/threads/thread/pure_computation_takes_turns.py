# cpython: skip the oracle has no threads
import threading

done = []

def spin(name):
    for _ in range(60_000):
        pass
    done.append(name)

threads = [threading.Thread(target=spin, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
while any(thread.is_alive() for thread in threads):
    pass
print(sorted(done))

# output:
# ['a', 'b', 'c']
