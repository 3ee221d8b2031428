"""A door that closes itself
`async with` awaits __aenter__ on the way in and __aexit__ on the way out, even when something goes wrong inside.
"""
import asyncio


class Door:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("the door swings open")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(1)
        print("the door falls shut" if exc is None else f"the door falls shut in spite of {exc!r}")

    def enter(self, who):
        print(f"{who} walks in")


async def main():
    async with Door() as door:
        door.enter("Mina")
    try:
        async with Door() as door:
            raise RuntimeError("the carpet is on fire")
    except RuntimeError:
        print("and the error goes on to whoever cares")


asyncio.run(main())
