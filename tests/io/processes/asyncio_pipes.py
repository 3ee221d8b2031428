# cpython: skip the oracle has no processes
import asyncio
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def main():
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    process.stdin.write(b"line one\nline two\n")
    await process.stdin.drain()
    print(await process.stdout.readline())
    process.stdin.close()
    await process.stdin.wait_closed()
    print(await process.stdout.read(), await process.wait(), process.returncode)
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2", stdout=PIPE, stderr=STDOUT)
    print(await process.communicate())
    process = await asyncio.create_subprocess_shell("echo out; echo err >&2; exit 4", stdout=PIPE, stderr=PIPE)
    print(await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_exec("echo", "quiet", stdout=DEVNULL)
    print(await process.wait(), process.stdout)
    try:
        await asyncio.create_subprocess_exec("no-such-command")
    except FileNotFoundError as error:
        print(error)


asyncio.run(main())

# output:
# b'line one\n'
# b'line two\n' 0 0
# (b'out\nerr\n', None)
# (b'out\n', b'err\n') 4
# 0 None
# [Errno 2] No such file or directory: 'no-such-command'
