"""Tasks that wait for each other in every way, cancel each other and run out of time, as a seed decides.

Arguments: the seed, and how many tasks. Prints how the tasks ended and a number that depends on the order of everything
that happened. It ends with an error if something was lost, is still held, or is still there.
"""

import asyncio
import gc
import random
import sys

LIVE = 150  # tasks at a time


class Broken(Exception):
    pass


class Soak:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.order = 0
        self.started = 0
        self.endings = dict.fromkeys(("returned", "cancelled", "timed out", "broken"), 0)
        self.live = {}
        self.items_in = self.items_out = 0
        self.inside = 0
        self.lock = asyncio.Lock()
        self.permits = asyncio.Semaphore(3)
        self.condition = asyncio.Condition()
        self.event = asyncio.Event()
        self.queues = [asyncio.Queue(maxsize=4), asyncio.PriorityQueue(), asyncio.LifoQueue(maxsize=9)]
        self.actions = [
            self.nap, self.give_way, self.use_lock, self.use_permit, self.put, self.get, self.wait_for_event,
            self.set_event, self.wait_for_condition, self.notify, self.cancel_somebody, self.protect, self.gather_some,
            self.group, self.iterate, self.race, self.pick,
        ]  # fmt: skip

    def note(self, what):
        self.order = (self.order * 1_000_003 + what + 7) % 2_147_483_647

    # -- what a task may do

    async def nap(self):
        await asyncio.sleep(self.random.random())

    async def give_way(self):
        for _ in range(self.random.randrange(4)):
            await asyncio.sleep(0)

    async def use_lock(self):
        async with self.lock:
            self.inside += 1
            assert self.inside == 1, "two tasks hold one lock"
            try:
                await asyncio.sleep(self.random.choice([0, 0, self.random.random() / 1000]))
            finally:
                self.inside -= 1

    async def use_permit(self):
        async with self.permits:
            await asyncio.sleep(self.random.random() / 100)

    async def put(self):
        number = self.random.randrange(100)
        await self.random.choice(self.queues).put(number)
        self.items_in += 1
        self.note(number)

    async def get(self):
        queue = self.random.choice(self.queues)
        self.note(await queue.get())
        queue.task_done()
        self.items_out += 1

    async def wait_for_event(self):
        await self.event.wait()

    async def set_event(self):
        self.event.set()
        await asyncio.sleep(0)
        self.event.clear()

    async def wait_for_condition(self):
        async with self.condition:
            await self.condition.wait()

    async def notify(self):
        async with self.condition:
            self.condition.notify(self.random.randrange(5))

    async def cancel_somebody(self):
        if self.live:
            task = self.random.choice(list(self.live))
            self.note(task.cancel("somebody"))
        await asyncio.sleep(0)

    async def protect(self):
        await asyncio.shield(asyncio.sleep(self.random.random() / 10))

    async def gather_some(self):
        some = [self.nap(), self.give_way(), self.maybe_break()]
        await asyncio.gather(*some, return_exceptions=self.random.random() < 0.5)

    async def group(self):
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self.random.randrange(1, 4)):
                    group.create_task(self.maybe_break())
                group.create_task(self.nap())
        except* Broken as errors:
            self.note(len(errors.exceptions))

    async def iterate(self):
        async for number in self.numbers(self.random.randrange(6)):
            if number == 3:
                break

    async def race(self):
        racers = [asyncio.create_task(self.nap()) for _ in range(3)]
        try:
            done, pending = await asyncio.wait(racers, return_when=asyncio.FIRST_COMPLETED)
            self.note(racers.index(done.pop()))
        finally:
            for racer in racers:
                racer.cancel()
            await asyncio.gather(*racers, return_exceptions=True)

    async def pick(self):
        async for task in asyncio.as_completed([asyncio.create_task(self.nap()) for _ in range(2)]):
            await task

    # -- parts of them

    async def maybe_break(self):
        await asyncio.sleep(self.random.random() / 100)
        if self.random.random() < 0.3:
            raise Broken

    async def numbers(self, count):
        try:
            for number in range(count):
                await asyncio.sleep(0)
                yield number
        finally:
            self.note(count)

    # -- a task's life

    async def live_through(self, number):
        try:
            for _ in range(self.random.randrange(1, 4)):
                action = self.random.choice(self.actions)
                match self.random.randrange(3):
                    case 0:
                        async with asyncio.timeout(self.random.random()):
                            await action()
                    case 1:
                        await asyncio.wait_for(action(), self.random.choice([0, 0.01, 0.1, 1]) * self.random.random())
                    case 2:
                        async with asyncio.timeout(None) as limit:
                            limit.reschedule(asyncio.get_running_loop().time() + self.random.random())
                            await action()
        except TimeoutError:
            ending = "timed out"
        except asyncio.CancelledError:
            ending = "cancelled"
        except Broken:
            ending = "broken"
        else:
            ending = "returned"
        self.endings[ending] += 1
        self.note(number)
        if ending == "cancelled":
            raise asyncio.CancelledError

    async def run(self, count):
        for number in range(count):
            task = asyncio.create_task(
                self.live_through(number), name=f"task {number}", eager_start=self.random.random() < 0.2
            )
            self.started += 1
            if not task.done():
                self.live[task] = None
                task.add_done_callback(self.live.pop)
            del task
            while len(self.live) >= LIVE:
                await asyncio.sleep(0.01)
        while self.live:
            await asyncio.sleep(0.1)
        # Shielded sleeps, and generators left early, end by themselves.
        await asyncio.sleep(2)
        self.check()

    def check(self):
        # A task that was cancelled before its first step never began.
        never_began = self.started - sum(self.endings.values())
        assert 0 <= never_began <= self.started // 10, never_began
        left = sum(queue.qsize() for queue in self.queues)
        assert self.items_in == self.items_out + left, (self.items_in, self.items_out, left)
        assert not self.lock.locked() and not self.condition.locked() and self.permits._value == 3
        assert len(asyncio.all_tasks()) == 1, asyncio.all_tasks()
        for queue in self.queues:
            assert not queue._getters and not queue._putters, queue


def live_objects():
    gc.collect()
    return len(gc.get_objects())


def run(seed, count):
    soak = Soak(seed)
    asyncio.run(soak.run(count))
    return soak


seed, count = map(int, sys.argv[1:])
# What is made once and kept is made now.
run(seed, min(count, 5_000))
before = live_objects()
soak = run(seed, count)
print(soak.endings, "order", soak.order)
del soak
after = live_objects()
assert after == before, f"{after - before} objects are left"
