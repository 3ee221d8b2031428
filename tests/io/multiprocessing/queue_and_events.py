# cpython: skip the oracle has no processes
# Two processes that talk: queues both ways, an event, a pipe, and values that come back pickled.
import multiprocessing as mp


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def work(tasks, results, stop):
    for task in iter(tasks.get, None):
        results.put((task, Point(task, -task)))
    stop.set()


def talk(connection):
    while (message := connection.recv()) != "end":
        connection.send(message.upper())
    connection.close()


if __name__ == "__main__":
    tasks, results, stop = mp.Queue(), mp.Queue(), mp.Event()
    process = mp.Process(target=work, args=(tasks, results, stop), name="worker")
    process.start()
    for number in (1, 2):
        tasks.put(number)
    tasks.put(None)
    print(sorted(str(results.get(timeout=10)) for _ in range(2)))
    print(stop.wait(10), process.name)
    process.join(10)
    print(process.exitcode, process.is_alive(), results.empty())
    here, there = mp.Pipe()
    process = mp.Process(target=talk, args=(there,))
    process.start()
    here.send("hello")
    print(here.recv(), here.poll(0))
    here.send("end")
    process.join()
    there.close()
    print(process.exitcode, process)

# output:
# ['(1, Point(1, -1))', '(2, Point(2, -2))']
# True worker
# 0 False True
# HELLO False
# 0 <Process name='Process-2' pid=102 parent=1 stopped exitcode=0>
