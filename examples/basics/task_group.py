"""A block that waits for everybody
`async with TaskGroup()` ends when all tasks begun inside it have ended. No list of tasks to keep, none forgotten.
"""
import asyncio


async def plant(what, days):
    await asyncio.sleep(days)
    print(f"day {days}: {what} sprouts")
    return what


async def main():
    async with asyncio.TaskGroup() as garden:
        seeds = [garden.create_task(plant(what, days)) for what, days in [("bean", 7), ("cress", 2), ("pea", 5)]]
        print("sown")
    print("harvest:", [seed.result() for seed in seeds])


asyncio.run(main())
