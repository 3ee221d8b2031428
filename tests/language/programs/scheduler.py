# Coroutines by hand: a scheduler of generators with sleeping, joining, channels, cancellation and a clock of its own.
import heapq, itertools, types
from collections import deque


class Cancelled(BaseException):
    pass


class Sleep(float):
    def __await__(self):
        return (yield self)


class Task:
    names = itertools.count(1)

    def __init__(self, scheduler, coroutine):
        self.scheduler, self.coroutine = scheduler, coroutine
        self.name = f"task {next(self.names)}"
        self.done, self.result, self.error, self.waiters, self.turn = False, None, None, [], 0

    def __await__(self):
        if not self.done:
            yield self
        if self.error:
            raise self.error
        return self.result

    def cancel(self):
        if not self.done:
            self.turn += 1
            self.scheduler.ready.append((self, self.turn, Cancelled(self.name)))


class Channel:
    def __init__(self):
        self.items, self.readers = deque(), deque()

    def put(self, item):
        if self.readers:
            task, turn = self.readers.popleft()
            task.scheduler.ready.append((task, turn, item))
        else:
            self.items.append(item)

    @types.coroutine
    def get(self):
        return self.items.popleft() if self.items else (yield self)


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.order = deque(), [], 0.0, itertools.count()

    def spawn(self, coroutine):
        task = Task(self, coroutine)
        self.ready.append((task, task.turn, None))
        return task

    def step(self, task, value):
        try:
            request = task.coroutine.throw(value) if isinstance(value, BaseException) else task.coroutine.send(value)
        except StopIteration as stop:
            self.finish(task, stop.value, None)
        except (Exception, Cancelled) as error:
            self.finish(task, None, error)
        else:
            task.turn += 1
            match request:
                case Sleep(seconds):
                    heapq.heappush(self.sleeping, (self.now + seconds, next(self.order), task, task.turn))
                case Task() as other:
                    other.waiters.append((task, task.turn))
                case Channel() as channel:
                    channel.readers.append((task, task.turn))
                case _:
                    task.coroutine.close()
                    self.finish(task, None, TypeError(f"{task.name} waits for {request!r}"))

    def finish(self, task, result, error):
        task.done, task.result, task.error = True, result, error
        self.ready.extend((waiter, turn, None) for waiter, turn in task.waiters)

    def run(self, coroutine):
        main = self.spawn(coroutine)
        while not main.done:
            while self.ready:
                task, turn, value = self.ready.popleft()
                if not task.done and turn == task.turn:
                    self.step(task, value)
            if self.sleeping and not main.done:
                self.now, _, task, turn = heapq.heappop(self.sleeping)
                self.ready.append((task, turn, None))
            elif not main.done:
                raise RuntimeError(f"nothing can wake {main.name}")
        if main.error:
            raise main.error
        return main.result


scheduler = Scheduler()


async def producer(channel, count):
    for number in range(count):
        await Sleep(1.5)
        channel.put(number)
    channel.put(None)


async def consumer(channel):
    total = 0
    while (item := await channel.get()) is not None:
        total += item
        print(f"{scheduler.now:4} got {item}")
    return total


async def patient():
    try:
        await Sleep(1000)
    except Cancelled as error:
        print(scheduler.now, "cancelled:", error)
        await Sleep(1)
        raise
    finally:
        print(scheduler.now, "tidied up")


async def fails():
    await Sleep(0.5)
    raise LookupError("nothing there")


async def main():
    channel = Channel()
    tasks = [scheduler.spawn(producer(channel, 3)), scheduler.spawn(consumer(channel))]
    waiting, failing = scheduler.spawn(patient()), scheduler.spawn(fails())
    print(await tasks[1], await tasks[0], await tasks[1])
    waiting.cancel()
    for task in (waiting, failing):
        try:
            await task
        except (Cancelled, LookupError) as error:
            print(scheduler.now, repr(error))
    return [task.name for task in (*tasks, waiting, failing)]


print(scheduler.run(main()), scheduler.now)


@types.coroutine
def odd():
    yield 5


for wrong in (odd(), Channel().get()):
    try:
        scheduler.run(wrong)
    except (TypeError, RuntimeError) as error:
        print(error)

# output:
#  1.5 got 0
#  3.0 got 1
#  4.5 got 2
# 3 None 3
# 4.5 cancelled: task 4
# 5.5 tidied up
# 5.5 Cancelled('task 4')
# 5.5 LookupError('nothing there')
# ['task 2', 'task 3', 'task 4', 'task 5'] 5.5
# task 6 waits for 5
# nothing can wake task 7
