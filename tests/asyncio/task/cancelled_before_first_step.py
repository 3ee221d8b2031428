import asyncio
async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('not here')
        raise
async def main():
    task = asyncio.create_task(work())
    task.cancel('no')
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled())
    c = work()
    try:
        c.throw(ValueError(1))
    except ValueError as error:
        print(repr(error))
    async def numbers():
        try:
            yield 1
        except ValueError:
            print('not here')
    try:
        await numbers().athrow(ValueError(2))
    except ValueError as error:
        print(repr(error))
asyncio.run(main())

# output:
# ('no',) True
# ValueError(1)
# ValueError(2)
