"""A line for the shell
create_subprocess_shell() takes a whole pipeline; here three run side by side.
"""
import asyncio

PIPELINES = [
    "seq 1 20 | grep 1 | wc -l",
    "echo 'pear\napple\nplum' | sort | head -n 1",
    "yes again | head -n 3",
]


async def run(line):
    process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)
    output = await process.stdout.read()
    await process.wait()
    return output.decode().split()


async def main():
    for words in await asyncio.gather(*map(run, PIPELINES)):
        print(words)


asyncio.run(main())
