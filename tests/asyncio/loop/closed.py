import asyncio

loop = asyncio.new_event_loop()
loop.close()
for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever):
    try:
        call()
    except RuntimeError as error:
        print(error)

# output:
# Event loop is closed
# Event loop is closed
# Event loop is closed
