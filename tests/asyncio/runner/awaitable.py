import asyncio

class Awaitable:
    def __await__(self):
        yield
        return "awaited"

print(asyncio.run(Awaitable()))  # => awaited
