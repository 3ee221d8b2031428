import asyncio

def factory():
    print("factory")  # => factory
    return asyncio.new_event_loop()

async def main():
    return type(asyncio.get_running_loop()).__name__

print(asyncio.run(main(), loop_factory=factory))  # => _UnixSelectorEventLoop
