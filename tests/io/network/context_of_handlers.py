# cpython: skip the oracle has no sockets
# Each connection's task has a copy of the server's context: what one handler sets, the others do not see.
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


def log(text):
    print(f"[{user.get()}] {text}")


async def handle(reader, writer):
    log("connected")
    user.set((await reader.readline()).decode().strip())
    await asyncio.sleep(0.1)
    log("after a pause")
    await asyncio.create_task(child())
    writer.close()


async def child():
    log("in a task of the handler")


async def client(name, delay):
    await asyncio.sleep(delay)
    user.set("client")
    reader, writer = await asyncio.open_connection("127.0.0.1", 9800)
    writer.write(name.encode() + b"\n")
    await reader.read()
    writer.close()


async def main():
    user.set("main")
    async with await asyncio.start_server(handle, "127.0.0.1", 9800):
        user.set("later")
        await asyncio.gather(client("ann", 0), client("bob", 0.05))
    log("end")


asyncio.run(main())

# output:
# [main] connected
# [main] connected
# [ann] after a pause
# [ann] in a task of the handler
# [bob] after a pause
# [bob] in a task of the handler
# [later] end
