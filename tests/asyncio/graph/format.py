import asyncio

async def leaf():
    await asyncio.sleep(1)

async def main():
    task = asyncio.create_task(leaf(), name="leaf")
    await asyncio.sleep(0)
    text = asyncio.format_call_graph(task)
    print(text.partition(",")[0])  # => * Task(name='leaf'
    print("async leaf()" in text)  # => True
    await task

asyncio.run(main())
