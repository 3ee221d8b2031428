# cpython: skip the oracle has no sockets
# What a server does where its callback fails at once, and where it is cancelled with clients that never go.
import asyncio
from unittest import mock


def fail(reader, writer):
    raise LookupError("no such client")


async def wait(reader, writer):
    await reader.read()


async def main():
    with mock.patch("asyncio.base_events.logger") as logger:
        server = await asyncio.start_server(fail, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.read())
        writer.close()
        server.close()
        await server.wait_closed()
    call = logger.error.call_args
    print(call.args[0].splitlines()[0], call.kwargs["exc_info"][:2])

    server = await asyncio.start_server(wait, "127.0.0.1", 0)
    serving = asyncio.create_task(server.serve_forever())
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    await asyncio.sleep(0.1)
    serving.cancel()
    async with asyncio.timeout(5):
        await server.wait_closed()
        print(await reader.read(), server.is_serving())
    try:
        await serving
    except asyncio.CancelledError:
        print("cancelled")
    writer.close()


asyncio.run(main())

# output:
# b''
# Unhandled exception in client_connected_cb (<class 'LookupError'>, LookupError('no such client'))
# b'' False
# cancelled
