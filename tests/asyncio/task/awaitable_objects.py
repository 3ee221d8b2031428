import asyncio

class Countdown:
    def __init__(self, count):
        self.count = count

    def __await__(self):
        while self.count:
            print("left", self.count)
            self.count -= 1
            yield
        return "lift off"

async def main():
    print(await Countdown(2))
    print(await asyncio.gather(Countdown(0), Countdown(0)))
    print(await asyncio.wait_for(Countdown(0), 1))
    try:
        asyncio.create_task(Countdown(1))
    except TypeError as error:
        print(str(error).partition(" <")[0])

asyncio.run(main())
# output:
# left 2
# left 1
# lift off
# ['lift off', 'lift off']
# lift off
# a coroutine was expected, got
