import asyncio
async def gen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('got', x)
    finally:
        print('finally')
async def main():
    async for x in gen(2): print(x)
    g = gen(3)
    print(await g.__anext__(), await g.asend('s'))
    await g.aclose()
    print([x async for x in (y * 2 async for y in gen(2))])
asyncio.run(main())
# output:
# 0
# 1
# finally
# got s
# 0 1
# finally
# finally
# [0, 2]
