# Records carry the name of the task they come from.
import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(taskName)s %(message)s')


async def work(number):
    await asyncio.sleep(number)
    logging.warning('%d', number)


async def main():
    await asyncio.gather(*(asyncio.create_task(work(n), name=f'job-{n}') for n in (2, 1)))
    logging.warning('main')

asyncio.run(main())
logging.warning('none')

# output:
# job-1 1
# job-2 2
# Task-1 main
# None none
