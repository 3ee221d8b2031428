import asyncio

class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        item = next(iter(self._queue))
        del self._queue[item]
        return item

async def main():
    queue = Unique()
    for item in "abcab":
        queue.put_nowait(item)
    print(queue.qsize(), [queue.get_nowait() for _ in range(queue.qsize())], queue.empty())

asyncio.run(main())
# output:
# 3 ['a', 'b', 'c'] True
