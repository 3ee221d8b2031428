import asyncio

def f(future):
    pass

async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(f)
    print(future)  # => <Future pending cb=[f() at callback_reprs.py:3]>
    future.add_done_callback(len)
    print(future)  # => <Future pending cb=[f() at callback_reprs.py:3, len()]>
    future.add_done_callback(f)
    print(future)  # => <Future pending cb=[f() at callback_reprs.py:3, <1 more>, f() at callback_reprs.py:3]>

asyncio.run(main())
