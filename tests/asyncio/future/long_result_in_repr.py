import asyncio

async def main():
    for value in (list(range(100)), "x" * 100, {i: i for i in range(10)}, (1, (2, (3, (4,))))):
        future = asyncio.get_running_loop().create_future()
        future.set_result(value)
        print(future)

asyncio.run(main())

# output:
# <Future finished result=[0, 1, 2, 3, 4, 5, ...]>
# <Future finished result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>
# <Future finished result={0: 0, 1: 1, 2: 2, 3: 3, ...}>
# <Future finished result=(1, (2, (3, (4,))))>
