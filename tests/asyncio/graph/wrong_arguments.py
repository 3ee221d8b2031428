import asyncio

try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)
try:
    asyncio.capture_call_graph(1)
except TypeError as error:
    print(error)

async def main():
    print(asyncio.format_call_graph(asyncio.get_running_loop().create_future()).startswith("* Future(id=0x"))

asyncio.run(main())
# output:
# capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided
# 1 object does not appear to be compatible with asyncio.Future
# True
