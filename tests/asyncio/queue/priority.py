import asyncio

async def main():
    queue = asyncio.PriorityQueue()
    for item in ((2, "b"), (1, "a"), (3, "c")):
        queue.put_nowait(item)
    print([(await queue.get())[1] for _ in range(3)], str(queue))

asyncio.run(main())

# output:
# ['a', 'b', 'c'] <PriorityQueue maxsize=0 tasks=3>
