# 5,000 round trips of a line, and 200 connections of 10 lines each at once, to an echo server in another process: the
# system's TCP, which Fermata has under Node with --allow-net.
import asyncio
import subprocess
import sys
import time

server = """
import asyncio
async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


async def talk(port, count):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(b"a line of some length\n")
        await reader.readline()
    writer.close()
    await writer.wait_closed()


async def main(port):
    began = time.perf_counter()
    await talk(port, 5000)
    print("tcp_one", time.perf_counter() - began)
    began = time.perf_counter()
    await asyncio.gather(*(talk(port, 10) for _ in range(200)))
    print("tcp_many", time.perf_counter() - began)


process = subprocess.Popen([sys.executable, "-c", server], stdout=subprocess.PIPE, text=True)
asyncio.run(main(int(process.stdout.readline())))
process.kill()
process.wait()
