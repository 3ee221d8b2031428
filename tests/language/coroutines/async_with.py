import asyncio
class M:
    async def __aenter__(self):
        print('enter')
        await asyncio.sleep(0)
        return 'm'
    async def __aexit__(self, t, v, tb):
        print('exit', t and t.__name__)
        return t is ValueError
async def main():
    async with M() as m:
        print(m)
    async with M():
        raise ValueError
    try:
        async with M():
            raise KeyError
    except KeyError:
        print('key')
    for i in range(2):
        async with M():
            if i: break
            continue
asyncio.run(main())
# output:
# enter
# m
# exit None
# enter
# exit ValueError
# enter
# exit KeyError
# key
# enter
# exit None
# enter
# exit None
