# cpython: skip the oracle has no threads
import asyncio
import os
import tempfile

os.chdir(tempfile.mkdtemp())


def write(name, count):
    with open(name, "w") as file:
        for n in range(count):
            file.write(f"{n}\n")
    return os.path.getsize(name)


def read(name):
    with open(name) as file:
        return sum(map(int, file))


async def main():
    print(await asyncio.gather(*(asyncio.to_thread(write, f"f{n}", n * 10) for n in range(4))))
    loop = asyncio.get_running_loop()
    print([await loop.run_in_executor(None, read, f"f{n}") for n in range(4)])
    try:
        await asyncio.to_thread(read, "missing")
    except FileNotFoundError as error:
        print(error.filename)


asyncio.run(main())

# output:
# [0, 20, 50, 80]
# [0, 45, 190, 435]
# missing
