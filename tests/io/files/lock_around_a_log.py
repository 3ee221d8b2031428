import asyncio
import os
import tempfile

os.chdir(tempfile.mkdtemp())


async def log(lock, who, count):
    for n in range(count):
        async with lock:
            with open("log", "a") as file:
                file.write(f"{who} begins {n}\n")
                await asyncio.sleep(0.01)
                file.write(f"{who} ends {n}\n")
        await asyncio.sleep(0)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(log(lock, who, 2) for who in "abc"))
    lines = open("log").read().splitlines()
    print(len(lines), all(one.split()[0] == two.split()[0] for one, two in zip(lines[::2], lines[1::2])))


asyncio.run(main())

# output:
# 12 True
