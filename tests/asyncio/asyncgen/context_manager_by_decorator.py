import asyncio
from contextlib import asynccontextmanager

@asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        await asyncio.sleep(1)
        yield name.upper()
    finally:
        await asyncio.sleep(1)
        print("close", name)

async def main():
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    try:
        async with resource("c"):
            raise ValueError("inside")
    except ValueError as error:
        print(error)

asyncio.run(main())

# output:
# open a
# open b
# A B
# close b
# close a
# open c
# close c
# inside
