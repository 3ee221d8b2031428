# cpython: skip the oracle has no processes
import asyncio


async def run(number, limit):
    async with limit:
        process = await asyncio.create_subprocess_shell(
            f"echo {number}; exit {number}", stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
        return out.decode().strip(), process.returncode


async def main():
    limit = asyncio.Semaphore(2)
    print(await asyncio.gather(*(run(n, limit) for n in range(5))))
    stages = await asyncio.create_subprocess_shell(
        "seq 10 | grep 1 | wc -l", stdout=asyncio.subprocess.PIPE
    )
    print((await stages.communicate())[0].split())


asyncio.run(main())

# output:
# [('0', 0), ('1', 1), ('2', 2), ('3', 3), ('4', 4)]
# [b'2']
