"""The first answer wins
wait() with FIRST_COMPLETED returns as soon as one task is done; the rest are still yours to cancel.
"""
import asyncio


async def ask(oracle, seconds):
    await asyncio.sleep(seconds)
    return f"{oracle} says yes"


async def main():
    questions = {asyncio.create_task(ask(name, seconds)) for name, seconds in [("Delphi", 3), ("Dodona", 2)]}
    done, pending = await asyncio.wait(questions, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), "answered,", len(pending), "still thinking")
    for task in done:
        print(task.result())
    for task in pending:
        task.cancel()


asyncio.run(main())
