"""Talking to a process
What is written to its input comes back by its output, line by line; the end of the input ends it.
"""
import asyncio
from asyncio.subprocess import PIPE


async def main():
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    for word in ("first", "second", "third"):
        process.stdin.write(f"{word}\n".encode())
        await process.stdin.drain()
        answer = await process.stdout.readline()
        print("sent", word, "and got", answer.decode().strip())
    process.stdin.close()
    print("at the end:", await process.stdout.read(), "code", await process.wait())


asyncio.run(main())
