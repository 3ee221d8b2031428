# cpython: skip the oracle has no sockets
import asyncio
import gc
import warnings

warnings.simplefilter("always")


async def handle(reader, writer):
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8792):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8792)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            del reader, writer
            gc.collect()
            await asyncio.sleep(0.01)
        for each in caught:
            print(each.category.__name__, str(each.message)[:40])


asyncio.run(main())

# output:
# ResourceWarning unclosed <StreamWriter transport=<_Selec
