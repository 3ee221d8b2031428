import asyncio

async def main():
    queue = asyncio.PriorityQueue()
    for pair in (2, "b"), (1, "z"), (1, "a"), (3, "c"):
        await queue.put(pair)
    print(queue)  # => <PriorityQueue maxsize=0 _queue=[(1, 'a'), (2, 'b'), (1, 'z'), (3, 'c')] tasks=4>
    print([await queue.get() for _ in range(queue.qsize())])  # => [(1, 'a'), (1, 'z'), (2, 'b'), (3, 'c')]
    await queue.put((1, {}))
    try:
        await queue.put((1, {}))
    except TypeError as error:
        print(error)

asyncio.run(main())
