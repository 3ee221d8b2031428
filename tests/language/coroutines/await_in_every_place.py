import asyncio
async def v(x):
    await asyncio.sleep(0)
    return x
async def main():
    print(await v(1) + await v(2), [await v(3), await v(4)], (await v([5]))[0], {await v('k'): await v(6)})
    print(f'{await v(7)}', await v(0) or await v(8), 9 if await v(True) else 0)
    x = {}
    x[await v('a')] = await v(10)
    x[await v('a')] += await v(1)
    print(x, await v(max)(1, await v(2)) if False else 'skipped')
    assert await v(True)
    if not await v(False): print('if')
    while await v(False): pass
    return await v('done')
print(asyncio.run(main()))
# output:
# 3 [3, 4] 5 {'k': 6}
# 7 8 9
# {'a': 11} skipped
# if
# done
