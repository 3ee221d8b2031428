import asyncio
async def a(x): return x + 1
async def b(x): return await a(x) * 2
print(asyncio.run(b(3)))  # => 8
