"""One fails: what about the others?
By default gather() raises the first exception while the rest run on. With return_exceptions=True it hands back them all.
"""
import asyncio


async def courier(to, seconds):
    await asyncio.sleep(seconds)
    if to == "Atlantis":
        raise LookupError(f"{to} is nowhere to be found")
    print(f"  delivered to {to}")
    return to


async def main():
    try:
        await asyncio.gather(courier("Atlantis", 1), courier("Rome", 2))
    except LookupError as error:
        print("caught:", error)
    await asyncio.sleep(2)

    results = await asyncio.gather(courier("Atlantis", 1), courier("Oslo", 2), return_exceptions=True)
    print(results)


asyncio.run(main())
