# cpython: skip the oracle has no processes
# Processes of an event loop: streams, time-outs, signals, protocols.
import asyncio, sys, time
from asyncio.subprocess import PIPE, STDOUT, DEVNULL
async def main():
    p = await asyncio.create_subprocess_exec('echo', 'hi', stdout=PIPE)
    print(await p.communicate(), p.returncode)
    p = await asyncio.create_subprocess_shell('echo out; echo err >&2; exit 3', stdout=PIPE, stderr=PIPE)
    print(await p.communicate(), p.returncode)
    p = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    p.stdin.write(b'line 1\nline 2\n'); await p.stdin.drain()
    print(await p.stdout.readline())
    p.stdin.write_eof()
    print(await p.stdout.read(), await p.wait())
    t = time.monotonic()
    async def sl(n):
        p = await asyncio.create_subprocess_exec('sleep', str(n)); return await p.wait()
    print(await asyncio.gather(sl(0.1), sl(0.2), sl(0.1)), round(time.monotonic()-t, 1))
    p = await asyncio.create_subprocess_exec('sleep', '100')
    try: await asyncio.wait_for(p.wait(), 0.1)
    except TimeoutError: print('timeout', p.returncode); p.kill(); print(await p.wait())
    p = await asyncio.create_subprocess_exec('sleep', '100'); p.terminate(); print(await p.wait(), p.returncode)
    try: await asyncio.create_subprocess_exec('nope')
    except FileNotFoundError as e: print(e)
    p = await asyncio.create_subprocess_shell('nope', stderr=PIPE); print(await p.communicate())
    code = 'import time\nfor i in range(3):\n    print(i, flush=True); time.sleep(0.1)'
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=PIPE)
    async for line in p.stdout: print(line, end=' ')
    print(await p.wait())
    p = await asyncio.create_subprocess_exec('yes', stdout=PIPE); print(await p.stdout.readline()); p.kill(); print(await p.wait())
    p = await asyncio.create_subprocess_shell('echo a; echo b >&2', stdout=PIPE, stderr=STDOUT); print(await p.communicate())
    p = await asyncio.create_subprocess_exec('wc', '-c', stdin=PIPE, stdout=PIPE); print(await p.communicate(b'x'*200000))
    p = await asyncio.create_subprocess_exec('true', stdin=PIPE); print(await p.communicate(b'x'*200000), p.returncode)
    class P(asyncio.SubprocessProtocol):
        def __init__(self): self.done = asyncio.get_running_loop().create_future()
        def pipe_data_received(self, fd, data): print('data', fd, data)
        def pipe_connection_lost(self, fd, exc): print('lost', fd, exc)
        def process_exited(self): print('exited')
        def connection_lost(self, exc): print('connection lost', exc); self.done.set_result(1)
    tr, pr = await asyncio.get_running_loop().subprocess_exec(P, 'echo', 'x', stdin=None, stderr=None)
    await pr.done
    print(tr.get_returncode()); tr.close()
    try: await asyncio.get_running_loop().subprocess_exec(P, 'echo', text=True)
    except ValueError as e: print(e)
asyncio.run(main())

# output:
# (b'hi\n', None) 0
# (b'out\n', b'err\n') 3
# b'line 1\n'
# b'line 2\n' 0
# [0, 0, 0] 0.2
# timeout None
# -9
# -15 -15
# [Errno 2] No such file or directory: 'nope'
# (None, b'/bin/sh: 1: nope: not found\n')
# b'0\n' b'1\n' b'2\n' 0
# b'y\n'
# -9
# (b'a\nb\n', None)
# (b'200000\n', None)
# (None, None) 0
# data 1 b'x\n'
# exited
# lost 1 None
# connection lost None
# 0
# text must be False
