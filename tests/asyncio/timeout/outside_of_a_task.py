import asyncio

loop = asyncio.new_event_loop()

def callback():
    coro = asyncio.timeout(1).__aenter__()
    try:
        coro.send(None)
    except RuntimeError as error:
        print(error)  # => Timeout should be used inside a task
    loop.stop()

loop.call_soon(callback)
loop.run_forever()
loop.close()
