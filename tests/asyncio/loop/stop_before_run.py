import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, "one turn is run")
loop.call_later(1, print, "never")
loop.stop()
loop.run_forever()
loop.run_until_complete(asyncio.sleep(0))
loop.close()
# output:
# one turn is run
