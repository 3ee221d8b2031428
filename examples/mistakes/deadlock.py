"""Waiting in a circle
Each of the two waits for the other's result. Nothing can ever wake them: the runtime sees it, and says who waits for whom.
"""
import asyncio

answers = {}


async def polite(name, other):
    await asyncio.sleep(1)
    print(name, "waits for", other)
    return await answers[other]


async def main():
    answers["Ada"] = asyncio.create_task(polite("Ada", "Ben"), name="Ada")
    answers["Ben"] = asyncio.create_task(polite("Ben", "Ada"), name="Ben")
    await asyncio.gather(*answers.values())


asyncio.run(main())
