"""The starting gun
An Event holds any number of tasks until somebody sets it; then all of them go on.
"""
import asyncio


async def horse(name, gate):
    print(f"{name} waits at the gate")
    await gate.wait()
    print(f"{name} is off")


async def main():
    gate = asyncio.Event()
    horses = [asyncio.create_task(horse(name, gate)) for name in ("Blaze", "Comet", "Dot")]
    await asyncio.sleep(3)
    print("bang!")
    gate.set()
    await asyncio.gather(*horses)


asyncio.run(main())
