import asyncio

loop = asyncio.new_event_loop()

def first():
    loop.stop()
    loop.call_soon(print, "next run")

loop.call_soon(first)
loop.call_soon(print, "same turn")
loop.run_forever()
print("stopped")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()

# output:
# same turn
# stopped
# next run
