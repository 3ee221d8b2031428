"""Please stop, and tidy up
cancel() raises CancelledError at the task's current await. `finally` still runs, and may even await.
"""
import asyncio


async def painter():
    try:
        for stroke in range(1, 100):
            print(f"stroke {stroke}")
            await asyncio.sleep(1)
    finally:
        print("washing the brushes")
        await asyncio.sleep(0.5)
        print("brushes are clean")


async def main():
    task = asyncio.create_task(painter())
    await asyncio.sleep(2.5)
    print("dinner!")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("the painting stays unfinished:", task)


asyncio.run(main())
