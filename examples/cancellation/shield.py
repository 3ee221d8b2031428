"""Not this one
shield() keeps what is inside running although the one who waits for it is cancelled.
"""
import asyncio


async def save():
    print("saving ...")
    await asyncio.sleep(2)
    print("saved")


async def clerk(saving):
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        print("the clerk goes home")
        raise


async def main():
    saving = asyncio.create_task(save())
    waiting = asyncio.create_task(clerk(saving))
    await asyncio.sleep(1)
    waiting.cancel()
    await saving
    print("clerk cancelled:", waiting.cancelled(), "- saving cancelled:", saving.cancelled())


asyncio.run(main())
