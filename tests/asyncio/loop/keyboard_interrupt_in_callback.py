import asyncio

def bad():
    raise KeyboardInterrupt

loop = asyncio.new_event_loop()
loop.call_soon(bad)
try:
    loop.run_forever()
except KeyboardInterrupt:
    print("out of run_forever", loop.is_running())  # => out of run_forever False
loop.close()
