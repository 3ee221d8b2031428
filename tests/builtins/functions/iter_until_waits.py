# iter(function, end): the function may wait, and what it raises or gives is seen where it is asked for.
import queue
import threading
import time

jobs = queue.Queue()
done = []


def work():
    for number, job in enumerate(iter(jobs.get, None)):
        done.append((number, job))


thread = threading.Thread(target=work)
thread.start()
time.sleep(0.01)
for each in ("a", "b", None):
    jobs.put(each)
thread.join()
print(done)  # => [(0, 'a'), (1, 'b')]

count = 0


def tick():
    global count
    count += 1
    time.sleep(0.001)
    if count == 5:
        raise StopIteration
    return count


ticks = iter(tick, 99)
print(next(ticks), next(ticks), list(ticks), next(ticks, "over"), next(ticks, "over"))  # => 1 2 [3, 4] over over
count = 10
print([*map(str, iter(tick, 13))], list(zip("ab", iter(tick, 99))))  # => ['11', '12'] [('a', 14), ('b', 15)]
for each in iter([3, 2, 1].pop, 3):
    print(each)
    # => 1
    # => 2


def broken():
    time.sleep(0.001)
    raise ValueError("broken")


try:
    list(iter(broken, 0))
except ValueError as error:
    print(repr(error))  # => ValueError('broken')


class Same:
    def __eq__(self, other):
        time.sleep(0.001)
        return True


print(list(iter(lambda: 1, Same())), sum(iter(tick, 18)))  # => [] 33
