import asyncio

async def main():
    loop = asyncio.get_running_loop()
    child, parent = loop.create_future(), loop.create_future()
    print(asyncio.future_add_to_awaited_by(child, parent))  # => None
    print(asyncio.capture_call_graph(child).awaited_by[0].future is parent)  # => True
    asyncio.future_discard_from_awaited_by(child, parent)
    print(asyncio.capture_call_graph(child).awaited_by)  # => ()
    asyncio.future_add_to_awaited_by(child, "not a future")
    print(asyncio.capture_call_graph(child).awaited_by)  # => ()

asyncio.run(main())
