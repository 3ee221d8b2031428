# What local variables refer to is held by a generator or a coroutine while it waits, and by nothing while it runs.
import asyncio
import gc


class Thing:
    pass


def kinds(thing):
    return sorted(type(holder).__name__ for holder in gc.get_referrers(thing) if type(holder).__name__ != "cell")


def running():
    thing = Thing()
    print("running:", kinds(thing))
    shelf = [thing]
    print("on a shelf:", kinds(thing), len(shelf))


def waiting():
    thing = Thing()

    def generate():
        kept = thing
        yield
        print(kept)

    generator = generate()
    next(generator)
    print("in a generator:", kinds(thing))


async def main():
    thing = Thing()

    async def keep():
        kept = thing
        await asyncio.sleep(0.01)
        return kept

    task = asyncio.create_task(keep())
    await asyncio.sleep(0)
    print("in a task:", kinds(thing))
    await task
    print("as its result:", kinds(thing))


def failed():
    kept = Thing()
    raise ValueError(id(kept))


running()
waiting()
asyncio.run(main())
try:
    failed()
except ValueError as error:
    thing = error.__traceback__.tb_next.tb_frame.f_locals["kept"]
    print("in a frame that is over:", "frame" in kinds(thing))

# output:
# running: []
# on a shelf: ['list'] 1
# in a generator: ['generator']
# in a task: ['coroutine']
# as its result: ['Task']
# in a frame that is over: True
