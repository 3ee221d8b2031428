import asyncio
async def fail():
    await asyncio.sleep(0)
    raise ValueError('deep')
async def middle():
    try:
        await fail()
    finally:
        print('middle finally')
async def main():
    try:
        await middle()
    except ValueError as e:
        print('caught', e)
asyncio.run(main())
# output:
# middle finally
# caught deep
